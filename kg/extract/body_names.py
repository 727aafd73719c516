"""Names of bodies made whole: over "of" and "and", after a saint or a host, with what stands before a club's town."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice, pairwise, takewhile

from kg.extract.grammar import COMPASS, HONORIFICS, LOOKED_AFTER, ROLE_NOUNS, STYLES
from kg.extract.tree import children, is_proper
from kg.model import Gazetteer, MentionLabel
from kg.parse import Doc, Token, Tokens

Name = tuple[int, int, MentionLabel]

#: What makes a headline in capitals: so many words longer than that, nearly all with one.
_SHORT, _FEWEST, _MOST = 3, 4, 0.9
#: By how many words a sentence is judged: there are texts of one sentence, and it is asked of each name.
_BEGINNING = 100
#: Bodies whose names go on behind "and": "School of Arts and Letters".
_INSTITUTIONS = frozenset(
    """institute school department ministry center centre college faculty office bureau agency administration authority
    commission committee board council division association society academy directorate secretariat""".split()
)
#: Bodies over more than one place: "the High Court of England and Wales".
_OVER_PLACES = frozenset("court state kingdom church emirate".split())
#: Bodies that say behind their name what for: "Center for Investigative Journalism".
FOR_BODIES = _INSTITUTIONS | frozenset(
    """foundation campaign fund alliance coalition union trust network organization organisation programme
    program""".split()
)
#: Where guests go, often called after whoever opened it.
HOUSES = frozenset("hall bar cafe café diner restaurant pub inn tavern arms grill bakery".split())
#: Bodies that two places have together: "Devon and Kent Police".
_OF_TWO_PLACES = frozenset({"Police", "Constabulary", "Council", "Trust"})
_TOWNS = frozenset({"news:City", "news:Region", "news:Place"})
#: What has a title.
_WORKS = frozenset(
    """song single track album mixtape record film movie documentary book novel memoir play musical opera poem painting
    series show sitcom episode essay article video""".split()
)
_LONGEST_TITLE = 8  # words
_PRIZES = frozenset({"prize", "award", "medal"})
#: What every university has.
_FACULTIES = frozenset({"School", "Faculty", "Department", "College"})
#: Words of other languages between the words of a name: "Observatorio do Clima".
_FOREIGN = frozenset("do da dos das du des del della di".split())
_SMALL = frozenset({"for", "on", "of", "the", "and", "in", "to"})
#: What the name of a body of its own may end with.
BODY_NOUNS = _INSTITUTIONS | frozenset("group bank university company corporation inc ltd union party service".split())
_SCIENCE = re.compile(r"(?i)sciences?|health|medicine|law|trade|technology|engineering|design|arts")
#: How the words end that say what such a body is for.
FIELD = re.compile(
    r"(?i).*(?:(?:[^s]|us|ous)s|[ts]ion|ment|logy|ing|ry|ure|ance|ence|ity|health|law|medicine|trade|sport|work)$"
)
#: "the President of Norway" is no name, "Lord of the Rings" is.
_NOT_BEFORE_OF = (ROLE_NOUNS | COMPASS) - {"lord"}
#: Parts of laws, before their number.
_SECTIONS = frozenset("section article chapter rule title clause part schedule amendment".split())
#: Bodies of a country that its name, without an ending, begins the name of.
NATIONAL_BODIES = frozenset(
    """association federation union congress league society authority commission corporation council foundation
    institute network alliance agency bureau forum chamber confederation board""".split()
)
#: Whose bills have numbers.
_CHAMBERS = frozenset({"House", "Senate", "Assembly"})
#: Parties of those who sit in Congress, before their states.
_LETTERS_OF_PARTIES = frozenset("RDI")
#: What a land has one body for, and it is called so: "Police Scotland", "Environment Canada".
_OF_ONE_LAND = frozenset(
    """Police Environment Health Statistics Parks Innovation Cricket Athletics Swim Swimming Rugby Hockey Netball
    Basketball Cycling Rowing Tennis Boxing Gymnastics Sport Golf Badminton Triathlon Volleyball Sailing Skate Snow
    Transport Tourism Creative Historic Screen Universities""".split()
)
#: What many towns have, and name after themselves: "the Boys Choir of Norvik".
_OF_TOWNS = frozenset(
    """choir orchestra philharmonic symphony ballet opera theatre theater museum gallery library club college diocese
    archdiocese guild academy""".split()
)
#: What a country has in many others.
_MISSIONS = frozenset({"Embassy", "Consulate", "Mission"})
#: Whose courts, hospitals and unions are called after them.
WHOSE = frozenset(
    """attorney magistrate magistrates children women men people teachers workers miners veterans farmers lawyers
    writers players students journalists doctors nurses girls boys""".split()
)
#: What ships are called by before their names.
_SHIPS = frozenset("HMS USS MV MS SS RMS INS HMAS HMCS USNS BRP KRI".split())
#: What the model may take a bare first name for.
_HALVES = frozenset({"NORP", "OTHER"})
#: Whose son or daughter somebody is, in Irish names.
_SONS_OF = frozenset({"Mac", "Mag", "Nic", "Ní", "Ó", "Uí", "Mhic"})
#: Letters behind a town, for its club.
LETTERS_OF_CLUBS = frozenset("AC AFC BK CF FC FF FK HC HK IF IFK IK SC SK".split())
#: Offices before which "Court" stands as a part of them: "Supreme Court Justice".
_OF_COURTS = frozenset({"Judge", "Justice", "Magistrate", "Commissioner"})
#: What a court of appeals is for.
_CIRCUITS = frozenset({"Circuit", "District", "Division"})
#: What a town's club begins with.
_CLUBS = frozenset("Real Inter AC AS FC Atlético Atletico Borussia Sporting Dynamo Dinamo Lokomotiv Spartak".split())

#: Who sits for a place, and how such places are told apart.
_MEMBERS = frozenset({"MP", "MSP", "MLA", "TD"})
_QUARTERS = frozenset("North South East West Central North-East North-West South-East South-West".split())


def over_of(doc: Doc, names: list[Name], taken: frozenset[int]) -> Iterator[Name]:
    """Yield names with a noun in capitals and an "of" before them: "Game of Thrones", "Order of Halden"."""
    # a lone word in capitals that the model does not know is no name for sure: "Game" of "Game of Thrones"
    used = taken | {i for start, end, _ in names if end - start > 1 for i in range(start, end)}
    for start, end, label in names:
        first = start
        while (before := _noun_before_of(doc, first, used)) is not None:
            first = before
        if first < start and label not in {"PER", "NORP"} and not is_titled(doc[start].sent):
            yield first, end, "ORG" if label in {"GPE", "LOC"} else label
        else:
            yield start, end, label


def _noun_before_of(doc: Doc, first: int, used: frozenset[int]) -> int | None:
    """The noun of "Game of [Thrones]" and "Guardians of the [Galaxy]"."""
    of = first - 2 if first > 2 and doc[first - 1].text == "the" else first - 1
    return of - 1 if of > 0 and doc[of].lower_ == "of" and _is_capital_noun(doc[of - 1], used) else None


def _is_capital_noun(token: Token, used: frozenset[int] | set[int]) -> bool:
    written = token.tag_ == "NNP" and _has_capital(token)
    office = token.lower_ in _NOT_BEFORE_OF or token.lower_.removesuffix("s") in _NOT_BEFORE_OF
    return written and token.i not in used and not office and not token.ent_type_


def over_and(doc: Doc, names: Iterable[Name], gazetteer: Gazetteer) -> Iterator[Name]:
    """Yield names with what else a body is for: "Institute of Allergy [and Infectious Diseases]".

    And with where else a seat is of: "the MP for Grantham [and Stamford]", or a force: "[Devon and] Kent Police".
    """

    def are_one(first: Name, second: Name) -> MentionLabel | None:
        if _is_of_both(doc, first, second, gazetteer):
            return "ORG"
        if _is_constituency(doc, first, second):
            return "LOC"
        return "ORG" if _goes_on(doc, first, second, gazetteer) else None

    return run_together(names, are_one)


def over_lands(doc: Doc, names: Iterable[Name], gazetteer: Gazetteer) -> Iterator[Name]:
    """Yield names with the country that they begin with: "[Norway] Transport Workers Association".

    Not what every country has ("the Norway government"), nor behind a country's letters ("the US Steel Association").
    """

    def are_one(land: Name, body: Name) -> MentionLabel | None:
        words = [token.lower_ for token in doc[body[0] : body[1]]]
        beside = land[1] == body[0] and land[2] == "GPE" and body[2] != "PER" and len(words) > 1
        written = beside and all(token.text.istitle() for token in doc[land[0] : land[1]])
        country = written and any(e.type == "news:Country" for e in gazetteer.named(text_of(doc, land[0], land[1])))
        return "ORG" if country and words[-1] in NATIONAL_BODIES else None

    return run_together(names, are_one)


def over_campuses(doc: Doc, names: Iterable[Name], gazetteer: Gazetteer) -> Iterator[Name]:
    """Yield names, those of a campus of a state's university as one: "University of California[, Davis]"."""

    def are_one(school: Name, campus: Name) -> MentionLabel | None:
        start, end, _ = school
        # "Davis" is a town there, where no deed follows
        town = campus[2] != "PER" or (campus[1] - campus[0] == 1 and (campus[1] == len(doc) or doc[campus[1]].is_punct))
        beside = campus[0] == end + 1 and doc[end].text == "," and town
        words = [token.text for token in doc[start:end]] if beside else []
        of = words.index("of") if "University" in words[:-2] and "of" in words else len(words)
        state = gazetteer.named(text_of(doc, start + of + 1, end)) if of + 1 < len(words) else ()
        return "ORG" if any("united-states" in entry.within for entry in state) else None

    return run_together(names, are_one)


