"""Learns a network of kg from choices that readers have made.

After Kingma and Ba (2015), "Adam: A Method for Stochastic Optimization", and Srivastava et al. (2014), "Dropout".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Protocol

import numpy as np

from kg.resolve.network import Network, Numbers, Signs

FOLDS = 5
_SEED, _UNITS, _EPOCHS, _BATCH, _DROPPED = 0, 24, 20, 64, 0.3
_RARE = 20  # a sign of fewer things is none
_RATE, _MEAN, _SQUARE, _PULL = 0.003, 0.9, 0.999, 1e-4


class Choice(Protocol):
    """The signs for each of several things, the last being nothing, and which of them are right."""

    @property
    def signs(self) -> Sequence[Signs]:
        """The signs for each."""

    @property
    def right(self) -> frozenset[int]:
        """The right ones."""


def fitted(cases: Sequence[Choice]) -> Network:
    """Return a network that makes the right choices likely: stochastic descent by Adam, with dropout, from one seed."""
    counts = Counter(sign for case in cases for each in case.signs for sign in each)
    place = {sign: n for n, sign in enumerate(sorted(sign for sign, count in counts.items() if count >= _RARE))}
    blocks = [_matrix(case, place) for case in cases]
    chance = np.random.default_rng(_SEED)
    layers = {
        "inner": chance.normal(0, 1.4 / np.sqrt(len(place)), (len(place), _UNITS)),
        "bias": np.zeros(_UNITS),
        "outer": chance.normal(0, 0.5 / np.sqrt(_UNITS), _UNITS),
        "direct": np.zeros(len(place)),
    }
    moments = {layer: (np.zeros_like(values), np.zeros_like(values)) for layer, values in layers.items()}
    order, step = np.arange(len(cases)), 0
    steps = _EPOCHS * -(-len(cases) // _BATCH)
    for _ in range(_EPOCHS):
        chance.shuffle(order)
        for first in range(0, len(order), _BATCH):
            some = order[first : first + _BATCH]
            slopes = _slopes(layers, [blocks[n] for n in some], [cases[n].right for n in some], chance)
            rate, step = _RATE * (1 - step / steps), step + 1
            for layer, slope in slopes.items():
                mean, square = moments[layer]
                mean += (slope - mean) * (1 - _MEAN)
                square += (slope**2 - square) * (1 - _SQUARE)
                layers[layer] -= rate * (mean / (1 - _MEAN**step)) / (np.sqrt(square / (1 - _SQUARE**step)) + 1e-8)
    return Network(place, **layers)


def _matrix(case: Choice, place: Mapping[str, int]) -> Numbers:
    matrix = np.zeros((len(case.signs), len(place)))
    for row, each in enumerate(case.signs):
        for sign, much in each.items():
            if sign in place:
                matrix[row, place[sign]] = much
    return matrix


def _slopes(
    layers: Mapping[str, Numbers],
    blocks: Sequence[Numbers],
    right: Sequence[frozenset[int]],
    chance: np.random.Generator,
) -> dict[str, Numbers]:
    """Return how the loss of some choices grows with each weight: minus the logarithm of the share of what is right."""
    matrix = np.concatenate(blocks)
    sizes = [len(block) for block in blocks]
    starts = np.cumsum([0, *sizes])[:-1]
    of = np.repeat(np.arange(len(blocks)), sizes)
    goal = np.concatenate([[float(n in good) for n in range(size)] for good, size in zip(right, sizes, strict=True)])
    units = matrix @ layers["inner"] + layers["bias"]
    kept = (chance.random(units.shape) >= _DROPPED) / (1 - _DROPPED)
    active = np.maximum(units, 0) * kept
    scores = active @ layers["outer"] + matrix @ layers["direct"]
    shares = np.exp(scores - np.maximum.reduceat(scores, starts)[of])
    shares /= np.add.reduceat(shares, starts)[of]
    wanted = shares * goal
    wanted /= np.maximum(np.add.reduceat(wanted, starts), 1e-12)[of]
    error = (shares - wanted) / len(blocks)
    back = np.outer(error, layers["outer"]) * kept * (units > 0)
    return {
        "inner": matrix.T @ back + _PULL * layers["inner"],
        "bias": back.sum(0),
        "outer": active.T @ error + _PULL * layers["outer"],
        "direct": matrix.T @ error + _PULL * layers["direct"],
    }
