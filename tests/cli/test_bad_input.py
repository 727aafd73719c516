"""Bad input gets one line that says what, where and what to do, the right exit code, and leaves nothing behind."""

from __future__ import annotations

import gzip
import json
import os
import resource
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]

ARTICLE = (
    "BERLIN, May 4, 2026 - Acme bought Beta on Monday.\n\nAnn Lee, the chief executive of Acme, met Bob Ray in Paris.\n"
)
GERMAN = (
    "Der Bundeskanzler hat am Montag in Berlin erklärt, dass die Verhandlungen über den Haushalt fortgesetzt werden. "
    "Die Opposition warf der Regierung vor, sie habe den Überblick verloren und verschiebe alle Entscheidungen auf das "
    "nächste Jahr, in dem auch noch zwei Landtage neu gewählt werden.\n"
)
TURTLE = """\
@prefix news: <https://kg.example.org/ns/news#> .
<https://kg.example.org/entity/acme> news:acquired <https://kg.example.org/entity/beta> .
"""


def refused(ran: subprocess.CompletedProcess[str], *words: str) -> None:
    """Check that the run ended with one line about an error that holds the words."""
    assert ran.returncode == 2, (ran.returncode, ran.stderr)
    lines = ran.stderr.splitlines()
    assert len(lines) == 1, ran.stderr
    assert lines[0].startswith("kg: error: ")
    for word in words:
        assert word in lines[0], lines[0]


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


# --- articles -----------------------------------------------------------------------------------


@pytest.mark.parametrize("where", [["-o", "g.ttl"], ["--store", "s"]])
def test_a_missing_file(kg: Run, tmp_path: Path, where: list[str]) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE)
    refused(kg("build", "a.txt", "nosuch.txt", *where), "nosuch.txt: no such file or folder")
    assert names(tmp_path) == ["a.txt"]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.md", b" \n\n ", "empty"),
        ("image.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01" * 40, "binary"),
        ("broken.txt.gz", b"\x1f\x8bnot gzip at all", "gzip"),
        ("cut.txt.gz", gzip.compress(ARTICLE.encode() * 50, mtime=0)[:60], "gzip"),
        ("page.html", b"<html><head><title></title></head><body></body></html>", "page.html"),
    ],
)
def test_a_file_that_is_no_article(kg: Run, tmp_path: Path, name: str, content: bytes, message: str) -> None:
    (tmp_path / name).write_bytes(content)
    refused(kg("build", name, "-o", "g.ttl"), name, message)
    assert names(tmp_path) == [name]


def test_another_encoding_is_read_and_not_refused(kg: Run, tmp_path: Path) -> None:
    (tmp_path / "latin.txt").write_bytes(ARTICLE.replace("Ann Lee", "Zoé Müller").encode("cp1252"))
    assert kg("build", "latin.txt", "-o", "g.nt", "-q").returncode == 0
    assert "Zoé Müller" in (tmp_path / "g.nt").read_text()


