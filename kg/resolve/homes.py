"""The country of an office that the text leaves to its dateline."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from kg.model import Document, Entity, EntityRef, Extraction, Gazetteer, GazetteerEntry
from kg.resolve.classes import FAMILIES

#: What ends the town of a dateline: "OSLO, May 3 (AP) — ".
_BEHIND_TOWN = re.compile(r"\s*(?:[,(:/—–]|--| - |\s-$)")
#: Whom other bodies than countries have too.
_PRESIDENT = "president"


def homes(
    titles: Sequence[Extraction], entities: Sequence[Entity], gazetteer: Gazetteer, document: Document | None
) -> Mapping[str, str]:
    """Return, by who bears a bare title, the gazetteer's name of the country whose capital tells it.

    As in "OSLO (AP) — Prime Minister Lee resigned", where nobody else bears it, and the text names no other country: in
    a capital where he is a guest, it would name his own.
    """
    home = _sent_from(document, gazetteer)
    others = any(e.type == "news:Country" and e.gazetteer != home and e.has_name for e in entities)
    if not home or others:
        return {}
    bearers = Counter(office for office, _ in {(e.predicate.lemma, e.entity("subject")) for e in titles})
    alone = (e for e in titles if bearers[e.predicate.lemma] == 1 and not _may_be_of_body(e, entities))
    return {who: home for title in alone if (who := title.entity("subject"))}


def _may_be_of_body(title: Extraction, entities: Sequence[Entity]) -> bool:
    """Tell whether a body that may have a president is named before one."""
    before = (e for e in entities if any(m.kind == "name" and m.start < title.predicate.start for m in e.mentions))
    return title.predicate.lemma == _PRESIDENT and any(FAMILIES.get(e.type) == "organization" for e in before)


def _sent_from(document: Document | None, gazetteer: Gazetteer) -> str:
    """Return the country whose capital stands in the dateline: Norway of "OSLO (AP) — "."""
    if document is None:
        return ""
    for block in document.blocks:
        if block.kind == "paragraph":
            break
        town = _BEHIND_TOWN.split(document.text[block.start : block.end], maxsplit=1)[0]
        if block.kind == "boilerplate" and (country := _ruled_from(gazetteer.named(town.strip().title())[:1])):
            return country
    return ""


def _ruled_from(cities: Sequence[GazetteerEntry]) -> str:
    return next((city.capital_of for city in cities if city.capital_of), "")


def with_towns(extractions: Sequence[Extraction], entities: Sequence[Entity]) -> tuple[Extraction, ...]:
    """Return the extractions, "Oslo's Ann Lee" as one from Oslo, where no team is spoken of: a city has no people."""
    cities = {entity.id for entity in entities if entity.type == "news:City"}
    if any(entity.type == "news:SportsTeam" for entity in entities):
        return tuple(extractions)  # "Liverpool's Ann Lee" plays for it
    return tuple(_from_town(e) if e.rule == "affiliation" and e.entity("of") in cities else e for e in extractions)


def _from_town(extraction: Extraction) -> Extraction:
    come = (replace(a, role="from", marker="from") if a.role == "of" else a for a in extraction.arguments)
    return replace(extraction, arguments=tuple(come))


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
