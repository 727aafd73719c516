"""Polarity and modality of a predicate: operators on the way up the tree, the outermost one winning each axis."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kg.extract.grammar import (
    ARRESTING,
    AWAITING,
    BANNING,
    CHANGES,
    CHARGING,
    CHOOSING,
    CONDITIONS,
    DONE_BY_VOTE,
    ENDED_MODIFIERS,
    ENDING,
    FINITE,
    GAINS,
    GIVING_REASONS,
    GIVING_UP,
    HOLDING,
    INTENT_ADJECTIVES,
    INTENT_NOUNS,
    INTENTIONS,
    LEADING_ON,
    LEAVING_VERBS,
    NEARLY,
    NEGATIVE_ADJECTIVES,
    NEGATIVE_IMPLICATIVES,
    NEGATIVE_NOUNS,
    NOT_YET,
    OBJECT_CONTROL,
    OPPOSING,
    POSSIBILITIES,
    POSSIBLE_NOUNS,
    PROOFS,
    RALLYING,
    RANKS,
    RECOVERING,
    SCHEDULES,
    SCHEDULING_AUX,
    SPEECH,
    SUBJECTS,
    TEMPORAL_MARKS,
    UNDECIDED,
    UNSURE_ADVERBS,
    UNSURE_NOUNS,
    UNSURE_WORDS,
    VICTORIES,
    WINNING,
    WINS,
    WISHES,
)
from kg.extract.operators import (
    aux_modality,
    has_negated_complement,
    has_negative_argument,
    is_conditional,
    is_future_in_past,
    is_headline_plan,
    is_negated,
    is_refused,
    is_subjunctive,
    is_to,
    rules_out,
)
from kg.extract.subjects import is_put_to_replace
from kg.extract.tree import (
    child,
    children,
    content_noun,
    dismisser,
    is_independent,
    is_infinitive,
    is_noun,
    is_verb,
    lemma,
)
from kg.model import Modality, Polarity, Told
from kg.parse import Token


@dataclass(slots=True)
class Axes(Told):
    """What has been found on the way up so far."""

    polarity: Polarity = Polarity.AFFIRMED
    modality: Modality = Modality.ACTUAL


#: Words of a question that needs none of these: "You agree?".
_SHORT = 6
_UNSURE = frozenset({Modality.INTENDED, Modality.POSSIBLE, Modality.HYPOTHETICAL})
#: How one gives up what one is in: "walked away from talks to buy it".
_WITHDRAWING = frozenset("walk withdraw pull back".split())
#: Prepositions whose gerund is a part of the deed it hangs on.
_WAYS = frozenset({"by", "in", "while", "before"})
#: "was not involved in hiring": verbs that do what their gerund does, by its preposition.
_INVOLVING = {
    **dict.fromkeys(("involve", "engage", "participate", "succeed", "help"), frozenset({"in"})),
    **dict.fromkeys(("dream", "think", "approve"), frozenset({"of"})),
}
#: Words that ask for what is only unknown: "does not know why it was sold".
_ASKED = frozenset({"why", "how", "where"})
#: "is developing a drug": what is under way, and not done.
_UNFINISHED = frozenset(
    "develop build construct design write buy acquire sell launch open close join leave merge replace draft".split()
)
#: "insisted he return": verbs of speech that bid, too.
_BIDDING = frozenset("insist ask recommend suggest propose order request".split())
#: Prepositions whose gerund tells what has been done.
_PRESUPPOSING = frozenset("after before since following despite upon".split())
#: "was travelling to Leeds": where somebody was going, and had not come.
_UNDER_WAY = frozenset("travel go head drive fly walk sail march ride run journey return move".split())
#: "agreed a merger", "halted the takeover": what is done long after it is agreed, or never.
_DEALS = frozenset("acquisition buyout merger purchase sale takeover".split())
_BEGINNING_DEALS = frozenset("agree launch approve clear authorize authorise".split())
_ENDING_DEALS = GIVING_UP - INTENTIONS
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
        if is_infinitive(anchor) and any(mark.lower_ == "for" for mark in children(anchor, "mark")):
            axes.modality = Modality.INTENDED  # "called for the minister to resign"
    token = anchor
    while token.dep_ != "ROOT" and token.head != token:
        if not _step(axes, token):
            break
        token = token.head
        if is_verb(token) or token.tag_ == "MD":
            _apply_own(axes, token)
    return axes


def _apply_own(axes: Axes, verb: Token) -> None:
    """Auxiliaries, adverbs, negation and condition of one clause."""
    if is_negated(verb) or has_negative_argument(verb):
        axes.polarity = Polarity.NEGATED
    _apply_auxiliaries(axes, verb)
    now = axes.modality is Modality.ACTUAL and verb.tag_ in {"VBZ", "VBP"}  # "if convicted, he faces ten years"
    if (now or axes.modality is Modality.SCHEDULED) and is_conditional(verb):
        axes.modality = Modality.HYPOTHETICAL
    if axes.modality is Modality.ACTUAL and any(c.lower_ in UNSURE_ADVERBS for c in children(verb, "advmod")):
        axes.modality = Modality.POSSIBLE
    if any(c.lower_ in CONDITIONS | NEARLY for c in children(verb, "mark", "advmod")):
        axes.modality = Modality.HYPOTHETICAL
    if is_headline_plan(verb):
        axes.modality = Modality.SCHEDULED
    if is_in_progress(verb):
        to = any(prep.lower_ in {"to", "towards", "toward", "for"} for prep in children(verb, "prep"))
        if lemma(verb) in _UNFINISHED or (to and lemma(verb) in _UNDER_WAY):
            axes.modality = Modality.INTENDED


def _apply_auxiliaries(axes: Axes, verb: Token) -> None:
    for aux in children(verb, "aux"):
        if is_refused(aux, verb):
            continue
        modality = Modality.SCHEDULED if is_future_in_past(aux, verb) else aux_modality(aux)
        if modality is not None and not (modality is Modality.SCHEDULED and axes.modality in _UNSURE):
            axes.modality = modality  # "will allow users to pay" puts no payment on a calendar
    if verb.lower_ in {"is", "are", "was", "were", "'s", "be"} and is_to(verb):
        axes.modality = Modality.SCHEDULED


def is_in_progress(verb: Token) -> bool:
    """As in "is buying the firm", "is being sold to Acme"; what "is being sold in many countries" is on sale.

    In "after being sold to Acme" the sale is over.
    """
    active = verb.tag_ == "VBG" and any(lemma(aux) == "be" for aux in children(verb, "aux"))
    on_sale = lemma(verb) == "sell" and not any(prep.lower_ == "to" for prep in children(verb, "prep", "dative"))
    over = verb.dep_ == "pcomp" and verb.head.lower_ in _PRESUPPOSING
    passive = not over and any(aux.lower_ == "being" for aux in children(verb, "auxpass"))
    return active or (passive and not on_sale)


def presupposed_axes(nouns: Iterable[Token]) -> Axes:
    """Return how a title or apposition holds: for a fact, but for "suspected fighter", "likely successor"."""
    axes = Axes()
    for noun in nouns:
        _apply_noun(axes, noun)
        axes.modality = _NOUN_MODALITY.get(noun.lower_, axes.modality)
        if any(part.lower_ == "next" for part in children(noun, "amod")):
            axes.modality = Modality.SCHEDULED
    if axes.modality is Modality.SCHEDULED:
        axes.modality = Modality.POSSIBLE  # "the future physicist": on no calendar
    return axes


def _apply_noun(axes: Axes, noun: Token) -> None:
    for part in children(noun, "amod", "det", "compound"):
        if part.lower_ == "no":
            axes.polarity = Polarity.NEGATED
        axes.modality = _NOUN_MODALITY.get(part.lower_, axes.modality)


def _step(axes: Axes, token: Token) -> bool:
    """Apply what the token's governor does to it; False where the climb ends, the rest being presupposed."""
    head = token.head
    put = is_put_to_replace(token)
    if put or is_independent(token):
        return put  # "hired Ann Lee to replace Tom Berg": that is done by it
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
            return _goes_on(token) or _argument_step(axes, token, head)
        case "nsubjpass":
            return lemma(token) in _DEALS and _argument_step(axes, token, head)  # "the takeover was blocked"
    return token.dep_ in {"acomp", "attr", "dep", "parataxis"}


