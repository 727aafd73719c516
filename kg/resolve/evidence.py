"""What a name is called by all that the text says of it: signs at each mention are summed over all of one name."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Set
from dataclasses import replace
from functools import cache
from pathlib import Path

from kg.extract.grammar import ROLE_NOUNS, SPEECH, SUBJECTS
from kg.extract.tree import child, children, first_conjunct, is_noun, is_proper, is_verb, lemma
from kg.model import MentionLabel
from kg.parse import Token
from kg.resolve.classes import CORPORATE, EITHER, FAMILIES, NAME_TAILS, NOUN_TYPES, WEAK_IN_NAMES
from kg.resolve.deeds import is_located, said_of_person
from kg.resolve.evidence_words import (
    ACTS,
    BODY_OF,
    BODY_TAKEN,
    FIRST_NAMES,
    LIVES,
    MADE,
    MOVES,
    NEW,
    NOUN_FAMILIES,
    OF_BODIES,
    OF_PRODUCTS,
    PERCENT,
    PERSON_TAKEN,
    POINTS,
    PRODUCT_OF,
    USED,
    WORKS,
)
from kg.resolve.facts import Fact, State
from kg.resolve.kinds import head_word, is_person_noun, is_union_name, name_type
from kg.resolve.pronouns import is_pleonastic

#: "A380", "iPhone 4", "Windows 7", "F-150", "10.4", "3GS": a word has a number.
_MODEL = re.compile(r"\d")
#: Years and ordinals.
_NO_MODEL = re.compile(r"(?:19|20)\d\d|\d+(?:st|nd|rd|th)")
_INNER_CAPITAL = re.compile(r"[a-z]{1,2}[A-Z]")
_INDEX = re.compile(r"(?i).*\b(index|average|composite|\d{2,3} index)$")
_KIND_OF_LABEL = {
    "PER": "person",
    "ORG": "organization",
    "GPE": "place",
    "LOC": "place",
    "PRODUCT": "product",
    "WORK": "product",
    "FIN": "index",
    "EVENT": "event",
    "NORP": "group",
    "OTHER": "",
}
_LABEL_OF_KIND: dict[str, MentionLabel] = {
    "person": "PER",
    "organization": "ORG",
    "place": "LOC",
    "product": "PRODUCT",
    "index": "FIN",
    "event": "EVENT",
}
#: What names tell by their words and nothing here speaks for: "Kessler Medal", "Paris Agreement".
_OTHER_FAMILIES = frozenset({"award", "treaty", "currency", "topic"})
#: Where the weights of signs are; ``scripts/bench fit-names`` fits them.
SHIPPED = Path(__file__).with_name("evidence.json")

#: The signs of a name, each with how often it was seen, dampened.
Signs = Mapping[str, float]
Weights = Mapping[str, Mapping[str, float]]
#: Signs by which a text tells that somebody is a person.
_SAID = frozenset({"said person", "office before", "title", "age", "who"})
#: Who heads a company, and nothing else.
_CHIEFS = frozenset("ceo cfo coo cto chairman chairwoman".split())
#: What is done to names of a kind.
_TAKEN = (("made", MADE), ("used", USED), ("person taken", PERSON_TAKEN), ("body taken", BODY_TAKEN))
_MOST = 3.0  # a sign seen more often says no more


@cache
def shipped_weights() -> Weights:
    """Return how much each sign speaks for which kind."""
    weights: Weights = json.loads(SHIPPED.read_text(encoding="utf-8"))
    return weights


def tell_labels(state: State) -> None:
    """Give all mentions of a name that the gazetteer does not know the label that most signs speak for."""
    unknown = unknown_names(state)
    weights = shipped_weights()
    signs_by_name = signs_of(unknown, state)
    kinds = {
        name: kind_by(signs, weights) if FAMILIES.get(name_type(name)) not in _OTHER_FAMILIES else ""
        for name, signs in signs_by_name.items()
    }
    people = {name for name, kind in kinds.items() if kind == "person" and not _SAID.isdisjoint(signs_by_name[name])}
    for name, found in kinds.items():
        kind = "person" if found == "organization" and _is_full_name(name, people) else found
        body = is_union_name(name) or (found in {"product", ""} and any(map(_has_chief, unknown[name])))
        kind = "organization" if body else kind
        for fact in unknown[name]:
            if kind in _LABEL_OF_KIND and kind != _KIND_OF_LABEL[fact.mention.label]:
                fact.mention = replace(fact.mention, label=_LABEL_OF_KIND[kind])


def _is_full_name(name: str, people: Set[str]) -> bool:
    """As "Ann Catherine Lee" in a text that tells who Lee is, where nothing in the name is a body's."""
    words = name.split()
    written = len(words) > 1 and all(word[0].isupper() and not word.isupper() for word in words)
    return written and words[-1] in people and not name_type(name)


