"""Scores over many documents: micro-averages, a row for each document, and every difference by name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.errors import InputError
from kg.model import Analysis, Ontology
from kg.scoring.facts import predicted_facts
from kg.scoring.gold import GoldFact, read_gold
from kg.scoring.scores import Level, Scores, Tally, score

_LEVELS = ("facts", "claims", "open")
_HEADINGS = "facts P      R     F1  claims P      R     F1   open R"


@dataclass(frozen=True, slots=True)
class DocumentScores:
    """The scores of one article under its gold file's name."""

    name: str
    scores: Scores


@dataclass(frozen=True, slots=True)
class Report:
    """What ``kg evaluate`` shows; the tallies are micro-averages over the documents."""

    documents: tuple[DocumentScores, ...]

    def tally(self, level: str) -> Tally:
        """Return the sum over the documents of "facts", "claims", "open" or "times"."""
        return sum((_tally(d.scores, level) for d in self.documents), Tally())

    @property
    def facts(self) -> Tally:
        """Plain triples under the ontology's properties."""
        return self.tally("facts")

    @property
    def claims(self) -> Tally:
        """Claims under the ontology's properties, with status and source."""
        return self.tally("claims")

    @property
    def open(self) -> Tally:
        """The gold rows outside the ontology; their recall only."""
        return self.tally("open")

    @property
    def times(self) -> Tally:
        """Claims found that carry the time that gold gives them."""
        return self.tally("times")

    @property
    def not_judged(self) -> int:
        """How many open facts no gold row speaks of."""
        return sum(len(d.scores.not_judged) for d in self.documents)

    def to_dict(self) -> dict[str, Any]:
        """Return everything for JSON."""
        totals: dict[str, Any] = {level: self.tally(level).to_dict() for level in (*_LEVELS, "times")}
        return totals | {
            "not_judged": self.not_judged,
            "documents": [{"name": d.name} | _scores_dict(d.scores) for d in self.documents],
        }

    def __str__(self) -> str:
        """Return a table of the documents and, below it, every miss and every spurious prediction."""
        return "\n".join([*self._table(), "", *self._differences()]).rstrip()

    def _table(self) -> Iterator[str]:
        width = max([len(d.name) for d in self.documents] + [5])
        yield f"{'document':{width}}  {_HEADINGS}"
        for document in self.documents:
            yield f"{document.name:{width}}  {_ratios(document.scores)}"
        yield f"{'facts':{width}}  {self.facts}"
        yield f"{'claims':{width}}  {self.claims}"
        yield f"{'open':{width}}  {_recall(self.open)}, {self.not_judged} not judged"
        yield f"{'times':{width}}  {_recall(self.times)}"

    def _differences(self) -> Iterator[str]:
        for document in self.documents:
            yield document.name
            # A plain triple that went wrong did so as a claim too: it is named once.
            facts = document.scores.facts
            yield from _level_lines("facts", facts)
            yield from _level_lines("claims", _without(document.scores.claims, facts))
            yield from _level_lines("open", document.scores.open)


def evaluate(pairs: Iterable[tuple[Analysis, Path]], ontology: Ontology) -> Report:
    """Score each analysis against its gold file.

    An InputError names the line of a gold file that is malformed or uses a property the ontology does not have.
    """
    return Report(tuple(_document(analysis, path, ontology) for analysis, path in pairs))


def _document(analysis: Analysis, path: Path, ontology: Ontology) -> DocumentScores:
    gold = read_gold(path)
    _check_relations(gold, ontology, path)
    name = path.name.removesuffix(".gold.tsv")
    return DocumentScores(name, score(predicted_facts(analysis, ontology), gold, ontology))


def _check_relations(gold: Iterable[GoldFact], ontology: Ontology, path: Path) -> None:
    for row in gold:
        if not row.open and row.relation not in ontology.properties:
            raise InputError(f"{row.relation} is no property of the ontology", file=str(path), line=row.line)


def _tally(scores: Scores, level: str) -> Tally:
    found: Level | Tally = getattr(scores, level)
    return found if isinstance(found, Tally) else found.tally


def _ratios(scores: Scores) -> str:
    facts, claims = scores.facts.tally, scores.claims.tally
    return (
        f"{facts.precision:7.1%} {facts.recall:6.1%} {facts.f1:6.1%}  "
        f"{claims.precision:8.1%} {claims.recall:6.1%} {claims.f1:6.1%}  {scores.open.tally.recall:7.1%}"
    )


def _recall(tally: Tally) -> str:
    return f"R {tally.recall:6.1%}  ({tally.right} of {tally.gold} found)"


def _without(level: Level, named: Level) -> Level:
    missed = tuple(m for m in level.missed if m not in named.missed)
    return Level(level.tally, missed, tuple(f for f in level.spurious if f not in named.spurious))


def _level_lines(name: str, level: Level) -> Iterator[str]:
    for miss in level.missed:
        yield f"  {name} missed    {miss}"
    for fact in level.spurious:
        yield f"  {name} spurious  {fact}  “{fact.sentence}”"


def _scores_dict(scores: Scores) -> dict[str, Any]:
    levels = {name: _level_dict(getattr(scores, name)) for name in _LEVELS}
    return levels | {"times": scores.times.to_dict(), "not_judged": [str(fact) for fact in scores.not_judged]}


def _level_dict(level: Level) -> dict[str, Any]:
    return level.tally.to_dict() | {
        "missed": [{"gold": str(m.gold), "line": m.gold.line, "near": list(m.near)} for m in level.missed],
        "spurious": [{"fact": str(fact), "sentence": fact.sentence} for fact in level.spurious],
    }
