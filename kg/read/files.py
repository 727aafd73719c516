"""Inputs named by a user become files, and files bytes: globs, folders, gzip, and limits that no file can exceed."""

from __future__ import annotations

import glob
import gzip
import os
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, NamedTuple, cast

from kg.errors import InputError

FORMATS = {
    ".txt": "txt",
    ".text": "txt",
    ".md": "md",
    ".markdown": "md",
    ".html": "html",
    ".htm": "html",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "json",
}
MAX_PLAIN_BYTES = 12_000_000  # more than a million characters need, and little enough for a gzip bomb
MAX_JSON_BYTES = 64_000_000
MAX_LINE_BYTES = 10_000_000
STDIN = "-"
UNKNOWN_FORMAT = "unknown format"


class Input(NamedTuple):
    """A file to read; ``named`` if the user asked for this very file, so that failing to read it is an error."""

    path: str
    format: str | None
    named: bool


def find_inputs(name: str, *, on_bad: Callable[[InputError], None]) -> Iterator[Input]:
    """Yield the files that an input stands for, sorted; InputError if it stands for none.

    What is wrong inside a folder or among a glob's matches (no right to look, unknown format) goes to ``on_bad``.
    """
    if os.path.isdir(name):  # noqa: PTH112 - a name as the user gave it, which Path would rewrite
        yield from _in_folder(name, on_bad)
    elif glob.has_magic(name) and not os.path.lexists(name):
        yield from _matching(name, on_bad)
    else:
        yield Input(name, format_of(name), named=True)


def format_of(path: str) -> str | None:
    """Return the format that a file's name promises, None if its extension says nothing.

    >>> format_of("news.jsonl.gz"), format_of("NEWS.TXT"), format_of("news.pdf")
    ('jsonl', 'txt', None)
    """
    return FORMATS.get(Path(path.lower().removesuffix(".gz")).suffix)


def read_bytes(path: str, limit: int) -> bytes:
    """Return a file's bytes, unpacked (``-``: standard input); InputError if that fails or they are over ``limit``."""
    with _opened(path) as stream:
        data = stream.read(limit + 1)
    if len(data) > limit:
        raise InputError(f"too large (over {limit // 1_000_000} MB; split it, or use JSON Lines)", file=shown(path))
    return data


def read_lines(path: str, limit: int = MAX_LINE_BYTES) -> Iterator[tuple[int, bytes | None]]:
    """Yield a file's numbered lines; None for one over the limit, which is never held in memory."""
    number = 0
    with _opened(path) as stream:
        while line := stream.readline(limit + 1):
            number += 1
            whole = len(line) <= limit
            while len(line) > limit and not line.endswith(b"\n"):
                line = stream.readline(limit + 1)
            yield number, line if whole else None


@contextmanager
def _opened(path: str) -> Iterator[BinaryIO]:
    try:
        if path == STDIN:
            yield sys.stdin.buffer
        elif path.lower().endswith(".gz"):
            with gzip.open(path, "rb") as packed:
                yield cast("BinaryIO", packed)
        else:
            with open(path, "rb") as plain:  # noqa: PTH123 - a name as the user gave it
                yield plain
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise InputError("damaged or cut off gzip file", file=shown(path)) from error
    except OSError as error:
        raise InputError(_reason(error, path), file=shown(path)) from error


def shown(path: str) -> str:
    """Return a path as it is named in messages and sources: posix, and with nothing that UTF-8 cannot write."""
    name = "stdin" if path == STDIN else path if _is_address(path) else Path(path).as_posix()
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def _in_folder(folder: str, on_bad: Callable[[InputError], None]) -> Iterator[Input]:
    count = 0
    for path in _walk(folder, on_bad):
        count += 1
        yield from _member(path, on_bad)
    if not count:
        raise InputError(
            f"no documents in this folder (it takes {' '.join(FORMATS)}, each also .gz)", file=shown(folder)
        )


def _walk(folder: str, on_bad: Callable[[InputError], None]) -> Iterator[str]:
    """Yield the paths of a folder's files, sorted; what is hidden and links to folders are left out."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        on_bad(InputError(_reason(error, folder), file=shown(folder)))
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(entry.path, on_bad)
        elif not (entry.is_symlink() and os.path.isdir(entry.path)):  # noqa: PTH112 - a link may lead round in a circle
            yield entry.path


def _matching(pattern: str, on_bad: Callable[[InputError], None]) -> Iterator[Input]:
    paths = sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207 - Path.glob takes no absolute pattern
    if not paths:
        raise InputError("no file matches this pattern", file=shown(pattern))
    for path in paths:
        if not os.path.isdir(path):  # noqa: PTH112 - as above
            yield from _member(path, on_bad)
        elif "**" not in pattern:  # with ** the files in it have matched themselves
            yield from (found for inside in _walk(path, on_bad) for found in _member(inside, on_bad))


def _member(path: str, on_bad: Callable[[InputError], None]) -> Iterator[Input]:
    form = format_of(path)
    if form is None:
        on_bad(InputError(UNKNOWN_FORMAT, file=shown(path)))
    elif os.path.exists(path) and not os.path.isfile(path):  # noqa: PTH110, PTH113 - as above; a pipe would wait forever
        on_bad(InputError("not a regular file", file=shown(path)))
    else:
        yield Input(path, form, named=False)


def _reason(error: OSError, path: str) -> str:
    if isinstance(error, FileNotFoundError):
        wanted = "addresses are not fetched (download the page first)"
        return wanted if _is_address(path) else "no such file or folder"
    if isinstance(error, PermissionError):
        return "permission denied (you may not read it)"
    return error.strerror.lower() if error.strerror else str(error)


def _is_address(path: str) -> bool:
    return path.startswith(("http://", "https://"))
