"""Polarity and modality of a predicate: operators on the way up the tree, the outermost one winning each axis."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.grammar import (
    CHARGING,
    CONDITIONS,
    DONE_BY_VOTE,
    GIVING_REASONS,
    GIVING_UP,
    HYPOTHETICAL_AUX,
    INTENT_ADJECTIVES,
    INTENT_AUX,
    INTENTIONS,
    NEARLY,
    NEGATIVE_ADJECTIVES,
    NEGATIVE_IMPLICATIVES,
    NEGATIVE_NOUNS,
    NEGATIVE_WORDS,
    NEGATORS,
    OBJECT_CONTROL,
    POSSIBILITIES,
    POSSIBLE_AUX,
    POSSIBLE_NOUNS,
    RANKS,
    SCHEDULES,
    SCHEDULING_AUX,
    SPEECH,
    TEMPORAL_MARKS,
    UNDECIDED,
    UNSURE_NOUNS,
    WINNING,
    WISHES,
)
from kg.extract.tree import child, children, first_conjunct, is_independent, is_infinitive, is_noun, is_verb, lemma
from kg.model import Modality, Polarity
from kg.parse import Token


@dataclass(slots=True)
class Axes:
    """What has been found on the way up so far."""

    polarity: Polarity = Polarity.AFFIRMED
    modality: Modality = Modality.ACTUAL


_UNSURE = frozenset({Modality.INTENDED, Modality.POSSIBLE, Modality.HYPOTHETICAL})
#: Prepositions whose gerund is a part of the deed it hangs on.
_WAYS = frozenset({"by", "in", "while", "before"})
#: Adjectives before an event's noun: "the proposed takeover".
_NOUN_MODALITY = {
    **dict.fromkeys(("proposed", "planned", "intended", "would-be", "attempted"), Modality.INTENDED),
    **dict.fromkeys(("possible", "potential", "likely", "alleged", "suspected"), Modality.POSSIBLE),
    **dict.fromkeys(("upcoming", "scheduled", "forthcoming", "future", "expected"), Modality.SCHEDULED),
}


def axes_of(anchor: Token) -> Axes:
    """Return polarity and modality of the clause or noun that the anchor heads."""
    axes = Axes()
    if is_noun(anchor):
        _apply_noun(axes, anchor)
    else:
        _apply_own(axes, anchor)
    token = anchor
    while token.dep_ != "ROOT" and token.head != token:
        if not _step(axes, token):
            break
        token = token.head
        if is_verb(token) or token.tag_ == "MD":
            _apply_own(axes, token)
    return axes


def _apply_own(axes: Axes, verb: Token) -> None:
    """Auxiliaries, negation and condition of one clause."""
    if _is_negated(verb) or _negative_argument(verb):
        axes.polarity = Polarity.NEGATED
    for aux in children(verb, "aux"):
        modality = Modality.SCHEDULED if _future_in_past(aux, verb) else _aux_modality(aux)
        if modality is not None and not (modality is Modality.SCHEDULED and axes.modality in _UNSURE):
            axes.modality = modality  # "will allow users to pay" puts no payment on a calendar
    if verb.lower_ in {"is", "are", "was", "were", "'s", "be"} and _be_to(verb):
        axes.modality = Modality.SCHEDULED
    if axes.modality is Modality.SCHEDULED and _is_conditional(verb):
        axes.modality = Modality.HYPOTHETICAL
    if any(c.lower_ in CONDITIONS | NEARLY for c in children(verb, "mark", "advmod")):
        axes.modality = Modality.HYPOTHETICAL
    if _is_headline_plan(verb):
        axes.modality = Modality.SCHEDULED


def _is_headline_plan(verb: Token) -> bool:
    """As in "Acme to buy Beta; shares rise": an infinitive with a subject of its own and no governor."""
    if not is_infinitive(verb) or child(verb, "mark") is not None:
        return False
    return verb.dep_ == "ROOT" or (verb.dep_ in {"ccomp", "parataxis", "dep"} and child(verb, "nsubj") is not None)


def _is_negated(verb: Token) -> bool:
    """As in "did not sign", "is no longer", "was not a surprise", "rather than sign", "based neither in"."""
    if any(c.lower_ in NEGATORS for c in children(verb, "neg", "advmod", "preconj", "cc")):
        return True
    if any(c.lower_ == "longer" and any(n.lower_ == "no" for n in c.children) for c in children(verb, "advmod")):
        return True
    if any(c.dep_ == "neg" for part in children(verb, "attr", "acomp", "oprd") for c in part.children):
        return True
    if is_infinitive(verb) and any(t.lower_ in {"still", "yet"} for t in _just_before(verb)):
        return True  # "with the coach still to lose a game"
    words = [t.lower_ for t in verb.doc[max(verb.i - 2, 0) : verb.i + 2]]
    return words[:2] in (["rather", "than"], ["instead", "of"]) or words[-1] == "neither" or words[1:2] == ["nor"]


def _just_before(infinitive: Token) -> Iterator[Token]:
    """Yield the word before "to"."""
    to = child(infinitive, "aux")
    if to is not None and to.i > infinitive.sent.start:
        yield to.nbor(-1)


def _future_in_past(aux: Token, verb: Token) -> bool:
    """As in "said it would pay": what was "will" when it was said, unless there is a condition."""
    if aux.lower_ not in HYPOTHETICAL_AUX or first_conjunct(verb).dep_ != "ccomp":
        return False
    cue = first_conjunct(verb).head
    return lemma(cue) in SPEECH and cue.tag_ in {"VBD", "VBN"} and not _is_conditional(verb)


def _is_conditional(verb: Token) -> bool:
    """As in "if X signs, Y will leave": what hangs on a condition is on no calendar."""
    return any(c.lower_ in CONDITIONS for part in children(verb, "advcl") for c in children(part, "mark"))


def _aux_modality(aux: Token) -> Modality | None:
    word = aux.lower_
    if word in SCHEDULING_AUX:
        return Modality.SCHEDULED
    if word in POSSIBLE_AUX:
        return Modality.POSSIBLE
    if word in HYPOTHETICAL_AUX and aux.tag_ == "MD":
        return Modality.HYPOTHETICAL
    return Modality.INTENDED if word in INTENT_AUX else None


def _be_to(verb: Token) -> bool:
    """As in "is to be reviewed": a bare infinitive right under a form of be."""
    clause = child(verb, "xcomp")
    return clause is not None and child(verb, "acomp", "attr") is None and is_infinitive(clause)


def _negative_argument(verb: Token) -> bool:
    """As in "No deal was signed", "nobody came", "signed no deal"."""
    for part in children(verb, "nsubj", "nsubjpass", "dobj", "attr"):
        if part.lower_ in NEGATIVE_WORDS or any(c.lower_ in {"no", "neither"} for c in part.lefts):
            return True
    return False


def _apply_noun(axes: Axes, noun: Token) -> None:
    for part in children(noun, "amod", "det", "compound"):
        if part.lower_ == "no":
            axes.polarity = Polarity.NEGATED
        axes.modality = _NOUN_MODALITY.get(part.lower_, axes.modality)


def _step(axes: Axes, token: Token) -> bool:
    """Apply what the token's governor does to it; False where the climb ends, the rest being presupposed."""
    head = token.head
    if is_independent(token):
        return False
    match token.dep_:
        case "xcomp" | "ccomp" | "pcomp" | "oprd":
            return _complement_step(axes, token, head)
        case "conj":
            return _conjunct_step(axes, token, head)
        case "acl" | "relcl":
            return _noun_clause_step(axes, token, head)
        case "advcl":
            return _adverbial_step(axes, token)
        case "dobj" | "pobj" | "prep":
            return _argument_step(axes, head)
        case "acomp" | "attr" | "nsubj" | "nsubjpass":
            return token.dep_ in {"acomp", "attr"}
    return token.dep_ in {"dep", "parataxis"}