def _goes_on(prep: Token) -> bool:
    """As in "withdrew from the production", which is made without them."""
    return prep.lower_ == "from" and lemma(prep.head) == "withdraw" and child(prep, "pcomp") is None


def _complement_step(axes: Axes, token: Token, head: Token) -> bool:
    if token.dep_ == "pcomp" and token.tag_ in {"VBD", "VBZ", "VBP", "MD"}:
        return False  # a free relative: "for what he said …"
    if head.tag_ == "IN" or head.dep_ == "prep":
        beside = head.lower_ == "with" and child(token, *SUBJECTS) is not None
        if beside and (is_negated(head.head) or has_negative_argument(head.head)):
            return False  # "nobody won, with Lee coming third": she did
        done = head.lower_ in {"after", "following", "since"} and _governs_will(head.head)
        return not done and _gerund_step(axes, head)  # "will miss it after hurting a knee": that is done
    if (noun := content_noun(token)) is not None:
        axes.modality = Modality.POSSIBLE if lemma(noun) in UNSURE_WORDS else axes.modality
        return False
    if rules_out(head):
        return _ruled_out(axes, head)
    if token.dep_ == "ccomp" and not is_infinitive(token) and any(c.lower_ in _ASKED for c in token.lefts):
        return False  # "cannot say why it was sold": it was
    infinitive = token.dep_ != "ccomp" or is_infinitive(token)
    _apply_governor(axes, head, infinitive=infinitive)
    if infinitive or lemma(head) not in SPEECH:
        return True
    # a clause that is somebody's word stands by itself, also where the word was not given: "he did not say that"
    if is_negated(head) or has_negative_argument(head):
        axes.modality = Modality.POSSIBLE
    elif lemma(head) in WISHES or (lemma(head) in _BIDDING and is_subjunctive(token)):
        axes.modality = Modality.INTENDED  # "demanded that labels lower prices", "insisted he return"
    return False


