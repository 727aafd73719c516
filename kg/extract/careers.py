"""Who takes an office, holds it and leaves it: "named X chief", "served as mayor", "quit as head of Acme"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeGuard

from kg.extract.axes import axes_of
from kg.extract.frames import Context, Frame, fill_times
from kg.extract.grammar import APPOINTING, SERVING
from kg.extract.particles import particle_of
from kg.extract.roles import is_role, role_frame
from kg.extract.subjects import appointee, is_passive, logical_subject, surface_subject
from kg.extract.tree import child, children, is_noun, lemma
from kg.model import Modality, Polarity
from kg.parse import Token

APPOINTMENT = "appointment"
#: Whether it has happened or not, whoever leaves an office has held it till then.
LEAVING = "leaving"
#: Who elect, whatever the model takes a plural at the head of a sentence for.
_ELECTORS = frozenset("voter resident citizen villager people delegate".split())
#: Ways to leave, and to be made to.
_LEAVES = frozenset({"resign", "retire", "quit", "step down", "stand down", "depart", "abdicate"})
_DISMISSES = frozenset("sack dismiss fire oust remove axe depose".split())
#: "took over as", and "was sworn in as".
_TAKES = frozenset({"take over", "return", "start", "begin"})
_SWEARS = frozenset({"swear", "swear in"})
_FOLLOWS = frozenset({"replace", "succeed"})
_LEAVINGS = frozenset("resignation departure dismissal sacking ouster removal retirement".split())
_COMINGS = frozenset("appointment election re-election reelection".split())
#: What is left: "quit his job as".
_PLACES = frozenset("job post role position".split())


def career_frames(verb: Token, context: Context) -> Iterator[Frame]:
    """Yield what a verb says of who came to hold an office, or held it."""
    particle = particle_of(verb, context)
    deed = lemma(verb) if particle is None else f"{lemma(verb)} {particle.lower_}"
    job = child(verb, "dobj")
    if deed in _LEAVES or (deed in {"leave", "lose", "quit"} and job is not None and job.lower_ in _PLACES):
        yield from _leaving(verb, surface_subject(verb), context)
    elif deed in _DISMISSES:
        yield from _leaving(verb, surface_subject(verb) if is_passive(verb) else job, context)
    elif deed in _FOLLOWS:
        yield from _holding(verb, logical_subject(verb), _office_as(verb), context)
        yield from _leaving(verb, surface_subject(verb) if is_passive(verb) else job, context)
    elif lemma(verb) in APPOINTING:
        holder = surface_subject(verb) if is_passive(verb) else appointee(verb)
        yield from _holding(verb, holder, _office(verb, holder), context)
    elif lemma(verb) in SERVING or deed in _TAKES or (deed in _SWEARS and is_passive(verb)):
        holder = surface_subject(verb)
        yield from _holding(verb, holder, _office(verb, holder), context)


def career_noun_frames(noun: Token, context: Context) -> Iterator[Frame]:
    """Yield what a noun says of the same: "Ann Lee's appointment as mayor", "the removal of Tom Berg as chairman"."""
    ends = lemma(noun) in _LEAVINGS
    office = _office_as(noun)
    if not (ends or lemma(noun) in _COMINGS) or not _is_office(office, context):
        return
    of = (child(prep, "pobj") for prep in children(noun, "prep") if prep.lower_ == "of")
    holder = child(noun, "poss") or next(of, None)
    axes = axes_of(noun)
    real = axes.polarity is Polarity.AFFIRMED and axes.modality is Modality.ACTUAL
    if holder is not None and context.mentions.label(holder) in {"PER", "OTHER"} and (ends or real):
        yield role_frame(context, noun, holder, office, LEAVING if ends else APPOINTMENT, ended=ends and real)


def _holding(verb: Token, holder: Token | None, office: Token | None, context: Context) -> Iterator[Frame]:
    if holder is None or not _is_office(office, context):
        return
    over = lemma(verb) in SERVING and verb.tag_ == "VBD"
    frame = role_frame(context, verb, holder, office, APPOINTMENT, ended=over)
    _of_voters(frame, verb, office, context)
    _fill_when(frame, verb, context)
    _fill_body(frame, verb, context)
    yield frame


def _leaving(verb: Token, holder: Token | None, context: Context) -> Iterator[Frame]:
    """The office that somebody had, and has no more if the verb tells a fact."""
    office = _office_as(verb)
    if holder is None or not _is_office(office, context):
        return
    axes = axes_of(verb)
    over = axes.polarity is Polarity.AFFIRMED and axes.modality is Modality.ACTUAL
    frame = role_frame(context, verb, holder, office, LEAVING, ended=over)
    if over:
        _fill_when(frame, verb, context)
    _fill_body(frame, verb, context)
    yield frame


def _is_office(noun: Token | None, context: Context) -> TypeGuard[Token]:
    return noun is not None and is_role(noun) and context.mentions.name_at(noun) is None


def _fill_when(frame: Frame, verb: Token, context: Context) -> None:
    for slot in context.prepositional(verb):
        if slot.role == "time":
            frame.fill("time", slot.token, slot.marker)
    fill_times(frame, context, verb)


def _fill_body(frame: Frame, verb: Token, context: Context) -> None:
    """As in "Acme named Ann Lee chief executive", "Acme sacked her as head of sales": of Acme."""
    body = logical_subject(verb)
    said = lemma(verb) in {"call", "declare"}  # "Acme called Lee a failed chairman": of Acme he is none
    if body is not None and not said and frame.slot("at") is None and context.mentions.label(body) in {"ORG", "GPE"}:
        frame.fill("of", context.name_root(body))


def _of_voters(frame: Frame, verb: Token, office: Token, context: Context) -> None:
    """As in "voters in Leeds elected Lee as their mayor": of Leeds."""
    people, whose = logical_subject(verb), child(office, "poss")
    if people is None or whose is None or whose.lower_ != "their" or people.lower_.removesuffix("s") not in _ELECTORS:
        return
    towns = [t for p in children(people, "prep") if p.lower_ in {"in", "of"} for t in children(p, "pobj")]
    town = next((t for t in towns if context.mentions.label(t) == "GPE"), None)
    if town is not None:
        frame.slots = [slot for slot in frame.slots if slot.token is not whose]
        frame.fill("of", context.name_root(town))


def _office(verb: Token, holder: Token | None) -> Token | None:
    office = child(verb, "oprd")
    if office is not None and is_noun(office):
        return office
    office = _office_as(verb)
    return office if office is not None or holder is None or holder.dep_ == "dobj" else child(verb, "dobj")


def _office_as(verb: Token) -> Token | None:
    """The office behind "as", wherever the model hangs it: "took over as head", "left his job as head"."""
    holders = (verb, *(part for part in children(verb, "prt", "advmod", "dobj") if part.i > verb.i))
    preps = (prep for holder in holders for prep in children(holder, "prep") if prep.lower_ == "as")
    return next((office for prep in preps for office in children(prep, "pobj")), None)
