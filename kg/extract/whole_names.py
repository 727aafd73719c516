"""Names made whole: numbers and makers joined to them, what the model ran together cut, what it missed found."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import takewhile

from kg.extract.body_names import (
    HOUSES,
    NATIONAL_BODIES,
    WHOSE,
    Name,
    is_faculty,
    is_titled,
    over_and,
    over_brands,
    over_campuses,
    over_colons,
    over_fields,
    over_for,
    over_initials,
    over_lands,
    over_macs,
    over_nicknames,
    over_of,
    over_owners,
    over_particles,
    over_parts,
    over_seats,
    over_unknown_lands,
    over_works,
    text_of,
    with_club,
    with_court,
    with_letters_of_club,
    with_number_of_bill,
    with_rest_of_letters,
    with_ship,
    with_sport_of_land,
    with_state_of_seat,
    with_style,
    with_word_before_side,
)
from kg.extract.grammar import LETTERS_BEHIND, ROLE_NOUNS
from kg.extract.tree import hyphenated, is_proper, is_score
from kg.model import Gazetteer, MentionLabel
from kg.parse import Doc, Token

#: What may follow a name as part of it: "iPhone 4", "3GS", "Windows 95", "Trent 1000", "Android 2.0", "World War II".
_SERIAL = re.compile(
    r"\d{1,4}(?:\.\d{1,2}){0,2}[A-Z]{0,2}|[IVX]{1,4}|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve"
)
#: Numbers in capitals that close a name: "Formula One", "Tropical Depression Three".
NUMBER_WORDS = frozenset("One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve".split())
_NUMBERED: frozenset[MentionLabel] = frozenset({"PRODUCT", "OTHER", "ORG", "WORK", "EVENT", "FIN"})
#: A word that is a model's name by its form: "A380", "F-150", "B-52s", "iPad"; "Q3" is a quarter.
_MODEL_WORD = re.compile(
    r"(?!Q[1-4]$|H[12]$|FY)(?:[A-Z][A-Za-z]{0,3}-?\d{1,4}[A-Za-z]{0,3}|[a-z]{1,2}[A-Z][a-z]{2,}\w*)"
)
_OF_MAKERS: frozenset[MentionLabel] = frozenset({"ORG", "PRODUCT"})
_OF_PRODUCTS: frozenset[MentionLabel] = frozenset({"PRODUCT", "OTHER", "WORK"})
#: What hyphens put before a name without making it another.
_PREFIXES = frozenset("non anti post pre ex mid pro inter intra trans pan neo sub ultra then co".split())
#: How the article of Arabic names is written between two of their words: "Anwar-ul Huq".
_ARTICLES = frozenset("ul ur ud uz al el".split())
_DASHES = frozenset({"-", "–", "—", "--"})


#: Words below a headline that make a story of it.
_STORY = 30
#: Letters behind a number, for how many.
_MILLIONS = frozenset({"m", "mn", "bn", "tn", "k"})


def is_model_word(token: Token) -> bool:
    """Tell whether a word is a name by its form alone: "A380", "iPads"."""
    return len(token) > 2 and bool(_MODEL_WORD.fullmatch(token.text))


def made_whole(doc: Doc, names: Iterable[Name], taken: frozenset[int], gazetteer: Gazetteer) -> list[Name]:
    """Return the names with what belongs to them and without what does not, and the places where they are repeated."""
    hyphened = (with_style(doc, with_ship(doc, name, taken)) for name in _over_hyphens(doc, names, gazetteer))
    clubs = (with_letters_of_club(doc, with_club(doc, name, taken), taken) for name in hyphened)
    bills = (with_number_of_bill(doc, name, taken) for name in clubs)
    seats = (with_state_of_seat(doc, name, taken, gazetteer) for name in bills)
    lands = (with_sport_of_land(doc, name, taken, gazetteer) for name in seats)
    sides = (with_word_before_side(doc, name, taken, gazetteer) for name in lands)
    courts = _disjoint(with_rest_of_letters(doc, with_court(doc, name, taken)) for name in sides)
    names = list(over_unknown_lands(doc, courts))
    together = over_nicknames(doc, over_initials(doc, over_works(doc, over_seats(doc, over_macs(doc, names)))))
    names = list(_disjoint(over_particles(doc, over_for(doc, over_owners(doc, together)))))
    names = list(over_campuses(doc, _disjoint(names), gazetteer))
    names = [name for name in _disjoint(over_colons(doc, names)) if not _is_only_in_headline(doc, name)]
    names = list(_disjoint(over_fields(doc, over_and(doc, over_lands(doc, names, gazetteer), gazetteer), gazetteer)))
    parts = list(over_brands(doc, _cut(doc, names, gazetteer), gazetteer))
    numbered = [_with_number(doc, name, taken) for name in _disjoint(over_of(doc, parts, taken))]
    numbered = list(over_parts(doc, _disjoint(numbered)))
    whole = _after_makers(doc, _disjoint(numbered))
    return sorted([*whole, *_repeated(doc, whole, taken)])


def _is_only_in_headline(doc: Doc, name: Name) -> bool:
    """As "Dodges Criticism" of "Norway Prime Minister Dodges Criticism": whom a headline names the text names too."""
    start, end, label = name
    sent = doc[start].sent
    if (
        label not in {"PER", "OTHER"}
        or end - start < 2
        or sent[0].i > 0
        or sent[-1].i + _STORY > len(doc)
        or not is_titled(sent)
    ):
        return False
    words = {token.text for token in doc[start:end]}
    return all(token.text not in words for token in doc[sent[-1].i + 1 :])


def _disjoint(names: Iterable[Name]) -> Iterator[Name]:
    """Yield the names without those that another has swallowed."""
    end = 0
    for name in sorted(names, key=lambda n: (n[0], -n[1])):
        if name[0] >= end:
            yield name
            end = name[1]


# --- cutting ---


def _cut(doc: Doc, names: list[Name], gazetteer: Gazetteer) -> list[Name]:
    names = list(_as_below_headlines(doc, names))
    alone = {text_of(doc, start, end) for start, end, _ in names}
    return [part for name in names for part in _parts(doc, name, alone, gazetteer)]


def _parts(doc: Doc, name: Name, alone: set[str], gazetteer: Gazetteer) -> Iterator[Name]:
    """Yield what the model ran together: "Acme's Norvik Pro", "the Norvik and Norvik Pro", "Berlin - Acme"."""
    start, end, label = name
    if (realm := _end_of_realm(doc, name, gazetteer)) is not None:
        behind = takewhile(lambda token: is_proper(token) and token.text.istitle(), doc[end:])
        last = max([end, *(token.i + 1 for token in behind)])
        if last - realm > 1:  # but of Russia Today
            yield start, realm, "GPE"
            yield realm, last, "PER"
            return
    for i in range(start + 1, end - 1):
        left, right = text_of(doc, start, i), text_of(doc, i + 1, end)
        known = left in alone or bool(gazetteer.named(left))
        either = known or right in alone or bool(gazetteer.named(right))
        house = doc[end - 1].lower_ in HOUSES or doc[i - 1].lower_ in WHOSE  # "Jack's Snooker Hall"
        titled = start > 0 and doc[start - 1].lower_ in ROLE_NOUNS  # "Amazon founder Jeff Bezos's Blue Origin"
        possessor = doc[i].tag_ == "POS" and (known or titled) and doc[i + 1].text[:1].isupper()
        possessor = possessor and not house and not is_faculty(doc, i + 1)
        listed = doc[i].lower_ == "and" and (right.startswith(f"{left} ") or (left in alone and right in alone))
        several = doc[i].lower_ == "and" and _are_several(doc, name, i, gazetteer)
        dash = doc[i].text in _DASHES and _is_spaced(doc[i]) and either
        neither = doc[i].lower_ == "nor"
        if possessor or listed or several or dash or neither:
            yield start, i, label
            yield from _parts(doc, (i + 1, end, label), alone, gazetteer)
            return
    last = _closed(doc, start, end)
    while last - start > 1 and doc[last - 1].text in LETTERS_BEHIND:
        last -= 1
    yield start, last, label


def _end_of_realm(doc: Doc, name: Name, gazetteer: Gazetteer) -> int | None:
    """Where the country ends in "Prime Minister of [Norway Ann Lee]", if it is one and a person's name."""
    start, end, label = name
    if (
        label in {"NORP", "LOC", "EVENT"}
        or (label == "ORG" and end - start > len("Norway Ann Lee".split()))
        or start < len("Minister of".split())
        or doc[end - 1].lower_ in NATIONAL_BODIES  # "president of Norway Transport Association"
        or doc[start - 1].lower_ not in {"of", "to"}
    ):
        return None
    office, behind = doc[start - 2].lower_ in ROLE_NOUNS, range(start + 1, end)
    lands = (i for i in behind if any(e.type == "news:Country" for e in gazetteer.named(text_of(doc, start, i))))
    return next(lands, None) if office else None


