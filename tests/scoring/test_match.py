"""Names, values and relations that count as the same, and pairs that do not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.model import Ontology
from kg.scoring import Fact, GoldFact, Term
from kg.scoring.match import Matcher, name_key, pair, same_term


def entity(*names: str) -> Term:
    return Term("entity", names)


@pytest.mark.parametrize(
    ("own", "given_name"),
    [
        ("Halvorsen Marine ASA", "Halvorsen Marine"),
        ("The United States", "united states"),
        ("University of São Paulo", "the University of Sao Paulo"),
        ("Van Loon & Co.", "Van Loon and Co"),
    ],
)
def test_same_name(own: str, given_name: str) -> None:
    assert same_term(entity(own), [given_name])


@pytest.mark.parametrize(("own", "given_name"), [("Halvorsen", "Halvorsen Marine"), ("Ann Lee", "Lee"), ("Acme", "A")])
def test_another_name(own: str, given_name: str) -> None:
    assert not same_term(entity(own), [given_name])


def test_an_alias_is_a_name() -> None:
    assert same_term(entity("United States", "U.S."), ["U.S."])


@pytest.mark.parametrize(
    ("forms", "gold", "same"),
    [
        (("C$57.8 billion", "57800000000 CAD"), "57800000000 CAD", True),
        (("C$57.8 billion", "57800000000 CAD"), "c$57.8 Billion", True),
        (("C$57.8 billion", "57800000000 CAD"), "57.8 billion", False),
        (("7,300 people", "7300 people"), "7300 people", True),
        (("12%", "12%"), "12", False),
        (("Wednesday", "2026-03-11"), "2026-03-11", True),
    ],
)
def test_values(forms: tuple[str, ...], gold: str, same: bool) -> None:
    assert same_term(Term("value", forms), [gold]) is same


@pytest.mark.parametrize(
    ("gold", "same"),
    [
        ("We did not get it", True),
        ("We did…", True),
        ("…get it", True),
        ("We…it", True),
        ("…not get…", True),
        ("We…not…it", True),
        ("…not ge…", False),
        ("They…it", False),
        ("We…them", False),
    ],
)
def test_an_ellipsis_stands_for_words_of_a_text(gold: str, same: bool) -> None:
    assert same_term(Term("text", ("we did not get it.",)), [gold]) is same


def test_a_symmetric_property_matches_either_way(ontology: Ontology) -> None:
    matcher = Matcher(ontology)
    trade = Fact(entity("Canada"), "news:tradesWith", entity("Mexico"))
    deal = Fact(entity("Canada"), "news:acquired", entity("Mexico"))
    assert matcher.same_triple(trade, GoldFact(("Mexico",), "news:tradesWith", ("Canada",)))
    assert not matcher.same_triple(deal, GoldFact(("Mexico",), "news:acquired", ("Canada",)))


@pytest.mark.parametrize(
    ("predicate", "relation", "same"),
    [
        ("rel:arrive_in", "rel:arrive_in", True),
        ("rel:arrive_at", "rel:arrive_in", False),
        ("news:visits", "rel:visit", True),
        ("news:tradesWith", "rel:trade_with", True),
        ("news:acquired", "rel:acquire", True),
        ("news:acquired", "rel:quire", False),
        ("rel:acquire", "news:acquired", False),
        ("news:visits", "news:acquired", False),
    ],
)
def test_relations(ontology: Ontology, predicate: str, relation: str, same: bool) -> None:
    assert Matcher(ontology).same_relation(predicate, relation) is same


def test_pairing_finds_as_many_as_can_be() -> None:
    both, one = Fact(entity("A", "B"), "p", entity("x")), Fact(entity("A"), "p", entity("x"))
    rows = [GoldFact(("A",), "p", ("x",)), GoldFact(("B",), "p", ("x",))]
    pairs = pair([both, one], rows, lambda f, g: same_term(f.subject, g.subject))
    assert pairs == {0: 1, 1: 0}


@given(st.lists(st.lists(st.booleans(), min_size=4, max_size=4), max_size=5))
def test_pairs_are_one_to_one_and_fit(table: list[list[bool]]) -> None:
    facts = [Fact(entity(str(i)), "p", entity("x")) for i in range(4)]
    rows = [GoldFact((str(i),), "p", ("x",)) for i in range(len(table))]

    def fits(fact: Fact, row: GoldFact) -> bool:
        return table[int(row.subject[0])][int(fact.subject.names[0])]

    pairs = pair(facts, rows, fits)
    assert len(set(pairs.values())) == len(pairs)
    assert all(fits(facts[i], rows[row]) for row, i in pairs.items())


@given(st.text(alphabet=st.characters(categories=["L", "Nd"]), min_size=1))
def test_a_name_is_itself_in_any_case_with_an_article(name: str) -> None:
    assert name_key(f"the {name}") == name_key(name)
