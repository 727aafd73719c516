"""Currencies in the words of the press ("C$", "Canadian dollars", "pence"), as ISO 4217 codes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from babel import Locale
from babel.core import get_global
from babel.numbers import get_currency_name

from kg.disguise import LARGE_SUM, LETTERS_OF_SUMS

#: What the press writes before an amount; a bare "$" is the US dollar.
SYMBOLS: Mapping[str, str] = {
    "$": "USD",
    "US$": "USD",
    "US $": "USD",
    "U.S. $": "USD",
    "USD$": "USD",
    "U.S.$": "USD",
    "C$": "CAD",
    "CA$": "CAD",
    "CAD$": "CAD",
    "CDN$": "CAD",
    "Can$": "CAD",
    "A$": "AUD",
    "AU$": "AUD",
    "AUD$": "AUD",
    "NZ$": "NZD",
    "HK$": "HKD",
    "S$": "SGD",
    "NT$": "TWD",
    "MX$": "MXN",
    "R$": "BRL",
    "£": "GBP",
    "€": "EUR",
    "¥": "JPY",
    "CN¥": "CNY",
    "₹": "INR",
    "Rs": "INR",
    "Rs.": "INR",
    "₩": "KRW",
    "₪": "ILS",
    "₽": "RUB",
    "₺": "TRY",
    "₴": "UAH",
    "₦": "NGN",
    "₱": "PHP",
    "₫": "VND",
    "฿": "THB",
    "RM": "MYR",
    "Dh": "AED",
    "Dhs": "AED",
    "SR": "SAR",
    "QR": "QAR",
    "J$": "JMD",
    "N$": "NAD",
    "TT$": "TTD",
    "USh": "UGX",
    "Shs": "KES",
    "TSh": "TZS",
    "KSh": "KES",
    "Ksh": "KES",
    "Ksh.": "KES",
    "Sh": "KES",
    "GH¢": "GHS",
    "GH₵": "GHS",
    "GHc": "GHS",
    "Tk": "BDT",
    "Rp": "IDR",
    "Fr.": "CHF",
    "Hr": "UAH",
}
#: Currencies that stand without their country: the one that the press means by the word alone.
DEFAULTS: Mapping[str, str] = {
    "dollar": "USD",
    "pound": "GBP",
    "pound sterling": "GBP",
    "franc": "CHF",
    "peso": "MXN",
    "rupee": "INR",
    "ruble": "RUB",
    "rouble": "RUB",
    "lira": "TRY",
    "won": "KRW",
    "yuan": "CNY",
    "renminbi": "CNY",
    "shekel": "ILS",
    "riyal": "SAR",
    "dirham": "AED",
    "krona": "SEK",
    "krone": "NOK",
    "reais": "BRL",
    "american dollar": "USD",
    "u.s. dollar": "USD",
    "sterling": "GBP",
}
#: Plurals that the locale's own data do not give.
PLURALS: Mapping[str, str] = {
    "kronor": "krona",
    "kroner": "krone",
    "liras": "lira",
    "pounds sterling": "pound sterling",
}
#: Words of other meaning that some currency bears too: "12 gold medals", "three real threats".
WORDS_FIRST = frozenset(
    {"real", "reals", "sol", "soles", "gold", "mark", "marks", "som", "kip", "pula", "lev", "leu", "rand"}
)
#: A hundredth, and what it is a hundredth of.
CENTS: Mapping[str, str] = {"cent": "USD", "cents": "USD", "pence": "GBP", "euro cents": "EUR"}
#: Codes that are words in capitals.
NO_CODES = frozenset("ALL TRY TOP CUP MOP PEN MAD BAM COP SOS ANG GEL LAK RON".split())


@lru_cache(maxsize=1)
def currency_names() -> Mapping[str, str]:
    """Return ISO codes by lower-case name, singular and plural: full ("canadian dollars") and bare ("euros")."""
    names: dict[str, str] = {}
    bare: dict[str, set[str]] = {}
    for code in _in_use():
        for count in (1, 2):
            name = get_currency_name(code, count=count, locale="en").lower()
            names[name] = code
            bare.setdefault(name.split()[-1], set()).add(code)
    names |= {name: min(codes) for name, codes in sorted(bare.items()) if len(codes) == 1}
    for name, code in DEFAULTS.items():
        names |= {name: code, f"{name}s": code}
    names |= {plural: names[singular] for plural, singular in PLURALS.items()}
    return {name: code for name, code in names.items() if name not in WORDS_FIRST}


def _in_use() -> list[str]:
    """List the currencies that are tender somewhere today by the locale data, without metals and test codes."""
    known = Locale("en").currencies
    tender = {
        code
        for currencies in get_global("territory_currencies").values()
        for code, _, end, is_tender in currencies
        if is_tender and end is None and code in known
    }
    return sorted(tender)


@lru_cache(maxsize=1)
def codes() -> tuple[str, ...]:
    """List the ISO codes that may stand beside a number: those in use that are no words in capitals."""
    return tuple(code for code in _in_use() if code not in NO_CODES)


#: Currencies as newspapers wrote them before amounts where they had no sign for them: "Pounds 3.2bn".
SPELLED: Mapping[str, str] = {
    **dict.fromkeys(("pounds", "Pounds"), "GBP"),
    **dict.fromkeys(("euros", "Euros"), "EUR"),
    **dict.fromkeys(("dollars", "Dollars", "USdollars", "USDollars", "US dollars", "US Dollars"), "USD"),
}


@lru_cache(maxsize=1)
def symbol_pattern() -> str:
    """Return the pattern of what stands before an amount, as text."""
    symbols = [re.escape(symbol) for symbol in sorted(SYMBOLS, key=lambda s: (-len(s), s))]
    letters = rf"[{''.join(LETTERS_OF_SUMS)}](?={LARGE_SUM})"
    return "|".join([*symbols, letters, rf"(?:{'|'.join(codes())})\b"])


@lru_cache(maxsize=1)
def name_pattern() -> re.Pattern[str]:
    """Return the pattern of what stands after an amount."""
    return re.compile(rf"[\s-](?:(?P<name>(?i:{currency_words()}))|(?P<code>{'|'.join(codes())}))\b")


@lru_cache(maxsize=1)
def currency_words() -> str:
    """Return the pattern of a currency's name, as text: "euros", "Canadian dollars"."""
    names = sorted([*currency_names(), *CENTS], key=lambda name: (-len(name), name))
    return "|".join(re.escape(name).replace(r"\ ", r"[\s-]") for name in names)


def currency_of(name: str) -> tuple[str, bool] | None:
    """Return the code that a name means, and whether it names a hundredth of it.

    >>> currency_of("Canadian dollars"), currency_of("pence")
    (('CAD', False), ('GBP', True))
    """
    words = " ".join(name.lower().replace("-", " ").split())
    if words in CENTS:
        return CENTS[words], True
    code = currency_names().get(words)
    return None if code is None else (code, False)
