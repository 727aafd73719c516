"""What a measure gives: tallies, rows of a table, errors by cause; and how they are printed."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from rich.console import Console
from rich.table import Table


@dataclass
class Tally:
    """Counts of what was right among the predicted and among the gold; floats where matches are partial."""

    right: float = 0
    predicted: float = 0
    gold: float = 0
    found: float | None = None  # right ones seen from the gold's side, where that differs

    @property
    def precision(self) -> float:
        return self.right / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        return self._seen() / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def add(self, other: Tally) -> None:
        """Take another's counts in."""
        if other.found is not None or self.found is not None:
            self.found = self._seen() + other._seen()
        self.right += other.right
        self.predicted += other.predicted
        self.gold += other.gold

    def _seen(self) -> float:
        return self.right if self.found is None else self.found


class Row(NamedTuple):
    """One line of a table; ``value`` is the figure that counts, between 0 and 1, ``aim`` what it should reach."""

    name: str
    value: float
    aim: float | None = None
    tally: Tally | None = None


class Miss(NamedTuple):
    """One error: its cause (what it is grouped by) and what to show of it."""

    cause: str
    shown: str


def row(name: str, tally: Tally, aim: float | None = None) -> Row:
    """An F1 with its precision and recall."""
    return Row(name, tally.f1, aim, tally)


def print_rows(title: str, rows: Iterable[Row]) -> None:
    table = Table(title=title, title_justify="left", box=None, pad_edge=False)
    table.add_column("measure")
    for name in ("P", "R", "value", "aim"):
        table.add_column(name, justify="right")
    for name, value, aim, tally in rows:
        parts = (f"{tally.precision:.3f}", f"{tally.recall:.3f}") if tally else ("", "")
        table.add_row(name, *parts, f"{value:.3f}", f"{aim:.2f}" if aim is not None else "")
    Console(width=100).print(table)


def print_misses(misses: Sequence[Miss], examples: int) -> None:
    """Errors grouped by cause, the largest group first, with some examples of each."""
    if examples <= 0:
        return
    groups: dict[str, list[str]] = defaultdict(list)
    for miss in misses:
        groups[miss.cause].append(miss.shown)
    print(f"\n{len(misses)} errors in {len(groups)} groups")
    for cause, count in sorted(Counter(m.cause for m in misses).items(), key=lambda item: (-item[1], item[0])):
        print(f"{count:5}  {cause}")
        for shown in groups[cause][:examples]:
            print(f"         {shown}")


def write_between(page: Path, name: str, text: str) -> None:
    """Put the text into a page of Markdown, between ``<!-- NAME -->`` and ``<!-- end of NAME -->``."""
    before, begin, rest = page.read_text(encoding="utf-8").partition(f"<!-- {name} -->")
    _, end, after = rest.partition(f"<!-- end of {name} -->")
    if not begin or not end:
        raise ValueError(f"{page} has no place for {name}")
    page.write_text(f"{before}{begin}\n\n{text}\n{end}{after}", encoding="utf-8")