def test_json_lines_that_are_not_utf8(kg: Run, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes('{"text": "Zoé met Ann."}\n'.encode("utf-16"))
    ran = kg("build", "a.jsonl", "-o", "g.ttl")
    assert ran.returncode == 2
    assert "a.jsonl, line 1: not UTF-8" in ran.stderr
    assert "no document could be used" in ran.stderr.splitlines()[-1]
    assert names(tmp_path) == ["a.jsonl"]


def test_a_folder_without_articles(kg: Run, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    refused(kg("build", "in", "-o", "g.ttl"), "in", "no documents")


def test_a_text_that_is_not_english(kg: Run, tmp_path: Path) -> None:
    (tmp_path / "de.txt").write_text(GERMAN)
    ran = kg("build", "de.txt", "-o", "g.ttl")
    assert ran.returncode == 2
    first, last = ran.stderr.splitlines()
    assert "skipped de.txt: not English" in first
    assert "no document could be used (1 × not English)" in last
    assert names(tmp_path) == ["de.txt"]


def test_a_bad_member_of_a_folder_is_named_and_the_rest_is_built(kg: Run, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(ARTICLE)
    (tmp_path / "in" / "b.txt").write_bytes(b"")
    (tmp_path / "in" / "c.txt").write_text(GERMAN)
    (tmp_path / "in" / "d.pdfx").write_bytes(b"x")
    ran = kg("build", "in", "-o", "g.ttl")
    assert ran.returncode == 0, ran.stderr
    assert "skipped in/b.txt: empty" in ran.stderr
    assert "skipped in/c.txt: not English" in ran.stderr
    assert "kg: 1 documents" in ran.stderr
    assert "left out: 1 × unknown format" in ran.stderr
    refused(kg("build", "in", "-o", "h.ttl", "--strict"), "in/b.txt", "empty")
    assert names(tmp_path) == ["g.ttl", "in"]


def test_a_broken_line_and_a_line_of_fifty_megabytes_are_skipped(kg: Run, tmp_path: Path) -> None:
    with (tmp_path / "a.jsonl").open("w") as lines:
        lines.write('{"text": "Acme bought Beta on Monday in the city of Berlin."}\n{"text": \n{"text": "')
        for _ in range(50):
            lines.write("x" * 1_000_000)
        lines.write('"}\n')
    ran = kg("build", "a.jsonl", "-o", "g.ttl")
    assert ran.returncode == 0, ran.stderr
    assert "skipped a.jsonl, line 2: not JSON" in ran.stderr
    assert "skipped a.jsonl, line 3: line too long" in ran.stderr
    refused(kg("build", "a.jsonl", "-o", "h.ttl", "--strict"), "a.jsonl, line 2: not JSON")


@pytest.mark.parametrize("date", ["tomorrow", "2025-02-30", "2025-13", "25", "2025-9-18", "20250918"])
@pytest.mark.parametrize("option", ["--date", "--default-date"])
def test_a_date_that_is_none(kg: Run, tmp_path: Path, option: str, date: str) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE)
    refused(kg("build", "a.txt", "-o", "g.ttl", option, date), option, repr(date), "2025-09-18")


def test_an_unknown_model(kg: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE)
    refused(kg("build", "a.txt", "-o", "g.ttl", "--model", "no_such_model"), "no_such_model", "not installed")


# --- options ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["build", "a.txt"], "-o FILE or --store FOLDER, as in: kg build articles/ -o graph.ttl"),
        (["build", "a.txt", "-o", "g.ttl", "--store", "s"], "-o FILE or --store FOLDER"),
        (["build", "a.txt", "-o", "g.docx"], "g.docx: no format has this extension; there are ttl"),
        (["build", "a.txt", "-o", "-"], "--format"),
        (["build", "a.txt", "-o", "g", "--format", "docx"], "'docx' is not one of"),
        (["build", "a.txt", "--store", "s", "--facts"], "a store keeps everything"),
        (["build", "-o", "g.ttl"], "INPUT"),
        (["merge", "a.jsonl"], "-o FILE or --store FOLDER"),
        (["export", "g.ttl", "-o", "-"], "--format"),
        (["query", "g.ttl"], "give a query"),
        (["query", "g.ttl", "ASK {}", "-f", "q.rq"], "give a query"),
        (["build", "a.txt", "-o", "g.ttl", "--workers", "0"], "--workers"),
        (["export", "g.ttl", "-o", "x.nt", "--min-confidence", "2"], "--min-confidence"),
        (["export", "g.ttl", "-o", "x.nt", "--min-confidence", "nan"], "nan is no number"),
        (["build", "a.txt", "--store", ""], "--store needs the name"),
        (["stats", ""], "GRAPH has no name"),
        (["--no\x1b[31m\nsuch"], "No such option"),
        (["nonsense"], "No such command 'nonsense'"),
        (["--nonsense"], "No such option"),
    ],
)
def test_a_usage_error_is_one_line(kg: Run, tmp_path: Path, arguments: list[str], message: str) -> None:
    refused(kg(*arguments), message, "--help")
    assert names(tmp_path) == []


@pytest.mark.parametrize("command", [["build", "--format", "nt"], ["extract"]])
def test_an_output_that_is_an_input_is_refused(kg: Run, tmp_path: Path, command: list[str]) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE)
    (tmp_path / "b.txt").symlink_to("a.txt")
    refused(kg(*command, "a.txt", "-o", "b.txt"), "b.txt is one of the inputs")
    assert (tmp_path / "a.txt").read_text() == ARTICLE


@pytest.mark.parametrize("command", [["build", "--format", "nt"], ["extract"]])
@pytest.mark.parametrize(
    ("output", "message"),
    [
        ("no/b.ttl", "-o no/b.ttl: there is no folder no"),
        ("folder", "-o folder is a folder"),
        ("", "-o needs the name"),
    ],
)
def test_an_output_that_cannot_be_written_is_refused_before_reading(
    kg: Run, tmp_path: Path, command: list[str], output: str, message: str
) -> None:
    (tmp_path / "folder").mkdir()
    refused(kg(*command, "-", "-o", output, "--model", "no-such-model"), message)
    assert names(tmp_path) == ["folder"]


