"""Gazetteers: Turtle in simple SKOS in, :class:`kg.model.Gazetteer` out; no sentence is read here.

An entry has one class, a ``skos:prefLabel`` and whatever else of this is known: ``skos:altLabel`` (other names),
``kg:adjective`` (demonyms), ``skos:broader`` (what is around it), ``skos:exactMatch`` (links), ``kg:capitalOf``,
``kg:party``, ``kg:year``, ``kg:description``, ``kg:weight``. Labels in a language other than English are passed over.
"""

from __future__ import annotations

import difflib
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import pyoxigraph

from kg.errors import OntologyError
from kg.model import Gazetteer, GazetteerEntry
from kg.names import BASE, KG, NEWS, PREFIXES, shrink
from kg.ontology.resources import resource

#: What follows this in the IRI of a shipped entry is its id, so that ``--base`` moves the entry.
ENTITY = BASE + "entity/"

_SKOS, _OWL = PREFIXES["skos"], PREFIXES["owl"]
_TYPE = PREFIXES["rdf"] + "type"
_LABEL, _NAME, _BROADER, _MATCH = (_SKOS + s for s in ("prefLabel", "altLabel", "broader", "exactMatch"))
_ADJECTIVE, _PARTY, _DESCRIPTION = (KG + s for s in ("adjective", "party", "description"))
_CAPITAL, _YEAR, _WEIGHT = (KG + s for s in ("capitalOf", "year", "weight"))

#: Properties that an entry has once: a later file's value replaces an earlier one's.
_ONCE = frozenset({_TYPE, _LABEL, _CAPITAL, _YEAR, _WEIGHT})
#: Properties that an entry may have often: a later file's values join an earlier one's.
_OFTEN = frozenset({_NAME, _BROADER, _MATCH, _ADJECTIVE, _PARTY, _DESCRIPTION})
_KNOWN = _ONCE | _OFTEN
#: Properties whose values are entries of the gazetteer themselves.
_ENTRIES = (_BROADER, _CAPITAL, _PARTY)
#: Subjects of these classes describe the file and are no entries.
_HEADERS = frozenset({_SKOS + "ConceptScheme", _OWL + "Ontology"})
#: A class that says nothing about what the entry is.
_CONCEPT = _SKOS + "Concept"

_Said = dict[str, list[str]]  # property → values, in the file's order


def shipped_gazetteer() -> Path:
    """Return the path of the gazetteer that comes with kg."""
    return resource("gazetteer.ttl")


def load_gazetteer(*paths: str | Path) -> Gazetteer:
    """Read Turtle files into one gazetteer; a later file extends and overrides an earlier one's entries.

    Raises:
        OntologyError: with file and line, where a file cannot be read, parsed or understood.

    """
    merged: dict[str, _Said] = {}
    files = [(Path(path), _read(Path(path))) for path in paths]
    for path, (text, subjects) in files:
        for iri, said in subjects.items():
            _merge(merged.setdefault(iri, {}), said)
            _check(path, text, iri, merged[iri])
    for path, (text, subjects) in files:
        for iri, said in subjects.items():
            _check_references(path, text, iri, said, merged)
    return _gazetteer({iri: _entry(iri, said, merged) for iri, said in merged.items()}.values())


def _read(path: Path) -> tuple[str, Mapping[str, _Said]]:
    """Return a file's text and, by subject, what it says with the properties that count here."""
    subjects: dict[str, _Said] = defaultdict(dict)
    strangers: list[tuple[str, str]] = []
    try:
        data = path.read_bytes()
        for quad in pyoxigraph.parse(data, pyoxigraph.RdfFormat.TURTLE):
            predicate, value = quad.predicate.value, quad.object
            if predicate not in _KNOWN:
                if predicate.startswith(KG):
                    strangers.append((str(quad.subject.value), predicate))
            elif not isinstance(value, pyoxigraph.Literal) or _is_english(value):
                subjects[quad.subject.value].setdefault(predicate, []).append(value.value)
    except OSError as error:
        raise OntologyError(f"cannot be read ({error.strerror})", file=str(path)) from error
    except SyntaxError as error:
        raise OntologyError(_reason(error), file=str(path), line=error.lineno) from error
    text = data.decode("utf-8")
    for subject, predicate in strangers:
        nearest = difflib.get_close_matches(predicate, sorted(_KNOWN), n=2, cutoff=0.8)
        raise _error("is no property of an entry", path, text, subject, term=predicate, nearest=nearest)
    return text, {iri: said for iri, said in subjects.items() if _HEADERS.isdisjoint(said.get(_TYPE, ()))}


def _is_english(literal: pyoxigraph.Literal) -> bool:
    language = literal.language
    return language is None or language == "en" or language.startswith("en-")


def _reason(error: SyntaxError) -> str:
    """Return the parser's message without the position, which the error already says."""
    return re.sub(r"^Parser error (?:at|between) .*?: ", "", error.msg or "not Turtle")


