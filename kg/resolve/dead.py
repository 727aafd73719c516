"""Who is dead, and whose family and funeral a text then tells of: "her funeral", "He is survived by his wife"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from kg.extract.grammar import DYING, KIN, SUBJECTS
from kg.extract.tree import child, children, first_conjunct, lemma
from kg.parse import Token
from kg.resolve.facts import Fact, State, precedes

#: What is done to them; who was shot at first may be dead by the end of a text.
_KILLING = frozenset("kill murder stab shoot strangle drown".split())
_FUNERALS = frozenset("funeral burial memorial wake coffin".split())


def mourned(state: State, fact: Fact) -> Fact | None:
    """Return whose family an obituary tells of: "Ann Lee has died. … Una Kane said … // Her son", "her funeral"."""
    owned = fact.token.head
    first = fact.token.dep_ == "poss" and owned.dep_ in SUBJECTS and owned.i - fact.token.i <= 1
    opens = owned.lower_ in KIN and state.text[: fact.mention.start].endswith("\n")
    told = first and (opens or owned.lower_ in _FUNERALS)
    if not told or any(f.mention.end <= fact.mention.start for f in state.by_sentence[fact.sentence]):
        return None
    end = min(state.opening.stop, fact.sentence)
    opening = takewhile(lambda f: f.sentence < end, state.ordered)
    return next((f for f in opening if f.is_name and f.gender in {"", fact.gender} and has_died(f.token)), None)


def outlived(state: State, fact: Fact) -> Iterator[Fact]:
    """Yield whom others outlive, the last told of first: "Tom Berg died. … said Carl Lunt. He is survived by …"."""
    verb = fact.token.head
    survived = fact.token.dep_ == "nsubjpass" and lemma(verb) == "survive"
    leaves = fact.token.dep_ == "nsubj" and lemma(verb) == "leave"  # "leaves a wife"
    if survived or (leaves and any(lemma(thing) in KIN for thing in children(verb, "dobj"))):
        before = (f for f in reversed(state.ordered) if precedes(f, fact) and not f.is_pronoun)
        yield from (f for f in before if has_died(f.token))


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
