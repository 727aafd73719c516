"""Clauses that the model took wrong: what is said, who does it, and what a verb says of its object."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.grammar import (
    BODIES,
    CALLING,
    CLAUSE_ONLY,
    DEPICTING,
    LEAVING,
    NOT_POSITIONS,
    PERSON_ENDINGS,
    PERSONAL,
    ROLE_NOUNS,
    SPEECH,
    SUBJECTS,
)
from kg.extract.subjects import FINITE
from kg.extract.tree import (
    Attachment,
    as_subject,
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
from kg.parse import Token

_RELATIVES = frozenset({"WDT", "WP", "WP$", "WRB"})
_PAST_OR_PRESENT = frozenset({"VBD", "VBN", "VBZ", "VBP"})
_TELLING = frozenset({"tell", "inform", "assure", "warn", "advise"})

#: Participles that are no past tense.
_PARTICIPLES = frozenset(
    "given taken shown seen driven chosen stolen written beaten hidden frozen thrown torn withdrawn forgiven".split()
)


def _second_report(verb: Token) -> Iterator[Attachment]:
    """As in "said the deal was dead and called for talks": who said it calls, and not the deal."""
    inner = verb.head
    if verb.dep_ != "conj" or not is_verb(verb) or inner.dep_ != "ccomp" or child(verb, *SUBJECTS) is not None:
        return
    outer = inner.head
    if not verb.i > inner.i > outer.i or lemma(outer) not in SPEECH or child(outer, "nsubj") is None:
        return
    told = lemma(verb) in SPEECH and not any(_may_speak(c) for c in children(inner, *SUBJECTS))
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


def _tense(verb: Token) -> str:
    first = child(verb, "aux", "auxpass")
    return first.lower_ if first is not None else verb.tag_


def _time_of_saying(verb: Token) -> Iterator[Attachment]:
    """As in "said on Thursday it had agreed": that is when it was said."""
    if not is_verb(verb) or lemma(verb) not in SPEECH:
        return
    for clause in children(verb, "ccomp"):
        first = next(iter(clause.lefts), clause)
        time = child(first, "pobj") if first.dep_ == "prep" else first if first.dep_ == "npadvmod" else None
        subject = child(clause, *SUBJECTS)
        if time is None or subject is None or time.ent_type_ != "DATE" or first.left_edge.i != verb.i + 1:
            continue
        if subject.left_edge.i == last_below(first) + 1:  # "said on Thursday, it had": a comma opens what is said
            yield first, verb, first.dep_


def _interposed(verb: Token) -> Iterator[Attachment]:
    """As in "the bank, she noted, is sound" and "the bank, said Lee, is sound": the clause around is what was said."""
    clause, subjects = verb.head, list(children(verb, *SUBJECTS))
    if verb.dep_ != "parataxis" or not is_verb(verb) or lemma(verb) not in SPEECH or not subjects:
        return
    if is_verb(clause) and child(verb, "ccomp", "xcomp", "dobj") is None and clause.head is clause:
        if len(subjects) > 1 and subjects[0].i < verb.i < subjects[-1].i:
            yield as_subject(subjects[0], clause)
        yield verb, verb, "ROOT"
        yield clause, verb, "ccomp"
        if any(t.is_quote for t in verb.doc[verb.i + 1 : verb.i + 3]):
            # "in a message, Lee said, “we are safe”": what stands before is no part of the quotation
            first = min(subjects[0].left_edge.i, verb.i)
            openings = (c for c in clause.lefts if c.dep_ in {"prep", "npadvmod", "advmod"} and last_below(c) < first)
            yield from [(opening, verb, opening.dep_) for opening in openings]


def _headline_passive(verb: Token) -> Iterator[Attachment]:
    """As in "Man given life sentence": what no past tense can be, without an auxiliary, is a passive."""
    bare = verb.lower_ in _PARTICIPLES and child(verb, "aux", "auxpass") is None
    subject = child(verb, "nsubj") if bare and verb.dep_ == "ROOT" else None
    if subject is not None and subject.i < verb.i and is_noun(subject):
        yield subject, verb, "nsubjpass"


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
        yield as_subject(noun, clause)


def _said_before(verb: Token) -> Iterator[Attachment]:
    """As in `he said it was; "I think so", he said`: a semicolon parts two things that were said."""
    clause = verb.head
    outer = clause.head
    if lemma(verb) not in SPEECH or clause.dep_ != "ccomp" or lemma(outer) not in SPEECH or not is_verb(outer):
        return
    if verb.i < clause.i and any(t.text == ";" for t in verb.doc[verb.i : clause.i]):
        yield verb, outer, "parataxis"


def _relative_clause(clause: Token) -> Iterator[Attachment]:
    """As in "was hit by a storm that blew for days": "that" is the storm, and no clause of the verb."""
    pronoun = child(clause, "nsubj")
    if clause.dep_ != "ccomp" or pronoun is None or pronoun.tag_ != "WDT" or pronoun is not clause.left_edge:
        return
    noun = clause.doc[max(pronoun.i - 1, 0)]
    if is_noun(noun) and noun.i > clause.head.i and lemma(clause.head) not in SPEECH | CLAUSE_ONLY:
        yield clause, noun, "relcl"


def _behind_quotation(deed: Token) -> Iterator[Attachment]:
    """As in `said, "He left," pointing at Lee`: who says so points."""
    first = deed.left_edge.i
    if (
        deed.dep_ != "advcl"
        or deed.tag_ != "VBG"
        or first < 2
        or not any(t.is_quote for t in deed.doc[first - 2 : first])
    ):
        return
    clause = next((t for t in deed.ancestors if t.dep_ == "ccomp" and lemma(t.head) in SPEECH), None)
    if clause is not None and clause.head.i < clause.i:
        yield deed, clause.head, "advcl"


def _told_clause(verb: Token) -> Iterator[Attachment]:
    """As in "the court was told Lee drove": nobody is told to the court, he drove."""
    thing, clause = child(verb, "dobj"), child(verb, "xcomp")
    if thing is None or clause is None or lemma(verb) not in _TELLING or child(verb, "auxpass") is None:
        return
    if clause.tag_ in _PAST_OR_PRESENT and thing.i < clause.i and child(clause, *SUBJECTS) is None:
        yield as_subject(thing, clause)
        yield clause, verb, "ccomp"


def _that_clause(that: Token) -> Iterator[Attachment]:
    """As in "said that, this week, it would end": the clause has its subject, and "that" opens it."""
    if (
        that.lower_ == "that"
        and that.dep_ in SUBJECTS
        and that.head.dep_ == "ccomp"
        and any(subject.i > that.i for subject in children(that.head, *SUBJECTS))
    ):
        yield that, that.head, "mark"


def _late_verb(verb: Token) -> Iterator[Attachment]:
    """As in "Lee, ranked eighth, recovered from it": behind what is set off comes what the sentence says."""
    noun = verb.head
    if verb.dep_ != "acl" or verb.tag_ not in {"VBD", "VBN"} or child(verb, "agent", *SUBJECTS) is not None:
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


def _bare_past(verb: Token) -> Iterator[Attachment]:
    """As in "Some 40 troops landed on Monday, taking the port.", which the model takes for a noun phrase."""
    noun, last = verb.head, verb.sent[-1]
    if verb.dep_ != "acl" or noun.dep_ != "ROOT" or not is_noun(noun) or verb.i != noun.i + 1:
        return
    plain = verb.tag_ in {"VBD", "VBN"} and child(verb, "agent", "aux", "auxpass", *SUBJECTS) is None
    followed = any(c.dep_ in {"acl", "advcl"} and c.tag_ == "VBG" and _comma_before(c) is not None for c in noun.rights)
    if plain and followed and last.text == ".":
        yield verb, verb, "ROOT"
        yield from [
            (part, verb, "advcl" if part.dep_ == "acl" else part.dep_) for part in noun.rights if part.i > verb.i
        ]
        yield noun, verb, "nsubj"


def _comma_before(clause: Token) -> Token | None:
    before = clause.doc[clause.left_edge.i - 1]
    return before if before.text == "," else None


def _is_to_do(deed: Token) -> Iterator[Attachment]:
    """As in "on Monday she is to leave": that is when she leaves."""
    be = deed.head
    if deed.dep_ == "xcomp" and lemma(be) == "be" and child(be, "attr", "acomp") is None and is_infinitive(deed):
        yield from [(part, deed, part.dep_) for part in children(be, "prep", "npadvmod")]


def _doing_together(deed: Token) -> Iterator[Attachment]:
    """As in "with Libya, France and Norway providing help": all of them do."""
    first, last = first_conjunct(deed.head), deed.head
    several = deed.tag_ == "VBG" and first is not last and first.dep_ == "pobj" and first.head.lower_ == "with"
    if several and deed.dep_ == "acl" and is_proper(first) and is_proper(last) and _comma_before(deed) is None:
        yield deed, first, "acl"
    beside, subject = child(deed.head, "pobj"), child(deed, "nsubj")
    if deed.dep_ == "pcomp" and deed.head.lower_ == "with" and beside is not None and subject is not None:
        yield beside, deed, "nsubj"
        yield subject, beside, "conj"


def _next_clause(noun: Token) -> Iterator[Attachment]:
    """As in "seized the boat and the court fined Acme": no court is seized, it is the next verb's subject."""
    if noun.dep_ != "conj" or not is_noun(noun) or not is_noun(noun.head):
        return
    behind = noun.doc[last_below(noun) + 1 : noun.sent.end]
    verb = next((t for t in behind if t.dep_ not in {"advmod", "aux", "auxpass", "neg"}), None)
    if verb is None or verb.head.i >= noun.i or verb.dep_ not in {"conj", "advcl", "ccomp"} or not is_verb(verb):
        return
    group = [verb, *children(verb, "aux", "auxpass")]
    alone = child(verb, *SUBJECTS, "mark", "expl") is None and all(t.dep_ != "cc" for t in noun.doc[noun.i : verb.i])
    if alone and any(t.tag_ in FINITE for t in group) and verb.tag_ != "VBG" and verb.head.is_ancestor(noun):
        joint = next((c for c in reversed(noun.head.children) if c.dep_ == "cc" and c.i < noun.i), None)
        yield as_subject(noun, verb)
        if joint is not None:
            yield joint, verb.head, "cc"


def _depicted_as(verb: Token) -> Iterator[Attachment]:
    """As in "described the plan as folly": it is the verb that says so of the plan."""
    if lemma(verb) in DEPICTING and is_verb(verb):
        for thing in children(verb, "dobj"):
            yield from ((prep, verb, "prep") for prep in children(thing, "prep") if prep.lower_ == "as")


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
    if thing is None or state is None or child(state, *SUBJECTS, "mark", "aux", "auxpass", "dobj") is not None:
        return
    if thing.i < state.i and not any(t.is_punct for t in verb.doc[thing.i : state.i]):
        yield state, verb, "oprd"


#: By the relation of the word that each looks at.
CLAUSES = {
    "acl": (_late_verb, _bare_past, _doing_together),
    "advcl": (_behind_quotation,),
    "ccomp": (_said_before, _relative_clause),
    "conj": (_second_report, _next_clause),
    "nsubj": (_that_clause,),
    "nsubjpass": (_that_clause,),
    "parataxis": (_interposed,),
    "pcomp": (_doing_together,),
    "xcomp": (_is_to_do,),
}
#: Those that look at any verb; who says what comes first.
VERBS = (_time_of_saying, _headline_passive, _reported_clause, _told_clause, _depicted_as, _given_name, _result)
