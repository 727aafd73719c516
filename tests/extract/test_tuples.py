"""Open tuples: whole phrases, each clause in several ways, and what stands beside a noun."""

from __future__ import annotations

import pytest

from kg.extract.tuples import drafts_of, read_tuples
from kg.extract.tuples.agreement import form
from kg.extract.tuples.judge import confidence, score, standing
from kg.model import Block, Document
from tests.extract.trees import doc_from, trees


def drafted(sentence: str, rule: str | None = None) -> list[str]:
    """Return the drafts of a sentence, of one rule or all, as "subject | relation | rest"."""
    doc = doc_from(trees()[sentence])
    found = []
    for draft in drafts_of(doc[:]):
        relation, *arguments = (" ".join(t.text for t in part) for part in (draft.relation, *draft.arguments))
        line = " | ".join([arguments[0], f"{draft.added} {relation}".strip(), *arguments[1:]])
        if rule in (None, draft.rule):
            found.append(line)
    return found


@pytest.mark.parametrize(
    ("sentence", "rule", "expected"),
    [
        ("Acme bought Beta for $5 million in 2019.", "clause", ["Acme | bought | Beta | for $ 5 million | in 2019"]),
        ("Acme bought Beta for $5 million in 2019.", "bare", ["Acme | bought | Beta"]),
        (
            "Acme bought Beta for $5 million in 2019.",
            "folded",
            ["Acme | bought Beta for | $ 5 million", "Acme | bought Beta in | 2019"],
        ),
        ("Acme did not buy Beta.", "clause", ["Acme | did not buy | Beta"]),
        (
            "Acme is expected to open a new mill in Leeds next year.",
            "clause",
            ["Acme | is expected to open | a new mill in Leeds | next year"],
        ),
        (
            "The mill that Acme closed in 2019 was built by Ann Lee.",
            "clause",
            ["Acme | closed | The mill | in 2019"],
        ),
        ("The mill that Acme closed in 2019 was built by Ann Lee.", "oblique", ["The mill | was built by | Ann Lee"]),
        (
            "The bridge was painted and repaired by volunteers.",
            "oblique",
            ["The bridge | was repaired by | volunteers"],
        ),
        (
            "Ann Lee, the mayor of Leeds, praised the workers and their families.",
            "each-object",
            ["Ann Lee | praised | the workers", "Ann Lee | praised | their families"],
        ),
        (
            "Ann Lee, the mayor of Leeds, praised the workers and their families.",
            "apposition",
            ["Ann Lee | is | the mayor of Leeds"],
        ),
        (
            "Mills such as those in Leeds and York were closed.",
            "preposition",
            ["Mills | were such as | those in Leeds and York"],
        ),
        (
            "Ann Lee asked the council to sell the mill.",
            "folded-infinitive",
            ["Ann Lee | asked the council to sell | the mill"],
        ),
        ("The town is proud of its bridge.", "oblique", ["The town | is proud of | its bridge"]),
        ("The town is proud of its bridge.", "possession", ["its | has | bridge"]),
        (
            "Mills closed in May stood in front of the bridges.",
            "oblique",
            ["Mills | were closed in | May", "Mills closed in May | stood in | front of the bridges"],
        ),
        (
            "Mills closed in May stood in front of the bridges.",
            "folded-oblique",
            ["Mills closed in May | stood in front of | the bridges"],
        ),
        ("Ann Lee is a lawyer who sued Acme.", "identified", ["Ann Lee | sued | Acme"]),
        ("Acme is able to sell bricks and mortar.", "clause", ["Acme | is able to sell | bricks and mortar"]),
        (
            "Rivers rise in spring and fall in summer.",
            "oblique",
            ["Rivers | rise in | spring", "Rivers | fall in | summer"],
        ),
    ],
)
def test_a_rule_drafts_what_the_sentence_says(sentence: str, rule: str, expected: list[str]) -> None:
    assert drafted(sentence, rule) == expected


def test_an_infinitive_that_continues_a_verb_has_no_tuple_of_its_own() -> None:
    assert not [line for line in drafted("Acme agreed to buy Beta.") if "agreed" not in line]


def test_no_two_drafts_say_the_same_in_the_same_words() -> None:
    for sentence in trees():
        found = drafted(sentence)
        assert len(set(found)) == len(found), sentence


def test_the_words_of_a_tuple_are_those_of_the_text() -> None:
    for sentence, tree in trees().items():
        document = Document("0" * 16, sentence, blocks=(Block(0, len(sentence)),))
        for said in read_tuples(doc_from(tree), document):
            assert 0 <= said.confidence <= 1
            for words in (said.relation, *said.arguments):
                slices = [sentence[span.start : span.end] for span in words.spans]
                assert words.text == " ".join([words.added, *slices] if words.added else slices)


def test_nothing_is_read_from_boilerplate() -> None:
    sentence = "Acme bought Beta."
    document = Document("0" * 16, sentence, blocks=(Block(0, len(sentence), "boilerplate"),))
    assert not read_tuples(doc_from(trees()[sentence]), document)


def test_what_says_the_same_again_stands_lower() -> None:
    drafts = drafts_of(doc_from(trees()["Acme bought Beta for $5 million in 2019."])[:])
    first, second = (next(n for n, d in enumerate(drafts) if d.rule == rule) for rule in ("clause", "bare"))
    scores = [0.5 if n == second else 0.9 if n == first else 0.1 for n in range(len(drafts))]
    found = standing(drafts, scores)
    assert found[first]["covered"] == 0.0
    assert found[second]["covered"] == 1.0
    assert found[second]["gap"] == pytest.approx(0.4)
    weights = {"": 0.0, "score": 1.0, "covered": -1.0}
    worth = score(drafts, {"": 0.0, "rule=clause": 0.9, "rule=bare": 0.5}, weights)
    assert worth[first] > 0 > worth[second]


def test_no_phrase_ends_in_a_conjunction_or_holds_an_empty_bracket() -> None:
    doc = doc_from(trees()["Ann Lee (the mayor) paid 5 million marks ($2 million) and left."])
    phrases = [" ".join(t.text for t in a) for draft in drafts_of(doc[:]) for a in draft.arguments]
    assert "Ann Lee" in phrases
    assert not [p for p in phrases if "( )" in p or p.endswith(" and")]


@pytest.mark.parametrize(
    ("subject", "past", "expected"),
    [("mill", False, "is"), ("mills", False, "are"), ("mill", True, "was"), ("they", True, "were"), ("I", True, "was")],
)
def test_an_unsaid_verb_agrees(subject: str, past: bool, expected: str) -> None:
    tag = {"mill": "NN", "mills": "NNS"}.get(subject, "PRP")
    assert form("be", doc_from(f"{subject}/{tag}/ROOT/1")[0], past=past) == expected


def test_confidence_stays_in_its_range() -> None:
    assert [confidence(worth) for worth in (-1.0, 0.5, 3.0)] == [0.01, 0.5, 0.99]
