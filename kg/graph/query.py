"""SPARQL over a store: predefined prefixes, errors with their place, no network, answers in a settled order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal as OneOf

from pyoxigraph import Literal, QueryBoolean, QuerySolutions, Store, Triple

from kg.errors import QueryError
from kg.graph import results, tokens
from kg.graph.terms import AnyTerm, key, outgoing, value_of
from kg.names import PREFIXES

PythonValue = str | int | float | bool | Decimal | None
_UPDATES = frozenset({"INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "COPY", "MOVE", "ADD"})
_READ_ONLY = "a query reads and changes nothing; use kg build or kg merge"
#: How deep a query may be nested: the engine has no bound of its own, and ends with its stack.
_DEEPEST = 100
_XSD = PREFIXES["xsd"]
_INTEGERS = frozenset({"integer", "int", "long", "short", "byte", "nonNegativeInteger", "positiveInteger"})


@dataclass(frozen=True, slots=True)
class QueryResult:
    """An answer: rows of a SELECT, the truth of an ASK, or the triples of a CONSTRUCT or DESCRIBE.

    Iterating gives dicts from variable to Python value (an IRI is its text, a number a number, an unbound variable
    None), for triples with the keys subject, predicate and object. An answer is true if it is yes, or not empty.
    Rows are sorted unless the query orders them itself, so that two runs print the same.
    """

    kind: OneOf["select", "ask", "graph"]
    variables: tuple[str, ...] = ()
    terms: tuple[tuple[AnyTerm | None, ...], ...] = ()
    boolean: bool | None = None
    triples: tuple[Triple, ...] = ()
    prefixes: Mapping[str, str] | None = None
    base: str = ""

    def __iter__(self) -> Iterator[dict[str, PythonValue]]:
        for row in self.terms:
            yield {name: to_python(term) for name, term in zip(self.variables, row, strict=True)}
        for triple in self.triples:
            parts = (triple.subject, triple.predicate, triple.object)
            yield dict(zip(("subject", "predicate", "object"), map(to_python, parts), strict=True))

    def __len__(self) -> int:
        return len(self.terms) + len(self.triples)

    def __bool__(self) -> bool:
        return bool(self.boolean) if self.kind == "ask" else len(self) > 0

    def serialize(self, form: str = "table") -> str:
        """Return the answer as ``table``, ``csv``, ``tsv``, ``json``, ``xml``; triples as ``ttl`` or ``nt``."""
        return results.write(self, form)


def to_python(term: AnyTerm | None) -> PythonValue:
    """Return a number or truth as Python's, all else as text."""
    if term is None:
        return None
    if isinstance(term, Literal) and term.datatype.value.startswith(_XSD):
        kind = term.datatype.value.removeprefix(_XSD)
        try:
            if kind in _INTEGERS:
                return int(term.value)
            if kind == "decimal":
                return Decimal(term.value)
            if kind in {"double", "float"}:
                return float(term.value)
        except (ValueError, ArithmeticError):  # "many"^^xsd:integer is legal RDF
            return term.value
        if kind == "boolean":
            return term.value in {"true", "1"}
    return value_of(term)


def run(store: Store, sparql: str, *, base: str, prefixes: Mapping[str, str] = PREFIXES) -> QueryResult:
    """Answer a query; raises QueryError with line and column."""
    words = tokens.keywords(sparql)
    if "SERVICE" in words:
        raise _error("SERVICE asks another server; kg never uses the network", sparql, words["SERVICE"])
    if (deepest := tokens.nested(sparql, _DEEPEST)) is not None:
        raise _error(f"nested more than {_DEEPEST} deep", sparql, deepest)
    try:
        answer = store.query(sparql, base_iri=base, prefixes=dict(prefixes))
        result = _result(answer, sparql, ordered="ORDER" in words)
    except SyntaxError as error:
        raise _syntax_error(error, sparql, prefixes) from error
    except UnicodeEncodeError as error:
        raise _error("a character that is half of one (a surrogate); write UTF-8", sparql, error.start) from error
    except (OSError, RuntimeError, ValueError) as error:
        raise QueryError(str(error), query=sparql) from error
    return replace(result, prefixes=prefixes, base=base)


