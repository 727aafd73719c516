"""Nouns that say what happens or holds: "trade between X and Y", "X's purchase of Y", "held talks with Z"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from kg.extract.frames import Context, Frame, fill_prepositions
from kg.extract.grammar import EVENT_NOUNS, EVENT_SUFFIXES, LIGHT, RELATIONAL_NOUNS
from kg.extract.subjects import logical_subject
from kg.extract.tree import child, children, conjuncts, is_noun, is_proper, is_verb, lemma

#: Nouns whose "of" names who does it: "the arrival of X".
_SUBJECT_OF = frozenset(
    "arrival death birth departure resignation return visit victory win defeat rise fall collapse emergence move growth "
    "decline success failure withdrawal retirement debut".split()
)
_PARTIES = frozenset({"NORP", "GPE"})


def noun_frames(doc: Doc, context: Context) -> Iterator[Frame]:
    """Yield a frame for each event noun that has participants of its own."""
    for token in doc:
        if is_noun(token) and not is_proper(token) and _is_event(token) and context.value(token) is None:
            frame = _noun_frame(token, context)
            if _says_something(frame, context):
                yield frame


def _is_event(token: Token) -> bool:
    word = lemma(token)
    return word in EVENT_NOUNS or token.lower_ in EVENT_NOUNS or (len(word) > 6 and word.endswith(EVENT_SUFFIXES))


def _noun_frame(noun: Token, context: Context) -> Frame:
    word = lemma(noun)
    frame = Frame(noun, word, "noun", [noun], [], "noun", 0.7, reciprocal=word in RELATIONAL_NOUNS)
    _fill_owner(frame, noun, context)
    _fill_between(frame, noun)
    _fill_by_and_of(frame, noun, context)
    fill_prepositions(frame, context, noun)
    _fill_from_light_verb(frame, noun, context)
    with_whom = frame.slot("with")
    if with_whom is not None:
        frame.rule = frame.rule if frame.rule != "noun" else "noun-with"
    return frame


def _fill_owner(frame: Frame, noun: Token, context: Context) -> None:
    """ "Canada's trade", "Canadian exports", "its takeover"."""
    owner = child(noun, "poss")
    if owner is None:
        owner = next((c for c in noun.lefts if context.mentions.label(c) in _PARTIES), None)
    if owner is not None and not context.is_time(owner):
        frame.fill("subject", owner)


def _fill_between(frame: Frame, noun: Token) -> None:
    for prep in children(noun, "prep"):
        first = child(prep, "pobj") if prep.lower_ in {"between", "among"} else None
        if first is None:
            continue
        parties = conjuncts(first)
        if len(parties) > 1:
            frame.reciprocal = True
            frame.rule = "noun-between"
            frame.confidence = 0.8
            frame.fill("subject", first)
        return


def _fill_by_and_of(frame: Frame, noun: Token, context: Context) -> None:
    fillers = {prep.lower_: child(prep, "pobj") for prep in children(noun, "prep", "agent")}
    by, of = fillers.get("by"), fillers.get("of")
    if by is not None and context.value(by) is None:
        frame.fill("subject", by, "by")
    if of is None or context.is_time(of):
        return
    if frame.lemma in _SUBJECT_OF and frame.slot("subject") is None:
        frame.fill("subject", of, "of")
    else:
        frame.fill("object", of, "of")


def _fill_from_light_verb(frame: Frame, noun: Token, context: Context) -> None:
    """ "X held talks with Y on Monday": the verb's subject and phrases are the noun's."""
    verb = noun.head
    if noun.dep_ == "conj" and is_noun(verb):
        verb = verb.head
    if noun.dep_ not in {"dobj", "conj"} or not is_verb(verb) or lemma(verb) not in LIGHT:
        return
    holder = logical_subject(verb)
    if holder is None:
        return
    frame.fill("subject", holder)
    frame.anchor, frame.rule, frame.confidence = verb, "light-verb", 0.85
    fill_prepositions(frame, context, verb)
    for part in children(verb, "npadvmod", "tmod"):
        if context.is_time(part):
            frame.fill("time", part)


def _says_something(frame: Frame, context: Context) -> bool:
    """A participant that is named (or referred to), and a second thing; a lone party only in a relation of two."""
    frame.slots = [slot for slot in frame.slots if slot.role not in {"between", "among"}]
    named = [s for s in frame.slots if context.mentions.name_at(s.token) is not None or s.token.tag_.startswith("PRP")]
    if not named:
        return False
    if len(frame.slots) == 1:
        return frame.reciprocal and (frame.slots[0].role == "with" or _plural(frame.slots[0].token))
    roles = {slot.role for slot in frame.slots}
    return bool(roles & {"subject", "object"}) or (frame.reciprocal and "with" in roles)


def _plural(token: Token) -> bool:
    return len(conjuncts(token)) > 1
