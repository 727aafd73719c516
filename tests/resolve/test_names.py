from kg.model import Gazetteer
from kg.resolve.facts import clean
from tests.resolve.conftest import Story

CARNEY = (
    (
        "Mark/NNP/compound/2 Carney/NNP/nsubj/3 met/VBD/ROOT/3/meet Claudia/NNP/compound/5"
        " Sheinbaum/NNP/dobj/3 ~././punct/3"
    ),
    "Carney/NNP/nsubj/2 said/VBD/ROOT/2/say he/PRP/nsubj/4 liked/VBD/ccomp/2/like her/PRP/dobj/4 ~././punct/2",
)
CLINTONS = (
    (
        "Bill/NNP/compound/2 Clinton/NNP/nsubj/3 met/VBD/ROOT/3/meet Hillary/NNP/compound/5"
        " Clinton/NNP/dobj/3 ~././punct/3"
    ),
    "Ms./NNP/compound/2 Clinton/NNP/nsubj/3 smiled/VBD/ROOT/3/smile ~././punct/3",
    "Clinton/NNP/nsubj/2 left/VBD/ROOT/2/leave ~././punct/2",
    "Mr./NNP/compound/2 Clinton/NNP/nsubj/3 stayed/VBD/ROOT/3/stay ~././punct/3",
)
NORDWIND = (
    "Nordwind/NNP/compound/2 Energy/NNP/nsubj/3 opened/VBD/ROOT/3/open a/DT/det/5 plant/NN/dobj/3 ~././punct/3",
    "Nordwind/NNP/nsubj/2 hired/VBD/ROOT/2/hire workers/NNS/dobj/2/worker ~././punct/2",
)
WTO = (
    (
        "The/DT/det/4 World/NNP/compound/4 Trade/NNP/compound/4 Organization/NNP/nsubj/8 (/-LRB-/punct/4"
        " ~WTO/NNP/appos/4"
        " ~)/-RRB-/punct/4 met/VBD/ROOT/8/meet ~././punct/8"
    ),
    "The/DT/det/2 WTO/NNP/nsubj/3 agreed/VBD/ROOT/3/agree ~././punct/3",
)


def test_surname_joins_full_name_whatever_the_model_calls_it(gazetteer: Gazetteer) -> None:
    story = Story(CARNEY)
    full, _, short = (
        story.name("Mark Carney", "PER"),
        story.name("Claudia Sheinbaum", "PER"),
        story.name("Carney", "GPE", 2),
    )
    entity = story.of(full, gazetteer)
    assert entity is not None
    assert (entity.label, entity.type, entity.aliases, entity.local) == (
        "Mark Carney",
        "news:Person",
        ("Carney",),
        False,
    )
    assert story.of(short, gazetteer) == entity
    assert [e.id for e in story.entities(gazetteer)] == ["e1", "e2"]


def test_lone_surname_is_local(gazetteer: Gazetteer) -> None:
    story = Story(CARNEY[1:])
    index = story.name("Carney", "PER")
    assert story.of(index, gazetteer).local  # type: ignore[union-attr]


def test_shared_surname_goes_to_nearest_of_the_right_gender(gazetteer: Gazetteer) -> None:
    story = Story(CLINTONS)
    bill, hillary = story.name("Bill Clinton", "PER"), story.name("Hillary Clinton", "PER")
    ms, bare, mr = (story.name("Clinton", "PER", n) for n in (3, 4, 5))
    assert story.of(ms, gazetteer) == story.of(bare, gazetteer) == story.of(hillary, gazetteer)
    assert story.of(mr, gazetteer) == story.of(bill, gazetteer) != story.of(hillary, gazetteer)


def test_short_organization_joins_and_is_no_person(gazetteer: Gazetteer) -> None:
    story = Story(NORDWIND)
    full, short = story.name("Nordwind Energy", "ORG"), story.name("Nordwind", "PER", 2)
    assert story.of(full, gazetteer) == story.of(short, gazetteer)
    assert story.of(full, gazetteer).type == "news:Company"  # type: ignore[union-attr]