def _complement_step(axes: Axes, token: Token, head: Token) -> bool:
    if token.dep_ == "pcomp" and token.tag_ in {"VBD", "VBZ", "VBP", "MD"}:
        return False  # a free relative: "for what he said …"
    if head.tag_ == "IN" or head.dep_ == "prep":
        return _gerund_step(axes, head)
    infinitive = token.dep_ != "ccomp" or is_infinitive(token)
    _apply_governor(axes, head, infinitive=infinitive)
    if infinitive or lemma(head) not in SPEECH:
        return True
    # a clause that is somebody's word stands by itself, also where the word was not given: "he did not say that"
    if _is_negated(head):
        axes.modality = Modality.POSSIBLE
    elif lemma(head) in WISHES:
        axes.modality = Modality.INTENDED  # "demanded that labels lower prices"
    return False


def _gerund_step(axes: Axes, prep: Token) -> bool:
    """As in "without signing", "talks about signing", "capable of signing"; after and by presuppose."""
    if prep.head.lower_ in {"capable", "incapable"}:
        axes.modality = Modality.POSSIBLE
        return True
    if lemma(prep.head) in CHARGING:
        axes.modality = Modality.POSSIBLE
        return False
    if prep.lower_ == "without" or (prep.lower_ == "against" and lemma(prep.head) == "decide"):
        axes.polarity = Polarity.NEGATED
    elif prep.lower_ in {"about", "against", "on", "towards"} or (prep.lower_ == "for" and is_noun(prep.head)):
        axes.modality = Modality.INTENDED
    elif prep.lower_ in _WAYS and (verb := next((t for t in prep.ancestors if is_verb(t)), None)) is not None:
        outer = axes_of(verb).modality  # "wants to help by sending food": none is sent yet
        axes.modality = outer if outer in _UNSURE else axes.modality
    return prep.lower_ not in {"after", "since", "by", "before", "while", "in", "of", "for"} or _governs_will(prep.head)


