"""The words of English for parts of the calendar, as data and as fragments of regular expressions."""

from __future__ import annotations

from collections.abc import Mapping

from kg.extract.numbers import NUMBER, SMALL_NUMBERS

_MONTHS = ("January February March April May June July August September October November December").split()
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
#: By their first three letters, lower case.
MONTHS: Mapping[str, int] = {name[:3].lower(): number for number, name in enumerate(_MONTHS, 1)}
WEEKDAYS: Mapping[str, int] = {name[:3].lower(): number for number, name in enumerate(_WEEKDAYS)}
SEASONS: Mapping[str, str] = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
DAYPARTS: Mapping[str, str] = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI"}
ORDINALS: Mapping[str, int] = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}
ORDINALS_LAST: Mapping[str, int] = {**ORDINALS, "final": 4, "last": 4}
CENTURIES: Mapping[str, int] = {
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    "twenty-first": 21,
}
NINETIES: Mapping[str, int] = {
    name: tens
    for tens, name in enumerate("twenties thirties forties fifties sixties seventies eighties nineties".split(), 2)
}
#: Feasts that lie on one day of the calendar.
HOLIDAYS: Mapping[str, tuple[int, int]] = {
    "christmas": (12, 25),
    "christmas day": (12, 25),
    "christmas eve": (12, 24),
    "boxing day": (12, 26),
    "new year's day": (1, 1),
    "new year's eve": (12, 31),
    "valentine's day": (2, 14),
    "halloween": (10, 31),
}
#: ISO 8601 designators; what is finer than a day follows a T.
UNITS: Mapping[str, str] = {
    "second": "TS",
    "minute": "TM",
    "hour": "TH",
    "day": "D",
    "night": "D",
    "weekend": "W",
    "week": "W",
    "fortnight": "W",
    "month": "M",
    "quarter": "Q",
    "season": "S",
    "year": "Y",
    "decade": "Y",
    "century": "Y",
}
#: How many of the designator's unit one of these is.
SIZES: Mapping[str, int] = {"fortnight": 2, "decade": 10, "century": 100}
ADVERBS: Mapping[str, str] = {
    "hourly": "PT1H",
    "daily": "P1D",
    "weekly": "P1W",
    "fortnightly": "P2W",
    "monthly": "P1M",
    "quarterly": "P3M",
    "annually": "P1Y",
    "yearly": "P1Y",
}

#: "Sept.", "September" and the capitals of datelines; never "march" or "may".
FULL_MONTH = "(?:" + "|".join([*_MONTHS, *(m.upper() for m in _MONTHS)]) + ")"
_SHORT = sorted({m[:3] for m in _MONTHS} | {"Sept"}, key=len, reverse=True)
MONTH = rf"(?:{FULL_MONTH}|(?:{'|'.join([*_SHORT, *(s.upper() for s in _SHORT)])})\.?)(?![A-Za-z])"
DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\w%:]|[.,/]\d|-\d)"
YEAR = r"(?:1[4-9][0-9][0-9]|20[0-9][0-9])(?![\w%:]|[.,/]\d)"
FULL_WEEKDAY = "(?:" + "|".join([*_WEEKDAYS, *(d.upper() for d in _WEEKDAYS)]) + ")"
WEEKDAY = rf"(?:{FULL_WEEKDAY}|(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\.)"
SEASON = r"(?i:spring|summer|autumn|fall|winter)"
DAYPART = r"(?i:morning|afternoon|evening|night)"
UNIT = (
    r"(?i:seconds?|minutes?|hours?|days?|nights?|weekends?|weeks?|fortnights?|months?|quarters?|years?|decades?"
    r"|centur(?:y|ies))\b"
)
LONG_UNIT = r"(?i:days?|weeks?|months?|quarters?|years?|decades?|centur(?:y|ies))\b"
PART = r"(?i:early|earlier|mid|late|later)"
COUNT = NUMBER
PLURAL_UNITS: tuple[str, ...] = tuple("minutes hours days weeks months years decades centuries".split())
#: The beginnings of all words that a time may begin with; an article only before what a time may go on with.
OPENERS: tuple[str, ...] = (
    *(month[:3].lower() for month in _MONTHS),
    *(day[:3].lower() for day in _WEEKDAYS),
    *SEASONS,
    *(word[:4] for word in (*NINETIES, *CENTURIES)),
    *SMALL_NUMBERS,
    *ADVERBS,
    (
        r"an?\s(?:couple|dozen|half|hundred|thousand|million|few|second|minute|hour|day|night|week|fortnight|month|quarter"
        r"|year|decade|centur)"
    ),
    (
        r"the\s(?:past|recent\spast|(?:near\s|foreseeable\s)?future|morning|afternoon|evening|night|last|next|coming|previous|following|preceding|prior|same|corresponding|comparable|year-|current|day"
        r"|week|month|quarter|year|close|rest|remainder|course|very|beginning|start|middle|end\sof|first|second|third"
        r"|fourth|final|fiscal|financial|full|trading|early|earlier|mid|late|spring|summer|autumn|fall|winter|['’]?\d"
        r"|twent|thirt|fort|fift|sixt|sevent|eight|ninet)"
    ),
    *"early earlier mid late later last next this every each first second third fourth final fiscal financial".split(),
    r"that\s(?:same|very|day|morning|afternoon|evening|night|week|month|quarter|year|decade)",
    *"same corresponding comparable year- past half couple once twice several many few some recent coming".split(),
    *PLURAL_UNITS,
    *(r"year\s(?:to|end)", r"quarter\s(?:to|end)", "full"),
    *"today tonight yesterday tomorrow now currently at nowadays soon lately noon midnight".split(),
    *("christmas", r"boxing\s[Dd]ay", r"new\s[Yy]ear['’]s", r"valentine['’]s", "halloween"),
)


def unit_of(word: str) -> str:
    """Return a unit's singular, lower case: "Years" is "year".

    >>> unit_of("centuries")
    'century'
    """
    word = word.lower()
    return "century" if word.startswith("centur") else word.removesuffix("s")
