"""Relative clauses that the model hangs on the wrong word: whom, and what, they tell of."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from kg.extract.event_words import EVENT_NOUNS
from kg.extract.grammar import (
    BODIES,
    BODIES_AND_PLACES,
    CALLED_OF,
    CHANGES,
    CLAUSE_ONLY,
    FINITE,
    MAKING,
    NAMING,
    NO_OBJECT,
    PEOPLE,
    PERSON_ENDINGS,
    PERSONAL,
    ROLE_NOUNS,
    SPEECH,
    STANDING,
    SUBJECTS,
    WH_TAGS,
)
from kg.extract.roles import is_for_people
from kg.extract.tree import (
    Attachment,
    as_subject,
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
    stranded_preposition,
    word_before,
)
from kg.parse import Token

_PAST = frozenset({"VBD", "VBN"})
_AGENTS = frozenset({"PERSON", "ORG", "GPE", "NORP"})
#: What is held in a place, and does more than the place.
_GATHERINGS = frozenset("rally march protest demonstration conference summit meeting vigil strike festival".split())
_NEW = frozenset({"a", "an", "another", "its", "their"})
#: What is done to things in a town, and what they do.
_DONE_TO_THINGS = frozenset(
    """run own operate manage head lead build design damage destroy make produce employ supply buy acquire sell open
    reopen shut close cost process treat power generate lease rent fund finance demolish renovate license found hold
    house""".split()
)
#: What is done to plans, offers and complaints, and to no one who makes them.
_DECIDING = frozenset(
    """abandon accept approve ban block cancel decline deny dismiss drop endorse oppose overturn postpone quash refuse
    reject scrap shelve settle veto welcome withdraw""".split()
)
#: Where people are, and what does nothing.
_PLACES = CALLED_OF | frozenset(
    "village area region country district suburb neighbourhood neighborhood street hospital school prison house".split()
)
#: What is a body's, and goes up and down: "shares in Acme".
_MEASURES = frozenset("share stock bond sale profit revenue turnover earnings".split())
#: Participles right behind a name that are its own.
_OF_THE_NAME = NAMING | frozenset("based born located headquartered aged known led".split())


def _of_no_person(clause: Token) -> Iterator[Attachment]:
    """As in "Ann Lee of the Norvik Alliance, which speaks for ten towns, left": the alliance does, and no person."""
    who, which, comma = clause.head, clause.left_edge, comma_before(clause)
    if which.lower_ != "which" or comma is None or who.ent_type_ != "PERSON" or not who.i < comma.i:
        return
    within = (t for t in clause.doc[who.i : comma.i] if t.dep_ == "pobj" and who.is_ancestor(t))
    if (body := next((t for t in within if last_below(t) + 1 == comma.i), None)) is not None:
        yield clause, body, "relcl"


def _of_its_number(clause: Token) -> Iterator[Attachment]:
    """As in "a body of work by scientists that shows": what shows is one, and the scientists are many."""
    last, which = clause.head, child(clause, "nsubj", "nsubjpass")
    if which is None or which.tag_ not in WH_TAGS or last.dep_ != "pobj" or child(last, "conj") is not None:
        return
    one, many = _number(clause)
    if (one and last.tag_ == "NNS") or (many and last.tag_ == "NN"):
        wanted = "NN" if one else "NNS"
        before = last.head.nbor(-1) if last.head.i else last  # where the model hangs "by scientists" on the verb
        noun = next((t for t in (*last.ancestors, before) if is_noun(t)), last)
        if noun.tag_ == wanted and first_conjunct(noun) is noun and child(noun, "conj") is None and noun.i < last.i:
            yield clause, noun, "relcl"


def _number(clause: Token) -> tuple[bool, bool]:
    """Return whether a clause's first verb shows that one acts, and whether that many do."""
    verb = next((c for c in clause.lefts if c.dep_ in {"aux", "auxpass"}), clause)
    return verb.tag_ == "VBZ" or verb.lower_ == "was", verb.tag_ == "VBP" or verb.lower_ == "were"


