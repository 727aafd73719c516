from kg.model import Gazetteer, MentionLabel
from tests.resolve.conftest import Story

HEADLINE = "Nordwind/NNP/nsubj/2 wins/VBZ/ROOT/2/win"
BOUGHT = (
    "Nordwind/NNP/compound/2 {}/NNP/nsubj/3 bought/VBD/ROOT/3/buy Sorrel/NNP/compound/5 Health/NNP/dobj/3 ~././punct/3"
)
GREW = "Nordwind/NNP/nsubj/2 grew/VBD/ROOT/2/grow ~././punct/2"
FOUNDER = "Tor/NNP/compound/2 Nordwind/NNP/nsubj/3 smiled/VBD/ROOT/3/smile ~././punct/3"


def test_short_form_joins_whatever_its_label(gazetteer: Gazetteer) -> None:
    labels: tuple[MentionLabel, ...] = ("PER", "GPE", "PRODUCT", "OTHER", "ORG")
    for label in labels:
        story = Story((BOUGHT.format("Pharma"), GREW))
        full, short = story.name("Nordwind Pharma", "ORG"), story.name("Nordwind", label, 2)
        entity = story.of(full, gazetteer)
        assert entity is not None
        assert (entity.label, entity.type, entity.aliases) == ("Nordwind Pharma", "news:Company", ("Nordwind",))
        assert story.of(short, gazetteer) == entity


def test_full_form_may_come_behind_the_headline(gazetteer: Gazetteer) -> None:
    for headline, together in ((1, True), (0, False)):
        story = Story((HEADLINE, BOUGHT.format("Rising")), headline)
        short, full = story.name("Nordwind", "PER"), story.name("Nordwind Rising", "ORG")
        assert (story.of(short, gazetteer) == story.of(full, gazetteer)) is together


def test_place_is_no_short_form_of_its_police(gazetteer: Gazetteer) -> None:
    for word, together in (("Police", False), ("Systems", True)):
        story = Story((BOUGHT.format(word), GREW))
        full, short = story.name(f"Nordwind {word}", "ORG"), story.name("Nordwind", "GPE", 2)
        assert (story.of(short, gazetteer) == story.of(full, gazetteer)) is together


def test_coordination_has_no_short_form(gazetteer: Gazetteer) -> None:
    both = "Nordwind/NNP/nsubj/4 and/CC/cc/1 Sorrel/NNP/conj/1 grew/VBD/ROOT/4/grow ~././punct/4"
    story = Story((both, GREW))
    full, short = story.name("Nordwind and Sorrel", "ORG"), story.name("Nordwind", "ORG", 2)
    assert story.of(full, gazetteer) != story.of(short, gazetteer)


def test_founder_and_company_of_one_name_stay_two(gazetteer: Gazetteer) -> None:
    rose = "Nordwind/NNP/compound/2 shares/NNS/nsubj/3/share rose/VBD/ROOT/3/rise ~././punct/3"
    raised = "Nordwind/NNP/nsubj/2 raised/VBD/ROOT/2/raise its/PRP$/poss/4 guidance/NN/dobj/2 ~././punct/2"
    company, person = BOUGHT.format("Marine"), FOUNDER
    for last, first, is_company in (
        (rose, (company, person), True),
        (raised, (company, person), True),
        (GREW, (person, company), True),
        (GREW, (company, person), False),
    ):
        story = Story((*first, last))
        firm, founder = story.name("Nordwind Marine", "ORG"), story.name("Tor Nordwind", "PER")
        bare = story.name("Nordwind", "PER", 3)
        assert story.of(firm, gazetteer) != story.of(founder, gazetteer)
        assert (story.of(bare, gazetteer) == story.of(firm, gazetteer)) is is_company
        assert (story.of(bare, gazetteer) == story.of(founder, gazetteer)) is not is_company


def test_name_cut_in_two_is_mended(gazetteer: Gazetteer) -> None:
    story = Story(("Atlantic/NNP/compound/2 Gateway/NNP/nsubj/3 grew/VBD/ROOT/3/grow ~././punct/3",))
    story.name("Atlantic", "LOC")
    story.name("Gateway", "OTHER")
    (entity,) = story.entities(gazetteer)
    assert (entity.label, entity.type, entity.aliases) == ("Atlantic Gateway", "news:Organization", ())


def test_team_of_a_city_is_not_the_city(gazetteer: Gazetteer) -> None:
    story = Story(
        (
            "Leeds/NNP/compound/2 United/NNP/nsubj/3 won/VBD/ROOT/3/win in/IN/prep/3 Leeds/NNP/pobj/4 ~././punct/3",
            "The/DT/det/3 Leeds/NNP/compound/3 coach/NN/nsubj/4 smiled/VBD/ROOT/4/smile ~././punct/4",
        )
    )
    team, city, short = story.name("Leeds United", "ORG"), story.name("Leeds", "GPE", 2), story.name("Leeds", "GPE", 3)
    found = [story.of(index, gazetteer) for index in (team, city, short)]
    assert [entity.gazetteer for entity in found if entity] == ["leeds-united", "leeds", "leeds-united"]


def test_plural_verb_makes_a_city_a_team(gazetteer: Gazetteer) -> None:
    for verb, tag, type_ in (("have", "VBP", "news:SportsTeam"), ("has", "VBZ", "news:City")):
        story = Story((f"Paris/NNP/nsubj/3 {verb}/{tag}/aux/3 signed/VBN/ROOT/3/sign him/PRP/dobj/3 ~././punct/3",))
        entity = story.of(story.name("Paris", "GPE"), gazetteer)
        assert entity is not None
        assert (entity.label, entity.type) == ("Paris", type_)


def test_a_score_makes_a_city_a_team(gazetteer: Gazetteer) -> None:
    for score, type_ in (("2/CD/dobj/2 -/HYPH/punct/4 1/CD/prep/4 ~././punct/2", "news:SportsTeam"), ("", "news:City")):
        end = score or "there/RB/advmod/2 ~././punct/2"
        for ends in ("Leeds/NNP/nsubj/2 beat/VBD/ROOT/2/beat them/PRP/dobj/2",
                     "They/PRP/nsubj/2 beat/VBD/ROOT/2/beat Leeds/NNP/dobj/2"):  # fmt: skip
            story = Story((f"{ends} {end}",))
            entity = story.of(story.name("Leeds", "GPE"), gazetteer)
            assert entity is not None
            assert (entity.label, entity.type) == ("Leeds", type_)


def test_a_bodys_end_is_the_body_named_before(gazetteer: Gazetteer) -> None:
    row = "{0}/NNP/compound/4 Ferry/NNP/compound/4 Safety/NNP/compound/4 Board/NNP/nsubj/5 met/VBD/ROOT/5 ~././punct/5"
    end = "Ferry/NNP/compound/3 Safety/NNP/compound/3 Board/NNP/nsubj/4 met/VBD/ROOT/4/meet ~././punct/4"
    story = Story((row.format("Norvik"), end))
    full, short = story.name("Norvik Ferry Safety Board", "ORG"), story.name("Ferry Safety Board", "ORG", 2)
    assert story.of(full, gazetteer) == story.of(short, gazetteer)
    two = Story((row.format("Norvik"), row.format("Halden"), end))
    names = [two.name(f"{place} Ferry Safety Board", "ORG") for place in ("Norvik", "Halden")]
    short = two.name("Ferry Safety Board", "ORG", 3)
    assert all(two.of(name, gazetteer) != two.of(short, gazetteer) for name in names)