def unknown_names(state: State) -> dict[str, list[Fact]]:
    """Return the names that the gazetteer does not know, with their mentions."""
    groups: dict[str, list[Fact]] = defaultdict(list)
    for fact in state.facts:
        if fact.is_name and not state.gazetteer.named(fact.name) and not state.gazetteer.adjectival(fact.name):
            groups[fact.name].append(fact)
    return groups


def signs_of(groups: Mapping[str, list[Fact]], state: State) -> dict[str, Signs]:
    """Return the signs of each name, with half of those of the names that are its short or long form."""
    makers = {fact.name for fact in state.facts if fact.is_name and fact.mention.label == "ORG"}
    own = {name: _signs(facts, makers) for name, facts in groups.items()}
    by_edge: dict[str, list[str]] = defaultdict(list)
    for name in groups:
        words = name.split()
        for word in dict.fromkeys((words[0], words[-1])):
            by_edge[word].append(name)
    found: dict[str, Signs] = {}
    for name, signs in own.items():
        edges = name.split()
        others = dict.fromkeys(o for word in (edges[0], edges[-1]) for o in by_edge[word] if o != name)
        shared = [own[other] for other in others if _shares(name, other)]
        if len(edges) == 1 and not any(other.endswith(f" {name}") for other in others):
            signs["alone"] = 1.0 - signs.get("label PER", 0.0)
        elif len(edges) > 1 and edges[-1] in groups:
            signs["shortened to its end"] = 1.0
        found[name] = _summed(signs, shared)
    return found


def _summed(own: Signs, shared: list[dict[str, float]]) -> Signs:
    summed: dict[str, float] = defaultdict(float)
    for signs, part in ((own, 1.0), *((signs, 0.5) for signs in shared)):
        for sign, count in signs.items():
            summed[sign] += part * min(count, _MOST) ** 0.5
    return summed


def kind_by(signs: Signs, weights: Weights) -> str:
    """Return the kind that most signs speak for, or an empty string if none speaks for any."""
    scores: dict[str, float] = defaultdict(float)
    for sign, count in sorted(signs.items()):
        for kind, weight in weights.get(sign, {}).items():
            scores[kind] += weight * count
    best = max(sorted(scores), key=lambda kind: scores[kind], default="")
    return best if best and scores[best] > 0 else ""


def _shares(name: str, other: str) -> bool:
    """Whether one of two names is the end of the other ("Volt", "Chevrolet Volt"), or all but its number."""
    short, long = sorted((name, other), key=len)
    if long.endswith(f" {short}"):
        return True
    return long.startswith(f"{short} ") and bool(re.fullmatch(r"[\dIVX][\w.]*", long[len(short) + 1 :]))


def _signs(facts: list[Fact], makers: set[str]) -> dict[str, float]:
    """Count the signs of one name: those of its words once, the model's labels by their share."""
    found: dict[str, float] = defaultdict(float)
    for sign in _of_words(facts[0].name, makers):
        found[sign] = 1.0
    for fact in facts:
        for sign in _around(fact):
            found[sign] += 1.0
    for label, count in Counter(fact.mention.label for fact in facts).items():
        found[f"label {label}"] = count / len(facts)  # summed up, the shares of eleven would be more than one
    return found


