"""Offices that the text tells to be over: "Prime Minister Ann Lee has resigned"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.extract.grammar import BESIDE_NAMES
from kg.model import EntityRef, Extraction, Modality, Polarity

#: What ends an office: by whom holds it, and to whom.
_RESIGNING = frozenset({"resign", "step down", "stand down"})
_DISMISSING = frozenset({"oust", "sack", "dismiss", "depose", "topple"})


def with_ends(extractions: Sequence[Extraction]) -> tuple[Extraction, ...]:
    """Mark the offices of whom the text tells that they left: "Prime Minister X … has resigned"."""
    gone = {holder for extraction in extractions if (holder := _leaver(extraction)) is not None}
    return tuple(
        replace(extraction, ended=True) if _is_office_of(extraction, gone) else extraction for extraction in extractions
    )


def _leaver(extraction: Extraction) -> str | None:
    """Return who gave up or lost an office, for a fact; of which they gave it up the text does not say."""
    verb = extraction.predicate.lemma
    actual = extraction.modality is Modality.ACTUAL and extraction.polarity is Polarity.AFFIRMED
    hearsay = extraction.attribution is not None and extraction.attribution.source is None
    long_ago = any(a.role == "time" and a.text.lower().endswith("ago") for a in extraction.arguments)
    if not actual or hearsay or long_ago or extraction.predicate.kind != "verb":
        return None
    if any(extraction.argument(role) for role in ("as", "from")):
        return None
    role = "subject" if verb in _RESIGNING else "object" if verb in _DISMISSING else ""
    who = extraction.argument(role)
    return who.filler.id if who is not None and isinstance(who.filler, EntityRef) else None


def _is_office_of(extraction: Extraction, holders: set[str]) -> bool:
    office = extraction.predicate.kind == "copula" and extraction.rule in BESIDE_NAMES and not extraction.ended
    subject = extraction.argument("subject")
    return office and subject is not None and isinstance(subject.filler, EntityRef) and subject.filler.id in holders
