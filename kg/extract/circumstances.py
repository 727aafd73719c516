"""What takes part in a clause from around its verb: a relative's noun, phrases on the object, times, places."""

from __future__ import annotations

from kg.extract.frames import Context, Frame, compared_sums, fill_from_amounts, fill_prepositions, measures_gap
from kg.extract.grammar import BODIES, CHANGES, COMPASS, DENIALS, HANDING_OVER, WH_TAGS
from kg.extract.particles import extent_behind
from kg.extract.roles import is_for_people
from kg.extract.subjects import antecedent
from kg.extract.tree import child, children, is_noun, is_proper, lemma, says, stranded_preposition
from kg.extract.units import LENGTHS
from kg.model import Value
from kg.parse import Token

#: "the day she arrived": when she did, and nothing that she did.
_WHEN = frozenset("day night morning evening week weekend month year moment time date hour".split())
#: How many times, where no number tells.
_OFTEN = frozenset({"several", "many", "numerous", "multiple"})
_SELF_MARKERS = frozenset({"of", "by", "as"})
#: What is held of a firm by those who own a part of it, and how.
_EQUITY = frozenset("share stock equity capital right".split())
_HOLDING = frozenset({"hold", "have", "control"})
_OWNING = _HOLDING | {"own"}
_SHARED = frozenset({"of", "in"})
#: How somebody comes to where they find another.
_CALLED_OUT = frozenset("call summon dispatch respond rush go".split())
#: Roles of what may have its sum beside it.
_TAKING_PART = frozenset({"subject", "object", "complement"})


def fill_circumstances(frame: Frame, verb: Token, context: Context) -> None:
    """Fill the roles that neither subject, object nor the verb's own prepositions have filled."""
    _fill_gap(frame, verb, context)
    _fill_from_object(frame, context)
    fill_from_amounts(frame, context)
    _fill_sum_beside(frame, context)
    _fill_place_within(frame, context)
    _fill_share(frame, context)
    _fill_adverbials(frame, verb, context)
    _fill_when(frame, verb, context)
    _fill_where_found(frame, verb, context)


def what_is_denied(verb: Token) -> Token | None:
    """As in "said Norway had spies, which it denies": that it had is what is denied."""
    report = verb.head.head if verb.head.dep_ == "npadvmod" else verb.head
    return child(report, "ccomp") if lemma(verb) in DENIALS and says(report) else None


def _fill_gap(frame: Frame, verb: Token, context: Context) -> None:
    """A relative clause's missing part is the noun it hangs on: "the deal Canada signed", "in which", "where"."""
    if verb.dep_ != "relcl":
        return
    for slot in frame.slots:
        if slot.token.tag_ in {"WP", "WDT"} and (noun := antecedent(slot.token)) is not None:
            slot.token = noun
            slot.role = context.role(slot.marker, noun) if slot.marker else slot.role
    if any(slot.token.i == verb.head.i for slot in frame.slots) or _tells_whose(verb):
        return
    if (said := what_is_denied(verb)) is not None:
        frame.fill("object", said, clause=True)
        return
    where = next((c for c in children(verb, "advmod") if c.lower_ in {"where", "when"}), None)
    if where is not None:
        place = _nearest_place(verb, context) if where.lower_ == "where" else None
        frame.fill("place" if where.lower_ == "where" else "time", place or verb.head, "in")
        return
    stranded = stranded_preposition(verb)
    if stranded is not None:
        frame.fill(stranded.lower_, verb.head, stranded.lower_)
        return
    when = context.is_time(verb.head) or verb.head.lower_ in _WHEN
    if not when and child(verb, "ccomp", "xcomp") is None and frame.slot("subject") is not None:
        frame.fill("object", verb.head)


def _tells_whose(verb: Token) -> bool:
    """As in "a man whose son died": the noun is the owner of what takes part, and no participant.

    So is that of "12 men, three of whom died".
    """
    of = (c for part in verb.lefts for c in part.subtree if c.tag_ in WH_TAGS)
    return any(c.tag_ == "WP$" or (c.dep_ == "pobj" and c.head.lower_ == "of") for c in of)


