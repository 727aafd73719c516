"""Of which country a body is whose name every country has: "Foreign Ministry", "Federal Government"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.grammar import PORTFOLIOS
from kg.extract.tree import children
from kg.parse import Token
from kg.resolve.facts import Cluster, Fact, State
from kg.resolve.kinds import family

#: What such bodies are.
_BODIES = frozenset(
    """government ministry department parliament cabinet court senate assembly opposition army navy police congress
    treasury commission bank authority administration agency bureau""".split()
)
#: What else stands in their names.
_PARTS = (
    _BODIES
    | PORTFOLIOS
    | frozenset(
        """federal national supreme high constitutional central electoral election royal and for the of air force
        ministers competition fair securities exchange markets""".split()
    )
)
#: How often a text about one country names it at least.
_OFTEN = 3
#: Who speaks for a government.
_MINISTERS = frozenset("minister president premier chancellor secretary treasurer spokesman spokeswoman".split())


def is_every_countrys(name: str) -> bool:
    """Tell a name that bodies of many countries have.

    >>> is_every_countrys("Foreign Ministry"), is_every_countrys("Supreme Court"), is_every_countrys("Bank of Japan")
    (True, True, False)
    """
    words = name.lower().split()
    return _PARTS.issuperset(words) and not _BODIES.isdisjoint(words)


def owner(fact: Fact) -> str:
    """Return the word beside such a name that says whose it is: "Kenya" of "Supreme Court of Kenya" and "Kenya's"."""
    for noun in _below(fact):
        outside = not fact.mention.start <= noun.idx < fact.mention.end
        if outside and noun.tag_.startswith("NNP") and noun.dep_ in {"pobj", "poss"}:
            return noun.lower_
    return ""


def realm(state: State, cluster: Cluster) -> str:
    """Return the label of the country that a body is of, by the words around its name, or an empty string.

    The country that a text speaks of most may be another: the press of one country calls its own by no name.
    """
    country = next((country for fact in cluster.names for country in _beside(state, fact)), None)
    return country.entry.label if country is not None and country.entry is not None else ""


def only_country(state: State) -> str:
    """Return the label of the country that a text is about, if it speaks of it often and of no other half as much."""
    counts = sorted(
        ((len(c.facts), c.entry.label) for c in state.clusters() if c.entry and _is_country(c)), reverse=True
    )
    often = bool(counts) and counts[0][0] >= _OFTEN and all(count * 2 < counts[0][0] for count, _ in counts[1:])
    return counts[0][1] if often else ""


def ministers_land(state: State, fact: Fact) -> str:
    """Return whose minister is named right before "the government": Quebec in "Quebec Premier Ann Lee said …"."""
    near = [*state.by_sentence.get(fact.sentence - 1, ()), *state.by_sentence.get(fact.sentence, ())]
    for before in reversed(near):
        entry = state.cluster(before).entry
        title = before.token.head  # of "Quebec Public Security Minister Ann Lee" it is "Security", or "Lee"
        if entry is None or before.index >= fact.index or family(state.cluster(before)) != "place":
            continue
        around = (title, title.head, *title.lefts)
        if any(token.lower_ in _MINISTERS and token.i > before.token.i for token in around):
            return entry.label
    return ""


def _beside(state: State, fact: Fact) -> Iterator[Cluster]:
    """Yield the countries in a name's own phrase: "Norway's Foreign Ministry", "the Norwegian Foreign Ministry"."""
    for noun in _below(fact):
        found = state.by_token.get(noun.i)
        if found is not None and found is not fact and _is_country(state.cluster(found)):
            yield state.cluster(found)


def _below(fact: Fact) -> Iterator[Token]:
    """Yield the words that hang on a name, and for an "of" what it is of."""
    for token in fact.token.children:
        yield from children(token, "pobj") if token.lower_ == "of" else (token,)


def _is_country(cluster: Cluster) -> bool:
    return cluster.entry is not None and cluster.entry.type == "news:Country"
