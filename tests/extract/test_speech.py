"""Whose word a clause is, by which cue, and what its source does with it."""

from __future__ import annotations

import pytest

from tests.extract.trees import extraction_of, mention_text, read_tree

#: Sentence, predicate, source, cue, stance.
INDIRECT = [
    ("Ann Lee said that Acme bought Beta.", "buy", "Ann Lee", "said", "Asserts"),
    ("Ann Lee said Acme bought Beta.", "buy", "Ann Lee", "said", "Asserts"),
    ("Ann Lee said Acme had bought Beta.", "buy", "Ann Lee", "said", "Asserts"),
    ("Acme bought Beta, Ann Lee said.", "buy", "Ann Lee", "said", "Asserts"),
    ("He said Acme bought Beta.", "buy", "He", "said", "Asserts"),
    ("The report confirmed that Acme bought Beta.", "buy", "The report", "confirmed", "Asserts"),
    ("Ann Lee believes Acme bought Beta.", "buy", "Ann Lee", "believes", "Asserts"),
    ("Norvik said it would sell Beta to Acme.", "sell", "Norvik", "said", "Asserts"),
    ("Ann Lee, who said Acme bought Beta, left Berlin.", "buy", "Ann Lee", "said", "Asserts"),
    ("According to Ann Lee, Acme bought Beta.", "buy", "Ann Lee", "according to", "Asserts"),
    ("Acme bought Beta, according to Norvik.", "buy", "Norvik", "according to", "Asserts"),
]
QUOTED = [
    ('"Acme will never buy the Beta company," Ann Lee told reporters.', "buy", "Ann Lee", "told", "Asserts"),
    ('Ann Lee said: "Acme will never buy the Beta company."', "buy", "Ann Lee", "said", "Asserts"),
    ('"The price was too high for Acme," said one official.', "is high", "one official", "said", "Asserts"),
    ('"Acme will buy Beta this year. It sells many bricks," Ann Lee said.', "buy", "Ann Lee", "said", "Asserts"),
    ('"Acme will buy Beta this year. It sells many bricks," Ann Lee said.', "sell", "Ann Lee", "said", "Asserts"),
    (
        '"Acme will buy the Beta company," said Ann Lee. "Norvik sells bricks to many people."',
        "sell",
        "Ann Lee",
        "said",
        "Asserts",
    ),
]
NESTED = [
    ("Ann Lee said what he wanted was a deal with Beta.", "noun deal", "Ann Lee", "said", "Asserts"),
    ("Ann Lee said that Bo Marsh claimed that Acme bought Beta.", "buy", "Ann Lee", "said", "Asserts"),
    ("Ann Lee said that Bo Marsh claimed that Acme bought Beta.", "claim", "Ann Lee", "said", "Asserts"),
]
OTHER_STANCES = [
    ("Acme denied that Ann Lee left Beta.", "leave", "Acme", "denied", "Denies"),
    ("Ann Lee denied leaving Beta.", "leave", "Ann Lee", "denied", "Denies"),
    ("Ann Lee urged Acme to buy Beta.", "buy", "Ann Lee", "urged", "Wants"),
    ("Norvik asked Acme to sell Beta.", "sell", "Norvik", "asked", "Wants"),
    ("Ann Lee told Bo Marsh to sign the deal.", "sign", "Ann Lee", "told", "Wants"),
    ("Norvik asked whether Acme bought Beta.", "buy", "Norvik", "asked", "Asks"),
    ("Beta accused Acme of stealing money.", "steal", "Beta", "accused", "Asserts"),
    ("Acme was accused by Beta of stealing money.", "steal", "Beta", "accused", "Asserts"),
]
#: Somebody's word, but nobody's that the sentence names.
HEARSAY = [
    ("Acme reportedly bought Beta.", "buy", "reportedly"),
    ("Acme is said to have bought Beta.", "buy", "said"),
    ("It was reported that Acme bought Beta.", "buy", "reported"),
]
OWN_WORD = [
    ("Acme bought Beta.", "buy", "nobody speaks"),
    ("Ann Lee said that Acme bought Beta.", "say", "that somebody said it is the article's word"),
    ("Ann Lee, who said Acme bought Beta, left Berlin.", "leave", "the clause around the speech"),
    ("Ann Lee said Norvik chairman Bo Marsh left Acme.", "is chairman", "a title is presupposed"),
    ('Ann Lee is "a great friend" of Acme.', "is friend", "a few quoted words are no statement"),
    ("Ann Lee advised Acme; Norvik was advised by Bo Marsh.", "advise", "no verb of speech"),
    ("Canada wants Mexico to sign the treaty.", "want", "a wish is the article's word"),
    ("Ann Lee did not say Acme bought Beta.", "buy", "denying that one said it asserts nothing"),
]


@pytest.mark.parametrize(
    ("sentence", "predicate", "source", "cue", "stance"), [*INDIRECT, *QUOTED, *NESTED, *OTHER_STANCES]
)
def test_a_clause_is_the_word_of_its_source(sentence: str, predicate: str, source: str, cue: str, stance: str) -> None:
    attribution = extraction_of(sentence, predicate).attribution
    assert attribution is not None
    assert (attribution.text, attribution.cue, attribution.stance.value) == (source, cue, stance)
    assert mention_text(read_tree(sentence), attribution.source) == source


@pytest.mark.parametrize(("sentence", "predicate", "cue"), HEARSAY)
def test_hearsay_has_no_source(sentence: str, predicate: str, cue: str) -> None:
    attribution = extraction_of(sentence, predicate).attribution
    assert attribution is not None
    assert (attribution.source, attribution.cue) == (None, cue)


@pytest.mark.parametrize(("sentence", "predicate", "why"), OWN_WORD)
def test_the_rest_is_the_article_s_own_word(sentence: str, predicate: str, why: str) -> None:
    assert extraction_of(sentence, predicate).attribution is None, why
