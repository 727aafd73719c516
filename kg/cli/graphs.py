"""The GRAPH that a command line names, opened; and a graph written where ``-o`` says, in the format it says."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.files import check_place, open_output
from kg.cli.options import FORMATS, Selection
from kg.errors import StoreError

if TYPE_CHECKING:
    from kg.graph import KnowledgeGraph


def open_graph(name: str) -> KnowledgeGraph:
    """Open a graph file or a store folder."""
    if name.startswith(("http://", "https://")):
        raise StoreError(name, "is an address, and this version of kg reads files and store folders only")
    if not name:
        raise click.UsageError("GRAPH has no name (an empty argument)")
    from kg.graph import KnowledgeGraph

    return KnowledgeGraph.open(name)


def check_output(output: str, form: str | None, inputs: Iterable[str] = ()) -> None:
    """Raise a usage error, before any work is done, where no graph can be written as the output's name says."""
    if form is None and output == "-":
        raise click.UsageError("-o - needs --format, as in: kg … -o - --format ttl")
    if form is None and _extension(output) not in FORMATS:
        raise click.UsageError(
            f"-o {output}: no format has this extension; there are {', '.join(FORMATS)} (or --format)"
        )
    check_place(output, inputs)


def save(graph: KnowledgeGraph, output: str, form: str | None, selection: Selection) -> None:
    """Write a graph to a file or to standard output; a file is replaced when all of it is there."""
    if output != "-" and form in {None, _extension(output)}:
        _save(graph, Path(output), selection)
        return
    with tempfile.TemporaryDirectory(prefix="kg-") as folder:
        whole = Path(folder, f"graph.{form or _extension(output)}")
        _save(graph, whole, selection)
        with open_output(output) as out, whole.open("rb") as data:
            shutil.copyfileobj(data, out)


def _save(graph: KnowledgeGraph, path: Path, selection: Selection) -> None:
    graph.save(
        path,
        claims=not selection.facts,
        actual_only=selection.actual,
        min_confidence=selection.min_confidence or 0.0,
    )


def _extension(name: str) -> str:
    return name.lower().removesuffix(".gz").rpartition(".")[2]