def _has_which(clause: Token, *relations: str) -> bool:
    """As in "Acme, which closed it", "a plan, which Acme scrapped": by what the word is to the verb."""
    which = child(clause, *relations)
    return which is not None and which.lower_ == "which"


def _without_that(verb: Token) -> Iterator[Attachment]:
    """As in "left the firm Ann Lee ran in Oslo", "the deal Acme signed failed": she is no firm, she ran it."""
    name = next((part for part in children(verb.head, "appos") if part.i + 1 == verb.i), verb.head)
    if verb.dep_ != "acl" or verb.tag_ not in _PAST or verb.i != name.i + 1 or not _acts(name, verb):
        return
    noun, words = name.head, [name]
    if name.dep_ != "appos":
        words = [t for t in name.lefts if t.dep_ == "compound" and is_proper(t)] + [name]
        noun = name.doc[words[0].i - 1] if words[0].i else name
    known = name.dep_ == "appos" or noun.head is name
    first = name.left_edge if name.dep_ == "appos" else words[0]
    if not known or not is_noun(noun) or is_proper(noun) or noun.i + 1 != first.i:
        return
    told = child(noun if name.dep_ == "appos" else name, "det", "poss") is not None
    if not told or (name.ent_type_ == "PERSON" and _is_of_people(noun)):
        return
    if name.dep_ != "appos":
        yield in_place_of(noun, name)
        yield from ((part, noun, part.dep_) for part in name.lefts if part.i < noun.i)
    yield verb, noun, "relcl"
    yield as_subject(name, verb)


def _acts(name: Token, verb: Token) -> bool:
    """Tell a verb behind a name that has what is named before for its object: no "Acme founded in 1990"."""
    bare = child(verb, "agent", "dobj", "aux", "auxpass", "ccomp", "xcomp", *SUBJECTS) is None
    made = lemma(verb) in MAKING and name.ent_type_ != "PERSON"
    own = verb.lower_ in _OF_THE_NAME or lemma(verb) in NO_OBJECT or made
    return bare and is_proper(name) and name.ent_type_ in _AGENTS and not own


def _whom_before_verb(verb: Token) -> Iterator[Attachment]:
    """As in "The man Ann Lee married in 1995 died": she married him, and he died."""
    noun, last = child(verb, "nsubj"), child(verb, "ccomp")
    name = child(noun, "appos") if noun is not None else None
    if noun is None or name is None or last is None or is_proper(noun) or lemma(verb) in SPEECH:
        return
    close = name.left_edge.i == noun.i + 1 and name.i + 1 == verb.i and is_proper(name)
    if close and last.i > verb.i and last.tag_ in {"VBD", "VBZ"} and child(last, "mark", *SUBJECTS) is None:
        yield in_place_of(last, verb)
        yield as_subject(noun, last)
        yield from ((part, last, part.dep_) for part in children(verb, "punct") if part.i > last.i)
        yield verb, noun, "relcl"
        yield as_subject(name, verb)


def _whom_beside(clause: Token) -> Iterator[Attachment]:
    """As in "The man Ann Lee married in 1995 died": no man is called so, she married him."""
    noun = clause.head
    name = next((part for part in children(noun, "appos") if part.i + 1 == clause.i), None)
    bare = all(t.tag_ not in WH_TAGS and t.lower_ != "that" and t.dep_ not in SUBJECTS for t in clause.lefts)
    if name is None or not bare or is_proper(noun) or not is_proper(name) or name.left_edge.i != noun.i + 1:
        return
    if clause.tag_ in {"VBD", "VBZ", "VBP"}:
        yield as_subject(name, clause)


def _what_somebody_did(deed: Token) -> Iterator[Attachment]:
    """As in "kept two rings Tom Berg gave her": he gave her the rings, which she kept."""
    verb, subject = deed.head, child(deed, "nsubj")
    thing = child(verb, "dobj") if is_verb(verb) else None
    if subject is None or thing is None or thing.tag_ not in {"NN", "NNS"} or child(deed, "dative") is not None:
        return
    straight = subject.left_edge.i == thing.i + 1 and not any(t.is_punct for t in deed.doc[thing.i : deed.i])
    if straight and child(verb, "cc") is None and child(thing, "det", "poss", "nummod") is not None:
        yield deed, thing, "relcl"


