"""The order of the sieves, the most precise first; each sees what those before it have joined.

After Raghunathan et al. (2010), "A Multi-Pass Sieve for Coreference Resolution", and Lee et al. (2013).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import takewhile

from kg.model import Document, Entity, Gazetteer, Reading
from kg.parse import Doc
from kg.resolve.bodies import bodies_by_kind, ends_of_organizations, short_organizations
from kg.resolve.called import (
    described_names,
    indexes,
    inner_phrases,
    inner_words,
    named_kinds,
    opening_bodies,
    opening_kinds,
    owned_alike,
    short_names,
)
from kg.resolve.entities import entities
from kg.resolve.equated import equated, predicated
from kg.resolve.evidence import tell_labels
from kg.resolve.facts import State, gather
from kg.resolve.firms import own_firms
from kg.resolve.groups import groups
from kg.resolve.holders import known_officers, role_holders
from kg.resolve.kin import whose_kin
from kg.resolve.measures import whose_measures
from kg.resolve.naming import (
    bracketed_acronyms,
    exact_names,
    full_persons,
    initials,
    short_persons,
)
from kg.resolve.nominals import class_nominals
from kg.resolve.parts import whose_parts
from kg.resolve.places import capitals, demonyms, gazetteer_names, halves, same_entry, so_called
from kg.resolve.pronouns import third_persons
from kg.resolve.quotes import first_persons
from kg.resolve.ranked import ranked_nominals, settle
from kg.resolve.real_names import real_names
from kg.resolve.relatives import relatives
from kg.resolve.repeated import named_nominals, repeated_nominals
from kg.resolve.resumed import resumed_bodies, resumed_persons
from kg.resolve.senses import tell_senses
from kg.resolve.takeovers import tell_takeover
from kg.resolve.treaties import described_treaties
from kg.resolve.unions import named_unions, whose_strikes
from kg.resolve.unveiled import unveiled
from kg.resolve.variation import (
    aged_nominals,
    clients,
    headline_nominals,
    introduced_bodies,
    lead_persons,
    named_suspects,
    tried_persons,
    varied_persons,
)

Sieve = Callable[[State], None]

SIEVES: tuple[Sieve, ...] = (
    tell_senses,
    exact_names,
    inner_words,
    bracketed_acronyms,
    demonyms,
    gazetteer_names,
    same_entry,
    short_organizations,
    full_persons,
    short_persons,
    initials,
    equated,
    real_names,
    relatives,
    short_persons,
    short_organizations,
    ends_of_organizations,
    bodies_by_kind,
    described_treaties,
    capitals,
    so_called,
    halves,
    same_entry,
    named_unions,
    settle,
    introduced_bodies,
    lead_persons,
    headline_nominals,
    named_suspects,
    role_holders,
    known_officers,
    named_nominals,
    short_names,
    described_names,
    opening_kinds,
    opening_bodies,
    named_kinds,
    inner_phrases,
    indexes,
    tell_takeover,
    class_nominals,
    aged_nominals,
    varied_persons,
    resumed_persons,
    resumed_bodies,
    tried_persons,
    whose_kin,
    repeated_nominals,
    ranked_nominals,
    unveiled,
    first_persons,
    groups,
    third_persons,
    first_persons,
    own_firms,
    predicated,
    whose_measures,
    whose_strikes,
    whose_parts,
    owned_alike,
    clients,
)


def resolve(
    doc: Doc, document: Document, reading: Reading, gazetteer: Gazetteer, sieves: Sequence[Sieve] = SIEVES
) -> tuple[Entity, ...]:
    """Return what the mentions of a reading refer to, in order of first mention.

    ``doc`` is the parse of the document's text, with the same offsets. A mention belongs to at most one entity;
    a pronoun that refers to nothing clear, and a noun that nothing else is said of, belong to none.
    """
    if not reading.mentions:
        return ()
    state = begin(doc, document, reading, gazetteer)
    for sieve in sieves:
        sieve(state)
    return entities(state)


def begin(doc: Doc, document: Document, reading: Reading, gazetteer: Gazetteer) -> State:
    """Return the mentions of a reading, each for itself, with what their words and places say."""
    state = gather(doc, document.text, reading, gazetteer)
    tell_labels(state)
    state.year = (document.published or "")[:4]
    content = [block for block in document.blocks if block.kind != "boilerplate"]
    state.headline_end = max((block.end for block in takewhile(lambda b: b.kind == "headline", content)), default=0)
    return state
