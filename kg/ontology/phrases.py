"""The phrases of a property: sentences in which ``{word}`` is an example that fills a slot."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.errors import OntologyError
from kg.model import Span

_SLOT = re.compile(r"\{(?:([so]):)?([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase without its braces, and where in ``sentence`` the fillers of subject and object stand."""

    sentence: str
    subject: Span
    object: Span


def parse_phrase(phrase: str, *, term: str | None = None) -> Phrase:
    """Take the braces out of a phrase; OntologyError if it has not two slots.

    The first slot is the subject unless one of them is named.

    >>> parse_phrase("{o:Acme} was bought by {s:Beta}.")
    Phrase(sentence='Acme was bought by Beta.', subject=Span(start=19, end=23), object=Span(start=0, end=4))
    """
    slots = list(_SLOT.finditer(phrase))
    if len(slots) != 2 or phrase.count("{") != 2 or phrase.count("}") != 2:
        raise OntologyError(f"phrase {phrase!r} has {len(slots)} slots, not two: write each as {{word}}", term=term)
    if not all(slot[2].strip() for slot in slots):
        raise OntologyError(f"phrase {phrase!r} has an empty slot: write an example in it", term=term)
    names = (slots[0][1], slots[1][1])
    if names[0] is not None and names[0] == names[1]:
        raise OntologyError(f"phrase {phrase!r} names both slots {names[0]!r}", term=term)
    first, second = _spans(slots)
    reverse = names[0] == "o" or names[1] == "s"
    return Phrase(_SLOT.sub(r"\2", phrase), *((second, first) if reverse else (first, second)))


def _spans(slots: list[re.Match[str]]) -> list[Span]:
    """Return where each slot's words stand once the braces are gone."""
    spans, removed = [], 0
    for slot in slots:
        start = slot.start() - removed
        spans.append(Span(start, start + len(slot[2])))
        removed += len(slot[0]) - len(slot[2])
    return spans
