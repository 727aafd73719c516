import pytest

from kg.model import Gazetteer, Value
from tests.resolve.conftest import Story
from tests.resolve.test_names import NORDWIND

PARTNERSHIP = (
    (
        "The/DT/det/2 firms/NNS/nsubj/3/firm signed/VBD/ROOT/3/sign a/DT/det/6 comprehensive/JJ/amod/6"
        " partnership/NN/dobj/3"
        " ~././punct/3"
    ),
    "The/DT/det/2 partnership/NN/nsubj/3 failed/VBD/ROOT/3/fail ~././punct/3",
)
TREATY = (
    (
        "Canada/NNP/nsubj/8 ~,/,/punct/1 Mexico/NNP/conj/1 and/CC/cc/3 the/DT/det/7 United/NNP/compound/7"
        " States/NNP/conj/3"
        " renewed/VBD/ROOT/8/renew a/DT/det/13 continental/JJ/amod/13 free/JJ/amod/12 trade/NN/compound/13"
        " treaty/NN/dobj/8"
        " in/IN/prep/8 2018/CD/pobj/14 ~././punct/8"
    ),
    (
        "Canada/NNP/nsubj/2 sought/VBD/ROOT/2/seek a/DT/det/6 solo/JJ/amod/6 trade/NN/compound/6"
        " deal/NN/dobj/2 with/IN/prep/6"
        " the/DT/det/9 administration/NN/pobj/7 ~././punct/2"
    ),
    (
        "The/DT/det/7 U.S.-Mexico/NNP/compound/7 ~-/HYPH/punct/7 ~Canada/NNP/nmod/7 free/JJ/amod/6 trade/NN/compound/7"
        " deal/NN/nsubj/8 is/VBZ/ROOT/8/be old/JJ/acomp/8 ~././punct/8"
    ),
)


def test_repeated_noun_is_one_local_thing(gazetteer: Gazetteer) -> None:
    story = Story(PARTNERSHIP)
    firms, first, again = (
        story.nominal("The firms"),
        story.nominal("a comprehensive partnership"),
        story.nominal("The partnership"),
    )
    story.says("signed", "sign", subject=firms, object=first)
    entity = story.of(first, gazetteer)
    assert entity is not None
    assert entity == story.of(again, gazetteer)
    assert (entity.label, entity.type, entity.local) == ("comprehensive partnership", "news:Thing", True)
    assert story.of(firms, gazetteer) is not None


def test_noun_that_only_takes_part_once_is_an_entity_if_it_is_one_thing(gazetteer: Gazetteer) -> None:
    story = Story(NORDWIND)
    company, plant, workers = (
        story.name("Nordwind Energy", "ORG"),
        story.nominal("a plant"),
        story.nominal("workers"),
    )
    story.says("opened", "open", subject=company, object=plant)
    story.says("hired", "hire", subject=company, object=workers)
    assert story.of(plant, gazetteer) is not None
    assert story.of(workers, gazetteer) is None


def test_the_company_is_the_nearest_organisation(gazetteer: Gazetteer) -> None:
    story = Story((*NORDWIND, "The/DT/det/2 company/NN/nsubj/3 grew/VBD/ROOT/3/grow ~././punct/3"))
    full, _, later = (
        story.name("Nordwind Energy", "ORG"),
        story.name("Nordwind", "ORG", 2),
        story.nominal("The company"),
    )
    assert story.of(later, gazetteer) == story.of(full, gazetteer)


def test_apposition_tells_the_type(gazetteer: Gazetteer) -> None:
    story = Story(
        (
            (
                "Nordwind/NNP/nsubj/6 ~,/,/punct/1 a/DT/det/4 company/NN/appos/1 ~,/,/punct/1 grew/VBD/ROOT/6/grow"
                " ~././punct/6"
            ),
        )
    )
    name, noun = story.name("Nordwind", "PER"), story.nominal("a company")
    story.same.append((name, noun))
    entity = story.of(name, gazetteer)
    assert entity is not None
    assert (entity.type, entity.local, len(entity.mentions)) == ("news:Company", False, 2)


