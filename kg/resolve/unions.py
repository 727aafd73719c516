"""The sieves over "the union", the body of that name or that does what unions alone do, and over whose a strike is."""

from __future__ import annotations

from kg.extract.tree import children, first_conjunct, lemma
from kg.parse import Token
from kg.resolve.binding import doers, is_modifier
from kg.resolve.facts import Cluster, Fact, State
from kg.resolve.kinds import head_word, is_person_noun, is_union_name, type_of
from kg.resolve.nominals import takes_up

_STRIKES = frozenset({"strike", "walkout", "stoppage", "ballot"})
_WORK_STOPS = _STRIKES - {"ballot"}
_STRIKING = frozenset({"strike", "ballot", "picket"})
#: Whom and what unions have.
_OF_UNIONS = _STRIKES | {"organiser", "organizer", "steward", "picket"}
_BODIES = frozenset({"news:Organization", "news:InternationalOrganization"})
#: What those who strike do to a strike; a court suspends one, too.
_STAGING = frozenset("stage hold launch begin start call suspend end plan threaten resume continue join".split())


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


def whose_strikes(state: State) -> None:
    """Note whose a bare strike is: of who called it ("Nurses called off a strike"), or of the one union of the text."""
    bare = [f for f in state.ordered if f.is_nominal and f.lemma in _WORK_STOPS and _says_no_whose(state, f)]
    unions = [c for c in state.clusters() if c.names and _is_named_union(c)] if bare else []
    for fact in bare:
        alone = unions[0].names[0] if len(unions) == 1 and fact.definite else None
        striker = _striker(state, fact) or alone
        if striker is not None:
            state.owners[fact.index] = striker


def _says_no_whose(state: State, strike: Fact) -> bool:
    """Tell "the two-week strike" from "nurses' strike", "hunger strike", "a strike by nurses", "an air strike"."""
    before = (part for part in strike.token.lefts if part.dep_ in {"poss", "compound", "nmod"})
    behind = (part for part in strike.token.rights if part.lower_ in {"by", "of", "on", "in", "at"})
    return not strike.plural and next(behind, None) is None and all(_lasts(state, part) for part in before)


def _lasts(state: State, part: Token) -> bool:
    return any(one.tag_ == "CD" for one in part.lefts) and state.by_token.get(part.i) is None  # "two-week"


def _striker(state: State, strike: Fact) -> Fact | None:
    """Return who called a strike, or called it off: workers or a union."""
    verb = first_conjunct(strike.token).head
    if strike.token.dep_ != "dobj" or lemma(verb) not in _STAGING:
        return None
    subject = next((state.by_token.get(who.i) for who in children(verb, "nsubj")), None)
    if subject is None or subject.is_pronoun:
        return None
    workers = subject.is_nominal and subject.plural and is_person_noun(subject.lemma)
    names = state.cluster(subject).names
    union = names and (subject.lemma == "union" or any(is_union_name(fact.name) for fact in names))
    return subject if workers or union else None


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
