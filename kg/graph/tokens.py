"""SPARQL's words and where they stand: enough to name an error's place and to refuse SERVICE; no grammar."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple


class Token(NamedTuple):
    """A word of a query; offset counts characters."""

    kind: str
    text: str
    offset: int


_TOKEN = re.compile(
    r"""
      (?P<comment>\#[^\r\n]*)
    | (?P<string>\"{3}(?:[^"\\]|\\.|\"{1,2}(?!\"))*\"{3} | '{3}(?:[^'\\]|\\.|'{1,2}(?!'))*'{3}
               | "(?:[^"\\\r\n]|\\.)*" | '(?:[^'\\\r\n]|\\.)*')
    | (?P<iri><[^<>"{}|^`\\\s]*>)
    | (?P<variable>[?$]\w+)
    | (?P<name>(?:[^\W\d_][\w.-]*)?:(?:\\.|%[0-9A-Fa-f]{2}|[\w:.-])*)
    | (?P<word>@?[^\W\d_][\w-]*)
    | (?P<other>\\.|\S)
    """,
    re.VERBOSE | re.DOTALL,
)


def tokens(query: str) -> Iterator[Token]:
    """Yield the tokens of a query, comments left out.

    >>> [t.text for t in tokens("ASK { ?s rdf:type <http://x/#SERVICE> } # SERVICE")]
    ['ASK', '{', '?s', 'rdf:type', '<http://x/#SERVICE>', '}']
    """
    for match in _TOKEN.finditer(query):
        if match.lastgroup != "comment":
            yield Token(match.lastgroup or "", match.group(), match.start())


def keywords(query: str) -> dict[str, int]:
    """Return each bare word of a query in upper case, with the offset of its first use."""
    found: dict[str, int] = {}
    for token in tokens(query):
        if token.kind == "word":
            found.setdefault(token.text.upper(), token.offset)
    return found


def nested(query: str, deepest: int) -> int | None:
    """Return the offset of the first bracket or "!" that stands below so many others, or None.

    >>> nested("ASK { FILTER((1)) }", 2), nested("ASK { FILTER((1)) }", 3), nested("ASK { FILTER(!!true) }", 3)
    (13, None, 14)
    """
    depth = negations = 0
    for token in tokens(query):
        negations = negations + 1 if token.text == "!" else 0
        if token.text in {"{", "(", "["}:
            depth += 1
        elif token.text in {"}", ")", "]"}:
            depth -= 1
        if depth + negations > deepest:
            return token.offset
    return None


def unclosed(query: str) -> Token | None:
    """Return the quote of the first string that does not end, or the ``<`` of an IRI that is none.

    >>> unclosed("ASK { ?s ?p 'it''s' FILTER(?a < 3 && ?b<?c) . ?s ?p <http://a b> }").offset
    52
    """
    for token in tokens(query):
        quote = token.kind == "other" and token.text in {'"', "'"}
        if quote or (token.text == "<" and re.match(r"<[A-Za-z][A-Za-z0-9+.-]*:[^\s]", query[token.offset :])):
            return token
    return None


def undeclared(query: str, known: frozenset[str]) -> Token | None:
    """Return the first name whose prefix neither the query declares nor kg knows."""
    declared, previous = set(known), ""
    for token in tokens(query):
        if token.kind == "name":
            prefix = token.text.partition(":")[0]
            if previous == "PREFIX":
                declared.add(prefix)
            elif prefix not in declared:
                return token
        previous = token.text.upper()
    return None


def place(text: str, offset: int) -> tuple[int, int]:
    """Return the 1-based line and column of an offset."""
    before = text[:offset]
    return before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1


def offset(text: str, line: int, column: int) -> int:
    """Return the offset of a 1-based line and column."""
    return sum(len(before) + 1 for before in text.split("\n")[: line - 1]) + column - 1
