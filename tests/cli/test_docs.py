"""The commands that README.md and docs/cli.md show run on the sample articles and print what is shown."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from kg.cli import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
PAGES = ("README.md", "docs/cli.md")
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
#: Stands for output that is left out.
GAP = "…"


@dataclass(frozen=True)
class Shown:
    """A command of a page and the lines it is shown to print."""

    command: str
    lines: tuple[str, ...]


def squeezed(line: str) -> str:
    """Return the line without what sets its columns apart."""
    return " ".join(line.split())


def shown(page: str) -> list[Shown]:
    found = []
    for block in BLOCK.findall((ROOT / page).read_text(encoding="utf-8")):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = re.sub(r"\\\n\s*", " ", part).partition("\n")
            lines = tuple(squeezed(line) for line in output.splitlines() if line.strip() not in ("", GAP))
            if command.split()[0] == "kg":
                found.append(Shown(command, lines))
    return found


def test_every_command_of_the_program_is_documented() -> None:
    documented = set(re.findall(r"\bkg (\w+)", " ".join(e.command for e in shown("docs/cli.md"))))
    assert set(COMMANDS) <= documented


@pytest.mark.parametrize("page", PAGES)
def test_the_commands_of_a_page_do_what_it_shows(page: str, tmp_path: Path, environment: dict[str, str]) -> None:
    shutil.copytree(ROOT / "data", tmp_path / "data")
    examples = shown(page)
    assert examples
    for example in examples:
        script = f'set -euo pipefail; kg() {{ "{sys.executable}" -m kg.cli "$@"; }}; {example.command}'
        ran = subprocess.run(
            ["bash", "-c", script], cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8", check=False
        )
        assert ran.returncode == 0, f"{example.command}\n{ran.stderr}"
        printed = {squeezed(line) for line in (ran.stdout + ran.stderr).splitlines()}
        missing = [line for line in example.lines if line not in printed]
        assert not missing, f"{example.command} does not print {missing}, but\n{ran.stdout}"


def test_the_postcard_runs(tmp_path: Path, environment: dict[str, str]) -> None:
    shutil.copytree(ROOT / "data", tmp_path / "data")
    (postcard,) = re.findall(r"^```python\n(.*?)^```$", (ROOT / "README.md").read_text(encoding="utf-8"), re.M | re.S)
    ran = subprocess.run(
        [sys.executable, "-c", postcard],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert "/entity/" in ran.stdout
    assert (tmp_path / "graph.ttl").stat().st_size > 10_000
