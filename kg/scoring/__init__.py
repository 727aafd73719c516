"""Scores of what was read from articles against gold facts written by a reader of the same articles.

``docs/gold.md`` describes the gold format and what counts as the same fact.
"""

from kg.scoring.facts import Fact, Term, predicted_facts
from kg.scoring.gold import GoldFact, read_gold
from kg.scoring.report import DocumentScores, Report, evaluate
from kg.scoring.scores import Level, Miss, Scores, Tally, score

__all__ = [
    "DocumentScores",
    "Fact",
    "GoldFact",
    "Level",
    "Miss",
    "Report",
    "Scores",
    "Tally",
    "Term",
    "evaluate",
    "predicted_facts",
    "read_gold",
    "score",
]
