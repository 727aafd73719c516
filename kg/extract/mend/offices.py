"""Offices that the model took apart: their fields, their body behind commas, and holders in a row."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, takewhile

from kg.extract.grammar import (
    APPOINTING,
    BODIES,
    COUNTRY_OFFICES,
    ENDED_MODIFIERS,
    KIN,
    LETTERS_BEHIND,
    LOOKED_AFTER,
    PORTFOLIO_ROLES,
    ROLE_NOUNS,
    SHORTENED,
    SPEECH,
    SUBJECTS,
)
from kg.extract.roles import is_for_people
from kg.extract.tree import (
    Attachment,
    beside,
    child,
    children,
    comma_before,
    conjuncts,
    first_conjunct,
    in_place_of,
    is_noun,
    is_proper,
    is_verb,
    last_below,
    lemma,
    word_before,
)
from kg.parse import Token

#: Bodies that need no name behind an office of theirs.
_NAMELESS = frozenset({"Police", "Staff", "Parliament", "State", "Defence", "Defense", "Justice"})
#: What stands small before the office that is of it: "the state Police Commissioner".
_REALMS = frozenset("state city county district national federal regional provincial local village town".split())
#: What joins the words of a field or a body: "Marketing and Sales", "Bank of Norway".
_INSIDE = frozenset({"and", "&", "of", "for", "the", "-", "'s"})


def _fields_and_body(office: Token) -> Iterator[Attachment]:
    """As in "Ann Lee, Director, Media and Sales, Acme, said": her office, its fields, and the body that it is of."""
    bare = child(office, "det", "poss", "prep") is None and comma_before(office) is not None
    if office.lower_ not in ROLE_NOUNS or not bare or not is_proper(office.head) or office.head.i > office.i:
        return
    parts = _parts_behind(_last_office(office))
    roots = [_root_of(part) for part in parts]
    if not parts or any(map(_is_somebody, parts)) or (office.dep_ == "conj" and office.head.ent_type_ != "PERSON"):
        return
    body = next((root for root in reversed(roots) if root.ent_type_ != "GPE"), roots[-1])
    yield office, office.head, "appos"
    yield from ((root, office, "dep") for root in roots if root is not body)
    yield body, office, "appos"
    yield from ((cc, roots[0], "cc") for cc in children(office, "cc") if cc.i > parts[0][0].i)


def _last_office(office: Token) -> Token:
    """Return the second of two that somebody holds: "president and CEO"."""
    others = (noun for noun in children(office, "conj") if noun.lower_ in ROLE_NOUNS)
    return next((other for other in others if child(other, "det", "poss", "prep") is None), office)


def _parts_behind(office: Token) -> list[list[Token]]:
    """Return the names that follow between commas, up to the first word of another kind; none if that is in a name."""
    following: list[Token] = []
    for token in office.doc[office.i + 1 : office.sent.end]:
        if not (_is_written_large(token) or token.text == "," or token.lower_ in _INSIDE):
            break
        following.append(token)
    groups = [list(group) for comma, group in groupby(following, key=lambda t: t.text == ",") if not comma]
    if not following or following[0].text != ",":
        return []
    return groups if all(map(_is_name, groups)) else []


def _is_somebody(words: list[Token]) -> bool:
    """Tell the next person in a row, or what the one before is besides, from a field or body."""
    people = len(words) > 1 and all(t.ent_type_ == "PERSON" for t in words)
    return people or any(t.lower_ in ROLE_NOUNS for t in words)


def _is_name(words: list[Token]) -> bool:
    return _is_written_large(words[0]) and _is_written_large(words[-1])


def _is_written_large(word: Token) -> bool:
    """Tell a word of a name, or what the model takes for a common noun with a capital: "Media and Sales"."""
    return is_proper(word) or (is_noun(word) and word.text[0].isupper())


def _root_of(words: list[Token]) -> Token:
    return next((t for t in words if t.head not in words), words[-1])


def _letters_behind(letters: Token) -> Iterator[Attachment]:
    """As in "Ann Lee, PhD, of Leeds": she is of Leeds, and not what the letters stand for."""
    if letters.text in LETTERS_BEHIND and is_proper(letters.head):
        yield from ((prep, letters.head, "prep") for prep in children(letters, "prep"))
        yield letters, letters.head, "dep"


def _field_too(noun: Token) -> Iterator[Attachment]:
    """As in "director of health care and wellbeing": she is no wellbeing, but director of that too."""
    office = noun.head
    of = next((p for p in children(office, "prep") if p.lower_ in {"of", "for"} and p.i == office.i + 1), None)
    field = child(of, "pobj") if of is not None else None
    bare = noun.tag_ == "NN" and child(noun, "det", "poss", "nummod") is None and not is_for_people(noun)
    if field is None or not bare or not is_for_people(office) or not is_noun(field) or is_proper(field):
        return
    if field.tag_ in {"NN", "NNS"} and any(cc.i == field.i + 1 and cc.i < noun.i for cc in children(office, "cc")):
        yield from beside(noun, field)


def _another_holder(person: Token) -> Iterator[Attachment]:
    """As in "Governor Ann Lee of Leeds and Governor Tom Berg of Hull met": both did, and she is not of him."""
    place = person.head
    holder = place.head.head
    of = place.dep_ == "pobj" and place.head.lower_ in {"of", "from"} and place.ent_type_ != "PERSON"
    if of and person.ent_type_ == holder.ent_type_ == "PERSON" and is_proper(holder) and is_proper(person):
        yield from beside(person, holder)
        yield from ((prep, person, "prep") for prep in children(place, "prep") if prep.i == person.i + 1)


def _holders_in_turn(name: Token) -> Iterator[Attachment]:
    """As in "the mayors of Leeds and Hull, Ann Lee and Tom Berg, met": each is one of them, and nobody besides."""
    above = name.head
    office = above.head.head if above.dep_ in {"pobj", "conj"} else above
    office = office.head if office.dep_ == "prep" else office
    if name.ent_type_ != "PERSON" or office.tag_ != "NNS" or comma_before(name) is None or not is_for_people(office):
        return
    of = next((p for p in children(office, "prep") if p.lower_ == "of" and p.i < name.i), None)
    place = child(of, "pobj") if of is not None else None
    behind = name.doc[min(last_below(name) + 1, len(name.doc) - 1)]
    if place is None or behind.text != "," or not is_proper(place) or name.left_edge.nbor(-2).i < place.i:
        return
    places = [other for other in conjuncts(place) if other.i < name.left_edge.i]
    if 1 < len(places) == len(conjuncts(name)):
        yield name, office, "appos"


def _called_before(office: Token) -> Iterator[Attachment]:
    """As in "Acme's chief, Ann Lee said so", where no comma ends what she is: one subject, and not two."""
    names = (other for other in children(office.head, *SUBJECTS) if other.left_edge.i == last_below(office) + 2)
    name = next(names, None)
    comma = office.doc[last_below(office) + 1] if name is not None else office
    speaks = lemma(office.head) in SPEECH and child(office.head, "ccomp", "dobj", "advmod") is None
    if name is not None and comma.text == "," and is_for_people(office) and not speaks:
        told = child(office, "det", "poss") is not None and (not is_proper(office) or office.lower_ in ROLE_NOUNS)
        if told and is_proper(name) and name.ent_type_ in {"PERSON", ""}:
            yield office, name, "appos"


def _two_with_titles(name: Token) -> Iterator[Attachment]:
    """As in "US President Ann Lee and Norwegian Minister Tom Berg agreed": both did, and no office is of two."""
    office = next((part for part in children(name, "compound") if child(part, "appos") is not None), None)
    first = child(office, "appos") if office is not None else None
    other = child(first, "conj") if first is not None else None
    if office is None or first is None or other is None or not is_for_people(office) or not is_for_people(other):
        return
    if first.ent_type_ == "PERSON" and office.i < first.i < other.i < name.i and is_proper(first):
        yield first, name.head, name.dep_
        yield name, first, "conj"
        yield office, first, "compound"
        yield other, name, "compound"


def _last_with_title(name: Token) -> Iterator[Attachment]:
    """As in "Apple CEO Tim Cook and Acme CEO Ann Lee met", where the model takes her for what he is."""
    office = name.left_edge.nbor(-1) if name.left_edge.i else name
    first = office.head
    row = office.dep_ == "conj" and office.lower_ in ROLE_NOUNS and name.head in {first, first_conjunct(first)}
    if row and name.ent_type_ == first.ent_type_ == "PERSON" and first.i < office.i and is_proper(office):
        yield name, first, "conj"
        yield office, name, "compound"


def _two_owners(office: Token) -> Iterator[Attachment]:
    """As in "Tesla and SpaceX CEO Elon Musk": chief of both, and nobody is "Tesla and CEO"."""
    first, name = office.head, office.head.head
    second = child(office, "compound")
    both = first.dep_ in {"nmod", "compound"} and is_proper(first) and office.i < name.i
    both = both and all(part.head is name for part in office.doc[office.i + 1 : name.i])
    if office.lower_ in ROLE_NOUNS and both and name.ent_type_ == "PERSON" and second is not None and is_proper(second):
        yield office, name, "compound"
        yield first, office, "compound"
        yield second, first, "conj"


def _behind_body(name: Token) -> Iterator[Attachment]:
    """As in "Commissioner of Police Ann Lee", "Minister for Health Tom Berg": she is no police, and he no health."""
    of = name.head
    body = next((part for part in name.lefts if part.dep_ == "compound" and part.i == of.i + 1), None)
    office = is_proper(of.head) or of.head.lower_ in ROLE_NOUNS
    if body is None or body.ent_type_ == "PERSON" or of.head.i + 1 != of.i or not office or not is_proper(name):
        return
    unknown = name.ent_type_ == "" and body.lower_ == "police"
    somebody = (name.ent_type_ == "PERSON" or unknown) and name.i > body.i + 1
    named = somebody and body.text.capitalize() in _NAMELESS and of.lower_ == "of"
    minister = of.lower_ in {"of", "for"} and of.head.lower_ in PORTFOLIO_ROLES and body.lower_ in LOOKED_AFTER
    if named or (minister and name.lower_ not in LOOKED_AFTER):
        yield body, of, "pobj"
        yield name, of.head, "appos"


def _field_before(name: Token) -> Iterator[Attachment]:
    """As in "Head of research Ann Lee resigned", without an article: she did, and is no part of the research."""
    first = next((part for part in name.lefts if part.ent_type_ == "PERSON" and part.dep_ == "compound"), name)
    field = first.nbor(-1) if first.i > first.sent.start + 2 else name
    of = field.head
    office = of.nbor(-1) if field.dep_ == "pobj" and of.lower_ == "of" and of.i else name
    bare = field.text.islower() and office.lower_ in ROLE_NOUNS and child(office, "det", "poss", "appos") is None
    if name.ent_type_ == "PERSON" and bare and of.head is office and not office.is_ancestor(name.head):
        yield office, name.head, name.dep_
        yield name, office, "appos"


def _body_before(office: Token) -> Iterator[Attachment]:
    """As in "Acme Bank CEO Ann Lee", where the model hangs all words on her name: the office is of the bank."""
    name, first = office.head, office.i
    if office.lower_ not in ROLE_NOUNS or name.ent_type_ != "PERSON" or office.ent_type_ == "PERSON" or not first:
        return
    while first and (before := office.doc[first - 1]).head is name and before.dep_ == "compound":
        if not is_proper(before) or before.ent_type_ == "PERSON" or before.lower_ in ROLE_NOUNS:
            return
        first -= 1
    yield from ((office.doc[i], office, "compound") for i in range(first, office.i))


def _two_fields(office: Token) -> Iterator[Attachment]:
    """As in "Road Transport and Bridges Minister Ann Lee": what she looks after, and no road met anybody."""
    first = office.i
    while first and (office.doc[first - 1].lower_ in LOOKED_AFTER | {"and", "&"}):
        first -= 1
    fields = office.doc[first : office.i]
    person = list(takewhile(lambda t: t.ent_type_ == "PERSON", office.doc[office.i + 1 : office.sent.end]))
    two = office.lower_ in PORTFOLIO_ROLES and any(t.dep_ == "cc" for t in fields[1:-1]) and fields[0].dep_ != "cc"
    alike = {t.text[0].isupper() for t in (*fields, office) if t.dep_ != "cc"}
    if not two or not person or len(alike) > 1:
        return
    name, outer = person[-1], next((t for t in fields if t.head.i < first or t.head.i > person[-1].i), None)
    beside_it = (
        outer is not None and name.head is outer.head and name.dep_ == outer.dep_
    )  # "met trade and X minister Y"
    if outer is not None and name.head not in {outer, office} and not beside_it:
        return  # "blocked roads and transport minister Ann Lee met them"
    if outer is not None:
        yield in_place_of(name, outer)
        yield from ((part, name, "conj") for part in children(outer, "conj") if part.i > name.i)
    yield office, name, "compound"
    yield from ((field, office, "cc" if field.dep_ == "cc" else "compound") for field in fields)


def _country_director(country: Token) -> Iterator[Attachment]:
    """As in "the World Bank Country Director": the bank is no country, and has the director."""
    office = country.head
    if country.lower_ in {"country", "regional"} and office.i == country.i + 1 and office.lower_ in COUNTRY_OFFICES:
        yield from ((part, office, "compound") for part in children(country, "compound", "nmod"))


def _behind_realm(office: Token) -> Iterator[Attachment]:
    """As in "The state Police Public Relations Officer, Ann Lee, said": no state said so, the officer is of it."""
    realm = office.head
    beside = office.left_edge.i == realm.i + 1 and office.i > realm.i and is_proper(office)
    if beside and realm.lower_ in _REALMS and office.lower_ in ROLE_NOUNS:
        yield in_place_of(office, realm)
        yield from ((part, office, part.dep_) for part in list(realm.children) if part is not office)
        yield realm, office, "compound"


def _body_beside(body: Token) -> Iterator[Attachment]:
    """As in "Norvik Health Authority (NHA) Director General Ann Lee left": she did, and the authority is hers."""
    names = (other for other in children(body.head, *SUBJECTS) if other.left_edge.i == last_below(body) + 1)
    name = next(names, None)
    title = _title_of(name) if name is not None else None
    if title is not None and is_proper(body) and body.ent_type_ in {"ORG", "GPE"}:
        yield body, title, "nmod"


def _officer_of_body(name: Token) -> Iterator[Attachment]:
    """As in "Norvik Health Authority (NHA) Director General Ann Lee left", where the model has her for the body."""
    body, title = name.head, _title_of(name)
    before = word_before(name)
    if title is not None and before is not None and before.text == ")" and is_proper(body) and body.ent_type_ == "ORG":
        yield in_place_of(name, body)
        yield body, title, "nmod"


def _title_of(name: Token) -> Token | None:
    """Return the title before a name: the "General" of "Director General Ann Lee"."""
    titles = list(children(name, "compound")) if name.ent_type_ in {"PERSON", ""} else []
    return next((part for part in reversed(titles) if part.ent_type_ != "PERSON" and is_for_people(part)), None)


def _of_state(realm: Token) -> Iterator[Attachment]:
    """As in "Tom Berg and state Sen. Ann Lee": no state stands beside him, she does."""
    title = realm.doc[min(realm.i + 1, len(realm.doc) - 1)]
    name = title.head
    titled = title.dep_ == "compound" and title.i < name.i and is_proper(name) and name.left_edge is title
    if realm.lower_ in _REALMS and realm.tag_ == "NN" and titled and name.head in {realm.head, realm.head.head}:
        yield in_place_of(name, realm)
        yield realm, name, "compound"


def _player_of(office: Token) -> Iterator[Attachment]:
    """As in "Norway scrum-half Ann Lee": Norway is no scrum-half, she is, and Norway's."""
    team, name = office.head, office.head.head
    between = team.dep_ in {"nmod", "compound"} and is_proper(team) and team.i + 1 == office.i < name.i
    if between and office.lower_ in ROLE_NOUNS and name.ent_type_ == "PERSON":
        yield office, name, "compound"
        yield team, office, "compound"


