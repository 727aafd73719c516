"""What a verb has around it, in whole phrases: its auxiliaries, objects, obliques, complement and adverbial clauses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from kg.extract.grammar import TIME_LABELS
from kg.extract.subjects import antecedent
from kg.extract.tree import child, children, is_independent, is_verb, lemma, stranded_preposition
from kg.extract.tuples.phrases import branch, in_order, noun_phrase
from kg.parse import Token

Kind = Literal["object", "complement", "recipient", "adjective", "clause", "oblique", "adverb", "adverbial", "open"]
#: The kinds that a tuple is about, before place and time.
CORE: frozenset[Kind] = frozenset({"object", "complement", "recipient", "adjective", "clause"})
OBLIQUE: frozenset[Kind] = frozenset({"oblique", "adverb"})
NOMINAL: frozenset[Kind] = frozenset({"object", "complement", "recipient"})

_NOW = frozenset("now then today recently currently".split())
#: Adverbs that join sentences and say nothing of the verb.
_LINKING = frozenset(
    """however also then thus therefore when where why how instead meanwhile moreover furthermore later so
    nevertheless nonetheless hence""".split()
)
_ADVERBS = frozenset({"RB", "RBR"})
_WH = frozenset({"WP", "WDT", "WRB"})


@dataclass(slots=True)
class Part:
    """A phrase that belongs to a verb, with the words that mark it: a preposition, "that"."""

    kind: Kind
    head: Token
    words: list[Token]
    marker: list[Token] = field(default_factory=list)

    @property
    def phrase(self) -> list[Token]:
        """The marker with the words."""
        return [*self.marker, *self.words]

    @property
    def place(self) -> int:
        """Where in the text it begins."""
        return min((t.i for t in self.phrase), default=self.head.i)


def verb_words(verb: Token) -> list[Token]:
    """Return a verb with its auxiliaries, negation, particle and the adverb before it, in the text's order."""
    own = [c for c in verb.children if c.dep_ == "prt"]
    return in_order([verb, *own, *auxiliaries(verb), *_adverbs(verb)])


def auxiliaries(verb: Token) -> list[Token]:
    """Return a verb's auxiliaries and negation; a conjunct shares those of the first: "was hired and trained"."""
    own = [c for c in verb.children if c.dep_ in {"aux", "auxpass", "neg"}]
    shares = verb.dep_ == "conj" and is_verb(verb.head) and verb.tag_ in {"VB", "VBN", "VBG"}
    if own or not shares or child(verb, "nsubj", "nsubjpass") is not None:
        return own
    if verb.tag_ == "VB" and verb.head.tag_ != "VB":
        return []
    first = auxiliaries(verb.head)
    return [] if verb.tag_ == "VBG" and not any(lemma(t) == "be" for t in first) else first


def _adverbs(verb: Token) -> Iterator[Token]:
    for adverb in children(verb, "advmod"):
        near = 0 < verb.i - adverb.i <= 4 and not adverb.children
        if near and adverb.tag_ in _ADVERBS and adverb.lower_ not in _LINKING:
            yield adverb


def parts_of(verb: Token) -> list[Part]:
    """Return a verb's parts in the text's order; in a relative clause, what the pronoun stands for."""
    parts = [part for c in verb.children for part in _parts(c, verb)]
    if verb.dep_ == "relcl":
        parts += _gap(verb, parts)
    return parts


def _parts(part: Token, verb: Token) -> Iterator[Part]:
    match part.dep_:
        case "dobj" | "attr" | "oprd":
            yield from _object(part)
        case "dative" if child(part, "pobj") is None:
            yield Part("recipient", part, noun_phrase(part, whole=True))
        case "prep" | "agent" | "dative" if part.lower_ != "according":
            yield from obliques(part)
        case "npadvmod" | "tmod":
            yield Part("adverb", part, noun_phrase(part))
        case "acomp":
            yield Part("adjective", part, [])
        case "advmod":
            yield from _adverb(part, verb)
        case "ccomp" if not is_independent(part):
            that = [c for c in children(part, "mark") if c.lower_ == "that"]
            yield Part("clause", part, branch(part, but=frozenset(t.i for t in that)), that)
        case "xcomp":
            yield Part("open", part, branch(part))
        case "advcl":
            yield Part("adverbial", part, branch(part))


def _object(thing: Token) -> Iterator[Part]:
    kind: Kind = "object" if thing.dep_ == "dobj" else "complement"
    if thing.tag_ not in _WH:
        yield Part(kind, thing, noun_phrase(thing, whole=True))
    elif (noun := antecedent(thing)) is not None:
        yield Part(kind, noun, noun_phrase(noun))


def _adverb(adverb: Token, verb: Token) -> Iterator[Part]:
    if adverb.tag_ == "WRB":
        if verb.dep_ == "relcl" and adverb.lower_ == "where":
            yield Part("oblique", verb.head, noun_phrase(verb.head))
    elif adverb.i > verb.i or adverb.ent_type_ in TIME_LABELS or adverb.lower_ in _NOW:
        yield Part("adverb", adverb, branch(adverb))


def obliques(prep: Token) -> Iterator[Part]:
    """Yield the phrase of a preposition, or those of prepositions chained on it: "from behind the house"."""
    noun, clause = child(prep, "pobj"), child(prep, "pcomp")
    if noun is not None and noun.tag_ in _WH:
        if (meant := antecedent(noun)) is not None:
            yield Part("oblique", meant, noun_phrase(meant), [prep])
    elif noun is not None:
        yield Part("oblique", noun, noun_phrase(noun, whole=True), _marker(prep, noun))
    elif clause is not None:
        yield Part("clause", clause, branch(clause), [prep])
    else:
        for inner in children(prep, "prep"):
            for part in obliques(inner):
                part.marker.insert(0, prep)
                yield part


def _marker(prep: Token, noun: Token) -> list[Token]:
    """As in "because of", "shortly after", "up to": the words that come with a preposition."""
    before = [t for c in prep.lefts if c.dep_ in {"advmod", "npadvmod"} for t in c.subtree]
    after = [c for c in prep.rights if c.i < noun.left_edge.i and c.dep_ in {"advmod", "npadvmod", "quantmod"}]
    return in_order([*before, prep, *after])


def _gap(verb: Token, parts: list[Part]) -> Iterator[Part]:
    """Yield what a relative clause leaves out: "the deal Canada signed", "the house they lived in"."""
    subject = child(verb, "nsubj", "nsubjpass")
    open_place = subject is not None and subject.tag_ not in _WH and subject.lower_ != "that"
    if not open_place or any(part.head.i == verb.head.i for part in parts):
        return
    stranded = stranded_preposition(verb)
    if stranded is not None:
        yield Part("oblique", verb.head, noun_phrase(verb.head), [stranded])
    elif child(verb, "dobj", "ccomp") is None:
        yield Part("object", verb.head, noun_phrase(verb.head))
