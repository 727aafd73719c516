"""Whom relatives are of, and who is dead, where the text has named who that is: "the boy's mother", "the deceased"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.grammar import KIN
from kg.resolve.dead import has_died
from kg.resolve.facts import Cluster, Fact, State
from kg.resolve.kinds import family, is_somebody
from kg.resolve.variation import officers

_SOMEBODY = frozenset("man woman boy girl teenager child deceased".split())
#: How many sentences back somebody is just spoken of.
_NEAR = 2


def whose_kin(state: State) -> None:
    """Join "the deceased" to the one who died, and "the boy" of "the boy's mother" to the one just named."""
    for fact in state.ordered:
        alone = fact.is_nominal and fact.definite and not fact.plural and fact.lemma in _SOMEBODY
        if not alone or state.cluster(fact).names:
            continue
        if fact.lemma == "deceased" or fact.words[:1] == ("dead",):
            found = [c for c in _people_before(state, fact) if any(has_died(f.token) for f in c.facts)]
        elif fact.token.dep_ == "poss" and fact.token.head.lower_ in KIN and len(fact.words) == 1:
            found = _just_named(state, fact)
        else:
            continue
        if len(found) == 1:
            state.join(found[0].facts[0], fact)


def _people_before(state: State, fact: Fact) -> Iterator[Cluster]:
    """Yield the people whose full names stand before, of the gender that the noun tells."""
    yield from (cluster for cluster in state.clusters() if _is_named_before(cluster, fact))


def _is_named_before(cluster: Cluster, fact: Fact) -> bool:
    before = bool(cluster.names) and cluster.names[0].mention.end < fact.mention.start
    full = before and family(cluster) == "person" and any(" " in name.name for name in cluster.names)
    return full and cluster.gender in {"", fact.gender or cluster.gender}


def _just_named(state: State, fact: Fact) -> list[Cluster]:
    """Return whom the sentences before name, but for officers; nobody if they tell of somebody without a name too."""
    near = [f for n in range(fact.sentence - _NEAR, fact.sentence) for f in state.by_sentence.get(n, ())]
    nameless = (f for f in near if f.is_nominal and not f.plural and not state.cluster(f).names)
    if any(is_somebody(f) for f in nameless):
        return []
    spoken = {id(state.cluster(f)): state.cluster(f) for f in near}
    people = [cluster for cluster in spoken.values() if _is_named_before(cluster, fact)]
    return people if officers(state).isdisjoint(map(id, people)) else []
