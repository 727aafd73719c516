import pytest

from kg.model import Ontology, OntologyClass, Property, Value
from kg.ontology.fit import Fit, Taxonomy, value_suits, words_suit
from kg.ontology.turtle import parse_ontology


@pytest.fixture(scope="module")
def taxonomy() -> Taxonomy:
    return Taxonomy.from_ontology(parse_ontology())


@pytest.mark.parametrize(
    ("actual", "wanted", "fit"),
    [
        ("news:Company", "news:Organization", Fit.WITHIN),
        ("news:Company", "news:Thing", Fit.WITHIN),
        ("news:Company", None, Fit.WITHIN),
        ("news:Place", "news:Country", Fit.POSSIBLE),
        ("news:Place", "news:Agent", Fit.POSSIBLE),  # a country is both
        ("ex:Elsewhere", "news:Country", Fit.POSSIBLE),
        ("news:Company", "news:Country", Fit.UNRELATED),
        ("news:Person", "news:City", Fit.DISJOINT),
        ("news:City", "news:Person", Fit.DISJOINT),
        ("news:Court", "news:Person", Fit.DISJOINT),
    ],
)
def test_classes_are_evidence(taxonomy: Taxonomy, actual: str, wanted: str | None, fit: Fit) -> None:
    assert taxonomy.fit(actual, wanted) is fit


def test_looping_classes_are_one_another() -> None:
    classes = {"ex:A": OntologyClass("ex:A", "a", ("ex:B",)), "ex:B": OntologyClass("ex:B", "b", ("ex:A",))}
    assert Taxonomy.from_ontology(Ontology(classes, {}, {}, {})).fit("ex:A", "ex:B") is Fit.WITHIN


def test_a_time_told_from_none_is_no_date(taxonomy: Taxonomy) -> None:
    assert not value_suits(Value(0, 14, "two days later", "time", None), "xsd:date", taxonomy)


@pytest.mark.parametrize(
    ("kind", "value", "range_", "suits"),
    [
        ("time", "2010", "news:Time", True),
        ("time", "PRESENT_REF", "news:Time", False),
        ("time", None, "xsd:date", True),
        ("time", "P5Y", "news:Time", False),
        ("time", "P5Y", "xsd:duration", True),
        ("time", "2010", "xsd:duration", False),
        ("time", "2010", "kg:Amount", False),
        ("amount", "5", "kg:Amount", True),
        ("quantity", "5", "xsd:string", False),
    ],
)
def test_values_suit_ranges_of_their_kind(
    taxonomy: Taxonomy, kind: str, value: str | None, range_: str, suits: bool
) -> None:
    assert value_suits(Value(0, 1, "x", kind, value), range_, taxonomy) is suits  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "unit", "range_", "suits"),
    [
        ("quantity", "worker", "news:People", True),
        ("quantity", "worker", "news:Count", True),
        ("quantity", "car", "news:People", False),
        ("quantity", None, "news:People", True),
        ("amount", "USD", "news:Money", True),
        ("percentage", "%", "news:Money", False),
        ("percentage", "%", "kg:Amount", True),
    ],
)
def test_amounts_are_told_apart_by_what_they_count(
    taxonomy: Taxonomy, kind: str, unit: str | None, range_: str, suits: bool
) -> None:
    assert value_suits(Value(0, 1, "x", kind, "5", unit), range_, taxonomy) is suits  # type: ignore[arg-type]


def test_words_suit_strings_and_clauses_suit_clauses() -> None:
    string, clause, thing = (
        Property("ex:p", "p", range=range_, literal=literal)
        for range_, literal in [("xsd:string", True), ("news:Clause", True), ("news:Thing", False)]
    )
    assert words_suit(string, clause=False)
    assert words_suit(string, clause=True)
    assert words_suit(clause, clause=True)
    assert not words_suit(clause, clause=False)
    assert not words_suit(thing, clause=True)
