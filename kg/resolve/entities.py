"""Clusters become entities: which of them do, and their labels, aliases and order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from kg.extract.event_words import HAPPENING
from kg.extract.grammar import INDEFINITE_PEOPLE, OFFICE
from kg.extract.subjects import whole_of
from kg.extract.things import is_thing
from kg.extract.tree import child, children, is_noun, is_proper, lemma, phrase_tokens, span_of
from kg.model import Entity, Mention, MentionRef, Span
from kg.parse import Token
from kg.resolve.described import (
    Known,
    closed,
    completes,
    description_span,
    of_any,
    possessive,
    refers,
    spelled_out,
    without_determiner,
)
from kg.resolve.facts import Cluster, Fact, State
from kg.resolve.happened import in_headline, in_opening, told_before
from kg.resolve.kinds import family, type_of
from kg.resolve.namesakes import generation
from kg.resolve.real_names import bearer
from kg.resolve.realms import is_every_countrys, ministers_land, only_country, realm
from kg.resolve.relatives import is_relative
from kg.resolve.senses import SOMEBODY
from kg.resolve.wholes import coordinations, wholes
from kg.resolve.words import INDEFINITE, STYLES

_COMMON = frozenset({"NN", "NNS"})
#: Tags of words for some of several.
_PARTS = frozenset({"CD", "JJS"})
_NO_THING = frozenset({"no", "any", "some", "every", "each", "either", "neither"})
#: What becomes of people.
_FATES = frozenset(
    """die perish drown kill injure wound hurt arrest detain rescue evacuate hospitalise hospitalize displace infect
    expose survive slay""".split()
)
#: What every country has, and a text about one country calls by no more than that.
_OF_COUNTRIES = frozenset({"government", "parliament", "cabinet", "central bank"})
_MARKS = "\"“”'‘’"
_YOU = frozenset({"you", "your", "yours", "yourself", "yourselves"})


def entities(state: State) -> tuple[Entity, ...]:
    """Return the entities of the document, in order of first mention."""
    arguments, subjects = _uses(state)
    around, several = wholes(state), list(coordinations(state))
    groups = {id(state.cluster(fact)) for facts in state.together.values() for fact in facts}
    single = (cluster for cluster in state.clusters() if id(cluster) not in groups)
    lasting = [cluster for cluster in single if _is_entity(cluster, arguments, subjects)]
    used = {fact.mention for cluster in lasting for fact in cluster.facts} | {
        m for group in several for m in group.mentions
    }
    passing = [c for c in state.clusters() if c.facts[0].mention not in used and any(map(_passes, c.facts))]
    ids = {id(cluster): f"e{number}" for number, cluster in enumerate(lasting, 1)}
    found = [
        *(_entity(state, cluster, around.get(id(cluster), [])) for cluster in lasting),
        *(_entity(state, cluster, around.get(id(cluster), []), passing=True) for cluster in passing),
        *(_together(mentions, [ids.get(id(state.cluster(m)), "") for m in members]) for mentions, members in several),
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
        if extraction.rule in {HAPPENING, OFFICE}:
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
    aged = (fact.definite or fact.determiner == "a") and fact.lemma.endswith("old")  # "the 34-year-old was found"
    counted = fact.lemma == "number" and any(part.lower_ == "of" for part in fact.token.rights)
    counted = counted or (fact.plural and child(fact.token, "compound") is not None)
    named = fact.lemma not in INDEFINITE or counted  # "the number of jobs rose", "bee numbers fell"
    counted = counted or _counts_people(fact.token) or _counted_before(fact.token) is not None
    noun = (fact.token.tag_.startswith("NN") or aged) and named
    return noun or counted or _is_part(fact.token) or _is_nobody(fact.token)


def _counts_people(number: Token) -> bool:
    """As in "at least 23 died", "more than 200 others were hurt": people, by what becomes of them."""
    those = number.tag_ == "CD" or (number.lower_ == "others" and any(t.tag_ == "CD" for t in number.lefts))
    return those and number.dep_ in {"nsubj", "nsubjpass"} and lemma(number.head) in _FATES


def _is_nobody(word: Token) -> bool:
    """As in "nobody was charged", "no one died": anybody, of whom it is denied."""
    no = word.lower_ == "nobody" or (word.lower_ == "one" and any(t.lower_ == "no" for t in word.lefts))
    return no and (word.dep_ == "nsubjpass" or (word.dep_ == "nsubj" and lemma(word.head) in _FATES))


def _counted_before(number: Token) -> Token | None:
    """As in "two nurses were sacked and five suspended": return the nurses, who are counted again."""
    above = number.head.head if number.head.dep_ == "conj" else number
    if number.tag_ != "CD" or number.dep_ != "nsubjpass" or above is number or any(True for _ in number.children):
        return None
    noun = child(above, "nsubjpass", "nsubj")
    alike = noun is not None and noun.i < number.i and noun.tag_ == "NNS" and child(noun, "nummod") is not None
    return noun if alike else None


def _is_part(number: Token) -> bool:
    """As in "three of the men", "most of the workers", "none of the workers"."""
    whole = whole_of(number) if number.tag_ in _PARTS or number.lower_ in {"none", "both"} else None
    some = whole is not None and (whole.tag_ in {"NNS", "JJ"} or whole.lower_ == "those")
    return some or (whole is not None and child(whole, "nummod") is not None)


def _together(mentions: tuple[Mention, ...], members: Sequence[str]) -> Entity:
    """Return what several things put together are: nothing that the graph knows but by its members."""
    known = tuple(dict.fromkeys(members)) if all(members) else ()
    return Entity("", mentions[0].text, "news:Group", mentions, local=True, passing=True, members=known)


def _entity(state: State, cluster: Cluster, around: list[Mention], *, passing: bool = False) -> Entity:
    label, type_, entry = _label(state, cluster), type_of(cluster), cluster.entry
    named = {fact.name for fact in _calling(cluster) if entry is None or _names_entry(fact)}
    called = named if cluster.names or entry else set(map(_brief_label, cluster.nominals))
    return Entity(
        id="",
        label=label,
        type=type_,
        mentions=tuple(sorted([*(fact.mention for fact in cluster.facts), *around], key=lambda m: (m.start, -m.end))),
        aliases=tuple(sorted(called - {label})),
        same_as=entry.same_as if entry else (),
        gazetteer=entry.id if entry else None,
        local=entry is None and _is_local(cluster),
        passing=passing,
    )


def _names_entry(fact: Fact) -> bool:
    """Whether the words are a name of the entry, no demonym and no capital that stands for it."""
    return fact.mention.label != "NORP" and fact.sense != "government"


def _calling(cluster: Cluster) -> list[Fact]:
    """Return the mentions that name it: "the Dane" names nobody who has a name."""
    return [fact for fact in cluster.names if fact.sense != SOMEBODY] or cluster.names


def _label(state: State, cluster: Cluster, *, by_deeds: bool = True) -> str:
    """Return the gazetteer's label, the fullest name, or a description, from a headline last of all.

    ``by_deeds`` lets a bare noun be described by what the sentences before it told.

    The name that somebody goes by comes before the one that is told beside it: "Glim, real name Tom Gadd".
    The first description that holds a name says more than others that come before it, what has a complement
    more than a bare noun.
    """
    if cluster.entry:
        return cluster.entry.label
    if cluster.names:
        used = [fact for fact in _calling(cluster) if bearer(fact.token) is None] or cluster.names
        used = [fact for fact in used if not _is_nickname(state, fact)] or used
        below = [fact.name for fact in used if fact.mention.start >= state.headline_end]
        names = below or [fact.name for fact in used]  # in a headline any word may have a capital
        name = max(names, key=_fullness)
        name = next((f.name for f in used if " " in name and f.name == name.title()), name)  # "MORAG Lee"
        country = realm(state, cluster) if is_every_countrys(name) else ""
        return f"{name} of {country}" if country else f"{_style(cluster)}{name}"
    nouns = {fact.lemma for fact in cluster.nominals if fact.token.tag_ in _COMMON and not _is_predicated(fact)}
    named = [fact for fact in cluster.nominals if is_noun(fact.token) and not _is_predicated(fact)]
    called = [fact for fact in cluster.nominals if fact.lemma in nouns] or named  # "Ricin is a poison"
    facts = sorted(called or cluster.nominals or cluster.facts, key=lambda f: f.mention.start < state.headline_end)
    described = [(fact, description_span(fact)) for fact in facts]
    described = [each for each in described if not _is_headline(state, *each)] or described
    holding = [each for each in described if any(state.cluster(inner).names for inner in _inside(state, *each))]
    lone = len(facts[0].words) == 1
    completed = [(fact, span) for fact, span in described if lone and (fact is facts[0] or completes(fact, span))]
    completed = [(fact, span) for fact, span in completed if span.end > fact.mention.end]
    told = _told(state, facts[0]) if by_deeds and not holding and not completed else ""
    head = [(fact, span) for fact, span in described if lone and fact.mention.start < state.headline_end]
    fuller = [(fact, span) for fact, span in head if fact.lemma == facts[0].lemma and len(fact.words) > 1]
    words = told or _description(state, *(holding or completed or fuller or described)[0])
    counted = _counted_before(facts[0].token) if lone else None
    if counted is not None:
        return f"{words} {counted.lower_ if words.lower() not in {'one', '1'} else lemma(counted)}"
    owner = next((state.owners[fact.index] for fact in facts if fact.index in state.owners), None)
    if owner is not None and not holding:
        whose, words = _label(state, state.cluster(owner)), f"{words[:1].lower()}{words[1:]}"
        return f"{words} of {whose}" if " for " in whose else f"{possessive(whose)} {words}"  # "Prize for Poetry"
    if words not in _OF_COUNTRIES or not any(fact.definite for fact in facts):
        return words
    land = ministers_land(state, facts[0]) or only_country(state)
    return f"{possessive(land)} {words}" if land else words


def _told(state: State, fact: Fact) -> str:
    """Return what a bare noun is called after what the text has told, or an empty string."""
    by_deed = told_before(state, fact, partial(_label, by_deeds=False))
    return by_deed or in_headline(state, fact) or in_opening(state, fact)


def _is_nickname(state: State, fact: Fact) -> bool:
    """As in 'dubbed "Gucci Grace"': what stands in quotation marks is no fuller name of a person."""
    around = state.text[max(fact.mention.start - 1, 0) : fact.mention.start], state.text[fact.mention.end :][:1]
    return fact.mention.label == "PER" and all(mark and mark in _MARKS for mark in around)


def _is_headline(state: State, fact: Fact, span: Span) -> bool:
    """Tell a headline that the model takes for one noun phrase: "Man, 41, admits killing teacher"."""
    return fact.mention.start < state.headline_end and ", " in state.text[span.start : span.end]


def _fullness(name: str) -> tuple[int, int, bool]:
    """Return how much a name tells: "Tom Berg" more than "Berg Sr.", "Florence" more than "FLORENCE"."""
    return len(name.split()) - bool(generation(name)), len(name), not name.isupper()


def _is_predicated(fact: Fact) -> bool:
    """Tell what something is said to be: in "A weak dollar is a boon to Norway" it is called a dollar."""
    return fact.token.dep_ in {"attr", "oprd"}


def _style(cluster: Cluster) -> str:
    """Return how somebody is called who goes by one name: "Lord ", "Pope "."""
    if family(cluster) != "person" or any(" " in fact.name for fact in cluster.names):
        return ""
    return next((f"{fact.title.title()} " for fact in cluster.names if fact.title in STYLES), "")


def _description(state: State, fact: Fact, span: Span) -> str:
    """Return the words that say which one a noun means, with names for what they take up."""
    start, end = span
    known = _known(state, fact, span)
    owned = any(mention.start == start for mention, _ in known)
    said = closed(spelled_out(state.text[start:end], start, known))
    return _with_whole(state, fact, said if owned else without_determiner(of_any(said), fact.determiner))


def _known(state: State, fact: Fact, span: Span) -> list[Known]:
    """Return what takes up a name in a description, with the name."""
    return [
        Known(inner.mention, _label(state, state.cluster(inner)))
        for inner in _inside(state, fact, span)
        if refers(inner.mention, [name.mention for name in state.cluster(inner).names])
    ]


def _with_whole(state: State, fact: Fact, said: str) -> str:
    """Return a number with what it is of, where that stands apart: "of the dead, [nine] were men", "[two] of whom"."""
    whole = whole_of(fact.token) if fact.token.tag_ in _PARTS or fact.token.lower_ == "both" else None
    if whole is None or said.endswith(f" {whole.text}"):
        return said
    clause = next((part for part in children(whole, "acl", "relcl") if part.left_edge.i == whole.i + 1), None)
    behind = [] if clause is None else list(clause.subtree)
    span = span_of([*phrase_tokens(whole), *behind])
    words = spelled_out(state.text[span.start : span.end], span.start, _known(state, fact, span))
    if whole.left_edge.is_sent_start and not is_proper(whole.left_edge):
        words = words[:1].lower() + words[1:]
    return words if fact.token.lower_ == "both" else f"{said.partition(' of ')[0]} of {words}"


def _inside(state: State, fact: Fact, span: Span) -> list[Fact]:
    """Return the mentions of other things in a description."""
    start, end = span
    own = state.cluster(fact)
    inside = [f for f in state.by_sentence[fact.sentence] if start <= f.mention.start and f.mention.end <= end]
    return [f for f in inside if state.cluster(f) is not own]


def _brief_label(fact: Fact) -> str:
    return closed(without_determiner(of_any(fact.mention.text), fact.determiner))


def _is_local(cluster: Cluster) -> bool:
    """Nominals, people of whom the text gives one name only, what every country has, common nouns with a capital."""
    if not cluster.names or all(fact.token.tag_ in _COMMON and fact.name.istitle() for fact in cluster.names):
        return True
    if all(is_every_countrys(fact.name) for fact in cluster.names):
        return True
    return family(cluster) == "person" and all(" " not in fact.name for fact in cluster.names)