def with_court(doc: Doc, name: Name, taken: frozenset[int]) -> Name:
    """A court whole before its judge: "Fresno County Superior [Court] Judge Ann Lee"."""
    start, end, _ = name
    named = end - start > 1 and end + 1 < len(doc) and doc[end].text == "Court" and end not in taken
    return (start, end + 1, "ORG") if named and doc[end + 1].text in _OF_COURTS else name


def over_unknown_lands(doc: Doc, names: Iterable[Name]) -> Iterator[Name]:
    """Yield names with what else they are of, where nobody knows that: "Electoral Commission [of Taravia]".

    So do "Lindgren Prize [in Chemistry]" and "US Court of Appeals [for the Fifth Circuit]".
    """

    def are_one(body: Name, other: Name) -> MentionLabel | None:
        between = [token.lower_ for token in doc[body[1] : other[0]]]
        last, alone = doc[body[1] - 1].lower_, other[1] - other[0] == 1
        several = body[1] - body[0] > 1 and body[2] not in {"PER", "GPE", "LOC"}
        land = (
            between == ["of"]
            and last in NATIONAL_BODIES | {"bank", "court"}
            and alone
            and not doc[other[0]].text.isupper()
        )
        prize = between == ["in"] and last in _PRIZES and alone and doc[other[0]].text.istitle()
        circuit = between == ["for", "the"] and last in {"appeals", "court"} and doc[other[1] - 1].text in _CIRCUITS
        if several and (land or circuit):
            return "ORG"
        return body[2] if several and prize else None

    return run_together(names, are_one)