def _apply_governor(axes: Axes, head: Token, *, infinitive: bool) -> None:
    """What "failed", "plans", "is due" and their like make of the clause under them."""
    word = lemma(head)
    open_ = infinitive or word not in SPEECH
    if infinitive and word in NEGATIVE_IMPLICATIVES | NEGATIVE_ADJECTIVES:
        axes.polarity = Polarity.NEGATED
    if word in {"have", "be", "remain"} and any(c.lower_ == "yet" for c in head.children):
        axes.polarity = Polarity.NEGATED  # "has yet to play"
    if infinitive and word == "vote" and not any(lemma(c) in DONE_BY_VOTE for c in children(head, "xcomp", "advcl")):
        axes.modality = Modality.INTENDED
    if infinitive and (word in SCHEDULES or (word == "go" and head.tag_ == "VBG")):
        axes.modality = Modality.SCHEDULED
    elif word in INTENT_ADJECTIVES or (word in INTENTIONS and open_):
        axes.modality = Modality.INTENDED
    elif infinitive and word not in OBJECT_CONTROL | WINNING and is_verb(head) and child(head, "dobj") is not None:
        axes.modality = Modality.INTENDED  # a purpose: "bribed judges to win"
    elif (word in POSSIBILITIES and open_) or word in UNSURE_NOUNS:
        axes.modality = Modality.POSSIBLE


def _governs_will(verb: Token) -> bool:
    return is_verb(verb) and any(c.lower_ in SCHEDULING_AUX for c in children(verb, "aux"))


def _conjunct_step(axes: Axes, token: Token, head: Token) -> bool:
    """The second conjunct shares what stands before the first, unless it has its own subject or tense."""
    if is_noun(token):
        return True
    if token.tag_ in {"VBD", "VBZ", "VBP"} or child(token, "nsubj", "nsubjpass", "aux") is not None:
        outer = axes_of(head) if head.dep_ != "ROOT" else Axes()
        own = Axes()
        _apply_own(own, head)
        # only what lies outside the first conjunct reaches the second
        if outer.modality is not own.modality:
            axes.modality = outer.modality
        return False
    return True


def _noun_clause_step(axes: Axes, token: Token, head: Token) -> bool:
    """As in "plan to sign", "refusal to sign"; other clauses on nouns are presupposed: "tariffs imposed by X"."""
    word = lemma(head)
    if not is_infinitive(token):
        axes.modality = Modality.POSSIBLE if word in UNSURE_NOUNS and child(token, "mark") else axes.modality
        if head.dep_ == "attr" and is_verb(head.head):
            # "it would be the first case acknowledged by X": what may be none is not done either
            outer = axes_of(head.head).modality
            axes.modality = outer if outer in _UNSURE else axes.modality
        return False
    if any(c.lower_ in RANKS for c in head.lefts):
        return False  # "the second model to use it" does
    given_up = head.dep_ == "dobj" and lemma(head.head) in NEGATIVE_IMPLICATIVES | GIVING_UP
    if word in NEGATIVE_NOUNS or given_up or any(c.lower_ == "no" for c in children(head, "det")):
        axes.polarity = Polarity.NEGATED
    axes.modality = Modality.POSSIBLE if word in POSSIBLE_NOUNS else Modality.INTENDED
    return False


def _adverbial_step(axes: Axes, token: Token) -> bool:
    marks = {c.lower_ for c in children(token, "mark", "advmod")}
    past = token.tag_ in {"VBD", "VBN"} or any(c.tag_ == "VBD" for c in children(token, "aux", "auxpass"))
    if marks & TEMPORAL_MARKS and (past or not _governs_will(token.head)):
        return False
    if is_infinitive(token):
        # "beat X to reach the final" tells what came of it
        axes.modality = axes.modality if lemma(token.head) in WINNING else Modality.INTENDED
        return False
    if "so" in marks:
        axes.modality = Modality.INTENDED
        return False
    if axes.modality is Modality.HYPOTHETICAL:
        return False
    if token.tag_ == "VBG" and not marks:
        _follow(axes, token)
    return token.tag_ not in {"VBG", "VBN"} or bool(marks)


def _follow(axes: Axes, participle: Token) -> None:
    """What comes of a deed is no surer than the deed: "will open a plant, creating jobs"; a reason stands by itself."""
    reason = lemma(participle) in SPEECH | GIVING_REASONS or child(participle, "aux", "mark") is not None
    if participle.i > participle.head.i and not reason and axes.modality is Modality.ACTUAL:
        axes.modality = axes_of(participle.head).modality


def _argument_step(axes: Axes, head: Token) -> bool:
    """An event's noun under a verb of will or chance: "sought talks", "plans a merger", "refused a meeting"."""
    if not is_verb(head):
        return head.dep_ == "prep" or head.tag_ == "IN"
    word = lemma(head)
    if word in NEGATIVE_IMPLICATIVES:
        axes.polarity = Polarity.NEGATED
    if word in INTENTIONS | UNDECIDED:
        axes.modality = Modality.INTENDED
    return True


def is_over(anchor: Token) -> bool:
    """Tell a state of the past: "used to own", "used to be president"."""
    head = anchor.head
    past = anchor.dep_ == "xcomp" and head.lower_ == "used" and head.tag_ == "VBD"
    return past and is_infinitive(anchor)


def is_question(anchor: Token) -> bool:
    """Tell whether the sentence asks."""
    last = next((t for t in reversed(list(anchor.sent)) if not t.is_space and not t.is_quote), anchor)
    return last.text == "?"
