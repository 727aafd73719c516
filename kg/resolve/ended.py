"""Offices that the text tells to be over: "Prime Minister Ann Lee has resigned", "…, head of Acme, died"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import replace

from kg.extract.careers import APPOINTMENT
from kg.extract.grammar import (
    BESIDE_NAMES,
    DYING,
    HELD_NOW,
    HOLDING,
    KIN,
    LEAVING_FOR_GOOD,
    OFFICE,
    RESIGNING,
    ROLE_NOUNS,
    SACKING,
)
from kg.model import Document, Entity, Extraction, Modality, Reading, Span
from kg.resolve.classes import FAMILIES
from kg.resolve.words import STATE_OFFICES

#: What ends an office, beside what ends any job.
_OUSTING = SACKING | {"depose", "topple"}
#: What ends all of them, from whatever and as whatever it was.
_DYING = DYING | {"pass away"}
_KILLING = frozenset("kill assassinate murder execute slay behead lynch".split()) | {
    "pronounce dead",
    "declare dead",
    "shoot dead",
    "find dead",
    "gun down",
}
_DEATHS = {"death": "subject", **dict.fromkeys(("assassination", "murder", "killing", "manslaughter"), "object")}
#: What only one at a time is of a country, and how much more of the one today is spoken than of those before.
_SINGLE = STATE_OFFICES - {"vice president"}
_MORE = 2
#: Who is dead, as the text calls them: "the late Ann Lee", "his late wife Ann".
_LATE = re.compile(rf"\blate (?:[A-Z]|(?:{'|'.join(sorted(KIN))})\b)")
#: Offices and candidacies that are for a term, and how many years ago one was that is over.
_TERMS = frozenset(
    "president minister premier chancellor governor mayor senator congressman nominee candidate secretary".split()
)
_LONG_AGO = 4
#: How many years a working life lasts: who was appointed so long ago has retired, as have the parents of who was born.
_CAREER = 35
#: A year, or the decade or century that TimeML writes with an X.
_YEAR = re.compile(r"[12]\d[\dX]{2}")
_IN_YEAR = re.compile(r"(?:Back )?[Ii]n (?:19|20)\d\d\b")
_TURN = re.compile(r"\bbut\b")
#: Whose deed of today goes on behind the last date: "President X, who came to power in 2012, has denied it".
_WHO = re.compile(r",\s(?:who|whose)\s")
_HAS = re.compile(r"[^,]*,\s(?:has|have)\s")
#: What begins to tell of older times: whose title stands before it is of today.
_OLDER = re.compile(r"\b(?:since|which|where|whose)\b")
#: Whose word of older times it is, who says so today.
_SAID = re.compile(
    r"\b(?:said|says|added|argued|claimed)\s(?:that\s)?(?:it|he|she|they|the|a|its|his|her|their|there)\b"
)
_POST = re.compile(r"\b(?:post|position|job|role|office)\b")
_REFEREE = re.compile(r"\b(?:referee|umpire|match official)s?\b", re.IGNORECASE)
#: Offices in which who is replaced is not only off the field.
_REPLACED = _TERMS | frozenset(
    """chief executive chairman chairwoman chair director manager coach boss head leader ceo commissioner ambassador
    editor""".split()
)
#: "The club parted ways with its coach": he left it.
_PARTS = frozenset({"part ways", "part company", "part way"})
#: How a marriage ends, and those who end it.
_DIVORCES = frozenset({"divorce", "separate", "split", "split up"})
_MARRIED = frozenset({"marry", "married", "wed"})
_COUPLE = frozenset({"they", "the couple", "the pair"})
#: Nouns of the same: "the dismissal of coach Ann Lee".
_GOINGS = {
    **dict.fromkeys(("dismissal", "sacking", "firing", "ouster", "ousting"), "object"),
    "resignation": "subject",
}
#: What somebody is for good.
_LASTING = ("founder", "inventor", "author", "creator", "predecessor")
#: And of whom: who resigned is a son still.
_BLOOD = KIN - {"husband", "wife", "partner", "fiance", "fiancee", "fiancé", "fiancée"}


def with_ends(
    extractions: Sequence[Extraction],
    entities: Sequence[Entity],
    past: Set[Span] = frozenset(),
    career: Set[Span] = frozenset(),
) -> tuple[Extraction, ...]:
    """Mark the offices of whom the text tells that they left or died, and of who held one before others.

    "Prime Minister X … has resigned"; "President X", in passing, in a text about President Y of the same country;
    "in 1991 President X signed", where that stands in the ``past``; "in 1980 she was appointed", a ``career`` ago.
    """
    late = {entity.id for entity in entities if _is_called_late(entity)}
    gone = late | {holder for extraction in extractions if (holder := _leaver(extraction)) is not None}
    replaced = {holder for extraction in extractions if (holder := _replaced(extraction)) is not None}
    dead = late | {holder for extraction in extractions if (holder := _deceased(extraction)) is not None}
    bodies = {entity.id for entity in entities if FAMILIES.get(entity.type) == "organization"}
    leaving = [(e.sentence, *pair) for e in extractions if (pair := _left(e)) is not None and pair[1] in bodies]
    left, then = {(who, body) for _, who, body in leaving}, {(who, sentence) for sentence, who, _ in leaving}
    divorced = {parted for e in extractions if (parted := _divorced(e)) is not None}
    before = _before_others(extractions, entities)
    lasting = {e.sentence for e in extractions if any("since" in {a.role, a.marker} for a in e.arguments)}
    people = {entity.id for entity in entities if FAMILIES.get(entity.type) == "person"}
    born = {e.sentence: e.entity("object") for e in extractions if e.predicate.lemma == "bear" and e.rule == "passive"}

    def is_past(extraction: Extraction) -> bool:
        stretches = past if _is_elected(extraction) else career if _is_of_its_day(extraction, born, people) else ()
        over = any(start <= extraction.predicate.start < end for start, end in stretches)
        over = over and HELD_NOW.isdisjoint(extraction.predicate.text.lower().split())
        return over and extraction.sentence not in lasting

    return tuple(
        replace(extraction, ended=True)
        if _is_office_of(extraction, gone)
        or (_is_office_of(extraction, replaced) and extraction.predicate.lemma.rpartition(" ")[2] in _REPLACED)
        or _is_of_the_dead(extraction, dead)
        or _is_left(extraction, left, then)
        or _is_dissolved(extraction, divorced)
        or (extraction.rule == "title" and _tenure(extraction) in before)
        or is_past(extraction)
        else extraction
        for extraction in extractions
    )


def careers_ago(reading: Reading, document: Document) -> frozenset[Span]:
    """Return the stretches of the text that tell of times since which a working life has gone by."""
    return past_stretches(reading, document, _CAREER) if document.published is not None else frozenset()


def past_stretches(reading: Reading, document: Document, ago: int = _LONG_AGO) -> frozenset[Span]:
    """Return the sentences all whose dates lie years before the text's own, or before the last of which it tells.

    What one turns to behind its last date is of today: "renewed it in 2018, but talk frayed as President X …". A text
    of no date that opens a sentence with a year tells of one gone by: of its own it says "this year", and the month.
    """
    times = ((v.start, _YEAR.match(v.value or "")) for v in reading.values if v.kind == "time")
    dates = [(start, int(year[0].replace("X", "9"))) for start, year in times if year]
    text = document.text
    now = int(document.published[:4]) if document.published else max((year for _, year in dates), default=0)
    found = set()
    for start, end in reading.sentences:
        told = [(at, year) for at, year in dates if start <= at < end]
        opens = document.published is None and _IN_YEAR.match(text, start) is not None
        if told and (opens or max(year for _, year in told) <= now - ago):
            last = max(at for at, _ in told)
            turn = _TURN.search(text, last, end)
            goes_on = _WHO.search(text, start, last) is not None and _HAS.match(text, last, end) is not None
            if turn or not goes_on:
                first = min(at for at, _ in told)
                older = [m.end() for pattern in (_OLDER, _SAID) for m in pattern.finditer(text, start, first)]
                found.add(Span(max(older, default=start), turn.start() if turn else end))
    return frozenset(found)


def _is_elected(extraction: Extraction) -> bool:
    """Tell an office that nobody has for long: "nominee", "president"."""
    title = extraction.rule == "title" and extraction.predicate.kind == "copula" and not extraction.ended
    return title and extraction.predicate.lemma.rpartition(" ")[2] in _TERMS


def _is_of_its_day(extraction: Extraction, born: Mapping[int, str | None], people: Set[str]) -> bool:
    """As in "in 1980 she became a lecturer", "she was born in 1934, daughter of Tom Berg, a clerk": his job."""
    lemma, who = extraction.predicate.lemma, extraction.entity("subject")
    kin = lemma.partition(" of ")[0] in KIN
    if not _is_copula(extraction) or lemma.endswith(_LASTING) or kin or who not in people:
        return False
    if extraction.rule in {APPOINTMENT, "copula"}:
        return lemma.rpartition(" ")[2] in ROLE_NOUNS and extraction.argument("time") is not None
    return extraction.rule in BESIDE_NAMES and who != born.get(extraction.sentence, who)


def _is_called_late(entity: Entity) -> bool:
    """As in "the late Ann Lee"."""
    person = FAMILIES.get(entity.type) == "person"
    return person and any(_LATE.search(mention.text) is not None for mention in entity.mentions)


def _before_others(
    extractions: Sequence[Extraction], entities: Sequence[Entity]
) -> frozenset[tuple[str, str, str] | None]:
    """Return office, country and holder of those of whom the text speaks far less than of another holder."""
    spoken = {entity.id: len(entity.mentions) for entity in entities}
    tenures = {tenure for extraction in extractions if (tenure := _tenure(extraction)) is not None}
    return frozenset(
        (office, realm, holder)
        for office, realm, holder in tenures
        if any(
            (office, realm) == (other, place) and spoken[rival] >= _MORE * spoken[holder]
            for other, place, rival in tenures
        )
    )


def _tenure(extraction: Extraction) -> tuple[str, str, str] | None:
    """Return office, country and holder of an office that only one at a time may have, if it is said to be held now."""
    office, holder, realm = extraction.predicate.lemma, extraction.entity("subject"), extraction.entity("of")
    held = extraction.predicate.kind == "copula" and not extraction.ended and office in _SINGLE
    held = held and extraction.modality is Modality.ACTUAL
    return (office, realm, holder) if held and holder and realm else None


def _leaver(extraction: Extraction) -> str | None:
    """Return who gave up or lost an office, for a fact, or died; of which they gave it up the text does not say."""
    verb = "kill" if _is_to_death(extraction) else extraction.predicate.lemma
    hearsay = extraction.attribution is not None and extraction.attribution.source is None
    long_ago = any(a.role == "time" and a.text.lower().endswith("ago") for a in extraction.arguments)
    if extraction.predicate.kind == "copula":
        return extraction.entity("subject") if verb.endswith("victim") and not hearsay else None
    dead = verb in _DYING | _KILLING  # also where that is only reported
    if not extraction.is_fact or (hearsay and not dead) or long_ago:
        return None
    if extraction.predicate.kind == "noun":
        return extraction.entity((_DEATHS | _GOINGS).get(verb, ""))  # "the death of President X"
    left = extraction.argument("from")  # "resigned from his post"
    if not dead and (extraction.argument("as") or (left is not None and _POST.search(left.text) is None)):
        return None
    if verb in _OUSTING and (by := extraction.argument("subject")) is not None and _REFEREE.search(by.text):
        return None  # sent off, and still in office
    role = (
        "subject"
        if verb in RESIGNING | _DYING or _quits(extraction)
        else "object"
        if verb in _OUSTING | _KILLING
        else ""
    )
    return extraction.entity(role)


def _quits(extraction: Extraction) -> bool:
    """As in "the minister quit on Monday", "quit her post"; who quit a party may stay in office."""
    what = extraction.argument("object") or extraction.argument("complement")
    post = what is None or _POST.search(what.text) is not None
    return extraction.predicate.lemma == "quit" and post and extraction.argument("as") is None


def _replaced(extraction: Extraction) -> str | None:
    """Return who was replaced or succeeded: "Tom Berg was replaced by Ann Lee", as what else the text does not say."""
    by = extraction.rule == "passive" and extraction.predicate.lemma == "replace" and extraction.entity("subject")
    plain = bool(by) and not any(extraction.argument(role) for role in ("time", "at"))
    plain = (plain or extraction.predicate.lemma == "succeed") and not extraction.argument("as")
    return extraction.entity("object") if plain and extraction.is_fact else None


def _deceased(extraction: Extraction) -> str | None:
    """Return who died, or is survived by others."""
    verb = "kill" if _is_to_death(extraction) else extraction.predicate.lemma
    if verb == "survive" and extraction.rule == "passive":
        return extraction.entity("object")
    if verb.partition(" ")[0] == "dead" and extraction.is_fact:
        return extraction.entity("subject")
    return _leaver(extraction) if verb in _DYING | _KILLING else None


def _is_of_the_dead(extraction: Extraction, dead: set[str]) -> bool:
    """Tell what nobody is or does any more who is dead: "became the first woman to chair it"."""
    lemma = extraction.predicate.lemma
    office = lemma.partition(" of ")[0].rpartition(" ")[2] in ROLE_NOUNS if _is_copula(extraction) else lemma in HOLDING
    lasts = lemma.endswith(_LASTING) or extraction.ended or extraction.predicate.kind == "noun"
    return office and not lasts and extraction.is_fact and extraction.entity("subject") in dead


def _is_copula(extraction: Extraction) -> bool:
    return extraction.predicate.kind == "copula"


def _left(extraction: Extraction) -> tuple[str, str] | None:
    """Return who left which body or person: "coach Ann Lee left Norvik on Friday", "has been replaced by Tom Berg"."""
    who, what = extraction.entity("subject"), extraction.entity("object")
    if extraction.predicate.lemma in _PARTS:
        who, what = extraction.entity("with"), who
    elif extraction.predicate.lemma not in LEAVING_FOR_GOOD:
        return None
    if not extraction.is_fact or who is None or what is None:
        return None
    recent = extraction.attribution is None and not any(a.text.lower().endswith("ago") for a in extraction.arguments)
    return (who, what) if recent else None


def _is_left(extraction: Extraction, left: set[tuple[str, str]], then: set[tuple[str, int]]) -> bool:
    """Tell an office of a body that its holder left, or one of a sentence that tells that."""
    who = extraction.entity("subject")
    bodies = {extraction.entity(role) for role in ("of", "at", "for")} - {None}
    office = _is_copula(extraction) and extraction.rule in BESIDE_NAMES and not extraction.ended
    office = office and HELD_NOW.isdisjoint(extraction.predicate.text.lower().split())
    if office and not bodies and extraction.rule == "title":
        return (who, extraction.sentence) in then
    return office and any((who, body) in left for body in bodies)


def _divorced(extraction: Extraction) -> tuple[str | None, int] | None:
    """Return who parted from their spouse in which sentence, nobody for "they": "they divorced in 2009"."""
    who = extraction.argument("subject")
    if extraction.predicate.lemma not in _DIVORCES or not extraction.is_fact or who is None:
        return None
    if who.text.lower() in _COUPLE:
        return (None, extraction.sentence) if extraction.argument("object") is None else None  # "they split the prize"
    two = extraction.argument("with") or extraction.argument("object")  # "Ann Lee and Tom Berg separated"
    return (extraction.entity("subject"), extraction.sentence) if two is not None else None


def _is_dissolved(extraction: Extraction, divorced: set[tuple[str | None, int]]) -> bool:
    """As in "she married Tom Berg in 2001; they divorced in 2009", in one sentence or the next."""
    if extraction.predicate.lemma not in _MARRIED or not extraction.is_fact:
        return False
    at = (extraction.sentence, extraction.sentence + 1)
    return any((who, sentence) in divorced for who in (None, extraction.entity("subject")) for sentence in at)


def _is_to_death(extraction: Extraction) -> bool:
    """As in "was stabbed to death"; who was sentenced to it lives."""
    end = extraction.argument("to")
    return end is not None and end.text.lower() == "death" and extraction.predicate.lemma not in {"sentence", "condemn"}


def _is_office_of(extraction: Extraction, holders: set[str]) -> bool:
    beside = extraction.rule in BESIDE_NAMES or extraction.rule == OFFICE
    lemma = extraction.predicate.lemma
    office = extraction.predicate.kind == "copula" and beside and not extraction.ended
    lasts = lemma.endswith(_LASTING) or lemma.partition(" of ")[0] in _BLOOD
    return office and not lasts and extraction.entity("subject") in holders
