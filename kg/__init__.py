"""Knowledge graphs from English news: who claims what, when, how sure, and in which characters.

>>> import kg
>>> graph = kg.build(["data"])                                              # doctest: +SKIP
>>> graph.query("SELECT ?who WHERE { ?who news:primeMinisterOf ?country }") # doctest: +SKIP
>>> graph.save("graph.ttl")                                                 # doctest: +SKIP
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from kg.model import LIKELY

__version__ = "0.16.0"
__all__ = ["KnowledgeGraph", "build", "open"]

if TYPE_CHECKING:
    from kg.graph import KnowledgeGraph
    from kg.read import Skipped


def build(
    inputs: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
    *,
    date: str | None = None,
    ontology: Iterable[str] = (),
    gazetteer: Iterable[str] = (),
    facts_from: float | None = None,
    on_skip: Callable[[Skipped], None] | None = None,
) -> KnowledgeGraph:
    """Return the graph of files, folders and globs, in memory.

    ``date`` (``2025-09-18``, ``2025-09``, ``2025``) is that of all articles; ``facts_from`` (0..1) how sure a claim
    must be to make a plain triple; ``on_skip`` hears of each member of a folder that could not be read. Raises
    InputError, OntologyError or ModelNotFound.
    """
    from kg.graph import KnowledgeGraph
    from kg.pipeline import Options, Pipeline
    from kg.read import read_documents

    paths = [inputs] if isinstance(inputs, (str, os.PathLike)) else inputs
    pipeline = Pipeline(Options(ontology=tuple(ontology), gazetteer=tuple(gazetteer)))
    documents = read_documents([os.fspath(p) for p in paths], date=date, on_skip=on_skip or _ignore)
    bar = LIKELY if facts_from is None else facts_from
    return KnowledgeGraph.from_analyses(pipeline.analyze(documents), ontology=pipeline.ontology, facts_from=bar)


def open(path: str | os.PathLike[str]) -> KnowledgeGraph:  # noqa: A001  # kg.open, as gzip.open and tarfile.open
    """Return the graph in a file or store folder; StoreError if it is none."""
    from kg.graph import KnowledgeGraph

    return KnowledgeGraph.open(os.fspath(path))


def _ignore(skipped: Skipped) -> None:
    """What was skipped is not asked for."""


def __getattr__(name: str) -> Any:
    if name == "KnowledgeGraph":
        from kg.graph import KnowledgeGraph

        return KnowledgeGraph
    raise AttributeError(f"module 'kg' has no attribute {name!r}")
