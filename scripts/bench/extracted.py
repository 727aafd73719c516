"""The lines of `kg extract` for the texts of a set: run here, or read from a file that an earlier run wrote."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import click

Line = Mapping[str, Any]


def extract(records: Iterable[Mapping[str, Any]], *options: str) -> list[Line]:
    """Run `kg extract` over records of text and date; one line comes back for each that is read."""
    with tempfile.TemporaryDirectory() as folder:
        articles, lines = Path(folder, "articles.jsonl"), Path(folder, "lines.jsonl")
        articles.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
        command = [sys.executable, "-m", "kg.cli", "extract", str(articles), "-o", str(lines), "--quiet", *options]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise click.ClickException(f"kg extract failed: {done.stderr.strip()}")
        return read_lines(lines)


def read_lines(path: Path) -> list[Line]:
    """The objects of a file of JSON Lines: what `kg extract` wrote, or a set."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def by_text(lines: Iterable[Line]) -> dict[str, Line]:
    """The lines by the text that they are about."""
    return {line["document"]["text"]: line for line in lines}
