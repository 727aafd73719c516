import json
import os
import resource
import shutil
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from kg.errors import StoreError
from kg.graph import KnowledgeGraph
from kg.graph.export import to_bytes
from kg.graph.terms import Minter
from tests.graph.conftest import ONTOLOGY, Maker, meet, trade

ROOT = Path(__file__).parents[2]


def data(graph):
    return to_bytes("nq", graph.quads(), Minter())


def create(path, **options):
    return KnowledgeGraph.create(path, ontology=ONTOLOGY, **options)


def numbered(number):
    make = Maker(f"Acme bought Beta {number}.", f"n{number}", "2025", (f"{number}.txt",))
    acme, beta = make.entity("Acme", "news:Company"), make.entity(f"Beta {number}", "news:Company")
    make.claim(acme, "rel:buy", beta, "bought")
    return make.analysis()


def test_a_store_holds_what_memory_would(tmp_path):
    with create(tmp_path / "s") as graph:
        assert graph.add([trade()], fingerprint="v1") == 1
    with create(tmp_path / "s") as graph:
        graph.add([meet(), trade()], fingerprint="v2")
        assert graph.fingerprint(trade().document.id) == "v2"
        assert graph.fingerprint("0") is None
    expected = data(KnowledgeGraph.from_analyses([trade(), meet()], ontology=ONTOLOGY))
    with KnowledgeGraph.open(tmp_path / "s") as graph:
        assert data(graph) == expected
        assert graph.fingerprint(meet().document.id) == "v2"


def test_removing_from_a_store(tmp_path):
    with create(tmp_path / "s") as graph:
        graph.add([meet(), trade()], fingerprint="v1")
        assert graph.remove(trade().document.id)
        assert graph.fingerprint(trade().document.id) is None
    with KnowledgeGraph.open(tmp_path / "s") as graph:
        assert data(graph) == data(KnowledgeGraph.from_analyses([meet()], ontology=ONTOLOGY))
        assert graph.fingerprint(trade().document.id) is None


def test_a_reader_cannot_write(tmp_path):
    create(tmp_path / "s").close()
    with KnowledgeGraph.open(tmp_path / "s") as graph, pytest.raises(StoreError, match="for reading only"):
        graph.add([trade()])


def test_many_documents_go_in_by_batches(tmp_path):
    documents = [numbered(n) for n in range(120)]
    with create(tmp_path / "s") as graph:
        assert graph.add(documents) == 120
    with KnowledgeGraph.open(tmp_path / "s") as graph:
        assert data(graph) == data(KnowledgeGraph.from_analyses(documents[::-1], ontology=ONTOLOGY))


def test_a_reader_that_breaks_off_keeps_what_it_has_read(tmp_path):
    def broken():
        yield numbered(1)
        raise KeyboardInterrupt

    with create(tmp_path / "s") as graph, pytest.raises(KeyboardInterrupt):
        graph.add(broken(), fingerprint="1")
    with KnowledgeGraph.open(tmp_path / "s") as graph:
        assert [view.title for view in graph.documents()] == ["n1"]
        assert graph.fingerprint(numbered(1).document.id) == "1"


def test_a_closed_graph_says_so(tmp_path):
    graph = create(tmp_path / "s")
    graph.close()
    graph.close()
    with pytest.raises(StoreError, match="is closed"):
        graph.stats()


def test_the_prefixes_of_an_ontology_stay_with_its_store(tmp_path):
    ontology = replace(ONTOLOGY, prefixes={**ONTOLOGY.prefixes, "my": "https://my.test/"})
    KnowledgeGraph.create(tmp_path / "s", ontology=ontology).close()
    with KnowledgeGraph.open(tmp_path / "s") as graph:
        assert not graph.query("ASK { ?s my:p ?o }")


def test_a_source_whose_content_changed_drops_its_link_to_the_old_document(tmp_path):
    elsewhere = replace(numbered(1).document, sources=("1.txt", "copy.txt"))
    old, new = replace(numbered(1), document=elsewhere), with_source(2, "1.txt")
    with create(tmp_path / "s") as graph:
        graph.add([old, new])
        seen = {"1.txt": [new.document.id], "other.txt": []}
        assert graph.settle_sources(seen) == 1
        assert graph.settle_sources(seen) == 0
        assert {view.title: view.sources for view in graph.documents()} == {"n1": ("copy.txt",), "n2": ("1.txt",)}


def test_a_document_goes_with_its_last_source(tmp_path):
    with create(tmp_path / "s") as graph:
        graph.add([numbered(1), with_source(2, "1.txt")])
        graph.settle_sources({"1.txt": [numbered(2).document.id]})
        assert [view.title for view in graph.documents()] == ["n2"]
        assert not graph.query("ASK { ?d dcterms:title 'n1' }")


def with_source(number, source):
    """The numbered document, read from this file."""
    analysis = numbered(number)
    return replace(analysis, document=replace(analysis.document, sources=(source,)))


def test_the_base_of_a_store_stays(tmp_path):
    create(tmp_path / "s", base="https://news.test/").close()
    with create(tmp_path / "s") as graph:
        assert graph.base == "https://news.test/"
    with pytest.raises(StoreError, match=r"built with base https://news\.test/"):
        create(tmp_path / "s", base="https://other.test/")


def test_what_is_no_store_is_told_and_left_alone(tmp_path):
    with pytest.raises(StoreError, match="no such file or folder"):
        KnowledgeGraph.open(tmp_path / "nothing")
    assert not (tmp_path / "nothing").exists()
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine")
    with pytest.raises(StoreError, match="not a store"):
        KnowledgeGraph.open(tmp_path / "full")
    with pytest.raises(StoreError, match="not empty; name a new folder"):
        create(tmp_path / "full")
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["mine.txt"]
    with pytest.raises(StoreError, match="is a file"):
        create(tmp_path / "full" / "mine.txt")