def test_treaty_by_its_parties_and_description(gazetteer: Gazetteer) -> None:
    story = Story(TREATY)
    parties = [story.name("Canada", "GPE"), story.name("Mexico", "GPE"), story.name("United States", "GPE")]
    treaty, solo, named = (
        story.nominal("a continental free trade treaty"),
        story.nominal("a solo trade deal"),
        story.nominal("The U.S.-Mexico-Canada free trade deal"),
    )
    for party in parties:
        story.says("renewed", "renew", subject=party, object=treaty)
    story.says("sought", "seek", subject=story.name("Canada", "GPE", 2), object=solo)
    entity = story.of(treaty, gazetteer)
    assert entity is not None
    assert (entity.gazetteer, entity.type) == ("usmca", "news:Treaty")
    assert story.of(named, gazetteer) == entity
    assert story.of(solo, gazetteer) not in {None, entity}


def test_treaty_by_one_party_needs_the_year(gazetteer: Gazetteer) -> None:
    sentence = (
        "Canada/NNP/nsubj/2 renewed/VBD/ROOT/2/renew a/DT/det/6 free/JJ/amod/5 trade/NN/compound/6 deal/NN/dobj/2"
        " in/IN/prep/2 2018/CD/pobj/7 ~././punct/2"
    )
    for year, expected in ((None, None), ("2018", "usmca"), ("2011", None)):
        story = Story((sentence,))
        land, deal = story.name("Canada", "GPE"), story.nominal("a free trade deal")
        story.says("renewed", "renew", subject=land, object=deal)
        if year:
            start = story.find("2018")
            story.values.append(Value(start, start + 4, "2018", "time", year))
        entity = story.of(deal, gazetteer)
        assert (entity.gazetteer if entity else None) == expected


def test_age_names_the_person_of_that_age(gazetteer: Gazetteer) -> None:
    story = Story(
        (
            (
                "Tom/NNP/compound/2 Ross/NNP/nsubj/9 ~,/,/punct/2 34/CD/appos/2 ~,/,/punct/2 and/CC/cc/2"
                " Ann/NNP/compound/8"
                " Lee/NNP/conj/2 won/VBD/ROOT/9/win ~././punct/9"
            ),
            (
                "The/DT/det/6 34/CD/nummod/4 ~-/HYPH/punct/4 ~year/NN/npadvmod/6 ~-/HYPH/punct/6 ~old/JJ/nsubj/7"
                " left/VBD/ROOT/7/leave"
            ),
        )
    )
    ross, lee, old = story.name("Tom Ross", "PER"), story.name("Ann Lee", "PER"), story.nominal("The 34-year-old")
    assert story.of(old, gazetteer) == story.of(ross, gazetteer) != story.of(lee, gazetteer)


def test_a_nameless_one_of_the_kind_is_nearer_than_a_name(gazetteer: Gazetteer) -> None:
    nordwind = "Nordwind/NNP/compound/2 Bank/NNP/nsubj/3 grew/VBD/ROOT/3/grow ~././punct/3"
    robbed = "Men/NNS/nsubj/2/man robbed/VBD/ROOT/2/rob a/DT/det/4 bank/NN/dobj/2 ~././punct/2"
    closed = "The/DT/det/2 bank/NN/nsubj/3 closed/VBD/ROOT/3/close ~././punct/3"
    for sentences, expected in (
        ((nordwind, robbed, closed), ["a bank", "The bank"]),
        ((robbed, nordwind, closed), ["Nordwind Bank", "The bank"]),
    ):
        story = Story(sentences)
        story.name("Nordwind Bank", "ORG")
        story.nominal("a bank")
        bank = story.nominal("The bank")
        entity = story.of(bank, gazetteer)
        assert entity is not None
        assert [mention.text for mention in entity.mentions] == expected


