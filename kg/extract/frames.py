"""Frames: a predicate with its slots still as tokens, before coordination is split and fillers are looked up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from kg.extract.grammar import (
    CHARGING,
    COMPARED,
    COMPLEX_PREPOSITIONS,
    COPULAS,
    IDIOMS,
    LOCATIVES,
    MARGIN,
    PARTICLES,
    PLACE_LABELS,
    WINS,
)
from kg.extract.mentions import Mentions
from kg.extract.tree import child, children, hyphenated, is_noun, is_proper, is_verb, lemma, such_before
from kg.model import PredicateKind, Value
from kg.parse import Token

#: Prepositions that compare or limit, and those that say what a sentence turns to.
_NO_ROLES = frozenset({"according", "such", "including", "given", "despite", "than"})
#: "accused of lying": verbs whose preposition says of what deed.
_TRYING = CHARGING | {"convict"}
#: "described as wearing a hat": verbs whose "as" says what somebody does.
_DESCRIBING = frozenset("describe see regard view portray depict cite identify quote".split())
#: "aimed at cutting", "banned from entering": prepositions whose gerund says what the verb is about, and not when.
_OF_DEEDS = frozenset({"of", "from", "for", "at", "to", "against", "about", "into"})
_TURNING = frozenset({"as for", "as to"})
#: What only joins a sentence to others.
_SAID_BESIDE = frozenset(
    "for example,for instance,in fact,in particular,in general,of course,in addition,by contrast,in contrast".split(",")
)
_COMPARING = frozenset({"compared with", "compared to"})
#: Verbs of matches and votes, which are won or lost "by nine runs".
_DECIDED = frozenset("win lose beat defeat".split())
_YEAR = re.compile(r"(?:FY)?\d{4}(?:-[QH]\d)?")


#: Prepositions before a time that lasts, and nouns for such times.
_WHILE = frozenset({"in", "during", "within", "throughout", "over"})
_PERIODS = frozenset("day week month year hour morning afternoon evening night decade weekend summer winter".split())


@dataclass(slots=True)
class Slot:
    """A role and the head word that fills it; ``clause`` marks a filler that is a clause."""

    role: str
    token: Token
    marker: str = ""
    clause: bool = False


@dataclass(slots=True)
class Frame:
    """A predicate and its slots.

    ``anchor`` is the word whose place in the tree decides polarity, modality and attribution; ``words`` are the
    predicate's own; ``reciprocal`` is the role of the second party where a plural subject's members do it to each other
    ("with", "object"), else empty.
    """

    anchor: Token
    lemma: str
    kind: PredicateKind
    words: list[Token]
    slots: list[Slot]
    rule: str
    confidence: float
    ended: bool = False
    reciprocal: str = ""

    def slot(self, role: str) -> Slot | None:
        """Return the slot with this role, if filled."""
        return next((slot for slot in self.slots if slot.role == role), None)

    def fill(self, role: str, token: Token | None, marker: str = "", *, clause: bool = False) -> None:
        """Fill the role, unless it is filled or there is nothing to fill it with."""
        if token is not None and self.slot(role) is None and all(slot.token.i != token.i for slot in self.slots):
            self.slots.append(Slot(role, token, marker, clause))


@dataclass(slots=True)
class Context:
    """What the rules look up while they read one text.

    ``same`` collects the mentions that the grammar equates, ``titles`` the words before a name that say what its
    bearer is, with the name's head.
    """

    mentions: Mentions
    values: tuple[Value, ...]
    value_at: dict[int, int] = field(default_factory=dict)
    same: list[tuple[int, int]] = field(default_factory=list)
    titles: list[tuple[list[Token], Token]] = field(default_factory=list)

    def value(self, token: Token) -> Value | None:
        """Return the value that the token is part of, if any."""
        index = self.value_at.get(token.i)
        return self.values[index] if index is not None else None

    def is_time(self, token: Token) -> bool:
        """Tell whether the token is part of a time."""
        value = self.value(token)
        return value is not None and value.kind == "time"

    def is_sum(self, token: Token) -> bool:
        """Tell whether the token is part of an amount of money or a percentage."""
        value = self.value(token)
        return value is not None and value.kind in {"amount", "percentage"}

    def is_counted(self, token: Token) -> bool:
        """Tell whether the token is part of a number or an amount of anything but time."""
        value = self.value(token)
        return value is not None and value.kind != "time"

    def is_extent(self, token: Token) -> bool:
        """Tell whether the token is part of what something may rise or fall by: a sum, or points."""
        value = self.value(token)
        return value is not None and (self.is_sum(token) or value.unit == "point")

    def is_place(self, token: Token) -> bool:
        """Tell whether the token is part of a place's name."""
        return self.mentions.label(token) in PLACE_LABELS

    def name_root(self, token: Token) -> Token:
        """Return the word that heads the name the token is part of, or the token itself."""
        index = self.mentions.name_at(token)
        tokens = self.mentions.tokens(index) if index is not None else []
        return next((t for t in tokens if t.head is t or t.head not in tokens), token)

    def name_text(self, token: Token) -> str:
        """Return the name that the token is part of, or the token's own text."""
        index = self.mentions.name_at(token)
        return self.mentions.found[index].text if index is not None else token.text

    def is_party_name(self, token: Token) -> bool:
        """Tell whether the token is part of a name that says it is a party's: "Norwegian Labour Party"."""
        return self.name_text(token).endswith(" Party")

    def equate(self, one: Token, other: Token) -> None:
        """Note that two phrases are about the same thing."""
        pair = (self.mentions.at(one), self.mentions.at(other))
        if pair[0] is not None and pair[1] is not None and pair[0] != pair[1]:
            self.same.append((pair[0], pair[1]))

    def complete(self) -> None:
        """Add the mentions that no frame has asked for."""
        for words, holder in self.titles:
            self.same.append((self.mentions.title(words), self.mentions.owner[holder.i]))
        self.mentions.complete({i for i, n in self.value_at.items() if self.values[n].kind == "quantity"})

    def role(self, marker: str, token: Token) -> str:
        """Return the role that a preposition gives to its object: time, place, or the preposition itself."""
        if marker in _COMPARING or (marker == "against" and self.is_sum(token)):
            return COMPARED
        if marker == "on" and self._is_of_year(token):
            return COMPARED
        if marker == "by" and lemma(token.head.head) in _DECIDED and (value := self.value(token)) is not None:
            return MARGIN if value.kind == "quantity" else marker  # "lost by nine runs": nothing fell
        if marker == "over" and lemma(token.head.head) in WINS:
            return marker  # "a win over Norway": nothing lies over it
        if self.is_time(token):
            return marker if self.lasts(token) and marker in {"to", "for"} else "time"
        lasting = marker in _WHILE and lemma(token) in _PERIODS and not is_proper(token)
        if lasting or (marker == "at" and token.lower_ == "time"):
            return "time"  # "in the days before her death", "at the time"
        if marker in LOCATIVES and self.is_place(token) and (marker != "on" or self.mentions.label(token) == "LOC"):
            return "place"
        return marker

    def _is_of_year(self, token: Token) -> bool:
        """Tell a year or a part of one, on which nothing happens: "up 4% on 2003", "on the previous quarter"."""
        value = self.value(token)
        if value is None or value.kind != "time":
            return False
        return _YEAR.fullmatch(value.value or "") is not None or (value.value is None and "year" in value.text)

    def lasts(self, token: Token) -> bool:
        """Tell whether the token is part of a duration: "five years"."""
        value = self.value(token)
        return value is not None and (value.value or "").startswith("P")

    def prepositional(self, token: Token) -> Iterator[Slot]:
        """Yield a slot for each prepositional phrase on the token, chained ones too ("from X to Y")."""
        for prep in children(token, "prep", "agent", "dative"):
            yield from self._prepositional(prep)

    def _says_nothing(self, prep: Token, marker: str, filler: Token | None) -> bool:
        """Tell a preposition without a role, or within a name: "the District Court for Kent" is one."""
        compared = marker in _COMPARING and self._is_no_value(filler)
        denied = marker != "without" and _is_denied(filler)  # "under no pressure": nothing that takes part
        return compared or denied or _has_no_role(prep, marker) or self.mentions.name_at(prep) is not None

    def _prepositional(self, prep: Token) -> Iterator[Slot]:
        filler, marker = _complex(prep)
        if self._says_nothing(prep, marker, filler):
            return
        if filler is None and prep.lower_ == "as":
            filler = child(prep, "amod", "acomp")  # "described it as critical"
        if filler is not None and not _acts(prep, filler):
            yield from self._slots_of(prep, filler, marker)
            if self.is_time(filler):
                for inner in children(filler, "prep"):  # "convicted in May of fraud", "before noon near Leeds"
                    if inner.lower_ == "of" or not self.lasts(filler):
                        yield from self._prepositional(inner)
        elif (deed := child(prep, "pcomp")) is not None and deed.tag_ == "VBG" and _tells_of_deed(prep, marker):
            yield Slot(marker, deed, marker, clause=True)  # "accused of lying"
        for inner in children(prep, "prep"):
            yield from self._prepositional(inner)

    def _is_no_value(self, filler: Token | None) -> bool:
        return filler is not None and self.value(filler) is None

    def _slots_of(self, prep: Token, filler: Token, marker: str) -> Iterator[Slot]:
        """Yield the slot of a preposition's object, of "from $5 to $6" those of both ends."""
        start = self.amount_before(filler) if prep.lower_ == "from" else None
        if start is not None:
            yield Slot("from", start, "from")
            marker = "to"
        yield Slot(self.role(marker, filler), filler, marker)
        if marker == "from" and (end := self._end_of_range(filler)) is not None:
            yield Slot("to", end, "to")
        for far in children(prep, "npadvmod"):
            if (value := self.value(far)) is not None and value.kind == "quantity":
                yield Slot("distance", far)  # "struck 30 km off Sumatra"

    def amount_before(self, end: Token) -> Token | None:
        """As in "from $5 to $6", "adding $1 to $6", which the model takes for one phrase: return the head of "$5"."""
        to = next((c for c in children(end, "quantmod") if c.lower_ == "to"), None)
        start = to.nbor(-1) if to is not None else None
        value = self.value(start) if start is not None else None
        return start if value is not None and value != self.value(end) else None

    def _end_of_range(self, start: Token) -> Token | None:
        """As in "from $5m to $6m", which the model takes apart: return the word that heads "$6m"."""
        value = self.value(start)
        to = next((t for t in start.doc[start.i : start.sent.end] if self.value(t) is not value), start)
        end = to.nbor(1) if to.lower_ == "to" and to.i + 1 < len(to.doc) else to
        other = self.value(end)
        if value is None or other is None or other is value or other.kind != value.kind or value.kind == "time":
            return None
        words = [t for t in end.doc[end.i : end.sent.end] if self.value(t) is other]
        return next((t for t in words if t.head not in words), end)


