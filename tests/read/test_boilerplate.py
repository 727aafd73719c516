import pytest

from kg.read.boilerplate import boilerplate_rule, is_date_line

BOILERPLATE = {
    "byline": """By Mara Quill
        By MARA QUILL and TOM OAKES
        BY MARA QUILL AND TOM OAKES
        By Mara Quill, Associated Press
        By Mara Quill, Tom Oakes and Ines van der Berg
        By Reuters Staff
        By AFP
        By Mara Quill in Lisbon
        By Mara Quill, chief political correspondent
        By Seán Ó Briain
        Written by Mara Quill""",
    "credit": """Reporting by Mara Quill and Tom Oakes; Editing by Ann Holt
        (Reporting by Mara Quill in Lisbon; Additional reporting by Tom Oakes; Editing by Ann Holt)
        Reporting by Mara Quill; writing and editing by Tom Oakes.
        Additional reporting by Mara Quill in Porto.
        Mara Quill in Porto contributed to this report.""",
    "copyright": """© 2025 Harbour/Gazette. All rights reserved.
        © Harbour Gazette
        (c) 2025 Harbour Gazette Ltd.
        Copyright 2025 The Harbour Gazette. All rights reserved.
        Copyright © 2025 Harbour Gazette
        Copyright Harbour Gazette
        All rights reserved.""",
    "more": """Read more: Cranes arrive in port
        READ MORE
        Related: Ten things about cranes
        Read more about the harbour here
        Continue reading""",
    "advertisement": """Advertisement
        ADVERTISEMENT
        - Advertisement -
        Story continues below advertisement""",
    "newsletter": """Sign up for our newsletter
        Sign up for our daily newsletter.
        Subscribe to our channel
        Subscribe now""",
    "sharing": """Share this article
        Share on Facebook
        Follow us on X
        12 comments""",
    "picture": """Photo: Mara Quill/Reuters
        Photo by Mara Quill
        Image source, Getty Images
        (AP Photo/Mara Quill)
        FILE PHOTO: The minister speaks in Porto, March 3, 2019. REUTERS/Mara Quill/File Photo
        FILE - The minister speaks in Porto, March 3, 2019. (AP Photo/Mara Quill, File)
        The minister speaks in Porto. REUTERS/Mara Quill
        Mara Quill/Getty Images""",
    "date": """March 06, 2008
        Updated 5:04 PM EST, Tue March 4, 2025
        Published: Sep 18, 2025 at 9:00 AM
        Thursday, September 18, 2025 10:02 GMT
        18 September 2025
        2025-09-18
        Sept. 16, 2025 / 5:04 PM EDT
        Published 3 hours ago
        TORONTO, September 3, 2026
        By Mara Quill, March 4, 2025
        Mara Quill · Harbour Gazette · Posted: Nov. 16, 2026
        By Mara Quill | 18 September 2025 | Updated 10:02
        5 min read""",
    "link": """https://news.example.org/cranes?id=3
        www.example.org
        mara.quill@example.org
        * * *""",
    "note": "This story was originally published on March 3, 2025.",
}

SENTENCES = """Share prices rose
    By Tuesday the fire was out.
    By Tuesday evening, the fire had reached the harbour.
    By George Street the crowd had grown.
    By March 2025 the company had closed.
    By Monday, Acme had sold its shares in Beta.
    Copyright law was reviewed by the court on Monday.
    Copyright holders sued the company.
    Reporting by Reuters showed that the company lied.
    Editing by hand takes time, the publisher said.
    Sign up for the programme has been slow, the ministry said.
    Subscribers left the service.
    Read more books, the minister told children.
    Photos showed the damage.
    Photographs by satellites showed the damage.
    Advertisement revenue fell.
    More than 200 people died.
    Related companies were fined.
    Watch makers in Switzerland face tariffs.
    Listen to the people, he said.
    Follow the money, said the prosecutor.
    Porto, where on March 3, 2019
    Mara Quill | Tom Oakes
    Cranes fall - 18 September 2025
    March 6, 2008 was a cold day.
    The talks ended on March 6, 2008.
    March 6, 2008.
    May we live well
    He read the story 5 days ago.
    All rights of workers are reserved, he said.
    Comments by the minister drew fire.
    The company, owned by AP/Beta, fell.
    Video games outsell films
    Credit Suisse fell 5 percent.
    Get the vaccine, officials urge
    2024"""


@pytest.mark.parametrize(
    ("rule", "line"), [(rule, line.strip()) for rule, lines in BOILERPLATE.items() for line in lines.split("\n")]
)
def test_lines_around_an_article_are_boilerplate(rule: str, line: str) -> None:
    assert boilerplate_rule(line) == rule


@pytest.mark.parametrize("line", [line.strip() for line in SENTENCES.split("\n")])
def test_a_sentence_is_never_boilerplate(line: str) -> None:
    assert boilerplate_rule(line) is None


def test_a_date_line_has_nothing_but_a_date() -> None:
    assert is_date_line("18 September 2025, 10:02 GMT")
    assert not is_date_line("18 September 2025, a Thursday in Porto")
    assert not is_date_line("Thursday")


@pytest.mark.parametrize(
    "line",
    [
        "By " + "BBC News, " * 38 + "x",
        "By Jane Doe, " + "A. " * 120 + "!",
        "Copyright " + "A" * 380 + "!",
        "Reporting by " + "Reporting by A; " * 24 + "x",
        "BY " + "JANE DOE AND " * 29 + "x",
        "A, and " * 55 + "3",
    ],
)
def test_a_hostile_line_comes_to_an_end(line: str) -> None:
    """Each of these would keep a backtracking pattern busy for years if two of its parts could match the same."""
    assert len(line) <= 400
    assert boilerplate_rule(line) in {None, "byline"}
