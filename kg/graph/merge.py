"""Documents' quads go into a store and out again, each in one transaction, and shared entities follow.

A store holds every quad in its named graph and every triple once in the default graph: the engine's own union of graphs
would give a triple that two documents state twice. Queries read the default graph, exports the named ones.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping

from pyoxigraph import NamedNode, Quad, Store, Triple

from kg.graph.profiles import Tally, profiles_in, property_quads
from kg.graph.quads import Writer
from kg.graph.terms import UNION, holders, in_graph, node, source_term
from kg.names import shrink

KINDS = ("facts", "scheduled", "claims")


class Merger:
    """Replaces and removes documents; keeps in mind how often each entity it met is called what."""

    def __init__(self, store: Store, writer: Writer, *, durable: bool) -> None:
        self.store, self.writer, self._durable = store, writer, durable
        self._tallies: dict[NamedNode, Tally] = {}

    def replace(self, documents: Mapping[str, set[Quad]]) -> None:
        """Put these documents' quads, by document id, in place of what is there; none removes the document."""
        old = {quad for document_id in documents for quad in self.document(document_id)}
        new = {
            quad for document_id, quads in documents.items() for quad in (*quads, *self._sources(document_id, quads))
        }
        before, after = profiles_in(old), profiles_in(new)
        stale, fresh = self._properties(old, new)
        for entity in before.keys() | after.keys():
            stale |= self._described(entity)
            tally = self._tally(entity)
            tally.count_all(before.get(entity, ()), -1)
            tally.count_all(after.get(entity, ()), 1)
            fresh |= set(tally.quads(entity, self.writer.minter))
        try:
            self._apply((old | stale) - (new | fresh), (new | fresh) - (old | stale))
        except BaseException:
            self._tallies.clear()  # they count what was not written
            raise

    def settle_sources(self, seen: Mapping[str, Collection[str]]) -> tuple[int, set[str]]:
        """Drop the links to these sources from all documents but those that they gave.

        Returns how many, and the IRIs of documents that have no source left.
        """
        minter, name, stale = self.writer.minter, node("dcterms:source"), set()
        for source, document_ids in seen.items():
            current = {minter.document(document_id) for document_id in document_ids}
            linked = self.store.quads_for_pattern(None, name, source_term(source), minter.iri("documents"))
            stale |= {quad for quad in linked if quad.subject not in current}
        dropped, changed = len(stale), {quad.subject for quad in stale}
        if stale:
            self._apply(stale, set())
        documents = minter.iri("documents")
        orphans = (d for d in changed if not any(self.store.quads_for_pattern(d, name, None, documents)))
        return dropped, {str(document.value) for document in orphans if isinstance(document, NamedNode)}

    def document(self, document_id: str) -> Iterator[Quad]:
        """Yield the quads that this document alone has put into the store."""
        minter = self.writer.minter
        for kind in KINDS:
            yield from self.store.quads_for_pattern(None, None, None, minter.graph(document_id, kind))
        yield from self.store.quads_for_pattern(minter.document(document_id), None, None, minter.iri("documents"))

    def _sources(self, document_id: str, quads: set[Quad]) -> Iterable[Quad]:
        """One text from two places is one document: it keeps the places it came from before."""
        if not quads:
            return ()
        minter = self.writer.minter
        document, source = minter.document(document_id), node("dcterms:source")
        return self.store.quads_for_pattern(document, source, None, minter.iri("documents"))

    def _described(self, entity: NamedNode) -> set[Quad]:
        minter = self.writer.minter
        graphs = (minter.iri("entities"), minter.iri("links"))
        return {quad for graph in graphs for quad in self.store.quads_for_pattern(entity, None, None, graph)}

    def _tally(self, entity: NamedNode) -> Tally:
        """Return the tally of an entity as the store has it; each is read once and kept up to date from then on."""
        tally = self._tallies.get(entity)
        if tally is None:
            tally = self._tallies[entity] = Tally()
            for quad in self.store.quads_for_pattern(None, node("kg:profileOf"), entity, UNION):
                tally.count(self.store.quads_for_pattern(quad.subject, None, None, UNION), 1)
        return tally

    def _properties(self, old: set[Quad], new: set[Quad]) -> tuple[set[Quad], set[Quad]]:
        """Return the descriptions of properties that go and come with these documents' claims."""
        used, gone = (
            {q.object for q in quads if q.predicate == node("rdf:predicate") and isinstance(q.object, NamedNode)}
            for quads in (new, old)
        )
        stale = {q for term in used for q in self._described(term)}
        fresh = {quad for term in used for quad in self._describe(term)}
        leaving = {quad.graph_name for quad in old}
        for term in gone - used:
            uses = self.store.quads_for_pattern(None, node("rdf:predicate"), term, None)
            if all(quad.graph_name in leaving for quad in uses if quad.graph_name != UNION):
                stale |= self._described(term)
        return stale, fresh

    def _describe(self, term: NamedNode) -> Iterator[Quad]:
        minter = self.writer.minter
        return property_quads(shrink(term.value, minter.prefixes), self.writer.ontology, minter)

    def _apply(self, removed: set[Quad], added: set[Quad]) -> None:
        staying = {quad.triple for quad in added}
        orphans = {q.triple for q in removed} - staying
        orphans = {t for t in orphans if not self._held(t, removed)}
        removed |= {in_graph(triple, UNION) for triple in orphans}
        added |= {in_graph(triple, UNION) for triple in staying}
        if not removed:
            self.store.extend(sorted(added, key=str))
        elif self._durable:
            self.store.update(f"DELETE DATA {{ {_block(removed)} }} ; INSERT DATA {{ {_block(added)} }}")
        else:
            for quad in removed:
                self.store.remove(quad)
            self.store.extend(added)

    def _held(self, triple: Triple, removed: set[Quad]) -> bool:
        """Return whether a named graph still says it when these quads are gone."""
        return any(in_graph(triple, graph) not in removed for graph in holders(self.store, triple))


def _block(quads: set[Quad]) -> str:
    graphs: dict[object, list[str]] = defaultdict(list)
    for quad in sorted(quads, key=str):
        graphs[quad.graph_name].append(f"{quad.triple} .")
    lines = []
    for graph, triples in graphs.items():
        body = "\n".join(triples)
        lines.append(body if graph == UNION else f"GRAPH {graph} {{ {body} }}")
    return "\n".join(lines)
