"""``kg query``: a SPARQL query over a graph file or a store."""

from __future__ import annotations

import signal
import sys

import click

from kg.cli.console import clean
from kg.cli.files import open_output
from kg.cli.graphs import open_graph
from kg.cli.program import NEGATIVE, example, verbosity_options
from kg.errors import InputError

FORMATS = ("table", "csv", "tsv", "json", "xml", "ttl", "nt")
MAX_BYTES = 1_000_000


@click.command(epilog=example("kg query graph.ttl 'SELECT ?a ?b WHERE { ?a news:tradesWith ?b }'"))
@click.argument("graph")
@click.argument("sparql", metavar="[QUERY]", required=False)
@click.option("-f", "--file", "file", metavar="FILE", help="Read the query from a file.")
@click.option("--format", "form", type=click.Choice(FORMATS), default="table", help="Of the answer (default: table).")
@click.option("--json", "as_json", is_flag=True, help="The same as --format json.")
@verbosity_options
def query(graph: str, sparql: str | None, file: str | None, form: str, as_json: bool) -> None:
    """Answer a SPARQL query. ASK exits with 1 if the answer is no.

    The prefixes kg: news: rel: schema: skos: prov: dcterms: and others need no declaration.
    """
    if (sparql is None) == (file is None):
        raise click.UsageError("give a query, or a file that holds one with -f")
    text = sparql if file is None else _read(file)
    # The engine does not see Ctrl-C while it computes; as nothing is being written, the process may simply end.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    with open_graph(graph) as opened:
        result = opened.query(text or "")
        answer = result.serialize("json" if as_json else form)
    if sys.stdout.isatty():
        answer = clean(answer)
    with open_output("-") as out:
        out.write(answer.encode())
    if result.kind == "ask" and not result.boolean:
        click.get_current_context().exit(NEGATIVE)


def _read(file: str) -> str:
    with click.open_file(file, "rb") as stream:
        data: bytes = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise InputError(f"too large for a query (over {MAX_BYTES // 1_000_000} MB)", file=file)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError("not UTF-8", file=file) from None
