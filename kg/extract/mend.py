"""The tree mended where words show that the model took it wrong; each rule hangs words elsewhere, before reading."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from kg.extract.grammar import (
    BODIES,
    CALLING,
    CLAUSE_ONLY,
    COMPASS,
    DEPICTING,
    HONORIFICS,
    LEAVING,
    NOT_POSITIONS,
    PERSON_ENDINGS,
    PERSONAL,
    ROLE_NOUNS,
    SPEECH,
)
from kg.extract.subjects import FINITE
from kg.extract.tree import (
    child,
    children,
    first_conjunct,
    is_infinitive,
    is_noun,
    is_proper,
    is_verb,
    last_below,
    lemma,
)
from kg.parse import Doc, Token

#: A word, what it hangs on in truth, and by which relation.
Attachment = tuple[Token, Token, str]

_DEEPEST = 100  # levels of a tree
_RELATIVES = frozenset({"WDT", "WP", "WP$", "WRB"})
_PAST_OR_PRESENT = frozenset({"VBD", "VBN", "VBZ", "VBP"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_TELLING = frozenset({"tell", "inform", "assure", "warn", "advise"})
#: What may stand between a body's name and a person's.
_RANKS = HONORIFICS | frozenset("general colonel major captain lieutenant sergeant admiral".split())
_BODY_LABELS = frozenset({"ORG", "GPE", "PRODUCT", "FAC"})


def mended(doc: Doc) -> Doc:
    """Return the parse itself, with what the rules of this module hang elsewhere."""
    for token in list(_too_deep(doc)):
        doc.attach(token, token.sent.root, "dep")
    for token in doc:
        for rule in _RULES:
            for word, head, dep in list(rule(token)):
                doc.attach(word, head, dep)
    return doc


def _too_deep(doc: Doc) -> Iterator[Token]:
    """Yield the words where a tree has become deeper than any sentence that somebody meant: a list without end."""
    depths: dict[int, int] = {}
    for token in doc:
        path, above = [], token
        while above.i not in depths and above.head is not above:
            path.append(above)
            above = above.head
        depth = depths.setdefault(above.i, 0)
        for word in reversed(path):
            depth += 1
            if depth > _DEEPEST:
                yield word
                depth = 1
            depths[word.i] = depth


def _reported_clause(verb: Token) -> Iterator[Attachment]:
    """As in "says a man left": no man is said, and *left* is no participle."""
    if not is_verb(verb) or lemma(verb) not in CLAUSE_ONLY | {"tell"}:
        return
    noun = next((c for c in reversed(verb.rights) if c.dep_ == "dobj" and is_noun(c)), None)
    if lemma(verb) == "tell" and child(verb, "dative") is None:
        return
    clauses = children(noun, "acl", "relcl") if noun is not None else ()
    clause = next((c for c in clauses if c.tag_ in _PAST_OR_PRESENT), None)
    if noun is None or clause is None or child(clause, "nsubj", "nsubjpass", "agent") is not None:
        return
    if not any(t.tag_ in _RELATIVES or t.lower_ == "that" for t in clause.subtree) and clause.i > noun.i:
        yield clause, verb, "ccomp"
        yield noun, clause, "nsubjpass" if child(clause, "auxpass") is not None else "nsubj"


def _person_of_body(person: Token) -> Iterator[Attachment]:
    """As in "the Bureau of Meteorology's Ann Lee says": who says it is she."""
    owner, of, body = child(person, "poss"), person.head, person.head.head
    if person.dep_ != "pobj" or person.ent_type_ != "PERSON" or of.lower_ != "of" or owner is None:
        return
    if body.dep_ in _SUBJECTS and is_proper(body) and body.ent_type_ == "ORG":
        dep, verb = body.dep_, body.head
        yield owner, of, "pobj"
        yield person, verb, dep
        yield body, person, "poss"


def _depicted_as(verb: Token) -> Iterator[Attachment]:
    """As in "described the plan as folly": it is the verb that says so of the plan."""
    if lemma(verb) in DEPICTING and is_verb(verb):
        for thing in children(verb, "dobj"):
            yield from ((prep, verb, "prep") for prep in children(thing, "prep") if prep.lower_ == "as")


def _time_of_saying(verb: Token) -> Iterator[Attachment]:
    """As in "said on Thursday it had agreed": that is when it was said."""
    if not is_verb(verb) or lemma(verb) not in SPEECH:
        return
    for clause in children(verb, "ccomp"):
        first = next(iter(clause.lefts), clause)
        time = child(first, "pobj") if first.dep_ == "prep" else first if first.dep_ == "npadvmod" else None
        subject = child(clause, *_SUBJECTS)
        if time is None or subject is None or time.ent_type_ != "DATE" or first.left_edge.i != verb.i + 1:
            continue
        if subject.left_edge.i == last_below(first) + 1:  # "said on Thursday, it had": a comma opens what is said
            yield first, verb, first.dep_


def _given_name(verb: Token) -> Iterator[Attachment]:
    """As in "called the bells “a treasure”": what only a quotation mark sets off is no apposition."""
    if is_verb(verb) and lemma(verb) in CALLING and child(verb, "oprd") is None:
        for thing in children(verb, "dobj"):
            for name in children(thing, "appos"):
                if all(t.is_quote for t in verb.doc[thing.i + 1 : name.left_edge.i]):
                    yield name, verb, "oprd"


def _result(verb: Token) -> Iterator[Attachment]:
    """As in "left the building badly damaged": the participle says what the thing was left as."""
    if not is_verb(verb) or lemma(verb) not in LEAVING:
        return
    thing = child(verb, "dobj")
    state = next((c for c in children(verb, "advcl", "ccomp") if c.tag_ in {"VBN", "VBD", "VBG"}), None)
    if thing is None or state is None or child(state, *_SUBJECTS, "mark", "aux", "auxpass", "dobj") is not None:
        return
    if thing.i < state.i and not any(t.is_punct for t in verb.doc[thing.i : state.i]):
        yield state, verb, "oprd"


def _second_report(verb: Token) -> Iterator[Attachment]:
    """As in "said the deal was dead and called for talks": who said it calls, and not the deal."""
    inner = verb.head
    if verb.dep_ != "conj" or not is_verb(verb) or inner.dep_ != "ccomp" or child(verb, *_SUBJECTS) is not None:
        return
    outer = inner.head
    if not verb.i > inner.i > outer.i or lemma(outer) not in SPEECH or child(outer, "nsubj") is None:
        return
    told = lemma(verb) in SPEECH and not any(_may_speak(c) for c in children(inner, *_SUBJECTS))
    perfect = child(verb, "aux") is not None and _tense(verb) != _tense(inner)  # "has said that it is so and has left"
    if (told or perfect) and _tense(verb) == _tense(outer):
        yield verb, outer, "conj"


def _may_speak(noun: Token) -> bool:
    """Tell a subject that may itself say something from "the deal": a name, a pronoun for people, people."""
    if is_proper(noun) or noun.ent_type_ or noun.tag_ in {"NNS", "WP"}:
        return True
    if noun.tag_ == "PRP":
        return noun.lower_ != "it"
    word = lemma(noun)
    return word in ROLE_NOUNS | PERSONAL | NOT_POSITIONS | BODIES or word.endswith(PERSON_ENDINGS)


def _interposed(verb: Token) -> Iterator[Attachment]:
    """As in "the bank, she noted, is sound" and "the bank, said Lee, is sound": the clause around is what was said."""
    clause, subjects = verb.head, list(children(verb, *_SUBJECTS))
    if verb.dep_ != "parataxis" or not is_verb(verb) or lemma(verb) not in SPEECH or not subjects:
        return
    if is_verb(clause) and child(verb, "ccomp", "xcomp", "dobj") is None and clause.head is clause:
        if len(subjects) > 1 and subjects[0].i < verb.i < subjects[-1].i:
            yield from _as_subject(subjects[0], clause)
        yield verb, verb, "ROOT"
        yield clause, verb, "ccomp"


def _as_subject(noun: Token, verb: Token) -> Iterator[Attachment]:
    yield noun, verb, "nsubjpass" if child(verb, "auxpass") is not None else "nsubj"


def _that_clause(that: Token) -> Iterator[Attachment]:
    """As in "said that, this week, it would end": the clause has its subject, and "that" opens it."""
    opens = that.lower_ == "that" and that.dep_ in _SUBJECTS and that.head.dep_ == "ccomp" and that.nbor(1).text == ","
    if opens and any(subject.i > that.i for subject in children(that.head, *_SUBJECTS)):
        yield that, that.head, "mark"


def _told_clause(verb: Token) -> Iterator[Attachment]:
    """As in "the court was told Lee drove": nobody is told to the court, he drove."""
    thing, clause = child(verb, "dobj"), child(verb, "xcomp")
    if thing is None or clause is None or lemma(verb) not in _TELLING or child(verb, "auxpass") is None:
        return
    if clause.tag_ in _PAST_OR_PRESENT and thing.i < clause.i and child(clause, *_SUBJECTS) is None:
        yield from _as_subject(thing, clause)
        yield clause, verb, "ccomp"


def _named_subject(name: Token) -> Iterator[Attachment]:
    """As in "the news agency Norvik Press said": they are one, and say it once."""
    if name.dep_ not in _SUBJECTS or not is_proper(name):
        return
    noun = next((c for c in children(name.head, *_SUBJECTS) if is_noun(c) and not is_proper(c)), None)
    if noun is not None and noun.i + 1 == name.left_edge.i:
        yield name, noun, "appos"


def _late_verb(verb: Token) -> Iterator[Attachment]:
    """As in "Lee, ranked eighth, recovered from it": behind what is set off comes what the sentence says."""
    noun = verb.head
    if verb.dep_ != "acl" or verb.tag_ not in {"VBD", "VBN"} or child(verb, "agent", *_SUBJECTS) is not None:
        return
    between = [c for c in noun.rights if c.dep_ in {"acl", "relcl", "appos"} and c.i < verb.i]
    if not between or not is_noun(noun) or _comma_before(between[0]) is None or _comma_before(verb) is None:
        return
    if noun.dep_ == "ROOT":
        yield verb, verb, "ROOT"
        yield from ((part, verb, part.dep_) for part in children(noun, "punct") if part.i > verb.i)
        yield noun, verb, "nsubj"
        return
    marked = next((t for t in (noun, *noun.ancestors) if child(t, "mark") is not None), noun)
    if marked.dep_ == "dobj" and is_noun(marked) and is_verb(marked.head) and child(marked, "mark") is not None:
        yield verb, marked.head, "ccomp"
        yield marked, verb, "nsubj"
        yield from [(mark, verb, "mark") for mark in children(marked, "mark")]


def _beside_person(name: Token) -> Iterator[Attachment]:
    """As in "Lee of Acme and Berg of Beta": Berg stands beside Lee."""
    body = name.head
    if name.dep_ != "conj" or name.ent_type_ != "PERSON" or body.dep_ != "pobj" or body.ent_type_ in {"", "PERSON"}:
        return
    prep, person = body.head, body.head.head
    if prep.lower_ in {"of", "from", "at"} and person.ent_type_ == "PERSON" and child(name, "prep") is not None:
        yield name, person, "conj"
        yield from ((cc, person, "cc") for cc in children(body, "cc") if cc.i < name.i)


def _bare_past(verb: Token) -> Iterator[Attachment]:
    """As in "Some 40 troops landed on Monday, taking the port.", which the model takes for a noun phrase."""
    noun, last = verb.head, verb.sent[-1]
    if verb.dep_ != "acl" or noun.dep_ != "ROOT" or not is_noun(noun) or verb.i != noun.i + 1:
        return
    plain = verb.tag_ in {"VBD", "VBN"} and child(verb, "agent", "aux", "auxpass", *_SUBJECTS) is None
    followed = any(c.dep_ in {"acl", "advcl"} and c.tag_ == "VBG" and _comma_before(c) is not None for c in noun.rights)
    if plain and followed and last.text == ".":
        yield verb, verb, "ROOT"
        yield from [
            (part, verb, "advcl" if part.dep_ == "acl" else part.dep_) for part in noun.rights if part.i > verb.i
        ]
        yield noun, verb, "nsubj"


def _doing_together(deed: Token) -> Iterator[Attachment]:
    """As in "with Libya, France and Norway providing help": all of them do."""
    first, last = first_conjunct(deed.head), deed.head
    several = deed.tag_ == "VBG" and first is not last and first.dep_ == "pobj" and first.head.lower_ == "with"
    if several and deed.dep_ == "acl" and is_proper(first) and is_proper(last) and _comma_before(deed) is None:
        yield deed, first, "acl"
    first, last = child(deed.head, "pobj"), child(deed, "nsubj")
    if deed.dep_ == "pcomp" and deed.head.lower_ == "with" and first is not None and last is not None:
        yield first, deed, "nsubj"
        yield last, first, "conj"


def _both_halves(north: Token) -> Iterator[Attachment]:
    """As in "North and South Korea": two countries, of which the first leaves the name to the second."""
    south, land = child(north, "conj"), north.head
    if north.dep_ != "nmod" or north.lower_ not in COMPASS or south is None or south.lower_ not in COMPASS:
        return
    if is_proper(land) and south.i + 1 == land.i:
        yield north, land.head, land.dep_
        yield land, north, "conj"
        yield south, land, "compound"


def _is_to_do(deed: Token) -> Iterator[Attachment]:
    """As in "on Monday she is to leave": that is when she leaves."""
    be = deed.head
    if deed.dep_ == "xcomp" and lemma(be) == "be" and child(be, "attr", "acomp") is None and is_infinitive(deed):
        yield from [(part, deed, part.dep_) for part in children(be, "prep", "npadvmod")]


def _comma_before(clause: Token) -> Token | None:
    before = clause.doc[clause.left_edge.i - 1]
    return before if before.text == "," else None


def _listed(name: Token) -> Iterator[Attachment]:
    """As in "Norway, the Faroes and Iceland": the second name is no other for the first."""
    first, behind = name.head, [c for c in name.rights if c.dep_ == "conj"]
    if name.dep_ != "appos" or not behind or not all(map(is_proper, (first, name, *behind))):
        return
    if child(name, "cc") is not None and {first.ent_type_, name.ent_type_}.isdisjoint({"", "PERSON"}):
        yield name, first, "conj"


def _measured_event(event: Token) -> Iterator[Attachment]:
    """As in "won the 50 metres butterfly": the measure is of the race."""
    measure = event.doc[event.i - 1]
    same = event.head is measure.head and measure.dep_ in {"dobj", "pobj"}
    if same and event.dep_ in {"advmod", "npadvmod"} and event.tag_ == "NN" and child(measure, "nummod") is not None:
        dep, verb = measure.dep_, measure.head
        yield event, verb, dep
        yield from [(part, event, part.dep_) for part in children(measure, "det", "poss")]
        yield measure, event, "compound"


def _tense(verb: Token) -> str:
    first = child(verb, "aux", "auxpass")
    return first.lower_ if first is not None else verb.tag_


def _next_clause(noun: Token) -> Iterator[Attachment]:
    """As in "seized the boat and the court fined Acme": no court is seized, it is the next verb's subject."""
    if noun.dep_ != "conj" or not is_noun(noun) or not is_noun(noun.head):
        return
    behind = noun.doc[last_below(noun) + 1 : noun.sent.end]
    verb = next((t for t in behind if t.dep_ not in {"advmod", "aux", "auxpass", "neg"}), None)
    if verb is None or verb.head.i >= noun.i or verb.dep_ not in {"conj", "advcl", "ccomp"} or not is_verb(verb):
        return
    group = [verb, *children(verb, "aux", "auxpass")]
    alone = child(verb, *_SUBJECTS, "mark", "expl") is None and all(t.dep_ != "cc" for t in noun.doc[noun.i : verb.i])
    if alone and any(t.tag_ in FINITE for t in group) and verb.tag_ != "VBG" and verb.head.is_ancestor(noun):
        joint = next((c for c in reversed(noun.head.children) if c.dep_ == "cc" and c.i < noun.i), None)
        yield noun, verb, "nsubjpass" if child(verb, "auxpass") is not None else "nsubj"
        if joint is not None:
            yield joint, verb.head, "cc"


