"""What a bare noun takes up that a verb has told: "Nordwind will sell its yard. The sale …" is Nordwind's sale."""

from __future__ import annotations

from collections.abc import Callable

from kg.model import Extraction, MentionRef, Polarity
from kg.resolve.described import possessive
from kg.resolve.facts import Cluster, Fact, State
from kg.resolve.words import DEALS, DEED_NOUNS, OF_DEEDS

Labels = Callable[[State, Cluster], str]


def told_before(state: State, fact: Fact, label: Labels) -> str:
    """Return what "the sale" is called after what the sentence before has somebody do, or an empty string."""
    bare = fact.definite and len(fact.words) == 1 and not fact.plural and not fact.token.rights
    verbs = DEED_NOUNS.get(fact.lemma, frozenset()) if bare else frozenset()
    told = [
        e for e in state.reading.extractions if verbs and e.sentence == fact.sentence - 1 and _tells(state, e, verbs)
    ]
    doers = [state.of[doer] for e in told if (doer := _filler(e, "subject")) is not None]
    if len({id(doer) for doer in doers}) != 1:
        return ""
    deed = told[-1]
    whose = possessive(label(state, doers[-1]))
    thing = _filler(deed, "object")
    what = label(state, state.of[thing]) if thing is not None and state.of[thing].names else ""
    if fact.lemma in DEALS:
        return f"{whose} {fact.lemma} to {deed.predicate.lemma} {what}" if what else ""
    return f"{whose} {fact.lemma} {OF_DEEDS.get(fact.lemma, 'of')} {what}" if what else f"{whose} {fact.lemma}"


def _tells(state: State, extraction: Extraction, verbs: frozenset[str]) -> bool:
    doer = _filler(extraction, "subject")
    done = extraction.predicate.kind == "verb" and extraction.predicate.lemma in verbs
    return done and extraction.polarity is Polarity.AFFIRMED and doer is not None and bool(state.of[doer].names)


def _filler(extraction: Extraction, role: str) -> int | None:
    argument = extraction.argument(role)
    return argument.filler.index if argument is not None and isinstance(argument.filler, MentionRef) else None