def _of_last_alone(clause: Token) -> Iterator[Attachment]:
    """As in "met Ann Lee and Tom Berg, who owns Acme": one does, as the verb's number says, and the last one.

    So in "rivals are Norvik and Acme, which was bought by Beta".
    """
    last, who = conjuncts(clause.head)[-1], child(clause, *SUBJECTS)
    one, _ = _number(clause)
    labels = {last.ent_type_, clause.head.ent_type_}
    alike = labels == {"PERSON"} or (labels <= {"ORG", ""} and is_proper(last) and is_proper(clause.head))
    named = last is not clause.head and alike and last.i < clause.i
    if named and one and who is not None and who.tag_ in WH_TAGS and clause.left_edge.i == last_below(last) + 2:
        yield clause, last, "relcl"


def _based_beside(name: Token) -> Iterator[Attachment]:
    """As in "sued Norvik and Leeds-based Acme": two firms, where the model joins "based" to the first."""
    based, first = name.nbor(-1) if name.i else name, name.head
    if based.lower_ == "based" and based.dep_ == "conj" and based.head is first and is_proper(name):
        yield name, first, "conj"
        yield based, name, "amod"


def _said_to_have(report: Token) -> Iterator[Attachment]:
    """As in "The man who police say shot Ann Lee was jailed": he shot her, and was jailed."""
    noun, deed = report.head, next((c for c in children(report, "xcomp", "ccomp") if c.i == report.i + 1), None)
    pronoun = child(report, "dobj")
    if lemma(report) in SPEECH and deed is not None and pronoun is not None and pronoun.tag_ in {"WP", "WDT"}:
        yield pronoun, deed, "nsubj"  # "who Ann Lee said hit her car"
        yield deed, report, "ccomp"
        return
    last = next((c for c in children(report, "ccomp") if deed is not None and c.i > deed.i), None)
    if lemma(report) not in SPEECH or noun.dep_ != "ROOT" or deed is None or last is None or deed.tag_ not in _PAST:
        return
    whom = next((c for c in children(last, *SUBJECTS) if deed.i < c.i < last.i), None)
    who = next((c for c in (*last.lefts, *deed.lefts) if c.tag_ == "WP" and c.i < report.i), None)
    if whom is not None and who is not None and child(last, "mark") is None:
        yield last, last, "ROOT"
        yield noun, last, whom.dep_
        yield from ((part, last, part.dep_) for part in children(noun, "punct") if part.i > last.i)
        yield whom, deed, "dobj"
        yield who, deed, "nsubj"
        yield deed, report, "ccomp"


def _stranded(clause: Token) -> Iterator[Attachment]:
    """As in "left the town Ann Lee lived in": in the town, and nothing that is left as well."""
    verb, subject = clause.head, child(clause, "nsubj")
    noun = child(verb, "dobj") if is_verb(verb) else None
    if noun is None or subject is None or stranded_preposition(clause) is None or child(clause, "mark") is not None:
        return
    if lemma(verb) not in SPEECH and subject.left_edge.i == noun.i + 1:
        yield clause, noun, "relcl"


def _of_somebody(clause: Token) -> Iterator[Attachment]:
    """As in "the death in May of Ann Lee, who sang": she did, and not the death."""
    noun, who = clause.head, child(clause, "nsubj")
    person = noun.lower_ in ROLE_NOUNS | PERSONAL or noun.lower_.endswith(PERSON_ENDINGS) or noun.ent_type_
    if who is None or who.lower_ != "who" or noun.tag_ != "NN" or person:
        return
    behind = [t for t in noun.doc[noun.i + 1 : who.i] if t.ent_type_ == "PERSON" and t.dep_ in {"pobj", "appos"}]
    inside = [t for t in behind if t.is_ancestor(noun) or noun.is_ancestor(t)]
    if inside:
        yield clause, inside[-1], "relcl"


