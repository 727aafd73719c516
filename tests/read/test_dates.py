import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import InputError
from kg.read.dates import find_date, newest_year, parse_date, require_date


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("2025-09-18", "2025-09-18"),
        ("2025-09", "2025-09"),
        (" 2025 ", "2025"),
        ("2025/09/18", "2025-09-18"),
        ("20250918", "2025-09-18"),
        ("2025-09-18T23:30:00-05:00", "2025-09-18"),
        ("2025-09-18T23:30:00.123Z", "2025-09-18"),
        ("2025-09-18 10:00", "2025-09-18"),
        ("Tue, 18 Sep 2025 23:30:00 -0500", "2025-09-18"),
        ("Thursday, September 18th, 2025 at 10:02 p.m. EST", "2025-09-18"),
        ("March 06, 2008", "2008-03-06"),
        ("18 September 2025", "2025-09-18"),
        ("Sept. 2025", "2025-09"),
        ("18/09/2025", "2025-09-18"),
        ("09/18/2025", "2025-09-18"),
        ("18.09.2025", "2025-09-18"),
    ],
)
def test_a_date_keeps_its_granularity_and_its_written_day(written: str, date: str) -> None:
    assert parse_date(written) == date


def test_a_date_that_reads_both_ways_gives_its_year_alone() -> None:
    assert parse_date("03/04/2025") == "2025"
    assert parse_date("04/04/2025") == "2025-04-04"


@pytest.mark.parametrize(
    "written",
    ["", "foo", "tomorrow", "2 days ago", "Sept 16", "5:04 PM", "1757980800", "2025-13", "2025-02-30", "Feb 30, 2025"],
)
def test_what_is_no_date_with_a_year_is_none(written: str) -> None:
    assert parse_date(written) is None


def test_a_date_without_a_year_takes_the_one_it_is_given() -> None:
    assert find_date("OTTAWA, Sept 16 (Reuters) -") is None
    assert find_date("OTTAWA, Sept 16 (Reuters) -", year="2025") == "2025-09-16"
    assert find_date("Updated 5:04 PM EST, Tue March 4, 2025", year="2019") == "2025-03-04"


@pytest.mark.parametrize(
    ("near", "found"),
    [("2025-11-12", "2025-11-13"), ("2025-03-02", "2024-11-13"), ("2025-12", "2025-11-13"), ("2025", "2025-11-13")],
)
def test_a_dateline_without_a_year_is_as_near_as_can_be(near: str, found: str) -> None:
    assert find_date("LEEDS, Nov 13 (Agency) -", near=near) == found


def test_an_option_that_is_no_date_says_how_to_write_one() -> None:
    with pytest.raises(InputError, match=r"^--date: 'foo' is not a date \(write 2025-09-18, 2025-09 or 2025\)$"):
        require_date("foo", "--date")


def test_the_newest_year_of_a_copyright_line_counts() -> None:
    assert newest_year("© 1998-2025 Harbour Gazette") == "2025"
    assert newest_year("© Harbour Gazette") is None


@given(st.text(alphabet=st.sampled_from("0123456789-/. ,:TZ٢JanuaryMarchSept"), max_size=30) | st.text(max_size=30))
def test_whatever_is_written_gives_an_iso_date_or_none(written: str) -> None:
    parsed = parse_date(written)
    assert parsed is None or re.fullmatch("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?", parsed)