def _merge(known: _Said, said: Mapping[str, list[str]]) -> None:
    for predicate, values in said.items():
        before = [] if predicate in _ONCE else known.get(predicate, [])
        known[predicate] = before + [value for value in values if value not in before]


def _check(path: Path, text: str, iri: str, said: Mapping[str, list[str]]) -> None:
    """Raise an error if an entry is incomplete or contradicts itself."""
    if not said.get(_LABEL):
        raise _error("has no skos:prefLabel in English", path, text, iri)
    if not _classes(said):
        raise _error("has no class (such as news:Company)", path, text, iri)
    for predicate in (_LABEL, _CAPITAL, _YEAR, _WEIGHT):
        if len(said.get(predicate, ())) > 1:
            raise _error(f"has more than one {shrink(predicate)}", path, text, iri)
    if len(_classes(said)) > 1:
        raise _error(f"has more than one class ({', '.join(map(shrink, _classes(said)))})", path, text, iri)
    weight = said.get(_WEIGHT, ["0"])[0]
    if not re.fullmatch(r"\d+", weight):
        raise _error(f"has a weight that is no whole number ({weight})", path, text, iri)


def _classes(said: Mapping[str, list[str]]) -> list[str]:
    """Return the classes that count: those of ``news:`` if there are any, else whatever is no bare concept."""
    types = [value for value in said.get(_TYPE, ()) if value != _CONCEPT]
    return [value for value in types if value.startswith(NEWS)] or types


def _check_references(
    path: Path, text: str, iri: str, said: Mapping[str, list[str]], known: Mapping[str, _Said]
) -> None:
    for predicate in _ENTRIES:
        for value in said.get(predicate, ()):
            if value not in known:
                nearest = [_id(n) for n in difflib.get_close_matches(value, known, n=2, cutoff=0.9)]
                message = f"is no entry ({shrink(predicate)} of {_id(iri)})"
                raise _error(message, path, text, iri, term=_id(value), nearest=nearest)


def _error(
    message: str, path: Path, text: str, iri: str, *, term: str | None = None, nearest: Iterable[str] = ()
) -> OntologyError:
    """Return the error, with the line on which the IRI, full or abbreviated, first stands as a subject."""
    local = re.escape(re.split(r"[/#]", iri)[-1])
    subject = rf"^[ \t]*(?:<[^>]*{local}>|[\w.-]*:{local})(?=[\s;,.])"
    found = re.search(subject, text, re.MULTILINE)
    line = text.count("\n", 0, found.start()) + 1 if found else None
    return OntologyError(
        message, file=str(path), line=line, term=shrink(term or _id(iri)), nearest=tuple(map(shrink, nearest))
    )


def _id(iri: str) -> str:
    return iri.removeprefix(ENTITY)


def _entry(iri: str, said: Mapping[str, list[str]], known: Mapping[str, _Said]) -> GazetteerEntry:
    def one(predicate: str) -> str | None:
        return next(iter(said.get(predicate, ())), None)

    def many(predicate: str, name: Callable[[str], str] = str) -> tuple[str, ...]:
        return tuple(sorted(map(name, said.get(predicate, ()))))

    label = said[_LABEL][0]
    capital = one(_CAPITAL)
    return GazetteerEntry(
        id=_id(iri),
        label=label,
        type=shrink(_classes(said)[0]),
        names=(label, *(name for name in many(_NAME) if name != label)),
        adjectives=many(_ADJECTIVE),
        same_as=many(_MATCH),
        within=_around(iri, known),
        capital_of=_id(capital) if capital else None,
        parties=many(_PARTY, _id),
        year=one(_YEAR),
        description=many(_DESCRIPTION),
        weight=int(one(_WEIGHT) or 0),
    )


def _around(iri: str, known: Mapping[str, _Said]) -> tuple[str, ...]:
    """Return the ids of all that is around an entry, level by level outwards."""
    around: dict[str, None] = {}
    level = [iri]
    while level:
        outer = sorted({b for inner in level for b in known[inner].get(_BROADER, ())})
        level = [b for b in outer if b not in around and b != iri]
        around.update(dict.fromkeys(level))
    return tuple(map(_id, around))


def _gazetteer(entries: Iterable[GazetteerEntry]) -> Gazetteer:
    by_id = {entry.id: entry for entry in sorted(entries, key=lambda e: e.id)}
    heaviest_first = sorted(by_id.values(), key=lambda e: (-e.weight, e.id))
    by_name: dict[str, list[str]] = defaultdict(list)
    by_adjective: dict[str, list[str]] = defaultdict(list)
    for entry in heaviest_first:
        for name in entry.names:
            by_name[name].append(entry.id)
        for adjective in entry.adjectives:
            by_adjective[adjective].append(entry.id)
    return Gazetteer(
        entries=by_id,
        by_name={name: tuple(ids) for name, ids in by_name.items()},
        by_adjective={word: tuple(ids) for word, ids in by_adjective.items()},
    )
