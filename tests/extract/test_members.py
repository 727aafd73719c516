"""What is said of a group is said of the members that are named of it."""

from __future__ import annotations

from tests.extract.trees import says


def test_included_members_take_part() -> None:
    says(
        "Acme hired four lawyers, including Ann Lee.",
        "hire(subject: Acme; object: four lawyers)",
        "hire(subject: Acme; object: Ann Lee)",
    )


def test_examples_take_part() -> None:
    says(
        "Companies such as Acme and Beta joined the alliance.",
        "join(subject: Companies such as Acme and Beta; object: the alliance)",
        "join(subject: Acme; object: the alliance)",
        "join(subject: Beta; object: the alliance)",
    )


def test_members_stand_in_any_role() -> None:
    says(
        "Police arrested six men from countries including Mexico.",
        "arrest(subject: Police; object: six men; from: countries including Mexico)",
        "arrest(subject: Police; object: six men; from: Mexico)",
    )


def test_one_thing_has_no_members() -> None:
    says("Acme opened a factory including Beta.", "open(subject: Acme; object: a factory including Beta)")
