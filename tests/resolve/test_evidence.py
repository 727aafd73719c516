"""What a name is, told by all that the text says of it and not by the model alone."""

from __future__ import annotations

import pytest

from kg.model import Gazetteer, MentionLabel
from tests.resolve.conftest import Story

TOLD: list[tuple[str, str, MentionLabel, str]] = [
    (
        (
            "The/DT/det/7 34/CD/nummod/4 ~-/HYPH/punct/4 ~year/NN/npadvmod/6 ~-/HYPH/punct/6 ~old/JJ/amod/7 "
            "Norvik/NNP/nsubj/8 wore/VBD/ROOT/8/wear down/RP/prt/8 Acme/NNP/dobj/8"
        ),
        "Norvik",
        "ORG",
        "Person",
    ),
    ("Acme/NNP/nsubj/2 unveiled/VBD/ROOT/2/unveil the/DT/det/4 Norvik/NNP/dobj/2", "Norvik", "PER", "Product"),
    ("Acme/NNP/nsubj/2 sells/VBZ/ROOT/2/sell a/DT/det/4 Norvik/NNP/dobj/2", "Norvik", "ORG", "Product"),
    (
        "Acme/NNP/nsubj/2 sells/VBZ/ROOT/2/sell its/PRP$/poss/5 new/JJ/amod/5 Norvik/NNP/dobj/2",
        "Norvik",
        "ORG",
        "Product",
    ),
    ("The/DT/det/2 N90/NNP/nsubj/3 pleased/VBD/ROOT/3/please Acme/NNP/dobj/3", "N90", "ORG", "Product"),
    (
        "iNorvik/NNP/compound/2 users/NNS/nsubj/3/user pleased/VBD/ROOT/3/please Acme/NNP/dobj/3",
        "iNorvik",
        "NORP",
        "Product",
    ),
    (
        "The/DT/det/4 web/NN/compound/4 browser/NN/compound/4 Norvik/NNP/nsubj/5 pleased/VBD/ROOT/5 Acme/NNP/dobj/5",
        "Norvik",
        "PER",
        "Product",
    ),
    (
        "Norvik/NNP/nsubj/2 fell/VBD/ROOT/2/fall 90/CD/nummod/4 points/NNS/dobj/2/point",
        "Norvik",
        "ORG",
        "FinancialIndex",
    ),
    (
        "Norvik/NNP/nsubj/2 hired/VBD/ROOT/2/hire the/DT/det/4 head/NN/dobj/2 of/IN/prep/4 Acme/NNP/pobj/5",
        "Acme",
        "OTHER",
        "Organization",
    ),
    ("Norvik/NNP/nsubj/2 announced/VBD/ROOT/2/announce a/DT/det/4 deal/NN/dobj/2", "Norvik", "ORG", "Organization"),
    ("Norvik/NNP/nsubj/2 announced/VBD/ROOT/2/announce a/DT/det/4 deal/NN/dobj/2", "Norvik", "PER", "Person"),
    ("She/PRP/nsubj/2 lives/VBZ/ROOT/2/live in/IN/prep/2 Norvik/NNP/pobj/3", "Norvik", "GPE", "Place"),
]


@pytest.mark.parametrize(("sentence", "name", "label", "type_"), TOLD)
def test_what_is_said_of_a_name(
    gazetteer: Gazetteer, sentence: str, name: str, label: MentionLabel, type_: str
) -> None:
    story = Story((f"{sentence} ~././punct/2",))
    entity = story.of(story.name(name, label), gazetteer)
    assert entity is not None
    assert entity.type == f"news:{type_}"


def test_one_name_has_one_type_and_the_fuller_name_speaks_for_the_shorter(gazetteer: Gazetteer) -> None:
    story = Story(
        (
            "Acme/NNP/nsubj/2 unveiled/VBD/ROOT/2/unveil the/DT/det/5 Dray/NNP/compound/5 Norvik/NNP/dobj/2",
            "Norvik/NNP/nsubj/2 pleased/VBD/ROOT/2/please her/PRP/dobj/2 ~././punct/2",
            "Norvik/NNP/nsubj/2 pleased/VBD/ROOT/2/please him/PRP/dobj/2 ~././punct/2",
        )
    )
    names = [story.name("Dray Norvik", "OTHER"), story.name("Norvik", "OTHER", 2), story.name("Norvik", "OTHER", 3)]
    types = {entity.type for name in names if (entity := story.of(name, gazetteer))}
    assert types == {"news:Product"}


def test_what_the_gazetteer_knows_needs_no_signs(gazetteer: Gazetteer) -> None:
    story = Story(("Acme/NNP/nsubj/2 unveiled/VBD/ROOT/2/unveil the/DT/det/4 Canada/NNP/dobj/2 ~././punct/2",))
    entity = story.of(story.name("Canada", "GPE"), gazetteer)
    assert entity is not None
    assert entity.type == "news:Country"


@pytest.mark.parametrize("often", [9, 11, 20])
def test_a_name_may_be_spoken_of_however_often(gazetteer: Gazetteer, often: int) -> None:
    story = Story(("Norvik/NNP/nsubj/2 pleased/VBD/ROOT/2/please her/PRP/dobj/2 ~././punct/2",) * often)
    names = [story.name("Norvik", "PER", nth) for nth in range(1, often + 1)]
    assert len({entity.id for name in names if (entity := story.of(name, gazetteer))}) == 1


def test_full_name_of_a_person_that_the_text_tells_of_is_no_bodys(gazetteer: Gazetteer) -> None:
    story = Story(
        (
            "Orla/NNP/compound/2 Norvik/NNP/nsubj/3 left/VBD/ROOT/3/leave ~././punct/3",
            "Norvik/NNP/nsubj/6 ~,/,/punct/1 a/DT/det/4 poet/NN/appos/1 ~,/,/punct/1 wept/VBD/ROOT/6/weep ~././punct/6",
        )
    )
    full, short = story.name("Orla Norvik", "ORG"), story.name("Norvik", "ORG", 2)
    assert story.of(full, gazetteer) == story.of(short, gazetteer)
    assert story.of(full, gazetteer).type == "news:Person"  # type: ignore[union-attr]
