"""``kg info``: what is installed, and what shapes every graph made here."""

from __future__ import annotations

import platform
from importlib.metadata import version
from typing import Any

import click

from kg import __version__
from kg.cli.console import print_json, print_table
from kg.cli.options import json_option
from kg.cli.program import example, verbosity_options

_LIBRARIES = ("spacy", "pyoxigraph", "rdflib", "networkx")


@click.command(epilog=example("kg info --ontology my.ttl"))
@click.option("--model", metavar="NAME", help="Another spaCy pipeline that is installed.")
@click.option("--ontology", multiple=True, metavar="FILE", help="More properties and classes, in Turtle.")
@click.option("--gazetteer", multiple=True, metavar="FILE", help="More known names, in Turtle.")
@json_option
@verbosity_options
def info(model: str | None, ontology: tuple[str, ...], gazetteer: tuple[str, ...], as_json: bool) -> None:
    """Print versions, model, ontology and gazetteer."""
    facts = {
        "versions": {
            "kg": __version__,
            "python": platform.python_version(),
            **{name: version(name) for name in _LIBRARIES},
        },
        **_language(model, ontology, gazetteer),
    }
    if as_json:
        print_json(facts)
        return
    print_table(
        ("", ""), [(f"{group} {key}", str(value)) for group, held in facts.items() for key, value in held.items()]
    )


def _language(model: str | None, ontology: tuple[str, ...], gazetteer: tuple[str, ...]) -> dict[str, Any]:
    from kg.annotate import Annotator, cache_folder
    from kg.pipeline import Options, Pipeline

    pipeline = Pipeline(Options(model=model, ontology=ontology, gazetteer=gazetteer))
    annotator = Annotator(model)
    classes, properties = pipeline.ontology.classes, pipeline.ontology.properties
    return {
        "model": {"name": annotator.name, "weights": annotator.weights},
        "ontology": {
            "classes": len(classes),
            "properties": len(properties),
            "phrases": sum(len(p.phrases) for p in properties.values()),
            "digest": pipeline.ontology.digest,
        },
        "gazetteer": {
            "entries": len(pipeline.gazetteer.entries),
            "names": len(pipeline.gazetteer.by_name),
            "demonyms": len(pipeline.gazetteer.by_adjective),
        },
        "cache": {"folder": str(cache_folder())},
    }
