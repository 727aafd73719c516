"""What an open relation is about, and when it is worth saying."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from kg.model import Attribution, EntityRef, Modality, Polarity, Stance, Text
from kg.ontology.mapping import to_claims

POLICE, CROWD = EntityRef("police"), EntityRef("crowd")


@pytest.fixture
def entities(hand: SimpleNamespace) -> list:
    return [
        hand.entity("police", "news:Group", named=False),
        hand.entity("crowd", "news:Group", named=False),
        hand.entity("Ann Lee", "news:Person"),
        hand.entity("Leeds", "news:City"),
    ]


def test_what_took_place_is_news_without_a_name(hand, news, entities) -> None:
    dispersed = hand.extraction(
        "Police dispersed the crowd.", "disperse", "verb",
        {"subject": ("Police", POLICE), "object": ("the crowd", CROWD)}, words="dispersed", rule="verb",
    )  # fmt: skip
    claims, _ = to_claims(entities[:2], [], [dispersed], news())
    assert [(c.subject, c.predicate, c.object) for c in claims] == [("police", "rel:disperse", CROWD)]


@pytest.mark.parametrize(
    ("words", "more"),
    [
        ("disperse", {}),
        ("disperses", {}),
        ("dispersed", {"polarity": Polarity.NEGATED}),
        ("dispersed", {"modality": Modality.POSSIBLE}),
        ("dispersed", {"rule": "participle"}),
    ],
)
def test_what_is_so_in_general_or_is_not_so_needs_a_name(hand, news, entities, words, more) -> None:
    sentence = f"Police {words} the crowd."
    roles = {"subject": ("Police", POLICE), "object": ("the crowd", CROWD)}
    dispersed = hand.extraction(sentence, "disperse", "verb", roles, words=words, **{"rule": "verb", **more})
    claims, left = to_claims(entities[:2], [], [dispersed], news())
    assert claims == ()
    assert [item.reason for item in left] == ["nothing named takes part"]


def test_a_place_beside_other_words_is_theirs(hand, news, entities) -> None:
    taken = hand.extraction(
        "Ann Lee was taken to a hospital in Leeds.", "take", "verb",
        {"object": ("Ann Lee", EntityRef("ann-lee")), "to": ("a hospital", None, "to"),
         "place": ("Leeds", EntityRef("leeds"), "in")},
        words="taken", rule="passive",
    )  # fmt: skip
    claims, _ = to_claims(entities, [], [taken], news())
    assert [(c.predicate, c.qualifiers[0].property) for c in claims] == [("rel:be_taken_to", "kg:place")]


def test_a_score_is_no_object(hand, news, entities) -> None:
    won = hand.extraction(
        "Ann Lee won 6-4 in Leeds.", "win", "verb",
        {"subject": ("Ann Lee", EntityRef("ann-lee")), "score": "6-4", "place": ("Leeds", EntityRef("leeds"), "in")},
        words="won", rule="verb",
    )  # fmt: skip
    claims, _ = to_claims(entities, [], [won], news())
    assert [c.predicate for c in claims] == ["rel:win_in"]


@pytest.mark.parametrize(
    ("rule", "role", "deed"), [("verb", "subject", "resigned"), ("passive", "object", "was arrested")]
)
def test_what_one_alone_did_is_said_in_words(hand, news, entities, rule, role, deed) -> None:
    roles = {role: ("Ann Lee", EntityRef("ann-lee"))}
    alone = hand.extraction(f"Ann Lee {deed}.", deed.split()[-1][:4], "verb", roles, words=deed.split()[-1], rule=rule)
    claims, _ = to_claims(entities, [], [alone], news())
    assert [(c.subject, c.predicate, c.object) for c in claims] == [("ann-lee", "news:did", Text(deed))]


def test_what_one_alone_does_in_general_is_not_and_by_hearsay_no_fact(hand, news, entities) -> None:
    roles = {"subject": ("Ann Lee", EntityRef("ann-lee"))}
    source = Attribution(EntityRef("police"), 0, 0, "", "said", Stance.ASSERTS)
    sings = hand.extraction("Ann Lee sings.", "sing", "verb", roles, words="sings", rule="verb")
    sang = hand.extraction("Ann Lee sang.", "sing", "verb", roles, words="sang", rule="verb", attribution=source)
    claims, _ = to_claims(entities, [], [sings, sang], news())
    assert [(claim.object, claim.plain) for claim in claims] == [(Text("sang"), False)]


def test_a_participle_of_what_followed_is_news(hand, news, entities) -> None:
    roles = {"subject": ("storm", POLICE), "object": ("a bridge", CROWD)}
    hit = hand.extraction(
        "A storm came, damaging a bridge.", "damage", "verb", roles, words="damaging", rule="adverbial"
    )
    claims, _ = to_claims(entities[:2], [], [hit], news())
    assert [c.predicate for c in claims] == ["rel:damage"]
