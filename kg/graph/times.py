"""Values of time become what is said of a claim: start, end, granularity, duration, or words alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pyoxigraph import Literal, NamedNode

from kg.graph import timex
from kg.graph.terms import Minter, Term, literal, modifier, node, time_literal
from kg.model import Value

_Said = tuple[NamedNode, Term]

#: Prepositions that give a state's first or last day.
_OPENING = frozenset({"kg:from", "kg:since"})
_CLOSING = frozenset({"kg:to", "kg:until", "kg:till"})


def published(date: str) -> Literal:
    """Return a document's date at its own granularity."""
    return literal(*(timex.to_literal(date) or (date, "xsd:string")))


def to_terms(timed: Sequence[tuple[str, Value]], obj: Value | None, minter: Minter) -> Iterator[_Said]:
    """Yield what the time qualifiers of a claim say, and its object where that is a time and no qualifier is.

    The first ``kg:time`` that names days gives kg:start, kg:end and kg:granularity; "from 2019", "until May" give one
    side; any further time is kept as a literal, a vague one in its words.
    """
    rest = list(timed)
    if obj and not any(_interval(value) for name, value in rest if name == "kg:time"):
        rest.insert(0, ("", obj))
    main = next(((n, v) for n, v in rest if n in {"kg:time", ""} and _interval(v)), None)
    if main:
        rest.remove(main)
        yield from _days(main[1])
    else:
        yield from _sides(rest)
    for name, value in rest:
        if name:
            yield _plain(name, value, minter)


def _interval(value: Value) -> timex.Interval | None:
    return timex.to_interval(value.value) if value.value else None


def _days(value: Value) -> Iterator[_Said]:
    interval = _interval(value)
    if interval is None:
        return
    if interval.start:
        yield node("kg:start"), literal(interval.start, "xsd:date")
    if interval.end:
        yield node("kg:end"), literal(interval.end, "xsd:date")
    yield node("kg:granularity"), node(f"kg:{interval.granularity}")
    if interval.granularity == "Instant":
        yield node("kg:time"), time_literal(value)
    how = modifier(value)
    if how:
        yield node("kg:modifier"), how


def _sides(timed: Sequence[tuple[str, Value]]) -> Iterator[_Said]:
    first = next((i for name, value in timed if name in _OPENING and (i := _interval(value))), None)
    last = next((i for name, value in timed if name in _CLOSING and (i := _interval(value))), None)
    if first and first.start:
        yield node("kg:start"), literal(first.start, "xsd:date")
    if last and last.end:
        yield node("kg:end"), literal(last.end, "xsd:date")
    if first or last:
        yield node("kg:granularity"), node("kg:Range")


def _plain(name: str, value: Value, minter: Minter) -> _Said:
    term = time_literal(value)
    if name != "kg:time":
        return minter.term(name), term
    if value.value and timex.to_duration(value.value):
        return node("kg:duration"), term
    known = timex.to_literal(value.value) if value.value else None
    return node("kg:time" if known else "kg:timeText"), term
