"""The sieve that weighs what the rules found for nouns: "the club", "the 54-year-old", "the bill".

Going through the text, it chooses for each noun among what has been spoken of and nothing, as a mention-ranking model
does (Denis and Baldridge 2008, "Specialized Models and Ranking for Coreference Resolution"; Clark and Manning 2016,
"Improving Coreference Resolution by Learning Entity-Level Distributed Representations"). What the rules say is one sign
among others; a network with one hidden layer weighs them, fitted by ``scripts/bench fit-references``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path

from kg.resolve.facts import Fact, State
from kg.resolve.kinds import is_person_noun
from kg.resolve.network import Network, Signs
from kg.resolve.relatives import is_relative
from kg.resolve.signs import Noun, Thing, kind_of, signs_for, signs_of

#: Where the weights of signs are.
SHIPPED = Path(__file__).with_name("references.json")
#: How sure a choice has to be, and one that the rules make too.
_SURE, _KEPT = 0.55, 0.4
#: Sentences that an article has at least.
_ARTICLE = 6
#: How many things are weighed for one noun, and how many sentences back those are that have no name.
_MOST, _REACH = 20, 3
#: Up to which sentence something may be called by a noun before it is named, and how many sentences before.
_LEAD, _AHEAD = 2, 8
_INDEFINITE = frozenset({"a", "an"})
_KINDS = frozenset({"person", "organization", "place"})
#: Nouns that say nothing of what they take up but where or how it stands.
_FOR_ALL = frozenset("native resident victim latter former side".split())
_BODIES = frozenset("organization place product group".split())

#: Chooses among things by the signs for each, those for nothing being the last; -1 is nothing.
Choice = Callable[[Fact, Sequence[Thing], Sequence[Signs]], int]


@cache
def shipped_network() -> Network:
    """Return the network that kg is shipped with."""
    return Network.read(SHIPPED)


def settle(state: State) -> None:
    """Note which mentions are one before anything is guessed: by their names, and where one explains the other."""
    state.settled = [list(cluster.facts) for cluster in state.clusters()]


def ranked_nominals(state: State) -> None:
    """Join each noun anew to what most signs speak for, or to nothing; a text of few sentences has too few signs."""
    if len(state.reading.sentences) >= _ARTICLE:
        walk(state, _by_weight)


def _by_weight(_: Fact, things: Sequence[Thing], signs: Sequence[Signs]) -> int:
    return choice(signs, shipped_network()) if things else -1


def choice(signs: Sequence[Signs], network: Network) -> int:
    """Return which of several things is the one, or -1: the likeliest if it is sure enough, else what the rules say."""
    shares = network.chances(signs)
    best = int(shares.argmax())
    if best < len(shares) - 1 and shares[best] >= _SURE:
        return best
    ruled = next((n for n, each in enumerate(signs) if "rules say so" in each), -1)
    return ruled if ruled >= 0 and shares[ruled] >= _KEPT else -1


def walk(state: State, choose: Choice) -> None:
    """Go through the text, let ``choose`` say what each noun takes up, and put the clusters together by that."""
    groups = [group for group in state.settled if _is_open(state, group)]
    openings = {group[0].index: group for group in groups}
    free = {fact.index for group in groups for fact in group}
    things = {id(thing.cluster): thing for thing in _fixed(state, free)}
    thing_of = {fact.index: thing for thing in things.values() for fact in thing.cluster.facts}
    told: Counter[str] = Counter()
    for fact in state.ordered:
        if (group := openings.get(fact.index)) is not None:
            itself = Thing.of(group, state.cluster(fact))
            noun = Noun(state, fact, state.cluster(fact))
            candidates = list(_candidates(noun, things.values()))
            ruled = any(id(noun.ruled) in thing.ruled for thing in candidates)
            named = any(fact.lemma in thing.name_words for thing in things.values() if thing.count)
            own = signs_of(state, noun, told, ruled=ruled, named=named)
            signs = [own | known_as for known_as in signs_for(state, noun, candidates, things.values())]
            signs.append(own | {"nothing": 1.0})
            chosen = choose(fact, candidates, signs)
            if chosen >= 0:
                candidates[chosen].join(itself)
                itself = candidates[chosen]
            else:
                things[id(itself.cluster)] = itself
            thing_of.update((each.index, itself) for each in group)
        if fact.is_nominal:
            told[fact.lemma] += 1
        if fact.index in thing_of:
            thing_of[fact.index].pass_by(fact)
    for thing in things.values():
        for fact in thing.cluster.facts:
            state.of[fact.index] = thing.cluster


def _is_open(state: State, group: Sequence[Fact]) -> bool:
    """Tell a noun for somebody, a body or a place, of which no name beside it says what it means.

    Of other things the text seldom has a name, and the rules say as much of them.
    """
    first = group[0]
    told = any(fact.is_name for fact in group) or state.cluster(first).entry is not None
    if not first.is_nominal or first.plural or told or is_relative(first):
        return False
    early = first.sentence <= _LEAD and first.determiner in _INDEFINITE  # "A teacher has been jailed. Ann Lee, 43, …"
    headline = first.mention.start < state.headline_end
    return (first.definite or headline or early) and kind_of(first) in _KINDS


def _fixed(state: State, free: set[int]) -> Iterator[Thing]:
    """Yield what does not wait for a choice: what has names, and what is brought in."""
    parts: dict[int, list[Fact]] = {}
    for fact in state.ordered:
        alone = fact.is_pronoun and len(state.cluster(fact).facts) == 1
        if fact.index not in free and not alone:
            parts.setdefault(id(state.cluster(fact)), []).append(fact)
    for facts in parts.values():
        ruled = state.cluster(facts[0])
        yield Thing.of(facts, ruled, ruled.entry)


def _candidates(noun: Noun, things: Iterable[Thing]) -> Iterator[Thing]:
    """Yield what a noun may take up, the nearest first, and what the rules say it does."""
    fitting = sorted((thing for thing in things if _may_be(noun, thing)), key=_nearness)
    for place, thing in enumerate(fitting):
        if place < _MOST or id(noun.ruled) in thing.ruled:
            yield thing


def _nearness(thing: Thing) -> tuple[bool, int]:
    """What was spoken of last comes first, what has yet to be named last, in the text's order."""
    return (False, -thing.last.mention.start) if thing.last else (True, thing.cluster.facts[0].mention.start)


def _may_be(noun: Noun, thing: Thing) -> bool:
    if id(noun.ruled) in thing.ruled:
        return True
    return _is_within_reach(noun, thing) and _agrees(noun, thing)


def _is_within_reach(noun: Noun, thing: Thing) -> bool:
    fact, first = noun.fact, thing.cluster.facts[0]
    if thing.last is None:
        soon = fact.sentence <= _LEAD and first.sentence - fact.sentence <= _AHEAD
        return soon and thing.named and first.mention.start >= fact.mention.end
    return thing.named or fact.sentence - thing.last.sentence <= _REACH or fact.lemma in thing.lemmas


def _agrees(noun: Noun, thing: Thing) -> bool:
    fact = noun.fact
    if fact.gender and thing.gender and fact.gender != thing.gender:
        return False
    if noun.family and thing.family and noun.family != thing.family:
        return thing.named and {noun.family, thing.family} <= _BODIES
    if not noun.family and thing.named and thing.family == "person":
        told = fact.lemma in thing.lemmas or fact.lemma in _FOR_ALL or fact.lemma.endswith("old")
        return told or is_person_noun(fact.lemma)
    return True

