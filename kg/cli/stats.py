"""``kg stats``: how much of everything a graph holds."""

from __future__ import annotations

from dataclasses import asdict

import click

from kg.cli.console import print_json, print_table
from kg.cli.graphs import open_graph
from kg.cli.options import json_option
from kg.cli.program import example, verbosity_options

_COUNTS = ("documents", "entities", "facts", "scheduled", "claims", "attributed", "triples")
_RANKED = {"properties": "property", "types": "type", "polarity": "polarity", "modality": "modality"}
_MOST = 10


@click.command(epilog=example("kg stats graph.ttl"))
@click.argument("graph")
@json_option
@verbosity_options
def stats(graph: str, as_json: bool) -> None:
    """Print how much a graph holds of everything."""
    with open_graph(graph) as opened:
        found = asdict(opened.stats())
    if as_json:
        print_json({name: dict(value) if name in _RANKED else value for name, value in found.items()})
        return
    print_table(("", "count"), [(name, found[name]) for name in _COUNTS])
    for key, name in _RANKED.items():
        if found[key]:
            click.echo()
            print_table((name, "count"), found[key][:_MOST])
