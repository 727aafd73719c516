"""The noun phrase that a mention heads: what belongs to it in front, and what completes it behind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.extract.grammar import PLACE_LABELS, RANKS, ROLE_NOUNS
from kg.extract.tree import comma_before, first_conjunct, is_close_apposition, is_noun, is_proper, lemma, span_of
from kg.model import MentionKind, MentionLabel, Span
from kg.parse import Token

#: What stands before a noun in its phrase.
_BEFORE = frozenset({"det", "predet", "poss", "amod", "nummod", "compound", "nmod", "quantmod", "advmod", "neg"})
#: What stands behind a noun and completes it.
_BEHIND = frozenset({"prep", "amod"})
#: A noun's relation to the noun that it modifies.
_MODIFIER = frozenset({"compound", "nmod", "amod", "poss"})
#: Where what stands behind a noun is as likely to belong to the verb.
_OBJECTS = frozenset({"dobj", "dative", "oprd"})
#: Nouns for what somebody is or becomes, or a thing is used for.
_IN_ROLES = frozenset(
    """appointment nomination election selection reelection re-election candidacy resignation replacement role career
    status reputation tenure stint recognition""".split()
)
_LONGEST_CONTENT = 20  # words
#: What hangs on a noun within a phrase and is no part of it.
_LOOSE = frozenset({"relcl", "appos", "parataxis", "dep", "advcl"})
#: Prepositions that complete a name ("the Bank of Canada", "Terminal 4 at Halden"): others hang on the verb as a rule.
_OF_NAMES = frozenset({"with", "of"})
_OFPLACE_LABELS = frozenset({"in", "of", "near"})


def phrase_of(head: Token, own: Sequence[Token], label: MentionLabel, kind: MentionKind) -> Span:
    """Return the characters of the phrase that the head of a mention heads.

    ``own`` are the mention's tokens. A pronoun, and a noun before the noun that it modifies ("Nordwind shares"),
    has no phrase but itself; a possessor has its own ("the new Nordwind" of "the new Nordwind's engine").
    """
    if kind == "pronoun" or _is_premodifier(head, own):
        return span_of(own)
    around = [*_before(head, own, kind), *_behind(head, own, label, kind)]
    return span_of(sorted((*own, *(token for token in around if not token.is_punct)), key=lambda token: token.i))


def _is_premodifier(head: Token, own: Sequence[Token]) -> bool:
    return head.dep_ in _MODIFIER - {"poss"} and head.head.i > own[-1].i and is_noun(head.head)


def _before(head: Token, own: Sequence[Token], kind: MentionKind) -> Iterator[Token]:
    """Yield determiners, possessors and modifiers; of a name, none where a common noun says what it is."""
    parts = [part for part in head.lefts if part.dep_ in _BEFORE]
    described = kind == "name" and any(_describes(part) for part in parts if part.i < own[0].i)
    if described:
        return
    for part in parts:
        yield from (token for token in part.subtree if token.i < head.i)


def _describes(part: Token) -> bool:
    """As in "web browser Safari", "Acme boss Ann Lee": two ways to say who or what, and the name is one of them."""
    return part.dep_ in {"compound", "nmod"} and ((is_noun(part) and not is_proper(part)) or part.lower_ in ROLE_NOUNS)


def _behind(head: Token, own: Sequence[Token], label: MentionLabel, kind: MentionKind) -> Iterator[Token]:
    for part in head.rights:
        if part.i <= own[-1].i:
            continue
        if kind == "nominal" and _is_content(part):
            yield from part.subtree
            continue
        outer = label in PLACE_LABELS and _is_outer_place(part)
        if outer or (_completes(part) if kind == "nominal" else _completes_name(part, label)):
            yield from _without_clauses(part)


def _completes_name(part: Token, label: MentionLabel) -> bool:
    words = _OFPLACE_LABELS if label in PLACE_LABELS else _OF_NAMES
    return part.dep_ == "amod" or (part.dep_ == "prep" and part.lower_ in words)


def _completes(part: Token) -> bool:
    """Tell what belongs to a noun from what the parser hangs on it: "a letter to him", not "gave a letter to him"."""
    noun = part.head
    if part.dep_ == "prep":
        if part.lower_ == "as":
            return lemma(noun) in _IN_ROLES  # "the appointment of Ann Lee as mayor"
        if part.lower_ == "by" and comma_before(part) is not None:
            return False  # "the statue, by Ann Lee, was sold"
        free = first_conjunct(noun).dep_ not in _OBJECTS
        return part.lower_ in {"of", "by"} or (free and not any(map(_is_amount, part.children)))
    if part.dep_ in {"relcl", "acl"}:
        # "the second model to have a camera"
        return part.tag_ == "VB" and any(t.lower_ in RANKS for t in noun.lefts)
    return part.dep_ in _BEHIND


def _is_content(clause: Token) -> bool:
    """As in "the claim that Acme had lost money": what it is that is claimed."""
    that = any(part.dep_ == "mark" and part.lower_ == "that" for part in clause.lefts)
    return clause.dep_ == "acl" and that and sum(1 for _ in clause.subtree) <= _LONGEST_CONTENT


def _is_amount(token: Token) -> bool:
    """As in "an edition for $300"."""
    return token.tag_ in {"CD", "$"} or any(child.tag_ == "$" for child in token.children)


def _is_outer_place(part: Token) -> bool:
    """As in "London, Ontario"; a list of places is none."""
    listed = any(c.dep_ in {"cc", "conj"} for c in (*part.children, *part.head.children))
    return part.dep_ in {"appos", "npadvmod"} and part.ent_type_ in {"GPE", "LOC"} and not listed


def _without_clauses(part: Token) -> Iterator[Token]:
    yield part
    for below in part.children:
        inside = below.dep_ not in _LOOSE or _is_outer_place(below) or is_close_apposition(below)
        if inside or _is_restrictive(below):
            yield from below.subtree if _is_restrictive(below) else _without_clauses(below)


def _is_restrictive(part: Token) -> bool:
    """As in "the maker of the engine that failed": without a comma before it."""
    return part.dep_ == "relcl" and not part.doc[part.left_edge.i - 1].is_punct