def with_sport_of_land(doc: Doc, name: Name, taken: frozenset[int], gazetteer: Gazetteer) -> Name:
    """A land with the sport or service before it that it has one body for: "Police [Scotland]", "Swim [England]"."""
    start, end, label = name
    before = doc[start - 1] if start else doc[start]
    if not start or start - 1 in taken or label not in {"GPE", "LOC", "ORG"}:
        return name
    if label == "ORG" and _is_sport_of_body(doc, name, before, gazetteer):
        return start - 1, end, label
    if before.text not in _OF_ONE_LAND:
        return name
    alone = start < 2 or not (doc[start - 2].text.istitle() and is_proper(doc[start - 2]))
    lands = {entry.type for entry in gazetteer.named(text_of(doc, start, end))}
    return (start - 1, end, "ORG") if alone and lands and lands <= {"news:Country", "news:Region"} else name


def with_word_before_side(doc: Doc, name: Name, taken: frozenset[int], gazetteer: Gazetteer) -> Name:
    """A side with the word before it that makes it another: "[New] Democrat"."""
    start, end, label = name
    if label != "NORP" or not start or start - 1 in taken or not is_proper(doc[start - 1]):
        return name
    return (start - 1, end, label) if gazetteer.adjectival(text_of(doc, start - 1, end)) else name


def _is_sport_of_body(doc: Doc, name: Name, before: Token, gazetteer: Gazetteer) -> bool:
    """As in "the [Football] Kenya Federation": what the country has the body for, before its name."""
    start, end, _ = name
    last = doc[end - 1]
    hangs = before.dep_ == "compound" and before.head is last and before.text.istitle()
    if not hangs or end - start < 2 or last.lower_ not in NATIONAL_BODIES or before.lower_ in ROLE_NOUNS:
        return False
    return any(entry.type == "news:Country" for entry in gazetteer.named(doc[start].text))


def with_state_of_seat(doc: Doc, name: Name, taken: frozenset[int], gazetteer: Gazetteer) -> Name:
    """A state without the letter of a party before it, and with its full stop: "Sen. Ann Lee, D-[Calif.], said"."""
    start, end, _ = name
    inside = end - start > 2 and doc[start].text in _LETTERS_OF_PARTIES and doc[start + 1].text == "-"
    beside = start > 1 and doc[start - 2].text in _LETTERS_OF_PARTIES and doc[start - 1].text == "-"
    if not inside and not beside:
        return name
    start = start + 2 if inside else start
    ends = (last for last in (end + 1, end) if last <= len(doc))
    last = next((last for last in ends if gazetteer.named(text_of(doc, start, last))), None)
    return name if last is None or last - 1 in taken else (start, last, "GPE")


def with_number_of_bill(doc: Doc, name: Name, taken: frozenset[int]) -> Name:
    """A bill of a chamber with its number: "House Bill [1187]"."""
    start, end, _ = name
    words = [token.text for token in doc[start : end + 2]]
    behind = next((n for n in (1, 2) if words[n : n + 1] in (["Bill"], ["Resolution"])), None)
    number = start + behind + 1 if behind is not None and words[0] in _CHAMBERS else len(doc)
    if number >= len(doc) or doc[number].tag_ != "CD" or number in taken:
        return name
    return start, max(end, number + 1), "WORK"


