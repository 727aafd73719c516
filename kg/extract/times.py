"""Points in time in the words of the press, as TimeML values: the grammar of dates, from "June 7, 2010" to "last week".

How long something lasts is in ``durations``; clock times and ranges are put together in ``timelines``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from spacy.tokens import Span

from kg.extract.calendar_words import (
    CENTURIES,
    COUNT,
    DAY,
    DAYPART,
    DAYPARTS,
    FULL_MONTH,
    LONG_UNIT,
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
    unit_of,
)
from kg.extract.dates import (
    Anchor,
    day_of,
    month_of,
    part_of_year,
    read_moment,
    season_of,
    shifted,
    weekday,
)
from kg.extract.numbers import number
from kg.extract.tense import Tense, tense_of

Match = re.Match[str]


@dataclass(frozen=True, slots=True)
class Seen:
    """Where a time stands: its words, and the date from which the text looks at it."""

    span: Span
    anchor: Anchor

    @property
    def tense(self) -> Tense | None:
        """The tense of the verb that governs the words."""
        return tense_of(self.span.root)


class Rule(NamedTuple):
    """A form that times take: its pattern, and the value of a match (None where the text does not tell)."""

    name: str
    pattern: str
    read: Callable[[Match, Seen], str | None]


_WHICH = {"past": "last", "coming": "next", "following": "next", "previous": "last"}
_STEPS = {"last": -1, "this": 0, "next": 1}
_RELATIVE = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "last night": -1}


def _which(match: Match) -> str:
    words = (match["which"] or "").lower().split()
    return _WHICH.get(words[-1], words[-1]) if words else ""


def _month(match: Match) -> int:
    return MONTHS[match["month"][:3].lower()]


def _with_part(day: str | None, part: str | None) -> str | None:
    return day + DAYPARTS[part.lower()] if day and part else day


def _iso_date(match: Match, _: Seen) -> str | None:
    moment = read_moment(match["date"])
    return None if moment is None else moment.strftime("%Y-%m-%d" + ("T%H:%M" if match["clock"] else ""))


def _numeric_date(match: Match, _: Seen) -> str | None:
    moment = read_moment(match[0])
    return None if moment is None else moment.date().isoformat()


def _month_day(match: Match, seen: Seen) -> str | None:
    if match["year"]:
        moment = read_moment(f"{match['month']} {match['day']} {match['year']}")
        day = None if moment is None else moment.date().isoformat()
    else:
        # Tense tells nothing where no year lies nearer than the other.
        digits = re.match(r"\d+", match["day"])
        day = day_of(seen.anchor, _month(match), int(digits[0]) if digits else 0, seen.tense)
    return _with_part(day, match["part"])


def _day_range(match: Match, seen: Seen) -> str | None:
    month, year = _month(match), match["year"]
    anchor = Anchor.from_iso(year) if year else seen.anchor
    ends = [day_of(anchor, month, int(match[name]), None if year else seen.tense) for name in ("first", "second")]
    return f"{ends[0]}/{ends[1]}" if ends[0] and ends[1] else None


def _month_year(match: Match, _: Seen) -> str:
    return f"{match['year']}-{_month(match):02}"


def _quarter(match: Match, seen: Seen) -> str | None:
    nth = ORDINALS_LAST[match["nth"].lower()] if match["nth"] else int(match["digit"])
    if match["year"]:
        return f"{match['year']}-Q{nth}"
    # "the last quarter" is the one that is over, "the final quarter" the fourth.
    if (match["nth"] or "").lower() == "last":
        return shifted(seen.anchor, "quarter", -1)
    return part_of_year(seen.anchor, f"Q{nth}", seen.tense)


def _half(match: Match, seen: Seen) -> str | None:
    half = f"H{ORDINALS[match['nth'].lower()]}"
    return f"{match['year']}-{half}" if match["year"] else part_of_year(seen.anchor, half, seen.tense)


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
    return match["year"]


def _year_range(match: Match, _: Seen) -> str:
    end = match["end"]
    return f"{match['year']}/{match['year'][:2] + end if len(end) == 2 else end}"


def _relative_day(match: Match, seen: Seen) -> str | None:
    word = " ".join(match["word"].lower().split())
    part = "night" if word.endswith("night") else match["part"]
    if word.startswith("the day"):
        return shifted(seen.anchor, "day", -2 if "before" in word else 2)
    return _with_part(shifted(seen.anchor, "day", _RELATIVE[word]), part)


def _this_part(match: Match, seen: Seen) -> str | None:
    return _with_part(shifted(seen.anchor, "day", 0), match["part"])


def _weekday(match: Match, seen: Seen) -> str | None:
    number_of_day, which = WEEKDAYS[match["day"][:3].lower()], _which(match)
    if which in {"every", "each"} or match["plural"]:
        return f"XXXX-WXX-{number_of_day + 1}"
    return _with_part(weekday(seen.anchor, number_of_day, seen.tense, which=which), match["part"])


def _deictic(match: Match, seen: Seen) -> str | None:
    which, what = _which(match), match["what"]
    if what.lower() in SEASONS:
        return season_of(seen.anchor, SEASONS[what.lower()], which)
    if what[:3].lower() in MONTHS and what[0].isupper():
        return month_of(seen.anchor, MONTHS[what[:3].lower()], None, which=which)
    return shifted(seen.anchor, unit_of(what), _STEPS[which])


def _part_of(match: Match, seen: Seen) -> str | None:
    return shifted(seen.anchor, unit_of(match["unit"]), _STEPS.get((match["which"] or "").lower(), 0))


def _from_now(match: Match, seen: Seen) -> str | None:
    count, unit = number(match["count"]) or 1, unit_of(match["unit"])
    if count != int(count):
        return None
    return shifted(seen.anchor, unit, int(count) * (-1 if match["way"].lower() == "ago" else 1))


def _bare_month(match: Match, seen: Seen) -> str | None:
    return month_of(seen.anchor, _month(match), seen.tense)


_THE = r"(?:[Tt]he\s)?"
_PART = rf"(?:{PART}(?:\sin|\son)?[\s-])?"
_IN_YEAR = rf"(?:\s(?:of|in))?\s(?:(?:fiscal|financial)\s(?:year\s)?)?(?P<year>{YEAR})"
_TAIL_YEAR = rf"(?:,?\s(?:of\s)?(?P<year>{YEAR}))?"
_TAIL_PART = rf"(?:\s(?P<part>{DAYPART})\b)?"

#: The forms, the longest first where two begin alike.
RULES: tuple[Rule, ...] = (
    Rule("iso-date", r"(?P<date>\d{4}-\d\d-\d\d(?P<clock>T\d\d:\d\d)?)(?![\w-])", _iso_date),
    Rule("numeric-date", r"\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)(?![\w/])", _numeric_date),
    Rule(
        "day-range",
        rf"(?P<month>{MONTH})\s(?P<first>\d{{1,2}})\s?[-–]\s?(?P<second>\d{{1,2}})(?!\w){_TAIL_YEAR}",
        _day_range,
    ),
    Rule(
        "range-month",
        rf"(?P<first>\d{{1,2}})\s?[-–]\s?(?P<second>\d{{1,2}})\s(?P<month>{MONTH}){_TAIL_YEAR}",
        _day_range,
    ),
    Rule(
        "month-day",
        rf"(?:{WEEKDAY},?\s)?{_PART}(?P<month>{MONTH})\s(?:the\s)?(?P<day>{DAY}){_TAIL_YEAR}{_TAIL_PART}",
        _month_day,
    ),
    Rule(
        "day-month",
        rf"(?:{WEEKDAY},?\s)?{_THE}(?P<day>{DAY})\s(?:of\s)?(?P<month>{MONTH}){_TAIL_YEAR}{_TAIL_PART}",
        _month_day,
    ),
    Rule("month-year", rf"{_PART}(?P<month>{MONTH}),?\s(?:of\s)?(?P<year>{YEAR})", _month_year),
    Rule(
        "quarter",
        rf"(?:{_THE}(?:(?:fiscal|financial)\s)?(?P<nth>(?i:first|second|third|fourth|final|last|1st|2nd|3rd|4th))(?:\s(?:fiscal|financial))?"
        rf"[\s-]quarter|Q(?P<digit>[1-4]))\b(?:{_IN_YEAR})?",
        _quarter,
    ),
    Rule("half", rf"{_THE}(?P<nth>first|second)\shalf\sof\s(?:(?P<year>{YEAR})|(?:the|this)\syear\b)", _half),
    Rule("season-year", rf"{_THE}{_PART}(?P<season>{SEASON}),?\s(?:of\s)?(?P<year>{YEAR})", _season_year),
    Rule(
        "decade",
        rf"{_THE}{_PART}(?:(?P<century>1[4-9]|20)(?P<tens>[0-9])0['’]?s|['’](?P<short>[2-9]0)s|(?P<word>{'|'.join(NINETIES)}))\b",
        _decade,
    ),
    Rule(
        "century",
        rf"{_THE}{_PART}(?:(?P<digits>1\d|20|21)(?:th|st)|(?P<word>(?i:{'|'.join(CENTURIES)})))[\s-]century\b",
        _century,
    ),
    Rule("year-range", rf"(?P<year>(?:1[4-9]|20)[0-9][0-9])\s?[-–/]\s?(?P<end>{YEAR}|[0-9][0-9](?![\w-]))", _year_range),
    Rule(
        "fiscal-year",
        rf"(?:{_PART}(?:(?i:fiscal|financial)\s(?:year\s)?|FY\s?)(?P<year>{YEAR}))",
        _year,
    ),
    Rule("year", rf"{_PART}(?P<year>{YEAR})(?:\s(?:fiscal|financial)\syear\b)?", _year),
    Rule(
        "relative-day",
        rf"{_PART}(?P<word>(?i:the\sday\s(?:before\syesterday|after\stomorrow)|today|tonight|yesterday|tomorrow|last\snight))\b{_TAIL_PART}",
        _relative_day,
    ),
    Rule("this-part", rf"{_PART}(?i:this)\s(?P<part>{DAYPART})\b", _this_part),
    Rule(
        "weekday",
        rf"(?:(?P<which>(?i:every|each|last|next|this(?:\spast|\scoming)?))\s)?{_PART}(?P<day>{WEEKDAY})(?P<plural>s\b)?(?!\w){_TAIL_PART}",
        _weekday,
    ),
    Rule(
        "deictic",
        rf"{_PART}(?P<which>(?i:last|next|this(?:\spast|\scoming)?))\s(?:(?:calendar|fiscal|financial)\s)?"
        rf"(?P<what>(?i:week|weekend|month|quarter|year|decade|century)|{SEASON}|{FULL_MONTH})\b",
        _deictic,
    ),
    Rule(
        "part-of",
        rf"(?i:the\s(?:very\s)?(?:beginning|start|middle|end)\sof)\s(?P<which>the|this|last|next)\s(?:(?:fiscal|financial)\s)?(?P<unit>(?i:week|month|quarter|year|decade|century))\b",
        _part_of,
    ),
    Rule(
        "from-now",
        rf"(?P<count>{COUNT}|[Aa]n?)\s(?P<unit>{LONG_UNIT})\s(?P<way>ago|from\snow)\b",
        _from_now,
    ),
    Rule("bare-month", rf"{_PART}(?P<month>{FULL_MONTH}|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.)(?!\w)", _bare_month),
)
