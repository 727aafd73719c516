"""Arguments and attributions point at entities where they pointed at mentions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from kg.model import Argument, Entity, EntityRef, Extraction, Filler, MentionRef, Reading

#: The entities that each mention means, by its index: none, one, or several for "they" and "the pair".
_Meant = Mapping[int, tuple[EntityRef, ...]]


def link(reading: Reading, entities: Sequence[Entity]) -> tuple[Extraction, ...]:
    """Return the reading's extractions with every mention replaced by its entity, or by None if it has none.

    What is said of several is said of each: the extraction of the first keeps its place, the others come behind all.
    """
    by_span: dict[tuple[int, int], tuple[EntityRef, ...]] = {}
    for entity in entities:
        meant = entity.members if entity.passing else (entity.id,)
        refs = tuple(map(EntityRef, meant))
        by_span |= {(m.start, m.end): refs for m in entity.mentions if refs and m.kind != "coordination"}
    known = {n: by_span.get((m.start, m.end), ()) for n, m in enumerate(reading.mentions)}
    each = [list(_linked(extraction, known)) for extraction in reading.extractions]
    return (*(first for first, *_ in each), *(other for _, *others in each for other in others))


def _linked(extraction: Extraction, known: _Meant) -> Iterator[Extraction]:
    """Yield the extraction of each of several that one argument means, or the one there is."""
    said = extraction.attribution
    attribution = replace(said, source=_filler(said.source, known)) if said is not None else None
    several = next((a for a in extraction.arguments if len(_means(a, known)) > 1), None)
    for ref in _means(several, known) if several is not None else (None,):
        arguments = (replace(a, filler=ref if a is several else _filler(a.filler, known)) for a in extraction.arguments)
        yield replace(extraction, attribution=attribution, arguments=tuple(arguments))


def _means(argument: Argument, known: _Meant) -> tuple[EntityRef, ...]:
    return known[argument.filler.index] if isinstance(argument.filler, MentionRef) else ()


def _filler(filler: Filler | None, known: _Meant) -> Filler | None:
    if not isinstance(filler, MentionRef):
        return filler
    return known[filler.index][0] if len(known[filler.index]) == 1 else None
