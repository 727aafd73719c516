import pytest

from kg.model import Gazetteer
from kg.resolve.kinds import is_union_name
from tests.resolve.conftest import Story

MEMBERS = "Members/NNS/nsubj/4/member of/IN/prep/1 Nordwind/NNP/pobj/2 left/VBD/ROOT/4/leave ~././punct/4"
OFFER = "Nordwind/NNP/nsubj/2 offered/VBD/ROOT/2/offer money/NN/dobj/2 ~././punct/2"
UNION = "The/DT/det/2 union/NN/nsubj/3 agreed/VBD/ROOT/3/agree ~././punct/3"


@pytest.mark.parametrize(("before", "joined"), [(MEMBERS, True), (OFFER, False)])
def test_union_is_the_body_that_has_members(before: str, joined: bool, gazetteer: Gazetteer) -> None:
    story = Story((before, UNION))
    body, union = story.name("Nordwind", "ORG"), story.nominal("The union")
    story.says("agreed", "agree", subject=union)
    assert (story.of(body, gazetteer) == story.of(union, gazetteer)) is joined


@pytest.mark.parametrize(
    ("name", "union"),
    [
        ("Unison", True),
        ("Kerry Teachers' Association", True),
        ("Norvik Local 12", True),
        ("Norvik Retailers Union", False),
    ],
)
def test_names_of_unions(name: str, union: bool) -> None:
    assert is_union_name(name) is union
