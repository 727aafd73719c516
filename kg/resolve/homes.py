"""The country of an office that the text leaves to its dateline, or to where its holder speaks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from kg.extract.grammar import SPEECH
from kg.model import Document, Entity, EntityRef, Extraction, Gazetteer, GazetteerEntry
from kg.resolve.classes import FAMILIES

#: What ends the town of a dateline: "OSLO, May 3 (AP) — ".
_BEHIND_TOWN = re.compile(r"\s*(?:[,(:/—–]|--| - |\s-$)")
#: What others than countries have.
_OF_BODIES_TOO = "president"


def homes(
    titles: Sequence[Extraction],
    extractions: Sequence[Extraction],
    entities: Sequence[Entity],
    gazetteer: Gazetteer,
    document: Document | None,
) -> Mapping[str, str]:
    """Return, by who bears a bare title, the gazetteer's name of the country whose capital tells it.

    As in "OSLO (AP) — Prime Minister Lee resigned", "Prime Minister Lee told reporters in Oslo", behind no other
    country, and where nobody else bears it.
    """
    bearers = Counter(office for office, _ in {(e.predicate.lemma, e.entity("subject")) for e in titles})
    titles = [e for e in titles if bearers[e.predicate.lemma] == 1]
    dated = _sent_from(document, gazetteer)
    spoken = _where_spoken(extractions, entities, gazetteer)
    told = ((e, holder, spoken.get(holder, dated)) for e in titles if (holder := e.entity("subject")))
    return {who: home for e, who, home in told if home and not _has_rivals(e, entities, home)}


def _has_rivals(title: Extraction, entities: Sequence[Entity], home: str) -> bool:
    """Tell whether another country is named before a title, or before a president a body that may have one."""
    before = (e for e in entities if any(m.kind == "name" and m.start < title.predicate.start for m in e.mentions))
    bodies = title.predicate.lemma == _OF_BODIES_TOO
    return any(
        (e.type == "news:Country" and e.gazetteer != home) or (bodies and FAMILIES.get(e.type) == "organization")
        for e in before
    )


def _sent_from(document: Document | None, gazetteer: Gazetteer) -> str:
    """Return the country whose capital stands in the dateline: Norway of "OSLO (AP) — "."""
    for block in document.blocks if document is not None else ():
        if document is None or block.kind == "paragraph":
            return ""
        town = _BEHIND_TOWN.split(document.text[block.start : block.end], maxsplit=1)[0]
        if block.kind == "boilerplate" and (country := _ruled_from(gazetteer.named(town.strip().title())[:1])):
            return country
    return ""


def _where_spoken(
    extractions: Sequence[Extraction], entities: Sequence[Entity], gazetteer: Gazetteer
) -> dict[str, str]:
    """Return the countries in whose capitals people speak, by who does."""
    known = ((e.id, gazetteer.entries.get(e.gazetteer or "")) for e in entities)
    capitals = {id_: country for id_, entry in known if entry and (country := _ruled_from([entry]))}
    said = (e for e in extractions if capitals and e.predicate.lemma in SPEECH)
    spoken = ((e.entity("subject"), capitals.get(e.entity("place") or "")) for e in said)
    return {who: country for who, country in spoken if who and country}


def _ruled_from(cities: Sequence[GazetteerEntry]) -> str:
    return next((city.capital_of for city in cities if city.capital_of), "")


def with_homes(
    entities: Sequence[Entity], extractions: Sequence[Extraction], gazetteer: Gazetteer
) -> tuple[Entity, ...]:
    """Add the countries that extractions call by their gazetteer's names, and no words of the text mention."""
    known = {entity.id for entity in entities}
    meant = {a.filler.id for e in extractions for a in e.arguments if isinstance(a.filler, EntityRef)}
    return (*entities, *(unnamed(gazetteer.entries[country]) for country in sorted(meant - known)))


def unnamed(country: GazetteerEntry) -> Entity:
    """Return a country that the text does not mention."""
    return Entity(country.id, country.label, country.type, same_as=country.same_as, gazetteer=country.id)
