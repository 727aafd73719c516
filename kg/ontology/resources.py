"""Where the shipped Turtle files lie: inside the installed package, or beside it in a checkout."""

from __future__ import annotations

from pathlib import Path

from kg.errors import OntologyError

_PACKAGE = Path(__file__).resolve().parents[1]
_FOLDERS = (_PACKAGE / "ontologies", _PACKAGE.parent / "ontologies")


def resource(name: str) -> Path:
    """Return the path of a shipped file (``news.ttl``); OntologyError where the installation lacks it."""
    for folder in _FOLDERS:
        if (folder / name).is_file():
            return folder / name
    raise OntologyError("is missing from this installation; install kg again", file=name)


def shipped_ontology() -> Path:
    """Return the path of the ontology that kg brings along."""
    return resource("news.ttl")
