"""All times of a text: finds the forms of ``times``, ``deictics`` and ``durations``, drops what only looks like
one, joins clock times to their days ("5:30 p.m. on Tuesday") and ends to ranges ("from 2019 to 2021")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.extract.calendar_words import OPENERS
from kg.extract.dates import Anchor, read_moment, shifted
from kg.extract.deictics import DEICTICS
from kg.extract.durations import DURATIONS
from kg.extract.times import DATES, Match, Rule, Seen
from kg.model import Value
from kg.parse import Doc, Tokens

_ZONE = r"(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|IST|JST|AEST|AEDT|EEST|EET|MSK)\b"
_CLOCK = (
    rf"(?:\d{{1,2}}(?:[:.]\d\d)?\s?(?i:[ap]\.m\.|[ap]m\b)(?:\s(?:local\stime\b|{_ZONE}))?"
    rf"|\d{{1,2}}:\d\d(?:\s?(?:hrs|hours)\b|\s{_ZONE})"
    r"|(?<=\bat\s)\d{1,2}:\d\d(?![\d:])|(?i:noon|midnight)\b)"
)
_NAMED_CLOCKS = {"noon": "12:00", "midnight": "00:00"}
_DIGIT_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d\d))?\s?([ap]?)", re.IGNORECASE)


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


_ALL: tuple[Rule, ...] = (Rule("clock", _CLOCK, _clock), *DURATIONS[:6], *DATES, *DEICTICS, *DURATIONS[6:])
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

#: Names of things; a number or month inside one belongs to the name ("Agenda 2030", "June Smith").
_NAME_LABELS = frozenset({"PERSON", "ORG", "PRODUCT", "WORK_OF_ART", "LAW", "FAC", "GPE", "LOC", "NORP"})
#: What a year stands after where nothing else says that it is one.
_BEFORE_YEAR = frozenset(
    "in since until till by from during before after of through throughout to between and for early late mid year the "
    "this its circa around about ( , –".split()
)
_BEFORE_MONTH = frozenset(
    "in since until till by from during before after of through throughout to between and for early late mid last next "
    "this every each around about on , (".split()
)
_AFTER_ARTICLE = frozenset(
    "for in within than nearly almost about after over under takes took lasting lasts lasted least most every once "
    "twice just only another around roughly half whole".split()
)
_AFTER_UNIT = frozenset("ago later earlier before after from".split())
#: "Black Friday" is the name of a day and no Friday that could be meant by tense.
_NAMED_DAYS = frozenset("ash black bloody boxing cyber easter fat giving good holy palm super".split())
#: What is moved "from June to July" takes neither as its range.
_MOVED = frozenset(
    "move moved moves postpone postponed postpones delay delayed reschedule rescheduled push pushed shift".split()
)
#: "June 7" wherever it stands; but "may", "march" and "second" are words as well.
_UNSURE_MONTHS = frozenset({"May", "March", "August", "MAY", "MARCH", "April", "June"})
_COUNTED = frozenset({"NNS", "NNPS"})


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
    """Return the times of a text in its order; ``text`` is the doc's, which a Doc builds anew for each look."""
    anchor = Anchor.from_iso(published)
    found = _with_ranges(text, _with_clocks(text, list(_find(doc, text, anchor))))
    return tuple(Value(t.start, t.end, text[t.start : t.end], "time", t.value) for t in found)


def _find(doc: Doc, text: str, anchor: Anchor) -> Iterator[Found]:
    at = 0
    while (hit := _SCAN.search(text, at)) is not None:
        at = hit.end()
        rule = str(hit.lastgroup).replace("_", "-")
        pattern, read = _READERS[rule]
        match = pattern.match(text, hit.start())
        span = doc.at(hit.start(), hit.end())
        if match is None or not span or not _is_time(rule, match, span):
            # "one year" may hide behind what only looked like a time.
            at = _next_word(text, hit.start())
            continue
        yield Found(rule, match.start(), match.end(), read(match, Seen(span, anchor)), match, span)


def _next_word(text: str, start: int) -> int:
    space = re.compile(r"[\s-]").search(text, start + 1)
    return space.end() if space else len(text)


def _is_time(rule: str, match: Match, span: Tokens) -> bool:
    doubt = _DOUBTS.get(rule)
    return doubt is None or doubt(match, span)


