import pytest

from kg.extract.things import is_thing
from tests.extract.trees import doc_from


@pytest.mark.parametrize(
    ("noun", "thing"),
    [
        ("ship", True),
        ("customer", True),
        ("building", True),
        ("edition", True),
        ("minister", True),
        ("phone", True),
        ("announcement", False),
        ("negotiation", False),
        ("week", False),
        ("reason", False),
        ("sailing", False),
        ("happiness", False),
    ],
)
def test_nouns_for_things_and_people_not_for_deeds_times_and_thoughts(noun: str, thing: bool) -> None:
    doc = doc_from(f"The/DT/det/2 {noun}/NN/nsubj/3 pleased/VBD/ROOT/3/please Acme/NNP/dobj/3 ~././punct/3")
    assert is_thing(doc[1]) is thing


def test_names_are_no_nouns_for_things() -> None:
    doc = doc_from("Ship/NNP/nsubj/2 pleased/VBD/ROOT/2/please Acme/NNP/dobj/2 ~././punct/2")
    assert not is_thing(doc[0])


def test_an_office_in_capitals_is_a_noun() -> None:
    doc = doc_from("Lee/NNP/nsubj/2 serves/VBZ/ROOT/2/serve as/IN/prep/2 CEO/NNP/pobj/3 ~././punct/2")
    assert is_thing(doc[3])
