"""What only looks like a time: "2000 workers", "officials may march", "Black Friday", "player of the year"."""

from __future__ import annotations

from kg.extract.grammar import HYPOTHETICAL_AUX, POSSIBLE_AUX, SCHEDULING_AUX
from kg.extract.times import Match
from kg.parse import Tokens

#: Names of things; a number or month inside one belongs to the name ("Agenda 2030", "June Smith").
_NAME_LABELS = frozenset({"PERSON", "ORG", "PRODUCT", "WORK_OF_ART", "LAW", "FAC", "GPE", "LOC", "NORP"})
#: What a year after where nothing else says that it is one.
_BEFORE_YEAR = frozenset(
    "in since until till by from during before after of through throughout to between and for early late mid year the "
    "this its circa around about ( , –".split()
)
_BEFORE_MONTH = frozenset(
    "in since until till by from during before after of through throughout to between and for early late mid last next "
    "this every each around about on , (".split()
)
_AFTER_ARTICLE = frozenset(
    "for in within than nearly almost about after over under takes took lasting lasts lasted least most every once "
    "twice just only another around roughly half whole".split()
)
#: What "the year" stands after where it is the present one, and what goes on to say which one it is.
_IN_UNIT = frozenset("for during in over on through throughout ended end ending close closed finished".split())
_AFTER_NO_UNIT = frozenset(
    "of that when which who where before after to from since ended ending end beginning starting until between with he "
    "she it they we i".split()
)
_LASTS = frozenset("for in within after over lasting lasted lasts last took takes take spent spend than".split())
_AFTER_UNIT = frozenset("ago later earlier before after from".split())
#: "Black Friday" is the name of a day and no Friday that could be meant by tense.
_NAMED_DAYS = frozenset("ash black bloody boxing cyber easter fat giving good holy palm super".split())
#: What newspapers are called that come out on a day.
_PAPERS = frozenset("telegraph times mirror express mail herald".split())
#: "June 7" wherever it stands; but "may", "march" and "second" are words as well.
_UNSURE_MONTHS = frozenset({"May", "March", "August", "MAY", "MARCH", "April", "June"})
#: Behind these "one day" is some day.
_SOME_DAY = POSSIBLE_AUX | SCHEDULING_AUX | HYPOTHETICAL_AUX | {"that", "to"}
#: What is told from its like by a number.
_BEFORE_NUMBER = frozenset("act article flight highway model no no. number page resolution room route section".split())
#: What is held in the year that follows its name: "the Air Show 2009".
_HELD = frozenset(
    "award awards championship championships conference congress convention cup exhibition expo fair festival forum "
    "games olympics open show summit".split()
)
_COUNTED = frozenset({"NNS", "NNPS"})


def _before(span: Tokens) -> str:
    return span.doc[span.start - 1].lower_ if span.start else ""


def _after(span: Tokens) -> str:
    return span.doc[span.end].lower_ if span.end < len(span.doc) else ""


def _before_noun(span: Tokens) -> bool:
    return span.end < len(span.doc) and span.doc[span.end].tag_ in {"NN", "NNS"}


def _in_name(span: Tokens) -> bool:
    return span[-1].ent_type_ in _NAME_LABELS


def _is_year(match: Match, span: Tokens) -> bool:
    """Tell that a year is no number of things ("2000 workers") and no part of a name ("Agenda 2030", "1984 Ltd")."""
    if len(match[0]) > 4:
        return True
    token, before = span[-1], _before(span)
    if before in _HELD:
        return True
    if token.text != match[0] or _in_name(span) or _names(span) or before in _BEFORE_NUMBER:
        return False
    if token.ent_type_ in {"CARDINAL", "QUANTITY", "MONEY", "PERCENT"} and before not in {"in", "since", "until"}:
        return False
    if token.ent_type_ == "DATE":
        return True
    counts = token.head.i > token.i and token.head.tag_ in _COUNTED
    if before in _BEFORE_YEAR:
        return not counts or before in {"the", "its", "this"}
    return token.head.i > token.i and not counts


def _names(span: Tokens) -> bool:
    """Tell whether a proper noun stands right before: the number is the last word of its name."""
    return span.start > 0 and span.doc[span.start - 1].tag_ in {"NNP", "NNPS"}


