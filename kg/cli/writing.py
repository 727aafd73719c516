"""Analyses become the graph that the command line asks for: a file that is exactly theirs, or a store that grows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from kg.cli.console import Verbosity, progress
from kg.cli.graphs import check_output, save
from kg.cli.options import Selection, Writing
from kg.cli.reading import Report
from kg.names import BASE

if TYPE_CHECKING:
    from kg.graph import KnowledgeGraph
    from kg.model import Analysis, Ontology


def check_writing(writing: Writing, selection: Selection, inputs: Iterable[str]) -> None:
    """Raise a usage error, before any work is done, if the options do not say where the graph goes."""
    if (writing.output is None) == (writing.store is None):
        raise click.UsageError(
            "say where the graph goes: -o FILE or --store FOLDER, as in: kg build articles/ -o graph.ttl"
        )
    if writing.output is not None:
        check_output(writing.output, writing.form, inputs)
    elif not writing.store:
        raise click.UsageError("--store needs the name of a folder")
    elif writing.form or selection != Selection(facts=False, actual=False, min_confidence=None):
        raise click.UsageError(
            "a store keeps everything; give --format, --facts, --actual, --min-confidence to kg export"
        )


def open_target(writing: Writing, ontology: Ontology) -> KnowledgeGraph:
    """Return the store to add to, or an empty graph in memory."""
    from kg.graph import KnowledgeGraph

    said = {"include_text": not writing.no_text, "include_attributed": writing.include_attributed}
    sure = writing.facts_from
    if writing.store is not None:
        return KnowledgeGraph.create(writing.store, ontology=ontology, base=writing.base, facts_from=sure, **said)
    base = BASE if writing.base is None else writing.base
    return KnowledgeGraph.from_analyses((), ontology=ontology, base=base, facts_from=sure, **said)


def fill(graph: KnowledgeGraph, analyses: Iterable[Analysis], report: Report, *, fingerprint: str = "") -> None:
    """Add the analyses to the graph, with a progress bar."""
    with progress("Reading") as bar:
        graph.add(bar.count(report.count(analyses)), fingerprint=fingerprint)


def finish(
    graph: KnowledgeGraph,
    writing: Writing,
    selection: Selection,
    report: Report,
    left_out: Iterable[tuple[str, str, int]] = (),
) -> None:
    """Write the file, if there is one to be written, and the summary."""
    if writing.output is not None:
        save(graph, writing.output, writing.form, selection)
    if Verbosity.of().quiet:
        return
    if writing.store is not None:  # counting a store takes as long as it is large: say what this run has read
        report.print(left_out, entities=report.entities, facts=report.facts, claims=report.claims)
        return
    held = graph.stats()
    report.print(left_out, entities=held.entities, facts=held.facts + held.scheduled, claims=held.claims)
