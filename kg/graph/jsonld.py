"""JSON-LD 1.1 with its context inside the file: a graph is read back without fetching anything."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Any

from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Triple

from kg.graph.terms import AnyTerm, key, value_of
from kg.graph.turtle import Pen
from kg.names import PREFIXES

_TYPE = NamedNode(PREFIXES["rdf"] + "type")
_STRING = PREFIXES["xsd"] + "string"


def write(
    graphs: Mapping[NamedNode | BlankNode | DefaultGraph, Iterable[Triple]], *, prefixes: Mapping[str, str]
) -> str:
    """Return the graphs as one JSON-LD document; those of the default graph stand beside the named ones."""
    pen = Pen(prefixes=prefixes)
    top: list[dict[str, Any]] = []
    for graph, triples in graphs.items():
        nodes = _nodes(triples, pen)
        top += nodes if isinstance(graph, DefaultGraph) else [{"@id": _name(graph, pen), "@graph": nodes}]
    context = {prefix: prefixes[prefix] for prefix in sorted(pen.used)}
    return json.dumps({"@context": context, "@graph": top}, ensure_ascii=False, indent=1) + "\n"


def _nodes(triples: Iterable[Triple], pen: Pen) -> list[dict[str, Any]]:
    ordered = sorted(triples, key=lambda t: (key(t.subject), key(t.predicate), key(t.object)))
    return [_node(list(group), pen) for _, group in groupby(ordered, key=lambda t: t.subject)]


def _node(triples: list[Triple], pen: Pen) -> dict[str, Any]:
    node: dict[str, Any] = {"@id": _name(triples[0].subject, pen)}
    for predicate, group in groupby(triples, key=lambda t: t.predicate):
        objects = [triple.object for triple in group]
        if predicate == _TYPE:
            node["@type"] = [_name(o, pen) for o in objects]
        else:
            values = [_value(o, pen) for o in objects]
            node[_name(predicate, pen)] = values[0] if len(values) == 1 else values
    return node


def _value(term: AnyTerm, pen: Pen) -> str | dict[str, str]:
    if not isinstance(term, Literal):
        return {"@id": _name(term, pen)}
    if term.language:
        return {"@value": term.value, "@language": term.language}
    if term.datatype.value == _STRING:
        return term.value
    return {"@value": term.value, "@type": _name(term.datatype, pen)}


def _name(term: AnyTerm | DefaultGraph, pen: Pen) -> str:
    """Numbers stay strings with a type: a JSON number would lose digits."""
    if isinstance(term, NamedNode):
        return pen.term(term).strip("<>")
    return str(term) if isinstance(term, (BlankNode, DefaultGraph)) else value_of(term)