def _nearest_place(verb: Token, context: Context) -> Token | None:
    """As in "the coach of Leeds, where two men were hurt": of what hangs on the noun, the place right before."""
    if context.is_place(verb.head):
        return None
    before = [t for t in verb.head.subtree if verb.head.i < t.i < verb.left_edge.i and context.is_place(t)]
    return context.name_root(before[-1]) if before else None


def _fill_from_object(frame: Frame, context: Context) -> None:
    """A preposition may hang on the object or on the verb ("signed a deal with Mexico"): both readings hold."""
    thing = frame.slot("object")
    if (
        thing is None
        or not is_noun(thing.token)
        or thing.token.dep_ != "dobj"
        or context.mentions.name_at(thing.token) is not None
    ):
        return
    counted = context.value(thing.token) is not None  # "made one landing on a boat": the value alone is the object
    for slot in context.prepositional(thing.token):
        known = counted or context.mentions.name_at(slot.token) is not None or context.value(slot.token) is not None
        together = slot.marker == "with" and is_for_people(slot.token)  # "wrote the script with her husband"
        if slot.marker not in _SELF_MARKERS and (known or together):
            frame.fill(slot.role, slot.token, slot.marker)


def _fill_sum_beside(frame: Frame, context: Context) -> None:
    """As in "got the heaviest fine, £400", "the longest term, nine years": the sum or time says how much it was."""
    for slot in list(frame.slots):
        thing = slot.token
        if slot.role in _TAKING_PART and context.value(thing) is None and not is_proper(thing):
            lasts = not is_for_people(thing)
            beside = (t for t in children(thing, "appos") if context.is_sum(t) or (lasts and context.lasts(t)))
            frame.fill("value", next(beside, None))


def _fill_place_within(frame: Frame, context: Context) -> None:
    """As in "clashed with police in Athens": where a thing without a name takes part, there it happens."""
    compared = compared_sums(frame, context)
    for slot in list(frame.slots):
        nameless = is_noun(slot.token) and context.mentions.name_at(slot.token) is None
        if slot.marker and nameless and slot not in compared:
            for inner in context.prepositional(slot.token):
                if inner.role == "place" and inner.marker in {"in", "at", "near"}:
                    frame.fill("place", inner.token, inner.marker)
            for when in children(slot.token, "npadvmod"):
                if context.is_time(when):
                    frame.fill("time", when)  # "sold in an auction last year"


def _fill_share(frame: Frame, context: Context) -> None:
    """As in "owns 30% of X", "holds 30% of the shares in X", "owns 30% in X": a part is owned, the share says how much.

    Who holds or controls a part of a firm owns it.
    """
    share = frame.slot("object")
    value = context.value(share.token) if share is not None else None
    if share is None or value is None or value.kind != "percentage":
        return
    whole = _whole(share.token, frame.anchor, context)
    if whole is None:
        return
    share.role = "share"
    frame.slots = [slot for slot in frame.slots if slot.token is not whole]
    frame.fill("object", whole, whole.head.lower_)
    if frame.lemma in _HOLDING and not context.is_place(whole):
        frame.lemma = "own"
    _fold_part(frame, value)


def _whole(share: Token, verb: Token, context: Context) -> Token | None:
    """Return what it is a share of: "30% of X", "30 per cent of the shares in X", "owns 30% in X", "of the firm"."""
    cents = [noun for per in children(share, "prep") if per.lower_ == "per" for noun in children(per, "pobj")]
    parts = [prep for unit in (share, *cents) for prep in children(unit, "prep") if prep.lower_ in _SHARED]
    wholes = [whole for prep in parts for whole in children(prep, "pobj")]
    shares = [inner for noun in wholes if lemma(noun) in _EQUITY for inner in children(noun, "prep")]
    wholes += [whole for prep in shares if prep.lower_ in _SHARED for whole in children(prep, "pobj")]
    if lemma(verb) in _OWNING:
        held = (noun for prep in children(verb, "prep") if prep.lower_ == "in" for noun in children(prep, "pobj"))
        wholes += [noun for noun in held if not context.is_place(noun)]
    traded = lemma(verb) in _OWNING | HANDING_OVER
    named = context.mentions.name_at
    return next((whole for whole in wholes if named(whole) is not None or (traded and _is_body(whole))), None)


