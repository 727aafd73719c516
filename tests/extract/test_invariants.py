"""What holds of the reading of any text, sense or nonsense."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.extract import read
from kg.model import (
    Attribution,
    Block,
    Document,
    ExtractionRef,
    Filler,
    MentionRef,
    Reading,
    Span,
    ValueRef,
)
from kg.pipeline import Pipeline, tree_of

_FEW = settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
_WORDS = """Ann Lee Bo Marsh Canada Mexico Berlin Acme Norvik Canadian the a its who which that and or of in to with by
said told denied met bought was is is-due will may if not never no prime minister chairman former trade talks treaty
between on Thursday last year in 2018 $5 million 30% "  , . ; : — ? ' 's ( ) he she
they according to © - US$ … 1,000""".split()
#: Parts of sentences, which give more extractions than words at random.
_SUBJECTS = [
    "Ann Lee",
    "Canadian Prime Minister Bo Marsh",
    "Acme and Norvik",
    "She",
    "The bank's former owner",
    "Canada",
]
_VERBS = ["bought", "was sold by", "said that Canada left", "did not meet", "agreed to trade with", "is the owner of"]
_OBJECTS = ["Mexico", "30% of Acme", "the treaty", "Ann Lee, a lawyer in Berlin", "Acme, which Bo Marsh founded", "him"]
_REST = [
    "",
    " in 2018",
    " for $5 million",
    " on Thursday, she said",
    ", according to Norvik",
    ' "and nothing else"',
    " and left",
]
_SENTENCES = st.tuples(*map(st.sampled_from, (_SUBJECTS, [" "], _VERBS, [" "], _OBJECTS, _REST, [".", "?", ""])))
TEXTS = st.one_of(
    st.lists(_SENTENCES.map("".join), min_size=1, max_size=3).map(" ".join),
    st.lists(st.sampled_from(_WORDS), min_size=1, max_size=30).map(" ".join),
    st.lists(st.sampled_from(_WORDS), min_size=1, max_size=30).map("".join),
    st.lists(st.sampled_from([*_WORDS, "\n", "\n\n"]), min_size=1, max_size=30).map(" ".join),
    st.text(min_size=1, max_size=60),
    st.text(alphabet="\u200b\u00a0\u2028\n\t\"'’“”-–.,$€%0123456789aA é日\U0001f600", min_size=1, max_size=40),
)


def read_text(text: str, pipeline: Pipeline, *, edge: int = 0) -> Reading:
    blocks = (Block(0, edge, "headline"), Block(edge, len(text))) if edge else (Block(0, len(text)),)
    document = Document("0" * 16, text, published="2025-09-18", blocks=blocks)
    ((_, parse),) = pipeline.annotator.annotate([document])
    return read(tree_of(parse), document, pipeline.gazetteer)


def spans_of(reading: Reading) -> Iterator[tuple[Span, str]]:
    """Yield every range with the text that its record gives for it."""
    for mention in reading.mentions:
        yield Span(mention.start, mention.end), mention.text
    for value in reading.values:
        yield Span(value.start, value.end), value.text
    for extraction in reading.extractions:
        if extraction.predicate.kind != "verb":  # a verb's words need not be neighbours: "carried it out"
            yield Span(extraction.predicate.start, extraction.predicate.end), extraction.predicate.text
        for argument in extraction.arguments:
            yield Span(argument.start, argument.end), argument.text
        if extraction.attribution is not None:
            yield _of_source(extraction.attribution)


def _of_source(attribution: Attribution) -> tuple[Span, str]:
    return Span(attribution.start, attribution.end), attribution.text


def heads_of(reading: Reading) -> Iterator[tuple[Span, Span]]:
    """Yield the head of every phrase, and every mention, with the phrase that it must lie in."""
    for mention in reading.mentions:
        yield mention.head, Span(mention.start, mention.end)
        yield Span(mention.start, mention.end), mention.phrase
    for extraction in reading.extractions:
        for argument in extraction.arguments:
            yield argument.head, Span(argument.start, argument.end)


def fillers_of(reading: Reading) -> Iterator[Filler]:
    for extraction in reading.extractions:
        yield from (a.filler for a in extraction.arguments if a.filler is not None)
        if extraction.attribution is not None and extraction.attribution.source is not None:
            yield extraction.attribution.source


@_FEW
@given(text=TEXTS)
def test_any_text_is_read(pipeline: Pipeline, text: str) -> None:
    reading = read_text(text, pipeline, edge=len(text) // 2)
    sizes = {
        MentionRef: len(reading.mentions),
        ValueRef: len(reading.values),
        ExtractionRef: len(reading.extractions),
    }
    for span, words in spans_of(reading):
        assert span.start < span.end
        assert text[span.start : span.end] == words
    for head, phrase in heads_of(reading):
        assert phrase.start <= head.start < head.end <= phrase.end
    for filler in fillers_of(reading):
        assert 0 <= filler.index < sizes[type(filler)]  # type: ignore[union-attr,index]
    for pair in reading.same:
        assert all(0 <= index < len(reading.mentions) for index in pair)
    for extraction in reading.extractions:
        roles = [argument.role for argument in extraction.arguments]
        assert len(roles) == len(set(roles))
        assert 0 <= extraction.confidence <= 1
        sentence = reading.sentences[extraction.sentence]
        assert sentence.start <= extraction.predicate.start < extraction.predicate.end <= sentence.end
    assert list(reading.sentences) == sorted(reading.sentences)


@_FEW
@given(text=TEXTS)
def test_the_same_text_is_read_the_same(pipeline: Pipeline, text: str) -> None:
    assert read_text(text, pipeline) == read_text(text, pipeline)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee met Bo Marsh in Mexico\nCity.",
        "Ann Lee, the prime\nminister of Canada, carried it\nout.",
        "“Acme left Mexico on a\nThursday,” Ann Lee said.",
        "Acme paid $5\nmillion to Beta on May\n4, 2025.",
    ],
)
def test_a_soft_line_end_is_kept(pipeline: Pipeline, text: str) -> None:
    reading = read_text(text, pipeline)
    assert [words for span, words in spans_of(reading) if text[span.start : span.end] != words] == []
    assert any("\n" in words for _, words in spans_of(reading))


@pytest.mark.parametrize(
    "text", [" ", "\n", ".", '"', "“", "\u200b", "©", "-", "'s", "$", "and", "by", "1", "\U0001f600"]
)
def test_the_smallest_texts_are_read(pipeline: Pipeline, text: str) -> None:
    assert read_text(text, pipeline).extractions == ()
