"""What one clause's own words make of it: negation, auxiliaries, the future seen from the past."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.grammar import (
    CONDITIONS,
    EXCLUDERS,
    HYPOTHETICAL_AUX,
    INTENT_AUX,
    NEGATIVE_WORDS,
    NEGATORS,
    POSSIBLE_AUX,
    REFUSABLE,
    SCHEDULING_AUX,
    SPEECH,
)
from kg.extract.tree import child, children, content_noun, first_conjunct, is_infinitive, is_verb, lemma
from kg.model import Modality
from kg.parse import Token

#: What is said of how many there are at least or at most.
_MEASURED = frozenset({"fewer", "less", "more", "later", "longer", "sooner"})
#: Adverbs of two words: "never before has Acme used it".
_NEVER = frozenset({("never", "before"), ("no", "longer")})


def is_headline_plan(verb: Token) -> bool:
    """As in "Acme to buy Beta; shares rise": an infinitive with a subject of its own and no governor."""
    if not is_infinitive(verb) or child(verb, "mark") is not None:
        return False
    before = verb.dep_ in {"ccomp", "parataxis", "dep"} and verb.i < verb.head.i  # "caused prices to fall" is no plan
    return verb.dep_ == "ROOT" or (before and child(verb, "nsubj") is not None)


def is_negated(verb: Token) -> bool:
    """As in "did not sign", "is no longer", "was not a surprise", "rather than sign", "based neither in"."""
    if any(c.lower_ in NEGATORS and not _adds(c) for c in children(verb, "neg", "advmod", "preconj", "cc")):
        return True
    if any((n.lower_, c.lower_) in _NEVER for c in children(verb, "advmod") for n in c.children):
        return True
    if has_negated_complement(verb):
        return True
    if is_infinitive(verb) and any(t.lower_ in {"still", "yet"} for t in _just_before(verb)):
        return True  # "with the coach still to lose a game"
    words = [t.lower_ for t in verb.doc[max(verb.i - 2, 0) : verb.i + 1]]
    if words[:2] in (["rather", "than"], ["instead", "of"]) or words[1:2] == ["nor"]:
        return True
    behind = verb.doc[min(verb.i + 1, len(verb.doc) - 1)]
    return behind.lower_ == "neither" and verb in {behind.head, behind.head.head}  # not "said neither had left"


def has_negated_complement(verb: Token) -> bool:
    """As in "was not a surprise", "will plead not guilty"."""
    return any(c.dep_ == "neg" for part in children(verb, "attr", "acomp", "oprd") for c in part.children)


def _adds(negator: Token) -> bool:
    """As in "did not only sign but …", "won't just help": it is so, and more."""
    behind = negator.doc[min(negator.i + 1, len(negator.doc) - 1)]
    return negator.lower_ in EXCLUDERS and behind.lower_ in {"only", "just", "merely", "simply"}


def _just_before(infinitive: Token) -> Iterator[Token]:
    """Yield the word before "to"."""
    to = child(infinitive, "aux")
    if to is not None and to.i > infinitive.sent.start:
        yield to.nbor(-1)


def is_future_in_past(aux: Token, verb: Token) -> bool:
    """As in "said it would pay": what was "will" when it was said, unless there is a condition."""
    clause = first_conjunct(verb)
    if aux.lower_ not in HYPOTHETICAL_AUX:
        return False
    if content_noun(clause) is not None:
        return not is_conditional(verb)
    cue = clause.head if clause.dep_ == "ccomp" else _cue_of_noun(clause)
    if cue is None:
        return False
    return lemma(cue) in SPEECH and cue.tag_ in {"VBD", "VBN"} and not is_conditional(verb)


def _cue_of_noun(clause: Token) -> Token | None:
    """The verb of "said in a memo that he would leave", where the clause hangs on the noun."""
    if clause.dep_ not in {"relcl", "acl"} or not any(c.lower_ == "that" for c in children(clause, "mark")):
        return None
    return next((token for token in clause.ancestors if is_verb(token)), None)


def is_conditional(verb: Token) -> bool:
    """As in "if X signs, Y will leave": what hangs on a condition is on no calendar."""
    if any(c.lower_ in CONDITIONS for part in children(verb, "advcl") for c in children(part, "mark")):
        return True
    # "will buy it provided (that) Norway agrees", which the model takes for a verb or a preposition
    provided = (c for c in children(verb, "advcl", "conj", "prep") if c.lower_ == "provided" and c.i > verb.i)
    return any(c.dep_ == "prep" or child(c, "ccomp") is not None for c in provided)


def rules_out(verb: Token) -> bool:
    """As in "ruled out joining"."""
    return lemma(verb) == "rule" and any(part.lower_ == "out" for part in children(verb, "prt", "advmod"))


def is_refused(aux: Token, verb: Token) -> bool:
    """As in "Acme would not comment": nobody has, whatever might be."""
    refused = aux.lower_ in HYPOTHETICAL_AUX and lemma(verb) in REFUSABLE and child(verb, "neg") is not None
    return refused and verb.dep_ not in {"ccomp", "advcl"} and not is_conditional(verb)


def is_subjunctive(verb: Token) -> bool:
    """As in "insisted he return": what is to be."""
    subject = child(verb, "nsubj", "nsubjpass")
    if subject is None or any(part.tag_ == "NNS" for part in subject.subtree):
        return False  # "a number of children have"
    one = subject.lower_ in {"he", "she", "it"} or subject.tag_ in {"NN", "NNP"}
    helped = child(verb, "aux", "auxpass")
    first = helped if helped is not None and helped.i < verb.i else verb
    return one and first.tag_ in {"VB", "VBP"} and first.lower_ == lemma(first)


def aux_modality(aux: Token) -> Modality | None:
    """What an auxiliary makes of its clause: "will", "may", "would", "should"."""
    word = aux.lower_
    if word in SCHEDULING_AUX:
        return Modality.SCHEDULED
    if word in POSSIBLE_AUX:
        return Modality.POSSIBLE
    if word in HYPOTHETICAL_AUX and aux.tag_ == "MD":
        return Modality.HYPOTHETICAL
    return Modality.INTENDED if word in INTENT_AUX else None


def is_to(verb: Token) -> bool:
    """As in "is to be reviewed": a bare infinitive right under a form of be."""
    clause = child(verb, "xcomp")
    return clause is not None and child(verb, "acomp", "attr") is None and is_infinitive(clause)


def has_negative_argument(verb: Token) -> bool:
    """As in "No deal was signed", "nobody came", "signed no deal"; who "answered 'no'" did answer."""
    for part in children(verb, "nsubj", "nsubjpass", "dobj", "attr"):
        if part.tag_ == "UH":
            continue
        if part.lower_ in NEGATIVE_WORDS or any(_denies(c) for c in part.lefts) or _neither(part):
            return True
    return False


def _neither(part: Token) -> bool:
    """As in "Neither captain Ann Lee nor Tom Berg came", where the model hangs the word on the captain."""
    first = first_conjunct(part).left_edge
    return first.lower_ == "neither" and first.dep_ in {"det", "preconj", "cc"}


def _denies(word: Token) -> bool:
    """As in "no deal", "neither plan", "not one of them"; in "No. 1", "No 38" a number is what it says."""
    if word.lower_ == "no" and word.nbor(1).lower_ in _MEASURED:
        return False  # "no fewer than 19"
    if word.lower_ == "not":
        return word.nbor(1).lower_ == "one"
    return word.lower_ == "neither" or (word.lower_ == "no" and word.nbor(1).text != "." and word.nbor(1).tag_ != "CD")