def _is_month(match: Match, span: Tokens) -> bool:
    if _in_name(span) or span[-1].tag_ == "MD":
        return False
    return match[0] not in _UNSURE_MONTHS or span[-1].ent_type_ == "DATE" or _before(span) in _BEFORE_MONTH


def _is_weekday(match: Match, span: Tokens) -> bool:
    """Tell a day from "Black Friday" and the Sunday Times."""
    named = _before(span) in _NAMED_DAYS or _after(span) in _PAPERS
    return not named and (match["which"] is not None or not _in_name(span))


def _is_one_unit(match: Match, span: Tokens) -> bool:
    """Tell that "for a year" lasts: in "$5 a year" and "what a day" the article does not count, nor of a whole."""
    if _after(span) == "of" and match["unit"].lower() == "quarter":
        return False
    if _after(span) == "from" and span.start and span.doc[span.start - 1].tag_ == "CD":
        return False  # "£30,000 a year from Acme"
    return _before(span) in _AFTER_ARTICLE or _after(span) in _AFTER_UNIT


def _is_adverb(_: Match, span: Tokens) -> bool:
    return span[-1].tag_ == "RB" and not _in_name(span)


def _is_reference(match: Match, span: Tokens) -> bool:
    """Tell "now" from the noun, "soon" from "as soon as" and "Won-soon", "the past" from "the past governments"."""
    if match[0].lower() in {"now", "soon"}:
        return span[-1].tag_ == "RB" and _before(span) not in {"as", "-"}
    return span[-1].lower_ not in {"past", "future"} or not _before_noun(span)


def _is_same_unit(_: Match, span: Tokens) -> bool:
    """Tell "that day" from "said that day traders left"."""
    return span[0].tag_ == "DT" and not _before_noun(span)


def _is_the_unit(_: Match, span: Tokens) -> bool:
    """Tell "for the year" from "the year after the war", "the week that changed it", "player of the year"."""
    return _before(span) in _IN_UNIT and not _before_noun(span) and _after(span) not in _AFTER_NO_UNIT


def _is_bare_units(_: Match, span: Tokens) -> bool:
    """Tell "for decades", "hours after" from "the days" and "trading days"."""
    before = span.doc[span.start - 1].tag_ if span.start else ""
    return _before(span) in _LASTS or (_after(span) in _AFTER_UNIT and before[:2] not in {"JJ", "CD", "NN", "DT", "VB"})


def _is_holiday(_: Match, span: Tokens) -> bool:
    return span[-1].ent_type_ not in _NAME_LABELS and _after(span) not in {"island", "carol", "islands"}


def _is_span(match: Match, span: Tokens) -> bool:
    """Tell "two seconds" from "one second" (an ordinal as like as not), "three quarters" from those of a whole.

    "May one day disappear" tells no time that it takes.
    """
    unit = match["unit"].lower()
    if match[0].lower() == "one day" and _before(span) in _SOME_DAY:
        return False
    return unit != "second" and not (unit == "quarters" and _after(span) == "of")


def _is_year_range(match: Match, span: Tokens) -> bool:
    """Tell that "2019-21" goes up: what goes down is a score or a telephone number."""
    start, end = match["year"], match["end"]
    return (start[:2] + end if len(end) == 2 else end) > start and not _in_name(span)


def _is_decade(_: Match, span: Tokens) -> bool:
    """Tell "the forties" from somebody's age: "in her early forties"."""
    return all(token.tag_ != "PRP$" for token in span.doc[max(span.start - 2, 0) : span.start])


_DOUBTS = {
    "decade": _is_decade,
    "year": _is_year,
    "year-range": _is_year_range,
    "bare-month": _is_month,
    "weekday": _is_weekday,
    "one-unit": _is_one_unit,
    "adverb": _is_adverb,
    "reference": _is_reference,
    "same-unit": _is_same_unit,
    "the-unit": _is_the_unit,
    "bare-units": _is_bare_units,
    "holiday": _is_holiday,
    "span": _is_span,
}


def is_time(rule: str, match: Match, span: Tokens) -> bool:
    """Tell whether what has the form of a time is one, by the words around it."""
    doubt = _DOUBTS.get(rule)
    return doubt is None or doubt(match, span)
