"""Who buys and who is bought where a text tells of a takeover: the rest of it is about the one named first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kg.extract.grammar import BUYING
from kg.model import Entity, Extraction, MentionRef
from kg.resolve.facts import Cluster, Fact, State
from kg.resolve.kinds import family

#: What is done with a company that changes hands.
_DEALS = BUYING | {"take over", "sell", "takeover", "acquisition", "sale", "bid"}
#: Up to which sentence a text tells what it is about, the headline being one.
_OPENING = 2
_PARTIES = ("subject", "object", "of", "for", "from", "to")


def tell_takeover(state: State) -> None:
    """Note who takes over whom: "Nordwind said it will buy Norvik." is about Nordwind, as is what follows."""
    for extraction in _deals(state.reading.extractions):
        fillers = (argument.filler for role in _PARTIES if (argument := extraction.argument(role)) is not None)
        facts = [state.facts[filler.index] for filler in fillers if isinstance(filler, MentionRef)]
        if not any(fact.is_name and fact.subject for fact in facts):  # "it will buy", "a deal to buy"
            facts += [f for f in state.by_sentence[extraction.sentence] if f.subject and f.is_name][:1]
        parties = {id(c): c for fact in facts if (c := state.cluster(fact)).names and family(c) == "organization"}
        if len(parties) > 1:
            first, *others = sorted(parties.values(), key=lambda c: c.facts[0].mention.start)
            state.takeover = (first.names[0], [other.names[0] for other in others])
            return


def left_behind(state: State, fact: Fact) -> list[Cluster]:
    """Return whom the buyer's text has only told of in another paragraph: who was bought, or sold them."""
    if state.takeover is None:
        return []
    start = state.text.rfind("\n", 0, fact.mention.start)
    others = (state.cluster(other) for other in state.takeover[1])
    return [c for c in others if not any(start < f.mention.start <= fact.mention.start for f in c.names)]


def taken_over(extractions: Sequence[Extraction], entities: Sequence[Entity]) -> frozenset[str]:
    """Return the bodies of a takeover but for the first that the text names."""
    first = {e.id: e.mentions[0].start for e in entities if e.has_name}
    for extraction in _deals(extractions):
        parties = {id_ for role in _PARTIES if (id_ := extraction.entity(role)) in first and id_ is not None}
        if len(parties) > 1:
            return frozenset(parties - {min(parties, key=lambda party: first[party])})
    return frozenset()


def _deals(extractions: Iterable[Extraction]) -> Iterable[Extraction]:
    return (e for e in extractions if e.predicate.lemma in _DEALS and e.sentence <= _OPENING)
