"""What opens a sentence, before who does it: days, clauses without a subject, and what somebody is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from kg.extract.grammar import KIN, PERSON_ENDINGS, RANKS, ROLE_NOUNS, SPEECH, SUBJECTS, TIME_LABELS
from kg.extract.tree import (
    Attachment,
    as_subject,
    child,
    children,
    is_noun,
    is_proper,
    is_verb,
    last_below,
    lemma,
    word_before,
)
from kg.parse import Token

_WHEN = frozenset({"when", "once", "if", "until", "while", "although", "though"})
#: What somebody is to their parents.
_OFFSPRING = RANKS | {"son", "daughter", "child", "eldest", "elder", "younger"}
_PERSONS = frozenset({"he", "she", "it", "they"})


def _fronted(noun: Token) -> Iterator[Attachment]:
    """As in "A former minister, she left", "A lawyer by training, Ann Lee left": what she is, and nobody else."""
    verb = noun.head
    behind = [t for t in noun.doc[last_below(noun) + 1 : noun.sent.end] if not t.is_space]
    subject = next((c for c in children(verb, *SUBJECTS) if c.i > noun.i), None) if is_verb(verb) else None
    opens = noun.left_edge.i == next((t.i for t in noun.sent if not t.is_space), -1)
    if subject is None or not opens or [t.text for t in behind[:1]] != [","] or subject.left_edge is not behind[1]:
        return
    town = subject.ent_type_ in {"GPE", "LOC"} and is_proper(noun.doc[last_below(noun)])  # "the mayor of Leeds, Maine"
    named = (is_proper(subject) and not town) or subject.lower_ in _PERSONS
    person = noun.lower_ in ROLE_NOUNS or noun.lower_.endswith(PERSON_ENDINGS)
    article = any(part.lower_ in {"a", "an", "the"} or part.dep_ == "poss" for part in noun.lefts)
    if named and not is_proper(noun) and article and (noun.dep_ in SUBJECTS or (is_noun(noun) and person)):
        yield noun, subject, "appos"


def _name_before_what_it_is(name: Token) -> Iterator[Attachment]:
    """As in "Pike, a former guard, had denied it", where the model knows no Pike: he had, and is a guard."""
    verb = name.head
    subject = child(verb, *SUBJECTS) if is_verb(verb) else None
    opens = name.left_edge.is_sent_start and (is_proper(name) or name.ent_type_ in {"PERSON", "ORG", "GPE"})
    if subject is None or not opens or subject.left_edge.i != name.i + 2 or name.nbor(1).text != ",":
        return
    behind = name.doc[last_below(subject) + 1] if last_below(subject) + 1 < verb.i else subject
    article = any(part.lower_ in {"a", "an", "the"} for part in subject.lefts)
    if behind.text == "," and article and not is_proper(subject):
        yield as_subject(name, verb)
        yield subject, name, "appos"


def _opening_when(deed: Token) -> Iterator[Attachment]:
    """As in "When elected mayor by the council, she left": no mayor is called so, she was elected."""
    office, verb = deed.head, deed.head.head
    opens = deed.left_edge if deed.tag_ == "VBN" else deed
    if opens.lower_ not in _WHEN or opens is not office.left_edge or not is_verb(verb) or not office.i < verb.i:
        return
    yield deed, verb, "advcl"
    yield office, deed, "oprd"
    yield from ((part, deed, "agent" if part.lower_ == "by" else part.dep_) for part in children(office, "prep"))
    yield from ((part, office, part.dep_) for part in children(deed, "nmod", "compound", "amod"))


def _opening_day(noun: Token) -> Iterator[Attachment]:
    """As in "On Friday Ford announced": the day is when, and who announced is no day."""
    verb = noun.head.head
    days = [part for part in noun.lefts if part.ent_type_ == "DATE"]
    named = is_proper(noun) or noun.ent_type_ in {"ORG", "PERSON", "GPE"}
    opens = noun.head.dep_ == "prep" and is_verb(verb) and named and noun.ent_type_ != "DATE"
    if not days or not opens or child(verb, "mark", *SUBJECTS) is not None:
        return
    beside = [t for t in noun.doc[last_below(noun) + 1 : verb.i] if t.dep_ not in {"aux", "auxpass", "advmod", "neg"}]
    parts = [part for part in noun.lefts if part in days or (part.i < days[0].i and part.lower_ in {"early", "late"})]
    set_off = len(beside) > 1 and beside[0].text == beside[-1].text == ","  # "In 2013 Ford, which …, announced"
    if parts[0].left_edge.i == noun.head.i + 1 and noun.i < verb.i and (not beside or set_off):
        yield days[-1], noun.head, "pobj"
        yield from ((part, days[-1], part.dep_) for part in parts[:-1])
        yield as_subject(noun, verb)


def _day_of_subject(prep: Token) -> Iterator[Attachment]:
    """As in "In March airline Acme bought Beta": the month is when, and no part of the airline's name."""
    days = list(takewhile(lambda t: t.ent_type_ in TIME_LABELS, prep.doc[prep.i + 1 : prep.sent.end]))
    subject = child(prep.head, *SUBJECTS) if is_verb(prep.head) and prep.lower_ in {"in", "on"} else None
    if subject is not None and subject.left_edge in days and subject not in days:
        yield days[-1], prep, "pobj"
        yield from ((day, days[-1], day.dep_) for day in days[:-1])


