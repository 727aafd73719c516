"""The command line: thin commands over the library; here is the list of them, loaded when they are called."""

from __future__ import annotations

import click

from kg import __version__
from kg.cli.program import Program, example, verbosity_options

#: Each command and the module that holds it, in the order in which ``kg --help`` lists them.
COMMANDS = {
    "build": "kg.cli.build",
    "extract": "kg.cli.extract",
    "merge": "kg.cli.merge",
    "query": "kg.cli.query",
    "export": "kg.cli.export",
    "show": "kg.cli.show",
    "why": "kg.cli.show",
    "path": "kg.cli.show",
    "stats": "kg.cli.stats",
    "evaluate": "kg.cli.evaluate",
    "info": "kg.cli.info",
}


@click.group(
    cls=Program,
    commands_in=COMMANDS,
    epilog=example(
        "kg build articles/ -o graph.ttl",
        "kg query graph.ttl 'SELECT ?who WHERE { ?who news:met <entity/claudia-sheinbaum> }'",
    ),
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, message="%(prog)s %(version)s")
@verbosity_options
def main() -> None:
    """Knowledge graphs from English news: who claims what, when, how sure, and in which characters.

    Exit codes: 0 fine; 1 a negative answer (ASK is false, nothing was found); 2 an error.
    """
