"""What type a cluster is: gazetteer, then title and apposition, then the words of its name, then its labels."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from kg.extract.grammar import CALLED_OF, SPEECH, SUBJECTS
from kg.extract.tree import children, is_verb, lemma
from kg.forenames import FORENAMES
from kg.parse import Token
from kg.resolve.classes import (
    ALIKE,
    ASSOCIATIONS,
    BUSINESSES,
    CORPORATE,
    EITHER,
    FAMILIES,
    GROUP_NOUNS,
    LABEL_TYPES,
    LANDFORMS_BEFORE,
    MIN_PERSON_NOUN,
    NAME_TAILS,
    NO_PERSONS,
    NOUN_TYPES,
    OF_COMPANIES,
    PERSON_ENDINGS,
    PERSON_NOUNS,
    PLURAL_TYPES,
    SURE_TAILS,
    SURNAMES_TOO,
    TOOLS,
    UNITS,
    WEAK_IN_NAMES,
)
from kg.resolve.deeds import (
    acts_like_company,
    agrees_in_plural,
    is_kin_or_captive,
    is_taken_over,
    said_of_person,
    says_i,
)
from kg.resolve.facts import Cluster, Fact
from kg.resolve.words import TEAM_VERBS, UNIONS, WEAK_ALONE

#: Who is of a place, whatever the model takes its name for.
_RULERS = frozenset({"mayor", "governor"})
#: "VoIP", "WPA2", "SDK", "Hands off Lee": no way to write a person's name ("McCain" is).
_UNLIKE_PERSON = re.compile(
    r"\d|^[A-Z]{2,}$|^(?!Mc|Mac|De|La|Le|Van|Di|O['’])\w*[a-z][A-Z]| (?:off|on|for|with|to|from|against|out|up) "
)


#: Last words of names that are surnames too.
_SURNAME_TAILS = frozenset("house arena valley guard reef yard".split())
#: What a goal is called that decides a game, and how it is scored.
_GOALS = frozenset("winner opener equaliser equalizer leveller decider".split())
_SCORING = frozenset("score head hit strike fire net tap curl volley slot smash drill grab bundle lash".split())


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
    if fact.plural and fact.lemma in PLURAL_TYPES:
        return PLURAL_TYPES[fact.lemma]
    if not TOOLS.get(fact.lemma, frozenset()).isdisjoint(fact.words):
        return "" if fact.plural else "news:Product"
    if is_companys(fact) or (fact.lemma == "parent" and fact.determiner == "its"):
        return "news:Group" if fact.plural else "news:Company"
    if is_somebody(fact):
        return "news:Group" if fact.plural else "news:Person"
    told = "" if fact.lemma in WEAK_ALONE else NOUN_TYPES.get(fact.lemma, "")
    if fact.lemma in GROUP_NOUNS or (fact.plural and FAMILIES.get(told) == "organization") or told == "news:Country":
        return "news:Group" if fact.plural or fact.lemma in GROUP_NOUNS else told
    return "" if fact.plural else told


def is_somebody(fact: Fact) -> bool:
    """Tell a noun for people, by itself or by "who" behind it: "a builder who fled", and no "team who lost"."""
    if is_person_noun(fact.lemma):
        return not _is_goal(fact)
    clauses = children(fact.token, "relcl") if fact.is_nominal and not _may_be_who(fact.lemma) else ()
    return any(subject.lower_ == "who" for clause in clauses for subject in children(clause, *SUBJECTS))


def _is_goal(fact: Fact) -> bool:
    """As in "headed the winner", "a late opener": no person is headed or tapped in."""
    if fact.lemma not in _GOALS or not fact.is_nominal:
        return False
    above = fact.token.head.head if fact.token.head.lower_ == "in" else fact.token.head  # "tapped in the winner"
    scored = fact.token.dep_ in {"dobj", "pobj"} and lemma(above) in _SCORING and above.i < fact.token.i
    return scored or any(part.lower_ == "minute" for part in fact.token.lefts)


def _may_be_who(lemma: str) -> bool:
    """Tell what is of many people, or a company's as often: "a crew who", "the lender who"."""
    return lemma in GROUP_NOUNS or (lemma not in BUSINESSES and lemma in NOUN_TYPES)


def is_person_noun(lemma: str) -> bool:
    """Tell whether a noun is for people, by itself or by how it ends: "dockworker", "shareholder", "cellist"."""
    if lemma in PERSON_NOUNS:
        return True
    return len(lemma) > MIN_PERSON_NOUN and lemma.endswith(PERSON_ENDINGS) and lemma not in NO_PERSONS


def is_companys(fact: Fact) -> bool:
    """Tell whether a noun for people and companies alike is a company's here: "the country's biggest private miner"."""
    words = {*fact.words, *fact.mention.text.lower().split()}
    return fact.is_nominal and fact.lemma in BUSINESSES and not OF_COMPANIES.isdisjoint(words)


