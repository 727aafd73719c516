"""Turtle files as plain triples of CURIEs and strings, each with its file; nothing here knows what they mean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import pyoxigraph as ox

from kg.errors import OntologyError
from kg.names import PREFIXES, shrink


class Literal(NamedTuple):
    """A literal's text and language."""

    text: str
    language: str | None


class Triple(NamedTuple):
    """A triple; names are CURIEs where a prefix fits, else IRIs, and ``_:x`` for a blank node."""

    subject: str
    predicate: str
    object: str | Literal
    file: str


@dataclass(frozen=True, slots=True)
class Triples:
    """The triples of several Turtle files, in the order of the files, and the prefixes of their names."""

    items: tuple[Triple, ...]
    prefixes: dict[str, str]
    texts: dict[str, str]

    def error(self, message: str, triple: Triple, *, term: str, nearest: tuple[str, ...] = ()) -> OntologyError:
        """Return an error that points at the line where the term stands in the triple's file."""
        line = _line_of(term, triple.subject, self.texts[triple.file])
        return OntologyError(message, file=triple.file, line=line, term=term, nearest=nearest)


def read_turtle(paths: Iterable[str | Path]) -> Triples:
    """Read Turtle files; what they import is not fetched. OntologyError with file and line for broken ones."""
    files = {str(path): _text(Path(path)) for path in paths}
    quads = {file: _parse(text, file) for file, text in files.items()}
    prefixes = dict(PREFIXES)
    for _, own in quads.values():
        for prefix, iri in sorted(own.items()):
            if prefix and iri not in prefixes.values():
                prefixes.setdefault(prefix, iri)
    items = [triple for file, (parsed, _) in quads.items() for triple in _triples(parsed, prefixes, file)]
    return Triples(tuple(items), prefixes, files)


def _text(path: Path) -> str:
    """Return the file's text; OntologyError if it cannot be read."""
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise OntologyError(error.strerror or "cannot be read", file=str(path)) from error
    except UnicodeDecodeError as error:
        raise OntologyError(f"is not UTF-8 (byte {error.start})", file=str(path)) from error


def _parse(text: str, file: str) -> tuple[list[ox.Quad], dict[str, str]]:
    """Parse one file's text into quads and the prefixes it declares."""
    try:
        parser = ox.parse(text.encode(), format=ox.RdfFormat.TURTLE, base_iri="https://kg.example.org/ns/")
        quads = list(parser)
    except SyntaxError as error:
        problem = re.sub(r"^Parser error at line \d+ (between columns \d+ and \d+|column \d+): ", "", error.msg)
        raise OntologyError(f"not Turtle ({problem})", file=file, line=error.lineno) from error
    return quads, dict(parser.prefixes)


def _triples(quads: Iterable[ox.Quad], prefixes: dict[str, str], file: str) -> Iterator[Triple]:
    """Write quads with CURIEs."""
    for quad in quads:
        obj = quad.object
        value = Literal(obj.value, obj.language) if isinstance(obj, ox.Literal) else _name(obj, prefixes)
        yield Triple(_name(quad.subject, prefixes), _name(quad.predicate, prefixes), value, file)


def _name(term: object, prefixes: dict[str, str]) -> str:
    """Return a node's CURIE, IRI or blank node label."""
    return shrink(term.value, prefixes) if isinstance(term, ox.NamedNode) else str(term)


def _line_of(term: str, subject: str, text: str) -> int | None:
    """Return the 1-based line where a term is written, from its subject's description on; None if it is not."""
    lines = text.splitlines()
    start = _find(lines, re.escape(subject), 0) or 1
    return _find(lines, re.escape(term), start - 1) or _find(lines, re.escape(term), 0)


def _find(lines: list[str], pattern: str, start: int) -> int | None:
    """Return the first line, from index ``start``, that has the pattern as a word of its own."""
    word = re.compile(rf"(?<![\w:]){pattern}(?![\w-])")
    return next((i + 1 for i in range(start, len(lines)) if word.search(lines[i])), None)