def _day_of_saying(noun: Token) -> Iterator[Attachment]:
    """As in "said on Thursday Acme will sell": the day is when it was said, and Acme is who will."""
    prep, day = noun.head, next((part for part in noun.lefts if part.ent_type_ == "DATE"), None)
    verb = prep.head
    said = day is not None and prep.dep_ == "prep" and is_verb(verb) and lemma(verb) in SPEECH and is_proper(noun)
    clause = child(verb, "ccomp") if said and noun.ent_type_ != "DATE" else None
    if day is None or clause is None or child(clause, "mark", *SUBJECTS) is not None or clause.i < noun.i:
        return
    if day.i == prep.i + 1 and clause.left_edge.i == last_below(noun) + 1:
        yield day, prep, "pobj"
        yield as_subject(noun, clause)


def _doing(deed: Token) -> Iterator[Attachment]:
    """As in "Hitting out at rivals in Leeds, Ann Lee said": she does both, and is nothing beside Leeds."""
    verb, last = deed.head, deed.head.nbor(-1) if deed.head.i else deed
    name = next(
        (t for t in (last, *last.ancestors) if last_below(t) + 1 == verb.i and t.left_edge.i > deed.i + 1), last
    )
    before = name.left_edge.nbor(-1) if name.left_edge.i else name
    opens = deed.tag_ == "VBG" and deed.left_edge.i == verb.sent.start and child(verb, *SUBJECTS) is None
    if opens and before.text == "," and name.dep_ in {"appos", "conj", "npadvmod"} and is_proper(name):
        yield name, verb, "nsubj"
        yield deed, verb, "advcl"


def _born_to(born: Token) -> Iterator[Attachment]:
    """As in "Born in Leeds, the daughter of a miner, Tom Berg, and his wife, Ann, she left": the child is she."""
    subjects = [c for c in children(born.head, *SUBJECTS) if c.tag_ == "PRP" or is_proper(c)]
    if born.lower_ != "born" or not subjects or born.i != born.sent.start or not is_verb(born.head):
        return
    subject = subjects[-1]
    told = born.doc[born.i + 1 : subject.left_edge.i]
    offspring = next((t for t in told if t.lower_ in _OFFSPRING and t.nbor(-1).lower_ in {"the", "an"}), None)
    if offspring is None or offspring.nbor(-2).text != "," or subject.i > born.head.i:
        return
    yield offspring, subject, "appos"
    yield from _parents(offspring, [t for t in told if t.i > offspring.i])


def _parents(offspring: Token, told: Sequence[Token]) -> Iterator[Attachment]:
    """Hang the names of a miner and his wife on them, and both on whose child it is."""
    parents = [t for t in told if t.dep_ == "pobj" and t.head.lower_ == "of" and t.tag_ != "NNS"]
    last = parents[0] if parents else offspring
    for word in told if parents else ():
        opens = word_before(word)
        if opens is None or word.i <= last.i or word.dep_ in {"compound", "nmod", "pobj"}:
            continue
        if opens.lower_ in {"(", "nee", "née"}:
            continue
        if word.lower_ in KIN and child(word, "poss") is not None:
            yield word, parents[0], "conj"
            last = word
        elif is_proper(word) and word.ent_type_ == "PERSON":
            joined = opens.lower_ == "and"
            yield word, parents[0] if joined else last, "conj" if joined else "appos"
            last = word
        elif word.lower_ == "and" and word.dep_ == "cc":
            yield word, parents[0], "cc"


def _of_several(prep: Token) -> Iterator[Attachment]:
    """As in "Of the 40 passengers, 12 were hurt": 12 of them were."""
    whole = child(prep, "pobj") if prep.lower_ == "of" and is_verb(prep.head) and prep.i < prep.head.i else None
    if whole is None or not (whole.tag_ == "NNS" or whole.lower_ == "those" or child(whole, "det", "nummod")):
        return
    some = child(prep.head, *SUBJECTS)
    if some is not None and some.tag_ in {"CD", "JJS"} and some.left_edge.i == last_below(prep) + 2:
        yield prep, some, "prep"


def _outside(place: Token) -> Iterator[Attachment]:
    """As in "Outside court, the boy's mother, Ann Lee, said so": she said it there, and no court did."""
    outside, verb = place.nbor(-1) if place.i else place, place.head
    opens = outside.lower_ == "outside" and outside.is_sent_start and outside.head is place and place.tag_ == "NN"
    if not opens or not is_verb(verb) or (place.nbor(1).text != "," and place.nbor(1).tag_ not in {"PRP$", "DT"}):
        return
    who = next((c for c in (*children(verb, *SUBJECTS), *children(place, "appos")) if place.i < c.i < verb.i), None)
    if who is None:
        return
    yield outside, verb, "prep"
    yield place, outside, "pobj"
    yield from ((part, who, part.dep_) for part in place.rights if part is not who and not part.is_punct)
    if who.head is place:
        yield as_subject(who, verb)


#: By the relation of the word that each looks at.
OPENINGS = {
    "csubj": (_doing,),
    "advcl": (_born_to, _fronted),
    "dep": (_fronted, _name_before_what_it_is),
    "intj": (_name_before_what_it_is,),
    "amod": (_opening_when,),
    "npadvmod": (_fronted, _name_before_what_it_is),
    "nsubj": (_fronted, _outside),
    "nsubjpass": (_fronted,),
    "pobj": (_opening_day, _day_of_saying),
    "prep": (_day_of_subject, _of_several),
}
