"""What a graph says, read back from its union: entities, facts and claims, the same for a file and a store."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, Store, Triple

from kg.graph.terms import UNION, AnyTerm, node, nodes, value_of
from kg.names import PREFIXES, shrink

#: What describes entities, claims and documents, and states no fact.
_STRUCTURAL = nodes(
    "rdf:type rdf:subject rdf:predicate rdf:object rdfs:label skos:prefLabel skos:altLabel skos:exactMatch",
    "dcterms:title dcterms:issued dcterms:source prov:wasDerivedFrom prov:wasQuotedFrom",
)
_STRUCTURAL_PREFIXES = (PREFIXES["kg"], PREFIXES["nif"])


class Fact(NamedTuple):
    """A plain triple."""

    subject: NamedNode
    predicate: NamedNode
    object: NamedNode | BlankNode | Literal | Triple


@dataclass(frozen=True, slots=True)
class ClaimView:
    """A claim as a person wants to see it; IRIs are full, labels beside them, absent things None.

    ``start`` and ``end`` are days; ``sentence`` is None in a graph without text; ``characters`` count from the
    document's beginning; ``qualifiers`` are pairs of property label and value.
    """

    iri: str
    subject: str
    predicate: str
    object: str
    subject_label: str
    predicate_label: str
    object_label: str
    polarity: str
    modality: str
    attributed_to: str | None
    cue: str | None
    stance: str | None
    ended: bool
    implicit: tuple[str, ...]
    start: str | None
    end: str | None
    granularity: str | None
    qualifiers: tuple[tuple[str, str], ...]
    confidence: float | None
    rule: str | None
    sentence: str | None
    characters: tuple[int, int] | None
    document: str
    title: str | None
    issued: str | None
    sources: tuple[str, ...]

    @property
    def plain(self) -> bool:
        """Whether nobody else's word, denial, wish or doubt stands between the text and the fact."""
        return (
            self.polarity == "Affirmed"
            and self.modality in {"Actual", "Scheduled"}
            and self.stance is None
            and not self.ended
        )


#: Properties of a claim that have a field of their own.
_FIELDS = nodes(
    "rdf:type rdf:subject rdf:predicate rdf:object kg:event kg:polarity kg:modality kg:attributedTo",
    "kg:attributedToText kg:cue kg:stance kg:ended kg:implicit kg:start kg:end kg:granularity kg:confidence kg:rule",
    "kg:subjectSpan kg:predicateSpan kg:objectSpan prov:wasDerivedFrom",
)