def _of_words(name: str, makers: set[str]) -> Iterator[str]:
    words = name.split()
    last = words[-1].strip(".,").lower()
    if _INDEX.fullmatch(name):
        yield "index"
    elif any(_MODEL.search(word) and not _NO_MODEL.fullmatch(word) for word in words):
        yield "model"
    if any(_INNER_CAPITAL.match(word) for word in words):
        yield "inner capital"
    if len(words) == 1:
        return
    if words[0].lower() in FIRST_NAMES:
        yield "first name"
    told = NAME_TAILS.get(last) or ("" if (head := head_word(name)) in WEAK_IN_NAMES else NOUN_TYPES.get(head, ""))
    if (
        last in CORPORATE
        or NOUN_FAMILIES.get(head_word(name)) == "organization"
        or FAMILIES.get(told) == "organization"
    ):
        yield "body's tail"
    elif FAMILIES.get(told) == "event":
        yield "event's tail"
    elif told in {"news:Product", "news:CreativeWork"}:
        yield "product's tail"
    if any(" ".join(words[:n]) in makers for n in range(1, len(words))):
        yield "after its maker"


def _around(fact: Fact) -> Iterator[str]:
    token = fact.token
    first = first_conjunct(token)
    if fact.title:
        yield "title"
    if " " in fact.name and _says_of(token, {"he", "she"}):
        yield "said person"
    if _says_of(token, {"it"}):
        yield "said organization"
    if said_of_person(token):
        yield "age" if child(token, "relcl") is None else "who"
    if is_located(token):
        yield "there"
    if not (token.dep_ in {"compound", "nmod", "amod"} and is_noun(token.head)):
        yield from _before(fact, token)
    yield from _said(fact, token)
    yield from _role(first, first.head)
    if _has_officer(fact, token) or _has_its_shares(token):
        yield "has body's"


def _has_officer(fact: Fact, token: Token) -> bool:
    """As in "Nordwind chief executive Ann Lee", "Nordwind's Ann Lee"."""
    behind = token.doc[min(token.i + 1, len(token.doc) - 1)]
    if token.dep_ == "poss" and token.head.ent_type_ == "PERSON" and is_proper(token.head):
        return True
    titled = token.dep_ in {"compound", "nmod"} and token.head.ent_type_ == "PERSON" and token.head.i > behind.i
    return titled and behind.idx == fact.mention.end + 1 and behind.lower_ in OF_BODIES


def _has_chief(fact: Fact) -> bool:
    """As in "Orca CEO Ann Lee": no product has one."""
    behind = fact.token.doc[fact.token.i + 1 : fact.token.i + 4]
    words = [token.lower_ for token in behind]
    chief = words[:1] and (words[0] in _CHIEFS or words[:2] == ["chief", "executive"])
    return bool(chief) and _has_officer(fact, fact.token)


def _has_its_shares(token: Token) -> bool:
    """As in "Nordwind saw its shares rise", "Nordwind cut its staff"."""
    verb = token.head
    things = [*children(verb, "dobj"), *(t for clause in children(verb, "ccomp") for t in children(clause, "nsubj"))]
    owned = (thing for thing in things for part in thing.lefts if part.lower_ == "its")
    return token.dep_ == "nsubj" and is_verb(verb) and any(lemma(thing) in OF_BODIES for thing in owned)


def _says_of(token: Token, pronouns: Set[str]) -> bool:
    """As in "Ann Lee said she would come", "Acme said it would close": who says so is a person, or a body.

    Not so in `"It is late," said Ann Lee`.
    """
    clauses = children(token.head, "ccomp") if token.dep_ == "nsubj" and lemma(token.head) in SPEECH else ()
    subjects = (part for clause in clauses for part in children(clause, *SUBJECTS))
    subjects = (part for part in subjects if part.i > token.head.i and not part.nbor(-1).is_quote)
    return any(part.lower_ in pronouns and not is_pleonastic(part) for part in subjects)