def _from_a_place(clause: Token) -> Iterator[Attachment]:
    """As in "sisters from Leeds, who sold it", "a rally in Leeds, which called for": no town did."""
    town, who = clause.head, child(clause, "nsubj", "nsubjpass")
    somebody = town.head.head
    if is_verb(somebody) and town.dep_ == "pobj" and town.head.i:
        somebody = town.head.nbor(-1)  # where the model hangs "from Leeds" on the verb
    of_place = town.dep_ == "pobj" and town.head.lower_ in {"from", "in"} and town.ent_type_ in BODIES_AND_PLACES
    person = is_noun(somebody) and (somebody.ent_type_ == "PERSON" or lemma(somebody) in PEOPLE)
    which = who is not None and who.lower_ == "which" and lemma(somebody) in _GATHERINGS
    if who is not None and ((who.lower_ == "who" and person) or which) and of_place and somebody.i < town.i:
        yield clause, somebody, "relcl"


def _at_a_firm(clause: Token) -> Iterator[Attachment]:
    """As in "Ann Lee, a partner at Berg Quill, who led it, said": she did, whatever the firm is called."""
    firm, who = clause.head, child(clause, "nsubj", "nsubjpass")
    at, (_, many) = firm.head, _number(clause)
    known = at.lower_ in {"at", "with"} or (at.lower_ == "of" and firm.ent_type_ in BODIES_AND_PLACES and not many)
    if who is None or who.lower_ != "who" or firm.dep_ != "pobj" or not known or not is_proper(firm):
        return
    above = takewhile(lambda token: not is_verb(token), at.ancestors)
    office = next((t for t in above if is_noun(t) and is_for_people(t)), firm)
    person = office.head if office.dep_ == "appos" and office.i < firm.i else firm
    if person is not firm and is_proper(person) and person.ent_type_ not in BODIES_AND_PLACES:
        yield clause, person, "relcl"


def _thing_in_place(clause: Token) -> Iterator[Attachment]:
    """As in "the plant in Leeds, which is run by Acme", "the port of Leeds, which …": no town is run by it."""
    thing = _held_thing(clause.head)
    if _has_which(clause, "nsubj", "nsubjpass") and thing is not None and _is_run(thing, clause):
        yield clause, thing, "relcl"


def _held_thing(town: Token) -> Token | None:
    """Return what is in a town: the plant of "a plant in Leeds", "will open a plant in Leeds", "the port of Leeds"."""
    place, thing = town.head, town.head.head
    if is_verb(thing):
        thing = next((t for t in children(thing, "dobj") if any(d.lower_ in _NEW for d in t.lefts)), thing)
    within = place.lower_ in {"in", "at", "near"} or (place.lower_ == "of" and thing.lower_ in STANDING)
    in_town = town.dep_ == "pobj" and town.ent_type_ in {"GPE", "LOC"} and within
    return thing if in_town and is_noun(thing) and thing.i < town.i and thing.ent_type_ != "GPE" else None


def _is_run(thing: Token, clause: Token) -> bool:
    """Tell what a clause is of: no plants "which runs", no "summit in Norway, which is led by Ann Lee".

    Nor any "union at Norvik North, which runs buses": that is a firm, whatever the model takes it for.
    """
    one, _ = _number(clause)
    many = one and thing.tag_ == "NNS"
    held = lemma(thing) in EVENT_NOUNS and lemma(clause) in {"head", "lead"}
    at_firm = clause.head.head.lower_ == "at" and lemma(thing) in BODIES
    return lemma(clause) in _DONE_TO_THINGS and not (many or held or at_firm)


