"""CaRB's measure (Bhardwaj et al., EMNLP 2019): how far tuples agree word by word, and the curve over confidence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

#: "be" in a predicted relation stands for any of its forms in the gold one.
_BE = frozenset("be is am are was were been being".split())
#: A gold relation with one of these in it may have its arguments the other way round.
_SAYING = ("said", "told", "added", "adds", "says")

#: Precision and recall of one predicted tuple against one gold tuple.
Agreement = tuple[float, float]
_NONE: Agreement = (0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Tuple:
    """A relation and its arguments, each the words of it; ``rule`` says what read it."""

    relation: tuple[str, ...]
    arguments: tuple[tuple[str, ...], ...]
    confidence: float = 1.0
    rule: str = ""

    @classmethod
    def from_text(cls, relation: str, arguments: Iterable[str], confidence: float = 1.0, rule: str = "") -> Tuple:
        """Return a tuple of words from its parts as text, in lower case."""
        parts = tuple(tuple(a.lower().split()) for a in arguments)
        return cls(tuple(relation.lower().split()), parts, confidence, rule)

    def binary(self) -> tuple[tuple[str, ...], ...]:
        """Return the first argument, and all others as one."""
        if len(self.arguments) < 2:
            return self.arguments
        return self.arguments[0], tuple(word for part in self.arguments[1:] for word in part)

    def __str__(self) -> str:
        return " | ".join(" ".join(part) for part in (*self.arguments[:1], self.relation, *self.arguments[1:]))


@dataclass(frozen=True, slots=True)
class Point:
    """Precision and recall of all tuples with at least this confidence, ``tuples`` in number."""

    confidence: float
    precision: float
    recall: float
    tuples: int

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def agreement(gold: Tuple, predicted: Tuple) -> Agreement:
    """Return precision and recall in words, slot by slot; nothing if the relations share no word."""
    golden, read = gold.binary(), predicted.binary()
    straight = _agreement(gold.relation, golden, predicted.relation, read)
    if len(read) < 2 or not any(verb in " ".join(gold.relation) for verb in _SAYING):
        return straight
    return max(straight, _agreement(gold.relation, golden, predicted.relation, read[::-1]))


def _agreement(
    gold_relation: Sequence[str],
    gold: Sequence[Sequence[str]],
    relation: Sequence[str],
    arguments: Sequence[Sequence[str]],
) -> Agreement:
    shared = _shared(gold_relation, relation)
    left = list(relation)
    for word in gold_relation:
        if word in left:
            left.remove(word)
    if "be" in left and _BE & set(gold_relation):
        shared += 1
    if not shared or len(arguments) < len(gold):
        return _NONE
    shared += sum(_shared(g, a) for g, a in zip(gold, arguments, strict=False))
    predicted = len(relation) + sum(map(len, arguments[: len(gold)]))
    return shared / predicted, shared / (len(gold_relation) + sum(map(len, gold)))


def _shared(gold: Sequence[str], predicted: Sequence[str]) -> int:
    """Count the words that both hold, each as often as both hold it."""
    return sum(min(gold.count(word), predicted.count(word)) for word in set(gold))


@dataclass(frozen=True, slots=True)
class Sentences:
    """What two readers of the same sentences wrote: for each, how gold tuples (rows) and predicted ones agree."""

    agreements: tuple[tuple[tuple[Agreement, ...], ...], ...]
    confidences: tuple[tuple[float, ...], ...]

    @classmethod
    def of(cls, pairs: Iterable[tuple[Sequence[Tuple], Sequence[Tuple]]]) -> Sentences:
        """Return the agreements of pairs of gold and predicted tuples, a pair for each sentence."""
        pairs = list(pairs)
        tables = tuple(tuple(tuple(agreement(g, p) for p in predicted) for g in gold) for gold, predicted in pairs)
        return cls(tables, tuple(tuple(p.confidence for p in predicted) for _, predicted in pairs))

    def curve(self) -> list[Point]:
        """Return a point for each confidence that occurs, from the lowest."""
        thresholds = sorted({c for row in self.confidences for c in row})
        found, wanted, precise = ([0.0] * (len(thresholds) + 1) for _ in range(3))
        for table, confidences in zip(self.agreements, self.confidences, strict=True):
            first = 0
            for confidence in sorted(set(confidences)):
                kept = [n for n, c in enumerate(confidences) if c >= confidence]
                last = bisect_left(thresholds, confidence) + 1
                gains = (recalled(table, kept), len(kept), matched(table, kept))
                for sums, gain in zip((found, wanted, precise), gains, strict=True):
                    sums[first] += gain
                    sums[last] -= gain
                first = last
        golden = sum(map(len, self.agreements))
        points, totals = [], [0.0, 0.0, 0.0]
        for n, confidence in enumerate(thresholds):
            totals = [total + sums[n] for total, sums in zip(totals, (found, wanted, precise), strict=True)]
            points.append(
                Point(confidence, totals[2] / totals[1], totals[0] / golden if golden else 0.0, round(totals[1]))
            )
        return points


def best(points: Sequence[Point]) -> Point:
    """Return the point of the highest F1."""
    return max(points, key=lambda p: p.f1, default=Point(0.0, 0.0, 0.0, 0))


def area(points: Sequence[Point]) -> float:
    """Return the area under the curve, by trapezoids, from a point of recall 0 and precision 1 on."""
    corners = [(p.recall, p.precision) for p in points] + [(0.0, 1.0)]
    pairs = pairwise(corners)
    return sum((x - next_x) * (y + next_y) / 2 for (x, y), (next_x, next_y) in pairs) if points else 0.0


def recalled(table: Sequence[Sequence[Agreement]], kept: Sequence[int]) -> float:
    """Add up the best recall of each gold tuple."""
    return sum(max(row[n][1] for n in kept) for row in table)


def matched(table: Sequence[Sequence[Agreement]], kept: Sequence[int]) -> float:
    """Add up the precision of a one-to-one matching that takes the most precise pair first."""
    pairs = [(-row[n][0], g, k) for g, row in enumerate(table) for k, n in enumerate(kept) if row[n][0]]
    total, rows, columns = 0.0, set[int](), set[int]()
    for cost, g, k in sorted(pairs):
        if g not in rows and k not in columns:
            rows.add(g)
            columns.add(k)
            total -= cost
    return total
