"""Calendar arithmetic on TimeML values, seen from the day, month or year on which a text was published.

Knows no words: how the press writes a time is the business of ``times``.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field
from functools import lru_cache

from dateutil.parser import parse, parserinfo
from dateutil.relativedelta import relativedelta

from kg.extract.tense import Tense

#: A leap year, so that 29 February can be read before its year is known.
_ANY_YEAR = dt.datetime(2000, 1, 1)
#: The season that a month lies in, and the month that a season ends with.
_SEASON_ENDS = {"SP": 5, "SU": 8, "FA": 11, "WI": 2}
_SEASON = 3  # months


class _Century(parserinfo):
    """Two-digit years without a look at the clock, which is dateutil's own way."""

    def convertyear(self, year: int, century_specified: bool = False) -> int:  # noqa: FBT001, FBT002  # dateutil's signature
        return year if century_specified or year > 99 else year + (2000 if year < 50 else 1900)


_INFO = _Century()


_ISO = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?![\dX])")
_GRAINS = ("day", "month", "year")
_GRAIN_OF = {"month": "month", "quarter": "month", "year": "year", "decade": "year", "century": "year"}


@lru_cache(maxsize=4096)
def read_moment(text: str) -> dt.datetime | None:
    """Read a date or clock time with the library; None where there is no such day.

    >>> read_moment("Feb. 30, 2010") is None
    True
    """
    try:
        return parse(text, parserinfo=_INFO, default=_ANY_YEAR)
    except (ValueError, OverflowError):
        return None


@dataclass(frozen=True, slots=True)
class Anchor:
    """When a text was published: ``first`` is the first day of what is known, None where nothing is."""

    first: dt.date | None = None
    grain: str = ""

    @classmethod
    def from_iso(cls, published: str | None) -> Anchor:
        """Make an anchor of ``2025-09-18``, ``2025-09`` or ``2025``; anything else is no anchor.

        >>> Anchor.from_iso("2025-09").grain
        'month'
        """
        grain = {10: "day", 7: "month", 4: "year"}.get(len(published or ""), "")
        if not grain:
            return cls()
        try:
            return cls(dt.date.fromisoformat(f"{published}-01-01"[:10]), grain)
        except ValueError:
            return cls()

    @classmethod
    def from_value(cls, value: str) -> Anchor:
        """Make an anchor of a TimeML value, of a range its end; a week or quarter tells its year alone.

        >>> Anchor.from_value("2009-06-10TMO").grain, Anchor.from_value("2009-Q3").grain
        ('day', 'year')
        """
        found = _ISO.match(value.rpartition("/")[2])
        return cls.from_iso(found[0]) if found else cls()

    def lies_in(self, other: Anchor) -> bool:
        """Tell whether what is known lies in the other's month or year."""
        return self.year == other.year and (other.month is None or self.month == other.month)

    @property
    def day(self) -> dt.date | None:
        """The day, if it is known."""
        return self.first if self.grain == "day" else None

    @property
    def month(self) -> dt.date | None:
        """The first day of the month, if it is known."""
        return self.first.replace(day=1) if self.first and self.grain in {"day", "month"} else None

    @property
    def year(self) -> int | None:
        """The year, if it is known."""
        return self.first.year if self.first else None


@dataclass(slots=True)
class Named:
    """What a text has named so far: the latest time, quarter, day, month and year.

    The latest is ``coming`` where the text says that it has yet to come: "will be heard on March 4".
    """

    latest: str | None = None
    coming: bool = False
    quarter: str | None = None
    _by_grain: dict[str, Anchor] = field(default_factory=dict)

    def note(self, value: str, *, told: bool, coming: bool = False) -> None:
        """Note a value; one that is ``told`` in full is an antecedent for "that year", a mere "Monday" is none."""
        anchor = Anchor.from_value(value)
        if anchor.first is None:
            return
        self.latest, self.coming = value, coming
        if value[4:6] == "-Q":
            self.quarter = value
        at = _GRAINS.index(anchor.grain)
        for finer in _GRAINS[:at]:  # "in December" leaves a day of June behind
            if (known := self._by_grain.get(finer)) and not known.lies_in(anchor):
                del self._by_grain[finer]
        self._by_grain.update(dict.fromkeys(_GRAINS[at:] if told else (anchor.grain,), anchor))

    def anchor(self, unit: str) -> Anchor | None:
        """Return what "the same day", "the following month" count from."""
        return self._by_grain.get(_GRAIN_OF.get(unit, "day"))


def shifted(anchor: Anchor, unit: str, by: int) -> str | None:
    """Return the day, week, month, quarter, year, decade or century that lies ``by`` units from the anchor's own.

    >>> shifted(Anchor.from_iso("2025-09-18"), "week", -1)
    '2025-W37'
    >>> shifted(Anchor.from_iso("2025"), "month", -1) is None
    True
    """
    if unit in {"day", "week", "weekend", "fortnight"}:
        days = {"day": 1, "fortnight": 14}.get(unit, 7) * by
        return _of_day(anchor.day, unit, days)
    if unit in {"month", "quarter"}:
        return _of_month(anchor.month, unit, by)
    years = {"year": 1, "decade": 10, "century": 100}.get(unit)
    if years is None or anchor.year is None:
        return None
    year = anchor.year + by * years
    if not 1 <= year <= 9999:
        return None
    return {"year": f"{year:04}", "decade": f"{year // 10:03}X", "century": f"{year // 100:02}XX"}[unit]


