"""Who is dead, by the words around a mention."""

from __future__ import annotations

from kg.extract.grammar import DYING
from kg.extract.tree import child, children, first_conjunct, lemma
from kg.parse import Token

#: What is done to them; who was shot at first may be dead by the end of a text.
_KILLING = frozenset("kill murder stab shoot strangle drown".split())


def has_died(token: Token) -> bool:
    """As in "Ann Lee died", "Ann Lee, who died", "the death of Ann Lee", "killed a nurse, Ann Lee"."""
    who = first_conjunct(token.head if token.dep_ == "appos" else token)
    died = who.dep_ == "nsubj" and _dies(who.head)
    mourned = who.dep_ == "pobj" and who.head.lower_ == "of" and who.head.head.lower_ == "death"
    return died or mourned or _is_killed(who) or any(map(_dies, children(who, "relcl")))


def _dies(verb: Token) -> bool:
    """Tell a verb of dying, but for one of killing: who "drowned her son" is alive."""
    kills = lemma(verb) in _KILLING and child(verb, "dobj") is not None
    return lemma(verb) in DYING and not kills


def _is_killed(who: Token) -> bool:
    """As in "killed Ann Lee", "Ann Lee was shot", "found her dead"."""
    found_dead = any(part.lower_ == "dead" for part in children(who.head, "oprd", "acomp", "advmod"))
    return who.dep_ in {"dobj", "nsubjpass"} and (lemma(who.head) in _KILLING or found_dead)