def _result(answer: object, sparql: str, *, ordered: bool) -> QueryResult:
    if isinstance(answer, QueryBoolean):
        return QueryResult("ask", boolean=bool(answer))
    if isinstance(answer, QuerySolutions):
        names = _columns([variable.value for variable in answer.variables], sparql)
        rows = [tuple(solution[name] for name in names) for solution in answer]
        if not ordered:
            rows.sort(key=_order)
        return QueryResult("select", variables=names, terms=tuple(rows))
    triples = sorted({outgoing(triple) for triple in answer}, key=key)  # type: ignore[attr-defined]  # QueryTriples
    return QueryResult("graph", triples=tuple(triples))


def _columns(names: Sequence[str], sparql: str) -> tuple[str, ...]:
    """Put the columns of SELECT * in the order of the query's variables; the engine has them by the alphabet."""
    found = list(tokens.tokens(sparql))
    head = next((place for place, token in enumerate(found) if token.text.upper() == "SELECT"), 0)
    if "*" not in {token.text for token in found[head + 1 : head + 3]}:  # DISTINCT or REDUCED may stand between
        return tuple(names)
    written = list(dict.fromkeys(token.text[1:] for token in found if token.kind == "variable"))
    return tuple(sorted(names, key=written.index))


def _order(row: Sequence[AnyTerm | None]) -> list[tuple[str, str]]:
    """Sort by text, then by all that a term is; what is unbound comes first."""
    return [(value_of(term), str(term)) if term is not None else ("", "") for term in row]


def _error(message: str, query: str, offset: int) -> QueryError:
    line, column = tokens.place(query, offset)
    return QueryError(message, query=query, line=line, column=column)


def _syntax_error(error: SyntaxError, query: str, prefixes: Mapping[str, str]) -> QueryError:
    """Say what stands there: what the engine expected instead rarely helps."""
    usual = _usual_mistake(query, prefixes)
    if usual:
        return usual
    match = re.match(r"error at (\d+):(\d+): (.*)", str(error), re.DOTALL)
    if not match:
        return QueryError(str(error), query=query)
    told = re.search(r"The SELECT contains[^,\[]*|[A-Z]\w+ [^\[\"',]{8,}", match[3])
    offset = tokens.offset(query, int(match[1]), int(match[2]))
    if told:
        return _error(told.group().strip(), query, offset)
    wrong = _wrong_token(query, offset, match[3])
    if wrong is None:
        return _error("the query ends too early", query, len(query.rstrip()))
    update = wrong.text.upper() in _UPDATES
    return _error(_READ_ONLY if update else f"{wrong.text!r} does not fit here", query, wrong.offset)


def _usual_mistake(query: str, prefixes: Mapping[str, str]) -> QueryError | None:
    """Find without the engine what is wrong most often: nothing there, an update, an open string, a prefix."""
    first = next(tokens.tokens(query), None)
    if first is None:
        return QueryError("the query is empty", query=query, line=1, column=1)
    if first.text.upper() in _UPDATES:
        return _error(_READ_ONLY, query, first.offset)
    unclosed = tokens.unclosed(query)
    if unclosed:
        what = "an IRI that holds what none may" if unclosed.text == "<" else "a string without an end"
        return _error(f"{what} begins here", query, unclosed.offset)
    stranger = tokens.undeclared(query, frozenset(prefixes))
    if stranger:
        prefix = stranger.text.partition(":")[0]
        return _error(f"prefix {prefix}: is not declared", query, stranger.offset)
    return None


def _wrong_token(query: str, offset: int, expected: str) -> tokens.Token | None:
    """Return the token that the engine stumbled over, or None where the query should go on.

    Where only keywords were expected, the engine's place is as far behind the token as the shortest of them is long.
    """
    listed = expected.removeprefix("expected ").removeprefix("one of ").split(", ")
    words = [word for word in listed if word.isalpha()]
    if words and not any("'" in item or '"' in item for item in listed):
        offset -= min(map(len, words))
    found = list(tokens.tokens(query))
    following = next((token for token in found if token.offset + len(token.text) > offset), None)
    braces = [token.text for token in found if token.text in {"{", "}"}]
    if following is None and found and braces.count("{") <= braces.count("}"):
        return found[-1]
    return following
