"""Files that appear whole or not at all, and standard output for those who ask for ``-``."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


@contextmanager
def open_output(path: str) -> Iterator[BinaryIO]:
    """Open a file that replaces ``path`` when the block ends well and leaves no trace when it does not.

    ``-`` is standard output; a device or a pipe is written as it comes. An OSError names the path.
    """
    if path == "-":
        stdout = sys.stdout.buffer
        with _named("standard output"):
            yield stdout
            stdout.flush()
        return
    with _named(path):
        target = Path(path).resolve()
        if target.exists() and not target.is_file():
            with target.open("wb") as device:
                yield device
        else:
            with _replace(target) as file:
                yield file


@contextmanager
def _replace(target: Path) -> Iterator[BinaryIO]:
    beside = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        with beside.open("wb") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)


@contextmanager
def _named(path: str) -> Iterator[None]:
    """Give an OSError of writing, which knows no name, that of the output."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        if error.filename is None and error.errno is not None:
            raise OSError(error.errno, error.strerror, path) from error
        raise