def test_what_a_comma_sets_off_tells_nothing_new(gazetteer: Gazetteer) -> None:
    ship = "A/DT/det/2 ferry/NN/nsubj/3 sank/VBD/ROOT/3/sink ~././punct/3"
    for comma, together in (("~,/,/punct/2", True), ("just/RB/advmod/4", False)):
        later = f"The/DT/det/2 vessel/NN/nsubj/5 {comma} built/VBN/acl/2/build burned/VBD/ROOT/5/burn ~././punct/5"
        story = Story((ship, later))
        ferry, vessel = story.nominal("A ferry"), story.nominal("The vessel")
        story.says("sank", "sink", subject=ferry)
        story.says("burned", "burn", subject=vessel)
        assert (story.of(ferry, gazetteer) == story.of(vessel, gazetteer)) is together


def test_noun_takes_up_nouns_of_its_kind_only(gazetteer: Gazetteer) -> None:
    bought = "Ross/NNP/nsubj/2 bought/VBD/ROOT/2/buy a/DT/det/4 tablet/NN/dobj/2 ~././punct/2"
    for noun, together in (("device", True), ("phone", False), ("ship", False)):
        story = Story((bought, f"The/DT/det/2 {noun}/NN/nsubj/3 broke/VBD/ROOT/3/break ~././punct/3"))
        tablet, other = story.nominal("a tablet"), story.nominal(f"The {noun}")
        story.says("bought", "buy", object=tablet)
        story.says("broke", "break", subject=other)
        assert (story.of(tablet, gazetteer) == story.of(other, gazetteer)) is together


def test_the_only_name_of_a_kind_is_meant_however_far(gazetteer: Gazetteer) -> None:
    signed = "Canada/NNP/nsubj/2 signed/VBD/ROOT/2/sign the/DT/det/5 Lima/NNP/compound/5 Accord/NNP/dobj/2 ~././punct/2"
    rained = "It/PRP/nsubj/2 rained/VBD/ROOT/2/rain ~././punct/2"
    ended = "The/DT/det/2 accord/NN/nsubj/3 ended/VBD/ROOT/3/end ~././punct/3"
    story = Story((signed, *[rained] * 6, ended))
    name, accord = story.name("Lima Accord", "ORG"), story.nominal("The accord")
    assert story.of(name, gazetteer) == story.of(accord, gazetteer)


def test_union_is_no_company(gazetteer: Gazetteer) -> None:
    for word, together in (("Union", False), ("Energy", True)):
        met = f"Nordwind/NNP/compound/2 {word}/NNP/nsubj/3 met/VBD/ROOT/3/meet ~././punct/3"
        story = Story((met, "The/DT/det/2 company/NN/nsubj/3 left/VBD/ROOT/3/leave ~././punct/3"))
        name, company = story.name(f"Nordwind {word}", "ORG"), story.nominal("The company")
        story.says("left", "leave", subject=company)
        assert (story.of(name, gazetteer) == story.of(company, gazetteer)) is together


def test_labels_have_no_quotation_marks_and_single_blanks(gazetteer: Gazetteer) -> None:
    story = Story(('The/DT/det/4 "/``/punct/4 ~death/NN/compound/4 grip/NN/nsubj/5 failed/VBD/ROOT/5/fail',))
    grip = story.nominal('The "death grip')
    story.says("failed", "fail", subject=grip)
    entity = story.of(grip, gazetteer)
    assert entity is not None
    assert entity.label == "death grip"


def test_company_is_the_one_of_the_headline(gazetteer: Gazetteer) -> None:
    head = "Nordwind/NNP/compound/2 Energy/NNP/nsubj/3 grows/VBZ/ROOT/3/grow"
    lead = "Ross/NNP/nsubj/2 left/VBD/ROOT/2/leave Sorrel/NNP/compound/4 Pharma/NNP/dobj/2 for/IN/prep/2 it/PRP/pobj/5"
    hired = "The/DT/det/2 company/NN/nsubj/3 hired/VBD/ROOT/3/hire him/PRP/dobj/3 ~././punct/3"
    for headline, name in ((1, "Nordwind Energy"), (0, "Sorrel Pharma")):
        story = Story((head, lead, hired) if headline else (lead, hired), headline)
        names = {text: story.name(text, "ORG") for text in ("Nordwind Energy", "Sorrel Pharma")[1 - headline :]}
        company = story.nominal("The company")
        assert story.of(company, gazetteer) == story.of(names[name], gazetteer)