def _is_body(whole: Token) -> bool:
    """Tell a company known from the text: "40% of the company", not "of companies"."""
    return whole.tag_ == "NN" and whole.lower_ in BODIES and child(whole, "det", "poss") is not None


def _fold_part(frame: Frame, share: Value) -> None:
    """Who owns, buys or sells a part does not own, buy or sell the whole."""
    if share.value != "100":
        frame.lemma += " part of"


def _fill_adverbials(frame: Frame, verb: Token, context: Context) -> None:
    """Bare noun phrases: "last year", "Thursday"; "rose 5%"."""
    for part in children(verb, "npadvmod", "tmod", "advmod", "nummod", "dep"):
        if part.lower_ in COMPASS:
            _fill_direction(frame, part, context)
        elif _counts(part):
            frame.fill("times", part)
        elif context.is_time(part) and not measures_gap(part, verb):
            frame.fill("time", part)
            fill_prepositions(frame, context, part)  # "on Saturday in Leeds"
        elif (
            (value := context.value(part)) is not None
            and _is_extent(part, verb, context)
            and not _told(frame, value, context)
        ):
            if lemma(verb) == "own":
                _fold_part(frame, value)  # "is 40% owned by"
            frame.fill("share" if lemma(verb) == "own" else "by", part)
        elif value is not None and value.unit in LENGTHS and part.dep_ == "npadvmod":
            frame.fill("distance", part)  # "fell 18 metres into the river"
    frame.fill("by", extent_behind(verb, context))


def _counts(part: Token) -> bool:
    """As in "won the cup three times", "sued Acme twice"; "is three times as large" counts nothing."""
    if part.lower_ == "times":
        return child(part, "nummod") is not None or any(many.lower_ in _OFTEN for many in part.lefts)
    return part.lower_ in {"twice", "thrice"}


def _is_extent(part: Token, verb: Token, context: Context) -> bool:
    """Tell by how much something changes: "fell 5 points", which nobody does who takes home three."""
    return context.is_extent(part) if lemma(verb) in CHANGES else context.is_sum(part)


def _told(frame: Frame, value: Value, context: Context) -> bool:
    """As in "climbed to $5m", which the model cuts: that it came to so much is told, and no extent besides."""
    return any(context.value(slot.token) is value for slot in frame.slots)


def _fill_direction(frame: Frame, part: Token, context: Context) -> None:
    """As in "lies 385 miles south of Leeds"."""
    of = next((prep for prep in children(part, "prep") if prep.lower_ == "of"), None)
    place = child(of, "pobj") if of is not None else None
    frame.fill(f"{part.lower_} of", place, f"{part.lower_} of")
    frame.fill("value", next((t for t in children(part, "npadvmod") if context.value(t) is not None), None))


def _fill_when(frame: Frame, verb: Token, context: Context) -> None:
    """As in "were killed when a bus crashed in Peru on Monday": when and where are one for both clauses."""
    for clause in children(verb, "advcl"):
        if clause.i > verb.i and any(c.lower_ == "when" for c in children(clause, "advmod")):
            fill_prepositions(frame, context, clause, "place", "time")


def _fill_where_found(frame: Frame, verb: Token, context: Context) -> None:
    """As in "were called to a house in Leeds at noon and found Lee bleeding": she bled there and then."""
    found = verb.head
    if verb.dep_ != "xcomp" or found.dep_ != "conj" or lemma(found) != "find":
        return
    call = found.head
    to = next((prep for prep in children(call, "prep") if prep.lower_ == "to"), None)
    if to is not None and lemma(call) in _CALLED_OUT:
        frame.fill("place", child(to, "pobj"), "at")
        fill_prepositions(frame, context, call, "time")
