"""The graph as Python users hold it: made from analyses or opened, asked, viewed, changed and saved."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from pyoxigraph import Quad, Store

from kg.errors import StoreError
from kg.graph import export, files, query, tokens, views
from kg.graph.folder import Folder, explain
from kg.graph.merge import Merger
from kg.graph.quads import Writer, document_quads
from kg.graph.query import QueryResult
from kg.graph.reading import ClaimView, Reader
from kg.graph.regroup import regroup
from kg.graph.terms import Minter, check_base
from kg.model import LIKELY, Analysis, Ontology
from kg.names import BASE, PREFIXES

if TYPE_CHECKING:
    import networkx as nx
    import rdflib

#: Documents are written together up to so many quads or documents: one transaction each, memory within bounds.
_BATCH_QUADS = 20_000
_BATCH_DOCUMENTS = 50


class KnowledgeGraph:
    """Claims read from documents, and the facts among them.

    Made by :meth:`from_analyses` in memory, by :meth:`create` in a store folder, by :meth:`open` from a graph file or
    store. Close one that lies in a folder, or use it in a ``with`` statement.
    """

    def __init__(
        self,
        store: Store,
        writer: Writer,
        *,
        folder: Folder | None = None,
        grouped: bool = True,
    ) -> None:
        self._writer, self._folder, self._grouped = writer, folder, grouped
        self._merger: Merger | None = Merger(store, writer, durable=folder is not None)

    @classmethod
    def from_analyses(
        cls,
        analyses: Iterable[Analysis],
        *,
        ontology: Ontology | None = None,
        base: str = BASE,
        include_text: bool = True,
        include_attributed: bool = False,
        facts_from: float = LIKELY,
    ) -> KnowledgeGraph:
        """Return the graph of these analyses, in memory; their order does not matter.

        Claims that are as sure as the bar ``facts_from`` asks make plain triples, all are kept as claims.
        """
        check_base(base)
        minter = Minter(base, _prefixes(ontology))
        writer = Writer(minter, ontology, include_text, include_attributed, facts_from)
        graph = cls(Store(), writer)
        graph.add(analyses)
        return graph

    @classmethod
    def create(
        cls,
        path: str | Path,
        *,
        ontology: Ontology | None = None,
        base: str | None = None,
        include_text: bool = True,
        include_attributed: bool = False,
        facts_from: float = LIKELY,
    ) -> KnowledgeGraph:
        """Open a store folder for writing, or make it; ``base`` None takes the store's own. Raises StoreError."""
        check_base(BASE if base is None else base)
        folder = Folder(Path(path), write=True, base=base, prefixes=_prefixes(ontology))
        minter = Minter(folder.base, folder.prefixes)
        writer = Writer(minter, ontology, include_text, include_attributed, facts_from)
        return cls(folder.store, writer, folder=folder)

    @classmethod
    def open(cls, path: str | Path) -> KnowledgeGraph:
        """Open a graph file (.ttl .nt .nq .trig .jsonld .rdf, also .gz) or a store folder for reading."""
        place = Path(path)
        if not place.exists():
            raise StoreError(str(path), "there is no such file or folder")
        if place.is_dir():
            folder = Folder(place, write=False)
            return cls(folder.store, Writer(Minter(folder.base, folder.prefixes)), folder=folder)
        loaded = files.read(place)
        return cls(loaded.store, Writer(Minter(loaded.base, loaded.prefixes)), grouped=False)

    @property
    def base(self) -> str:
        """The IRI below which the graph's own names lie."""
        return self._writer.minter.base

    @property
    def prefixes(self) -> dict[str, str]:
        """The prefixes of the graph and of the ontology that it was built with."""
        return dict(self._writer.minter.prefixes)

    def add(self, analyses: Iterable[Analysis], *, fingerprint: str = "") -> int:
        """Put documents in place of what the graph has of them; returns how many.

        In a store each document is there whole or not at all, whatever happens, and is then noted as finished with
        ``fingerprint``: a digest of all that shaped it (see :meth:`fingerprint`). Raises InputError for a claim that
        points at nothing, StoreError where the store cannot be written.
        """
        batch: dict[str, set[Quad]] = {}
        size = done = 0
        try:
            for analysis in analyses:
                quads, name = document_quads(analysis, self._writer), analysis.document.id
                batch[name] = quads | {q for q in batch.get(name, ()) if _is_source(q)}
                size, done = size + len(quads), done + 1
                if size >= _BATCH_QUADS or len(batch) >= _BATCH_DOCUMENTS:
                    full, batch, size = batch, {}, 0
                    self._replace(full, fingerprint)
        finally:  # an interrupted reader keeps what it has read
            if batch:
                self._replace(batch, fingerprint)
        return done

    def settle_sources(self, seen: Mapping[str, Collection[str]]) -> int:
        """Drop the links of sources whose content has changed; returns how many.

        ``seen`` holds, for each source of a run, the ids of the documents it gave; any other document that the graph
        links to such a source loses that link, and goes with its last one: a corrected article counts once.
        """
        self._group()
        with self._writing():
            dropped, orphans = self._open().settle_sources(seen)
        for document in sorted(orphans):
            self.remove(document)
        return dropped

    def remove(self, document: str) -> bool:
        """Remove a document (id or IRI) and what only it said; returns whether it was there."""
        document_id = document.removeprefix(f"{self.base}doc/")
        self._group()
        if not any(self._open().document(document_id)):
            return False
        self._replace({document_id: set()}, None)
        return True

    def _replace(self, documents: Mapping[str, set[Quad]], fingerprint: str | None) -> None:
        self._group()
        with self._writing() as folder:
            if folder is not None:
                folder.finish(dict.fromkeys(documents))
            self._open().replace(documents)
            if folder is not None and fingerprint is not None:
                folder.finish(dict.fromkeys(documents, fingerprint))

    @contextmanager
    def _writing(self) -> Iterator[Folder | None]:
        """Turn what a disk may say into one clear line."""
        folder = self._folder
        if folder is not None and not folder.writable:
            raise StoreError(str(folder.path), "is open for reading only")
        try:
            yield folder
        except OSError as error:
            raise StoreError(
                str(folder.path if folder else "graph"), f"could not be written: {explain(error)}"
            ) from error

    def fingerprint(self, document_id: str) -> str | None:
        """Return what a store's finished document was added with, or None: it is to be read (again)."""
        return self._folder.fingerprints.get(document_id) if self._folder else None

    def documents(self) -> tuple[views.DocumentView, ...]:
        """Return the documents, by date and id."""
        return views.documents(self._reader())

    def query(self, sparql: str) -> QueryResult:
        """Answer a SPARQL query; the default graph is the union of all graphs. Raises QueryError."""
        if "GRAPH" in tokens.keywords(sparql) or "FROM" in tokens.keywords(sparql):
            self._group()
        return query.run(self._store, sparql, base=self.base, prefixes=self.prefixes)

    def quads(self) -> list[Quad]:
        """Return all quads, each in its named graph, sorted."""
        self._group()
        return export.named_quads(self._store)

    def rdflib(self) -> rdflib.Dataset:
        """Return a copy as an rdflib Dataset, whose default graph is the union too."""
        from kg.graph.rdf import to_rdflib  # a query needs no rdflib

        return to_rdflib(self.quads(), self.prefixes)

    def networkx(self) -> nx.MultiDiGraph:
        """Return entities and the plain triples between them as a MultiDiGraph."""
        from kg.graph.network import to_networkx  # a query needs no networkx

        return to_networkx(self._store, self.prefixes)

    def save(
        self, path: str | Path, *, claims: bool = True, actual_only: bool = False, min_confidence: float = 0.0
    ) -> None:
        """Write a file whose extension names its format, in one step; raises StoreError."""
        self._group()
        wanted = export.Selection(claims=claims, actual_only=actual_only, min_confidence=min_confidence)
        quads = export.select(self._store, self._writer.minter, wanted)
        export.save(Path(path), quads, self._writer.minter)

    def show(self, entity: str) -> views.EntityView | None:
        """Return what the graph says of an entity, found by label, alias, slug or IRI; None if there is none."""
        return views.show(self._reader(), entity)

    def why(self, subject: str, predicate: str = "*", obj: str = "*") -> tuple[ClaimView, ...]:
        """Return the claims that say this, with sentence, document, axes; each part a label, CURIE, IRI or ``*``."""
        return views.why(self._reader(), subject, predicate, obj)

    def path(self, start: str, end: str) -> views.PathView | None:
        """Return a shortest way between two entities over facts; None if one of them is not there."""
        return views.path(self._reader(), self.networkx(), start, end)

    def stats(self) -> views.Stats:
        """Return how much there is of everything."""
        counted = next(iter(self.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")))
        return views.stats(self._reader(), int(str(counted["n"])))

    def close(self) -> None:
        """Flush and release a store folder; a graph in memory needs no closing."""
        if self._folder is not None:
            self._merger = None  # the engine lets go of its files when nobody holds the store any more
            self._folder.close()

    def __enter__(self) -> KnowledgeGraph:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __len__(self) -> int:
        return len(export.named_quads(self._store))

    @property
    def _store(self) -> Store:
        return self._open().store

    def _open(self) -> Merger:
        if self._merger is None:
            raise StoreError(str(self._folder.path if self._folder else "graph"), "is closed; open it again")
        return self._merger

    def _group(self) -> None:
        if not self._grouped:
            regroup(self._store, self._writer.minter)
            self._grouped = True

    def _reader(self) -> Reader:
        return Reader(self._store, self.prefixes)


def _is_source(quad: Quad) -> bool:
    return quad.predicate.value == f"{PREFIXES['dcterms']}source"


def _prefixes(ontology: Ontology | None) -> dict[str, str]:
    return {**(ontology.prefixes if ontology else {}), **PREFIXES}
