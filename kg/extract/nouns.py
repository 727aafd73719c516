"""Nouns that say what happens or holds: "trade between X and Y", "X's purchase of Y", "a profit of $5 million"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.axes import axes_of
from kg.extract.event_words import (
    DONE_BY,
    DONE_TO,
    EVENT_NOUNS,
    EVENT_SUFFIXES,
    HAPPENING,
    HAPPENINGS,
    NO_EVENTS,
    RELATIONAL_NOUNS,
    SUBJECT_OF,
)
from kg.extract.frames import Context, Frame, Slot, fill_from_amounts, fill_prepositions, fill_times
from kg.extract.grammar import (
    CHANGES,
    COMPARED,
    IDIOMS,
    LEADING_ON,
    LIGHT,
    MEASURES,
    MEASURING,
    NOT_POSITIONS,
    PERSONAL,
    REPORTING,
    ROLE_NOUNS,
    SPEECH,
    WINS,
)
from kg.extract.scores import fill_score
from kg.extract.subjects import logical_subject, surface_subject
from kg.extract.tolls import toll_frame
from kg.extract.tree import child, children, conjuncts, is_noun, is_proper, is_score, is_verb, lemma
from kg.parse import Doc, Token

#: Roles that make any noun one between two: "Canada's letter to Mexico", but not "Canada's letter in Berlin".
_BETWEEN = frozenset({"to", "from", "with", "against", "about", "on", "at", "for"})
#: What two have together, whose "of" names both.
_JOINT = frozenset({"venture", "partnership", "alliance"})
#: What is done with a win by those who win.
_GAINING = frozenset(
    """claim secure seal record earn register celebrate enjoy complete clinch grab post notch produce gain score eke
    pick wrap deliver take get have manage achieve""".split()
)
#: What somebody has of a firm, by its plainest name, and how they part with it.
_STAKE = "stake"
_STAKES = frozenset({_STAKE, "holding", "shareholding"})
_SELLING = frozenset("sell offload divest shed".split())
_RESIZING = frozenset("raise increase lift up boost expand grow cut reduce trim lower slash take".split())
#: What becomes of a marriage that is over, and what is said of one before another.
_DISSOLVING = frozenset("end dissolve fail break collapse annul".split())
_EARLIER = frozenset("first second previous earlier brief".split())
#: What binds countries and bodies, and what is done to it by those who want no more of it.
_TIES = frozenset({"relation", "relationship", "tie", "link", "cooperation"})
_SEVERING = frozenset("cut break sever suspend end terminate freeze".split())
_PARTIES = frozenset({"NORP", "GPE"})
_COMPARING = frozenset({"compared", "versus", "against"})


def noun_frames(doc: Doc, context: Context) -> Iterator[Frame]:
    """Yield a frame for each noun that has participants of its own."""
    for token in doc:
        if not is_noun(token) or is_proper(token) or context.value(token) is not None or _is_folded(token):
            continue
        if (toll := toll_frame(token, context)) is not None:
            yield toll
            continue
        frame = _noun_frame(token, context)
        if _says_something(frame, context):
            _fill_modifier(frame, token, context)
            yield frame
            yield from _compared(frame, token, context)
        elif _may_happen(token):
            _fill_modifier(frame, token, context)
            if any(slot.role != "time" for slot in frame.slots):
                frame.rule, frame.confidence = HAPPENING, 0.6
                yield frame


def _is_folded(noun: Token) -> bool:
    """As in "took charge of Acme": the noun is a part of its verb."""
    return noun.dep_ == "dobj" and child(noun, "amod", "poss") is None and (lemma(noun.head), noun.lower_) in IDIOMS


def _is_event(token: Token) -> bool:
    word = lemma(token)
    return word in EVENT_NOUNS or token.lower_ in EVENT_NOUNS or _measures(token)


def _measures(token: Token) -> bool:
    return lemma(token) in MEASURES or token.lower_ in MEASURES


def _may_be_event(token: Token) -> bool:
    """Tell by the ending, which is weaker: "the annexation of X by Y"."""
    word = lemma(token)
    return len(word) > 6 and word.endswith(EVENT_SUFFIXES) and word not in NO_EVENTS


def _may_happen(token: Token) -> bool:
    """Tell what happens or is done, with whoever takes part in it: "its launch", "the placement of the antenna"."""
    return lemma(token) in HAPPENINGS or token.lower_ in HAPPENINGS or _may_be_event(token)


def _noun_frame(noun: Token, context: Context) -> Frame:
    word = lemma(noun)
    frame = Frame(noun, word, "noun", [noun], [], "noun", 0.7, reciprocal="with" if word in RELATIONAL_NOUNS else "")
    _fill_owner(frame, noun, context)
    _fill_between(frame, noun)
    _fill_by_and_of(frame, noun, context)
    fill_prepositions(frame, context, noun)
    _fill_light_verb(frame, noun, context)
    _fill_winner(frame, noun, context)
    _fill_measure(frame, noun, context)
    _fill_stake(frame, noun, context)
    _fill_whose(frame, noun)
    _end_marriage(frame, noun)
    _end_ties(frame, noun)
    fill_score(frame, noun)
    if frame.slot("with") is not None and frame.rule == "noun":
        frame.rule = "noun-with"
    return frame


def _fill_owner(frame: Frame, noun: Token, context: Context) -> None:
    """As in "Canada's trade", "Canadian exports", "its takeover"."""
    owner = child(noun, "poss")
    if owner is None and lemma(noun) not in PERSONAL:  # "a Korea expert at Acme" is one of Acme's
        owner = next((c for c in noun.lefts if context.mentions.label(c) in _PARTIES and not _is_for(c)), None)
    if owner is not None and not context.is_time(owner):
        frame.fill("subject", owner)


def _is_for(party: Token) -> bool:
    """As in "a pro-Norwegian protest": no protest of Norway's."""
    before = party.doc[max(party.i - 2, 0) : party.i]
    return len(before) > 1 and before[1].text == "-" and before[0].lower_ in {"pro", "anti"}


