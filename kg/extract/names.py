"""Names: the model's and the gazetteer's, made whole and consistent over one text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import dropwhile, pairwise

from kg.extract.body_names import BODY_NOUNS, FIELD, FOR_BODIES, Name, is_titled, run_together, text_of
from kg.extract.calendar_words import PLURAL_UNITS
from kg.extract.grammar import (
    BODIES,
    COUNTRY_OFFICES,
    ENDED_MODIFIERS,
    HONORIFICS,
    LETTERS_BEHIND,
    LEVELS,
    NAME_PARTICLES,
    PARTY_MEMBERS,
    PERSONAL,
    PLACE_LABELS,
    PORTFOLIO_ROLES,
    PORTFOLIOS,
    ROLE_NOUNS,
    SHORTENED,
)
from kg.extract.no_names import no_names
from kg.extract.people import OTHER_PEOPLE, TRADES, TRADES_FIRST
from kg.extract.tree import hyphenated, is_noun, is_proper, is_score
from kg.extract.whole_names import NUMBER_WORDS, is_model_word, made_whole
from kg.forenames import FORENAMES
from kg.model import Gazetteer, GazetteerEntry, MentionLabel
from kg.parse import Doc, Token

_LABELS: dict[str, MentionLabel] = {
    "PERSON": "PER",
    "NORP": "NORP",
    "FAC": "LOC",
    "ORG": "ORG",
    "GPE": "GPE",
    "LOC": "LOC",
    "PRODUCT": "PRODUCT",
    "EVENT": "EVENT",
    "WORK_OF_ART": "WORK",
    "LAW": "WORK",
}
#: Gazetteer classes that decide a label; the model's guess stands for any other class.
_CLASS_LABELS: dict[str, MentionLabel] = {
    "Person": "PER",
    "Country": "GPE",
    "Region": "GPE",
    "City": "GPE",
    "Place": "LOC",
    "GeographicFeature": "LOC",
    "Facility": "LOC",
    "Product": "PRODUCT",
    "CreativeWork": "WORK",
    "Law": "WORK",
    "Treaty": "WORK",
    "Event": "EVENT",
    "Competition": "EVENT",
    "Conflict": "EVENT",
    "Currency": "FIN",
    "FinancialIndex": "FIN",
    "Group": "NORP",
}
#: Units in capitals, which the model may take for names.
_UNITS = frozenset("KB MB GB TB Hz kHz MHz GHz kW MW GW kWh MWh GWh km kg mg km/h kph mph".split())
#: What may open a sentence, with a capital, right before a name.
_OPENING = frozenset(
    """local regional provincial opposition ruling afterwards afterward meanwhile earlier later yesterday today then
    now still once previously recently eventually finally instead however""".split()
)
#: What stands before "in" and a journal.
_PRINTED = frozenset({"published", "appeared", "appearing", "printed", "appears", "publishing"})
#: How courts of a federation begin.
_FEDERAL = frozenset({"district", "circuit", "bankruptcy"})
#: What stands before an office and makes it one of a lower rank.
_RANKS = frozenset({"acting", "interim", "deputy", "managing", "executive"})
#: Trades that begin the names of firms as often.
_FIRST_OF_FIRMS = frozenset("steward jockey tutor fielder diver golfer inventor".split())
_OF_COUNTRIES = frozenset({"country", "regional"})
#: What officers are for, between their body and their office.
_FIELDS_OF_OFFICERS = frozenset(
    {"public relations", "human resources", "corporate affairs", "public affairs", "investor relations"}
)
#: Who sees to a field: "Housing Manager".
_HAVE_FIELDS = COUNTRY_OFFICES | {"officer"}
#: Bodies and places that have such people, and are no team's: "[Leeds County] Housing Manager".
_WITH_OFFICERS = frozenset("council county schools state region port airport borough university hospital".split())
#: What is a body, and no field that somebody sees to: "Leeds Police Officer".
_NO_FIELDS = BODY_NOUNS | {"police", "health"}
_LONGEST_FIELD = 2  # words
#: What is called "General" and is no officer's.
_GENERAL = frozenset("infirmary hospital assembly electric motors mills stores".split())
#: What a hyphen puts before a name without making it another.
_SIDES = frozenset({"pro", "anti", "non", "post", "pre"})
#: What has a speaker or a secretary, whose name stands right behind: "Speaker of the House Ann Lee".
_CHAMBERS = frozenset({"House", "Senate", "State", "Commons", "Parliament"})
#: What is named for doctors, among others.
_NAMED_FOR = BODY_NOUNS | BODIES | {"clinic", "hospital", "school", "college", "centre", "center", "library"}
#: Bodies that have no name by these words alone.
_WHOSE_CHAIRS = frozenset({"board", "council", "committee", "commission", "panel", "team", "club"})
#: What firms are called before their names.
_TRADES = frozenset(
    """operator producer exporter importer refiner supplier lender retailer wholesaler insurer broadcaster brewer miner
    carrier airline supermarket startup developer publisher landlord manufacturer distributor competitor rival parent
    broker trader""".split()
)
#: What people are called as well.
_PEOPLE_TOO = frozenset(
    "producer publisher developer landlord competitor rival broker trader exporter importer".split()
)
#: What no forename is, though it stands before a name in capitals: "MINISTER Lee".
_STYLED = ROLE_NOUNS | HONORIFICS
#: What opens a sentence before a name: "Keeper Ann Lee", "Homeowner Ann Lee".
_OPENING_TRADES = TRADES_FIRST | TRADES
_OPENING_PEOPLE = TRADES_FIRST | OTHER_PEOPLE
#: Between these ages somebody is named with their age and no more.
_ADULT, _OLDEST = 10, 110
#: Who is at a body's head, and which no name of a body begins with: "Founder of Acme Foods".
_LEADING = frozenset("founder co-founder ceo chairman chairwoman president director owner head editor manager".split())
_KIN = frozenset("grandson granddaughter son daughter nephew niece widow wife husband brother sister".split())
#: Who somebody is said to be before the name, beside offices: "Board Member Ann Lee", "Voter Ann Lee".
_CALLED = PERSONAL | frozenset("voter survivor victim witness passenger shopper pensioner neighbour neighbor".split())
_OCCUPATION = re.compile(r"co-\w+(?:er|or|ist)|\w{3,}(?:ographer|ologist)")
_COUNTRYMEN = re.compile(r"(?:English|Irish|French|Dutch|Welsh|Scots)(?:wo)?m[ae]n")
#: Offices that no body's name goes on behind: "[United States Representative] Ann Lee".
_SEATED = frozenset(
    """representative senator governor mayor minister congressman congresswoman secretary spokesman spokeswoman
    commissioner ambassador attorney chairman chairwoman""".split()
)
#: What a name for a storm begins with, whomever the model takes it for.
_STORM = re.compile(r"(?:Hurricane|Typhoon|Cyclone|Storm|Tropical (?:Storm|Depression|Cyclone)) [A-Z][a-z]+")
#: What only people are called.
_PEERS = frozenset({"Baroness", "Viscount", "Viscountess", "Dame", "Sir"})
#: What no person's name begins with: "County Kerry".
_LANDS = frozenset("County Mount Isle Loch Lough".split())
_LONGEST_NAME = 8
_LONGEST_TAIL = 2
_CAMEL = re.compile(r"[a-z]{1,2}[A-Z]")
_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_CALENDAR = _WEEKDAYS | frozenset(
    """january february march april may june july august
    september october november december jan feb mar apr jun jul aug sept sep oct nov dec gmt utc est edt""".split()
)
#: How many words a person's name has at most.
_LONGEST_PERSON = 4
#: What opens and closes titles; a single mark may be an apostrophe.
_MARKS = frozenset('"“”')
#: What tells a father from a son of one name.
_GENERATIONS = frozenset({"Jr.", "Sr."})
#: What stands behind a comma and ends a name.
_FORMS = _GENERATIONS | {"Jr", "Sr", "Inc", "Inc.", "Ltd", "Ltd.", "LLC", "L.P.", "LLP", "Co.", "Corp.", "PLC", "Plc"}


def find_names(doc: Doc, taken: frozenset[int], gazetteer: Gazetteer) -> Iterator[tuple[int, int, MentionLabel]]:
    """Yield the token ranges of names with their labels, in order, none overlapping.

    The longest wins, the gazetteer before the model on a tie; ``taken`` holds the indexes of tokens that are no names.
    """
    taken |= no_names(doc, gazetteer)
    known = list(_gazetteer_names(doc, taken, gazetteer))
    at = {i: (start, end) for start, end, _ in known for i in range(start, end)}
    guessed = [name for name in _model_names(doc, taken) if name[1] > at.get(name[0], (0, 0))[1]]
    guessed = [name for name in guessed if not _is_member_from(doc, name, gazetteer)]
    candidates = [(s, e, label, 0) for s, e, label in known] + [(s, e, label, 1) for s, e, label in guessed]
    used: set[int] = set()
    chosen: list[tuple[int, int, MentionLabel]] = []
    for start, end, label, _ in sorted(candidates, key=lambda c: (c[0] - c[1], c[3], c[0])):
        if used.isdisjoint(range(start, end)):
            used.update(range(start, end))
            chosen.append((start, end, label))
    chosen = list(run_together(sorted(chosen), lambda first, second: _one_name(doc, first, second, gazetteer)))
    chosen = _over_particles(doc, chosen)
    chosen = [_with_surname(doc, _with_forename(doc, name, used), used) for name in _joined(doc, chosen, taken)]
    chosen = list(_places_as_surnames(doc, [_without_people(doc, name, gazetteer) for name in chosen]))
    chosen.extend(_bare_surnames(doc, chosen, taken))
    used = {i for start, end, _ in chosen for i in range(start, end)}
    runs = (name for name in _proper_runs(doc, used | taken) if not _is_no_name(doc, *name))
    found = _of_two_countries(doc, sorted([*chosen, *runs]))
    for name in made_whole(doc, found, taken, gazetteer):
        yield _with_doctor(doc, name)


def _of_two_countries(doc: Doc, names: list[Name]) -> list[Name]:
    """Join "US", "China" and "Business Council", which are one name where a hyphen joins the first two."""
    joined: list[Name] = []
    for name in names:
        lands = joined[-2:]
        apart = [land[2] for land in lands] == ["GPE", "GPE"] and lands[1][0] == lands[0][1] + 1
        body = name[1] - name[0] > 1 and name[2] in {"ORG", "OTHER"} and bool(lands) and lands[-1][1] == name[0]
        if body and apart and doc[lands[0][1]].text == "-":
            joined[-2:] = [(lands[0][0], name[1], "ORG")]
        elif body and lands[-1][2] == "GPE" and doc[name[0]].lower_ in _FEDERAL:
            joined[-1:] = [(lands[-1][0], name[1], "ORG")]  # "U.S. District Court"
        else:
            joined.append(name)
    return joined


def _over_particles(doc: Doc, names: list[Name]) -> list[Name]:
    """Join what the model cuts at a particle: "[Ursula von] der [Leyen]"."""
    joined: list[Name] = []
    starts = {start: (start, end, label) for start, end, label in names}
    for name in names:
        start, end, label = name
        if joined and start < joined[-1][1]:
            continue  # has become part of the one before
        behind_and = starts.get(end + 1, (end, end, label))
        people = label == behind_and[2] == "PER" and min(end - start, behind_and[1] - behind_and[0]) > 1
        if end + 1 in starts and doc[end].text == "&" and doc[start].text.istitle() and not people:
            joined.append((start, starts[end + 1][1], "ORG"))  # "[Tan] & [Harun Glove]"
            continue
        behind = next((i for i in range(end, min(end + 3, len(doc))) if doc[i].text not in NAME_PARTICLES), end)
        last = doc[end - 1].text in NAME_PARTICLES
        if (
            label in PLACE_LABELS
            and start > 1
            and doc[start - 1].text in {"de", "du"}
            and doc[start - 2].text.istitle()
        ):
            joined.append((start - 2, end, "OTHER"))  # "Stade de [France]"
            continue
        if label == "PER" and (behind > end or last) and behind < len(doc) and doc[behind].text.istitle():
            end = starts[behind][1] if behind in starts else behind + 1
        joined.append((start, end, label))
    return joined


def _is_member_from(doc: Doc, name: Name, gazetteer: Gazetteer) -> bool:
    """As "Ohio Republican", which the model takes for one name: two, a state's and a party's."""
    start, end, label = name
    member = label in {"NORP", "ORG"} and end - start > 1 and doc[end - 1].lower_ in PARTY_MEMBERS
    return member and any(entry.type == "news:Region" for entry in gazetteer.named(text_of(doc, start, end - 1)))


def _one_name(doc: Doc, first: Name, second: Name, gazetteer: Gazetteer) -> MentionLabel | None:
    """What the model takes for two: "Valeska Paris" for places, "Ola Bisi" and "Ahmed Tinu" for two people."""
    touch = first[1] == second[0]
    last = doc[first[1] - 1]
    if touch and first[2] == second[2] == "PER" and last.dep_ == "compound" and last.head.i == second[1] - 1:
        return "PER" if second[1] - first[0] <= _LONGEST_PERSON else None
    forename = first[2] in PLACE_LABELS and second[2] == "PER" and last.head.i == second[1] - 1
    if touch and forename and first[1] - first[0] == 1 and not gazetteer.named(last.text):
        return "PER" if last.dep_ == "compound" else None  # "Pumla" for a place, "Nqakula-Smit" for a person
    touch = touch and {first[2], second[2]} <= PLACE_LABELS
    single = first[1] - first[0] == 1 == second[1] - second[0] and doc[first[0]].head.i == second[0]
    return "OTHER" if touch and single and not gazetteer.named(doc[first[0]].text) else None


def _joined(doc: Doc, names: list[Name], taken: frozenset[int]) -> list[Name]:
    """Give a name the unclaimed proper nouns right before it: "the shipyard PAL Indonesia", "Beatriz Ovalle"."""
    used = taken | {i for start, end, _ in names for i in range(start, end)}
    joined = []
    for start, end, label in names:
        first = start
        bank = label == "ORG" and end - start == 1 and doc[start].lower_ in BODIES and not doc[start].is_sent_start
        if bank and doc[start - 1].head is doc[start] and _starts_run(doc[start - 1], used):  # "ICICI [Bank]"
            joined.append((start - 1, end, label))
            continue
        month = doc[start - 1] if start else doc[start]
        opens = start > 0 and label == "ORG" and month.lower_ in _CALENDAR
        if opens and month.head.i in range(start, end) and _is_in_name(month):
            joined.append((start - 1, end, label))  # "the Jan [Vikas Morcha]"
            continue
        party = label == "ORG" and end - start == 1 and doc[start].tag_ == "NNPS"  # "the Neo Democrats" are others
        half = label == "ORG" and _is_half(doc[start - 1], used) if start else False  # "Énergie [Batiscan]"
        while (half or party or label in {"GPE", "LOC", "OTHER"}) and not doc[first].is_sent_start and first > 0:
            before = hyphenated(doc[first - 1])[0]  # "Geo-science Australia"
            if not _starts_run(doc[before], used) or (before < first - 1 and not is_proper(doc[first - 1])):
                break
            first = before
        if first == start:
            joined.append((start, end, label))
            continue
        title = doc[first - 1].lower_ in ROLE_NOUNS if first else False
        joined.append((first, end, "PER" if title else "OTHER"))
    return joined


def _with_forename(doc: Doc, name: tuple[int, int, MentionLabel], used: set[int]) -> tuple[int, int, MentionLabel]:
    """Give a person what stands before the part of the name that the model knows: "Abdul [Salam Zaeef]"."""
    start, end, label = name
    if start and end - start == 1 and doc[start].text in _GENERATIONS and _starts_run(doc[start - 1], used):
        return start - 1, end, "PER"
    first, last = hyphenated(doc[end - 1])  # "Morag [Sinclair-Tait]"
    before = doc[first - 1] if first else doc[first]
    alone = 0 < first <= start and last == end - 1
    if alone and label == "PER" and (_is_known_forename(before, used) or _is_half(before, used)):
        return first - 1, end, label
    personal = label == "PER" or [t.lower_ for t in doc[end : end + 2]] == [",", "who"]
    if alone and personal and _is_in_capitals(before, used):
        return first - 1, end, "PER"
    while label == "PER" and end - start > 1 and start and _is_forename(doc[start - 1], doc[start:end], used):
        start -= 1
    return start, end, label


def _with_surname(doc: Doc, name: tuple[int, int, MentionLabel], used: set[int]) -> tuple[int, int, MentionLabel]:
    """Give a person what the model cuts off behind: "[Ahmed Abdallah] Mohamed Sambi", all one phrase to the parser."""
    start, end, label = name
    head = doc[end - 1].head
    tail = doc[end : head.i + 1]
    if tail and tail[-1].text in LETTERS_BEHIND:
        tail = tail[:-1]
    inside = label == "PER" and doc[end - 1].dep_ == "compound" and 0 < len(tail) <= _LONGEST_TAIL
    if inside and all(_starts_run(t, used) and is_proper(t) and t.head in (head, head.head) for t in tail):
        return start, tail[-1].i + 1, label
    return name


def _without_people(
    doc: Doc, name: tuple[int, int, MentionLabel], gazetteer: Gazetteer
) -> tuple[int, int, MentionLabel]:
    """Take the people off a name that the model has taken along: "American Ed Moses"."""
    start, end, label = name
    people = label == "PER" and end - start > 2 and gazetteer.adjectival(doc[start].text)
    return (start + 1, end, label) if people and not gazetteer.named(doc[start].text) else name


def _places_as_surnames(
    doc: Doc, names: Sequence[tuple[int, int, MentionLabel]]
) -> Iterator[tuple[int, int, MentionLabel]]:
    """Yield the names with "Paris" a person behind a "Valeska Paris", where nothing places anything there."""
    surnames: dict[str, int] = {}
    for start, end, label in sorted(names):
        if label == "PER" and end - start > 1:
            surnames.setdefault(doc[end - 1].text, start)
        here = surnames.get(doc[start].text) if label in {"GPE", "LOC"} and end - start == 1 else None
        placed = start and (doc[start - 1].tag_ in {"IN", "TO"} or doc[start].dep_ in {"compound", "amod", "appos"})
        yield (start, end, "PER") if here is not None and not placed else (start, end, label)


def _is_known_forename(token: Token, used: set[int]) -> bool:
    """As in "Mayor of Leeds Sadiq [Khan]", where the model knows the surname alone."""
    known = token.lower_ in FORENAMES or (token.i > 0 and token.i - 1 in used and token.nbor(-1).dep_ == "pobj")
    return token.i not in used and token.text.istitle() and token.dep_ == "compound" and is_proper(token) and known


def _is_half(token: Token, used: frozenset[int] | set[int]) -> bool:
    """As in "the memoir of Priyanka [Venugopalan]", where the model knows the surname alone."""
    behind = token.dep_ == "compound" and token.head.i == hyphenated(token.nbor(1))[1]
    near = behind and _starts_run(token, used) and token.text.istitle()
    alone = token.i > 0 and not token.nbor(-1).text[:1].isupper() and not token.is_sent_start
    return near and alone and not token.ent_type_ and not is_titled(token.sent)


def _is_in_capitals(token: Token, used: set[int]) -> bool:
    """As in "[MORAG] Lee, who has died, was a nurse", at the beginning of a text; "MINISTER Lee" is no such name."""
    opens = token.is_sent_start and token.text.isupper() and token.text.isalpha() and len(token) > len("PM")
    word = token.dep_ == "compound" and is_proper(token) and token.ent_type_ in {"", "ORG"} and token.i not in used
    return bool(opens) and word and token.lower_ not in _STYLED and _starts_run(token, used)


def _is_forename(token: Token, name: Sequence[Token], used: set[int]) -> bool:
    hangs = token.dep_ == "compound" and token.head in name and token.text != "Sri"  # "Tan Sri Lim": no name of hers
    begins = token.is_sent_start or token.text.isupper() or ")" in token.text  # "Substitute Ann Lee", "(AP)When"
    given = token.lower_ in FORENAMES  # "MORAG Sinclair Lee"
    return hangs and token.tag_ == "NNP" and _starts_run(token, used) and (given or not begins)


def _bare_surnames(
    doc: Doc, names: list[tuple[int, int, MentionLabel]], taken: frozenset[int]
) -> Iterator[tuple[int, int, MentionLabel]]:
    """Yield words that stand alone here and close a person's full name elsewhere: "Jobs said"."""
    used = taken | {i for start, end, _ in names for i in range(start, end)}
    surnames = {doc[end - 1].text for start, end, label in names if label == "PER" and end - start > 1}
    for token in doc:
        if token.text in surnames and token.i not in used and len(token) > 2 and token.text[0].isupper():
            yield token.i, token.i + 1, "PER"


