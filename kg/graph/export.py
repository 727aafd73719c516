"""A graph, or the part of it that was asked for, becomes a file: sorted, whole or not at all."""

from __future__ import annotations

import gzip
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Quad, RdfFormat, Store, Triple, serialize

from kg.errors import StoreError
from kg.graph import jsonld, network
from kg.graph.atomic import write_bytes
from kg.graph.files import format_of
from kg.graph.regroup import Supports
from kg.graph.terms import UNION, Minter, key, legal_xml, node, outgoing
from kg.graph.turtle import Pen
from kg.names import PREFIXES

_VALUES = ("amount/", "quantity/", "percentage/")
_Graphs = Mapping[NamedNode | BlankNode | DefaultGraph, Sequence[Triple]]


@dataclass(frozen=True, slots=True)
class Selection:
    """What of a graph is written: with or without claims, what is scheduled, and what is less sure than this."""

    claims: bool = True
    actual_only: bool = False
    min_confidence: float = 0.0


def named_quads(store: Store) -> list[Quad]:
    """Return the quads of all named graphs, sorted: the union that queries read is left out."""
    return sorted((quad for quad in store if quad.graph_name != UNION), key=key)


def select(store: Store, minter: Minter, wanted: Selection) -> list[Quad]:
    """Return the quads that are wanted, sorted; a fact goes with the last claim that supports it."""
    quads = named_quads(store)
    if wanted.actual_only or wanted.min_confidence > 0:
        quads = _without_dropped(quads, Supports(store, minter), store, minter, wanted)
    if not wanted.claims:
        quads = _without_claims(quads, minter)
    return quads


def _kind(quad: Quad) -> str:
    """Return the kind of a document's graph, or the name of a shared one."""
    name = quad.graph_name
    return name.value.rpartition("/")[2] if isinstance(name, NamedNode) else ""


def _without_dropped(
    quads: list[Quad], supports: Supports, store: Store, minter: Minter, wanted: Selection
) -> list[Quad]:
    kept = {claim for claim in supports.claims if _is_wanted(store, claim, wanted)}
    dropped = supports.claims.keys() - kept
    places = supports.plain(kept, attributed=False)
    for triple, found in supports.plain(kept, attributed=True).items():
        places[triple] |= found
    graphs = {t: {minter.graph(*place) for place in found} for t, found in places.items()}
    kinds = {"facts"} if wanted.actual_only else {"facts", "scheduled"}
    quads = [
        quad
        for quad in quads
        if (quad.graph_name in graphs.get(quad.triple, ()) and _kind(quad) in kinds)
        or (_kind(quad) not in {"facts", "scheduled"} and quad.subject not in dropped)
    ]
    return _without_orphans(quads)


def _is_wanted(store: Store, claim: NamedNode, wanted: Selection) -> bool:
    scheduled = Quad(claim, node("kg:modality"), node("kg:Scheduled"), UNION) in store
    sure = next(store.quads_for_pattern(claim, node("kg:confidence"), None, UNION), None)
    confidence = Decimal(sure.object.value) if sure and isinstance(sure.object, Literal) else Decimal(0)
    return not (wanted.actual_only and scheduled) and confidence >= Decimal(str(wanted.min_confidence))


def _without_orphans(quads: list[Quad]) -> list[Quad]:
    """Leave out sentences and values that no claim or fact points at any more."""
    used = {q.object for q in quads}
    orphan_kinds = {node("nif:Sentence"), *(node(f"kg:{name}") for name in ("Amount", "Quantity", "Percentage"))}
    orphans = {q.subject for q in quads if q.predicate == node("rdf:type") and q.object in orphan_kinds} - used
    sentences = any(q.object == node("nif:Sentence") and q.subject not in orphans for q in quads)
    contexts = set() if sentences else {q.subject for q in quads if q.object == node("nif:Context")}
    return [quad for quad in quads if quad.subject not in orphans | contexts]


def _without_claims(quads: list[Quad], minter: Minter) -> list[Quad]:
    """Leave out the claims, but keep what a fact's amount is."""
    prefixes = tuple(minter.base + name for name in _VALUES)
    facts = {quad.object for quad in quads if _kind(quad) in {"facts", "scheduled"}}
    values = {term for term in facts if isinstance(term, NamedNode) and term.value.startswith(prefixes)}
    return [quad for quad in quads if _kind(quad) != "claims" or quad.subject in values]


def to_bytes(kind: str, quads: Iterable[Quad], minter: Minter) -> bytes:
    """Return the quads in a format by its extension."""
    return _WRITERS[kind](list(quads), minter)


