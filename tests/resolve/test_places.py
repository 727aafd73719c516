import pytest

from kg.model import Gazetteer
from tests.resolve.conftest import Story

ONTARIO = (
    (
        "Vera/NNP/nsubj/2 teaches/VBZ/ROOT/2/teach in/IN/prep/2 London/NNP/pobj/3 ~,/,/punct/4"
        " Ontario/NNP/appos/4 ~././punct/2"
    ),
    "London/NNP/nsubj/2 is/VBZ/ROOT/2/be small/JJ/acomp/2 ~././punct/2",
)
JORDAN = (
    "Jordan/NNP/compound/2 Smith/NNP/nsubj/3 won/VBD/ROOT/3/win the/DT/det/5 race/NN/dobj/3 ~././punct/3",
    "Jordan/NNP/nsubj/2 thanked/VBD/ROOT/2/thank fans/NNS/dobj/2/fan in/IN/prep/2 Jordan/NNP/pobj/4 ~././punct/2",
)
OTTAWA = (
    (
        "Ottawa/NNP/nsubj/2 rejected/VBD/ROOT/2/reject the/DT/det/4 deal/NN/dobj/2 with/IN/prep/2 Washington/NNP/pobj/5"
        " ~././punct/2"
    ),
    "Officials/NNS/nsubj/2/official landed/VBD/ROOT/2/land in/IN/prep/2 Ottawa/NNP/pobj/3 ~././punct/2",
)


def identity(story: Story, index: int, gazetteer: Gazetteer) -> str | None:
    entity = story.of(index, gazetteer)
    return entity.gazetteer if entity else None


def test_container_behind_decides_between_homographs(gazetteer: Gazetteer) -> None:
    story = Story(ONTARIO)
    first, _, second = story.name("London", "GPE"), story.name("Ontario", "GPE"), story.name("London", "GPE", 2)
    assert identity(story, first, gazetteer) == identity(story, second, gazetteer) == "london-ontario"


def test_container_that_fits_no_entry_gives_no_entry(gazetteer: Gazetteer) -> None:
    story = Story(
        (
            (
                "She/PRP/nsubj/2 lives/VBZ/ROOT/2/live in/IN/prep/2 London/NNP/pobj/3 ~,/,/punct/4"
                " Kentucky/NNP/appos/4 ~././punct/2"
            ),
        )
    )
    town, state = story.name("London", "GPE"), story.name("Kentucky", "GPE")
    assert identity(story, town, gazetteer) is None
    assert identity(story, state, gazetteer) == "kentucky"


def test_heaviest_homograph_without_evidence(gazetteer: Gazetteer) -> None:
    story = Story(ONTARIO[1:])
    entity = story.of(story.name("London", "GPE"), gazetteer)
    assert entity is not None
    assert (entity.gazetteer, entity.type) == ("london", "news:City")


def test_person_with_a_country_for_a_name(gazetteer: Gazetteer) -> None:
    story = Story(JORDAN)
    full, bare, land = story.name("Jordan Smith", "PER"), story.name("Jordan", "GPE", 2), story.name("Jordan", "GPE", 3)
    assert story.of(full, gazetteer) == story.of(bare, gazetteer)
    assert identity(story, full, gazetteer) is None
    assert identity(story, land, gazetteer) == "jordan"


def test_demonym_before_a_noun_is_the_country_and_people_are_a_group(gazetteer: Gazetteer) -> None:
    story = Story(
        (
            "Canadian/JJ/amod/2 officials/NNS/nsubj/3/official spoke/VBD/ROOT/3/speak ~././punct/3",
            "Canadians/NNPS/nsubj/4 in/IN/prep/1 Canada/NNP/pobj/2 voted/VBD/ROOT/4/vote ~././punct/4",
        )
    )
    adjective, people, land = (
        story.name("Canadian", "NORP"),
        story.name("Canadians", "NORP"),
        story.name("Canada", "GPE"),
    )
    entity, group = story.of(adjective, gazetteer), story.of(people, gazetteer)
    assert entity is not None
    assert group is not None
    assert entity == story.of(land, gazetteer)
    assert (entity.label, entity.type, entity.aliases, entity.same_as) == ("Canada", "news:Country", (), ("wd:canada",))
    assert (group.label, group.type, group.gazetteer) == ("Canadians", "news:Group", None)


