"""What costs most on CaRB: gold tuples that nothing matches, by cause, and read tuples that match nothing, by rule."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from matching import Sentences, Tuple

#: Relations that gold tuples have without the sentence: "Ann Lee, the mayor" is "Ann Lee | is | the mayor".
_UNSAID = frozenset("is are was were be been has have had of in at on for from with a an the as by to".split())
_GOOD = 0.75
_POOR = 0.4

#: A sentence, its gold tuples, and those read.
Read = tuple[str, Sequence[Tuple], Sequence[Tuple]]


@dataclass(slots=True)
class Group:
    """Errors of one kind: how many tuples, what they cost, and examples by cost."""

    tuples: int = 0
    lost: float = 0.0
    examples: list[tuple[float, str]] = field(default_factory=list)

    def add(self, lost: float, example: str) -> None:
        """Count one error."""
        self.tuples += 1
        self.lost += lost
        self.examples.append((lost, example))


def print_errors(examples: Sequence[Read], table: Sentences, threshold: float, shown: int) -> None:
    """Print the groups of errors, the most expensive first; with ``shown`` examples of each."""
    title = "gold tuples, by what is wrong with the nearest that was read"
    _print_groups(title, "recall lost", gold_errors(examples, table, threshold), shown)
    title = "tuples above the best threshold, by rule"
    _print_groups(title, "precision lost", read_errors(examples, table, threshold), shown)


def gold_errors(examples: Sequence[Read], table: Sentences, threshold: float) -> dict[str, Group]:
    """Return the gold tuples by why they were not found."""
    causes = defaultdict[str, Group](Group)
    for (text, gold, read), rows in zip(examples, table.agreements, strict=True):
        for row, wanted in zip(rows, gold, strict=True):
            cause, recall = _cause(wanted, row, read, threshold, text.lower())
            nearest = max(zip(row, read, strict=True), key=lambda pair: pair[0][1], default=None)
            shown = f"\n      read {nearest[1]}" if nearest is not None and nearest[0][1] else ""
            causes[cause].add(1 - recall, f"{text}\n      gold {wanted}{shown}")
    return causes


def read_errors(examples: Sequence[Read], table: Sentences, threshold: float) -> dict[str, Group]:
    """Return the tuples above the threshold by their rule."""
    rules = defaultdict[str, Group](Group)
    for (text, gold, read), rows in zip(examples, table.agreements, strict=True):
        wanted = "".join(f"\n      gold {each}" for each in gold[:6])
        for n, found in enumerate(read):
            if found.confidence >= threshold:
                lost = 1 - max((row[n][0] for row in rows), default=0.0)
                rules[found.rule].add(lost, f"{text}\n      read {found}{wanted}")
    return rules


def _cause(
    gold: Tuple, row: Sequence[tuple[float, float]], read: Sequence[Tuple], threshold: float, sentence: str
) -> tuple[str, float]:
    """Return why a gold tuple is not found, and how much of it is."""
    kept = max((a[1] for a, t in zip(row, read, strict=True) if t.confidence >= threshold), default=0.0)
    every = max((a[1] for a in row), default=0.0)
    if kept >= _GOOD:
        return "found", kept
    if every >= _GOOD:
        return "found, but below the threshold", kept
    said = [word for word in gold.relation if word not in _UNSAID]
    if not said:
        return ("unsaid relation, partly" if every > _POOR else "unsaid relation"), kept
    if not any(word in said for t in read for word in t.relation):
        held = any(word in said for t in read for part in t.arguments for word in part)
        if not any(word in sentence for word in said):
            return "the gold relation's words are not in the sentence", kept
        return ("predicate inside an argument only" if held else "predicate not read"), kept
    return ("predicate read, arguments partly" if every > _POOR else "predicate read, arguments wrong"), kept


def _print_groups(title: str, unit: str, groups: dict[str, Group], shown: int) -> None:
    print(f"\n{title}\n{'tuples':>8} {unit:>15}")
    for name, group in sorted(groups.items(), key=lambda item: -item[1].lost):
        print(f"{group.tuples:8} {group.lost:15.1f}  {name}")
        worst = sorted(group.examples, key=lambda pair: -pair[0])
        for lost, example in worst[:: max(1, len(worst) // max(shown, 1))][:shown]:  # from the worst to the least
            print(f"    - {lost:.2f} {example}")