def _gerund_step(axes: Axes, prep: Token) -> bool:
    """As in "without signing", "talks about signing", "capable of signing"; after and by presuppose."""
    not_yet = (prep.head.lower_, prep.lower_) in NOT_YET
    if not_yet or prep.head.lower_ in {"capable", "incapable"}:
        axes.modality = Modality.INTENDED if not_yet else Modality.POSSIBLE
        return True
    held = prep.lower_ == "for" and lemma(prep.head) in ARRESTING  # "arrested for killing": so the police say
    if held or lemma(prep.head) in CHARGING:
        axes.modality = Modality.POSSIBLE
        return False
    if prep.lower_ == "from" and lemma(prep.head) in BANNING:
        axes.polarity, axes.modality = Polarity.NEGATED, Modality.INTENDED
        return False
    if prep.lower_ == "of" and lemma(prep.head) in INTENT_NOUNS | POSSIBLE_NOUNS:
        axes.modality = Modality.INTENDED  # "gave up its goal of signing"
        return False
    against = prep.lower_ == "against" and lemma(prep.head) == "decide"
    if prep.lower_ == "without" or against or prep.head.lower_ == "short":  # "stopped short of signing"
        axes.polarity = Polarity.NEGATED
    elif prep.lower_ in {"about", "against", "on", "towards"} or (prep.lower_ == "for" and is_noun(prep.head)):
        axes.modality = Modality.INTENDED
    elif prep.lower_ == "with" and lemma(prep.head) == "link":
        axes.modality = Modality.POSSIBLE  # "has been linked with replacing the coach"
    elif prep.lower_ in _INVOLVING.get(lemma(prep.head), ()) and is_negated(prep.head):
        axes.polarity = Polarity.NEGATED
    elif prep.lower_ in _WAYS and (verb := next((t for t in prep.ancestors if is_verb(t)), None)) is not None:
        outer = axes_of(verb).modality  # "wants to help by sending food": none is sent yet
        axes.modality = outer if outer in _UNSURE else axes.modality
    return prep.lower_ not in {"after", "since", "by", "before", "while", "in", "of", "for"} or _governs_will(prep.head)


