"""Whose captain, tribunal chairwoman or finance chief somebody is, where the words around the office tell it."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.model import Entity, EntityRef, Extraction, Span
from kg.resolve.bound import OF_COMPANIES_ALONE, holders, is_bound, is_company_office, is_office_beside, understood
from kg.resolve.words import PLAYERS

#: Bodies whose chair or member is called by their noun: "tribunal chairwoman".
_BOARDS = frozenset("board tribunal commission committee assembly panel authority trust jury inquiry".split())
_SEATED = frozenset("chair chairman chairwoman chairperson president vice-president member secretary".split())
#: Houses whose director or head is called by their noun: "museum director".
_WITH_DIRECTORS = frozenset("museum gallery theatre theater zoo school college academy".split())
_HEADING = frozenset("director curator head headteacher principal head-teacher".split())
#: Who leads bodies of some kind, and the last words of their names.
_LEADING = {
    "superintendent": {"school board", "school district", "schools", "unified", "police"},
    "chief": {"nation", "tribe", "police"},
    "police chief": {"police"},
    "chief constable": {"police"},
    "fire chief": {"fire", "rescue"},
    "headteacher": {"school", "academy"},
    "head teacher": {"school", "academy"},
    "principal": {"school", "academy", "college"},
    "vice-chancellor": {"university"},
    "medical director": {"hospital"},
}
#: What the name of a body may add to what it is: "Leeds Police Department".
_ADDED = frozenset({"department", "service", "force"})
#: Who is of a side.
_OF_SIDES = PLAYERS | frozenset("coach manager captain skipper keeper".split())
_SIDES = frozenset({"news:SportsTeam", "news:Group"})
#: What a player does for his side in a match: who played for one may be another's coach.
_PLAYING_FOR = frozenset(
    "score add net hit kick convert contribute finish bowl grab bag star equalise equalize".split()
)
#: What a side does with its own.
_FIELDING = frozenset("lose sign drop recall rest field bench miss unveil sell loan release".split())


def with_staff(
    extractions: Sequence[Extraction], entities: Sequence[Entity], sentences: Sequence[Span]
) -> tuple[Extraction, ...]:
    """Give "tribunal chairwoman Ann Lee" the one tribunal, "museum director" and "Principal Ann Lee" the one of theirs.

    So "captain Tom Berg" his side, and a finance chief the company whose word it is.
    """
    bodies = _Bodies.of_text(extractions, entities, sentences)
    return tuple(
        understood(extraction, "of", body)
        if is_office_beside(extraction, bodies.bound) and (body := bodies.of(extraction))
        else extraction
        for extraction in extractions
    )


@dataclass(frozen=True, slots=True)
class _Bodies:
    """The bodies of a text that an office may be of.

    ``bound`` are the holders of offices whose body is told. ``boards`` and ``houses`` are by their noun, ``titled`` are
    nouns before an office, by its end, and ``led`` by the office; ``sides`` are by sentence and player, ``alone`` by
    where an office starts, ``speakers`` by sentence.
    """

    bound: frozenset[str | None]
    boards: Mapping[str, str]
    houses: Mapping[str, str]
    titled: Mapping[int, str]
    led: Mapping[str, Entity]
    sides: Mapping[tuple[int, str | None], str]
    alone: Mapping[int, str]
    speakers: Mapping[int, str]

    @classmethod
    def of_text(
        cls, extractions: Sequence[Extraction], entities: Sequence[Entity], sentences: Sequence[Span]
    ) -> _Bodies:
        return cls(
            bound=holders(extractions),
            boards=_by_noun([entity for entity in entities if _is_told_apart(entity)], _BOARDS),
            houses=_by_noun([entity for entity in entities if entity.has_name], _WITH_DIRECTORS),
            titled=_titled(entities),
            led=_led(extractions, entities),
            sides=_sides(extractions, entities),
            alone=_alone(extractions, entities, sentences),
            speakers=_speakers(extractions, entities),
        )

    def of(self, extraction: Extraction) -> str | None:
        """Return the body of an office beside a name, if the words around tell it."""
        office = extraction.predicate.lemma
        first, _, last = office.rpartition(" ")
        if first in self.boards and last in _SEATED:
            return self.boards[first]
        if last in _HEADING and (house := self._house(extraction)) is not None:
            return house
        if office in self.led and not extraction.ended:
            return self._led_body(extraction)
        if last in _OF_SIDES and not extraction.ended:
            return self._side(extraction)
        of_company = office in OF_COMPANIES_ALONE or is_company_office(extraction, self.bound)
        return self.speakers.get(extraction.sentence) if of_company else None

    def _house(self, title: Extraction) -> str | None:
        noun = self.titled.get(title.predicate.end, "") if title.rule == "title" else ""
        return self.houses.get(noun)

    def _led_body(self, office: Extraction) -> str | None:
        body = self.led[office.predicate.lemma]
        return body.id if body.mentions[0].start < office.predicate.start else None

    def _side(self, office: Extraction) -> str | None:
        player = (office.sentence, office.entity("subject"))
        return self.sides.get(player) or self.alone.get(office.predicate.start)


def _by_noun(entities: Sequence[Entity], nouns: frozenset[str]) -> Mapping[str, str]:
    """Return the bodies that are the only ones of their noun, by it: "tribunal" of the Leeds Tribunal."""
    found: dict[str, set[str]] = defaultdict(set)
    for entity in entities:
        noun = entity.label.rpartition(" ")[2].lower()
        if noun in nouns:
            found[noun].add(entity.id)
    return {noun: next(iter(bodies)) for noun, bodies in found.items() if len(bodies) == 1}


def _titled(entities: Sequence[Entity]) -> Mapping[int, str]:
    """Return the word before an office that stands before a name, by its end: "museum" of "Museum director Ann Lee"."""
    people = (entity for entity in entities if entity.type == "news:Person")
    nouns = (mention for entity in people for mention in entity.mentions if mention.kind == "nominal")
    return {mention.end: mention.text.rsplit(maxsplit=2)[-2].lower() for mention in nouns if " " in mention.text}


def _led(extractions: Sequence[Extraction], entities: Sequence[Entity]) -> Mapping[str, Entity]:
    """Return, by the office, the bodies that are the only ones of its kind: "principal" of the one Leeds Academy.

    Not where the text tells who else is its principal.
    """
    offices = {e.predicate.lemma for e in extractions if e.predicate.lemma in _LEADING}
    offices -= {e.predicate.lemma for e in extractions if is_bound(e)}
    kinds = [(entity, _kinds(entity.label)) for entity in entities if _is_told_apart(entity)] if offices else []
    fitting = {office: [body for body, kind in kinds if kind & _LEADING[office]] for office in sorted(offices)}
    return {office: bodies[0] for office, bodies in fitting.items() if len(bodies) == 1}


def _kinds(label: str) -> set[str]:
    """Return what may say of what kind a body is: its last word and its last two."""
    words = label.lower().split()
    words = words[:-1] if words[-1] in _ADDED else words
    return {" ".join(words[-1:]), " ".join(words[-2:])}


def _is_told_apart(entity: Entity) -> bool:
    """As in "the Leeds school board": a name is in the words for it."""
    return any(word[:1].isupper() for mention in entity.mentions for word in mention.text.split()[1:])


def _sides(extractions: Sequence[Extraction], entities: Sequence[Entity]) -> Mapping[tuple[int, str | None], str]:
    """Return whose each player of a sentence is there: "Hull lost captain Tom Berg", "He scored for the Rovers"."""
    sides = {entity.id for entity in entities if entity.type in _SIDES and entity.has_name}
    fielded = ((e.sentence, player, side) for e in extractions for side, player in _fielded(e) if side in sides)
    return {(sentence, player): side for sentence, player, side in fielded if side is not None}


def _fielded(extraction: Extraction) -> Iterator[tuple[str | None, str | None]]:
    """Yield a side with who is said to play for it."""
    subject = extraction.entity("subject")
    if extraction.predicate.lemma in _PLAYING_FOR:
        yield extraction.entity("for"), subject
    yield subject, extraction.entity("through")
    if extraction.predicate.lemma in _FIELDING:
        yield subject, extraction.entity("object")


def _alone(
    extractions: Sequence[Extraction], entities: Sequence[Entity], sentences: Sequence[Span]
) -> Mapping[int, str]:
    """Return, by its start, the side of each sentence that follows one of what one side does, and tells of none."""
    starts = [sentence.start for sentence in sentences]
    inside: dict[int, set[str]] = defaultdict(set)
    for entity in entities:
        for mention in entity.mentions if entity.type == "news:SportsTeam" else ():
            inside[bisect_right(starts, mention.start) - 1].add(entity.id)
    acting = {(e.sentence, side) for e in extractions for side in (e.entity("subject"), e.entity("for"))}
    named = {entity.id for entity in entities if entity.has_name}
    return {
        starts[sentence + 1]: side
        for sentence, (side, *others) in inside.items()
        if not others and side in named and (sentence, side) in acting
        if sentence + 1 not in inside and sentence + 1 < len(starts)
    }


def _speakers(extractions: Sequence[Extraction], entities: Sequence[Entity]) -> Mapping[int, str]:
    """Return the company whose word a sentence is: "Chairman Ann Lee will leave, Acme said"."""
    companies = {entity.id for entity in entities if entity.type == "news:Company" and entity.has_name}
    words = ((e.sentence, e.attribution.source) for e in extractions if e.attribution)
    return {at: source.id for at, source in words if isinstance(source, EntityRef) and source.id in companies}
