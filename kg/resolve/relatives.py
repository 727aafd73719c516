"""The sieve over relative pronouns: "which" is what its clause hangs on."""

from __future__ import annotations

from kg.extract.subjects import antecedent
from kg.parse import Token
from kg.resolve.facts import Fact, State


def relatives(state: State) -> None:
    """Join "that" and "which" to the noun that their clause completes."""
    for fact in state.ordered:
        if is_relative(fact):
            noun = (antecedent if fact.token.lower_ == "who" else completed)(fact.token)
            found = state.by_token.get(noun.i) if noun is not None else None
            if found is not None and found.mention.start < fact.mention.start:
                state.join(found, fact)


def is_relative(fact: Fact) -> bool:
    """Tell a relative pronoun from the personal ones."""
    return fact.is_pronoun and fact.token.tag_.startswith("W")


def completed(token: Token) -> Token | None:
    """Return the noun that the relative clause around the word hangs on."""
    verb = next((t for t in token.ancestors if t.dep_ == "relcl"), None)
    return verb.head if verb is not None else None
