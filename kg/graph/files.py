"""Graph files: the formats by extension, gzip or not, read into a store with every error as one line."""

from __future__ import annotations

import gzip
import re
import zlib
from dataclasses import dataclass, field
from pathlib import Path

from pyoxigraph import RdfFormat, Store, parse

from kg.errors import StoreError
from kg.graph.terms import UNION, node, value_of
from kg.names import BASE, PREFIXES

RDF_FORMATS = {
    "ttl": RdfFormat.TURTLE,
    "nt": RdfFormat.N_TRIPLES,
    "nq": RdfFormat.N_QUADS,
    "trig": RdfFormat.TRIG,
    "jsonld": RdfFormat.JSON_LD,
    "rdf": RdfFormat.RDF_XML,
}
#: Every query reads the default graph: it gets each triple of the named ones, once.
_MAKE_UNION = "INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }"


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a file gave: its triples, the base that its IRIs share and its prefixes."""

    store: Store
    base: str
    prefixes: dict[str, str] = field(default_factory=dict)


def format_of(path: Path) -> str:
    """Return the extension of a path in lower case, ``.gz`` aside."""
    name = path.name.lower().removesuffix(".gz")
    return name.rpartition(".")[2] if "." in name else ""


def read(path: Path) -> Loaded:
    """Read a graph file; nothing that it names is fetched."""
    kind = format_of(path)
    if kind not in RDF_FORMATS:
        known = ", ".join(f".{name}" for name in RDF_FORMATS)
        raise StoreError(str(path), f"is no graph that kg reads; it reads {known} (also .gz) and store folders")
    store = Store()
    try:
        data = path.read_bytes()
        parser = parse(gzip.decompress(data) if path.name.lower().endswith(".gz") else data, format=RDF_FORMATS[kind])
        store.bulk_extend(parser)
    except SyntaxError as error:
        where = f"line {error.lineno}: " if error.lineno else ""
        raise StoreError(str(path), f"{where}not {RDF_FORMATS[kind].name}: {_first_line(error)}") from error
    except (OSError, EOFError, zlib.error) as error:
        raise StoreError(str(path), _first_line(error)) from error
    if RDF_FORMATS[kind].supports_datasets:
        store.update(_MAKE_UNION)
    return Loaded(store, _base(store), {**PREFIXES, **parser.prefixes})


def _first_line(error: Exception) -> str:
    text = getattr(error, "strerror", None) or (error.args[0] if error.args else "") or "unreadable"
    return re.sub(r"^Parser error at line \d+ between columns? [^:]*: ", "", str(text)).splitlines()[0]


def _base(store: Store) -> str:
    """Ask the documents: their IRIs are the base and ``doc/ID``."""
    articles = store.quads_for_pattern(None, node("rdf:type"), node("schema:NewsArticle"), UNION)
    matches = (re.fullmatch(r"(.*/)doc/[^/#]+", value_of(quad.subject)) for quad in articles)
    return min((match[1] for match in matches if match), default=BASE)
