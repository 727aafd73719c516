"""The sieve over phrases for several that were named: "the pair", "both", "the two leaders"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kg.extract.grammar import PAIRS
from kg.extract.tree import children, lemma
from kg.parse import Token
from kg.resolve.binding import doers
from kg.resolve.classes import FAMILIES, NOUN_TYPES
from kg.resolve.facts import Fact, State
from kg.resolve.kinds import family, is_person_noun, type_of
from kg.resolve.naming import distinct
from kg.resolve.nominals import is_introduced
from kg.resolve.wholes import put_together
from kg.resolve.words import DEALING_WORDS

#: Words for so many, alone or before a noun.
_COUNTS = {"pair": 2, "duo": 2, "couple": 2, "two": 2, "both": 2, "trio": 3, "three": 3}
#: As many as were named together.
_MANY = -1
#: Nouns for people of whom nothing more is told.
_FLOATING = frozenset({"both", "all", "each"})
#: Who are meant also where they were not named together: "the two leaders", "both countries".
_BY_THEMSELVES = frozenset({"person", "place"})
#: Bodies that a plural alone takes up as many as were put together: "Norvik and Acme … the companies".
_BODIES = frozenset({"company", "firm", "carrier", "airline", "bank", "retailer", "carmaker"})
#: How many sentences back they were named, and how many of "the companies".
_REACH, _FAR = 2, 4


def groups(state: State) -> None:
    """Note whom "the pair" or "the two leaders" means: as many as were named together last, or alone there were."""
    for fact in state.ordered:
        count = _count(fact) or (_MANY if _is_bare(fact) else 0)
        if count and not state.cluster(fact).names and (members := _members(state, fact, count)):
            state.together.setdefault(tuple(member.index for member in members), []).append(fact)


def _is_bare(fact: Fact) -> bool:
    """As in "the companies", of which nothing more is told."""
    return (
        fact.is_nominal and fact.plural and fact.lemma in _BODIES and fact.mention.text.lower().split()[:-1] == ["the"]
    )


def _count(fact: Fact) -> int:
    """Return how many a phrase says to be meant, 0 if it does not or brings them in itself."""
    floating = any(part.lower_ in _FLOATING for part in fact.token.rights)  # "the pair both won"
    if not fact.is_nominal or (is_introduced(fact) and not floating):
        return 0
    if fact.lemma in PAIRS:
        return _COUNTS[fact.lemma] if fact.definite else 0
    words = fact.mention.text.lower().split()
    if words[0] == "both" and (len(words) == 1 or fact.plural):
        return 2
    told = len(words) > 1 and words[0] in {"the", "these", "those"} and words[1] in {"two", "three"}
    return _COUNTS[words[1]] if told and len(words) <= 3 and (len(words) == 2 or fact.plural) else 0


def _members(state: State, fact: Fact, count: int) -> Sequence[Fact]:
    if fact.lemma == "side" and (parties := _parties(state, fact, count)):
        return parties
    kind, barred = _kind(fact), doers(state, fact)
    alone: list[Fact] = []
    reach = _FAR if count == _MANY else _REACH
    for sentence in range(fact.sentence, fact.sentence - reach - 1, -1):
        before = [f for f in state.by_sentence.get(sentence, ()) if f.mention.end <= fact.mention.start]
        before = [f for f in before if state.cluster(f) not in barred]
        fitting = [f for f in before if f.is_name and (not kind or family(state.cluster(f)) == kind)]
        together = (found for found in _coordinated(state, reversed(before)) if len(found) == count or count == _MANY)
        if found := next((members for members in together if all(m in fitting for m in members)), None):
            return found
        alone += [f for f in fitting if kind == "person" or type_of(state.cluster(f)) == "news:Country"]
        if kind in _BY_THEMSELVES and count != _MANY and len(clusters := distinct(state, alone)) >= count:
            return [cluster.facts[0] for cluster in clusters] if len(clusters) == count else ()
    return ()


def _parties(state: State, fact: Fact, count: int) -> Sequence[Fact]:
    """Return who talk, fight or sign, those of a main clause first: "Peru and Chile held talks. … Both sides"."""
    for sentence in range(fact.sentence, fact.sentence - _REACH - 1, -1):
        before = [f for f in state.by_sentence.get(sentence, ()) if f.mention.end <= fact.mention.start]
        several = (found for found in _coordinated(state, reversed(before)) if len(found) == count)
        dealing = [found for found in several if found[0].is_name and _deals(found[0].token.head)]
        if dealing:
            return min(dealing, key=lambda found: found[0].token.head.dep_ == "advcl")
    return ()


def _deals(verb: Token) -> bool:
    """As in "Peru and Chile traded", "held talks", "will sign a pact"."""
    return not DEALING_WORDS.isdisjoint({lemma(verb), *map(lemma, children(verb, "dobj"))})


def _kind(fact: Fact) -> str:
    """Return of which family the members are, or an empty string if the phrase leaves it open."""
    if fact.lemma in PAIRS or is_person_noun(fact.lemma):
        return "person"
    if fact.lemma == "side":
        return "place"  # of a dispute
    return FAMILIES.get(NOUN_TYPES.get(fact.lemma, ""), "")


def _coordinated(state: State, before: Iterable[Fact]) -> Iterator[tuple[Fact, ...]]:
    """Yield what stands put together, the nearest first."""
    for fact in before:
        if fact.token.dep_ != "conj" and len(found := put_together(state, fact.token)) > 1:
            yield found
