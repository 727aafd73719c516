"""The graph as an rdflib Dataset; rdflib is imported here alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import rdflib
from pyoxigraph import BlankNode, Literal, NamedNode, Quad
from rdflib.graph import Graph
from rdflib.term import Node

from kg.graph.terms import AnyTerm, outgoing, value_of
from kg.names import PREFIXES

_STRING = PREFIXES["xsd"] + "string"


def to_rdflib(quads: Iterable[Quad], prefixes: Mapping[str, str]) -> rdflib.Dataset:
    """Return a Dataset of the quads; its default graph is the union of all graphs, and FROM fetches nothing."""
    from rdflib.plugins import sparql  # rdflib's own switch lives in a module

    sparql.SPARQL_LOAD_GRAPHS = False
    dataset = rdflib.Dataset(default_union=True)
    for prefix, namespace in prefixes.items():
        dataset.bind(prefix, namespace)
    graphs: dict[str, Graph] = {}
    for quad in quads:
        name = str(quad.graph_name)
        if name not in graphs:
            graphs[name] = dataset.graph(rdflib.URIRef(value_of(quad.graph_name)))
        written = outgoing(quad.triple)
        graphs[name].add((_term(written.subject), _term(written.predicate), _term(written.object)))
    return dataset


def _term(term: AnyTerm) -> Node:
    if isinstance(term, NamedNode):
        return rdflib.URIRef(term.value)
    if isinstance(term, BlankNode):
        return rdflib.BNode(term.value)
    if not isinstance(term, Literal):
        raise TypeError(f"rdflib knows no quoted triples: {term}")
    if term.language:
        return rdflib.Literal(term.value, lang=term.language)
    # rdflib tells "x" from "x"^^xsd:string, and would rewrite numbers.
    datatype = None if term.datatype.value == _STRING else rdflib.URIRef(term.datatype.value)
    return rdflib.Literal(term.value, datatype=datatype, normalize=False)
