"""The claims of an analysis as facts whose ends can be compared with names and values written by hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kg.model import (
    Analysis,
    Attribution,
    Claim,
    ClaimObject,
    EntityRef,
    Modality,
    Ontology,
    Polarity,
    Stance,
    Text,
    Value,
    ValueRef,
)
from kg.scoring.gold import MARKS, written

TermKind = Literal["entity", "value", "text"]


@dataclass(frozen=True, slots=True)
class Term:
    """One end of a fact.

    ``names`` are an entity's label and aliases, a value's text and normalised forms, or words: spelled out, and as
    written.
    """

    kind: TermKind
    names: tuple[str, ...]

    def __str__(self) -> str:
        """Return the first name."""
        return self.names[0]


@dataclass(frozen=True, slots=True)
class Fact:
    """A claim in comparable form; ``status`` is a part of :data:`kg.scoring.gold.MARKS`, empty for a plain fact."""

    subject: Term
    predicate: str
    object: Term
    status: tuple[str, ...] = ()
    source: Term | None = None
    times: tuple[Term, ...] = ()
    sentence: str = ""

    @property
    def open(self) -> bool:
        """Whether the predicate is outside the ontology, in the article's own words."""
        return self.predicate.startswith("rel:")

    def __str__(self) -> str:
        """Return the fact on one line."""
        said = f" (by {self.source})" if self.source else ""
        return f"{self.subject} – {self.predicate} – {self.object} [{written(self.status)}]{said}"


def predicted_facts(analysis: Analysis, ontology: Ontology) -> tuple[Fact, ...]:
    """Return the analysis's claims as facts, in the order of the claims.

    The ontology tells which properties speak of what is over, so that their claims are not ended once more.
    """
    past = {p.when_ended for p in ontology.properties.values() if p.when_ended}
    terms = _Terms(analysis)
    return tuple(
        Fact(
            subject=terms.entity(claim.subject),
            predicate=claim.predicate,
            object=terms.object(claim),
            status=_status(claim, past),
            source=terms.source(claim.attribution),
            times=terms.times(claim),
            sentence=terms.sentence(claim.sentence),
        )
        for claim in analysis.claims
    )


_MODALITY_MARKS = {
    Modality.SCHEDULED: "scheduled",
    Modality.INTENDED: "intended",
    Modality.POSSIBLE: "possible",
    Modality.HYPOTHETICAL: "hypothetical",
}


def _status(claim: Claim, past: set[str]) -> tuple[str, ...]:
    marks = {_MODALITY_MARKS.get(claim.modality)}
    if claim.attribution:
        marks.add("denied" if claim.attribution.stance is Stance.DENIES else "attributed")
    if claim.polarity is Polarity.NEGATED:
        marks.add("negated")
    if claim.ended and claim.predicate not in past:
        marks.add("ended")
    return tuple(mark for mark in MARKS if mark in marks)


class _Terms:
    """Looks up what the references of one analysis point at."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self._entities = {entity.id: entity for entity in analysis.entities}

    def entity(self, entity_id: str) -> Term:
        entity = self._entities[entity_id]
        return Term("entity", (entity.label, *entity.aliases))

    def of(self, item: ClaimObject) -> Term:
        if isinstance(item, EntityRef):
            return self.entity(item.id)
        if isinstance(item, ValueRef):
            return Term("value", _forms(self._analysis.values[item.index]))
        return Term("text", (item.text,))

    def object(self, claim: Claim) -> Term:
        """Return what the claim says, of words also as the text has them: "its plan" for "Acme's plan"."""
        term = self.of(claim.object)
        start, end = claim.spans[2]
        written_out = " ".join(self._analysis.document.text[start:end].split())
        return Term("text", (*term.names, written_out)) if isinstance(claim.object, Text) else term

    def source(self, attribution: Attribution | None) -> Term | None:
        if attribution is None:
            return None
        if isinstance(attribution.source, EntityRef):
            return self.entity(attribution.source.id)
        return self.of(Text(attribution.text))

    def times(self, claim: Claim) -> tuple[Term, ...]:
        values = [q.object.index for q in claim.qualifiers if isinstance(q.object, ValueRef)]
        return tuple(self.of(ValueRef(i)) for i in values if self._analysis.values[i].kind == "time")

    def sentence(self, index: int) -> str:
        span = self._analysis.sentences[index]
        return " ".join(self._analysis.document.text[span.start : span.end].split())


def _forms(value: Value) -> tuple[str, ...]:
    """Return the ways to write a value: its text, and its normalised form with and without unit."""
    if value.value is None:
        return (value.text,)
    forms = [f"{value.value}%" if value.unit == "%" else f"{value.value} {value.unit}"] if value.unit else [value.value]
    if value.kind == "quantity" and value.unit:
        forms.append(value.value)
    return (value.text, *forms)
