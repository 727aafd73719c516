"""The file that ``-o`` names, whole or not at all, and standard output for those who ask for ``-``."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import click


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
    from kg.graph import atomic  # kg --help needs no graph

    with _named(path), atomic.open_output(Path(path)) as out:
        yield out


def check_place(output: str, inputs: Iterable[str] = ()) -> None:
    """Raise a usage error, before any work is done, where the output cannot be written or would replace an input."""
    if output == "-":
        return
    if not output:
        raise click.UsageError("-o needs the name of a file")
    if not Path(output).parent.is_dir():
        raise click.UsageError(f"-o {output}: there is no folder {Path(output).parent}")
    if Path(output).is_dir():
        raise click.UsageError(f"-o {output} is a folder; name a file in it")
    if not Path(output).is_file():
        return
    for name in inputs:
        if Path(name).is_file() and Path(name).samefile(output):
            raise click.UsageError(f"-o {output} is one of the inputs; name another file")


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
