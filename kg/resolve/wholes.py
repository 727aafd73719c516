"""Phrases that hold others: a name with its apposition or title, a noun with its clause, what "and" puts together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from kg.extract.grammar import ENDED_MODIFIERS
from kg.extract.things import is_thing
from kg.extract.tree import conjuncts, is_noun, token_span
from kg.model import Mention, MentionKind, Span
from kg.parse import Token
from kg.resolve.facts import Fact, State

#: What may stand between a phrase and its apposition.
_BETWEEN = frozenset({",", "-", "–", "—", "--", "("}) | ENDED_MODIFIERS | frozenset({"now", "currently", "also"})


def wholes(state: State) -> Mapping[int, list[Mention]]:
    """Return the phrases that hold a mention with what is said beside it, by the identity of their cluster."""
    found: dict[int, list[Mention]] = defaultdict(list)
    for fact, span, kind in (*_appositions(state), *_clauses(state)):
        found[id(state.cluster(fact))].append(_mention(state, span, fact.token, kind))
    return found


class Several(NamedTuple):
    """Things put together: the phrases that mean them all, and a mention of each, if they all have one."""

    mentions: tuple[Mention, ...]
    members: tuple[Fact, ...] = ()


def coordinations(state: State) -> Iterator[Several]:
    """Yield the phrases of several things put together, and others for them: "Nordwind and its rival", "they"."""
    again = dict(state.together)
    for fact in state.ordered:
        if fact.is_pronoun or fact.token.dep_ == "conj" or not _is_phrase(fact):
            continue
        others = [state.by_token.get(token.i) for token in conjuncts(fact.token)[1:] if is_noun(token)]
        last = next((other for other in reversed(others) if other), None)
        if last and last.mention.phrase.end > fact.mention.phrase.end:
            span = Span(_start_of(fact), last.mention.phrase.end)
            members = put_together(state, fact.token)
            later = again.pop(tuple(member.index for member in members), [])
            phrase = _mention(state, span, fact.token, "coordination")
            yield Several((phrase, *_all_mentions(state, later)), members if later else ())
    for indexes, later in again.items():
        yield Several(_all_mentions(state, later), tuple(state.facts[index] for index in indexes))


def _all_mentions(state: State, facts: list[Fact]) -> tuple[Mention, ...]:
    """Return the mentions with those found to be one with them: "the two leaders", and "they" for it."""
    found = {other.mention for fact in facts for other in state.cluster(fact).facts}
    return tuple(sorted(found, key=lambda mention: (mention.start, mention.end)))


def put_together(state: State, first: Token) -> tuple[Fact, ...]:
    """Return a mention of each of the things that are coordinated under the word; none if one has no mention."""
    found = [state.by_token.get(token.i) for token in conjuncts(first)]
    return tuple(fact for fact in found if fact) if all(found) else ()


def _is_phrase(fact: Fact) -> bool:
    return fact.token.dep_ not in {"compound", "amod", "nmod"}


def _start_of(fact: Fact) -> int:
    """Where the phrase begins, with a "both" before it."""
    before = next((part for part in fact.token.children if part.dep_ in {"preconj", "predet"}), None)
    return min(fact.mention.phrase.start, before.idx) if before is not None else fact.mention.phrase.start


def _appositions(state: State) -> Iterator[tuple[Fact, Span, MentionKind]]:
    """Yield a name with what is set beside it: "Nordwind, a shipping firm", "Nordwind chairman Ann Lee"."""
    for pair in state.reading.same:
        first, second = sorted((state.facts[n] for n in pair), key=lambda f: (f.mention.phrase, f.index))
        if first.is_pronoun or second.is_pronoun or state.cluster(first) is not state.cluster(second):
            continue
        between = state.text[first.mention.phrase.end : second.mention.phrase.start]
        if _BETWEEN.issuperset(between.split()) and first.mention.phrase.end <= second.mention.phrase.start:
            yield first, Span(first.mention.phrase.start, _end_with_clause(second)), "apposition"


def _clauses(state: State) -> Iterator[tuple[Fact, Span, MentionKind]]:
    """Yield a noun with the relative clause behind it: "a ship that Nordwind built"."""
    for fact in state.ordered:
        age = next((part for part in fact.token.rights if part.dep_ == "appos" and _is_age(part)), None)
        if fact.is_name and age is not None:
            yield fact, Span(fact.mention.phrase.start, token_span(age).end), "apposition"
        if fact.is_pronoun or not _is_phrase(fact) or not (fact.is_name or is_thing(fact.token)):
            continue
        if (end := _end_with_clause(fact)) > fact.mention.phrase.end:
            yield fact, Span(fact.mention.phrase.start, end), "clause"


def _end_with_clause(fact: Fact) -> int:
    clause = next((part for part in fact.token.rights if _is_clause(part)), None)
    return max(fact.mention.phrase.end, _end_of(clause) if clause is not None else 0)


def _is_age(part: Token) -> bool:
    return part.tag_ == "CD" and part.text.isdigit() and len(part) < 4 and not part.children


def _is_clause(part: Token) -> bool:
    """A relative clause with its verb, or a participle behind a comma: "a ship, built in Halden, …"."""
    if "(" in {part.left_edge.text, part.doc[part.left_edge.i - 1].text}:
        return False
    if part.dep_ == "relcl":
        return not any(child.dep_ in {"mark", "aux"} and child.tag_ in {"IN", "TO"} for child in part.children)
    set_off = part.doc[part.left_edge.i - 1].text == ","
    return part.dep_ == "acl" and part.tag_ in {"VBN", "VBG"} and set_off and part.head.dep_.startswith("nsubj")


def _end_of(clause: Token) -> int:
    last = clause
    while last.rights:
        last = last.rights[-1]
    while last.i > clause.i and (last.is_punct or last.is_space):
        last = last.nbor(-1)
    return token_span(last).end


def _mention(state: State, span: Span, head: Token, kind: MentionKind) -> Mention:
    return Mention(*span, state.text[span.start : span.end], token_span(head), "OTHER", kind, span)
