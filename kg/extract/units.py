"""Units of measure and counted nouns, as data, and the singular of a plural."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import inflection

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
    "light-year": "light-year",
    "light year": "light-year",
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
    "hp": "horsepower",
    "horsepower": "horsepower",
    "mpg": "mile per gallon",
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
    "degrees celsius": "degree Celsius",
    "degrees fahrenheit": "degree Fahrenheit",
    "°c": "degree Celsius",
    "°f": "degree Fahrenheit",
    "basis point": "basis point",
    "bp": "basis point",
    "db": "decibel",
    "decibel": "decibel",
}
#: How far, by how units are called above.
LENGTHS = frozenset({"kilometre", "metre", "centimetre", "millimetre", "mile", "nautical mile", "foot", "inch", "yard"})
#: Heads of "a 20-member council".
HYPHENATED = frozenset(
    "member seat person man woman nation country point page story seater strong vote game state".split()
)
#: Nouns that are counted in the singular: "2,000 staff", "12 aircraft".
UNCOUNTED = frozenset(
    "aircraft personnel staff police crew people cattle sheep fish species series spacecraft offspring troops".split()
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


@lru_cache(maxsize=4096)
def singular(word: str) -> str:
    """Return the singular of a plural noun.

    >>> singular("countries"), singular("people"), singular("viruses")
    ('country', 'person', 'virus')
    """
    return IRREGULAR.get(word.lower()) or inflection.singularize(word)