def _what_the_body_is(noun: Token) -> Iterator[Attachment]:
    """As in "the leader of Acme, a party she founded": no leader is a party, Acme is one."""
    office, comma = noun.head, comma_before(noun)
    name = comma.nbor(-1) if comma is not None and comma.i else noun
    of_name = is_proper(name) and name.dep_ == "pobj" and name.head.lower_ == "of" and name.head.head is office
    if of_name and lemma(noun) in BODIES and is_noun(office) and is_for_people(office):
        yield noun, name, "appos"


def _of_body(of: Token) -> Iterator[Attachment]:
    """As in "the spokesman, Tom Berg, of Acme, said": it is Acme's spokesman."""
    name, office = of.head, of.head.head
    set_off = name.dep_ == "appos" and comma_before(of) is not None and comma_before(name) is not None
    body = child(of, "pobj")  # of a town is where they are from: "the owner, Tom Berg, of Hull"
    bare = office.lower_ in ROLE_NOUNS and child(office, "prep", "poss") is None
    if of.lower_ == "of" and set_off and bare and body is not None and body.ent_type_ == "ORG":
        yield of, office, "prep"


def _each_of_theirs(name: Token) -> Iterator[Attachment]:
    """As in "Presidents Ann Lee of Norway and Tom Berg of Peru met": an office before the first, as of one alone."""
    office = name.head
    bare = office.tag_ == "NNS" and lemma(office) in ROLE_NOUNS and len(list(office.children)) == 1
    several = name.ent_type_ == "PERSON" and child(name, "conj") is not None and child(name, "prep") is not None
    if bare and several and name.left_edge.i == office.i + 1:
        yield in_place_of(name, office)
        yield office, name, "compound"


