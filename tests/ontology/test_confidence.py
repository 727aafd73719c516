"""How sure a claim is: what is seen of it, the weights' sum, and what it decides."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kg.model import LIKELY, Analysis, Block, Claim, Document, EntityRef, Extraction, Predicate, Span, Text
from kg.ontology.confidence import LEAST, MOST, describe, probability, shipped_weights, weigh

TEXT = "Ann Lee leads the clinic. The clinic bought a van from Beta."
CLINIC = Span(14, 24)
SENTENCES = (Span(0, 25), Span(26, 60))


@pytest.fixture
def entities(hand):
    ann = hand.entity("Ann Lee", "news:Person")
    clinic = hand.entity("clinic", "news:Organization", named=False)
    spans = (CLINIC, Span(26, 36))
    nominals = tuple(replace(clinic.mentions[0], start=s.start, end=s.end, phrase=s) for s in spans)
    return [ann, replace(clinic, mentions=nominals)]


def claim(subject, predicate, obj, spans, *, sentence=0, rule="verb"):
    return Claim(0, sentence, subject, predicate, obj, tuple(Span(*span) for span in spans), rule=rule)


def features(one, entities, *, blocks=()):
    ((_, found),) = describe(analysis([one], entities, blocks=blocks))
    return set(found)


def analysis(claims, entities, *, blocks=()):
    lead = Extraction(0, Predicate("lead", "verb", 8, 13, "leads"), (), confidence=0.9)
    document = Document("d", TEXT, blocks=blocks)
    return Analysis(document, tuple(SENTENCES), tuple(entities), extractions=(lead,), claims=tuple(claims))


def test_a_named_subject_and_one_that_recurs_are_told_apart(entities):
    leads = claim("ann-lee", "news:leaderOf", EntityRef("clinic"), [(0, 7), (8, 13), CLINIC])
    assert {"subject named", "object recurring", "rule verb", "news:leaderOf"} <= features(leads, entities)
    bought = claim("clinic", "rel:buy", Text("van from Beta"), [(26, 36), (37, 43), (44, 59)], sentence=1)
    found = features(bought, entities)
    assert {"open relation", "open subject recurring", "open object words"} <= found
    assert "subject named" not in found


def test_a_headline_and_what_stands_far_apart_are_seen(entities):
    leads = claim("ann-lee", "news:leaderOf", EntityRef("clinic"), [(0, 7), (8, 13), CLINIC])
    assert "headline" in features(leads, entities, blocks=(Block(0, 25, "headline"),))
    assert "headline" not in features(leads, entities)
    far = replace(leads, spans=(Span(0, 1), Span(50, 53), Span(14, 24)))
    assert "subject far" in features(far, entities)


def test_weights_add_up_within_bounds():
    weights = {"": 0.0, "good": 2.0, "bad": -2.0, "very": 50.0}
    assert probability(["good", "bad", "never seen"], weights) == 0.5
    assert probability(["good"], weights) > 0.5 > probability(["bad"], weights)
    assert probability(["very"], weights) == MOST
    assert probability([], {"": -50.0}) == LEAST


def test_the_shipped_weights_trust_names_more_than_bare_nouns(entities):
    assert "" in shipped_weights()
    named = claim("ann-lee", "rel:buy", EntityRef("ann-lee"), [(0, 7), (8, 13), (0, 7)])
    bare = claim("clinic", "rel:buy", EntityRef("clinic"), [CLINIC, (8, 13), CLINIC])
    sure, unsure = weigh(analysis([named, bare], entities)).claims
    assert sure.confidence > unsure.confidence


def test_what_is_more_likely_wrong_is_a_claim_and_no_plain_triple():
    likely = Claim(0, 0, "a", "rel:buy", Text("a van"), (Span(0, 1),) * 3, confidence=LIKELY)
    assert likely.plain
    assert not replace(likely, confidence=LIKELY - 0.01).plain
    assert replace(likely, confidence=0.4).plain_from(0.4)
