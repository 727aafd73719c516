"""How long ("eight years", "two-day", "the past decade") and how often ("every two weeks"), as TimeML values."""

from __future__ import annotations

import re
from decimal import Decimal

from kg.extract.calendar_words import ADVERBS, COUNT, PLURAL_UNITS, SIZES, UNIT, UNITS, unit_of
from kg.extract.numbers import number, plain
from kg.extract.times import Match, Rule, Seen

#: What a fraction of a unit is counted in, and how many of that the unit is.
_FINER = {"Y": ("M", 12), "Q": ("M", 3), "TH": ("TM", 60), "TM": ("TS", 60), "D": ("TH", 24), "W": ("D", 7)}
_VAGUE = frozenset({"several", "many", "few", "some"})
_FORWARD = frozenset({"coming"})
_BACKWARD = frozenset({"recent"})
_REFERENCES = {
    "now": "PRESENT_REF",
    "currently": "PRESENT_REF",
    "at present": "PRESENT_REF",
    "nowadays": "PRESENT_REF",
    "recently": "PAST_REF",
    "the past": "PAST_REF",
    "the recent past": "PAST_REF",
    "the future": "FUTURE_REF",
    "the near future": "FUTURE_REF",
    "the foreseeable future": "FUTURE_REF",
    "lately": "PAST_REF",
    "soon": "FUTURE_REF",
}


def duration(count: Decimal | None, unit: str) -> str | None:
    """Write so many units the ISO 8601 way; a half of a year is six months, of an hour 30 minutes.

    >>> duration(Decimal(90), "minute"), duration(Decimal("0.5"), "hour"), duration(Decimal(2), "decade")
    ('PT90M', 'PT30M', 'P20Y')
    """
    if count is None:
        return None
    designator, amount = UNITS[unit], count * SIZES.get(unit, 1)
    if designator == "S":
        designator, amount = "M", amount * 3
    if amount != int(amount):
        finer = _FINER.get(designator)
        if finer and amount * finer[1] == int(amount * finer[1]):
            designator, amount = finer[0], amount * finer[1]
    return f"P{designator[:-1]}{plain(amount)}{designator[-1]}"


def _count(text: str | None) -> Decimal | None:
    words = (text or "one").lower()
    if words in {"a", "an"}:
        return Decimal(1)
    return Decimal(2) if words.removeprefix("a ") == "couple of" else number(words)


def _span(match: Match, _: Seen) -> str | None:
    vague = (match["count"] or "").lower().removeprefix("a ") in _VAGUE
    if vague or (not match["count"] and match["unit"].lower().endswith("s")):  # "the coming weeks"
        return _vague(match, _)
    unit, least = unit_of(match["unit"]), match.groupdict().get("least")
    most = duration(_count(match["count"]), unit)
    return f"{duration(_count(least), unit)}/{most}" if least and most else most


def _and_half(match: Match, _: Seen) -> str | None:
    count = _count(match["count"])
    return None if count is None else duration(count + Decimal("0.5"), unit_of(match["unit"]))


def _units(match: Match, _: Seen) -> str | None:
    """Add up a duration in several units; its weeks are days, since ISO 8601 has none beside others."""
    amounts: dict[str, Decimal] = {}
    for count, unit in _UNITS.findall(match[0]):
        many = _count(count)
        if many is None:
            return None
        designator, size = ("D", 7) if unit_of(unit) == "week" else (UNITS[unit_of(unit)], 1)
        amounts[designator] = amounts.get(designator, Decimal(0)) + many * size
    days = "".join(f"{plain(many)}{unit}" for unit, many in amounts.items() if len(unit) == 1)
    hours = "".join(f"{plain(many)}{unit[1]}" for unit, many in amounts.items() if len(unit) > 1)
    return f"P{days}T{hours}" if hours else f"P{days}"


def _half(match: Match, _: Seen) -> str | None:
    return duration(Decimal("0.5"), unit_of(match["unit"]))


def _vague(match: Match, _: Seen) -> str:
    word = (match.groupdict().get("word") or "").lower()
    if word in _FORWARD | _BACKWARD:
        return "FUTURE_REF" if word in _FORWARD else "PAST_REF"
    designator = UNITS[unit_of(match["unit"] or match["long"])]
    return f"P{designator[:-1]}X{designator[-1]}"


