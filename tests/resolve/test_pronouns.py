import pytest

from kg.model import Gazetteer
from tests.resolve.conftest import Story
from tests.resolve.test_names import CARNEY

QUOTED = (
    (
        "\"/``/punct/10 ~I/PRP/nsubj/3 like/VBP/ccomp/10 my/PRP$/poss/5 job/NN/dobj/3 ~,/,/punct/10 ~\"/''/punct/10"
        " Mary/NNP/compound/9 Jones/NNP/nsubj/10 said/VBD/ROOT/10/say ~././punct/10"
    ),
    (
        "\"/``/punct/8 ~She/PRP/nsubj/3 is/VBZ/ccomp/8/be late/JJ/acomp/3 ~,/,/punct/8 ~\"/''/punct/8 she/PRP/nsubj/8"
        " added/VBD/ROOT/8/add ~././punct/8"
    ),
)
GRAY = (
    "John/NNP/compound/2 Brown/NNP/nsubj/3 saw/VBD/ROOT/3/see Peter/NNP/compound/5 Gray/NNP/dobj/3 ~././punct/3",
    "He/PRP/nsubj/2 waved/VBD/ROOT/2/wave ~././punct/2",
    "Gray/NNP/nsubj/2 hurt/VBD/ROOT/2 himself/PRP/dobj/2 and/CC/cc/2 saw/VBD/conj/2/see him/PRP/dobj/5 ~././punct/2",
)
COMPANY = (
    (
        "Nordwind/NNP/compound/2 Energy/NNP/nsubj/3 grew/VBD/ROOT/3/grow and/CC/cc/3 it/PRP/nsubj/6 paid/VBD/conj/3/pay"
        " its/PRP$/poss/8 debts/NNS/dobj/6/debt ~././punct/6"
    ),
    (
        "It/PRP/nsubj/2 is/VBZ/ROOT/2/be clear/JJ/acomp/2 that/IN/mark/6 rain/NN/nsubj/6"
        " fell/VBD/ccomp/2/fall ~././punct/2"
    ),
)


def test_subject_first_and_gender_apart(gazetteer: Gazetteer) -> None:
    story = Story(CARNEY)
    carney, sheinbaum = story.name("Mark Carney", "PER"), story.name("Claudia Sheinbaum", "PER")
    story.name("Carney", "PER", 2)
    he, her = story.pronoun("he"), story.pronoun("her")
    assert story.of(he, gazetteer) == story.of(carney, gazetteer)
    assert story.of(her, gazetteer) == story.of(sheinbaum, gazetteer)


def test_reflexive_binds_and_object_is_not_its_subject(gazetteer: Gazetteer) -> None:
    story = Story(GRAY)
    brown, gray = story.name("John Brown", "PER"), story.name("Peter Gray", "PER")
    he = story.pronoun("He")
    story.name("Gray", "PER", 2)
    himself = story.pronoun("himself")
    assert story.of(he, gazetteer) == story.of(brown, gazetteer)
    assert story.of(himself, gazetteer) == story.of(gray, gazetteer)


def test_object_pronoun_is_not_the_subject_of_its_clause(gazetteer: Gazetteer) -> None:
    story = Story(("Gray/NNP/nsubj/2 saw/VBD/ROOT/2/see him/PRP/dobj/2 ~././punct/2",))
    story.name("Gray", "PER")
    assert story.of(story.pronoun("him"), gazetteer) is None


def test_first_person_is_the_speaker_and_third_is_not(gazetteer: Gazetteer) -> None:
    story = Story(QUOTED)
    i, my, jones = story.pronoun("I"), story.pronoun("my"), story.name("Mary Jones", "PER")
    inside, outside = story.pronoun("She"), story.pronoun("she")
    story.says("like", "like", subject=i, source=jones)
    story.says("said", "say", subject=jones)
    story.says("added", "add", subject=outside)
    speaker = story.of(jones, gazetteer)
    assert story.of(i, gazetteer) == story.of(my, gazetteer) == story.of(outside, gazetteer) == speaker
    assert story.of(inside, gazetteer) is None


