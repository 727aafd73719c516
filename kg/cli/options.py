"""Options that several commands share, gathered into one record each before the command sees them."""

from __future__ import annotations

import dataclasses
import functools
import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import click

from kg.model import LIKELY

#: What a graph can be written as.
FORMATS = ("ttl", "nt", "nq", "trig", "jsonld", "rdf", "graphml")
_TEXTS = ("txt", "md", "html", "json", "jsonl")

_Function = Callable[..., Any]
_Record = TypeVar("_Record")


def check_date(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Return a day, a month or a year as it was given; a usage error if the calendar has none such."""
    from kg.codec.fields import is_date

    if value is not None and not is_date(value):
        raise click.BadParameter(f"{value!r} is no date; write 2025-09-18, 2025-09 or 2025", ctx, param)
    return value


def check_number(ctx: click.Context, param: click.Parameter, value: float | None) -> float | None:
    """Return a number as it was given; a usage error for NaN, which is in every range."""
    if value is not None and math.isnan(value):
        raise click.BadParameter("nan is no number", ctx, param)
    return value


@dataclass(frozen=True)
class Reading:
    """How texts are read and understood: the options of build, extract and evaluate."""

    date: str | None
    default_date: str | None
    model: str | None
    ontology: tuple[str, ...]
    gazetteer: tuple[str, ...]
    closed: bool
    strict: bool
    stdin_format: str
    workers: int


@dataclass(frozen=True)
class Writing:
    """Where a graph goes and how much of it: the options of build and merge."""

    output: str | None
    store: str | None
    form: str | None
    base: str | None
    no_text: bool
    include_attributed: bool
    facts_from: float


@dataclass(frozen=True)
class Selection:
    """Which part of a graph is written: the options of build, merge and export."""

    facts: bool
    actual: bool
    min_confidence: float | None


def reading_options(command: _Function) -> _Function:
    """Give a command the options of Reading, which arrive as ``reading``."""
    return _gathered(
        command,
        "reading",
        Reading,
        click.option(
            "--date", metavar="DATE", callback=check_date, help="Date of all articles; wins over what they say."
        ),
        click.option("--default-date", metavar="DATE", callback=check_date, help="Date of articles that say none."),
        click.option("--model", metavar="NAME", help="Another spaCy pipeline that is installed."),
        click.option("--ontology", multiple=True, metavar="FILE", help="More properties and classes, in Turtle."),
        click.option("--gazetteer", multiple=True, metavar="FILE", help="More known names, in Turtle."),
        click.option("--closed", is_flag=True, help="Keep the ontology's relations alone."),
        click.option("--strict", is_flag=True, help="Stop at the first document that cannot be read."),
        click.option("--stdin-format", type=click.Choice(_TEXTS), default="txt", help="What - is (default: txt)."),
        click.option("--workers", type=click.IntRange(1, 256), default=1, show_default=True, help="Processes."),
    )


def writing_options(command: _Function) -> _Function:
    """Give a command the options of Writing, which arrive as ``writing``."""
    return _gathered(
        command,
        "writing",
        Writing,
        click.option("-o", "--output", metavar="FILE", help="Write exactly this graph; - is standard output."),
        click.option("--store", metavar="FOLDER", help="Add to a store, made if it is not there."),
        format_option,
        click.option("--base", metavar="IRI", help="Where entities live (default: https://kg.example.org/)."),
        click.option("--no-text", is_flag=True, help="Keep offsets, not the sentences themselves."),
        click.option("--include-attributed", is_flag=True, help="Make what somebody said a fact too."),
        click.option(
            "--facts-from",
            type=click.FloatRange(0, 1),
            callback=check_number,
            default=LIKELY,
            show_default=True,
            metavar="X",
            help="How sure a claim must be to be a plain fact.",
        ),
    )


def selection_options(command: _Function) -> _Function:
    """Give a command the options of Selection, which arrive as ``selection``."""
    return _gathered(
        command,
        "selection",
        Selection,
        click.option("--facts", is_flag=True, help="Write plain triples, not the claims behind them."),
        click.option("--actual", is_flag=True, help="Leave out what is only scheduled."),
        click.option(
            "--min-confidence", type=click.FloatRange(0, 1), callback=check_number, help="Leave out what is less sure."
        ),
    )


format_option = click.option(
    "--format", "form", metavar="NAME", type=click.Choice(FORMATS), help="Format, if the extension does not say it."
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


def _gathered(command: _Function, name: str, record: type[_Record], *options: Callable[..., Any]) -> _Function:
    """Add the options, and pass them on as one record under the name."""
    keys = [field.name for field in dataclasses.fields(record)]  # type: ignore[arg-type]  # every record here is one

    @functools.wraps(command)
    def called(**values: Any) -> Any:
        gathered = record(**{key: values.pop(key) for key in keys})
        return command(**{name: gathered}, **values)

    result: _Function = called
    for option in reversed(options):
        result = option(result)
    return result
