"""Names, pronouns and noun phrases: where they begin and end, and what the model or the gazetteer takes them for."""

from __future__ import annotations

import pytest

from kg.extract import read
from kg.model import Block, Document
from tests.extract.trees import doc_from, gazetteer, read_tree, trees

NAMES = [
    ("Acme's profit pleased Dr. Ann Lee.", [("Acme", "ORG"), ("Ann Lee", "PER")]),
    ("President Ann Lee visited Berlin.", [("Ann Lee", "PER"), ("Berlin", "GPE")]),
    ("The Canadian government thanked Ann Lee.", [("Canadian", "NORP"), ("Ann Lee", "PER")]),
    ("Mexico City thanked London, Ontario.", [("Mexico City", "GPE"), ("London", "GPE"), ("Ontario", "GPE")]),
    ("The Paris Agreement pleased Norway.", [("Paris Agreement", "WORK"), ("Norway", "GPE")]),
    ("The shipyard Tarvel Dray bought Beta.", [("Tarvel Dray", "OTHER"), ("Beta", "ORG")]),
    (
        "Ann Lee founded Acme. Lee left Acme in 2019.",
        [("Ann Lee", "PER"), ("Acme", "ORG"), ("Lee", "PER"), ("Acme", "ORG")],
    ),
    ("On Monday, Acme bought Beta.", [("Acme", "ORG"), ("Beta", "ORG")]),
    ("In May, Ann Lee may march.", [("Ann Lee", "PER")]),
    ("Nice weather pleased Ann Lee.", [("Ann Lee", "PER")]),
    ("Berlin-based Acme bought Beta.", [("Berlin", "GPE"), ("Acme", "ORG"), ("Beta", "ORG")]),
]


WHOLE = [
    ("The Acme Norvik pleased Beta.", ["Acme Norvik", "Beta"]),
    ("Acme unveiled the Norvik 1000.", ["Acme", "Norvik 1000"]),
    ("Acme unveiled its first 787 Norvik.", ["Acme", "787 Norvik"]),
    ("Acme's A380s pleased Beta.", ["Acme", "A380s", "Beta"]),
    ("Acme's Norvik Pro pleased Beta. Acme left Mexico.", ["Acme", "Norvik Pro", "Beta", "Acme", "Mexico"]),
    ("Norvik left Mexico. Acme and Norvik met.", ["Norvik", "Mexico", "Acme", "Norvik"]),
    ("Acme sells the Norvik and Norvik Pro.", ["Acme", "Norvik", "Norvik Pro"]),
    ("Acme's C.E.O. praised Beta.", ["Acme", "Beta"]),
]


def mentions(sentence: str, kind: str) -> list[tuple[str, str]]:
    found = sorted(read_tree(sentence).mentions, key=lambda m: m.start)
    return [(m.text, m.label) for m in found if m.kind == kind]


@pytest.mark.parametrize(("sentence", "names"), NAMES)
def test_names(sentence: str, names: list[tuple[str, str]]) -> None:
    assert mentions(sentence, "name") == names


@pytest.mark.parametrize(("sentence", "names"), WHOLE)
def test_a_name_is_whole_and_nothing_else(sentence: str, names: list[str]) -> None:
    assert [text for text, _ in mentions(sentence, "name")] == names


def test_a_name_that_only_the_gazetteer_knows_is_found() -> None:
    sentence = "The Paris Agreement pleased Norway."
    bare = trees()[sentence].replace("#GPE", "")
    reading = read(doc_from(bare), Document("0" * 16, sentence), gazetteer())
    assert [m.text for m in reading.mentions if m.kind == "name"] == ["Paris Agreement", "Norway"]


def test_a_bare_surname_is_a_name() -> None:
    assert [text for text, _ in mentions("Ann Lee founded Acme. Lee left Acme in 2019.", "name")][2] == "Lee"


def test_pronouns() -> None:
    assert mentions("She praised her company.", "pronoun") == [("She", "OTHER"), ("her", "OTHER")]


@pytest.mark.parametrize(
    ("sentence", "nominals"),
    [
        ("She praised her company.", ["her company"]),
        ("The bank bought the house of the mayor.", ["The bank", "the house of the mayor", "the mayor"]),
        ("Canadian officials praised Ann Lee.", ["Canadian officials"]),
        ("Acme bought Beta.", []),
    ],
)
def test_a_noun_phrase_that_takes_part_or_is_a_thing_is_a_mention(sentence: str, nominals: list[str]) -> None:
    assert [text for text, _ in mentions(sentence, "nominal")] == nominals


def test_the_head_is_the_word_that_the_others_modify() -> None:
    reading = read_tree("The bank bought the house of the mayor.")
    (house,) = [m for m in reading.mentions if m.text == "the house of the mayor"]
    assert "The bank bought the house of the mayor."[house.head.start : house.head.end] == "house"


@pytest.mark.parametrize(
    ("sentence", "text", "phrase"),
    [
        ("The bank bought the house of the mayor.", "the house of the mayor", "the house of the mayor"),
        ("Acme unveiled its new Norvik in London, Ontario.", "Norvik", "its new Norvik"),
        ("Acme unveiled its new Norvik in London, Ontario.", "London", "London, Ontario"),
        ("Acme bought the Norvik's maker, Beta.", "Norvik", "the Norvik"),
        ("The Norvik price rose by 5%.", "Norvik", "Norvik"),
        ("The web browser Norvik pleased Acme.", "Norvik", "Norvik"),
        ("The Bank of Norvik, which Beta owns, sued Acme.", "Bank of Norvik", "The Bank of Norvik"),
        ("She praised her company.", "her company", "her company"),
        ("She praised her company.", "her", "her"),
    ],
)
def test_the_phrase_is_what_the_head_heads(sentence: str, text: str, phrase: str) -> None:
    reading = read_tree(sentence)
    (mention,) = [m for m in reading.mentions if m.text == text]
    assert sentence[mention.phrase.start : mention.phrase.end] == phrase


def test_nothing_is_read_from_boilerplate() -> None:
    sentence = "Ann Lee founded Acme. Lee left Acme in 2019."
    edge = sentence.index("Lee left")
    blocks = (Block(0, edge), Block(edge, len(sentence), "boilerplate"))
    reading = read(doc_from(trees()[sentence]), Document("0" * 16, sentence, blocks=blocks), gazetteer())
    assert [m.text for m in reading.mentions] == ["Ann Lee", "Acme"]
    assert [e.predicate.lemma for e in reading.extractions] == ["found"]


def test_weather_is_nobody_s_doing() -> None:
    reading = read_tree("It rained in Berlin.")
    assert [m.text for m in reading.mentions if m.kind == "name"] == ["Berlin"]
