"""An Analysis becomes one line of JSON; the shape is read off top to bottom."""

from __future__ import annotations

import json
from typing import Any

from kg.model import (
    Analysis,
    Argument,
    Claim,
    Entity,
    EntityRef,
    Extraction,
    ExtractionRef,
    Filler,
    MentionRef,
    OpenTuple,
    Text,
    Value,
    ValueRef,
    Words,
)

SCHEMA = 1

_Json = dict[str, Any]


def to_json(analysis: Analysis, version: str) -> str:
    """Return the analysis as one line without its line end; ``version`` is that of the program that made it."""
    document = analysis.document
    line = {
        "kg": {"schema": SCHEMA, "version": version, "model": analysis.model, "ontology": analysis.ontology},
        "document": {
            "id": document.id,
            "title": document.title,
            "sources": document.sources,
            "published": document.published,
            "text": document.text,
            "blocks": [[b.start, b.end, b.kind] for b in document.blocks],
        },
        "sentences": analysis.sentences,
        "entities": [_entity(e) for e in analysis.entities],
        "values": [_value(v) for v in analysis.values],
        "extractions": [_extraction(x) for x in analysis.extractions],
        "claims": [_claim(c) for c in analysis.claims],
        **({"tuples": [_tuple(t) for t in analysis.tuples]} if analysis.tuples else {}),
    }
    return json.dumps(line, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def _entity(entity: Entity) -> _Json:
    return {
        "id": entity.id,
        "label": entity.label,
        "type": entity.type,
        "aliases": entity.aliases,
        "same_as": entity.same_as,
        "gazetteer": entity.gazetteer,
        "local": entity.local,
        "passing": entity.passing,
        "members": entity.members,
        "mentions": [
            {
                "start": m.start,
                "end": m.end,
                "text": m.text,
                "kind": m.kind,
                "label": m.label,
                "head": m.head,
                "phrase": m.phrase,
            }
            for m in entity.mentions
        ],
    }


def _value(value: Value) -> _Json:
    return {
        "start": value.start,
        "end": value.end,
        "text": value.text,
        "kind": value.kind,
        "value": value.value,
        "unit": value.unit,
        "modifier": value.modifier,
    }


def _extraction(extraction: Extraction) -> _Json:
    predicate = extraction.predicate
    return {
        "sentence": extraction.sentence,
        "predicate": {
            "lemma": predicate.lemma,
            "kind": predicate.kind,
            "start": predicate.start,
            "end": predicate.end,
            "text": predicate.text,
            "verb": predicate.verb,
        },
        "arguments": [_argument(a) for a in extraction.arguments],
        **_axes(extraction),
        "confidence": extraction.confidence,
        "rule": extraction.rule,
    }


def _argument(argument: Argument) -> _Json:
    return {
        "role": argument.role,
        "marker": argument.marker,
        "implicit": argument.implicit,
        "start": argument.start,
        "end": argument.end,
        "head": argument.head,
        "text": argument.text,
        "filler": None if argument.filler is None else _reference(argument.filler),
    }


def _claim(claim: Claim) -> _Json:
    return {
        "extraction": claim.extraction,
        "subject": claim.subject,
        "predicate": claim.predicate,
        "object": _reference(claim.object),
        "qualifiers": [{"property": q.property, "object": _reference(q.object)} for q in claim.qualifiers],
        "spans": dict(zip(("subject", "predicate", "object"), claim.spans, strict=True)),
        "implicit": claim.implicit,
        **_axes(claim),
        "sentence": claim.sentence,
        "confidence": claim.confidence,
        "rule": claim.rule,
    }


def _tuple(said: OpenTuple) -> _Json:
    return {
        "sentence": said.sentence,
        "relation": _words(said.relation),
        "arguments": [_words(a) for a in said.arguments],
        "confidence": said.confidence,
        "rule": said.rule,
    }


def _words(words: Words) -> _Json:
    return {"text": words.text, "added": words.added, "spans": words.spans}


def _axes(said: Extraction | Claim) -> _Json:
    word = said.attribution
    attribution = word and {
        **({"entity": None} if word.source is None else _reference(word.source)),
        "text": word.text,
        "start": word.start,
        "end": word.end,
        "cue": word.cue,
        "stance": word.stance,
    }
    return {"polarity": said.polarity, "modality": said.modality, "ended": said.ended, "attribution": attribution}


def _reference(target: Filler | Text) -> _Json:
    match target:
        case EntityRef(id=entity):
            return {"entity": entity}
        case ValueRef(index=index):
            return {"value": index}
        case ExtractionRef(index=index):
            return {"extraction": index}
        case Text(text=text):
            return {"literal": text, "datatype": "xsd:string"}
        case MentionRef():
            raise ValueError("a mention that was never resolved has no place in an Analysis")
