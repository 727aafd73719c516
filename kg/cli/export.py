"""``kg export``: a graph, or a part of it, in another format."""

from __future__ import annotations

import click

from kg.cli.graphs import check_output, open_graph, save
from kg.cli.options import Selection, format_option, selection_options
from kg.cli.program import example, verbosity_options


@click.command(epilog=example("kg export graph.ttl -o facts.graphml --facts --min-confidence 0.8"))
@click.argument("graph")
@click.option("-o", "--output", required=True, metavar="FILE", help="The file to write; - is standard output.")
@format_option
@selection_options
@verbosity_options
def export(graph: str, output: str, form: str | None, selection: Selection) -> None:
    """Write a graph in another format.

    The extension of the file names it: ttl, nt, nq, trig, jsonld, rdf or graphml.
    """
    check_output(output, form)
    with open_graph(graph) as opened:
        save(opened, output, form, selection)
