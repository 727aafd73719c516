"""Times that are told from the day of publication: "today", "Wednesday", "last week", "three years ago"."""

from __future__ import annotations

from kg.extract.calendar_words import (
    COUNT,
    DAY,
    DAYPART,
    FULL_MONTH,
    HOLIDAYS,
    LONG_UNIT,
    MONTH,
    MONTHS,
    SEASON,
    SEASONS,
    WEEKDAY,
    WEEKDAYS,
    YEAR,
    unit_of,
)
from kg.extract.dates import Anchor, day_of, month_of, season_of, shifted, weekday, weekend
from kg.extract.numbers import number
from kg.extract.times import PREFIX, STEPS, TAIL_PART, Match, Rule, Seen, fiscal, month_number, with_part

_WHICH = {"past": "last", "coming": "next", "following": "next", "previous": "last", "current": "this"}
_RELATIVE = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "last night": -1}


def _which(match: Match) -> str:
    words = (match["which"] or "").lower().split()
    return _WHICH.get(words[-1], words[-1]) if words else ""


def _relative_day(match: Match, seen: Seen) -> str | None:
    word = " ".join(match["word"].lower().split())
    part = "night" if word.endswith("night") else match["part"]
    if word.startswith("the day"):
        return shifted(seen.anchor, "day", -2 if "before" in word else 2)
    return with_part(shifted(seen.anchor, "day", _RELATIVE[word]), part)


def _this_part(match: Match, seen: Seen) -> str | None:
    return with_part(shifted(seen.anchor, "day", 0), match["part"])


def _weekday(match: Match, seen: Seen) -> str | None:
    number_of_day, which = WEEKDAYS[match["day"][:3].lower()], _which(match)
    if which in {"every", "each"} or match["plural"]:
        return f"XXXX-WXX-{number_of_day + 1}"
    return with_part(weekday(seen.anchor, number_of_day, seen.tense, which=which), match["part"])


def _deictic(match: Match, seen: Seen) -> str | None:
    which, what = _which(match), match["what"]
    if what.lower() in SEASONS:
        return season_of(seen.anchor, SEASONS[what.lower()], which)
    if what[:3].lower() in MONTHS and what[0].isupper():
        return month_of(seen.anchor, MONTHS[what[:3].lower()], None, which=which)
    value = shifted(seen.anchor, unit_of(what), STEPS[which])
    return fiscal(match) + value if value and what.lower() == "year" else value


def _part_of(match: Match, seen: Seen) -> str | None:
    value = shifted(seen.anchor, unit_of(match["unit"]), STEPS.get((match["which"] or "").lower(), 0))
    return fiscal(match) + value if value and match["unit"].lower() == "year" else value


def _the_unit(match: Match, seen: Seen) -> str | None:
    """Read "for the year", "over the weekend", "late in the day": the present one, of days the one named last."""
    unit = match["unit"].lower()
    if unit == "weekend":
        return weekend(seen.anchor, seen.tense)
    if unit == "quarter" and (seen.named.quarter or seen.tense == "past"):
        return seen.named.quarter or shifted(seen.anchor, unit, -1)  # a company tells of the one that is over
    return shifted((seen.named.anchor(unit) if unit == "day" else None) or seen.anchor, unit, 0)


def _long_ago(_: Match, __: Seen) -> str:
    return "PAST_REF"


def _holiday(match: Match, seen: Seen) -> str | None:
    month, day = HOLIDAYS[" ".join(match["name"].lower().replace("’", "'").split())]
    anchor = Anchor.from_iso(match["year"]) if match["year"] else seen.anchor
    return day_of(anchor, month, day, None if match["year"] else seen.tense)


def _from_now(match: Match, seen: Seen) -> str | None:
    count, unit = number(match["count"]) or 1, unit_of(match["unit"])
    if count != int(count):
        return None
    return shifted(seen.anchor, unit, int(count) * (-1 if match["way"].lower() == "ago" else 1))


def _bare_month(match: Match, seen: Seen) -> str | None:
    rel: str | None = match["rel"]
    if rel and seen.anchor.year is not None:
        return f"{seen.anchor.year + STEPS[rel]:04}-{month_number(match):02}"
    return month_of(seen.anchor, month_number(match), seen.tense)