class Reader:
    """Reads one store; labels are remembered, so a reader lives as long as the question that it was made for."""

    def __init__(self, store: Store, prefixes: dict[str, str]) -> None:
        self.store, self.prefixes = store, prefixes
        self._labels: dict[AnyTerm, str] = {}

    def objects(self, subject: AnyTerm, curie: str) -> list[AnyTerm]:
        """Return the sorted objects of a subject's property."""
        if not isinstance(subject, (NamedNode, BlankNode)):
            return []
        return sorted((q.object for q in self.store.quads_for_pattern(subject, node(curie), None, UNION)), key=str)

    def one(self, subject: AnyTerm, curie: str) -> AnyTerm | None:
        """Return the first object of a subject's property, if there is one."""
        return next(iter(self.objects(subject, curie)), None)

    def text(self, subject: AnyTerm, curie: str) -> str | None:
        """Return the text of a subject's property, if there is one."""
        found = self.one(subject, curie)
        return value_of(found) if found is not None else None

    def short(self, term: AnyTerm | None) -> str:
        """Return the name of a ``kg:`` term without its prefix, a CURIE for any other IRI, a literal's text."""
        if term is None:
            return ""
        curie = shrink(term.value, self.prefixes) if isinstance(term, NamedNode) else value_of(term)
        return curie.removeprefix("kg:")

    def label(self, term: AnyTerm) -> str:
        """Return what people call a term: a label, an amount in words, a literal's text, else its CURIE."""
        if term not in self._labels:
            self._labels[term] = self._label(term)
        return self._labels[term]

    def _label(self, term: AnyTerm) -> str:
        if isinstance(term, Literal):
            return term.value
        number = self.text(term, "kg:number")
        if number is not None:
            return self._amount(term, number)
        return self.text(term, "skos:prefLabel") or self.text(term, "rdfs:label") or self.short(term)

    def _amount(self, term: AnyTerm, number: str) -> str:
        """Return "about 55,400,000,000 CAD"."""
        whole, _, part = number.partition(".")
        digits = f"{int(whole):,}" if whole.lstrip("-").isdigit() else whole
        unit = self.text(term, "kg:currency") or self.text(term, "kg:unit")
        percent = self.one(term, "rdf:type") == node("kg:Percentage")
        how = {
            "About": "about ",
            "AtLeast": "at least ",
            "AtMost": "at most ",
            "MoreThan": "more than ",
            "LessThan": "less than ",
        }
        words = f"{digits}{'.' + part if part else ''}{'%' if percent else ''}{' ' + unit if unit else ''}"
        return how.get(self.short(self.one(term, "kg:modifier")), "") + words

    def type(self, term: AnyTerm) -> str:
        """Return an entity's class as a CURIE, or nothing."""
        found = self.one(term, "rdf:type")
        return shrink(value_of(found), self.prefixes) if found is not None else ""

    def entities(self) -> list[NamedNode]:
        """Return all entities, sorted by IRI."""
        quads = self.store.quads_for_pattern(None, node("skos:prefLabel"), None, UNION)
        return sorted({q.subject for q in quads if isinstance(q.subject, NamedNode)})

    def documents(self) -> list[NamedNode]:
        """Return all documents, sorted by IRI."""
        quads = self.store.quads_for_pattern(None, node("rdf:type"), node("schema:NewsArticle"), UNION)
        return sorted({q.subject for q in quads if isinstance(q.subject, NamedNode)})

    def facts(self, subject: NamedNode | None = None, obj: NamedNode | None = None) -> Iterator[Fact]:
        """Yield the plain triples, of one subject or object if asked, in the order of their text."""
        quads = self.store.quads_for_pattern(subject, None, obj, UNION)
        facts = (
            Fact(q.subject, q.predicate, q.object)
            for q in quads
            if isinstance(q.subject, NamedNode) and not is_structural(q.predicate)
        )
        yield from sorted(facts, key=lambda fact: [str(term) for term in fact])

    def claims(
        self, *, subject: AnyTerm | None = None, predicate: AnyTerm | None = None, obj: AnyTerm | None = None
    ) -> list[NamedNode]:
        """Return the claims with this subject, predicate and object (None is any), sorted by IRI."""
        asked = (("rdf:subject", subject), ("rdf:object", obj), ("rdf:predicate", predicate))
        given = [(node(curie), term) for curie, term in asked if term is not None]
        (first, wanted), *others = given or [(node("rdf:type"), node("kg:Claim"))]
        quads = self.store.quads_for_pattern(None, first, wanted, UNION)
        found = {quad.subject for quad in quads if isinstance(quad.subject, NamedNode)}
        return sorted(c for c in found if all(Quad(c, p, term, UNION) in self.store for p, term in others))

    def supports(self, claims: Iterable[NamedNode] | None = None) -> dict[Fact, list[NamedNode]]:
        """Return these claims, or all, by the fact that they say; a symmetric one is under both directions."""
        found: dict[Fact, list[NamedNode]] = defaultdict(list)
        for claim, (subject, predicate, obj) in sorted(self._statements(claims), key=itemgetter(0)):
            if not isinstance(subject, NamedNode) or not isinstance(predicate, NamedNode) or obj is None:
                continue
            found[Fact(subject, predicate, obj)].append(claim)
            if isinstance(obj, NamedNode) and obj != subject and self.is_symmetric(predicate):
                found[Fact(obj, predicate, subject)].append(claim)
        return found

    def _statements(self, claims: Iterable[NamedNode] | None) -> Iterator[tuple[NamedNode, list[AnyTerm | None]]]:
        names = ("rdf:subject", "rdf:predicate", "rdf:object")
        if claims is not None:
            yield from ((claim, [self.one(claim, name) for name in names]) for claim in claims)
            return
        maps: list[dict[NamedNode, AnyTerm]] = [
            {
                q.subject: q.object
                for q in self.store.quads_for_pattern(None, node(name), None, UNION)
                if isinstance(q.subject, NamedNode)
            }
            for name in names
        ]
        yield from ((claim, [terms.get(claim) for terms in maps]) for claim in maps[0])

    def is_symmetric(self, predicate: NamedNode) -> bool:
        """Return whether the graph calls a property symmetric."""
        return node("owl:SymmetricProperty") in self.objects(predicate, "rdf:type")

    def is_plain(self, claim: NamedNode) -> bool:
        """Return whether a claim is affirmed, actual or scheduled, not over, and asserted by text or source."""
        return (
            self.one(claim, "kg:polarity") == node("kg:Affirmed")
            and self.one(claim, "kg:modality") in {node("kg:Actual"), node("kg:Scheduled")}
            and self.one(claim, "kg:stance") in {None, node("kg:Asserts")}
            and self.one(claim, "kg:ended") is None
        )

    def is_scheduled(self, claims: Iterable[NamedNode]) -> bool:
        """Return whether plain claims make a fact that is only scheduled; the text's own word counts before others'."""
        stances: dict[bool, set[AnyTerm | None]] = {True: set(), False: set()}
        for claim in claims:
            stances[self.one(claim, "kg:stance") is None].add(self.one(claim, "kg:modality"))
        return (stances[True] or stances[False]) == {node("kg:Scheduled")}

    def document_of(self, claim: NamedNode) -> NamedNode:
        """Return the document that a claim was read from."""
        sentence = self.one(claim, "prov:wasDerivedFrom")
        document = self.one(sentence, "prov:wasQuotedFrom") if sentence is not None else None
        return document if isinstance(document, NamedNode) else claim

    def claim(self, claim: NamedNode) -> ClaimView:
        """Return a claim with its sentence and document."""
        subject, predicate, obj = (
            self.one(claim, f"rdf:{part}") or claim for part in ("subject", "predicate", "object")
        )
        source, sentence = self.one(claim, "kg:attributedTo"), self.one(claim, "prov:wasDerivedFrom") or claim
        document = self.one(sentence, "prov:wasQuotedFrom") or claim
        begin, end = self.text(sentence, "nif:beginIndex"), self.text(sentence, "nif:endIndex")
        confidence = self.text(claim, "kg:confidence")
        return ClaimView(
            iri=claim.value,
            subject=value_of(subject),
            predicate=value_of(predicate),
            object=value_of(obj),
            subject_label=self.label(subject),
            predicate_label=self.label(predicate),
            object_label=self.label(obj),
            polarity=self.short(self.one(claim, "kg:polarity")),
            modality=self.short(self.one(claim, "kg:modality")),
            attributed_to=self.label(source) if source is not None else self.text(claim, "kg:attributedToText"),
            cue=self.text(claim, "kg:cue"),
            stance=self.short(self.one(claim, "kg:stance")) or None,
            ended=self.text(claim, "kg:ended") == "true",
            implicit=tuple(self.short(term) for term in self.objects(claim, "kg:implicit")),
            start=self.text(claim, "kg:start"),
            end=self.text(claim, "kg:end"),
            granularity=self.short(self.one(claim, "kg:granularity")) or None,
            qualifiers=self._qualifiers(claim),
            confidence=float(confidence) if confidence is not None else None,
            rule=self.text(claim, "kg:rule"),
            sentence=self.text(sentence, "nif:anchorOf"),
            characters=(int(begin), int(end)) if begin is not None and end is not None else None,
            document=value_of(document),
            title=self.text(document, "dcterms:title"),
            issued=self.text(document, "dcterms:issued"),
            sources=tuple(value_of(term) for term in self.objects(document, "dcterms:source")),
        )

    def _qualifiers(self, claim: NamedNode) -> tuple[tuple[str, str], ...]:
        quads = self.store.quads_for_pattern(claim, None, None, UNION)
        return tuple(
            sorted((self.short(q.predicate), self.label(q.object)) for q in quads if q.predicate not in _FIELDS)
        )


@lru_cache(maxsize=4096)
def is_structural(predicate: NamedNode) -> bool:
    """Return whether a property describes entities, claims and documents rather than stating a fact."""
    return predicate in _STRUCTURAL or predicate.value.startswith(_STRUCTURAL_PREFIXES)