def is_alike(noun: str, other: str) -> bool:
    """Tell whether one noun may take up the other: "the vessel" a ship, "the drug" a vaccine."""
    return noun == other or other in ALIKE.get(noun, ())


def name_type(name: str) -> str:
    """Return the type that a name of several words tells by its head, or an empty string.

    >>> name_type("Nordwind Energy Ltd."), name_type("University of Toronto"), name_type("Mark Carney")
    ('news:Company', 'news:University', '')
    """
    if " " not in name:
        return ""
    last = name.rsplit(maxsplit=1)[-1].strip(".,").lower()
    if last in CORPORATE:
        return "news:Company"
    if last in NAME_TAILS and not (last in _SURNAME_TAILS and _has_forename(name)):
        return NAME_TAILS[last]
    head = head_word(name)
    if head not in NOUN_TYPES and name.partition(" ")[0].lower() in LANDFORMS_BEFORE:
        return "news:GeographicFeature"
    return "" if head in WEAK_IN_NAMES else NOUN_TYPES.get(head, "")


@lru_cache(maxsize=8192)
def head_word(name: str) -> str:
    """Return the word of a name that says what it is, in lower case.

    >>> head_word("Bank of Canada"), head_word("European Commission")
    ('bank', 'commission')
    """
    words = [word.strip(".,").lower() for word in name.split()]
    cut = next((n for n, word in enumerate(words) if n and word in {"of", "for", "in", "on", "at"}), len(words))
    return words[cut - 1]


@lru_cache(maxsize=8192)
def is_union_name(name: str) -> bool:
    """Tell a union by its name.

    >>> is_union_name("Unison"), is_union_name("Kerry Teachers' Association"), is_union_name("Acme Local 12")
    (True, True, True)
    >>> is_union_name("Kerry Football Association"), is_union_name("European Union")
    (False, False)
    """
    words = [word.strip("'’") for word in name.lower().split()]
    people = (word.removesuffix("s") for word in words if word.endswith("s"))
    joined = head_word(name) in ASSOCIATIONS and any(is_person_noun(word) and word not in EITHER for word in people)
    branch = "local" in words[1:-1] and words[-1].isdigit()
    return name in UNIONS or joined or branch or words[-1] == "workers" != words[0]


def label_type(facts: list[Fact]) -> str:
    """Return the type of most labels, those of the fullest name before all others."""
    if not facts:
        return ""
    longest = max(len(fact.name.split()) for fact in facts)
    full = [fact for fact in facts if len(fact.name.split()) == longest]
    label = Counter(fact.mention.label for fact in full).most_common(1)[0][0]
    if label == "PER" and " and " in full[0].name:
        return "news:Group"  # "the George and Joyce Hill Center"
    return "news:Thing" if label == "PER" and _is_no_person(full) else LABEL_TYPES[label]


def _is_no_person(facts: list[Fact]) -> bool:
    """Whether the word is written as no person's name is, or is a common noun with a capital: "Turnout was high"."""
    common = all(" " not in fact.name and fact.token.tag_ in {"NN", "NNS"} for fact in facts)
    return common or bool(_UNLIKE_PERSON.search(facts[0].name))


# --- evidence, the strongest first ---


def _by_gazetteer(cluster: Cluster) -> str:
    return cluster.entry.type if cluster.entry else ""


def _by_title(cluster: Cluster) -> str:
    return "news:Person" if any(fact.title and fact.mention.label != "NORP" for fact in cluster.names) else ""


def _by_sense(cluster: Cluster) -> str:
    return next((_SENSES[fact.sense] for fact in cluster.names if fact.sense in _SENSES), "")


def _by_kind_of_place(cluster: Cluster) -> str:
    """As in "the port town of Halden": what is called so is one, whatever else is said of it."""
    behind = [f for f in cluster.names if f.token.dep_ == "pobj" and f.token.head.lower_ == "of"]
    kinds = (f.token.head.head for f in behind)
    told = next((NOUN_TYPES.get(kind.lower_, "") for kind in kinds if kind.lower_ in CALLED_OF), "")
    ruled = any(_is_ruler(f.token.head.head) and " " not in f.name for f in behind)  # "Governor Ann Lee of Norvik"
    return told or ("news:Place" if ruled else "")


def _is_ruler(noun: Token) -> bool:
    """Tell who rules a town or state, by the noun itself or the title of the name."""
    return any(part.lower_ in _RULERS for part in (noun, *noun.lefts))


def _by_noun(cluster: Cluster) -> str:
    """Apposition and copula: "Nordwind, a Berlin-based company"; a noun for a person outweighs one for a thing."""
    nominals = [fact for fact in cluster.facts if fact.is_nominal]
    if not cluster.names:
        return next(filter(None, map(noun_type, nominals)), "")
    told = [type_ for fact in nominals if (type_ := _said_type(fact, cluster))]
    if label_type(cluster.names) in {"news:Product", "news:FinancialIndex"}:
        told = [type_ for type_ in told if type_ != "news:Person"]  # "its predecessor, the Norvik 2"
    known = FAMILIES.get(_by_name(cluster) or _by_deeds(cluster))
    vague = {"news:Group", "news:Organization"} if known == "organization" else {"news:Group"}
    fitting = [type_ for type_ in told if type_ not in vague]
    if any(is_unlike_person(fact.name) for fact in cluster.names):  # "chip designer Acme Technologies"
        fitting = [type_ for type_ in fitting if type_ != "news:Person"]
    if label_type(cluster.names) == "news:Person" and "news:Person" in fitting:
        return "news:Person"
    return fitting[0] if fitting else ""


