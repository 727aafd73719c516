"""An output is there whole or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from kg.cli.files import open_output


def test_a_file_is_replaced_when_all_is_written(tmp_path: Path) -> None:
    target = tmp_path / "x.jsonl"
    target.write_text("old")
    with open_output(str(target)) as out:
        out.write(b"new")
        assert target.read_text() == "old"
    assert target.read_text() == "new"
    assert [p.name for p in tmp_path.iterdir()] == ["x.jsonl"]


def test_a_failure_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "x.jsonl"
    target.write_text("old")

    def fail() -> None:
        with open_output(str(target)) as out:
            out.write(b"new")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert target.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["x.jsonl"]


def test_a_link_is_followed_and_a_file_gets_ordinary_permissions(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "real")
    with open_output(str(tmp_path / "link")) as out:
        out.write(b"x")
    assert (tmp_path / "link").is_symlink()
    mask = os.umask(0)
    os.umask(mask)
    assert stat.S_IMODE((tmp_path / "real").stat().st_mode) == 0o666 & ~mask


def test_an_error_of_the_disk_names_the_output() -> None:
    def fill() -> None:
        with open_output("/dev/full") as out:
            out.write(b"x")

    with pytest.raises(OSError, match="No space left on device: '/dev/full'"):
        fill()


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), open_output(str(tmp_path / "no" / "x.jsonl")):
        raise AssertionError("nothing to write into")
