"""``kg build``: articles in, a graph out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg import __version__
from kg.cli.options import Reading, Selection, Writing, reading_options, selection_options, writing_options
from kg.cli.program import example, verbosity_options

if TYPE_CHECKING:
    from kg.graph import KnowledgeGraph
    from kg.pipeline import Pipeline


@click.command(epilog=example("kg build articles/ -o graph.ttl"))
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@writing_options
@selection_options
@reading_options
@verbosity_options
def build(inputs: tuple[str, ...], writing: Writing, selection: Selection, reading: Reading) -> None:
    """Read articles and write the graph of what they say.

    INPUT is a file (txt, md, html, json, jsonl, each also .gz), a folder, a glob, or - for standard input. With
    --store, what is there already is not read again, so that an interrupted build goes on where it stopped.
    """
    from kg.cli.reading import Report, documents_of, pipeline_of
    from kg.cli.writing import check_writing, fill, finish, open_target

    check_writing(writing, selection, inputs)
    report = Report(writing.facts_from)
    documents = documents_of(inputs, reading, report)
    pipeline = pipeline_of(reading)
    with open_target(writing, pipeline.ontology) as graph:
        fingerprint = _fingerprint(pipeline, graph, writing)
        changed = report.changed(documents, graph, fingerprint)
        fill(graph, pipeline.analyze(changed), report, fingerprint=fingerprint)
        graph.settle_sources(report.seen)
        left_out = ((item.relation, item.reason, item.count) for item in pipeline.left_out)
        finish(graph, writing, selection, report, left_out)


def _fingerprint(pipeline: Pipeline, graph: KnowledgeGraph, writing: Writing) -> str:
    """Return a digest of all that shapes a document's graph, apart from the document."""
    from kg.names import digest
    from kg.ontology.gazetteer import shipped_gazetteer

    options = pipeline.options
    gazetteers: tuple[str | Path, ...] = (shipped_gazetteer(), *options.gazetteer)
    names = [Path(file).read_bytes().hex() for file in gazetteers]
    shape = (options.closed, writing.no_text, writing.include_attributed, writing.facts_from)
    model = (pipeline.annotator.name, pipeline.annotator.weights)
    return digest(__version__, *model, pipeline.ontology.digest, *names, graph.base, repr(shape))
