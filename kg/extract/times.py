"""Points in time in the words of the press, as TimeML values: the grammar of dates, from "June 7, 2010" to "last week".

What is told from the day of publication is in ``deictics``, how long something lasts in ``durations``; clock times
and ranges are put together in ``timelines``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from kg.extract.calendar_words import (
    CENTURIES,
    DAY,
    DAYPART,
    DAYPARTS,
    MONTH,
    MONTHS,
    NINETIES,
    ORDINALS,
    ORDINALS_LAST,
    PART,
    SEASON,
    SEASONS,
    WEEKDAY,
    WEEKDAYS,
    YEAR,
)
from kg.extract.dates import (
    Anchor,
    Named,
    day_of,
    part_of_year,
    read_moment,
    shifted,
)
from kg.extract.tense import Tense, tense_of
from kg.parse import Tokens

Match = re.Match[str]


@dataclass(frozen=True, slots=True)
class Seen:
    """Where a time stands: its words, and the date from which the text looks at it."""

    span: Tokens
    anchor: Anchor
    named: Named = field(default_factory=Named)
    ahead: bool = False

    @property
    def tense(self) -> Tense | None:
        """The tense of the verb that governs the words; what is known to lie ahead needs none."""
        return "future" if self.ahead else tense_of(self.span.root)


class Rule(NamedTuple):
    """A form that times take: its pattern, and the value of a match (None where the text does not tell)."""

    name: str
    pattern: str
    read: Callable[[Match, Seen], str | None]


STEPS = {"last": -1, "this": 0, "next": 1}


def _year_of(match: Match, seen: Seen) -> str | None:
    """Return the year that the words name: "2019", "last year"."""
    rel: str | None = match["rel"]
    return shifted(seen.anchor, "year", STEPS[rel]) if rel else match["year"]


def month_number(match: Match) -> int:
    """Return the number of the month that a match names."""
    return MONTHS[match["month"][:3].lower()]


def with_part(day: str | None, part: str | None) -> str | None:
    """Add the part of a day to a day, as TimeML does: ``2010-07-16TMO``."""
    return day + DAYPARTS[part.lower()] if day and part else day


def _iso_date(match: Match, _: Seen) -> str | None:
    moment = read_moment(match["date"])
    return None if moment is None else moment.strftime("%Y-%m-%d" + ("T%H:%M" if match["clock"] else ""))


def _numeric_date(match: Match, _: Seen) -> str | None:
    moment = read_moment(match[0])
    return None if moment is None else moment.date().isoformat()


def _month_day(match: Match, seen: Seen) -> str | None:
    year = _year_of(match, seen)
    if year:
        moment = read_moment(f"{match['month']} {match['day']} {year}")
        day = None if moment is None else moment.date().isoformat()
    else:
        # Tense tells nothing where no year lies nearer than the other.
        digits = re.match(r"\d+", match["day"])
        number = int(digits[0]) if digits else 0
        weekday = WEEKDAYS[match["weekday"][:3].lower()] if match["weekday"] else None
        day = day_of(seen.anchor, month_number(match), number, seen.tense, weekday=weekday)
    return with_part(day, match["part"] or match["ofpart"])


def _day_range(match: Match, seen: Seen) -> str | None:
    month, year = month_number(match), _year_of(match, seen)
    anchor = Anchor.from_iso(year) if year else seen.anchor
    ends = [day_of(anchor, month, int(match[name]), None if year else seen.tense) for name in ("first", "second")]
    return f"{ends[0]}/{ends[1]}" if ends[0] and ends[1] else None


def fiscal(match: Match) -> str:
    """Return TimeML's prefix of a fiscal year: it is no calendar year."""
    return "FY" if _FISCAL.search(match[0]) else ""


def _month_year(match: Match, _: Seen) -> str:
    return f"{match['year']}-{month_number(match):02}"


def _quarter(match: Match, seen: Seen) -> str | None:
    nth = ORDINALS_LAST[match["nth"].lower()] if match["nth"] else int(match["digit"])
    if year := _year_of(match, seen):
        return f"{fiscal(match)}{year}-Q{nth}"
    # "the last quarter" is the one that is over, "the final quarter" the fourth.
    if (match["nth"] or "").lower() == "last":
        return shifted(seen.anchor, "quarter", -1)
    return part_of_year(seen.anchor, f"Q{nth}", seen.tense)


def _half(match: Match, seen: Seen) -> str | None:
    half = f"H{ORDINALS[match['nth'].lower()]}"
    year = _year_of(match, seen)
    return f"{year}-{half}" if year else part_of_year(seen.anchor, half, seen.tense)


def _season_year(match: Match, _: Seen) -> str:
    return f"{match['year']}-{SEASONS[match['season'].lower()]}"


def _decade(match: Match, _: Seen) -> str:
    if match["century"]:
        return f"{match['century']}{match['tens']}X"
    tens = int(match["short"][0]) if match["short"] else NINETIES[match["word"].lower()]
    return f"{19 if tens > 1 else 20}{tens}X"


def _century(match: Match, _: Seen) -> str:
    nth = int(match["digits"]) if match["digits"] else CENTURIES[match["word"].lower()]
    return f"{nth - 1:02}XX"