def _named_to(office: Token) -> Iterator[Attachment]:
    """As in "named Ann Lee chief executive": she is named, and that is what she is named."""
    verb = office.head.head if office.dep_ == "appos" else office.head
    if office.lower_ not in ROLE_NOUNS or lemma(verb) not in APPOINTING or not is_verb(verb) or verb.i > office.i:
        return
    before = reversed(office.doc[verb.i + 1 : office.i])
    name = next((t for t in before if t.head is not office or t.ent_type_ == "PERSON"), None)
    if name is None or not is_proper(name) or name.ent_type_ != "PERSON" or child(office, "det", "poss") is not None:
        return
    if name.head is office or (name.head is verb and name.dep_ in {"dobj", "dative"}) or office.head is name:
        yield name, verb, "dobj"
        yield from ((part, name, part.dep_) for part in office.lefts if part.i < name.i)
        yield office, verb, "oprd"


def _managing_director(managing: Token) -> Iterator[Attachment]:
    """As in "named Ann Lee as managing director": that is what she is, and no director is managed."""
    office = child(managing, "dobj")
    if managing.tag_ != "VBG" or managing.head.lower_ != "as" or office is None or office.i != managing.i + 1:
        return
    if office.lower_ in ROLE_NOUNS:
        yield office, managing.head, "pobj"
        yield from ((part, office, part.dep_) for part in managing.rights if part is not office)
        yield managing, office, "amod"