def _measure_that_changed(clause: Token) -> Iterator[Attachment]:
    """As in "Shares in Acme, which have fallen 14%, rose": the shares have, and not Acme."""
    of = clause.head.head
    measure = of.head
    changed = lemma(clause) in CHANGES or any(part.lower_ in {"up", "down"} for part in clause.rights)
    if not _has_which(clause, "nsubj") or of.dep_ != "prep" or not changed or not is_noun(measure):
        return
    one, _ = _number(clause)
    if lemma(measure) in _MEASURES and of.i == measure.i + 1 and not (one and measure.tag_ == "NNS"):
        yield clause, measure, "relcl"


def _decided_upon(clause: Token) -> Iterator[Attachment]:
    """As in "a plan by Acme, which Ann Lee scrapped", "which was rejected": the plan was, and not Acme."""
    maker = clause.head
    by, plan = maker.head, word_before(maker.head)
    told = _has_which(clause, "dobj", "nsubjpass") and lemma(clause) in _DECIDING
    if not told or by.lower_ not in {"by", "from"}:
        return
    if maker.dep_ == "pobj" and plan is not None and is_noun(plan) and not is_proper(plan):
        yield clause, plan, "relcl"


def _after_date(clause: Token) -> Iterator[Attachment]:
    """As in "sold it to Acme in 2010, which closed it": Acme did, and not the year."""
    date, who = clause.head, child(clause, "nsubj")
    if date.ent_type_ != "DATE" or date.dep_ != "pobj" or who is None or who.lower_ not in {"which", "who"}:
        return
    body = word_before(date.head) if word_before(date) is date.head else None
    if body is not None and body.ent_type_ in {"ORG", "PERSON"} and body.dep_ in {"pobj", "dobj"}:
        yield clause, body, "relcl"


def _who_is_somebody(clause: Token) -> Iterator[Attachment]:
    """As in "a member of one of the clubs in the village, who saw it": no village did, and no club."""
    noun, who = clause.head, child(clause, "nsubj")
    if who is None or who.lower_ != "who" or noun.dep_ != "pobj" or noun.lower_ not in _PLACES or is_proper(noun):
        return
    above = takewhile(lambda token: not is_verb(token), noun.ancestors)
    nouns = (t for t in above if is_noun(t) and lemma(t) not in BODIES | _PLACES | {"one"})
    somebody = next(nouns, None)
    if somebody is not None and (somebody.ent_type_ == "PERSON" or is_for_people(somebody)):
        yield clause, somebody, "relcl"


def _relative_clause(clause: Token) -> Iterator[Attachment]:
    """As in "was hit by a storm that blew for days": "that" is the storm, and no clause of the verb."""
    pronoun = child(clause, "nsubj")
    if clause.dep_ != "ccomp" or pronoun is None or pronoun.tag_ != "WDT" or pronoun is not clause.left_edge:
        return
    noun = clause.doc[max(pronoun.i - 1, 0)]
    if is_noun(noun) and noun.i > clause.head.i and lemma(clause.head) not in SPEECH | CLAUSE_ONLY:
        yield clause, noun, "relcl"


def _after_relative(deed: Token) -> Iterator[Attachment]:
    """As in "gave him a post that he held for a year, resigning in May": he resigned, and not who gave it."""
    before = deed.left_edge.i - 1
    told = deed.dep_ == "advcl" and deed.tag_ == "VBG" and comma_before(deed) is not None
    clauses = (t for t in deed.doc[deed.head.i : before] if t.dep_ == "relcl") if told and deed.i > deed.head.i else ()
    for clause in clauses:
        subject = child(clause, "nsubj")
        if subject is not None and subject.tag_ == "PRP" and last_below(clause) == before - 1:
            yield deed, clause, "advcl"
            return


def _of_both(clause: Token) -> Iterator[Attachment]:
    """As in "Ann Lee and Tom Berg, who own a stake": both do, as the verb's number says."""
    last, who = clause.head, child(clause, "nsubj")
    first = first_conjunct(last)
    _, many = _number(clause)
    named = last.tag_ == first.tag_ == "NNP" and last is not first
    if who is not None and who.tag_ in WH_TAGS and many and named and comma_before(clause) is not None:
        yield clause, first, "relcl"


