"""How sure a claim is: a logistic model over what can be seen of it, fitted on claims that readers judged.

``ontologies/confidence.json`` holds the weights; ``scripts/confidence`` fits them and shows how reliable they are.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache

from kg.model import Claim, Document, Entity, EntityRef, Extraction, Span, Text
from kg.ontology.fit import holds_name, is_named, name_starts
from kg.ontology.resources import resource

#: No claim is surer, or less sure, than that.
MOST, LEAST = 0.99, 0.05
_LONG_SENTENCE, _VERY_LONG_SENTENCE = 160, 260  # characters
_FAR = 40  # characters between two parts of a claim
_MANY_WORDS = 6

Weights = Mapping[str, float]


def weigh(
    claims: Iterable[Claim],
    document: Document,
    entities: Iterable[Entity],
    extractions: Sequence[Extraction],
    sentences: Sequence[Span],
) -> tuple[Claim, ...]:
    """Return the claims with the probability that a reader of the text would agree with them, two decimals."""
    weights = shipped_weights()
    described = describe(claims, document, entities, extractions, sentences)
    return tuple(replace(claim, confidence=probability(features, weights)) for claim, features in described)


def probability(features: Iterable[str], weights: Weights) -> float:
    """Return the logistic of the sum of the features' weights, within bounds, rounded.

    >>> probability(["verb"], {"": 1.0, "verb": 1.2}), probability(["other"], {"": 0.0})
    (0.9, 0.5)
    """
    score = weights.get("", 0.0) + sum(weights.get(feature, 0.0) for feature in features)
    return round(min(MOST, max(LEAST, 1 / (1 + math.exp(-score)))), 2)


@cache
def shipped_weights() -> Weights:
    """Read the weights that kg brings along; OntologyError where the installation lacks them."""
    weights: dict[str, float] = json.loads(resource("confidence.json").read_text(encoding="utf-8"))
    return weights


def describe(
    claims: Iterable[Claim],
    document: Document,
    entities: Iterable[Entity],
    extractions: Sequence[Extraction],
    sentences: Sequence[Span],
) -> Iterable[tuple[Claim, tuple[str, ...]]]:
    """Yield each claim with its features: names of what holds of it."""
    by_id = {entity.id: entity for entity in entities}
    names = name_starts(by_id.values())
    anchors = {entity.id: _anchor(entity, names) for entity in by_id.values()}
    headlines = [block for block in document.blocks if block.kind == "headline"]
    for claim in claims:
        sentence = sentences[claim.sentence]
        open_ = "open " if claim.predicate.startswith("rel:") else ""
        features = [
            f"rule {claim.rule}",
            f"rule's own {extractions[claim.extraction].confidence:.1f}",
            claim.predicate,
            f"subject {_kind(by_id.get(claim.subject), claim.spans[0])}",
            f"{open_}subject {anchors.get(claim.subject, 'nothing')}",
            f"{open_}object {_object_kind(claim, anchors, names)}",
            *_shape(claim, sentence),
        ]
        if any(block.start <= sentence.start < block.end for block in headlines):
            features.append("headline")
        yield claim, tuple(features)


def _shape(claim: Claim, sentence: Span) -> Iterable[str]:
    """What the sentence and the places of the claim's parts in it tell."""
    subject, predicate, obj = claim.spans
    length = sentence.end - sentence.start
    if claim.predicate.startswith("rel:"):
        yield "open relation"
    if length > _LONG_SENTENCE:
        yield "long sentence"
    if length > _VERY_LONG_SENTENCE:
        yield "very long sentence"
    if claim.implicit:
        yield "implicit"
    if subject.start >= predicate.end:
        yield "subject behind"
    if predicate.start - subject.end > _FAR:
        yield "subject far"
    if obj.start - predicate.end > _FAR:
        yield "object far"
    if not sentence.start <= subject.start < sentence.end:
        yield "subject elsewhere"


def _anchor(entity: Entity, names: Sequence[int]) -> str:
    """By what an entity is known outside its sentence: its name, a name in its words, that it recurs, nothing."""
    if is_named(entity):
        return "named"
    if any(holds_name(names, mention.phrase) for mention in entity.mentions):
        return "described by a name"
    return "recurring" if sum(mention.kind == "nominal" for mention in entity.mentions) > 1 else "bare"


def _object_kind(claim: Claim, anchors: Mapping[str, str], names: Sequence[int]) -> str:
    """The kind of a claim's object: an entity's anchor, "value", or "words", few or many, with a name or without."""
    obj = claim.object
    if isinstance(obj, EntityRef):
        return anchors.get(obj.id, "nothing")
    if not isinstance(obj, Text):
        return "value"
    many = "many words" if len(obj.text.split()) > _MANY_WORDS else "words"
    return f"{many} with a name" if holds_name(names, claim.spans[2]) else many


def _kind(entity: Entity | None, span: Span) -> str:
    """How the words of the span mention the entity: by name, nominal or pronoun."""
    mentions = entity.mentions if entity else ()
    return next((m.kind for m in mentions if m.start < span.end and span.start < m.end), "unknown")
