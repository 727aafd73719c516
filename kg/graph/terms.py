"""IRIs and literals: every name in the graph is minted here, from content alone."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from itertools import count
from urllib.parse import quote

from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Quad, Store, Triple

from kg.errors import InputError
from kg.graph import timex
from kg.model import Entity, Value
from kg.names import BASE, PREFIXES, expand, slug

Term = NamedNode | Literal
#: What may stand in a store, one's own or a stranger's.
AnyTerm = NamedNode | BlankNode | Literal | Triple

UNION = DefaultGraph()
_SAFE = "-._~/:"
_LOCAL = re.compile(r"[^\w-]+", re.ASCII)
_NO_IRI = re.compile(r'[\x00-\x20<>"{}|\\^`\x7f]')
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_MODIFIERS = {
    "about": "kg:About",
    "at_least": "kg:AtLeast",
    "at_most": "kg:AtMost",
    "more_than": "kg:MoreThan",
    "less_than": "kg:LessThan",
}


@lru_cache(maxsize=4096)
def node(curie: str) -> NamedNode:
    """Return the node of a CURIE with one of the graph's own prefixes, or of an IRI."""
    return NamedNode(expand(curie))


def nodes(*curies: str) -> frozenset[NamedNode]:
    """Return the nodes of CURIEs that stand in lines, between spaces."""
    return frozenset(node(curie) for line in curies for curie in line.split())


def literal(text: str, datatype: str = "xsd:string") -> Literal:
    """Return a literal; the datatype is a CURIE."""
    return Literal(text) if datatype == "xsd:string" else Literal(text, datatype=node(datatype))


def integer(number: int) -> Literal:
    """Return an xsd:integer."""
    return literal(str(number), "xsd:integer")


def decimal(number: str | float) -> str | None:
    """Return a number in the canonical form of xsd:decimal, or None if it is none.

    >>> decimal("0.90"), decimal("55.4E9"), decimal("NaN")
    ('0.9', '55400000000', None)
    """
    try:
        value = Decimal(str(number))
    except InvalidOperation:
        return None
    if not value.is_finite() or abs(value.adjusted()) > 60:
        return None
    return format(value.normalize(), "f") if value else "0"


def key(term: AnyTerm | Quad | DefaultGraph) -> str:
    """Return what terms and quads are sorted by: their N-Quads form."""
    return str(term)


def _fit(iri: str) -> str:
    """Escape the characters that no IRI has; letters of all scripts may stay."""
    return _NO_IRI.sub(lambda match: quote(match.group(), safe=""), iri)


def legal_xml(text: str) -> str:
    """Put U+FFFD for the characters that XML 1.0 cannot hold, such as control characters."""
    return _NO_XML.sub("\ufffd", text)


def value_of(term: AnyTerm | DefaultGraph) -> str:
    """Return an IRI, a literal's text, or a stranger's blank node or quoted triple as written."""
    return str(term) if isinstance(term, Triple | DefaultGraph) else term.value


#: The engine stores every integer type as xsd:integer; NIF asks for its own.
_INDEXES = (node("nif:beginIndex"), node("nif:endIndex"))


def outgoing(triple: Triple) -> Triple:
    """Return a triple as it is written: NIF's offsets get their datatype back."""
    if triple.predicate in _INDEXES and isinstance(triple.object, Literal):
        return Triple(triple.subject, triple.predicate, literal(triple.object.value, "xsd:nonNegativeInteger"))
    return triple


def in_graph(triple: Triple, graph: NamedNode | BlankNode | DefaultGraph) -> Quad:
    """Return the quad that says a triple in a graph."""
    return Quad(triple.subject, triple.predicate, triple.object, graph)


def holders(store: Store, triple: Triple) -> list[NamedNode | BlankNode | DefaultGraph]:
    """Return the named graphs of a store that say a triple."""
    quads = store.quads_for_pattern(triple.subject, triple.predicate, triple.object, None)
    return [quad.graph_name for quad in quads if quad.graph_name != UNION]


def web_address(text: str) -> NamedNode | None:
    """Return the node of an http(s) URL, its odd characters escaped, or None for all else."""
    if not re.match(r"https?://[^/\s]", text):
        return None
    try:
        return NamedNode(_fit(text))
    except ValueError:  # "%zz" and the like: a path or a typing error, kept as text
        return None


def source_term(source: str) -> Term:
    """Return what a document's source is written as: an IRI for an http(s) URL, its text for all else."""
    return web_address(source) or literal(source)


def modifier(value: Value) -> NamedNode | None:
    """Return kg:About and its like for a value that is not exact."""
    return node(_MODIFIERS[value.modifier]) if value.modifier else None