def _at_the_time(at: Token) -> Iterator[Attachment]:
    """As in "Ann Lee, head of Acme at the time of the deal, left": when she was head."""
    time = child(at, "pobj")
    told = time is not None and any(part.lower_ in {"the", "that"} for part in children(time, "det"))
    office = next((part for part in children(at.head, "appos") if part.i < at.i), None)
    if time is None or time.lower_ != "time" or not told or office is None or not is_proper(at.head):
        return
    if office.lower_ in ROLE_NOUNS and last_below(office) + 1 == at.i:
        yield at, office, "prep"


def _title_before(title: Token) -> Iterator[Attachment]:
    """As in "Const. Tom Berg said", "PM Tom Berg", "President-elect Tom Berg", which the model sets apart."""
    shortened = title.lower_.rstrip(".") in SHORTENED and (title.lower_.endswith(".") or title.text.isupper())
    hyphenated = title.lower_.startswith("ex-") or title.lower_.endswith(("-elect", "-designate"))
    hyphenated = hyphenated or ("-" in title.text and title.lower_ in ROLE_NOUNS)  # "Co-author Ann Lee"
    if not shortened and not hyphenated:
        return
    # "Ex-Prime Minister Tom Berg"
    behind = title.doc[title.i + 1 : title.sent.end]
    rest = list(takewhile(lambda t: t.dep_ == "compound" and not t.ent_type_, behind))
    person = list(takewhile(lambda t: t.ent_type_ == "PERSON", behind[len(rest) :]))
    if person and title.head is not person[-1]:
        yield title, person[-1], "compound"


