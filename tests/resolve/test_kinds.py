from typing import Literal

import pytest

from kg.model import Gazetteer, MentionLabel
from kg.resolve.kinds import is_person_noun, is_unlike_person, name_type
from tests.resolve.conftest import Story


def apposition(noun: str, modifier: str, label: MentionLabel) -> Story:
    noun_phrase = f"the/DT/det/6 {modifier}/JJ/amod/6 {noun}/NN/appos/2"
    name = "Antara/NNP/compound/2 Orilla/NNP/nsubj/8"
    story = Story((f"{name} ~,/,/punct/2 {noun_phrase} ~,/,/punct/2 agreed/VBD/ROOT/8/agree ~././punct/8",))
    story.same.append((story.name("Antara Orilla", label), story.nominal(f"the {modifier} {noun}")))
    return story


@pytest.mark.parametrize(
    ("noun", "modifier", "type_"),
    [
        ("miner", "biggest", "news:Company"),
        ("miner", "retired", "news:Person"),
        ("fund", "Swiss", "news:Company"),
        ("carrier", "national", "news:Company"),
        ("party", "center-left", "news:PoliticalParty"),
        ("ship", "old", "news:Product"),
        ("unit", "small", "news:Company"),
        ("teacher", "old", "news:Person"),
    ],
)
def test_apposition_outweighs_the_models_person(gazetteer: Gazetteer, noun: str, modifier: str, type_: str) -> None:
    story = apposition(noun, modifier, "PER")
    entity = story.of(0, gazetteer)
    assert entity is not None
    assert (entity.label, entity.type, len(entity.mentions)) == ("Antara Orilla", type_, 2)


def test_customer_is_a_company_where_the_name_is_one(gazetteer: Gazetteer) -> None:
    labels: tuple[tuple[Literal["PER", "ORG"], str], ...] = (("ORG", "news:Company"), ("PER", "news:Person"))
    for label, type_ in labels:
        entity = apposition("customer", "first", label).of(0, gazetteer)
        assert entity is not None
        assert entity.type == type_


def test_words_of_a_name_tell_its_type() -> None:
    assert [name_type(name) for name in ("Tamarind Labs", "Kessler Medal", "Calder Athletic", "Tom Ross")] == [
        "news:Company",
        "news:Award",
        "news:SportsTeam",
        "",
    ]
    assert [is_unlike_person(name) for name in ("Wexford Capital", "Capital", "Tom Steel")] == [True, False, False]


def test_deeds_make_a_company_of_a_name_like_a_surname(gazetteer: Gazetteer) -> None:
    for noun, type_ in (("shares", "news:Company"), ("tears", "news:Person")):
        story = Story(
            (f"Tom/NNP/compound/2 Steel/NNP/poss/4 ~'s/POS/case/2 {noun}/NNS/nsubj/5/{noun[:-1]} fell/VBD/ROOT/5/fall",)
        )
        entity = story.of(story.name("Tom Steel", "PER"), gazetteer)
        assert entity is not None
        assert entity.type == type_


def test_player_may_be_a_thing(gazetteer: Gazetteer) -> None:
    for word, type_ in (("music", "news:Product"), ("chess", "news:Person")):
        story = Story((f"A/DT/det/3 {word}/NN/compound/3 player/NN/nsubj/4 broke/VBD/ROOT/4/break ~././punct/4",))
        player = story.nominal(f"A {word} player")
        story.says("broke", "break", subject=player)
        entity = story.of(player, gazetteer)
        assert entity is not None
        assert entity.type == type_


def test_nouns_for_people_by_their_ending() -> None:
    words = ("dockworker", "shareholder", "cellist", "playlist", "list", "summer")
    assert [is_person_noun(word) for word in words] == [True, True, True, False, False, False]


def test_common_noun_with_a_capital_is_no_person(gazetteer: Gazetteer) -> None:
    story = Story(("Schools/NNS/nsubj/2/school reopened/VBD/ROOT/2/reopen ~././punct/2",))
    entity = story.of(story.name("Schools", "PER"), gazetteer)
    assert entity is not None
    assert (entity.type, entity.local) == ("news:Thing", True)


def test_person_with_a_plural_verb_is_a_team(gazetteer: Gazetteer) -> None:
    for verb, tag, type_ in (("have", "VBP", "news:SportsTeam"), ("has", "VBZ", "news:Person")):
        story = Story((f"Real/NNP/compound/2 Orilla/NNP/nsubj/4 {verb}/{tag}/aux/4 won/VBN/ROOT/4/win ~././punct/4",))
        entity = story.of(story.name("Real Orilla", "PER"), gazetteer)
        assert entity is not None
        assert entity.type == type_