def affiliation(holder: Token, body: Token, *, copula: Token | None = None, ended: bool = False) -> Frame:
    """Return the frame of whom a body has: said by a copula, or beside the name."""
    anchor, rule = (holder, "affiliation") if copula is None else (copula, "copula")
    frame = Frame(anchor, "be", "copula", [anchor], [], rule, 0.85, ended=ended)
    frame.fill("subject", holder)
    frame.fill("of", body, "of")
    return frame


def _tells_of_deed(prep: Token, marker: str) -> bool:
    """Tell a gerund that completes a verb from one that says when or how: "left without paying"."""
    guilty = prep.head.lower_ in {"guilty", "innocent"}  # "found guilty of lying", "pleaded guilty to lying"
    described = marker == "as" and lemma(prep.head) in _DESCRIBING  # "is described as wearing a hat"
    return guilty or described or lemma(prep.head) in _TRYING or (marker in _OF_DEEDS and is_verb(prep.head))


def _has_no_role(prep: Token, marker: str) -> bool:
    """As in "despite", "such as", "as for", "off-duty", "on its way to Oslo", "not far from Oslo"."""
    noun = child(prep, "pobj")
    if prep.doc[max(prep.i - 1, 0)].lower_ in {"way", "far"} or (
        prep.lower_ == "on" and noun is not None and noun.lower_ == "way"
    ):
        return True
    compares = prep.lower_ in _NO_ROLES or marker in _TURNING or such_before(prep) is not None
    says_only = noun is not None and f"{marker} {noun.lower_}" in _SAID_BESIDE and not noun.children
    return compares or says_only or hyphenated(prep) != (prep.i, prep.i)