def with_letters_of_club(doc: Doc, name: Name, taken: frozenset[int]) -> Name:
    """A club with the letters behind its town: "Norrdal [IF]"."""
    start, end, label = name
    behind = doc[end] if end < len(doc) else doc[end - 1]
    club = label != "PER" and end - start == 1 and behind.text in LETTERS_OF_CLUBS and end not in taken
    return (start, end + 1, "ORG") if club else name


def with_rest_of_letters(doc: Doc, name: Name) -> Name:
    """A body as long as its letters say: "Union of Farmers [and Regions] (UFR)"; no "Acme [and Beta] (BTA)"."""
    start, end, label = name
    if label == "PER" or end + 3 >= len(doc) or doc[end].lower_ not in {"and", "&"}:
        return name
    rest = list(takewhile(lambda t: t.text[0].isupper() or t.lower_ in _SMALL, doc[end:-2]))
    last = end + len(rest)
    large = (token for token in doc[start:last] if token.text[0].isupper() and token.lower_ != "the")
    spelled = doc[last].text == "(" and "".join(token.text[0] for token in large) == doc[last + 1].text
    return (start, last, "ORG") if spelled else name


def _is_constituency(doc: Doc, first: Name, second: Name) -> bool:
    before = [token.lower_ for token in doc[max(first[0] - 2, 0) : first[0]]]
    beside = [token.lower_ for token in doc[first[1] : second[0]]] == ["and"]
    return beside and before[-1:] == ["for"] and before[0] in {"mp", "msp", "mep", "parliament", "congressman"}


def _is_of_both(doc: Doc, place: Name, body: Name, gazetteer: Gazetteer) -> bool:
    """As in "Devon and Kent Police arrested her": no place has a hand in that, unless several are told to."""
    last, joint = doc[body[1] - 1], doc[place[1]]
    between = body[0] - place[1] == 1 and joint.lower_ in {"and", "&"} and doc[body[0]].text.istitle()
    if not between or last.text not in _OF_TWO_PLACES or body[1] - body[0] == 1 or place[1] - place[0] > 1:
        return False
    known = gazetteer.named(text_of(doc, *place[:2]))
    if not {entry.type for entry in known} <= _TOWNS or any(entry.capital_of for entry in known):
        return False
    if doc[place[0]].text.isupper() or (last.text == "Trust" and not gazetteer.named(doc[body[0]].text)):
        return False
    if doc[place[0]].head is last:
        return True
    verb = doc[place[0]].head
    several = any(t.tag_ == "VBP" for t in (verb, *children(verb, "aux", "auxpass")))
    return last.head.i == place[0] and place[2] != "PER" and not several


def run_together(names: Iterable[Name], are_one: Callable[[Name, Name], MentionLabel | None]) -> Iterator[Name]:
    """Yield the names, those that are one with the name before as one, of what they are together."""
    waiting: Name | None = None
    for name in names:
        if waiting is not None and (label := are_one(waiting, name)) is not None:
            waiting = (waiting[0], name[1], label)
            continue
        if waiting is not None:
            yield waiting
        waiting = name
    if waiting is not None:
        yield waiting


def _goes_on(doc: Doc, body: Name, field: Name, gazetteer: Gazetteer) -> bool:
    between = [token.lower_ for token in doc[body[1] : field[0]]]
    words = [token.lower_ for token in doc[body[0] : body[1]]]
    if field[2] in {"GPE", "LOC"} and between in (["and"], ["and", "the"]):
        return any(word in _OVER_PLACES and after == "of" for word, after in pairwise(words))
    looks_after = any(word in _INSTITUTIONS and after == "of" for word, after in pairwise(words))
    if body[2] != "ORG" or between not in (["and"], [",", "and"], ["&"]) or not looks_after:
        return False
    fields = doc[field[0] : field[1]]
    if gazetteer.named(text_of(doc, field[0], field[1])) or field[2] in {"GPE", "NORP"}:
        return False
    if any(token.text.isupper() or token.lower_ in BODY_NOUNS or token.lower_ == "of" for token in fields):
        return False
    return bool((_SCIENCE if field[2] == "PER" else FIELD).fullmatch(fields[-1].text))


def over_fields(doc: Doc, names: Iterable[Name], gazetteer: Gazetteer) -> Iterator[Name]:
    """Yield names with all that a body is for: "[Public and] Commercial Services Union", "Ministry of Food[, Fisheries
    and Sport]".
    """
    for start, end, label in names:
        if label not in {"ORG", "OTHER"}:
            yield start, end, label
            continue
        first = start - 2 if _is_first_field(doc, start, end, gazetteer) else start
        last = _end_of_fields(doc, end) if _has_fields(doc, start, end) else end
        yield first, last, label if (first, last) == (start, end) else "ORG"


