"""Trees as the model gives them, and what is hung elsewhere before anything is read."""

from __future__ import annotations

import pytest

from kg.extract import mended
from tests.extract.trees import doc_from

CASES = {
    "a man is not said, he left": (
        (
            "The/DT/det/2 ministry/NN/nsubj/3 says/VBZ/ROOT/3/say a/DT/det/5 man/NN/dobj/3 left/VBD/acl/5/leave "
            "Norway/NNP/dobj/6#GPE ~././punct/3"
        ),
        {("man", "left", "nsubj"), ("left", "says", "ccomp")},
    ),
    "who speaks for a body is a person": (
        (
            "The/DT/det/2#ORG Bureau/NNP/nsubj/8#+ of/IN/prep/2#+ Prices/NNP/poss/7#+ ~'/POS/case/4 "
            "Ann/NNP/compound/7#PERSON Lee/NNP/pobj/3#+ says/VBZ/ROOT/8/say prices/NNS/nsubj/10/price "
            "fell/VBD/ccomp/8/fall ~././punct/8"
        ),
        {("Prices", "of", "pobj"), ("Lee", "says", "nsubj"), ("Bureau", "Lee", "poss")},
    ),
    "what a plan is called": (
        (
            "The/DT/det/3 Halden/NNP/compound/3 Society/NNP/nsubj/4 described/VBD/ROOT/4/describe the/DT/det/6 "
            "plan/NN/dobj/4 as/IN/prep/6 folly/NN/pobj/7 ~././punct/4"
        ),
        {("as", "described", "prep")},
    ),
    "a name in quotation marks": (
        (
            "Tom/NNP/compound/2#PERSON Ross/NNP/nsubj/3#+ called/VBD/ROOT/3/call the/DT/det/5 bells/NNS/dobj/3/bell "
            "\"/``/punct/5 ~the/DT/det/8 treasure/NN/appos/5 ~\"/''/punct/5 ~././punct/3"
        ),
        {("treasure", "called", "oprd")},
    ),
    "how a thing is left": (
        (
            "The/DT/det/2 fire/NN/nsubj/3 left/VBD/ROOT/3/leave the/DT/det/5 mill/NN/dobj/3 badly/RB/advmod/7 "
            "damaged/VBN/advcl/3/damage ~././punct/3"
        ),
        {("damaged", "left", "oprd")},
    ),
    "a second report": (
        (
            "The/DT/det/2 minister/NN/nsubj/3 said/VBD/ROOT/3/say the/DT/det/5 deal/NN/nsubj/6 was/VBD/ccomp/3/be "
            "dead/JJ/acomp/6 and/CC/cc/6 called/VBD/conj/6/call for/IN/prep/9 talks/NNS/pobj/10/talk ~././punct/3"
        ),
        {("called", "said", "conj")},
    ),
    "a second perfect": (
        (
            "Oslo/NNP/nsubj/3#ORG has/VBZ/aux/3/have insisted/VBN/ROOT/3/insist that/IN/mark/7 Acme/NNP/nsubj/7#ORG "
            "should/MD/aux/7 pay/VB/ccomp/3 and/CC/cc/7 has/VBZ/aux/10/have asked/VBN/conj/7/ask for/IN/prep/10 "
            "talks/NNS/pobj/11/talk ~././punct/3"
        ),
        {("asked", "insisted", "conj")},
    ),
    "the speaker between": (
        (
            "The/DT/det/2 bank/NN/nsubj/8 ~,/,/punct/5 she/PRP/nsubj/5 noted/VBD/parataxis/8/note ~,/,/punct/5 "
            "is/VBZ/aux/8/be selling/VBG/ROOT/8/sell shares/NNS/dobj/8/share ~././punct/8"
        ),
        {("noted", "noted", "ROOT"), ("selling", "noted", "ccomp")},
    ),
    "the next clause has its subject": (
        (
            "The/DT/det/2 navy/NN/nsubj/3#ORG seized/VBD/ROOT/3/seize those/DT/det/5 boats/NNS/dobj/3/boat and/CC/cc/5 "
            "the/DT/det/8 court/NN/conj/5 now/RB/advmod/10 fines/VBZ/advcl/3/fine Acme/NNP/dobj/10#GPE ~././punct/3"
        ),
        {("and", "seized", "cc"), ("court", "fines", "nsubj")},
    ),
    "a person is no inquiry": (
        (
            "The/DT/det/2 minister/NN/nsubj/11 who/WP/nsubj/4 left/VBD/relcl/2/leave after/IN/prep/4 an/DT/det/7 "
            "inquiry/NN/pobj/5 ~,/,/punct/10 Ann/NNP/compound/10#PERSON Lee/NNP/appos/7#+ won/VBD/ROOT/11/win "
            "~././punct/11"
        ),
        {("Lee", "minister", "appos")},
    ),
    "a firm is no head": (
        (
            "The/DT/det/2 head/NN/nsubj/10 of/IN/prep/2 the/DT/det/6 travel/NN/compound/6 chain/NN/pobj/3 ~,/,/punct/2 "
            "Norvik/NNP/compound/9#ORG Tours/NNP/appos/2#+ left/VBD/ROOT/10/leave ~././punct/10"
        ),
        {("Tours", "chain", "appos")},
    ),
}


