from kg.model import Gazetteer
from tests.resolve.conftest import Story

ROSS = "Tom/NNP/compound/2 Ross/NNP/nsubj/3 scored/VBD/ROOT/3/score ~././punct/3"
STRIKER = "The/DT/det/2 striker/NN/nsubj/3 left/VBD/ROOT/3/leave ~././punct/3"


def test_lead_is_told_by_name_and_age(gazetteer: Gazetteer) -> None:
    lead = "A/DT/det/2 teacher/NN/nsubjpass/4 was/VBD/auxpass/4 jailed/VBN/ROOT/4/jail ~././punct/4"
    named = (
        "{}/NN/compound/3 Tom/NNP/compound/3 Ross/NNP/nsubj/7 ~,/,/punct/3 58/CD/appos/3 ~,/,/punct/3 wept/VBD/ROOT/7"
    )
    for word, together in (("Then/RB/advmod/7", True), ("Lawyer/NN/compound/3", False)):
        story = Story((lead, named.format(word)))
        teacher, ross = story.nominal("A teacher"), story.name("Tom Ross", "PER")
        story.says("jailed", "jail", subject=teacher)
        assert (story.of(teacher, gazetteer) == story.of(ross, gazetteer)) is together


def test_body_is_told_by_its_name_next(gazetteer: Gazetteer) -> None:
    lead = "A/DT/det/2 union/NN/nsubj/3 sued/VBD/ROOT/3/sue ~././punct/3"
    for word, together in (("Union", True), ("Club", False)):
        story = Story((lead, f"The/DT/det/3 Dockers/NNP/compound/3 {word}/NNP/nsubj/4 met/VBD/ROOT/4/meet"))
        union, name = story.nominal("A union"), story.name(f"Dockers {word}", "ORG")
        story.says("sued", "sue", subject=union)
        assert (story.of(union, gazetteer) == story.of(name, gazetteer)) is together


def test_headline_and_lead_speak_of_one_thing(gazetteer: Gazetteer) -> None:
    head, lead = (
        "Strong/JJ/amod/2 quake/NN/nsubj/3 kills/VBZ/ROOT/3/kill",
        "An/DT/det/2 {}/NN/nsubj/3 struck/VBD/ROOT/3",
    )
    for noun, together in (("earthquake", True), ("army", False)):
        story = Story((head, lead.format(noun)), headline=1)
        quake, other = story.nominal("Strong quake"), story.nominal(f"An {noun}")
        story.says("kills", "kill", subject=quake)
        story.says("struck", "strike", subject=other)
        entity = story.of(other, gazetteer)
        assert entity is not None
        assert entity.label == noun
        assert (story.of(quake, gazetteer) == entity) is together


def test_striker_is_who_was_just_spoken_of(gazetteer: Gazetteer) -> None:
    story = Story((ROSS, STRIKER))
    ross, striker = story.name("Tom Ross", "PER"), story.nominal("The striker")
    assert story.of(striker, gazetteer) == story.of(ross, gazetteer)


def test_democrat_is_a_person_after_an_article(gazetteer: Gazetteer) -> None:
    for article, together in (("The", True), ("No", False)):
        story = Story((ROSS, f"{article}/DT/det/2 Democrat/NNP/nsubj/3 left/VBD/ROOT/3/leave ~././punct/3"))
        ross, democrat = story.name("Tom Ross", "PER"), story.name("Democrat", "NORP")
        assert (story.of(democrat, gazetteer) == story.of(ross, gazetteer)) is together


def test_nobody_calls_himself_the_striker(gazetteer: Gazetteer) -> None:
    said = (
        "Ann/NNP/compound/2 Lee/NNP/nsubj/3 said/VBD/ROOT/3/say the/DT/det/5 striker/NN/nsubj/6"
        " stayed/VBD/ccomp/3/stay ~././punct/3"
    )
    story = Story((ROSS, said))
    ross, lee = story.name("Tom Ross", "PER"), story.name("Ann Lee", "PER")
    striker = story.nominal("the striker")
    assert story.of(striker, gazetteer) == story.of(ross, gazetteer) != story.of(lee, gazetteer)


def test_aged_demonym_is_a_person(gazetteer: Gazetteer) -> None:
    aged = (
        "The/DT/det/6 34/CD/nummod/4 ~-/HYPH/punct/4 ~year/NN/npadvmod/6 ~-old/JJ/amod/6 Canadian/NNP/nsubj/7"
        " left/VBD/ROOT/7/leave ~././punct/7"
    )
    story = Story((ROSS, aged))
    ross, canadian = story.name("Tom Ross", "PER"), story.name("Canadian", "NORP")
    assert story.of(canadian, gazetteer) == story.of(ross, gazetteer)


def test_client_is_whose_agent_speaks(gazetteer: Gazetteer) -> None:
    denied = (
        "Ann/NNP/compound/2 Lee/NNP/nsubj/3 said/VBD/ROOT/3/say his/PRP$/poss/5 client/NN/nsubj/6"
        " stayed/VBD/ccomp/3/stay ~././punct/3"
    )
    for office, together in (("agent", True), ("defence lawyer", True), ("sister", False)):
        story = Story((ROSS, denied))
        ross, lee, client = story.name("Tom Ross", "PER"), story.name("Ann Lee", "PER"), story.nominal("his client")
        story.says("said", office, "copula", subject=lee, of=ross)
        assert (story.of(client, gazetteer) == story.of(ross, gazetteer)) is together
