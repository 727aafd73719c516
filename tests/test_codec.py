"""An Analysis survives the way to JSON and back, and a line that lies is refused by name."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy, composite

from kg.codec import from_json, to_json
from kg.errors import InputError
from kg.model import (
    Analysis,
    Argument,
    Attribution,
    Block,
    BlockKind,
    Claim,
    Document,
    Entity,
    EntityRef,
    Extraction,
    ExtractionRef,
    Mention,
    MentionKind,
    MentionLabel,
    MentionRef,
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

CONFIDENCES = st.floats(0, 1)
WORDS = st.text(max_size=8)
NAMES = st.sampled_from(
    ["news:Person", "rel:arrive_in", "kg:time", "https://schema.org/Person", "http://dbpedia.org/resource/S%C3%A3o"]
)
DATES = st.none() | st.dates().map(lambda d: d.isoformat()) | st.sampled_from(["2025", "2025-09"])


def literal(kind: Any) -> SearchStrategy[Any]:
    return st.sampled_from(get_args(kind))


def tuples(items: SearchStrategy[Any], size: int = 3) -> SearchStrategy[tuple[Any, ...]]:
    return st.lists(items, max_size=size).map(tuple)


class Draw:
    """Draws records that fit one text, so many values, sentences and extractions, and these entities."""

    def __init__(self, draw: DrawFn) -> None:
        self.draw = draw
        self.text = draw(st.text(max_size=60))
        self.sentences = tuple(self.span() for _ in range(draw(st.integers(1, 3))))
        self.values = tuple(self.value() for _ in range(draw(st.integers(0, 2))))
        self.entity_ids = draw(st.lists(WORDS, min_size=1, max_size=3, unique=True))
        self.extraction_count = draw(st.integers(1, 2))

    def span(self) -> Span:
        start = self.draw(st.integers(0, len(self.text)))
        return Span(start, self.draw(st.integers(start, len(self.text))))

    def slice(self) -> dict[str, Any]:
        start, end = self.span()
        return {"start": start, "end": end, "text": self.text[start:end]}

    def value(self) -> Value:
        one = self.draw
        kind, modifier = one(literal(ValueKind)), one(st.none() | literal(ValueModifier))
        return Value(
            **self.slice(), kind=kind, value=one(st.none() | WORDS), unit=one(st.none() | WORDS), modifier=modifier
        )

    def mention(self) -> Mention:
        return Mention(
            **self.slice(),
            head=self.span(),
            label=self.draw(literal(MentionLabel)),
            kind=self.draw(literal(MentionKind)),
            phrase=self.span(),
        )

    def entity(self, entity_id: str) -> Entity:
        one = self.draw
        return Entity(
            id=entity_id,
            label=one(WORDS),
            type=one(NAMES),
            mentions=tuple(self.mention() for _ in range(one(st.integers(0, 2)))),
            aliases=one(tuples(WORDS)),
            same_as=one(tuples(NAMES)),
            gazetteer=one(st.none() | WORDS.filter(lambda word: ":" not in word) | NAMES),
            local=one(st.booleans()),
        )

    def references(self) -> list[SearchStrategy[Any]]:
        found: list[SearchStrategy[Any]] = [st.sampled_from(self.entity_ids).map(EntityRef)]
        if self.values:
            found.append(st.integers(0, len(self.values) - 1).map(ValueRef))
        return found

    def filler(self) -> Any:
        extraction = st.integers(0, self.extraction_count - 1).map(ExtractionRef)
        return self.draw(st.one_of(st.none(), extraction, *self.references()))

    def object(self) -> Any:
        return self.draw(st.one_of(WORDS.map(Text), *self.references()))

    def attribution(self) -> Attribution | None:
        if self.draw(st.booleans()):
            return None
        return Attribution(
            source=self.filler(), **self.slice(), cue=self.draw(WORDS), stance=self.draw(st.sampled_from(Stance))
        )

    def argument(self) -> Argument:
        one = self.draw
        return Argument(
            role=one(WORDS),
            **self.slice(),
            head=self.span(),
            filler=self.filler(),
            marker=one(WORDS),
            implicit=one(st.booleans()),
        )

    def axes(self) -> dict[str, Any]:
        one = self.draw
        return {
            "sentence": one(st.integers(0, len(self.sentences) - 1)),
            "polarity": one(st.sampled_from(Polarity)),
            "modality": one(st.sampled_from(Modality)),
            "attribution": self.attribution(),
            "ended": one(st.booleans()),
            "confidence": one(CONFIDENCES),
            "rule": one(WORDS),
        }

    def extraction(self) -> Extraction:
        predicate = Predicate(lemma=self.draw(WORDS), kind=self.draw(literal(PredicateKind)), **self.slice())
        arguments = tuple(self.argument() for _ in range(self.draw(st.integers(0, 2))))
        return Extraction(predicate=predicate, arguments=arguments, **self.axes())

    def claim(self) -> Claim:
        qualifiers = [Qualifier(self.draw(NAMES), self.object()) for _ in range(self.draw(st.integers(0, 2)))]
        return Claim(
            extraction=self.draw(st.integers(0, self.extraction_count - 1)),
            subject=self.draw(st.sampled_from(self.entity_ids)),
            predicate=self.draw(NAMES),
            object=self.object(),
            spans=(self.span(), self.span(), self.span()),
            qualifiers=tuple(qualifiers),
            implicit=self.draw(tuples(st.sampled_from(["subject", "object"]))),
            **self.axes(),
        )

    def words(self) -> Words:
        spans, added = tuple(self.span() for _ in range(self.draw(st.integers(0, 2)))), self.draw(WORDS)
        said = [self.text[span.start : span.end] for span in spans]
        return Words(" ".join([added, *said] if added else said), spans, added)

    def open_tuple(self) -> OpenTuple:
        return OpenTuple(
            sentence=self.draw(st.integers(0, len(self.sentences) - 1)),
            relation=self.words(),
            arguments=tuple(self.words() for _ in range(2)),
            confidence=self.draw(CONFIDENCES),
            rule=self.draw(WORDS),
        )

    def document(self) -> Document:
        one = self.draw
        blocks = [Block(*self.span(), one(literal(BlockKind))) for _ in range(one(st.integers(0, 2)))]
        return Document(
            id=one(st.text("0123456789abcdef", min_size=16, max_size=16)),
            text=self.text,
            title=one(st.none() | WORDS),
            published=one(DATES),
            sources=one(tuples(WORDS)),
            blocks=tuple(blocks),
        )


@composite
def analyses(draw: DrawFn) -> Analysis:
    one = Draw(draw)
    return Analysis(
        document=one.document(),
        sentences=one.sentences,
        entities=tuple(one.entity(i) for i in one.entity_ids),
        values=one.values,
        extractions=tuple(one.extraction() for _ in range(one.extraction_count)),
        claims=tuple(one.claim() for _ in range(draw(st.integers(0, 2)))),
        tuples=tuple(one.open_tuple() for _ in range(draw(st.integers(0, 2)))),
        model=draw(WORDS),
        ontology=draw(WORDS),
    )


@settings(max_examples=60, deadline=None)
@given(analyses())
def test_an_analysis_comes_back_as_it_went(analysis: Analysis) -> None:
    line = to_json(analysis, "0.1.0")
    assert "\n" not in line
    back = from_json(line)
    assert back == analysis
    assert to_json(back, "0.1.0") == line


def small() -> Analysis:
    """Return "Ann met Bob." with a mention, a value, an extraction and a claim."""
    text = "Ann met Bob."
    ann = Mention(0, 3, "Ann", Span(0, 3), "PER", "name", Span(0, 3))
    extraction = Extraction(
        sentence=0,
        predicate=Predicate("meet", "verb", 4, 7, "met"),
        arguments=(Argument("subject", 0, 3, "Ann", Span(0, 3), EntityRef("e1")),),
        attribution=Attribution(None, 0, 3, "Ann", "said", Stance.ASSERTS),
    )
    claim = Claim(0, 0, "e1", "news:met", Text("Bob"), (Span(0, 3), Span(4, 7), Span(8, 11)))
    return Analysis(
        document=Document("0123456789abcdef", text, published="2025", blocks=(Block(0, 12),)),
        sentences=(Span(0, 12),),
        entities=(Entity("e1", "Ann", "news:Person", (ann,)),),
        values=(Value(8, 11, "Bob", "time", None),),
        extractions=(extraction,),
        claims=(claim,),
    )


def test_the_keys_are_those_of_the_documented_line() -> None:
    line = json.loads(to_json(small(), "9.9"))
    assert list(line) == ["kg", "document", "sentences", "entities", "values", "extractions", "claims"]
    assert line["kg"] == {"schema": 1, "version": "9.9", "model": "", "ontology": ""}
    assert line["sentences"] == [[0, 12]]
    assert line["claims"][0]["object"] == {"literal": "Bob", "datatype": "xsd:string"}
    assert line["claims"][0]["spans"] == {"subject": [0, 3], "predicate": [4, 7], "object": [8, 11]}
    assert line["extractions"][0]["arguments"][0]["filler"] == {"entity": "e1"}
    assert line["extractions"][0]["attribution"]["entity"] is None


def test_what_nothing_asks_for_may_be_left_out() -> None:
    line = json.loads(to_json(small(), "0"))
    del line["document"]["blocks"]
    for key in ("aliases", "gazetteer", "local"):
        del line["entities"][0][key]
    for key in ("marker", "implicit"):
        del line["extractions"][0]["arguments"][0][key]
    back = from_json(json.dumps(line))
    assert back.document.blocks == ()
    assert back.claims == small().claims


def test_a_mention_that_was_never_resolved_is_refused() -> None:
    argument = Argument("subject", 0, 3, "Ann", Span(0, 3), MentionRef(0))
    extraction = Extraction(0, Predicate("meet", "verb", 4, 7, "met"), (argument,))
    with pytest.raises(ValueError, match="never resolved"):
        to_json(Analysis(Document("0123456789abcdef", "Ann met Bob."), extractions=(extraction,)), "0")


def change(*path: Any, to: Any) -> Callable[[dict[str, Any]], None]:
    def apply(line: dict[str, Any]) -> None:
        target: Any = line
        for key in path[:-1]:
            target = target[key]
        target[path[-1]] = to

    return apply


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (change("kg", to=3), "kg: not a JSON object"),
        (change("kg", "schema", to=2), "kg.schema: not 1"),
        (change("kg", "model", to=None), "kg.model: not a string"),
        (change("document", "id", to="../../etc"), "document.id: not 16 hex digits"),
        (change("document", "published", to="2025-02-30"), "document.published: '2025-02-30' is no ISO 8601"),
        (change("document", "published", to="٢٠٢٥"), "document.published"),
        (change("document", "title", to="\ud800"), "document.title: half a surrogate"),
        (change("document", "text", to="Ann met"), "document.blocks[0][1]: 12 lies outside 0..7"),
        (change("document", "blocks", 0, to=[0, 3, "advert"]), "document.blocks[0]: not [start,end,kind]"),
        (change("sentences", 0, to=[3, 1]), "sentences[0]: ends before it starts"),
        (change("sentences", 0, to=[0, True]), "sentences[0][1]: not a whole number"),
        (change("entities", to={}), "entities: not a list"),
        (change("entities", 0, "type", to="news:Per son>"), "entities[0].type: 'news:Per son>' is neither"),
        (change("entities", 0, "type", to="http://[x"), "entities[0].type: 'http://[x' is neither"),
        (change("entities", 0, "type", to="https://x:99y/"), "entities[0].type: 'https://x:99y/' is neither"),
        (change("entities", 0, "type", to="news:a#b"), "entities[0].type: 'news:a#b' is neither"),
        (change("entities", 0, "gazetteer", to="http://["), "entities[0].gazetteer: 'http://[' is neither"),
        (change("entities", 0, "same_as", to=["x"]), "entities[0].same_as[0]: 'x' is neither"),
        (change("entities", 0, "mentions", 0, "text", to="Bob"), "entities[0].mentions[0].text: not what the document"),
        (change("entities", 0, "mentions", 0, "label", to="X"), "entities[0].mentions[0].label: 'X' is none of PER"),
        (change("entities", 0, "local", to="yes"), "entities[0].local: neither true nor false"),
        (change("values", 0, "start", to=-1), "values[0].start[0]: -1 lies outside"),
        (change("extractions", 0, "sentence", to=1), "extractions[0].sentence: 1 lies outside 0..0"),
        (change("extractions", 0, "confidence", to=10**400), "extractions[0].confidence: not in 0..1"),
        (change("extractions", 0, "polarity", to="Maybe"), "extractions[0].polarity: 'Maybe' is none of Affirmed"),
        (change("extractions", 0, "arguments", 0, "filler", to={"value": 1}), "filler.value: 1 lies outside 0..0"),
        (change("extractions", 0, "arguments", 0, "filler", to={}), "filler.extraction: missing"),
        (change("claims", 0, "subject", to="e2"), "claims[0].subject: no entity has the id 'e2'"),
        (change("entities", 0, "passing", to=True), "claims[0].subject: no entity has the id"),
        (change("claims", 0, "object", to={"entity": "e7"}), "claims[0].object.entity: no entity has the id 'e7'"),
        (change("claims", 0, "extraction", to=5), "claims[0].extraction: 5 lies outside 0..0"),
        (change("claims", 0, "spans", "object", to=[0, 99]), "claims[0].spans.object[1]: 99 lies outside 0..12"),
    ],
)
def test_a_line_that_lies_is_refused_by_the_name_of_its_key(
    spoil: Callable[[dict[str, Any]], None], message: str
) -> None:
    line = json.loads(to_json(small(), "0"))
    spoil(line)
    with pytest.raises(InputError) as caught:
        from_json(json.dumps(line), file="x.jsonl", line_number=7)
    assert str(caught.value).startswith("x.jsonl, line 7: ")
    assert message in str(caught.value)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "{",
        "[" * 100_000,
        "null",
        "[]",
        '{"kg":NaN}',
        '{"kg":{"schema":1' + "0" * 5000 + "}}",
        "{}",
        '{"kg":{"schema":1,"model":"","ontology":""}}',
    ],
)
def test_what_is_no_analysis_is_an_input_error(line: str) -> None:
    with pytest.raises(InputError, match=r"^f, line 1: "):
        from_json(line, file="f", line_number=1)


@pytest.mark.parametrize(
    "name", ["news:Person", "rel:arrive_in", "wd:Q16", "https://a.org:80/b?c=d#e", "urn:x:y", "rel:é"]
)
def test_names_that_are_names(name: str) -> None:
    line = json.loads(to_json(small(), "0"))
    line["entities"][0]["type"] = name
    assert from_json(json.dumps(line)).entities[0].type == name


def test_a_verb_may_have_other_words_between_its_own() -> None:
    line = json.loads(to_json(small(), "0"))
    line["extractions"][0]["predicate"] |= {"start": 0, "end": 11, "text": "Ann Bob"}
    assert from_json(json.dumps(line)).extractions[0].predicate.text == "Ann Bob"
    line["extractions"][0]["predicate"]["text"] = "Ann Ray"
    with pytest.raises(InputError, match=r"predicate\.text: not what the document says"):
        from_json(json.dumps(line))


def test_two_entities_cannot_share_an_id() -> None:
    line = json.loads(to_json(small(), "0"))
    line["entities"] *= 2
    with pytest.raises(InputError, match="entities: two of them have the same id"):
        from_json(json.dumps(line))


@pytest.mark.parametrize("key", ["document", "sentences", "entities", "values", "extractions", "claims", "kg"])
def test_a_missing_key_is_named(key: str) -> None:
    line = json.loads(to_json(small(), "0"))
    del line[key]
    with pytest.raises(InputError, match=f"^{key}: missing"):
        from_json(json.dumps(line))