def _apply_governor(axes: Axes, head: Token, *, infinitive: bool) -> None:
    """What "failed", "plans", "is due" and their like make of the clause under them."""
    word = lemma(head)
    open_ = infinitive or word not in SPEECH
    yet = word in {"have", "be", "remain"} and any(c.lower_ == "yet" for c in head.children)
    if infinitive and word == "have" and head.tag_ in {"VB", "VBP", "VBZ"} and not yet:
        axes.modality = Modality.INTENDED  # "has to pay"; who had to, did
    if infinitive and word in NEGATIVE_IMPLICATIVES | NEGATIVE_ADJECTIVES | OPPOSING:
        axes.polarity = Polarity.NEGATED
    if yet:
        axes.polarity = Polarity.NEGATED  # "has yet to play"
    if infinitive and (word in SCHEDULES or (word == "go" and head.tag_ == "VBG")):
        axes.modality = Modality.SCHEDULED
    elif word == "see" and head.tag_ in {"VBZ", "VBP"}:
        axes.modality = Modality.POSSIBLE  # "sees prices rising"
    elif word in INTENT_ADJECTIVES or (word in INTENTIONS and open_) or (word in OPPOSING and infinitive):
        axes.modality = Modality.INTENDED
    elif infinitive and (word in CHOOSING or _has_only_voted(head)):
        axes.modality = Modality.INTENDED  # "was hired to build it"
    elif (
        infinitive
        and word not in OBJECT_CONTROL | WINNING | CHANGES | {"use", "take"}
        and child(head, "dobj") is not None
    ):
        axes.modality = Modality.INTENDED  # a purpose: "bribed judges to win"
    elif ((word in POSSIBILITIES and open_) or word in UNSURE_NOUNS) and not _was_able(head):
        axes.modality = Modality.POSSIBLE


def _has_only_voted(vote: Token) -> bool:
    """As in "voted to strike, ending talks", not "voted to reject it", which is done by that."""
    deeds = (deed for deed in children(vote, "xcomp", "advcl") if is_infinitive(deed))
    return lemma(vote) == "vote" and not any(lemma(deed) in DONE_BY_VOTE for deed in deeds)


def _was_able(able: Token) -> bool:
    """As in "was able to buy it": whoever was able has; who "was not" has not."""
    be = able.head
    return able.lower_ == "able" and able.dep_ == "acomp" and be.tag_ == "VBD" and child(be, "aux") is None


def _governs_will(verb: Token) -> bool:
    return is_verb(verb) and any(c.lower_ in SCHEDULING_AUX for c in children(verb, "aux"))


def _conjunct_step(axes: Axes, token: Token, head: Token) -> bool:
    """The second conjunct shares what stands before the first, unless it has its own subject or tense."""
    if is_noun(token):
        return True
    # "will close shops and cut jobs", "will go and be replaced"
    bare = head.tag_ == "VB" and token.lower_ == lemma(token) and child(token, *SUBJECTS) is None
    has = child(token, "nsubj", "nsubjpass", "aux", "auxpass")
    shared = has is not None and has.lower_ == "be" and has.i + 1 == token.i and head.tag_ == "VB"
    if (token.tag_ in {"VBD", "VBZ", "VBP"} and not bare) or (has is not None and not shared):
        outer = axes_of(head)
        own = Axes()
        _apply_own(own, head)
        # only what lies outside the first conjunct reaches the second
        if outer.modality is not own.modality:
            axes.modality = outer.modality
        return False
    if child(head, "neg") is None and has_negated_complement(head):
        axes.modality = axes_of(head).modality  # "will plead not guilty and seek bail": he will
        return False
    return True