def _fill_modifier(frame: Frame, noun: Token, context: Context) -> None:
    """As in "the plane crash", "car sales": the noun right before it does it, or it is done to that."""
    before = noun.nbor(-1) if noun.i else noun
    if before.dep_ != "compound" or before.head != noun or not is_noun(before) or context.value(before) is not None:
        return
    if before.lower_ in {"goods", "merchandise", "services"}:
        return  # "goods trade": a kind of trade
    words = {lemma(noun), noun.lower_}
    actor = context.mentions.label(before) in {"ORG", "PER"}
    if (words & DONE_BY and lemma(before) not in HAPPENINGS) or (actor and not words & DONE_TO):
        frame.fill("subject", context.name_root(before))
    elif words & DONE_TO:
        frame.fill("object", context.name_root(before))


def _fill_between(frame: Frame, noun: Token) -> None:
    """As in "talks between X and Y", "a joint venture of X and Y"."""
    for prep in children(noun, "prep"):
        joint = prep.lower_ in {"between", "among"} or (prep.lower_ == "of" and frame.lemma in _JOINT)
        first = child(prep, "pobj") if joint else None
        if first is not None and len(conjuncts(first)) > 1:
            frame.reciprocal, frame.rule, frame.confidence = "with", "noun-between", 0.8
            frame.fill("subject", first)
            return


def _fill_by_and_of(frame: Frame, noun: Token, context: Context) -> None:
    fillers = {prep.lower_: child(prep, "pobj") for prep in children(noun, "prep", "agent")}
    by, of = fillers.get("by"), fillers.get("of")
    if of is not None and context.mentions.name_at(of) is not None:
        # "the ratification of the Paris Agreement by Canada in 2016": what follows the name is the noun's
        inner = {prep.lower_: child(prep, "pobj") for prep in children(of, "prep", "agent")}
        by = by if by is not None else inner.get("by")
        when = next((t for t in inner.values() if t is not None and context.is_time(t)), None)
        frame.fill("time", when, "in")
    if by is not None and context.value(by) is None:
        frame.fill("subject", by, "by")
        fill_prepositions(frame, context, by)  # "a visit by the minister to Mexico"
    if of is None or (context.value(of) is not None and not _is_counted(frame, of, context)):
        return
    if frame.lemma in SUBJECT_OF and frame.slot("subject") is None:
        frame.fill("subject", of, "of")
    else:
        frame.fill("object", of, "of")


def _fill_light_verb(frame: Frame, noun: Token, context: Context) -> None:
    """As in "X held talks with Y on Monday": the verb's subject and phrases are the noun's."""
    verb = _governor(noun)
    if verb is None or (child(verb, "prt") is not None and lemma(verb) != "carry"):
        return  # "paid off a loan" is no loan
    if lemma(verb) not in (REPORTING | LIGHT if _measures(noun) else LIGHT):
        return
    # "the goal gave Acme a win": whoever is given it has it
    given = lemma(verb) == "give" and frame.lemma in SUBJECT_OF
    holder = child(verb, "dative") if given else logical_subject(verb)
    if holder is None:
        return
    charged = (lemma(verb), frame.lemma) == ("face", "charge")
    if charged:
        _turn_round(frame)
    frame.fill("object" if charged else "subject", holder)
    frame.rule, frame.confidence = "light-verb", 0.85
    fill_prepositions(frame, context, verb)
    for part in children(verb, "npadvmod", "tmod"):
        if context.is_time(part):
            frame.fill("time", part)


