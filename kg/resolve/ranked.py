"""The sieve that weighs what the rules found for nouns: "the club", "the 54-year-old", "a teacher" before her name.

Going through the text, it chooses for each noun among what has been spoken of and nothing, as a mention-ranking model
does (Denis and Baldridge 2008, "Specialized Models and Ranking for Coreference Resolution"; Clark and Manning 2016,
"Improving Coreference Resolution by Learning Entity-Level Distributed Representations"). What the rules say is one sign
among others; a network with one hidden layer weighs them, fitted by ``scripts/bench fit-references``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence, Set
from functools import cache
from pathlib import Path

from kg.resolve.facts import Fact, State
from kg.resolve.network import Network, Signs
from kg.resolve.relatives import is_relative
from kg.resolve.signs import Noun, Thing, kind_of, signs_for, signs_of
from kg.resolve.words import INDEFINITE_ARTICLES

#: Where the weights of signs are.
SHIPPED = Path(__file__).with_name("references.json")
#: How sure a choice has to be, one of a name still to come, and one that the rules make too.
_SURE, _SURE_AHEAD, _KEPT = 0.55, 0.7, 0.4
#: Sentences that an article has at least.
_ARTICLE = 6
#: How many things are weighed for one noun, and how many sentences back those are that have no name.
_MOST, _REACH = 20, 3
#: Up to which sentence something may be called by a noun before it is named, and how many sentences before.
_LEAD, _AHEAD = 2, 8
_KINDS = frozenset({"person", "organization", "place"})
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
    if best < len(shares) - 1 and shares[best] >= (_SURE_AHEAD if "ahead" in signs[best] else _SURE):
        return best
    ruled = ruled_among(signs)
    return ruled if ruled >= 0 and shares[ruled] >= _KEPT else -1


def ruled_among(signs: Sequence[Signs]) -> int:
    """Return which of several things is what the rules say, or -1."""
    return next((n for n, each in enumerate(signs) if "rules say so" in each), -1)


def walk(state: State, choose: Choice) -> None:
    """Go through the text, let ``choose`` say what each noun takes up, and put the clusters together by that."""
    groups = {group[0].index: group for group in state.settled if _is_open(state, group)}
    story = _Story(state, {fact.index for group in groups.values() for fact in group})
    for fact in sorted(state.ordered, key=lambda f: f.mention.start < state.headline_end):  # it sums up what follows
        if fact.index in groups:
            noun = Noun(state, fact, state.cluster(fact))
            things = story.candidates(noun)
            chosen = choose(fact, things, story.signs(noun, things))
            story.take_up(groups[fact.index], things[chosen] if chosen >= 0 else None)
        story.pass_by(fact)
    story.settle()


class _Story:
    """What a text has told so far: its things, which mentions are of which, and how often each noun stood there."""

    def __init__(self, state: State, free: Set[int]) -> None:
        self._state = state
        self._things = list(_fixed(state, free))
        self._thing_of = {fact.index: thing for thing in self._things for fact in thing.cluster.facts}
        self._told: Counter[str] = Counter()

    def candidates(self, noun: Noun) -> list[Thing]:
        """Return what a noun may take up, the nearest first, and what the rules say it does."""
        fitting = sorted((thing for thing in self._things if _may_be(noun, thing)), key=lambda t: _nearness(noun, t))
        return [thing for place, thing in enumerate(fitting) if place < _MOST or noun.ruled_to(thing)]

    def signs(self, noun: Noun, things: Sequence[Thing]) -> list[Signs]:
        """Return the signs that a noun takes up each of some things, and last those for nothing."""
        ruled = any(noun.ruled_to(thing) for thing in things)
        named = any(noun.fact.lemma in thing.name_words for thing in self._things if thing.count)
        own = signs_of(self._state, noun, self._told, ruled=ruled, named=named)
        of_each = [own | signs for signs in signs_for(self._state, noun, things, self._things, ruled=ruled)]
        return [*of_each, own | {"nothing": 1.0}]

    def take_up(self, group: Sequence[Fact], thing: Thing | None) -> None:
        """Let mentions be of a thing, or bring in one of their own."""
        itself = Thing.of(group, self._state.cluster(group[0]))
        if thing is None:
            self._things.append(itself)
        else:
            thing.join(itself)
        self._thing_of.update((fact.index, thing or itself) for fact in group)

    def pass_by(self, fact: Fact) -> None:
        """Note that the text has come to a mention."""
        if fact.is_nominal:
            self._told[fact.lemma] += 1
        if fact.index in self._thing_of:
            self._thing_of[fact.index].pass_by(fact)

    def settle(self) -> None:
        """Let the clusters be what the things are."""
        for thing in self._things:
            for fact in thing.cluster.facts:
                self._state.of[fact.index] = thing.cluster


def _is_open(state: State, group: Sequence[Fact]) -> bool:
    """Tell a noun for somebody, a body or a place, of which no name beside it says what it means.

    Of other things the text seldom has a name, and the rules say as much of them.
    """
    first = group[0]
    told = any(fact.is_name for fact in group) or state.cluster(first).entry is not None
    if not first.is_nominal or first.plural or told or is_relative(first):
        return False
    early = (
        first.sentence <= _LEAD and first.determiner in INDEFINITE_ARTICLES
    )  # "A teacher has been jailed. Ann Lee, 43, …"
    headline = first.mention.start < state.headline_end
    return (first.definite or headline or early) and kind_of(first) in _KINDS


def _fixed(state: State, free: Set[int]) -> Iterator[Thing]:
    """Yield what does not wait for a choice: what has names, and what is brought in."""
    parts: dict[int, list[Fact]] = {}
    for fact in state.ordered:
        alone = fact.is_pronoun and len(state.cluster(fact).facts) == 1
        if fact.index not in free and not alone:
            parts.setdefault(id(state.cluster(fact)), []).append(fact)
    for facts in parts.values():
        ruled = state.cluster(facts[0])
        yield Thing.of(facts, ruled, ruled.entry)


def _nearness(noun: Noun, thing: Thing) -> tuple[bool, int]:
    """What was spoken of last comes first, what has yet to be named last, in the text's order."""
    last = noun.last_of(thing)
    return (True, thing.cluster.facts[0].mention.start) if last is None else (False, -last.mention.start)


def _may_be(noun: Noun, thing: Thing) -> bool:
    if noun.age and thing.ages and noun.age not in thing.ages:
        return False  # whatever the rules say
    return noun.ruled_to(thing) or (_is_within_reach(noun, thing) and _agrees(noun, thing))


def _is_within_reach(noun: Noun, thing: Thing) -> bool:
    fact, first, last = noun.fact, thing.cluster.facts[0], noun.last_of(thing)
    if last is None:
        soon = fact.sentence <= _LEAD and first.sentence - fact.sentence <= _AHEAD
        return soon and thing.named and first.mention.start >= fact.mention.end
    return thing.named or fact.sentence - last.sentence <= _REACH or fact.lemma in thing.lemmas


def _agrees(noun: Noun, thing: Thing) -> bool:
    fact = noun.fact
    if fact.gender and thing.gender and fact.gender != thing.gender:
        return False
    if noun.family and thing.family and noun.family != thing.family:
        return thing.named and {noun.family, thing.family} <= _BODIES
    return True