def _is_first_field(doc: Doc, start: int, end: int, gazetteer: Gazetteer) -> bool:
    """As in "the [Public] and Commercial Services Union": what hangs on a body's noun as the words before it do."""
    if start < len("the Public and".split()) or doc[end - 1].lower_ not in FOR_BODIES | BODY_NOUNS:
        return False
    the, field, joint = doc[start - 3 : start]
    hangs = field.head.i in range(start, end) and field.dep_ in {"nmod", "compound", "amod"}
    known = gazetteer.named(field.text) or gazetteer.adjectival(field.text) or field.ent_type_ in {"GPE", "NORP"}
    return the.lower_ == "the" and joint.lower_ in {"and", "&"} and hangs and field.text.istitle() and not known


def _has_fields(doc: Doc, start: int, end: int) -> bool:
    words = [token.lower_ for token in doc[start:end]]
    body = any(word in _INSTITUTIONS and after in {"of", "for"} for word, after in pairwise(words))
    return body and words[-1] in LOOKED_AFTER


def _end_of_fields(doc: Doc, end: int) -> int:
    """Where a list of what a ministry looks after ends: "Culture[, Media and Sport]"."""
    last, joined = end, False
    for token in takewhile(lambda t: t.lower_ in {",", "and", "&"} or is_field(t), doc[end:]):
        joined = joined or token.lower_ in {"and", "&"}
        last = token.i + 1 if joined and is_field(token) else last
    return last


def is_field(token: Token) -> bool:
    """Tell what a ministry looks after, as its name says it: "Culture"."""
    return token.lower_ in LOOKED_AFTER and token.text.istitle()


def over_for(doc: Doc, names: Iterable[Name]) -> Iterator[Name]:
    """Yield names with what a body says it is for: "Foundation [for the Care of Victims]"."""
    for start, end, label in names:
        last = end
        if label in {"ORG", "OTHER"} and end < len(doc) - 1 and doc[end - 1].lower_ in FOR_BODIES:
            last = _end_of_purpose(doc, end)
        yield start, last, "ORG" if last > end else label


def _end_of_purpose(doc: Doc, end: int) -> int:
    """Where the words in capitals behind a "for" or "on" end, with the small ones between them."""
    if doc[end].lower_ not in {"for", "on"}:
        return end
    last = i = end
    while i < len(doc) and (doc[i].lower_ in _SMALL or _is_of_purpose(doc[i])):
        if doc[i].lower_ == "and" and (i + 1 == len(doc) or doc[i + 1].text == "the" or doc[i + 1].ent_type_ == "GPE"):
            break  # "the Foundation for Peace and the Halden Bank"
        last = i + 1 if _is_of_purpose(doc[i]) else last
        i += 1
    return last


def over_parts(doc: Doc, names: Iterable[Name]) -> Iterator[Name]:
    """Yield names with what they are a part of: "Section 5 [of the Prices Act]", "Western District [of Virginia]".

    And with the town or country that tells them from others: "Boys Choir [of Norvik]", "U.S. Embassy [in Norway]".
    """
    return run_together(names, lambda part, whole: _is_part(doc, part, whole))


def _is_part(doc: Doc, part: Name, whole: Name) -> MentionLabel | None:
    """Return what a part and its whole are together, if they are one name."""
    between = " ".join(token.lower_ for token in doc[part[1] : whole[0]])
    first, last, ends = doc[part[0]].lower_, doc[part[1] - 1], doc[whole[1] - 1].lower_
    if (
        first in _SECTIONS
        and last.tag_ == "CD"
        and between in {"of", "of the"}
        and whole[2] in {"WORK", "OTHER", "ORG"}
    ):
        return "WORK"
    if between == "in" and last.text in _MISSIONS and whole[2] == "GPE":
        return "ORG"
    if between == "of" and _is_of_town(doc, part) and whole[2] in {"GPE", "LOC"}:
        return "ORG"
    if last.lower_ == "district" and between == "of" and whole[2] in {"GPE", "LOC", "OTHER"}:
        return "ORG" if "Court" in text_of(doc, part[0], part[1]) else "LOC"
    return "ORG" if last.lower_ == "court" and between == "for the" and ends == "district" else None


def _is_of_town(doc: Doc, body: Name) -> bool:
    """Tell a name that ends as that of a body in many towns does: "Boys Choir"."""
    start, end, label = body
    return end - start > 1 and doc[end - 1].text.istitle() and doc[end - 1].lower_ in _OF_TOWNS and label != "PER"