@pytest.mark.parametrize(
    ("marker", "told"),
    [("{", "damaged"), ("[]", "damaged"), ('{"schema": 99, "base": "b", "prefixes": {}}', "has schema 99")],
)
def test_a_marker_that_cannot_be_used(tmp_path, marker, told):
    create(tmp_path / "s").close()
    (tmp_path / "s" / "kg-store.json").write_text(marker)
    with pytest.raises(StoreError, match=told):
        KnowledgeGraph.open(tmp_path / "s")


def test_data_that_cannot_be_read(tmp_path):
    with create(tmp_path / "s") as graph:
        graph.add([trade()], fingerprint="v1")
        before = data(graph)
    table = min((tmp_path / "s" / "data").glob("*.sst"))
    os.truncate(table, 100)
    for opened in (KnowledgeGraph.open, create):
        with pytest.raises(StoreError, match="its data folder is damaged; remove that folder and build again"):
            opened(tmp_path / "s")
    shutil.rmtree(tmp_path / "s" / "data")
    with pytest.raises(StoreError, match="its data folder is missing; build the store again"):
        KnowledgeGraph.open(tmp_path / "s")
    with create(tmp_path / "s") as graph:
        graph.add([trade()], fingerprint="v1")
        assert data(graph) == before


def test_a_writer_is_alone_and_readers_are_many(tmp_path):
    code = "import sys; from kg.graph import KnowledgeGraph; KnowledgeGraph.{}(sys.argv[1])"

    def elsewhere(method):
        command = [sys.executable, "-c", code.format(method), tmp_path / "s"]
        return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False).stderr

    with create(tmp_path / "s"):
        for method in ("open", "create"):
            assert "in use by another process" in elsewhere(method).splitlines()[-1]
    with KnowledgeGraph.open(tmp_path / "s"):
        assert elsewhere("open") == ""
        assert "in use by another process" in elsewhere("create").splitlines()[-1]


def test_a_half_written_line_of_the_list_is_no_document(tmp_path):
    with create(tmp_path / "s") as graph:
        graph.add([trade(), meet()], fingerprint="v1")
    with (tmp_path / "s" / "documents.jsonl").open("a") as log:
        log.write('["0123456789abcdef", "v')
    with KnowledgeGraph.open(tmp_path / "s") as graph:
        assert graph.fingerprint("0123456789abcdef") is None
        assert graph.fingerprint(trade().document.id) == "v1"


WRITE_FOREVER = """
import itertools, sys
from kg.graph import KnowledgeGraph
from tests.graph.test_folder import ONTOLOGY, numbered
graph = KnowledgeGraph.create(sys.argv[1], ontology=ONTOLOGY)
for n in itertools.count():
    graph.add([numbered(n % 40)], fingerprint=str(n // 40))
    print(n, flush=True)
"""


@pytest.mark.parametrize("after", [1, 7, 45])
def test_killed_at_any_time_the_store_opens_with_whole_documents_only(tmp_path, after):
    command = [sys.executable, "-c", WRITE_FOREVER, tmp_path / "s"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        for _ in range(after):
            assert process.stdout.readline()
        os.kill(process.pid, signal.SIGKILL)
    with KnowledgeGraph.open(tmp_path / "s") as graph:
        found = {view.title for view in graph.documents()}
        assert len(found) >= min(after, 40)
        whole = KnowledgeGraph.from_analyses([numbered(n) for n in range(40) if f"n{n}" in found], ontology=ONTOLOGY)
        assert data(graph) == data(whole)
        noted = [n for n in range(40) if graph.fingerprint(numbered(n).document.id) is not None]
        assert {f"n{n}" for n in noted} <= found
    with create(tmp_path / "s") as graph:
        graph.add([numbered(n) for n in range(40)], fingerprint="done")
        assert data(graph) == data(KnowledgeGraph.from_analyses([numbered(n) for n in range(40)], ontology=ONTOLOGY))


FULL_DISK = """
import resource, signal, sys
from kg.errors import StoreError
from kg.graph import KnowledgeGraph
from tests.graph.test_folder import ONTOLOGY, numbered
graph = KnowledgeGraph.create(sys.argv[1], ontology=ONTOLOGY)
graph.add([numbered(0)], fingerprint="1")
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))
try:
    for n in range(1, 1000):
        graph.add([numbered(n)], fingerprint="1")
except StoreError as error:
    print(str(error).replace(chr(10), "|"))
"""


def test_a_full_disk_is_told_and_loses_nothing_that_was_finished(tmp_path):
    assert resource.RLIMIT_FSIZE
    command = [sys.executable, "-c", FULL_DISK, tmp_path / "s"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert "could not be written" in done.stdout, done.stderr
    assert done.stdout.count("|") == 0
    with KnowledgeGraph.open(tmp_path / "s") as graph:
        found = sorted(int(view.title[1:]) for view in graph.documents())
        assert found == list(range(len(found)))
        assert found
        assert data(graph) == data(KnowledgeGraph.from_analyses([numbered(n) for n in found], ontology=ONTOLOGY))


def test_the_marker_says_what_the_store_is(tmp_path):
    create(tmp_path / "s").close()
    marker = json.loads((tmp_path / "s" / "kg-store.json").read_text())
    assert (marker["schema"], marker["base"]) == (1, "https://kg.example.org/")