def _acts(prep: Token, noun: Token) -> bool:
    """As in "with France providing help": a clause, and nobody by the side of whom it is done."""
    deed = child(noun, "acl") if prep.lower_ == "with" and is_proper(noun) else None
    return deed is not None and deed.tag_ == "VBG" and deed.left_edge.i > noun.i


def compound_marker(prep: Token) -> str:
    """Return the preposition with what makes one of several words: "due to", "because of", "out of"."""
    after = next((c for c in prep.children if c.i == prep.i + 1 and c.dep_ in {"pcomp", "prep"}), None)
    if after is not None and after.tag_ in {"IN", "TO"}:
        return f"{prep.lower_} {after.lower_}"
    before = prep.head
    empty = before.dep_ == "prep" and before.i == prep.i - 1 and child(before, "pobj", "pcomp") is None
    split = before.lower_ in PARTICLES and before.head.i == before.i - 1 and lemma(before.head) not in COPULAS
    return f"{before.lower_} {prep.lower_}" if empty and not split else prep.lower_


def _is_denied(noun: Token | None) -> bool:
    return noun is not None and any(part.lower_ == "no" for part in children(noun, "det"))


def _complex(prep: Token) -> tuple[Token | None, str]:
    """The object of a preposition, and its words: "in response to complaints" has complaints."""
    noun = child(prep, "pobj")
    if prep.lower_ == "with" and _is_denied(noun):
        return noun, "without"  # "with no pay"
    for inner in children(noun, "prep") if noun is not None else ():
        filler = child(inner, "pobj")
        words = " ".join(t.lower_ for t in prep.doc[prep.i : inner.i + 1])
        if words in COMPLEX_PREPOSITIONS and filler is not None:
            return filler, words
    return noun, compound_marker(prep)


