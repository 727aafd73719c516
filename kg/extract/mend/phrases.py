"""Noun phrases that the model took wrong: whose office it is, which names stand side by side."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from kg.extract.body_names import is_field
from kg.extract.grammar import (
    BODIES,
    CALLINGS,
    CHARGING,
    COMPASS,
    HONORIFICS,
    LETTERS_BEHIND,
    LOOKED_AFTER,
    MILITARY_RANKS,
    PERSONAL,
    ROLE_NOUNS,
    SEATS,
    SUBJECTS,
    TIME_LABELS,
)
from kg.extract.roles import is_for_people, is_role
from kg.extract.tree import (
    Attachment,
    as_subject,
    beside,
    child,
    children,
    comma_before,
    conjuncts,
    in_place_of,
    is_noun,
    is_proper,
    is_verb,
    last_below,
    lemma,
)
from kg.parse import Token

#: What may stand between a body's name and a person's.
_RANKS = HONORIFICS | MILITARY_RANKS
#: Verbs that say of whom, and of what.
_TELLING_OF = CHARGING | frozenset("convict rob strip deprive warn inform remind assure relieve cure".split())
_BODY_LABELS = frozenset({"ORG", "GPE", "PRODUCT", "FAC"})
#: What a firm's owners have, and what it stands before the firm with.
_HOLDINGS = frozenset({"share", "stock"})
_OF_BODY = frozenset({"of", "in", "at", "for"})
_LIVING = frozenset({"resident", "native", "inhabitant"})


#: Who is sent to a country, or by one.
_SENT = frozenset("ambassador envoy consul commissioner emissary representative".split())


def _named_behind(name: Token) -> Token | None:
    """Return who is named behind a name and a comma: "Marlowe, Ann [Lee]"."""
    behind = name.doc[name.i + 1 : name.i + 5]
    person = next((t for t in behind if t.ent_type_ == "PERSON" and t.dep_ == "appos"), None)
    return person if person is not None and behind[0].text == "," and person.head.i < behind[0].i else None


def _office_holder(prep: Token) -> Iterator[Attachment]:
    """As in "Secretary of the Miners' Union Ann Lee": she is set beside the office, and the union is no part of her."""
    role = prep.head
    sent = prep.lower_ == "to" and lemma(role) in _SENT
    beside = role.i + 1 == prep.i or (
        sent and any(p.lower_ == "of" and last_below(p) + 1 == prep.i for p in role.rights)
    )
    if prep.lower_ not in {"of", "at", "for", "to"} or not beside or lemma(role) not in ROLE_NOUNS | PERSONAL:
        return
    if any(c.lower_ in {"a", "an"} for c in role.lefts):
        return  # "a spokesman for Acme chairman Ann Lee" is another
    between = list(takewhile(lambda t: t.ent_type_ != "PERSON", prep.doc[prep.i + 1 : prep.sent.end]))
    behind = prep.doc[prep.i + 1 + len(between) : prep.sent.end]
    name = list(takewhile(lambda t: t.ent_type_ == "PERSON", behind))
    if sent and not between and len(name) > len("Ann Lee".split()):
        between, name = name[:1], name[1:]  # "ambassador to Kenya Ann Lee", where the model takes all three for a name
    body = list(between)
    seat = lemma(role) in SEATS | {"member"} and prep.lower_ == "for"  # "Member for Menzies Ann Lee"
    while (
        not seat
        and body
        and name
        and (body[-1].lower_ in _RANKS or (not body[-1].ent_type_ and body[-1].head is name[-1]))
    ):
        body.pop()  # "General Ann Lee"
    named = [t for t in body if is_proper(t)]
    other = any(not (is_proper(t) or t.ent_type_ or t.tag_ in {"DT", "POS"}) for t in body)
    owned = bool(body) and body[-1].tag_ == "POS"  # "of Norway's Lunvik": whatever the model takes it for, it is led
    holder = _named_behind(name[-1]) if len(body) < len(between) and between[-1].is_lower else None
    if holder is not None:  # "the chairman of the Hull brewer Marlowe, Ann Lee": a firm
        yield holder, role, "appos"
        return
    if not name or not named or other or owned or body[-1].lower_ in ROLE_NOUNS:
        return
    person = name[-1]
    inner = child(prep, "pobj")
    known = inner in named and inner.nbor(1).tag_ != "POS"
    whole = inner if known and inner is not None else named[-1]
    if not (role.is_ancestor(person) and whole.head is prep):
        yield from _apart(role, prep, person, whole, body)


def _fields_of(prep: Token) -> Iterator[Attachment]:
    """As in "the Department of Culture, Media and Sport": all that it looks after is of its name."""
    first = child(prep, "pobj")
    if first is None or not is_field(first) or not is_proper(prep.head) or prep.head.i + 1 != prep.i:
        return
    inside = list(takewhile(lambda t: is_field(t) or t.lower_ in {"and", "&", ","}, prep.doc[first.i : prep.sent.end]))
    while not is_field(inside[-1]):
        inside.pop()
    if any(t.lower_ in {"and", "&"} for t in inside):
        for part in inside[1:]:
            if part.head not in inside:
                yield part, first, part.dep_ if part.dep_ in {"cc", "punct"} else "conj"


def _office_for(prep: Token) -> Iterator[Attachment]:
    """As in "minister for children and families Ann Lee": what she looks after is no part of her name.

    So in "Minister of State for Mines Ann Lee".
    """
    role, doc = prep.head, prep.doc
    of_state = [t.lower_ for t in doc[role.i + 1 : prep.i]] == ["of", "state"]
    behind = role.i + 1 == prep.i or of_state
    if prep.lower_ not in {"for", "of"} or not behind or lemma(role) not in ROLE_NOUNS:
        return
    field = list(takewhile(_is_looked_after, doc[prep.i + 1 : prep.sent.end]))
    first = prep.i + 1 + len(field)
    labels = {"PERSON", ""} if of_state else {"PERSON"}  # whatever the model makes of the name
    name = list(takewhile(lambda t: is_proper(t) and t.ent_type_ in labels, doc[first : prep.sent.end]))
    if not field or not is_noun(field[-1]) or len(name) < len("Ann Lee".split()):
        return
    person, last = name[-1], field[-1]
    if not role.is_ancestor(person):
        yield role, role if person.head is person else person.head, person.dep_
    yield person, role, "appos"
    yield last, prep, "pobj"
    for part in field[:-1]:
        if part.head not in field:
            yield part, last, part.dep_ if part.dep_ in {"cc", "punct"} else "compound"


def _is_looked_after(word: Token) -> bool:
    return word.lower_ in LOOKED_AFTER or word.lower_ in {"and", "&", ","}


def _apart(role: Token, prep: Token, person: Token, whole: Token, body: list[Token]) -> Iterator[Attachment]:
    """Set a person beside an office, and what the office is of behind its preposition."""
    if not role.is_ancestor(person):
        yield role, role if person.head is person else person.head, person.dep_
    yield person, role, "appos"
    yield whole, prep, "pobj"
    for part in body:
        if part is not whole and part.head in (person, prep):
            owner = part.i + 1 < len(part.doc) and part.nbor(1).tag_ == "POS"
            yield part, whole, "poss" if owner else part.dep_ if part.dep_ == "det" else "compound"


def _named_subject(name: Token) -> Iterator[Attachment]:
    """As in "the news agency Norvik Press said": they are one, and say it once."""
    if name.dep_ not in SUBJECTS or not is_proper(name):
        return
    noun = next((c for c in children(name.head, *SUBJECTS) if is_noun(c) and not is_proper(c)), None)
    if noun is not None and noun.i + 1 == name.left_edge.i:
        yield name, noun, "appos"


def _ranked(number: Token) -> Iterator[Attachment]:
    """As in "World number one Ann Lee won": she won."""
    name = next((c for c in children(number.head, number.dep_) if c.left_edge.i == number.i + 2), None)
    if name is not None and _is_counted(number):
        yield number, name, "compound"


def _ranked_beside(name: Token) -> Iterator[Attachment]:
    """As in "World number one Ann Lee won", where the model sets her beside the number."""
    number = name.head
    if name.dep_ == "appos" and _is_counted(number) and name.left_edge.i == number.i + 2:
        yield in_place_of(name, number)
        yield number, name, "compound"


def _is_counted(number: Token) -> bool:
    counted = child(number, "nummod")
    return number.lower_ == "number" and counted is not None and counted.i == number.i + 1


def _of_their_body(person: Token) -> Iterator[Attachment]:
    """As in "Ann Lee of Blue Moon said", where the model cuts the body's name: who says it is she."""
    whole, of = person.head, child(person, "prep")
    part = child(of, "pobj") if of is not None and of.lower_ == "of" else None
    if (
        of is not None
        and part is not None
        and person.ent_type_ == "PERSON"
        and is_proper(part)
        and part.i + 1 == whole.i
    ):
        yield in_place_of(person, whole)
        yield whole, of, "pobj"
        yield part, whole, "compound"