def test_first_person_without_speaker_is_nobody(gazetteer: Gazetteer) -> None:
    story = Story(("I/PRP/nsubj/2 left/VBD/ROOT/2/leave ~././punct/2",))
    story.pronoun("I")
    assert story.entities(gazetteer) == ()


def test_it_is_the_company_and_pleonastic_it_is_nothing(gazetteer: Gazetteer) -> None:
    story = Story(COMPANY)
    company, it, its, empty = (
        story.name("Nordwind Energy", "ORG"),
        story.pronoun("it"),
        story.pronoun("its"),
        story.pronoun("It"),
    )
    assert story.of(it, gazetteer) == story.of(its, gazetteer) == story.of(company, gazetteer)
    assert story.of(empty, gazetteer) is None


def test_it_is_no_person(gazetteer: Gazetteer) -> None:
    story = Story((*CARNEY[:1], "It/PRP/nsubj/2 stopped/VBD/ROOT/2/stop ~././punct/2"))
    story.name("Mark Carney", "PER")
    story.name("Claudia Sheinbaum", "PER")
    assert story.of(story.pronoun("It"), gazetteer) is None


@pytest.mark.parametrize(
    ("subject", "known"),
    [
        ("The/DT/det/2 leaders/NNS/nsubj/3/leader met/VBD/ROOT/3/meet ~././punct/3", True),
        ("Canada/NNP/nsubj/4 and/CC/cc/1 Mexico/NNP/conj/1 met/VBD/ROOT/4/meet ~././punct/4", False),
    ],
)
def test_they_are_one_plural_thing_and_not_two(subject: str, known: bool, gazetteer: Gazetteer) -> None:
    story = Story((subject, "They/PRP/nsubj/2 agreed/VBD/ROOT/2/agree ~././punct/2"))
    if known:
        story.nominal("The leaders")
    else:
        story.name("Canada", "GPE")
        story.name("Mexico", "GPE")
    assert (story.of(story.pronoun("They"), gazetteer) is not None) is known


def test_subject_after_a_fronted_phrase_is_meant(gazetteer: Gazetteer) -> None:
    story = Story(
        (
            (
                "In/IN/prep/6 its/PRP$/poss/3 report/NN/pobj/1 ~,/,/punct/6 Nordwind/NNP/nsubj/6"
                " praised/VBD/ROOT/6/praise"
                " workers/NNS/dobj/6/worker ~././punct/6"
            ),
        )
    )
    its, company = story.pronoun("its"), story.name("Nordwind", "ORG")
    assert story.of(its, gazetteer) == story.of(company, gazetteer)


def test_object_of_a_controlling_verb_does_what_follows(gazetteer: Gazetteer) -> None:
    story = Story(
        (
            (
                "Beta/NNP/nsubj/2 forced/VBD/ROOT/2/force Acme/NNP/dobj/2 to/TO/aux/5 lower/VB/xcomp/2 its/PRP$/poss/7"
                " prices/NNS/dobj/5/price ~././punct/2"
            ),
        )
    )
    beta, acme, its = story.name("Beta", "ORG"), story.name("Acme", "ORG"), story.pronoun("its")
    assert story.of(its, gazetteer) == story.of(acme, gazetteer) != story.of(beta, gazetteer)


def test_what_is_held_is_no_company(gazetteer: Gazetteer) -> None:
    story = Story(
        (
            "Nordwind/NNP/nsubj/2 announced/VBD/ROOT/2/announce a/DT/det/4 meeting/NN/dobj/2 ~././punct/2",
            (
                "It/PRP/nsubjpass/4 will/MD/aux/4 be/VB/auxpass/4 held/VBN/ROOT/4/hold in/IN/prep/4 Paris/NNP/pobj/5"
                " ~././punct/4"
            ),
        )
    )
    company, meeting, it = story.name("Nordwind", "ORG"), story.nominal("a meeting"), story.pronoun("It")
    story.name("Paris", "GPE")
    entity = story.of(it, gazetteer)
    assert entity is not None
    assert entity == story.of(meeting, gazetteer) != story.of(company, gazetteer)
    assert entity.type == "news:Meeting"