def _gazetteer_names(doc: Doc, taken: frozenset[int], gazetteer: Gazetteer) -> Iterator[tuple[int, int, MentionLabel]]:
    """Yield the longest known name at each capitalised word, and demonyms."""
    text = doc.text
    position = 0
    while position < len(doc):
        token = doc[position]
        if position in taken or not (_is_capitalized(token) or _is_ordinal(token)):
            position += 1
            continue
        match = _longest_known(doc, text, position, taken, gazetteer)
        if match is None or (match[0] == position + 1 and _sentence_initial_word(token)):
            position += 1
            continue
        end, label = match
        yield position, end, label
        position = end


def _is_capitalized(token: Token) -> bool:
    """As in "Apple" and "iPhone"."""
    return token.text[0].isupper() or bool(_CAMEL.match(token.text))


def _is_ordinal(token: Token) -> bool:
    """As in "20th Century Fox" and "3M"."""
    return token.text[0].isdigit() and token.text[-1].isalpha()


def _sentence_initial_word(token: Token) -> bool:
    """A capital at the start of a sentence is no evidence: "Nice weather", "May I"."""
    return bool(token.is_sent_start) and not is_noun(token) and not token.tag_.startswith("JJ")


def _longest_known(
    doc: Doc, text: str, start: int, taken: frozenset[int], gazetteer: Gazetteer
) -> tuple[int, MentionLabel] | None:
    first = doc[start].idx
    for end in range(min(start + _LONGEST_NAME, len(doc)), start, -1):
        last = doc[end - 1]
        if last.i in taken or last.is_space:
            continue
        words = text[first : last.idx + len(last)].replace("’", "'")
        if entries := gazetteer.named(words):
            return end, _class_label(entries[0])
        if gazetteer.adjectival(words):  # "Saudi Arabian"
            return end, "NORP"
    return None


