"""Times in many forms, seen from a day, a month, a year of publication, or from nowhere."""

from __future__ import annotations

import pytest

from kg.extract.dates import Anchor, month_of, weekday
from kg.extract.deictics import DEICTICS
from kg.extract.durations import DURATIONS
from kg.extract.times import DATES
from tests.extract.test_values import values


def times(text: str, published: str | None = "2025-09-18") -> list[tuple[str, str | None]]:
    return [(v.text, v.value) for v in values(text, published) if v.kind == "time"]


ABSOLUTE = [
    ("It was signed on September 5, 2025.", "September 5, 2025", "2025-09-05"),
    ("It was signed on Monday, Sept. 15, 2025.", "Monday, Sept. 15, 2025", "2025-09-15"),
    ("It was signed on 5 September 2024.", "5 September 2024", "2024-09-05"),
    ("It was signed on the 5th of September, 2024.", "the 5th of September, 2024", "2024-09-05"),
    ("It was signed on 06/07/2010.", "06/07/2010", "2010-06-07"),
    ("It was signed on 2010-06-07.", "2010-06-07", "2010-06-07"),
    ("It was signed in March 2008.", "March 2008", "2008-03"),
    ("It was signed in 2018.", "2018", "2018"),
    ("Emissions fell from 1990 levels.", "1990", "1990"),
    ("It was signed in the 1990s.", "the 1990s", "199X"),
    ("It was signed in the 19th century.", "the 19th century", "18XX"),
    ("It was signed in late 2024.", "late 2024", "2024"),
    ("It was signed in mid-2019.", "mid-2019", "2019"),
    ("It was signed in summer 2012.", "summer 2012", "2012-SU"),
    ("Sales fell in the second quarter of 2023.", "the second quarter of 2023", "2023-Q2"),
    ("Sales fell in Q2 2023.", "Q2 2023", "2023-Q2"),
    ("Sales fell in fiscal 2024.", "fiscal 2024", "2024"),
    ("He was in office from 2019 to 2021.", "2019 to 2021", "2019/2021"),
    ("He held office 2019-2021.", "2019-2021", "2019/2021"),
    ("It was shut between March and May 2020.", "March and May 2020", "2020-03/2020-05"),
    ("It was held on June 3-5, 2024.", "June 3-5, 2024", "2024-06-03/2024-06-05"),
    ("The war lasted eight years.", "eight years", "P8Y"),
    ("A two-day summit was held.", "two-day", "P2D"),
    ("It took three months.", "three months", "P3M"),
    ("It took 90 minutes.", "90 minutes", "PT90M"),
    ("It took half an hour.", "half an hour", "PT30M"),
    ("It took a year and a half.", "a year and a half", "P18M"),
    ("Prices doubled over the past two years.", "the past two years", "P2Y"),
    ("They meet every Monday.", "every Monday", "XXXX-WXX-1"),
    ("They meet annually.", "annually", "P1Y"),
    ("They meet each year.", "each year", "P1Y"),
    ("She currently lives there.", "currently", "PRESENT_REF"),
]
FROM_A_DAY = [
    ("He resigned today.", "today", "2025-09-18"),
    ("He resigned yesterday.", "yesterday", "2025-09-17"),
    ("He will resign tomorrow.", "tomorrow", "2025-09-19"),
    ("He will speak tonight.", "tonight", "2025-09-18TNI"),
    ("Carney met Sheinbaum on Wednesday.", "Wednesday", "2025-09-17"),
    ("Carney will meet Sheinbaum on Wednesday.", "Wednesday", "2025-09-24"),
    ("The vote is scheduled for Monday.", "Monday", "2025-09-22"),
    ("The trial is set to begin on Wednesday.", "Wednesday", "2025-09-24"),
    ("The vote was postponed to Friday.", "Friday", "2025-09-19"),
    ("He spoke on Thursday.", "Thursday", "2025-09-18"),
    ("He resigned last Wednesday.", "last Wednesday", "2025-09-17"),
    ("He will resign next Friday.", "next Friday", "2025-09-19"),
    ("He came on Friday morning.", "Friday morning", "2025-09-12TMO"),
    ("Police raided it early Monday.", "early Monday", "2025-09-15"),
    ("Police arrived at 5:30 p.m. on Tuesday.", "5:30 p.m. on Tuesday", "2025-09-16T17:30"),
    ("Police arrived Tuesday at 9 a.m.", "Tuesday at 9 a.m.", "2025-09-16T09:00"),
    ("Police arrived at 5 p.m.", "5 p.m.", "2025-09-18T17:00"),
    ("It fell this week.", "this week", "2025-W38"),
    ("It fell last week.", "last week", "2025-W37"),
    ("It fell last month.", "last month", "2025-08"),
    ("It fell last year.", "last year", "2024"),
    ("It fell earlier this year.", "earlier this year", "2025"),
    ("The treaty is to be reviewed next year.", "next year", "2026"),
    ("It was signed three years ago.", "three years ago", "2022"),
    ("It was signed two days ago.", "two days ago", "2025-09-16"),
    ("It was signed a week ago.", "a week ago", "2025-W37"),
    ("It was signed in September.", "September", "2025-09"),
    ("It was signed in November.", "November", "2024-11"),
    ("It will be signed in March.", "March", "2026-03"),
    ("It was signed on December 5.", "December 5", "2024-12-05"),
    ("It will be signed on September 5.", "September 5", "2026-09-05"),
    ("It fell in the fourth quarter of last year.", "the fourth quarter of last year", "2024-Q4"),
    ("The summit will be held Tuesday through Thursday.", "Tuesday through Thursday", "2025-09-23/2025-09-25"),
]
#: What is known of the publication, and what a time is then.
LESS_KNOWN = [
    ("It fell last year.", {"2025-09": "2024", "2025": "2024", None: None}),
    ("It will be reviewed next year.", {"2025-09": "2026", "2025": "2026", None: None}),
    ("It was signed on September 5.", {"2025-09": "2025-09-05", "2025": "2025-09-05", None: None}),
    ("It fell last month.", {"2025-09": "2025-08", "2025": None, None: None}),
    ("It was signed on Thursday.", {"2025-09": None, "2025": None, None: None}),
    ("It was signed today.", {"2025-09": None, "2025": None, None: None}),
    ("It fell last week.", {"2025-09": None, "2025": None, None: None}),
    ("Police arrived at 5 p.m.", {"2025-09": None, None: None}),
    ("It was signed on June 7, 2010.", {"2025": "2010-06-07", None: "2010-06-07"}),
]
NO_TIMES = [
    "About 2,000 workers went home.",
    "The Boeing 747 landed.",
    "Some 2000 workers were fired.",
    "The plan is called Agenda 2030.",
    "Officials may march on Rome.",
    "The 34-year-old man left.",
    "He bought tickets for Black Friday.",
    "The team won 51-49.",
]


