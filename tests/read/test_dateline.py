import pytest

from kg.read.dateline import dateline_length


@pytest.mark.parametrize(
    ("dateline", "rest"),
    [
        ("OTTAWA, Sept 16 (Reuters) -", " Canada said"),
        ("LONDON (AP) —", " Rain fell"),
        ("Mexico City, 18 September 2025 –", " Ministers met"),
        ("PARIS —", " France said"),
        ("NEW YORK, March 3 —", " Stocks rose"),
        ("MEXICO CITY/OTTAWA, Sept 16 (Reuters) -", " Canada said"),
        ("KYIV, Ukraine (AP) —", " Snow fell"),
        ("WASHINGTON, D.C. —", " Police said"),
        ("ST. LOUIS —", " The river rose"),
        ("Ottawa (Reuters) -", " Canada said"),
        ("(Reuters) -", " Canada said"),
        ("Geneva, 3 March (UN News) --", " The council met"),
        ("WASHINGTON (Reuters) -", ' "We won," he said'),
        ("Rio de Janeiro, March 3, 2025 (AFP) -", " Police said"),
        ("SÃO PAULO (AP) —", " Brazil said"),
        ("BRUSSELS, Tuesday, March 4, 2025 —", " The commission met"),
        ("SAN FRANCISCO--(BUSINESS WIRE)--", "Acme said"),
        ("ROME, Italy", " Italian police said"),
        ("WASHINGTON", " The Senate met"),
        ("BERLIN/PARIS", " German officials said"),
        ("May 3 (Norvik Newswire) -", " Acme Inc on Monday cut"),
        ("LEEDS & OSLO, Norway--(NEWSLINE)--May 3, 2025--", " Acme, Inc. today"),
        ("LEEDS and OSLO, May 3, 2025 /Norvikwire/ --", " Acme Inc. today"),
    ],
)
def test_a_dateline_ends_with_its_dash(dateline: str, rest: str) -> None:
    assert dateline_length(dateline + rest) == len(dateline)


@pytest.mark.parametrize(
    "paragraph",
    [
        "Canada — the country — said",
        "NATO - which met in Porto - said",
        "The talks - the first in years - ended",
        "On March 3, 2025 – The day of the vote",
        "In London, March 3 – The day of the vote",
        "Rain (and snow) - The forecast",
        "Canada (CETA) - The treaty",
        "The U.S. – Mexico border was closed",
        "A 3-year plan was made",
        "Ministers met",
        "Leeds & Oslo (twins) - The mayors",
        "LONDON Mayor Ann Lee met",
        "ALAN Duncan met",
        "NASA, Nordwind and Telmar met",
        "",
    ],
)
def test_a_sentence_with_a_dash_has_no_dateline(paragraph: str) -> None:
    assert dateline_length(paragraph) == 0
