"""Where a text quotes: from the mark that opens a quotation to the one that closes it, paragraph by paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.model import Block, Span

#: Double marks anywhere; single ones where a word begins, for in it they may be apostrophes.
_MARK = re.compile(r"[“”«»\"]|(?<!\S)[‘'](?=[A-Z“\"])|(?<=[.,!?…])[’'](?!\w)")
_CLOSING = {"“": "”", "«": "»", '"': '"', "‘": "’", "'": "'"}
_BEFORE_OPENING = frozenset("([{—–-/“‘'")
#: A sentence's end with what stands around it.
_SENTENCE_END = re.compile(r"[.!?…]+(?=\s+[\"“‘'(\[]?[A-Z0-9])")

#: Words that say of somebody that they speak, and what leads to a quotation: `said: "`, `he added. "`.
_SPOKEN = re.compile(r"\b(?:said|says|told|added|asked)\b")
_LEADING = re.compile(r"[:,]\s*$|\b(?:said|says|added)\.\s*$")
_NEAR = 12


def quotations(text: str, blocks: Sequence[Block]) -> tuple[Span, ...]:
    """Return what is quoted, with its marks, in order; no quotation lies in another.

    One that no mark closes goes to the end of its paragraph, and on into the next if that opens with a mark. If
    another opens in its paragraph before any closes, it is one with what it opens right before, and with all between
    if "she said" leads to it and to nothing else: paragraphs were joined. Else it ends with its sentence: somebody
    forgot to close it.

    >>> text = 'He said: "No. "I stay," and left.'
    >>> [text[start:end] for start, end in quotations(text, [Block(0, len(text))])]
    ['"No. "I stay,"']
    """
    found: list[Span] = []
    goes_on = False
    for block in sorted(blocks, key=lambda block: block.start) or [Block(0, len(text))]:
        for start, end, closed in _in_block(text, block):
            if goes_on and not text[found[-1].end : start].strip():
                found[-1] = Span(found[-1].start, end)
            else:
                found.append(Span(start, end))
            goes_on = not closed
    return tuple(found)


def _in_block(text: str, block: Block) -> Iterator[tuple[int, int, bool]]:
    """Yield the start and end of each quotation of a paragraph, and whether a mark closes it."""
    opened: int | None = None
    for match in _MARK.finditer(text, block.start, block.end):
        at, mark = match.start(), match[0]
        opening = _opens(text, at, block)
        if opened is None:
            opened = at if opening and _has_end(text, at, block) else None
        elif not opening and (mark == _CLOSING[text[opened]] or mark == text[opened]):
            yield opened, at + 1, True
            opened = None
        elif opening and mark == text[opened] and mark not in "‘'":
            yield opened, _end_of_sentence(text, opened, at), False
            opened = at
    if opened is not None:
        yield opened, block.end, False


def _opens(text: str, at: int, block: Block) -> bool:
    mark = text[at]
    if mark in "“«‘":
        return not _is_turned(text, at, block)
    if mark in "”»’":
        return False
    before = text[at - 1] if at > block.start else " "
    after = text[at + 1] if at + 1 < block.end else " "
    return (before.isspace() or before in _BEFORE_OPENING) and not after.isspace()


def _is_turned(text: str, at: int, block: Block) -> bool:
    """Tell an opening mark that closes: `“We stay,“ she said`."""
    behind = text[at + 1] if at + 1 < block.end else " "
    return at > block.start and text[at - 1] in ",.!?" and behind.isspace()


def _has_end(text: str, at: int, block: Block) -> bool:
    """Tell whether a single mark has one that closes it; a double one needs none."""
    if text[at] not in "‘'":
        return True
    later = _MARK.finditer(text, at + 1, block.end)
    return any(m[0] == _CLOSING[text[at]] and not _opens(text, m.start(), block) for m in later)


def _end_of_sentence(text: str, start: int, limit: int) -> int:
    """Return where a quotation ends that another mark, at the limit, opens again: there, or with its sentence."""
    match = _SENTENCE_END.search(text, start, limit + 2)
    goes_on = _LEADING.search(text[max(start - _NEAR, 0) : start]) is not None
    if match is None or (goes_on and not _SPOKEN.search(text, match.end(), limit)):
        return limit
    return match.end()