def over_particles(doc: Doc, names: Iterable[Name]) -> Iterator[Name]:
    """Yield names of bodies with what small words of other languages join to them: "Observatorio [do Clima]"."""
    for start, end, label in names:
        last = end
        while (
            label not in {"PER", "NORP"}
            and last + 1 < len(doc)
            and doc[last].text in _FOREIGN
            and doc[last + 1].text.istitle()
        ):
            last += 2
        yield start, last, label


def over_nicknames(doc: Doc, names: Iterable[Name]) -> Iterator[Name]:
    """Yield the names, those with a nickname in the middle as one: `Ann "Whirlwind" Lee`."""
    found = sorted(names)
    for opening in doc:
        if not opening.is_quote or not 0 < opening.i < len(doc) - 2:
            continue
        if is_proper(opening.nbor(-1)) or opening.nbor(-1).ent_type_ == "PERSON":
            closing = next((t for t in doc[opening.i + 2 : opening.i + 5] if t.is_quote), None)
            behind = doc[closing.i + 1] if closing is not None and closing.i + 1 < len(doc) else opening
            written = all(t.text.istitle() for t in (opening.nbor(-1), opening.nbor(1), behind))
            others = any(
                start < opening.i <= end and (label not in _HALVES or end - start > 1) for start, end, label in found
            )
            whole = closing is not None and any(start <= opening.i + 1 and closing.i < end for start, end, _ in found)
            others = others and not any(start < opening.i <= end and label == "PER" for start, end, label in found)
            others = others and not whole  # `Sotirios | Steve" Kalogeras`
            if behind.tag_ == "NNP" and written and not others:
                found = [*_joined(found, opening.i - 1, behind.i)]
    yield from found


def over_macs(doc: Doc, names: Iterable[Name]) -> Iterator[Name]:
    """Yield the names, those of the sons and daughters of as one: "Fintan [Mac Giolla Bhríde]", "Nuala Ní Bhriain"."""
    found = sorted(names)
    for mac in doc[1:-1]:
        if mac.text not in _SONS_OF:
            continue
        before, behind = mac.nbor(-1), mac.nbor(1)
        if before.tag_ == behind.tag_ == "NNP" and before.text.istitle() and behind.text.istitle():
            held = next((name for name in found if name[0] <= before.i < name[1]), None)
            if not _title_of_person(before) and (held is None or held[1] <= mac.i + 1):
                found = [*_joined(found, before.i if held is None else held[0], behind.i, "PER")]
    yield from found


def _title_of_person(token: Token) -> bool:
    return token.lower_ in ROLE_NOUNS | HONORIFICS or token.lower_.rstrip(".") in HONORIFICS


def over_seats(doc: Doc, names: Iterable[Name]) -> Iterator[Name]:
    """Yield the names, and as one what an MP sits for: "[Stockton North] MP", "[Penrith and Solway] MP"."""
    found = sorted(names)
    for member in doc[2:]:
        if member.text not in _MEMBERS:
            continue
        last = first = member.i - 1
        while first and doc[first].text in _QUARTERS:
            first -= 1
        pair = first == last and last > 1 and doc[last - 1].lower_ == "and" and _opens(doc[last - 2])
        first -= 2 * pair
        written = all(t.text[:1].isupper() for t in (doc[first], doc[last])) and doc[first].tag_ == "NNP"
        people = any(start <= i < end and label == "PER" for start, end, label in found for i in (first, last))
        alone = not first or not doc[first - 1].text[:1].isupper() or doc[first].is_sent_start
        if (pair or first < last) and written and not people and alone and doc[first].sent is member.sent:
            found = [*_joined(found, first, last, "GPE")]
    yield from found


def _opens(token: Token) -> bool:
    return token.is_sent_start or token.nbor(-1).is_punct  # no "talks between Tesco and Solway MP Ann Lee"


def over_works(doc: Doc, names: Iterable[Name]) -> Iterator[Name]:
    """Yield the names, a title in quotation marks beside what it is one of as one: `her mixtape “So Far Away”`."""
    found = sorted(names)
    for opening in doc[:-2]:
        if not opening.is_quote:
            continue
        behind = doc[opening.i + 1 : opening.i + 2 + _LONGEST_TITLE]
        inside = list(takewhile(lambda t: not t.is_quote, behind))
        closing = opening.i + 1 + len(inside)
        while inside and inside[-1].text in {",", "."}:
            inside.pop()
        beside = (*doc[max(opening.i - 2, 0) : opening.i], *doc[closing + 1 : closing + 2])
        known = _is_parted(inside) or any(label == "WORK" for start, _, label in found if opening.i < start < closing)
        if _is_title(inside) and closing < len(doc) and (known or any(t.lower_ in _WORKS for t in beside)):
            found = [*_joined(found, inside[0].i, inside[-1].i, "WORK")]
    yield from found


