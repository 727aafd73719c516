"""All values of a text: times, amounts of money, quantities and percentages, each with what stands around it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.extract.numerals import find_numerals, is_between, modifier_of
from kg.extract.quantities import Site, classify, find_shares
from kg.extract.timelines import find_times
from kg.model import Value
from kg.parse import Doc

#: "over two years" is no longer than two years, and "some day" is no number of them.
_LASTS_OVER = ("over ", "some ", "near ", "above ", "below ")


def find_values(doc: Doc, *, published: str | None) -> tuple[Value, ...]:
    """Return the values of a text, sorted and without overlap; ``published`` is a day, month or year, or None.

    Needs tags, dependencies and names of the parse, neither lemmas nor morphology.
    """
    text = doc.text
    times = find_times(doc, text, published=published)
    numbers = _apart([*times, *find_shares(text)], _classified(doc, text))
    exact = _with_ranges(text, sorted(numbers, key=lambda value: value.start))
    return tuple(_with_modifier(text, value) for value in exact)


def _classified(doc: Doc, text: str) -> Iterator[Value]:
    for numeral in find_numerals(text):
        if value := classify(Site(doc, text, numeral)):
            yield value


def _apart(first: Iterable[Value], second: Iterable[Value]) -> list[Value]:
    """Keep each value that overlaps none before it: a time wins over a number."""
    kept: list[Value] = []
    taken: set[int] = set()
    for value in (*first, *second):
        characters = range(value.start, value.end)
        if value.start < value.end and taken.isdisjoint(characters):
            kept.append(value)
            taken.update(characters)
    return kept


def _with_ranges(text: str, values: list[Value]) -> list[Value]:
    """Join "between $5 and $10"."""
    joined: list[Value] = []
    for value in values:
        last = joined[-1] if joined else None
        if last and _is_range(text, last, value):
            span = text[last.start : value.end]
            both = f"{last.value}/{value.value}"
            joined[-1] = replace(value, start=last.start, text=span, value=both)
        else:
            joined.append(value)
    return joined


def _is_range(text: str, first: Value, second: Value) -> bool:
    if "time" in {first.kind, second.kind} or "/" in f"{first.value}{second.value}":
        return False
    same = first.unit in {second.unit, None} and first.kind in {second.kind, "quantity"}
    return same and is_between(text, first.start, first.end, second.start)


def _with_modifier(text: str, value: Value) -> Value:
    modifier = modifier_of(text, value.start, value.end)
    if value.kind == "time":
        before = text[max(0, value.start - 6) : value.start].lower()
        lasts = (value.value or "").startswith("P") and "_" not in (value.value or "")
        if (not lasts and "T" not in (value.value or "")) or before.endswith(_LASTS_OVER):
            return value
    return replace(value, modifier=modifier) if modifier else value