def _fill_winner(frame: Frame, noun: Token, context: Context) -> None:
    """As in "sealed a win over Acme", "snapped its streak with a victory against Acme": whoever did so won."""
    if frame.lemma not in WINS or frame.slot("subject") is not None or not {"over", "against"} & _markers(frame):
        return
    beside = noun.dep_ == "pobj" and noun.head.lower_ in {"with", "to"} and is_verb(noun.head.head)
    verb = noun.head.head if beside else _governor(noun)
    winner = logical_subject(verb) if verb is not None and (beside or lemma(verb) in _GAINING) else None
    if verb is None and noun.dep_ == "pobj" and noun.head.lower_ in {"after", "following"} and _is_scored(noun):
        verb = noun.head.head if is_verb(noun.head.head) else None  # "won the cup after a 3-1 win over Acme"
        winner = surface_subject(verb) if verb is not None else None
    if verb is not None and beside and noun.head.lower_ == "to" and lemma(verb) in LEADING_ON:
        winner = child(verb, "dobj")  # "led Acme to a win over Beta"
    if verb is not None and winner is not None and not (beside and lemma(verb) in SPEECH):
        frame.fill("subject", winner)
        fill_times(frame, context, verb)
        fill_prepositions(frame, context, verb, "time", "place")


def _is_scored(noun: Token) -> bool:
    return any(is_score(part) for part in noun.lefts)


def _markers(frame: Frame) -> set[str]:
    return {slot.marker for slot in frame.slots}


def _turn_round(frame: Frame) -> None:
    """As in "faces charges of fraud": who faces them is charged with it."""
    for slot in frame.slots:
        if slot.role == "object":
            slot.role, slot.marker = "with", "with"


def _governor(noun: Token) -> Token | None:
    """The verb whose object the noun is, itself or in a coordination."""
    while noun.dep_ == "conj" and is_noun(noun.head):
        noun = noun.head
    return noun.head if noun.dep_ == "dobj" and is_verb(noun.head) else None


def _is_counted(frame: Frame, token: Token, context: Context) -> bool:
    """As in "a bailout of two firms": they are counted, and measure nothing."""
    value = context.value(token)
    return not _measures(frame.words[0]) and value is not None and value.kind == "quantity" and is_noun(token)


# --- how much ---


def _fill_measure(frame: Frame, noun: Token, context: Context) -> None:
    """As in "a profit of $5 million", "trade with Mexico totaled $5 billion": the amount is the noun's value."""
    value = _amount_of(noun, context)
    verb = noun.head
    if value is None and noun.dep_ == "nsubj" and is_verb(verb) and lemma(verb) in MEASURING:
        value = _amount_beside(verb, context)
        if value is not None:
            frame.anchor = verb
            fill_prepositions(frame, context, verb)
    if value is not None and not _is_counted(frame, value, context):
        frame.slots = [slot for slot in frame.slots if slot.token.i != value.i]
        frame.slots.append(Slot("value", value))
        frame.rule, frame.confidence = "measure", 0.85
        frame.lemma = noun.lower_ if noun.lower_ in MEASURES else frame.lemma  # sales are no sale
        fill_from_amounts(frame, context)


def _fill_stake(frame: Frame, noun: Token, context: Context) -> None:
    """As in "sold its stake in Acme", "raised its holding in Acme to 5%": what it is of whom, and now.

    An interest is a stake where it is so much.
    """
    verb = _governor(noun)
    share = lemma(noun) == "interest" and (part := frame.slot("value")) is not None and _is_percentage(part, context)
    if not (lemma(noun) in _STAKES or share) or verb is None or frame.slot("in") is None:
        return
    frame.lemma = _STAKE
    if lemma(verb) in _SELLING and child(noun, "poss") is not None and axes_of(verb).is_fact:
        frame.ended = True
    amounts = (child(prep, "pobj") for prep in children(verb, "prep") if prep.lower_ == "to")
    now = next((amount for amount in amounts if amount is not None and context.is_sum(amount)), None)
    if lemma(verb) in _RESIZING and frame.slot("value") is None:
        frame.fill("value", now)


def _is_percentage(slot: Slot, context: Context) -> bool:
    value = context.value(slot.token)
    return value is not None and value.kind == "percentage"


def _end_marriage(frame: Frame, noun: Token) -> None:
    """As in "her first marriage, to Tom Berg", "their marriage was dissolved": it is over."""
    if noun.lower_ == "marriage":
        frame.ended = lemma(noun.head) in _DISSOLVING or any(part.lower_ in _EARLIER for part in noun.lefts)


