"""Times told from one that the text has named before: "the same day", "that year", "two weeks later"."""

from __future__ import annotations

import re

from kg.extract.calendar_words import COUNT, DAYPARTS, LONG_UNIT, YEAR, unit_of
from kg.extract.dates import Anchor, shifted
from kg.extract.numbers import number
from kg.extract.times import Match, Rule, Seen, with_part

_BEFORE = frozenset({"previous", "preceding", "prior", "earlier", "before"})
_PART_OF_YEAR = re.compile(r"(\d{4})(-[QH]\d)")


def _moved(seen: Seen, unit: str, by: int) -> str | None:
    """Return the unit that lies so far from the time named last, or from the publication where it can only lie back.

    "A year earlier", said of a quarter, is that quarter.
    """
    if unit == "year" and (part := _PART_OF_YEAR.fullmatch(seen.named.latest or "")):
        return f"{int(part[1]) + by:04}{part[2]}"
    anchor = seen.named.anchor(unit)
    if unit == "quarter" and seen.named.quarter:
        year, quarter = seen.named.quarter.split("-Q")
        anchor = Anchor.from_iso(f"{year}-{int(quarter) * 3:02}")
    if anchor is None and by < 0:
        anchor = seen.anchor
    value = shifted(anchor, unit, by) if anchor else None
    done = seen.named.coming and seen.tense == "past"
    return None if value and done and _is_ahead(value, seen.anchor) else value


def _is_ahead(value: str, published: Anchor) -> bool:
    """Tell a day after the text's own: nothing past was done "two days later" than a hearing yet to come."""
    last, today = Anchor.from_value(value).day, published.day
    return last is not None and today is not None and last > today


def _same(match: Match, seen: Seen) -> str | None:
    """Read "the same day", "that morning"."""
    unit = match["unit"].lower()
    if unit in DAYPARTS:
        return with_part(_moved(seen, "day", 0), unit)
    return seen.named.quarter if unit == "quarter" else _moved(seen, unit, 0)


def _next(match: Match, seen: Seen) -> str | None:
    """Read "the following day", "the previous year", "the next morning"."""
    unit, by = match["unit"].lower(), -1 if match["which"].lower() in _BEFORE else 1
    if unit in DAYPARTS:
        return with_part(_moved(seen, "day", by), unit)
    return _moved(seen, unit, by)


def _later(match: Match, seen: Seen) -> str | None:
    """Read "two days later", "a year earlier"."""
    count = number(match["count"]) or 1
    if count != int(count):
        return None
    return _moved(seen, unit_of(match["unit"]), int(count) * (-1 if match["way"].lower() in _BEFORE else 1))


def _same_period(match: Match, seen: Seen) -> str | None:
    """Read "the same quarter last year": that quarter where the text has named it, else the year."""
    year = match["year"] or shifted(seen.anchor, "year", -1)
    quarter = seen.named.quarter if (match["unit"] or match["ago"]).lower() == "quarter" else None
    return year + quarter[4:] if year and quarter else year


_UNIT = r"(?i:day|morning|afternoon|evening|night|week|weekend|month|quarter|year|decade)"


def looks_back(match: Match) -> bool:
    """Tell a time that is only compared with ("a year earlier"): nothing that follows is told from it."""
    groups = match.groupdict()
    return bool(_BEFORE & {(groups.get("way") or "").lower(), (groups.get("which") or "").lower()})


ANAPHORS: tuple[Rule, ...] = (
    Rule(
        "same-period",
        r"(?:[Tt]he\s)?(?:(?i:same|corresponding|comparable)\s(?P<unit>period|quarter|month|week|day|time)(?:\s(?:of|in|from))?"
        rf"\s(?:(?:the\s)?(?:last|previous|prior)\syear\b|(?:a|one)\syear\s(?:ago|earlier|before)\b|(?P<year>{YEAR}))"
        r"|(?i:year-ago|year-earlier)\s(?P<ago>period|quarter|month))",
        _same_period,
    ),
    Rule(
        "same-unit",
        r"(?i:the\s(?:very\s)?same|that(?:\s(?:very\s)?same)?)\s"
        rf"(?P<unit>{_UNIT})\b(?!-)",
        _same,
    ),
    Rule(
        "next-unit",
        r"(?i:the)\s(?P<which>(?i:following|previous|preceding|prior|next(?=\s(?:day|morning|afternoon|evening|night)\b)))\s"
        rf"(?P<unit>{_UNIT})\b(?!-)",
        _next,
    ),
    Rule(
        "later",
        rf"(?P<count>{COUNT}|[Aa]n?|[Tt]he)\s(?P<unit>{LONG_UNIT})\s(?:(?P<way>later|earlier|(?:before|after)(?=[.,;]|$)))(?!\w)",
        _later,
    ),
)
_FROM_ANOTHER = re.compile("|".join(re.sub(r"\(\?P<\w+>", "(?:", rule.pattern) for rule in ANAPHORS))


def is_from_another(words: str) -> bool:
    """Tell words that begin with a time told from another.

    >>> is_from_another("two days later"), is_from_another("Monday")
    (True, False)
    """
    return _FROM_ANOTHER.match(words) is not None