def _are_several(doc: Doc, name: Name, joint: int, gazetteer: Gazetteer) -> bool:
    """As in "firms such as Siemens and Bosch", which the gazetteer knows as two and not as one."""
    start, end, _ = name
    if gazetteer.named(text_of(doc, start, end)):
        return False
    if _closes_row(doc, start, joint):
        return True
    return all(gazetteer.named(part) for part in (text_of(doc, start, joint), text_of(doc, joint + 1, end)))


def _closes_row(doc: Doc, start: int, joint: int) -> bool:
    """As in "brands such as Bluebell, [Acme and Crisp]", where two names are the last of several."""
    last = doc[joint - 1]
    row = start > 1 and doc[start - 1].text == "," and last.dep_ == "conj" and is_proper(last.head)
    joined = row and last.head.i < start and any(t.dep_ == "conj" and t.i == joint + 1 for t in last.children)
    return joined and not any(t.dep_ == "cc" for t in last.head.children)


def _as_below_headlines(doc: Doc, names: Iterable[Name]) -> Iterator[Name]:
    """Yield names of a headline in capitals as the text below has them: "Ann Lee", not "Ann Lee Leaves"."""
    names = list(names)
    titled = {sent.start for sent in doc.sents if is_titled(sent)}
    below = {
        text_of(doc, s, e): (e - s, label) for s, e, label in names if doc[s].sent.start not in titled and e - s > 1
    }
    for name in names:
        yield _as_below(doc, name, below) if doc[name[0]].sent.start in titled else name


