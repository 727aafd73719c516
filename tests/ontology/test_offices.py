import pytest

from kg.model import LexiconEntry, Predicate
from kg.ontology.offices import is_position, look_up, position_title

LEXICON = {
    lemma: (LexiconEntry(lemma, "subject", "of", f"ex:{lemma.replace(' ', '_')}"),)
    for lemma in ["prime minister", "minister", "professor", "president", "vice president", "carry", "founder"]
}


def found(lemma: str, kind: str = "copula", text: str | None = None) -> str | None:
    entries = look_up(LEXICON, Predicate(lemma, kind, 0, 0, text or lemma))  # type: ignore[arg-type]
    return entries[0].lemma if entries else None


@pytest.mark.parametrize(
    ("lemma", "entry"),
    [
        ("prime minister", "prime minister"),
        ("foreign minister", "minister"),
        ("assistant professor", "professor"),
        ("associate law professor", "professor"),
        ("vice president", "vice president"),
        ("executive vice president", "vice president"),
        ("co-founder", "founder"),
        ("vice-president", "vice president"),
    ],
)
def test_a_compound_office_is_found_by_its_longest_tail(lemma: str, entry: str) -> None:
    assert found(lemma) == entry


@pytest.mark.parametrize(
    "lemma", ["deputy prime minister", "shadow foreign minister", "ex-president", "acting president"]
)
def test_a_modifier_that_makes_another_office_is_refused(lemma: str) -> None:
    assert found(lemma) is None


def test_modifiers_count_that_are_only_in_the_words() -> None:
    assert found("president", text="the acting president of the Senate") is None
    assert found("president", text="the president of the acting board") == "president"
    assert found("president", text="the president of the sales division") is None
    assert found("president", text="the popular president") == "president"


def test_a_verb_has_no_tail() -> None:
    assert found("out carry", "verb") is None
    assert found("carry", "verb", "deputy carry") == "carry"


@pytest.mark.parametrize(
    ("lemma", "is_one"), [("chief executive", True), ("wife", False), ("crash victim", False), ("be", False)]
)
def test_positions_are_told_from_other_role_nouns(lemma: str, is_one: bool) -> None:
    assert is_position(lemma) is is_one


@pytest.mark.parametrize(
    ("lemma", "text", "ended", "title"),
    [
        ("prime minister", "the Prime Minister", False, "prime minister"),
        ("ceo", "CEO", False, "CEO"),
        ("aide", "a former senior aide", True, "senior aide"),
        ("executive", "Ford executive", False, "Ford executive"),
        ("president", "ex-president", True, "president"),
        ("prime minister", "then prime minister", True, "prime minister"),
    ],
)
def test_a_title_is_lower_case_without_determiner_and_former(lemma: str, text: str, ended: bool, title: str) -> None:
    assert position_title(Predicate(lemma, "copula", 0, len(text), text), ended=ended) == title
