"""What type a cluster is: gazetteer, then title and apposition, then the words of its name, then its labels."""

from __future__ import annotations

import re
from collections import Counter

from kg.resolve.classes import CORPORATE, FAMILIES, GROUP_NOUNS, LABEL_TYPES, NOUN_TYPES, PERSON_NOUNS, WEAK_IN_NAMES
from kg.resolve.facts import Cluster, Fact
from kg.resolve.words import WEAK_ALONE

#: "VoIP", "WPA2", "SDK": no way to write a person's name ("McCain" is).
_UNLIKE_PERSON = re.compile(r"\d|^[A-Z]{2,}$|^(?!Mc|Mac|De|La|Le|Van|Di|O['’])\w*[a-z][A-Z]")


def type_of(cluster: Cluster) -> str:
    """Return the cluster's type as a CURIE; ``news:Thing`` if nothing tells."""
    if cluster.type is None:
        cluster.type = next(filter(None, (rule(cluster) for rule in _EVIDENCE)), "news:Thing")
    return cluster.type


def family(cluster: Cluster) -> str:
    """Return which family the cluster's type is of (``person``, ``organization``, ``place``, …), or an empty string."""
    return FAMILIES.get(type_of(cluster), "")


def noun_type(fact: Fact) -> str:
    """Return the type that a nominal's head noun tells, or an empty string."""
    if fact.lemma in PERSON_NOUNS:
        return "news:Group" if fact.plural else "news:Person"
    told = "" if fact.lemma in WEAK_ALONE else NOUN_TYPES.get(fact.lemma, "")
    if fact.lemma in GROUP_NOUNS or (fact.plural and FAMILIES.get(told) == "organization") or told == "news:Country":
        return "news:Group" if fact.plural or fact.lemma in GROUP_NOUNS else told
    return "" if fact.plural else told


def name_type(name: str) -> str:
    """Return the type that a name of several words tells by its head, or an empty string.

    >>> name_type("Nordwind Energy Ltd."), name_type("University of Toronto"), name_type("Mark Carney")
    ('news:Company', 'news:University', '')
    """
    if " " not in name:
        return ""
    if name.rsplit(maxsplit=1)[-1].strip(".,").lower() in CORPORATE:
        return "news:Company"
    head = head_word(name)
    return "" if head in WEAK_IN_NAMES else NOUN_TYPES.get(head, "")


def head_word(name: str) -> str:
    """Return the word of a name that says what it is, in lower case.

    >>> head_word("Bank of Canada"), head_word("European Commission")
    ('bank', 'commission')
    """
    words = [word.strip(".,").lower() for word in name.split()]
    cut = next((n for n, word in enumerate(words) if n and word in {"of", "for", "in", "on", "at"}), len(words))
    return words[cut - 1]


def label_type(facts: list[Fact]) -> str:
    """Return the type of most labels, those of the fullest name before all others."""
    if not facts:
        return ""
    longest = max(len(fact.name.split()) for fact in facts)
    full = [fact for fact in facts if len(fact.name.split()) == longest]
    label = Counter(fact.mention.label for fact in full).most_common(1)[0][0]
    return "news:Thing" if label == "PER" and _UNLIKE_PERSON.search(full[0].name) else LABEL_TYPES[label]


# --- evidence, the strongest first ---


def _by_gazetteer(cluster: Cluster) -> str:
    return cluster.entry.type if cluster.entry else ""


def _by_title(cluster: Cluster) -> str:
    return "news:Person" if any(fact.title and fact.mention.label != "NORP" for fact in cluster.names) else ""


def _by_noun(cluster: Cluster) -> str:
    """Apposition and copula: "Nordwind, a Berlin-based company"."""
    told = [type_ for fact in cluster.facts if fact.is_nominal and (type_ := noun_type(fact))]
    if not cluster.names:
        return told[0] if told else ""
    fitting = [type_ for type_ in told if type_ != "news:Group"]
    # a full name that the model calls a person stays one, whatever a loose apposition calls it
    if label_type(cluster.names) == "news:Person" and any(" " in fact.name for fact in cluster.names):
        return "news:Person" if fitting else ""
    return fitting[0] if fitting else ""


def _by_name(cluster: Cluster) -> str:
    if label_type(cluster.names) == "news:Person":
        return ""
    return next(filter(None, (name_type(fact.name) for fact in cluster.names)), "")


def _by_label(cluster: Cluster) -> str:
    return label_type(cluster.names)


def _by_pronoun(cluster: Cluster) -> str:
    return "news:Person" if cluster.gender and not cluster.names else ""


_EVIDENCE = (_by_gazetteer, _by_title, _by_noun, _by_name, _by_label, _by_pronoun)
