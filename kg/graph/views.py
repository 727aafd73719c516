"""Answers to the questions people ask of a graph: what of this entity, why this fact, how are two connected."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode

from kg.graph.lookup import Found, find, find_property, find_term
from kg.graph.reading import ClaimView, Fact, Reader
from kg.graph.terms import AnyTerm, value_of
from kg.names import shrink

if TYPE_CHECKING:
    import networkx as nx


@dataclass(frozen=True, slots=True)
class FactView:
    """A plain triple with its labels, and the claims that say it."""

    subject: str
    predicate: str
    object: str
    subject_label: str
    predicate_label: str
    object_label: str
    scheduled: bool
    claims: tuple[ClaimView, ...]


@dataclass(frozen=True, slots=True)
class EntityView:
    """All that a graph says of an entity; ``claims`` are no facts, ``others`` is what else the name may mean."""

    iri: str
    label: str
    type: str
    aliases: tuple[str, ...]
    same_as: tuple[str, ...]
    facts: tuple[FactView, ...]
    claims: tuple[ClaimView, ...]
    others: tuple[Found, ...]


@dataclass(frozen=True, slots=True)
class PathView:
    """A shortest way between two entities over facts in either direction; no steps where there is no way."""

    start: Found
    end: Found
    steps: tuple[FactView, ...]
    others: tuple[Found, ...]


@dataclass(frozen=True, slots=True)
class DocumentView:
    """A document of the graph."""

    id: str
    iri: str
    title: str | None
    issued: str | None
    sources: tuple[str, ...]
    characters: int | None
    claims: int


@dataclass(frozen=True, slots=True)
class Stats:
    """How much there is of everything; properties and types by how often they are used, the most used first."""

    documents: int
    entities: int
    facts: int
    scheduled: int
    claims: int
    triples: int
    properties: tuple[tuple[str, int], ...]
    types: tuple[tuple[str, int], ...]
    polarity: tuple[tuple[str, int], ...]
    modality: tuple[tuple[str, int], ...]
    attributed: int


def show(reader: Reader, name: str) -> EntityView | None:
    """Return what a graph says of the entity that is called so, or None."""
    found = find(reader, name)
    if not found:
        return None
    best, others = found[0], found[1:]
    entity = NamedNode(best.iri)
    mirrored = (fact for fact in reader.facts(None, entity) if not reader.is_symmetric(fact.predicate))
    facts = list(dict.fromkeys([*reader.facts(entity), *mirrored]))
    claims = sorted({*reader.claims(subject=entity), *reader.claims(obj=entity)})
    said = reader.supports(claims)
    views = tuple(fact_view(reader, fact, said.get(fact, [])) for fact in facts)
    told = {claim.iri for view in views for claim in view.claims}
    return EntityView(
        best.iri,
        best.label,
        best.type,
        tuple(value_of(term) for term in reader.objects(entity, "skos:altLabel")),
        tuple(sorted(shrink(value_of(term), reader.prefixes) for term in reader.objects(entity, "skos:exactMatch"))),
        views,
        _in_order(reader.claim(claim) for claim in claims if claim.value not in told),
        tuple(others),
    )


def fact_view(reader: Reader, fact: Fact, claims: list[NamedNode]) -> FactView:
    """Return a fact with its labels and those of its claims that make it one."""
    plain = [claim for claim in claims if reader.is_plain(claim)]
    return FactView(
        value_of(fact.subject),
        value_of(fact.predicate),
        value_of(fact.object),
        reader.label(fact.subject),
        reader.label(fact.predicate),
        reader.label(fact.object),
        scheduled=reader.is_scheduled(plain),
        claims=_in_order(map(reader.claim, plain)),
    )


def _in_order(claims: Iterable[ClaimView]) -> tuple[ClaimView, ...]:
    """Order claims as they stand in their documents, and these by date."""
    return tuple(sorted(claims, key=_place))


def _place(claim: ClaimView) -> tuple[str, str, tuple[int, int], str]:
    return claim.issued or "", claim.document, claim.characters or (0, 0), claim.iri


def why(reader: Reader, subject: str, predicate: str, obj: str) -> tuple[ClaimView, ...]:
    """Return the claims that say it, each part given as label, CURIE, IRI or ``*``; a symmetric one both ways."""
    subjects, objects = _terms(reader, subject), _terms(reader, obj)
    predicates: list[AnyTerm | None] = [None] if predicate == "*" else [*find_property(reader, predicate)]
    found: set[NamedNode] = set()
    for term in predicates:
        for left in subjects:
            for right in objects:
                found |= set(reader.claims(subject=left, predicate=term, obj=right))
                turned = reader.claims(subject=right, predicate=term, obj=left) if _can_turn(left, right) else []
                found |= {claim for claim in turned if _is_symmetric(reader, claim)}
    return _in_order(reader.claim(claim) for claim in found)


def _terms(reader: Reader, name: str) -> list[AnyTerm | None]:
    return [None] if name == "*" else list(find_term(reader, name))


def _can_turn(left: AnyTerm | None, right: AnyTerm | None) -> bool:
    return not isinstance(left, Literal) and not isinstance(right, Literal) and left != right


def _is_symmetric(reader: Reader, claim: NamedNode) -> bool:
    predicate = reader.one(claim, "rdf:predicate")
    return isinstance(predicate, NamedNode) and reader.is_symmetric(predicate)


def path(reader: Reader, graph: nx.MultiDiGraph, start: str, end: str) -> PathView | None:
    """Return a shortest way between two entities, or None where one of them is not in the graph."""
    import networkx as nx  # a query needs no networkx

    first, last = find(reader, start), find(reader, end)
    if not first or not last:
        return None
    try:
        nodes = nx.shortest_path(graph.to_undirected(as_view=True), first[0].iri, last[0].iri)
    except nx.NetworkXNoPath:
        nodes = []
    steps = tuple(_step(reader, NamedNode(a), NamedNode(b)) for a, b in pairwise(nodes))
    return PathView(first[0], last[0], steps, (*first[1:], *last[1:]))


def _step(reader: Reader, one: NamedNode, other: NamedNode) -> FactView:
    """Of several facts between two entities, take an actual one that has a claim, the surest first."""
    facts = [*reader.facts(one, other), *reader.facts(other, one)]
    said = reader.supports([*reader.claims(subject=one, obj=other), *reader.claims(subject=other, obj=one)])
    views = [fact_view(reader, fact, said.get(fact, [])) for fact in facts]
    return min(views, key=lambda v: (v.scheduled, not v.claims, -max((c.confidence or 0 for c in v.claims), default=0)))


def documents(reader: Reader) -> tuple[DocumentView, ...]:
    """Return the documents, by date and id."""
    counts: dict[str, int] = {}
    for claim in reader.claims():
        iri = reader.document_of(claim).value
        counts[iri] = counts.get(iri, 0) + 1
    views = [_document(reader, iri, counts.get(iri.value, 0)) for iri in reader.documents()]
    return tuple(sorted(views, key=lambda view: (view.issued or "", view.id)))


def _document(reader: Reader, iri: NamedNode, claims: int) -> DocumentView:
    characters = reader.text(iri, "kg:characters")
    return DocumentView(
        id=iri.value.rpartition("/doc/")[2],
        iri=iri.value,
        title=reader.text(iri, "dcterms:title"),
        issued=reader.text(iri, "dcterms:issued"),
        sources=tuple(value_of(term) for term in reader.objects(iri, "dcterms:source")),
        characters=int(characters) if characters is not None else None,
        claims=claims,
    )


def stats(reader: Reader, triples: int) -> Stats:
    """Return how much there is of everything."""
    facts, claims = list(reader.facts()), reader.claims()
    supports = reader.supports()
    scheduled = sum(_only_scheduled(reader, supports.get(fact, [])) for fact in facts)
    return Stats(
        documents=len(reader.documents()),
        entities=len(reader.entities()),
        facts=len(facts) - scheduled,
        scheduled=scheduled,
        claims=len(claims),
        triples=triples,
        properties=_ranked([shrink(fact.predicate.value, reader.prefixes) for fact in facts]),
        types=_ranked([reader.type(entity) for entity in reader.entities()]),
        polarity=_ranked([reader.short(reader.one(claim, "kg:polarity")) for claim in claims]),
        modality=_ranked([reader.short(reader.one(claim, "kg:modality")) for claim in claims]),
        attributed=sum(reader.one(claim, "kg:stance") is not None for claim in claims),
    )


def _only_scheduled(reader: Reader, claims: list[NamedNode]) -> bool:
    return reader.is_scheduled([claim for claim in claims if reader.is_plain(claim)])


def _ranked(names: list[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(Counter(names).items(), key=lambda item: (-item[1], item[0])))
