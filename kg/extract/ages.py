"""How old somebody or something is: "Ann Lee, 51,", "Ann Lee (51)", "a 34-year-old teacher", "aged 81", "he was 81"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.frames import Context, Frame
from kg.extract.grammar import DYING, HONORIFICS, KIN
from kg.extract.subjects import surface_subject
from kg.extract.tree import child, children, conjuncts, is_noun, is_score, is_verb, lemma
from kg.parse import Doc, Token

_UNITS = frozenset({"year", "month", "week", "day"})
_BESIDE_NAME = frozenset({"appos", "nummod", "npadvmod", "amod"})
_PARTICIPANTS = frozenset({"nsubj", "nsubjpass", "dobj", "pobj"})
_DYING = DYING | {"pass"}
_AGED = frozenset({"aged", "age", "ages"})
_INSIDE_PHRASE = frozenset({"compound", "nmod", "amod"})
_MOST_STEPS = 4
#: Words of a match report, in which a number behind a name is no age.
_OF_MATCHES = frozenset("score run wicket inning innings century bat bowl bowler batsman batter goal equaliser".split())
#: Runs and wickets: "228/7".
_TALLY = re.compile(r"\d{1,3}/\d{1,3}")


def age_frames(doc: Doc, context: Context) -> Iterator[Frame]:
    """Yield a frame for each age whose bearer the grammar tells."""
    seen: set[int] = set()
    for at, index in context.value_at.items():
        value = context.values[index]
        if index in seen or value.kind != "quantity" or value.unit not in _UNITS:
            continue
        seen.add(index)
        bearer = _bearer(doc[at], doc.at(value.start, value.end)[-1], context)
        if bearer is not None:
            frame = Frame(bearer, "age", "noun", [doc[at]], [], "age", 0.9)
            frame.fill("subject", bearer)
            frame.fill("object", doc[at])
            yield frame


def is_age(number: Token, context: Context) -> bool:
    """Tell a bare number that is an age: "he was 81"."""
    value = context.value(number)
    return value is not None and value.kind == "quantity" and value.unit in _UNITS and value.text.isdigit()


def _bearer(number: Token, last: Token, context: Context) -> Token | None:
    if last.lower_ in {"old", "olds"}:
        return _described(last, context)
    before = [t.lower_ for t in number.doc[max(number.i - 2, 0) : number.i]]
    if _AGED & set(before):
        return _aged(number, context)
    if before[-1:] == ["at"] and number.head.lower_ == "at":  # "died at 90", "is dead at 90"
        verb = next((t for t in number.head.ancestors if is_verb(t)), number)
        dead = lemma(verb) in _DYING or any(t.lower_ == "dead" for t in children(verb, "acomp"))
        return surface_subject(verb) if dead else None
    if (
        number.dep_ in _BESIDE_NAME
        and _is_person(number.head, context)
        and (before[-1:] in ([","], ["("]) or before == [",", "now"])
        and not (before[-1:] == ["("] and _keeps_score(number))
    ):
        nearest = [name for name in conjuncts(number.head) if name.i < number.i][-1]  # "Ann Lee and Tom Berg, 45"
        return context.name_root(nearest if _is_person(nearest, context) else number.head)
    verb = number.head
    then = verb.dep_ == "advcl" or any(_opens_with_when(clause) for clause in children(verb, "advcl"))
    # "since he was 13", "she was 15 when they met": that age is not theirs now
    return surface_subject(verb) if _is_complement(number) and number == last and not then else None


def _keeps_score(number: Token) -> bool:
    """Tell a number in brackets that may count runs or minutes: "after Ann Lee (86) put on 104 runs"."""
    return any(lemma(t) in _OF_MATCHES or _TALLY.fullmatch(t.text) or is_score(t) for t in number.sent)


def _is_person(token: Token, context: Context) -> bool:
    return context.mentions.label(token) == "PER" or any(part.lower_ in HONORIFICS for part in token.lefts)


def _opens_with_when(clause: Token) -> bool:
    return any(word.lower_ == "when" for word in clause.lefts)


def _described(old: Token, context: Context) -> Token | None:
    """What the adjective stands before ("a 34-year-old teacher"); "is 40 years old" is a clause of its own.

    The adjective itself may be whoever is so old: "the 34-year-old left".
    """
    if old.dep_ in _PARTICIPANTS:
        return old
    if old.dep_ == "appos":
        return context.name_root(old.head)
    noun = old.head
    while noun.dep_ in _INSIDE_PHRASE and is_noun(noun.head):
        noun = noun.head
    if old.dep_ != "amod" or not is_noun(noun):
        return None
    if noun.dep_ == "appos" and noun.ent_type_ == "NORP":
        noun = noun.head  # "Ann Lee, a 43-year-old Democrat", is so old, and no party
    subject = surface_subject(noun.head) if _is_complement(noun) else None
    return context.name_root(subject if subject is not None else noun)


def _is_beside_kin(name: Token, context: Context) -> bool:
    """As in "Tom Berg and his grandson Bo Lee, aged seven": the boy."""
    whole = context.name_root(name)
    return any(lemma(noun) in KIN for noun in (whole.head, *children(whole, "compound", "nmod")))


def _is_complement(token: Token) -> bool:
    return token.dep_ in {"acomp", "attr"} and is_verb(token.head)


def _aged(number: Token, context: Context) -> Token | None:
    """As in "Ann Lee, aged 51, died", "died in Leeds, aged 51", "died at the age of 51": the person before it.

    What somebody did earlier "aged 14" tells no age of theirs.
    """
    token, before = number, number.doc[max(number.i - 2, 0)]
    if child(number, "conj") is not None or number.dep_ == "conj":
        return None  # "two others, aged 24 and 31"
    beside = before.text in {",", "("}
    name = before.nbor(-1) if beside and before.i else before
    if context.mentions.label(name) == "PER" and (not beside or _is_beside_kin(name, context)):
        return context.name_root(name)  # "his daughter Ann Lee aged 13 and two others died"
    verb = next((t for t in number.ancestors if is_verb(t) and t.lower_ not in _AGED), None)
    if not beside and (verb is None or lemma(verb) not in _DYING):
        return None  # "left home aged 14", "before the age of 51"
    for _ in range(_MOST_STEPS):
        aged, token = token, token.head
        named = aged.dep_ == "acl" and context.mentions.name_at(token) is not None  # "Norvik, aged 83", whatever it is
        if named or context.mentions.label(token) == "PER":
            return context.name_root(token)
        if is_verb(token) and token.lower_ not in _AGED:
            return surface_subject(token)
    return None
