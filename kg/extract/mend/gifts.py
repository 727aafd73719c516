"""Verbs of giving that the model took wrong: to whom, and what."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from kg.extract.grammar import GIVING, GRANTED, TIME_LABELS, WH_TAGS
from kg.extract.roles import is_for_people
from kg.extract.tree import Attachment, child, children, comma_before, is_noun, is_proper, is_verb, last_below, lemma
from kg.parse import Token

#: Verbs that want two objects, or one behind "to": "the warning he gave Lee" is not all that he gave.
TO_SOMEBODY = frozenset({"award", "give", "grant", "hand", "lend"})
#: What is not given, too: "refused Lee entry".
_GIVING = GIVING | {"refuse"}
#: Verbs of which a body gets the object, and never has it: "denied Acme access"; but "refused UN aid".
_OF_BODIES = frozenset({"deny", "grant"})


def _paid_to(name: Token) -> Iterator[Attachment]:
    """As in "fined Acme 2.4 billion euros": it is Acme that is fined, and no euros are Acme's."""
    amount, verb = name.head, name.head.head
    counted = amount.dep_ == "dobj" and any(part.tag_ == "CD" and part.i > name.i for part in amount.lefts)
    if counted and is_proper(name) and name.ent_type_ not in {"", "DATE"} and lemma(verb) in GIVING:
        yield name, verb, "dative"


def _paid_to_both(amount: Token) -> Iterator[Attachment]:
    """As in "fined Acme and Beta 2.4 billion euros": both are fined, and no euros are beside Acme."""
    first, verb = amount.head, amount.head.head
    words = amount.doc[amount.left_edge.i : amount.i]
    names = list(takewhile(is_proper, words))
    counted = bool(names) and len(words) > len(names) and words[len(names)].tag_ == "CD"
    if counted and first.dep_ in {"dobj", "dative"} and is_proper(first) and lemma(verb) in GIVING:
        yield names[-1], first, "conj"
        yield from ((part, names[-1], "compound") for part in names[:-1])
        yield first, verb, "dative"
        yield amount, verb, "dobj"


def _handed_to(name: Token) -> Iterator[Attachment]:
    """As in "hands Leeds defender Tom Berg five-match ban": he gets it, and no ban is called so."""
    thing, verb = name.head, name.head.head
    between = name.ent_type_ == "PERSON" and verb.i < name.i < thing.i and thing.dep_ in {"dobj", "dep"}
    if not between or name.nbor(1).tag_ != "CD" or lemma(verb) not in TO_SOMEBODY or not is_verb(verb):
        return
    yield name, verb, "dative"
    yield thing, verb, "dobj"
    titles = (part for part in children(verb, "dobj", "dative") if part.i + 1 == name.left_edge.i)
    yield from ((title, name, "compound") for title in list(titles) if is_for_people(title))


def _granted_to(name: Token) -> Iterator[Attachment]:
    """As in "refused Ann Lee entry", "denied Acme access": it is not given to them, and there is no "Ann Lee entry"."""
    thing, verb = name.head, name.head.head
    alone = thing.dep_ == "dobj" and thing.left_edge is name.left_edge and name.i + 1 == thing.i
    whose = is_proper(name) and (name.ent_type_ == "PERSON" or (name.ent_type_ and lemma(verb) in _OF_BODIES))
    if alone and whose and thing.lower_ in GRANTED and lemma(verb) in _GIVING and _has_no_receiver(verb):
        yield name, verb, "dative"


