"""Files are written beside their name and moved there when they are whole; what is no file is written as it comes."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

#: Names of this process's own streams: to move a file there would take them from whoever opened them.
_STREAM = re.compile(r"/dev/(?:std(?P<name>out|err)|fd/(?P<device>\d+))|/proc/self/fd/(?P<process>\d+)")


def write_bytes(path: Path, data: bytes) -> None:
    """Replace a file in one step; OSError leaves the old file as it was and nothing beside it."""
    with open_output(path) as file:
        file.write(data)


@contextmanager
def open_output(path: Path) -> Iterator[BinaryIO]:
    """Open a file that replaces ``path`` when the block ends well and leaves no trace when it does not.

    A link is followed and stays one; a device, a pipe and a stream of this process (``/dev/stdout``) are written as
    it comes. Raises OSError.
    """
    number = stream_number(path)
    if number is not None:
        with os.fdopen(os.dup(number), "wb") as stream:
            yield stream
        return
    target = Path(os.path.realpath(path))
    if target.is_symlink():  # what is still a link leads round in a circle
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
    if target.exists() and not target.is_file():
        with target.open("wb") as device:
            yield device
        return
    with _replacing(target) as file:
        yield file


def stream_number(path: Path) -> int | None:
    """Return the number of the open stream that a path names, or None.

    >>> stream_number(Path("/dev/stdout")), stream_number(Path("/dev/fd/63")), stream_number(Path("graph.ttl"))
    (1, 63, None)
    """
    match = _STREAM.fullmatch(path.as_posix())
    if match is None:
        return None
    return {"out": 1, "err": 2}[match["name"]] if match["name"] else int(match["device"] or match["process"])


@contextmanager
def _replacing(target: Path) -> Iterator[BinaryIO]:
    beside = target.with_name(f".{target.name[:40]}.{os.getpid()}.part")
    try:
        with beside.open("wb") as file:
            if target.exists():  # who might read the old file may read the new one, and nobody else
                beside.chmod(stat.S_IMODE(target.stat().st_mode))
            yield file
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    finally:
        with contextlib.suppress(FileNotFoundError):
            beside.unlink()
