"""What modules hold and load: constants once, for the help no library, for a query nothing of language."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LANGUAGE = {"spacy", "thinc", "numpy", "trafilatura", "dateparser", "kg.annotate", "kg.extract", "kg.resolve"}
GRAPH = {"rdflib", "pyoxigraph", "networkx"}
TURTLE = """\
@prefix news: <https://kg.example.org/ns/news#> .
<https://kg.example.org/entity/canada> news:tradesWith <https://kg.example.org/entity/mexico> .
"""


def imported(*arguments: str, cwd: Path) -> set[str]:
    """Return the names of the modules that are loaded when ``kg`` has run with these arguments."""
    program = (
        "import sys, atexit\n"
        "atexit.register(lambda: print('\\n'.join(sys.modules), file=open('modules.txt', 'w')))\n"
        "from kg.cli import main\n"
        "main(prog_name='kg')\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return set((cwd / "modules.txt").read_text().split())


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["build", "--help"], ["query", "--help"]])
def test_help_imports_neither_language_nor_graph_libraries(arguments: list[str], tmp_path: Path) -> None:
    modules = imported(*arguments, cwd=tmp_path)
    assert "kg.cli" in modules
    assert not modules & (LANGUAGE | GRAPH | {"rich"})


@pytest.mark.parametrize(
    "arguments",
    [
        ["query", "g.ttl", "SELECT * WHERE { ?s ?p ?o }"],
        ["export", "g.ttl", "-o", "g.nt"],
        ["stats", "g.ttl"],
    ],
)
def test_a_graph_is_asked_without_any_language_library(arguments: list[str], tmp_path: Path) -> None:
    (tmp_path / "g.ttl").write_text(TURTLE)
    modules = imported(*arguments, cwd=tmp_path)
    assert "pyoxigraph" in modules
    assert not modules & LANGUAGE


@pytest.mark.parametrize("path", sorted((ROOT / "kg").rglob("*.py")), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_constant_is_given_twice(path: Path) -> None:
    """The second would replace the first in all that stands between, and no linter says so."""
    names: list[str] = []
    for statement in ast.parse(path.read_text(encoding="utf-8")).body:
        targets = statement.targets if isinstance(statement, ast.Assign) else [getattr(statement, "target", None)]
        names += [target.id for target in targets if isinstance(target, ast.Name)]
    assert len(names) == len(set(names)), sorted(name for name in set(names) if names.count(name) > 1)
