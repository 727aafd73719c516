"""Whom a name that fits does not make one: father and son, Sr. and Jr., people of two ages."""

from __future__ import annotations

import re

from kg.extract.grammar import KIN
from kg.extract.tree import child, is_proper
from kg.parse import Token
from kg.resolve.facts import Cluster, State
from kg.resolve.words import GENERATIONS

_CHILDREN = frozenset({"son", "daughter"})
_OF_ONE_SURNAME = _CHILDREN | {"father", "mother", "brother", "sister"}
_ELDER = frozenset({"sr", "senior"})
_AGE = re.compile(r",?\s\(?(?:aged )?(\d{1,3})[,.)]")
#: By how many years one person may be said to be older: there are birthdays.
_BIRTHDAY = 1


def are_namesakes(state: State, one: Cluster, other: Cluster) -> bool:
    """Tell two people with names alike: "Tom Berg, whose son Tom A. Berg", "Tom Berg, 71, and Tom A. Berg, 43"."""
    earlier, later = sorted((one, other), key=lambda cluster: cluster.names[0].mention.start)
    generations = {generation(fact.name) for cluster in (one, other) for fact in cluster.names} - {""}
    ages = [_age(state, cluster) for cluster in (one, other)]
    apart = None not in ages and max(filter(None, ages)) - min(filter(None, ages)) > _BIRTHDAY
    return len(generations) > 1 or apart or any(_is_kin_of(noun, earlier) for noun in _kin_nouns(later))


def _is_kin_of(noun: Token, cluster: Cluster) -> bool:
    """Tell "his son Tom A. Berg" and "Berg's son", where a Tom Berg was spoken of, from "Ann Lee's father"."""
    owner = child(noun, "poss")
    if noun.lower_ not in _OF_ONE_SURNAME:
        return False
    return owner is None or not is_proper(owner) or any(owner.text in fact.name.split() for fact in cluster.names)


def generation(name: str) -> str:
    """Return what tells a father from a son of one name: "jr" of "Tom Berg Jr."."""
    last = name.rpartition(" ")[2].lower().rstrip(".")
    return last if last in GENERATIONS else ""


def of_generation(name: str, candidates: list[Cluster]) -> list[Cluster]:
    """Return who of some people with one surname "Berg Sr." or "Berg Jr." may be; all of them for a plain "Berg"."""
    told = generation(name)
    if not told:
        return candidates
    elder = [each for each in candidates if not _is_younger(each)]
    return elder if told in _ELDER else [each for each in candidates if each not in elder] or candidates


def _is_younger(cluster: Cluster) -> bool:
    told = {generation(fact.name) for fact in cluster.names} - {""}
    return bool(told - _ELDER) or not _CHILDREN.isdisjoint(kin_words(cluster))


def kin_words(cluster: Cluster) -> frozenset[str]:
    """Return what to another a text brings somebody in as: "son" of "his son Tom Berg", and of "his son, Tom Berg"."""
    return frozenset(noun.lower_ for noun in _kin_nouns(cluster))


def _kin_nouns(cluster: Cluster) -> list[Token]:
    token = min(cluster.names, key=lambda fact: fact.mention.start).token
    beside = (*token.lefts, *([token.head] if token.dep_ == "appos" else []))
    return [word for word in beside if word.lower_ in KIN]


def _age(state: State, cluster: Cluster) -> int | None:
    """Return the age that stands behind a name: "Tom Berg, 71, left"."""
    found = (_AGE.match(state.text, fact.mention.end) for fact in cluster.names)
    return next((int(age[1]) for age in found if age), None)
