"""Who holds an office: whom the text says to, or the only one that may."""

from kg.model import Gazetteer
from tests.resolve.conftest import Story

MINISTER = (
    "Tom/NNP/compound/2 Ross/NNP/nsubj/3 is/VBZ/ROOT/3/be the/DT/det/6 prime/JJ/amod/6 minister/NN/attr/3 ~././punct/3",
    "Ann/NNP/compound/2 Lee/NNP/nsubj/3 left/VBD/ROOT/3/leave ~././punct/3",
    "The/DT/det/3 prime/JJ/amod/3 minister/NN/nsubj/4 resigned/VBD/ROOT/4/resign ~././punct/4",
)


def test_office_refers_to_its_holder(gazetteer: Gazetteer) -> None:
    story = Story(MINISTER)
    ross, role, lee = story.name("Tom Ross", "PER"), story.nominal("the prime minister"), story.name("Ann Lee", "PER")
    later = story.nominal("The prime minister")
    story.same.append((ross, role))
    assert story.of(later, gazetteer) == story.of(ross, gazetteer) != story.of(lee, gazetteer)


def test_office_that_nobody_holds_is_a_local_person(gazetteer: Gazetteer) -> None:
    story = Story(MINISTER[1:])
    lee, later = story.name("Lee", "PER"), story.nominal("The prime minister")
    story.says("resigned", "resign", subject=later)
    entity = story.of(later, gazetteer)
    assert entity is not None
    assert entity != story.of(lee, gazetteer)
    assert (entity.label, entity.type, entity.local) == ("prime minister", "news:Person", True)


def test_office_is_that_of_who_needs_no_introduction(gazetteer: Gazetteer) -> None:
    story = Story(MINISTER[1:])
    lee, later = story.name("Ann Lee", "PER"), story.nominal("The prime minister")
    assert story.of(later, gazetteer) == story.of(lee, gazetteer)
