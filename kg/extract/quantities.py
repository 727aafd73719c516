"""What a number counts or measures: money, percentages, ages, people and things, each as a Value."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import lru_cache

import inflection
from spacy.tokens import Doc, Token

from kg.extract.currencies import SYMBOLS, currency_of, name_pattern
from kg.extract.numbers import NUMBER, number, plain
from kg.extract.numerals import Numeral
from kg.model import Value, ValueKind

#: What measures rather than counts; the abbreviations stand close to the number.
UNITS: Mapping[str, str] = {
    "km": "kilometre",
    "kilometer": "kilometre",
    "kilometre": "kilometre",
    "m": "metre",
    "meter": "metre",
    "metre": "metre",
    "cm": "centimetre",
    "mm": "millimetre",
    "mi": "mile",
    "mile": "mile",
    "nautical mile": "nautical mile",
    "ft": "foot",
    "foot": "foot",
    "feet": "foot",
    "inch": "inch",
    "yard": "yard",
    "acre": "acre",
    "hectare": "hectare",
    "square km": "square kilometre",
    "sq km": "square kilometre",
    "square kilometer": "square kilometre",
    "square kilometre": "square kilometre",
    "square mile": "square mile",
    "square foot": "square foot",
    "square feet": "square foot",
    "square metre": "square metre",
    "square meter": "square metre",
    "cubic metre": "cubic metre",
    "cubic meter": "cubic metre",
    "cubic foot": "cubic foot",
    "cubic feet": "cubic foot",
    "kg": "kilogram",
    "kilogram": "kilogram",
    "kilo": "kilogram",
    "gram": "gram",
    "lb": "pound",
    "ounce": "ounce",
    "ton": "ton",
    "tonne": "tonne",
    "metric ton": "tonne",
    "litre": "litre",
    "liter": "litre",
    "gallon": "gallon",
    "barrel": "barrel",
    "bushel": "bushel",
    "mph": "mile per hour",
    "kph": "kilometre per hour",
    "km/h": "kilometre per hour",
    "kmh": "kilometre per hour",
    "mw": "megawatt",
    "gw": "gigawatt",
    "kw": "kilowatt",
    "mwh": "megawatt hour",
    "gwh": "gigawatt hour",
    "kwh": "kilowatt hour",
    "megawatt": "megawatt",
    "gigawatt": "gigawatt",
    "kilowatt": "kilowatt",
    "kilowatt hour": "kilowatt hour",
    "kb": "kilobyte",
    "mb": "megabyte",
    "gb": "gigabyte",
    "tb": "terabyte",
    "gigabyte": "gigabyte",
    "megabyte": "megabyte",
    "terabyte": "terabyte",
    "ghz": "gigahertz",
    "mhz": "megahertz",
    "degree": "degree",
    "degree celsius": "degree Celsius",
    "degree fahrenheit": "degree Fahrenheit",
    "°c": "degree Celsius",
    "°f": "degree Fahrenheit",
    "basis point": "basis point",
    "bp": "basis point",
}
#: Heads of "a 20-member council".
HYPHENATED = frozenset("member seat person man woman nation country point page story seater strong vote game state".split())
#: Nouns that are counted in the singular: "2,000 staff", "12 aircraft".
UNCOUNTED = frozenset(
    "aircraft personnel staff police crew people cattle sheep fish species series spacecraft offspring troops offshore".split()
)
#: Where the library's rules give no word.
IRREGULAR: Mapping[str, str] = {
    "gases": "gas",
    "viruses": "virus",
    "leaves": "leaf",
    "thieves": "thief",
    "cookies": "cookie",
    "bases": "base",
    "police": "police",
    "data": "data",
    "media": "media",
    "campuses": "campus",
    "bonuses": "bonus",
    "feet": "foot",
    "headquarters": "headquarters",
    "troops": "troop",
}
_FRACTIONS: Mapping[str, int] = {"half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "tenth": 10}

_COUNTED = frozenset({"NNS", "NNPS"})
_NOUNS = _COUNTED | {"NN", "NNP"}
_NAME_LABELS = frozenset({"PERSON", "ORG", "PRODUCT", "WORK_OF_ART", "LAW", "FAC", "GPE", "LOC", "EVENT"})
_FREE = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "attr", "conj"})
#: A number after one of these names a thing and counts nothing.
_NUMBERED = frozenset("no no. number nos. nos chapter article section page room highway route flight group act bill".split())
_MAX_WORDS = 5

_PERCENT = re.compile(
    r"\s?%(?P<signpoint>\s?points?\b)?|[\s-](?:percent(?P<point>age[\s-]points?)|percent|per[\s-]cent|pct|percentage(?=\s)|pc\b|pp\b)\b"
)
_AGE = re.compile(r"-(?P<unit>year|month|week|day)s?-olds?\b|\s(?P<units>year|month|week|day)s?(?:\s|-)old\b")
_AGE_BEFORE = re.compile(r"\b[Aa]ge[ds]?\s(?:about\s|just\s)?$|\b[Aa]ge\sof\s$")
_MAGNITUDE_AFTER = re.compile(r"[-\s]magnitude\b")
_MAGNITUDE_BEFORE = re.compile(r"\b[Mm]agnitude[-\s](?:of\s)?$")
_RATE = re.compile(r"\s(?:(?:an?|each|every|per)\s|/)(?P<per>second|minute|hour|day|night|week|month|quarter|year|capita|litre|gallon|ton|tonne)\b|\s?/\s?(?P<short>day|hour|year)\b")
_HYPHEN = re.compile(r"-(?P<word>[A-Za-z]+)\b")
_UNIT = re.compile(
    r"[\s-]?(?P<unit>" + "|".join(re.escape(unit) for unit in sorted(UNITS, key=lambda u: (-len(u), u))) + r")s?(?!\w)", re.IGNORECASE
)
_SHARE = re.compile(
    rf"\b(?:(?P<count>{NUMBER})[\s-])?(?P<part>half|thirds?|quarters?|fourths?|fifths?|tenths?)(?=\sof\s|\sthe\s)"
)


@lru_cache(maxsize=4096)
def singular(word: str) -> str:
    """Return the singular of a plural noun.

    >>> singular("countries"), singular("people"), singular("viruses")
    ('country', 'person', 'virus')
    """
    return IRREGULAR.get(word.lower()) or inflection.singularize(word)


def classify(doc: Doc, numeral: Numeral) -> Value | None:
    """Return what the number says, or None where it only names or numbers something."""
    for rule in RULES:
        if value := rule(doc, numeral):
            return value
    return None


def _value(doc: Doc, numeral: Numeral, end: int, kind: ValueKind, unit: str | None, *, scale: str = "1") -> Value:
    amounts = "/".join(plain(amount * Decimal(scale)) for amount in numeral.amounts)
    return Value(numeral.start, end, doc.text[numeral.start : end], kind, amounts, unit)


def _money(doc: Doc, numeral: Numeral) -> Value | None:
    """ "C$55.4 billion", "10 million euros", "50 cents"."""
    if numeral.symbol:
        return _value(doc, numeral, numeral.end, "amount", SYMBOLS.get(numeral.symbol, numeral.symbol))
    match = name_pattern().match(doc.text, numeral.end)
    if match is None:
        return None
    if match["code"]:
        return _value(doc, numeral, match.end(), "amount", match["code"])
    token = _token_at(doc, match.start("name"))
    weight = match["name"].lower() in {"pound", "pounds"} and (
        token is None or token.ent_type_ == "QUANTITY" or doc.text.startswith(" of ", match.end())
    )
    meant = None if weight or (token and token.tag_.startswith("V")) else currency_of(match["name"])
    if meant is None:
        return None
    return _value(doc, numeral, match.end(), "amount", meant[0], scale="0.01" if meant[1] else "1")


def _percentage(doc: Doc, numeral: Numeral) -> Value | None:
    match = _PERCENT.match(doc.text, numeral.end)
    if match is None:
        return None
    points = match["point"] or match["signpoint"] or match[0].endswith("pp")
    return _value(doc, numeral, match.end(), "percentage", "percentage point" if points else "%")


def _age(doc: Doc, numeral: Numeral) -> Value | None:
    """ "34-year-old", "34 years old", "aged 34"; the age of a name's apposition: "Jane Doe, 34,"."""
    if match := _AGE.match(doc.text, numeral.end):
        return _value(doc, numeral, match.end(), "quantity", match["unit"] or match["units"])
    if _AGE_BEFORE.search(doc.text, max(0, numeral.start - 16), numeral.start):
        return _value(doc, numeral, numeral.end, "quantity", "year")
    token = _token_at(doc, numeral.start)
    if token is None or not 2 <= token.i < len(doc) - 1 or not numeral.text.isdigit() or len(numeral.text) > 3:
        return None
    framed = token.nbor(-1).text == "," and token.nbor(1).text in {",", ".", ";", ")"}
    of_name = token.nbor(-2).ent_type_ == "PERSON" and token.nbor(-2).tag_ == "NNP"
    return _value(doc, numeral, numeral.end, "quantity", "year") if framed and of_name else None


