"""The words of whole phrases and clauses, as open tuples show them: with prepositions, without asides."""

from __future__ import annotations

from collections.abc import Iterable

from kg.extract.tree import conjuncts
from kg.parse import Token

_ASIDES = frozenset({"relcl", "parataxis", "dep", "appos"})
_COORDINATION = frozenset({"cc", "conj", "preconj"})
_KEPT_BEFORE = frozenset('$“‘"(')
_KEPT_AFTER = frozenset('”’")%')
_PAIRED = frozenset(",()")
_OPENING = frozenset('“"(')
_CLOSING = frozenset('”")')
_MOST_ALTERNATIVES = 8
_SPLIT = frozenset({"NN", "PR", "CD", "DT"})


def noun_phrase(head: Token, *, whole: bool = False, skip: frozenset[int] = frozenset()) -> list[Token]:
    """Return a noun phrase with its prepositions and participles, without relative clauses and appositions.

    ``whole`` keeps what is coordinated with the head; ``skip`` holds indexes of tokens whose branch is left out.
    """
    found, stack = [head], [head]
    while stack:
        token = stack.pop()
        for part in token.children:
            if part.dep_ in _ASIDES or part.i in skip or part.is_space:
                continue
            if token.i == head.i and _left_out(part, head, whole=whole):
                continue
            found.append(part)
            stack.append(part)
    return trimmed(in_order(found))


def _left_out(part: Token, head: Token, *, whole: bool) -> bool:
    if part.dep_ == "advcl":
        return True
    if whole:
        return False
    return part.dep_ in _COORDINATION or (part.text == "," and any(c.dep_ == "conj" for c in head.children))


def branch(head: Token, *, but: frozenset[int] = frozenset()) -> list[Token]:
    """Return all that hangs on a token, without punctuation at its ends."""
    return trimmed([token for token in head.subtree if not token.is_space and token.i not in but])


def before(head: Token, limit: Token, *, whole: bool = False) -> list[Token]:
    """Return a noun phrase up to a token that hangs on it, that one excluded."""
    inside = frozenset(t.i for t in limit.subtree)
    return trimmed([t for t in noun_phrase(head, whole=whole) if t.i < limit.i and t.i not in inside])


def alternatives(head: Token) -> list[Token]:
    """Return the coordinated nouns of which each could stand alone, the first included; none if there is only one.

    Of a long list only the first eight.
    """
    others = [t for t in conjuncts(head)[1:] if t.tag_[:2] in _SPLIT or t.tag_ == "VBG"]
    return [head, *others][:_MOST_ALTERNATIVES] if others else []


def in_order(tokens: Iterable[Token]) -> list[Token]:
    """Return each token once, in the text's order."""
    return sorted(dict.fromkeys(tokens), key=lambda t: t.i)


def trimmed(tokens: list[Token]) -> list[Token]:
    """Return the tokens without marks and conjunctions at their ends or beside what was left out."""
    tokens = [token for n, token in enumerate(tokens) if not _stranded(n, tokens)]
    first, last = 0, len(tokens)
    while first < last and _loose(tokens[first], _KEPT_BEFORE):
        first += 1
    while first < last and _loose(tokens[last - 1], _KEPT_AFTER):
        last -= 1
    if first < last and tokens[first].text in _OPENING and not _any_of(tokens[first + 1 : last], _CLOSING):
        first += 1
    if first < last and tokens[last - 1].text in _CLOSING and not _any_of(tokens[first : last - 1], _OPENING):
        last -= 1
    return tokens[first:last]


def _loose(token: Token, kept: frozenset[str]) -> bool:
    return (token.is_punct and token.text not in kept) or token.dep_ == "cc"


def _stranded(n: int, tokens: list[Token]) -> bool:
    """A comma or bracket whose neighbour was left out."""
    token = tokens[n]
    if token.text not in _PAIRED:
        return False
    behind = n + 1 < len(tokens) and tokens[n + 1].i != token.i + 1
    ahead = n > 0 and tokens[n - 1].i != token.i - 1
    return (behind and token.text != ")") or (ahead and token.text != "(")


def _any_of(tokens: list[Token], marks: frozenset[str]) -> bool:
    return any(token.text in marks for token in tokens)
