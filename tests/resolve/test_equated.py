from kg.model import Gazetteer
from tests.resolve.conftest import Story


def test_country_is_no_person_whatever_an_apposition_says(gazetteer: Gazetteer) -> None:
    story = Story(
        ("Canada/NNP/nsubj/5 ~,/,/punct/1 a/DT/det/4 minister/NN/appos/1 left/VBD/ROOT/5/leave ~././punct/5",)
    )
    land, minister = story.name("Canada", "GPE"), story.nominal("a minister")
    story.same.append((land, minister))
    assert story.groups(gazetteer) == [["Canada"]]


def test_two_people_are_never_one(gazetteer: Gazetteer) -> None:
    story = Story(
        ("Tom/NNP/compound/2 Ross/NNP/nsubj/6 ~,/,/punct/2 Ann/NNP/compound/5 Lee/NNP/appos/2 left/VBD/ROOT/6/leave",)
    )
    story.same.append((story.name("Tom Ross", "PER"), story.name("Ann Lee", "PER")))
    assert story.groups(gazetteer) == [["Tom Ross"], ["Ann Lee"]]


def test_he_is_what_he_is_said_to_be_and_this_is_not(gazetteer: Gazetteer) -> None:
    for word, together in (("He", True), ("This", False)):
        story = Story(
            (
                "Tom/NNP/compound/2 Ross/NNP/nsubj/3 left/VBD/ROOT/3/leave ~././punct/3",
                f"{word}/PRP/nsubj/2 is/VBZ/ROOT/2/be a/DT/det/4 teacher/NN/attr/2 ~././punct/2",
            )
        )
        story.name("Tom Ross", "PER")
        story.same.append((story.pronoun(word), story.nominal("a teacher")))
        assert story.groups(gazetteer) == [["Tom Ross", *([word, "a teacher"] if together else [])]]


def test_several_people_are_not_one_name(gazetteer: Gazetteer) -> None:
    story = Story(("Ross/NNP/nsubj/2 leads/VBZ/ROOT/2/lead ministers/NNS/dobj/2/minister ~././punct/2",))
    name, many = story.name("Ross", "PER"), story.nominal("ministers")
    story.same.append((name, many))
    assert story.groups(gazetteer) == [["Ross"]]


def test_person_is_what_people_are_called(gazetteer: Gazetteer) -> None:
    for noun, together in (("geologist", True), ("move", False)):
        story = Story(
            (f"Tom/NNP/compound/2 Ross/NNP/nsubj/6 ~,/,/punct/2 a/DT/det/5 {noun}/NN/appos/2 left/VBD/ROOT/6/leave",)
        )
        story.same.append((story.name("Tom Ross", "PER"), story.nominal(f"a {noun}")))
        assert story.groups(gazetteer) == [["Tom Ross", f"a {noun}"] if together else ["Tom Ross"]]


def test_what_it_is_said_to_be_is_what_it_means(gazetteer: Gazetteer) -> None:
    for noun, tag, together in (("model", "NN", True), ("models", "NNS", False)):
        story = Story(
            (
                "Orca/NNP/nsubj/2 sold/VBD/ROOT/2/sell ~././punct/2",
                f"It/PRP/nsubj/2 is/VBZ/ROOT/2/be the/DT/det/4 {noun}/{tag}/attr/2/model ~././punct/2",
            )
        )
        orca, it, model = story.name("Orca", "PRODUCT"), story.pronoun("It"), story.nominal(f"the {noun}")
        story.same.append((it, model))
        story.says("is", "be", subject=it, object=model)
        assert story.of(orca, gazetteer) == story.of(it, gazetteer)
        assert (story.of(orca, gazetteer) == story.of(model, gazetteer)) is together
