"""The commands do on small articles what their help says."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kg.codec import from_json

Run = Callable[..., "subprocess.CompletedProcess[str]"]

ACME = """\
Acme buys Beta

BERLIN, May 4, 2026 - Acme bought Beta on Monday. Ann Lee met Bob Ray in Paris.

Bob Ray is to visit Canada next month, officials said.
"""
CANADA = """\
Canada and Mexico talk

MEXICO CITY, May 5, 2026 - Ann Lee visited Mexico on Tuesday. Canada trades with Mexico.
"""


def done(ran: subprocess.CompletedProcess[str]) -> str:
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "acme.txt").write_text(ACME)
    (folder / "canada.txt").write_text(CANADA)
    return folder


@pytest.fixture(scope="module")
def built() -> dict[str, bytes]:
    """Keep the graph of the two articles once it is built."""
    return {}


@pytest.fixture
def graph(kg: Run, articles: Path, built: dict[str, bytes]) -> Path:
    path = articles.parent / "g.ttl"
    if not built:
        done(kg("build", "in", "-o", "g.ttl", "-q"))
        built["g.ttl"] = path.read_bytes()
    path.write_bytes(built["g.ttl"])
    return path


def test_build_says_what_it_did_and_quiet_says_nothing(kg: Run, articles: Path) -> None:
    ran = kg("build", "in", "-o", "g.ttl")
    assert done(ran) == ""
    assert ran.stderr.startswith("kg: 2 documents, ")
    assert (articles.parent / "g.ttl").stat().st_size > 1000
    for quiet in (kg("build", "in", "-o", "h.ttl", "-q"), kg("-q", "build", "in", "-o", "h.ttl")):
        assert (done(quiet), quiet.stderr) == ("", "")


def test_a_text_that_comes_twice_counts_once(kg: Run, articles: Path) -> None:
    one = sorted(articles.glob("*.txt"))[0]
    ran = kg("build", one, one, articles / ".." / articles.name / one.name, "-o", "twice.nt")
    assert ran.stderr.startswith("kg: 1 documents, "), ran.stderr


def test_extract_and_merge_are_the_two_halves_of_build(kg: Run, graph: Path) -> None:
    done(kg("extract", "in/acme.txt", "-o", "a.jsonl"))
    (graph.parent / "b.jsonl").write_text(done(kg("extract", "-q", "in/canada.txt")))
    done(kg("merge", "b.jsonl", "a.jsonl", "-o", "m.ttl"))
    assert (graph.parent / "m.ttl").read_bytes() == graph.read_bytes()


def test_extract_writes_lines_that_can_be_read_back(kg: Run, articles: Path) -> None:
    lines = done(kg("extract", str(articles))).splitlines()
    found = [from_json(line) for line in lines]
    assert [analysis.document.text for analysis in found] == [ACME, CANADA]
    assert all(analysis.claims for analysis in found)


def test_the_same_bytes_whatever_the_hash_seed_and_the_order(kg: Run, graph: Path, environment: dict[str, str]) -> None:
    for seed in "01":
        env = {**environment, "PYTHONHASHSEED": seed}
        done(kg("build", "in/canada.txt", "in/acme.txt", "-o", f"{seed}.ttl", env=env))
        assert (graph.parent / f"{seed}.ttl").read_bytes() == graph.read_bytes()


def test_a_store_is_added_to_and_what_it_holds_is_not_read_again(kg: Run, graph: Path) -> None:
    done(kg("build", "in/acme.txt", "--store", "s"))
    assert "1 documents were there already" in kg("build", "in", "--store", "s").stderr
    assert "2 documents were there already" in kg("build", "in", "--store", "s").stderr
    assert "already" not in kg("build", "in/acme.txt", "--store", "s", "--closed").stderr
    done(kg("build", "in/acme.txt", "--store", "s"))
    done(kg("export", "s", "-o", "s.ttl"))
    assert (graph.parent / "s.ttl").read_bytes() == graph.read_bytes()


def test_standard_input_and_output(kg: Run, graph: Path) -> None:
    out = done(kg("build", "-", "-o", "-", "--format", "nt", "-q", input=ACME))
    assert "/entity/ann-lee>" in out
    assert all(line.endswith(" .") for line in out.splitlines())
    record = json.dumps({"text": CANADA, "url": "https://example.org/1"}) + "\n"
    out = done(kg("build", "-", "--stdin-format", "jsonl", "-o", "-", "--format", "nt", "-q", input=record))
    assert "https://example.org/1" in out
    assert graph.exists()


@pytest.mark.parametrize("form", ["ttl", "nt", "nq", "trig", "jsonld", "rdf", "graphml"])
def test_every_format_by_extension_by_name_and_on_standard_output(kg: Run, graph: Path, form: str) -> None:
    folder = graph.parent
    done(kg("export", "g.ttl", "-o", f"x.{form}"))
    whole = (folder / f"x.{form}").read_bytes()
    assert len(whole) > 500
    done(kg("export", "g.ttl", "-o", "noext", "--format", form))
    assert (folder / "noext").read_bytes() == whole
    assert done(kg("export", "g.ttl", "-o", "-", "--format", form)).encode() == whole


def test_parts_of_a_graph(kg: Run, graph: Path) -> None:
    def lines(*options: str) -> set[str]:
        return set(done(kg("export", "g.ttl", "-o", "-", "--format", "nt", *options)).splitlines())

    everything, facts, actual = lines(), lines("--facts"), lines("--facts", "--actual")
    assert actual <= facts < everything
    assert any("kg#Claim>" in line for line in everything)
    assert not any("kg#Claim>" in line for line in facts)
    assert any("/news#met> <https://kg.example.org/entity/" in line for line in facts)
    sure = lines("--facts", "--min-confidence", "1")
    assert not any("/news#met> <https://kg.example.org/entity/" in line for line in sure)
    assert graph.exists()


def test_how_sure_a_fact_must_be(kg: Run, graph: Path) -> None:
    def facts(*options: str) -> int:
        return json.loads(done(kg("stats", *options, "--json")))["facts"]

    done(kg("build", "in", "-o", "all.ttl", "--facts-from", "0"))
    done(kg("build", "in", "-o", "none.ttl", "--facts-from", "1"))
    assert facts("all.ttl") > facts("g.ttl") > facts("none.ttl") == 0
    assert kg("build", "in", "-o", "x.ttl", "--facts-from", "2").returncode == 2
    done(kg("build", "in", "--store", "sure", "--facts-from", "1"))
    assert "already" not in kg("build", "in", "--store", "sure", "--facts-from", "0").stderr
    assert facts("sure") == facts("all.ttl")
    assert graph.exists()


def test_query_answers_in_every_format(kg: Run, graph: Path) -> None:
    query = "SELECT ?a WHERE { ?a news:tradesWith ?b }"
    for form in ("table", "csv", "tsv", "json", "xml"):
        assert "canada" in done(kg("query", "g.ttl", query, "--format", form)).lower()
    (graph.parent / "q.rq").write_text(query)
    from_file = done(kg("query", "g.ttl", "-f", "q.rq", "--json"))
    assert from_file == done(kg("query", "g.ttl", query, "--format", "json"))
    assert len(json.loads(from_file)["results"]["bindings"]) == 2
    assert "news:tradesWith" in done(
        kg("query", "g.ttl", "CONSTRUCT { ?a news:tradesWith ?b } WHERE { ?a news:tradesWith ?b }")
    )


def test_show_why_path_and_stats_for_people_and_programs(kg: Run, graph: Path) -> None:
    assert "Bob Ray" in done(kg("show", "g.ttl", "Ann Lee"))
    assert json.loads(done(kg("show", "g.ttl", "Ann Lee", "--json")))["label"] == "Ann Lee"

    told = done(kg("why", "g.ttl", "Ann Lee", "news:met", "Bob Ray"))
    assert "“Ann Lee met Bob Ray in Paris.”" in told
    assert "in/acme.txt" in told
    claim = json.loads(done(kg("why", "g.ttl", "Ann Lee", "news:met", "Bob Ray", "--json")))[0]
    start, end = claim["characters"]
    assert ACME[start:end] == claim["sentence"] == "Ann Lee met Bob Ray in Paris."

    assert "Mexico" in done(kg("path", "g.ttl", "Bob Ray", "Canada"))
    steps = json.loads(done(kg("path", "g.ttl", "Bob Ray", "Mexico", "--json")))["steps"]
    assert len(steps) == 2

    assert "documents" in done(kg("stats", "g.ttl"))
    assert json.loads(done(kg("stats", "g.ttl", "--json")))["documents"] == 2
    assert graph.exists()


def test_info_tells_what_shapes_a_graph(kg: Run) -> None:
    told = json.loads(done(kg("info", "--json")))
    assert told["ontology"]["properties"] >= 70
    assert told["gazetteer"]["entries"] > 200
    assert len(told["model"]["weights"]) == 64
    assert "weights" in done(kg("info"))


def test_evaluate_names_every_miss_and_holds_to_its_limits(kg: Run, articles: Path) -> None:
    gold = "Ann Lee\tnews:met\tBob Ray\tfact\t\t\nAnn Lee\tnews:met\tThe Pope\tfact\t\t\n"
    (articles / "acme.gold.tsv").write_text(gold)
    told = done(kg("evaluate", "in"))
    assert "The Pope" in told
    assert done(kg("evaluate", "in/acme.txt")) == told
    assert json.loads(done(kg("evaluate", "in", "--json")))["facts"]["gold"] == 2
    assert kg("evaluate", "in", "--min-recall", "0.4").returncode == 0
    missed = kg("evaluate", "in", "--min-recall", "0.9")
    assert missed.returncode == 1
    assert "the recall of facts is 0.500, less than 0.9" in missed.stderr
    assert kg("evaluate", "in/canada.txt").returncode == 2


def test_an_interrupted_build_leaves_nothing_half_written(tmp_path: Path, environment: dict[str, str]) -> None:
    os.mkfifo(tmp_path / "a.txt")
    (tmp_path / "g.ttl").write_text("old")
    # a job in the background is started with Ctrl-C ignored, and so would be what it starts
    listen = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); from kg.cli import main; main()"
    command = [sys.executable, "-c", listen, "build", "a.txt", "-o", "g.ttl"]
    with (
        subprocess.Popen(command, cwd=tmp_path, env=environment, stderr=subprocess.PIPE, encoding="utf-8") as running,
        (tmp_path / "a.txt").open("w"),  # opened when kg has opened the other end
    ):
        running.send_signal(signal.SIGINT)
        _, told = running.communicate()
    assert (running.returncode, told) == (130, "kg: interrupted\n")
    assert (tmp_path / "g.ttl").read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "g.ttl"]


def test_no_text_keeps_offsets_only(kg: Run, graph: Path) -> None:
    done(kg("build", "in", "-o", "t.ttl", "--no-text"))
    assert "Ann Lee met Bob Ray in Paris." in graph.read_text()
    assert "Ann Lee met Bob Ray in Paris." not in (graph.parent / "t.ttl").read_text()


def test_base_moves_entities_and_not_the_vocabulary(kg: Run, graph: Path) -> None:
    done(kg("build", "in", "-o", "b.nt", "--base", "https://example.org/x/"))
    text = (graph.parent / "b.nt").read_text()
    assert "<https://example.org/x/entity/ann-lee>" in text
    assert "<https://kg.example.org/ns/news#met>" in text
    assert "<https://kg.example.org/entity/" not in text
