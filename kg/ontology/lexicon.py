"""Phrases become lexicon entries by being read, and the compiled form of the shipped phrases is kept in a file."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from kg.errors import OntologyError
from kg.model import Argument, Extraction, LexiconEntry, Property, Reading, Span
from kg.ontology.phrases import Phrase, parse_phrase

Reader = Callable[[str], Reading]


#: "Canada's prime minister", "the Canadian prime minister": so for a phrase that has it, and not for every "of",
#: because a Dutch maker makes no Netherlands.
MODIFIER = "modifier"


class Key(NamedTuple):
    """What a phrase compiles to: an extraction of ``lemma`` whose two roles are filled."""

    lemma: str
    subject_role: str
    object_role: str


def compile_phrases(
    properties: Iterable[Property], read: Reader | None, *, compiled: Mapping[str, Key] | None = None
) -> dict[str, tuple[LexiconEntry, ...]]:
    """Return the lexicon of the properties' phrases: entries by predicate lemma, sorted.

    Phrases that ``compiled`` holds are not read again. OntologyError for a phrase that gives no extraction, or
    several with different keys, and for one that is not compiled while there is no reader.
    """
    known = compiled or {}
    entries = {
        LexiconEntry(*(known.get(phrase) or compile_phrase(phrase, read, term=prop.id)), prop.id)
        for prop in properties
        for phrase in prop.phrases
    }
    lexicon: dict[str, list[LexiconEntry]] = {}
    for entry in sorted(entries):
        lexicon.setdefault(entry.lemma, []).append(entry)
    return {lemma: tuple(group) for lemma, group in lexicon.items()}


def compile_phrase(text: str, read: Reader | None, *, term: str | None = None) -> Key:
    """Read one phrase and return its key: of the extractions that cover both slots, the one with fewest others."""
    phrase = parse_phrase(text, term=term)
    if read is None:
        raise OntologyError(f"phrase {text!r} is not compiled, and there is no reader to run it with", term=term)
    extractions = read(phrase.sentence).extractions
    found = [(len(e.arguments), key) for e in extractions if (key := _key(e, phrase)) is not None]
    fewest = min((count for count, _ in found), default=0)
    keys = sorted({key for count, key in found if count == fewest})
    if len(keys) != 1:
        problem = "is read in several ways" if keys else "has no extraction that covers both slots"
        raise OntologyError(f"phrase {text!r} {problem}; read: {_show(extractions)}", term=term)
    return keys[0]


def _key(extraction: Extraction, phrase: Phrase) -> Key | None:
    """Return the key of an extraction that has the heads of two different arguments in the two slots."""
    subject, obj = _role_in(extraction, phrase.subject), _role_in(extraction, phrase.object)
    return Key(extraction.predicate.lemma, subject, obj) if subject and obj and subject != obj else None


def _role_in(extraction: Extraction, slot: Span) -> str | None:
    """Return the role of the argument whose head lies in the slot."""
    inside = (key_role(a) for a in extraction.arguments if slot.start <= a.head.start and a.head.end <= slot.end)
    return next(inside, None)


def key_role(argument: Argument) -> str:
    """Return the role under which an argument stands in a key: what modifies without "of" has a role of its own."""
    return MODIFIER if argument.role == "of" and not argument.marker else argument.role


def _show(extractions: Iterable[Extraction]) -> str:
    """Write what was read on one line, for an error message."""
    shown = [
        f"{e.predicate.lemma} ({e.predicate.kind}: {', '.join(f'{a.role} {a.text!r}' for a in e.arguments)})"
        for e in extractions
    ]
    return "; ".join(shown) or "nothing"


def compile_table(properties: Iterable[Property], read: Reader) -> dict[str, Key]:
    """Return the key of every phrase of the properties, sorted by phrase: what the checked-in file holds."""
    phrases = {phrase: prop.id for prop in properties for phrase in prop.phrases}
    return {phrase: compile_phrase(phrase, read, term=phrases[phrase]) for phrase in sorted(phrases)}


def to_json(table: Mapping[str, Key]) -> str:
    """Write compiled phrases, one a line, sorted.

    >>> print(to_json({"{A} met {B}.": Key("meet", "subject", "object")}), end="")
    {
    "{A} met {B}.": ["meet", "subject", "object"]
    }
    """
    lines = [f"{json.dumps(p, ensure_ascii=False)}: {json.dumps(list(table[p]))}" for p in sorted(table)]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def from_json(path: Path) -> dict[str, Key]:
    """Read compiled phrases; OntologyError if the file is not what :func:`to_json` writes."""
    try:
        table = json.loads(path.read_text(encoding="utf-8"))
        return {phrase: Key(*map(str, key)) for phrase, key in table.items()}
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise OntologyError(f"is no compiled lexicon ({error})", file=str(path)) from error
