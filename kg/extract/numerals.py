"""The numbers of a text with what stands close to them: a currency's symbol, the other end of a range, a modifier."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from kg.extract.currencies import SPELLED, currency_words, symbol_pattern
from kg.extract.grammar import CHANGES
from kg.extract.numbers import DIGITS, LETTERS, MAGNITUDE, SHORT_MAGNITUDE, SMALL_NUMBERS, WORDS, number
from kg.model import ValueModifier


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number, or the two ends of a range, with the currency symbol that stands before it."""

    start: int
    end: int
    text: str
    amounts: tuple[Decimal, ...]
    symbol: str | None = None


_LINK = r"(?:\s?[-–]\s?|\sto\s|%\sto\s(?=[\d.]+%))"
_TAIL = re.compile(r"[A-Za-z]+$")
_FROM = re.compile(r"\b[Ff]rom\s(?:[a-z]+\s){0,2}$")
#: The verbs of change in all their forms: "slid", "easing", "dropped"; those that others change something by.
_CHANGED = "|".join(sorted(verb.removesuffix("e").removesuffix("y") for verb in CHANGES))
_MOVED = re.compile(
    rf"\b(?:by|up|down|(?:{_CHANGED})[a-z]{{0,4}}|rose|fell|grew|s[au]nk|shr[au]nk"
    r"|(?:cutt|rais|lower|reduc)(?:e|ed|es|ing|s)|cut)\s(?:[a-z]+\s)?$"
)
_BETWEEN = re.compile(r"\b[Bb]etween\s$")


#: What is counted in millions, and measured in no metres.
_COUNTED = (
    "people|users|customers|passengers|viewers|visitors|tourists|workers|jobs|homes|households|children|voters|"
    "tonnes|tons|barrels|cars|vehicles|units|copies|shares|members|subscribers|accounts|tickets|doses"
)


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    symbol, letters = symbol_pattern(), "|".join(sorted(LETTERS, key=len, reverse=True))
    spelled = (
        rf"(?<!\d\s)(?:{'|'.join(sorted(SPELLED, key=len, reverse=True))})(?=\s\d)"  # not "lost 3 pounds 2 days ago"
    )
    magnitude = rf"[\s-]?(?:(?i:{MAGNITUDE})|{SHORT_MAGNITUDE})"
    priced = rf"{DIGITS}(?:{magnitude}|(?i:{letters})\b)?"
    millions = (
        rf"[km](?=[\s-](?:(?:{_COUNTED})\b|(?i:{currency_words()})\b))"  # "400m euros"; "400m" alone may be metres
    )
    counted = rf"(?:{DIGITS}(?:{magnitude}|{millions})?|{WORDS})"
    openers = "|".join(sorted({f"[{word[0]}{word[0].upper()}]{word[1:3]}" for word in (*SMALL_NUMBERS, "half")}))
    return re.compile(
        rf"(?<![\w$£€])(?<!\w[-.,/:])(?:(?=[A-Z$£€¥₹₩₪₽₺₴₦₱₫฿]|dollars|pounds|euros)(?P<symbol>{spelled}|{symbol})\s?(?:(?P<from>{priced}){_LINK}(?:(?:{symbol})\s?)?)?(?P<price>{priced})"
        rf"|(?=\d|[Aa]n?\s|{openers})(?:(?P<between>(?<=[Bb]etween\s))?(?P<low>{counted})(?(between)\sand\s|{_LINK}))?(?P<high>{counted}))"
        rf"(?!(?!pc?\b)[\w]|/\d)"  # "11pc", "312p"
    )


def find_numerals(text: str) -> Iterator[Numeral]:
    """Find the numbers of a text, in its order; "from 5 to 10" are two, "5 to 10" and "5–10" a range."""
    at = 0
    while (match := _pattern().search(text, at)) is not None:
        low, high = match["from"] or match["low"], match["price"] or match["high"]
        end = match.end()
        if low and _is_change(text, match):
            end = match.end("from") if match["from"] else match.end("low")
            low, high = None, low
        amounts = amounts_of(low, high)
        at = end
        if amounts:
            yield Numeral(match.start(), end, text[match.start() : end], amounts, match["symbol"])


def _is_change(text: str, match: re.Match[str]) -> bool:
    """Tell whether "5 to 10" is where something moved: "from 5 to 10", "rose $2 to $10"."""
    before = max(0, match.start() - 30), match.start()
    if _FROM.search(text, *before):
        return True
    moving = match["from"] is not None and " to " in match[0]
    return (moving or "% to " in match[0]) and _MOVED.search(text, *before) is not None


def amounts_of(low: str | None, high: str) -> tuple[Decimal, ...] | None:
    """Return one amount or both ends of a range; the first end shares the second's magnitude.

    >>> amounts_of("20", "30 million") == (Decimal(20_000_000), Decimal(30_000_000))
    True
    """
    top = number(high)
    if top is None or low is None:
        return None if top is None else (top,)
    bottom, magnitude = number(low), _TAIL.search(high)
    if magnitude and high[0].isdigit() and low[-1].isdigit():
        bottom = number(low + " " + magnitude[0])
    return None if bottom is None or bottom >= top else (bottom, top)


def is_between(text: str, first_start: int, first_end: int, second_start: int) -> bool:
    """Tell whether two values are the ends of "between … and …"."""
    linked = text[first_end:second_start].strip() == "and"
    return linked and _BETWEEN.search(text, max(0, first_start - 10), first_start) is not None


#: What stands before a number and says how exact it is.
_MODIFIERS: tuple[tuple[ValueModifier, str], ...] = (
    ("at_least", r"at\sleast|no\s(?:fewer|less)\sthan|not\sless\sthan|a\sminimum\sof|minimum"),
    (
        "at_most",
        r"at\smost|up\sto|as\s(?:many|much|few|little)\sas|no\s(?:more|later)\sthan|not\smore\sthan|a\smaximum\sof",
    ),
    ("more_than", r"more\sthan|greater\sthan|higher\sthan|over|above|upwards?\sof|in\sexcess\sof|exceeding|well\sover"),
    ("less_than", r"less\sthan|fewer\sthan|lower\sthan|under|below|just\sunder|just\sshy\sof"),
    (
        "about",
        r"about|around|some|roughly|approximately|approx\.|nearly|almost|close\sto|an\sestimated|estimated|circa|near",
    ),
)
_MODIFIER = re.compile(
    r"(?<!\w)(?:" + "|".join(f"(?P<{name}>{words})" for name, words in _MODIFIERS) + r")\s(?:an?\s|the\s)?$",
    re.IGNORECASE,
)
_OR_MORE = re.compile(r"\sor\smore\b|\+")
_OR_SO = re.compile(r"\sor\sso\b")


def modifier_of(text: str, start: int, end: int) -> ValueModifier | None:
    """Return what the words before or after a value say of its exactness ("some", "at least", "or more")."""
    # The longest phrase begins first, so the leftmost match that reaches the value is the right one.
    match = _MODIFIER.search(text, max(0, start - 22), start)
    if match:
        return next(name for name, _ in _MODIFIERS if match[name])
    if _OR_MORE.match(text, end):
        return "at_least"
    return "about" if _OR_SO.match(text, end) else None