def fill_prepositions(frame: Frame, context: Context, token: Token, *roles: str) -> None:
    """Fill the frame's roles, all or those given, from the prepositional phrases on a token.

    What somebody is jailed "for" is over what: "jailed for five years for theft" tells both.
    """
    for slot in context.prepositional(token):
        if not roles or slot.role in roles:
            term = frame.slot("for") if slot.role == "for" else None
            again = term is not None and (context.is_time(term.token) or term.token.lower_ == "life")
            frame.fill("over" if again else slot.role, slot.token, slot.marker, clause=slot.clause)


def fill_times(frame: Frame, context: Context, verb: Token) -> None:
    """Fill the frame's time from days and adverbs beside a verb: "left last week", "named chair, effective May 1"."""
    effective = [part for part in children(verb, "oprd", "acomp", "advcl", "amod") if part.lower_ == "effective"]
    for part in (day for holder in (*effective, verb) for day in children(holder, "npadvmod", "advmod")):
        if context.is_time(part) and not measures_gap(part, verb):
            frame.fill("time", part)


def measures_gap(part: Token, verb: Token) -> bool:
    """As in "two months after he was elected": how long after, and not when he was."""
    behind = part.doc[part.i + 1] if part.i + 1 < len(part.doc) else part
    return behind.lower_ in {"after", "before"} and (behind.head is verb or part.head is behind) and behind.i < verb.i


def fill_from_amounts(frame: Frame, context: Context) -> None:
    """As in "rose to $5m in 2004", "$5m of shares": what hangs on an amount says when it was so much, and of what."""
    compared = compared_sums(frame, context)
    for amount in list(frame.slots):
        value = context.value(amount.token)
        if value is None or value.kind == "time" or amount in compared:
            continue
        for slot in context.prepositional(amount.token):
            of_what = value.kind == "amount" and slot.role in {"of", "in"} and is_noun(slot.token)
            if of_what or slot.role in {"time", COMPARED}:
                frame.fill(slot.role, slot.token, slot.marker)


def compared_sums(frame: Frame, context: Context) -> list[Slot]:
    """Return the sums that another is compared with: when it was so much, is not when it was the other."""
    compared = [slot for slot in frame.slots if slot.role in {"from", COMPARED} and context.is_counted(slot.token)]
    if not compared:
        return []
    told = {context.value_at[t.i] for slot in frame.slots for t in slot.token.subtree if context.is_counted(t)}
    return compared if len(told) > 1 else []  # "reported sales of $5m, up from $4m in 2019"


def fold_idiom(frame: Frame, verb: Token, context: Context) -> bool:
    """Let a bare noun that belongs to the verb join the lemma: what hangs on it is the verb's; tell if one did."""
    nouns = [("", noun) for noun in children(verb, "dobj")]
    nouns += [(f" {p.lower_}", noun) for p in children(verb, "prep") for noun in children(p, "pobj")]
    for marker, noun in nouns:
        own = child(noun, "amod", "poss")
        free = own is None or (own.tag_ == "PRP$" and noun.lower_ == "headquarters")  # "has its headquarters in"
        if free and (f"{lemma(verb)}{marker}", noun.lower_) in IDIOMS:
            frame.lemma += f"{marker} {noun.lower_}"
            frame.words += [noun.head, noun] if marker else [noun]
            frame.slots = [slot for slot in frame.slots if slot.token.i != noun.i]
            fill_prepositions(frame, context, noun)
            return True
    return False