def test_place_is_no_short_form_of_what_is_named_after_it(gazetteer: Gazetteer) -> None:
    story = Story(("Canada/NNP/compound/2 Post/NNP/nsubj/3 left/VBD/ROOT/3/leave Canada/NNP/dobj/3 ~././punct/3",))
    post, land = story.name("Canada Post", "ORG"), story.name("Canada", "GPE", 2)
    assert story.of(post, gazetteer) != story.of(land, gazetteer)


def test_acronym_in_brackets_and_by_initials(gazetteer: Gazetteer) -> None:
    story = Story(WTO)
    full, first, later = (
        story.name("World Trade Organization", "ORG"),
        story.name("WTO", "ORG"),
        story.name("WTO", "ORG", 2),
    )
    assert story.of(full, gazetteer) == story.of(first, gazetteer) == story.of(later, gazetteer)
    alone = Story(WTO)
    alone.name("World Trade Organization", "ORG")
    alone.name("WTO", "ORG", 2)
    assert alone.groups(gazetteer) == [["World Trade Organization", "WTO"]]


def test_clean_keeps_what_belongs_to_the_name() -> None:
    assert clean("King Abdullah", person=True) == ("King Abdullah", "")
    assert clean("The Hague") == ("Hague", "")
    assert clean("James'", person=True) == ("James", "")
    assert clean("President Ann Lee's", person=True) == ("Ann Lee", "president")
    assert clean("Prince Edward Island") == ("Prince Edward Island", "")


def test_full_name_decides_the_type_of_a_company(gazetteer: Gazetteer) -> None:
    story = Story(("Nordwind/NNP/compound/2 Ltd./NNP/nsubj/3 grew/VBD/ROOT/3/grow ~././punct/3",))
    index = story.name("Nordwind Ltd.", "ORG")
    assert story.of(index, gazetteer).type == "news:Company"  # type: ignore[union-attr]


def test_kind_of_body_with_a_capital_is_the_one_of_that_kind(gazetteer: Gazetteer) -> None:
    story = Story(
        (
            "The/DT/det/3 European/NNP/compound/3 Commission/NNP/nsubj/4 left/VBD/ROOT/4/leave ~././punct/4",
            "The/DT/det/2 Commission/NNP/nsubj/3 won/VBD/ROOT/3/win ~././punct/3",
        )
    )
    full, short = story.name("European Commission", "ORG"), story.name("Commission", "ORG", 2)
    entity = story.of(full, gazetteer)
    assert entity is not None
    assert entity == story.of(short, gazetteer)
    assert entity.type == "news:GovernmentBody"


def test_what_nobody_is_called_is_no_person(gazetteer: Gazetteer) -> None:
    story = Story(
        (
            "VoIP/NNP/compound/2 users/NNS/nsubj/3/user left/VBD/ROOT/3/leave ~././punct/3",
            "McCain/NNP/nsubj/2 stayed/VBD/ROOT/2/stay ~././punct/2",
        )
    )
    technique, senator = story.name("VoIP", "PER"), story.name("McCain", "PER")
    assert story.of(technique, gazetteer).type == "news:Thing"  # type: ignore[union-attr]
    assert story.of(senator, gazetteer).type == "news:Person"  # type: ignore[union-attr]


def test_name_that_the_tagger_takes_for_a_noun(gazetteer: Gazetteer) -> None:
    story = Story(
        (
            "The/DT/det/2 iPhone/NN/nsubj/3 sold/VBD/ROOT/3/sell well/RB/advmod/3 ~././punct/3",
            "Fans/NNS/nsubj/2/fan bought/VBD/ROOT/2/buy an/DT/det/4 iPhone/NN/dobj/2 ~././punct/2",
        )
    )
    story.nominal("The iPhone")
    story.nominal("an iPhone")
    assert story.groups(gazetteer) == [["The iPhone", "an iPhone"]]


def test_short_given_name_and_middle_initial(gazetteer: Gazetteer) -> None:
    row = "{0}/NNP/compound/3 {1}/NNP/compound/3 Cook/NNP/nsubj/4 left/VBD/ROOT/4/leave ~././punct/4"
    story = Story((row.format("Timothy", "D."), row.format("Tim", "B."), row.format("Ann", "C.")))
    for name in ("Timothy D. Cook", "Tim B. Cook", "Ann C. Cook"):
        story.name(name, "PER")
    assert story.groups(gazetteer) == [["Timothy D. Cook", "Tim B. Cook"], ["Ann C. Cook"]]


