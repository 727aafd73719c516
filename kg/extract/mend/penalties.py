"""Penalties that the model took wrong: what for, by whom, and to whom, which it hangs on the years and sums."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from kg.extract.calendar_words import PLURAL_UNITS
from kg.extract.currencies import currency_of
from kg.extract.grammar import APPOINTING, BANNING, CHARGING, REASONS, SUBJECTS
from kg.extract.tree import (
    Attachment,
    child,
    children,
    comma_before,
    is_infinitive,
    is_noun,
    is_proper,
    is_verb,
    last_below,
    lemma,
    tells_time,
)
from kg.parse import Token

#: What is done to somebody for something.
_PENALISING = frozenset(
    """acquit arrest ban bar bail charge convict deduct detain disqualify dock fine hold imprison indict jail order
    penalise penalize remand sanction sentence suspend""".split()
)
#: What somebody gets: "sentenced to death for treason".
_PENALTIES = frozenset(
    """ban bail custody death fine imprisonment jail labour labor life money parole penalty prison probation sentence
    service term total""".split()
) | {unit.removesuffix("s") for unit in PLURAL_UNITS}
_BIDDING = frozenset("ask compel direct force instruct oblige order require summon tell urge".split())
_BODIES = frozenset({"ORG", "GPE", "FAC"})


def _reason(prep: Token) -> Iterator[Attachment]:
    """As in "sentenced to five years for theft", "fined Acme £2m over it": that is what for, and no years are.

    So is the day of "jailed for six years on Friday".
    """
    noun = prep.head
    told = prep.lower_ in REASONS or (prep.lower_ in {"on", "in"} and tells_time(prep))
    if not told or not _is_penalty(noun) or noun.i > prep.i:
        return
    verb = next((t for t in noun.ancestors if is_verb(t) or not (is_noun(t) or t.tag_ in {"IN", "TO", "CD"})), noun)
    if is_verb(verb) and lemma(verb) in _PENALISING and verb.i < noun.i:
        yield prep, verb, "prep"


def _is_penalty(noun: Token) -> bool:
    money = noun.ent_type_ == "MONEY" or (is_noun(noun) and currency_of(noun.lower_) is not None)
    return money or (is_noun(noun) and lemma(noun) in _PENALTIES)


def _in_absentia(prep: Token) -> Iterator[Attachment]:
    """As in "sentenced in absentia to death": nobody is absent to death."""
    if prep.head.lower_ == "absentia" and is_verb(prep.head.head):
        yield prep, prep.head.head, "prep"


def _who_bids(by: Token) -> Iterator[Attachment]:
    """As in "was ordered to pay Acme $2m by a jury": the jury orders it, and Acme is not paid by it."""
    deed = by.head
    verb = deed.head if deed.dep_ == "xcomp" else by
    if by.lower_ == "by" and is_infinitive(deed) and child(deed, "auxpass") is None and lemma(verb) in _BIDDING:
        yield from _as_agent(by, verb)


def _who_bars(by: Token) -> Iterator[Attachment]:
    """As in "was barred from holding office by Congress": Congress bars her, and holds nothing."""
    deed = by.head
    verb = deed.head.head if deed.dep_ == "pcomp" and deed.head.lower_ == "from" else by
    if by.lower_ == "by" and lemma(verb) in BANNING:
        yield from _as_agent(by, verb)


def _term_of_ban(prep: Token) -> Iterator[Attachment]:
    """As in "was banned from driving for three years": so long the ban is, and nobody drives for that."""
    deed, term = prep.head, child(prep, "pobj")
    verb = deed.head.head if deed.dep_ == "pcomp" and deed.head.lower_ == "from" else prep
    told = prep.lower_ == "for" and term is not None and (lemma(term) in _PENALTIES or term.ent_type_ == "DATE")
    if told and lemma(verb) in BANNING:
        yield prep, verb, "prep"


def _who_appoints(by: Token) -> Iterator[Attachment]:
    """As in "was appointed prime minister by President Lee": who appoints, and no minister of the president's."""
    office = by.head
    if by.lower_ == "by" and office.dep_ in {"oprd", "attr", "dobj"} and lemma(office.head) in APPOINTING:
        yield from _as_agent(by, office.head)


def _as_agent(by: Token, verb: Token) -> Iterator[Attachment]:
    who = child(by, "pobj")
    told = who is not None and is_noun(who) and (is_proper(who) or child(who, "det", "poss", "amod") is not None)
    if told and child(verb, "auxpass") is not None and child(verb, "agent") is None:
        yield by, verb, "agent"


def _charged_at(deed: Token) -> Iterator[Attachment]:
    """As in "appeared at Leeds Crown Court charged with theft": no court is charged, but who appeared."""
    court = deed.head
    at = court.head
    verb = next((t for t in at.ancestors if is_verb(t)), at)
    charged = deed.lower_ in {"charged", "accused"} and deed.tag_ in {"VBN", "VBD"} and court.i + 1 == deed.i
    if charged and court.ent_type_ in _BODIES and at.lower_ in {"at", "in", "before"} and is_verb(verb):
        yield deed, verb, "advcl"


def _shot_dead(dead: Token) -> Iterator[Attachment]:
    """As in "shot dead Ann Lee": she is dead by that, and was not before."""
    verb = dead.nbor(-1) if dead.lower_ == "dead" and dead.i else dead
    if lemma(verb) == "shoot" and dead.head.dep_ == "dobj" and dead.head.head is verb:
        yield dead, verb, "oprd"


def _deducted(points: Token) -> Iterator[Attachment]:
    """As in "has been deducted six points": that is what it lost."""
    verb = points.head
    numbered = child(points, "nummod") is not None and not tells_time(points)
    if numbered and lemma(verb) in {"deduct", "dock", "hand", "award", "give"} and child(verb, "auxpass") is not None:
        yield points, verb, "dobj"


