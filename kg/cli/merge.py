"""``kg merge``: what ``kg extract`` wrote becomes a graph."""

from __future__ import annotations

import click

from kg.cli.options import Selection, Writing, selection_options, writing_options
from kg.cli.program import example, verbosity_options


@click.command(epilog=example("kg merge monday.jsonl tuesday.jsonl -o graph.ttl"))
@click.argument("files", nargs=-1, required=True, metavar="FILE.jsonl...")
@writing_options
@selection_options
@click.option("--ontology", multiple=True, metavar="FILE", help="More properties and classes, in Turtle.")
@click.option("--strict", is_flag=True, help="Stop at the first line that cannot be read.")
@verbosity_options
def merge(
    files: tuple[str, ...], writing: Writing, selection: Selection, ontology: tuple[str, ...], strict: bool
) -> None:
    """Make a graph of what kg extract wrote.

    The order of files and lines does not matter.
    """
    from kg.cli.reading import Report, read_analyses
    from kg.cli.writing import check_writing, fill, finish, open_target
    from kg.ontology.resources import shipped_ontology
    from kg.ontology.turtle import parse_ontology

    check_writing(writing, selection, files)
    report = Report(writing.facts_from)
    analyses = read_analyses(files, strict=strict, report=report)
    with open_target(writing, parse_ontology(shipped_ontology(), *ontology)) as graph:
        fill(graph, analyses, report)
        finish(graph, writing, selection, report)
