"""A small network that says which of several things is likeliest, by named signs of each."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

#: The names of what can be seen of a thing, each with how much of it there is.
Signs = Mapping[str, float]
Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Network:
    """How much signs weigh: ``inner`` has a row for each sign and a column for each hidden unit, ``direct`` no unit.

    A unit whose signs and ``bias`` come to less than nothing is silent; ``outer`` weighs the units.
    """

    signs: Mapping[str, int]
    inner: Numbers
    bias: Numbers
    outer: Numbers
    direct: Numbers

    @classmethod
    def read(cls, file: Path) -> Network:
        """Return the network that a JSON file holds."""
        held = json.loads(file.read_text(encoding="utf-8"))
        layers = (np.array(held[layer]) for layer in ("inner", "bias", "outer", "direct"))
        return cls({sign: n for n, sign in enumerate(held["signs"])}, *layers)

    def write(self, file: Path) -> None:
        """Write the network as a JSON file, a line for each sign and layer."""
        layers = {layer: getattr(self, layer).round(3).tolist() for layer in ("bias", "outer", "direct")}
        rows = ",\n".join(json.dumps(row) for row in self.inner.round(3).tolist())
        signs = json.dumps(sorted(self.signs, key=self.signs.__getitem__))
        text = f'{{"signs": {signs},\n"inner": [\n{rows}],\n{json.dumps(layers)[1:]}\n'
        file.write_text(text, encoding="utf-8")

    def chances(self, each: Sequence[Signs]) -> Numbers:
        """Return how likely each of several is the one: the softmax of what their signs weigh."""
        scores = np.array([self._score(signs) for signs in each])
        powers = np.exp(scores - scores.max())
        shares: Numbers = powers / powers.sum()
        return shares

    def _score(self, signs: Signs) -> float:
        found = [(self.signs[sign], much) for sign, much in signs.items() if sign in self.signs]
        rows, much = [row for row, _ in found], np.array([much for _, much in found])
        units = np.maximum(much @ self.inner[rows] + self.bias, 0.0)
        return float(units @ self.outer + much @ self.direct[rows])
