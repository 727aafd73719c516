"""Numbers as the press writes them ("55.4 billion", "two dozen", "half a million"): their grammar and their value.

What is counted (money, people, days) is the business of the files beside this one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache

from text_to_num import text2num

#: What a number may be multiplied by; the short forms stand close to the digits ("3bn").
MAGNITUDES: Mapping[str, int] = {
    "dozen": 12,
    "hundred": 100,
    "thousand": 10**3,
    "lakh": 10**5,
    "million": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "mil": 10**6,
    "crore": 10**7,
    "billion": 10**9,
    "bn": 10**9,
    "bln": 10**9,
    "bil": 10**9,
    "trillion": 10**12,
    "tn": 10**12,
    "trn": 10**12,
    "tln": 10**12,
}
#: Letters that are magnitudes beside a currency only: "$5m" is money, "5m" may be metres.
LETTERS: Mapping[str, int] = {"k": 10**3, "m": 10**6, "mm": 10**6, "b": 10**9, "t": 10**12}

SMALL_NUMBERS: tuple[str, ...] = tuple(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety".split()
)
_LARGE = "hundred|thousand|million|billion|trillion|dozen"
_SMALL = "|".join(sorted(SMALL_NUMBERS, key=len, reverse=True))
_WORD = rf"(?:{_SMALL}|{_LARGE})\b"

DIGITS = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?!\d|[.,]\d)"
MAGNITUDE = r"(?:hundred|thousand|lakh|million|crore|billion|trillion|dozen)s?\b"
SHORT_MAGNITUDE = r"(?:mn|mln|mil|bn|bln|bil|tn|trn|tln)\b"
#: "twenty-five thousand", "three hundred and two", "a million", "half a billion", "one and a half million".
WORDS = (
    rf"(?i:half[\s-](?:an?[\s-])?(?:{_LARGE})\b"
    rf"|an?\s(?:half[\s-])?(?:{_LARGE})\b"
    rf"|(?:{_SMALL})\sand\san?\s(?:half|quarter)(?:[\s-](?:{_LARGE})\b)?"
    rf"|(?:{_SMALL}\b)(?:(?:[\s-]|(?<=hundred)\sand\s|(?<=thousand)\sand\s){_WORD}){{0,9}})"
)
#: Any number: digits with an optional magnitude, or words.
NUMBER = rf"(?:{DIGITS}(?:[\s-]?(?:(?i:{MAGNITUDE})|{SHORT_MAGNITUDE}))?|{WORDS})"

_DIGITS = re.compile(rf"({DIGITS})[\s-]?([a-z]*)", re.IGNORECASE)
_HALF = re.compile(r"(?:(\w+)\sand\s)?(?:an?[\s-])?(half|quarter)(?:[\s-](?:an?[\s-])?(\w+))?", re.IGNORECASE)
_PARTS: Mapping[str, Decimal] = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}


@lru_cache(maxsize=4096)
def number(text: str) -> Decimal | None:
    """Return the value of a number in digits or words, or None where the text is no number.

    >>> number("55.4 billion"), number("two dozen"), number("one and a half million")
    (Decimal('55400000000.0'), Decimal('24'), Decimal('1500000.0'))
    """
    if match := _DIGITS.fullmatch(text):
        factor = factor_of(match[2])
        return None if factor is None else Decimal(match[1].replace(",", "")) * factor
    if match := _HALF.fullmatch(text):
        whole, factor = _spoken(match[1] or "zero"), factor_of(match[3] or "")
        return None if whole is None or factor is None else (whole + _PARTS[match[2].lower()]) * factor
    return _spoken(text)


def factor_of(word: str) -> int | None:
    """Return what a magnitude multiplies by: 1 for no word, None for a word that is none."""
    word = word.lower()
    return 1 if not word else MAGNITUDES.get(word) or MAGNITUDES.get(word.rstrip("s")) or LETTERS.get(word)


def plain(value: Decimal) -> str:
    """Write a decimal without exponent and trailing zeros.

    >>> plain(Decimal("5.540E+10")), plain(Decimal("0.50"))
    ('55400000000', '0.5')
    """
    written = f"{value:f}"
    return written.rstrip("0").rstrip(".") if "." in written else written


def _spoken(text: str) -> Decimal | None:
    # The library knows neither "dozen" nor the article that stands for one.
    words = re.sub(r"^an?\s", "one ", text.lower())
    count, dozen, rest = words.partition("dozen")
    if rest:
        return None
    try:
        return Decimal(text2num(count.strip(" -") or "one", "en")) * (12 if dozen else 1)
    except ValueError:
        return None