def _listed(name: Token) -> Iterator[Attachment]:
    """As in "Norway, the Faroes and Iceland", "Ann Lee, Tom Berg and Jo": the second is no other name for the first."""
    first, behind = name.head, [c for c in name.rights if c.dep_ == "conj"]
    if name.dep_ != "appos" or not behind or not _is_named(first) or not _is_named(name):
        return
    found = all(t.ent_type_ not in {"", "PERSON"} or _is_acronym(t) for t in (first, name))
    people = all(t.ent_type_ == "PERSON" for t in (first, name)) and first.text != name.text
    if (people or (found and all(map(_is_named, behind)))) and any(child(t, "cc") is not None for t in conjuncts(name)):
        yield name, first, "conj"


def _is_named(noun: Token) -> bool:
    return is_proper(noun) or _is_acronym(noun)


def _is_acronym(noun: Token) -> bool:
    return len(noun) > 1 and noun.text.isupper()


def _two_bodies(first: Token) -> Iterator[Attachment]:
    """As in "by Nord Astrum and Vale Alen Space": the first is no part of the name of the second."""
    whole, second, cc = first.head, child(first, "conj"), child(first, "cc")
    if (
        first.dep_ not in {"nmod", "compound"}
        or second is None
        or cc is None
        or not first.i < cc.i < second.i < whole.i
    ):
        return
    names = {(name.start, name.end) for name in first.doc.ents if name.label_ == first.ent_type_}
    whole_first = any(start < first.i and end == cc.i for start, end in names)
    if whole_first and (cc.i + 1, whole.i + 1) in names and first.ent_type_ in _BODY_LABELS | {"PERSON"}:
        yield in_place_of(first, whole)
        yield whole, first, "conj"
        yield second, whole, "compound"


