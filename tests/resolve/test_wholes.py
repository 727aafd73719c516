from kg.model import Gazetteer
from tests.resolve.conftest import Story


def wholes(story: Story, gazetteer: Gazetteer) -> list[tuple[str, str]]:
    """Return each phrase that holds a mention with others, and the mention after it in its entity."""
    found = []
    for entity in story.everything(gazetteer):
        for n, mention in enumerate(entity.mentions):
            if mention.kind in {"apposition", "coordination", "clause"}:
                found.append((mention.text, " ".join(m.text for m in entity.mentions[n + 1 :])))
    return found


def test_apposition_stands_as_a_whole_beside_its_parts(gazetteer: Gazetteer) -> None:
    story = Story(
        ("Orilla/NNP/nsubj/6 ~,/,/punct/1 a/DT/det/5 ferry/NN/compound/5 firm/NN/appos/1 left/VBD/ROOT/6/leave",)
    )
    story.same.append((story.name("Orilla", "ORG"), story.nominal("a ferry firm")))
    assert wholes(story, gazetteer) == [("Orilla, a ferry firm", "Orilla a ferry firm")]


def test_what_the_grammar_equates_at_a_distance_is_no_whole(gazetteer: Gazetteer) -> None:
    story = Story(("Orilla/NNP/nsubj/2 is/VBZ/ROOT/2/be a/DT/det/4 firm/NN/attr/2 ~././punct/2",))
    story.same.append((story.name("Orilla", "ORG"), story.nominal("a firm")))
    assert wholes(story, gazetteer) == []


def test_relative_clause_makes_a_whole_and_its_pronoun_is_what_it_hangs_on(gazetteer: Gazetteer) -> None:
    words = "Orilla/NNP/nsubj/2 built/VBD/ROOT/2/build a/DT/det/4 ship/NN/dobj/2"
    story = Story((f"{words} that/WDT/nsubj/6 sank/VBD/relcl/4/sink ~././punct/2",))
    story.name("Orilla", "ORG")
    ship, that = story.nominal("a ship"), story.pronoun("that")
    assert wholes(story, gazetteer) == [("a ship that sank", "a ship that")]
    story.says("built", "build", subject=0, object=ship)
    assert story.of(ship, gazetteer) == story.of(that, gazetteer) is not None


def test_things_put_together_pass_by_as_one(gazetteer: Gazetteer) -> None:
    story = Story(
        ("Orilla/NNP/nsubj/5 and/CC/cc/1 its/PRP$/poss/4 rival/NN/conj/1 left/VBD/ROOT/5/leave ~././punct/5",)
    )
    story.name("Orilla", "ORG")
    story.nominal("its rival")
    assert wholes(story, gazetteer) == [("Orilla and its rival", "")]
    assert "Orilla and its rival" not in [e.label for e in story.entities(gazetteer)]


def test_thing_that_nothing_is_said_of_passes_by(gazetteer: Gazetteer) -> None:
    for noun, passes in (("letter", True), ("surprise", False)):
        story = Story((f"It/PRP/nsubj/2 came/VBD/ROOT/2/come by/IN/prep/2 {noun}/NN/pobj/3 ~././punct/2",))
        story.nominal(noun)
        assert [(e.label, e.passing) for e in story.everything(gazetteer)] == ([(noun, True)] if passes else [])
        assert story.entities(gazetteer) == ()


def test_clause_in_brackets_is_beside_the_point(gazetteer: Gazetteer) -> None:
    words = "Orilla/NNP/nsubj/2 built/VBD/ROOT/2/build a/DT/det/4 ship/NN/dobj/2"
    story = Story((f"{words} (/-LRB-/punct/7 ~which/WDT/nsubj/7 sank/VBD/relcl/4/sink ~)/-RRB-/punct/7",))
    story.name("Orilla", "ORG")
    story.nominal("a ship")
    assert wholes(story, gazetteer) == []


def test_age_behind_a_name_belongs_to_it(gazetteer: Gazetteer) -> None:
    story = Story(("Lee/NNP/nsubj/5 ~,/,/punct/1 49/CD/appos/1 ~,/,/punct/1 left/VBD/ROOT/5/leave ~././punct/5",))
    story.name("Lee", "PER")
    assert wholes(story, gazetteer) == [("Lee, 49", "Lee")]
