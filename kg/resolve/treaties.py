"""The sieve that knows a treaty by its description: "a continental free trade treaty" between its parties."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.model import GazetteerEntry, MentionRef
from kg.resolve.facts import Fact, State
from kg.resolve.places import named
from kg.resolve.words import TREATY_NOUNS

_PARTS = re.compile(r"[\s\-–—/]+")
#: Words that say nothing of which treaty it is.
_NEUTRAL = frozenset("the a an and existing current present landmark new own so-called major big huge".split())


def described_treaties(state: State) -> None:
    """Give a nominal the treaty that its words, its parties and its year describe."""
    nominals = [fact for fact in state.ordered if fact.is_nominal and fact.lemma in TREATY_NOUNS and not fact.plural]
    if not nominals:
        return
    treaties = [entry for entry in state.gazetteer.entries.values() if entry.description]
    for fact in nominals:
        fitting = [treaty for treaty in treaties if _describes(state, treaty, fact)]
        cluster = state.cluster(fact)
        if fitting and cluster.entry is None and not cluster.names:
            cluster.entry, cluster.type = _choose(state, fitting), None


def _choose(state: State, fitting: list[GazetteerEntry]) -> GazetteerEntry | None:
    """Return the one that the text has spoken of already, or the latest that was signed when it was written."""
    spoken_of = {cluster.entry.id for cluster in state.clusters() if cluster.entry}
    known = [treaty for treaty in fitting if treaty.id in spoken_of] or fitting
    signed = [treaty for treaty in known if not state.year or not treaty.year or treaty.year <= state.year]
    latest = max((treaty.year or "" for treaty in signed), default="")
    last = [treaty for treaty in signed if (treaty.year or "") == latest]
    return last[0] if len(last) == 1 else None


def _describes(state: State, treaty: GazetteerEntry, fact: Fact) -> bool:
    described = {word for phrase in treaty.description for word in phrase.lower().split()}
    named_parties, rest = _parties_inside(state, fact)
    words = {word for word in rest if word not in _NEUTRAL}
    # the noun alone ("the deal") describes nothing, and one strange word ("solo") tells of another
    if not words <= described | TREATY_NOUNS or not words & described - TREATY_NOUNS:
        return False
    parties = set(treaty.parties)
    if named_parties:
        return bool(parties) and named_parties == parties
    around = _participants(state, fact)
    if not parties or not around & parties:
        return False
    return parties <= around or (around <= parties and treaty.year in _years(state, fact))


def _parties_inside(state: State, fact: Fact) -> tuple[set[str], list[str]]:
    """Split "U.S.-Mexico-Canada free trade deal" into the ids of its parties and the other words."""
    start, end = fact.mention.start, fact.token.idx + len(fact.token)
    parties, rest = set(), []
    for part in _PARTS.split(state.text[start:end]):
        entries = [*named(state, part), *state.gazetteer.adjectival(part)] if part[:1].isupper() else []
        country = next((entry for entry in entries if entry.type == "news:Country"), None)
        if country:
            parties.add(country.id)
        elif part:
            rest.append(part.lower())
    inside = (f for f in state.by_sentence[fact.sentence] if f.is_name and start <= f.mention.start < end)
    known = {entry.id: set(_PARTS.split(f.mention.text.lower())) for f in inside if (entry := state.cluster(f).entry)}
    spent = {word for words in known.values() for word in words}
    return parties | set(known), [word for word in rest if word not in spent]


def _participants(state: State, fact: Fact) -> set[str]:
    """Return the countries that take part in the extractions that the nominal takes part in."""
    countries = set()
    for start in _predicates(state, fact):
        for extraction in state.reading.extractions:
            if extraction.predicate.start == start:
                for argument in extraction.arguments:
                    if isinstance(argument.filler, MentionRef):
                        entry = state.of[argument.filler.index].entry
                        if entry and entry.type == "news:Country":
                            countries.add(entry.id)
    return countries


def _predicates(state: State, fact: Fact) -> Iterator[int]:
    reference = MentionRef(fact.index)
    starts = {e.predicate.start for e in state.reading.extractions if any(a.filler == reference for a in e.arguments)}
    yield from sorted(starts)


def _years(state: State, fact: Fact) -> set[str]:
    """Return the years of the dates in the sentence."""
    span = state.reading.sentences[fact.sentence]
    return {
        value.value[:4]
        for value in state.reading.values
        if value.kind == "time" and value.value and span.start <= value.start < span.end
    }