def test_capital_that_acts_is_its_country_and_one_that_is_landed_in_is_not(gazetteer: Gazetteer) -> None:
    story = Story(OTTAWA)
    acts, party, city = story.name("Ottawa", "GPE"), story.name("Washington", "GPE"), story.name("Ottawa", "GPE", 2)
    assert [identity(story, index, gazetteer) for index in (acts, party, city)] == ["canada", "united-states", "ottawa"]


@pytest.mark.parametrize(("name", "identifier"), [("U.S.", "united-states"), ("the United States", "united-states")])
def test_variants_of_a_name(name: str, identifier: str, gazetteer: Gazetteer) -> None:
    words = name.split()
    rows = " ".join(f"{word}/NNP/compound/{len(words)}" for word in words[:-1])
    story = Story((f"{rows} {words[-1]}/NNP/nsubj/{len(words) + 1} won/VBD/ROOT/{len(words) + 1}/win",))
    assert identity(story, story.name(name, "GPE"), gazetteer) == identifier


def test_homograph_that_the_article_speaks_of_by_its_demonym(gazetteer: Gazetteer) -> None:
    sentences = (
        "Georgian/JJ/amod/2 voters/NNS/nsubj/3/voter left/VBD/ROOT/3/leave ~././punct/3",
        "Georgia/NNP/nsubj/2 lost/VBD/ROOT/2/lose ~././punct/2",
    )
    for first, expected in ((0, "georgia"), (1, "georgia-united-states")):
        story = Story(sentences[first:])
        if not first:
            story.name("Georgian", "NORP")
        assert identity(story, story.name("Georgia", "GPE"), gazetteer) == expected


def test_sanctions_on_a_capital_are_on_the_country_and_an_attack_on_it_is_not(gazetteer: Gazetteer) -> None:
    for noun, expected in (("sanctions/NNS/dobj/2/sanction", "canada"), ("attacks/NNS/dobj/2/attack", "ottawa")):
        story = Story((f"They/PRP/nsubj/2 began/VBD/ROOT/2/begin {noun} on/IN/prep/3 Ottawa/NNP/pobj/4 ~././punct/2",))
        assert identity(story, story.name("Ottawa", "GPE"), gazetteer) == expected


def test_no_country_is_in_another(gazetteer: Gazetteer) -> None:
    story = Story(("Canada/NNP/nsubj/4 ~,/,/punct/1 Mexico/NNP/appos/1 sign/VBP/ROOT/4 ~././punct/4",))
    canada = story.name("Canada", "GPE")
    story.name("Mexico", "GPE")
    assert [e.gazetteer for e in story.entities(gazetteer)] == ["canada", "mexico"]
    assert story.of(canada, gazetteer) is not None


def test_capital_of_a_country_is_a_city(gazetteer: Gazetteer) -> None:
    story = Story(
        (
            "Ross/NNP/nsubj/2 left/VBD/ROOT/2/leave the/DT/det/5 Mexican/JJ/amod/5 capital/NN/dobj/2 ~././punct/2",
            "He/PRP/nsubj/2 slept/VBD/ROOT/2/sleep in/IN/prep/2 the/DT/det/5 capital/NN/pobj/3 ~././punct/2",
        )
    )
    story.name("Mexican", "NORP")
    first, again = story.nominal("the Mexican capital"), story.nominal("the capital")
    entity = story.of(first, gazetteer)
    assert entity is not None
    assert entity.gazetteer == "mexico-city"
    assert story.of(again, gazetteer) == entity


def test_accused_capital_is_a_government(gazetteer: Gazetteer) -> None:
    for verb, lemma, expected in (("accused", "accuse", "canada"), ("left", "leave", "ottawa")):
        story = Story((f"Ross/NNP/nsubj/2 {verb}/VBD/ROOT/2/{lemma} Ottawa/NNP/dobj/2 ~././punct/2",))
        entity = story.of(story.name("Ottawa", "GPE"), gazetteer)
        assert entity is not None
        assert entity.gazetteer == expected


def test_country_that_has_a_king_is_no_person(gazetteer: Gazetteer) -> None:
    story = Story(
        (
            (
                "Jordan/NNP/poss/4 ~'s/POS/case/1 King/NNP/compound/4 Abdullah/NNP/nsubj/5 met/VBD/ROOT/5/meet"
                " Michael/NNP/compound/7 Jordan/NNP/dobj/5 ~././punct/5"
            ),
        )
    )
    land, player = story.name("Jordan", "GPE"), story.name("Michael Jordan", "PER")
    entity = story.of(land, gazetteer)
    assert entity is not None
    assert entity.gazetteer == "jordan"
    assert story.of(player, gazetteer) != entity
