"""How well fillers suit a property: classes as evidence, values by kind, words where the range is words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from kg.extract.anaphors import is_from_another
from kg.model import WHOLES, Argument, Entity, Ontology, OntologyClass, Property, Span, Value

TIME_RANGES = frozenset({"news:Time", "xsd:gYear", "xsd:gYearMonth", "xsd:date", "xsd:dateTime"})
AMOUNT_RANGES = frozenset({"kg:Amount", "xsd:decimal", "xsd:integer"})
OTHER_VALUES = frozenset({"xsd:duration", "xsd:boolean"})
AMOUNT_CLASSES = frozenset({"news:Count", "news:Money", "news:People", "news:Percentage"})
#: What a counted thing may be called where people are counted.
PEOPLE = frozenset(
    {
        *("adult", "child", "citizen", "civilian", "customer", "employee", "evacuee", "family", "fighter", "guest"),
        *("hostage", "household", "inhabitant", "job", "man", "member", "migrant", "officer", "passenger", "patient"),
        *("people", "person", "position", "post", "prisoner", "protester", "refugee", "resident", "soldier", "staff"),
        *("staffer", "student", "survivor", "tourist", "troop", "victim", "villager", "visitor", "woman", "worker"),
    }
)
#: Words of a clause ("said [that taxes would fall]"), which no noun phrase can be.
CLAUSE_RANGE = "news:Clause"
_TOP = frozenset({None, "news:Thing", "owl:Thing", "rdfs:Resource"})


class Fit(IntEnum):
    """How a filler's class bears on what a property asks for."""

    DISJOINT = 0
    UNRELATED = 1
    POSSIBLE = 2
    WITHIN = 3


@dataclass(frozen=True, slots=True)
class Taxonomy:
    """Each class with all that it is a kind of, itself included, and what those are disjoint with."""

    above: Mapping[str, frozenset[str]]
    disjoint: Mapping[str, frozenset[str]]

    @classmethod
    def from_ontology(cls, ontology: Ontology) -> Taxonomy:
        """Close subclass relations and inherit disjointness."""
        above = {name: _closure(name, ontology.classes) for name in ontology.classes}
        disjoint = {
            name: frozenset(d for a in kinds for d in ontology.classes[a].disjoint) for name, kinds in above.items()
        }
        return cls(above, disjoint)

    def fit(self, actual: str, wanted: str | None) -> Fit:
        """Tell how an entity's class bears on a domain or range; an unknown class is no evidence."""
        if wanted in _TOP or wanted in self.above.get(actual, ()):
            return Fit.WITHIN
        if actual not in self.above or wanted is None or wanted not in self.above:
            return Fit.POSSIBLE
        if self.disjoint[actual] & self.above[wanted]:
            return Fit.DISJOINT
        shared = any(actual in kinds and wanted in kinds for kinds in self.above.values())
        return Fit.POSSIBLE if shared else Fit.UNRELATED

    def depth(self, name: str | None) -> int:
        """Return how special a class is: the number of its superclasses."""
        return len(self.above.get(name or "", ()))


def _closure(name: str, classes: Mapping[str, OntologyClass]) -> frozenset[str]:
    """Return a class and all its superclasses, however they loop."""
    found, open_ = {name}, [name]
    while open_:
        for parent in classes[open_.pop()].parents:
            if parent not in found:
                found.add(parent)
                open_.append(parent)
    return frozenset(found)


def amount_class(value: Value) -> str:
    """Return the class of an amount; a bare number may count people ("injured 300")."""
    if value.kind == "quantity":
        people = value.unit is None or value.unit.rpartition(" ")[2] in PEOPLE
        return "news:People" if people else "news:Count"
    return "news:Percentage" if value.kind == "percentage" else "news:Money"


def value_suits(value: Value, range_: str | None, taxonomy: Taxonomy) -> bool:
    """Tell whether a time or amount is what the range asks for."""
    if value.kind != "time":
        return range_ in AMOUNT_RANGES or range_ in taxonomy.above.get(amount_class(value), ())
    if value.value is None and is_from_another(value.text):
        return False  # "two days later", of a day that nobody named
    if value.value is not None and value.value.endswith("_REF"):
        return False  # "now", "recently": no time that a fact could be about
    lasts = value.value is not None and value.value.startswith("P")
    return range_ == "xsd:duration" if lasts else range_ in TIME_RANGES


def words_suit(prop: Property, *, clause: bool) -> bool:
    """Tell whether words that are no value and no name can be what a property says."""
    if prop.range == CLAUSE_RANGE:
        return clause
    return prop.literal and prop.range not in TIME_RANGES | AMOUNT_RANGES | AMOUNT_CLASSES | OTHER_VALUES


def name_starts(entities: Iterable[Entity]) -> list[int]:
    """Return where the text speaks of something that has a name, by the name or otherwise, sorted."""
    named = filter(is_named, entities)
    return sorted(m.start for entity in named for m in entity.mentions if m.kind not in WHOLES)


def holds_name(starts: Sequence[int], span: Span | Argument) -> bool:
    """Tell whether a name begins in the span; ``starts`` are those of :func:`name_starts`."""
    first = bisect_left(starts, span.start)
    return first < len(starts) and starts[first] < span.end


def is_named(entity: Entity) -> bool:
    """Tell an entity that has a name from one that the text only describes ("the partnership").

    A country has one that no words of the text mention, as that of a capital in a dateline.
    """
    return entity.gazetteer is not None or entity.has_name
