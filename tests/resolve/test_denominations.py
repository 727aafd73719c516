"""Whose money a bare word or sign is of."""

from __future__ import annotations

import pytest

from kg.pipeline import Pipeline
from kg.read import document_from_text

PAKISTAN = "KARACHI: Pakistan's cabinet met in Karachi. Sindh is a province of Pakistan. "
SINGAPORE = "Singapore's courts jailed two men in Singapore. "


@pytest.mark.parametrize(
    ("text", "units"),
    [
        (PAKISTAN + "It paid Rs500,000 and 2 million rupees.", ["PKR", "PKR"]),
        ("India's cabinet met in Delhi. It paid Rs500,000.", ["INR"]),
        (PAKISTAN + "India, said India's premier in Delhi, paid India's share of Rs500,000.", ["INR"]),
        ("It paid Rs500,000.", ["INR"]),
        # a text that writes "US$" too means its own dollar by the sign alone
        (SINGAPORE + "They took $410,000, or US$310,000.", ["SGD", "USD"]),
        (SINGAPORE + "They took $410,000.", ["USD"]),
        # and so does one that comes from where it tells of, but for what an agency sends
        ("OTTAWA - Alberta paid $4 million, or 6 cents a head.", ["CAD", "CAD"]),
        ("OTTAWA (Reuters) - Alberta paid $4 million.", ["USD"]),
        ("OTTAWA - Alberta paid $4 million, or C$6 million.", ["USD", "CAD"]),
        ("OTTAWA - Ann Lee paid $4 million in Chicago.", ["USD"]),
        ("MANILA, Nov. 3 - Ann Lee paid 500 pesos.", ["PHP"]),
        (SINGAPORE + "They took £20 and 5 euros.", ["GBP", "EUR"]),
        ("Chile's miners met in Santiago. Chile paid 500 pesos and 20 Mexican pesos.", ["CLP", "MXN"]),
        ("Uganda's parliament met in Kampala. Uganda paid Shs 40 million.", ["UGX"]),
    ],
)
def test_the_country_of_the_text_tells(pipeline: Pipeline, text: str, units: list[str]) -> None:
    (analysis,) = pipeline.analyze([document_from_text(text)])
    assert [value.unit for value in analysis.values if value.kind == "amount"] == units