@pytest.mark.parametrize(("tree", "moved"), CASES.values(), ids=CASES)
def test_words_are_hung_where_they_belong(tree: str, moved: set[tuple[str, str, str]]) -> None:
    before = {(token.text, token.head.text, token.dep_) for token in doc_from(tree)}
    doc = mended(doc_from(tree))
    assert {(token.text, token.head.text, token.dep_) for token in doc} - before == moved


@pytest.mark.parametrize(
    "tree",
    [
        (
            "Tom/NNP/compound/2#PERSON Ross/NNP/nsubj/3#+ bought/VBD/ROOT/3/buy boats/NNS/dobj/3/boat and/CC/cc/4 "
            "nets/NNS/conj/4/net ~././punct/3"
        ),
        "The/DT/det/2 king/NN/nsubj/6 ~,/,/punct/2 Ann/NNP/compound/5#PERSON Lee/NNP/appos/2#+ left/VBD/ROOT/6/leave",
        (
            "Reuters/NNP/nsubj/2#ORG said/VBD/ROOT/2/say the/DT/det/4 man/NN/nsubj/5 fled/VBD/ccomp/2/flee "
            "and/CC/cc/5 denied/VBD/conj/5/deny guilt/NN/dobj/7 ~././punct/2"
        ),
        (
            "Ann/NNP/compound/2#PERSON Lee/NNP/nsubj/3#+ said/VBD/ROOT/3/say he/PRP/nsubj/5 left/VBD/ccomp/3/leave "
            "and/CC/cc/5 won/VBD/conj/5/win ~././punct/3"
        ),
    ],
)
def test_a_sound_tree_stays_as_it_is(tree: str) -> None:
    before = [(token.text, token.head.i, token.dep_) for token in doc_from(tree)]
    assert [(token.text, token.head.i, token.dep_) for token in mended(doc_from(tree))] == before


def test_no_tree_is_deeper_than_a_sentence() -> None:
    tree = "Ann/NNP/ROOT/1 " + " ".join(f"Lee/NNP/conj/{n}" for n in range(1, 700))
    doc = mended(doc_from(tree))
    assert max(len(list(token.ancestors)) for token in doc) == 100
    assert [token.i for token in doc[0].subtree] == list(range(len(doc)))


def test_a_mended_tree_is_one() -> None:
    for tree, _ in CASES.values():
        doc = mended(doc_from(tree))
        roots = [token for token in doc if token.head is token]
        assert len(roots) == 1
        assert sorted(token.i for token in roots[0].subtree) == list(range(len(doc)))
        assert all(token.left_edge.i == min(t.i for t in token.subtree) for token in doc)
