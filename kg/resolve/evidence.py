"""What a name is called by all that the text says of it: signs at each mention are summed over all of one name."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.extract.tree import child, children, first_conjunct, is_noun, is_proper, is_verb, lemma
from kg.model import MentionLabel
from kg.parse import Token
from kg.resolve.classes import CORPORATE, FAMILIES, NAME_TAILS, NOUN_TYPES, WEAK_IN_NAMES
from kg.resolve.deeds import is_located, said_of_person
from kg.resolve.evidence_words import (
    ACTS,
    BODY_OF,
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
    WEIGHTS,
    WORKS,
)
from kg.resolve.facts import Fact, State
from kg.resolve.kinds import head_word, is_person_noun

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
#: By so much another kind must be ahead of what the model says.
_MARGIN = 1.0


def tell_labels(names: Sequence[Fact], state: State) -> None:
    """Give all mentions of a name that the gazetteer does not know the label that most signs speak for."""
    groups: dict[str, list[Fact]] = defaultdict(list)
    for fact in names:
        if not state.gazetteer.named(fact.name) and not state.gazetteer.adjectival(fact.name):
            groups[fact.name].append(fact)
    makers = {fact.name for fact in names if fact.mention.label == "ORG"}
    signs = {name: _signs(facts, makers) for name, facts in groups.items()}
    ends = {name.rsplit(maxsplit=1)[-1] for name in groups if " " in name}
    for name, found in signs.items():
        if " " not in name and name not in ends:
            found["alone"] = 1
        elif " " in name and name.rsplit(maxsplit=1)[-1] in groups:
            found["shortened to its end"] = 1
    for name, facts in groups.items():
        shared = [signs[other] for other in groups if other != name and _shares(name, other)]
        best = _best(signs[name], shared)
        for fact in facts:
            if best and best != _KIND_OF_LABEL[fact.mention.label]:
                fact.mention = replace(fact.mention, label=_LABEL_OF_KIND[best])


def _best(own: Counter[str], shared: list[Counter[str]]) -> str:
    scores: Counter[str] = Counter()
    for signs, factor in ((own, 1.0), *((signs, 0.5) for signs in shared)):
        for sign, count in signs.items():
            for kind, weight in WEIGHTS[sign].items():
                scores[kind] += int(100 * weight * factor * min(count, 3.0) ** 0.5)
    ranked = sorted(_LABEL_OF_KIND, key=lambda kind: (-scores[kind], kind))
    ahead = scores[ranked[0]] - max((s for k, s in scores.items() if k != ranked[0]), default=0)
    unknown = own["label OTHER"] == 1
    return ranked[0] if ahead >= 100 * (_MARGIN / 2 if unknown else _MARGIN) else ""


def _shares(name: str, other: str) -> bool:
    """Whether one of two names is the end of the other ("Volt", "Chevrolet Volt"), or all but its number."""
    short, long = sorted((name, other), key=len)
    if long.endswith(f" {short}"):
        return True
    return long.startswith(f"{short} ") and bool(re.fullmatch(r"[\dIVX][\w.]*", long[len(short) + 1 :]))


def _signs(facts: list[Fact], makers: set[str]) -> Counter[str]:
    """Count the signs of one name: those of its words once, the model's labels by their share."""
    found: Counter[str] = Counter()
    for sign in _of_words(facts[0].name, makers):
        found[sign] = 1
    for fact in facts:
        found.update(_around(fact))
    for label, count in Counter(fact.mention.label for fact in facts).items():
        found[f"label {label}"] = count / len(facts)  # type: ignore[assignment]
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
    if last in CORPORATE or NOUN_FAMILIES.get(head_word(name)) == "organization" or told == "news:Company":
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
    if said_of_person(token):
        yield "age" if child(token, "relcl") is None else "who"
    if is_located(token):
        yield "there"
    if not (token.dep_ in {"compound", "nmod", "amod"} and is_noun(token.head)):
        yield from _before(fact, token)
    yield from _said(fact, token)
    yield from _role(first, first.head)


def _before(fact: Fact, token: Token) -> Iterator[str]:
    """Determiners and modifiers of a name that heads its phrase."""
    for part in token.lefts:
        if part.idx >= fact.mention.start:
            continue
        if part.dep_ == "det":
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
    if token.dep_ in {"nsubj"} and lemma(token.head) == "be":
        nouns += [part for part in children(token.head, "attr") if is_noun(part) and not is_proper(part)]
    if token.dep_ == "oprd" and token.head.dep_ == "acl":
        nouns.append(token.head.head)
    for noun in nouns:
        yield from _family(noun)


def _family(noun: Token, *, named: bool = False) -> Iterator[str]:
    word = lemma(noun)
    if is_person_noun(word):
        yield "office before" if named else "said person"
    elif (family := NOUN_FAMILIES.get(word)) is not None:
        yield f"said {family}"


def _role(first: Token, head: Token) -> Iterator[str]:
    """What the name does, what is done to it, and what it has."""
    word = lemma(head)
    if first.dep_ == "nsubj" and is_verb(head):
        yield from _acts(head, word)
    elif first.dep_ in {"dobj", "nsubjpass"}:
        for sign, words in (("made", MADE), ("used", USED), ("person taken", PERSON_TAKEN)):
            if word in words:
                yield sign
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