def _as_below(doc: Doc, name: Name, below: Mapping[str, tuple[int, MentionLabel]]) -> Name:
    start, end, _ = name
    text = text_of(doc, start, end)
    for own, (length, label) in below.items():
        if text.startswith(f"{own} "):
            return start, start + length, label
        if text.endswith(f" {own}"):
            return end - length, end, label
    return name


def _is_spaced(token: Token) -> bool:
    before = token.nbor(-1)
    return token.idx > before.idx + len(before)


def _closed(doc: Doc, start: int, end: int) -> int:
    """Where a name ends that the model took too far: at a bracket that is never closed, at a dash and an article."""
    for i in range(start + 1, end):
        if doc[i].text == "(" and all(t.text != ")" for t in doc[i:end]):
            return i
        if doc[i].text in _DASHES and _is_spaced(doc[i]) and (i + 1 == end or doc[i + 1].tag_ == "DT"):
            return i
    return end


# --- joining ---


def _over_hyphens(doc: Doc, names: Iterable[Name], gazetteer: Gazetteer) -> Iterator[Name]:
    """Yield names with what hyphens join to them ("Jan-Michael Lee", "Jaish-e-Mohammad"); "US-China" are two."""
    for start, end, label in names:
        tail = end - 1 if doc[end - 1].text != "-" else end - 2
        first, last = hyphenated(doc[start])[0], hyphenated(doc[tail])[1]
        first = first if first < start and _is_one(doc, first, start, gazetteer) else start
        forename = _forename(doc, first) if label in {"PER", "OTHER", "ORG"} else first
        given = label == "PER" and start < tail == last - 2 and doc[last].is_lower  # "Park Won-soon"
        last = last if last > tail and (given or _is_one(doc, tail, last, gazetteer)) else tail
        yield forename, last + 1, label if forename == first else "PER"


def _forename(doc: Doc, start: int) -> int:
    """Where a name begins that an article and a hyphen join to what stands before: "[Anwar-ul] Huq"."""
    chain = hyphenated(doc[start - 1])[0] if start and doc[start - 1].text in _ARTICLES else start
    return chain if chain < start - 1 and doc[chain].text.istitle() else start


def _is_one(doc: Doc, first: int, last: int, gazetteer: Gazetteer) -> bool:
    """Tell whether the words at both ends of a chain make one name: both have capitals, and neither is known alone."""
    ends = doc[first], doc[last]
    known = any(gazetteer.named(token.text) or gazetteer.adjectival(token.text) for token in ends)
    return not known and all(token.text[0].isupper() and not _is_prefix(token) for token in ends)


def _is_prefix(token: Token) -> bool:
    """As in "non-Acme", "Anti-Norvik", "Post-Brexit"."""
    return token.lower_ in _PREFIXES


def _with_number(doc: Doc, name: Name, taken: frozenset[int]) -> Name:
    """The name with the number behind it ("Windows 7") or before it ("787 Dreamliner")."""
    start, end, label = name
    if label not in _NUMBERED:
        return name
    number = doc[end] if end < len(doc) and end not in taken and _SERIAL.fullmatch(doc[end].text) else None
    if number is not None and not is_score(number) and not _counts(doc, name) and not _is_anothers(number):
        end = _behind_hyphen(doc, end + 1)
    before = doc[start - 1] if start else None
    if before is not None and start - 1 not in taken and _is_model_number(before, doc[end - 1]):
        start -= 1
    return start, end, label