def save(path: Path, quads: Iterable[Quad], minter: Minter) -> None:
    """Write the quads to a file, its format and compression by extension; raises StoreError and leaves no half file."""
    kind = format_of(path)
    if kind not in FORMATS:
        known = ", ".join(f".{name}" for name in FORMATS)
        raise StoreError(str(path), f"is of no format that kg writes; it writes {known} (also .gz)")
    if path.is_dir():
        raise StoreError(str(path), "is a folder; name a file")
    data = network.to_graphml(_graph_of(quads)) if kind == "graphml" else to_bytes(kind, quads, minter)
    if path.name.lower().endswith(".gz"):
        data = gzip.compress(data, mtime=0)
    try:
        write_bytes(path, data)
    except OSError as error:
        raise StoreError(str(path), f"could not be written: {error.strerror or error}") from error


def _graph_of(quads: Iterable[Quad]) -> Store:
    store = Store()
    store.extend({Quad(q.subject, q.predicate, q.object, UNION) for q in quads})
    return store


def _by_graph(quads: list[Quad]) -> _Graphs:
    """Shared graphs come first, then each document's facts, scheduled and claims."""
    graphs: dict[NamedNode, list[Triple]] = defaultdict(list)
    for quad in quads:
        if isinstance(quad.graph_name, NamedNode):
            graphs[quad.graph_name].append(outgoing(quad.triple))
    order = ["entities", "links", "documents", "facts", "scheduled", "claims"]

    def place(name: NamedNode) -> tuple[bool, str, int, str]:
        kind = name.value.rpartition("/")[2]
        in_document = kind in order[3:] and "/doc/" in name.value
        folder = name.value.rpartition("/")[0] if in_document else ""
        return in_document, folder, order.index(kind) if kind in order else len(order), name.value

    return {name: graphs[name] for name in sorted(graphs, key=place)}


_ENTITIES = "Entities and facts"
_LOCAL = "Entities that one document alone can tell apart, and their facts"
_PROPERTIES = "Properties"
_SECTIONS = {
    "scheduled": "Scheduled",
    "documents": "Documents",
    "claims": "Claims, their sentences, and what each document calls an entity",
}


def _turtle(quads: list[Quad], minter: Minter) -> bytes:
    titles = (_ENTITIES, _LOCAL, *_SECTIONS.values(), _PROPERTIES)
    found: dict[Triple, str] = {}
    properties = {q.subject for q in quads if q.predicate == node("rdf:type") and q.object == node("rdf:Property")}
    for quad in quads:
        title = _PROPERTIES if quad.subject in properties else _section(quad, minter)
        found[quad.triple] = min(found.get(quad.triple, title), title, key=titles.index)
    sections: dict[str, list[Triple]] = {title: [] for title in titles}
    for triple, title in found.items():
        sections[title].append(outgoing(triple))
    return Pen(minter.base, minter.prefixes).document(sections).encode()


def _section(quad: Quad, minter: Minter) -> str:
    title = _SECTIONS.get(_kind(quad))
    local = isinstance(quad.subject, NamedNode) and quad.subject.value.startswith(f"{minter.base}doc/")
    return title or (_LOCAL if local else _ENTITIES)


def _trig(quads: list[Quad], minter: Minter) -> bytes:
    return Pen(minter.base, minter.prefixes).dataset(_by_graph(quads)).encode()


def _nquads(quads: list[Quad], _: Minter) -> bytes:
    lines = sorted(f"{outgoing(quad.triple)} {quad.graph_name} .\n" for quad in quads)
    return "".join(lines).encode()


def _ntriples(quads: list[Quad], _: Minter) -> bytes:
    return "".join(sorted({f"{outgoing(quad.triple)} .\n" for quad in quads})).encode()


def _jsonld(quads: list[Quad], minter: Minter) -> bytes:
    return jsonld.write(_by_graph(quads), prefixes=minter.prefixes).encode()


def _rdfxml(quads: list[Quad], minter: Minter) -> bytes:
    triples = sorted({outgoing(quad.triple) for quad in quads}, key=key)
    used = {name: iri for name, iri in minter.prefixes.items() if name in PREFIXES}
    written = serialize(triples, format=RdfFormat.RDF_XML, prefixes=used) or b""
    return legal_xml(written.decode()).encode()


_WRITERS: Mapping[str, Callable[[list[Quad], Minter], bytes]] = {
    "ttl": _turtle,
    "nt": _ntriples,
    "nq": _nquads,
    "trig": _trig,
    "jsonld": _jsonld,
    "rdf": _rdfxml,
}
FORMATS = (*_WRITERS, "graphml")
