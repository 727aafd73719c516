import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import OntologyError
from kg.ontology.phrases import parse_phrase

WORDS = st.text(st.characters(blacklist_characters="{}:", blacklist_categories=["Cs"]), min_size=1).filter(str.strip)


@given(WORDS, WORDS, WORDS, st.sampled_from(["so", "os", ""]))
def test_slots_slice_back_to_their_words(one: str, between: str, other: str, names: str) -> None:
    marks = [f"{n}:" for n in names] or ["", ""]
    phrase = parse_phrase(f"{{{marks[0]}{one}}}{between}{{{marks[1]}{other}}}")
    subject, obj = (other, one) if names == "os" else (one, other)
    assert phrase.sentence == one + between + other
    assert phrase.sentence[slice(*phrase.subject)] == subject
    assert phrase.sentence[slice(*phrase.object)] == obj


def test_one_named_slot_names_the_other() -> None:
    assert parse_phrase("{o:Acme} was bought by {Beta}.") == parse_phrase("{o:Acme} was bought by {s:Beta}.")


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        ("Canada trades with {Mexico}.", "1 slots"),
        ("{Canada} and {Mexico} trade with {Peru}.", "3 slots"),
        ("{Canada} trades with {Mexico.", "not two"),
        ("{Canada} trades with { }.", "empty slot"),
        ("{s:Canada} trades with {s:Mexico}.", "both slots"),
    ],
)
def test_a_phrase_without_two_slots_is_refused(phrase: str, said: str) -> None:
    with pytest.raises(OntologyError, match=said) as caught:
        parse_phrase(phrase, term="news:tradesWith")
    assert caught.value.term == "news:tradesWith"