def _before(fact: Fact, token: Token) -> Iterator[str]:
    """Determiners and modifiers of a name that heads its phrase."""
    before = [part for part in token.lefts if part.idx < fact.mention.start]
    # "a determined Ann Lee", "the 34-year-old Lee": the article is that of the adjective
    described = any(part.dep_ == "amod" and part.lower_ not in NEW for part in before)
    for part in before:
        if part.dep_ == "det" and not described:
            article = part.lower_
            if article in {"a", "an", "every", "each", "this"}:
                yield "a"
            elif article == "the" and not fact.plural and not fact.name.endswith("s"):
                yield "the, words" if " " in fact.name else "the, one word"
        elif part.lower_ in NEW:
            yield "new"
        elif part.dep_ == "nummod" and fact.plural:
            yield "counted"
        elif part.dep_ == "poss" and (part.lower_ in {"its", "their"} or part.ent_type_ in {"ORG", "PRODUCT"}):
            yield "owned"


def _said(fact: Fact, token: Token) -> Iterator[str]:
    """Common nouns that say what it is: "web browser X", "X, a web browser", "X is a web browser", "a car called X"."""
    for part in token.lefts:
        if part.idx < fact.mention.start and part.dep_ in {"compound", "nmod"} and not is_proper(part):
            yield from _family(part, named=True)
    nouns = [part for part in children(token, "appos") if not is_proper(part)]
    if token.dep_ == "appos" and is_noun(token.head) and not is_proper(token.head):
        nouns.append(token.head)
    if token.dep_ == "nsubj" and lemma(token.head) == "be":
        nouns += [part for part in children(token.head, "attr") if is_noun(part) and not is_proper(part)]
    if token.dep_ == "oprd" and token.head.dep_ == "acl":
        nouns.append(token.head.head)
    for noun in nouns:
        yield from _family(noun)
        if lemma(noun) in ROLE_NOUNS - EITHER and " " in fact.name:
            yield "said person"  # an office says so more surely than "winner" does


def _family(noun: Token, *, named: bool = False) -> Iterator[str]:
    word = lemma(noun)
    if word in EITHER:
        return
    if is_person_noun(word):
        yield "office before" if named else "said person"
    elif (family := NOUN_FAMILIES.get(word)) is not None:
        yield f"said {family}"


def _role(first: Token, head: Token) -> Iterator[str]:
    """What the name does, what is done to it, and what it has."""
    word = lemma(head)
    if first.dep_ == "nsubj" and is_verb(head):
        yield from _acts(head, word)
    elif first.dep_ in {"dobj", "nsubjpass"} and child(head, "prt") is None:  # "wore down X" is another verb
        yield from (sign for sign, words in _TAKEN if word in words)
    elif first.dep_ in {"poss", "compound", "nmod"} and is_noun(head) and first.i < head.i and not is_proper(head):
        if word in OF_PRODUCTS:
            yield "has product's"
        elif word in OF_BODIES:
            yield "has body's"
        elif NOUN_FAMILIES.get(word) == "product" and first.dep_ != "poss":
            yield "before its kind" if head.tag_ == "NN" else "before a kind"
    elif first.dep_ == "pobj":
        yield from _behind_preposition(first, head)


def _acts(verb: Token, word: str) -> Iterator[str]:
    if word in MOVES:
        measures = {t.lower_ for t in verb.subtree}
        if not measures.isdisjoint(POINTS):
            yield "moves by points"
        elif not measures.isdisjoint(PERCENT):
            yield "moves"
    if word in MADE | USED and child(verb, "dobj", "ccomp", "xcomp") is None:
        yield "works"  # "the Norvik sold well": not who does it
        return
    for sign, words in (("works", WORKS), ("acts", ACTS), ("lives", LIVES)):
        if word in words:
            yield sign


def _behind_preposition(first: Token, preposition: Token) -> Iterator[str]:
    noun = lemma(preposition.head)
    if preposition.lower_ == "of":
        if noun in PRODUCT_OF:
            yield "of product"
        if noun in BODY_OF:
            yield "of body"
    elif preposition.dep_ == "agent":
        yield "by"
    elif preposition.lower_ in {"on", "for", "with"} and child(first, "det") is not None:
        yield "on or for the"
    elif preposition.lower_ == "to" and preposition.head.lower_ == "according":
        yield "acts"
