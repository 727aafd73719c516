"""The figures are kept: a run is added, the same day's run is replaced, the page shows the first and the last."""

from pathlib import Path

import pytest
from click.testing import CliRunner
from quality import quality

SET = Path(__file__).with_name("small.jsonl")
PAGE = """# Quality

Words.

<!-- figures -->
old
<!-- end of figures -->

More words.
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "quality.md").write_text(PAGE, encoding="utf-8")
    return tmp_path


def run(folder, day):
    arguments = ["--meantime", SET, "--docs", folder, "--date", day, "--rounds", "1"]
    result = CliRunner().invoke(quality, [str(a) for a in arguments])
    assert result.exit_code == 0, result.output
    return (folder / "quality.md").read_text(encoding="utf-8")


def test_a_run_is_recorded_once_a_day_and_shown_between_the_words(folder):
    first = run(folder, "2026-01-01")
    assert "old" not in first
    assert first.startswith("# Quality\n\nWords.")
    assert first.endswith("More words.\n")
    assert "| times, span and value |  | 1.000 |" in first

    kept = (folder / "quality.tsv").read_text(encoding="utf-8").splitlines()
    run(folder, "2026-01-01")
    assert len((folder / "quality.tsv").read_text(encoding="utf-8").splitlines()) == len(kept)

    second = run(folder, "2026-01-02")
    assert "| times, span and value | 1.000 | 1.000 |" in second
    assert "2026-01-01" in second
