"""Bytes become clean text: encodings, byte order marks, line ends, and characters that JSON or XML cannot carry."""

from __future__ import annotations

import codecs
import re

from kg.errors import InputError

_MARKS = (  # the 32-bit marks first: the little-endian one begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_KINDS = (
    (b"%PDF-", "a PDF"),
    (b"\x1f\x8b", "compressed (gunzip it, or name it .gz)"),
    (b"PK\x03\x04", "a zip archive or office document"),
)
_CONTROL_BYTES = bytes(b for b in range(32) if b not in b"\t\n\r\f\v\x1b")
_SAMPLE = 100_000
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([A-Za-z0-9_\-]+)", re.IGNORECASE)
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x01-\x08\x0e-\x1b\x1f\x7f]")
_UNPAIRED = re.compile("[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def decode(data: bytes, *, html: bool = False) -> str:
    """Return the bytes as text, by byte order mark, else UTF-8, else a guess; InputError if they are no text.

    With ``html``, the page's own ``<meta charset>`` is believed before a guess.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data, encoding)
    _refuse_binary(data)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _guess(data, html=html)


def clean(text: str) -> str:
    r"""Return the text with LF line ends and without what JSON, XML and RDF cannot carry; InputError if it has NULs.

    >>> clean("one\r\ntwo\rthree")
    'one\ntwo\nthree'
    """
    if "\0" in text:
        raise InputError("binary, not text (it has NUL characters)")
    text = _LINE_ENDS.sub("\n", text.removeprefix("\ufeff"))
    return _UNPAIRED.sub("\ufffd", _CONTROLS.sub(" ", text))


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(f"begins like {encoding.upper()} but is not ({error.reason})") from error


def _refuse_binary(data: bytes) -> None:
    kind = next((kind for magic, kind in _KINDS if data.startswith(magic)), None)
    if kind:
        raise InputError(f"binary, not text (it looks like {kind})")
    if b"\0" in data:
        raise InputError("binary, not text (it has NUL bytes)")
    sample = data[:_SAMPLE]
    if len(sample) - len(sample.translate(None, _CONTROL_BYTES)) > len(sample) / 100:
        raise InputError("binary, not text (it has control characters)")


def _guess(data: bytes, *, html: bool) -> str:
    declared = _META_CHARSET.search(data[:4096]) if html else None
    if declared:
        text = _attempt(data, declared[1].decode("ascii"))
        if text is not None:
            return text
    # English with a few accents and typographic quotes: the statistics of a guesser have nothing to go by.
    if len(data.translate(None, bytes(range(128)))) < len(data) / 8:
        text = _attempt(data, "cp1252")
        if text is not None:
            return text
    return _by_statistics(data)


def _attempt(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _by_statistics(data: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    text = _attempt(data, best.encoding) if best else None
    if text is None:
        raise InputError("neither UTF-8 nor another encoding that could be recognised (save it as UTF-8)")
    return text
