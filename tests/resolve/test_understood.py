from dataclasses import replace

from kg.model import Argument, Entity, EntityRef, Extraction, Gazetteer, Mention, Predicate, Span, ValueRef
from kg.resolve import complete, link
from kg.resolve.understood import with_employers
from tests.resolve.conftest import Story

ARRIVED = "Tom/NNP/compound/2 Ross/NNP/nsubj/3 left/VBD/ROOT/3/leave {}/NNP/dobj/3 for/IN/prep/3 {}/NNP/pobj/5"
MET = (
    "He/PRP/nsubj/2 met/VBD/ROOT/2/meet Emperor/NNP/compound/5 Ann/NNP/compound/5 Lee/NNP/dobj/2 and/CC/cc/5"
    " Emperor/NNP/compound/9 Jo/NNP/compound/9 Gray/NNP/conj/5 of/IN/prep/9 {}/NNP/pobj/10 ~././punct/2"
)


def told(story: Story, gazetteer: Gazetteer) -> tuple[tuple[Entity, ...], tuple[Extraction, ...]]:
    story.extractions[:] = [replace(extraction, rule="title") for extraction in story.extractions]
    entities = story.entities(gazetteer)
    return entities, complete(story.reading, link(story.reading, entities), entities, gazetteer)


def meeting(*places: str) -> Story:
    story = Story((ARRIVED.format(*places[:2]), MET.format(places[2])))
    for place in places:
        story.name(place, "GPE")
    story.says("Emperor", "emperor", "copula", subject=story.name("Ann Lee", "PER"))
    story.says(
        "Emperor",
        "emperor",
        "copula",
        subject=story.name("Jo Gray", "PER"),
        of=story.mentions.index(next(m for m in story.mentions if m.text == places[2])),
    )
    return story


def test_bare_title_is_of_the_country_spoken_of_last(gazetteer: Gazetteer) -> None:
    for places, country in (
        (("Mexico", "Canada", "Jordan"), "Canada"),
        (("Canada", "Mexico", "Jordan"), "Mexico"),
        # Canada, where Ontario lies, has a emperor already
        (("Jordan", "Ontario", "Canada"), "Jordan"),
    ):
        entities, (bare, _) = told(meeting(*places), gazetteer)
        realm = bare.argument("of")
        assert realm is not None
        assert isinstance(realm.filler, EntityRef)
        assert next(e.label for e in entities if e.id == realm.filler.id) == country
        assert (realm.implicit, bare.confidence) == (True, 0.8)


def test_country_with_another_emperor_is_passed_over(gazetteer: Gazetteer) -> None:
    story = Story((ARRIVED.format("Mexico", "Canada"), MET.format("Canada")))
    mexico, canada = story.name("Mexico", "GPE"), story.name("Canada", "GPE")
    story.says("Emperor", "emperor", "copula", subject=story.name("Ann Lee", "PER"))
    story.says("Emperor", "emperor", "copula", subject=story.name("Jo Gray", "PER"), of=canada)
    entities, (bare, explicit) = told(story, gazetteer)
    assert bare.argument("of").filler == EntityRef(entity_of(entities, story, mexico))  # type: ignore[union-attr]
    assert explicit.confidence == 1.0


def entity_of(entities: tuple[Entity, ...], story: Story, index: int) -> str:
    return next(e.id for e in entities if story.mentions[index] in e.mentions)


def test_city_stands_for_its_country(gazetteer: Gazetteer) -> None:
    sentence = (
        "Ross/NNP/nsubj/2 likes/VBZ/ROOT/2/like Canada/NNP/dobj/2 and/CC/cc/2 Jordan/NNP/conj/3 and/CC/cc/5"
        " Ontario/NNP/conj/5 ~././punct/2"
    )
    greeted = "Emperor/NNP/compound/3 Ann/NNP/compound/3 Lee/NNP/nsubj/4 waved/VBD/ROOT/4/wave ~././punct/4"
    for with_gazetteer, country in ((True, "Canada"), (False, "Jordan")):
        story = Story((sentence, greeted))
        for place in ("Canada", "Jordan", "Ontario"):
            story.name(place, "GPE")
        story.says("Emperor", "emperor", "copula", subject=story.name("Ann Lee", "PER"))
        story.extractions[:] = [replace(story.extractions[0], rule="title")]
        entities = story.entities(gazetteer)
        linked = link(story.reading, entities)
        (bare,) = complete(story.reading, linked, entities, gazetteer if with_gazetteer else None)
        filler = bare.argument("of").filler  # type: ignore[union-attr]
        assert [e.label for e in entities if filler == EntityRef(e.id)] == [country]


