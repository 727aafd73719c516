"""A text becomes a Document: cleaned, cut into blocks, with its title, date and id."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kg.errors import InputError
from kg.model import Block, Document
from kg.names import digest
from kg.read.blocks import blocks_of
from kg.read.boilerplate import boilerplate_rule
from kg.read.dates import find_date, newest_year, parse_date, require_date
from kg.read.decode import clean

MAX_CHARACTERS = 1_000_000
_DATED = frozenset({None, "date", "byline"})  # None: a dateline; no other boilerplate dates the article
_PUBLISHED = ("published", "posted", "updated", "last updated", "first published")
_HEAD_PARAGRAPHS = 2


def document_from_text(
    text: str,
    *,
    title: str | None = None,
    date: str | None = None,
    published: str | None = None,
    default_date: str | None = None,
    sources: Iterable[str] = (),
) -> Document:
    """Return the Document of a plain text.

    Its date is the first there is of: ``date``, ``published`` (of the text's own metadata), dateline or date line,
    copyright year, ``default_date``; a day without a year is as near to that as can be. Raises InputError for an empty,
    binary or too long text, and for a ``date`` or ``default_date`` that is none; a ``published`` that is none is
    passed over.
    """
    given = require_date(date, "--date") if date is not None else None
    fallback = require_date(default_date, "--default-date") if default_date is not None else None
    text = _checked(clean(text))
    blocks = blocks_of(text)
    name = _one_line(title) or _headline(text, blocks)
    day = given or (parse_date(published) if published else None) or _date_in(text, blocks, fallback) or fallback
    return Document(
        id=digest(text, name or "", day or ""),
        text=text,
        title=name,
        published=day,
        sources=tuple(sorted(set(sources))),
        blocks=blocks,
    )


def _checked(text: str) -> str:
    if not text.strip():
        raise InputError("empty (there is no text in it)")
    if len(text) > MAX_CHARACTERS:
        raise InputError(f"too long ({len(text):,} characters; a document may have {MAX_CHARACTERS:,})")
    return text


def _one_line(title: str | None) -> str | None:
    return " ".join(clean((title or "").replace("\0", " ")).split()) or None


def _headline(text: str, blocks: Sequence[Block]) -> str | None:
    return next((_one_line(text[block.start : block.end]) for block in blocks if block.kind == "headline"), None)


def _date_in(text: str, blocks: Sequence[Block], near: str | None) -> str | None:
    """Return the date of the first dateline or date line, else the newest year under copyright.

    A day without a year is of that year, else of the one nearest to the date ``near``. Date lines count before the
    third paragraph, later ones only if they say that they are the article's: those of a chronicle date its parts.
    """
    around = [(block, text[block.start : block.end]) for block in blocks if block.kind == "boilerplate"]
    ruled = [(block, line, boilerplate_rule(line)) for block, line in around]
    year = max((y for _, line, rule in ruled if rule == "copyright" and (y := newest_year(line))), default=None)
    paragraphs = [block.start for block in blocks if block.kind == "paragraph"]
    head = paragraphs[_HEAD_PARAGRAPHS] if len(paragraphs) > _HEAD_PARAGRAPHS else len(text)
    for block, line, rule in ruled:
        its_own = rule != "date" or block.start < head or line.lower().startswith(_PUBLISHED)
        found = find_date(line, year=year, near=near) if rule in _DATED and its_own else None
        if found:
            return found
    return year
