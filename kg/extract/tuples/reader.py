"""A parsed document becomes open tuples: the drafts of each sentence, judged together."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.tuples.clauses import clause_drafts
from kg.extract.tuples.draft import Draft, usable
from kg.extract.tuples.judge import judge
from kg.extract.tuples.nouns import noun_drafts
from kg.model import Document, OpenTuple, Span, Words
from kg.parse import Doc, Token, Tokens


def read_tuples(doc: Doc, document: Document) -> tuple[OpenTuple, ...]:
    """Return the open tuples of a text, sentence by sentence, none of them from boilerplate."""
    unread = [(block.start, block.end) for block in document.blocks if block.kind == "boilerplate"]
    found: list[OpenTuple] = []
    for number, sentence in enumerate(doc.sents):
        if any(start <= sentence[0].idx < end for start, end in unread):
            continue
        drafts = drafts_of(sentence)
        found += (
            _open_tuple(draft, number, confidence, document.text)
            for draft, confidence in zip(drafts, judge(drafts), strict=True)
        )
    return tuple(found)


def drafts_of(sentence: Tokens) -> list[Draft]:
    """Return all that can be drafted from a sentence, in the text's order."""
    return usable(draft for token in sentence for draft in _drafts(token))


def _drafts(token: Token) -> Iterator[Draft]:
    yield from clause_drafts(token)
    yield from noun_drafts(token)


def _open_tuple(draft: Draft, sentence: int, confidence: float, text: str) -> OpenTuple:
    return OpenTuple(
        sentence=sentence,
        relation=_words(draft.relation, text, draft.added),
        arguments=tuple(_words(argument, text) for argument in draft.arguments),
        confidence=confidence,
        rule=draft.rule,
    )


def _words(tokens: list[Token], text: str, added: str = "") -> Words:
    """Return the words of these tokens; neighbours share a range."""
    spans: list[Span] = []
    last = -2
    for token in tokens:
        end = token.idx + len(token)
        if token.i == last + 1:
            spans[-1] = Span(spans[-1].start, end)
        else:
            spans.append(Span(token.idx, end))
        last = token.i
    said = [text[span.start : span.end] for span in spans]
    return Words(" ".join([added, *said] if added else said), tuple(spans), added)
