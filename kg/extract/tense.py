"""The tense of the verb that governs a word: whether "Wednesday" is the last one or the next.

Reads tags and dependencies alone; what a clause says is the business of others.
"""

from __future__ import annotations

from typing import Literal

from kg.extract.operators import is_conditional, is_refused
from kg.extract.tree import child, is_verb, tells_time
from kg.parse import Token

Tense = Literal["past", "present", "future"]

#: Words that look ahead: what they govern, or what stands beside them in the participle, has yet to come.
AHEAD = frozenset(
    "schedule scheduled schedules expect expected expects plan planned plans planning set slated due likely poised "
    "intend intends intended propose proposed aim aims hope hopes vow vowed pledge pledged promise promised going "
    "want wants agree agreed upcoming forthcoming bound about ready prepare prepared preparing preparations".split()
)
#: "postponed to Friday": the new day has yet to come.
_POSTPONED = frozenset("postponed delayed rescheduled moved pushed adjourned deferred extended".split())
_UNTIL = frozenset({"to", "until", "till"})
#: "remanded until Friday": he is still there.
_HELD = frozenset("remanded jailed suspended banned barred detained disqualified sidelined contracted".split())
#: "voted to strike on Friday": the deed has yet to come.
_DECIDING = frozenset(
    """vote voted votes voting decide decided decides deciding order ordered orders ask asked urge urged invite invited
    summon summoned tell told direct directed instruct instructed resolve resolved threaten threatened
    threatening opt opted choose chose chosen call called offer offered""".split()
)
#: "called an election for July 4": what is fixed for a day has yet to come.
_FIXED = frozenset("call called schedule scheduled plan planned fix fixed set".split())
_MODALS_PAST = frozenset({"could", "might"})
_VERBS = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD"})
_AUX = frozenset({"aux", "auxpass"})
#: Infinitives after a noun look ahead ("an event to be held on Friday"); after a verb they share its tense.
_OF_NOUN = frozenset({"acl", "relcl"})
_MAX_CLIMB = 12


def tense_of(token: Token) -> Tense | None:
    """Return the tense of the verb that the token hangs on, or None where there is no verb above it."""
    for _ in range(_MAX_CLIMB):
        if token.lower_ in _UNTIL and token.head.lower_ in _POSTPONED:
            return "future"
        if token.lower_ in {"until", "till"} and token.head.lower_ in _HELD:
            return "future"
        if (
            token.lower_ == "for"
            and tells_time(token)
            and not _FIXED.isdisjoint({token.head.lower_, token.head.head.lower_})
        ):
            return "future"
        if token.tag_ in _VERBS and token.dep_ not in _AUX:
            return _tense_of_verb(token, depth=0)
        if (token.lower_ in AHEAD and token.dep_ in {"acomp", "amod"}) or token.lower_ == "effective":
            return "future"
        if token.head == token or token.head.i == token.i:
            return None
        token = token.head
    return None


def _tense_of_verb(verb: Token, *, depth: int) -> Tense | None:
    auxiliaries = [child for child in verb.children if child.dep_ in _AUX]
    if verb.tag_ == "VBN" and verb.lower_ in AHEAD and not _is_perfect(auxiliaries):
        return "future"
    for auxiliary in auxiliaries:
        if auxiliary.tag_ == "MD":
            past = auxiliary.lower_ in _MODALS_PAST and _is_perfect(auxiliaries)
            return "past" if past or is_refused(auxiliary, verb) or _could_not(auxiliary, verb) else "future"
        if auxiliary.tag_ == "TO":
            return _tense_of_infinitive(verb, depth=depth)
        if auxiliary.tag_ == "VBD" or auxiliary.lower_ in {"have", "has", "'ve", "’ve"}:
            return "past"
    return _tense_of_form(verb, auxiliaries, depth=depth)


def _could_not(auxiliary: Token, verb: Token) -> bool:
    """As in "Lee could not be reached Monday", and not in "said he could not come on Monday"."""
    told = auxiliary.lower_ == "could" and verb.dep_ not in {"ccomp", "advcl"}
    return told and child(verb, "neg") is not None and not is_conditional(verb)


def _tense_of_form(verb: Token, auxiliaries: list[Token], *, depth: int) -> Tense | None:
    if verb.tag_ == "VBD":
        return "past"
    if verb.tag_ == "MD":
        return "future"
    if auxiliaries and all(auxiliary.tag_ == "VBG" for auxiliary in auxiliaries):
        return _above(verb, depth=depth)  # "was rescued after becoming stranded on Saturday"
    if auxiliaries or verb.tag_ in {"VBZ", "VBP"}:
        within = verb.dep_ == "advcl" and is_verb(verb.head) and depth < _MAX_CLIMB
        ahead = within and _tense_of_verb(verb.head, depth=depth + 1) == "future"
        return "future" if ahead else "present"  # "will close when the mine opens in June"
    if verb.tag_ == "VBN":
        return "past"
    # "beginning Monday", "meeting on Tuesday", a bare infinitive: as the verb above.
    return _above(verb, depth=depth)


def _tense_of_infinitive(verb: Token, *, depth: int) -> Tense | None:
    if verb.dep_ in _OF_NOUN or verb.head.lower_ in AHEAD | _DECIDING:
        return "future"
    # "The treaty is to be reviewed in July": the copula with an infinitive looks ahead.
    if verb.head.lower_ in {"is", "are"}:
        return "future"
    return _above(verb, depth=depth)


def _above(verb: Token, *, depth: int) -> Tense | None:
    if verb.head.i == verb.i or depth >= _MAX_CLIMB:
        return None
    if verb.head.tag_ in _VERBS:
        return _tense_of_verb(verb.head, depth=depth + 1)
    return tense_of(verb.head) if depth == 0 else None


def _is_perfect(auxiliaries: list[Token]) -> bool:
    return any(auxiliary.lower_ in {"have", "has", "had", "'ve", "’ve"} for auxiliary in auxiliaries)
