import pytest

from kg.model import Gazetteer
from tests.resolve.conftest import Story

AIRLINE = "Norvik/NNP/compound/2 Airlines/NNPS/nsubj/3 bought/VBD/ROOT/3/buy planes/NNS/dobj/3/plane ~././punct/3"
ACME = "Acme/NNP/nsubj/2 grew/VBD/ROOT/2/grow ~././punct/2"


@pytest.mark.parametrize(("noun", "expected"), [("airline", "Norvik Airlines"), ("company", "Acme")])
def test_the_airline_is_called_one_by_its_name(gazetteer: Gazetteer, noun: str, expected: str) -> None:
    story = Story((AIRLINE, ACME, f"The/DT/det/2 {noun}/NN/nsubj/3 left/VBD/ROOT/3/leave ~././punct/3"))
    story.name("Norvik Airlines", "ORG")
    story.name("Acme", "ORG")
    nominal = story.nominal(f"The {noun}")
    story.says("left", "leave", subject=nominal)
    entity = story.of(nominal, gazetteer)
    assert entity is not None
    assert entity.label == expected


def test_the_only_airline_is_found_however_far(gazetteer: Gazetteer) -> None:
    story = Story((AIRLINE, *[ACME] * 5, "The/DT/det/2 airline/NN/nsubj/3 left/VBD/ROOT/3/leave ~././punct/3"))
    norvik = story.name("Norvik Airlines", "ORG")
    for n in range(5):
        story.name("Acme", "ORG", n + 1)
    assert story.of(story.nominal("The airline"), gazetteer) == story.of(norvik, gazetteer)


def test_company_of_another_country_is_another(gazetteer: Gazetteer) -> None:
    for adjective, together in (("Canadian", True), ("Mexican", False)):
        story = Story(
            (
                ("Acme/NNP/nsubj/6 ~,/,/punct/1 a/DT/det/5 Canadian/JJ/amod/5 company/NN/appos/1 grew/VBD/ROOT/6/grow"),
                f"The/DT/det/3 {adjective}/JJ/amod/3 company/NN/nsubj/4 left/VBD/ROOT/4/leave ~././punct/4",
            )
        )
        acme, first = story.name("Acme", "ORG"), story.nominal("a Canadian company")
        story.same.append((acme, first))
        story.name("Canadian", "NORP")
        if not together:
            story.name("Mexican", "NORP")
        else:
            story.name("Canadian", "NORP", 2)
        nominal = story.nominal(f"The {adjective} company")
        story.says("left", "leave", subject=nominal)
        assert (story.of(nominal, gazetteer) == story.of(acme, gazetteer)) is together


def test_his_firm_is_the_one_he_heads(gazetteer: Gazetteer) -> None:
    for office, together in ((True, True), (False, False)):
        story = Story(
            (
                (
                    "Acme/NNP/compound/2 chief/NN/compound/3 Lee/NNP/nsubj/4 praised/VBD/ROOT/4/praise"
                    " his/PRP$/poss/6 firm/NN/dobj/4 ~././punct/4"
                ),
            )
        )
        acme, lee = story.name("Acme", "ORG"), story.name("Lee", "PER")
        story.pronoun("his")
        firm = story.nominal("his firm")
        story.says("praised", "praise", subject=lee, object=firm)
        if office:
            story.says("chief", "chief", "copula", subject=lee, of=acme)
        assert (story.of(firm, gazetteer) == story.of(acme, gazetteer)) is together


def test_maker_of_planes_makes_no_cars(gazetteer: Gazetteer) -> None:
    for noun, together in (("planemaker", True), ("carmaker", False)):
        maker = "a/DT/det/5 plane/NN/compound/5 maker/NN/appos/1"
        story = Story(
            (
                f"Acme/NNP/nsubj/6 ~,/,/punct/1 {maker} grew/VBD/ROOT/6/grow ~././punct/6",
                f"The/DT/det/2 {noun}/NN/nsubj/3 left/VBD/ROOT/3/leave ~././punct/3",
            )
        )
        acme, nominal = story.name("Acme", "ORG"), story.nominal(f"The {noun}")
        story.same.append((acme, story.nominal("a plane maker")))
        story.says("left", "leave", subject=nominal)
        assert (story.of(nominal, gazetteer) == story.of(acme, gazetteer)) is together
