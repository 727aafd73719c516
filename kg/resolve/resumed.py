"""The sieve over nouns that tell more of who was just spoken of: "the former nurse", "the Czech composer"."""

from __future__ import annotations

from kg.extract.tree import children
from kg.resolve.facts import Cluster, Fact, State
from kg.resolve.kinds import family, is_person_noun
from kg.resolve.nominals import names_inside, takes_up
from kg.resolve.words import ENDED, POLITICAL_OFFICES

#: What somebody has been, or has long been.
_PAST = ENDED - {"then", "late"} | {"retired", "veteran"}
_OTHERS = frozenset({"him", "her", "them"})
#: Who speaks for others.
_FOR_OTHERS = POLITICAL_OFFICES | frozenset("official spokesperson ambassador judge prosecutor lawyer".split())


def resumed_persons(state: State) -> None:
    """Join "The former nurse joined in May." to the one person whom the sentence before names and tells of."""
    for fact in state.ordered:
        if fact.is_nominal and fact.subject and fact.determiner == "the" and _tells_more(state, fact):
            person = _only_person(state, fact)
            if person is not None and not state.cluster(fact).names:
                state.join(person.facts[0], fact)


def _tells_more(state: State, fact: Fact) -> bool:
    """Tell one person by what they were or where they are from, and no other: "the former Leeds striker"."""
    if fact.plural or len(fact.words) == 1 or not is_person_noun(fact.lemma):
        return False
    inside = [state.cluster(name) for name in names_inside(state, fact)]
    if fact.words[0] in _PAST:
        of = any(prep.lower_ == "of" for prep in children(fact.token, "prep"))
        return (of or takes_up(fact)) and all(family(cluster) != "person" for cluster in inside)
    national = len(inside) == 1 and bool(state.gazetteer.adjectival(fact.mention.text.split()[1]))
    return national and takes_up(fact) and fact.lemma not in _FOR_OTHERS


def _only_person(state: State, fact: Fact) -> Cluster | None:
    """Return the only one that the sentence before names, and as its subject, if nothing is done to them now."""
    before = [f for f in state.by_sentence.get(fact.sentence - 1, ()) if not f.is_pronoun]
    before = [f for f in before if family(state.cluster(f)) == "person"]
    here = [f for f in state.by_sentence[fact.sentence] if f.mention.end <= fact.mention.start]
    one = state.cluster(before[0]) if before else None
    alone = one is not None and all(state.cluster(f) is one for f in before) and not any(f.is_name for f in here)
    told = alone and any(f.subject for f in before) and bool(one and one.names)
    return one if told and not any(part.lower_ in _OTHERS for part in fact.token.head.rights) else None