def _goes_on(verb: Token) -> Iterator[Attachment]:
    """As in "led by Acme, which makes cars, and sells them abroad": Acme sells them too, as the tenses say."""
    first, cc = verb.head, word_before(verb)
    if verb.dep_ != "conj" or verb.tag_ not in {"VBZ", "VBP"} or cc is None or cc.lower_ != "and":
        return
    between = [t for t in verb.doc[first.i + 1 : cc.i] if t.dep_ == "relcl" and t.tag_ == verb.tag_]
    which = child(between[-1], "nsubj") if between else None
    bare = child(verb, "aux", "mark", *SUBJECTS) is None
    if which is not None and which.tag_ in WH_TAGS and bare and first.tag_ != verb.tag_ and is_verb(first):
        yield verb, between[-1], "conj"


def _of_the_one_named(clause: Token) -> Iterator[Attachment]:
    """As in "Members of Unite at Acme, which makes jam, voted": Acme does, and the members are many.

    The model may take what they did for what Acme makes, and them for a noun phrase.
    """
    many, comma = clause.head, comma_before(clause)
    one, _ = _number(clause)
    if many.tag_ != "NNS" or not _has_which(clause, "nsubj") or not one or comma is None or comma.i < 2:
        return
    behind = comma.nbor(-2) if comma.nbor(-1).tag_ == "POS" else comma.nbor(-1)
    if not is_proper(behind) or behind.dep_ != "pobj" or not many.is_ancestor(behind):
        return
    yield clause, behind, "relcl"
    deed = child(clause, "ccomp")
    bare = deed is not None and deed.tag_ == "VBD" and child(deed, "mark", "aux", *SUBJECTS) is None
    if many.dep_ == "ROOT" and deed is not None and bare and comma_before(deed) is not None:
        yield deed, deed, "ROOT"
        yield from ((part, deed, part.dep_) for part in children(many, "punct"))
        yield from ((by, deed, "prep") for by in children(deed, "agent"))  # "voted by 87 per cent"
        yield as_subject(many, deed)


def _named_behind(clause: Token) -> Iterator[Attachment]:
    """As in "The Indian star Ann Lee left.", which the model takes for a noun phrase: she is the star, and left."""
    noun, name = clause.head, child(clause, "nsubj")
    if noun.dep_ != "ROOT" or name is None or not is_proper(name) or is_proper(noun):
        return
    apart = [t for t in clause.doc[name.i + 1 : clause.i] if t.dep_ not in {"aux", "advmod", "neg"}]
    apart += [] if any(not part.is_punct for part in clause.rights) else [clause]  # "the woman Tom Berg loved"
    person = name.ent_type_ == "PERSON" or _is_of_people(noun)
    if person and name.left_edge.i == noun.i + 1 and not apart and clause.tag_ in {"VBD", "VBZ"}:
        yield clause, clause, "ROOT"
        yield from ((part, clause, part.dep_) for part in noun.rights if part.i > clause.i)
        yield as_subject(name, clause)
        yield noun, name, "nmod"
        yield from ((part, name, part.dep_) for part in noun.lefts)


def _whose_office(whose: Token) -> Iterator[Attachment]:
    """As in "Acme, whose chairman Tom Berg lives in Leeds": he is Acme's chairman, and lives there."""
    office = whose.head
    if whose.lower_ != "whose" or not is_for_people(office) or is_proper(office):
        return
    verb = office.head
    name = verb if office.dep_ in {"compound", "nmod"} else next(_names_behind(office), None)
    if name is None or name is office or name.ent_type_ != "PERSON" or not is_proper(name):
        return
    body = name.head
    behind = name.doc[min(name.i + 1, len(name.doc) - 1)]
    beside = name.dep_ == "appos" and body.dep_ in SUBJECTS and is_verb(body.head) and behind.text != ","
    yield as_subject(office, body.head) if beside else in_place_of(office, name)
    yield name, office, "appos"


