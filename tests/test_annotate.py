"""Parses: by which model, where sentences end, and what is kept on disk."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from spacy.tokens import Doc

import kg.annotate
from kg.annotate import DEFAULT_MODEL, DEFAULT_WEIGHTS, Annotator, cache_folder
from kg.errors import ModelNotFound
from kg.model import Block, Document
from kg.pipeline import Pipeline

TEXT = "Storm closes port\nNordwind said on Monday that\nit had shut the port. Ships waited."
STORY = Document("1" * 16, TEXT, blocks=(Block(0, 17, "headline"), Block(18, len(TEXT))))
OTHER = Document("2" * 16, "Ann Lee was fined.", blocks=(Block(0, 18),))


def parse(annotator: Annotator, document: Document = STORY) -> Doc:
    ((returned, doc),) = annotator.annotate([document])
    assert returned is document
    return doc


def shape(doc: Doc) -> list[tuple[object, ...]]:
    """Return all that the rules read of a parse."""
    return [
        (t.text, t.idx, t.whitespace_, t.tag_, t.dep_, t.head.i, t.lemma_, t.ent_type_, t.ent_iob_, t.is_sent_start)
        for t in doc
    ]


def cached_files(folder: Path) -> list[Path]:
    return sorted(file for file in folder.rglob("*") if file.is_file())


@pytest.fixture
def annotator(pipeline: Pipeline, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Annotator:
    """Return an annotator with an empty cache; it borrows the loaded model."""
    fresh = Annotator(cache=tmp_path / "cache")
    monkeypatch.setitem(vars(fresh), "nlp", pipeline.annotator.nlp)
    return fresh


# --- the model ---


def test_the_installed_weights_are_the_recorded_ones() -> None:
    assert Annotator().weights == DEFAULT_WEIGHTS


def test_other_weights_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kg.annotate, "DEFAULT_WEIGHTS", "0" * 64)
    with pytest.raises(ModelNotFound, match=DEFAULT_MODEL):
        Annotator()


@pytest.mark.parametrize("name", ["no_such_model", "../model", "en core", "0"])
def test_an_unknown_model_says_how_to_get_one(name: str) -> None:
    with pytest.raises(ModelNotFound) as caught:
        Annotator(name)
    assert caught.value.name == name
    assert "pip install" in caught.value.how
    assert DEFAULT_MODEL in caught.value.how


def test_the_model_is_loaded_when_a_text_needs_it() -> None:
    idle = Annotator()
    assert list(idle.annotate([])) == []
    assert "nlp" not in vars(idle)


# --- sentences and offsets ---


def test_offsets_count_the_document_s_characters(annotator: Annotator) -> None:
    doc = parse(annotator)
    assert len(doc.text) == len(TEXT)
    assert doc.text == TEXT.replace("\n", " ")
    assert all(TEXT[t.idx : t.idx + len(t)] == t.text for t in doc if not t.is_space)


@pytest.mark.parametrize(
    ("text", "name", "label"),
    [
        ("Theresa May met Tom Berg in May. May said it may rain.", "May", "PERSON"),
        ("The World Health Organization (WHO) met. The WHO said it would help.", "WHO", "ORG"),
        ("Norvik CFO Ann Lee said so.", "Ann Lee", "PERSON"),
    ],
)
def test_what_is_disguised_is_itself_again(annotator: Annotator, text: str, name: str, label: str) -> None:
    doc = parse(annotator, Document("3" * 16, text, blocks=(Block(0, len(text)),)))
    assert doc.text == text
    assert (name, label) in {(entity.text, entity.label_) for entity in doc.ents}


def test_a_soft_line_end_ends_no_sentence(annotator: Annotator) -> None:
    sentences = [sent.text.strip() for sent in parse(annotator).sents]
    assert "Nordwind said on Monday that it had shut the port." in sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Lifeguard Capt. Ann Lee closed the beach.", 1),
        ("It was Ann W. Lee who left.", 1),
        ("Leeds chose Plan B. The mayor left.", 2),
        ("He needs Vitamin C. She said so.", 2),
    ],
)
def test_titles_and_initials_end_no_sentence_and_letters_do(annotator: Annotator, text: str, sentences: int) -> None:
    assert len(list(parse(annotator, Document("3" * 16, text, blocks=(Block(0, len(text)),))).sents)) == sentences


def test_a_text_without_a_full_stop_is_cut(annotator: Annotator) -> None:
    text = "ask Ann Lee and " * 400
    sentences = list(parse(annotator, Document("4" * 16, text, blocks=(Block(0, len(text)),))).sents)
    assert max(map(len, sentences)) <= 500
    assert "".join(sent.text_with_ws for sent in sentences) == text


@pytest.mark.parametrize("edge", [5, 18, 24, 30, 40])
def test_no_sentence_crosses_the_edge_of_a_block(annotator: Annotator, edge: int) -> None:
    edge = TEXT.index(" ", edge) + 1
    doc = parse(annotator, replace(STORY, blocks=(Block(0, edge - 1), Block(edge, len(TEXT)))))
    assert all(sent.end_char <= edge or sent.start_char >= edge for sent in doc.sents)


def test_only_verbs_and_common_nouns_have_a_lemma(annotator: Annotator) -> None:
    lemmas = {t.text: t.lemma_ for t in parse(annotator)}
    assert {word: lemmas[word] for word in ("said", "shut", "Ships", "waited", "port", "Nordwind", "on")} == {
        "said": "say",
        "shut": "shut",
        "Ships": "ship",
        "waited": "wait",
        "port": "port",
        "Nordwind": "",
        "on": "",
    }


# --- the cache ---


def test_a_second_run_loads_no_model(annotator: Annotator, tmp_path: Path) -> None:
    fresh = shape(parse(annotator))
    again = Annotator(cache=tmp_path / "cache")
    assert shape(parse(again)) == fresh
    assert "nlp" not in vars(again)


def test_one_more_document_leaves_the_kept_parses_alone(annotator: Annotator, tmp_path: Path) -> None:
    parse(annotator)
    (kept,) = cached_files(tmp_path)
    before = kept.stat().st_mtime_ns
    both = list(annotator.annotate([OTHER, STORY]))
    assert [document.id for document, _ in both] == [OTHER.id, STORY.id]
    assert [doc.text[:3] for _, doc in both] == ["Ann", "Sto"]
    assert kept.stat().st_mtime_ns == before
    assert len(cached_files(tmp_path)) == 2


@pytest.mark.parametrize(("kept", "appended"), [(0, b""), (0.5, b""), (0, b"no parse"), (0.9, b"no parse")])
def test_a_damaged_file_is_parsed_anew(annotator: Annotator, tmp_path: Path, kept: float, appended: bytes) -> None:
    fresh = shape(parse(annotator))
    (file,) = cached_files(tmp_path)
    whole = file.read_bytes()
    file.write_bytes(whole[: int(len(whole) * kept)] + appended)
    assert shape(parse(annotator)) == fresh
    assert file.read_bytes() == whole


def test_a_file_of_another_text_is_parsed_anew(annotator: Annotator, tmp_path: Path) -> None:
    parse(annotator, OTHER)
    (foreign,) = cached_files(tmp_path)
    fresh = shape(parse(annotator))
    (own,) = [file for file in cached_files(tmp_path) if file != foreign]
    own.write_bytes(foreign.read_bytes())
    assert shape(parse(annotator)) == fresh


def test_other_blocks_are_another_parse(annotator: Annotator, tmp_path: Path) -> None:
    parse(annotator)
    parse(annotator, replace(STORY, blocks=(Block(0, len(TEXT)),)))
    assert len(cached_files(tmp_path)) == 2


def test_a_cache_that_cannot_be_written_costs_time_only(
    pipeline: Pipeline, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    annotator = Annotator(cache=blocked)
    monkeypatch.setitem(vars(annotator), "nlp", pipeline.annotator.nlp)
    assert shape(parse(annotator)) == shape(parse(pipeline.annotator))
    assert blocked.read_text() == "no folder"


def test_no_part_of_a_file_is_left_behind(annotator: Annotator, tmp_path: Path) -> None:
    list(annotator.annotate([STORY, OTHER]))
    assert {file.suffix for file in cached_files(tmp_path)} == {".spacy"}


def test_where_parses_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "/cache")
    monkeypatch.delenv("KG_CACHE", raising=False)
    assert cache_folder() == Path("/cache/kg")
    monkeypatch.setenv("KG_CACHE", "/own")
    assert cache_folder() == Path("/own")
