"""TimeML values become RDF literals, calendar intervals and xsd:durations; no graph is known here."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction
from typing import NamedTuple


class Interval(NamedTuple):
    """The first and the last day (ISO 8601) of a time, either None where it is open, and its granularity."""

    start: str | None
    end: str | None
    granularity: str


_Days = tuple[date, date]

#: First month and length in months; a winter begins in December and is named by the year it begins in.
_PARTS_OF_YEAR = {
    **{f"Q{n}": (3 * n - 2, 3, "Quarter") for n in range(1, 5)},
    **{f"H{n}": (6 * n - 5, 6, "HalfYear") for n in range(1, 3)},
    "SP": (3, 3, "Season"),
    "SU": (6, 3, "Season"),
    "FA": (9, 3, "Season"),
    "WI": (12, 3, "Season"),
}


def _months(year: int, month: int, length: int) -> _Days:
    last = year * 12 + month - 2 + length
    return date(year, month, 1), date(last // 12, last % 12 + 1, monthrange(last // 12, last % 12 + 1)[1])


def _years(first: int, length: int) -> _Days:
    return date(first, 1, 1), date(first + length - 1, 12, 31)


def _part(year: str, name: str) -> tuple[_Days, str]:
    month, length, granularity = _PARTS_OF_YEAR[name]
    return _months(int(year), month, length), granularity


def _week(year: str, week: str, weekend: str | None) -> tuple[_Days, str]:
    monday = date.fromisocalendar(int(year), int(week), 1)
    first = monday + timedelta(days=5) if weekend else monday
    return (first, monday + timedelta(days=6)), "Weekend" if weekend else "Week"


def _day(year: str, month: str, day: str, clock: str | None) -> tuple[_Days, str]:
    the_day = date(int(year), int(month), int(day))
    return (the_day, the_day), "Instant" if clock and clock[0].isdigit() else "Day"


_CLOCK = r"\d{2}(?::\d{2}(?::\d{2}(?:\.\d+)?)?)?(?:Z|[+-]\d{2}:\d{2})?"
_FORMS: tuple[tuple[re.Pattern[str], Callable[..., tuple[_Days, str]]], ...] = (
    (re.compile(r"(\d{4})"), lambda y: (_years(int(y), 1), "Year")),
    (re.compile(r"(\d{4})-(\d{2})"), lambda y, m: (_months(int(y), int(m), 1), "Month")),
    (re.compile(rf"(\d{{4}})-(\d{{2}})-(\d{{2}})(?:T({_CLOCK}|[A-Z]{{2}}))?"), _day),
    (re.compile(r"(\d{4})-W(\d{2})(-WE)?"), _week),
    (re.compile(rf"(\d{{4}})-({'|'.join(_PARTS_OF_YEAR)})"), _part),
    (re.compile(r"(\d{3})X?"), lambda d: (_years(int(d) * 10, 10), "Decade")),
    (re.compile(r"(\d{2})(?:XX)?"), lambda c: (_years(int(c) * 100, 100), "Century")),
)


def to_interval(value: str) -> Interval | None:
    """Return the days that a TimeML value covers, or None for a duration, a vague time or a day that is none.

    >>> to_interval("2010-Q2")
    Interval(start='2010-04-01', end='2010-06-30', granularity='Quarter')
    >>> to_interval("2019/2021").end
    '2021-12-31'
    """
    if "/" in value:
        return _range(*value.split("/", 1))
    for form, days in _FORMS:
        match = form.fullmatch(value)
        if match:
            try:
                (first, last), granularity = days(*match.groups())
            except (ValueError, OverflowError):  # 2025-02-30, week 54, year 0: no such day
                return None
            return Interval(first.isoformat(), last.isoformat(), granularity)
    return None


def _range(first: str, last: str) -> Interval | None:
    """Join two times; an open side is written ``..`` or left empty."""
    left, right = (None if side in {"", ".."} else to_interval(side) for side in (first, last))
    if (left is None and first not in {"", ".."}) or (right is None and last not in {"", ".."}):
        return None
    start, end = (left.start if left else None), (right.end if right else None)
    if (start is None and end is None) or (start and end and start > end):
        return None
    return Interval(start, end, "Range")


_DATATYPES = {"Year": "xsd:gYear", "Month": "xsd:gYearMonth", "Day": "xsd:date", "Instant": "xsd:dateTime"}


def to_literal(value: str) -> tuple[str, str] | None:
    """Return lexical form and datatype of a time at its own granularity; None if it is too vague for one.

    A week, quarter, season, decade or range has no XML Schema datatype: it keeps its value as a ``kg:TimeML``.

    >>> to_literal("2018-11"), to_literal("P6M")
    (('2018-11', 'xsd:gYearMonth'), ('P6M', 'xsd:duration'))
    """
    length = to_duration(value)
    if length:
        return length, "xsd:duration"
    interval = to_interval(value)
    if interval is None:
        return None
    datatype = _DATATYPES.get(interval.granularity, "kg:TimeML")
    if datatype == "xsd:date":
        return value[:10], datatype
    return (_date_time(value) if datatype == "xsd:dateTime" else value), datatype


def _date_time(value: str) -> str:
    day, _, clock = value.partition("T")
    time, zone = re.fullmatch(r"([\d:.]+)(.*)", clock).groups()  # type: ignore[union-attr]  # the form has matched
    time += ":00" * (2 - time.count(":"))
    return f"{day}T{time}{'Z' if zone in {'+00:00', '-00:00'} else zone}"


_UNIT_MONTHS = {"Y": 12, "M": 1, "Q": 3, "DE": 120, "CE": 1200}
_UNIT_SECONDS = {"W": 604800, "D": 86400}
_CLOCK_SECONDS = {"H": 3600, "M": 60, "S": 1}
_DURATION = re.compile(r"P((?:\d+(?:\.\d+)?(?:DE|CE|[YMQWD]))*)(?:T((?:\d+(?:\.\d+)?[HMS])+))?")
_COUNT = re.compile(r"(\d+(?:\.\d+)?)([A-Z]+)")


def to_duration(value: str) -> str | None:
    """Return a TimeML duration as canonical xsd:duration, or None where its length is not told (``PXY``).

    >>> to_duration("P2W"), to_duration("P1DE"), to_duration("P14M")
    ('P14D', 'P10Y', 'P1Y2M')
    """
    match = _DURATION.fullmatch(value)
    if not match:
        return None
    months, seconds = Fraction(0), Fraction(0)
    for count, unit in _COUNT.findall(match[1]):
        months += Fraction(count) * _UNIT_MONTHS.get(unit, 0)
        seconds += Fraction(count) * _UNIT_SECONDS.get(unit, 0)
    for count, unit in _COUNT.findall(match[2] or ""):
        seconds += Fraction(count) * _CLOCK_SECONDS[unit]
    if months.denominator != 1 or seconds.denominator != 1 or not (months or seconds):
        return None
    return _write_duration(int(months), int(seconds))


def _write_duration(months: int, seconds: int) -> str:
    minutes, second = divmod(seconds, 60)
    hours, minute = divmod(minutes, 60)
    days, hour = divmod(hours, 24)
    day_part = "".join(f"{n}{u}" for n, u in ((months // 12, "Y"), (months % 12, "M"), (days, "D")) if n)
    clock = "".join(f"{n}{u}" for n, u in ((hour, "H"), (minute, "M"), (second, "S")) if n)
    return f"P{day_part}{'T' + clock if clock else ''}"
