"""Precision, recall, misses and spurious facts on analyses made by hand."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import pytest

from kg.model import Analysis, EntityRef, Modality, Ontology, Polarity, Qualifier, Stance, Text
from kg.scoring import GoldFact, Scores, Tally, predicted_facts, score

if TYPE_CHECKING:
    from tests.scoring.conftest import AnalysisBuilder


def gold(subject: str, relation: str, obj: str, *status: str, **more: object) -> GoldFact:
    return GoldFact((subject,), relation, (obj,), status, **more)  # type: ignore[arg-type]


def scored(builder: "AnalysisBuilder", rows: Sequence[GoldFact], ontology: Ontology) -> Scores:
    return score(predicted_facts(builder.build(), ontology), rows, ontology)


def test_one_right_one_missed_one_spurious(made: "AnalysisBuilder", ontology: Ontology) -> None:
    acme, beta = made.entity("Acme"), made.entity("Beta")
    made.claim(acme, "news:acquired", EntityRef(beta))
    made.claim(beta, "news:visits", EntityRef(acme))
    rows = [gold("Acme", "news:acquired", "Beta"), gold("Acme", "news:visits", "Beta")]
    scores = scored(made, rows, ontology)
    assert scores.facts.tally == Tally(1, 2, 2)
    assert [str(m) for m in scores.facts.missed] == ["Acme – news:visits – Beta [fact]  (found: news:acquired [fact])"]
    assert [f.predicate for f in scores.facts.spurious] == ["news:visits"]
    assert scores.facts.spurious[0].sentence == "Acme met Beta."


@pytest.mark.parametrize(
    ("axes", "status"),
    [
        ({}, ()),
        ({"modality": Modality.SCHEDULED}, ("scheduled",)),
        ({"modality": Modality.POSSIBLE, "polarity": Polarity.NEGATED}, ("negated", "possible")),
        ({"ended": True}, ("ended",)),
    ],
)
def test_status(made: "AnalysisBuilder", ontology: Ontology, axes: dict[str, object], status: tuple[str, ...]) -> None:
    made.claim(made.entity("Acme"), "news:visits", EntityRef(made.entity("Beta")), **axes)
    (fact,) = predicted_facts(made.build(), ontology)
    assert fact.status == status


def test_a_past_property_is_not_ended_once_more(made: "AnalysisBuilder", ontology: Ontology) -> None:
    made.claim(made.entity("Ann Lee"), "news:heldPosition", Text("mayor"), ended=True)
    scores = scored(made, [gold("Ann Lee", "news:heldPosition", "the mayor")], ontology)
    assert scores.facts.tally == Tally(1, 1, 1)


def test_claims_that_are_no_plain_triples_do_not_count_as_facts(made: "AnalysisBuilder", ontology: Ontology) -> None:
    acme, beta = made.entity("Acme"), EntityRef(made.entity("Beta"))
    made.claim(acme, "news:acquired", beta, polarity=Polarity.NEGATED)
    made.claim(acme, "news:visits", beta, attribution=made.said_by("Ann Lee", "Lee"))
    rows = [
        gold("Acme", "news:acquired", "Beta", "negated"),
        gold("Acme", "news:visits", "Beta", "attributed", source=("Lee",)),
    ]
    scores = scored(made, rows, ontology)
    assert scores.facts.tally == Tally(0, 0, 0)
    assert scores.claims.tally == Tally(2, 2, 2)


@pytest.mark.parametrize(
    ("stance", "source", "right"),
    [(Stance.ASSERTS, "Ann Lee", 1), (Stance.ASSERTS, "Beta", 0), (Stance.DENIES, "Ann Lee", 0)],
)
def test_source_and_stance_count(
    made: "AnalysisBuilder", ontology: Ontology, stance: Stance, source: str, right: int
) -> None:
    said = made.said_by("Ann Lee", stance=stance)
    made.claim(made.entity("Acme"), "news:visits", EntityRef(made.entity("Beta")), attribution=said)
    row = gold("Acme", "news:visits", "Beta", "attributed", source=(source,))
    assert scored(made, [row], ontology).claims.tally == Tally(right, 1, 1)


def test_a_repeated_triple_counts_once(made: "AnalysisBuilder", ontology: Ontology) -> None:
    canada, mexico = made.entity("Canada"), made.entity("Mexico")
    made.claim(canada, "news:tradesWith", EntityRef(mexico))
    made.claim(mexico, "news:tradesWith", EntityRef(canada))
    scores = scored(made, [gold("Canada", "news:tradesWith", "Mexico")], ontology)
    assert scores.facts.tally == Tally(1, 1, 1)


def test_an_entity_twice_over_is_spurious_once(made: "AnalysisBuilder", ontology: Ontology) -> None:
    beta = EntityRef(made.entity("Beta"))
    made.claim(made.entity("Acme Corp", "Acme"), "news:acquired", beta)
    made.claim(made.entity("Acme"), "news:acquired", beta)
    scores = scored(made, [gold("Acme", "news:acquired", "Beta")], ontology)
    assert scores.facts.tally == Tally(1, 2, 1)


def test_open_facts_are_listed_and_not_judged(made: "AnalysisBuilder", ontology: Ontology) -> None:
    acme, beta = made.entity("Acme"), EntityRef(made.entity("Beta"))
    made.claim(acme, "rel:arrive_in", beta)
    made.claim(acme, "rel:praise", beta)
    made.claim(acme, "news:visits", beta)
    rows = [gold("Acme", "rel:arrive_in", "Beta"), gold("Acme", "rel:visit", "Beta"), gold("Acme", "rel:owe", "Beta")]
    scores = scored(made, rows, ontology)
    assert (scores.open.tally.right, scores.open.tally.gold) == (2, 3)
    assert [m.gold.relation for m in scores.open.missed] == ["rel:owe"]
    assert [f.predicate for f in scores.not_judged] == ["rel:praise"]
    assert scores.facts.tally == Tally(0, 0, 0)


def test_an_optional_row_is_neither_missed_nor_counted(made: "AnalysisBuilder", ontology: Ontology) -> None:
    row = gold("Acme", "news:visits", "Beta", optional=True)
    assert scored(made, [row], ontology).facts.tally == Tally(0, 0, 0)
    made.claim(made.entity("Acme"), "news:visits", EntityRef(made.entity("Beta")))
    assert scored(made, [row], ontology).facts.tally == Tally(0, 0, 0)


def test_times_and_amounts(made: "AnalysisBuilder", ontology: Ontology) -> None:
    acme = made.entity("Acme")
    made.claim(acme, "news:acquired", made.amount("5000000", "USD", "$5 million"))
    when = (Qualifier("kg:time", made.time("2019")),)
    made.claim(acme, "news:visits", EntityRef(made.entity("Beta")), qualifiers=when)
    rows = [
        gold("Acme", "news:acquired", "5000000 USD", time=("2020",)),
        gold("Acme", "news:visits", "Beta", time=("2019",)),
    ]
    scores = scored(made, rows, ontology)
    assert scores.facts.tally == Tally(2, 2, 2)
    assert (scores.times.right, scores.times.gold) == (1, 2)


def test_nothing_predicted_has_no_recall(ontology: Ontology, made: "AnalysisBuilder") -> None:
    tally = scored(made, [gold("Acme", "news:visits", "Beta")], ontology).facts.tally
    assert (tally.precision, tally.recall, tally.f1) == (1.0, 0.0, 0.0)


def test_gold_fed_in_as_output_is_all_right(
    from_gold: Callable[[Sequence[GoldFact]], Analysis], ontology: Ontology
) -> None:
    rows = [
        gold("Acme", "news:acquired", "Beta"),
        gold("Ann Lee", "news:visits", "Beta", "attributed", "negated", source=("Bob",)),
        gold("Ann Lee", "rel:owe_to", "Bob", "intended"),
    ]
    scores = score(predicted_facts(from_gold(rows), ontology), rows, ontology)
    assert [level.tally.f1 for level in (scores.facts, scores.claims, scores.open)] == [1.0, 1.0, 1.0]
