from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.graph.timex import Interval, to_duration, to_interval, to_literal


@pytest.mark.parametrize(
    ("value", "start", "end", "granularity"),
    [
        ("2024", "2024-01-01", "2024-12-31", "Year"),
        ("2024-02", "2024-02-01", "2024-02-29", "Month"),
        ("2010-12", "2010-12-01", "2010-12-31", "Month"),
        ("2010-06-07", "2010-06-07", "2010-06-07", "Day"),
        ("2010-06-07TEV", "2010-06-07", "2010-06-07", "Day"),
        ("2010-06-07T10:30", "2010-06-07", "2010-06-07", "Instant"),
        ("2010-W23", "2010-06-07", "2010-06-13", "Week"),
        ("2010-W23-WE", "2010-06-12", "2010-06-13", "Weekend"),
        ("2010-Q4", "2010-10-01", "2010-12-31", "Quarter"),
        ("2010-H1", "2010-01-01", "2010-06-30", "HalfYear"),
        ("2010-SU", "2010-06-01", "2010-08-31", "Season"),
        ("2010-WI", "2010-12-01", "2011-02-28", "Season"),
        ("201X", "2010-01-01", "2019-12-31", "Decade"),
        ("19XX", "1900-01-01", "1999-12-31", "Century"),
        ("2019/2021-05", "2019-01-01", "2021-05-31", "Range"),
        ("../2020", None, "2020-12-31", "Range"),
        ("2019/", "2019-01-01", None, "Range"),
    ],
)
def test_what_days_a_value_covers(value, start, end, granularity):
    assert to_interval(value) == Interval(start, end, granularity)


@pytest.mark.parametrize(
    "value",
    [
        "",
        "P1D",
        "PRESENT_REF",
        "XXXX-06-07",
        "2010-02-30",
        "2010-13",
        "2010-W54",
        "0000",
        "2021/2019",
        "/",
        "9999-WI",
        "a/b",
    ],
)
def test_no_days(value):
    assert to_interval(value) is None


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("2024", ("2024", "xsd:gYear")),
        ("2024-02", ("2024-02", "xsd:gYearMonth")),
        ("2010-06-07TEV", ("2010-06-07", "xsd:date")),
        ("2010-06-07T10", ("2010-06-07T10:00:00", "xsd:dateTime")),
        ("2010-06-07T10:30+00:00", ("2010-06-07T10:30:00Z", "xsd:dateTime")),
        ("2010-Q2", ("2010-Q2", "kg:TimeML")),
        ("P8Y", ("P8Y", "xsd:duration")),
        ("FUTURE_REF", None),
    ],
)
def test_literals(value, written):
    assert to_literal(value) == written


@pytest.mark.parametrize(
    ("value", "written"),
    [("P1W", "P7D"), ("PT36H", "P1DT12H"), ("P1Y6M", "P1Y6M"), ("P2.5Y", "P2Y6M"), ("P2Q", "P6M"), ("PT90M", "PT1H30M"),
     ("PXY", None), ("P0D", None), ("P", None), ("PT", None), ("P0.3M", None)],
)  # fmt: skip
def test_durations(value, written):
    assert to_duration(value) == written


@given(st.dates(), st.integers(0, 400))
def test_a_range_of_days_begins_and_ends_where_it_says(day, length):
    day = min(day, date.max - timedelta(days=length))
    last = day + timedelta(days=length)
    assert to_interval(f"{day.isoformat()}/{last.isoformat()}") == (day.isoformat(), last.isoformat(), "Range")


@given(st.text(alphabet="P0123456789TYMDHSWQX-/.:", max_size=14))
def test_nothing_breaks_it(value):
    found = to_interval(value)
    assert found is None or found.start is None or found.end is None or found.start <= found.end
    to_literal(value)
