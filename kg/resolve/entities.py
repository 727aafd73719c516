"""Clusters become entities: which of them do, and their labels, aliases and order."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from kg.extract.event_words import HAPPENING
from kg.extract.grammar import INDEFINITE_PEOPLE
from kg.extract.things import is_thing
from kg.model import Entity, Mention, MentionRef
from kg.resolve.facts import Cluster, Fact, State
from kg.resolve.kinds import family, type_of
from kg.resolve.relatives import is_relative
from kg.resolve.wholes import coordinations, wholes
from kg.resolve.words import INDEFINITE, PRONOUNS

_COMMON = frozenset({"NN", "NNS"})
_NO_THING = frozenset({"no", "any", "some", "every", "each", "either", "neither"})
_NO_PART_OF_LABELS = frozenset({"one", "both", "just", "even", "such", "all", "neither", "either", "whose"})
_YOU = frozenset({"you", "your", "yours", "yourself", "yourselves"})
_QUOTES = re.compile(r"[\"“”„«»]")


def entities(state: State) -> tuple[Entity, ...]:
    """Return the entities of the document, in order of first mention."""
    arguments, subjects = _uses(state)
    around, several = wholes(state), list(coordinations(state))
    lasting = [cluster for cluster in state.clusters() if _is_entity(cluster, arguments, subjects)]
    used = {fact.mention for cluster in lasting for fact in cluster.facts} | {m for group in several for m in group}
    passing = [c for c in state.clusters() if c.facts[0].mention not in used and any(map(_passes, c.facts))]
    found = [
        *(_entity(cluster, around.get(id(cluster), []), state.headline_end) for cluster in lasting),
        *(_entity(cluster, around.get(id(cluster), []), state.headline_end, passing=True) for cluster in passing),
        *(_together(mentions) for mentions in several),
    ]
    return tuple(replace(entity, id=f"e{number}") for number, entity in enumerate(found, 1))


def _passes(fact: Fact) -> bool:
    """Tell a noun for a thing, and a pronoun for people even if nobody knows for whom ("we")."""
    if fact.is_pronoun:
        return fact.form.gender != "n" if fact.form else fact.mention.text.lower() in _YOU | INDEFINITE_PEOPLE
    return fact.is_nominal and (is_thing(fact.token) or fact.token.lower_ in INDEFINITE_PEOPLE)


def _uses(state: State) -> tuple[Counter[int], frozenset[int]]:
    """How many extractions each mention is an argument of, and which act, undergo, or are one certain thing.

    What takes part in a noun that only happens is spoken of in passing: "antenna placement".
    """
    arguments: Counter[int] = Counter()
    subjects = set()
    for extraction in state.reading.extractions:
        if extraction.rule == HAPPENING:
            continue
        agentless = extraction.argument("subject") is None
        for argument in extraction.arguments:
            if isinstance(argument.filler, MentionRef):
                index = argument.filler.index
                arguments[index] += 1
                one_thing = agentless or _is_determined(state.facts[index])
                if argument.role == "subject" or (argument.role == "object" and one_thing):
                    subjects.add(index)
    return arguments, frozenset(subjects)


def _is_determined(fact: Fact) -> bool:
    """Tell a noun phrase about one thing among its kind ("the plan", "its unit") from a kind ("tariffs").

    What a clause completes ("the need to find markets") is said in words, whole.
    """
    if any(part.tag_ == "VB" and part.dep_ in {"acl", "advcl", "relcl"} for part in fact.token.children):
        return False
    return any(
        part.tag_ in {"PRP$", "WP$"} or part.dep_ == "poss" or (part.tag_ == "DT" and part.lower_ not in _NO_THING)
        for part in fact.token.children
    )


def _is_entity(cluster: Cluster, arguments: Counter[int], subjects: frozenset[int]) -> bool:
    """Tell: a name is; a nominal if it acts, or takes part or is spoken of twice; a pronoun or "this" never is."""
    if cluster.names or cluster.entry:
        return True
    if not any(fact.is_nominal and _is_noun(fact) for fact in cluster.facts):
        return False
    indexes = [fact.index for fact in cluster.facts if not is_relative(fact)]
    return len(indexes) > 1 or sum(arguments[i] for i in indexes) > 1 or any(i in subjects for i in indexes)


def _is_noun(fact: Fact) -> bool:
    return fact.token.tag_.startswith("NN") and fact.lemma not in INDEFINITE


def _together(mentions: tuple[Mention, ...]) -> Entity:
    """Return what several things put together are: nothing that the graph knows."""
    return Entity("", mentions[0].text, "news:Group", mentions, local=True, passing=True)


def _entity(cluster: Cluster, around: list[Mention], headline_end: int, *, passing: bool = False) -> Entity:
    label, type_, entry = _label(cluster, headline_end), type_of(cluster), cluster.entry
    named = [fact for fact in cluster.names if entry is None or _names_entry(fact)]
    return Entity(
        id="",
        label=label,
        type=type_,
        mentions=tuple(sorted([*(fact.mention for fact in cluster.facts), *around], key=lambda m: (m.start, -m.end))),
        aliases=tuple(sorted({fact.name for fact in named} - {label})),
        same_as=entry.same_as if entry else (),
        gazetteer=entry.id if entry else None,
        local=entry is None and _is_local(cluster),
        passing=passing,
    )


def _names_entry(fact: Fact) -> bool:
    """Whether the words are a name of the entry, no demonym and no capital that stands for it."""
    return fact.mention.label != "NORP" and fact.sense != "government"


def _label(cluster: Cluster, headline_end: int) -> str:
    """Return the gazetteer's label, the fullest name, or the words of the first nominal, of one in a headline last."""
    if cluster.entry:
        return cluster.entry.label
    if cluster.names:
        return max((fact.name for fact in cluster.names), key=lambda name: (len(name.split()), len(name)))
    nominals = [fact for fact in cluster.facts if fact.is_nominal] or cluster.facts
    return _nominal_label(next((fact for fact in nominals if fact.mention.start >= headline_end), nominals[0]))


def _nominal_label(fact: Fact) -> str:
    words = _QUOTES.sub("", fact.mention.text).split()
    while len(words) > 1 and (
        words[0].lower() in {fact.determiner, *_NO_PART_OF_LABELS} or words[0].lower() in PRONOUNS
    ):
        words = words[1:]
    return " ".join(words)


def _is_local(cluster: Cluster) -> bool:
    """Nominals, people of whom the text gives one name only, and common nouns with a capital ("Schools")."""
    if not cluster.names or all(fact.token.tag_ in _COMMON and fact.name.istitle() for fact in cluster.names):
        return True
    return family(cluster) == "person" and all(" " not in fact.name for fact in cluster.names)
