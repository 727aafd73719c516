"""Precision and recall of one document's facts against its gold, with every miss and every spurious fact named."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from kg.model import Ontology
from kg.scoring.facts import Fact
from kg.scoring.gold import GoldFact, written
from kg.scoring.match import Matcher, pair, same_term


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts from which the three ratios follow; nothing given or asked for is nothing wrong (a ratio of 1)."""

    right: int = 0
    predicted: int = 0
    gold: int = 0

    @property
    def precision(self) -> float:
        """Right ones among the predicted."""
        return self.right / self.predicted if self.predicted else 1.0

    @property
    def recall(self) -> float:
        """Right ones among the gold."""
        return self.right / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        both = self.predicted + self.gold
        return 2 * self.right / both if both else 1.0

    def __add__(self, other: Tally) -> Tally:
        """Return the micro-average's counts."""
        return Tally(self.right + other.right, self.predicted + other.predicted, self.gold + other.gold)

    def __str__(self) -> str:
        """Return the three ratios in percent, and the counts."""
        ratios = f"P {self.precision:6.1%}  R {self.recall:6.1%}  F1 {self.f1:6.1%}"
        return f"{ratios}  ({self.right} right, {self.predicted} predicted, {self.gold} gold)"

    def to_dict(self) -> dict[str, int | float]:
        """Return counts and ratios (four digits) for JSON."""
        ratios = {"precision": self.precision, "recall": self.recall, "f1": self.f1}
        counts = {"right": self.right, "predicted": self.predicted, "gold": self.gold}
        return counts | {name: round(ratio, 4) for name, ratio in ratios.items()}


@dataclass(frozen=True, slots=True)
class Miss:
    """A gold row that was not found; ``near`` says under which other relation or status its two ends were."""

    gold: GoldFact
    near: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Return the row and what came near on one line."""
        return f"{self.gold}" + (f"  (found: {'; '.join(self.near)})" if self.near else "")


@dataclass(frozen=True, slots=True)
class Level:
    """One way of counting: its tally, the gold rows not found and the predictions that are in no gold row."""

    tally: Tally
    missed: tuple[Miss, ...] = ()
    spurious: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Scores:
    """A document's scores.

    ``facts`` judges plain triples, ``claims`` every row with its status, both under the ontology's properties;
    ``open`` looks for the ``rel:`` rows only: what it predicts besides is ``not_judged``, so its precision says
    nothing. ``times`` counts, of the claims found whose gold row has a time, those that carry it.
    """

    facts: Level
    claims: Level
    open: Level
    times: Tally
    not_judged: tuple[Fact, ...] = ()


def score(predicted: Sequence[Fact], gold: Sequence[GoldFact], ontology: Ontology) -> Scores:
    """Compare one document's facts with its gold."""
    matcher = Matcher(ontology)
    known_facts, known_gold = [f for f in predicted if not f.open], [g for g in gold if not g.open]
    claims = _unique(known_facts, lambda f: (matcher.identity(f), f.status, f.source))
    plain = _unique(filter(_plain, known_facts), matcher.identity)
    plain_gold = [g for g in known_gold if set(g.status) <= {"scheduled"}]
    open_gold = [g for g in gold if g.open and not g.optional]
    found = pair(predicted, open_gold, matcher.same_claim)
    # A prediction that an open gold row confirms is right, whatever property it stands under.
    confirmed = {predicted[i] for i in found.values()}
    plain, claims = ([f for f in facts if f not in confirmed] for facts in (plain, claims))
    return Scores(
        facts=_level(plain, plain_gold, predicted, matcher, matcher.same_triple),
        claims=_level(claims, known_gold, predicted, matcher, matcher.same_claim),
        open=Level(Tally(len(found), len(found), len(open_gold)), _missed(open_gold, found, predicted, matcher)),
        times=_times(claims, known_gold, matcher),
        not_judged=tuple(f for f in predicted if f.open and f not in confirmed),
    )


def _plain(fact: Fact) -> bool:
    return set(fact.status) <= {"scheduled"}


def _unique(facts: Iterable[Fact], identity: Callable[[Fact], object]) -> list[Fact]:
    first: dict[object, Fact] = {}
    for fact in facts:
        first.setdefault(identity(fact), fact)
    return list(first.values())


def _level(
    facts: Sequence[Fact],
    gold: Sequence[GoldFact],
    predicted: Sequence[Fact],
    matcher: Matcher,
    same: Callable[[Fact, GoldFact], bool],
) -> Level:
    asked = [g for g in gold if not g.optional]
    found = pair(facts, asked, same)
    right = set(found.values())
    optional = [g for g in gold if g.optional]
    rest = [f for i, f in enumerate(facts) if i not in right]
    spurious = tuple(f for f in rest if not any(same(f, g) for g in optional))
    tally = Tally(len(right), len(right) + len(spurious), len(asked))
    return Level(tally, _missed(asked, found, predicted, matcher), spurious)


def _missed(
    gold: Sequence[GoldFact], found: Mapping[int, int], predicted: Sequence[Fact], matcher: Matcher
) -> tuple[Miss, ...]:
    return tuple(Miss(row, _near(row, predicted, matcher)) for i, row in enumerate(gold) if i not in found)


def _near(gold: GoldFact, predicted: Sequence[Fact], matcher: Matcher) -> tuple[str, ...]:
    return tuple(sorted({f"{f.predicate} [{written(f.status)}]" for f in predicted if matcher.same_ends(f, gold)}))


def _times(facts: Sequence[Fact], gold: Sequence[GoldFact], matcher: Matcher) -> Tally:
    timed = [g for g in gold if g.time and not g.optional]
    found = pair(facts, timed, matcher.same_claim)
    right = sum(any(same_term(t, timed[row].time) for t in facts[i].times) for row, i in found.items())
    return Tally(right, len(found), len(timed))
