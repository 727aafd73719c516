"""Of which country a body is whose name every country has: "Foreign Ministry", "Federal Government"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from kg.extract.grammar import PORTFOLIOS
from kg.resolve.facts import Cluster, Fact, State

#: What such bodies are.
_BODIES = frozenset(
    """government ministry department parliament cabinet court senate assembly opposition army navy police congress
    treasury commission""".split()
)
#: What else stands in their names.
_PARTS = (
    _BODIES
    | PORTFOLIOS
    | frozenset(
        """federal national supreme high constitutional central electoral election royal and for the of air force
        ministers""".split()
    )
)
#: How much more than any other a text must speak of a country to be about it.
_CLEARLY = 2


def is_every_countrys(name: str) -> bool:
    """Tell a name that bodies of many countries have.

    >>> is_every_countrys("Foreign Ministry"), is_every_countrys("Supreme Court"), is_every_countrys("Bank of Japan")
    (True, True, False)
    """
    words = name.lower().split()
    return _PARTS.issuperset(words) and not _BODIES.isdisjoint(words)


def realm(state: State, cluster: Cluster) -> str:
    """Return the label of the country that a body is of: by the words around its name, else the text's main one."""
    beside = next((country for fact in cluster.names for country in _beside(state, fact)), None)
    country = beside or _main_country(state)
    return country.entry.label if country is not None and country.entry is not None else ""


def _beside(state: State, fact: Fact) -> Iterator[Cluster]:
    """Yield the countries in a name's own phrase: "Norway's Foreign Ministry", "the Norwegian Foreign Ministry"."""
    for token in fact.token.children:
        nouns = [child for child in token.children if child.dep_ == "pobj"] if token.lower_ == "of" else [token]
        for noun in nouns:
            found = state.by_token.get(noun.i)
            if found is not None and found is not fact and _is_country(state.cluster(found)):
                yield state.cluster(found)


def _is_country(cluster: Cluster) -> bool:
    return cluster.entry is not None and cluster.entry.type == "news:Country"


def _main_country(state: State) -> Cluster | None:
    """Return the country that the text speaks of more than of any other, places in it counted."""
    countries = {c.entry.id: c for c in state.clusters() if c.entry is not None and _is_country(c)}
    spoken: Counter[str] = Counter()
    for cluster in state.clusters():
        if cluster.entry is not None:
            home = next((area for area in (cluster.entry.id, *cluster.entry.within) if area in countries), None)
            spoken.update({home: len(cluster.names)} if home is not None else {})
    ranked = spoken.most_common(2)
    clear = ranked and (len(ranked) == 1 or ranked[0][1] >= _CLEARLY * ranked[1][1]) and ranked[0][1] > 1
    return countries[ranked[0][0]] if clear else None
