"""Noun phrases as open tuples: what stands beside, before or after a noun says what it is, has, or is at."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.tree import child, children, is_noun, such_before
from kg.extract.tuples.agreement import form, is_past
from kg.extract.tuples.draft import Draft, Traits
from kg.extract.tuples.phrases import alternatives, before, branch, in_order, noun_phrase, trimmed
from kg.parse import Token

_PLACES = frozenset({"GPE", "LOC", "FAC"})


def noun_drafts(noun: Token) -> Iterator[Draft]:
    """Yield the drafts of a noun's own phrase."""
    if not is_noun(noun):
        return
    for other in children(noun, "appos"):
        yield from _apposition(noun, other)
    for owner in children(noun, "poss"):
        yield from _possession(noun, owner)
    for prep in children(noun, "prep"):
        yield from _preposition(noun, prep)
    if noun.ent_type_ == "PERSON":
        yield from _title(noun)
    for modifier in noun.lefts:
        if modifier.dep_ == "amod" and not noun.ent_type_:
            yield from _modifier(noun, modifier)


def _draft(
    rule: str, noun: Token, added: str, relation: list[Token], arguments: list[list[Token]], more: Traits
) -> Draft:
    traits: Traits = {"dep": noun.dep_, "tag": noun.tag_, "type": noun.ent_type_, **more}
    return Draft(rule, noun, relation, arguments, added, traits)


def _apposition(noun: Token, other: Token) -> Iterator[Draft]:
    """As in "Ann Lee, the mayor" and "Cork, Ireland"."""
    if noun.ent_type_ in _PLACES and other.ent_type_ in _PLACES:
        yield _draft("place", noun, "is in", [], [noun_phrase(noun), noun_phrase(other)], {})
        return
    more: Traits = {"other": other.ent_type_, "otag": other.tag_}
    yield _draft("apposition", noun, form("be", noun), [], [noun_phrase(noun), noun_phrase(other)], more)
    for each in alternatives(other):
        yield _draft("each-apposition", noun, form("be", noun), [], [noun_phrase(noun), noun_phrase(each)], more)


def _possession(noun: Token, owner: Token) -> Iterator[Draft]:
    """As in "Acme's plans", "her plans for the town"."""
    words = [t for t in noun_phrase(owner, whole=True) if t.tag_ != "POS"]
    inside = frozenset(t.i for t in owner.subtree)
    thing = trimmed([t for t in noun_phrase(noun) if t.i not in inside])
    short = trimmed([t for t in thing if t.i <= noun.i])
    more: Traits = {"other": owner.ent_type_, "otag": owner.tag_}
    yield _draft("possession", noun, form("have", owner), [], [words, short], more)
    yield _draft("possession-whole", noun, form("have", owner), [], [words, thing], more)


def _preposition(noun: Token, prep: Token) -> Iterator[Draft]:
    """As in "the bridge over the river", "fruits such as apples and pears"."""
    other = child(prep, "pobj")
    if other is None:
        return
    before_as = such_before(prep)
    such = [before_as] if before_as is not None else [c for c in prep.children if c.lower_ == "such"]
    left = trimmed([t for t in before(noun, prep) if t not in such])
    more: Traits = {"other": other.ent_type_, "prep": "such as" if such else prep.lower_}
    added, relation = form("be", noun, past=is_past(noun)), [*such, prep]
    yield _draft("preposition", noun, added, relation, [left, noun_phrase(other, whole=True)], more)
    for each in alternatives(other):
        yield _draft("each-preposition", noun, added, relation, [left, noun_phrase(each)], more)


def _title(noun: Token) -> Iterator[Draft]:
    """As in "Mayor Ann Lee"."""
    titles = [c for c in noun.lefts if c.dep_ in {"compound", "nmod"} and c.ent_type_ != "PERSON"]
    words = in_order(t for c in titles for t in c.subtree if t.ent_type_ != "PERSON")
    name = [t for t in noun_phrase(noun) if t.ent_type_ == "PERSON"]
    yield _draft("title", noun, form("be", noun), [], [name, words], {})


def _modifier(noun: Token, modifier: Token) -> Iterator[Draft]:
    """As in "a steep hill"."""
    inside = frozenset(t.i for t in modifier.subtree)
    thing = trimmed([t for t in noun_phrase(noun) if t.i <= noun.i and t.i not in inside])
    yield _draft(
        "modifier", noun, form("be", noun, past=is_past(noun)), [], [thing, branch(modifier)], {"otag": modifier.tag_}
    )
