"""Who won, and by how much."""

from __future__ import annotations

import pytest

from tests.extract.trees import facts, says

RESULTS = [
    ("Norvik beat Tarvel 2-1 in Berlin.", "beat(subject: Norvik; object: Tarvel; place: Berlin; score: 2-1)"),
    ("Norvik won 3-0 against Tarvel.", "win(subject: Norvik; against: Tarvel; score: 3-0)"),
    ("Norvik drew 1-1 with Tarvel.", "draw(subject: Norvik; score: 1-1; with: Tarvel)"),
    ("Norvik 2-1 Tarvel", "beat(subject: Norvik; object: Tarvel; score: 2-1)"),
    ("Norvik 0-4 Tarvel", "beat(subject: Tarvel; object: Norvik; score: 0-4)"),
    ("Norvik 1-1 Tarvel", "draw(subject: Norvik; score: 1-1; with: Tarvel)"),
]


@pytest.mark.parametrize(("sentence", "result"), RESULTS, ids=[sentence for sentence, _ in RESULTS])
def test_a_result_has_its_score(sentence: str, result: str) -> None:
    says(sentence, result)


def test_only_a_contest_has_a_score() -> None:
    assert not any("score" in fact for fact in facts("Norvik opened shops 2-1 in Berlin."))
