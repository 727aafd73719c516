"""Fits the confidence of open tuples to a CaRB set: two linear looks at each draft, whose weights kg ships.

What a draft is worth is what it adds to the drafts before it: a share of precision, as CaRB matches tuples one to one,
and a share of recall, as CaRB gives each gold tuple its best match. Drafts stand in the order of their scores, so the
second look is fitted a few times over, each time in the order of the time before.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import click
import numpy as np
from carb import Gold, read_gold
from matching import Agreement, Sentences, Tuple, agreement, area, best, matched, recalled
from numpy.typing import NDArray
from ptb import Sentence

from kg.annotate import Annotator, cache_folder
from kg.extract.tuples import drafts_of
from kg.extract.tuples.draft import Draft
from kg.extract.tuples.judge import SHIPPED, Features, Weights, confidence, features, score, standing, weigh
from kg.pipeline import tree_of
from kg.read.documents import document_from_text

_FOLDS = 5
_ROUNDS = 3
_RIDGE = 100.0
_PRECISION = 0.5  # against recall, in what a draft is worth
_RARE = 8  # a feature of fewer drafts is none

_Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Case:
    """A text of the set: the drafts of each sentence found in it, and how they agree with each gold tuple (rows)."""

    sentences: list[list[Draft]]
    agreements: list[list[Agreement]]

    def scores(self, weights: tuple[Weights, Weights]) -> list[float]:
        """Return the confidence of each draft by these weights."""
        return [confidence(worth) for drafts in self.sentences for worth in score(drafts, *weights)]

    def alone(self) -> list[Features]:
        """Return what the first look sees of each draft."""
        return [own for drafts in self.sentences for own in features(drafts)]

    def beside(self, scores: Sequence[float]) -> list[Features]:
        """Return what the second look sees of each, where the first gave these scores."""
        rest = iter(scores)
        ranks = [rank for drafts in self.sentences for rank in standing(drafts, list(islice(rest, len(drafts))))]
        return [own | rank for own, rank in zip(self.alone(), ranks, strict=True)]


@click.command()
@click.argument("gold_set", metavar="SET.tsv", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--write", is_flag=True, help="Write the weights into kg; else only the figures are printed.")
def fit(gold_set: Path, *, write: bool) -> None:
    """Fit the confidence of open tuples to a CaRB set.

    Prints what sentences get whose own gold the fit has not seen (5 folds), then what all get that it has.
    """
    gold = read_gold(gold_set.read_text(encoding="utf-8"))
    cases = list(_cases(gold))
    held_out: list[list[float]] = [[] for _ in cases]
    for fold in range(_FOLDS):
        weights = fitted([case for n, case in enumerate(cases) if n % _FOLDS != fold])
        for n in range(fold, len(cases), _FOLDS):
            held_out[n] = cases[n].scores(weights)
    _print("held out", cases, held_out)
    weights = fitted(cases)
    _print("fitted", cases, [case.scores(weights) for case in cases])
    if write:
        SHIPPED.write_text(json.dumps(weights, indent=0, sort_keys=True) + "\n", encoding="utf-8")
        print(f"{sum(map(len, weights))} weights written")


def _cases(gold: Gold) -> Iterable[Case]:
    annotator = Annotator(cache=cache_folder())
    documents = [document_from_text(words.text) for words, _ in gold]
    for (words, tuples), (_, parse) in zip(gold, annotator.annotate(documents), strict=True):
        sentences = [drafts_of(sentence) for sentence in tree_of(parse).sents]
        read = [_tuple(draft, words) for drafts in sentences for draft in drafts]
        yield Case(sentences, [[agreement(g, t) for t in read] for g in tuples])


def _tuple(draft: Draft, words: Sentence) -> Tuple:
    relation, *arguments = (
        " ".join(words.words((t.idx, t.idx + len(t)) for t in part)) for part in (draft.relation, *draft.arguments)
    )
    return Tuple.from_text(f"{draft.added} {relation}", arguments)


# --- fitting ---


def fitted(cases: Sequence[Case]) -> tuple[Weights, Weights]:
    """Return the weights of both looks."""
    alone = [case.alone() for case in cases]
    worth = [_worth_alone(case) for case in cases]
    scores = _held_out(alone, worth)  # as good as those of a text never seen, and no better
    beside = [case.beside(own) for case, own in zip(cases, scores, strict=True)]
    for _ in range(_ROUNDS):
        second = _ridge(beside, [_worth_added(case, own) for case, own in zip(cases, scores, strict=True)])
        scores = [[weigh(second, own) for own in found] for found in beside]
    return _ridge(alone, worth), second


def _held_out(found: Sequence[list[Features]], wanted: Sequence[list[float]]) -> list[list[float]]:
    """Return the scores of each case by weights that are fitted to the others."""
    scores: list[list[float]] = [[] for _ in found]
    for fold in range(_FOLDS):
        others = [n for n in range(len(found)) if n % _FOLDS != fold]
        weights = _ridge([found[n] for n in others], [wanted[n] for n in others])
        for n in range(fold, len(found), _FOLDS):
            scores[n] = [weigh(weights, own) for own in found[n]]
    return scores


def _worth_alone(case: Case) -> list[float]:
    return [
        _PRECISION * max(p for p, _ in column) + (1 - _PRECISION) * min(1.5, sum(r for _, r in column))
        for column in zip(*case.agreements, strict=True)
    ]


def _worth_added(case: Case, scores: Sequence[float]) -> list[float]:
    """Return what each draft adds to those before it, in the order of the scores."""
    order = sorted(range(len(scores)), key=lambda n: (-scores[n], n))
    worth, before_matched, before_found = [0.0] * len(scores), 0.0, 0.0
    for rank, n in enumerate(order):
        kept = order[: rank + 1]
        now_matched, now_found = matched(case.agreements, kept), recalled(case.agreements, kept)
        worth[n] = _PRECISION * (now_matched - before_matched) + (1 - _PRECISION) * (now_found - before_found)
        before_matched, before_found = now_matched, now_found
    return worth


def _ridge(cases: Sequence[Sequence[Features]], wanted: Sequence[Sequence[float]]) -> Weights:
    """Return the weights of a ridge regression on standardised features, written for the features as they are."""
    found = [own for case in cases for own in case]
    counts: dict[str, int] = {}
    for each in found:
        for name in each:
            counts[name] = counts.get(name, 0) + 1
    names = sorted(name for name, count in counts.items() if count >= _RARE)
    matrix: _Numbers = np.array([[each.get(name, 0.0) for name in names] for each in found])
    target: _Numbers = np.array([worth for case in wanted for worth in case])
    mean, spread = matrix.mean(0), matrix.std(0) + 1e-3
    scaled = (matrix - mean) / spread
    solved = np.linalg.solve(scaled.T @ scaled + _RIDGE * np.eye(len(names)), scaled.T @ (target - target.mean()))
    weights = {name: round(float(w), 5) for name, w in zip(names, solved / spread, strict=True)}
    constant = float(target.mean() - (mean / spread * solved).sum())
    return {"": round(constant, 5), **{name: w for name, w in weights.items() if w}}


# --- figures ---


def _print(name: str, cases: Sequence[Case], scores: Sequence[Sequence[float]]) -> None:
    table = Sentences(
        tuple(tuple(map(tuple, case.agreements)) for case in cases),
        tuple(tuple(own) for own in scores),
    )
    points = table.curve()
    top = best(points)
    print(
        f"{name:9} P {100 * top.precision:.1f} R {100 * top.recall:.1f} F1 {100 * top.f1:.1f} "
        f"AUC {area(points):.3f}, {top.tuples} tuples from {top.confidence:.3f}"
    )
