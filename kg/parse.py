"""A parse as the rules read it: plain records, copied once, since each look into spaCy's own makes a new object."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import chain, count, pairwise
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from spacy.tokens import Doc as SpacyDoc

#: What is copied of each token, by the names of spaCy's attributes: those that stand for strings, those that count.
_STRINGS: list[int | str] = ["ORTH", "LOWER", "TAG", "DEP", "LEMMA", "ENT_TYPE"]
_FLAGS: list[int | str] = ["SENT_START", "IS_SPACE", "IS_PUNCT", "IS_QUOTE", "IS_LOWER"]
_NUMBERS: list[int | str] = ["IDX", "HEAD", "SPACY"]
_index = attrgetter("i")


class Token:
    """A word, its tags and its place in the tree, under spaCy's names; at a root, ``head`` is the token itself.

    ``children`` are in the text's order; ``left_edge`` is the first token of all that hangs on this one.
    """

    __slots__ = (
        *("doc", "i", "idx", "text", "lower_", "tag_", "dep_", "lemma_", "ent_type_"),
        *("is_sent_start", "is_space", "is_punct", "is_quote", "is_lower"),
        *("head", "children", "left_edge", "sent"),
    )
    doc: Doc
    sent: Tokens

    def __init__(self, i: int, idx: int, words: tuple[str, ...], flags: tuple[int, ...]) -> None:
        self.i, self.idx = i, idx
        self.text, self.lower_, self.tag_, self.dep_, self.lemma_, self.ent_type_ = words
        self.is_sent_start = i == 0 or flags[0] == 1
        _, self.is_space, self.is_punct, self.is_quote, self.is_lower = map(bool, flags)
        self.head = self.left_edge = self
        self.children: tuple[Token, ...] = ()

    def __len__(self) -> int:
        """Count the characters."""
        return len(self.text)

    def __repr__(self) -> str:
        """Return the word."""
        return self.text

    @property
    def lefts(self) -> tuple[Token, ...]:
        """The children before the token."""
        return tuple([child for child in self.children if child.i < self.i])

    @property
    def rights(self) -> tuple[Token, ...]:
        """The children behind the token."""
        return tuple([child for child in self.children if child.i > self.i])

    @property
    def subtree(self) -> Iterator[Token]:
        """The token and all below it, what is before it first."""
        waiting = [(self, self.children)]  # a list of a thousand names is a tree as deep
        while waiting:
            token, children = waiting.pop()
            if not children:
                yield token
                continue
            lefts = bisect_left(children, token.i, key=_index)
            waiting += [(child, child.children) for child in reversed(children[lefts:])]
            waiting.append((token, ()))
            waiting += [(child, child.children) for child in reversed(children[:lefts])]

    @property
    def ancestors(self) -> Iterator[Token]:
        """The tokens above this one, the nearest first."""
        token = self
        while token.head is not token:
            token = token.head
            yield token

    def is_ancestor(self, token: Token) -> bool:
        """Tell whether this token stands above the other."""
        return any(above is self for above in token.ancestors)

    def nbor(self, offset: int) -> Token:
        """Return the token so many places on; raises IndexError outside the text."""
        if self.i + offset < 0:
            raise IndexError(offset)
        return self.doc[self.i + offset]


class Tokens(tuple[Token, ...]):
    """Neighbouring tokens, one at least."""

    __slots__ = ()

    @property
    def start(self) -> int:
        """The index of the first token."""
        return self[0].i

    @property
    def end(self) -> int:
        """The index behind the last token."""
        return self[-1].i + 1

    @property
    def doc(self) -> Doc:
        """The text that they are of."""
        return self[0].doc

    @property
    def root(self) -> Token:
        """The token nearest to the root of its sentence, the first of several; a mark or blank only if all are."""
        start, end = self.start, self.end
        outer = [token for token in self if token.head is token or not start <= token.head.i < end]
        return min(outer, key=_depth, default=self[0])


def _depth(token: Token) -> tuple[bool, int]:
    mark = (token.is_space or token.is_punct) and not token.children and token.head is not token
    return mark, 0 if mark else sum(1 for _ in token.ancestors)


class Name(NamedTuple):
    """A name that the model found: the tokens from one up to another, and its label."""

    start: int
    end: int
    label_: str


class Doc(Tokens):
    """All tokens of a text, with its sentences and the model's names; made by :meth:`from_spacy` alone."""

    text: str
    sents: tuple[Tokens, ...]
    ents: tuple[Name, ...]
    _starts: list[int]

    @classmethod
    def from_spacy(cls, parse: SpacyDoc) -> Doc:
        """Copy what the rules read of a parse; what it lacks (lemmas, names) stays empty."""
        ids = parse.to_array(_STRINGS).T.tolist()
        strings = {id_: parse.vocab.strings[id_] for id_ in set(chain.from_iterable(ids))}
        words = zip(*(map(strings.__getitem__, column) for column in ids), strict=True)
        flags = zip(*parse.to_array(_FLAGS).astype("int64").T.tolist(), strict=True)
        offsets, heads, blanks = parse.to_array(_NUMBERS).astype("int64").T.tolist()
        doc = cls(map(Token, count(), offsets, words, flags))
        doc.text = "".join([token.text + " " * blank for token, blank in zip(doc, blanks, strict=True)])
        doc._starts = offsets
        _link(doc, heads)
        firsts = [token.i for token in doc if token.is_sent_start]
        doc.sents = tuple(doc.between(start, end) for start, end in pairwise([*firsts, len(doc)]))
        doc.ents = tuple(Name(ent.start, ent.end, ent.label_) for ent in parse.ents)
        for sent in doc.sents:
            for token in sent:
                token.doc, token.sent = doc, sent
        return doc

    def between(self, start: int, end: int) -> Tokens:
        """Return the tokens from one index up to another; a slice gives a plain tuple."""
        return Tokens(self[start:end])

    def attach(self, token: Token, head: Token, dep: str) -> None:
        """Hang a token, with all below it, on another of its sentence, which is not below it; on itself, as a root."""
        if token.head is not token:
            token.head.children = tuple(child for child in token.head.children if child is not token)
        token.head, token.dep_ = head, dep
        if head is not token:
            head.children = tuple(sorted((*head.children, token), key=lambda child: child.i))
        for one in token.sent:
            one.left_edge = one
        _find_left_edges(token.sent)

    def at(self, start: int, end: int) -> Tokens:
        """Return the tokens that hold any of these characters; blanks belong to no token."""
        first = bisect_right(self._starts, start) - 1
        if first < 0 or self[first].idx + len(self[first]) <= start:
            first += 1
        return self.between(first, bisect_right(self._starts, end - 1))


def _link(doc: Doc, heads: list[int]) -> None:
    """Set heads, given as distances, children and left edges."""
    below: dict[int, list[Token]] = {}
    for token, distance in zip(doc, heads, strict=True):
        if distance:
            token.head = doc[token.i + distance]
            below.setdefault(token.head.i, []).append(token)
    for i, children in below.items():
        doc[i].children = tuple(children)
    _find_left_edges(doc)


def _find_left_edges(tokens: Tokens) -> None:
    for token in tokens:
        above = token.head
        while token.i < above.left_edge.i:  # nobody before this token hangs there
            above.left_edge = token
            above = above.head
