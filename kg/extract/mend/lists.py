"""Names in a row, and what is set beside them, that the model took for one another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from kg.extract.event_words import HAPPENINGS
from kg.extract.grammar import APPOINTING, GIVING, KIN, NO_AGENTS, PARTY_MEMBERS, PLACE_LABELS, SPEECH, SUBJECTS
from kg.extract.roles import is_for_people
from kg.extract.tree import (
    Attachment,
    beside,
    child,
    children,
    comma_before,
    conjuncts,
    in_place_of,
    is_close_apposition,
    is_noun,
    is_proper,
    is_verb,
    last_below,
    lemma,
)
from kg.parse import Token

#: What comes of a race or a deal, and is no place.
_OUTCOMES = HAPPENINGS | frozenset("time record score mark distance result total price sum best worst".split())
_CHILDREN = frozenset("son daughter child brother sister nephew niece grandson granddaughter grandchild".split())
_KIN = KIN | _CHILDREN | {"girlfriend", "boyfriend", "widow"}
_QUAKES = frozenset({"earthquake", "quake", "tremor", "aftershock"})


def _first_of_list(name: Token) -> Iterator[Attachment]:
    """As in "Acme, Beta, Norvik and Telmar reported": the first of them reports too."""
    behind, comma = conjuncts(name)[1:], comma_before(name)
    if not is_proper(name) or not behind or comma is None or comma.i == 0:
        return
    first, dep, verb = comma.nbor(-1), name.dep_, name.head
    same = first.head is verb and (
        first.dep_ == dep or (first.dep_ == "npadvmod" and first.ent_type_ in {"ORG", "PERSON"})
    )
    if same and is_proper(first) and any(child(t, "cc") is not None for t in (name, *behind)):
        yield first, verb, dep
        yield name, first, "conj"


def _second_of_list(name: Token) -> Iterator[Attachment]:
    """As in "Acme, Beta, Norvik and Telmar reported": Beta is no other name of Acme, it reports too."""
    first, behind = name.head, conjuncts(name)[1:]
    row = [name, *behind]
    listed = len(row) > 2 and comma_before(row[1]) is not None and any(child(t, "cc") is not None for t in row)
    named = is_proper(first) and first.dep_ in SUBJECTS and all(is_proper(t) and child(t, "det") is None for t in row)
    placed = name.ent_type_ in PLACE_LABELS or child(first, "conj") is not None  # "Leeds, Maine, …"
    placed = placed or name.lower_ in PARTY_MEMBERS  # "Senator Ann Lee, Democrat, …"
    if listed and named and not placed and comma_before(name) is not None and name.left_edge.i == first.i + 2:
        yield name, first, "conj"


def _two_subjects(name: Token) -> Iterator[Attachment]:
    """As in "Governor Ann Lee of Ohio and Mayor Bob Roe of Leeds met": they met, the both of them."""
    cc = name.doc[max(name.left_edge.i - 1, 0)]
    first = cc.head
    if cc.dep_ == "cc" and first.dep_ == name.dep_ and first.head is name.head and first.i < cc.i < name.i:
        yield name, first, "conj"


def _behind_bracket(name: Token) -> Iterator[Attachment]:
    """As in "sold Acme (a bank), Beta (a school) and Norvik": what comes behind the bracket is sold too."""
    comma = comma_before(name)
    closed = comma is not None and comma.i > 1 and comma.nbor(-1).text == ")"
    beside = [name.head, *(c for c in children(name.head, "dobj", "pobj", "attr") if c.i < name.i)]
    bracketed = (t for t in reversed(beside) if is_proper(t) and t.i < name.i and t.nbor(1).text == "(")
    bracketed = (t for t in bracketed if t.nbor(2).tag_ != "CD")  # no score: "beat Leeds (3-1), Hull (2-0)"
    first = next(bracketed, None) if closed and is_proper(name) else None
    if first is not None:
        yield name, first, "conj"


def _is_open(verb: Token) -> bool:
    """Tell a verb whose sentence ends without a full stop, as headlines do."""
    return not next(token for token in reversed(verb.sent) if not token.is_space).is_punct


def _headline_pair(name: Token) -> Iterator[Attachment]:
    """As in the headline "Norway, Canada sign deal", "Oslo's union, council agree": a comma is "and", and both do."""
    verb, comma = name.head, comma_before(name)
    if comma is None or comma.i == 0 or not is_noun(name) or verb.dep_ != "ROOT" or not _is_open(verb):
        return
    first = comma.nbor(-1)
    opens = first.left_edge.text[:1].isupper()
    apart = first.head is verb and first.dep_ in {"dep", "npadvmod", "dobj", "nsubj"} and opens
    plural = verb.tag_ == "VBP" or (verb.tag_ == "VBD" and first.dep_ == "nsubj")
    if apart and plural and name.i < verb.i and child(name, "cc") is None:
        yield first, verb, "nsubj"
        yield name, first, "conj"


def _headline_conjunct(noun: Token) -> Iterator[Attachment]:
    """As in the headline "Oslo's union, council agree": many do, so that they are two, and neither is the other."""
    first, verb = noun.head, noun.head.head
    told = first.dep_ == "nsubj" and verb.tag_ == "VBP" and verb.dep_ == "ROOT" and _is_open(verb)
    one = told and first.tag_ in {"NN", "NNP"} and child(first, "conj", "cc") is None
    if one and comma_before(noun) is not None and last_below(noun) == verb.i - 1 and child(noun, "det") is None:
        yield noun, first, "conj"


def _included(noun: Token) -> Iterator[Attachment]:
    """As in "his works include the Oslo Museum, the chapel of a school and the hall": no museum is a chapel."""
    first, last = noun.head, noun.doc[last_below(noun)]
    among = first.dep_ == "dobj" and lemma(first.head) == "include"
    among = among or (first.dep_ == "pobj" and first.head.lower_ == "including")
    if not among or comma_before(noun) is None or noun.ent_type_ == "PERSON" or is_for_people(noun):
        return
    joint = next((t for t in noun.subtree if t.lower_ == "and" and noun.i < t.i < len(t.doc) - 1), None)
    row = joint is not None and joint.nbor(1).tag_ in {"DT", "PRP$", "NNP"} and joint.nbor(-1).text != ","
    if row and (last.i + 1 == len(last.doc) or last.nbor(1).text != ",") and child(noun, "det") is not None:
        yield noun, first, "conj"


def _called_object(name: Token) -> Iterator[Attachment]:
    """As in "sold its subsidiary Norvik": what is sold is one thing, and called so."""
    verb = name.head
    if not is_proper(name) or lemma(verb) in APPOINTING | GIVING - {"sell"} or name.left_edge.i < 2:
        return
    noun = name.doc[name.left_edge.i - 1]
    whose = child(noun, "poss", "det")
    if noun.dep_ == "dobj" and noun.head is verb and noun.tag_ == "NN" and whose is not None:
        yield name, noun, "appos"


def _seeded_object(rank: Token) -> Iterator[Attachment]:
    """As in "beat second seed Ann Lee", "met rival Tom Berg": whom one beat is Ann Lee, and the seed is what she is."""
    name = next((part for part in children(rank, "appos") if is_close_apposition(part)), None)
    bare = rank.tag_ == "NN" and child(rank, "det", "poss", "prep", "relcl", "conj") is None
    if name is not None and bare and is_proper(name) and name.ent_type_ == "PERSON":
        yield name, rank.head, rank.dep_
        yield rank, name, "nmod"


def _numbered(number: Token) -> Iterator[Attachment]:
    """As in "beat world number one Ann Lee": she is beaten, and no number is."""
    behind = number.doc[number.i + 2 : min(number.i + 6, number.sent.end)]
    rank = number.nbor(1) if behind else number
    person = next((t for t in behind if t.ent_type_ == "PERSON" and t.dep_ != "compound"), None)
    numbered = number.lower_ == "number" and rank.tag_ == "CD" and child(number, "compound") is not None
    if person is not None and numbered and person.head in {number.head, number} and person.left_edge.i <= rank.i + 1:
        yield in_place_of(person, number)
        yield number, person, "nmod"
        yield rank, number, "nummod"


def _carriers(noun: Token) -> Iterator[Attachment]:
    """As in "Budget carriers Acme and Beta plan": where the model reads that they carry these, they plan."""
    name = child(noun, "dobj")
    if noun.tag_ != "VBZ" or name is None or not is_proper(name) or name.left_edge.i != noun.i + 1:
        return
    if child(noun, "nsubj", "aux") is None and noun.lower_.endswith("s"):
        yield in_place_of(name, noun)
        yield noun, name, "compound"


def _another_person(noun: Token) -> Iterator[Attachment]:
    """As in "killed Ann Lee, her husband Tom Berg and their son": she is not her husband, both were killed."""
    person, own, whose = noun.head, child(noun, "appos"), child(noun, "poss")
    if person.ent_type_ != "PERSON" or own is None or own.ent_type_ != "PERSON" or child(noun, "cc") is None:
        return
    if whose is not None and whose.tag_ == "PRP$" and own.left_edge.i == noun.i + 1:
        yield noun, person, "conj"


def _called_partner(name: Token) -> Iterator[Attachment]:
    """As in "Acme and its partner, Beta,": no other name of the first, but of the noun right before it."""
    noun = name.doc[max(name.left_edge.i - (1 if comma_before(name) is None else 2), 0)]
    beside = noun.dep_ == "conj" and noun.head is name.head and child(noun, "poss", "det") is not None
    if beside and noun.tag_ == "NN" and is_proper(name) and child(noun, "appos") is None:
        yield name, noun, "appos"


def _no_place(noun: Token) -> Iterator[Attachment]:
    """As in "set a record in Oslo, the fastest time of the year": no town is a time, and the record is one.

    Nor is one a child: "was born in Oslo, the son of a miner".
    """
    place, above = noun.head, noun.head.head.head
    subject = child(above, *SUBJECTS) if is_verb(above) else None
    if noun.lower_ in _CHILDREN and place.ent_type_ in PLACE_LABELS and subject is not None and place.dep_ == "pobj":
        yield noun, subject, "appos"
        return
    told = is_noun(noun) and not is_proper(noun) and lemma(noun) in _OUTCOMES and child(noun, "det", "poss") is not None
    if not told or place.dep_ != "pobj" or place.ent_type_ not in PLACE_LABELS:
        return
    thing = above if is_noun(above) else child(above, "dobj")
    if thing is not None and thing.i < place.i and child(thing, "appos") is None:
        yield noun, thing, "appos"
    elif is_verb(above):
        yield noun, above, "npadvmod"


def _beside_object(person: Token) -> Iterator[Attachment]:
    """As in "met Lee in Oslo and Berg in Leeds": nobody is met in a person, Berg was met too."""
    place, prep = person.head, person.head.head
    first = child(prep.head, "dobj")
    if person.ent_type_ != "PERSON" or place.dep_ != "pobj" or place.ent_type_ not in PLACE_LABELS or first is None:
        return
    if first.ent_type_ == "PERSON" and first.i < prep.i and child(person, "prep") is not None:
        yield from beside(person, first)


def _beside_time(noun: Token) -> Iterator[Attachment]:
    """As in "blamed weak sales since May and delays to the launch": no delays are a month, they are blamed too."""
    time, prep = noun.head, noun.head.head
    above = prep.head if is_noun(prep.head) else child(prep.head, "dobj")
    if (
        noun.dep_ != "conj"
        or time.dep_ != "pobj"
        or time.ent_type_ != "DATE"
        or prep.lower_ not in {"since", "in", "on"}
    ):
        return
    if noun.tag_ in {"NN", "NNS"} and not noun.ent_type_ and above is not None and above.i < prep.i:
        yield from beside(noun, above)


def _speaker_at(prep: Token) -> Iterator[Attachment]:
    """As in "said analyst Ann Lee at Acme Bank", "said Ann Lee, from Leeds": where she is, not where she says so."""
    verb, body = prep.head, child(prep, "pobj")
    if prep.lower_ not in {"at", "of", "from", "with"} or lemma(verb) not in SPEECH or body is None:
        return
    speaker = next((s for s in children(verb, "nsubj") if s.i > verb.i), None)
    if speaker is None or speaker.ent_type_ != "PERSON" or body.ent_type_ not in {"ORG", "GPE", "FAC"}:
        return
    set_off = prep.lower_ != "with" and [t.text for t in prep.doc[last_below(speaker) + 1 : prep.i]] == [","]
    if set_off or (speaker.i + 1 == prep.i and body.ent_type_ == "ORG"):
        yield prep, speaker, "prep"


def _including(prep: Token) -> Iterator[Attachment]:
    """As in "flew to towns in the north, including Leeds and Hull": those are the towns."""
    if prep.lower_ != "including" or not is_verb(prep.head) or prep.i < prep.head.i or child(prep, "pobj") is None:
        return
    before = prep.doc[prep.head.i : prep.i]
    many = next((t for t in reversed(list(before)) if t.tag_ == "NNS" and not t.ent_type_), None)
    if many is not None:
        yield prep, many, "prep"


def _by_means(prep: Token) -> Iterator[Attachment]:
    """As in "went by train to Leeds": no train is to Leeds, they went there."""
    means, by = prep.head, prep.head.head
    bare = means.dep_ == "pobj" and means.lower_ in NO_AGENTS and child(means, "det", "poss", "amod") is None
    if not bare or by.lower_ != "by" or prep.lower_ not in {"to", "from", "into", "through"}:
        return
    verb = next((t for t in by.ancestors if t.dep_ not in {"prep", "agent", "conj"} or is_verb(t)), None)
    if verb is not None and is_verb(verb):
        yield prep, verb, "prep"


def _called_rival(rival: Token) -> Iterator[Attachment]:
    """As in "Acme's rival Beta won", where the model takes "rival" for an adjective: Beta won."""
    name, whose = child(rival, "appos"), child(rival, "poss")
    if rival.tag_ != "JJ" or name is None or whose is None:
        return
    if is_proper(name) and name.left_edge.i == rival.i + 1:
        yield in_place_of(name, rival)
        yield rival, name, "compound"


def _kin_with_title(name: Token) -> Iterator[Attachment]:
    """As in "Ann Lee's husband, the actor Tom Berg": he is her husband, and an actor."""
    title = name.head
    kin = title.head
    close = title.dep_ == "appos" and title.i + 1 == name.left_edge.i and not is_proper(title)
    if close and is_proper(name) and kin.lower_ in _KIN and child(kin, "poss") is not None:
        yield name, kin, "appos"
        yield from ((part, name, part.dep_) for part in children(title, "det"))
        yield title, name, "compound"


def _next_of_kin(name: Token) -> Iterator[Attachment]:
    """As in "lost his son Tom and 24-year-old daughter Ann": she is no other name of his, but the next of kin."""
    kin = next((part for part in children(name, "compound", "nmod") if part.lower_ in KIN), None)
    between = name.doc[kin.left_edge.i - 1] if kin is not None and kin.left_edge.i >= 2 else name
    if not is_proper(name) or between.lower_ != "and" or kin is None or child(kin, "poss") is not None:
        return
    first = between.nbor(-1)
    while first.dep_ in {"compound", "flat"} and first.head.i == first.i + 1:
        first = first.head
    if first.dep_ == "appos" and first.ent_type_ == "PERSON" and first.head.lower_ in KIN:
        yield kin, first.head, "conj"
        yield between, first.head, "cc"
        yield name, kin, "appos"


def _magnitude(word: Token) -> Iterator[Attachment]:
    """As in "a magnitude 6.1 earthquake struck": the earthquake did."""
    number, quake = word.doc[word.i + 1 : word.i + 3] if word.i + 2 < len(word.doc) else (word, word)
    if word.lower_ == "magnitude" and number.tag_ == "CD" and lemma(quake) in _QUAKES:
        yield quake, word.head, word.dep_
        yield word, quake, "compound"
        yield from ((part, quake, part.dep_) for part in children(word, "det", "amod"))


def _mayor_of_town(mayor: Token) -> Iterator[Attachment]:
    """As in "Leeds, Ohio Mayor Ann Lee said": the mayor is of the town, which lies in the state."""
    state = list(takewhile(lambda word: word.ent_type_ == "GPE", reversed(mayor.doc[mayor.sent.start : mayor.i])))
    comma = comma_before(state[-1]) if mayor.text == "Mayor" and state else None
    if comma is None or comma.i == mayor.sent.start or comma.nbor(-1).ent_type_ != "GPE" or not _heads(mayor, state):
        return
    town, phrase = comma.nbor(-1), mayor.head
    while phrase.head.i > town.i and phrase.head is not phrase and not is_verb(phrase.head):
        phrase = phrase.head
    if phrase.head is town:
        yield in_place_of(phrase, town)
    elif town.head is not phrase.head:
        return  # "In Paris, London Mayor Ann Lee said"
    yield town, mayor, "nmod"
    yield state[0], town, "appos"


def _heads(mayor: Token, state: list[Token]) -> bool:
    return mayor.head.ent_type_ == "PERSON" and state[0].head in {mayor, mayor.head}


def _of_the_last(office: Token) -> Iterator[Attachment]:
    """As in "met Ann Lee and Tom Berg, the chairman": he is, and not she."""
    first, last = office.head, conjuncts(office.head)[-1]
    several = first is not last and first.ent_type_ == last.ent_type_ == "PERSON"
    one = office.tag_ == "NN" and is_for_people(office) and comma_before(office) is not None
    if several and one and first.i < last.i and office.left_edge.i == last_below(last) + 2:
        yield office, last, "appos"


def _named_kin(name: Token) -> Iterator[Attachment]:
    """As in "two daughters, Ann and Ida, a son, Max,": that is what they are called, and nobody besides."""
    kin = name.head
    behind = name.left_edge.i == kin.i + 2 and comma_before(name) is not None
    kind = kin.tag_ == "NNS" or child(kin, "det") is not None
    if behind and kind and lemma(kin) in _KIN and name.ent_type_ == "PERSON" and is_proper(name):
        yield name, kin, "appos"


def _kin_too(kin: Token) -> Iterator[Attachment]:
    """As in "his wife, Ida, their sons, Karl and Max", "his wife, Ida, and a son": no wife is a son, and no Ida."""
    first = kin.head.head if kin.head.dep_ == "appos" and (kin.dep_ == "conj" or _is_one_more(kin)) else kin.head
    counted = child(kin, "poss", "nummod") is not None or _is_one_more(kin)
    told = lemma(kin) in _KIN and lemma(first) in _KIN and counted
    if told and (kin.dep_ == "appos" or first is not kin.head) and not is_proper(kin):
        yield from beside(kin, first)


def _is_one_more(kin: Token) -> bool:
    """Tell the next of a row from what somebody is: "his wife, Ida, a son, Max", not "his wife, a son of a miner"."""
    one = any(part.lower_ in {"a", "an"} for part in children(kin, "det"))
    return one and child(kin, "prep", "relcl") is None


#: By the relation of the word that each looks at.
LISTS = {
    "appos": (
        _kin_too,
        _behind_bracket,
        _another_person,
        _called_partner,
        _headline_conjunct,
        _included,
        _no_place,
        _kin_with_title,
        _next_of_kin,
        _of_the_last,
        _second_of_list,
    ),
    "compound": (_mayor_of_town,),
    "conj": (_kin_too, _named_kin, _beside_object, _beside_time, _next_of_kin),
    "dep": (_behind_bracket,),
    "dobj": (_behind_bracket, _seeded_object, _numbered, _called_object, _called_rival),
    "npadvmod": (_next_of_kin,),
    "nsubj": (
        _two_subjects,
        _numbered,
        _first_of_list,
        _headline_pair,
        _called_rival,
        _carriers,
        _magnitude,
    ),
    "nsubjpass": (_two_subjects, _first_of_list, _called_rival, _carriers, _magnitude),
    "pobj": (_numbered, _called_rival),
    "prep": (_speaker_at, _including, _by_means),
}