@pytest.mark.parametrize(("text", "span", "value"), ABSOLUTE + FROM_A_DAY)
def test_a_time_has_its_value(text: str, span: str, value: str) -> None:
    assert times(text) == [(span, value)]


@pytest.mark.parametrize(("text", "span", "value"), ABSOLUTE)
def test_an_absolute_time_needs_no_publication(text: str, span: str, value: str) -> None:
    assert times(text, None) == [(span, value)]


@pytest.mark.parametrize(("text", "by_publication"), LESS_KNOWN)
def test_nothing_is_guessed(text: str, by_publication: dict[str | None, str | None]) -> None:
    for published, value in by_publication.items():
        assert [found for _, found in times(text, published)] == [value], published


@pytest.mark.parametrize("text", NO_TIMES)
def test_what_only_looks_like_a_time(text: str) -> None:
    assert times(text) == []


def test_a_dateline_may_stand_in_capitals() -> None:
    assert times("SEPT. 5, 2024") == [("SEPT. 5, 2024", "2024-09-05")]


def test_every_form_has_its_own_name() -> None:
    names = [rule.name for rule in (*DATES, *DEICTICS, *DURATIONS)]
    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize("tense", ["past", "present", "future", None])
def test_a_weekday_lies_within_a_week(tense: object) -> None:
    anchor = Anchor.from_iso("2025-09-18")
    days = [weekday(anchor, number, tense) for number in range(7)]  # type: ignore[arg-type]
    assert all(day and abs(int(day[-2:]) - 18) < 7 for day in days)


def test_an_unqualified_month_is_the_nearest() -> None:
    anchor = Anchor.from_iso("2025-09-18")
    assert [month_of(anchor, 11, tense) for tense in ("past", "future", None)] == ["2024-11", "2025-11", "2025-11"]
    assert [month_of(anchor, 9, None, which=which) for which in ("last", "this", "next")] == [
        "2024-09",
        "2025-09",
        "2026-09",
    ]
