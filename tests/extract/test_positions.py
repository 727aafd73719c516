"""What somebody or something is said to be, and where a name is said to lie."""

from __future__ import annotations

import pytest

from tests.extract.trees import facts, mention_text, read_tree, says

TITLES = [
    ("Canadian Prime Minister Mark Carney visited Berlin.", "is prime minister(subject: Mark Carney; of: Canadian)"),
    ("Acme chief executive Ann Lee resigned.", "is chief executive(subject: Ann Lee; of: Acme)"),
    ("Acme's founder Ann Lee praised Beta.", "is founder(subject: Ann Lee; of: Acme)"),
    ("Prime Minister Ann Lee of Norway visited Berlin.", "is prime minister(subject: Ann Lee; of: Norway)"),
    ("President Ann Lee visited Berlin.", "is president(subject: Ann Lee)"),
    ("Canadian Trade Minister Ann Lee resigned.", "is trade minister(subject: Ann Lee; of: Canadian)"),
    ("Former president Ann Lee visited Berlin.", "is president(subject: Ann Lee) ended"),
    ("The aide advised then prime minister Bo Marsh.", "is prime minister(subject: Bo Marsh) ended"),
    ("His ex-wife visited former Acme chairman Bo Marsh.", "is chairman(subject: Bo Marsh; of: Acme) ended"),
    (
        "Acme co-founder and chief executive Ann Lee resigned.",
        "is co-founder(subject: Ann Lee; of: Acme)",
        "is chief executive(subject: Ann Lee; of: Acme)",
    ),
    ("The chipmaker Acme bought Beta.", "is chipmaker(subject: Acme)"),
    ("The shipyard Tarvel Dray bought Beta.", "is shipyard(subject: Tarvel Dray)"),
]
APPOSITIONS = [
    ("Canada's prime minister, Mark Carney, visited Berlin.", "is prime minister(subject: Mark Carney; of: Canada)"),
    ("The chief executive of Acme, Ann Lee, resigned.", "is chief executive(subject: Ann Lee; of: Acme)"),
    ("Ann Lee, the chief executive of Acme, resigned.", "is chief executive(subject: Ann Lee; of: Acme)"),
    ("Her lawyer, Ann Lee, agreed.", "is lawyer(subject: Ann Lee; of: Her)"),
    ("Ann Lee, 45, a lawyer, visited Berlin.", "is lawyer(subject: Ann Lee)"),
    (
        "Ann Lee praised Bo Marsh, the former chairman of Acme.",
        "is chairman(subject: Bo Marsh; of: Acme) ended",
    ),
    (
        "Ann Lee, founder and chairman of Acme, resigned.",
        "is founder(subject: Ann Lee; of: Acme)",
        "is chairman(subject: Ann Lee; of: Acme)",
    ),
    (
        "Ann Lee, an assistant professor of law at Western University, agreed.",
        "is assistant professor(subject: Ann Lee; at: Western University; of: law)",
    ),
    ("Acme, a maker of bricks, bought Beta.", "is maker(subject: Acme; of: bricks)"),
]
COPULAS = [
    ("Ann Lee is the president of Mexico.", "is president(subject: Ann Lee; of: Mexico)"),
    ("Ann Lee was the president of Mexico.", "is president(subject: Ann Lee; of: Mexico) ended"),
    ("Ann Lee has been chairman of Acme since 2015.", "is chairman(subject: Ann Lee; of: Acme; time: 2015)"),
    ("The winner was Ann Lee.", "is winner(subject: Ann Lee)"),
    ("Acme is a Canadian bank.", "is bank(subject: Acme; of: Canadian)"),
    ("Beta is worth $5 million.", "is worth(subject: Beta; object: $5 million)"),
    ("Ann Lee became chairman last year.", "is chairman(subject: Ann Lee; time: last year)"),
    ("Ann Lee is the head of government of Canada.", "is head of government(subject: Ann Lee; of: Canada)"),
    ("Acme remains the owner of Beta.", "is owner(subject: Acme; of: Beta)"),
    ("Ann Lee became president of Mexico in 2018.", "is president(subject: Ann Lee; of: Mexico; time: 2018)"),
]
APPOINTMENTS = [
    ("Ann Lee was appointed chief executive of Acme.", "is chief executive(subject: Ann Lee; of: Acme)"),
    (
        "Ann Lee was appointed as chairman of Acme in 2020.",
        "is chairman(subject: Ann Lee; of: Acme; time: 2020)",
    ),
    ("Acme named Bo Marsh chairman.", "is chairman(subject: Bo Marsh; of: Acme)"),
    ("Ann Lee was elected president in 2018.", "is president(subject: Ann Lee; time: 2018)"),
    ("Ann Lee served as ambassador to Mexico.", "is ambassador(subject: Ann Lee; to: Mexico) ended"),
    ("Ann Lee resigned as chairman of Acme.", "is chairman(subject: Ann Lee; of: Acme) ended"),
    ("Ann Lee works as a lawyer at Acme.", "is lawyer(subject: Ann Lee; at: Acme)"),
]
PLACES = [
    ("Berlin-based Acme bought Beta.", "base(object: Acme; place: Berlin)"),
    ("Western University in Berlin hired Ann Lee.", "is be(subject: Western University; place: Berlin)"),
    ("Acme is in Berlin.", "is be(subject: Acme; place: Berlin)"),
    ("Ann Lee was in Berlin last week.", "is be(subject: Ann Lee; place: Berlin; time: last week)"),
    ("Ann Lee of Western University praised Acme.", "is be(subject: Ann Lee; of: Western University)"),
    ("Acme's workforce is in Berlin.", "is be(subject: Acme's workforce; place: Berlin)"),
    ("There was a fire in Berlin on Monday.", "is be(subject: a fire; place: Berlin; time: Monday)"),
    ("Ann Lee lives in London, Ontario.", "is be(subject: London; place: Ontario)"),
    ("Mexico City thanked London, Ontario.", "is be(subject: London; place: Ontario)"),
]
NO_POSITIONS = [
    ("Dr. Ann Lee visited Berlin.", "an honorific"),
    ("Ann Lee's brother visited Berlin.", "a brother is no office"),
    ("Ann Lee lives in Berlin, Norway.", "the gazetteer knows this Berlin elsewhere"),
    ("Ann Lee and Bo Marsh praised Canada and Mexico.", "a coordination"),
    ("Canadian officials praised Ann Lee.", "officials stand before no name"),
]


