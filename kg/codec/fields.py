"""JSON objects whose every key is checked as it is read, so that a complaint can name the key."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, NoReturn, TypeVar

from kg.model import Span

_Enum = TypeVar("_Enum", bound=StrEnum)

_CHARACTER = r"(?:[^\x00-\x20\x7f-\xa0<>\"{}|\\^`%#\[\]]|%[0-9A-Fa-f]{2})"
#: A CURIE or an absolute IRI: the characters that RFC 3987 allows, one fragment at most, no host in brackets.
_NAME = re.compile(
    rf"[A-Za-z][A-Za-z0-9+.-]*:(?://[^\s:/?#@<>\"{{}}|\\^`%\[\]]+(?::\d+)?(?:[/?]{_CHARACTER}*)?(?:#{_CHARACTER}*)?|(?!//){_CHARACTER}*)"
)
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?", re.ASCII)


def is_date(text: str) -> bool:
    """Tell whether the text is a day, a month or a year of the calendar, as ISO 8601 writes them."""
    if not _DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat(text + "-01-01"[len(text) - 4 :])
    except ValueError:
        return False
    return True


class WrongError(Exception):
    """What is wrong with a line, with the path of the key."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What the offsets and references of a line may point at."""

    text: str
    sentences: int
    values: int
    extractions: int
    entities: frozenset[str]


NOTHING = Scope("", 0, 0, 0, frozenset())


class Fields:
    """A JSON object and the path that leads to it; every method checks the key it reads."""

    __slots__ = ("_path", "_value", "scope")

    def __init__(self, value: object, path: str, scope: Scope = NOTHING) -> None:
        if not isinstance(value, dict):
            raise WrongError(f"{path or 'the line'}: not a JSON object")
        self._value, self._path, self.scope = value, path, scope

    def wrong(self, key: str, reason: str) -> NoReturn:
        """Raise the complaint about a key."""
        raise WrongError(f"{self.path(key)}: {reason}")

    def path(self, key: str) -> str:
        """Return the way to a key from the top of the line."""
        return f"{self._path}.{key}" if self._path else key

    def has(self, key: str) -> bool:
        """Tell whether the key is there and not null."""
        return self._value.get(key) is not None

    def get(self, key: str) -> Any:
        """Return what the key holds, unchecked."""
        if key not in self._value:
            self.wrong(key, "missing")
        return self._value[key]

    def string(self, key: str) -> str:
        """Return a string of characters that UTF-8 can write."""
        return self.text_of(self.get(key), key)

    def text_of(self, value: object, key: str) -> str:
        """Return the value as :meth:`string` does."""
        if not isinstance(value, str):
            self.wrong(key, "not a string")
        if not value.isascii() and any("\ud800" <= c <= "\udfff" for c in value):
            self.wrong(key, "half a surrogate pair, which is no character")
        return value

    def optional(self, key: str) -> str | None:
        """Return a string, or None where the key is null or not there."""
        return self.string(key) if self.has(key) else None

    def name(self, key: str) -> str:
        """Return a CURIE or IRI."""
        return self.name_of(self.get(key), key)

    def name_of(self, value: object, key: str) -> str:
        """Return the value as :meth:`name` does."""
        text = self.text_of(value, key)
        if not _NAME.fullmatch(text):
            self.wrong(key, f"{text[:80]!r} is neither a CURIE nor an IRI")
        return text

    def choice(self, key: str, choices: tuple[str, ...]) -> Any:
        """Return one of the strings to choose from."""
        value = self.string(key)
        if value not in choices:
            self.wrong(key, f"{value[:80]!r} is none of {', '.join(choices)}")
        return value

    def enum(self, key: str, kind: type[_Enum]) -> _Enum:
        """Return a member of an enumeration of strings."""
        return kind(self.choice(key, tuple(kind)))

    def flag(self, key: str) -> bool:
        """Return a truth value, False where the key is not there."""
        value = self._value.get(key, False)
        if not isinstance(value, bool):
            self.wrong(key, "neither true nor false")
        return value

    def index(self, key: str, size: int) -> int:
        """Return an index into something of that size."""
        return self.index_of(self.get(key), key, size)

    def index_of(self, value: object, key: str, size: int) -> int:
        """Return the value as :meth:`index` does."""
        if not isinstance(value, int) or isinstance(value, bool):
            self.wrong(key, "not a whole number")
        if not 0 <= value < size:
            self.wrong(key, f"{str(value)[:20]} lies outside 0..{size - 1}" if size else "points at nothing")
        return value

    def confidence(self) -> float:
        """Return the number from 0 to 1 under ``confidence``."""
        value = self.get("confidence")
        if not isinstance(value, int | float) or isinstance(value, bool):
            self.wrong("confidence", "not a number")
        if not 0 <= value <= 1:
            self.wrong("confidence", "not in 0..1")
        return float(value)

    def list(self, key: str, *, required: bool = True) -> list[Any]:
        """Return a list with its items unchecked."""
        value = self.get(key) if required else self._value.get(key, [])
        if not isinstance(value, list):
            self.wrong(key, "not a list")
        return value

    def strings(self, key: str, *, required: bool = False) -> tuple[str, ...]:
        """Return a list of strings."""
        return tuple(self.text_of(v, f"{key}[{i}]") for i, v in enumerate(self.list(key, required=required)))

    def names(self, key: str) -> tuple[str, ...]:
        """Return a list of CURIEs or IRIs."""
        return tuple(self.name_of(v, f"{key}[{i}]") for i, v in enumerate(self.list(key)))

    def fields(self, key: str) -> Fields:
        """Return the object under the key."""
        return Fields(self.get(key), self.path(key), self.scope)

    def records(self, key: str) -> Iterator[Fields]:
        """Yield the objects of a list."""
        for i, value in enumerate(self.list(key)):
            yield Fields(value, self.path(f"{key}[{i}]"), self.scope)

    def span_of(self, value: object, key: str) -> Span:
        """Return the value as :meth:`span` does."""
        if not isinstance(value, list) or len(value) != 2:
            self.wrong(key, "not a pair [start,end]")
        size = len(self.scope.text) + 1
        span = Span(self.index_of(value[0], f"{key}[0]", size), self.index_of(value[1], f"{key}[1]", size))
        if span.start > span.end:
            self.wrong(key, "ends before it starts")
        return span

    def span(self, key: str) -> Span:
        """Return a range of the document's text."""
        return self.span_of(self.get(key), key)

    def spans(self, key: str) -> tuple[Span, ...]:
        """Return a list of ranges of the document's text."""
        return tuple(self.span_of(v, f"{key}[{i}]") for i, v in enumerate(self.list(key)))

    def slice(self, *, parted: bool = False) -> Span:
        """Return the range from ``start`` to ``end``, which must hold the object's ``text``.

        ``parted`` words may have others between them ("call *him* up"): the ends must agree.
        """
        span = self.span_of([self.get("start"), self.get("end")], "start")
        said, text = self.scope.text[span.start : span.end], self.string("text")
        ends = text.split() if parted else []
        if said != text and not (len(ends) > 1 and said.startswith(ends[0]) and said.endswith(ends[-1])):
            self.wrong("text", f"not what the document says from {span.start} to {span.end}")
        return span

    def entity(self, key: str) -> str:
        """Return the id of an entity of this document."""
        value = self.string(key)
        if value not in self.scope.entities:
            self.wrong(key, f"no entity has the id {value[:40]!r}")
        return value
