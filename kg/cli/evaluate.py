"""``kg evaluate``: precision and recall of what is read, against what a reader of the same articles wrote down."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from kg.cli.console import clean, note, print_json, progress
from kg.cli.options import Reading, json_option, reading_options
from kg.cli.program import NEGATIVE, verbosity_options
from kg.errors import InputError

GOLD = ".gold.tsv"


@click.command()
@click.argument("inputs", nargs=-1, metavar="[INPUT]...")
@click.option("--min-precision", type=click.FloatRange(0, 1), help="Exit with 1 if the facts' precision is lower.")
@click.option("--min-recall", type=click.FloatRange(0, 1), help="Exit with 1 if the facts' recall is lower.")
@json_option
@reading_options
@verbosity_options
def evaluate(
    inputs: tuple[str, ...],
    min_precision: float | None,
    min_recall: float | None,
    as_json: bool,
    reading: Reading,
) -> None:
    r"""Score articles that have a .gold.tsv beside them, and name every miss.

    INPUT is an article or a folder of them; without one it is the folder data.

    \b
    Example:
      kg evaluate data --min-precision 0.85 --min-recall 0.75
    """
    from kg import scoring
    from kg.cli.reading import analyze, pipeline_of, read_all

    gold = dict(_gold_files(inputs or ("data",)))
    pipeline = pipeline_of(reading)
    report = None
