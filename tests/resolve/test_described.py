"""What has no name is called by words that can be understood alone."""

from __future__ import annotations

import pytest

from kg.model import Mention, Span
from kg.pipeline import Pipeline
from kg.read.documents import document_from_text
from kg.resolve.described import Known, spelled_out


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Nordwind is a Norwegian shipping company. Its decision to close the yard angered Ann Lee.",
            "Nordwind's decision to close the yard",
        ),
        ("Ann Lee is a lawyer in Berlin. Her report was praised by Tom Ross.", "Ann Lee's report"),
    ],
)
def test_a_label_says_which_one_it_is(pipeline: Pipeline, text: str, label: str) -> None:
    (analysis,) = pipeline.analyze([document_from_text(text)])
    assert label in {entity.label for entity in analysis.lasting}


@pytest.mark.parametrize(
    ("words", "pronoun", "spelled"),
    [
        ("her report", "her", "Ann Lee's report"),
        ("a plan to send her to Leeds", "her", "a plan to send Ann Lee to Leeds"),
        ("praise for her", "her", "praise for Ann Lee"),
    ],
)
def test_an_owner_is_told_from_an_object(words: str, pronoun: str, spelled: str) -> None:
    start = words.index(pronoun)
    span = Span(start, start + len(pronoun))
    mention = Mention(*span, pronoun, span, "OTHER", "pronoun", span)
    assert spelled_out(words, 0, [Known(mention, "Ann Lee")]) == spelled
