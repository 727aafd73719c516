"""What speaks for and against a noun's taking up something: names of signs, each with how much of it there is."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from kg.extract.grammar import ROLE_NOUNS, SPEECH
from kg.extract.tree import lemma
from kg.model import GazetteerEntry
from kg.resolve.binding import doers, is_modifier
from kg.resolve.classes import FAMILIES, NOUN_TYPES
from kg.resolve.facts import Cluster, Fact, State
from kg.resolve.firms import SURE, fit
from kg.resolve.kinds import head_word, is_alike, is_somebody, noun_type, type_of
from kg.resolve.nominals import is_introduced, names_inside, takes_up
from kg.resolve.outsiders import outsiders

#: From how many sentences on a distance counts as the next longer one.
_DISTANCES = (1, 2, 3, 5, 9)
_NEAREST = 4
_AGE = re.compile(r"\b(\d{1,3})-year-old\b")
AGE_BEHIND = re.compile(r",? \(?(?:aged )?(\d{1,3})[,.)]")
_MANY = 3
_OWNED = frozenset("his her its their my our whose".split())
_GIVEN = {"the": "the", "this": "this", "that": "this", "a": "a", "an": "a"}
_OBJECTS = frozenset({"dobj", "pobj"})
_INNER = frozenset({"pobj", "poss", "compound"})
_WHICH = frozenset({"CD", "JJS", "RBS"})


@dataclass(slots=True, eq=False)
class Thing:
    """What a text has spoken of so far: its mentions, how often and where last; ``ruled`` are its rules' clusters."""

    cluster: Cluster
    ruled: set[int]
    type: str
    count: int = 0
    last: Fact | None = None
    subject_in: int = -99
    lemmas: set[str] = field(default_factory=set)
    words: set[frozenset[str]] = field(default_factory=set)
    introduced: set[str] = field(default_factory=set)
    indexes: set[int] = field(default_factory=set)
    name_words: frozenset[str] = frozenset()
    heads: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    gender: str = ""
    plural: bool = False
    ages: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, facts: Sequence[Fact], ruled: Cluster, entry: GazetteerEntry | None = None) -> Thing:
        """Return a thing of these mentions, which the rules hold for one cluster's, in the text's order."""
        gender = next((fact.gender for fact in facts if fact.gender), "")
        cluster = Cluster(list(facts), entry=entry, gender=gender)
        thing = cls(cluster, {id(ruled)}, type_of(cluster), gender=gender)
        thing.name_words = frozenset(word for f in cluster.names for word in f.name.lower().split())
        thing.heads = frozenset(head_word(f.name) for f in cluster.names)
        thing.titles = frozenset(f.title for f in cluster.names)
        thing.plural = all(fact.plural for fact in facts)
        thing._learn(facts)
        return thing

    @property
    def family(self) -> str:
        """The family of its type."""
        return FAMILIES.get(self.type, "")

    @property
    def named(self) -> bool:
        """Whether it has a name."""
        return bool(self.cluster.names)

    def join(self, other: Thing) -> None:
        """Take over what a noun has said of it."""
        self.cluster.absorb(other.cluster)
        self._learn(other.cluster.facts)
        self.gender = self.gender or other.gender
        if not self.family:
            self.type = other.type

    def pass_by(self, fact: Fact) -> None:
        """Note that the text has come to a mention of it."""
        self.count += 1
        self.last = fact
        if fact.subject:
            self.subject_in = fact.sentence

    def _learn(self, facts: Iterable[Fact]) -> None:
        nominals = [fact for fact in facts if fact.is_nominal]
        self.lemmas.update(fact.lemma for fact in nominals)
        self.words.update(frozenset(fact.words) for fact in nominals)
        self.introduced.update(fact.lemma for fact in nominals if fact.determiner in {"a", "an"})
        self.indexes.update(fact.index for fact in facts)
        self.ages.update(age for fact in nominals if (age := age_in(fact)))
        behind = (AGE_BEHIND.match(fact.token.doc.text, fact.mention.end) for fact in facts if fact.is_name)
        self.ages.update(age[1] for age in behind if age)


def age_in(fact: Fact) -> str:
    """Return how old a noun says that somebody is: "the 34-year-old"."""
    age = _AGE.search(fact.mention.text)
    return age[1] if age else ""


def kind_of(fact: Fact) -> str:
    """Return for what a noun is: the family of its type, ``person`` ("the 54-year-old") or ``thing``."""
    person = is_somebody(fact) or fact.lemma.endswith("-old") or fact.lemma == "old"
    return FAMILIES.get(noun_type(fact), "") or ("person" if person else "thing")


