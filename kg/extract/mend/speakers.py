"""Who says it, where the model takes the speaker for a part of what is said, or something else for the speaker."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.grammar import FINITE, ROLE_NOUNS, SPEECH, SUBJECTS, TELLING
from kg.extract.mend.reports import is_people, may_speak
from kg.extract.roles import is_role
from kg.extract.tree import (
    Attachment,
    as_subject,
    child,
    children,
    comma_before,
    in_place_of,
    is_noun,
    is_proper,
    is_verb,
    last_below,
    lemma,
)
from kg.parse import Token

_LENGTHS = frozenset("mile kilometre kilometer km metre meter yard block".split())


def _told_behind(verb: Token) -> Iterator[Attachment]:
    """As in "Acme will cut jobs in Oslo, its chief, Ann Lee, told the BBC": she tells it, and is no part of Oslo.

    So in "He stole it from his aunt, prosecutor Ann Lee told the court".
    """
    clause = verb.head
    told = verb.dep_ == "conj" and lemma(verb) in SPEECH | TELLING and is_verb(clause)
    if not told or child(verb, "ccomp", *SUBJECTS) is not None or child(clause, "cc") is not None:
        return
    before = [t for t in verb.doc[clause.i : verb.i] if not t.is_punct]
    last = next((t for t in reversed(before) if t.dep_ == "appos"), None)
    around = (last, *last.ancestors) if last is not None else ()
    chief = next((t for t in around if is_role(t) and not is_proper(t)), None)
    titled = last is not None and _is_titled(last) and verb.nbor(-1) is last
    chief = last if titled else chief
    if chief is None or chief.dep_ != "appos" or last_below(chief) != before[-1].i:
        return
    set_off = chief.left_edge.i > 0 and chief.left_edge.nbor(-1).text == ","
    if set_off and (titled or child(chief, "poss", "det") is not None):
        yield in_place_of(verb, clause)
        yield clause, verb, "ccomp"
        yield as_subject(chief, verb)


def _is_titled(name: Token) -> bool:
    """As in "prosecutor Ann Lee"."""
    first = name.left_edge
    return name.ent_type_ == "PERSON" and first is not name and first.lower_ in ROLE_NOUNS


def _told_by_officer(verb: Token) -> Iterator[Attachment]:
    """As in "A bus crashed in Oslo, the Commissioner for Health, Tom Berg, has said": he says so, and is no Oslo."""
    clause = child(verb, "ccomp") if lemma(verb) in SPEECH else None
    start = min((aux.i for aux in children(verb, "aux")), default=verb.i)
    if clause is None or not clause.i < start - 1 or verb.doc[start - 1].text != "," or child(verb, *SUBJECTS):
        return
    name = verb.doc[start - 2]
    if name.dep_ != "appos" or name.ent_type_ != "PERSON":
        return
    beside = (name.head, *children(name.head, "appos"))
    office = next((t for t in beside if t.dep_ == "appos" and t.i < name.i and is_role(t)), None)
    if office is None or comma_before(office) is None or child(office, "poss", "det") is None:
        return
    yield as_subject(office, verb)
    yield name, office, "appos"


def _said_by_nearer(verb: Token) -> Iterator[Attachment]:
    """As in "His name came up when Ann Lee asked him, and mentioned a feud": she did, for no name speaks."""
    first = verb.head
    if verb.dep_ != "conj" or not is_verb(first) or lemma(verb) not in SPEECH or child(verb, *SUBJECTS) is not None:
        return
    clause = next((c for c in children(first, "advcl") if first.i < c.i < verb.i), None)
    speaker = child(clause, "nsubj") if clause is not None else None
    mute = all(is_noun(c) and not may_speak(c) for c in children(first, *SUBJECTS))
    if clause is None or speaker is None or not mute or child(first, *SUBJECTS) is None:
        return
    if is_proper(speaker) or is_people(speaker):
        yield verb, clause, "conj"


def _interposed_speaker(verb: Token) -> Iterator[Attachment]:
    """As in "the ship, said Ann Lee of Acme, was late": she says so, and it was late."""
    thing, clause = child(verb, "nsubj"), child(verb, "ccomp")
    if thing is None or clause is None or lemma(verb) not in SPEECH or thing.i > verb.i or verb.i < thing.i + 2:
        return
    own = next((s for s in children(verb, "nsubj") if s.i > verb.i), None)
    speaker = own if own is not None and child(clause, *SUBJECTS) is None else child(clause, *SUBJECTS)
    if speaker is None or speaker.left_edge.i != verb.i + 1 or verb.nbor(-1).text != ",":
        return
    extras = (part for part in children(thing, "relcl", "appos") if comma_before(part) is not None)
    if any(last_below(part) + 2 == verb.i for part in extras):
        return  # "Ann Lee, who leads Acme, said Tom Berg, its founder, should go"
    group = [clause, *children(clause, "aux", "auxpass")]
    last = last_below(speaker)
    set_off = any(t.text == "," for t in verb.doc[last : last + 2])
    if may_speak(speaker) and set_off and min(t.i for t in group) <= last + 2:
        yield speaker, verb, "nsubj"
        yield as_subject(thing, clause)


def _told_at_distance(verb: Token) -> Iterator[Attachment]:
    """As in "a cave near Leeds, about 60 miles from Hull, said Ann Lee": she says so, and no miles do."""
    far, clause = child(verb, "nsubj"), child(verb, "ccomp")
    speaker = next((c for c in children(verb, "nsubj") if c.left_edge.i == verb.i + 1), None)
    if far is None or clause is None or speaker is None or not clause.i < far.i < verb.i or not may_speak(speaker):
        return
    place = far.left_edge.nbor(-2) if far.left_edge.i > 1 and comma_before(far) is not None else far
    measured = lemma(far) in _LENGTHS and child(far, "nummod") is not None
    if lemma(verb) in SPEECH and measured and is_noun(place):
        yield as_subject(speaker, verb)
        yield far, place, "npadvmod"


def _said_of(verb: Token) -> Iterator[Attachment]:
    """As in "Police confirmed a man, who is not named, died": he did, and that is what they confirm."""
    report = verb.head.head if verb.dep_ == "acl" else verb.head
    who = child(report, "dobj") if lemma(report) in SPEECH else None
    if who is None or verb.tag_ not in FINITE | {"VBN"} or child(verb, *SUBJECTS) is not None:
        return
    if any(report.i < cc.i < verb.i for cc in children(report, "cc")):
        return  # "confirmed the deal, which was signed in May, and left"
    clause = child(who, "relcl")
    if clause is not None and all(t.is_punct for t in verb.doc[last_below(clause) + 1 : verb.i]) and clause.i < verb.i:
        yield verb, report, "ccomp"
        yield as_subject(who, verb)


def _time_before_speaker(time: Token) -> Iterator[Attachment]:
    """As in "Lee sold it two days earlier, the court heard": that is when she sold it, and not when it was heard."""
    verb = time.head
    if time.i > verb.i or lemma(verb) not in SPEECH | {"hear"} or not is_verb(verb):
        return
    clause, speaker = child(verb, "ccomp"), child(verb, *SUBJECTS)
    if clause is not None and speaker is not None and clause.i < time.i < speaker.i and comma_before(speaker):
        yield time, clause, time.dep_


def _kind_of_speaker(kind: Token) -> Iterator[Attachment]:
    """As in "the Russian chemicals holding Norvik said": it is one, and holds nothing."""
    speaker = next((c for c in children(kind.head, "nsubj") if c.left_edge.i == kind.i + 1), None)
    bare = kind.tag_ == "VBG" and child(kind, *SUBJECTS, "dobj", "prep", "advmod", "aux") is None
    if speaker is not None and bare and is_proper(speaker) and child(kind, "compound", "amod", "det") is not None:
        yield kind, speaker, "compound"


#: By the relation of the word that each looks at.
SPEAKERS = {
    "acl": (_said_of,),
    "advmod": (_time_before_speaker,),
    "csubj": (_kind_of_speaker,),
    "npadvmod": (_time_before_speaker,),
    "conj": (_told_behind, _said_by_nearer, _said_of),
}
#: Those that look at any verb.
VERBS = (_interposed_speaker, _told_by_officer, _told_at_distance)
