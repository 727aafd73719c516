"""Markdown and HTML become articles: plain paragraphs, with the title, date and address that the page gives."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from kg.errors import InputError
from kg.read.article import Article
from kg.read.dates import parse_date

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT_MATTER = re.compile(r"\A(---|\+\+\+)[ \t]*\n(.*?)\n(?:\1|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^([A-Za-z_][\w-]*)[ \t]*[:=](.*)$", re.MULTILINE)
_TITLES = ("title", "headline")
_DATES = ("date", "published", "published_at", "datepublished", "pubdate")
_ADDRESSES = ("url", "canonical_url", "source", "link")
#: Every setting that would otherwise follow the calendar is fixed: the same page gives the same date tomorrow.
_DATE_SEARCH = {"original_date": True, "extensive_search": False, "max_date": "2100-01-01"}


def article_from_markdown(text: str) -> Article:
    """Return the article of a Markdown text: headings, paragraphs and list items, without code, tables and pictures."""
    fields, body = _front_matter(text)
    tokens = _markdown_tokens(body)
    return Article(
        text="\n\n".join(_markdown_paragraphs(tokens)),
        title=_first(fields, _TITLES) or _first_heading(tokens),
        published=parse_date(_first(fields, _DATES) or ""),
        address=_first(fields, _ADDRESSES),
    )


def article_from_html(text: str) -> Article:
    """Return the article of an HTML page, without navigation, comments and tables; InputError if it has none."""
    import trafilatura

    page = text if re.search("<(?:html|body)", text, re.IGNORECASE) else f"<html><body>{text}</body></html>"
    found = trafilatura.bare_extraction(
        page,
        favor_precision=True,
        include_comments=False,
        include_tables=False,
        with_metadata=True,
        date_extraction_params=dict(_DATE_SEARCH),
    )
    if found is None or isinstance(found, dict) or not found.text:
        raise InputError("no article text found in the HTML")
    return Article(found.text, found.title, parse_date(found.date or ""), found.url)


def _front_matter(text: str) -> tuple[Mapping[str, str], str]:
    match = _FRONT_MATTER.match(text)
    if not match:
        return {}, text
    fields = {name.lower(): value.strip().strip("\"'") for name, value in _FIELD.findall(match[2])}
    return fields, text[match.end() :]


def _first(fields: Mapping[str, str], names: Sequence[str]) -> str | None:
    return next((fields[name] for name in names if fields.get(name)), None)


def _markdown_tokens(text: str) -> list[Token]:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text)


def _markdown_paragraphs(tokens: Sequence[Token]) -> Iterator[str]:
    """Yield the words of paragraphs and headings, one line each."""
    in_table = False
    for token in tokens:
        if token.type in {"table_open", "table_close"}:
            in_table = token.type == "table_open"
        elif token.type == "inline" and not in_table:
            words = " ".join(_inline(token.children or []).split())
            if words:
                yield words


def _first_heading(tokens: Sequence[Token]) -> str | None:
    heads = (at for at, token in enumerate(tokens) if token.type == "heading_open" and token.tag == "h1")
    at = next(heads, None)
    return _inline(tokens[at + 1].children or []).strip() or None if at is not None else None


def _inline(children: Sequence[Token]) -> str:
    return "".join(
        " " if child.type in {"softbreak", "hardbreak"} else child.content
        for child in children
        if child.type in {"text", "text_special", "code_inline", "softbreak", "hardbreak"}
    )