class Noun:
    """A noun that may take something up, and what can be seen of it alone."""

    def __init__(self, state: State, fact: Fact, ruled: Cluster) -> None:
        self.fact, self.ruled = fact, ruled
        self.type = noun_type(fact)
        self.family = FAMILIES.get(self.type, "")
        self.kind = kind_of(fact)
        self.age = age_in(fact)
        self.inside = names_inside(state, fact)
        self.given = _given(fact)
        barred = doers(state, fact) + outsiders(state, fact)
        self.barred = {id(f) for cluster in barred for f in cluster.facts if f.sentence == fact.sentence}
        self.words = frozenset(fact.words)
        self.length = min(len(fact.mention.text.split()), _MANY)

    def last_of(self, thing: Thing) -> Fact | None:
        """Return where the text spoke of a thing last, or None if only behind the noun, as it does of a headline's."""
        last = thing.last
        return last if last is not None and last.mention.start <= self.fact.mention.start else None

    def ruled_to(self, thing: Thing) -> bool:
        """Tell whether it is what the rules say."""
        return id(self.ruled) in thing.ruled


def _given(fact: Fact) -> str:
    """Return how a noun is brought in: ``the``, ``this``, ``a``, ``owned`` or ``bare``."""
    if fact.determiner in _OWNED or any(part.dep_ == "poss" for part in fact.token.lefts):
        return "owned"
    return _GIVEN.get(fact.determiner, "bare")


def signs_of(state: State, noun: Noun, told: Mapping[str, int], *, ruled: bool, named: bool) -> dict[str, float]:
    """Return the signs that are a noun's own, whatever it takes up.

    ``told`` counts the nouns before it; ``ruled`` says whether the rules found something before it, ``named`` whether
    a name before has the noun in it.
    """
    fact, token = noun.fact, noun.fact.token
    often = min(told.get(fact.lemma, 0), _MANY)
    signs = ["", noun.kind, noun.given, f"{noun.kind} {noun.given}", f"{noun.length} words"]
    signs += [f"told {often}", f"told {often} {noun.given}"]
    marks = {
        "introduced": is_introduced(fact),
        "takes up": takes_up(fact),
        "name inside": bool(noun.inside),
        "age": bool(noun.age),
        "says which": any(part.tag_ in _WHICH for part in token.lefts),
        "old": fact.lemma.endswith("old"),
        "other": not {"other", "another", "others"}.isdisjoint({*noun.words, fact.determiner}),
        "rules": ruled,
        "in names": named,
        "headline": fact.mention.start < state.headline_end,
        "lead": fact.sentence <= 1,
        "quoted": fact.quote >= 0,
        "subject": fact.subject,
        "object": token.dep_ in _OBJECTS,
        "speaks": fact.subject and lemma(token.head) in SPEECH,
        "predicated": token.dep_ in {"attr", "oprd"},
        "modifies": is_modifier(token),
        "beside": token.dep_ == "appos",
        "several": any(fact in facts for facts in state.together.values()),
    }
    signs += [mark for mark, holds in marks.items() if holds]
    signs += [f"{noun.kind} {mark}" for mark in ("introduced", "takes up", "modifies") if marks[mark]]
    return dict.fromkeys((f"noun {sign}".rstrip() for sign in signs), 1.0)


def signs_for(
    state: State, noun: Noun, things: Sequence[Thing], all_things: Iterable[Thing], *, ruled: bool
) -> Iterator[dict[str, float]]:
    """Yield the signs of each of some things that a noun may take up, the nearest first.

    ``ruled`` says whether one of them is what the rules say.
    """
    most: dict[str, int] = {}
    named: dict[str, int] = {}
    for thing in all_things:
        most[thing.family] = max(most.get(thing.family, 0), thing.count)
        named[thing.family] = max(named.get(thing.family, 0), len(thing.cluster.names))
    top = max(most.values(), default=0)
    beside: dict[tuple[str, bool], int] = {}
    for place, thing in enumerate(things):
        ahead = noun.last_of(thing) is None
        rank = beside.get((thing.family, ahead), 0)
        beside[thing.family, ahead] = rank + 1
        signs = _of_thing(state, noun, thing, most.get(thing.family, 0), top)
        signs += _of_place(state, noun, thing)
        signs += _of_words(state, noun, thing)
        signs += [f"nearest {min(place, _NEAREST)}", f"nearest of family {min(rank, _MANY)}"]
        signs += [f"{noun.kind} nearest of family {min(rank, _MANY)}"]
        if ahead:
            signs.append(f"ahead {min(rank, _MANY)} of family")
        signs += ["rules say so"] * noun.ruled_to(thing) or ["rules say another"] * ruled
        found = dict.fromkeys(signs, 1.0)
        found["names"] = math.log1p(len(thing.cluster.names))
        found["name share"] = len(thing.cluster.names) / max(1, named.get(thing.family, 0))
        found[f"{noun.kind} name share"] = found["name share"]
        found["times"] = math.log1p(thing.count)
        found["share"] = thing.count / max(1, most.get(thing.family, 0))
        found[f"{noun.kind} share"] = found["share"]
        yield found


