"""Dates as people and machines write them become ISO 8601 of their own granularity: day, month or year."""

from __future__ import annotations

import re
from datetime import date, datetime

from kg.errors import InputError
from kg.read.phrases import MONTHS

_MONTH = "(?:" + "|".join(sorted(MONTHS, key=lambda name: (-len(name), name))) + r")\b\.?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?\b"
_YEAR = r"(?:1[5-9]|20|21)\d\d\b"

#: A date inside running text, with or without its year ("Sept 16", "18 September 2025", "March 2025", "2025-09-18").
DATE_IN_TEXT = re.compile(
    rf"\b{_YEAR}-\d\d-\d\d\b|\b\d{{1,2}}[/.]\d{{1,2}}[/.]{_YEAR}"
    rf"|\b{_MONTH}\s+{_DAY}(?:,?\s+{_YEAR})?"
    rf"|\b{_DAY}\s+(?:of\s+)?{_MONTH}(?:,?\s+{_YEAR})?"
    rf"|\b{_MONTH},?\s+{_YEAR}",
    re.IGNORECASE | re.ASCII,
)

_ISO = re.compile(
    r"(?P<y>\d{4})(?:(?P<s>[-/])(?P<m>\d\d)(?:(?P=s)(?P<d>\d\d)"
    r"(?:[T ]\d\d:?\d\d(?::?\d\d(?:[.,]\d+)?)?\s?(?:Z|UTC|GMT|[+-]\d\d:?(?:\d\d)?)?)?)?)?",
    re.IGNORECASE | re.ASCII,
)
_COMPACT = re.compile(r"(?P<y>\d{4})(?P<m>\d\d)(?P<d>\d\d)(?:T\d{4,6}Z?)?", re.ASCII)
_NUMERIC = re.compile(rf"(\d{{1,2}})([/.])(\d{{1,2}})\2({_YEAR})(?:\s.*)?", re.ASCII)
_A_YEAR = re.compile(rf"\b{_YEAR}", re.ASCII)
_LONGEST = 80


def parse_date(text: str) -> str | None:
    """Return the date as ``2025-09-18``, ``2025-09`` or ``2025``; None if it is no date with a year.

    A time and a zone are dropped, not converted: the day is the one that was written. A numeric date that can be
    read both ways (03/04/2025) gives its year alone.

    >>> parse_date("2025-09-18T23:30:00-05:00"), parse_date("2025-09"), parse_date("2025-02-30")
    ('2025-09-18', '2025-09', None)
    """
    text = text.strip()
    if iso := _ISO.fullmatch(text) or _COMPACT.fullmatch(text):
        return _valid(iso["y"], iso["m"], iso["d"])
    if numeric := _NUMERIC.fullmatch(text):
        return _by_numbers(numeric[1], numeric[3], numeric[4], dotted=numeric[2] == ".")
    if len(text) > _LONGEST or not _A_YEAR.search(text) or not re.search("[A-Za-z]{3}", text):
        return None
    return _as_written(text)


def require_date(text: str, option: str) -> str:
    """Return the date that an option gives; InputError if it is none."""
    parsed = parse_date(text)
    if parsed is None:
        raise InputError(f"{option}: {text!r} is not a date (write 2025-09-18, 2025-09 or 2025)")
    return parsed


def find_date(text: str, *, year: str | None = None, near: str | None = None) -> str | None:
    """Return the first date in a stretch of text.

    One without a year ("Sept 16") takes ``year``, else that by which it is nearest to the date ``near``.

    >>> find_date("LEEDS, Dec 30 -", near="2026-01-02"), find_date("LEEDS, Dec 30 -", year="2019", near="2026-01-02")
    ('2025-12-30', '2019-12-30')
    """
    for match in DATE_IN_TEXT.finditer(text):
        whole = _A_YEAR.search(match[0]) is not None
        written = match[0] if whole else f"{match[0]}, {year}" if year else ""
        parsed = _nearest(match[0], near) if near and not written else parse_date(written)
        if parsed:
            return parsed
    return None


def _nearest(written: str, near: str) -> str | None:
    """Return a day without a year in that year in which it is nearest to a date, a month or a year."""
    in_leap_year = parse_date(f"{written}, 2000")
    middle = date.fromisoformat({4: f"{near}-07-02", 7: f"{near}-15"}.get(len(near), near))
    years = (middle.year - 1, middle.year, middle.year + 1) if in_leap_year else ()
    days = (_valid(str(year), *str(in_leap_year).split("-")[1:]) for year in years)
    return min(filter(None, days), key=lambda day: abs(date.fromisoformat(day) - middle), default=None)


def newest_year(text: str) -> str | None:
    """Return the latest year named in a copyright line.

    >>> newest_year("© 1998-2025 Example Media")
    '2025'
    """
    return max(_A_YEAR.findall(text), default=None)


def _valid(year: str, month: str | None, day: str | None) -> str | None:
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    return "-".join(part for part in (year, month, day) if part)


def _by_numbers(first: str, second: str, year: str, *, dotted: bool) -> str | None:
    a, b = int(first), int(second)
    if not dotted and a != b and max(a, b) <= 12:
        return year
    day, month = (a, b) if dotted or a > 12 else (b, a)
    return _valid(year, f"{month:02}", f"{day:02}")


def _as_written(text: str) -> str | None:
    import dateparser

    for parts, form in ((["year", "month", "day"], "%Y-%m-%d"), (["year", "month"], "%Y-%m")):
        settings = {
            "PARSERS": ["absolute-time"],  # no "yesterday": nothing may depend on today
            "RELATIVE_BASE": datetime(2000, 1, 1),
            "DATE_ORDER": "MDY",
            "PREFER_DAY_OF_MONTH": "first",
            "TIMEZONE": "local",  # of all settings the one that leaves the written day alone
            "REQUIRE_PARTS": parts,
        }
        parsed = dateparser.parse(text, languages=["en"], settings=settings)
        if parsed and f"{parsed.year:04}" in text:
            return str(parsed.strftime(form))
    return None