def _end_ties(frame: Frame, noun: Token) -> None:
    """As in "cut ties with Norway", "relations with Norway were suspended": there are none any more."""
    severed = noun.dep_ in {"dobj", "nsubjpass"} and lemma(noun.head) in _SEVERING
    if frame.lemma in _TIES and severed and axes_of(noun.head).is_fact:
        frame.ended = True


def _fill_whose(frame: Frame, noun: Token) -> None:
    """As in "with a population of 3 million, Berlin is …": the clause's subject has what stands with it."""
    if frame.rule != "measure" or frame.slot("subject") is not None or noun.dep_ != "pobj":
        return
    clause = noun.head.head
    if noun.head.lower_ == "with" and is_verb(clause) and child(noun, "det") is not None:
        frame.fill("subject", logical_subject(clause))


def _amount_of(noun: Token, context: Context) -> Token | None:
    fillers = [child(prep, "pobj") for prep in children(noun, "prep") if prep.lower_ in {"of", "worth", "at"}]
    before = [t for part in noun.lefts for t in part.subtree if context.is_sum(t)]  # "a 40 per cent stake"
    beside = [t for t in children(noun, "appos") if context.is_sum(t)]  # "its biggest loss yet, $4m"
    return next((t for t in (*fillers, *before, *beside) if t is not None and _is_amount(t, context)), None)


def _amount_beside(verb: Token, context: Context) -> Token | None:
    beside = [t for t in children(verb, "dobj", "attr", "npadvmod", "nummod") if _is_amount(t, context)]
    if lemma(verb) in CHANGES and beside:
        return None  # "rose 4% to $5": by how much, which is the verb's to say
    ends = (child(prep, "pobj") for prep in children(verb, "prep") if prep.lower_ in {"to", "at"})
    return next((t for t in (*beside, *ends) if t is not None and _is_amount(t, context)), None)


def _is_amount(token: Token, context: Context) -> bool:
    value = context.value(token)
    return value is not None and value.kind != "time"


def _compared(frame: Frame, noun: Token, context: Context) -> Iterator[Frame]:
    """As in "… totaled $5 billion, compared to $9 billion with Z": the same again, of another party."""
    if frame.slot("value") is None or not is_verb(frame.anchor):
        return
    for token in frame.anchor.subtree:
        if token.lower_ not in _COMPARING:
            continue
        link = child(token, "prep") or token
        value = child(link, "pobj")
        other = next(iter(context.prepositional(value)), None) if value is not None else None
        if value is None or other is None or not _is_amount(value, context) or frame.slot(other.role) is None:
            continue
        replaced = {"value": value, other.role: other.token}
        slots = [Slot(s.role, replaced.get(s.role, s.token), s.marker) for s in frame.slots if s.role != COMPARED]
        yield Frame(frame.anchor, frame.lemma, "noun", [noun], slots, "compared", 0.75, reciprocal=frame.reciprocal)
        return


# --- what is worth saying ---


def _is_capitalised(noun: Token) -> bool:
    """Tell a common noun in capitals inside its sentence."""
    return noun.text[:1].isupper() and not noun.is_sent_start


def _says_something(frame: Frame, context: Context) -> bool:
    """A participant that is named (or referred to), and a second thing; a lone party only in a relation of two."""
    frame.slots = [slot for slot in frame.slots if slot.role not in {"between", "among"}]
    named = [s for s in frame.slots if context.mentions.name_at(s.token) is not None or s.token.tag_.startswith("PRP")]
    if not named:
        return False
    if not _is_event(frame.words[0]) and frame.lemma != _STAKE:
        if _may_be_event(frame.words[0]):
            return len(named) > 1
        # any noun may stand between two names: "Canada's letter to Mexico"
        person = frame.lemma in ROLE_NOUNS or frame.lemma in NOT_POSITIONS
        if _is_capitalised(frame.words[0]):
            return False  # in a headline in capitals any word may pass for a noun between two names
        others = {slot.role for slot in frame.slots if slot in named} & _BETWEEN
        subject = frame.slot("subject")
        relates = subject is not None and (subject.marker == "by" or bool(others))
        return not person and len(named) > 1 and relates and frame.rule == "noun"
    if len(frame.slots) == 1:
        return bool(frame.reciprocal) and (frame.slots[0].role == "with" or len(conjuncts(frame.slots[0].token)) > 1)
    roles = {slot.role for slot in frame.slots}
    if not roles - {"subject", "time"}:
        return False
    return bool(roles & {"subject", "object"}) or (bool(frame.reciprocal) and "with" in roles) or len(named) > 1
