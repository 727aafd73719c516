"""A network weighs named signs, and is the same when it is read again."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from kg.resolve.network import Network
from kg.resolve.ranked import choice, shipped_network

#: "near" speaks for a thing by itself; "near" and "named" together wake the one hidden unit.
NETWORK = Network(
    {"named": 0, "near": 1},
    inner=np.array([[1.0], [1.0]]),
    bias=np.array([-1.5]),
    outer=np.array([4.0]),
    direct=np.array([0.0, 1.0]),
)


def test_chances_are_a_softmax_of_what_the_signs_weigh() -> None:
    shares = NETWORK.chances([{"near": 1.0}, {}])
    assert shares.tolist() == pytest.approx([np.e / (np.e + 1), 1 / (np.e + 1)])


def test_signs_may_weigh_more_together() -> None:
    alone, together = NETWORK.chances([{"near": 1.0}, {}]), NETWORK.chances([{"near": 1.0, "named": 1.0}, {}])
    assert NETWORK.chances([{"named": 1.0}, {}])[0] == pytest.approx(0.5)
    assert together[0] > alone[0] > 0.5


def test_unknown_signs_weigh_nothing() -> None:
    assert NETWORK.chances([{"unheard of": 1.0}, {}]).tolist() == [0.5, 0.5]


def test_is_the_same_when_read_again(tmp_path: Path) -> None:
    file = tmp_path / "network.json"
    NETWORK.write(file)
    again = Network.read(file)
    signs = [{"near": 1.0, "named": 0.5}, {"named": 1.0}, {}]
    assert again.chances(signs).tolist() == NETWORK.chances(signs).tolist()
    again.write(tmp_path / "again.json")
    assert (tmp_path / "again.json").read_text(encoding="utf-8") == file.read_text(encoding="utf-8")


def test_the_shipped_network_is_whole() -> None:
    network = shipped_network()
    assert len(network.signs) == len(network.inner) == len(network.direct)
    assert network.inner.shape[1] == len(network.bias) == len(network.outer)


def test_what_the_rules_say_needs_less() -> None:
    ruled = {"rules say so": 1.0}
    network = Network({"rules say so": 0}, np.zeros((1, 1)), np.zeros(1), np.zeros(1), np.array([0.1]))
    assert choice([ruled, {}], network) == 0  # 0.52, which is not enough for another
    assert choice([{}, {}], network) == -1
    assert choice([{}], network) == -1
