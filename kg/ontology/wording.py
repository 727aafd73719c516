"""The words of a claim, made to be understood away from their place: "its board" is "Acme's board"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice, takewhile

from kg.model import Argument, Entity, EntityRef, Extraction, ExtractionRef, Predicate
from kg.ontology.fit import is_named
from kg.ontology.naming import bare
from kg.resolve.described import Known, closed, refers, spelled_out, takes_up_description
from kg.resolve.words import PRONOUNS

#: Pronouns that nobody's name replaces: those of the speaker, and owners, who are often somebody else.
_NOT_SAID = frozenset(word for word, form in PRONOUNS.items() if form.person == 1 or form.possessive) | {"her"}
#: Those that are not who speaks, wherever they stand in a statement.
_OBJECTS = frozenset({"him", "them"})
#: What joins somebody's words to those before.
_OPENER = re.compile(r"(?:[Bb]ut|[Aa]nd|[Oo]r|(?:However|In fact|Well|Look|Also|Of course|Obviously),)\s+(?=\w)")
#: What sets off the words that tell who speaks: commas, quotation marks; and how these may address them.
_EDGES = ' ,"“”'
_ADDRESS = re.compile(r",?\s*\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Prof|Lord|Lady)\.?$")
#: What goes on to tell who speaks, between the name and the words of the speaker: " of Acme, a bank".
_OF_SPEAKER = re.compile(r"(?: (?:of|at|from|for|in|with) [^,]*)?(?:, (?:an?|the|who|chief) [^,]*)?(?=,)")


class Wording:
    """Spells out the words of one document: what takes up a name is told by it."""

    def __init__(self, entities: Mapping[str, Entity]) -> None:
        self._entities = entities
        self._known = sorted(_taken_up(entities.values()), key=lambda known: known.mention.start)
        self._named = {entity.label for entity in entities.values() if is_named(entity)}
        self._names_of = {
            entity.label: [m.start for m in entity.mentions if m.kind == "name" or not is_named(entity)]
            for entity in entities.values()
        }

    def words(self, argument: Argument) -> str:
        """Return the words of an argument on one line, to be understood alone: "its board" is "Acme's board".

        A noun phrase loses its determiner.
        """
        if isinstance(argument.filler, ExtractionRef):
            return " ".join(argument.text.split())
        return closed(bare(spelled_out(argument.text, argument.start, self._inside(argument.start, argument.end))))

    def said_of(self, predicate: Predicate, subject: Argument) -> str:
        """Return a copula's words with names for what takes one up: "head of the company" of Acme."""
        own = self._label(subject)
        inside = [known for known in self._inside(predicate.start, predicate.end) if known.name != own]
        return spelled_out(predicate.text, predicate.start, inside)

    def said(self, extraction: Extraction, clause: Argument) -> str:
        """Return what somebody says, without the words between that tell who: "The bank [, she said,] is sound".

        It loses a "but" that joins it to what was said before; names for what takes one up stand in brackets, as an
        editor sets them: "[Ann Lee] is late".
        """
        subject, verb = extraction.argument("subject"), extraction.predicate
        opener = _OPENER.match(clause.text)
        start = clause.start + (opener.end() if opener else 0)
        about, text = list(self._about(start, clause.end, self._label(subject))), clause.text[start - clause.start :]
        if not start <= verb.start < clause.end:
            return closed(spelled_out(text, start, about, bracketed=True))
        first, last = verb.start, verb.end
        if subject is not None and start < subject.start < clause.end:
            first, last = min(first, subject.start), max(last, subject.end)
        before = _ADDRESS.sub("", spelled_out(text[: first - start], start, about, bracketed=True))
        last += _rest_of_speaker(text[last - start :]) if text[: first - start].rstrip().endswith(",") else 0
        behind = spelled_out(text[last - start :], last, about, bracketed=True)
        return closed(f"{before.rstrip(_EDGES)} {behind.lstrip(_EDGES)}".strip())

    def _about(self, start: int, end: int, speaker: str) -> Iterator[Known]:
        """Yield what stands in somebody's words for what is named elsewhere, each thing once."""
        told: set[str] = set()
        for known in self._inside(start, end):
            behind = known.mention.kind == "nominal" and known.name in self._named  # "the man held, Tom Berg, is 40"
            upto = end if behind else known.mention.start
            named = any(start <= at < upto and at != known.mention.start for at in self._names_of.get(known.name, ()))
            if not named and known.name not in told and _is_asked_for(known, start, speaker):
                told.add(known.name)
                yield known

    def _inside(self, start: int, end: int) -> Iterator[Known]:
        """Yield the mentions that begin between two characters and take up a name."""
        first = bisect_left(self._known, start, key=lambda known: known.mention.start)
        return takewhile(lambda known: known.mention.start < end, islice(self._known, first, None))

    def _label(self, argument: Argument | None) -> str:
        """Return the name of what fills an argument, if it has one."""
        filler = argument.filler if argument is not None else None
        entity = self._entities[filler.id] if isinstance(filler, EntityRef) else None
        return entity.label if entity is not None and is_named(entity) else ""


def _rest_of_speaker(behind: str) -> int:
    """Return how many characters go on to tell who speaks, where the words behind go on after a comma.

    >>> behind = " of Acme, a bank, is late"
    >>> behind[_rest_of_speaker(behind):]
    ', is late'
    """
    rest = _OF_SPEAKER.match(behind)
    return rest.end() if rest is not None else 0


def _is_asked_for(known: Known, start: int, speaker: str) -> bool:
    """Tell whether a reader of what a speaker says asks whom it means: "the company", "him", a "he" at its head.

    Whose a "he" further on is the words themselves tell; an "it" may be anything but for a speaker at their head, and
    the speaker is no "him".
    """
    words = known.mention.text.lower().split()
    if words[0] in _NOT_SAID or (words[0] == "it" and known.name != speaker):
        return False
    if known.mention.kind == "nominal":
        several = words[-1].endswith("s") and not words[-1].endswith(("ss", "us", "is"))  # "the towns"
        return len(words) == len("the company".split()) and not several
    return known.mention.start == start or (words[0] in _OBJECTS and known.name != speaker)


def _taken_up(entities: Iterable[Entity]) -> Iterator[Known]:
    """Yield the mentions that take up what has a name, with the name."""
    for entity in entities:
        names = [mention for mention in entity.mentions if mention.kind == "name"]
        again = (m for m in entity.mentions if refers(m, names) or (not names and takes_up_description(m, entity)))
        yield from (Known(mention, entity.label) for mention in again)