def _two_objects(verb: Token) -> Iterator[Attachment]:
    """As in "refused Ann Lee a visa", "refused him entry": it is a visa that is refused."""
    if lemma(verb) not in _GIVING or not _has_no_receiver(verb):
        return
    objects = list(children(verb, "dobj"))
    if len(objects) == 1:
        who, what = objects[0], child(objects[0], "appos")
    else:
        who, what = objects[:2] if len(objects) > 1 else (verb, None)
    if what is None or not (is_noun(what) or _is_sum(what)):
        return
    if who.left_edge.i != verb.i + 1 or what.left_edge.i != (last_below(who) if what.head is verb else who.i) + 1:
        return
    told = child(what, "det", "poss", "nummod") is not None or what.head is verb
    named = any(is_proper(name) for name in children(who, "appos"))  # "the operators Acme and Beta"
    if told and (who.tag_ == "PRP" or is_proper(who) or is_for_people(who) or named):
        yield who, verb, "dative"
        yield what, verb, "dobj"


def _sum_paid_by(number: Token) -> Iterator[Attachment]:
    """As in "fined Acme $5 million", where the model counts Acmes: the sum is what Acme pays."""
    name, verb = number.head, number.head.head
    free = _has_no_receiver(verb) if name.dep_ == "dobj" else name.dep_ == "dative" and child(verb, "dobj") is None
    behind = number.left_edge.i == name.i + 1 and free
    if behind and _is_sum(number) and is_proper(name) and lemma(verb) in GIVING:
        yield name, verb, "dative"
        yield number, verb, "dobj"


def _behind_apposition(what: Token) -> Iterator[Attachment]:
    """As in "fined Ann Lee, a nurse, £500", "sold Ann Lee, a nurse, a car": no nurse is a sum, nor a car."""
    comma = comma_before(what)
    if comma is None or not (_is_money(what) or (is_noun(what) and child(what, "det") is not None)):
        return
    objects = (t for t in what.ancestors if t.dep_ in {"dobj", "dative"})
    name = next((t for t in objects if is_proper(t) and lemma(t.head) in GIVING), None)
    told = name and next((t for t in children(name, "appos", "relcl") if name.i < t.i < comma.i), None)
    if name is None or told is None or not _has_no_receiver(name.head):
        return
    if _is_money(what) or (what.head is name and is_for_people(told) and not is_for_people(what)):
        yield name, name.head, "dative"
        yield what, name.head, "dobj"


def _is_money(what: Token) -> bool:
    """Tell the last word of a sum: "£500", "20 million euros"."""
    return what.ent_type_ == "MONEY" and (what.tag_ == "CD" or is_noun(what))


def _is_sum(number: Token) -> bool:
    return number.tag_ == "CD" and number.ent_type_ == "MONEY"


def _has_no_receiver(verb: Token) -> bool:
    return child(verb, "dative") is None and all(prep.lower_ != "to" for prep in children(verb, "prep"))


def _receiver(verb: Token) -> Iterator[Attachment]:
    """As in "the sum which the bank lent Acme", "the ring Lee gave her": the sum is lent, and Acme gets it."""
    if not is_verb(verb) or verb.dep_ != "relcl" or lemma(verb) not in GIVING:
        return
    given, *others = children(verb, "dobj") if child(verb, "dobj") is not None else [verb]
    subject = child(verb, "nsubj")
    whose = next(iter(others), given)
    relative = given.tag_ in {"WDT", "WP"} if others else not any(t.tag_ in WH_TAGS for t in verb.subtree)
    told = subject is not None and subject.tag_ not in WH_TAGS and child(verb, "dative") is None
    named = is_proper(whose) or (whose.tag_ == "PRP" and whose.lower_ != "it" and lemma(verb) in TO_SOMEBODY)
    if given is not verb and relative and told and named and verb.head.ent_type_ not in TIME_LABELS:
        yield whose, verb, "dative"


#: By the relation of the word that each looks at.
GIFTS = {
    "compound": (_paid_to, _handed_to, _granted_to),
    "appos": (_sum_paid_by, _behind_apposition),
    "conj": (_paid_to_both,),
    "dobj": (_behind_apposition,),
    "nmod": (_paid_to, _handed_to),
    "nummod": (_sum_paid_by,),
}
#: Those that look at any verb.
VERBS = (_receiver, _two_objects)
