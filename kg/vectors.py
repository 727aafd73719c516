"""A word's own vector depends on its letters alone: a pipeline works it out once for each word of a batch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from thinc.api import Model

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

#: The layers of spaCy's MultiHashEmbed: features of the words, a vector for each feature, and all mixed into one.
_HASHED = ["extract_features", "list2ragged", "with_array"]
_MIXED = ["with_array", "ragged2list"]


def share_vectors(nlp: Language) -> None:
    """Let each part of a loaded pipeline mix the vector of a word once for all places where it stands.

    The numbers stay the same, bit by bit. Pipelines of another make are left as they are.
    """
    for _, component in nlp.pipeline:
        model = getattr(component, "model", None)
        for layer in list(model.walk()) if isinstance(model, Model) else ():
            if parts := _parts(layer):
                layer.layers[:] = [Model("once", _forward, layers=parts)]


def _parts(layer: Model[Any, Any]) -> list[Model[Any, Any]]:
    """Return what a MultiHashEmbed takes of words, embeds and mixes, and its table of vectors if it has one."""
    layers, tables = layer.layers, []
    if _kinds(layers[1:]) == _MIXED and _kinds(layers[0].layers[1:]) == ["static_vectors"]:
        hashed, *tables = layers[0].layers
        layers = [*hashed.layers, *layers[1:]]
    if _kinds(layers) != _HASHED + _MIXED:
        return []
    extract, _, embed, mix, _ = layers
    return [extract, embed.layers[0], mix.layers[0], *tables]


def _kinds(layers: Sequence[Model[Any, Any]]) -> list[str]:
    return [layer.name.partition("(")[0] for layer in layers]


def _forward(model: Model[Any, Any], docs: list[Doc], is_train: bool) -> tuple[Any, Callable[..., Any]]:  # noqa: FBT001  # thinc's signature
    """Return the vectors of each document's words; it serves prediction, not training."""
    from spacy.tokens import Doc

    extract, embed, mix, *tables = model.layers
    features = np.concatenate(extract(docs, is_train)[0])
    letters = np.concatenate([doc.to_array("ORTH") for doc in docs])
    rows, places = np.unique(np.column_stack([letters, features]), axis=0, return_inverse=True)
    vectors = embed(rows[:, 1:], is_train)[0]
    if tables:
        vocab = docs[0].vocab
        words = Doc(vocab, words=[vocab.strings[int(word)] for word in rows[:, 0]])
        vectors = np.hstack([vectors, tables[0]([words], is_train)[0].data])
    mixed = mix(vectors, is_train)[0][places.reshape(-1)]
    return np.split(mixed, np.cumsum([len(doc) for doc in docs])[:-1]), _no_way_back


def _no_way_back(_: Any) -> Any:
    raise NotImplementedError("a pipeline with shared vectors is for prediction")