@pytest.mark.parametrize("case", [*TITLES, *APPOSITIONS, *COPULAS, *APPOINTMENTS, *PLACES], ids=lambda case: case[0])
def test_what_it_is(case: tuple[str, ...]) -> None:
    sentence, *expected = case
    says(sentence, *expected)


@pytest.mark.parametrize(("sentence", "why"), NO_POSITIONS)
def test_what_says_nothing_of_the_kind(sentence: str, why: str) -> None:
    assert [fact for fact in facts(sentence) if fact.startswith("is ")] == [], why


@pytest.mark.parametrize(
    ("sentence", "same"),
    [
        ("Canada's prime minister, Mark Carney, visited Berlin.", ("Mark Carney", "Canada's prime minister")),
        ("The chief executive of Acme, Ann Lee, resigned.", ("Ann Lee", "The chief executive of Acme")),
        ("The winner was Ann Lee.", ("Ann Lee", "The winner")),
        ("The shop is called Norvik.", ("Norvik", "The shop")),
        ("A service called Norvik pleased Acme.", ("Norvik", "A service")),
    ],
)
def test_grammar_equates_a_name_and_its_description(sentence: str, same: tuple[str, str]) -> None:
    reading = read_tree(sentence)
    pairs = [{reading.mentions[one].text, reading.mentions[other].text} for one, other in reading.same]
    assert set(same) in pairs


def test_the_predicate_of_a_role_spans_its_words() -> None:
    reading = read_tree("Ann Lee, an assistant professor of law at Western University, agreed.")
    (role,) = [e for e in reading.extractions if e.predicate.kind == "copula"]
    assert role.predicate.text == "assistant professor of law"
    assert mention_text(reading, role.arguments[0].filler) == "Ann Lee"