def _said_type(fact: Fact, cluster: Cluster) -> str:
    """Return what a nominal says of a name: a "customer" or "producer" is a person only if the name is one's."""
    if fact.lemma in UNITS and not fact.plural:
        return "news:Company"
    either = fact.lemma in EITHER and not fact.plural
    if either and (label_type(cluster.names) != "news:Person" or _by_name(cluster)):
        return "news:Company"
    return noun_type(fact)


def _by_name(cluster: Cluster) -> str:
    """The words of a full name; a legal form or "Labs" outweighs the model's "person", most words do not."""
    told = [type_ for fact in cluster.names if (type_ := name_type(fact.name))]
    if told and label_type(cluster.names) == "news:Person":
        return next((name_type(f.name) for f in cluster.names if is_unlike_person(f.name)), "")
    if told and label_type(cluster.names) == "news:Product":
        sure = any(fact.name.rpartition(" ")[2].lower() in SURE_TAILS for fact in cluster.names)
        sure = sure or any(fact.name.partition(" ")[0].lower() in LANDFORMS_BEFORE for fact in cluster.names)
        return next((type_ for type_ in told if type_ == "news:Product" or sure), "")
    return told[0] if told else ""


def is_unlike_person(name: str) -> bool:
    """Tell whether a name of several words ends as no person's does: "Wexford Capital", "Nordlys Marine ASA"."""
    last = name.rsplit(maxsplit=1)[-1].strip(".,").lower()
    surname = last in _SURNAME_TAILS and _has_forename(name)  # "Bruce Arena"
    return " " in name and (last in CORPORATE or (last in NAME_TAILS and not surname))


def _has_forename(name: str) -> bool:
    first, *others = name.lower().split()
    return len(others) == 1 and first in FORENAMES


def _by_label(cluster: Cluster) -> str:
    return label_type(cluster.names)


def _by_pronoun(cluster: Cluster) -> str:
    return "news:Person" if cluster.gender and not cluster.names else ""


def _by_deeds(cluster: Cluster) -> str:
    """What does as companies or teams do is no person: "Nordwind Marine shares", "Real Nordsund have signed"."""
    if any(may_be_surname(fact.name) for fact in cluster.names):
        return "news:Company" if any(acts_like_company(fact.token) for fact in cluster.names) else ""
    if label_type(cluster.names) != "news:Person":
        return ""
    if any(is_taken_over(fact.token) for fact in cluster.names):
        return "news:Company"
    many = [lemma(fact.token.head) for fact in cluster.names if not fact.plural and agrees_in_plural(fact.token)]
    return "news:SportsTeam" if TEAM_VERBS & set(many) else "news:Organization" if many else ""


def _by_person_grammar(cluster: Cluster) -> str:
    """What is said of people alone: "X, who led", "X, 39,", "named X chairman"; of an unknown name, "X said"."""
    doubtful = label_type(cluster.names) in {"news:Person", "news:Thing", "news:Group"}
    if doubtful and any(said_of_person(fact.token) for fact in cluster.names):
        return "news:Person"
    if any(
        (is_kin_or_captive(fact.token) or says_i(fact.token)) and fact.mention.label != "NORP" for fact in cluster.names
    ):
        return "news:Person"
    unknown = cluster.names and all(fact.mention.label == "OTHER" for fact in cluster.names)
    return "news:Person" if unknown and any(_speaks(fact.token) for fact in cluster.names) else ""


def _by_team(cluster: Cluster) -> str:
    """As in "Norvik Town have lost": a team, whatever the name says."""
    town = cluster.entry is None and all(fact.name.endswith((" City", " Town")) for fact in cluster.names)
    return "news:SportsTeam" if town and any(fact.sense == "team" for fact in cluster.names) else ""


def _speaks(token: Token) -> bool:
    return token.dep_ == "nsubj" and is_verb(token.head) and lemma(token.head) in SPEECH


def may_be_surname(name: str) -> bool:
    """Tell whether the last word of a name is a company's and a surname too: "Marine", "Steel"."""
    return " " in name and name.rsplit(maxsplit=1)[-1].lower() in SURNAMES_TOO


_SENSES = {"team": "news:SportsTeam", "body": "news:Organization"}
_EVIDENCE = (
    _by_gazetteer,
    _by_team,
    _by_title,
    _by_kind_of_place,
    _by_noun,
    _by_name,
    _by_person_grammar,
    _by_deeds,
    _by_sense,
    _by_label,
    _by_pronoun,
)