def test_names_that_are_empty_or_hold_anything(kg: Run, tmp_path: Path) -> None:
    refused(kg("build", "", "-o", "g.ttl"), "an input has no name")
    refused(kg("build", "no\nsuch\x1b[31m.txt", "-o", "g.ttl"), r"no\nsuch", ".txt: no")
    (tmp_path / "a.txt").write_text(ARTICLE)
    refused(kg("build", "a.txt", "-o", "g.ttl", "--base", ""), "the base ''")
    odd = 'it\'s "odd"\n<é> 🔥.txt'
    (tmp_path / odd).write_text(ARTICLE)
    assert kg("build", odd, "a.txt", "-o", "g.ttl", "-q").returncode == 0
    sources = kg("query", "g.ttl", "SELECT ?s { ?d dcterms:source ?s }", "--json")
    assert [row["s"]["value"] for row in json.loads(sources.stdout)["results"]["bindings"]] == ["a.txt", odd]


# --- ontologies ---------------------------------------------------------------------------------


def test_a_broken_ontology_is_told_with_line_and_term(kg: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE)
    (tmp_path / "broken.ttl").write_text("@prefix x: <http://x/> .\nx:a x:b\n")
    refused(kg("build", "a.txt", "-o", "g.ttl", "--ontology", "broken.ttl"), "broken.ttl, line")
    (tmp_path / "wrong.ttl").write_text(
        "@prefix news: <https://kg.example.org/ns/news#> .\n"
        "@prefix owl: <http://www.w3.org/2002/07/owl#> .\n"
        "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
        'news:feeds a owl:ObjectProperty ; rdfs:label "feeds"@en ;\n'
        "    rdfs:domain news:Persom ; rdfs:range news:Person .\n"
    )
    refused(kg("build", "a.txt", "-o", "g.ttl", "--ontology", "wrong.ttl"), "wrong.ttl, line 5", "news:Persom")
    refused(kg("build", "a.txt", "-o", "g.ttl", "--ontology", "none.ttl"), "none.ttl")
    refused(kg("build", "a.txt", "-o", "g.ttl", "--gazetteer", "broken.ttl"), "broken.ttl")
    assert not (tmp_path / "g.ttl").exists()


# --- graphs and queries -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sparql", "place", "line"),
    [
        ("SELECT ?s WHERE ?s ?p ?o }", "query, line 1, column 17", "SELECT ?s WHERE ?s ?p ?o }"),
        ("SELECT ?s\nWHERE { ?s foo:bar ?o }", "query, line 2, column 12", "WHERE { ?s foo:bar ?o }"),
        ("", "query, line 1, column 1", None),
    ],
)
def test_a_malformed_query_is_shown_with_a_caret(
    kg: Run, tmp_path: Path, sparql: str, place: str, line: str | None
) -> None:
    (tmp_path / "g.ttl").write_text(TURTLE)
    ran = kg("query", "g.ttl", sparql)
    assert ran.returncode == 2
    message, *shown = ran.stderr.splitlines()
    assert message.startswith(f"kg: error: {place}: ")
    if line:
        assert shown[0] == f"  {line}"
        assert shown[1].strip() == "^"
        assert shown[1].index("^") == 1 + int(place.rpartition(" ")[2])


def test_a_query_file_that_is_not_there_or_no_text(kg: Run, tmp_path: Path) -> None:
    (tmp_path / "g.ttl").write_text(TURTLE)
    refused(kg("query", "g.ttl", "-f", "q.rq"), "q.rq: No such file")
    (tmp_path / "q.rq").write_bytes(b"\xff\xfe\x00S")
    refused(kg("query", "g.ttl", "-f", "q.rq"), "q.rq: not UTF-8")
    (tmp_path / "q.rq").write_bytes(b" " * 1_000_001)
    refused(kg("query", "g.ttl", "-f", "q.rq"), "q.rq: too large for a query")


def test_a_graph_that_is_none(kg: Run, tmp_path: Path) -> None:
    refused(kg("stats", "none.ttl"), "none.ttl", "no such file")
    (tmp_path / "x.txt").write_text("x")
    refused(kg("stats", "x.txt"), "x.txt", ".ttl")
    (tmp_path / "broken.ttl").write_text("<a> <b>\n.\n")
    refused(kg("stats", "broken.ttl"), "broken.ttl", "line")
    (tmp_path / "folder").mkdir()
    refused(kg("stats", "folder"), "folder", "is not a store")
    refused(kg("query", "https://example.org/sparql", "ASK {}"), "https://example.org/sparql", "address")


def test_a_store_folder_that_is_not_one_is_never_written_to(kg: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE)
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("x")
    refused(kg("build", "a.txt", "--store", "mine"), "mine", "is not a store")
    refused(kg("build", "a.txt", "--store", "a.txt"), "a.txt", "is a file")
    assert names(tmp_path / "mine") == ["letter.txt"]


