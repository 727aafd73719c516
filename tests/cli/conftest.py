"""Runs ``kg`` as a user does, in a process and a folder of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="session")
def parses(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder for the parses of this run, so that no text is parsed by two tests."""
    return tmp_path_factory.mktemp("parses")


@pytest.fixture
def environment(parses: Path) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), "KG_CACHE": str(parses), "COLUMNS": "80"}


@pytest.fixture
def kg(tmp_path: Path, environment: dict[str, str]) -> Run:
    """Return a function that runs ``kg`` with these arguments in the test's folder."""

    def run(*arguments: str | Path, **options: object) -> subprocess.CompletedProcess[str]:
        settings = {"cwd": tmp_path, "env": environment, "capture_output": True, "encoding": "utf-8"} | options
        command = [sys.executable, "-m", "kg.cli", *map(str, arguments)]
        return subprocess.run(command, check=False, **settings)  # type: ignore[call-overload,no-any-return]

    return run
