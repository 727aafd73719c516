"""A text's paragraphs: where they start and end, which are headlines and which are boilerplate."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from kg.model import Block, Span
from kg.read.boilerplate import boilerplate_rule
from kg.read.dateline import dateline_length, is_transcript
from kg.read.phrases import OPEN_WORDS

_CLOSERS = 20
_HEADLINE = 150
_SECTION = 100
_WIDEST = 110  # the longest line that an editor or mailer wraps at
_NARROWEST = 45
_BULLET = re.compile(r"(?:[-*•‣▪◦·–—]|[0-9]{1,3}[.)])[ \t]+(?=\S)")
_SENTENCE_END = re.compile(r"[.!?…][\s\"'”’»)\]]*\Z")
_FINAL_STOP = re.compile(r"[.…:;,][\s\"'”’»)\]]*\Z")


class _Line(NamedTuple):
    """A line without the space around it; ``first`` if a blank line or the start of the text stands before it."""

    start: int
    end: int
    text: str
    first: bool
    indent: int
    bullet: bool


def blocks_of(text: str) -> tuple[Block, ...]:
    """Return the blocks of a text in its order, without the space and bullets around them.

    A paragraph is a line, or in hard-wrapped text the lines up to a blank or short one.
    """
    lines = list(_lines(text))
    transcript = is_transcript(text)
    pieces = [piece for span in _paragraphs(lines) for piece in _pieces(text, span, transcript=transcript)]
    return tuple(_with_headlines(text, pieces))


def _lines(text: str) -> Iterator[_Line]:
    start, first = 0, True
    for raw in text.split("\n"):
        body = raw.strip()
        if body:
            indent = len(raw) - len(raw.lstrip())
            bullet = _BULLET.match(body)
            skipped = indent + (bullet.end() if bullet else 0)
            end = start + indent + len(body)
            yield _Line(start + skipped, end, text[start + skipped : end], first, indent, bool(bullet))
        first = not body
        start += len(raw) + 1


def _paragraphs(lines: Sequence[_Line]) -> Iterator[Span]:
    width = _wrapped_at(lines)
    at = 0
    while at < len(lines):
        last = at
        while last + 1 < len(lines) and width and _goes_on(lines[at], lines[last], lines[last + 1], width):
            last += 1
        yield Span(lines[at].start, lines[last].end)
        at = last + 1


def _wrapped_at(lines: Sequence[_Line]) -> int:
    """Return the width at which the text was wrapped, 0 if its lines are paragraphs.

    Wrapped text tears sentences, and where it tears one, the line is full: the next word would not have fitted.
    """
    breaks = [pair for pair in pairwise(lines) if _may_join(*pair)]
    torn = [pair for pair in breaks if _tears_sentence(*pair)]
    if not torn or 4 * len(torn) < len(breaks):
        return 0
    width = sorted(len(line.text) for line, _ in torn)[len(torn) * 3 // 4]
    full = sum(_is_full(*pair, width) for pair in torn)
    return width if width >= _NARROWEST and 5 * full >= 4 * len(torn) else 0


def _may_join(line: _Line, following: _Line) -> bool:
    return not following.first and not following.bullet and max(len(line.text), len(following.text)) <= _WIDEST


def _is_full(line: _Line, following: _Line, width: int) -> bool:
    word = following.text.split(maxsplit=1)[0]
    return 10 * (len(line.text) + 1 + len(word)) > 9 * width


def _tears_sentence(line: _Line, following: _Line) -> bool:
    opened = following.text[:1].islower() or line.text.rsplit(maxsplit=1)[-1].lower() in OPEN_WORDS
    return opened and not _ends_sentence(line.text)


def _goes_on(opening: _Line, line: _Line, following: _Line, width: int) -> bool:
    if not _may_join(line, following):
        return False
    if following.indent > line.indent and not opening.bullet:
        return False  # an indented first line
    if line is opening and boilerplate_rule(line.text):
        return False
    return _tears_sentence(line, following) or _is_full(line, following, width)


def _pieces(text: str, span: Span, *, transcript: bool) -> Iterator[Block]:
    """Yield the paragraph, its dateline split off, or the boilerplate that it is."""
    start, end = span
    body = text[start:end]
    if boilerplate_rule(body):
        yield Block(start, end, "boilerplate")
        return
    length = dateline_length(body, transcript=transcript)
    if length:
        yield Block(start, start + length, "boilerplate")
        start += length
        start += len(text[start:end]) - len(text[start:end].lstrip())
    yield Block(start, end)


def _with_headlines(text: str, blocks: Sequence[Block]) -> Iterator[Block]:
    headlines = set(_headlines(text, blocks))
    for block in blocks:
        yield Block(block.start, block.end, "headline") if block in headlines else block


def _headlines(text: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the first block if it heads the rest, the line under it, and the headings of sections."""
    content = [block for block in blocks if block.kind == "paragraph"]
    datelined = {following for block, following in pairwise(blocks) if "\n" not in text[block.end : following.start]}
    under_headline = after_sentence = False
    for order, (block, following) in enumerate(pairwise(content)):
        body, below = text[block.start : block.end], text[following.start : following.end]
        heads = _is_headline(body) if order == 0 else (under_headline or after_sentence) and _heads_section(body, below)
        if heads and block not in datelined:
            yield block
        under_headline = heads and order == 0
        after_sentence = _ends_sentence(body)


def _is_headline(body: str) -> bool:
    return len(body) <= _HEADLINE and not _FINAL_STOP.search(body)


def _heads_section(body: str, following: str) -> bool:
    """Tell whether a short line that is no sentence heads one that is ("What happens next")."""
    sentence = _FINAL_STOP.search(body) or (_ends_sentence(body) and not body.endswith("?"))
    shape = len(body) <= _SECTION and len(body) < len(following) and not body[:1].islower()
    return shape and not sentence and _ends_sentence(following)


def _ends_sentence(body: str) -> bool:
    return bool(_SENTENCE_END.search(body[-_CLOSERS:]))
