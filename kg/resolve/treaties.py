"""The sieve that knows a treaty by its description: "a continental free trade treaty" between its parties."""

from __future__ import annotations

import re
from dataclasses import dataclass

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
    looks = [_Look.at(state, fact) for fact in nominals if not state.cluster(fact).names]
    looks = [look for look in looks if look.words - TREATY_NOUNS]
    if not looks:
        return
    treaties = [entry for entry in state.gazetteer.entries.values() if entry.description and entry.parties]
    for look in looks:
        fitting = [treaty for treaty in treaties if _describes(treaty, look)]
        cluster = state.cluster(look.fact)
        if fitting and cluster.entry is None:
            cluster.entry, cluster.type = _choose(state, fitting), None


@dataclass(frozen=True, slots=True)
class _Look:
    """What a nominal and its sentence say: parties in its name, its other words, who takes part, which years."""

    fact: Fact
    named: frozenset[str]
    words: frozenset[str]
    around: frozenset[str]
    years: frozenset[str]

    @classmethod
    def at(cls, state: State, fact: Fact) -> _Look:
        """Look at a nominal."""
        named_parties, rest = _parties_inside(state, fact)
        words = frozenset(rest) - _NEUTRAL
        return cls(fact, named_parties, words, _participants(state, fact), _years(state, fact))


def _choose(state: State, fitting: list[GazetteerEntry]) -> GazetteerEntry | None:
    """Return the one that the text has spoken of already, or the latest that was signed when it was written."""
    spoken_of = {cluster.entry.id for cluster in state.clusters() if cluster.entry}
    known = [treaty for treaty in fitting if treaty.id in spoken_of] or fitting
    signed = [treaty for treaty in known if not state.year or not treaty.year or treaty.year <= state.year]
    latest = max((treaty.year or "" for treaty in signed), default="")
    last = [treaty for treaty in signed if (treaty.year or "") == latest]
    return last[0] if len(last) == 1 else None


def _describes(treaty: GazetteerEntry, look: _Look) -> bool:
    parties = frozenset(treaty.parties)
    if look.named and look.named != parties:
        return False
    some = bool(look.around & parties) and look.around <= parties
    if not look.named and not parties <= look.around and not (some and treaty.year in look.years):
        return False
    # the noun alone ("the deal") describes nothing, and one strange word ("solo") tells of another
    described = {word for phrase in treaty.description for word in phrase.lower().split()}
    return look.words <= described | TREATY_NOUNS and bool(look.words & described - TREATY_NOUNS)


def _parties_inside(state: State, fact: Fact) -> tuple[frozenset[str], list[str]]:
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
    return frozenset(parties | set(known)), [word for word in rest if word not in spent]


def _participants(state: State, fact: Fact) -> frozenset[str]:
    """Return the countries that take part in the extractions that the nominal takes part in."""
    reference = MentionRef(fact.index)
    here = [e for e in state.reading.extractions if e.sentence == fact.sentence]
    starts = {e.predicate.start for e in here if any(a.filler == reference for a in e.arguments)}
    fillers = (a.filler for e in here if e.predicate.start in starts for a in e.arguments)
    entries = (state.of[filler.index].entry for filler in fillers if isinstance(filler, MentionRef))
    return frozenset(entry.id for entry in entries if entry and entry.type == "news:Country")


def _years(state: State, fact: Fact) -> frozenset[str]:
    """Return the years of the dates in the sentence."""
    span = state.reading.sentences[fact.sentence]
    times = (v for v in state.reading.values if v.kind == "time" and span.start <= v.start < span.end)
    return frozenset(value.value[:4] for value in times if value.value)