def _of_day(day: dt.date | None, unit: str, days: int) -> str | None:
    if day is None:
        return None
    try:
        day += dt.timedelta(days=days)
    except OverflowError:
        return None
    if unit == "day":
        return day.isoformat()
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}" + ("-WE" if unit == "weekend" else "")


def _of_month(month: dt.date | None, unit: str, by: int) -> str | None:
    if month is None:
        return None
    try:
        month += relativedelta(months=by * (3 if unit == "quarter" else 1))
    except (ValueError, OverflowError):
        return None
    return f"{month.year:04}-Q{(month.month + 2) // 3}" if unit == "quarter" else f"{month.year:04}-{month.month:02}"


def weekday(anchor: Anchor, number: int, tense: Tense | None, *, which: str = "") -> str | None:
    """Return the Monday (0) to Sunday (6) that is meant: by tense, or the "last" one, the "next" one.

    >>> weekday(Anchor.from_iso("2025-09-18"), 2, "past"), weekday(Anchor.from_iso("2025-09-18"), 2, "future")
    ('2025-09-17', '2025-09-24')
    """
    day = anchor.day
    if day is None:
        return None
    back, ahead = (day.weekday() - number) % 7, (number - day.weekday()) % 7
    if which == "last":
        step = -(back or 7)
    elif which == "next":
        step = ahead or 7
    elif tense in {"future", "present"} or (which == "this" and tense != "past"):
        step = ahead
    else:
        step = -back
    return _of_day(day, "day", step)


def weekend(anchor: Anchor, tense: Tense | None) -> str | None:
    """Return the weekend that is meant by tense: "over the weekend" is the one that is over, or goes on.

    >>> weekend(Anchor.from_iso("2025-09-18"), "past"), weekend(Anchor.from_iso("2025-09-18"), "future")
    ('2025-W37-WE', '2025-W38-WE')
    """
    saturday = weekday(anchor, 5, tense or "past")
    return shifted(Anchor.from_iso(saturday), "weekend", 0) if saturday else None


def month_of(anchor: Anchor, month: int, tense: Tense | None, *, which: str = "") -> str | None:
    """Return the month of that number that is meant: the nearest by tense, the "last" one, the "next" one."""
    year = anchor.year
    if year is None:
        return None
    if anchor.month is None or which == "this":
        return f"{year + {'last': -1, 'next': 1}.get(which, 0):04}-{month:02}"
    ahead = (month - anchor.month.month) % 12
    back = 12 - ahead if ahead else 0
    strict = {"last": -(back or 12), "next": ahead or 12}
    return _of_month(anchor.month, "month", strict.get(which, _nearest(back, ahead, tense)))


def day_of(anchor: Anchor, month: int, day: int, tense: Tense | None, *, weekday: int | None = None) -> str | None:
    """Return the day of that month and number that is meant, nearest by tense; of the year if no more is known.

    Where its ``weekday`` (Monday is 0) is named too, that tells the year.
    """
    if anchor.year is None:
        return None
    if anchor.first is None or anchor.day is None:
        return _iso(anchor.year, month, day)
    days = [_date(year, month, day) for year in (anchor.year - 1, anchor.year, anchor.year + 1)]
    known = [d for d in days if d is not None]
    if weekday is not None and (agreeing := [d for d in known if d.weekday() == weekday]):
        return agreeing[0].isoformat()
    past = [(anchor.first - d).days for d in known if d <= anchor.first]
    future = [(d - anchor.first).days for d in known if d >= anchor.first]
    if not past or not future:
        return _iso(anchor.year, month, day)
    return _of_day(anchor.first, "day", _nearest(min(past), min(future), tense))


def season_of(anchor: Anchor, season: str, which: str) -> str | None:
    """Return last, this or next summer: the last one is the one that is over, the next one has not begun."""
    if anchor.year is None:
        return None
    over = anchor.month is not None and anchor.month.month > _SEASON_ENDS[season]
    if anchor.month is None or which == "this":
        step = {"last": -1, "next": 1}.get(which, 0)
    elif which == "last":
        step = 0 if over else -1
    else:
        step = 1 if over or anchor.month.month > _SEASON_ENDS[season] - _SEASON else 0
    return f"{anchor.year + step:04}-{season}"


def part_of_year(anchor: Anchor, part: str, tense: Tense | None) -> str | None:
    """Return the nearest quarter or half ("Q2", "H1") by tense: a future one is of this year or the next."""
    if anchor.year is None:
        return None
    size = 3 if part[0] == "Q" else 6
    starts = (int(part[1]) - 1) * size + 1
    step = 0
    if anchor.month is not None:
        if tense == "past" and starts > anchor.month.month:
            step = -1
        elif tense in {"future", "present"} and starts + size - 1 < anchor.month.month:
            step = 1
    return f"{anchor.year + step:04}-{part}"


def _nearest(back: int, ahead: int, tense: Tense | None) -> int:
    if tense == "past":
        return -back
    if tense == "future":
        return ahead
    return -back if back <= ahead else ahead


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _iso(year: int, month: int, day: int) -> str | None:
    date = _date(year, month, day)
    return date.isoformat() if date else None
