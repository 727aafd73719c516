"""All times of a text: finds the forms of ``times``, ``deictics`` and ``durations``, drops what only looks like
one, joins clock times to their days ("5:30 p.m. on Tuesday") and ends to ranges ("from 2019 to 2021")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from kg.extract.anaphors import ANAPHORS, looks_back
from kg.extract.calendar_words import OPENERS
from kg.extract.dates import Anchor, Named, read_moment, shifted
from kg.extract.deictics import DEICTICS, PERIODS
from kg.extract.doubts import is_time
from kg.extract.durations import DURATIONS, LONGEST
from kg.extract.times import DATES, Match, Rule, Seen
from kg.model import Value
from kg.parse import Doc, Tokens

_ZONE = r"(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|IST|JST|AEST|AEDT|EEST|EET|MSK)\b"
_CLOCK = (
    rf"(?:\d{{1,2}}(?:[:.]\d\d)?\s?(?i:[ap]\.m\.|[ap]m\b)(?:\s(?:local\stime\b|{_ZONE}))?"
    rf"|(?:\d{{1,2}}:\d\d|[0-2]\d[0-5]\d(?=\s(?:{_ZONE}|local|hours|hrs)))(?:\s?(?:hrs|hours|local\stime)\b|\s{_ZONE})"
    r"|(?<=\bat\s)\d{1,2}:\d\d(?![\d:])"
    r"|(?:(?<=\bby\s)|(?<=\bfrom\s)|(?<=\buntil\s)|(?<=\bafter\s)|(?<=\bbefore\s)|(?<=\baround\s))[0-2]\d:[0-5]\d(?![\d:])"
    r"|(?i:noon|midnight)\b)"
)
_NAMED_CLOCKS = {"noon": "12:00", "midnight": "00:00"}
_DIGIT_CLOCK = re.compile(r"(\d{1,2})(?:[:.]?(\d\d))?\s?([ap]?)", re.IGNORECASE)


def _clock(match: Match, seen: Seen) -> str | None:
    day = shifted(seen.anchor, "day", 0)
    time = _clock_time(match[0])
    return f"{day}T{time}" if day and time else None


def _clock_time(text: str) -> str | None:
    if named := _NAMED_CLOCKS.get(text.lower()):
        return named
    digits = _DIGIT_CLOCK.match(text)
    if digits is None:
        return None
    moment = read_moment(f"{digits[1]}:{digits[2] or '00'}{digits[3] + 'm' if digits[3] else ''}")
    return moment.strftime("%H:%M") if moment else None


_ALL: tuple[Rule, ...] = (
    Rule("clock", _CLOCK, _clock),
    *PERIODS,
    *ANAPHORS,
    *LONGEST,
    *DATES,
    *DEICTICS,
    *DURATIONS,
)
_READERS = {rule.name: (re.compile(rule.pattern), rule.read) for rule in _ALL}


def _scanner() -> re.Pattern[str]:
    """Make one pattern of all rules; inner groups lose their names, which may stand once only."""
    nameless = [re.sub(r"\(\?P<\w+>", "(?:", rule.pattern) for rule in _ALL]
    parts = [f"(?P<{rule.name.replace('-', '_')}>{pattern})" for rule, pattern in zip(_ALL, nameless, strict=True)]
    return re.compile(rf"(?<![\w$£€¥₹])(?<!\d[.,/:-])(?={_first_words()})(?:" + "|".join(parts) + ")")


def _first_words() -> str:
    """Give a cheap look at how a time may begin, grouped by letter: most words of a text end here."""
    by_letter: dict[str, list[str]] = {}
    for word in OPENERS:
        by_letter.setdefault(word[0], []).append(word[1:])
    groups = [f"[{letter}{letter.upper()}](?:{'|'.join(rests)})" for letter, rests in sorted(by_letter.items())]
    return rf"\d|['’]\d|Q\d|FY|[A-Z]{{3}}|{'|'.join(groups)}"


_SCAN = _scanner()
#: Forms that name a time in full, and those that name none that a later one could count from.
_TOLD = frozenset(rule.name for rule in DATES)
_UNTOLD = frozenset({"same-period", "clock", "holiday"})

#: What is moved "from June to July" takes neither as its range.
_MOVED = frozenset(
    "move moved moves postpone postponed postpones delay delayed reschedule rescheduled push pushed shift".split()
)


@dataclass(frozen=True, slots=True)
class Found:
    """A time as it was found: the form that it has, its words, its value."""

    rule: str
    start: int
    end: int
    value: str | None
    match: Match
    span: Tokens


def find_times(doc: Doc, text: str, *, published: str | None) -> tuple[Value, ...]:
    """Return the times of a text in its order; ``text`` is the doc's."""
    anchor = Anchor.from_iso(published)
    found = _with_ranges(text, _with_years(text, _with_clocks(text, list(_find(doc, text, anchor)))))
    return tuple(Value(t.start, t.end, text[t.start : t.end], "time", t.value) for t in found)


def _find(doc: Doc, text: str, anchor: Anchor) -> Iterator[Found]:
    at, named = 0, Named()
    while (hit := _SCAN.search(text, at)) is not None:
        at = hit.end()
        rule = str(hit.lastgroup).replace("_", "-")
        pattern, read = _READERS[rule]
        match = pattern.match(text, hit.start())
        span = doc.at(hit.start(), hit.end())
        if match is None or not span or not is_time(rule, match, span):
            # "one year" may hide behind what only looked like a time.
            at = _next_word(text, hit.start())
            continue
        seen = Seen(span, anchor, named)
        value = read(match, seen)
        if value and rule not in _UNTOLD and not looks_back(match):
            named.note(value, told=rule in _TOLD, coming=seen.tense == "future")
        yield Found(rule, match.start(), match.end(), value, match, span)