def test_bare_surname_stays_with_whom_it_was_used_of(gazetteer: Gazetteer) -> None:
    story = Story(
        (
            "Tom/NNP/compound/2 Ross/NNP/nsubj/3 left/VBD/ROOT/3/leave ~././punct/3",
            "Ross/NNP/nsubj/2 wept/VBD/ROOT/2/weep ~././punct/2",
            "Ann/NNP/compound/2 Ross/NNP/nsubj/3 stayed/VBD/ROOT/3/stay ~././punct/3",
            "Ross/NNP/nsubj/2 denied/VBD/ROOT/2/deny it/PRP/dobj/2 ~././punct/2",
        )
    )
    tom, ann = story.name("Tom Ross", "PER"), story.name("Ann Ross", "PER")
    bare, later = story.name("Ross", "PER", 2), story.name("Ross", "PER", 4)
    assert story.of(bare, gazetteer) == story.of(later, gazetteer) == story.of(tom, gazetteer)
    assert story.of(ann, gazetteer) != story.of(tom, gazetteer)


def test_first_name_is_that_of_whom_the_text_is_about(gazetteer: Gazetteer) -> None:
    left = "{}/NNP/compound/2 {}/NNP/nsubj/3 left/VBD/ROOT/3/leave ~././punct/3"
    lone = "Tom/NNP/nsubj/2 smiled/VBD/ROOT/2/smile ~././punct/2"
    for times, together in ((2, True), (1, False)):
        story = Story((*[left.format("Tom", "Ross")] * times, left.format("Tom", "Gray"), lone))
        full = [story.name("Tom Ross", "PER", nth + 1) for nth in range(times)]
        story.name("Tom Gray", "PER")
        tom = story.name("Tom", "PER", times + 2)
        assert (story.of(tom, gazetteer) == story.of(full[0], gazetteer)) is together


def test_first_name_with_an_indefinite_apposition_is_somebody_new(gazetteer: Gazetteer) -> None:
    said = "Ann/NNP/nsubj/6 ~,/,/punct/1 {}/DT/det/4 soldier/NN/appos/1 ~,/,/punct/1 wept/VBD/ROOT/6/weep ~././punct/6"
    for article, together in (("a", False), ("the", True)):
        story = Story(("Ann/NNP/compound/2 Ross/NNP/nsubj/3 left/VBD/ROOT/3/leave ~././punct/3", said.format(article)))
        full, lone = story.name("Ann Ross", "PER"), story.name("Ann", "PER", 2)
        assert (story.of(full, gazetteer) == story.of(lone, gazetteer)) is together


def test_slogan_is_no_fuller_name_of_a_person(gazetteer: Gazetteer) -> None:
    story = Story(
        (
            "Ann/NNP/compound/2 Ross/NNP/nsubj/3 left/VBD/ROOT/3/leave ~././punct/3",
            "Signs/NNS/nsubj/2/sign read/VBD/ROOT/2 Hands/NNS/dobj/2/hand off/IN/prep/3 Ross/NNP/pobj/4 ~././punct/2",
            "Ross/NNP/nsubj/2 wept/VBD/ROOT/2/weep ~././punct/2",
        )
    )
    ann, slogan, bare = (
        story.name("Ann Ross", "PER"),
        story.name("Hands off Ross", "WORK"),
        story.name("Ross", "PER", 3),
    )
    assert story.of(ann, gazetteer) == story.of(bare, gazetteer) != story.of(slogan, gazetteer)


def test_line_breaks_and_quotation_marks_are_no_part_of_a_name() -> None:
    assert clean("Nordwind\nEnergy") == ("Nordwind Energy", "")
    assert clean("“Nordwind”") == ("Nordwind", "")
    assert clean("Nordwind Pro - a") == ("Nordwind Pro", "")
    assert clean("Wal - Mart") == ("Wal - Mart", "")
    assert clean("Guns N’ Roses") == ("Guns N’ Roses", "")