def _office_behind_age(office: Token) -> Iterator[Attachment]:
    """As in "Tom Berg, 51, owner and head of Acme, said": that is who he is, and nobody else says so."""
    name, offices = office.head, conjuncts(office)
    between = [t for t in office.doc[name.i + 1 : office.left_edge.i] if not t.is_punct]
    aged = [t.tag_ for t in between] == ["CD"] and is_proper(name)
    if aged and is_role(office) and not is_proper(office) and office.dep_ == "conj":
        last = [t for t in offices if t.i >= office.i][-1]
        yield office, name, "appos"
        yield from ((prep, last, "prep") for prep in children(name, "prep") if prep.i > last.i)


def _beside_office(office: Token) -> Iterator[Attachment]:
    """As in "director of Acme and chair of Beta": somebody is both, and directs no chair."""
    body = office.head
    prep, first = body.head, body.head.head
    if office.dep_ != "conj" or lemma(office) not in ROLE_NOUNS or body.dep_ != "pobj" or not is_proper(body):
        return
    hung = (p for noun in (office, body, first) for p in children(noun, "prep"))
    own = next((p for p in hung if p.i == office.i + 1), None)
    if own is not None and lemma(first) in ROLE_NOUNS and prep.lower_ in {"of", "at", "for"}:
        yield from beside(office, first)
        yield own, office, "prep"


