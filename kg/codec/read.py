"""One line of JSON becomes an Analysis; nothing in it is trusted.

A line that ``from_json`` returns from has offsets that slice back to their text and references that point at
something, so that no later room has to look.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any, NoReturn, TypeVar, get_args

from kg.codec.fields import Fields, Scope, WrongError, is_date
from kg.codec.write import SCHEMA
from kg.errors import InputError
from kg.model import (
    Analysis,
    Argument,
    Attribution,
    Block,
    BlockKind,
    Claim,
    ClaimObject,
    Document,
    Entity,
    EntityRef,
    Extraction,
    ExtractionRef,
    Filler,
    Mention,
    MentionKind,
    MentionLabel,
    Modality,
    OpenTuple,
    Polarity,
    Predicate,
    PredicateKind,
    Qualifier,
    Span,
    Stance,
    Text,
    Value,
    ValueKind,
    ValueModifier,
    ValueRef,
    Words,
)

_Record = TypeVar("_Record")

_DOCUMENT_ID = re.compile(r"[0-9a-f]{16}")


def from_json(line: str, *, file: str | None = None, line_number: int | None = None) -> Analysis:
    """Return the analysis that a line of ``kg extract`` holds, or raise InputError that names the wrong key."""
    try:
        return _analysis(json.loads(line, parse_constant=_no_constant))
    except WrongError as wrong:
        reason = str(wrong)
    except RecursionError:
        reason = "not JSON (nested too deeply)"
    except ValueError as error:
        reason = f"not JSON ({error})"
    raise InputError(reason, file=file, line=line_number)


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON number")


def _analysis(line: object) -> Analysis:
    top = Fields(line, "")
    made = top.fields("kg")
    if made.get("schema") != SCHEMA:
        made.wrong("schema", f"not {SCHEMA}, the one that this version of kg reads")
    text = top.fields("document").string("text")
    ids = [entity.string("id") for entity in top.records("entities")]
    if len(set(ids)) < len(ids):
        top.wrong("entities", "two of them have the same id")
    sentences, values, extractions = (len(top.list(key)) for key in ("sentences", "values", "extractions"))
    scope = Scope(text, sentences, values, extractions, frozenset(ids))
    scoped = Fields(line, "", scope)
    entities = _all(scoped, "entities", _entity)
    lasting = frozenset(entity.id for entity in entities if not entity.passing)
    claimed = Fields(line, "", replace(scope, entities=lasting))  # of no others is anything claimed
    return Analysis(
        document=_document(scoped.fields("document")),
        sentences=scoped.spans("sentences"),
        entities=entities,
        values=_all(scoped, "values", _value),
        extractions=_all(scoped, "extractions", _extraction),
        claims=_all(claimed, "claims", _claim),
        tuples=_all(scoped, "tuples", _tuple) if scoped.has("tuples") else (),
        model=made.string("model"),
        ontology=made.string("ontology"),
    )


def _all(fields: Fields, key: str, read: Callable[[Fields], _Record]) -> tuple[_Record, ...]:
    return tuple(read(record) for record in fields.records(key))


def _document(fields: Fields) -> Document:
    if not _DOCUMENT_ID.fullmatch(fields.string("id")):
        fields.wrong("id", "not 16 hex digits")
    published = fields.optional("published")
    if published is not None and not is_date(published):
        fields.wrong("published", f"{published[:40]!r} is no ISO 8601 date, month or year")
    return Document(
        id=fields.string("id"),
        text=fields.string("text"),
        title=fields.optional("title"),
        published=published,
        sources=fields.strings("sources"),
        blocks=tuple(_block(fields, i, b) for i, b in enumerate(fields.list("blocks", required=False))),
    )


def _block(fields: Fields, i: int, value: object) -> Block:
    key = f"blocks[{i}]"
    if not isinstance(value, list) or len(value) != 3 or value[2] not in get_args(BlockKind):
        fields.wrong(key, f"not [start,end,kind] with a kind of {', '.join(get_args(BlockKind))}")
    span = fields.span_of(value[:2], key)
    return Block(span.start, span.end, value[2])


def _entity(fields: Fields) -> Entity:
    return Entity(
        id=fields.string("id"),
        label=fields.string("label"),
        type=fields.name("type"),
        mentions=_all(fields, "mentions", _mention),
        aliases=fields.strings("aliases", required=False),
        same_as=fields.names("same_as"),
        gazetteer=_gazetteer_id(fields),
        local=fields.flag("local"),
        passing=fields.flag("passing"),
        members=fields.strings("members", required=False),
    )


def _gazetteer_id(fields: Fields) -> str | None:
    """Return the id of a gazetteer's entry: a bare word of the shipped one, the IRI of a user's own."""
    found = fields.optional("gazetteer")
    return fields.name("gazetteer") if found and ":" in found else found


def _mention(fields: Fields) -> Mention:
    span = fields.slice()
    return Mention(
        start=span.start,
        end=span.end,
        text=fields.string("text"),
        head=fields.span("head") if fields.has("head") else span,
        label=fields.choice("label", get_args(MentionLabel)),
        kind=fields.choice("kind", get_args(MentionKind)),
        phrase=fields.span("phrase") if fields.has("phrase") else span,
    )


def _value(fields: Fields) -> Value:
    span = fields.slice()
    modifier = fields.choice("modifier", get_args(ValueModifier)) if fields.has("modifier") else None
    return Value(
        start=span.start,
        end=span.end,
        text=fields.string("text"),
        kind=fields.choice("kind", get_args(ValueKind)),
        value=fields.optional("value"),
        unit=fields.optional("unit"),
        modifier=modifier,
    )


def _extraction(fields: Fields) -> Extraction:
    return Extraction(
        sentence=fields.index("sentence", fields.scope.sentences),
        predicate=_predicate(fields.fields("predicate")),
        arguments=_all(fields, "arguments", _argument),
        **_axes(fields),
    )


def _predicate(fields: Fields) -> Predicate:
    span = fields.slice(parted=True)
    return Predicate(
        lemma=fields.string("lemma"),
        kind=fields.choice("kind", get_args(PredicateKind)),
        start=span.start,
        end=span.end,
        text=fields.string("text"),
        verb=fields.span("verb") if fields.has("verb") else None,
    )


def _argument(fields: Fields) -> Argument:
    span = fields.slice()
    return Argument(
        role=fields.string("role"),
        start=span.start,
        end=span.end,
        text=fields.string("text"),
        head=fields.span("head"),
        filler=_filler(fields.fields("filler")) if fields.has("filler") else None,
        marker=fields.string("marker") if fields.has("marker") else "",
        implicit=fields.flag("implicit"),
    )


def _filler(fields: Fields) -> EntityRef | ValueRef | ExtractionRef:
    if fields.has("entity"):
        return EntityRef(fields.entity("entity"))
    if fields.has("value"):
        return ValueRef(fields.index("value", fields.scope.values))
    return ExtractionRef(fields.index("extraction", fields.scope.extractions))


def _axes(fields: Fields) -> dict[str, Any]:
    """Return what extractions and claims have in common."""
    return {
        "polarity": fields.enum("polarity", Polarity),
        "modality": fields.enum("modality", Modality),
        "attribution": _attribution(fields.fields("attribution")) if fields.has("attribution") else None,
        "ended": fields.flag("ended"),
        "confidence": fields.confidence(),
        "rule": fields.string("rule"),
    }


def _attribution(fields: Fields) -> Attribution:
    span = fields.slice()
    source: Filler | None = None
    if any(fields.has(key) for key in ("entity", "value", "extraction")):
        source = _filler(fields)
    return Attribution(
        source=source,
        start=span.start,
        end=span.end,
        text=fields.string("text"),
        cue=fields.string("cue"),
        stance=fields.enum("stance", Stance),
    )


def _claim(fields: Fields) -> Claim:
    return Claim(
        extraction=fields.index("extraction", fields.scope.extractions),
        sentence=fields.index("sentence", fields.scope.sentences),
        subject=fields.entity("subject"),
        predicate=fields.name("predicate"),
        object=_object(fields.fields("object")),
        spans=_spans(fields.fields("spans")),
        qualifiers=_all(fields, "qualifiers", _qualifier),
        implicit=fields.strings("implicit", required=False),
        **_axes(fields),
    )


def _tuple(fields: Fields) -> OpenTuple:
    return OpenTuple(
        sentence=fields.index("sentence", fields.scope.sentences),
        relation=_words(fields.fields("relation")),
        arguments=_all(fields, "arguments", _words),
        confidence=fields.confidence(),
        rule=fields.string("rule"),
    )


def _words(fields: Fields) -> Words:
    added, spans = fields.string("added"), fields.spans("spans")
    said = " ".join([*([added] if added else []), *(fields.scope.text[s.start : s.end] for s in spans)])
    if fields.string("text") != said:
        fields.wrong("text", "not what is added and the document's words at the spans")
    return Words(said, spans, added)


def _spans(fields: Fields) -> tuple[Span, Span, Span]:
    return fields.span("subject"), fields.span("predicate"), fields.span("object")


def _qualifier(fields: Fields) -> Qualifier:
    return Qualifier(property=fields.name("property"), object=_object(fields.fields("object")))


def _object(fields: Fields) -> ClaimObject:
    if fields.has("entity"):
        return EntityRef(fields.entity("entity"))
    if fields.has("value"):
        return ValueRef(fields.index("value", fields.scope.values))
    return Text(fields.string("literal"))
