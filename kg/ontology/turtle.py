"""Turtle becomes an Ontology record: classes, properties, and the lexicon of their phrases."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from kg.errors import OntologyError
from kg.model import LexiconEntry, Ontology, OntologyClass, Property
from kg.names import digest
from kg.ontology.lexicon import Key, Reader, compile_phrases, from_json
from kg.ontology.phrases import parse_phrase
from kg.ontology.resources import resource, shipped_ontology
from kg.ontology.triples import Literal, Triple, Triples, read_turtle

CLASS_TYPES = frozenset({"rdfs:Class", "owl:Class"})
PROPERTY_TYPES = frozenset(
    {"rdf:Property", "owl:ObjectProperty", "owl:DatatypeProperty", "owl:SymmetricProperty", "owl:FunctionalProperty"}
)
#: What a range may be without being declared: literals, and the amounts of the graph.
DATATYPES = frozenset(
    {
        "rdfs:Literal",
        "rdf:langString",
        "kg:Amount",
        *(
            f"xsd:{name}"
            for name in """anyURI boolean byte date dateTime dateTimeStamp dayTimeDuration decimal double duration
            float gDay gMonth gMonthDay gYear gYearMonth int integer language long negativeInteger nonNegativeInteger
            nonPositiveInteger normalizedString positiveInteger short string time token unsignedByte unsignedInt
            unsignedLong unsignedShort yearMonthDuration""".split()
        ),
    }
)
KG_PREDICATES = frozenset({"kg:phrase", "kg:whenEnded"})
_BUILT_IN = frozenset({"owl:Thing", "rdfs:Resource"})


def load_ontology(*paths: str | Path, read: Reader | None = None) -> Ontology:
    """Load Turtle files, later ones adding to earlier ones; without a path, the ontology that kg brings along.

    ``read`` runs the phrases that the checked-in lexicon does not hold. Nothing is fetched. OntologyError for
    broken Turtle, unknown terms and phrases that do not work.
    """
    triples = read_turtle(paths or (shipped_ontology(),))
    ontology = _parse(triples)
    try:
        lexicon = compile_phrases(ontology.properties.values(), read, compiled=shipped_lexicon())
    except OntologyError as error:
        raise _located(error, triples) from error
    return with_lexicon(ontology, lexicon)


def parse_ontology(*paths: str | Path) -> Ontology:
    """Return classes and properties of Turtle files without reading their phrases: the lexicon is empty."""
    return _parse(read_turtle(paths or (shipped_ontology(),)))


def _parse(triples: Triples) -> Ontology:
    reader = _Reader(triples)
    classes, properties = reader.classes(), reader.properties()
    reader.check(classes, properties)
    return Ontology(classes, properties, {}, triples.prefixes)


def _located(error: OntologyError, triples: Triples) -> OntologyError:
    """Return a phrase's error with its file and line."""
    for triple in triples.items:
        phrase = triple.object.text if triple.predicate == "kg:phrase" and isinstance(triple.object, Literal) else None
        if phrase is not None and triple.subject == error.term and repr(phrase) in error.message:
            return triples.error(error.message, triple, term=triple.subject)
    return error


def with_lexicon(ontology: Ontology, lexicon: Mapping[str, tuple[LexiconEntry, ...]]) -> Ontology:
    """Return the ontology with a lexicon, and a digest of all that shapes claims; file order is no part of it."""
    tables: tuple[Mapping[str, object], ...] = (ontology.classes, ontology.properties, lexicon)
    records = [repr(record) for table in tables for _, record in sorted(table.items(), key=lambda item: item[0])]
    return replace(ontology, lexicon=lexicon, digest=digest(*records))


def shipped_lexicon() -> Mapping[str, Key]:
    """Return the checked-in compiled phrases."""
    return from_json(resource("lexicon.json"))


