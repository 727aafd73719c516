import codecs
import json
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import InputError
from kg.read.decode import clean, decode

TEXT = "“Cafés reopened,” she said – at £5 a cup."


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
        (b"", "utf-8"),
        (b"", "cp1252"),
    ],
)
def test_marks_and_encodings_leave_no_trace(mark: bytes, encoding: str) -> None:
    assert decode(mark + TEXT.encode(encoding)) == TEXT


def test_another_script_is_text_too() -> None:
    text = "Премьер-министр прибыл в столицу в четверг с двухдневным визитом и встретился с послами."
    assert decode(text.encode("cp1251")) == text


def test_html_says_its_own_charset() -> None:
    page = '<html><head><meta charset="iso-8859-15"></head><body>5 €</body></html>'
    assert decode(page.encode("iso-8859-15"), html=True) == page


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "NUL"),
        (b"%PDF-1.7\n", "PDF"),
        (b"\x1f\x8b\x08\x00", "gunzip"),
        (b"PK\x03\x04rest", "zip"),
        (bytes(range(1, 32)) * 4, "control"),
        (codecs.BOM_UTF16_LE + b"a", "UTF-16"),
    ],
)
def test_binary_is_refused_with_its_reason(data: bytes, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        decode(data)


def test_line_ends_become_lf() -> None:
    assert clean("\ufeffa\r\nb\rc\nd\u2028e\x85f") == "a\nb\nc\nd\ne\nf"


def test_a_nul_is_refused() -> None:
    with pytest.raises(InputError, match="NUL"):
        clean("a\0b")


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        text = decode(data)
    except InputError:
        return
    assert isinstance(text, str)


@given(st.text(st.characters(exclude_characters="\0", categories=None), max_size=60) | st.just("\ud800\x01\ufffe"))
def test_clean_text_survives_json_and_xml(text: str) -> None:
    cleaned = clean(text)
    assert json.loads(json.dumps(cleaned).encode("utf-8")) == cleaned
    element = ET.Element("text")
    element.text = cleaned
    assert (ET.fromstring(ET.tostring(element, encoding="utf-8")).text or "") == cleaned  # noqa: S314 - our own XML
    assert clean(cleaned.removeprefix("\ufeff")) == cleaned.removeprefix("\ufeff")
