import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.read.blocks import blocks_of

FIRST = (
    "The minister of trade visited the old harbour on Tuesday and promised new cranes for the workers who had "
    "waited for years for them, said Mara Quill of Acme."
)
SECOND = (
    "Acme said that it would deliver the cranes by March 2026. Beta Corp., its rival, had offered to build them for "
    "less money, but the ministry of Trade turned it down."
)


def kinds(text: str) -> list[tuple[str, str]]:
    return [(block.kind, " ".join(text[block.start : block.end].split())) for block in blocks_of(text)]


def test_a_line_is_a_paragraph() -> None:
    text = f"{FIRST}\n{SECOND}\n  Short one. \n\n{FIRST}"
    assert kinds(text) == [("paragraph", body) for body in (FIRST, SECOND, "Short one.", FIRST)]


@pytest.mark.parametrize("width", [50, 60, 72, 80, 100])
def test_wrapped_lines_are_one_paragraph(width: int) -> None:
    text = "\n\n".join(["Minister visits harbour", *(textwrap.fill(body, width) for body in (FIRST, SECOND))])
    assert kinds(text) == [("headline", "Minister visits harbour"), ("paragraph", FIRST), ("paragraph", SECOND)]


def test_wrapped_paragraphs_are_told_apart_by_indents_and_short_lines() -> None:
    indented = "\n".join(textwrap.fill(body, 72, initial_indent="   ") for body in (FIRST, SECOND, FIRST))
    assert kinds(indented) == [("paragraph", body) for body in (FIRST, SECOND, FIRST)]
    plain = "\n".join(textwrap.fill(body, 60) for body in (FIRST, SECOND))
    assert kinds(plain) == [("paragraph", FIRST), ("paragraph", SECOND)]


def test_one_sentence_a_line_is_not_wrapped_text() -> None:
    lines = [
        "The harbour was closed on Monday after a crane fell into the water.",
        "Nobody was hurt, the company that runs the harbour said on Tuesday.",
        "Ships had to wait at sea until the crane was lifted on Wednesday.",
    ]
    assert kinds("\n".join(lines)) == [("paragraph", line) for line in lines]


def test_lists_and_verses_keep_their_lines() -> None:
    listed = "The shop sells fruit.\n- apples\n- pears of the\n  old kind\n* plums\n1. figs"
    assert [body for _, body in kinds(listed)][:3] == ["The shop sells fruit.", "apples", "pears of the"]
    assert [body for _, body in kinds(listed)][-2:] == ["plums", "figs"]
    verse = (
        "The gulls are out upon the bay,\nThe cranes are standing high,\n"
        "And every ship that sails away\nWill greet them passing by."
    )
    assert [body for _, body in kinds(verse)] == verse.split("\n")


def test_wrapped_and_unwrapped_paragraphs_mix() -> None:
    text = f"{FIRST}\n\n{textwrap.fill(SECOND, 64)}\n\n{FIRST}"
    assert kinds(text) == [("paragraph", FIRST), ("paragraph", SECOND), ("paragraph", FIRST)]


def test_a_headline_is_short_first_and_no_sentence() -> None:
    assert kinds(f"Minister visits harbour\n{FIRST}")[0][0] == "headline"
    assert kinds(f"Will the cranes come?\n{FIRST}")[0][0] == "headline"
    assert kinds(f"The minister left.\n{FIRST}")[0][0] == "paragraph"
    assert kinds("Minister visits harbour")[0][0] == "paragraph"
    assert kinds("Minister visits harbour\n© 2025 Gazette")[0][0] == "paragraph"
    assert kinds("Minister " * 20 + f"\n{FIRST}")[0][0] == "paragraph"
    assert kinds(f"LISBON (AP) — Cranes to come\n{FIRST}")[1] == ("paragraph", "Cranes to come")


def test_sections_have_headlines_and_lists_have_none() -> None:
    text = f"Minister visits harbour\n\nBy Mara Quill\n\n{FIRST}\n\nWhat next\n\n{SECOND}\n\nApples\n\nPears\n\nPlums"
    found = {body: kind for kind, body in kinds(text)}
    assert found["What next"] == "headline"
    assert {found["Apples"], found["Pears"], found["Plums"]} == {"paragraph"}
    assert found["By Mara Quill"] == "boilerplate"


def test_a_dateline_is_split_off() -> None:
    text = f"Minister visits harbour\nLISBON, Sept 16 (Reuters) - {FIRST}\n(Reporting by Mara Quill)"
    assert kinds(text) == [
        ("headline", "Minister visits harbour"),
        ("boilerplate", "LISBON, Sept 16 (Reuters) -"),
        ("paragraph", FIRST),
        ("boilerplate", "(Reporting by Mara Quill)"),
    ]


def test_a_byline_over_wrapped_text_stands_alone() -> None:
    text = f"Minister visits harbour\nBy Mara Quill\n{textwrap.fill(FIRST, 64)}"
    assert [kind for kind, _ in kinds(text)] == ["headline", "boilerplate", "paragraph"]


WORDS = st.sampled_from(
    [
        "the",
        "By",
        "Mara",
        "Quill",
        "-",
        "—",
        "(AP)",
        "LISBON",
        "\n",
        "\n\n",
        "  ",
        "March 3, 2025",
        "©",
        ".",
        "said",
        "\t",
    ]
)


@given(st.text(max_size=200) | st.lists(WORDS, max_size=60).map(" ".join))
def test_blocks_are_in_order_apart_stripped_and_cover_every_word(text: str) -> None:
    end = 0
    covered = []
    for block in blocks_of(text):
        body = text[block.start : block.end]
        assert end <= block.start < block.end <= len(text)
        assert body
        assert body == body.strip()
        covered.append(body)
        end = block.end
    between = text
    for body in covered:
        between = between.replace(body, "", 1)
    assert not any(letter.isalpha() for letter in between)
