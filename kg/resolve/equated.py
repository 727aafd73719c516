"""Sieves over what the grammar itself equates: apposition, title, copula, and relative pronouns."""

from __future__ import annotations

from kg.resolve.facts import Fact, State
from kg.resolve.kinds import family, label_type, noun_type
from kg.resolve.words import FAMILIES, RELATIVE

_PERSONAL = frozenset({"he", "she", "they", "i", "we", "who"})


def equated(state: State) -> None:
    """Join the pairs that an apposition, title or copula makes one, where their kinds allow it."""
    for a, b in state.reading.same:
        one, other = state.facts[a], state.facts[b]
        if _may_be_one(state, one, other):
            state.join(one, other)


def _may_be_one(state: State, one: Fact, other: Fact) -> bool:
    if one.is_pronoun or other.is_pronoun:
        pronoun, rest = (one, other) if one.is_pronoun else (other, one)
        # "This is Canada's priority" says nothing about what "this" is
        return pronoun.mention.text.lower() in _PERSONAL and not rest.is_pronoun
    if one.is_name and other.is_name:
        return _names_may_be_one(state, one, other)
    if one.is_nominal and other.is_nominal:
        return one.plural == other.plural
    name, nominal = (one, other) if one.is_name else (other, one)
    return _nominal_fits(state, name, nominal)


def _names_may_be_one(state: State, one: Fact, other: Fact) -> bool:
    """Two names are one only if they are not two people, two known things or of two families."""
    a, b = state.cluster(one), state.cluster(other)
    if a.entry and b.entry:
        return a.entry is b.entry
    kinds = {family(a), family(b)}
    if kinds == {"person"}:
        return bool(set(one.name.split()) & set(other.name.split())) or min(map(len, _words(one, other))) == 1
    return len(kinds - {""}) <= 1


def _words(one: Fact, other: Fact) -> tuple[list[str], list[str]]:
    return one.name.split(), other.name.split()


def _nominal_fits(state: State, name: Fact, nominal: Fact) -> bool:
    """Let a noun outrank the model's label, never the gazetteer; nor is one person many."""
    cluster, told = state.cluster(name), FAMILIES.get(noun_type(nominal), "")
    if nominal.plural and not (name.plural or label_type([name]) == "news:Group"):
        return family(cluster) == "organization" and told in {"", "organization"}
    return not (cluster.entry and told and told != family(cluster))


def relative_pronouns(state: State) -> None:
    """Join "who" and "which" to the noun whose clause they open."""
    for fact in state.facts:
        if fact.is_pronoun and fact.mention.text.lower() in RELATIVE:
            verb = next((t for t in fact.token.ancestors if t.dep_ == "relcl"), None)
            antecedent = state.by_token.get(verb.head.i) if verb is not None else None
            if antecedent is not None and not antecedent.is_pronoun:
                state.join(antecedent, fact)
