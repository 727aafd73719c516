"""Answers as text: a table to read, and the W3C's CSV, TSV, JSON and XML result formats."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from pyoxigraph import BlankNode, Literal, NamedNode

from kg.errors import QueryError
from kg.graph.terms import AnyTerm, legal_xml, value_of
from kg.names import PREFIXES, shrink

if TYPE_CHECKING:
    from kg.graph.query import QueryResult

_STRING = PREFIXES["xsd"] + "string"
_SPARQL = "http://www.w3.org/2005/sparql-results#"


def write(result: QueryResult, form: str) -> str:
    """Return an answer in a format; raises QueryError for one that does not fit."""
    writers = _TRIPLES if result.kind == "graph" else _ROWS
    if form not in writers:
        raise QueryError(f"no format {form!r} for this answer; there are {', '.join(writers)}")
    return writers[form](result)


def cell(term: AnyTerm | None, prefixes: dict[str, str], base: str = "") -> str:
    """Return a term as a person reads it: names by their prefix or below the base, literals bare, all in one line."""
    if term is None:
        return ""
    if isinstance(term, NamedNode):
        short = shrink(term.value, prefixes)
        return short.removeprefix(base) or short
    return " ".join(value_of(term).split())


def _table(result: QueryResult) -> str:
    if result.kind == "ask":
        return f"{'yes' if result.boolean else 'no'}\n"
    prefixes = dict(result.prefixes or PREFIXES)
    rows = [list(result.variables), *([cell(t, prefixes, result.base) for t in row] for row in result.terms)]
    widths = [max(len(row[i]) for row in rows) for i in range(len(result.variables))]
    rows.insert(1, ["-" * width for width in widths])
    lines = ("  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip() for row in rows)
    return "".join(f"{line}\n" for line in lines)


def _csv(result: QueryResult) -> str:
    if result.kind == "ask":
        return f"{_truth(result)}\r\n"
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(result.variables)
    writer.writerows([value_of(t) if t is not None else "" for t in row] for row in result.terms)
    return out.getvalue()


def _tsv(result: QueryResult) -> str:
    if result.kind == "ask":
        return f"{_truth(result)}\n"
    rows = [[f"?{name}" for name in result.variables], *([_tab_free(t) for t in row] for row in result.terms)]
    return "".join("\t".join(row) + "\n" for row in rows)


def _tab_free(term: AnyTerm | None) -> str:
    return str(term).replace("\t", "\\t") if term is not None else ""


def _json(result: QueryResult) -> str:
    if result.kind == "ask":
        return json.dumps({"head": {}, "boolean": result.boolean}) + "\n"
    bindings = [
        {name: _binding(term) for name, term in zip(result.variables, row, strict=True) if term is not None}
        for row in result.terms
    ]
    answer = {"head": {"vars": list(result.variables)}, "results": {"bindings": bindings}}
    return json.dumps(answer, ensure_ascii=False, indent=1) + "\n"


def _binding(term: AnyTerm) -> dict[str, str]:
    if not isinstance(term, Literal):
        return {"type": "bnode" if isinstance(term, BlankNode) else "uri", "value": value_of(term)}
    found = {"type": "literal", "value": term.value}
    if term.language:
        found["xml:lang"] = term.language
    elif term.datatype.value != _STRING:
        found["datatype"] = term.datatype.value
    return found


def _xml(result: QueryResult) -> str:
    root = ET.Element("sparql", xmlns=_SPARQL)
    head = ET.SubElement(root, "head")
    if result.kind == "ask":
        ET.SubElement(root, "boolean").text = _truth(result)
    else:
        for name in result.variables:
            ET.SubElement(head, "variable", name=name)
        rows = ET.SubElement(root, "results")
        for row in result.terms:
            line = ET.SubElement(rows, "result")
            for name, term in zip(result.variables, row, strict=True):
                if term is not None:
                    _xml_binding(ET.SubElement(line, "binding", name=name), term)
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{legal_xml(ET.tostring(root, encoding="unicode"))}\n'


def _xml_binding(parent: ET.Element, term: AnyTerm) -> None:
    said = _binding(term)
    names = {"xml:lang": said.get("xml:lang"), "datatype": said.get("datatype")}
    element = ET.SubElement(parent, said["type"], {k: v for k, v in names.items() if v})
    element.text = said["value"]


def _truth(result: QueryResult) -> str:
    return "true" if result.boolean else "false"


def _turtle(result: QueryResult) -> str:
    from kg.graph.turtle import Pen  # only CONSTRUCT and DESCRIBE write Turtle

    return Pen(prefixes=dict(result.prefixes or PREFIXES)).document({"": list(result.triples)})


def _ntriples(result: QueryResult) -> str:
    return "".join(f"{triple} .\n" for triple in result.triples)


_ROWS: dict[str, Callable[[QueryResult], str]] = {
    "table": _table, "csv": _csv, "tsv": _tsv, "json": _json, "xml": _xml,
}  # fmt: skip
_TRIPLES: dict[str, Callable[[QueryResult], str]] = {"table": _turtle, "ttl": _turtle, "nt": _ntriples}
