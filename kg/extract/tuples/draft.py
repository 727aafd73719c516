"""A draft of an open tuple: a relation and arguments still as tokens, with the traits by which it is judged."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from kg.parse import Token

#: What is known of a draft, for its judge: how it was made, what it was made from.
Traits = dict[str, str | int]


@dataclass(slots=True)
class Draft:
    """One reading of a clause or noun phrase.

    ``anchor`` is the index of the verb or noun that it was read from; ``added`` are words that the sentence leaves
    unsaid ("is" between a name and its apposition), which stand before the relation's own.
    """

    rule: str
    anchor: Token
    relation: list[Token]
    arguments: list[list[Token]]
    added: str = ""
    traits: Traits = field(default_factory=dict)

    @property
    def tokens(self) -> frozenset[int]:
        """The indexes of all its tokens."""
        return frozenset(t.i for part in (self.relation, *self.arguments) for t in part)

    def key(self) -> tuple[object, ...]:
        """What two drafts share that say the same in the same words: the arguments after the first count as one."""
        rest = sorted({t.i for argument in self.arguments[1:] for t in argument})
        return (
            self.added,
            tuple(sorted(t.i for t in self.relation)),
            tuple(t.i for t in self.arguments[0]),
            tuple(rest),
        )


def usable(drafts: Iterable[Draft]) -> list[Draft]:
    """Return the drafts that have a relation and two arguments, each once."""
    kept: dict[tuple[object, ...], Draft] = {}
    for draft in drafts:
        first, *rest = draft.arguments
        draft.arguments = [first, *(a for a in rest if a)]
        if first and len(draft.arguments) > 1 and (draft.relation or draft.added):
            kept.setdefault(draft.key(), draft)
    return list(kept.values())