def _noun_clause_step(axes: Axes, token: Token, head: Token) -> bool:
    """As in "plan to sign", "refusal to sign"; other clauses on nouns are presupposed: "tariffs imposed by X"."""
    word = lemma(head)
    if not is_infinitive(token):
        told = content_noun(token) is not None or child(token, "mark") is not None
        unsure = told and word in UNSURE_WORDS and dismisser(head) is None
        unsure = unsure or (word in PROOFS and any(c.lower_ in {"no", "little", "any"} for c in head.lefts))
        axes.modality = Modality.POSSIBLE if unsure else axes.modality
        if head.dep_ == "attr" and is_verb(head.head):
            # "it would be the first case acknowledged by X": what may be none is not done either
            outer = axes_of(head.head).modality
            axes.modality = outer if outer in _UNSURE else axes.modality
        return False
    if any(c.lower_ in RANKS for c in head.lefts):
        if head.dep_ in {"attr", "dobj"} and is_verb(head.head):
            held = axes_of(head.head)  # "will become the first woman to lead it"
            axes.modality, axes.polarity = held.modality, held.polarity
        return False  # "the second model to use it" does
    given_up = head.dep_ == "dobj" and lemma(head.head) in NEGATIVE_IMPLICATIVES | GIVING_UP
    left = head.dep_ == "pobj" and head.head.lower_ in {"from", "of"}
    given_up = given_up or (left and any(lemma(verb) in _WITHDRAWING for verb in (head.head.head, head.head.head.head)))
    if word in NEGATIVE_NOUNS or given_up or any(c.lower_ == "no" for c in children(head, "det")):
        axes.polarity = Polarity.NEGATED
    axes.modality = Modality.POSSIBLE if word in POSSIBLE_NOUNS else Modality.INTENDED
    return False


def _adverbial_step(axes: Axes, token: Token) -> bool:
    if rules_out(token.head) and token.tag_ == "VBG" and token.head.i < token.i <= token.head.i + 2:
        return _ruled_out(axes, token.head)
    marks = {c.lower_ for c in children(token, "mark", "advmod")}
    past = token.tag_ in {"VBD", "VBN"} or any(c.tag_ == "VBD" for c in children(token, "aux", "auxpass"))
    now = {token.tag_, *(c.tag_ for c in children(token, "aux", "auxpass"))} & {"VBZ", "VBP"}
    if marks & AWAITING and now:
        axes.modality = Modality.HYPOTHETICAL  # "once he is found": he is not yet
        return False
    if marks & TEMPORAL_MARKS and now and _is_open(token.head):
        axes.modality = Modality.SCHEDULED  # "could be arrested when she returns"
        return False
    if marks & TEMPORAL_MARKS and (past or not _governs_will(token.head)):
        return False
    if is_infinitive(token):
        came = _came_of(token, token.head) or _ended(token) or _leads_to_win(token)
        axes.modality = axes.modality if came else Modality.INTENDED
        return False
    if "so" in marks:
        axes.modality = Modality.INTENDED
        return False
    if axes.modality is Modality.HYPOTHETICAL:
        return False
    if token.tag_ == "VBG" and not marks:
        _follow(axes, token)
    return token.tag_ not in {"VBG", "VBN"} or bool(marks)


def _is_open(verb: Token) -> bool:
    """As in "could be arrested": what may be to come; what "can be" is so at any time."""
    return is_verb(verb) and any(aux.lower_ not in {"can", "ca"} and aux_modality(aux) for aux in children(verb, "aux"))


def _ruled_out(axes: Axes, verb: Token) -> bool:
    """As in "ruled out joining"; what was not ruled out may be."""
    if is_negated(verb):
        axes.modality = Modality.POSSIBLE
    else:
        axes.polarity, axes.modality = Polarity.NEGATED, Modality.INTENDED
    return False


def _leads_to_win(deed: Token) -> bool:
    """As in "scored twice to lead Norvik to a win": they won by that."""
    won = (t for t in deed.subtree if t.i > deed.i and is_noun(t) and lemma(t) in WINS)
    return lemma(deed) in LEADING_ON and deed.head.tag_ in {"VBD", "VBZ"} and next(won, None) is not None


def _ended(infinitive: Token) -> bool:
    """As in "gave up its gains, to close at 90": no purpose, where a comma comes before."""
    before = infinitive.left_edge
    return lemma(infinitive) in {"close", "end", "finish"} and before.i > 0 and before.nbor(-1).text == ","


#: How one comes who wins: "came from behind", "held on", "came off the bench".
_RETURNING = frozenset("behind back on home through off good down".split())


