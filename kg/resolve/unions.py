"""The sieve over "the union": the body of that name, or that does and has what unions alone do and have."""

from __future__ import annotations

from kg.extract.tree import children, first_conjunct, lemma
from kg.parse import Token
from kg.resolve.binding import doers, is_modifier
from kg.resolve.facts import Cluster, State
from kg.resolve.kinds import head_word, is_person_noun, is_union_name, type_of
from kg.resolve.nominals import takes_up

_STRIKES = frozenset({"strike", "walkout", "stoppage", "ballot"})
_STRIKING = frozenset({"strike", "ballot", "picket"})
#: Whom and what unions have.
_OF_UNIONS = _STRIKES | {"organiser", "organizer", "steward", "picket"}
_BODIES = frozenset({"news:Organization", "news:InternationalOrganization"})


def named_unions(state: State) -> None:
    """Join "the union", and that of "union leader Ann Lee", to the union named last, however far before.

    Not behind "a union", nor where another body's name says that it is one: "the European Union".
    """
    nouns = [fact for fact in state.ordered if fact.is_nominal and fact.lemma == "union" and not fact.plural]
    bodies = [c for c in state.clusters() if nouns and c.names and type_of(c) in _BODIES]
    unions = [c for c in bodies if _is_named_union(c)] or [c for c in bodies if _acts_like_union(c)]
    others = [c for c in bodies if c not in unions and any(head_word(f.name) == "union" for f in c.names)]
    for fact in nouns if unions and not others else ():
        if fact.determiner in {"a", "an", "another"}:
            return
        named = [f for c in unions if c not in doers(state, fact) for f in c.names]
        before = [f for f in named if f.mention.end <= fact.mention.start]
        alone = len(fact.words) == 1 and (takes_up(fact) or (not fact.determiner and is_modifier(fact.token)))
        if alone and before and not state.cluster(fact).names:
            state.join(max(before, key=lambda f: (f.sentence, f.subject, f.mention.start)), fact)


def _is_named_union(cluster: Cluster) -> bool:
    return any(is_union_name(fact.name) for fact in cluster.names)


def _acts_like_union(cluster: Cluster) -> bool:
    return any(_does_as_union(fact.token) or _is_of_union(fact.token) for fact in cluster.names)


def _does_as_union(token: Token) -> bool:
    """As in "Acme struck", "called a strike", "balloted drivers", "Acme, which represents 30 drivers"."""
    verb = first_conjunct(token).head if first_conjunct(token).dep_ == "nsubj" else token
    for deed in (verb, *children(token, "relcl")):
        things = {lemma(thing) for thing in children(deed, "dobj")}
        struck = lemma(deed) in _STRIKING and (lemma(deed) != "strike" or not things)  # not "struck a deal"
        if struck or things & _STRIKES or (lemma(deed) == "represent" and any(map(is_person_noun, things))):
            return True
    return False


def _is_of_union(token: Token) -> bool:
    """As in "an Acme organiser", "members of Acme", "a strike by Acme"."""
    first = first_conjunct(token)
    if first.dep_ in {"poss", "compound"}:
        return lemma(first.head) in _OF_UNIONS
    whose = lemma(first.head.head) if first.dep_ == "pobj" else ""
    return (first.head.lower_ == "of" and whose == "member") or (first.head.lower_ == "by" and whose in _STRIKES)