def time_literal(value: Value) -> Literal:
    """Return a time at its own granularity, or its words where they do not tell."""
    found = timex.to_literal(value.value) if value.value else None
    return literal(*found) if found else literal(value.text)


def check_base(base: str) -> None:
    """Raise InputError unless the graph's own IRIs can lie below this one."""
    try:
        fits = bool(NamedNode(base)) and re.fullmatch(r"\w[\w+.-]*:[^?#]*/", base) is not None
    except ValueError:
        fits = False
    if not fits:
        raise InputError(f"the base {base!r} is no IRI that ends in a slash, such as {BASE}")


@lru_cache(maxsize=1024)
def _segment(name: str) -> str:
    return quote(name, safe=_SAFE)


@dataclass(frozen=True)
class Minter:
    """Mints the IRIs below one base; ``prefixes`` are the graph's own and the ontology's."""

    base: str = BASE
    prefixes: Mapping[str, str] = field(default_factory=lambda: PREFIXES)

    def iri(self, path: str) -> NamedNode:
        """Return the IRI of a path below the base."""
        return NamedNode(self.base + path)

    def term(self, curie: str) -> NamedNode:
        """Return the node of a class or property; a local name that no IRI could hold is made to fit.

        >>> Minter().term("rel:arrive in").value
        'https://kg.example.org/ns/rel#arrive_in'
        """
        prefix, colon, local = curie.partition(":")
        if prefix == "rel" and colon:
            local = _LOCAL.sub("_", local).strip("_") or "related"
            curie = f"rel:{local}" if local[0].isalpha() else f"rel:_{local}"
        return NamedNode(_fit(expand(curie, self.prefixes)))

    def document(self, document_id: str) -> NamedNode:
        """Return the IRI of a document."""
        return self.iri(f"doc/{_segment(document_id)}")

    def graph(self, document_id: str, kind: str) -> NamedNode:
        """Return the name of a document's graph: its ``facts``, ``scheduled`` or ``claims``."""
        return NamedNode(f"{self.document(document_id).value}/{kind}")

    def span(self, document_id: str, start: int, end: int) -> NamedNode:
        """Return the RFC 5147 fragment for a range of characters of a document."""
        return NamedNode(f"{self.document(document_id).value}#char={start},{end}")

    def entities(self, document_id: str, entities: tuple[Entity, ...]) -> dict[str, NamedNode]:
        """Return the IRI of each entity of a document by its id; two locals of one slug get -2, -3 in order."""
        minted: dict[str, NamedNode] = {}
        used: set[str] = set()
        for entity in sorted(entities, key=lambda e: (len(e.id), e.id)):
            if not entity.local or entity.gazetteer:
                minted[entity.id] = self._shared(entity)
                continue
            name = slug(entity.label)
            tries = (f"{name}-{n}" if n > 1 else name for n in count(1))
            free = next(candidate for candidate in tries if candidate not in used)
            used.add(free)
            minted[entity.id] = NamedNode(f"{self.document(document_id).value}/entity/{free}")
        return minted

    def _shared(self, entity: Entity) -> NamedNode:
        if entity.gazetteer and re.match(r"https?://", entity.gazetteer):
            return NamedNode(entity.gazetteer)
        name = _segment(entity.gazetteer) if entity.gazetteer else slug(entity.label)
        return self.iri(f"entity/{name}")

    def value(self, value: Value) -> tuple[Term, list[Triple]]:
        """Return the term of a value, and what its node says: amounts, quantities and percentages are nodes.

        The node's IRI holds the modifier ("more than 5 million" is not 5 million), so that one claim can have two.
        """
        number = decimal(value.value) if value.value is not None and value.kind != "time" else None
        if value.kind == "time":
            return time_literal(value), []
        if number is None:
            return literal(" ".join(value.text.split())), []
        unit = value.unit or ""
        segment = {"amount": quote(unit, safe="") or "any", "quantity": slug(unit) if unit else "count"}
        parts = [value.kind, segment.get(value.kind, ""), number, (value.modifier or "").replace("_", "-")]
        subject = self.iri("/".join(part for part in parts if part))
        says: list[tuple[str, Term]] = [
            ("rdf:type", node(f"kg:{value.kind.capitalize()}")),
            ("kg:number", literal(number, "xsd:decimal")),
        ]
        if unit and value.kind != "percentage":
            says.append(("kg:currency" if value.kind == "amount" else "kg:unit", literal(unit)))
        how = modifier(value)
        if how:
            says.append(("kg:modifier", how))
        return subject, [Triple(subject, node(p), o) for p, o in says]
