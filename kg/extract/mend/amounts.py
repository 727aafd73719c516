"""Amounts that the model took wrong: what they measure, where they end, and when it was so much."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.currencies import currency_of
from kg.extract.grammar import CHANGES, TIME_LABELS
from kg.extract.tree import (
    Attachment,
    beside,
    child,
    children,
    in_place_of,
    is_noun,
    is_proper,
    is_score,
    is_verb,
    last_below,
    lemma,
    tells_time,
    word_before,
)
from kg.parse import Token

#: Tags of what may stand before a noun, beside other nouns.
_MODIFIERS = frozenset({"JJ", "VBN", "VBG", "HYPH"})
_WAYS = frozenset({"up", "down", "higher", "lower"})
_AMOUNT_LABELS = frozenset({"MONEY", "PERCENT"})
#: Prepositions before who gets a sum.
_RECEIVING = frozenset({"for", "to"})
#: Letters close behind a number, for how many times it is meant.
_LETTERS = frozenset({"m", "bn", "tn", "k"})
#: Prepositions before what an amount was before, or elsewhere: "against $4m", "compared with $4m".
_COMPARING = frozenset({"from", "against", "than", "compared with", "compared to"})


def _sum_of_record(number: Token) -> Iterator[Attachment]:
    """As in "hit a record $166bn": the sum is what was hit, and a record."""
    record = number.head if number.dep_ != "npadvmod" else child(number.head, "dobj") or number
    beside = record.lower_ in {"record", "total"} and number.left_edge.i == record.i + 1
    if beside and any(map(str.isdigit, number.text)) and number.ent_type_ == "MONEY" == record.ent_type_:
        yield in_place_of(number, record)
        yield record, number, "amod"


def _from_to(to: Token) -> Iterator[Attachment]:
    """As in "from 180 to 5", where the model takes both for one number: it was the first, and came to the second."""
    before = to.nbor(-1) if to.i else to
    last = to.head if to.head.dep_ == "pobj" else to.head.head
    prep = last.head
    if to.lower_ != "to" or last.dep_ != "pobj" or prep.lower_ != "from" or to.head.tag_ != "CD":
        return
    first = [t for t in to.head.lefts if t.dep_ == "quantmod" and prep.i < t.i < to.i]
    if before in first and before.i == prep.i + len(first):
        yield before, prep, "pobj"
        yield from ((part, before, "nummod") for part in first[:-1])
        yield to, prep.head, "prep"
        yield last, to, "pobj"


def _sum_to(to: Token) -> Iterator[Attachment]:
    """As in "fell $4 to $1,230": by how much, and to how much; no range."""
    amount, verb = to.head, to.head.head
    before = to.nbor(-1) if to.i else to
    own = to.i + 1 < len(to.doc) and to.nbor(1).tag_ == "$"
    if to.lower_ != "to" or before.head is not amount or before.tag_ != "CD" or not own or amount.i < to.i:
        return
    if is_verb(verb) and lemma(verb) in CHANGES and amount.dep_ in {"npadvmod", "dobj"}:
        yield before, verb, amount.dep_
        yield from ((part, before, part.dep_) for part in amount.lefts if part.i < before.i)
        yield to, verb, "prep"
        yield amount, to, "pobj"


def _percent_to(to: Token) -> Iterator[Attachment]:
    """As in "fell by 3% to 400m euros": by how much, and to how much; no range."""
    percent = to.doc[max(to.i - 1, 0)]
    if to.lower_ != "to" or percent.text not in {"%", "percent"} or percent.head.i < to.i:
        return
    amount = percent.head
    while amount.dep_ in {"quantmod", "compound", "nummod"} and amount.head.i > to.i:
        amount = amount.head
    above = amount.head
    verb = above if is_verb(above) else above.head
    if above.i > to.i or not is_verb(verb):
        return
    behind = [t for t in above.rights if t.i >= amount.i and t.dep_ == amount.dep_]
    yield percent, above, amount.dep_
    yield from ((t, percent, "nummod") for t in to.doc[amount.left_edge.i : percent.i] if t.tag_ == "CD")
    yield from ((t, percent, t.dep_) for t in amount.lefts if t.i < percent.i and t.tag_ != "CD")
    yield to, verb, "prep"
    yield from ((t, amount, "compound") for t in children(to, "pobj"))
    yield from ((t, to, "pobj") for t in behind)


def _priced(noun: Token) -> Iterator[Attachment]:
    """As in "approved a 400m euro ($495m; £275m) loan": it is the loan that is approved, the sum is how much it is."""
    unit, doc = noun.head, noun.doc
    before = next((t for t in reversed(list(doc[unit.i : noun.i])) if not (is_noun(t) or t.tag_ in _MODIFIERS)), unit)
    if noun.tag_ != "NN" or before.text != ")" or unit.nbor(1).text != "(" or is_proper(unit):
        return
    number = next((t for t in doc[unit.left_edge.i : unit.i] if t.text[0].isdigit()), None)
    sums = any(t.text[0].isdigit() for t in doc[unit.i + 1 : before.i])
    if number is None or not sums or child(unit, "det", "amod", "poss") is None:
        return
    yield in_place_of(noun, unit)
    yield unit, noun, "nmod"
    yield from ((part, noun, part.dep_) for part in unit.lefts if last_below(part) < number.i)
    within = [part for part in noun.lefts if unit.i < part.i <= before.i]
    yield from ((part, unit, "punct" if part.is_punct else "appos") for part in within)


def _of_compared(time: Token) -> Iterator[Attachment]:
    """As in "rose to $5m from $4m in 2019", "built 50, up from 40 last year": the year is that of the $4m."""
    last = word_before(time)
    if last is None or not (tells_time(time) or _is_period(time)):
        return
    amount = last if last.dep_ == "pobj" else last.head
    if amount.dep_ == "pobj" and _compares(amount.head) and (_is_sum(last) or (last is amount and _is_count(last))):
        yield time, amount, time.dep_


def _is_period(prep: Token) -> bool:
    """As in "over a similar period"."""
    return any(noun.lower_ == "period" for noun in children(prep, "pobj"))


def _is_count(amount: Token) -> bool:
    """Tell a number that another is compared with: "against 40", "up from 40 people"; and no "two from 40 metres"."""
    alone = amount.tag_ == "CD" and amount.ent_type_ not in TIME_LABELS and amount.head.lower_ != "than"
    number = child(amount, "nummod")
    before = word_before(amount.head)
    way = amount.head.lower_ != "from" or (before is not None and before.lower_ in _WAYS)
    return alone or (way and number is not None and number.ent_type_ not in TIME_LABELS)


def _is_sum(last: Token) -> bool:
    """Tell the last word of an amount, also of "$4m", whose "m" the model leaves out, and of "4 million euros"."""
    before = last.nbor(-1) if last.i else last
    cut = last.lower_ in _LETTERS and before.ent_type_ in _AMOUNT_LABELS
    return last.ent_type_ in _AMOUNT_LABELS or (before.tag_ == "CD" and (cut or currency_of(last.lower_) is not None))


def _compares(prep: Token) -> bool:
    return prep.lower_ in _COMPARING or f"{prep.head.lower_} {prep.lower_}" in _COMPARING


def _sum_beside(number: Token) -> Iterator[Attachment]:
    """As in "payments of $5 to Ann Lee and $6 to Tom Berg": two sums of payments, and not payments and a sum."""
    noun = number.head
    ofs = (prep for prep in children(noun, "prep") if prep.lower_ == "of" and is_noun(noun) and not _is_sum(noun))
    of = next(ofs, None)
    first = child(of, "pobj") if of is not None else None
    alike = {p.lower_ for p in children(noun, "prep")} & {p.lower_ for p in children(number, "prep")} & _RECEIVING
    if first is not None and alike and _is_sum(first) and _is_sum(number) and first.i < number.i:
        yield from beside(number, first)


def _by_percent(cent: Token) -> Iterator[Attachment]:
    """As in "cut emissions 42.6 per cent": by how much, and nothing that emissions are."""
    verb = cent.head.head
    percent = cent.lower_ == "cent" and cent.i and cent.nbor(-1).lower_ == "per"
    if percent and cent.head.dep_ == "dobj" and cent.left_edge.i == cent.head.i + 1:
        yield cent, verb, "npadvmod"


def _set_off_way(way: Token) -> Iterator[Attachment]:
    """As in "the deficit, up 30%, was a record": a clause of its own, which says how the deficit moved."""
    noun, before = way.head, way.doc[max(way.i - 1, 0)]
    extent = any(part.ent_type_ in _AMOUNT_LABELS for part in children(way, "npadvmod", "nummod", "dobj", "pobj"))
    set_off = is_noun(noun) and noun.ent_type_ != "PERSON" and noun.i < way.i and before.text in {",", "–", "—"}
    if way.lower_ in _WAYS and extent and set_off:
        yield way, noun, "acl"


def _day_of_vote(day: Token) -> Iterator[Attachment]:
    """As in "voted 4-1 Monday to ban it": the day of the vote, and of no number."""
    score, verb = day.head, day.head.head
    if day.ent_type_ in {"DATE", "TIME"} and is_score(score) and is_verb(verb) and score.i < day.i:
        yield day, verb, "npadvmod"


def _beaten(name: Token) -> Iterator[Attachment]:
    """As in "Norway beat Sweden 2-1": it is Sweden that is beaten, and no number."""
    verb, score = name.head, name.nbor(1) if name.i + 3 < name.sent.end else name
    if not is_proper(name) or not is_verb(verb) or name.left_edge.i != verb.i + 1 or not is_score(score):
        return
    number = score.nbor(2)
    yield name, verb, "dobj"
    if number.head is verb and number.dep_ == "dobj":
        yield number, score, "prep"


def _number_of_name(number: Token) -> Iterator[Attachment]:
    """As in "launched Norvik 2 four times": the number is the rocket's, and counts no times."""
    count, before = number.head, number.doc[max(number.i - 1, 0)]
    if number.tag_ == count.tag_ == "CD" and count.head.lower_ == "times" and is_proper(before):
        yield number, before, "nummod"


def _some_of(number: Token) -> Iterator[Attachment]:
    """As in "closed nine of 14 shops": nine were closed, and not all of the 14."""
    whole, of = number.head, number.nbor(1) if number.i + 2 < number.sent.end else number
    counted = number.tag_ == whole.tag_ == "CD" and of.lower_ == "of" and of.head is whole and of.i + 1 == whole.i
    noun = whole.head
    counted = counted and number.doc[max(number.i - 1, 0)].tag_ != "$"
    if counted and whole.dep_ == "nummod" and noun.tag_ == "NNS" and child(number, "nmod") is None:
        yield in_place_of(number, noun)
        yield of, number, "prep"
        yield noun, of, "pobj"


#: By the relation of the word that each looks at.
AMOUNTS = {
    "advmod": (_set_off_way,),
    "amod": (_set_off_way,),
    "appos": (_sum_of_record, _priced, _by_percent),
    "compound": (_number_of_name,),
    "conj": (_sum_beside,),
    "nmod": (_percent_to,),
    "npadvmod": (_of_compared, _day_of_vote, _beaten, _sum_of_record),
    "prep": (_of_compared,),
    "quantmod": (_from_to, _percent_to, _sum_to, _some_of),
}
