"""What an office by which somebody is called tells of them."""

from kg.extract.grammar import OFFICE
from kg.model import Argument, Entity, EntityRef, Extraction, Mention, Predicate, Span
from kg.resolve.offices import with_offices

NAME = Mention(0, 7, "Ann Lee", Span(0, 7), "PER", "name", Span(0, 7))
LEE = Entity("e1", "Ann Lee", "news:Person", (NAME,))


def _holds(lemma: str, rule: str) -> Extraction:
    subject = Argument("subject", 0, 7, "Ann Lee", Span(0, 7), EntityRef("e1"))
    return Extraction(0, Predicate(lemma, "copula", 0, 7, lemma), (subject,), rule=rule)


def test_office_is_told_once() -> None:
    title, again, seat = _holds("finance minister", "title"), _holds("minister", OFFICE), _holds("mp", OFFICE)
    assert with_offices([title, again, seat, seat], [LEE]) == (title, seat)


def test_nobody_holds_the_office_of_who_has_no_name() -> None:
    assert with_offices([_holds("mp", OFFICE)], [Entity("e1", "MP", "news:Person", ())]) == ()