def _office_before_name(office: Token) -> Iterator[Attachment]:
    """As in "Prime Minister of Norway Ann Lee resigned": the office is what resigned, and she is it."""
    name = office.head
    of = next((p for p in children(office, "prep") if p.lower_ == "of"), None)
    realm = child(of, "pobj") if of is not None else None
    if lemma(office) in ROLE_NOUNS and realm is not None and is_proper(name) and is_proper(realm):
        parts = [part.i for part in name.lefts if part.i > realm.i and part.dep_ == "compound"]
        if realm.i + 1 in {*parts, name.i}:
            yield in_place_of(office, name)
            yield name, office, "appos"


def _meeting_of_body(meeting: Token) -> Iterator[Attachment]:
    """As in "attended the Bank of Norway meeting", "the Group of 20 leaders": the meeting is what they attended."""
    counted = meeting.dep_ == "pobj"
    body = meeting.head.head if counted else meeting.head
    of = meeting.head if counted else next((p for p in children(body, "prep") if p.lower_ == "of"), None)
    if of is None or of.i != body.i + 1 or not is_proper(body) or is_proper(meeting) or not is_noun(meeting):
        return
    last = child(of, "pobj") if not counted else child(meeting, "nummod") if body.text == "Group" else None
    if last is None or last.i + 1 != meeting.i or child(meeting, "aux", "mark") is not None:
        return
    yield in_place_of(meeting, body)
    yield body, meeting, "nmod"
    yield last, of, "pobj"
    own = (part for part in body.children if part.dep_ in {"det", "poss"} or part.i > meeting.i)
    yield from ((part, meeting, part.dep_) for part in own)


def _which_of_them(name: Token) -> Iterator[Attachment]:
    """As in "lost to rivals Blue Moon": the rivals are that team alone, and it is who won."""
    many = name.doc[max(name.left_edge.i - 1, 0)]
    beside_it = name.head is many or (name.dep_ == "npadvmod" and many.dep_ == "dobj" and many.head is name.head)
    alone = is_proper(name) and name.ent_type_ not in TIME_LABELS and child(name, "conj", "case") is None
    named = any(is_proper(part) for part in many.lefts)  # "one of the Roe girls Ann Lee made famous"
    if many.tag_ == "NNS" and beside_it and alone and not named:
        yield in_place_of(name, many)
        yield many, name, "compound"
        yield from ((part, name, part.dep_) for part in many.children if part is not name)


def _owner_set_off(owner: Token) -> Iterator[Attachment]:
    """As in "Tom Berg, Ann Lee's brother, left": what he is to her, and she is not he."""
    behind = (part for part in children(owner.head, "appos") if part.left_edge.i > owner.i)
    kin = next(behind, None)
    mark = child(owner, "case")
    if kin is not None and mark is not None and kin.left_edge.i == mark.i + 1 and is_noun(kin) and not is_proper(kin):
        yield owner, kin, "poss"


def _letters_behind(letters: Token) -> Iterator[Attachment]:
    """As in "Ann Lee QC said": she did, and her letters hang on her."""
    name = letters.doc[max(letters.i - 1, 0)]
    if letters.text in LETTERS_BEHIND and name.head is letters and name.dep_ == "compound" and is_proper(name):
        parts = [part for part in letters.children if part is not name]
        yield in_place_of(name, letters)
        yield letters, name, "appos"
        yield from ((part, name, part.dep_) for part in parts)


