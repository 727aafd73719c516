import gzip
import io
import json
import os
import subprocess
import sys
import tracemalloc
from pathlib import Path

import pytest

from kg.errors import InputError
from kg.model import Document
from kg.read import Skipped, read_documents

TEXT = "The minister of trade visited the old harbour and promised new cranes to the workers."
FRENCH = "Le ministre du commerce a visité le vieux port et il a promis de nouvelles grues aux ouvriers du port."


def read(*inputs: object, **options: object) -> tuple[list[Document], list[Skipped]]:
    skipped: list[Skipped] = []
    documents = list(read_documents(map(str, inputs), on_skip=skipped.append, **options))  # type: ignore[arg-type]
    return documents, skipped


def reasons(skipped: list[Skipped]) -> list[str]:
    return [f"{Path(skip.source).name}:{skip.line or ''} {skip.reason}" for skip in skipped]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


FILES = {
    "a.txt": TEXT,
    "b.text": TEXT,
    "c.md": f"# Cranes\n\n{TEXT}",
    "d.markdown": TEXT,
    "e.html": f"<p>{TEXT}</p>",
    "f.HTM": f"<p>{TEXT}</p>",
    "g.jsonl": json.dumps({"text": TEXT}),
    "h.ndjson": json.dumps({"text": TEXT}),
    "i.json": json.dumps([{"text": TEXT}]),
}


def test_a_folder_gives_its_files_sorted_of_every_format_packed_or_not(here: Path) -> None:
    for name, content in FILES.items():
        (here / "in").mkdir(exist_ok=True)
        (here / "in" / "sub").mkdir(exist_ok=True)
        (here / "in" / name).write_text(content)
        (here / "in" / "sub" / f"{name}.gz").write_bytes(gzip.compress(content.encode(), mtime=0))
    (here / "in" / ".hidden.txt").write_text(TEXT)
    (here / "in" / ".git").mkdir()
    (here / "in" / ".git" / "x.txt").write_text(TEXT)
    documents, skipped = read("in")
    marks = {"g": "#L1", "h": "#L1", "i": "#item1"}
    plain = [f"in/{name}{marks.get(name[0], '')}" for name in FILES]
    packed = [f"in/sub/{name}.gz{marks.get(name[0], '')}" for name in FILES]
    assert [document.sources[0] for document in documents] == plain + packed
    assert all(TEXT in document.text for document in documents)
    assert not skipped


def test_a_bad_member_is_reported_and_the_rest_is_read(here: Path) -> None:
    (here / "a.txt").write_bytes(b"\0\1\2")
    (here / "b.txt").write_text("")
    (here / "c.txt.gz").write_bytes(gzip.compress(os.urandom(5000), mtime=0)[:-2000])
    (here / "d.jpg").write_bytes(b"\xff\xd8")
    (here / "e.json").write_text("{")
    (here / "f.txt").symlink_to("nowhere")
    (here / "g.html").write_text("<html></html>")
    os.mkfifo(here / "h.txt")
    (here / "i.txt").write_text(FRENCH)
    (here / "z.txt").write_text(TEXT)
    documents, skipped = read(".")
    assert [document.sources for document in documents] == [("z.txt",)]
    assert reasons(skipped) == [
        "a.txt: binary, not text (it has NUL bytes)",
        "b.txt: empty (there is no text in it)",
        "c.txt.gz: damaged or cut off gzip file",
        "d.jpg: unknown format",
        "e.json: not JSON (Expecting property name enclosed in double quotes, column 2)",
        "f.txt: no such file or folder",
        "g.html: no article text found in the HTML",
        "h.txt: not a regular file",
        "i.txt: not English (it reads like 'fr', ISO 639)",
    ]
    assert read("*.txt")[0] == documents
    with pytest.raises(InputError, match=r"^a\.txt: binary"):
        read(".", strict=True)


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b"a\0b", "NUL"),
        ("a.dat", b"\x89PNG\0", "binary"),
        ("a.txt", b"x" * 12_000_001, "too large"),
        ("a.txt", b"word " * 200_001, "1,000,005 characters"),
        ("a.txt.gz", b"no gzip", "gzip"),
        ("a.txt.gz", gzip.compress(b"x" * 5000, mtime=0)[:-9], "gzip"),
        ("a.jsonl.gz", gzip.compress(b"x" * 5000, mtime=0)[:-9], "gzip"),
        ("a.json", b"nope", "not JSON"),
        ("a.html", b"<html></html>", "no article"),
    ],
)
def test_a_named_file_that_is_bad_is_an_error_of_one_line(here: Path, name: str, data: bytes, reason: str) -> None:
    (here / name).write_bytes(data)
    with pytest.raises(InputError, match=reason) as caught:
        read(name)
    assert str(caught.value).startswith(f"{name}: ")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("no.txt", "no.txt: no such file or folder"),
        ("*.txt", "*.txt: no file matches this pattern"),
        ("https://a.example/x.html", "https://a.example/x.html: addresses are not fetched (download the page first)"),
        (
            "empty",
            (
                "empty: no documents in this folder "
                "(it takes .txt .text .md .markdown .html .htm .jsonl .ndjson .json, each also .gz)"
            ),
        ),
    ],
)
def test_an_input_that_stands_for_nothing_is_an_error(here: Path, name: str, message: str) -> None:
    (here / "empty").mkdir()
    with pytest.raises(InputError) as caught:
        read(name)
    assert str(caught.value) == message


