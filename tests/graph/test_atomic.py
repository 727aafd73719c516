"""A file is replaced whole; what is no file of its own is written through and stays what it is."""

import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from kg.graph.atomic import write_bytes

ROOT = Path(__file__).parents[2]


def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("real")
    write_bytes(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


def test_a_link_to_what_is_not_there_yet_makes_it(tmp_path):
    (tmp_path / "link").symlink_to("later")
    write_bytes(tmp_path / "link", b"new")
    assert (tmp_path / "later").read_bytes() == b"new"
    assert (tmp_path / "link").is_symlink()


def test_a_circle_of_links_is_an_error(tmp_path):
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    with pytest.raises(OSError, match="symbolic links"):
        write_bytes(tmp_path / "a", b"new")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]


def test_a_pipe_is_written_and_stays_one(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=write_bytes, args=(pipe, b"through"))
    writer.start()
    assert pipe.read_bytes() == b"through"
    writer.join()
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_private_file_stays_private(tmp_path):
    secret = tmp_path / "secret"
    secret.write_bytes(b"old")
    secret.chmod(0o600)
    write_bytes(secret, b"new")
    assert secret.read_bytes() == b"new"
    assert stat.S_IMODE(secret.stat().st_mode) == 0o600


def test_the_longest_name_that_a_disk_knows(tmp_path):
    name = "é" * 127
    write_bytes(tmp_path / name, b"x")
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="there is no /dev/stdout")
def test_what_stdout_was_pointed_at_is_added_to(tmp_path):
    code = "from pathlib import Path; from kg.graph.atomic import write_bytes; write_bytes(Path('/dev/stdout'), b'b')"
    log = tmp_path / "log"
    log.write_bytes(b"a")
    with log.open("ab") as end:
        subprocess.run([sys.executable, "-c", code], stdout=end, check=True, cwd=ROOT)
        end.write(b"c")
    assert log.read_bytes() == b"abc"