def _magnitude(doc: Doc, numeral: Numeral) -> Value | None:
    """ "6.4-magnitude", "magnitude 6.4"."""
    if match := _MAGNITUDE_AFTER.match(doc.text, numeral.end):
        return _value(doc, numeral, match.end(), "quantity", "magnitude")
    if before := _MAGNITUDE_BEFORE.search(doc.text, max(0, numeral.start - 14), numeral.start):
        text = doc.text[before.start() : numeral.end]
        return Value(before.start(), numeral.end, text, "quantity", plain(numeral.amounts[0]), "magnitude")
    return None


def _measure(doc: Doc, numeral: Numeral) -> Value | None:
    """ "300 km", "40 miles per hour", "25,000 barrels a day"."""
    match = _UNIT.match(doc.text, numeral.end)
    if match is None or (len(match["unit"]) <= 2 and not numeral.text[-1].isdigit()):
        return None
    # "5 M" and "3 Mi" are no metres: abbreviations keep their case, but for bytes and watts.
    if len(match["unit"]) == 1 and match["unit"] != "m":
        return None
    unit, end = UNITS[match["unit"].lower()], match.end()
    if rate := _RATE.match(doc.text, end):
        unit, end = f"{unit} per {rate['per'] or rate['short']}", rate.end()
    return _value(doc, numeral, end, "quantity", unit)


