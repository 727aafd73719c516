"""Gold files are read row by row, and a bad row is named by file and line."""

from pathlib import Path

import pytest

from kg.errors import InputError
from kg.scoring import GoldFact, read_gold


def write(folder: Path, text: str) -> Path:
    path = folder / "a.gold.tsv"
    path.write_text(text, encoding="utf-8")
    return path


def test_rows_in_their_order(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "# subject\trelation\tobject\tstatus\n\n"
        "Acme Corp|Acme\tnews:acquired\tBeta\tfact\t\t2019\n"
        "Acme\trel:sue\tGamma\tattributed+negated?\tAnn Lee\n",
    )
    first, second = read_gold(path)
    assert first == GoldFact(("Acme Corp", "Acme"), "news:acquired", ("Beta",), time=("2019",), line=3)
    assert second.open
    assert second.optional
    assert second.status == ("attributed", "negated")
    assert second.source == ("Ann Lee",)


def test_marks_have_one_order(tmp_path: Path) -> None:
    (row,) = read_gold(write(tmp_path, "A\tnews:a\tB\tnegated+attributed\n"))
    assert row.status == ("attributed", "negated")


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("Acme\tnews:acquired\tBeta", "4 to 6 columns"),
        ("Acme\tnews:acquired\tBeta\tfact\tx\ty\tz", "4 to 6 columns"),
        ("Acme\t\tBeta\tfact", "no relation"),
        (" \tnews:acquired\tBeta\tfact", "no subject"),
        ("Acme\tacquired\tBeta\tfact", "not a CURIE"),
        ("Acme\tnews:acquired\tBeta\ttrue", "unknown status 'true'"),
        ("Acme\tnews:acquired\tBeta\tfact+negated", "unknown status 'fact'"),
    ],
)
def test_a_malformed_row_is_named(tmp_path: Path, line: str, why: str) -> None:
    path = write(tmp_path, f"# heading\n{line}\n")
    with pytest.raises(InputError, match=why) as caught:
        read_gold(path)
    assert (caught.value.file, caught.value.line) == (str(path), 2)


def test_a_missing_file_is_an_input_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        read_gold(tmp_path / "none.gold.tsv")


def test_a_binary_file_is_an_input_error(tmp_path: Path) -> None:
    path = tmp_path / "b.gold.tsv"
    path.write_bytes(b"\xff\xfe\x00\x81")
    with pytest.raises(InputError, match="not UTF-8"):
        read_gold(path)
