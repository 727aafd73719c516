from kg.model import Gazetteer
from tests.resolve.conftest import Story

VISIT = (
    "Mexico/NNP/poss/3 ~'s/POS/case/1 president/NN/nsubj/4 praised/VBD/ROOT/4/praise Canada/NNP/dobj/4 ~././punct/4",
    (
        "It/PRP/nsubj/2 was/VBD/ROOT/2/be his/PRP$/poss/4 visit/NN/attr/2 to/IN/prep/4 the/DT/det/7 country/NN/pobj/5"
        " ~././punct/2"
    ),
)
PRAISE = (
    (
        "Mexico/NNP/nsubj/2 praised/VBD/ROOT/2/praise Canada/NNP/dobj/2 and/CC/cc/2 lent/VBD/conj/2/lend the/DT/det/7"
        " country/NN/dative/5 money/NN/dobj/5 ~././punct/2"
    ),
)
SPOKEN = (
    "Ross/NNP/nsubj/2 left/VBD/ROOT/2/leave Mexico/NNP/dobj/2 ~././punct/2",
    (
        '"/``/punct/9 ~I/PRP/nsubj/3 love/VBP/ccomp/9/love this/DT/det/5 country/NN/dobj/3 ~,/,/punct/9'
        " ~\"/''/punct/9 he/PRP/nsubj/9 said/VBD/ROOT/9/say in/IN/prep/9 Leeds/NNP/pobj/10 ~././punct/9"
    ),
)


def test_country_that_is_visited_is_not_the_guests_own(gazetteer: Gazetteer) -> None:
    story = Story(VISIT)
    story.name("Mexico", "GPE")
    story.nominal("president")
    canada, country = story.name("Canada", "GPE"), story.nominal("the country")
    assert story.of(country, gazetteer) == story.of(canada, gazetteer)


def test_country_to_which_more_is_done(gazetteer: Gazetteer) -> None:
    story = Story(PRAISE)
    story.name("Mexico", "GPE")
    canada, country = story.name("Canada", "GPE"), story.nominal("the country")
    assert story.of(country, gazetteer) == story.of(canada, gazetteer)


def test_this_country_is_where_somebody_speaks(gazetteer: Gazetteer) -> None:
    story = Story(SPOKEN)
    story.name("Ross", "PER")
    story.name("Mexico", "GPE")
    country = story.nominal("this country")
    story.name("Leeds", "GPE")
    entity = story.of(country, gazetteer)
    assert entity is not None
    assert entity.gazetteer == "united-kingdom"