def test_what_may_not_be_read_says_so(here: Path) -> None:
    (here / "in" / "shut").mkdir(parents=True)
    (here / "in" / "a.txt").write_text(TEXT)
    (here / "in" / "b.txt").write_text(TEXT)
    (here / "in" / "b.txt").chmod(0)
    (here / "in" / "shut").chmod(0)
    script = (
        "import os, sys\nfrom kg.read import read_documents\n"
        "from kg.errors import InputError\n"
        "[os.seteuid(65534) for _ in range(os.geteuid() == 0)]\n"  # root may read everything
        "list(read_documents(['in'], on_skip=lambda s: print(s.source, s.reason)))\n"
        "try:\n    list(read_documents(['in/b.txt'], on_skip=print))\nexcept InputError as e:\n    print(e)\n"
    )
    here.chmod(0o755)
    root = str(Path(__file__).parents[2])
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONPATH": root},
    )
    (here / "in" / "shut").chmod(0o755)
    assert done.stdout.splitlines() == [
        "in/b.txt permission denied (you may not read it)",
        "in/shut permission denied (you may not read it)",
        "in/b.txt: permission denied (you may not read it)",
    ], done.stderr


def test_a_named_file_of_unknown_extension_is_text_if_it_is_text(here: Path) -> None:
    (here / "news.story").write_text(TEXT)
    (here / "news").write_text(TEXT)
    documents, skipped = read("news.story", "news")
    assert [document.text for document in documents] == [TEXT, TEXT]
    assert not skipped


def test_json_lines_go_on_after_bad_ones(here: Path) -> None:
    lines = [
        json.dumps({"text": TEXT, "url": "https://a.example/1", "published": "2025-09-18", "title": "Cranes"}),
        "not json",
        "",
        json.dumps({"text": TEXT, "date": "foo"}),
        json.dumps({"text": "a\0b"}),
        json.dumps({"text": FRENCH}),
        json.dumps({"text": TEXT, "id": "n7"}),
        json.dumps({"text": TEXT + "\ud800\u2028"}),
    ]
    data = "\n".join(lines).encode() + b'\n{"text": "caf\xe9"}\r\n' + json.dumps({"text": TEXT}).encode()
    (here / "news.jsonl").write_bytes(b"\xef\xbb\xbf" + data)
    documents, skipped = read("news.jsonl")
    assert [document.sources[0] for document in documents] == [
        "https://a.example/1",
        "news.jsonl#n7",
        "news.jsonl#L8",
        "news.jsonl#L10",
    ]
    assert (documents[0].title, documents[0].published) == ("Cranes", "2025-09-18")
    assert documents[2].text.encode() == (TEXT + "\ufffd\n").encode()
    assert reasons(skipped) == [
        "news.jsonl:2 not JSON (Expecting value, column 1)",
        "news.jsonl:4 date: 'foo' is not a date (write 2025-09-18, 2025-09 or 2025)",
        "news.jsonl:5 binary, not text (it has NUL characters)",
        "news.jsonl:6 not English (it reads like 'fr', ISO 639)",
        "news.jsonl:9 not UTF-8 (JSON Lines must be)",
    ]
    with pytest.raises(InputError, match=r"^news\.jsonl, line 2: not JSON"):
        read("news.jsonl", strict=True)


