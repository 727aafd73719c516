"""One Analysis becomes the quads of its document: facts, what is scheduled, claims, and its line in the documents."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from pyoxigraph import NamedNode, Quad, Triple

from kg.errors import InputError
from kg.graph import profiles, times
from kg.graph.terms import Minter, Term, decimal, integer, literal, node, source_term
from kg.model import (
    LIKELY,
    QUOTED,
    Analysis,
    Attribution,
    Claim,
    ClaimObject,
    Document,
    EntityRef,
    Modality,
    Ontology,
    Span,
    Stance,
    Text,
    Value,
    ValueRef,
)
from kg.names import KG, NEWS, REL, digest

_Said = tuple[NamedNode, Term]
#: Vocabularies lie below the default base, and do not move with it.
_FIXED = tuple(f"<{namespace}" for namespace in (KG, NEWS, REL))
_PLAIN_GRAPHS = {Modality.ACTUAL: "facts", Modality.SCHEDULED: "scheduled"}


@dataclass(frozen=True, slots=True)
class Writer:
    """How analyses become quads: where IRIs live, which properties are symmetric, and what may be written.

    A claim below the bar ``facts_from`` makes no plain triple.
    """

    minter: Minter
    ontology: Ontology | None = None
    include_text: bool = True
    include_attributed: bool = False
    facts_from: float = LIKELY

    def is_symmetric(self, predicate: str) -> bool:
        """Return whether the ontology calls the property symmetric."""
        known = self.ontology.properties.get(predicate) if self.ontology else None
        return known is not None and known.symmetric


def document_quads(analysis: Analysis, writer: Writer) -> set[Quad]:
    """Return all quads that one document is; raises InputError where a claim points at nothing."""
    _check(analysis)
    page = _Page(analysis, writer, writer.minter.entities(analysis.document.id, analysis.lasting))
    minter, document_id = writer.minter, analysis.document.id
    claims = minter.graph(document_id, "claims")
    quads = {Quad(t.subject, t.predicate, t.object, claims) for t in page.claims()}
    quads |= {Quad(t.subject, t.predicate, t.object, claims) for t in profiles.to_triples(analysis, minter)}
    quads |= {Quad(*triple, minter.graph(document_id, kind)) for kind, triple in page.plain()}
    documents = minter.iri("documents")
    quads |= {Quad(minter.document(document_id), p, o, documents) for p, o in _about(analysis.document, writer)}
    return quads


def _check(analysis: Analysis) -> None:
    """Raise where a reference leads nowhere: an Analysis may be made by hand; one from a file is checked already."""
    known = {entity.id for entity in analysis.lasting}
    for claim in analysis.claims:
        objects = [claim.object, *(q.object for q in claim.qualifiers)]
        source = claim.attribution.source if claim.attribution else None
        named = [claim.subject, *(o.id for o in [*objects, source] if isinstance(o, EntityRef))]
        missing = [name for name in named if name not in known]
        if missing:
            raise InputError(f"document {analysis.document.id}: a claim names the unknown entity {missing[0]!r}")
        values = [o.index for o in objects if isinstance(o, ValueRef)]
        if any(not 0 <= index < len(analysis.values) for index in values):
            raise InputError(f"document {analysis.document.id}: a claim points at a value that is not there")
        if not (0 <= claim.extraction < len(analysis.extractions) and 0 <= claim.sentence < len(analysis.sentences)):
            raise InputError(f"document {analysis.document.id}: a claim points at no sentence or extraction")


def _about(document: Document, writer: Writer) -> Iterator[_Said]:
    yield node("rdf:type"), node("schema:NewsArticle")
    yield node("rdf:type"), node("prov:Entity")
    yield node("kg:factsFrom"), literal(decimal(writer.facts_from) or "0", "xsd:decimal")
    yield node("kg:characters"), integer(len(document.text))
    if document.title:
        yield node("dcterms:title"), literal(document.title)
    if document.published:
        yield node("dcterms:issued"), times.published(document.published)
    for source in document.sources:
        yield node("dcterms:source"), source_term(source)


@dataclass(frozen=True, slots=True)
class _Page:
    """One analysis on its way into the graph."""

    analysis: Analysis
    writer: Writer
    entities: dict[str, NamedNode]

    @property
    def _id(self) -> str:
        return self.analysis.document.id

    def plain(self) -> Iterator[tuple[str, tuple[NamedNode, NamedNode, Term]]]:
        """Yield the plain triples with the kind of graph that they belong to, symmetric ones both ways."""
        for claim in self.analysis.claims:
            if not _is_plain(claim, self.writer):
                continue
            kind = _PLAIN_GRAPHS[claim.modality]
            subject, predicate, obj = self._triple(claim)
            yield kind, (subject, predicate, obj)
            if self.writer.is_symmetric(claim.predicate) and isinstance(obj, NamedNode):
                yield kind, (obj, predicate, subject)

    def claims(self) -> Iterator[Triple]:
        """Yield the claim nodes, the values they hang on and the sentences they were read from."""
        best: dict[NamedNode, Claim] = {}
        for claim in self.analysis.claims:
            iri = self._claim_iri(claim)
            if iri not in best or _rank(claim) < _rank(best[iri]):
                best[iri] = claim
        for iri, claim in best.items():
            yield from (Triple(iri, predicate, term) for predicate, term in self._claim(claim))
            yield from self._values(claim)
        for sentence in {claim.sentence for claim in self.analysis.claims}:
            yield from self._sentence(self.analysis.sentences[sentence])
        if best:
            yield from self._context()

    def _triple(self, claim: Claim) -> tuple[NamedNode, NamedNode, Term]:
        predicate = self.writer.minter.term(claim.predicate)
        return self.entities[claim.subject], predicate, self._object(claim.object)

    def _object(self, obj: ClaimObject) -> Term:
        if isinstance(obj, EntityRef):
            return self.entities[obj.id]
        if isinstance(obj, Text):
            return literal(" ".join(obj.text.split()))
        return self.writer.minter.value(self.analysis.values[obj.index])[0]

    def _event(self, claim: Claim) -> NamedNode:
        start = self.analysis.extractions[claim.extraction].predicate.start
        return NamedNode(f"{self.writer.minter.document(self._id).value}/event/{start}")

    def _claim_iri(self, claim: Claim) -> NamedNode:
        """Hash what the claim says, never how sure it is; the base is left out, so that it can change."""
        terms = [self._event(claim), *self._triple(claim)]
        more = sorted(f"{p} {self._bare(o)}" for p, o in [*self._qualifiers(claim), *self._axes(claim)])
        return self.writer.minter.iri(f"claim/{digest(*map(self._bare, terms), *more)}")

    def _bare(self, term: Term) -> str:
        text, base = str(term), f"<{self.writer.minter.base}"
        moves = text.startswith(base) and not text.startswith(_FIXED)
        return f"<{text.removeprefix(base)}" if moves else text

    def _claim(self, claim: Claim) -> Iterator[_Said]:
        subject, predicate, obj = self._triple(claim)
        sentence = self.analysis.sentences[claim.sentence]
        yield node("rdf:type"), node("kg:Claim")
        yield node("rdf:subject"), subject
        yield node("rdf:predicate"), predicate
        yield node("rdf:object"), obj
        yield node("kg:event"), self._event(claim)
        yield from self._qualifiers(claim)
        yield from self._axes(claim)
        yield node("kg:confidence"), literal(decimal(round(claim.confidence, 4)) or "0", "xsd:decimal")
        if claim.rule:
            yield node("kg:rule"), literal(claim.rule)
        yield node("prov:wasDerivedFrom"), self._span(sentence)
        for name, span in zip(("kg:subjectSpan", "kg:predicateSpan", "kg:objectSpan"), claim.spans, strict=True):
            if span.start < span.end:
                yield node(name), self._span(span)

    def _axes(self, claim: Claim) -> Iterator[_Said]:
        yield node("kg:polarity"), node(f"kg:{claim.polarity.value}")
        yield node("kg:modality"), node(f"kg:{claim.modality.value}")
        if claim.ended:
            yield node("kg:ended"), literal("true", "xsd:boolean")
        for role in claim.implicit:
            yield node("kg:implicit"), self.writer.minter.term(f"kg:{role}")
        if claim.attribution:
            yield from self._attribution(claim.attribution)

    def _attribution(self, attribution: Attribution) -> Iterator[_Said]:
        if isinstance(attribution.source, EntityRef):
            yield node("kg:attributedTo"), self.entities[attribution.source.id]
        elif attribution.text.strip() and attribution.cue != QUOTED:
            yield node("kg:attributedToText"), literal(" ".join(attribution.text.split()))
        yield node("kg:cue"), literal(attribution.cue)
        yield node("kg:stance"), node(f"kg:{attribution.stance.value}")

    def _qualifiers(self, claim: Claim) -> Iterator[_Said]:
        timed: list[tuple[str, Value]] = []
        for qualifier in claim.qualifiers:
            value = self._value(qualifier.object)
            if value and value.kind == "time":
                timed.append((qualifier.property, value))
            else:
                yield self.writer.minter.term(qualifier.property), self._object(qualifier.object)
        yield from times.to_terms(timed, self._time(claim.object), self.writer.minter)

    def _time(self, obj: ClaimObject) -> Value | None:
        value = self._value(obj)
        return value if value and value.kind == "time" else None

    def _value(self, obj: ClaimObject) -> Value | None:
        return self.analysis.values[obj.index] if isinstance(obj, ValueRef) else None

    def _values(self, claim: Claim) -> Iterator[Triple]:
        for obj in (claim.object, *(q.object for q in claim.qualifiers)):
            value = self._value(obj)
            if value:
                yield from self.writer.minter.value(value)[1]

    def _span(self, span: Span) -> NamedNode:
        return self.writer.minter.span(self._id, span.start, span.end)

    def _sentence(self, span: Span) -> Iterator[Triple]:
        subject, document = self._span(span), self.analysis.document
        yield from _fragment(subject, "nif:Sentence", span)
        yield Triple(subject, node("nif:referenceContext"), self._span(Span(0, len(document.text))))
        yield Triple(subject, node("prov:wasQuotedFrom"), self.writer.minter.document(self._id))
        if self.writer.include_text:
            yield Triple(subject, node("nif:anchorOf"), literal(document.text[span.start : span.end]))

    def _context(self) -> Iterator[Triple]:
        """Name the whole text as the sentences' context, but never copy it into the graph."""
        whole = Span(0, len(self.analysis.document.text))
        yield from _fragment(self._span(whole), "nif:Context", whole)
        yield Triple(self._span(whole), node("prov:wasQuotedFrom"), self.writer.minter.document(self._id))


def _fragment(subject: NamedNode, kind: str, span: Span) -> Iterator[Triple]:
    yield Triple(subject, node("rdf:type"), node(kind))
    yield Triple(subject, node("rdf:type"), node("nif:RFC5147String"))
    for name, offset in (("nif:beginIndex", span.start), ("nif:endIndex", span.end)):
        yield Triple(subject, node(name), integer(offset))  # written as NIF wants it by ``terms.outgoing``


def _is_plain(claim: Claim, writer: Writer) -> bool:
    """Tell plain from claimed: a denial, a question or a wish is nobody's assertion, whatever the options say."""
    attribution = claim.attribution
    heard = writer.include_attributed and attribution is not None and attribution.stance is Stance.ASSERTS
    return (replace(claim, attribution=None) if heard else claim).plain_from(writer.facts_from)


def _rank(claim: Claim) -> tuple[float, str, int]:
    """Of two readings of one claim the surer is kept, then the one whose rule and sentence come first."""
    return -claim.confidence, claim.rule, claim.sentence
