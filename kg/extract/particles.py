"""The particle that is a part of a verb: "stepped down", "pulled out of", but not the one of "closed down 4%"."""

from __future__ import annotations

from kg.extract.frames import Context
from kg.extract.grammar import ENDING, PARTICLES
from kg.extract.tree import child, children, lemma
from kg.parse import Token


def particle_of(verb: Token, context: Context) -> Token | None:
    """Return the particle of a verb, also where the model takes it for an adverb or a preposition."""
    particle = child(verb, "prt") or _stray_particle(verb)
    if particle is not None and lemma(verb) in ENDING and _is_before_extent(particle, context):
        return None
    return particle


def _stray_particle(verb: Token) -> Token | None:
    """As in "stepped down as", "pulled out of": labelled an adverb, or a preposition without an object."""
    after = verb.nbor(1) if verb.i + 1 < len(verb.doc) else None
    if after is None or after.lower_ not in PARTICLES or after.head != verb:
        return None
    if after.lower_ == "back" and after.i + 2 < len(verb.doc) and after.nbor(2).tag_ == "CD":
        return None  # "ordered back in 2007"
    return after if after.dep_ == "advmod" or (after.dep_ == "prep" and child(after, "pobj") is None) else None


def _is_before_extent(particle: Token, context: Context) -> bool:
    """As in "closed down 4%": it says which way."""
    after = particle.nbor(1) if particle.i + 1 < len(particle.doc) else particle
    value = context.value(after)
    return value is not None and value.kind in {"percentage", "amount", "quantity"}


def extent_behind(verb: Token, context: Context) -> Token | None:
    """Return the extent that hangs on the direction: "closed down 4%"."""
    ways = (way for way in children(verb, "advmod") if way.lower_ in PARTICLES and way.i > verb.i)
    parts = (part for way in ways for part in children(way, "npadvmod"))
    return next((c for c in parts if (v := context.value(c)) is not None and v.kind in {"percentage", "amount"}), None)
