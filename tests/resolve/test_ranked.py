"""Whom nouns mean in whole articles, where a network weighs what the text tells; a language model parses them."""

from __future__ import annotations

import pytest

from kg.model import Analysis
from kg.pipeline import Pipeline
from kg.read.documents import document_from_text

COURT = """Teacher jailed for stealing school trip money

A secondary school teacher has been jailed for three years for stealing money that parents had paid for trips.

Marian Hobday, 47, took £61,000 from Fairlea Academy over five years, Lewes Crown Court heard on Monday.

The 47-year-old pleaded guilty in March. Judge Peter Ashdown told her she had betrayed the trust of families.

Hobday had worked at Fairlea since 2009. The academy said it had changed how it handles cash.

"It is a sad day," said its head, Joan Tillett. The judge ordered Hobday to pay back £20,000.
"""
FIRM = """Cable maker to shut Halden yard

Nordvik Cables said on Tuesday it would shut its yard in Halden, with the loss of 140 jobs.

The company, which was founded in 1921, blamed weak orders from Germany and the price of copper.

Its chief executive, Ann Strand, told reporters that the firm had lost money in each of the last five years.

Rival Telmar Wire bought two of its plants in 2022. Telmar declined to comment.

The union Fellesforbundet said it would fight the plan. The company will meet its leaders on Friday.
"""


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    return Pipeline()


def analysed(pipeline: Pipeline, text: str) -> Analysis:
    (analysis,) = pipeline.analyze([document_from_text(text, published="2024-05-14")])
    return analysis


def meant(analysis: Analysis, words: str, place: int = 0) -> str:
    """Return the label of what the nth mention with these words means."""
    mentions = ((m.start, e.label) for e in analysis.entities for m in e.mentions if m.text == words)
    return sorted(mentions)[place][1]


def test_a_description_before_the_name(pipeline: Pipeline) -> None:
    court = analysed(pipeline, COURT)
    assert meant(court, "A secondary school teacher") == "Marian Hobday"
    assert meant(court, "The 47-year-old") == "Marian Hobday"


def test_who_is_told_of_by_their_office(pipeline: Pipeline) -> None:
    court = analysed(pipeline, COURT)
    assert meant(court, "The judge") == "Peter Ashdown"
    assert meant(court, "The academy") == "Fairlea Academy"


def test_the_company_is_the_one_that_the_text_is_about(pipeline: Pipeline) -> None:
    firm = analysed(pipeline, FIRM)
    assert [meant(firm, words) for words in ("The company", "the firm")] == ["Nordvik Cables"] * 2
    assert meant(firm, "The company", 1) == "Nordvik Cables"


def test_every_mention_is_of_one_entity(pipeline: Pipeline) -> None:
    for text in (COURT, FIRM):
        spans = [(m.start, m.end) for e in analysed(pipeline, text).entities for m in e.mentions if m.kind == "name"]
        assert len(spans) == len(set(spans))
