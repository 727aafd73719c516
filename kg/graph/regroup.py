"""Triples that came without graphs (Turtle, N-Triples, RDF/XML) find back to the graphs that they were written from."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from pyoxigraph import NamedNode, Store, Triple

from kg.graph.terms import UNION, AnyTerm, Minter, decimal, holders, in_graph, node, value_of

_DESCRIBING = tuple(map(node, ("rdf:type", "rdfs:label", "skos:prefLabel", "skos:altLabel")))
_VALUES = ("amount/", "quantity/", "percentage/")
_GRAPHS = {node("kg:Actual"): "facts", node("kg:Scheduled"): "scheduled"}


def regroup(store: Store, minter: Minter) -> None:
    """Give every triple that is in no named graph its graph; a fact that no claim supports goes to ``<facts>``."""
    loose = [q.triple for q in store.quads_for_pattern(None, None, None, UNION) if not holders(store, q.triple)]
    if loose:
        finder = _Finder(store, minter)
        store.extend([in_graph(triple, graph) for triple in loose for graph in finder.graphs(triple)])


class Supports:
    """Which plain triples the claims of a graph support, and in which document; claims may be left out first."""

    def __init__(self, store: Store, minter: Minter) -> None:
        self._store, self._documents = store, re.compile(rf"{re.escape(minter.base)}doc/([^/#]+)")
        self.claims = {
            quad.subject: self.document_of(self._one(quad.subject, "prov:wasDerivedFrom"))
            for quad in store.quads_for_pattern(None, node("rdf:type"), node("kg:Claim"), UNION)
            if isinstance(quad.subject, NamedNode)
        }
        bars = store.quads_for_pattern(None, node("kg:factsFrom"), None, UNION)
        self._bars = {self.document_of(quad.subject): _number(quad.object) for quad in bars}
        symmetric = store.quads_for_pattern(None, node("rdf:type"), node("owl:SymmetricProperty"), UNION)
        self._symmetric = {quad.subject for quad in symmetric}

    def document_of(self, term: AnyTerm | None) -> str:
        """Return the id of the document below which an IRI lies, or nothing."""
        match = self._documents.match(value_of(term)) if term is not None else None
        return match[1] if match else ""

    def plain(self, claims: set[NamedNode], *, attributed: bool) -> dict[Triple, set[tuple[str, str]]]:
        """Return the documents and kinds of graph in which these claims, said by somebody or by nobody, are plain."""
        found: dict[Triple, set[tuple[str, str]]] = defaultdict(set)
        for claim in claims:
            stance = self._one(claim, "kg:stance")
            kind = _GRAPHS.get(self._one(claim, "kg:modality"))  # type: ignore[arg-type]  # any term may be asked for
            fits = stance == node("kg:Asserts") if attributed else stance is None
            if not (fits and kind and self._holds(claim) and self._is_sure(claim)):
                continue
            for triple in self._triples(claim):
                found[triple].add((self.claims[claim], kind))
        return found

    def _holds(self, claim: NamedNode) -> bool:
        return self._one(claim, "kg:polarity") == node("kg:Affirmed") and self._one(claim, "kg:ended") is None

    def _is_sure(self, claim: NamedNode) -> bool:
        """Tell whether a claim is as sure as its document asks of a plain fact."""
        sure = self._one(claim, "kg:confidence")
        return sure is None or _number(sure) >= self._bars.get(self.claims[claim], Decimal(0))

    def _triples(self, claim: NamedNode) -> Iterator[Triple]:
        subject, predicate, obj = (self._one(claim, f"rdf:{part}") for part in ("subject", "predicate", "object"))
        if isinstance(subject, NamedNode) and isinstance(predicate, NamedNode) and obj is not None:
            yield Triple(subject, predicate, obj)
            if predicate in self._symmetric and isinstance(obj, NamedNode):
                yield Triple(obj, predicate, subject)

    def _one(self, subject: NamedNode, curie: str) -> AnyTerm | None:
        return next((q.object for q in self._store.quads_for_pattern(subject, node(curie), None, UNION)), None)


def _number(term: AnyTerm) -> Decimal:
    """Return what a literal counts; what is no number counts nothing."""
    return Decimal(decimal(value_of(term)) or 0)


class _Finder:
    """Finds the graphs of one triple after another."""

    def __init__(self, store: Store, minter: Minter) -> None:
        self._store, self._minter, self._supports = store, minter, Supports(store, minter)
        claims = set(self._supports.claims)
        self._plain = self._supports.plain(claims, attributed=False)
        self._spoken = self._supports.plain(claims, attributed=True)
        self._with_spoken: bool | None = None

    def graphs(self, triple: Triple) -> set[NamedNode]:
        """Return the names of the graphs that say a triple."""
        subject, minter = triple.subject, self._minter
        if not isinstance(subject, NamedNode):
            return {minter.iri("facts")}
        if subject in self._supports.claims:
            return {minter.graph(self._supports.claims[subject], "claims")}
        document = self._supports.document_of(subject)
        path = subject.value.removeprefix(minter.document(document).value) if document else ""
        if document and not path:
            return {minter.iri("documents")}
        if path.startswith(("#", "/profile/")):
            return {minter.graph(document, "claims")}
        if subject.value.removeprefix(minter.base).startswith(_VALUES):
            return self._users(subject) or {minter.iri("facts")}
        return self._said(triple)

    def _users(self, value: NamedNode) -> set[NamedNode]:
        """Ask the claims that hang on a value whose it is."""
        users = {quad.subject for quad in self._store.quads_for_pattern(None, None, value, UNION)}
        documents = {self._supports.claims[c] for c in users if isinstance(c, NamedNode) and c in self._supports.claims}
        return {self._minter.graph(document, "claims") for document in documents}

    def _said(self, triple: Triple) -> set[NamedNode]:
        if triple.predicate in _DESCRIBING:
            return {self._minter.iri("entities")}
        if triple.predicate == node("skos:exactMatch"):
            return {self._minter.iri("links")}
        places = set(self._plain.get(triple, ()))
        if self._is_spoken_plain():
            places |= self._spoken.get(triple, set())
        return {self._minter.graph(*place) for place in places} or {self._minter.iri("facts")}

    def _is_spoken_plain(self) -> bool:
        """Tell from a triple that only attributed claims support that those were let in when the graph was built."""
        if self._with_spoken is None:
            only = self._spoken.keys() - self._plain.keys()
            self._with_spoken = any(in_graph(triple, UNION) in self._store for triple in only)
        return self._with_spoken
