import os
from pathlib import Path

import pytest

from kg.errors import InputError
from kg.read.files import find_inputs, read_lines, shown


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "x" / "y").mkdir(parents=True)
    (tmp_path / "x" / "a.txt").touch()
    (tmp_path / "x" / "y" / "b.txt").touch()
    return tmp_path


def paths(name: object) -> list[str]:
    bad: list[InputError] = []
    found = [shown(found.path) for found in find_inputs(str(name), on_bad=bad.append)]
    assert not bad
    return found


def test_globs_reach_into_folders(here: Path) -> None:
    assert paths("**/*.txt") == ["x/a.txt", "x/y/b.txt"]
    assert paths("x*") == ["x/a.txt", "x/y/b.txt"]
    assert paths(here / "x" / "?.txt") == [str(here / "x" / "a.txt")]


def test_a_file_may_be_named_like_a_pattern(here: Path) -> None:
    (here / "odd[1].txt").touch()
    (here / "odd1.txt").touch()
    assert paths("odd[1].txt") == ["odd[1].txt"]


def test_a_link_to_a_folder_above_does_not_go_round(here: Path) -> None:
    (here / "x" / "loop").symlink_to(here / "x")
    assert paths("x") == ["x/a.txt", "x/y/b.txt"]


def test_a_file_name_that_is_no_utf8_can_be_written(here: Path) -> None:
    (here / "z").mkdir()
    (here / "z" / os.fsdecode(b"caf\xe9.txt")).touch()
    assert paths("z")[0].encode() == b"z/caf\\xe9.txt"


@pytest.mark.parametrize("size", [9, 10, 11, 12, 20, 21, 22, 45])
def test_lines_are_cut_off_at_the_limit_and_not_before(here: Path, size: int) -> None:
    (here / "lines").write_bytes(b"a" * size + b"\nb")
    long = b"a" * size + b"\n"
    assert list(read_lines("lines", limit=10)) == [(1, long if len(long) <= 10 else None), (2, b"b")]
