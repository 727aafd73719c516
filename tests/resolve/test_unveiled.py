"""Openings that describe somebody, or a body, and name them later or never; a language model parses them."""

from __future__ import annotations

import pytest

from kg.model import Analysis
from kg.pipeline import Pipeline
from kg.read.documents import document_from_text

#: What the text is, how its opening calls somebody, and their name, if the text has it.
OPENINGS = (
    (
        (
            "A cowboy plumber who took deposits for work he never did has been jailed for two years.\n\n"
            "Judge Ann Lee told Leeds Crown Court that the victims had been picked with care. Among them was retired "
            "nurse Joan Carr, who is 84.\n\nTom Berg, 43, of Mill Road, admitted seven counts of fraud."
        ),
        "A cowboy plumber",
        "Tom Berg",
    ),
    (
        (
            "A former deputy head of the Oslo Opera has won a case against her employer.\n\n"
            "The court heard that Lars Moe, the opera's director, had ignored her letters. Chairman Ole Dahl declined "
            "to comment.\n\nKari Strand said that she was relieved."
        ),
        "A former deputy head",
        "Kari Strand",
    ),
    (
        (
            "A toddler was pulled from the river by an off-duty paramedic who was walking her dog.\n\n"
            "The child, who has not been identified, is well. Police on Monday praised Maeve Doyle, who lives nearby."
        ),
        "an off-duty paramedic",
        "Maeve Doyle",
    ),
    (
        (
            "The smallest party in the coalition left the government on Thursday over milk quotas.\n\n"
            "The decision was announced by its leader, Greta Holm, after a long night. With its five seats, the "
            "Reformed Herders' League had kept the cabinet in power."
        ),
        "The smallest party",
        "Reformed Herders' League",
    ),
    (
        (
            "A discount furniture retailer has been told to change its advertisements.\n\n"
            "The Advertising Standards Authority upheld complaints from a competitor, Bedworld. In its response, Sofa "
            "Yard said that it had meant no harm."
        ),
        "A discount furniture retailer",
        "Sofa Yard",
    ),
    (
        (
            "A lobster fisherman clung to a buoy for nine hours before a ferry passed.\n\n"
            "Sailor Josh Ames told Captain Ellen Whit that he had seen an orange glove. The fisherman asked not to be "
            "named."
        ),
        "A lobster fisherman",
        None,
    ),
    (
        (
            "A teenager who stabbed a stranger has been ordered to serve 17 years.\n\n"
            "His victim, trainee cook Dan Oduya, 20, died at the scene. Outside court, Detective Sergeant Laura Tench "
            "paid tribute to the family."
        ),
        "A teenager",
        None,
    ),
    (
        (
            "A poet who works night shifts in a hospital has won a prize of £25,000.\n\n"
            "Chair of judges Miriam Holt said that the panel had been of one mind."
        ),
        "A poet",
        None,
    ),
)


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    return Pipeline()


def names_of(analysis: Analysis, description: str) -> list[str]:
    """Return the names of what a description stands for, by how the text begins to write it."""
    start = analysis.document.text.index(description)
    end = start + len(description)
    meant = [e for e in analysis.entities if any(m.start == start and m.head.end == end for m in e.mentions)]
    return sorted({m.text for e in meant for m in e.mentions if m.kind == "name"})


@pytest.mark.parametrize(("text", "description", "name"), OPENINGS, ids=[row[1] for row in OPENINGS])
def test_whom_an_opening_describes(pipeline: Pipeline, text: str, description: str, name: str | None) -> None:
    (analysis,) = pipeline.analyze([document_from_text(text, published="2024-05-14")])
    names = names_of(analysis, description)
    assert any(name in each for each in names) if name else not names
