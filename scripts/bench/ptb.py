"""Treebank tokens (`` '' -LRB- n't) become a normal English sentence that remembers where each token lies in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

_WRITTEN = {
    "-LRB-": "(",
    "-RRB-": ")",
    "-LSB-": "[",
    "-RSB-": "]",
    "-LCB-": "{",
    "-RCB-": "}",
    "``": "“",
    "''": "”",
    "`": "‘",
    "--": "—",
    "1\\/2": "1/2",
}
_NO_BLANK_BEFORE = frozenset(". , ; : ? ! % ) ] } ” ’ n't 's 're 've 'll 'd 'm 'S".split())
_NO_BLANK_AFTER = frozenset("( [ { “ ‘ $ US$ C$ A$ # £ €".split())
_JOINERS = frozenset("- /".split())


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as one would write it; ``spans`` are the characters of each treebank token."""

    tokens: tuple[str, ...]
    text: str
    spans: tuple[tuple[int, int], ...]

    def words(self, spans: Iterable[tuple[int, int]]) -> list[str]:
        """Return the treebank tokens that lie in any of these ranges of characters, in the sentence's order."""
        ranges = list(spans)
        return [
            token
            for token, (start, end) in zip(self.tokens, self.spans, strict=True)
            if any(start < last and first < end for first, last in ranges)
        ]


def sentence(tokenised: str) -> Sentence:
    """Return the sentence that these tokens are of.

    >>> sentence("`` It is n't ours , '' Ann said -LRB- twice -RRB- .").text
    '“It isn\\'t ours,” Ann said (twice).'
    """
    tokens = tuple(tokenised.split())
    text, spans, quoted = "", [], False
    before = ""
    for word in tokens:
        written = _WRITTEN.get(word, word)
        if word == "'":
            # closes what ` opened, else it is the genitive of a plural: "the owners ' house"
            written, quoted = ("’", False) if quoted else ("'", False)
        quoted = quoted or word == "`"
        glued = not text or written in _NO_BLANK_BEFORE or word == "'" or before in _NO_BLANK_AFTER
        if not glued and not (word in _JOINERS or before in _JOINERS):
            text += " "
        spans.append((len(text), len(text) + len(written)))
        text += written
        before = written
    return Sentence(tokens, text, tuple(spans))
