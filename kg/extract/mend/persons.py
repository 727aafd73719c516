"""People whose names the model joins with a body or a thing: members of a group, holders of two titles."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.grammar import APPOINTING, BODIES, CALLING, GIVING, HIRING, HIRING_AWAY, KIN, PEOPLE, PLACE_LABELS
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
    lemma,
    word_before,
)
from kg.parse import Token

_BODIES = frozenset({"ORG", "GPE", "FAC", "NORP"})


def _beside_body(name: Token) -> Iterator[Attachment]:
    """As in "two directors of Acme, Ann Lee and Tom Berg, left", "the head of Acme, Ann Lee, and others": no firms."""
    body = name.head
    office = body.head.head if body.dep_ == "pobj" else body
    comma = comma_before(name)
    if name.ent_type_ != "PERSON" or body.ent_type_ not in _BODIES | {""} or comma is None or office is body:
        return
    if is_noun(office) and is_for_people(office) and comma.i == body.i + 1 and office.i < body.i:
        yield name, office, "appos"
        yield from ((joint, office, "cc") for joint in children(body, "cc") if joint.i > name.i)


def _of_town(noun: Token) -> Iterator[Attachment]:
    """As in "Ann Lee, from Leeds, Yorkshire, a nurse, won": no place is a nurse, and she is one."""
    place = noun.head
    if noun.tag_ != "NN" or place.ent_type_ == "PERSON" or lemma(noun) not in PEOPLE | KIN:
        return
    while place.dep_ in {"appos", "conj"} and is_proper(place):
        place = place.head
    prep = place.head
    comma = comma_before(prep) if prep.lower_ in {"from", "of"} and place.dep_ == "pobj" else None
    name = comma and next((t for t in (prep.head, comma.nbor(-1)) if t.ent_type_ == "PERSON" and t.i < comma.i), None)
    of_body = noun.head.ent_type_ not in PLACE_LABELS and lemma(noun) not in KIN and _is_of_something(noun)
    if name is not None and comma_before(noun) is not None and not of_body:
        yield noun, name, "appos"
        if noun.head is not place and child(place, "cc") is None:
            yield noun.head, place, "appos"


def _is_of_something(noun: Token) -> bool:
    return any(prep.lower_ == "of" for prep in children(noun, "prep"))


def _two_titles(name: Token) -> Iterator[Attachment]:
    """As in "the novelist and critic Ann Lee": one person, and two titles of hers."""
    first = name.head
    title = name.left_edge
    joint = title.nbor(-1) if title.i else title
    before = joint.nbor(-1) if joint.lower_ == "and" and joint.i else joint
    told = is_for_people(before) and before.tag_ == "NN" and title.dep_ not in {"det", "poss"}
    second = next((part for part in children(name, "compound", "nmod") if is_for_people(part)), None)
    if not told or name.ent_type_ != "PERSON" or second is None or child(before, "appos") is not None:
        return
    if before is first and name.dep_ == "conj":
        yield in_place_of(name, first)
        yield from ((part, name, part.dep_) for part in first.children if part is not name and part.dep_ == "det")
    elif name.dep_ == "appos" and before.dep_ == "pobj":
        yield name, before.head, "pobj"
    else:
        return
    yield before, name, "nmod"
    yield joint, before, "cc"
    yield second, before, "conj"


def _next_of_two(name: Token) -> Iterator[Attachment]:
    """As in "Neither captain Ann Lee nor bowler Tom Berg was picked", where the bowler is joined and he is not."""
    title = word_before(name)
    first = title.head if title is not None and title.dep_ == "conj" else name
    both = first is not name and first.head is name.head and first.dep_ == name.dep_ and first.ent_type_ == "PERSON"
    if both and title is not None and name.ent_type_ == "PERSON" and is_for_people(title):
        yield name, first, "conj"
        yield title, name, "compound"
        yield from ((part, name, part.dep_) for part in title.lefts)


def _name_apart(last: Token) -> Iterator[Attachment]:
    """As in "the chancellor of Norvik State University, Ann Lee, left", where the model takes the name for two."""
    first = last
    while (
        first.i and first.nbor(-1).ent_type_ == last.ent_type_ == "ORG" and first.nbor(-1).dep_ in {"pobj", "compound"}
    ):
        first = first.nbor(-1)
    of = first.head
    whole = first.dep_ == "pobj" and of.i + 1 == first.i and of.head is last.head and is_for_people(last.head)
    if (
        first is not last
        and whole
        and last.lower_ in BODIES | {"university", "college", "hospital", "school", "council"}
    ):
        yield last, of, "pobj"
        yield first, last, "compound"
        yield from ((part, last.head, part.dep_) for part in children(last, "det") if part.i < of.i)


def _among_them(among: Token) -> Iterator[Attachment]:
    """As in "swore in eight ministers, among them Ann Lee and Tom Berg": two of the ministers."""
    verb, them = among.head, child(among, "pobj")
    who = next((t for t in children(among, "pobj") if t is not them), None)
    if (
        among.lower_ != "among"
        or them is None
        or them.lower_ not in {"them", "whom"}
        or not is_verb(verb)
        or who is None
    ):
        return
    groups = (t for t in among.doc[verb.i : among.i] if t.tag_ == "NNS" and is_for_people(t))
    group = next(groups, None)
    if group is not None:
        yield who, group, "appos"
        yield among, who, "prep"


def _behind_noun(name: Token) -> Iterator[Attachment]:
    """As in "paid his partner, Ann Lee", "named two ministers: Ann Lee and Tom Berg": that is who they are."""
    mark = name.left_edge.nbor(-1) if name.left_edge.i else name
    noun = mark.nbor(-1) if mark.text in {",", ":"} and mark.i else name
    whose = child(noun, "poss", "nummod") is not None or any(part.tag_ == "DT" for part in noun.lefts)
    person = name.ent_type_ == "PERSON" and is_proper(name) and child(noun, "appos") is None
    hired = noun.dep_ == "dobj" and lemma(noun.head) in HIRING  # "hired a lead, Ann Lee"
    if noun is not name and person and whose and noun.dep_ in {"dobj", "pobj"} and (hired or is_for_people(noun)):
        alone = mark.text == ":" or (child(name, "conj") is None and noun.tag_ == "NN")
        if alone and name.head.is_ancestor(noun) and not is_proper(noun):
            yield name, noun, "appos"


def _hired_from(prep: Token) -> Iterator[Attachment]:
    """As in "hired a manager, Ann Lee, from Acme": that is where she is hired from."""
    person, body = prep.head, child(prep, "pobj")
    whom = person.head if person.dep_ == "appos" else person
    from_body = prep.lower_ == "from" and body is not None and body.ent_type_ == "ORG"
    if from_body and person.ent_type_ == "PERSON" and whom.dep_ == "dobj" and lemma(whom.head) in HIRING_AWAY:
        yield prep, whom.head, "prep"


def _countryman(name: Token) -> Iterator[Attachment]:
    """As in "The Norwegian, Ann Lee, won": she won, and is one."""
    people = name.head
    comma = name.left_edge if name.left_edge.text == "," else comma_before(name)
    whole = people.ent_type_ == "NORP" and people.tag_ in {"NNP", "NN"} and child(people, "conj") is None
    told = whole and comma is not None and comma.i == people.i + 1 and child(people, "det") is not None
    if told and name.ent_type_ == "PERSON" and people.i < name.i:
        yield in_place_of(name, people)
        yield from ((part, name, part.dep_) for part in list(people.children) if part is not name)
        yield people, name, "nmod"


def _second_of_them(name: Token) -> Iterator[Attachment]:
    """As in "the poet Ann Lee and politician Tom Berg": two people, and no poet is both."""
    first = next((part for part in children(name.head, "appos") if part.i < name.i), name)
    joint = word_before(name)
    title = any(is_for_people(part) for part in children(name, "compound", "nmod"))
    people = first.ent_type_ == "PERSON" and is_proper(name) and is_for_people(name.head)
    apart = joint is not None and (joint.text == ";" or (joint.lower_ == "and" and title))
    if apart and people and first is not name:
        yield name, first, "conj"


def _second_object(name: Token) -> Iterator[Attachment]:
    """As in "acquire payments processor Acme in a deal", where the model takes the two for two objects."""
    noun = name.left_edge.nbor(-1) if name.left_edge.i else name
    told = noun.tag_ == "NN" or (noun.tag_ == "NNS" and child(name, "conj") is not None)  # "dropped forwards A and B"
    both = noun.dep_ == "dobj" and noun.head is name.head and told and is_proper(name.left_edge)
    if both and lemma(name.head) not in GIVING | CALLING | APPOINTING and name.left_edge.ent_type_ in {"ORG", "PERSON"}:
        yield name, noun, "appos"


def _doing_title(name: Token) -> Iterator[Attachment]:
    """As in "Absconding gangster Tom Berg was shot": a gangster who does so, and nobody does it to gangsters."""
    title = name.left_edge.nbor(-1) if name.left_edge.i else name
    doing = title.head
    opens = title.dep_ == "dobj" and doing.is_sent_start and doing.tag_ == "VBG" and doing.i + 1 == title.i
    if opens and title.tag_ == "NN" and is_for_people(title) and name.ent_type_ == "PERSON" and doing.head is name.head:
        yield title, name, "compound"
        yield doing, title, "amod"


def _alias(alias: Token) -> Iterator[Attachment]:
    """As in "Ann Lee alias Norvik was jailed": she was, and Norvik is what she is called as well."""
    if alias.lower_ != "alias" or not 0 < alias.i < alias.sent[-1].i:
        return
    first, other = alias.nbor(-1), alias.nbor(1)
    while other.dep_ == "compound" and alias.i < other.head.i:
        other = other.head
    joined = is_proper(first) and is_proper(other) and (alias.is_ancestor(first) or other.is_ancestor(first))
    if joined:
        above = alias if other.head is alias else other
        yield in_place_of(first, above)
        own = [part for part in (*alias.children, *other.children) if not first.i <= part.i <= other.i]
        yield from ((part, first, part.dep_) for part in own)
        yield other, first, "appos"
    if joined or (first.text in {",", "("} and is_proper(other)):
        yield alias, other, "advmod"


#: By the relation of the word that each looks at.
PERSONS = {
    "appos": (_name_apart, _of_town, _two_titles, _second_of_them, _countryman),
    "compound": (_alias,),
    "conj": (_beside_body, _two_titles),
    "dep": (_behind_noun,),
    "dobj": (_second_object, _alias),
    "nmod": (_alias,),
    "npadvmod": (_behind_noun,),
    "nsubj": (_next_of_two, _doing_title, _alias),
    "nsubjpass": (_next_of_two, _doing_title, _alias),
    "pobj": (_alias,),
    "prep": (_among_them, _hired_from),
}
