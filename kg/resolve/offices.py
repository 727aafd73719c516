"""What an office tells of whom it means: "The Leeds MP" of a text about Ann Lee is Ann Lee, MP of Leeds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.extract.grammar import OFFICE
from kg.model import Entity, Extraction


def with_offices(extractions: Sequence[Extraction], entities: Sequence[Entity]) -> tuple[Extraction, ...]:
    """Keep the first time somebody known by name is called by an office that the text gives them nowhere else."""
    people = {e.id for e in entities if e.type == "news:Person" and e.has_name}
    told: dict[str, set[str]] = {}
    for extraction in extractions:
        who = extraction.entity("subject")
        if who is not None and extraction.predicate.kind == "copula" and extraction.rule != OFFICE:
            told.setdefault(who, set()).add(_head(extraction))
    return tuple(_kept(extractions, people, told))


def _kept(extractions: Sequence[Extraction], people: set[str], told: dict[str, set[str]]) -> Iterator[Extraction]:
    for extraction in extractions:
        who = extraction.entity("subject")
        if extraction.rule != OFFICE:
            yield extraction
        elif who in people and _head(extraction) not in told.get(who, set()):
            told.setdefault(who, set()).add(_head(extraction))
            yield extraction


def _head(extraction: Extraction) -> str:
    """Return the last word of an office: a "finance minister" was told to be a minister."""
    return extraction.predicate.lemma.split(" of ")[0].rpartition(" ")[2]
