from dataclasses import replace

from kg.model import EntityRef, Gazetteer, MentionRef
from kg.resolve import complete, link
from tests.resolve.conftest import Story
from tests.resolve.test_names import NORDWIND

TRADE = (
    (
        "Carney/NNP/nsubj/2 says/VBZ/ROOT/2/say Canada/NNP/nsubj/4 needs/VBZ/ccomp/2/need new/JJ/amod/6"
        " markets/NNS/dobj/4/market"
        " ~././punct/2"
    ),
    "Bilateral/JJ/amod/2 trade/NN/nsubj/5 with/IN/prep/2 Mexico/NNP/pobj/3 fell/VBD/ROOT/5/fall ~././punct/5",
)


def test_mentions_become_entities_or_none(gazetteer: Gazetteer) -> None:
    story = Story(NORDWIND)
    company, workers = story.name("Nordwind Energy", "ORG"), story.nominal("workers")
    story.says("hired", "hire", subject=company, object=workers, source=company)
    (linked,) = link(story.reading, story.entities(gazetteer))
    assert [a.filler for a in linked.arguments] == [EntityRef("e1"), None]
    assert linked.attribution is not None
    assert linked.attribution.source == EntityRef("e1")
    assert linked.predicate == story.extractions[0].predicate


def test_what_several_do_each_of_them_does(gazetteer: Gazetteer) -> None:
    both = "Acme/NNP/nsubj/4 and/CC/cc/1 Beta/NNP/conj/1 grew/VBD/ROOT/4/grow ~././punct/4"
    story = Story((both, "They/PRP/nsubj/2 hired/VBD/ROOT/2/hire workers/NNS/dobj/2/worker ~././punct/2"))
    first = story.name("Acme", "ORG")
    story.name("Beta", "ORG")
    they, workers = story.pronoun("They"), story.nominal("workers")
    story.says("hired", "hire", subject=they, object=workers, source=they)
    story.says("grew", "grow", subject=first)
    entities = story.everything(gazetteer)
    acme, beta = (next(e.id for e in entities if e.label == label) for label in ("Acme", "Beta"))
    linked = link(story.reading, entities)
    # the first of each keeps its place, so that what points at it still does
    assert [e.arguments[0].filler for e in linked] == [EntityRef(acme), EntityRef(acme), EntityRef(beta)]
    assert all(e.attribution is None or e.attribution.source is None for e in linked)


def trade_story() -> Story:
    story = Story(TRADE)
    story.name("Canada", "GPE")
    story.says("trade", "trade", "noun", with_=story.name("Mexico", "GPE"))
    return story


def test_the_other_country_is_the_one_spoken_of_before(gazetteer: Gazetteer) -> None:
    story = trade_story()
    entities = story.entities(gazetteer)
    (completed,) = complete(story.reading, link(story.reading, entities), entities)
    subject = completed.argument("subject")
    assert subject is not None
    assert (subject.filler, subject.implicit, subject.text) == (EntityRef("e1"), True, "trade")
    assert completed.confidence == 0.8
    assert complete(story.reading, (completed,), entities) == (completed,)


def test_nothing_is_added_without_another_country(gazetteer: Gazetteer) -> None:
    story = Story(TRADE[1:])
    story.says("trade", "trade", "noun", with_=story.name("Mexico", "GPE"))
    entities = story.entities(gazetteer)
    linked = link(story.reading, entities)
    assert complete(story.reading, linked, entities) == linked


def test_nothing_is_added_where_two_countries_are_equally_near(gazetteer: Gazetteer) -> None:
    story = Story(("Canada/NNP/nsubj/4 and/CC/cc/1 Jordan/NNP/conj/1 met/VBD/ROOT/4/meet ~././punct/4", *TRADE[1:]))
    story.name("Canada", "GPE")
    story.name("Jordan", "GPE")
    story.says("trade", "trade", "noun", with_=story.name("Mexico", "GPE"))
    entities = story.entities(gazetteer)
    linked = link(story.reading, entities)
    assert complete(story.reading, linked, entities) == linked


def test_the_same_mentions_in_another_order_give_the_same_entities(gazetteer: Gazetteer) -> None:
    story = trade_story()
    reading = story.reading
    turned = replace(
        reading,
        mentions=reading.mentions[::-1],
        extractions=tuple(
            replace(e, arguments=tuple(replace(a, filler=MentionRef(0)) for a in e.arguments))
            for e in reading.extractions
        ),
    )
    other = Story(TRADE)
    other.mentions, other.extractions = list(turned.mentions), list(turned.extractions)
    assert other.entities(gazetteer) == story.entities(gazetteer)