def _comma_behind(comma: Token) -> Iterator[Attachment]:
    """As in "According to Ann Lee, it closed": the comma parts her from what follows, and is nothing of hers."""
    word = comma.head
    if comma.text != "," or word.i + 1 != comma.i or last_below(word) != comma.i:
        return
    while word.head.i < word.i and last_below(word.head) == comma.i:
        word = word.head
    if word.head.i > comma.i and is_verb(word.head):
        yield comma, word.head, "punct"


def _named_beside(name: Token) -> Iterator[Attachment]:
    """As in "the chairman of the law firm Acme": nothing joins the name to anything but the noun right before it."""
    before = name.doc[max(name.left_edge.i - 1, 0)]
    minister = lemma(name.head) in ROLE_NOUNS and before.lower_ in LOOKED_AFTER  # "minister for trade Ann Lee"
    inside = not minister and before.i > name.head.i and name.head.is_ancestor(before)
    if name.dep_ in {"conj", "appos"} and is_proper(name) and inside and is_noun(before) and not is_proper(before):
        yield name, before, "appos"


def _firm_named_beside(name: Token) -> Iterator[Attachment]:
    """As in "left for rival firm Acme": the firm is called so, and she has not left it."""
    noun = name.doc[max(name.left_edge.i - 1, 0)]
    prep = noun.head
    behind = noun.dep_ == "pobj" and prep.head is name.head and prep.i > name.head.i
    if behind and is_proper(name) and name.ent_type_ != "PERSON" and lemma(noun) in BODIES:
        yield name, noun, "appos"


def _formerly_of(prep: Token) -> Iterator[Attachment]:
    """As in "Ann Lee of Acme and Tom Berg, formerly of Beta": he is, and she is of Acme."""
    first = prep.head
    last = next((c for c in reversed(first.rights) if c.dep_ == "conj" and c.i < prep.i), None)
    own = any(
        other.lower_ == prep.lower_ and last is not None and other.i < last.i for other in children(first, "prep")
    )
    if prep.dep_ == "prep" and prep.lower_ in {"of", "from"} and last is not None and own and is_proper(first):
        yield prep, last, "prep"


def _of_last(prep: Token) -> Iterator[Attachment]:
    """As in "campaigner and widow of Tom Berg": what stands right behind the second noun completes it first.

    So in "a resident and member of the club": nobody lives in a club.
    """
    first = prep.head
    last = next((c for c in reversed(first.rights) if c.dep_ == "conj" and c.i + 1 == prep.i), None)
    if prep.dep_ == "prep" and prep.lower_ == "of" and last is not None and lemma(first) in CALLINGS | _LIVING:
        yield prep, last, "prep"


def _charged_with(prep: Token) -> Iterator[Attachment]:
    """As in "convicted Tom Berg of fraud": it is what he was convicted of, and no part of him."""
    person, crime = prep.head, child(prep, "pobj") or child(prep, "pcomp")
    told = person.dep_ == "dobj" and lemma(person.head) in _TELLING_OF
    bare = crime is not None and child(crime, "det", "poss") is None and not is_proper(crime)
    told = told and (
        person.ent_type_ == "PERSON" or (bare and lemma(person.head) == "accuse")
    )  # "the network of fraud"
    if prep.lower_ == "of" and told and crime is not None and not crime.ent_type_ and prep is person.children[-1]:
        yield prep, person.head, "prep"


