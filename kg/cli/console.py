"""What a person sees: notes and progress on stderr, tables on stdout."""

from __future__ import annotations

import json
import logging
import shutil
import sys
import warnings
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from textwrap import shorten
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from rich.console import Console

_Item = TypeVar("_Item")

#: Characters that would move a terminal's cursor or change its colours are shown as what they are: no text.
_CONTROLS = {code: "�" for code in (*range(32), 0x7F, *range(0x80, 0xA0)) if code not in (9, 10)}
#: Wide enough that a table for a pipe is never wrapped.
_UNWRAPPED = 4000
_READABLE = 110
_CELL = 70


@dataclass
class Verbosity:
    """How much goes to stderr: ``quiet`` leaves errors only; ``level`` counts the ``-v``."""

    quiet: bool = False
    level: int = 0

    @classmethod
    def of(cls, ctx: click.Context | None = None) -> Verbosity:
        """Return the one that the whole command line shares."""
        found: Verbosity = (ctx or click.get_current_context()).find_root().ensure_object(cls)
        return found

    def apply(self) -> None:
        """Set what the logs of kg and of the libraries below it may say."""
        levels = (logging.WARNING, logging.INFO, logging.DEBUG)
        logging.basicConfig(stream=sys.stderr, format="kg: %(message)s", level=logging.CRITICAL, force=True)
        logging.getLogger("kg").setLevel(logging.ERROR if self.quiet else levels[min(self.level, 2)])
        if self.level < 2:
            warnings.simplefilter("ignore")


def note(message: str) -> None:
    """Print a line for a person to stderr, unless ``-q`` was given."""
    if not Verbosity.of().quiet:
        click.echo(f"kg: {in_one_line(message)}", err=True)


def explain(message: str) -> None:
    """Print a line to stderr if ``-v`` was given."""
    if Verbosity.of().level:
        note(message)


def clean(text: str) -> str:
    """Return the text without characters that a terminal would obey."""
    return text.translate(_CONTROLS)


def in_one_line(text: str) -> str:
    """Return the text as one line that a terminal only prints: a file's name may hold anything."""
    return clean(text.replace("\n", "\\n"))


def print_json(value: Any) -> None:
    """Print a value to stdout as JSON."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def print_table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print rows to stdout; a column of numbers is set flush right."""
    from rich.box import SIMPLE_HEAD
    from rich.table import Table

    rows = [list(row) for row in rows]
    table = Table(box=SIMPLE_HEAD, show_header=any(columns), pad_edge=False, show_edge=False)
    for number, column in enumerate(columns):
        numeric = bool(rows) and all(isinstance(row[number], int | float) for row in rows)
        table.add_column(column, justify="right" if numeric else "left", overflow="fold")
    for row in rows:
        table.add_row(*(clean(_shown(cell)) for cell in row))
    _stdout().print(table)


def _shown(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, int):
        return f"{cell:,}"
    return shorten(str(cell), _CELL, placeholder=" …")


def width() -> int:
    """Return how wide a line of text may be."""
    return min(shutil.get_terminal_size().columns, _READABLE)


def _stdout() -> Console:
    from rich.console import Console

    columns = None if sys.stdout.isatty() else _UNWRAPPED
    return Console(file=sys.stdout, width=columns, markup=False, highlight=False, emoji=False)


@contextmanager
def progress(what: str) -> Iterator[Progress]:
    """Show a bar on stderr while documents go by, where stderr is a terminal and ``-q`` was not given."""
    if Verbosity.of().quiet or not sys.stderr.isatty():
        yield Progress()
        return
    from rich import progress as bars
    from rich.console import Console

    columns = (
        bars.TextColumn("{task.description}"),
        bars.BarColumn(),
        bars.TextColumn("{task.completed:,.0f} documents"),
        bars.TimeElapsedColumn(),
    )
    with bars.Progress(*columns, console=Console(file=sys.stderr), transient=True) as bar:
        yield Progress(bar, bar.add_task(what, total=None))


class Progress:
    """Counts what goes by, and moves the bar if there is one."""

    def __init__(self, bar: Any = None, task: Any = None) -> None:
        self._bar, self._task = bar, task

    def count(self, items: Iterable[_Item]) -> Iterator[_Item]:
        """Yield the items, one step of the bar for each."""
        for item in items:
            yield item
            if self._bar is not None:
                self._bar.advance(self._task)