class _Reader:
    """Looks triples up by subject and predicate, and reports what is wrong with them."""

    def __init__(self, triples: Triples) -> None:
        self._triples = triples
        self._by_subject: dict[str, dict[str, list[Triple]]] = {}
        for triple in triples.items:
            self._by_subject.setdefault(triple.subject, {}).setdefault(triple.predicate, []).append(triple)
        self._datatypes = self._typed(frozenset({"rdfs:Datatype"}))

    def classes(self) -> dict[str, OntologyClass]:
        """Return the declared classes by id, disjointness written both ways."""
        names = self._typed(CLASS_TYPES)
        disjoint: dict[str, set[str]] = {name: set() for name in names}
        for name in names:
            for triple in self._all(name, "owl:disjointWith"):
                other = self._known(triple, names, "class")
                disjoint[name].add(other)
                disjoint[other].add(name)
        return {
            name: OntologyClass(name, self._label(name), self._parents(name, names), tuple(sorted(disjoint[name])))
            for name in sorted(names)
        }

    def properties(self) -> dict[str, Property]:
        """Return the declared properties by id; a later file may add phrases to an earlier one's."""
        return {name: self._property(name) for name in sorted(self._typed(PROPERTY_TYPES))}

    def _property(self, name: str) -> Property:
        types = {triple.object for triple in self._all(name, "rdf:type")}
        range_ = self._named(name, "rdfs:range")
        return Property(
            id=name,
            label=self._label(name),
            domain=self._named(name, "rdfs:domain"),
            range=range_,
            literal="owl:DatatypeProperty" in types or self._is_literal(range_),
            symmetric="owl:SymmetricProperty" in types,
            when_ended=self._single(name, "kg:whenEnded"),
            phrases=tuple(dict.fromkeys(text for text, _ in self._texts(name, "kg:phrase"))),
        )

    def check(self, classes: Mapping[str, OntologyClass], properties: Mapping[str, Property]) -> None:
        """Raise OntologyError at the first term that is used but not known, or phrase that has not two slots."""
        ranges = {*classes, *DATATYPES, *self._datatypes, *_BUILT_IN}
        targets = {"rdfs:domain": {*classes, *_BUILT_IN}, "rdfs:range": ranges, "kg:whenEnded": set(properties)}
        for triple in self._triples.items:
            if triple.predicate.startswith("kg:") and triple.predicate not in KG_PREDICATES | properties.keys():
                raise self._unknown(triple, triple.predicate, KG_PREDICATES, "property")
            if triple.predicate in KG_PREDICATES and triple.subject not in properties:
                raise self._unknown(triple, triple.subject, properties, "property")
            named = not _is_anonymous(triple.object)
            if named and triple.subject in properties and triple.predicate in targets:
                kind = "property" if triple.predicate == "kg:whenEnded" else "class"
                self._known(triple, targets[triple.predicate], kind)
            if triple.predicate == "kg:phrase":
                self._check_phrase(triple)

    def _check_phrase(self, triple: Triple) -> None:
        """Raise the phrase's error with its file and line."""
        if not isinstance(triple.object, Literal):
            raise self._triples.error("kg:phrase is a sentence in quotes", triple, term=triple.subject)
        try:
            parse_phrase(triple.object.text)
        except OntologyError as error:
            raise self._triples.error(error.message, triple, term=triple.subject) from error

    def _parents(self, name: str, names: frozenset[str]) -> tuple[str, ...]:
        """Return the superclasses; a class of a vocabulary that no file describes (schema:Place) is left out."""
        described = {known.partition(":")[0] for known in names} | {"kg", "news"}
        found = set()
        for triple in self._all(name, "rdfs:subClassOf"):
            parent = triple.object
            if _is_anonymous(parent):
                continue  # an OWL restriction says more than kg reads
            outside = isinstance(parent, str) and parent not in names
            if outside and (parent in DATATYPES or str(parent).partition(":")[0] not in described):
                continue
            found.add(self._known(triple, names, "class"))
        return tuple(sorted(found))

    def _known(self, triple: Triple, known: Iterable[str], kind: str) -> str:
        """Return the triple's object if it is known, else raise with the nearest known terms."""
        known = frozenset(known)
        if isinstance(triple.object, str) and triple.object in known:
            return triple.object
        term = triple.object if isinstance(triple.object, str) else repr(triple.object.text)
        raise self._unknown(triple, term, known, kind)

    def _unknown(self, triple: Triple, term: str, known: Iterable[str], kind: str) -> OntologyError:
        nearest = tuple(difflib.get_close_matches(term, sorted(known), n=3))
        message = f"unknown {kind} in {triple.predicate} of {triple.subject}"
        return self._triples.error(message, triple, term=term, nearest=nearest)

    def _typed(self, types: frozenset[str]) -> frozenset[str]:
        return frozenset(t.subject for t in self._triples.items if t.predicate == "rdf:type" and t.object in types)

    def _all(self, subject: str, predicate: str) -> list[Triple]:
        return self._by_subject.get(subject, {}).get(predicate, [])

    def _texts(self, subject: str, predicate: str) -> list[tuple[str, str | None]]:
        return [
            (t.object.text, t.object.language) for t in self._all(subject, predicate) if isinstance(t.object, Literal)
        ]

    def _single(self, subject: str, predicate: str) -> str | None:
        """Return the one object; two different ones would contradict each other."""
        found = self._all(subject, predicate)
        if len({t.object for t in found}) > 1:
            raise self._triples.error(f"has several {predicate}", found[-1], term=subject)
        return found[0].object if found and isinstance(found[0].object, str) else None

    def _named(self, subject: str, predicate: str) -> str | None:
        """Return the one object if it has a name; a union or restriction is as good as none."""
        found = self._single(subject, predicate)
        return None if _is_anonymous(found) else found

    def _label(self, name: str) -> str:
        """Return the English label, else any, else the words of the name ("tradesWith" → "trades with")."""
        by_text = {text: (language or "en") != "en" for text, language in self._texts(name, "rdfs:label")}
        ranked = sorted(by_text.items(), key=lambda item: (item[1], item[0]))
        if ranked:
            return ranked[0][0]
        local = re.split(r"[:#/]", name)[-1]
        return re.sub(r"(?<=[a-z])(?=[A-Z])|_", " ", local).lower()

    def _is_literal(self, range_: str | None) -> bool:
        return range_ in self._datatypes or (range_ in DATATYPES and range_ != "kg:Amount")


def _is_anonymous(term: object) -> bool:
    return isinstance(term, str) and term.startswith("_:")
