"""Keeps the figures: measures, adds them to docs/quality.tsv, and writes the tables of docs/quality.md from it."""

from __future__ import annotations

import csv
import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import carb
import click
import meantime
import throughput
from report import Miss, Row, write_between

import kg

DOCS = Path(__file__).resolve().parents[2] / "docs"
_LARGEST = 12


class Record(NamedTuple):
    """One figure of one run; empty where the measure has no precision and recall, or no aim."""

    date: str
    version: str
    set: str
    measure: str
    precision: str
    recall: str
    value: str
    aim: str


@click.command()
@click.option("--meantime", "meantime_set", type=click.Path(exists=True, path_type=Path), help="A MEANTIME set.")
@click.option("--carb", "carb_set", type=click.Path(exists=True, path_type=Path), help="A CaRB set.")
@click.option("--date", "day", default=lambda: dt.datetime.now(tz=dt.UTC).date().isoformat(), help="The day.")
@click.option("--rounds", default=5, show_default=True, help="How often the time is taken.")
@click.option("--docs", default=DOCS, type=click.Path(file_okay=False, path_type=Path), help="Where they are kept.")
def quality(meantime_set: Path | None, carb_set: Path | None, day: str, rounds: int, docs: Path) -> None:
    """Measure and record: docs/quality.tsv keeps all runs, docs/quality.md shows the first and the last.

    A run of the same day and version takes the place of an earlier one.
    """
    kept = _read(docs / "quality.tsv")
    groups: dict[str, Sequence[Miss]] = {}
    if meantime_set:
        speed = throughput.measure([str(meantime_set)], rounds=rounds)  # before what is scored fills the memory
        scores = meantime.score_set(meantime_set)
        rows = [*scores.rows(), Row("time of kg extract, of nlp.pipe's", speed.ratio, 1.18)]
        kept = _replaced(kept, _records(day, f"MEANTIME {meantime_set.stem}", rows))
        groups |= scores.misses()
    if carb_set:
        rows, missed = carb.rows_and_misses(carb.read_examples(carb_set))
        kept = _replaced(kept, _records(day, f"CaRB {carb_set.stem}", rows))
        groups["open tuples"] = missed
    _write(docs / "quality.tsv", kept)
    write_between(docs / "quality.md", "figures", "\n".join([*_tables(kept), *_error_groups(groups)]))


def _records(day: str, of: str, rows: Iterable[Row]) -> list[Record]:
    return [
        Record(
            day,
            kg.__version__,
            of,
            row.name,
            f"{row.tally.precision:.3f}" if row.tally else "",
            f"{row.tally.recall:.3f}" if row.tally else "",
            f"{row.value:.3f}",
            f"{row.aim:.2f}" if row.aim is not None else "",
        )
        for row in rows
    ]


def _read(path: Path) -> list[Record]:
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return [Record(**record) for record in csv.DictReader(file, delimiter="\t")]


def _write(path: Path, records: Iterable[Record]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter="\t", lineterminator="\n")
        writer.writerows([Record._fields, *records])


def _replaced(kept: Sequence[Record], new: Sequence[Record]) -> list[Record]:
    """The records with the new ones for those of the same day, version and set."""
    runs = {(r.date, r.version, r.set) for r in new}
    return [r for r in kept if (r.date, r.version, r.set) not in runs] + list(new)


def _tables(records: Sequence[Record]) -> Iterable[str]:
    """A table a set: the first run beside the last."""
    for of in dict.fromkeys(r.set for r in records):
        mine = [r for r in records if r.set == of]
        runs = list(dict.fromkeys((r.date, r.version) for r in mine))
        first, last = runs[0], runs[-1]
        earlier = {r.measure: r.value for r in mine if (r.date, r.version) == first}
        yield f"### {of}\n"
        yield f"Before: version {first[1]}, {first[0]}. Now: version {last[1]}, {last[0]}.\n"
        yield "| measure | before | now | P | R | aim |"
        yield "|---|---:|---:|---:|---:|---:|"
        for r in mine:
            if (r.date, r.version) == last:
                before = earlier.get(r.measure, "") if first != last else ""
                yield f"| {r.measure} | {before} | {r.value} | {r.precision} | {r.recall} | {r.aim} |"
        yield ""


def _error_groups(groups: dict[str, Sequence[Miss]]) -> Iterable[str]:
    """The largest groups of errors that remain, by measure."""
    for name, misses in groups.items():
        counts = sorted(Counter(m.cause for m in misses).items(), key=lambda item: (-item[1], item[0]))
        yield f"### What remains: {name}, {len(misses)} errors\n"
        yield "| errors | cause |"
        yield "|---:|---|"
        for cause, count in counts[:_LARGEST]:
            yield f"| {count} | {cause} |"
        others = sum(count for _, count in counts[_LARGEST:])
        if others:
            yield f"| {others} | {len(counts) - _LARGEST} other causes |"
        yield ""
