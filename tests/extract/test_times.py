"""Times in many forms, seen from a day, a month, a year of publication, or from nowhere."""

from __future__ import annotations

import pytest

from kg.extract.anaphors import ANAPHORS
from kg.extract.dates import Anchor, month_of, weekday
from kg.extract.deictics import DEICTICS
from kg.extract.durations import DURATIONS, LONGEST
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
    ("Sales fell in fiscal 2024.", "fiscal 2024", "FY2024"),
    ("He was in office from 2019 to 2021.", "2019 to 2021", "2019/2021"),
    ("He held office 2019-2021.", "2019-2021", "2019/2021"),
    ("It was shut between March and May 2020.", "March and May 2020", "2020-03/2020-05"),
    ("It was held on June 3-5, 2024.", "June 3-5, 2024", "2024-06-03/2024-06-05"),
    ("The war lasted eight years.", "eight years", "P8Y"),
    ("He was jailed for three years and 10 months.", "three years and 10 months", "P3Y10M"),
    ("The rescue took one hour, 12 minutes and 5 seconds.", "one hour, 12 minutes and 5 seconds", "PT1H12M5S"),
    ("She was held for two months and three weeks.", "two months and three weeks", "P2M21D"),
    ("A two-day summit was held.", "two-day", "P2D"),
    ("It took three months.", "three months", "P3M"),
    ("It took 90 minutes.", "90 minutes", "PT90M"),
    ("It took half an hour.", "half an hour", "PT30M"),
    ("It took a year and a half.", "a year and a half", "P18M"),
    ("Prices doubled over the past two years.", "the past two years", "P2Y"),
    ("They meet every Monday.", "every Monday", "XXXX-WXX-1"),
    ("They meet annually.", "annually", "P1Y"),
    ("They meet four times a year.", "four times a year", "P1Y"),
    ("They meet each quarter.", "each quarter", "P1Q"),
    ("Sales fell in the 2008 fiscal year.", "the 2008 fiscal year", "FY2008"),
    ("Sales fell in the third quarter of fiscal 2024.", "the third quarter of fiscal 2024", "FY2024-Q3"),
    ("It was built by the end of 2012.", "the end of 2012", "2012"),
    ("It was shown at the Turin Motor Show 2008.", "2008", "2008"),
    ("It fell for 10 consecutive days.", "10 consecutive days", "P10D"),
    ("It takes twenty-two years.", "twenty-two years", "P22Y"),
    ("It takes 18 to 24 months.", "18 to 24 months", "P18M/P24M"),
    ("It has grown in the past few months.", "the past few months", "PXM"),
    ("The talks lasted several hours.", "several hours", "PTXH"),
    ("He lived there for decades.", "decades", "PXY"),
    ("Years ago it was a port.", "Years ago", "PAST_REF"),
    ("It will soon be sold.", "soon", "FUTURE_REF"),
    ("It may be sold in the near future.", "the near future", "FUTURE_REF"),
    ("It was held from June 3 to 5, 2024.", "June 3 to 5, 2024", "2024-06-03/2024-06-05"),
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
    ("Police arrived at 1530 GMT.", "1530 GMT", "2025-09-18T15:30"),
    ("They met on the morning of September 9.", "the morning of September 9", "2025-09-09TMO"),
    ("They agreed on Friday, November 14, to wait.", "Friday, November 14", "2025-11-14"),
    ("They came back this Monday.", "this Monday", "2025-09-15"),
    ("Talks went on over the weekend.", "the weekend", "2025-W37-WE"),
    ("The show will open over the weekend.", "the weekend", "2025-W38-WE"),
    ("For the year, it is down.", "the year", "2025"),
    ("It earned more in the quarter.", "the quarter", "2025-Q2"),
    ("The current quarter is weak.", "The current quarter", "2025-Q3"),
    ("It had fallen a year earlier.", "a year earlier", "2024"),
    ("It fell from the same period last year.", "the same period last year", "2024"),
    ("The shops closed at Christmas.", "Christmas", "2024-12-25"),
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
#: Times that are told from what was named before.
TOLD = [
    ("It was sold in 1997. That year, it lost money. The following year it did not.", ["1997", "1997", "1998"]),
    (
        "It fell on June 1, 2009. The same day, a search began. Two days later, it ended. The next morning it rained.",
        ["2009-06-01", "2009-06-01", "2009-06-03", "2009-06-04TMO"],
    ),
    (
        "It opened on May 4, 2010. The day after, it was shut. A month later it was sold.",
        ["2010-05-04", "2010-05-05", "2010-06"],
    ),
    (
        "It earned $3 million in the third quarter of 2008, up from a year earlier and from the previous quarter.",
        ["2008-Q3", "2007-Q3", "2008-Q2"],
    ),
    ("It was sold in 1997. He said on Monday that it had made money that year.", ["1997", "2025-09-15", "1997"]),
    ("On Friday it left Rio at 19:03 local time.", ["2025-09-12", "2025-09-12T19:03"]),
    ("It may fly in August or September next year.", ["2026-08", "2026-09"]),
    (
        "He was held on June 3, 2009, and again in December 2010. Three weeks later he was free.",
        ["2009-06-03", "2010-12", None],
    ),
    ("The same day he left. Ten years later he was back.", [None, None]),
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
    "He said that day traders had left.",
    "She was named player of the year.",
    "The year that followed was hard.",
    "Flight 1549 came down in the river.",
    "As soon as they met, they agreed.",
    "The past governments did nothing.",
    "She lost the second quarter-final.",
    "The trading days are short.",
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


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_time_is_told_from_one_before(text: str, expected: list[str | None]) -> None:
    assert [value for _, value in times(text)] == expected


@pytest.mark.parametrize("text", NO_TIMES)
def test_what_only_looks_like_a_time(text: str) -> None:
    assert times(text) == []


def test_a_dateline_may_stand_in_capitals() -> None:
    assert times("SEPT. 5, 2024") == [("SEPT. 5, 2024", "2024-09-05")]


def test_every_form_has_its_own_name() -> None:
    names = [rule.name for rule in (*ANAPHORS, *DATES, *DEICTICS, *LONGEST, *DURATIONS)]
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
