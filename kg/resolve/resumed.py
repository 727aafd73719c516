"""The sieves over nouns that tell more of what was just spoken of: "the former nurse", "the carrier"."""

from __future__ import annotations

from kg.extract.tree import children
from kg.resolve.classes import NOUN_TYPES
from kg.resolve.facts import Cluster, Fact, State
from kg.resolve.firms import SPECIAL, fit
from kg.resolve.kinds import family, is_person_noun, name_type, noun_type, type_of
from kg.resolve.nominals import names_inside, takes_up
from kg.resolve.words import ENDED, POLITICAL_OFFICES

#: What somebody has been, or has long been.
_PAST = ENDED - {"then", "late"} | {"retired", "veteran"}
_OTHERS = frozenset({"him", "her", "them"})
#: Who speaks for others.
_FOR_OTHERS = POLITICAL_OFFICES | frozenset("official spokesperson ambassador judge prosecutor lawyer".split())
#: Types that say little of a name.
_UNTOLD = frozenset(f"news:{name}" for name in "Organization Company SportsTeam Product Thing".split())
#: Bodies that may be called by what they do, where the name does not tell it; of a bank or union there are others.
_BODIES = SPECIAL - {"bank", "fund"} | frozenset({"charity", "federation", "startup", "team"})


def resumed_bodies(state: State) -> None:
    """Join "The carrier cut jobs." to the only body named so far, of which the sentence before tells."""
    for fact in state.ordered:
        definite = fact.is_nominal and fact.subject and fact.determiner == "the" and len(fact.words) == 1
        if definite and fact.lemma in _BODIES and not fact.plural and takes_up(fact):
            body = _only_body(state, fact)
            if body is not None and len(state.cluster(fact).facts) == 1:
                state.join(body.facts[0], fact)


def _only_body(state: State, fact: Fact) -> Cluster | None:
    """Return the only one of the names so far that may be a body's, if the sentence before has it for its subject."""
    named = [c for c in state.clusters() if c.names and c.names[0].mention.start < fact.mention.start]
    bodies = [c for c in named if type_of(c) in _UNTOLD or (family(c) == "person" and " " not in c.names[0].name)]
    one = bodies[0] if len(bodies) == 1 and bodies[0].entry is None else None
    before = state.by_sentence.get(fact.sentence - 1, ())
    told = one is not None and any(f.subject and f.is_name and state.cluster(f) is one for f in before)
    kinds = {name_type(f.name) for f in one.names} | {noun_type(f) for f in one.nominals} if one is not None else set()
    told = told and kinds <= {"", NOUN_TYPES.get(fact.lemma, "")}
    return one if told and one is not None and fit(state, one, fact) else None


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