def _charged_with(prep: Token) -> Iterator[Attachment]:
    """As in "charged Ann Lee and four others with fraud": all of them, and the others have none.

    So in "barred Ann Lee and four others from the market".
    """
    others = prep.head
    verb = others.head.head if others.dep_ == "conj" else others
    told = (prep.lower_ == "with" and lemma(verb) == "charge") or (prep.lower_ == "from" and lemma(verb) in BANNING)
    if told and others.head.dep_ == "dobj" and last_below(others) > prep.i:
        yield prep, verb, "prep"


def _crime_behind_day(prep: Token) -> Iterator[Attachment]:
    """As in "was convicted Monday of fraud": no Monday of fraud."""
    day, verb = prep.head, prep.head.head
    tried = is_verb(verb) and lemma(verb) in {"convict", "acquit", "accuse", "suspect", "clear"} and prep.lower_ == "of"
    if tried and day.ent_type_ in {"DATE", "TIME"} and verb.i < day.i < prep.i:
        yield prep, verb, "prep"


def _crime_behind_tally(prep: Token) -> Iterator[Attachment]:
    """As in "convicted by a majority of ten to two of theft": of theft, by ten to two of the jurors.

    So in "found guilty by a 10-2 majority of theft".
    """
    crime, verb = child(prep, "pobj", "pcomp"), next((t for t in prep.ancestors if is_verb(t)), prep)
    guilty = next((part for part in children(verb, "oprd", "acomp") if part.lower_ == "guilty"), None)
    told = prep.lower_ == "of" and crime is not None and crime.tag_ != "CD"
    if not told or not prep.head.i < prep.i or (guilty is None and lemma(verb) not in {"convict", "acquit"}):
        return
    tally = list(takewhile(lambda t: t.tag_ == "CD" or t.lower_ in {"to", "of", "-"}, reversed(prep.doc[: prep.i])))
    first = tally[-1] if tally else prep
    majority = first.nbor(-1) if first.lower_ == "of" else prep.nbor(-1)
    told = len(tally) > 1 or (not tally and child(majority, "nummod") is not None)
    if majority.lower_ != "majority" or not told:
        return
    yield prep, guilty or verb, "prep"
    if tally:
        yield first, majority, "prep"
        yield tally[0], first, "pobj"
        yield from ((part, tally[0], "quantmod") for part in tally[1:-1])


def _charged_on(day: Token) -> Iterator[Attachment]:
    """As in "charged with attempted murder on Monday": that is when they were charged."""
    offence = day.head
    verb = offence.head.head
    charged = offence.dep_ == "pobj" and offence.head.lower_ in {"with", "of"} and lemma(verb) in CHARGING
    if charged and day.lower_ == "on" and tells_time(day) and is_verb(verb):
        yield day, verb, "prep"


def _banned_too(verb: Token) -> Iterator[Attachment]:
    """As in "told Lee that he had lied and banned him from driving": who told him so did that, and not he."""
    first, whom = verb.head, child(verb, "dobj")
    told = first.head
    had = child(first, "aux")
    fresh = verb.tag_ == "VBD" and child(verb, "aux", "mark", *SUBJECTS) is None and lemma(verb) in _PENALISING
    within = first.dep_ == "ccomp" and is_verb(told) and told.tag_ == "VBD" and had is not None and had.tag_ == "VBD"
    if fresh and within and whom is not None and whom.lower_ in {"him", "her", "them"}:
        yield verb, told, "conj"
        yield from ((joint, told, "cc") for joint in children(first, "cc") if joint.i < verb.i)


def _suspended(deed: Token) -> Iterator[Attachment]:
    """As in "jailed for a year, suspended for two": the term is suspended, and not who got it, nor any prison."""
    comma = comma_before(deed)
    term = comma.nbor(-1) if comma is not None and comma.i else deed
    served = term.head.head if term.dep_ == "pobj" and term.head.lower_ == "in" else term
    term = served if is_noun(served) and _is_penalty(served) else term
    inside = term is not deed and is_noun(term) and deed.head.is_ancestor(term) and deed.tag_ in {"VBN", "VBD"}
    if deed.lower_ == "suspended" and inside and _is_penalty(term) and child(deed, "auxpass", *SUBJECTS) is None:
        yield deed, term, "acl"


def _stayed(what: Token) -> Iterator[Attachment]:
    """As in "the court stayed the execution": it put it off, and is none."""
    if lemma(what.head) == "stay" and is_noun(what) and child(what, "det", "poss") is not None:
        yield what, what.head, "dobj"


def _plea(negator: Token) -> Iterator[Attachment]:
    """As in "pleaded not guilty in May": that is what was answered; "not guilty to theft" denies the theft."""
    verb = negator.nbor(-1) if negator.i else negator
    guilty = negator.nbor(1) if negator.i + 2 < len(negator.doc) else negator
    if lemma(verb) == "plead" and guilty.lower_ == "guilty" and guilty.nbor(1).lower_ != "to":
        yield negator, guilty, "advmod"


#: By the relation of the word that each looks at.
PENALTIES = {
    "acl": (_charged_at,),
    "advcl": (_suspended,),
    "agent": (_who_bids, _who_bars, _who_appoints),
    "amod": (_shot_dead,),
    "attr": (_stayed,),
    "conj": (_banned_too,),
    "neg": (_plea,),
    "npadvmod": (_deducted,),
    "prep": (
        *(_crime_behind_tally, _charged_on, _crime_behind_day, _reason, _charged_with, _in_absentia),
        *(_who_bids, _who_bars, _term_of_ban, _who_appoints),
    ),
}