def _hyphenated(doc: Doc, numeral: Numeral) -> Value | None:
    """ "a 20-member council"."""
    match = _HYPHEN.match(doc.text, numeral.end)
    if match is None or match["word"].lower() not in HYPHENATED:
        return None
    return _value(doc, numeral, match.end(), "quantity", match["word"].lower())


def _count(doc: Doc, numeral: Numeral) -> Value | None:
    """ "2,000 aid workers": the unit is the head noun with its compound."""
    token = _last_token(doc, numeral)
    if token is None or token.ent_type_ in _NAME_LABELS or (token.i and doc[token.i - 1].lower_ in _NUMBERED):
        return None
    head = _counted_noun(token, one=numeral.amounts == (Decimal(1),))
    if head is None:
        return _bare(doc, numeral, token)
    compound = [t.text for t in doc[token.i + 1 : head.i] if t.dep_ == "compound" and t.head.i == head.i]
    noun = singular(head.text) if head.tag_ in _COUNTED else head.text
    unit, end = " ".join([*compound, noun if head.tag_.startswith("NNP") else noun.lower()]), head.idx + len(head)
    if rate := _RATE.match(doc.text, end):
        unit, end = f"{unit} per {rate['per'] or rate['short']}", rate.end()
    return _value(doc, numeral, end, "quantity", unit)


def _counted_noun(token: Token, *, one: bool) -> Token | None:
    """Walk right over adjectives and compounds to a noun that can be counted."""
    doc = token.doc
    for word in doc[token.i + 1 : token.i + 1 + _MAX_WORDS]:
        if word.tag_ in _COUNTED or word.lower_ in UNCOUNTED:
            return word
        if word.tag_ in {"NN", "NNP"}:
            following = doc[word.i + 1] if word.i + 1 < len(doc) else None
            if following is not None and following.tag_ in _NOUNS and word.dep_ in {"compound", "amod", "nmod"}:
                continue
            return word if one and word.tag_ == "NN" else None
        if word.tag_ not in {"JJ", "JJR", "JJS", "VBN", "VBG", "HYPH"} or word.lower_ in {"more", "other"}:
            return None
    return None


def _bare(doc: Doc, numeral: Numeral, token: Token) -> Value | None:
    """ "12 were killed": the thing counted is left to the reader."""
    one = numeral.amounts == (Decimal(1),)
    if one or token.ent_type_ != "CARDINAL" or token.dep_ not in _FREE or token.tag_ != "CD":
        return None
    return _value(doc, numeral, numeral.end, "quantity", None)


def _token_at(doc: Doc, start: int) -> Token | None:
    span = doc.char_span(start, start + 1, alignment_mode="expand") if start < len(doc.text) else None
    return span[0] if span is not None and len(span) else None


def _last_token(doc: Doc, numeral: Numeral) -> Token | None:
    return _token_at(doc, numeral.end - 1)


#: What a number may say, the surest first.
RULES: tuple[Callable[[Doc, Numeral], Value | None], ...] = (
    _money,
    _percentage,
    _age,
    _magnitude,
    _measure,
    _hyphenated,
    _count,
)


def find_shares(text: str) -> list[Value]:
    """Find fractions of a whole, as percentages: "a third of voters", "half the seats"."""
    shares = []
    for match in _SHARE.finditer(text):
        part = match["part"].removesuffix("s")
        count = number(match["count"]) if match["count"] else Decimal(1)
        if count is None or (part != "half" and match["count"] is None and not match[0].endswith(part)):
            continue
        share = (count * 100 / _FRACTIONS[part]).quantize(Decimal("0.1"))
        shares.append(Value(match.start(), match.end(), match[0], "percentage", plain(share), "%"))
    return shares
