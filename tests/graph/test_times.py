import pytest

from kg.graph import KnowledgeGraph
from tests.graph.conftest import Maker


def said(*timed, obj=None):
    """What a claim with these times says of time, as Turtle would write it."""
    make = Maker("Acme grew.")
    acme = make.entity("Acme")
    qualifiers = [(name, make.value(words, "time", value, modifier=how)) for name, words, value, how in timed]
    make.claim(acme, "rel:grow", make.value("x", "time", obj) if obj else acme, "grew", qualifiers=qualifiers)
    graph = KnowledgeGraph.from_analyses([make.analysis()])
    names = "kg:start kg:end kg:granularity kg:time kg:timeText kg:duration kg:modifier kg:since kg:until".replace(
        " ", ", "
    )
    rows = graph.query(f"SELECT ?p ?o {{ ?c a kg:Claim ; ?p ?o FILTER(?p IN ({names})) }}")
    return {(row["p"].rpartition("#")[2], row["o"].rpartition("#")[2]) for row in rows}


@pytest.mark.parametrize(
    ("timed", "expected"),
    [
        ([("kg:time", "Thursday", None, None)], {("timeText", "Thursday")}),
        ([("kg:time", "now", "PRESENT_REF", None)], {("timeText", "now")}),
        ([("kg:time", "eight years", "P8Y", None)], {("duration", "P8Y")}),
        (
            [("kg:time", "about May", "2020-05", "about")],
            {("start", "2020-05-01"), ("end", "2020-05-31"), ("granularity", "Month"), ("modifier", "About")},
        ),
        (
            [("kg:since", "since 2019", "2019", None), ("kg:until", "until May", "2021-05", None)],
            {
                ("start", "2019-01-01"),
                ("end", "2021-05-31"),
                ("granularity", "Range"),
                ("since", "2019"),
                ("until", "2021-05"),
            },
        ),
        (
            [("kg:time", "at ten", "2020-05-01T10:00", None)],
            {
                ("start", "2020-05-01"),
                ("end", "2020-05-01"),
                ("granularity", "Instant"),
                ("time", "2020-05-01T10:00:00"),
            },
        ),
        (
            [("kg:time", "in 2020", "2020", None), ("kg:time", "in week 3", "2020-W03", None)],
            {("start", "2020-01-01"), ("end", "2020-12-31"), ("granularity", "Year"), ("time", "2020-W03")},
        ),
    ],
)
def test_what_a_claim_says_of_its_time(timed, expected):
    assert said(*timed) == expected


def test_a_time_as_object_is_the_claims_time():
    assert said(obj="2021") == {("start", "2021-01-01"), ("end", "2021-12-31"), ("granularity", "Year")}


def test_but_gives_way_to_a_time_that_is_said_of_it():
    timed = ("kg:time", "Monday", "2020-02-03", None)
    assert said(timed, obj="2021") == {("start", "2020-02-03"), ("end", "2020-02-03"), ("granularity", "Day")}