def _far_apposition(name: Token) -> Iterator[Attachment]:
    """As in "the head of last year's inquiry, Ann Lee": a person is no inquiry, and its head may be one."""
    noun = name.head
    if name.dep_ != "appos" or name.ent_type_ != "PERSON" or lemma(noun) in ROLE_NOUNS | PERSONAL:
        return
    if noun.ent_type_ == "PERSON":
        return
    above = next((t for t in noun.ancestors if is_noun(t) and _is_role(t)), None)
    free = above is not None and child(above, "appos") is None and child(above, "det", "poss") is not None
    if above is not None and free and above.i < noun.i:
        yield name, above, "appos"


def _near_apposition(name: Token) -> Iterator[Attachment]:
    """As in "the head of the travel chain, Norvik Tours": a firm is no head, and what it is the head of may be one."""
    noun = name.head
    if name.dep_ != "appos" or name.ent_type_ not in _BODY_LABELS or not _is_role(noun):
        return
    of = next((prep for prep in children(noun, "prep") if prep.lower_ in {"of", "at", "for"} and prep.i < name.i), None)
    body = child(of, "pobj") if of is not None else None
    if body is not None and is_noun(body) and not is_proper(body) and child(body, "appos") is None:
        yield name, body, "appos"


def _office_holder(prep: Token) -> Iterator[Attachment]:
    """As in "Secretary of the Miners' Union Ann Lee": she is set beside the office, and the union is no part of her."""
    role = prep.head
    if prep.lower_ not in {"of", "at", "for"} or role.i + 1 != prep.i or lemma(role) not in ROLE_NOUNS | PERSONAL:
        return
    if any(c.lower_ in {"a", "an"} for c in role.lefts):
        return  # "a spokesman for Acme chairman Ann Lee" is another
    between = list(takewhile(lambda t: t.ent_type_ != "PERSON", prep.doc[prep.i + 1 : prep.sent.end]))
    behind = prep.doc[prep.i + 1 + len(between) : prep.sent.end]
    name = list(takewhile(lambda t: t.ent_type_ == "PERSON", behind))
    body = list(between)
    while body and name and (body[-1].lower_ in _RANKS or (not body[-1].ent_type_ and body[-1].head is name[-1])):
        body.pop()  # "General Ann Lee"
    named = [t for t in body if is_proper(t)]
    if not name or not named or body[-1].lower_ in ROLE_NOUNS or any(not (is_proper(t) or t.ent_type_ or t.tag_ in {"DT", "POS"}) for t in body):
        return
    person = name[-1]
    inner = child(prep, "pobj")
    known = inner in named and inner.nbor(1).tag_ != "POS"
    whole = inner if known and inner is not None else named[-1]
    if not (role.is_ancestor(person) and whole.head is prep):
        yield from _apart(role, prep, person, whole, body)


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


def _inner_office(name: Token) -> Iterator[Attachment]:
    """As in "a spokesman for the minister, Ann Lee": who is named is the minister, the other is any."""
    role, before = name.head, name.doc[max(name.left_edge.i - 2, 0)]
    if name.dep_ != "appos" or name.ent_type_ != "PERSON" or before.dep_ != "pobj" or not _is_role(role):
        return
    any_one = child(role, "det")
    inner = before.head.head is role and lemma(before) in ROLE_NOUNS and any_one is not None
    if inner and any_one is not None and any_one.lower_ in {"a", "an"}:
        yield name, before, "appos"


def _is_role(noun: Token) -> bool:
    return not is_proper(noun) and lemma(noun) in ROLE_NOUNS | PERSONAL


_RULES = (
    _office_holder,
    _named_subject,
    _told_clause,
    _that_clause,
    _late_verb,
    _listed,
    _beside_person,
    _bare_past,
    _doing_together,
    _both_halves,
    _is_to_do,
    _measured_event,
    _second_report,
    _time_of_saying,
    _interposed,
    _reported_clause,
    _person_of_body,
    _depicted_as,
    _given_name,
    _result,
    _next_clause,
    _inner_office,
    _far_apposition,
    _near_apposition,
)