def _next_word(text: str, start: int) -> int:
    space = re.compile(r"[\s-]").search(text, start + 1)
    return space.end() if space else len(text)


_DAYS = frozenset({"iso-date", "numeric-date", "month-day", "day-month", "relative-day", "weekday", "this-part"})
_POINTS = _DAYS | frozenset(
    {"month-year", "bare-month", "year", "fiscal-year", "quarter", "half", "season-year", "decade"}
)
_CLOCK_LINK = re.compile(r",?\s(?:(?:on|at|around|about)\s)?(?:the\s(?:morning|evening|night)\sof\s)?")
_AND_LINK = re.compile(r",?\s(?:and|or)\s(?:(?:in|on)\s)?|,\s")
_RANGE_LINK = re.compile(r"\s?[-–—]\s?|\sthrough\s|\s(?P<from>to|until|till)\s|\s(?P<between>and)\s")
_OPENING = re.compile(r"\b(?P<from>[Ff]rom|[Bb]etween)\s(?:[Tt]he\s)?$")


def _with_clocks(text: str, found: list[Found]) -> list[Found]:
    """Join a clock time to the day beside it: "5:30 p.m. on Tuesday", "Tuesday at 5:30 p.m."."""
    joined: list[Found] = []
    for time in found:
        last = joined[-1] if joined else None
        if last and _CLOCK_LINK.fullmatch(text, last.end, time.start):
            clock, day = (last, time) if last.rule == "clock" else (time, last)
            if clock.rule == "clock" and day.rule in _DAYS:
                joined[-1] = replace(day, start=last.start, end=time.end, rule="clock-day", value=_at(day, clock))
                continue
        joined.append(time)
    for n, time in enumerate(joined):
        if time.rule == "clock":
            joined[n] = _on_day(time, joined)
    return joined


def _on_day(clock: Found, found: list[Found]) -> Found:
    """Give a clock time the day that its sentence names, before it or else behind it, else the sentence before."""
    sent = clock.span[0].sent
    named = [time for time in found if time.rule in _DAYS | {"clock-day"} and time.value]
    days = [time for time in named if time.span[0].sent is sent]
    days = days or [time for time in named if time.span[0].sent.end == sent.start]
    day = next((time for time in reversed(days) if time.start < clock.start), days[0] if days else None)
    return clock if day is None else replace(clock, rule="clock-day", value=_at(day, clock))


def _at(day: Found, clock: Found) -> str | None:
    time = _clock_time(clock.match[0])
    return f"{day.value[:10]}T{time}" if day.value and time else day.value


def _with_years(text: str, found: list[Found]) -> list[Found]:
    """Give "August" the year of "September last year" where the two are coordinated."""
    dated = list(found)
    for n, (first, second) in enumerate(pairwise(found)):
        yearless = first.rule == second.rule and not _year_of(first) and _year_of(second)
        if yearless and second.value and _AND_LINK.fullmatch(text, first.end, second.start):
            dated[n] = replace(first, value=_read_again(first, second.value[:4]))
    return dated


def _year_of(time: Found) -> str | None:
    """Return the words that name the year of a time, if any do."""
    groups = time.match.groupdict()
    return groups.get("year") or groups.get("rel")


def _read_again(time: Found, day: str, *, ahead: bool = False) -> str | None:
    """Return the value of a time, looked at from another day or year."""
    return _READERS[time.rule][1](time.match, Seen(time.span, Anchor.from_iso(day), ahead=ahead))


def _with_ranges(text: str, found: list[Found]) -> list[Found]:
    """Join the ends of a range: "from 2019 to 2021", "between March and May 2020", "June 3–July 5"."""
    joined: list[Found] = []
    for time in found:
        last = joined[-1] if joined else None
        if last and {last.rule, time.rule} <= _POINTS and _is_range(text, last, time):
            value = _from_to(last, time)
            joined[-1] = replace(last, end=time.end, rule="range", value=value)
        else:
            joined.append(time)
    return joined


def _is_range(text: str, first: Found, second: Found) -> bool:
    link = _RANGE_LINK.fullmatch(text, first.end, second.start)
    if link is None:
        return False
    opening = _OPENING.search(text, max(0, first.start - 15), first.start)
    word = opening["from"].lower() if opening else ""
    if link["between"]:
        return word == "between"
    alike = first.rule == second.rule or word == "from"
    return not link["from"] or (alike and not _is_moved(second.span))


def _is_moved(span: Tokens) -> bool:
    above = span.root
    for _ in range(4):
        if above.lower_ in _MOVED:
            return True
        above = above.head
    return False


def _from_to(first: Found, second: Found) -> str | None:
    """Give the first end the year of the second where it names none itself; the second comes after the first."""
    start, year = first.value, second.match.groupdict().get("year")
    if year and not first.match.groupdict().get("year"):
        start = _read_again(first, year)
    elif not year and (named := first.match.groupdict().get("year")):
        again = _read_again(second, named)
        return f"{start}/{again}" if start and again else None
    end = second.value
    if start and end and end < start and not year:  # "Tuesday through Thursday", "November to March"
        end = _read_again(second, start, ahead=True)
    return f"{start}/{end}" if start and end else None
