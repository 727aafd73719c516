import pytest

from kg.model import Gazetteer
from tests.resolve.conftest import Story

DIED = "Tom/NNP/compound/2 Berg/NNP/nsubj/3 died/VBD/ROOT/3/die ~././punct/3"
MET = "Tom/NNP/compound/2 Berg/NNP/nsubj/3 met/VBD/ROOT/3/meet Bob/NNP/compound/5 Roe/NNP/dobj/3 ~././punct/3"


@pytest.mark.parametrize(
    ("before", "noun", "joined"),
    [(DIED, "deceased", True), (DIED, "boy", True), (MET, "boy", False), (MET, "deceased", False)],
)
def test_whose_mother_it_is(before: str, noun: str, joined: bool, gazetteer: Gazetteer) -> None:
    story = Story(
        (before, f"The/DT/det/2 {noun}/NN/poss/4 ~'s/POS/case/2 mother/NN/nsubj/5 wept/VBD/ROOT/5/weep ~././punct/5")
    )
    berg = story.name("Tom Berg", "PER")
    if before is MET:
        story.name("Bob Roe", "PER")
    who, mother = story.nominal(f"The {noun}"), story.nominal("mother")
    story.says("wept", "weep", subject=mother)
    person = story.of(berg, gazetteer)
    assert person is not None
    assert (person == story.of(who, gazetteer)) is joined