def test_an_array_goes_on_after_bad_items(here: Path) -> None:
    items = [{"text": TEXT}, 3, {"text": "a\0b"}, {"text": TEXT, "url": "https://a.example/4"}]
    (here / "news.json").write_text(json.dumps(items))
    documents, skipped = read("news.json")
    assert [document.sources[0] for document in documents] == ["news.json#item1", "https://a.example/4"]
    assert [skip.reason.split(":")[0] for skip in skipped] == ["item 2", "item 3"]


def test_a_giant_line_is_skipped_without_being_held(here: Path) -> None:
    with gzip.open(here / "news.jsonl.gz", "wb", compresslevel=1) as packed:
        packed.write(b'{"text": "')
        for _ in range(50):
            packed.write(b"a" * 1_000_000)
        packed.write(b'"}\n' + json.dumps({"text": TEXT}).encode())
    tracemalloc.start()
    documents, skipped = read("news.jsonl.gz")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [document.text for document in documents] == [TEXT]
    assert reasons(skipped) == ["news.jsonl.gz:1 line too long (over 10 MB)"]
    assert peak < 45_000_000


def test_a_gzip_bomb_is_not_unpacked(here: Path) -> None:
    with gzip.open(here / "bomb.txt.gz", "wb", compresslevel=1) as packed:
        for _ in range(200):
            packed.write(b"a" * 1_000_000)
    tracemalloc.start()
    with pytest.raises(InputError, match="too large"):
        read("bomb.txt.gz")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 45_000_000


@pytest.mark.parametrize(("form", "data"), [("txt", TEXT), ("md", TEXT), ("jsonl", FILES["g.jsonl"])])
def test_a_dash_is_standard_input(monkeypatch: pytest.MonkeyPatch, form: str, data: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data.encode())))
    (document,), _ = read("-", stdin_format=form)
    assert document.text == TEXT
    assert document.sources == ("stdin#L1" if form == "jsonl" else "stdin",)


def test_an_empty_standard_input_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    with pytest.raises(InputError, match=r"^stdin: empty"):
        read("-")
    with pytest.raises(InputError, match="unknown format 'pdf'"):
        read("-", stdin_format="pdf")


def test_options_date_every_document(here: Path) -> None:
    (here / "a.txt").write_text(f"{TEXT}\n© 2025 Gazette")
    (here / "b.txt").write_text(TEXT)
    assert [document.published for document in read(".", default_date="2019-05")[0]] == ["2025", "2019-05"]
    assert [document.published for document in read(".", date="May 3, 2020")[0]] == ["2020-05-03", "2020-05-03"]


def test_a_bad_date_is_an_error_before_anything_is_read() -> None:
    with pytest.raises(InputError, match=r"--date: 'foo' is not a date"):
        read_documents([], date="foo", on_skip=print)
    with pytest.raises(InputError, match="--default-date: 'x' is not a date"):
        read_documents([], default_date="x", on_skip=print)


def test_a_page_has_its_path_and_its_address_as_sources(here: Path) -> None:
    (here / "a.md").write_text(f"---\nurl: https://a.example/c\ntitle: Cranes\ndate: 2025-09\n---\n{TEXT}")
    (document,), _ = read("a.md")
    assert document.sources == ("a.md", "https://a.example/c")
    assert (document.title, document.published) == ("Cranes", "2025-09")


def test_importing_the_reader_loads_nothing_heavy() -> None:
    script = "import sys, kg.read; print([m for m in sys.modules if m in sys.argv])"
    heavy = ["spacy", "trafilatura", "markdown_it", "py3langid", "dateparser", "charset_normalizer", "lxml", "numpy"]
    root = str(Path(__file__).parents[2])
    done = subprocess.run([sys.executable, "-c", script, *heavy], capture_output=True, text=True, check=True, cwd=root)
    assert done.stdout.strip() == "[]"
