"""Who takes an office, holds it and leaves it: "named X chief", "served as mayor", "quit as head of Acme"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeGuard

from kg.extract.axes import axes_of, is_in_progress
from kg.extract.frames import Context, Frame, affiliation, fill_prepositions, fill_times
from kg.extract.grammar import APPOINTING, HIRING, HIRING_AWAY, POSTS, RESIGNING, SACKING, SERVING, TAKING_ON, VICTORIES
from kg.extract.particles import particle_of
from kg.extract.roles import is_role, role_frame, share_owner
from kg.extract.subjects import appointee, is_passive, logical_subject, surface_subject
from kg.extract.tree import child, children, conjuncts, is_infinitive, is_noun, lemma
from kg.model import Modality
from kg.parse import Token

APPOINTMENT = "appointment"
#: Whether it has happened or not, whoever leaves an office has held it till then.
LEAVING = "leaving"
#: Of an office that is over, which is somebody's word.
LEFT = "left"
#: Who elect, whatever the model takes a plural at the head of a sentence for.
_ELECTORS = frozenset("voter resident citizen villager people delegate".split())
#: Ways to leave, and to be made to.
_LEAVES = RESIGNING | {"retire", "quit"}
_DISMISSES = SACKING | {"remove", "axe", "depose"}
#: "took over as", and "was sworn in as".
_TAKES = frozenset({"take over", "return", "start", "begin"})
_SWEARS = frozenset({"swear", "swear in"})
_FOLLOWS = frozenset({"replace", "succeed"})
_HIRES = HIRING | {"unveil", "ratify"}
#: "brought in Ann Lee as chair": done to people, and to much else.
_TAKES_ON = (TAKING_ON - {"bring"}) | {"bring in", "sign up"}
_LEAVINGS = frozenset("resignation departure dismissal sacking ouster removal retirement".split())
_COMINGS = frozenset("appointment election re-election reelection".split())
#: What is left: "quit his job as", "began her term as".
_STRETCHES = POSTS | frozenset("term career stint spell reign tenure".split())
#: What becomes of an election or a resignation that is one: it "was announced", it "followed" something.
_COMES_ABOUT = frozenset(
    """announce approve ratify confirm accept welcome regret mourn celebrate follow come mean spark trigger prompt
    cause make mark end raise open create shock surprise lead leave take""".split()
)
_AFTER = frozenset("after following since upon by with through despite".split())


def career_frames(verb: Token, context: Context) -> Iterator[Frame]:
    """Yield what a verb says of who came to hold an office, or held it."""
    particle = particle_of(verb, context)
    deed = lemma(verb) if particle is None else f"{lemma(verb)} {particle.lower_}"
    job = child(verb, "dobj")
    if deed in _LEAVES or (deed in {"leave", "lose"} and (job.lower_ in POSTS if job is not None else deed == "leave")):
        yield from _leaving(verb, surface_subject(verb), context)
    elif deed in _DISMISSES:
        yield from _leaving(verb, surface_subject(verb) if is_passive(verb) else job, context)
    elif deed in _FOLLOWS:
        yield from _holding(verb, _successor(verb, context), _office_as(verb), context)
        yield from _leaving(verb, surface_subject(verb) if is_passive(verb) else job, context)
    elif lemma(verb) in APPOINTING:
        holder = surface_subject(verb) if is_passive(verb) else appointee(verb)
        yield from _holding(verb, holder, _office(verb, holder), context)
    elif lemma(verb) in _HIRES or deed in _TAKES_ON:
        holder = surface_subject(verb) if is_passive(verb) else job
        if deed in _TAKES_ON and holder is not None and holder.ent_type_ != "PERSON":
            return  # "signed the treaty as president"
        yield from _holding(verb, holder, _office_as(verb), context)
        yield from _hired_away(verb, holder, context)
    elif lemma(verb) in SERVING or (deed in _TAKES and _takes(job)) or (deed in _SWEARS and is_passive(verb)):
        holder = surface_subject(verb)
        yield from _holding(verb, holder, _office(verb, holder), context)


def _takes(job: Token | None) -> bool:
    """As in "took over as mayor", "began her career as an engineer", not "began a campaign as mayor"."""
    return job is None or job.lower_ in _STRETCHES


def career_noun_frames(noun: Token, context: Context) -> Iterator[Frame]:
    """Yield what a noun says of the same: "Ann Lee's appointment as mayor", "the removal of Tom Berg as chairman"."""
    ends = lemma(noun) in _LEAVINGS
    office = _office_as(noun)
    if not (ends or lemma(noun) in _COMINGS) or not _is_office(office, context):
        return
    of = (child(prep, "pobj") for prep in children(noun, "prep") if prep.lower_ == "of")
    holder = child(noun, "poss") or next(of, None)
    real = axes_of(noun).is_fact and _came_about(noun)
    if holder is not None and context.mentions.label(holder) in {"PER", "OTHER"} and (ends or real):
        rule = APPOINTMENT if not ends else LEFT if real else LEAVING
        frame = role_frame(context, noun, holder, office, rule, ended=ends and real)
        _fill_when(frame, noun, context)
        yield frame


def _came_about(noun: Token) -> bool:
    """As in "announced the resignation of Lee as mayor", "after her election as mayor", not "calls for it"."""
    if noun.dep_ == "pobj":
        return noun.head.lower_ in _AFTER
    return noun.dep_ not in {"nsubj", "nsubjpass", "dobj"} or lemma(noun.head) in _COMES_ABOUT


def _holding(verb: Token, holder: Token | None, office: Token | None, context: Context) -> Iterator[Frame]:
    if holder is None or not _is_office(office, context) or _is_purpose(verb):
        return
    offices = [office, *(more for more in conjuncts(office) if _is_office(more, context) and more.i > office.i)]
    past = verb.tag_ == "VBD" or (verb.dep_ == "conj" and verb.tag_ == "VBN" and child(verb, "aux", "auxpass") is None)
    over = past and (lemma(verb) in SERVING or any(t.lower_ == "career" for t in children(verb, "dobj")))
    holders = [holder, *(_holder_before(each) or holder for each in offices[1:])]
    frames = [
        role_frame(context, verb, who, each, APPOINTMENT, ended=over)
        for who, each in zip(holders, offices, strict=True)
    ]
    if set(holders) == {holder}:
        share_owner(frames, offices, context)
    for frame in frames:
        _of_voters(frame, verb, office, context)
        _fill_when(frame, verb, context)
        _fill_body(frame, verb, context)
    yield from frames


def _hired_away(verb: Token, whom: Token | None, context: Context) -> Iterator[Frame]:
    """As in "hired a manager, Ann Lee, from Acme": she was of Acme."""
    person = whom if whom is None or whom.ent_type_ == "PERSON" else child(whom, "appos")
    if person is None or person.ent_type_ != "PERSON" or lemma(verb) not in HIRING_AWAY:
        return
    for prep in children(verb, "prep"):
        body = child(prep, "pobj") if prep.lower_ == "from" and axes_of(verb).is_fact else None
        if body is not None and context.mentions.label(body) == "ORG":
            yield affiliation(person, context.name_root(body), ended=True)


def _holder_before(office: Token) -> Token | None:
    """As in "was elected president and Tom Berg secretary": he holds the second."""
    return next((part for part in children(office, "compound") if part.ent_type_ == "PERSON"), None)


def _leaving(verb: Token, holder: Token | None, context: Context) -> Iterator[Frame]:
    """The office that somebody had, which is taken for granted, and that it is over, which is what the verb says."""
    office = _office_as(verb)
    axes = axes_of(verb)
    if holder is None or not _is_office(office, context) or axes.modality is Modality.HYPOTHETICAL:
        return
    over = axes.is_fact and not _is_purpose(verb) and not is_in_progress(verb)  # who "is stepping down" is there yet
    frame = role_frame(context, verb, holder, office, LEFT if over else LEAVING, ended=over)
    if over or verb.dep_ == "xcomp":  # not "will step down in May": that is when it ends
        for told in (verb, verb.head) if verb.dep_ == "xcomp" else (verb,):  # "in 1998 refused to step down"
            _fill_when(frame, told, context)
    _fill_body(frame, verb, context)
    yield frame


def _is_purpose(verb: Token) -> bool:
    """As in "ran to succeed Roe as mayor": nobody knows whether she did; who "was forced to resign" has."""
    return verb.dep_ == "advcl" and is_infinitive(verb) and lemma(verb.head) not in VICTORIES


def _successor(verb: Token, context: Context) -> Token | None:
    """Return with whom somebody was replaced, or else who replaced them, if that is a person."""
    new = next((child(prep, "pobj") for prep in children(verb, "prep") if prep.lower_ == "with"), None)
    who = new or logical_subject(verb)
    return None if who is None or context.mentions.label(who) in {"ORG", "GPE"} else who


def _is_office(noun: Token | None, context: Context) -> TypeGuard[Token]:
    return noun is not None and is_role(noun) and context.mentions.name_at(noun) is None


def _fill_when(frame: Frame, verb: Token, context: Context) -> None:
    fill_prepositions(frame, context, verb, "time")
    fill_times(frame, context, verb)


def _fill_body(frame: Frame, verb: Token, context: Context) -> None:
    """As in "Acme named Ann Lee chief executive", "Acme sacked her as head of sales": of Acme."""
    body = logical_subject(verb)
    said = lemma(verb) in {"call", "declare", "confirm"}  # "Acme called Lee a failed chairman": of Acme he is none
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
    office = next((part for part in children(verb, "oprd") if is_noun(part)), None)
    if office is not None:
        return office
    office = _office_as(verb)
    return office if office is not None or holder is None or holder.dep_ == "dobj" else child(verb, "dobj")


def _office_as(verb: Token) -> Token | None:
    """The office behind "as", wherever the model hangs it: "took over as head", "left his job as head"."""
    whom = lemma(verb) in _DISMISSES | _FOLLOWS | _HIRES | APPOINTING | TAKING_ON
    jobs = (job for job in children(verb, "dobj") if whom or job.lower_ in _STRETCHES)
    holders = (verb, *children(verb, "prt", "advmod"), *jobs)
    preps = (prep for holder in holders for prep in children(holder, "prep") if prep.lower_ == "as")
    preps = (prep for prep in preps if prep.i > verb.i)  # "As mayor, Ann Lee sacked Tom Berg": the mayor is she
    return next((office for prep in preps for office in children(prep, "pobj")), None)
