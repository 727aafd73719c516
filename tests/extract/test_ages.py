"""How old somebody is, wherever the sentence says so."""

from __future__ import annotations

import pytest

from tests.extract.trees import facts, says

AGES = [
    ("Ann Lee, 51, left Acme.", "noun age(subject: Ann Lee; object: 51)"),
    ("Ann Lee, aged 45, left Acme.", "noun age(subject: Ann Lee; object: 45)"),
    ("Ann Lee died in Berlin at the age of 81.", "noun age(subject: Ann Lee; object: 81)"),
    ("Kofi Asante, a 19-year-old, left Acme.", "noun age(subject: Kofi Asante; object: 19-year-old)"),
    ("A 34-year-old teacher sued Acme.", "noun age(subject: A 34-year-old teacher; object: 34-year-old)"),
    ("The winner was a 12-year-old girl.", "noun age(subject: The winner; object: 12-year-old)"),
    ("The 34-year-old sued Acme.", "noun age(subject: The 34-year-old; object: 34-year-old)"),
]


def test_an_age_is_said_once() -> None:
    assert facts("He was 81.") == ["noun age(subject: He; object: 81)"]


@pytest.mark.parametrize(("sentence", "age"), AGES, ids=[sentence for sentence, _ in AGES])
def test_an_age_has_its_bearer(sentence: str, age: str) -> None:
    says(sentence, age)
