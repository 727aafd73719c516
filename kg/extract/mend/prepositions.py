"""Prepositions that the model hung on the wrong word, or took for something else."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from kg.extract.event_words import EVENT_NOUNS, HAPPENINGS
from kg.extract.grammar import (
    BODIES,
    BUYING,
    CHANGES,
    CONTENT_NOUNS,
    FINITE,
    LEAVING_VERBS,
    LOOKED_AFTER,
    NO_AGENTS,
    RANKS,
    REASONS,
    SPEECH,
    SUBJECTS,
    TELLING_OF,
    TIME_LABELS,
    WHY,
)
from kg.extract.roles import is_for_people
from kg.extract.tree import (
    Attachment,
    child,
    children,
    comma_before,
    in_place_of,
    is_noun,
    is_proper,
    is_verb,
    last_below,
    lemma,
    tells_time,
)
from kg.parse import Token

#: Adverbs that say which way, before a preposition that says how far.
_WAYS = frozenset("back home up down away out over off along through forward".split())
#: The preposition of what somebody is said to have done.
_CHARGES = {**dict.fromkeys(("accuse", "acquit", "convict", "suspect", "clear"), "of"), "charge": "with"}
#: What is told by how it was done: "death by careless driving".
_OFFENCES = frozenset("manslaughter death murder killing assault homicide fraud theft rape".split())
#: What somebody is cleared or accused of, beside these.
_ALLEGED = frozenset(
    """allegation allegations charge charges wrongdoing complicity corruption extortion bribery graft treason perjury
    espionage embezzlement burglary robbery arson kidnapping conspiracy sedition plunder libel negligence misconduct
    trafficking""".split()
)
#: Of what somebody is charged with, and not cleared or accused of by that.
_CASES = frozenset(
    """charge count claim allegation accusation report evidence threat pattern case act series number wake victim
    campaign conspiracy ring""".split()
)
#: How what is sold or let changes hands.
_OBTAINING = BUYING | {"take", "lease", "rent"}
_COURTS = frozenset("jury juror judge court magistrate tribunal bench panel".split())
#: What is on something, whoever is blamed for it.
_LAID_ON = frozenset("ban cap crackdown curb embargo levy limit restriction sanction tariff tax".split())
#: What somebody makes to a place.
_VISITS = frozenset("visit trip tour journey".split())
#: In what something is said.
_SPOKEN = frozenset(
    "statement interview tweet post email e-mail letter report speech filing message release memo note".split()
)
#: Prepositions of when something was done.
_WHEN = frozenset("in on since during after before until by".split())
#: Nouns of those that act, and are none of one year or another.
_ACTING = BODIES | frozenset(
    """city town village school college university hospital church court police country state county province company
    firm group team party union club committee council board commission agency department ministry government""".split()
)
#: How somebody comes into a state: "put on leave", "taken into custody".
_PUTTING = frozenset("put place take bring".split())
#: What somebody may do "as mayor" who then is mayor no more.
_RETIRING = LEAVING_VERBS - {"die", "go"}
#: What professionals are struck off.
_REGISTERS = frozenset({"register", "roll", "rolls", "list"})
_GOALS = frozenset("to into from onto toward towards".split())


def _off_register(off: Token) -> Iterator[Attachment]:
    """As in "struck nurse Ann Lee off the register for theft": she was struck off, and theft is why."""
    verb, register = off.head, child(off, "pobj")
    if off.lower_ != "off" or register is None or lemma(verb) != "strike" or lemma(register) not in _REGISTERS:
        return
    yield off, verb, "prt"
    yield from ((prep, verb, "prep") for prep in children(register, "prep") if prep.lower_ in REASONS)


def _struck_off(register: Token) -> Iterator[Attachment]:
    """As in "was struck off the register for theft": no register was struck, and theft is why she was."""
    verb, off = register.head, child(register.head, "prt")
    passive = lemma(verb) == "strike" and child(verb, "auxpass") is not None
    if passive and off is not None and off.lower_ == "off" and lemma(register) in _REGISTERS:
        yield register, off, "pobj"
        yield from ((prep, verb, "prep") for prep in children(register, "prep") if prep.lower_ in REASONS)


def _thanks_to(thanks: Token) -> Iterator[Attachment]:
    """As in "won thanks to Ann Lee": nobody thanks her, it is why they won."""
    to = _to_behind(thanks)
    if to is not None and to.head in {thanks, thanks.head} and child(to, "pobj") is not None:
        yield thanks, thanks.head, "prep"
        yield to, thanks, "prep"


def _thanks_behind(thanks: Token) -> Iterator[Attachment]:
    """As in "won at Stamford Bridge thanks to Ann Lee": no thanks of the bridge."""
    prep, name, to = thanks.head, thanks.nbor(-1) if thanks.i else thanks, _to_behind(thanks)
    if to is not None and name.head is thanks and name.dep_ == "compound":
        yield name, prep, "pobj"
        yield from ((part, name, part.dep_) for part in thanks.lefts if part is not name)
        yield thanks, prep.head, "prep"
        yield to, thanks, "prep"


def _to_behind(thanks: Token) -> Token | None:
    """Return the "to" of "thanks to"."""
    to = thanks.nbor(1) if thanks.lower_ == "thanks" and thanks.i + 1 < thanks.sent.end else thanks
    return to if to.lower_ == "to" else None


def _is_counted_doing(verb: Token) -> bool:
    """As in "ten people died": the number is theirs, and not of what the verb says."""
    counted = any(part.tag_ == "CD" for who in children(verb, *SUBJECTS) for part in who.lefts)
    return counted and lemma(verb) not in CHANGES and child(verb, "dobj", "attr") is None


def _way_to(prep: Token) -> Iterator[Attachment]:
    """As in "sent the case back to Oslo": it was sent there, whichever way.

    In "ten people died, down from 19" the number was higher before.
    """
    way, much = prep.head, child(prep, "pobj")
    if much is not None and much.tag_ == "CD" and comma_before(way) is not None and _is_counted_doing(way.head):
        return
    near = way.dep_ == "advmod" and way.lower_ in _WAYS and way.i + 1 == prep.i
    if near and prep.lower_ in _GOALS and is_verb(way.head) and way.head.i < way.i:
        yield prep, way.head, "prep"


def _left_behind(behind: Token) -> Iterator[Attachment]:
    """As in "leaves behind a wife": she is not left, he is dead."""
    if behind.lower_ == "behind" and lemma(behind.head) == "leave" and child(behind, "pobj") is None:
        yield behind, behind.head, "prt"


def _deed_by(by: Token) -> Iterator[Attachment]:
    """As in "threw out a lawsuit by 12 workers": they sued, and nothing is less by 12."""
    verb, who = by.head, child(by, "pobj")
    thing = next((t for t in children(verb, "dobj") if t.i + 1 == by.i), None)
    if by.lower_ != "by" or thing is None or who is None or lemma(verb) in CHANGES or not is_noun(who):
        return
    people = who.ent_type_ == "NORP" or is_for_people(who)
    if lemma(thing) in EVENT_NOUNS and people and child(who, "nummod") is not None:
        yield by, thing, "prep"


def _work_by(by: Token) -> Iterator[Attachment]:
    """As in "In Salt Hill, by Ann Lee, a king falls", "saw Salt Hill, by Ann Lee": she made it, and nobody fall."""
    above, comma, maker = by.head, comma_before(by), child(by, "pobj")
    work = child(above, "pobj", "dobj") if by.lower_ == "by" and child(above, "auxpass") is None else None
    named = work is not None and work.text[0].isupper() and maker is not None and maker.ent_type_ == "PERSON"
    if named and comma is not None and work is not None and last_below(work) + 1 == comma.i:
        yield by, work, "prep"


def _charge_behind(prep: Token) -> Iterator[Attachment]:
    """As in "charged in May with fraud", "accused by officials of fraud": that is the charge, and nothing of theirs."""
    first = prep.head.head if prep.head.dep_ == "pobj" else prep.head
    verb, crime = first.head, child(prep, "pobj", "pcomp")
    charged = first.dep_ in {"prep", "agent"} and is_verb(verb) and _CHARGES.get(lemma(verb)) == prep.lower_
    bare = crime is not None and all(part.lower_ != "the" for part in crime.lefts)
    if charged and bare and all(other.lower_ != prep.lower_ for other in children(verb, "prep")):
        yield prep, verb, "prep"


def _means_of_offence(by: Token) -> Iterator[Attachment]:
    """As in "convicted of manslaughter by negligence": how they killed, and nobody who convicts."""
    means, offence = child(by, "pobj"), by.nbor(-1) if by.i else by
    inside = offence.dep_ == "pobj" and by.head.is_ancestor(offence) and offence.lower_ in _OFFENCES
    bare = means is not None and means.tag_ == "NN" and child(means, "det", "poss", "nummod") is None
    if by.lower_ == "by" and inside and bare and means is not None and not is_for_people(means):
        yield by, offence, "prep"


def _found_by_court(by: Token) -> Iterator[Attachment]:
    """As in "acquitted of murder by jurors": they acquit, and murder nobody."""
    court, offence = child(by, "pobj"), by.head
    of = offence.head
    verb = of.head
    behind = by.lower_ == "by" and offence.dep_ == "pobj" and of.lower_ == _CHARGES.get(lemma(verb))
    if behind and court is not None and lemma(court) in _COURTS and child(verb, "auxpass") is not None:
        yield by, verb, "agent"


def _at_court(at: Token) -> Iterator[Attachment]:
    """As in "was convicted of fraud by abuse of position at Leeds Crown Court": that is where she was convicted."""
    court, verb = child(at, "pobj"), next((t for t in at.ancestors if is_verb(t)), None)
    tried = verb is not None and (lemma(verb) in _CHARGES or any(t.lower_ == "guilty" for t in at.ancestors))
    if court is not None and verb is not None and tried and court.lower_ == "court" and is_noun(at.head):
        yield at, verb, "prep"


def _by_no_agent(by: Token) -> Iterator[Attachment]:
    """As in "convicted him by a majority", "has bought a portrait by Ann Lee": neither makes a passive of the verb."""
    verb, how, thing = by.head, child(by, "pobj"), child(by.head, "dobj")
    had = any(lemma(aux) == "have" for aux in children(verb, "aux"))
    active = (verb.tag_ == "VBD" or had) and thing is not None and child(verb, "auxpass", "nsubjpass") is None
    if by.lower_ != "by" or not active or how is None or thing is None:
        return
    if child(verb, "nsubj") is None and verb.dep_ != "conj":
        return
    if how.lower_ in NO_AGENTS:
        yield by, verb, "prep"
    elif by.i == last_below(thing) + 1:
        yield by, thing, "prep"


def _bought_from(prep: Token) -> Iterator[Attachment]:
    """As in "bought a tower in Oslo's old quarter from Acme": Acme sold it, and no quarter is from there."""
    verb = next((t for t in prep.ancestors if is_verb(t)), prep)
    seller = child(prep, "pobj")
    inside = prep.lower_ == "from" and prep.head.dep_ == "pobj" and lemma(verb) in _OBTAINING
    named = seller is not None and seller.ent_type_ in {"ORG", "PERSON"}
    if inside and named and verb.i < prep.i and child(verb, "dobj") is not None:
        yield prep, verb, "prep"


def _for_price(prep: Token) -> Iterator[Attachment]:
    """As in "sold to a group led by Acme for £2m": that is what it was sold for, and nobody leads for it."""
    led, price = prep.head, child(prep, "pobj")
    inner = next((t for t in led.ancestors if is_verb(t)), led) if led.dep_ == "acl" and is_verb(led) else led
    paid = price is not None and price.ent_type_ == "MONEY" and prep.lower_ == "for"
    if paid and inner is not led and lemma(inner) in _OBTAINING | {"sell"} and lemma(led) not in _OBTAINING | {"sell"}:
        yield prep, inner, "prep"


def _behind_name(prep: Token) -> Iterator[Attachment]:
    """As in "remanded the clerk, Tom Berg, in Kuje prison": where he was remanded; behind a comma nothing is his."""
    name = prep.head
    noun = name.head
    apart = name.dep_ == "appos" and name.ent_type_ == "PERSON" and comma_before(name.left_edge) is not None
    if apart and prep.nbor(-1).text == "," and noun.dep_ == "dobj" and prep.lower_ not in {"of", "from"}:
        yield prep, noun.head, "prep"


def _done_by(by: Token) -> Iterator[Attachment]:
    """As in "was described as a monopoly by Ann Lee", "put on leave by Acme": no monopoly is hers, she says so."""
    state, who = by.head, child(by, "pobj")
    prep = state.head
    verb = prep.head
    behind = by.lower_ == "by" and state.i + 1 == by.i and prep.dep_ == "prep" and is_verb(verb)
    if not behind or who is None or child(verb, "auxpass") is None or child(verb, "agent") is not None:
        return
    if prep.lower_ == "as" or (_is_state(state, verb) and _acts(who)):
        yield by, verb, "agent"
        yield from ((further, verb, "prep") for further in children(state, "prep") if further.i > by.i)


def _is_state(noun: Token, verb: Token) -> bool:
    """Tell a bare noun that says how somebody is: "in custody", "on leave"; no deed or words of others."""
    if noun.lower_ == "basis":
        return True  # "on an interim basis"
    put = lemma(verb) in _PUTTING
    bare = is_noun(noun) and not is_proper(noun) and child(noun, "det", "poss", "nummod") is None
    return bare and (put or (noun.tag_ == "NN" and lemma(noun) not in HAPPENINGS | CONTENT_NOUNS))


def _acts(who: Token) -> bool:
    named = who.ent_type_ in {"PERSON", "ORG", "GPE", "NORP"} or (is_proper(who) and not who.ent_type_)
    return named or who.lower_ in _ACTING or is_for_people(who)


def _told_of(prep: Token) -> Iterator[Attachment]:
    """As in "informed the club of his wish": that is what it was told of, and no club of his."""
    whom, what = prep.head, child(prep, "pobj")
    behind = prep.lower_ == "of" and whom.dep_ in {"dobj", "nsubjpass"} and whom.i + 1 == prep.i
    named = what is not None and (is_proper(what) or what.lower_ in LOOKED_AFTER)  # "the government of Kenya"
    of_body = is_for_people(whom) or named  # "warned the mayor of Oslo", "a member of the board"
    behind = behind and all(other.lower_ != "of" for other in children(whom.head, "prep"))
    somebody = whom.lower_ in _ACTING or is_for_people(whom) or bool(whom.ent_type_)
    if behind and somebody and lemma(whom.head) in TELLING_OF:
        further = next((p for p in children(what, "prep") if p.lower_ == "of"), None) if what is not None else None
        if further is not None or not of_body:  # "accused a member of the board [of fraud]"
            yield further or prep, whom.head, "prep"


def _cleared_of(prep: Token) -> Iterator[Attachment]:
    """As in "cleared a man held in Leeds of murder": of that he was cleared, and no Leeds is of it."""
    crime = child(prep, "pobj")
    above = takewhile(lambda token: token.dep_ not in {"relcl", "pcomp", "ccomp", "advcl"}, prep.ancestors)
    verb = next((token for token in above if is_verb(token) and _CHARGES.get(lemma(token)) == "of"), None)
    if verb is None or any(other.lower_ == "of" for other in children(verb, "prep")) or lemma(prep.head) in _CASES:
        return
    told = crime is not None and (lemma(crime) in _OFFENCES or crime.lower_ in _ALLEGED)
    if prep.lower_ == "of" and told and prep.head is not verb and child(verb, "dobj") is not None:
        yield prep, verb, "prep"


def _when_behind(day: Token) -> Iterator[Attachment]:
    """As in "was put on leave the next day", "was sold to Acme the same year": that is when; no leave is a day."""
    if day.ent_type_ not in TIME_LABELS or child(day, "det") is None:
        return
    first = day.head if day.dep_ == "npadvmod" else next(children(day.head, "pobj"), day)
    verb = first.head.head
    beside = first.dep_ == "pobj" and first.i + 1 == day.left_edge.i and is_verb(verb)
    counted = first.tag_ == "CD" or first.ent_type_ in TIME_LABELS or child(first, "nummod") is not None
    behind = day.doc[day.i + 1] if day.i + 1 < len(day.doc) else day
    if beside and not counted and behind.lower_ not in {"after", "before", "of"}:
        yield day, verb, "npadvmod"


def _for_reasons(prep: Token) -> Iterator[Attachment]:
    """As in "left the board for health reasons on Monday": why and when they left; no board is for reasons."""
    reasons = prep.head if tells_time(prep) else child(prep, "pobj")
    why = reasons.head if reasons is not None and reasons.lower_ in WHY else None
    verb = next((t for t in why.ancestors if is_verb(t)), None) if why is not None else None
    if why is not None and verb is not None and why.lower_ in {"for", "on"} and verb.i < why.i:
        yield prep, verb, "prep"


def _replacement(prep: Token) -> Iterator[Attachment]:
    """As in "replaced Tom Berg with Ann Lee": she is no company of his."""
    person = prep.head
    if prep.lower_ == "with" and person.dep_ == "dobj" and lemma(person.head) == "replace":
        yield prep, person.head, "prep"


def _blamed_on(prep: Token) -> Iterator[Attachment]:
    """As in "blamed the outage on Acme": no outage on Acme, Acme is blamed; "a ban on imports" is one."""
    deed = prep.head
    verb = deed.head
    if prep.lower_ != "on" or deed.dep_ not in {"dobj", "nsubjpass"} or lemma(verb) != "blame":
        return
    further = (t for t in (*deed.subtree, *children(verb, "prep")) if t.i > prep.i)
    last = all(t.lower_ not in {"for", "on"} for t in further)  # "blamed the attack on Leeds on rebels"
    if last and lemma(deed) not in _LAID_ON and not tells_time(prep):
        yield prep, verb, "prep"


def _field(noun: Token) -> Iterator[Attachment]:
    """As in "head of programming for Acme", where the model takes the noun for a clause."""
    if noun.tag_ == "NN" and child(noun, "dobj", "nsubj", "aux", "mark") is None:
        yield noun, noun.head, "pobj"


def _time_behind_actor(prep: Token) -> Iterator[Attachment]:
    """As in "the city in 2024 launched it", "the school since opening has grown": when, and no other city or school."""
    who, last = prep.head, last_below(prep)
    behind = prep.doc[last + 1] if last + 1 < len(prep.doc) else prep
    clause = prep.lower_ in {"since", "after", "before"} and child(prep, "pobj", "pcomp") is not None
    when = (prep.lower_ in _WHEN and tells_time(prep)) or (clause and _opens_clause(prep))
    aged = any(child(time, "poss") is not None for time in children(prep, "pobj"))  # "a man in his 20s"
    if not when or aged or who.dep_ not in {"nsubj", "nsubjpass"} or who.i + 1 != prep.i or behind.i < prep.i:
        return
    if _acts(who) and (
        behind is who.head or (behind.head is who.head and behind.dep_ in {"aux", "auxpass", "advmod", "neg"})
    ):
        yield prep, who.head, "prep"


def _time_in_report(prep: Token) -> Iterator[Attachment]:
    """As in "said the court on Monday had fined Acme": that is when it was fined."""
    clause = next((c for c in children(prep.head, "ccomp") if c.i > prep.i), None)
    subject = child(clause, "nsubj", "nsubjpass") if clause is not None else None
    inside = subject is not None and prep.head.i < subject.i < prep.i
    if clause is not None and inside and tells_time(prep):
        yield prep, clause, "prep"


def _lost_to(prep: Token) -> Iterator[Attachment]:
    """As in "lost 1-0 at home to Leeds": no home to Leeds, they lost to it."""
    at = prep.head.head
    if prep.lower_ == "to" and prep.head.lower_ in {"home", "venue"} and is_verb(at.head) and lemma(at.head) == "lose":
        yield prep, at.head, "prep"


def _set_off_at_name(prep: Token) -> Iterator[Attachment]:
    """As in "Ann Lee, from Acme, left", where the model hangs it on the comma."""
    if prep.head.text == "," and prep.head.head is not prep.head:
        yield prep, prep.head.head, "prep"


def _said_in(prep: Token) -> Iterator[Attachment]:
    """As in "said the committee in a statement": that is where it said so, and no committee is in it."""
    speaker, where = prep.head, child(prep, "pobj")
    inverted = speaker.dep_ == "nsubj" and lemma(speaker.head) in SPEECH and speaker.head.i < speaker.i < prep.i
    if prep.lower_ == "in" and inverted and where is not None and where.lower_ in _SPOKEN:
        yield prep, speaker.head, "prep"


def _opens_clause(prep: Token) -> bool:
    """As in "since opening in 2010", which the model takes for a noun."""
    deed = child(prep, "pobj", "pcomp")
    return deed is not None and deed.lower_.endswith("ing") and not any(part.i < deed.i for part in deed.children)


def _to_rank(to: Token) -> Iterator[Attachment]:
    """As in "moved up to fourth in the league", "slipped to tenth": that is where they moved, and nothing is done."""
    rank = to.nbor(1) if to.lower_ == "to" and to.i + 1 < to.sent.end else to
    verb = next((t for t in to.ancestors if is_verb(t)), None)
    if rank.ent_type_ == "ORDINAL" and (rank.head is to or to.head is rank) and verb is not None and verb.i < to.i:
        yield to, verb, "prep"
        yield rank, to, "pobj"
        yield from ((prep, verb, "prep") for prep in children(rank, "prep"))


def _not_until(until: Token) -> Iterator[Attachment]:
    """As in "It was not until June that Ann Lee left", "She did not leave until June": she left, and in June."""
    verb, time = until.head, child(until, "pobj")
    negator = child(verb, "neg") if until.lower_ in {"until", "till"} else None
    if negator is None or time is None or time.ent_type_ not in TIME_LABELS:
        return
    deed = _told_when(verb, time)
    if deed is not None:
        yield from _cleft(deed, verb)
    elif until.i < verb.i or all(aux.lower_ != "did" for aux in children(verb, "aux")):
        return
    yield time, deed or verb, "npadvmod"
    yield until, time, "advmod"
    yield negator, until, "advmod"


def _it_was_when(prep: Token) -> Iterator[Attachment]:
    """As in "It was in 2009 that Ann Lee left": that is when she left."""
    be, time = prep.head, child(prep, "pobj")
    deed = _told_when(be, time) if time is not None and prep.lower_ in {"in", "on", "at", "after"} else None
    if deed is not None and tells_time(prep) and child(be, "neg") is None:
        yield from _cleft(deed, be)
        yield prep, deed, "prep"


def _told_when(be: Token, time: Token) -> Token | None:
    """Return what "it was then" that was done."""
    it = child(be, "nsubj", "expl")
    if lemma(be) != "be" or be.tag_ not in FINITE or it is None or it.lower_ != "it" or it.i > be.i:
        return None
    clauses = (*children(be, "ccomp", "advcl"), *children(time, "relcl", "acl"))
    return next((c for c in clauses if any(t.lower_ == "that" and t.i > time.i for t in c.lefts)), None)


def _cleft(deed: Token, be: Token) -> Iterator[Attachment]:
    """Make what was done what the sentence says, and "it was" no more than its auxiliary."""
    yield in_place_of(deed, be)
    yield be, deed, "aux"
    yield from ((mark, deed, "punct") for mark in children(be, "punct"))


def _office_behind_years(prep: Token) -> Iterator[Attachment]:
    """As in "is retiring after 14 years as mayor": it is as mayor that somebody retires."""
    years, after = prep.head, prep.head.head
    told = prep.lower_ == "as" and years.ent_type_ == "DATE" and after.lower_ == "after"
    if told and lemma(after.head) in _RETIRING:
        yield prep, after.head, "prep"


def _first_to(to: Token) -> Iterator[Attachment]:
    """As in "during a visit by Ann Lee, her first to Peru": the first visit to Peru, so that it is where she goes."""
    rank = to.head
    if to.lower_ != "to" or rank.lower_ not in RANKS or rank.i < 3 or rank.nbor(-1).tag_ != "PRP$":
        return
    own, comma = rank.nbor(-1), rank.nbor(-2)
    by = next((t for t in comma.nbor(-1).ancestors if t.lower_ == "by"), None) if comma.text == "," else None
    visit = by.head if by is not None else None
    if visit is not None and visit.lower_ in _VISITS and all(part.lower_ != "to" for part in visit.children):
        yield to, visit, "prep"
        yield rank, visit, "appos"
        yield own, rank, "poss"


#: By the relation of the word that each looks at.
PREPOSITIONS = {
    "aux": (_to_rank,),
    "agent": (_means_of_offence, _by_no_agent),
    "npadvmod": (_thanks_to, _when_behind),
    "advmod": (_thanks_to, _left_behind),
    "dep": (_thanks_to,),
    "dobj": (_struck_off,),
    "pcomp": (_field,),
    "pobj": (_thanks_behind, _when_behind),
    "prep": (
        _to_rank,
        _first_to,
        _not_until,
        _it_was_when,
        _set_off_at_name,
        _behind_name,
        _bought_from,
        _for_price,
        _lost_to,
        _left_behind,
        _way_to,
        _time_behind_actor,
        _time_in_report,
        _said_in,
        _deed_by,
        _work_by,
        _charge_behind,
        _told_of,
        _cleared_of,
        _for_reasons,
        _replacement,
        _blamed_on,
        _done_by,
        _means_of_offence,
        _found_by_court,
        _at_court,
        _office_behind_years,
        _off_register,
    ),
}
