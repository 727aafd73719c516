"""Constructions that news is full of: what takes no part, what is paired, ranks and bodies beside a title."""

from __future__ import annotations

import pytest

from kg.model import Modality
from tests.extract.trees import extraction_of, says


@pytest.mark.parametrize(
    ("sentence", "facts"),
    [
        (
            "Bill Peel, whose son Billy died in Leeds, left.",
            ["die(subject: whose son; place: Leeds)", "is son(subject: Billy; of: whose)", "leave(subject: Bill Peel)"],
        ),
        (
            "The Norvik and the Orca cost $5 and $6 respectively.",
            ["cost(subject: Norvik; object: $5)", "cost(subject: Orca; object: $6)"],
        ),
        ("As for churches, Ann Lee worries about money.", ["worry(subject: Ann Lee; about: money)"]),
        (
            "Army spokesman Brigadier General Ron Holm spoke.",
            ["is brigadier general(subject: Ron Holm)", "is spokesman(subject: Ron Holm; of: Army)"],
        ),
        (
            "The Miners' Union (MU) secretary, Martin King, left.",
            ["is secretary(subject: Martin King; of: Miners' Union)"],
        ),
        (
            "The attack occurred before noon on Monday near Berlin.",
            ["occur(subject: The attack; place: Berlin; time: noon on Monday)"],
        ),
        ("Ann Lee faces re-election.", ["face(subject: Ann Lee; object: re-election)"]),
        ("Members found the boy sitting on a kerb.", ["find(subject: Members; complement: [sit])"]),
        (
            "President General Pavel Musar visited Berlin.",
            [
                "is general(subject: Pavel Musar)",
                "is president(subject: Pavel Musar)",
                "visit(subject: Pavel Musar; object: Berlin)",
            ],
        ),
        (
            "Federal Bureau of Prices agent Ann Lee left.",
            ["is agent(subject: Ann Lee; of: Federal Bureau of Prices)", "leave(subject: Ann Lee)"],
        ),
        (
            "Ann Lee saw Lord of the Bells in Berlin.",
            ["see(subject: Ann Lee; object: Lord of the Bells; place: Berlin)"],
        ),
        ("Acme's Ann Lee spoke.", ["is be(subject: Ann Lee; of: Acme)"]),
    ],
)
def test_a_construction_gives_its_facts(sentence: str, facts: list[str]) -> None:
    says(sentence, *facts)


def test_a_suspect_may_be_none() -> None:
    sentence = "Suspected rebel Tom Ross was held."
    assert extraction_of(sentence, "is suspected rebel").modality is Modality.POSSIBLE
    assert extraction_of(sentence, "hold").modality is Modality.ACTUAL


def test_a_state_may_be_over_and_a_deed_stays_done() -> None:
    assert extraction_of("Ann Lee previously ran Acme.", "run").ended
    assert not extraction_of("Ann Lee previously met Acme.", "meet").ended
