import pytest

from kg.model import Gazetteer, MentionLabel
from tests.resolve.conftest import Story

LAUNCH = "Nordwind/NNP/compound/2 Orca/NNP/nsubj/3 sailed/VBD/ROOT/3/sail ~././punct/3"


@pytest.mark.parametrize(("label", "together"), [("OTHER", True), ("PRODUCT", True), ("PER", False), ("GPE", False)])
def test_last_word_of_a_thing_is_its_short_name(gazetteer: Gazetteer, label: MentionLabel, together: bool) -> None:
    sentences = {
        "PER": "Orca/NNP/nsubj/2 resigned/VBD/ROOT/2/resign ~././punct/2",
        "GPE": "She/PRP/nsubj/2 stayed/VBD/ROOT/2/stay in/IN/prep/2 Orca/NNP/pobj/3 ~././punct/2",
    }
    story = Story((LAUNCH, sentences.get(label, "The/DT/det/2 Orca/NNP/nsubj/3 sank/VBD/ROOT/3/sink ~././punct/3")))
    full, short = story.name("Nordwind Orca", "PRODUCT"), story.name("Orca", label, 2)
    assert (story.of(full, gazetteer) == story.of(short, gazetteer)) is together


def test_what_follows_of_is_no_short_name(gazetteer: Gazetteer) -> None:
    story = Story(
        (
            "Port/NNP/nsubj/4 of/IN/prep/1 Norvik/NNP/pobj/2 grew/VBD/ROOT/4/grow ~././punct/4",
            "Norvik/NNP/nsubj/2 sank/VBD/ROOT/2/sink ~././punct/2",
        )
    )
    port, ship = story.name("Port of Norvik", "ORG"), story.name("Norvik", "OTHER", 2)
    assert story.of(port, gazetteer) != story.of(ship, gazetteer)


def test_noun_takes_up_the_name_that_it_heads(gazetteer: Gazetteer) -> None:
    named = "Nordwind/NNP/compound/2 Programme/NNP/nsubj/3 began/VBD/ROOT/3/begin ~././punct/3"
    other = "Beta/NNP/nsubj/2 has/VBZ/ROOT/2/have a/DT/det/4 programme/NN/dobj/2 ~././punct/2"
    again = "The/DT/det/2 programme/NN/nsubj/3 ended/VBD/ROOT/3/end ~././punct/3"
    for sentences, together in (((named, again), True), ((named, other, again), False)):
        story = Story(sentences)
        full, noun = story.name("Nordwind Programme", "ORG"), story.nominal("The programme")
        if other in sentences:
            story.nominal("a programme")
        story.says("ended", "end", subject=noun)
        assert (story.of(full, gazetteer) == story.of(noun, gazetteer)) is together


@pytest.mark.parametrize("label", ["PRODUCT", "OTHER", "PER"])
def test_name_before_the_noun_for_its_kind(gazetteer: Gazetteer, label: MentionLabel) -> None:
    story = Story(
        (
            "Orca/NNP/nsubj/2 sailed/VBD/ROOT/2/sail ~././punct/2",
            "Its/PRP$/poss/3 Orca/NNP/compound/3 ferry/NN/nsubj/4 sank/VBD/ROOT/4/sink ~././punct/4",
        )
    )
    name, inner = story.name("Orca", label), story.name("Orca", label, 2)
    ferry = story.nominal("Its Orca ferry")
    story.says("sank", "sink", subject=ferry)
    assert story.of(name, gazetteer) == story.of(inner, gazetteer) == story.of(ferry, gazetteer)


@pytest.mark.parametrize(
    ("second", "phrase", "together"),
    [
        ("Nordwind/NNP/compound/2 profit/NN/nsubj/3", "Nordwind profit", True),
        ("Nordwind/NNP/compound/3 gross/JJ/amod/3 profit/NN/nsubj/4", "Nordwind gross profit", False),
        ("Beta/NNP/poss/3 ~'s/POS/case/1 profit/NN/nsubj/4", "Beta's profit", False),
    ],
)
def test_the_same_thing_of_the_same_owner(gazetteer: Gazetteer, second: str, phrase: str, together: bool) -> None:
    verb = second.count(" ") + 2
    story = Story(
        (
            "Nordwind/NNP/poss/4 ~'s/POS/case/1 net/JJ/amod/4 profit/NN/nsubj/5 rose/VBD/ROOT/5/rise ~././punct/5",
            f"{second} fell/VBD/ROOT/{verb}/fall ~././punct/{verb}",
        )
    )
    story.name("Nordwind", "ORG")
    story.name("Beta", "ORG") if "Beta" in second else story.name("Nordwind", "ORG", 2)
    first, again = story.nominal("Nordwind's net profit"), story.nominal(phrase)
    story.says("rose", "rise", subject=first)
    story.says("fell", "fall", subject=again)
    assert (story.of(first, gazetteer) == story.of(again, gazetteer)) is together


@pytest.mark.parametrize(
    ("name", "together"), [("Norvik Average", True), ("Norvik 100", True), ("Norvik Tower", False)]
)
def test_the_index_is_the_last_one_named(gazetteer: Gazetteer, name: str, together: bool) -> None:
    tail = name.rsplit(maxsplit=1)[-1]
    story = Story(
        (
            f"The/DT/det/3 Norvik/NNP/compound/3 {tail}/NNP/nsubj/4 fell/VBD/ROOT/4/fall ~././punct/4",
            "The/DT/det/2 index/NN/nsubj/3 rose/VBD/ROOT/3/rise ~././punct/3",
        )
    )
    average, index = story.name(name, "OTHER"), story.nominal("The index")
    story.says("rose", "rise", subject=index)
    assert (story.of(average, gazetteer) == story.of(index, gazetteer)) is together