def _is_title(inside: Sequence[Token]) -> bool:
    """Tell a title from a quotation: "Major Tom: Reloaded", and no "President Ann Lee" who was accused."""
    small = _SMALL | {"a", "with", ":"}
    if len(inside) < 2 or not all(t.text[0].isupper() or t.lower_ in small for t in inside):
        return False
    whole = inside[0].text[0].isupper() and inside[-1].text[0].isupper()
    return whole and (_is_parted(inside) or all(t.ent_type_ != "PERSON" for t in inside))


def _is_parted(inside: Sequence[Token]) -> bool:
    """As in "Major Tom: Reloaded"."""
    return any(t.text == ":" for t in inside)


def over_initials(doc: Doc, names: Iterable[Name]) -> Iterator[Name]:
    """Yield the names, those with an initial as one: "Suresh A Kulkarni", "'Norvik' V Suresh"."""
    found = sorted(names)
    for initial in doc[1:-1]:
        if len(initial.text) != 1 or not initial.text.isupper():
            continue
        before, behind = initial.nbor(-1), initial.nbor(1)
        if initial.tag_ == "NNP" and not is_proper(before) and initial.head in (behind, behind.head):
            first = {label for start, _, label in found if start == behind.i}
            if "PER" in first or ("OTHER" in first and before.is_quote):
                found = [*_joined(found, initial.i, behind.i)]
        if initial.text in {"I", "V", "X"}:
            continue
        person = before.ent_type_ == behind.ent_type_ == "PERSON" or "PER" in {
            label for start, end, label in found if start <= before.i < end or start <= behind.i < end
        }
        if person and all(t.tag_ == "NNP" and t.text.istitle() for t in (before, behind)):
            found = [*_joined(found, before.i, behind.i)]
    yield from found


def _joined(names: list[Name], first: int, last: int, label: MentionLabel = "PER") -> Iterator[Name]:
    """Yield the names with one from the first token to the last, and what overlaps it in it."""
    inside = [(start, end) for start, end, _ in names if start <= last and end > first]
    whole = (min([first, *(start for start, _ in inside)]), max([last + 1, *(end for _, end in inside)]))
    yield from (name for name in names if name[1] <= whole[0] or name[0] >= whole[1])
    yield (*whole, label)


def _is_of_purpose(token: Token) -> bool:
    return _has_capital(token) and token.ent_type_ not in {"PERSON", "DATE", "TIME"} and token.tag_ != "PRP"


def _has_capital(token: Token) -> bool:
    """Tell a capital within a sentence, of a word that is none all over."""
    return token.text[0].isupper() and not token.text.isupper() and not token.is_sent_start


def over_owners(doc: Doc, names: Iterable[Name]) -> Iterator[Name]:
    """Yield names with what is called after somebody: "St Olav's [Middle School]", "Jack's [Snooker Hall]"."""
    owned = (_with_owner(doc, name) for name in names)
    return run_together(owned, lambda owner, house: "ORG" if _is_of(doc, owner, house) else None)


def over_brands(doc: Doc, names: Iterable[Name], gazetteer: Gazetteer) -> Iterator[Name]:
    """Yield names like "Burland's Biscuits", of which a text, again and again, has neither half without the other."""
    pairs: dict[tuple[str, str], list[int]] = defaultdict(list)
    for mark in doc[1:-1]:
        if mark.tag_ != "POS":
            continue
        owner, thing = mark.nbor(-1), mark.nbor(1)
        alone = owner.i == 0 or not (is_proper(owner.nbor(-1)) and owner.nbor(-1).text.istitle())  # no "Ann Lee's"
        kind = thing.lower_.endswith("s") or thing.lower_ in HOUSES | {"stadium", "arena", "bank", "market"}
        whose = owner.ent_type_ == "DATE" or (owner.ent_type_ in {"PERSON", "GPE"} and not kind)
        people = thing.ent_type_ in {"PERSON", "GPE"} or thing.lower_ in ROLE_NOUNS
        written = owner.text.istitle() and thing.text.istitle() and is_proper(thing)
        if alone and written and not (whose or people):
            pairs[owner.text, thing.text].append(mark.i)
    several = {pair: marks for pair, marks in pairs.items() if len(marks) > 1}
    words = Counter(token.text for token in doc) if several else Counter()
    owned = Counter(mark.nbor(-1).text for mark in doc[1:] if mark.tag_ == "POS") if several else Counter()
    found = sorted(names)
    for (owner_word, thing_word), marks in several.items():
        known = gazetteer.named(owner_word) or gazetteer.named(thing_word)  # "Norway's Lunvik" is no brand
        if not known and words[thing_word] == len(marks) and words[owner_word] == owned[owner_word]:
            for i in marks:
                found = [*_joined(found, i - 1, i + 1, "ORG")]
    yield from found


