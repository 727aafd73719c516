"""Sieves over common nouns that come again: "the partnership" after "a comprehensive partnership"."""

from __future__ import annotations

import re
from collections import defaultdict

from kg.extract.grammar import PORTFOLIOS
from kg.resolve.classes import ALIKE, PERSON_NOUNS
from kg.resolve.facts import Fact, State
from kg.resolve.naming import same_letters
from kg.resolve.nominals import is_introduced
from kg.resolve.words import TREATY_NOUNS, UNREFERRED

_INNER_CAPITAL = re.compile(r"[a-z]+[A-Z]")
#: Words for one among several.
_TELLING_APART = frozenset(
    """first second third fourth last latest next previous other another same new newer old older former latter final
    initial main separate similar different joint own entire whole such only current original rival""".split()
)
#: Bodies of which a state has several, told apart by what they look after.
_OFFICES = frozenset({"ministry", "department", "office", "agency", "bureau"})
#: Words for one that another is only likened to.
_LIKENING = frozenset({"similar", "previous", "earlier", "another", "other", "separate"})
_SOME = frozenset("one some many most several few none each any".split())
#: How many sentences back the same noun is looked for.
_NEAR = 10
_FAR = 10


def named_nominals(state: State) -> None:
    """Join "the iPhone" to the name "iPhone", or to another "iPhone" that is no name to the tagger either."""
    first: dict[str, Fact] = {}
    for fact in state.ordered:
        if fact.is_name:
            first.setdefault(same_letters(fact.name), fact)
    for fact in state.ordered:
        if fact.is_nominal:
            words = same_letters(" ".join(fact.words))
            name = first.get(words)
            if name and not " ".join(fact.mention.text.split()[-len(fact.words) :]).islower():
                state.join(name, fact)
            elif len(fact.words) == 1 and _INNER_CAPITAL.match(fact.token.text):
                first[words] = fact


def repeated_nominals(state: State) -> None:
    """Join "the partnership" and "this partnership" to an earlier "a comprehensive partnership"."""
    earlier: dict[tuple[str, bool], list[Fact]] = defaultdict(list)
    for fact in state.ordered:
        if not fact.is_nominal or fact.lemma in UNREFERRED:
            continue
        lemmas = [fact.lemma, *sorted(ALIKE.get(fact.lemma, frozenset()) - {fact.lemma})]
        before = sorted((f for lemma in lemmas for f in earlier[lemma, fact.plural][-_FAR:]), key=_start)
        # one found to be a name's already has no part in an older "a bank"
        found = _unnamed_before(state, fact, before) if state.cluster(fact).names else _earlier(state, fact, before)
        if found:
            state.join(found, fact)
        earlier[fact.lemma, fact.plural].append(fact)


def _start(fact: Fact) -> int:
    return fact.mention.start


def _earlier(state: State, fact: Fact, before: list[Fact]) -> Fact | None:
    """Return the nearest of the mentions with such a head noun that this one takes up."""
    if fact.definite and not is_introduced(fact):
        fitting = [other for other in reversed(before) if _repeats(state, fact, other)]
        fitting = [other for other in fitting if not _is_likened(other)] or fitting
        found = next((other for other in fitting if other.lemma == fact.lemma), next(iter(fitting), None))
        return found or _only_one(state, fact, before)
    return next((other for other in reversed(before) if _is_named_alike(fact, other)), None)


def _unnamed_before(state: State, fact: Fact, before: list[Fact]) -> Fact | None:
    """Return the "a surfer" of a text that names him later: "identified the surfer as Tom Berg"."""
    name = state.cluster(fact).names[0]
    if not before or fact.determiner != "the" or name.sentence != fact.sentence:
        return None
    first = before[0]
    heads = first.mention.start < state.headline_end and not first.determiner  # "Man arrested"
    new = (heads or first.determiner in {"a", "an"}) and len({id(state.cluster(f)) for f in before}) == 1
    alike = first.lemma == fact.lemma and name.mention.start > first.mention.end
    return first if new and alike and not state.cluster(first).names else None


def _is_likened(other: Fact) -> bool:
    """As in "after a similar fire in Leeds": what a text has in passing, "the fire" is the one that it is about."""
    return not other.subject and not _LIKENING.isdisjoint({*other.words, other.determiner})


def _only_one(state: State, fact: Fact, before: list[Fact]) -> Fact | None:
    """Return what "the 131-page document" is where one document was spoken of, of whatever more is said now."""
    before = [other for other in before if not _is_partitive(other)]
    alike = [other for other in before if other.lemma == fact.lemma and fact.sentence - other.sentence <= _NEAR]
    one = len({id(state.cluster(other)) for other in alike}) == 1
    told = (
        fact.lemma in PERSON_NOUNS | TREATY_NOUNS
        or not _TELLING_APART.isdisjoint(fact.words)
        or _has_name_before(state, fact)
        or (fact.lemma in _OFFICES and not PORTFOLIOS.isdisjoint(fact.words))
    )
    nameless = one and not state.cluster(alike[-1]).names
    return alike[-1] if nameless and not told and _may_be_told_more(fact, alike[-1]) else None


def _may_be_told_more(fact: Fact, other: Fact) -> bool:
    """Tell if new words may be said of it: the "costly plan" is no "secret plan", "the PC market" not "the market"."""
    new, old = set(fact.words) - {fact.lemma, fact.token.lower_}, set(other.words) - {other.lemma, other.token.lower_}
    narrower = other.definite and any(part.dep_ == "compound" for part in fact.token.lefts)
    return other.determiner != "no" and old <= new and not narrower


def _has_name_before(state: State, fact: Fact) -> bool:
    """Tell "the Norwegian plan" and "the 2004 plan" from "the costly plan": they say which one they mean."""
    numbered = any(part.tag_ == "CD" for part in fact.token.lefts)
    inside = (state.by_token.get(part.i) for part in fact.token.lefts)
    return numbered or any(other is not None and other is not fact for other in inside)


def _is_named_alike(fact: Fact, other: Fact) -> bool:
    """Tell whether both are the same words around a name: "Apple shares … Apple shares"."""
    alike = fact.words == other.words and not fact.determiner and len(fact.words) > 1
    return alike and any(child.tag_ in {"NNP", "NNPS"} for child in fact.token.lefts)


def _is_partitive(other: Fact) -> bool:
    """As in "is one of Norway's companies": they are any, and nothing takes them up."""
    of = other.token.head
    part = of.head if other.token.dep_ == "pobj" and of.lower_ == "of" else other.token
    return other.plural and (part.lower_ in _SOME or part.tag_ == "CD")


def _repeats(state: State, fact: Fact, other: Fact) -> bool:
    """Allow a repetition that adds no word to the first mention; a person's role is left to its holders."""
    if other.determiner == "no" or _is_partitive(other) or (fact.lemma in PERSON_NOUNS and state.cluster(other).names):
        return False
    return (
        set(fact.words) - {fact.lemma, fact.token.lower_} <= set(other.words)
        and fact.sentence - other.sentence <= _NEAR
    )
