import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import InputError
from kg.read.markup import article_from_html, article_from_markdown

SENTENCE = "The minister of trade visited harbour {} and promised new cranes to workers who had waited for years."

PAGE = f"""<!DOCTYPE html><html><head><title>Cranes for the port - Harbour Gazette</title>
<meta property="og:url" content="https://gazette.example/cranes">
<meta property="article:published_time" content="2025-09-18T23:00:00-05:00"></head>
<body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav>
<article><h1>Cranes for the port</h1>
<p>{SENTENCE.format("one")}</p><p>{SENTENCE.format("<a href='/two'>two</a>")}</p><p>{SENTENCE.format("three")}</p>
<table><tr><td>Cell of a table</td></tr></table><script>var hidden = 1;</script></article>
<div class="comments"><p>I disagree with all of this, says a reader.</p></div>
<footer>© 2025 Harbour Gazette</footer></body></html>"""


def test_html_gives_text_title_date_and_address() -> None:
    article = article_from_html(PAGE)
    assert article.title == "Cranes for the port"
    assert article.published == "2025-09-18"
    assert article.address == "https://gazette.example/cranes"
    assert article.text.split("\n") == [
        "Cranes for the port",
        *(SENTENCE.format(number) for number in ("one", "two", "three")),
    ]
    assert article == article_from_html(PAGE)


def test_a_fragment_of_html_is_a_page() -> None:
    assert (
        article_from_html("<p>Canada trades with Mexico &amp; Chile.</p>").text == "Canada trades with Mexico & Chile."
    )


def test_a_page_that_declares_an_encoding_is_read_all_the_same() -> None:
    page = "<?xml version='1.0' encoding='iso-8859-1'?>" + PAGE.replace("<!DOCTYPE html>", "")
    assert article_from_html(page).title == "Cranes for the port"


@pytest.mark.parametrize("page", ["<html><body></body></html>", "<div>" * 50_000 + "x"])
def test_a_page_without_an_article_is_an_error(page: str) -> None:
    with pytest.raises(InputError, match="no article text"):
        article_from_html(page)


def test_markdown_is_plain_paragraphs() -> None:
    article = article_from_markdown(
        "# Cranes for the *port*\n\nThe [minister](https://a.example) visited\nthe **old** harbour &amp; left.\n\n"
        "- one `item`\n- two\n\n> A quotation.\n\n```\ncode\n```\n\n    more code\n\n"
        "| a | b |\n|---|---|\n| 1 | 2 |\n\n![a picture](p.png)\n\n<div>raw</div>\n\nThe end."
    )
    assert article.title == "Cranes for the port"
    assert article.text.split("\n\n") == [
        "Cranes for the port",
        "The minister visited the old harbour & left.",
        "one item",
        "two",
        "A quotation.",
        "The end.",
    ]


@pytest.mark.parametrize(
    "front",
    [
        '---\ntitle: "Cranes: a tale"\ndate: 2025-09-18T10:00:00Z\nurl: https://a.example/c\n---\n',
        "+++\ntitle = 'Cranes: a tale'\nDate = 2025-09-18\nurl = \"https://a.example/c\"\n+++\n",
    ],
)
def test_front_matter_is_honoured(front: str) -> None:
    article = article_from_markdown(front + "\n# Another heading\n\nText.")
    assert (article.title, article.published) == ("Cranes: a tale", "2025-09-18")
    assert article.address == "https://a.example/c"
    assert article.text == "Another heading\n\nText."


def test_a_rule_is_no_front_matter() -> None:
    assert article_from_markdown("Text.\n\n---\n\ntitle: none\n\n---\n").text == "Text.\n\ntitle: none"


@given(st.text(st.sampled_from("#->*_`[]()!|\n <a&;:"), max_size=80))
def test_any_markdown_is_read(text: str) -> None:
    article = article_from_markdown(text)
    assert all(line == " ".join(line.split()) for line in article.text.split("\n\n"))
