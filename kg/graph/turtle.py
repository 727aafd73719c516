"""Turtle and TriG to be read: prefixes, then one section after another, each sorted and grouped by subject."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Triple

from kg.graph.terms import AnyTerm, key, value_of
from kg.names import PREFIXES, expand

_LOCAL = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]*", re.ASCII)
#: Paths that no IRI reader could take for a scheme, an authority or a step upwards.
_PATH = re.compile(r"[A-Za-z0-9][A-Za-z0-9_~%+,=-]*(?:[/.#][A-Za-z0-9_~%+,=-]+)*", re.ASCII)
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_SPECIAL = re.compile(r'[\\"\x00-\x1f\x7f]')
_TYPE = NamedNode(PREFIXES["rdf"] + "type")
_XSD = PREFIXES["xsd"]
_BARE = {
    f"{_XSD}integer": re.compile(r"[+-]?\d+"),
    f"{_XSD}decimal": re.compile(r"[+-]?\d*\.\d+"),
    f"{_XSD}boolean": re.compile("true|false"),
}
_FIRST_PREDICATES = tuple(
    expand(curie)
    for curie in [
        "rdf:type",
        "rdfs:label",
        "skos:prefLabel",
        "skos:altLabel",
        "rdf:subject",
        "rdf:predicate",
        "rdf:object",
    ]
)


@dataclass
class Pen:
    """Writes terms with prefixes and below a base; remembers which prefixes were used."""

    base: str = ""
    prefixes: Mapping[str, str] = field(default_factory=lambda: PREFIXES)
    used: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._names = sorted(self.prefixes.items(), key=lambda item: (-len(item[1]), item[0]))
        self._known: dict[str, str] = {}

    def document(self, sections: Mapping[str, Sequence[Triple]]) -> str:
        """Return Turtle: each named section under its heading."""
        body = [self._section(f"# {title}\n\n" if title else "", triples) for title, triples in sections.items()]
        return self.header() + "".join(body)

    def dataset(self, graphs: Mapping[NamedNode | BlankNode | DefaultGraph, Sequence[Triple]]) -> str:
        """Return TriG: the graphs in the order given."""
        body = []
        for graph, triples in graphs.items():
            blocks = "\n".join(self._blocks(triples))
            inside = "".join(f"  {line}\n" if line else "\n" for line in blocks.removesuffix("\n").split("\n"))
            body.append(f"\nGRAPH {self._resource(graph)} {{\n{inside}}}\n" if graph != DefaultGraph() else blocks)
        return self.header() + "".join(body)

    def header(self) -> str:
        """Return the base and all prefixes that what was written so far needs."""
        lines = [f"@base <{self.base}> .\n"] if self.base else []
        return "".join(lines + [f"@prefix {p}: <{self.prefixes[p]}> .\n" for p in sorted(self.used)])

    def _section(self, title: str, triples: Sequence[Triple]) -> str:
        return f"\n{title}" + "\n".join(self._blocks(triples)) if triples else ""

    def _blocks(self, triples: Iterable[Triple]) -> list[str]:
        ordered = sorted(triples, key=_order)
        return [self._block(list(group)) for _, group in groupby(ordered, key=lambda t: t.subject)]

    def _block(self, triples: list[Triple]) -> str:
        lines = []
        for predicate, group in groupby(triples, key=lambda t: t.predicate):
            verb = "a" if predicate == _TYPE else self.term(predicate)
            lines.append(f"{verb} {', '.join(self.term(t.object) for t in group)}")
        return self.term(triples[0].subject) + " " + " ;\n  ".join(lines) + " .\n"

    def term(self, term: AnyTerm) -> str:
        """Return a term as Turtle."""
        if isinstance(term, Literal):
            return self._literal(term)
        return self._resource(term)

    def _resource(self, term: AnyTerm | DefaultGraph) -> str:
        if not isinstance(term, NamedNode):
            return str(term)
        if term.value not in self._known:
            self._known[term.value] = self._iri(term.value)
        return self._known[term.value]

    def _iri(self, iri: str) -> str:
        for prefix, namespace in self._names:
            if iri.startswith(namespace) and _LOCAL.fullmatch(iri, len(namespace)):
                self.used.add(prefix)
                return f"{prefix}:{iri[len(namespace) :]}"
        if self.base and iri.startswith(self.base) and _PATH.fullmatch(iri, len(self.base)):
            return f"<{iri[len(self.base) :]}>"
        return f"<{iri}>"

    def _literal(self, term: Literal) -> str:
        datatype = term.datatype.value
        if datatype in _BARE and _BARE[datatype].fullmatch(term.value):
            return term.value
        quoted = f'"{_SPECIAL.sub(_escape, term.value)}"'
        if term.language:
            return str(term)
        return quoted if datatype == f"{_XSD}string" else f"{quoted}^^{self._resource(term.datatype)}"


def _escape(match: re.Match[str]) -> str:
    return _ESCAPES.get(match.group(), f"\\u{ord(match.group()):04X}")


def _order(triple: Triple) -> tuple[str, int, str, str]:
    """Order by subject, its type and label first."""
    name = triple.predicate.value
    first = _FIRST_PREDICATES.index(name) if name in _FIRST_PREDICATES else len(_FIRST_PREDICATES)
    return value_of(triple.subject), first, name, key(triple.object)