def _period(match: Match, seen: Seen) -> str | None:
    """Read "the three months to December": the months of a company's books up to the end of one."""
    if match["year"]:
        end: str | None = f"{match['year']}-{month_number(match):02}"
    else:
        end = _bare_month(match, seen)
    count = number(match["count"]) if match["count"] else _MONTHS_OF[match["whole"].lower().split()[-1].split("-")[-1]]
    if end is None or count is None or count != int(count):
        return None
    start = shifted(Anchor.from_iso(end), "month", 1 - int(count))
    return f"{start}/{end}" if start else None


_MONTHS_OF = {"year": 12, "quarter": 3, "half": 6}
_HOLIDAY = "|".join(sorted(HOLIDAYS, key=len, reverse=True)).replace("'", "['’]").replace(" ", r"\s")
_OF_YEAR = r"(?:\s(?:of\s)?(?P<rel>last|this|next)\syear\b)?"

#: Looked for before all that may be a part of one.
PERIODS: tuple[Rule, ...] = (
    Rule(
        "period",
        rf"(?:[Tt]he\s)?(?:(?P<count>{COUNT})[\s-]months?|(?:(?:full|financial|fiscal|trading)[\s-])*(?P<whole>year|quarter"
        rf"|half))\s(?:(?:period\s)?(?:that\s)?ended|ending|to)\s(?:in\s|on\s)?(?:(?:the\s)?end(?:\sof\s|[\s-]))?(?:{DAY}\s)?"
        rf"(?P<month>{MONTH})(?:\s{DAY})?(?:,?\s(?:(?P<year>{YEAR})|(?P<rel>last|this|next)\syear\b))?",
        _period,
    ),
)

DEICTICS: tuple[Rule, ...] = (
    Rule(
        "relative-day",
        rf"{PREFIX}(?P<word>(?i:the\sday\s(?:before\syesterday|after\stomorrow)|today"
        rf"|tonight|yesterday|tomorrow|last\snight))\b{TAIL_PART}",
        _relative_day,
    ),
    Rule("this-part", rf"{PREFIX}(?i:this)\s(?P<part>{DAYPART})\b", _this_part),
    Rule(
        "weekday",
        rf"(?:(?P<which>(?i:every|each|last|next|this(?:\spast|\scoming)?))\s)?{PREFIX}"
        rf"(?P<day>{WEEKDAY})(?P<plural>s\b)?(?!\w){TAIL_PART}",
        _weekday,
    ),
    Rule(
        "deictic",
        rf"{PREFIX}(?P<which>(?i:last|next|this(?:\spast|\scoming)?|the\scurrent))\s(?:(?:calendar|fiscal|financial)\s)?"
        rf"(?P<what>(?i:week|weekend|month|quarter|year|decade|century)|{SEASON}|{FULL_MONTH})\b",
        _deictic,
    ),
    Rule(
        "part-of",
        r"(?i:the\s(?:very\s)?(?:beginning|start|middle|end|close|rest|remainder|course)\sof)\s(?P<which>the|this|last|next)\s(?:(?:fiscal|financial)\s)?"
        r"(?P<unit>(?i:week|month|quarter|year|decade|century))\b",
        _part_of,
    ),
    Rule(
        "from-now",
        rf"(?P<count>{COUNT}|[Aa]n?)\s(?P<unit>{LONG_UNIT})\s(?P<way>ago|from\snow)\b",
        _from_now,
    ),
    Rule(
        "long-ago",
        rf"(?:(?:(?i:several|many|(?:a\s)?few|some)\s)?{LONG_UNIT})\sago\b",
        _long_ago,
    ),
    Rule("the-unit", r"[Tt]he\s(?P<unit>day|week|weekend|month|quarter|year)\b(?![-’'])", _the_unit),
    Rule(
        "holiday",
        rf"(?P<name>(?i:{_HOLIDAY}))\b(?:,?\s(?P<year>{YEAR}))?",
        _holiday,
    ),
    Rule(
        "bare-month",
        rf"{PREFIX}(?P<month>{FULL_MONTH}|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.)(?!\w){_OF_YEAR}",
        _bare_month,
    ),
)