def test_a_line_that_extract_did_not_write(kg: Run, tmp_path: Path) -> None:
    (tmp_path / "x.jsonl").write_text('{"kg": {"schema": 1}}\n')
    ran = kg("merge", "x.jsonl", "-o", "g.ttl")
    assert ran.returncode == 2
    assert "skipped x.jsonl, line 1: document: missing" in ran.stderr
    refused(kg("merge", "x.jsonl", "-o", "g.ttl", "--strict"), "x.jsonl, line 1: document: missing")
    assert names(tmp_path) == ["x.jsonl"]


def test_nothing_found_is_a_negative_answer_and_no_error(kg: Run, tmp_path: Path) -> None:
    (tmp_path / "g.ttl").write_text(TURTLE)
    for arguments in (["show", "g.ttl", "Nobody"], ["why", "g.ttl", "Nobody"], ["path", "g.ttl", "Nobody", "Acme"]):
        ran = kg(*arguments)
        assert (ran.returncode, ran.stdout, len(ran.stderr.splitlines())) == (1, "", 1)
    assert kg("query", "g.ttl", "ASK { ?s news:met ?o }").returncode == 1
    assert kg("query", "g.ttl", "ASK { ?s news:acquired ?o }").returncode == 0
    assert kg("query", "g.ttl", "SELECT * { ?s news:met ?o }").returncode == 0


# --- disks, pipes, signals ----------------------------------------------------------------------


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full to write to")
@pytest.mark.parametrize(
    "arguments",
    [
        ["export", "g.ttl", "-o", "-", "--format", "nt"],
        ["query", "g.ttl", "SELECT * { ?s ?p ?o }"],
        ["stats", "g.ttl"],
        ["--help"],
    ],
)
def test_a_full_disk_under_standard_output(kg: Run, tmp_path: Path, arguments: list[str]) -> None:
    (tmp_path / "g.ttl").write_text(TURTLE)
    with Path("/dev/full").open("w") as full:
        ran = kg(*arguments, stdout=full, stderr=subprocess.PIPE, capture_output=False)
    refused(ran, "No space left on device")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full to write to")
def test_a_device_is_written_to_and_not_replaced(kg: Run, tmp_path: Path) -> None:
    (tmp_path / "g.ttl").write_text(TURTLE)
    refused(kg("export", "g.ttl", "-o", "/dev/full", "--format", "nt"), "/dev/full: No space left on device")
    assert Path("/dev/full").is_char_device()


def small_files() -> None:
    """Let the process write no file of more than a few kilobytes, as a full disk would."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))


@pytest.mark.parametrize("name", ["g.ttl", "g.nq", "g.graphml"])
def test_a_full_disk_leaves_the_old_file(kg: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / "big.ttl").write_text(
        TURTLE + "".join(f"<http://x/{i}> <http://x/p> <http://x/{i}> .\n" for i in range(999))
    )
    (tmp_path / name).write_text("old")
    if name == "g.graphml":  # of entities alone
        label = "<http://www.w3.org/2004/02/skos/core#prefLabel>"
        (tmp_path / "big.ttl").write_text("".join(f'<http://x/{i}> {label} "{i}" .\n' for i in range(999)))
    ran = kg("export", "big.ttl", "-o", name, preexec_fn=small_files)
    refused(ran, name, "File too large")
    assert (tmp_path / name).read_text() == "old"
    assert names(tmp_path) == ["big.ttl", name]


def test_a_full_disk_while_extracting_leaves_nothing(kg: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE * 3)
    refused(kg("extract", "-q", "a.txt", "-o", "a.jsonl", preexec_fn=small_files), "a.jsonl", "File too large")
    assert names(tmp_path) == ["a.txt"]


def test_a_closed_pipe_is_quiet(kg: Run, tmp_path: Path) -> None:
    (tmp_path / "g.ttl").write_text("".join(f"<http://x/{i}> <http://x/p> <http://x/{i}> .\n" for i in range(9999)))
    read_end, write_end = os.pipe()
    os.close(read_end)
    with os.fdopen(write_end, "w") as closed:
        ran = kg(
            "export", "g.ttl", "-o", "-", "--format", "nt", stdout=closed, stderr=subprocess.PIPE, capture_output=False
        )
    assert (ran.returncode, ran.stderr) == (141, "")


def test_verbose_shows_the_traceback(kg: Run) -> None:
    ran = kg("-vv", "stats", "none.ttl")
    assert ran.returncode == 2
    assert "Traceback" in ran.stderr
    assert "Traceback" not in kg("stats", "none.ttl").stderr