def _year(match: Match, _: Seen) -> str:
    return fiscal(match) + match["year"]


def _year_range(match: Match, _: Seen) -> str:
    end = match["end"]
    return f"{match['year']}/{match['year'][:2] + end if len(end) == 2 else end}"


_FISCAL = re.compile(r"(?i:fiscal|financial)\b|FY")
_TO = r"(?:\s?[-–]\s?|\sto\s)"
_TO_OR_AND = r"(?:\s?[-–]\s?|\s(?:to|and)\s)"
_THE = r"(?:[Tt]he\s)?"
#: "early", "the end of": which part of the time is meant, and no other time.
PREFIX = rf"(?:{PART}(?:\sin|\son)?[\s-]|(?i:the\s(?:very\s)?(?:beginning|start|middle|end)\sof)\s(?:the\s)?)?"
_REL = r"(?P<rel>last|this|next)\syear\b"
_IN_YEAR = rf"(?:\s(?:of|in))?\s(?:(?:fiscal|financial)\s(?:year\s)?)?(?:(?P<year>{YEAR})|{_REL})"
_TAIL_YEAR = rf"(?:,?\s(?:of\s)?(?:(?P<year>{YEAR})|{_REL}))?"
_OF_PART = rf"(?:[Tt]he\s(?P<ofpart>{DAYPART})\sof\s)?"
TAIL_PART = rf"(?:\s(?P<part>{DAYPART})\b)?"

#: The forms, the longest first where two begin alike.
DATES: tuple[Rule, ...] = (
    Rule("iso-date", r"(?P<date>\d{4}-\d\d-\d\d(?P<clock>T\d\d:\d\d)?)(?![\w-])", _iso_date),
    Rule("numeric-date", r"\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)(?![\w/])", _numeric_date),
    Rule(
        "day-range",
        rf"(?P<month>{MONTH})\s(?P<first>\d{{1,2}}){_TO}(?P<second>\d{{1,2}})(?![\w:.]\w){_TAIL_YEAR}",
        _day_range,
    ),
    Rule(
        "range-month",
        rf"(?P<first>\d{{1,2}}){_TO_OR_AND}(?P<second>\d{{1,2}})\s(?P<month>{MONTH}){_TAIL_YEAR}",
        _day_range,
    ),
    Rule(
        "month-day",
        rf"{_OF_PART}(?:(?P<weekday>{WEEKDAY}),?\s)?{PREFIX}(?P<month>{MONTH})\s(?:the\s)?(?P<day>{DAY}){_TAIL_YEAR}{TAIL_PART}",
        _month_day,
    ),
    Rule(
        "day-month",
        rf"{_OF_PART}(?:(?P<weekday>{WEEKDAY}),?\s)?{_THE}(?P<day>{DAY})\s(?:of\s)?(?P<month>{MONTH}){_TAIL_YEAR}{TAIL_PART}",
        _month_day,
    ),
    Rule("month-year", rf"{PREFIX}(?P<month>{MONTH}),?\s(?:of\s)?(?P<year>{YEAR})", _month_year),
    Rule(
        "quarter",
        rf"(?:{_THE}(?:(?:fiscal|financial)\s)?(?P<nth>(?i:first|second|third|fourth|final|last|1st|2nd|3rd|4th))"
        rf"(?:\s(?:fiscal|financial))?"
        rf"[\s-]quarter(?!-)|Q(?P<digit>[1-4]))\b(?:{_IN_YEAR})?",
        _quarter,
    ),
    Rule("half", rf"{_THE}(?P<nth>first|second)\shalf\sof\s(?:(?P<year>{YEAR})|{_REL}|the\syear\b)", _half),
    Rule("season-year", rf"{_THE}{PREFIX}(?P<season>{SEASON}),?\s(?:of\s)?(?P<year>{YEAR})", _season_year),
    Rule(
        "decade",
        rf"{_THE}{PREFIX}(?:(?P<century>1[4-9]|20)(?P<tens>[0-9])0['’]?s|['’](?P<short>[2-9]0)s"
        rf"|(?P<word>{'|'.join(NINETIES)}))\b",
        _decade,
    ),
    Rule(
        "century",
        rf"{_THE}{PREFIX}(?:(?P<digits>1\d|20|21)(?:th|st)|(?P<word>(?i:{'|'.join(CENTURIES)})))[\s-]century\b",
        _century,
    ),
    Rule(
        "year-range", rf"(?P<year>(?:1[4-9]|20)[0-9][0-9])\s?[-–/]\s?(?P<end>{YEAR}|[0-9][0-9](?![\w-]))", _year_range
    ),
    Rule(
        "fiscal-year",
        rf"(?:{PREFIX}(?:(?i:fiscal|financial)\s(?:year\s)?|FY\s?)(?P<year>{YEAR}))",
        _year,
    ),
    Rule(
        "year",
        rf"{PREFIX}(?:the\s(?=\d{{4}}\s(?:fiscal|financial)))?(?P<year>{YEAR})(?:\s(?:fiscal|financial)\syear\b)?",
        _year,
    ),
)