def _person_behind_opening(person: Token) -> Iterator[Attachment]:
    """As in "On Twitter, Ann Lee, a critic, said": no list of two that nothing joins, she says so."""
    first, prep = person.head, person.head.head
    verb = prep.head
    opens = first.dep_ == "pobj" and prep.dep_ == "prep" and is_verb(verb) and prep.i == prep.sent.start
    joined = any(c.dep_ == "cc" for t in (first, person) for c in t.children)
    if not opens or joined or person.ent_type_ != "PERSON" or child(verb, "mark", *SUBJECTS) is not None:
        return
    if comma_before(person) is not None and last_below(person) < verb.i:
        yield as_subject(person, verb)
        yield from ((noun, person, "appos") for noun in children(person, "conj") if not is_proper(noun))


def _subject_too_many(name: Token) -> Iterator[Attachment]:
    """As in "according to its mayor, Ann Lee, there were ten": she is the mayor, and no subject."""
    others = [s for s in children(name.head, *SUBJECTS, "expl") if s is not name]
    behind = name.doc[name.i + 1 : name.i + 2]
    if others and "," in {*(t.text for t in behind), name.doc[last_below(name)].text}:
        yield from _late_apposition(name)


def _both_halves(north: Token) -> Iterator[Attachment]:
    """As in "North and South Korea": two countries, of which the first leaves the name to the second."""
    south, land = child(north, "conj"), north.head
    if north.dep_ != "nmod" or north.lower_ not in COMPASS or south is None or south.lower_ not in COMPASS:
        return
    if is_proper(land) and south.i + 1 == land.i:
        yield north, land.head, land.dep_
        yield land, north, "conj"
        yield south, land, "compound"


def _measured_event(event: Token) -> Iterator[Attachment]:
    """As in "won the 50 metres butterfly": the measure is of the race."""
    if event.i == 0:
        return
    measure = event.nbor(-1)
    same = event.head is measure.head and measure.dep_ in {"dobj", "pobj"}
    if same and event.dep_ in {"advmod", "npadvmod"} and event.tag_ == "NN" and child(measure, "nummod") is not None:
        dep, verb = measure.dep_, measure.head
        yield event, verb, dep
        yield from [(part, event, part.dep_) for part in children(measure, "det", "poss")]
        yield measure, event, "compound"


def _inner_office(name: Token) -> Iterator[Attachment]:
    """As in "a spokesman for the minister, Ann Lee": who is named is the minister, the other is any."""
    role, before = name.head, name.doc[max(name.left_edge.i - 2, 0)]
    if name.dep_ != "appos" or name.ent_type_ != "PERSON" or before.dep_ != "pobj" or not _is_role(role):
        return
    any_one = child(role, "det")
    inner = before.head.head is role and lemma(before) in ROLE_NOUNS and any_one is not None
    if inner and any_one is not None and any_one.lower_ in {"a", "an"}:
        yield name, before, "appos"


def _far_apposition(name: Token) -> Iterator[Attachment]:
    """As in "the Head of last year's inquiry, Ann Lee": a person is no inquiry, and its head may be one."""
    noun = name.head
    if name.dep_ != "appos" or name.ent_type_ != "PERSON" or lemma(noun) in ROLE_NOUNS | PERSONAL:
        return
    if noun.ent_type_ == "PERSON":
        return
    above = next((t for t in noun.ancestors if is_noun(t) and t.lower_ in ROLE_NOUNS | PERSONAL), None)
    free = above is not None and child(above, "appos") is None and child(above, "det", "poss") is not None
    if above is not None and free and above.i < noun.i:
        yield name, above, "appos"


def _late_apposition(name: Token) -> Iterator[Attachment]:
    """As in "split from her husband of six years, Ann Lee": behind the comma stands who it is."""
    comma = comma_before(name) if name.left_edge.i > 1 else None
    if name.ent_type_ != "PERSON" or comma is None:
        return
    near = comma.nbor(-1)
    noun = next((t for t in (near, *near.ancestors) if t.tag_ == "NN" and is_for_people(t)), None)
    if noun is not None and last_below(noun) == near.i and child(noun, "poss", "det") is not None:
        yield name, noun, "appos"


