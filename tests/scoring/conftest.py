"""Analyses made by hand, or out of gold itself, so that a score depends on no language model."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from kg.model import (
    Analysis,
    Attribution,
    Claim,
    ClaimObject,
    Document,
    Entity,
    EntityRef,
    Modality,
    Ontology,
    Polarity,
    Property,
    Qualifier,
    Span,
    Stance,
    Value,
    ValueRef,
)
from kg.scoring import GoldFact

DATA = Path(__file__).parents[2] / "data"

MODALITIES = {
    "scheduled": Modality.SCHEDULED,
    "intended": Modality.INTENDED,
    "possible": Modality.POSSIBLE,
    "hypothetical": Modality.HYPOTHETICAL,
}


class AnalysisBuilder:
    """Collects entities, values and claims of one made-up document; every claim is read from its one sentence."""

    def __init__(self, text: str = "Acme met Beta.") -> None:
        self.text = text
        self.entities: dict[tuple[str, ...], Entity] = {}
        self.values: list[Value] = []
        self.claims: list[Claim] = []

    def entity(self, *names: str) -> str:
        new = Entity(f"e{len(self.entities) + 1}", names[0], "news:Thing", aliases=names[1:])
        return self.entities.setdefault(names, new).id

    def time(self, value: str, text: str = "") -> ValueRef:
        self.values.append(Value(0, 1, text or value, "time", value))
        return ValueRef(len(self.values) - 1)

    def amount(self, value: str, unit: str, text: str) -> ValueRef:
        self.values.append(Value(0, 1, text, "amount", value, unit))
        return ValueRef(len(self.values) - 1)

    def claim(self, subject: str, predicate: str, obj: ClaimObject, **axes: object) -> Claim:
        where = Span(0, len(self.text))
        claim = dataclasses.replace(Claim(0, 0, subject, predicate, obj, (where, where, where)), **axes)  # type: ignore[arg-type]
        self.claims.append(claim)
        return claim

    def said_by(self, *names: str, stance: Stance = Stance.ASSERTS) -> Attribution:
        return Attribution(EntityRef(self.entity(*names)), 0, 1, names[0], "said", stance)

    def add_gold(self, row: GoldFact) -> None:
        """Add the claim that this row asks for, with all its alternative names as aliases."""
        axes: dict[str, object] = {"modality": Modality.ACTUAL}
        for mark in row.status:
            if mark in MODALITIES:
                axes["modality"] = MODALITIES[mark]
        if "negated" in row.status:
            axes["polarity"] = Polarity.NEGATED
        if "attributed" in row.status or "denied" in row.status:
            stance = Stance.DENIES if "denied" in row.status else Stance.ASSERTS
            axes["attribution"] = self.said_by(*(row.source or ("a source",)), stance=stance)
        axes["ended"] = "ended" in row.status
        if row.time:
            axes["qualifiers"] = (Qualifier("kg:time", self.time(row.time[0])),)
        self.claim(self.entity(*row.subject), row.relation, EntityRef(self.entity(*row.object)), **axes)

    def build(self) -> Analysis:
        return Analysis(
            Document("0" * 16, self.text),
            sentences=(Span(0, len(self.text)),),
            entities=tuple(self.entities.values()),
            values=tuple(self.values),
            claims=tuple(self.claims),
        )


@pytest.fixture
def made() -> AnalysisBuilder:
    return AnalysisBuilder()


@pytest.fixture
def ontology() -> Ontology:
    """Five properties, enough to tell the kinds apart."""
    known = (
        Property("news:tradesWith", "trades with", symmetric=True),
        Property("news:acquired", "acquired"),
        Property("news:holdsPosition", "holds position", literal=True, when_ended="news:heldPosition"),
        Property("news:heldPosition", "held position", literal=True),
        Property("news:visits", "visits"),
    )
    return Ontology({}, {p.id: p for p in known}, {}, {})


@pytest.fixture
def from_gold() -> Callable[[Sequence[GoldFact]], Analysis]:
    """Make the analysis of a program that reads just as the gold's writer does."""

    def analysis(rows: Sequence[GoldFact]) -> Analysis:
        builder = AnalysisBuilder()
        for row in rows:
            builder.add_gold(row)
        return builder.build()

    return analysis
