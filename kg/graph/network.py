"""The NetworkX view: entities as nodes, plain triples between them as edges that know their claims."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from pyoxigraph import NamedNode, Store

from kg.graph.reading import Fact, Reader
from kg.graph.terms import legal_xml
from kg.names import PREFIXES, shrink

if TYPE_CHECKING:
    import networkx as nx


def to_networkx(store: Store, prefixes: dict[str, str] | None = None) -> nx.MultiDiGraph:
    """Return a MultiDiGraph whose nodes are entity IRIs and whose edge keys are predicates as CURIEs.

    A node has label and type; an edge predicate, label, claims, documents (lists of IRIs), scheduled, start, end
    (ISO 8601 or None) and confidence (of its surest claim, or None). A symmetric fact is an edge each way.
    """
    import networkx as nx  # a query needs no networkx

    graph = nx.MultiDiGraph()
    reader = Reader(store, prefixes or dict(PREFIXES))
    for entity in reader.entities():
        graph.add_node(entity.value, label=reader.label(entity), type=reader.type(entity))
    supports = reader.supports()
    for fact in reader.facts():
        subject, obj = fact.subject, fact.object
        if isinstance(obj, NamedNode) and subject.value in graph and obj.value in graph:
            curie = shrink(fact.predicate.value, reader.prefixes)
            graph.add_edge(subject.value, obj.value, key=curie, **_attributes(fact, reader, supports))
    return graph


def _attributes(fact: Fact, reader: Reader, supports: dict[Fact, list[NamedNode]]) -> dict[str, Any]:
    claims = [claim for claim in supports.get(fact, ()) if reader.is_plain(claim)]
    confidences = [float(text) for claim in claims if (text := reader.text(claim, "kg:confidence"))]
    starts = [text for claim in claims if (text := reader.text(claim, "kg:start"))]
    ends = [text for claim in claims if (text := reader.text(claim, "kg:end"))]
    return {
        "predicate": fact.predicate.value,
        "label": reader.label(fact.predicate),
        "claims": [claim.value for claim in claims],
        "documents": sorted({reader.document_of(claim).value for claim in claims}),
        "scheduled": reader.is_scheduled(claims),
        "start": min(starts, default=None),
        "end": max(ends, default=None),
        "confidence": max(confidences, default=None),
    }


def to_graphml(store: Store) -> bytes:
    """Return the view as GraphML, which knows no lists and no None: lists are joined by spaces, None is left out."""
    import networkx as nx  # as above

    graph = to_networkx(store)
    for _, _, attributes in graph.edges(data=True):
        for name, value in list(attributes.items()):
            if value is None:
                del attributes[name]
            elif isinstance(value, list):
                attributes[name] = " ".join(value)
    out = io.BytesIO()
    nx.write_graphml_xml(graph, out, named_key_ids=True)
    return legal_xml(out.getvalue().decode()).encode()