def _of_thing(state: State, noun: Noun, thing: Thing, most: int, top: int) -> list[str]:
    """What it is, and how much the text is about it."""
    named, family = "named" if thing.named else "nameless", thing.family or "thing"
    first = thing.cluster.facts[0]
    signs = [named, f"{noun.given} {named}", f"{noun.kind} {named}", f"{noun.kind} for {family}"]
    marks = {
        "most of its family": thing.count == most,
        "most of all": thing.count == top,
        "from the headline": first.mention.start < state.headline_end,
        "from the lead": first.sentence <= 1,
        "entry": thing.cluster.entry is not None,
        "number": noun.fact.plural == thing.plural,
        "same type": bool(noun.type) and noun.type == thing.type,
        "same age": noun.age in thing.ages,
        "gender": bool(noun.fact.gender) and noun.fact.gender == thing.gender,
        "barred": not noun.barred.isdisjoint(map(id, thing.cluster.facts)),
    }
    signs += [mark for mark, holds in marks.items() if holds]
    if marks["most of its family"]:
        signs.append(f"{noun.kind} most of its family")
    return signs


def _of_place(state: State, noun: Noun, thing: Thing) -> list[str]:
    """Where the text spoke of it last."""
    fact, last = noun.fact, noun.last_of(thing)
    if last is None:
        return _ahead(state, noun, thing)
    back = fact.sentence - last.sentence
    distance = sum(back >= edge for edge in _DISTANCES)
    marks = {
        "subject before": last.subject and back == 1,
        "subject here": last.subject and back == 0,
        "subject lately": fact.sentence - thing.subject_in <= 1,
        "subject not long ago": fact.sentence - thing.subject_in <= _MANY,
        "same role": last.token.dep_ == fact.token.dep_,
        "a name last": last.is_name,
        "inner": last.token.dep_ in _INNER,
        "same quotation": last.quote >= 0 and last.quote == fact.quote,
        "around": last.mention.start <= fact.mention.start and fact.mention.end <= last.mention.end,
    }
    return [f"back {distance}", f"{noun.kind} back {distance}", *(mark for mark, holds in marks.items() if holds)]


def _ahead(state: State, noun: Noun, thing: Thing) -> list[str]:
    """How something is brought in that the noun would call before it is named."""
    fact, first = noun.fact, thing.cluster.facts[0]
    if not thing.named:
        return ["ahead"]
    name = thing.cluster.names[0]
    distance = sum(first.sentence - fact.sentence >= edge for edge in _DISTANCES)
    marks = {
        "ahead": True,
        "ahead a subject": name.subject,
        "ahead speaks": name.subject and lemma(name.token.head) in SPEECH,
        "ahead aged": bool(AGE_BEHIND.match(state.text, name.mention.end)),
        "ahead explained": len(thing.cluster.facts) > len(thing.cluster.names),
        "ahead titled": bool(name.title) or any(part.dep_ == "compound" for part in name.token.lefts),
        "ahead full": " " in name.name,
    }
    signs = [mark for mark, holds in marks.items() if holds] + [f"ahead {distance}"]
    return [*signs, *(f"{noun.kind} {sign}" for sign in signs), f"{noun.given} ahead"]


def _of_words(state: State, noun: Noun, thing: Thing) -> list[str]:
    """What the words of the noun say of it."""
    word = noun.fact.lemma
    held = {office.rpartition(" ")[2] for office, who, _ in state.offices if who in thing.indexes}
    held |= thing.titles & ROLE_NOUNS
    marks = {
        "told": word in thing.lemmas,
        "introduced": word in thing.introduced,
        "all words": any(noun.words <= words for words in thing.words) and bool(noun.words),
        "alike": any(is_alike(word, other) for other in thing.lemmas),
        "kind told": bool(noun.type) and any(NOUN_TYPES.get(other) == noun.type for other in thing.lemmas),
        "in name": word in thing.name_words,
        "head of name": word in thing.heads,
        "title": word in thing.titles,
        "office": word in held,
        "inside": any(fact.index in thing.indexes for fact in noun.inside),
        "another office": noun.kind == thing.family == "person" and bool(held) and word not in held,
    }
    signs = [mark for mark, holds in marks.items() if holds]
    if thing.named and noun.family == thing.family == "organization":
        fits = fit(state, thing.cluster, noun.fact)
        signs += ["fits"] * (fits == SURE) + ["does not fit"] * (fits == 0)
    if thing.named and (marks["told"] or marks["in name"]):
        signs.append(f"{noun.given} named told")
    return signs