def _before(span: Tokens) -> str:
    return span.doc[span.start - 1].lower_ if span.start else ""


def _after(span: Tokens) -> str:
    return span.doc[span.end].lower_ if span.end < len(span.doc) else ""


def _in_name(span: Tokens) -> bool:
    return span[-1].ent_type_ in _NAME_LABELS


def _is_year(match: Match, span: Tokens) -> bool:
    """Tell that a year is no number of things ("2000 workers") and no part of a name ("Agenda 2030", "1984 Ltd")."""
    if len(match[0]) > 4:
        return True
    token, before = span[-1], _before(span)
    if token.text != match[0] or _in_name(span) or _names(span):
        return False
    if token.ent_type_ in {"CARDINAL", "QUANTITY", "MONEY", "PERCENT"} and before not in {"in", "since", "until"}:
        return False
    if token.ent_type_ == "DATE":
        return True
    counts = token.head.i > token.i and token.head.tag_ in _COUNTED
    if before in _BEFORE_YEAR:
        return not counts or before in {"the", "its", "this"}
    return token.head.i > token.i and not counts


def _names(span: Tokens) -> bool:
    """Tell whether a proper noun stands right before: the number is the last word of its name."""
    return span.start > 0 and span.doc[span.start - 1].tag_ in {"NNP", "NNPS"}


def _is_month(match: Match, span: Tokens) -> bool:
    if _in_name(span) or span[-1].tag_ == "MD":
        return False
    return match[0] not in _UNSURE_MONTHS or span[-1].ent_type_ == "DATE" or _before(span) in _BEFORE_MONTH


def _is_weekday(match: Match, span: Tokens) -> bool:
    return _before(span) not in _NAMED_DAYS and (match["which"] is not None or not _in_name(span))


def _is_one_unit(_: Match, span: Tokens) -> bool:
    """Tell that "for a year" lasts: in "$5 a year" and "what a day" the article does not count."""
    return _before(span) in _AFTER_ARTICLE or _after(span) in _AFTER_UNIT


def _is_adverb(_: Match, span: Tokens) -> bool:
    return span[-1].tag_ == "RB" and not _in_name(span)


def _is_reference(match: Match, span: Tokens) -> bool:
    return match[0].lower() != "now" or span[-1].tag_ == "RB"


def _is_span(match: Match, span: Tokens) -> bool:
    """Tell "two seconds" from "one second" (an ordinal as like as not), "three quarters" from those of a whole."""
    unit = match["unit"].lower()
    return unit != "second" and not (unit == "quarters" and _after(span) == "of")


def _is_year_range(match: Match, span: Tokens) -> bool:
    """Tell that "2019-21" goes up: what goes down is a score or a telephone number."""
    start, end = match["year"], match["end"]
    return (start[:2] + end if len(end) == 2 else end) > start and not _in_name(span)


_DOUBTS = {
    "year": _is_year,
    "year-range": _is_year_range,
    "bare-month": _is_month,
    "weekday": _is_weekday,
    "one-unit": _is_one_unit,
    "adverb": _is_adverb,
    "reference": _is_reference,
    "span": _is_span,
}

_DAYS = frozenset({"iso-date", "numeric-date", "month-day", "day-month", "relative-day", "weekday", "this-part"})
_POINTS = _DAYS | frozenset(
    {"month-year", "bare-month", "year", "fiscal-year", "quarter", "half", "season-year", "decade"}
)
_CLOCK_LINK = re.compile(r",?\s(?:(?:on|at|around|about)\s)?(?:the\s(?:morning|evening|night)\sof\s)?")
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
    return joined


def _at(day: Found, clock: Found) -> str | None:
    time = _clock_time(clock.match[0])
    return f"{day.value[:10]}T{time}" if day.value and time else day.value


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
        start = _READERS[first.rule][1](first.match, Seen(first.span, Anchor.from_iso(year)))
    elif not year and (named := first.match.groupdict().get("year")):
        again = _READERS[second.rule][1](second.match, Seen(second.span, Anchor.from_iso(named)))
        return f"{start}/{again}" if start and again else None
    end = second.value
    if start and end and end < start and not year:  # "Tuesday through Thursday", "November to March"
        end = _READERS[second.rule][1](second.match, Seen(second.span, Anchor.from_iso(start), ahead=True))
    return f"{start}/{end}" if start and end else None