def _near_apposition(name: Token) -> Iterator[Attachment]:
    """As in "the head of the travel chain, Norvik Tours": a firm is no head, and what it is the head of may be one.

    So in "Shares in the chain's owner, Norvik Tours, fell".
    """
    noun = name.head
    if name.dep_ != "appos" or name.ent_type_ not in _BODY_LABELS or not (_is_role(noun) or lemma(noun) in _HOLDINGS):
        return
    of = next((prep for prep in children(noun, "prep") if prep.lower_ in _OF_BODY and prep.i < name.i), None)
    body = child(of, "pobj") if of is not None else None
    if body is not None and is_noun(body) and not is_proper(body) and child(body, "appos") is None:
        yield name, body, "appos"


def _title_cut(name: Token) -> Iterator[Attachment]:
    """As in "the drug lord Ann Lee", which the model cuts in two: a drug, and a lord."""
    noun, first = name.head, name.left_edge
    cut = (first.is_lower or noun.lower_ == "shadow") and name.tag_ != "PRP"  # "his shadow Chancellor Ann Lee"
    if name.dep_ == "appos" and noun.tag_ == "NN" and first.i == noun.i + 1 and cut:
        yield in_place_of(name, noun)
        yield from ((part, name, part.dep_) for part in noun.lefts)
        yield noun, name, "compound"


def _one_of_them(name: Token) -> Iterator[Attachment]:
    """As in "said one of them, Ann Lee": it is she who says it."""
    one = name.head
    if name.dep_ == "appos" and name.ent_type_ == "PERSON" and one.lower_ == "one" and one.dep_ in SUBJECTS:
        yield in_place_of(name, one)
        yield one, name, "appos"


def _is_role(noun: Token) -> bool:
    return not is_proper(noun) and lemma(noun) in ROLE_NOUNS | PERSONAL


def _shadow(shadow: Token) -> Iterator[Attachment]:
    """As in "Shadow foreign secretary Ann Lee said": a shadow says nothing."""
    behind = shadow.doc[shadow.i + 1 : shadow.i + 4]
    role = next((t for t in behind if t.lower_ in ROLE_NOUNS), None)
    if shadow.lower_ == "shadow" and role is not None and not shadow.children:
        yield shadow, role, "compound"


def _one_among(one: Token) -> Iterator[Attachment]:
    """As in "Acme, one of the largest firms, sued": the firm is one of them, and the one that sued."""
    if one.lower_ != "one" or comma_before(one) is None or child(one, "prep") is None:
        return
    name = one.doc[max(one.left_edge.i - 2, 0)]
    if name.head is one.head and name.dep_ in SUBJECTS and is_proper(name):
        yield one, name, "appos"


#: By the relation of the word that each looks at.
PHRASES = {
    "advmod": (_measured_event,),
    "appos": (
        _letters_behind,
        _title_cut,
        _ranked_beside,
        _one_of_them,
        _listed,
        _named_beside,
        _inner_office,
        _far_apposition,
        _near_apposition,
        _owner_set_off,
        _which_of_them,
    ),
    "compound": (_two_bodies,),
    "conj": (_letters_behind, _person_behind_opening, _office_behind_age, _beside_office, _named_beside),
    "npadvmod": (_measured_event, _late_apposition, _which_of_them),
    "nmod": (_office_before_name, _both_halves, _two_bodies, _of_their_body),
    "dobj": (_letters_behind, _firm_named_beside),
    "nsubj": (
        _letters_behind,
        _shadow,
        _one_among,
        _named_subject,
        _ranked,
        _subject_too_many,
    ),
    "nsubjpass": (_letters_behind, _one_among, _named_subject),
    "pobj": (_letters_behind, _meeting_of_body),
    "acl": (_meeting_of_body,),
    "punct": (_comma_behind,),
    "prep": (_office_holder, _office_for, _fields_of, _formerly_of, _of_last, _charged_with),
}
