from kg.model import Gazetteer
from tests.resolve.conftest import Story

GRAY = "Peter/NNP/compound/2 Gray/NNP/nsubj/3 fell/VBD/ROOT/3/fall ~././punct/3"


def test_shared_subject_does_nothing_to_himself(gazetteer: Gazetteer) -> None:
    praised = (
        "John/NNP/compound/2 Brown/NNP/nsubj/3 rose/VBD/ROOT/3/rise and/CC/cc/3 praised/VBD/conj/3/praise"
        " him/PRP/dobj/5 ~././punct/3"
    )
    story = Story((GRAY, praised))
    gray, brown, him = story.name("Peter Gray", "PER"), story.name("John Brown", "PER"), story.pronoun("him")
    assert story.of(him, gazetteer) == story.of(gray, gazetteer) != story.of(brown, gazetteer)


def test_firm_that_is_accused_is_not_the_accuser(gazetteer: Gazetteer) -> None:
    sued = (
        "Sorrel/NNP/compound/2 Health/NNP/nsubj/3 sued/VBD/ROOT/3/sue Nordwind/NNP/compound/5 Energy/NNP/dobj/3"
        " ~,/,/punct/3 accusing/VBG/advcl/3/accuse the/DT/det/9 company/NN/dobj/7 of/IN/prep/7 fraud/NN/pobj/10"
    )
    story = Story((sued,))
    accuser, accused = story.name("Sorrel Health", "ORG"), story.name("Nordwind Energy", "ORG")
    company = story.nominal("the company")
    assert story.of(company, gazetteer) == story.of(accused, gazetteer) != story.of(accuser, gazetteer)


def test_their_is_not_the_phrase_it_stands_in(gazetteer: Gazetteer) -> None:
    talks = (
        "Dockers/NNS/nsubj/2/docker left/VBD/ROOT/2/leave after/IN/prep/2 talks/NNS/pobj/3/talk between/IN/prep/4"
        " their/PRP$/poss/7 union/NN/pobj/5 and/CC/cc/7 bosses/NNS/conj/7/boss ~././punct/2"
    )
    story = Story((talks,))
    dockers, their = story.nominal("Dockers"), story.pronoun("their")
    story.nominal("talks")
    story.says("left", "leave", subject=dockers)
    assert story.of(their, gazetteer) == story.of(dockers, gazetteer)


def test_her_is_the_one_beside_whom_it_stands(gazetteer: Gazetteer) -> None:
    couple = (
        "Anna/NNP/compound/2 Brown/NNP/nsubj/6 and/CC/cc/2 her/PRP$/poss/5 husband/NN/conj/2/husband"
        " smiled/VBD/ROOT/6/smile ~././punct/6"
    )
    story = Story((GRAY, couple))
    story.name("Peter Gray", "PER")
    brown, her = story.name("Anna Brown", "PER"), story.pronoun("her")
    assert story.of(her, gazetteer) == story.of(brown, gazetteer)


def test_talks_do_not_plan(gazetteer: Gazetteer) -> None:
    for verb, lemma, together in (("agreed", "agree", False), ("stalled", "stall", True)):
        story = Story(
            (
                "Talks/NNS/nsubj/2/talk ended/VBD/ROOT/2/end ~././punct/2",
                f"They/PRP/nsubj/2 {verb}/VBD/ROOT/2/{lemma} ~././punct/2",
            )
        )
        talks, they = story.nominal("Talks"), story.pronoun("They")
        story.says("ended", "end", subject=talks)
        assert (story.of(they, gazetteer) is not None) is together


def test_them_is_several_things_of_the_sentence(gazetteer: Gazetteer) -> None:
    heard = (
        "Nordwind/NNP/compound/2 Energy/NNP/nsubj/3 said/VBD/ROOT/3/say Ross/NNP/nsubj/5 forged/VBD/ccomp/3/forge"
        " invoices/NNS/dobj/5/invoice and/CC/cc/5 approved/VBD/conj/5/approve them/PRP/dobj/8 ~././punct/3"
    )
    story = Story((heard,))
    story.name("Nordwind Energy", "ORG")
    story.name("Ross", "PER")
    invoices, them = story.nominal("invoices"), story.pronoun("them")
    entity = story.of(them, gazetteer)
    assert entity is not None
    assert entity == story.of(invoices, gazetteer)