def _names_behind(office: Token) -> Iterator[Token]:
    """Yield who is the subject of the verb of which the office has become the object."""
    if office.dep_ == "dobj" and office.i < office.head.i:
        yield from (name for name in children(office.head, "nsubj") if name.left_edge.i == office.i + 1)


def _whose_clause(whose: Token) -> Iterator[Attachment]:
    """As in "Acme, whose chairman lives in Leeds, was fined": the chairman lives there, and Acme was fined."""
    verb, noun = whose.head.head, whose.nbor(-2) if whose.i > 1 else whose
    if whose.lower_ != "whose" or noun.head is not verb or noun.dep_ not in SUBJECTS or not is_noun(noun):
        return
    main = next((c for c in verb.rights if c.tag_ in FINITE | {"VBN"} and comma_before(c) is not None), None)
    if verb.dep_ in SUBJECTS:
        yield noun, verb.head, verb.dep_
    elif main is not None and main.dep_ in {"advcl", "conj", "ccomp"} and child(main, "mark", *SUBJECTS) is None:
        yield in_place_of(main, verb)
        yield as_subject(noun, main)
        yield from ((part, main, part.dep_) for part in children(verb, "punct") if part.i > main.i)
    else:
        return
    yield whose.nbor(-1), noun, "punct"
    yield verb, noun, "relcl"


def _is_of_people(noun: Token) -> bool:
    return noun.lower_ in PEOPLE or noun.lower_.endswith(PERSON_ENDINGS)


def _some_of_whom(whom: Token) -> Iterator[Attachment]:
    """As in "Two died, both of whom were old", "met two men, one of whom, Tom Berg, left": the clause is theirs."""
    some = whom.head.head
    comma = comma_before(some)
    if whom.tag_ not in WH_TAGS or whom.head.lower_ != "of" or comma is None:
        return
    name = None if some.dep_ in SUBJECTS else _named_between(whom)
    verb = some.head if name is None else _verb_behind(name)
    several = [t for t in whom.doc[whom.sent.start : comma.i] if t.tag_ in {"NNS", "NNPS"} or child(t, "nummod")]
    if not several or not is_verb(verb) or verb.dep_ == "relcl" or verb.i < whom.i:
        return
    first = child(verb, "ccomp") if verb.dep_ == "ROOT" else None
    if first is not None and first.i < comma.i:
        yield in_place_of(first, verb)
        yield from ((part, first, part.dep_) for part in children(verb, "punct"))
    yield verb, several[-1], "relcl"
    if name is not None:
        yield as_subject(name, verb)
        yield some, name, "dep"


def _named_between(whom: Token) -> Token | None:
    """Return who is named between commas: "one of whom, [Tom Berg], left"."""
    behind = whom.doc[whom.i + 1 : whom.sent.end]
    commas = [t for t in behind if t.text == ","]
    if len(commas) < 2 or commas[0] is not behind[0]:
        return None
    name = commas[1].nbor(-1)
    return name if is_proper(name) else None


def _verb_behind(name: Token) -> Token:
    """Return the verb of the clause that begins after the comma behind a name."""
    first = name.nbor(2) if name.i + 2 < len(name.doc) else name
    return first.head if first.dep_ in {"aux", "auxpass", "advmod"} else first


#: By the relation of the word that each looks at.
RELATIVES = {
    "acl": (_without_that,),
    "advcl": (_after_relative,),
    "advmod": (_based_beside,),
    "ccomp": (_relative_clause, _stranded),
    "conj": (_goes_on, _what_somebody_did),
    "pobj": (_some_of_whom,),
    "poss": (_whose_office, _whose_clause),
    "relcl": (
        _named_behind,
        _whom_beside,
        _said_to_have,
        _of_both,
        _of_the_one_named,
        _of_last_alone,
        _of_no_person,
        _of_its_number,
        _of_somebody,
        _from_a_place,
        _at_a_firm,
        _thing_in_place,
        _measure_that_changed,
        _decided_upon,
        _after_date,
        _who_is_somebody,
    ),
}
#: Those that look at any verb.
VERBS = (_whom_before_verb,)
