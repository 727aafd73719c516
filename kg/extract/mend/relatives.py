"""Relative clauses that the model hangs on the wrong word: whom, and what, they tell of."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.grammar import CLAUSE_ONLY, PERSON_ENDINGS, PERSONAL, ROLE_NOUNS, SPEECH, WH_TAGS
from kg.extract.tree import Attachment, child, comma_before, first_conjunct, is_noun, last_below, lemma
from kg.parse import Token

_MANY = frozenset({"VBP"})
_ONE = frozenset({"VBZ"})


def _of_its_number(clause: Token) -> Iterator[Attachment]:
    """As in "a body of work by scientists that shows": what shows is one, and the scientists are many."""
    last, which = clause.head, child(clause, "nsubj", "nsubjpass")
    if which is None or which.tag_ not in WH_TAGS or last.dep_ != "pobj" or child(last, "conj") is not None:
        return
    verb = next((c for c in clause.lefts if c.dep_ in {"aux", "auxpass"}), clause)
    one = verb.tag_ in _ONE or verb.lower_ == "was"
    many = verb.tag_ in _MANY or verb.lower_ == "were"
    if (one and last.tag_ == "NNS") or (many and last.tag_ == "NN"):
        wanted = "NN" if one else "NNS"
        before = last.head.nbor(-1)  # where the model hangs "by scientists" on the verb
        noun = next((t for t in (*last.ancestors, before) if is_noun(t)), last)
        if noun.tag_ == wanted and first_conjunct(noun) is noun and child(noun, "conj") is None and noun.i < last.i:
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
    verb = next((c for c in clause.lefts if c.dep_ in {"aux", "auxpass"}), clause)
    many = verb.tag_ == "VBP" or verb.lower_ == "were"
    named = last.tag_ == first.tag_ == "NNP" and last is not first
    if who is not None and who.tag_ in WH_TAGS and many and named and comma_before(clause) is not None:
        yield clause, first, "relcl"


#: By the relation of the word that each looks at.
RELATIVES = {
    "advcl": (_after_relative,),
    "ccomp": (_relative_clause,),
    "relcl": (_of_both, _of_its_number, _of_somebody),
}