def test_subject_around_a_quotation_speaks_it(gazetteer: Gazetteer) -> None:
    story = Story(
        (
            (
                "Tom/NNP/compound/2 Ross/NNP/nsubj/3 left/VBD/ROOT/3/leave this/DT/det/5 note/NN/dobj/3 ~:/:/punct/3"
                " \"/``/punct/3 ~I/PRP/nsubj/9 am/VBP/ccomp/3/be tired/JJ/acomp/9 ~././punct/3 ~\"/''/punct/3"
            ),
        )
    )
    ross, i = story.name("Tom Ross", "PER"), story.pronoun("I")
    assert story.of(i, gazetteer) == story.of(ross, gazetteer)


def test_we_is_a_speaking_organisation_and_no_person(gazetteer: Gazetteer) -> None:
    for name, label, known in (("Acme", "ORG", True), ("Ross", "PER", False)):
        story = Story(
            (
                (
                    "\"/``/punct/8 ~We/PRP/nsubj/3 are/VBP/ccomp/8/be happy/JJ/acomp/3 ~,/,/punct/8 ~\"/''/punct/8"
                    f" {name}/NNP/nsubj/8 said/VBD/ROOT/8/say ~././punct/8"
                ),
            )
        )
        we, speaker = story.pronoun("We"), story.name(name, label)
        story.says("said", "say", subject=speaker)
        assert (story.of(we, gazetteer) is not None) is known


def test_who_speaks_for_a_company_says_we_of_it(gazetteer: Gazetteer) -> None:
    said = "\"/``/punct/6 ~We/PRP/nsubj/3 won/VBD/ccomp/6/win ~,/,/punct/6 ~\"/''/punct/6 said/VBD/ROOT/6/say"
    story = Story(
        (
            "Nordwind/NNP/compound/2 chief/NN/compound/4 Ann/NNP/compound/4 Lee/NNP/nsubj/5 spoke/VBD/ROOT/5/speak",
            f"{said} Lee/NNP/nsubj/6 ~././punct/6",
        )
    )
    nordwind, lee = story.name("Nordwind", "ORG"), story.name("Ann Lee", "PER")
    story.name("Lee", "PER", 2)
    we = story.pronoun("We")
    story.says("said", "say", subject=2)
    story.says("chief", "chief", "copula", subject=lee, of=nordwind)
    assert story.of(we, gazetteer) == story.of(nordwind, gazetteer) is not None


def test_who_leads_to_a_quotation_says_i(gazetteer: Gazetteer) -> None:
    story = Story(
        (
            (
                'Ann/NNP/compound/2 Lee/NNP/nsubj/3 left/VBD/ROOT/3/leave with/IN/prep/3 "/``/punct/4 ~I/PRP/nsubj/7'
                " won/VBD/dep/3/win ~\"/''/punct/3"
            ),
        )
    )
    lee, i = story.name("Ann Lee", "PER"), story.pronoun("I")
    assert story.of(i, gazetteer) == story.of(lee, gazetteer) is not None


def test_it_in_a_things_own_clause_is_something_else(gazetteer: Gazetteer) -> None:
    story = Story(
        (
            (
                "Orca/NNP/nsubj/2 says/VBZ/ROOT/2/say the/DT/det/4 music/NN/nsubj/7 it/PRP/nsubj/6"
                " sells/VBZ/relcl/4/sell pays/VBZ/ccomp/2/pay ~././punct/2"
            ),
        )
    )
    orca, it = story.name("Orca", "ORG"), story.pronoun("it")
    music = story.nominal("the music")
    story.says("pays", "pay", subject=music)
    assert story.of(it, gazetteer) == story.of(orca, gazetteer) != story.of(music, gazetteer)