def _is_of(doc: Doc, owner: Name, house: Name) -> bool:
    if owner[2] == "ORG" and is_faculty(doc, house[0]) and owner[1] == house[0] - 1:
        return True
    saint = doc[owner[0]].lower_.rstrip(".") in {"st", "saint"}
    host = owner[1] - owner[0] == 1 and doc[house[1] - 1].lower_ in HOUSES
    return (saint or host) and [token.tag_ for token in doc[owner[1] : house[0]]] == ["POS"]


def is_faculty(doc: Doc, start: int) -> bool:
    """As in "UBC's [School of Public Health]": what many universities have is named with its own."""
    of = 1 < start < len(doc) - 2 and doc[start + 1].text == "of"
    return of and doc[start].text in _FACULTIES and doc[start - 1].tag_ == "POS" and doc[start - 2].ent_type_ == "ORG"


def _with_owner(doc: Doc, name: Name) -> Name:
    """The name of a house or a prize with its owner's, where that alone is taken for no name."""
    start, end, label = name
    if start > 1 and doc[start - 1].tag_ == "POS" and doc[start - 2].text.istitle() and doc[start - 2].lower_ in WHOSE:
        return _first_of_phrase(doc, start - 2), end, "ORG"  # "Leeds Magistrates' Court", "the U.S. Attorney's Office"
    kind = doc[end - 1].lower_ in HOUSES | _PRIZES  # "the President's Young Writer Award"
    owned = start > 1 and kind and doc[start - 1].tag_ == "POS" and doc[start - 2].text.istitle()
    return (start - 2, end, label) if owned and not doc[start - 2].ent_type_ else name


def _first_of_phrase(doc: Doc, owner: int) -> int:
    """The first word in capitals of the phrase that ends with a title: "[U.S.] Attorney"."""
    before = takewhile(
        lambda token: is_proper(token) and token.text[0].isupper(), reversed(doc[max(owner - 3, 0) : owner])
    )
    return min([owner, *(token.i for token in before)])


def over_colons(doc: Doc, names: Iterable[Name]) -> Iterator[Name]:
    """Yield names of works with what follows their colon: "the game Norvik[: The Return]"."""
    for start, end, label in names:
        written = not doc[start].is_sent_start and not doc[start].text.isupper() and not is_titled(doc[start].sent)
        may_be = written and label not in {"NORP", "GPE", "LOC"}
        last = _end_of_subtitle(doc, end) if may_be else end
        yield start, last, "WORK" if last > end else label


def _end_of_subtitle(doc: Doc, colon: int) -> int:
    """Where the words in capitals behind a colon end, if they are no clause of their own; else the colon."""
    if colon + 1 >= len(doc) or doc[colon].text != ":" or doc[colon + 1].sent is not doc[colon].sent:
        return colon
    last = colon
    for token in takewhile(lambda t: t.text[0].isupper() or t.lower_ in _SMALL - {"and"}, doc[colon + 1 :]):
        if token.sent is not doc[colon].sent:
            break
        last = token.i + 1 if token.text[0].isupper() and (token.lower_ not in _SMALL or last > colon) else last
    behind = doc[last : last + 1]
    clause = bool(behind) and behind[0].tag_ in {"VBD", "VBZ", "VBP", "MD", "POS"}
    return colon if clause or doc[last - 1].lower_ in _SMALL else last


def with_club(doc: Doc, name: Name, taken: frozenset[int]) -> Name:
    """A club with what stands before its town: "[Real] Madrid"."""
    start, end, label = name
    club = label in {"GPE", "LOC", "OTHER", "ORG"} and start > 0 and doc[start - 1].text in _CLUBS
    return (start - 1, end, "ORG") if club and start - 1 not in taken and doc[start - 1].head.i < end else name


def with_ship(doc: Doc, name: Name, taken: frozenset[int]) -> Name:
    """A ship with what its navy calls it by: "[HMS] Norvik"."""
    start, end, _ = name
    ship = start > 0 and doc[start - 1].text in _SHIPS and start - 1 not in taken and doc[start].text.istitle()
    return (start - 1, end, "PRODUCT") if ship else name


def with_style(doc: Doc, name: Name) -> Name:
    """A queen as she is called: "[Her] Majesty"."""
    start, end, _ = name
    style = start > 0 and end == start + 1 and doc[start].text in STYLES and doc[start - 1].tag_ == "PRP$"
    return (start - 1, end, "PER") if style else name


def is_titled(sent: Tokens) -> bool:
    """Tell a sentence of which nearly all words have capitals, of a long one nearly all at its beginning."""
    words = [token for token in islice(sent, _BEGINNING) if len(token) > _SHORT and token.text.isalpha()]
    return len(words) >= _FEWEST and sum(word.text[0].isupper() for word in words) >= _MOST * len(words)


def text_of(doc: Doc, start: int, end: int) -> str:
    """Return the words between two tokens as they are written."""
    return doc.text[doc[start].idx : doc[end - 1].idx + len(doc[end - 1])] if end > start else ""