def _class_label(entry: GazetteerEntry) -> MentionLabel:
    return _CLASS_LABELS.get(entry.type.partition(":")[2], "ORG")


def _model_names(doc: Doc, taken: frozenset[int]) -> Iterator[tuple[int, int, MentionLabel]]:
    """Yield the model's names, trimmed of articles, possessives and titles."""
    for entity in doc.ents:
        label = _label(doc[entity.start : entity.end], entity.label_)
        if label is None:
            continue
        for first, last in _apart(doc, entity.start, entity.end) if label != "WORK" else [(entity.start, entity.end)]:
            start, end = _trim(doc, first, last, label)
            bare = next((i for i in range(start, end) if i in taken), end)
            if all(map(is_proper, doc[start:bare])):
                end = bare  # "fined Acme and Beta 2.4 billion euros"
            if start < end and taken.isdisjoint(range(start, end)) and not _is_no_name(doc, start, end, label):
                yield start, end, label


def _apart(doc: Doc, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the names of a row that the model takes for one: "[Leeds], [Kent]"; "Acme, Inc." is one."""
    words = doc[start:end]
    one = any(t.lower_ in {"and", "&"} or t.text in _FORMS for t in words)
    commas = [] if one else [t.i for t in words[1:-1] if t.text == ","]
    near = {token.lower_ for token in doc[max(start - 2, 0) : start]}
    commas += [t.i for t in words[1:-1] if t.lower_ == "to" and "from" in near]  # "from Labour to Reform UK"
    for first, last in pairwise([start - 1, *commas, end]):
        yield first + 1, last


def _has_age_behind(words: Sequence[Token]) -> bool:
    """As in "the murder of Isla Drummond, 24, in Leeds": what has an age is no town."""
    behind = words[-1].doc[words[-1].i + 1 : words[-1].i + 4]
    names = 1 < len(words) <= _LONGEST_PERSON and all(
        word.text.istitle() and word.lower_ not in BODIES for word in words
    )
    if not names or len(behind) < 3 or behind[0].text != "," or behind[2].text not in {",", ".", ";"}:
        return False
    return behind[1].text.isdigit() and _ADULT <= int(behind[1].text) <= _OLDEST


def _label(words: Sequence[Token], given: str) -> MentionLabel | None:
    """What the model takes a name for, but for what stands before it: "Hurricane Lee", "Voter Ann Lee"."""
    label = _LABELS.get(given)
    if label is not None and _STORM.fullmatch(" ".join(token.text for token in words)):
        return "EVENT"
    if len(words) > 1 and words[-1].text in _GENERATIONS:
        return "PER"
    if label not in {None, "PER"} and _has_age_behind(words):
        return "PER"
    if len(words) > 1 and words[0].text in _PEERS and words[1].text.istitle():
        return "PER"
    if label == "PER" and len(words) > 1 and words[0].text in _LANDS:
        return "LOC"
    if label == "PER" and (_is_published_in(words[0]) or (len(words) > 1 and _is_behind_person(words[0]))):
        return "ORG"
    if label == "PER" and len(words) == 1 and _is_behind_firm(words[0]):
        return "ORG"
    return "PER" if label == "ORG" and _is_titled_person(words) else label


def _is_behind_firm(name: Token) -> bool:
    """As in "the Bristol carmaker Halvard", whom the model takes for a person."""
    noun = name.nbor(-1) if name.i > name.sent.start else name
    firm = noun.lower_ in _TRADES - _PEOPLE_TOO or noun.lower_.endswith(("maker", "lender"))
    return noun.is_lower and firm and noun.tag_ == "NN"


def _is_published_in(first: Token) -> bool:
    """As in "published in Norvik Case Reports": nothing is published in a person."""
    near = reversed(first.doc[max(first.i - _LONGEST_NAME, 0) : first.i])
    before = [t.lower_ for t in dropwhile(lambda t: is_proper(t) or t.lower_ == "the", near)]
    return before[:1] == ["in"] and not _PRINTED.isdisjoint(before[1:2])


def _is_behind_person(first: Token) -> bool:
    """As in "Ann Lee of Blue Moon": nobody is of another person."""
    return first.i > 1 and first.nbor(-1).lower_ == "of" and first.nbor(-2).ent_type_ == "PERSON"


def _is_no_name(doc: Doc, start: int, end: int, label: MentionLabel) -> bool:
    """Tell offices, units, and what ministers look after, which the model takes for names."""
    words, alone = doc[start:end], end - start == 1
    if label in {"ORG", "PER"} and (_before_portfolio(doc, end) or _before_participle(doc, end)):
        return True
    if alone and words[0].is_sent_start and words[0].lower_ in LEVELS:
        return True  # "Regional governor Ann Lee"
    if (
        all(token.lower_ in PORTFOLIOS | _WHOSE_CHAIRS | {"national"} for token in words)
        and end < len(doc)
        and _title_word(doc[end])
    ):
        return True  # "[Home Affairs] spokesman Ann Lee", "[Board] Chairman Ann Lee"
    if alone and (words[0].text in _UNITS or (label != "WORK" and _title_word(words[0]))):
        return True  # "the Treasurer" is an office
    if label == "PER" and (all(map(_title_word, words)) or _is_title_before_name(doc, end)):
        return True  # the titles of "Det Insp Ann Lee" and "Lifeguard Capt. Ann Lee"
    return not any(map(_is_capitalized, words))


def _is_titled_person(words: Sequence[Token]) -> bool:
    """As in "United States Representative Ann Lee", "Voter Ann Lee", which the model takes for bodies."""
    if len(words) < len("Voter Ann Lee".split()):
        return False
    *before, title, first, last = words
    called = (title.lower_ in _CALLED | SHORTENED.keys() and not before) or (title.lower_ in _SEATED and bool(before))
    trade = title.lower_ in _OPENING_TRADES or ("-" in title.text and title.lower_ in ROLE_NOUNS)
    called = called or (not before and trade)
    return called and first.text.istitle() and last.text.istitle() and last.tag_ == "NNP"


def _is_title_before_name(doc: Doc, end: int) -> bool:
    behind = next((token for token in doc[end : end + 2] if token.text != "."), None)
    if behind is None or behind.is_sent_start:
        return False
    return _title_word(doc[end - 1]) and is_proper(behind)


def _before_portfolio(doc: Doc, end: int) -> bool:
    """The start of "Canadian International Trade Minister X" is no organisation."""
    after = [t for t in doc[end : end + 3] if t.text[0].isupper()]
    return any(t.lower_ in PORTFOLIO_ROLES and all(is_proper(b) for b in doc[end : t.i]) for t in after)


def _before_participle(doc: Doc, end: int) -> bool:
    """The prize of "the Oscar-winning director X" is nobody."""
    after = doc[end : end + 2]
    return len(after) == 2 and after[0].text == "-" and after[1].tag_ == "VBG"


def _is_as(token: Token, label: MentionLabel) -> bool:
    """As in "joined [Acme as Chief Medical] Officer", which the model takes for one name."""
    return token.text == "as" and label != "WORK"


def _counts_times(doc: Doc, at: int) -> bool:
    return doc[at].tag_ == "CD" and at + 1 < len(doc) and doc[at + 1].lower_ == "times"


def _before_lone_mark(doc: Doc, start: int, end: int) -> int:
    """Return where a name ends: before the mark in 'Lund Prize for "Nine Rivers', where the model takes a title in."""
    marks = [i for i in range(start + 1, end) if doc[i].text in _MARKS]
    return marks[0] if len(marks) == 1 and any(map(is_proper, doc[start : marks[0]])) else end


def _trim(doc: Doc, start: int, end: int, label: MentionLabel) -> tuple[int, int]:
    end = _before_lone_mark(doc, start, end)
    while start < end and (
        (doc[start].tag_ in {"PRP$", "POS", "IN", "CC"} and doc[start].lower_ not in NAME_PARTICLES)
        or (doc[start].tag_ == "DT" and not _opens_name(doc[start]))
        or doc[start].is_punct
        or doc[start].is_space
        or doc[start].lower_ in {"ex", "former", "outgoing", "incoming"}
    ):
        start += 1
    while start < end and (
        doc[end - 1].tag_ in {"POS", "CC", "IN"} or doc[end - 1].is_space or _stray_mark(doc[end - 1])
    ):
        end -= 1
    if start < end - 1 and doc[start].is_sent_start and doc[start].lower_ in _OPENING:
        start += 1  # "Local BJP leader Ann Lee", "Afterwards Lee wept"
    if (
        start == end - 3
        and (doc[start].lower_ in _SIDES or doc[start].text in {"D", "R"})
        and doc[start + 1].text == "-"
    ):
        start += 2  # "pro-Syria", "D-Ohio"
    while start < end - 1 and doc[end - 1].is_lower and _is_outside(doc[end - 1]):
        end -= 1
    while start < end - 1 and label != "WORK" and _is_said_of(doc[start], doc[end - 1]):
        start += 1  # "Promoted Livingston"
    if (
        label != "WORK"
        and start < end - 2
        and doc[end - 1].lower_ in _WEEKDAYS
        and doc[end - 2].lower_ in {"on", "last"}
    ):
        end -= 2  # "the Commons on Monday"
    ranked = (i + 1 for i in range(start + 1, min(start + 3, end - 1)) if doc[i].text.isdigit())
    start = next((i for i in ranked if doc[i - 2].lower_ in {"no.", "number"}), start)  # "world No. 24 Ann Lee"
    if start < end - 1 < len(doc) - 2 and doc[end - 1].lower_ == "district" and doc[end].lower_ == "attorney":
        end -= 1  # "Leeds County [District Attorney] Ann Lee"
    if start < end - 2 and doc[end - 2].lower_ == "and" and doc[end - 1].lower_ in _WHOSE_CHAIRS:
        end -= 2  # "Lee and Board Chairman Tom Berg"
    end = next((i for i in range(start + 1, end) if _closes(doc, i, label)), end)
    return _without_titles(doc, start, end, label)


def _closes(doc: Doc, at: int, label: MentionLabel) -> bool:
    """As in "Chelsea 2-1 at", "launched Norvik 2 four times", "the Assembly that Tom Berg", "Acme as chief"."""
    clause = doc[at].text == "that" and doc[at].dep_ == "mark" and label != "WORK"
    return clause or is_score(doc[at]) or _counts_times(doc, at) or _is_as(doc[at], label)


def _is_outside(last: Token) -> bool:
    """Tell a word in lower case behind a name: "Ann Lee left", "met Ann Lee hours before"."""
    return last.tag_.startswith(("VB", "MD", "RB")) or last.lower_ in PLURAL_UNITS


def _is_said_of(verb: Token, last: Token) -> bool:
    """Tell the verb before a name from a word that only looks like one: "the law firm [Tods] Murray"."""
    if verb.tag_ not in {"VBN", "VBD", "VBZ", "VBP", "VBG"}:
        return False
    titled = verb.is_sent_start or not verb.text[:1].isupper() or is_titled(verb.sent)
    return titled and not (verb.tag_ == "VBG" and last.lower_ in FOR_BODIES)  # "Fostering Network"


def _without_titles(doc: Doc, start: int, end: int, label: MentionLabel) -> tuple[int, int]:
    """Leave out what says who or what the bearer of a name is."""
    if doc[end - 1].lower_ == "general" and end < len(doc) and doc[end].lower_ in _GENERAL:
        return start, end + 1  # "Leeds General Infirmary"
    if start < end - 1 and doc[start].text in {"Former", "Assistant"}:
        start += 1
    if label == "PER":
        return _without_persons_titles(doc, start, end)
    if label in {"ORG", "GPE"}:
        start, end = _without_officers(doc, start, end)
    if start < end - 1 and doc[start].is_sent_start and _is_trade(doc[start]):
        start += 1  # "Chipmaker Intrix fell"
    return start, end


def _without_persons_titles(doc: Doc, start: int, end: int) -> tuple[int, int]:
    if end - start == len("Governor House".split()) and doc[end - 1].text == "House":
        return start, end
    # "United States Representative Ann Lee"
    last = max((i for i in range(start + 1, end - 2) if _title_word(doc[i])), default=start - 1)
    start = last + 1
    if start < end - 2 and _COUNTRYMEN.fullmatch(doc[start].text):
        start += 1  # "Irishmen Tom Berg and Bob Roe"
    if [token.text for token in doc[start : start + 2]] == ["Tan", "Sri"] and end - start > 2:
        start += 2
    while start < end - 1 and (
        _opens_before_name(doc, start, end)
        or _title_word(doc[start])
        or (doc[start].text in _CHAMBERS and end - start > 2)
    ):
        if doc[start].lower_ in _FIRST_OF_FIRMS and end - start == len("Steward Health".split()):
            break
        start += 1
    # ages are no part of a person's name, and what stands behind a comma is another's
    return start, next((i for i in range(start, end) if doc[i].tag_ == "CD" or doc[i].text == ","), end)


def _opens_before_name(doc: Doc, start: int, end: int) -> bool:
    """As in "Keeper Ann Lee", "Homeowner Ann Lee": who she is, by a word that opens the sentence."""
    word = doc[start]
    return bool(word.is_sent_start) and end - start > 2 and word.lower_ in _OPENING_PEOPLE


def _without_officers(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """Leave out of a body's name who is of it."""
    if (
        end - start >= len("Founder of Acme Foods".split())
        and doc[start].lower_ in _LEADING | _KIN
        and doc[start + 1].text == "of"
    ):
        start += 2
    last = end
    while start < last - 1 and _title_word(doc[last - 1]) and not _is_force(doc[last - 1]):
        last -= 1
    end = end if doc[last - 1].lower_ in {"of", "the"} else last  # "Office of the Inspector General"
    behind = doc[end : end + 2]
    country = doc[end - 1].lower_ in _OF_COUNTRIES and any(t.lower_ in COUNTRY_OFFICES for t in behind[:1])
    if start < end - 1 and (country or (doc[end - 1].lower_ in _RANKS and any(map(_title_word, behind)))):
        end -= 1  # "Leeds Transport Acting Director Ann Lee"
    field = " ".join(token.lower_ for token in doc[max(end - 2, start) : end])
    if start < end - 2 and field in _FIELDS_OF_OFFICERS and any(map(_title_word, behind[:1])):
        end -= 2  # "Norvik Police Public Relations Officer Ann Lee"
    return start, _before_field(doc, start, end)


def _before_field(doc: Doc, start: int, end: int) -> int:
    """Where the body ends of "[Leeds County] Trading Standards Manager Ann Lee": what she does there is none of it."""
    title = doc[end].lower_ if end < len(doc) - 1 else ""
    if title not in _HAVE_FIELDS or not is_proper(doc[end + 1]):
        return end
    last = next((i for i in range(end - 1, start, -1) if doc[i].lower_ in _WITH_OFFICERS), end - 1)
    field = doc[last + 1 : end]
    told = FIELD.fullmatch(doc[end - 1].text) and all(t.lower_ not in _NO_FIELDS for t in field)
    return last + 1 if told and len(field) <= _LONGEST_FIELD else end


def _is_force(last: Token) -> bool:
    """As in "the Coast Guard said", "the Scottish Executive": a body, where no name follows."""
    if last.lower_ not in {"guard", "executive"} or not last.text.istitle() or last.i + 1 == len(last.doc):
        return False
    behind = last.nbor(1)
    return not is_proper(behind) or (last.lower_ == "guard" and behind.lower_ in ROLE_NOUNS)


def _opens_name(determiner: Token) -> bool:
    """As in "All Nippon Airways": a capital within the sentence, and no article."""
    written = determiner.text[0].isupper() and not determiner.is_sent_start
    return written and determiner.lower_ not in {"the", "a", "an", "this", "that", "these", "those"}


def _stray_mark(token: Token) -> bool:
    symbol = not any(character.isalnum() for character in token.text)
    behind = next((t for t in token.doc[token.i + 1 : token.sent.end] if not t.is_space), None)
    if token.text == "." and behind is None:
        return True  # what ends a sentence
    return symbol and token.text not in {".", ")", "!", "+"}


def _is_trade(token: Token) -> bool:
    return token.lower_.endswith(("maker", "lender", "packer", "grower", "builder", "owner")) or token.lower_ in _TRADES


def _title_word(token: Token) -> bool:
    return token.text != "Md" and (
        token.lower_ in ROLE_NOUNS | _CALLED
        or _are_several(token)
        or bool(_OCCUPATION.fullmatch(token.lower_))
        or token.lower_.replace(".", "") in ROLE_NOUNS
        or token.lower_ in HONORIFICS
        or token.lower_ in {"prime", "vice", "chief", "honorary", "emeritus", "emerita"}
    )


def _are_several(token: Token) -> bool:
    """As in "Veterans Ann Lee and Tom Berg", "MPs Ann Lee and Tom Berg": no name, and two names follow."""
    opens = bool(token.is_sent_start) or token.text.removesuffix("s").isupper()
    if not opens or token.lower_.removesuffix("s") not in ROLE_NOUNS:
        return False
    return any(behind.lower_ == "and" for behind in token.doc[token.i + 1 : token.i + 6])


def _proper_runs(doc: Doc, used: frozenset[int] | set[int]) -> Iterator[tuple[int, int, MentionLabel]]:
    """Yield runs of proper nouns that neither model nor gazetteer knows, where one heads a phrase."""
    start: int | None = None
    for token, following in pairwise([*doc, None]):
        if token is None:
            continue
        if start is None and _starts_run(token, used):
            start = token.i
        if start is not None and (following is None or not _continues_run(following, used)):
            if not _title_word(token) and any(
                _heads_phrase(doc[i]) or is_model_word(doc[i]) for i in range(start, token.i + 1)
            ):
                yield start, token.i + 1, "OTHER"
            start = None


def _starts_run(token: Token, used: frozenset[int] | set[int]) -> bool:
    if (
        token.i in used
        or len(token) < 2
        or not _is_capitalized(token)
        or (token.lower_ in _CALENDAR and not _is_in_name(token))
        or token.text in _UNITS
        or (token.text in LETTERS_BEHIND and token.i > 0 and is_proper(token.nbor(-1)))
        or (token.is_sent_start and token.lower_ in LEVELS | ENDED_MODIFIERS)  # "Regional governor X", "Former NSW"
        or _title_word(token)
    ):
        return False
    return is_proper(token) or is_model_word(token) or (is_noun(token) and token.text.isupper())


def _is_in_name(month: Token) -> bool:
    """As in "the Jan Adhikar Dal", "the March Youth Council": no month, as two words of the name follow."""
    behind = month.doc[month.i + 1 : month.i + 3]
    named = len(behind) > 1 and all(is_proper(t) and t.ent_type_ not in {"DATE", "PERSON"} for t in behind)
    return (
        named and is_proper(month) and month.dep_ == "compound" and month.ent_type_ == "" and month.head.i > month.i + 1
    )


def _with_doctor(doc: Doc, name: Name) -> Name:
    """Give a body the title of whom it is named for: "the Dr. [Ann Lee Clinic]"."""
    start, end, label = name
    title = doc[start - 1] if start > 1 else None
    body = title is not None and title.text in {"Dr.", "Dr"} and doc[start - 2].lower_ == "the"
    heads = body and (end == len(doc) or not is_proper(doc[end]))
    named = heads and any(t.lower_ in _NAMED_FOR for t in doc[start + 1 : end])
    return (start - 1, end, "ORG" if label == "PER" else label) if named else name


def _continues_run(following: Token, used: frozenset[int] | set[int]) -> bool:
    written = is_proper(following) or following.text in NUMBER_WORDS  # "Tropical Depression Three"
    if following.text == "Our" and is_proper(following.head) and following.head.i == following.i + 1:
        written = not is_titled(following.sent)  # "Save Our Rivers"
    if following.text == "-" and 0 < following.i < len(following.doc) - 1:  # "Kwabena Ofori-Darko"
        one, other = following.nbor(-1), following.nbor(1)
        close = one.idx + len(one) == following.idx == other.idx - 1
        written = close and all(is_proper(t) and t.text.istitle() for t in (one, other))
    return following.i not in used and written and not following.is_sent_start


def _heads_phrase(token: Token) -> bool:
    return token.dep_ not in {"compound", "amod", "nmod", "punct", "ROOT", "dep"}