def _every(match: Match, _: Seen) -> str | None:
    count = Decimal(2) if (match["count"] or "").lower() == "other" else _count(match["count"])
    return duration(count, unit_of(match["unit"]))


def _times_a(match: Match, _: Seen) -> str | None:
    return duration(Decimal(1), unit_of(match["unit"]))


def _adverb(match: Match, _: Seen) -> str:
    return ADVERBS[match[0].lower()]


def _reference(match: Match, _: Seen) -> str:
    return _REFERENCES[" ".join(match[0].lower().split())]


_SOME = r"(?i:couple\sof|several|few|many)"
#: Each unit with those that its rest is counted in: "three years and ten months", "1 hour, 5 minutes and 20 seconds".
_RESTS = (
    ("years?", "months?|weeks?|days?"),
    ("months?", "weeks?|days?"),
    ("weeks?", "days?"),
    ("days?", "hours?|minutes?"),
    ("hours?", "minutes?|seconds?"),
    ("minutes?", "seconds?"),
)
_SEVERAL_UNITS = "|".join(rf"{COUNT}\s(?i:{unit})(?:(?:,|,?\sand)\s{COUNT}\s(?i:{rest})\b)+" for unit, rest in _RESTS)
_UNITS = re.compile(rf"({COUNT})\s({UNIT})")
#: What may stand between the number and the unit.
_ALSO = (
    r"(?:(?i:more|further|additional|extra|full|whole|long|consecutive|straight|successive|working|business|trading"
    r"|calendar)\s)?"
)

#: Those that are looked for before dates, which would take them apart.
LONGEST: tuple[Rule, ...] = (
    Rule(
        "past-span",
        rf"(?i:the\s)?(?i:past|last|next|first|final|coming|previous|following)\s(?P<count>{COUNT}|{_SOME})\s{_ALSO}(?P<unit>{UNIT})",
        _span,
    ),
    Rule(
        "past-unit",
        rf"(?i:the)\s(?!last\squarter\b)(?:(?i:past|last|next|coming)|(?i:previous|following)(?=\s\w+s\b))\s(?P<unit>{UNIT})(?P<count>)",
        _span,
    ),
    Rule("every", rf"(?i:every|each)\s(?:(?P<count>{COUNT}|other)\s)?(?P<unit>{UNIT})", _every),
    Rule("times-a", rf"(?i:once|twice|(?:{COUNT})\stimes)\s(?:an?|every|per)\s(?P<unit>{UNIT})", _times_a),
    Rule("half-unit", rf"(?i:half\san?|a\shalf)[\s-](?P<unit>{UNIT})", _half),
    Rule("units", rf"(?:{_SEVERAL_UNITS})(?!\sold\b)", _units),
    Rule("unit-and-half", rf"(?P<count>{COUNT}|[Aa]n?)\s(?P<unit>{UNIT})\sand\sa\shalf\b", _and_half),
    Rule("hyphen-span", rf"(?P<count>{COUNT})-(?P<unit>{UNIT})(?:-long\b)?(?!-old)", _span),
)
DURATIONS: tuple[Rule, ...] = (
    Rule(
        "span",
        rf"(?:(?P<least>{COUNT})(?:\sto\s|\sor\s|(?<=\d)\s?[-–]\s?(?=\d)))?(?P<count>{COUNT}|(?:[Aa]\s)?[Cc]ouple\sof)\s{_ALSO}"
        rf"(?P<unit>{UNIT})(?!-|\sold\b)",
        _span,
    ),
    Rule("one-unit", rf"(?P<count>[Aa]n?)\s(?P<unit>{UNIT})(?!-)", _span),
    Rule(
        "vague-span",
        rf"(?:(?P<word>(?i:several|many|(?:a\s)?few|some|recent|coming))\s{_ALSO}(?P<unit>{UNIT})|(?P<long>(?i:hours|days|weeks|months|years|decades|centuries))-long\b)",
        _vague,
    ),
    Rule("bare-units", rf"(?<!-)(?P<unit>(?i:{'|'.join(PLURAL_UNITS)}))\b(?!-)", _vague),
    Rule("adverb", "(?:" + "|".join(ADVERBS) + r")\b", _adverb),
    Rule("reference", "(?i:" + "|".join(word.replace(" ", r"\s") for word in _REFERENCES) + r")\b", _reference),
)
