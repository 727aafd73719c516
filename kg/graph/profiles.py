"""What each document knows of an entity, and what all documents together say it is called and is."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from pyoxigraph import NamedNode, Quad, Triple

from kg.graph.terms import Minter, Term, integer, literal, node, value_of
from kg.model import WHOLES, Analysis, Entity, Ontology

#: Properties of a profile that are counted per entity.
_COUNTED = {"kg:type": "types", "kg:name": "names", "kg:alias": "aliases", "kg:sameAs": "links"}


def to_triples(analysis: Analysis, minter: Minter) -> Iterator[Triple]:
    """Yield one profile for each entity of a document; entities that are one thing share it."""
    together: dict[NamedNode, list[Entity]] = defaultdict(list)
    iris = minter.entities(analysis.document.id, analysis.lasting)
    for entity in analysis.lasting:
        together[iris[entity.id]].append(entity)
    for iri, entities in together.items():
        profile = _profile_iri(iri, analysis.document.id, minter)
        for predicate, term in _says(iri, entities, minter):
            yield Triple(profile, node(predicate), term)


def _profile_iri(entity: NamedNode, document_id: str, minter: Minter) -> NamedNode:
    document = minter.document(document_id).value
    path = entity.value.removeprefix(f"{document}/entity/")
    if path != entity.value:
        return NamedNode(f"{document}/profile/local/{path}")
    path = re.sub(r"^https?://", "", entity.value.removeprefix(f"{minter.base}entity/"))
    return NamedNode(f"{document}/profile/{path}")


def _says(iri: NamedNode, entities: list[Entity], minter: Minter) -> Iterator[tuple[str, Term]]:
    ordered = sorted(entities, key=lambda e: (-len(e.mentions), e.label, e.type))
    first = ordered[0]
    names = {name for e in entities for name in (e.label, *e.aliases)} - {first.label}
    yield "rdf:type", node("kg:Profile")
    yield "kg:profileOf", iri
    yield "kg:type", minter.term(first.type)
    yield "kg:name", literal(first.label)
    yield "kg:mentions", integer(sum(m.kind not in WHOLES for e in entities for m in e.mentions))
    yield from (("kg:alias", literal(name)) for name in names)
    yield from (("kg:sameAs", minter.term(same)) for e in entities for same in e.same_as)


@dataclass(slots=True)
class Tally:
    """How often, over all documents, an entity is called what; profiles can be added and taken away again."""

    types: Counter[str] = field(default_factory=Counter)
    names: Counter[str] = field(default_factory=Counter)
    aliases: Counter[str] = field(default_factory=Counter)
    links: Counter[str] = field(default_factory=Counter)

    def count(self, profile: Iterable[Quad], sign: int) -> None:
        """Add (``sign`` 1) or take away (-1) one profile's quads, weighted by its mentions."""
        quads = list(profile)
        mentions = next((int(value_of(q.object)) for q in quads if q.predicate == node("kg:mentions")), 0)
        for quad in quads:
            for curie, name in _COUNTED.items():
                if quad.predicate == node(curie):
                    getattr(self, name)[value_of(quad.object)] += sign * max(mentions, 1)

    def count_all(self, profiles: Iterable[list[Quad]], sign: int) -> None:
        """Count several profiles."""
        for profile in profiles:
            self.count(profile, sign)

    def quads(self, entity: NamedNode, minter: Minter) -> Iterator[Quad]:
        """Yield what ``<entities>`` and ``<links>`` say; the order of documents does not matter."""
        entities, links = minter.iri("entities"), minter.iri("links")
        names = {name: n for name, n in self.names.items() if n > 0}
        if not names:
            return
        kind = min((-n, name) for name, n in self.types.items() if n > 0)[1]
        label = min((-n, -len(name), name) for name, n in names.items())[2]
        others = {name for known in (self.names, self.aliases) for name, n in known.items() if n > 0} - {label}
        yield Quad(entity, node("rdf:type"), NamedNode(kind), entities)
        for predicate in ("rdfs:label", "skos:prefLabel"):
            yield Quad(entity, node(predicate), literal(label), entities)
        yield from (Quad(entity, node("skos:altLabel"), literal(name), entities) for name in others)
        same = (iri for iri, n in self.links.items() if n > 0)
        yield from (Quad(entity, node("skos:exactMatch"), NamedNode(iri), links) for iri in same)


def profiles_in(quads: Iterable[Quad]) -> dict[NamedNode, list[list[Quad]]]:
    """Return the profiles among the quads, by the entity that they are of."""
    by_subject: dict[object, list[Quad]] = defaultdict(list)
    for quad in quads:
        by_subject[quad.subject].append(quad)
    found: dict[NamedNode, list[list[Quad]]] = defaultdict(list)
    for profile in by_subject.values():
        of = next((q.object for q in profile if q.predicate == node("kg:profileOf")), None)
        if isinstance(of, NamedNode):
            found[of].append(profile)
    return found


def property_quads(predicate: str, ontology: Ontology | None, minter: Minter) -> Iterator[Quad]:
    """Yield type and label of a property that claims use, so that a graph can be shown without its ontology."""
    graph, term = minter.iri("entities"), minter.term(predicate)
    known = ontology.properties.get(predicate) if ontology else None
    yield Quad(term, node("rdf:type"), node("rdf:Property"), graph)
    if known and known.symmetric:
        yield Quad(term, node("rdf:type"), node("owl:SymmetricProperty"), graph)
    yield Quad(term, node("rdfs:label"), literal(known.label if known else _words(predicate)), graph)


def _words(curie: str) -> str:
    """Return the words of a name: ``arrive_in`` and ``tradesWith`` alike."""
    local = re.split(r"[:/#]", curie)[-1]
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", local.replace("_", " ")).lower()
