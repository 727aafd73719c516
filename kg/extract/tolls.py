"""Tolls told by a noun: "the death toll from the floods rose to 41" says how many the floods killed."""

from __future__ import annotations

from kg.extract.frames import Context, Frame, fill_prepositions, fill_times
from kg.extract.grammar import MEASURING
from kg.extract.tree import child, children, is_noun, lemma
from kg.parse import Token

#: What is told of those who are counted, and by which verb.
_FATES = {"kill": "kill", "dead": "kill", "die": "kill", "injure": "injure", "wound": "wound", "displace": "displace"}
#: What stands between a toll and what took it.
_OF_WHAT = frozenset({"from", "of", "in", "after"})


def toll_frame(noun: Token, context: Context) -> Frame | None:
    """As in "the death toll from the floods rose to 41", "the number of people killed in the fire reached 63"."""
    verb = noun.head
    if lemma(noun) not in {"toll", "number"} or noun.dep_ != "nsubj" or lemma(verb) not in MEASURING:
        return None
    fate, event = _of_toll(noun, context) if lemma(noun) == "toll" else _of_number(noun, context)
    amount = _amount(verb, context) if event is not None else None
    if amount is None:
        return None
    frame = Frame(verb, fate, "verb", [noun], [], "measure", 0.85)
    frame.fill("subject", event)
    frame.fill("object", amount)
    fill_prepositions(frame, context, verb, "time")
    fill_times(frame, context, verb)
    return frame


def _of_toll(toll: Token, context: Context) -> tuple[str, Token | None]:
    """Return what befell those counted by "the death toll from the floods", "the quake's toll", and what did it."""
    kinds = [part.lower_ for part in children(toll, "compound", "amod")]
    owner = child(toll, "poss")
    event = _event_on(toll, context) or (owner if owner is not None and _may_kill(owner, context) else None)
    return "kill", event if "injury" not in kinds else None


def _of_number(number: Token, context: Context) -> tuple[str, Token | None]:
    """Return what befell those of "the number of people killed in the fire", and what did it."""
    of = next((prep for prep in children(number, "prep") if prep.lower_ == "of"), None)
    counted = child(of, "pobj") if of is not None else None
    deed = child(counted, "acl") if counted is not None else None
    who = deed if deed is not None else counted
    fate = _FATES.get(lemma(who), "") if who is not None else ""
    return fate, _event_on(who, context) if who is not None and fate else None


def _event_on(word: Token, context: Context) -> Token | None:
    """Return what took the lives: no town, no month, but what happened there and then."""
    fillers = (child(prep, "pobj") for prep in children(word, "prep") if prep.lower_ in _OF_WHAT)
    return next((event for event in fillers if event is not None and _may_kill(event, context)), None)


def _may_kill(event: Token, context: Context) -> bool:
    return is_noun(event) and not context.is_place(event) and context.value(event) is None


def _amount(verb: Token, context: Context) -> Token | None:
    """Return how many there are now: "rose by four to 41", "reached 41", "was 41 people"."""
    ends = (child(prep, "pobj") for prep in children(verb, "prep") if prep.lower_ in {"to", "at"})
    beside = (*ends, *children(verb, "dobj", "attr", "acomp"))
    return next((amount for amount in beside if amount is not None and _counts(amount, context)), None)


def _counts(amount: Token, context: Context) -> bool:
    value = context.value(amount)
    return value is not None and value.kind == "quantity"
