"""Whose rupees and dollars: the word that several countries' money has means that of the country the text is about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from babel import Locale
from babel.core import get_global
from babel.numbers import get_currency_name

from kg.extract.currencies import PLURALS
from kg.model import Document, Entity, Gazetteer, Value
from kg.names import slug

#: What stands before an amount in more than one country.
_MARKS = {"$": "dollar", "Rs": "rupee", "Rs.": "rupee", "Sh": "shilling", "Shs": "shilling"}
_MARKED = re.compile(r"(\$|Rs\.?|Shs?)\s?\d")
_WORDED = re.compile(r"[\d.,]+(?: (?:thousand|million|billion|trillion|lakh|crore))? ([a-z]+)")
#: "6 cents a share", of what is a dollar.
_CENTS = re.compile(r"[\d.,]+ cents?\b")
#: The town in capitals that a dateline begins with, where no agency signs, whose dollars are the same everywhere.
_DATELINE = re.compile(r"([A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,2})(?:,[^(]*)? ?[-–—]+\s*$")
#: A text that writes "C$" too means the United States' dollar by the sign alone.
_OWN_SIGNS = re.compile(r"\b(?:CA?|AU?|NZ|HK|S)\$")
#: A text that writes this tells its own dollars from those of the United States.
_TOLD_APART = re.compile(r"\bUS ?\$|\bUSD\b|\bU\.?S\.? dollars?\b")
#: How nobody writes in the United States.
_BRITISH = re.compile(
    r"\bper cent\b|\b(?:cent|theat)res?\b|\b(?:lab|neighb|harb)our|\bprogrammes?\b|"
    r"(?:[ao]n|gn|[ai]l|or|et|og|ic)is(?:ed|ing|ation)\b"  # "realised", and no "raised", "promised"
)
#: Names of countries that the locale data spell another way.
_ALSO = {
    "hong-kong": "HK",
    "ivory-coast": "CI",
    "trinidad-and-tobago": "TT",
    "republic-of-the-congo": "CG",
    "democratic-republic-of-the-congo": "CD",
}
#: How often a text must speak of a country to be about it.
_OFTEN = 2
#: How much more than of the country whose money the word means by itself.
_FAR_MORE = 3


def denominated(
    values: Sequence[Value], entities: Sequence[Entity], gazetteer: Gazetteer, document: Document
) -> tuple[Value, ...]:
    """Return the values with bare rupees, shillings, pesos … in the money of the country that the text speaks of most.

    So "Rs500,000" of a text about Pakistan. A bare "$" is another dollar only where the text writes "US$" as well, or
    comes from the country that it speaks of most; in British spelling, from any that it comes from or speaks of alone.
    """
    words = [_word(value) if value.kind == "amount" else "" for value in values]
    if not any(words):
        return tuple(values)
    spoken, here = _spoken(entities, gazetteer), _dateline(document, gazetteer)
    apart = _TOLD_APART.search(document.text) is not None
    british = _BRITISH.search(document.text) is not None
    home = here if british or _is_most_spoken(here, spoken) else ""
    alone = next(iter(spoken), "") if british and not here and len(spoken) == 1 else ""
    local = "" if _OWN_SIGNS.search(document.text) else home or alone
    if here:
        spoken[here] += _OFTEN
    homes = _homes()

    def told(value: Value, word: str) -> Value:
        if word not in homes:
            return value
        if word == "dollar" and not apart:
            return replace(value, unit=homes[word].get(local, value.unit))
        others = {country: code for country, code in homes[word].items() if code != value.unit}
        own = max(spoken[country] for country in homes[word].keys() - others.keys() | {""})
        most = max(others, key=lambda country: (spoken[country], country))
        clearly = spoken[most] >= _OFTEN and (own == 0 or (spoken[most] >= _FAR_MORE * own and word != "dollar"))
        return replace(value, unit=others[most]) if clearly else value

    return tuple(map(told, values, words))


def _word(value: Value) -> str:
    """Return the bare word for the money of an amount: "rupee" of "Rs500,000" and "500 rupees"."""
    if marked := _MARKED.match(value.text):
        return _MARKS[marked[1]]
    if value.unit == "USD" and _CENTS.match(value.text):
        return "dollar"
    worded = _WORDED.fullmatch(value.text)
    return PLURALS.get(worded[1], worded[1]).removesuffix("s") if worded else ""


def _dateline(document: Document, gazetteer: Gazetteer) -> str:
    """Return the country of the town that a text is datelined from, or an empty string."""
    heads = (document.text[block.start : block.end] for block in document.blocks if block.kind == "boilerplate")
    town = next((found[1].title() for head in heads if (found := _DATELINE.match(head))), "")
    for entry in gazetteer.named(town) if town else ():
        areas = (entry.id, *entry.within)
        return next((area for area in areas if gazetteer.entries[area].type == "news:Country"), "")
    return ""


def _is_most_spoken(country: str, spoken: Counter[str]) -> bool:
    return country != "" and all(spoken[country] > often for other, often in spoken.items() if other != country)


def _spoken(entities: Sequence[Entity], gazetteer: Gazetteer) -> Counter[str]:
    """Count how often a text names each country, itself or through a place in it."""
    spoken: Counter[str] = Counter()
    for entity in entities:
        entry = gazetteer.entries.get(entity.gazetteer or "")
        areas = (entry.id, *entry.within) if entry else ()
        country = next((area for area in areas if gazetteer.entries[area].type == "news:Country"), None)
        if country is not None:
            spoken[country] += sum(mention.kind == "name" for mention in entity.mentions)
    return spoken


@lru_cache(maxsize=1)
def _homes() -> Mapping[str, Mapping[str, str]]:
    """Return for each word for money the countries that have such, and the code of theirs today."""
    territories = {slug(name): code for code, name in Locale("en").territories.items()} | _ALSO
    tender = get_global("territory_currencies")
    homes: dict[str, dict[str, str]] = {}
    for country, territory in territories.items():
        codes = [code for code, _, end, legal in tender.get(territory, ()) if end is None and legal]
        for code in codes[:1]:
            word = get_currency_name(code, count=1, locale="en").lower().rpartition(" ")[2]
            homes.setdefault(word, {})[country] = code
    return {word: countries for word, countries in homes.items() if len(set(countries.values())) > 1}