def _over_before_owner(over: Token) -> Iterator[Attachment]:
    """As in "a former ship's engineer": the engineer is former; in "a former mayor's aide" the mayor."""
    owner = over.head
    if over.lower_ not in ENDED_MODIFIERS or owner.dep_ != "poss" or is_proper(owner):
        return
    somebody = is_for_people(owner) and owner.tag_ == "NN"  # in "a former children's author" no one child
    if is_for_people(owner.head) and owner.head.lower_ not in KIN and not somebody:
        yield over, owner.head, "amod"


#: By the relation of the word that each looks at.
OFFICES = {
    "meta": (_title_before,),
    "intj": (_title_before,),
    "dep": (_title_before,),
    "npadvmod": (_title_before,),
    "advcl": (_title_before,),
    "punct": (_title_before,),
    "amod": (_title_before, _over_before_owner),
    "compound": (_two_fields, _country_director, _body_before),
    "appos": (
        _named_to,
        _each_of_theirs,
        _what_the_body_is,
        _officer_of_body,
        _behind_realm,
        _player_of,
        _letters_behind,
        _fields_and_body,
        _last_with_title,
    ),
    "nsubj": (_called_before, _body_beside, _two_with_titles, _field_before),
    "nsubjpass": (_called_before, _two_with_titles, _field_before),
    "dobj": (_named_to, _two_with_titles),
    "ccomp": (_named_to,),
    "oprd": (_named_to,),
    "pcomp": (_managing_director,),
    "pobj": (_two_with_titles, _behind_body),
    "prep": (_of_body, _at_the_time),
    "conj": (_holders_in_turn, _of_state, _two_fields, _fields_and_body, _field_too, _another_holder, _two_owners),
}
