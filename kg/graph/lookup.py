"""Finds entities and properties by what people call them: label, alias, slug, CURIE or IRI, in any case."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pyoxigraph import NamedNode

from kg.graph.reading import Reader
from kg.graph.terms import UNION, AnyTerm, node, value_of
from kg.names import expand, slug

_PARTIAL = 4


@dataclass(frozen=True, slots=True)
class Found:
    """An entity that a name may mean."""

    iri: str
    label: str
    type: str


def find(reader: Reader, name: str) -> list[Found]:
    """Return the entities that a name may mean, the best first.

    An IRI or label beats an alias, an alias a slug, a slug a part of a label; of equals the one that more is said of.
    """
    ranks = _ranks(reader, name)
    whole = {entity: rank for entity, rank in ranks.items() if rank < _PARTIAL} or ranks
    ordered = sorted(whole, key=lambda entity: (whole[entity], -_weight(reader, entity), entity.value))
    return [Found(entity.value, reader.label(entity), reader.type(entity)) for entity in ordered]


def _ranks(reader: Reader, name: str) -> dict[NamedNode, int]:
    wanted, sought = name.strip().casefold(), slug(name) if name.strip() else ""
    iri = expand(name.strip(" <>"), reader.prefixes)
    found: dict[NamedNode, int] = {}
    for curie, rank in (("skos:prefLabel", 1), ("skos:altLabel", 2)):
        for quad in reader.store.quads_for_pattern(None, node(curie), None, UNION):
            if not isinstance(quad.subject, NamedNode):
                continue
            label = value_of(quad.object).casefold()
            fits = [0] if quad.subject.value == iri else []
            fits += [rank] if label == wanted else []
            fits += [3] if quad.subject.value.rpartition("/")[2] == sought else []
            fits += [_PARTIAL] if wanted and re.search(rf"\b{re.escape(wanted)}\b", label) else []
            if fits:
                found[quad.subject] = min(*fits, found.get(quad.subject, _PARTIAL))
    return found


def _weight(reader: Reader, entity: NamedNode) -> int:
    return len(reader.claims(subject=entity)) + len(reader.claims(obj=entity))


def find_term(reader: Reader, name: str) -> list[AnyTerm]:
    """Return what a claim's subject or object may be under this name: entities, else literals and amounts."""
    entities = find(reader, name)
    if entities:
        return [NamedNode(found.iri) for found in entities]
    wanted = name.strip().casefold()
    objects = {q.object for q in reader.store.quads_for_pattern(None, node("rdf:object"), None, UNION)}
    return sorted((t for t in objects if wanted in {reader.label(t).casefold(), value_of(t).casefold()}), key=str)


def find_property(reader: Reader, name: str) -> list[NamedNode]:
    """Return the properties that claims use under this label, CURIE, local name or IRI."""
    used = {q.object for q in reader.store.quads_for_pattern(None, node("rdf:predicate"), None, UNION)}
    wanted, iri = name.strip().casefold(), expand(name.strip(" <>"), reader.prefixes).casefold()
    return [
        term
        for term in sorted((t for t in used if isinstance(t, NamedNode)), key=str)
        if iri == term.value.casefold()
        or wanted in {reader.label(term).casefold(), re.split(r"[/#]", term.value)[-1].casefold()}
    ]
