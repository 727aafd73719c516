import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import InputError
from kg.names import digest
from kg.read import document_from_text
from kg.read.decode import clean

BODY = "The minister of trade visited the old harbour and promised new cranes to the workers."
MORE = "Acme said that it would deliver them within a year, its first order from the port."


def test_the_id_is_made_of_text_title_and_date_alone() -> None:
    document = document_from_text(BODY, title="Cranes", date="2025-09-18", sources=("b.txt", "a.txt", "b.txt"))
    assert document.id == digest(BODY, "Cranes", "2025-09-18")
    assert re.fullmatch("[0-9a-f]{16}", document.id)
    assert document.sources == ("a.txt", "b.txt")
    assert document.id == document_from_text(BODY, title="Cranes", date="2025-09-18").id
    assert document_from_text(BODY).id == digest(BODY, "", "")


def test_the_title_is_metadata_else_the_headline() -> None:
    text = f"Cranes for  the port\n{BODY}"
    assert document_from_text(text).title == "Cranes for the port"
    assert document_from_text(text, title=" New\ncranes ").title == "New cranes"
    assert document_from_text(BODY).title is None


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (BODY, None),
        (f"{BODY}\n© 1998-2025 Harbour Gazette. All rights reserved.", "2025"),
        (f"LISBON, Sept 16 (Reuters) - {BODY}", None),
        (f"LISBON, Sept 16 (Reuters) - {BODY}\n© 2025 Harbour Gazette", "2025-09-16"),
        (f"LISBON, Sept 16, 2024 (Reuters) - {BODY}\n© 2025 Harbour Gazette", "2024-09-16"),
        (f"Cranes\nMarch 06, 2008\n{BODY}", "2008-03-06"),
        (f"Cranes\nUpdated 5:04 PM EST, Tue March 4, 2025\n{BODY}", "2025-03-04"),
        (f"Cranes\nMara Quill · Harbour Gazette · Posted: Nov. 16, 2026\n{BODY}", "2026-11-16"),
        (f"FILE PHOTO: The minister in Porto, March 3, 2019. REUTERS/Mara Quill\n{BODY}", None),
        (f"{BODY}\n{MORE}\n{BODY}\nMarch 4, 2020\n{MORE}", None),
        (f"{BODY}\n{MORE}\n{BODY}\n{MORE}\nPublished March 4, 2020", "2020-03-04"),
        (f"He spoke on March 3, 2019.\n{BODY}", None),
    ],
)
def test_the_text_dates_itself(text: str, published: str | None) -> None:
    assert document_from_text(text).published == published


def test_dates_have_an_order() -> None:
    text = f"March 6, 2008\n{BODY}\n© 2012 Harbour Gazette"
    everything = {"date": "2021", "published": "2020-02-02", "default_date": "2019"}
    assert document_from_text(text, **everything).published == "2021"
    assert document_from_text(text, published="2020-02-02", default_date="2019").published == "2020-02-02"
    assert document_from_text(text, default_date="2019").published == "2008-03-06"
    assert document_from_text(BODY, default_date="2019").published == "2019"
    assert document_from_text(BODY, published="soon", default_date="2019").published == "2019"
    assert document_from_text("LEEDS, Jan 2 (Acme) - " + BODY, default_date="2018-12-30").published == "2019-01-02"


def test_a_given_date_must_be_one() -> None:
    with pytest.raises(InputError, match="--date: 'foo' is not a date"):
        document_from_text(BODY, date="foo")
    with pytest.raises(InputError, match="--default-date: '' is not a date"):
        document_from_text(BODY, default_date="")


@pytest.mark.parametrize(
    ("text", "reason"), [("", "empty"), (" \n\t", "empty"), ("a\0b", "NUL"), ("x" * 1_000_001, "1,000,001 characters")]
)
def test_what_is_no_document_says_why(text: str, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        document_from_text(text)


def test_a_million_characters_are_a_document() -> None:
    assert len(document_from_text("word " * 200_000).text) == 1_000_000


@given(st.text(max_size=120))
def test_any_text_is_a_document_or_refused(text: str) -> None:
    try:
        document = document_from_text(text, title=text)
    except InputError:
        assert "\0" in text or not clean(text).strip()
        return
    assert document == document_from_text(document.text, title=document.title)
    assert document.text.encode("utf-8")
