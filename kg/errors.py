"""The errors that kg raises; one place in ``kg.cli`` turns them into a message and an exit code.

KGError
  InputError      file, line            "news.jsonl, line 3: not JSON (Expecting ',' …)"
  ModelNotFound   name, how to install
  OntologyError   file, line, term, nearest known terms
  QueryError      line, column, the query with a caret
  StoreError      path, what to do
"""

from __future__ import annotations


class KGError(Exception):
    """Base of all errors that a user can do something about; its text is one clear message."""


class InputError(KGError):
    """An input could not be read: says which file, which line (1-based, where there is one) and why."""

    def __init__(self, message: str, *, file: str | None = None, line: int | None = None) -> None:
        self.message, self.file, self.line = message, file, line
        where = ", ".join(filter(None, [file, f"line {line}" if line is not None else None]))
        super().__init__(f"{where}: {message}" if where else message)


class ModelNotFound(KGError):
    """The language model is not installed, or is not the one that was asked for."""

    def __init__(self, name: str, how: str) -> None:
        self.name, self.how = name, how
        super().__init__(f"language model {name!r}: {how}")


class OntologyError(KGError):
    """An ontology or gazetteer could not be understood: says the file, line, term and the nearest known terms."""

    def __init__(
        self,
        message: str,
        *,
        file: str | None = None,
        line: int | None = None,
        term: str | None = None,
        nearest: tuple[str, ...] = (),
    ) -> None:
        self.message, self.file, self.line, self.term, self.nearest = message, file, line, term, nearest
        where = ", ".join(filter(None, [file, f"line {line}" if line is not None else None, term]))
        hint = f" (did you mean {' or '.join(nearest)}?)" if nearest else ""
        super().__init__((f"{where}: {message}" if where else message) + hint)


#: How many characters of a query are shown on either side of its error: a line of it may have thousands.
_AROUND = 100


class QueryError(KGError):
    """A SPARQL query could not be parsed or run; line and column are 1-based."""

    def __init__(
        self, message: str, *, query: str | None = None, line: int | None = None, column: int | None = None
    ) -> None:
        self.message, self.query, self.line, self.column = message, query, line, column
        text = message
        if line is not None and column is not None:
            text = f"query, line {line}, column {column}: {message}"
            lines = (query or "").splitlines()
            if 0 < line <= len(lines):
                start = max(column - _AROUND, 0)
                shown = lines[line - 1][start : column + _AROUND]
                margin = "".join("\t" if character == "\t" else " " for character in shown[: column - 1 - start])
                text += f"\n  {shown}\n  {margin.ljust(column - 1 - start)}^"
        super().__init__(text)


class StoreError(KGError):
    """A graph file or store folder could not be opened or written: says the path and what to do."""

    def __init__(self, path: str, message: str) -> None:
        self.path, self.message = path, message
        super().__init__(f"{path}: {message}")