def test_other_titles_and_past_ones_stay_bare(gazetteer: Gazetteer) -> None:
    story = meeting("Mexico", "Canada", "Jordan")
    bare = story.extractions[0]
    for changed in (replace(bare, ended=True), replace(bare, predicate=replace(bare.predicate, lemma="senator"))):
        story.extractions[0] = changed
        _, (unchanged, _) = told(story, gazetteer)
        assert unchanged.argument("of") is None


def profit(*names: str) -> tuple[Story, Extraction]:
    grew = "{}/NNP/compound/2 {}/NNP/nsubj/3 grew/VBD/ROOT/3/grow"
    story = Story((*(grew.format(*name.split()) for name in names), "Profit/NN/nsubj/2 rose/VBD/ROOT/2/rise"))
    for name in dict.fromkeys(names):
        for nth in range(1, names.count(name) + 1):
            story.name(name, "ORG", nth)
    start = story.find("Profit")
    extraction = story.says("Profit", "net profit", "noun")
    value = Argument("value", start, start + 6, "Profit", Span(start, start + 6), ValueRef(0))
    return story, replace(extraction, arguments=(value,))


def test_profit_is_of_the_company_that_the_text_is_about(gazetteer: Gazetteer) -> None:
    for names, company in (
        (("Nordwind Energy",), "Nordwind Energy"),
        (("Nordwind Energy", "Sorrel Pharma", "Nordwind Energy"), "Nordwind Energy"),
        (("Nordwind Energy", "Sorrel Pharma"), None),
    ):
        story, extraction = profit(*names)
        entities = story.entities(gazetteer)
        (measured,) = complete(story.reading, (extraction,), entities, gazetteer)
        subject = measured.argument("subject")
        assert (subject is not None and subject.implicit) is (company is not None)
        labels = [e.label for e in entities if subject and subject.filler == EntityRef(e.id)]
        assert labels == ([company] if company else [])


def test_two_countries_in_the_sentence_leave_it_open(gazetteer: Gazetteer) -> None:
    story = Story(
        (
            ARRIVED.format("Mexico", "Canada"),
            (
                "Emperor/NNP/compound/3 Ann/NNP/compound/3 Lee/NNP/nsubj/4 left/VBD/ROOT/4/leave Jordan/NNP/dobj/4"
                " ~././punct/4"
            ),
        )
    )
    for place in ("Mexico", "Canada", "Jordan"):
        story.name(place, "GPE")
    story.says("Emperor", "emperor", "copula", subject=story.name("Ann Lee", "PER"))
    _, (bare,) = told(story, gazetteer)
    assert bare.argument("of") is None


def named(label: str, kind: str, *starts: int) -> Entity:
    spans = [Span(start, start + len(label)) for start in starts]
    mentions = tuple(Mention(*span, label, span, "ORG", "name", span) for span in spans)
    return Entity(label, label, f"news:{kind}", mentions)


def test_chief_executive_is_of_the_company_that_the_text_names_most_and_last() -> None:
    office = Predicate("chief executive", "copula", 50, 65, "Chief executive")
    holder = Argument("subject", 66, 73, "Ann Lee", Span(66, 73), EntityRef("Ann Lee"))
    titled = Extraction(0, office, (holder,), rule="title")
    for entities, company in (
        ((named("Norvik", "Company", 0, 20),), "Norvik"),
        ((named("Norvik", "Company", 80),), None),  # only named behind her
        ((named("Norvik", "Company", 0, 20), named("Halden", "Organization", 30)), None),  # somebody else nearer
        ((named("Norvik", "Company", 30), named("MGM", "Product", 0, 10)), None),  # the studio is spoken of more
        ((named("Norvik", "Company", 30), named("Glim 3", "Product", 0, 10)), "Norvik"),
    ):
        (understood,) = with_employers([titled], entities)
        of = understood.argument("of")
        assert (of.filler if of is not None else None) == (EntityRef(company) if company else None)
