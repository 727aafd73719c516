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
from kg.model import Entity, Gazetteer, Value
from kg.names import slug

#: What stands before an amount in more than one country.
_MARKS = {"$": "dollar", "Rs": "rupee", "Rs.": "rupee", "Sh": "shilling", "Shs": "shilling"}
_MARKED = re.compile(r"(\$|Rs\.?|Shs?)\s?\d")
_WORDED = re.compile(r"[\d.,]+(?: (?:thousand|million|billion|trillion|lakh|crore))? ([a-z]+)")
#: A text that writes this tells its own dollars from those of the United States.
_TOLD_APART = re.compile(r"\bUS ?\$|\bUSD\b|\bU\.?S\.? dollars?\b")
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
    values: Sequence[Value], entities: Sequence[Entity], gazetteer: Gazetteer, text: str
) -> tuple[Value, ...]:
    """Return the values with bare rupees, shillings, pesos … in the money of the country that the text speaks of most.

    So "Rs500,000" of a text about Pakistan. A bare "$" is another dollar only where the text writes "US$" as well.
    """
    spoken = _spoken(entities, gazetteer)
    apart = _TOLD_APART.search(text) is not None
    homes = _homes()

    def told(value: Value) -> Value:
        word = _word(value) if value.kind == "amount" else ""
        if word not in homes or (word == "dollar" and not apart):
            return value
        others = {country: code for country, code in homes[word].items() if code != value.unit}
        own = max(spoken[country] for country in homes[word].keys() - others.keys() | {""})
        most = max(others, key=lambda country: (spoken[country], country))
        clearly = spoken[most] >= _OFTEN and (own == 0 or (spoken[most] >= _FAR_MORE * own and word != "dollar"))
        return replace(value, unit=others[most]) if clearly else value

    return tuple(told(value) for value in values)


def _word(value: Value) -> str:
    """Return the bare word for the money of an amount: "rupee" of "Rs500,000" and "500 rupees"."""
    if marked := _MARKED.match(value.text):
        return _MARKS[marked[1]]
    worded = _WORDED.fullmatch(value.text)
    return PLURALS.get(worded[1], worded[1]).removesuffix("s") if worded else ""


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
