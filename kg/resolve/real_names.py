"""The sieve over other names that the text gives somebody: "Glim, real name Tom Gadd", "Glim, born Tom Gadd"."""

from __future__ import annotations

from kg.extract.roles import tells_real_name
from kg.extract.tree import child, is_proper
from kg.parse import Token
from kg.resolve.facts import Fact, State
from kg.resolve.kinds import family

#: What stands before another name: "Glim, born Tom Gadd", "Tom Gadd alias Glim".
_TOLD_BY = frozenset({"born", "alias", "aka"})


def real_names(state: State) -> None:
    """Join a name to that of whoever has it as well, both of them people's."""
    for fact in state.ordered:
        holder = bearer(fact.token) if fact.is_name else None
        other = state.by_token.get(holder.i) if holder is not None else None
        if other is not None and not other.is_pronoun and {_kind(state, fact), _kind(state, other)} <= {"person", ""}:
            state.join(other, fact)


def _kind(state: State, fact: Fact) -> str:
    return family(state.cluster(fact))


def bearer(name: Token) -> Token | None:
    """Return the head of the name or noun beside which another name is given, if one is."""
    above = name.head
    if name.dep_ == "appos":
        if any(tells_real_name(part) or part.lower_ in _TOLD_BY for part in name.lefts):
            return above
        return above.head if tells_real_name(above) and above.dep_ == "appos" else None
    if name.dep_ == "attr":
        told = child(above, "nsubj")
        return _owner(told, above) if told is not None and tells_real_name(told) else None
    known = above.head
    named = name.dep_ == "pobj" and above.lower_ == "as" and known.lower_ == "known" and known.dep_ == "acl"
    return known.head if named and is_proper(known.head) else None


def _owner(told: Token, verb: Token) -> Token | None:
    """Return who has the name: "Glim's real name is", "Glim, whose real name is"."""
    whose = child(told, "poss")
    if whose is None or is_proper(whose):
        return whose
    return verb.head if whose.tag_ == "WP$" and verb.dep_ == "relcl" else None
