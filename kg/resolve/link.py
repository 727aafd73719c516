"""Arguments and attributions point at entities where they pointed at mentions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from kg.model import Entity, EntityRef, Extraction, Filler, MentionRef, Reading


def link(reading: Reading, entities: Sequence[Entity]) -> tuple[Extraction, ...]:
    """Return the reading's extractions with every mention replaced by its entity, or by None if it has none."""
    lasting = [entity for entity in entities if not entity.passing]
    by_mention = {(m.start, m.end): EntityRef(entity.id) for entity in lasting for m in entity.mentions}
    refs = {n: by_mention.get((m.start, m.end)) for n, m in enumerate(reading.mentions)}
    return tuple(_linked(extraction, refs) for extraction in reading.extractions)


def _linked(extraction: Extraction, refs: Mapping[int, EntityRef | None]) -> Extraction:
    arguments = tuple(replace(a, filler=_filler(a.filler, refs)) for a in extraction.arguments)
    attribution = extraction.attribution
    if attribution is not None:
        attribution = replace(attribution, source=_filler(attribution.source, refs))
    return replace(extraction, arguments=arguments, attribution=attribution)


def _filler(filler: Filler | None, refs: Mapping[int, EntityRef | None]) -> Filler | None:
    return refs[filler.index] if isinstance(filler, MentionRef) else filler
