"""``kg extract``: articles in, JSON Lines out, one document a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from kg import __version__
from kg.cli.console import progress
from kg.cli.files import check_place, open_output
from kg.cli.options import Reading, reading_options
from kg.cli.program import example, verbosity_options

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.cli.reading import Report


@click.command(epilog=example("kg extract articles/ -o articles.jsonl"))
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option("-o", "--output", default="-", metavar="FILE", help="Where the lines go (default: standard output).")
@click.option("--tuples", is_flag=True, help="Write open tuples too: each clause in its own words.")
@reading_options
@verbosity_options
def extract(inputs: tuple[str, ...], output: str, tuples: bool, reading: Reading) -> None:
    """Read articles and write all that they say as JSON Lines.

    kg merge makes a graph of them, here or on another machine. It passes over open tuples, which are for those who want
    the sentences' own words.
    """
    from kg.cli.reading import Report

    check_place(output, inputs)
    report = Report()
    lines = _lines(inputs, reading, report, tuples=tuples)
    with open_output(output) as out, progress("Reading") as bar:
        for line in bar.count(lines):
            out.write(line)
            if output == "-":
                out.flush()


def _lines(inputs: tuple[str, ...], reading: Reading, report: Report, *, tuples: bool) -> Iterator[bytes]:
    from kg.cli.reading import documents_of, pipeline_of
    from kg.codec import to_json

    documents = documents_of(inputs, reading, report)
    for analysis in report.count(pipeline_of(reading, tuples=tuples).analyze(documents)):
        yield to_json(analysis, __version__).encode() + b"\n"
    report.print()