def _came_of(deed: Token, before: Token) -> bool:
    """As in "beat X to reach the final", "fell 2% to close at 90", "recovered to win", "came from behind to win"."""
    first, then = lemma(before), lemma(deed)
    parts = list(children(before, "prep", "advmod", "prt", "acomp"))
    ways = {part.lower_ for part in parts} | {t.lower_ for part in parts if part.lower_ == "from" for t in part.subtree}
    back = first in RALLYING or (first in RECOVERING | {"come"} and not ways.isdisjoint(_RETURNING))
    won = (first in RECOVERING and then in VICTORIES) or (back and then in VICTORIES | GAINS)
    above = before.head.head if before.dep_ == "pcomp" else before  # "fell before paring losses to close at 90"
    return first in WINNING or (not CHANGES.isdisjoint({first, lemma(above)}) and then in ENDING) or won


def _follow(axes: Axes, participle: Token) -> None:
    """What comes of a deed is no surer than the deed: "will open a plant, creating jobs"; a reason stands by itself."""
    reason = lemma(participle) in SPEECH | GIVING_REASONS or child(participle, "aux", "mark") is not None
    if participle.i > participle.head.i and not reason and axes.modality is Modality.ACTUAL:
        axes.modality = axes_of(participle.head).modality


def _argument_step(axes: Axes, noun: Token, head: Token) -> bool:
    """An event's noun under a verb of will or chance: "sought talks", "plans a merger", "refused a meeting"."""
    if not is_verb(head):
        return head.dep_ == "prep" or head.tag_ == "IN"
    word = lemma(head)
    if rules_out(head):
        return _ruled_out(axes, head)
    deal = lemma(noun) in _DEALS
    voted_down = word == "vote" and any(part.lower_ == "down" for part in children(head, "prt", "advmod"))
    if word in NEGATIVE_IMPLICATIVES or (deal and (word in _ENDING_DEALS or voted_down)):
        axes.polarity = Polarity.NEGATED
    if word in INTENTIONS - {"agree"} | UNDECIDED or (deal and word in _BEGINNING_DEALS):
        axes.modality = Modality.INTENDED  # "agreed a ceasefire": there is one
    return True


def is_over(anchor: Token) -> bool:
    """Tell a state of the past: "used to own", "used to be president", "previously ran Acme", "had lived in Oslo"."""
    head = anchor.head
    if lemma(anchor) in HOLDING and _is_past_perfect(anchor):
        return True
    if lemma(anchor) in HOLDING and anchor.tag_ == "VBD":
        lasted = (child(prep, "pobj") for prep in children(anchor, "prep") if prep.lower_ == "for")
        if any(time is not None and lemma(time) in {"year", "month", "decade"} for time in lasted):
            return True  # "chaired Acme for 11 years"
        if any(prep.lower_ == "before" and child(prep, "pcomp") is not None for prep in children(anchor, "prep")):
            return True  # "taught at Leeds before joining Acme"
        return any(adverb.lower_ in ENDED_MODIFIERS and adverb.i < anchor.i for adverb in children(anchor, "advmod"))
    past = anchor.dep_ == "xcomp" and head.lower_ == "used" and head.tag_ == "VBD" and child(head, "dobj") is None
    return past and is_infinitive(anchor)


def _is_past_perfect(verb: Token) -> bool:
    """As in "had been living in Oslo"; who "said she had lived there" may still, and who "had lived there since"."""
    had = any(aux.lower_ == "had" for aux in children(verb, "aux"))
    since = any(part.lower_ == "since" for part in children(verb, "prep", "advmod", "advcl"))
    left = verb.dep_ == "relcl" and lemma(verb.head.head) in LEAVING_VERBS  # "who had led it since 2014, stepped down"
    return had and (left or not since) and not (verb.dep_ == "ccomp" and lemma(verb.head) in SPEECH)


def is_question(anchor: Token) -> bool:
    """Tell whether the sentence asks: by its mark, and a question word or a verb before its subject.

    Where a text has lost its quotation marks, a "?" may stand for one.
    """
    words = [t for t in anchor.sent if not t.is_space and not t.is_quote]
    if not words or words[-1].text != "?":
        return False
    asks = any(t.tag_.startswith("W") for t in words)
    turned = any(
        aux.i < subject.i for t in words for aux in children(t, "aux", "auxpass") for subject in children(t, *SUBJECTS)
    )
    return asks or turned or words[0].tag_ in FINITE or len(words) <= _SHORT
