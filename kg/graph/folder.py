"""A store folder: its marker, its lock, the engine's data and which documents are finished.

FOLDER/kg-store.json      schema version, base, prefixes: what makes the folder a store
FOLDER/documents.jsonl    one line a finished document: its id and the fingerprint of all that shaped its graph
FOLDER/lock               held shared by readers and alone by a writer
FOLDER/data/              the engine's files
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any

from pyoxigraph import Store

from kg.errors import StoreError
from kg.graph.atomic import write_bytes
from kg.names import BASE, PREFIXES

try:
    import fcntl
except ImportError:  # Windows: the engine's own lock keeps two writers apart
    fcntl = None  # type: ignore[assignment]

SCHEMA = 1
MARKER = "kg-store.json"
_LOG = "documents.jsonl"


def is_store(path: Path) -> bool:
    """Return whether the path is a store folder."""
    return (path / MARKER).is_file()


class Folder:
    """An open store folder; ``writable`` ones are held alone."""

    def __init__(
        self, path: Path, *, write: bool, base: str | None = None, prefixes: Mapping[str, str] | None = None
    ) -> None:
        """Open a folder, or make one where ``write`` is set and nothing is there.

        ``base`` is that of a new one, or must be the one it has; ``prefixes`` are added to those that it has.
        """
        self.path, self.writable = path, write
        if write:
            _prepare(path, base or BASE)
        marker = _read_marker(path)
        self.base: str = marker["base"]
        self.prefixes: dict[str, str] = marker["prefixes"]
        if base is not None and base != self.base:
            raise StoreError(str(path), f"was built with base {self.base}; use that one, or another folder")
        self._lock = _lock(path, write=write)
        if write and prefixes and not prefixes.items() <= self.prefixes.items():
            self.prefixes.update(prefixes)
            _write_marker(path, self.base, self.prefixes)
        self._log: IO[str] | None = None
        self.fingerprints = _read_log(path / _LOG)
        try:
            self.store = _open(path, write=write, empty=not self.fingerprints)
        except StoreError:
            self._lock.close()
            raise

    def finish(self, fingerprints: Mapping[str, str | None]) -> None:
        """Note documents as finished, or as not (None): before they are changed, and again when they are there."""
        if self._log is None:
            self._log = (self.path / _LOG).open("a", encoding="utf-8")
        for document_id, fingerprint in fingerprints.items():
            if fingerprint is None and document_id not in self.fingerprints:
                continue
            if fingerprint is None:
                del self.fingerprints[document_id]
            else:
                self.fingerprints[document_id] = fingerprint
            self._log.write(json.dumps([document_id, fingerprint]) + "\n")
        self._log.flush()

    def close(self) -> None:
        """Write what the engine holds back, rewrite the list of documents without its history, and let go."""
        if self._lock.closed:
            return
        try:
            if self.writable:
                self._settle()
        except OSError as error:
            raise StoreError(str(self.path), explain(error)) from error
        finally:
            del self.store
            self._lock.close()

    def _settle(self) -> None:
        self.store.flush()
        lines = [json.dumps([name, self.fingerprints[name]]) for name in sorted(self.fingerprints)]
        if self._log is not None:
            self._log.close()
            write_bytes(self.path / _LOG, "".join(f"{line}\n" for line in lines).encode())


def _prepare(path: Path, base: str) -> None:
    """Make a store where nothing is; a folder with somebody else's files is never written to."""
    if path.exists() and not path.is_dir():
        raise StoreError(str(path), "is a file; a store is a folder")
    if path.is_dir() and any(path.iterdir()) and not is_store(path):
        raise StoreError(str(path), "is not a store, and not empty; name a new folder")
    if not is_store(path):
        try:
            path.mkdir(parents=True, exist_ok=True)
            _write_marker(path, base, PREFIXES)
        except OSError as error:
            raise StoreError(str(path), explain(error)) from error


def _write_marker(path: Path, base: str, prefixes: Mapping[str, str]) -> None:
    marker = {"schema": SCHEMA, "base": base, "prefixes": dict(sorted(prefixes.items()))}
    write_bytes(path / MARKER, (json.dumps(marker, indent=1) + "\n").encode())


def _read_marker(path: Path) -> dict[str, Any]:
    if not is_store(path):
        raise StoreError(str(path), "is not a store (no kg-store.json in it); kg build --store makes one")
    try:
        marker: dict[str, Any] = json.loads((path / MARKER).read_text(encoding="utf-8"))
        schema, _, _ = marker["schema"], marker["base"], marker["prefixes"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise StoreError(str(path), "its kg-store.json is damaged; build the store again") from error
    if schema != SCHEMA:
        raise StoreError(str(path), f"has schema {schema}, this kg knows {SCHEMA}; build the store again")
    return marker


def _lock(path: Path, *, write: bool) -> IO[str]:
    """Readers share a lock, so that none reads while somebody writes: the engine promises nothing then."""
    name = path / "lock"
    try:
        handle = name.open("a" if write or not name.exists() else "r", encoding="utf-8")
        if fcntl is not None:
            fcntl.flock(handle, (fcntl.LOCK_EX if write else fcntl.LOCK_SH) | fcntl.LOCK_NB)
    except BlockingIOError as error:
        handle.close()
        raise StoreError(str(path), "is in use by another process; try again when that has ended") from error
    except OSError as error:
        raise StoreError(str(path), explain(error)) from error
    return handle


def _open(path: Path, *, write: bool, empty: bool) -> Store:
    """Open the engine's own folder; a store without documents may have none yet."""
    data = path / "data"
    try:
        if write:
            return Store(str(data))
        if data.is_dir():
            return Store.read_only(str(data))
    except OSError as error:
        raise StoreError(str(path), explain(error)) from error
    except RuntimeError as error:  # so the engine tells of corruption
        raise StoreError(str(path), "its data folder is damaged; remove that folder and build again") from error
    if not empty:
        raise StoreError(str(path), "its data folder is missing; build the store again")
    return Store()


def _read_log(path: Path) -> dict[str, str]:
    """Read the finished documents; a line that a killed process left unfinished is no document."""
    found: dict[str, str] = {}
    if not path.exists():
        return found
    for line in path.read_text(encoding="utf-8").splitlines():
        try:
            document_id, fingerprint = json.loads(line)
        except ValueError:
            continue
        if fingerprint is None:
            found.pop(document_id, None)
        else:
            found[document_id] = fingerprint
    return found


def explain(error: OSError) -> str:
    """Return what a disk or the engine says as a reason and what to do about it."""
    text = str(error)
    if "lock" in text.lower():
        return "is in use by another process; try again when that has ended"
    engine = re.match(r"IO error: ([^:]+): While", text)
    return f"{error.strerror or (engine[1] if engine else text)}; free space or rights, then run the same again"
