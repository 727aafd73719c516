"""JSON objects become articles: JSON Lines, one object, or an array of them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from kg.errors import InputError
from kg.read.article import Article
from kg.read.dates import parse_date

_TEXT = ("text", "body", "content")
_TITLE = ("title", "headline")
_DATE = ("date", "published", "published_at", "datePublished")
_ADDRESS = ("url", "source")


def article_from_json(line: str) -> Article:
    """Return the article of one JSON object; InputError says what is wrong with it."""
    return article_from_record(_loaded(line))


def articles_from_json(text: str, *, on_bad: Callable[[InputError], None]) -> Iterator[Article]:
    """Yield the articles of a JSON text, one object or an array of them; a bad one of an array goes to ``on_bad``."""
    data = _loaded(text)
    if not isinstance(data, list):
        yield article_from_record(data)
        return
    for number, item in enumerate(data, start=1):
        try:
            article = article_from_record(item)
        except InputError as error:
            on_bad(InputError(f"item {number}: {error.message}"))
            continue
        yield replace(article, label=article.label or f"item{number}", item=number)


def article_from_record(record: object) -> Article:
    """Return the article that a JSON object's fields give; InputError names the field that is wrong."""
    if not isinstance(record, Mapping):
        raise InputError("not a JSON object")
    text = _string(record, _TEXT)
    if text is None:
        raise InputError("no text (it takes a field text, body or content)")
    return Article(
        text=text,
        title=_string(record, _TITLE),
        published=_date(record),
        address=_string(record, _ADDRESS),
        label=_label(record.get("id")),
    )


def _loaded(text: str) -> object:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}" if error.lineno > 1 else f"column {error.colno}"
        raise InputError(f"not JSON ({error.msg}, {where})") from error
    except RecursionError as error:
        raise InputError("not readable JSON (nested too deep)") from error
    except ValueError as error:  # a number of thousands of digits
        raise InputError("not readable JSON (a number is too long)") from error


def _string(record: Mapping[str, object], names: tuple[str, ...]) -> str | None:
    name = next((name for name in names if record.get(name) is not None), None)
    if name is None:
        return None
    value = record[name]
    if not isinstance(value, str):
        raise InputError(f"{name}: must be a string, not {_kind(value)}")
    return value if value.strip() else None


def _date(record: Mapping[str, object]) -> str | None:
    written = _string(record, _DATE)
    if written is None:
        return None
    parsed = parse_date(written)
    if parsed is None:
        name = next(name for name in _DATE if record.get(name) is not None)
        raise InputError(f"{name}: {written[:60]!r} is not a date (write 2025-09-18, 2025-09 or 2025)")
    return parsed


def _label(value: object) -> str | None:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value.strip() or None if isinstance(value, str) else None


def _kind(value: object) -> str:
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, int | float):
        return "a number"
    return "a list" if isinstance(value, list) else "an object"