def test_object_of_a_noun_is_not_who_does_it(gazetteer: Gazetteer) -> None:
    for owner, together in (("", False), ("its/PRP$/poss/8 ", True)):
        shift = int(bool(owner))
        story = Story(
            (
                (
                    "Acme/NNP/nsubj/2 saw/VBD/ROOT/2/see the/DT/det/4 device/NN/dobj/2 and/CC/cc/2"
                    f" printed/VBD/conj/2/print {owner}pictures/NNS/dobj/6"
                    f" of/IN/prep/{7 + shift} it/PRP/pobj/{8 + shift}"
                ),
            )
        )
        acme, device, it = story.name("Acme", "ORG"), story.nominal("the device"), story.pronoun("it")
        story.says("saw", "see", subject=acme, object=device)
        assert (story.of(it, gazetteer) == story.of(acme, gazetteer)) is together


def test_several_are_they_together(gazetteer: Gazetteer) -> None:
    story = Story(
        (
            (
                "Acme/NNP/nsubj/4 and/CC/cc/1 Beta/NNP/conj/1 praised/VBD/ROOT/4/praise"
                " their/PRP$/poss/6 staff/NN/dobj/4 ~././punct/4"
            ),
        )
    )
    story.name("Acme", "ORG")
    story.name("Beta", "ORG")
    story.pronoun("their")
    found = {entity.label: entity for entity in story.everything(gazetteer)}
    both = found["Acme and Beta"]
    assert [m.text for m in both.mentions] == ["Acme and Beta", "their"]
    assert both.passing
    assert both.members == (found["Acme"].id, found["Beta"].id)


def test_what_a_text_is_about_needs_no_subject(gazetteer: Gazetteer) -> None:
    about = "Nordwind/NNP/nsubj/2 grew/VBD/ROOT/2/grow ~././punct/2"
    last = "Men/NNS/nsubj/2/man praised/VBD/ROOT/2/praise Nordwind/NNP/dobj/2 ~././punct/2"
    it = "It/PRP/nsubj/2 grew/VBD/ROOT/2/grow ~././punct/2"
    for before, known in ((2, True), (1, False)):
        story = Story((*([about] * before), last, it))
        names = [story.name("Nordwind", "ORG", n + 1) for n in range(before + 1)]
        pronoun = story.pronoun("It")
        assert (story.of(pronoun, gazetteer) == story.of(names[0], gazetteer)) is known


def test_a_spokesman_says_it_of_whom_he_speaks_for(gazetteer: Gazetteer) -> None:
    said = (
        "A/DT/det/4 Nordwind/NNP/compound/3 Energy/NNP/compound/4 spokesman/NN/nsubj/5/spokesman"
        " said/VBD/ROOT/5/say it/PRP/nsubj/8 would/MD/aux/8 close/VB/ccomp/5/close ~././punct/5"
    )
    story = Story((said,))
    energy = story.name("Nordwind Energy", "ORG")
    story.nominal("A Nordwind Energy spokesman")
    assert story.of(story.pronoun("it"), gazetteer) == story.of(energy, gazetteer)


def test_whose_it_is_in_a_relative_clause(gazetteer: Gazetteer) -> None:
    arrest = (
        "His/PRP$/poss/2 rival/NN/nsubj/3/rival freed/VBD/ROOT/3/free Tom/NNP/compound/5 Ash/NNP/dobj/3 ~,/,/punct/5"
        " who/WP/nsubj/8 sold/VBD/relcl/5/sell his/PRP$/poss/10 house/NN/dobj/8/house ~././punct/3"
    )
    story = Story(("Bob/NNP/compound/2 Roe/NNP/nsubj/3 left/VBD/ROOT/3/leave ~././punct/3", arrest))
    roe, ash = story.name("Bob Roe", "PER"), story.name("Tom Ash", "PER")
    his, own = story.pronoun("His"), story.pronoun("his")
    assert story.of(his, gazetteer) == story.of(roe, gazetteer)
    assert story.of(own, gazetteer) == story.of(ash, gazetteer)
