"""Hand-made extractions and a small ontology, so that no test here depends on a model's mood."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from kg.model import Argument, Entity, Extraction, LexiconEntry, Mention, Ontology, Predicate, Reading, Span, Value
from kg.ontology.turtle import parse_ontology, with_lexicon


def extraction(sentence: str, lemma: str, kind: str, roles: dict[str, Any], /, **more: Any) -> Extraction:
    """Build an extraction whose arguments stand in the sentence: role → words, or (words, filler[, marker])."""
    arguments = []
    for role, given in roles.items():
        text, filler, marker = (*given, "", "")[:3] if isinstance(given, tuple) else (given, None, "")
        start = sentence.index(text)
        head = Span(start + text.rfind(" ") + 1, start + len(text))
        arguments.append(
            Argument(role, start, head.end, text, head, filler or None, marker, role in more.get("left", ()))
        )
    words = more.pop("words", lemma)
    more.pop("left", None)
    start = max(sentence.find(words), 0)
    return Extraction(0, Predicate(lemma, kind, start, start + len(words), words), tuple(arguments), **more)  # type: ignore[arg-type]


def entity(name: str, type_: str, *, named: bool = True) -> Entity:
    span = Span(0, len(name))
    mention = Mention(*span, name, span, "OTHER", "name" if named else "nominal", span)
    return Entity(name.lower().replace(" ", "-"), name, type_, (mention,))


def time(text: str, value: str) -> Value:
    return Value(0, len(text), text, "time", value)


def dollars(text: str, number: str) -> Value:
    return Value(0, len(text), text, "amount", number, "USD")


def reading(*extractions: Extraction) -> Reading:
    return Reading((), (), (), extractions)


@pytest.fixture
def hand() -> SimpleNamespace:
    return SimpleNamespace(extraction=extraction, entity=entity, time=time, dollars=dollars, reading=reading)


@pytest.fixture
def news() -> Callable[..., Ontology]:
    """Give the shipped classes and properties with a lexicon of hand-made keys: property → (lemma, role, role)."""
    shipped = parse_ontology()

    def make(**keys: tuple[str, str, str]) -> Ontology:
        entries = sorted(LexiconEntry(*key, f"news:{name}") for name, key in keys.items())
        lexicon = {e.lemma: tuple(o for o in entries if o.lemma == e.lemma) for e in entries}
        return with_lexicon(shipped, lexicon)

    return make
