"""The party that a relational noun leaves to its reader: "Bilateral trade with Mexico" of a text about Canada."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kg.model import Argument, Document, Entity, EntityRef, Extraction, Gazetteer, Reading, Span
from kg.resolve.bound import DISCOUNT
from kg.resolve.ended import careers_ago, past_stretches, with_ends
from kg.resolve.homes import with_towns
from kg.resolve.offices import with_offices
from kg.resolve.staff import with_staff
from kg.resolve.takeovers import taken_over
from kg.resolve.understood import (
    with_chiefs,
    with_companies,
    with_councils,
    with_dismissed,
    with_employers,
    with_places,
    with_realms,
)
from kg.resolve.words import COUNTRY_RELATIONS


def complete(
    reading: Reading,
    extractions: Sequence[Extraction],
    entities: Sequence[Entity],
    gazetteer: Gazetteer | None = None,
    *,
    document: Document | None = None,
) -> tuple[Extraction, ...]:
    """Return linked extractions with what a noun leaves to its reader, where that is clear.

    A relational noun leaves out one of two countries, a president's title the country, a mayor's the city, a
    councillor's the council, a profit and a chairman the company, an office of long ago that it is over. With a
    gazetteer a city stands for its country too; ``document`` is what tells when that was.
    """
    extractions = with_offices(extractions, entities)
    salience = _Salience.of(reading, extractions, entities)
    related = tuple(_completed(extraction, salience) for extraction in extractions)
    ruled = with_realms(related, entities, gazetteer or Gazetteer(), reading.sentences, document)
    ruled = with_towns(ruled, entities)
    placed = with_dismissed(with_councils(with_places(ruled, entities, reading.sentences), entities), entities)
    told = with_staff(placed, entities, reading.sentences)
    if document is None:
        return with_ends(_held(told, entities), entities)
    held = _held_in_takeover(told, entities, document.text)
    return with_ends(held, entities, past_stretches(reading, document), careers_ago(reading, document))


def _held_in_takeover(
    extractions: Sequence[Extraction], entities: Sequence[Entity], text: str
) -> tuple[Extraction, ...]:
    """Give what is of a company its company, in a text of a takeover too, which is about the one that it names first.

    The others count only in the rest of a paragraph that has told of one: elsewhere, "the CEO said" is of the first.
    """
    held = _held(extractions, entities)
    others = taken_over(extractions, entities)
    if not others:
        return held
    apart = _held(extractions, [entity for entity in entities if entity.id not in others])
    near = _paragraphs(text, [m.start for e in entities if e.id in others for m in e.mentions])
    return tuple(one if _is_in(near, e) else other for e, one, other in zip(extractions, held, apart, strict=True))


def _held(extractions: Sequence[Extraction], entities: Sequence[Entity]) -> tuple[Extraction, ...]:
    return with_chiefs(with_employers(with_companies(extractions, entities), entities), entities)


def _paragraphs(text: str, offsets: Sequence[int]) -> Sequence[Span]:
    """Return the rest of each paragraph from the first of some offsets in it."""
    starts: dict[int, int] = {}
    for at in sorted(offsets):
        starts.setdefault(_end_of_paragraph(text, at), at)
    return [Span(start, end) for end, start in starts.items()]


def _end_of_paragraph(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _is_in(spans: Sequence[Span], extraction: Extraction) -> bool:
    return any(span.start <= extraction.predicate.start < span.end for span in spans)


def _completed(extraction: Extraction, salience: _Salience) -> Extraction:
    predicate, party = extraction.predicate, extraction.argument("with")
    if predicate.kind != "noun" or predicate.lemma.split()[-1] not in COUNTRY_RELATIONS or party is None:
        return extraction
    if not isinstance(party.filler, EntityRef) or party.filler.id not in salience.countries:
        return extraction
    if any(a.role in {"subject", "between"} for a in extraction.arguments):
        return extraction
    country = salience.country(extraction, party.filler.id)
    if country is None:
        return extraction
    span = Span(predicate.start, predicate.end)
    subject = Argument("subject", *span, predicate.text, span, EntityRef(country), implicit=True)
    confidence = round(extraction.confidence * DISCOUNT, 4)
    return replace(extraction, arguments=(subject, *extraction.arguments), confidence=confidence)


@dataclass(frozen=True, slots=True)
class _Salience:
    """Where each country is spoken of: (sentence, offset, id), itself or through who holds an office of it."""

    countries: frozenset[str]
    spoken: tuple[tuple[int, int, str], ...]
    total: Counter[str]

    @classmethod
    def of(cls, reading: Reading, extractions: Sequence[Extraction], entities: Sequence[Entity]) -> _Salience:
        """Count the mentions of countries and of the people who stand for them."""
        countries = frozenset(entity.id for entity in entities if entity.type == "news:Country")
        stands_for = {entity.id: entity.id for entity in entities if entity.id in countries}
        for extraction in extractions:
            subject, realm = extraction.argument("subject"), extraction.argument("of")
            if extraction.predicate.kind == "copula" and subject and realm:
                person, country = subject.filler, realm.filler
                if isinstance(person, EntityRef) and isinstance(country, EntityRef) and country.id in countries:
                    stands_for.setdefault(person.id, country.id)
        starts = [sentence.start for sentence in reading.sentences]
        spoken = tuple(
            (bisect_right(starts, mention.start) - 1, mention.start, stands_for[entity.id])
            for entity in entities
            if entity.id in stands_for
            for mention in entity.mentions
        )
        return cls(countries, spoken, Counter(country for _, _, country in spoken))

    def country(self, extraction: Extraction, other: str) -> str | None:
        """Return the country meant beside the other: in the words before, the sentence before, or the whole text."""
        sentence, start = extraction.sentence, extraction.predicate.start
        here = {c for n, at, c in self.spoken if n == sentence and at < start}
        before = {c for n, _, c in self.spoken if n == sentence - 1}
        for near in (here - {other}, before - {other}):
            if len(near) == 1:
                return next(iter(near))
            if best := self._most_spoken_of(near):
                return best
        return self._most_spoken_of(self.countries - {other})

    def _most_spoken_of(self, countries: frozenset[str] | set[str]) -> str | None:
        """Return the one that the text speaks of most, if no other comes near: at least half as often again."""
        ranked = sorted(((self.total[country], country) for country in countries), reverse=True)
        if not ranked or ranked[0][0] < 2:
            return None
        if len(ranked) > 1 and ranked[0][0] < 1.5 * ranked[1][0]:
            return None
        return ranked[0][1]