def test_company_that_was_called_a_firm_is_the_firm(gazetteer: Gazetteer) -> None:
    story = Story(
        (
            "Beta/NNP/nsubj/2 met/VBD/ROOT/2/meet Acme/NNP/dobj/2 ~,/,/punct/3 a/DT/det/6 firm/NN/appos/3 ~././punct/2",
            "The/DT/det/2 firm/NN/nsubj/3 grew/VBD/ROOT/3/grow ~././punct/3",
        )
    )
    story.name("Beta", "ORG")
    acme, firm = story.name("Acme", "ORG"), story.nominal("The firm")
    story.same.append((acme, story.nominal("a firm")))
    assert story.of(firm, gazetteer) == story.of(acme, gazetteer)


@pytest.mark.parametrize(("modifier", "together"), [("No./NNP/amod/4 2/CD/nummod/4", False), ("old/JJ/amod/3", True)])
def test_the_second_of_its_kind_is_introduced(gazetteer: Gazetteer, modifier: str, together: bool) -> None:
    noun = modifier.count(" ") + 3
    words = " ".join(part.split("/")[0] for part in modifier.split())
    story = Story(
        (
            "Acme/NNP/nsubj/2 grew/VBD/ROOT/2/grow ~././punct/2",
            f"The/DT/det/{noun} {modifier} company/NN/nsubj/{noun + 1} left/VBD/ROOT/{noun + 1}/leave",
        )
    )
    acme, company = story.name("Acme", "ORG"), story.nominal(f"The {words} company")
    story.says("left", "leave", subject=company)
    assert (story.of(company, gazetteer) == story.of(acme, gazetteer)) is together


def test_company_before_its_chief_is_the_one_spoken_of(gazetteer: Gazetteer) -> None:
    story = Story(
        (
            "Acme/NNP/nsubj/2 grew/VBD/ROOT/2/grow ~././punct/2",
            "Its/PRP$/poss/2 maker/NN/nsubj/5 and/CC/cc/2 company/NN/compound/6 won/VBD/ROOT/5/win Lee/NNP/dobj/5",
        )
    )
    acme, company = story.name("Acme", "ORG"), story.nominal("company")
    assert story.of(company, gazetteer) == story.of(acme, gazetteer)


def test_papers_are_the_company_only_if_nobody_else_is(gazetteer: Gazetteer) -> None:
    for sentence, expected in (("Acme/NNP/dobj/2", "Acme"), ("prizes/NNS/dobj/2/prize", "Norvik Gazette")):
        story = Story(
            (
                f"Norvik/NNP/compound/2 Gazette/NNP/nsubj/3 praised/VBD/ROOT/3/praise {sentence.replace('/2', '/3')}",
                "The/DT/det/2 company/NN/nsubj/3 grew/VBD/ROOT/3/grow ~././punct/3",
            )
        )
        story.name("Norvik Gazette", "ORG")
        if "Acme" in sentence:
            story.name("Acme", "ORG")
        entity = story.of(story.nominal("The company"), gazetteer)
        assert entity is not None
        assert entity.label == expected


def test_device_is_a_product_of_unknown_kind_and_no_known_other(gazetteer: Gazetteer) -> None:
    for kind, together in (("", True), ("car", False), ("phone", True)):
        story = Story(
            (
                f"Orca/NNP/nsubj/5 ~,/,/punct/1 a/DT/det/4 {kind or 'hit'}/NN/appos/1 sold/VBD/ROOT/5/sell",
                "The/DT/det/2 device/NN/nsubj/3 broke/VBD/ROOT/3/break ~././punct/3",
            )
        )
        orca, device = story.name("Orca", "PRODUCT"), story.nominal("The device")
        if kind:
            story.same.append((orca, story.nominal(f"a {kind}")))
        story.says("broke", "break", subject=device)
        assert (story.of(device, gazetteer) == story.of(orca, gazetteer)) is together
