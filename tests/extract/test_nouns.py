"""Nouns that say what happens or holds between parties, and how much."""

from __future__ import annotations

import pytest

from kg.extract.event_words import HAPPENING
from tests.extract.trees import extraction_of, facts, read_tree, says

PARTIES = [
    ("Trade between Canada and Mexico grew.", "noun trade(subject: Canada; with: Mexico)"),
    ("Canada's trade with Mexico grew.", "noun trade(subject: Canada; with: Mexico)"),
    (
        "Talks between Canada, Mexico and Norway failed.",
        "noun talk(subject: Canada; with: Mexico)",
        "noun talk(subject: Canada; with: Norway)",
        "noun talk(subject: Mexico; with: Norway)",
    ),
    ("Canadian exports to Mexico fell.", "noun export(subject: Canadian; to: Mexico)"),
    ("The talks with Mexico and Norway failed.", "noun talk(with: Mexico)", "noun talk(with: Norway)"),
    ("Ann Lee praised the trade with Mexico.", "noun trade(with: Mexico)"),
]
OF_AND_BY = [
    ("The acquisition of Beta by Acme closed.", "noun acquisition(subject: Acme; object: Beta)"),
    ("Acme's acquisition of Beta closed.", "noun acquisition(subject: Acme; object: Beta)"),
    ("Its takeover of Beta failed.", "noun takeover(subject: Its; object: Beta)"),
    ("A visit by Ann Lee to Mexico ended.", "noun visit(subject: Ann Lee; to: Mexico)"),
    ("The visit to Mexico by Ann Lee will last two days.", "noun visit(subject: Ann Lee; to: Mexico)"),
    (
        "The ratification of the Paris Agreement by Canada in 2016 pleased Norway.",
        "noun ratification(subject: Canada; object: Paris Agreement; time: 2016)",
    ),
]
LIGHT_VERBS = [
    (
        "Canada held talks with Mexico in Berlin on Monday.",
        "noun talk(subject: Canada; place: Berlin; time: Monday; with: Mexico)",
    ),
    ("Ann Lee made a trip to Berlin.", "noun trip(subject: Ann Lee; to: Berlin)"),
    ("Acme signed a deal with Beta.", "noun deal(subject: Acme; with: Beta)"),
    ("Canada and Mexico reached an agreement on fish.", "noun agreement(subject: Canada; on: fish; with: Mexico)"),
]
MEASURES = [
    ("Acme reported a profit of $5 million.", "noun profit(subject: Acme; value: $5 million)"),
    ("Acme's profit was $5 million in 2019.", "noun profit(subject: Acme; time: 2019; value: $5 million)"),
    (
        "With a population of 3 million, Berlin pleased Acme.",
        "noun population(subject: Berlin; value: 3 million)",
    ),
    ("Berlin has a population of 3 million.", "noun population(subject: Berlin; value: 3 million)"),
    (
        "Trade with Mexico totaled $5 billion, compared to $9 billion with Norway.",
        "noun trade(compared with: $9 billion; value: $5 billion; with: Mexico)",
        "noun trade(value: $9 billion; with: Norway)",
    ),
]
HAPPENINGS = [
    ("Its launch was delayed.", "noun launch(subject: Its)"),
    ("Car sales fell.", "noun sale(object: Car)"),
    ("The plane crash hurt Acme.", "noun crash(subject: plane)"),
    ("The placement of the antenna worried Acme.", "noun placement(object: the antenna)"),
    ("The Acme announcement surprised Norvik.", "noun announcement(subject: Acme)"),
    ("The purchase of Beta surprised Norvik.", "noun purchase(object: Beta)"),
    ("The arrival of Ann Lee pleased Acme.", "noun arrival(subject: Ann Lee)"),
    ("Lawmakers rejected a bailout of two banks.", "noun bailout(object: two banks)"),
    ("The test flight of the jet pleased Acme.", "noun flight(subject: the jet)"),
]


@pytest.mark.parametrize("case", HAPPENINGS, ids=lambda case: case[0])
def test_what_happens_has_who_takes_part_and_relates_nobody(case: tuple[str, ...]) -> None:
    sentence, expected = case
    says(sentence, expected)
    assert {e.rule for e in read_tree(sentence).extractions if e.predicate.kind == "noun"} == {HAPPENING}


@pytest.mark.parametrize("case", [*PARTIES, *OF_AND_BY, *LIGHT_VERBS, *MEASURES], ids=lambda case: case[0])
def test_a_noun_has_participants(case: tuple[str, ...]) -> None:
    sentence, *expected = case
    says(sentence, *expected)


@pytest.mark.parametrize(
    "sentence",
    [
        "The price rose.",
        "Beta accused Acme of fraud.",
        "Ann Lee's brother visited Berlin.",
        "Ann Lee took charge of Acme in 2010.",
    ],
)
def test_one_party_or_none_is_no_relation(sentence: str) -> None:
    assert [fact for fact in facts(sentence) if fact.startswith("noun ")] == []


def test_what_stands_in_one_phrase_is_surer_than_one_party_alone() -> None:
    between = extraction_of("Trade between Canada and Mexico grew.", "noun trade")
    alone = extraction_of("Ann Lee praised the trade with Mexico.", "noun trade")
    assert between.confidence > alone.confidence
