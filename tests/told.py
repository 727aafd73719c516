"""The claims of an analysis in plain words, to compare with what a person reads in the text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kg.model import Analysis, Claim, ClaimObject, EntityRef, Text, ValueRef


@dataclass(frozen=True)
class Told:
    """A claim: entities by their labels, values normalised with their unit, words without line ends."""

    subject: str
    predicate: str
    object: str
    qualifiers: Mapping[str, str]
    polarity: str
    modality: str
    source: str | None
    ended: bool

    @property
    def plain(self) -> bool:
        """Tell whether the text itself says that it is so."""
        return (self.polarity, self.modality, self.source) == ("Affirmed", "Actual", None)


def told(analysis: Analysis) -> list[Told]:
    """Return the claims of an analysis; a source that is no entity is given by its words."""
    return [_told(claim, analysis) for claim in analysis.claims]


def _told(claim: Claim, analysis: Analysis) -> Told:
    by = claim.attribution
    source = None if by is None else _words(by.source, analysis) if isinstance(by.source, EntityRef) else by.text
    return Told(
        subject=label(claim.subject, analysis),
        predicate=claim.predicate,
        object=_words(claim.object, analysis),
        qualifiers={q.property: _words(q.object, analysis) for q in claim.qualifiers},
        polarity=claim.polarity.value,
        modality=claim.modality.value,
        source=source,
        ended=claim.ended,
    )


def label(identifier: str, analysis: Analysis) -> str:
    """Return the label of an entity."""
    return next(e.label for e in analysis.entities if e.id == identifier)


def _words(thing: ClaimObject, analysis: Analysis) -> str:
    if isinstance(thing, EntityRef):
        return label(thing.id, analysis)
    if isinstance(thing, ValueRef):
        value = analysis.values[thing.index]
        return " ".join(filter(None, [value.value or value.text, value.unit]))
    assert isinstance(thing, Text)
    return " ".join(thing.text.split())