def _is_anothers(number: Token) -> bool:
    """As in "2) The yard", a bracket that closes and was not opened; of a sum: "fined Acme 400m euros"."""
    if number.i + 1 == len(number.doc):
        return False
    behind = number.nbor(1)
    line = behind.text == ")" and number.nbor(-1).text != "("
    return line or (behind.lower_ in _MILLIONS and not _is_spaced(behind))


def _behind_hyphen(doc: Doc, end: int) -> int:
    """Take along what hangs on the number without a blank: "747-400", "3G" in two tokens."""
    if end < len(doc) and doc[end].text.isalnum() and not _is_spaced(doc[end]):
        return end + 1
    hyphen = end + 1 < len(doc) and doc[end].text == "-" and not _is_spaced(doc[end])
    return end + 2 if hyphen and doc[end + 1].tag_ == "CD" and not _is_spaced(doc[end + 1]) else end


def _counts(doc: Doc, name: Name) -> bool:
    """As in "Acme 4 products"; "iPhone 4 owners" are of a product, whose number the model may hang on them."""
    _, end, label = name
    after = doc[end + 1] if end + 1 < len(doc) else None
    counts = after is not None and (after.text == "%" or (after.tag_ == "NNS" and label != "PRODUCT"))
    return counts and doc[end].head == after and after.head.i != after.i + 1


def _is_model_number(number: Token, last: Token) -> bool:
    return (
        number.tag_ == "CD"
        and not is_score(number)
        and number.text.isdigit()
        and len(number) > 1
        and last.tag_ in {"NN", "NNP"}
    )


def _after_makers(doc: Doc, names: Iterable[Name]) -> list[Name]:
    """Join a maker and its product: "Airbus A330", "Nissan Leaf"; the model may know the maker alone."""
    joined: list[Name] = []
    for name in names:
        before = joined[-1] if joined else None
        if before is not None and _makes(doc, before, name):
            joined[-1] = (before[0], name[1], "PRODUCT" if name[2] == "PRODUCT" else "OTHER")
        else:
            joined.append(name)
    return joined


def _makes(doc: Doc, maker: Name, product: Name) -> bool:
    """Whether two names that touch are one: the maker's word hangs on the product's, which is no person's or body's."""
    if maker[2] not in _OF_MAKERS or product[2] not in _OF_PRODUCTS:
        return False
    between = doc[maker[1] : product[0]]
    if len(between) > 1 or (between and between[0].tag_ != "CD"):
        return False
    first, inside = doc[product[0]], range(product[0], product[1])
    hangs = any(t.dep_ in {"compound", "nmod"} and t.head.i in inside for t in doc[maker[0] : maker[1]])
    return hangs and not first.is_sent_start and first.lower_ not in ROLE_NOUNS


# --- finding again ---


def _repeated(doc: Doc, names: list[Name], taken: frozenset[int]) -> Iterator[Name]:
    """Yield where a name stands again that was overlooked: "Apple and AT&T"."""
    used = taken | {i for start, end, _ in names for i in range(start, end)}
    known: dict[str, dict[str, MentionLabel]] = {}
    for start, end, label in names:
        if label != "NORP":
            known.setdefault(doc[start].text, {}).setdefault(text_of(doc, start, end), label)
    position = 0
    while position < len(doc):
        token = doc[position]
        found = None
        if position not in used and token.text in known and _may_name(token):
            found = _longest(doc, position, known[token.text], used)
        if found is not None:
            yield found
        position = found[1] if found else position + 1


def _longest(doc: Doc, start: int, texts: dict[str, MentionLabel], used: frozenset[int]) -> Name | None:
    for text in sorted(texts, key=len, reverse=True):
        if doc.text.startswith(text, doc[start].idx):
            words = doc.at(doc[start].idx, doc[start].idx + len(text))
            end = words[-1].i + 1
            whole = words[-1].idx + len(words[-1]) == doc[start].idx + len(text)
            if whole and used.isdisjoint(range(start, end)):
                return start, end, texts[text]
    return None


def _may_name(token: Token) -> bool:
    """Whether a word may be a name again: "Jobs" is, "Windows are" at a sentence's start may not be."""
    if is_model_word(token) or is_proper(token):
        return True
    return token.text[:1].isupper() and token.tag_[:2] in {"NN", "JJ", "VB", "RB", "FW"}
