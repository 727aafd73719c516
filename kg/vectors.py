"""A word's own vector depends on its letters alone: a pipeline works it out once for each word of a batch."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
from thinc.api import Model, chain, with_array

if TYPE_CHECKING:
    from spacy.language import Language

#: The layers of spaCy's MultiHashEmbed: features of the words, a vector for each feature, and all mixed into one.
_EMBED = ("extract_features", "list2ragged", "with_array", "with_array", "ragged2list")


def share_vectors(nlp: Language) -> None:
    """Let each part of a loaded pipeline mix the vector of a word once for all places where it stands.

    The numbers stay the same, bit by bit. Pipelines of another make are left as they are.
    """
    for _, component in nlp.pipeline:
        model = getattr(component, "model", None)
        for layer in list(model.walk()) if isinstance(model, Model) else ():
            _share(layer)


def _share(layer: Model[Any, Any]) -> None:
    kinds = [inner.name.partition("(")[0] for inner in layer.layers]
    if tuple(kinds) == _EMBED:
        features, mixed = layer.layers[2:4]
        layer.layers[2:4] = [with_array(_once(chain(features.layers[0], mixed.layers[0])))]


def _once(layer: Model[Any, Any]) -> Model[Any, Any]:
    return Model("once", _forward, layers=[layer])


def _forward(model: Model[Any, Any], features: Any, is_train: bool) -> tuple[Any, Callable[..., Any]]:  # noqa: FBT001  # thinc's signature
    """Return a vector for each row of features; it serves prediction, not training."""
    rows, places = np.unique(features, axis=0, return_inverse=True)
    vectors, backprop = model.layers[0](rows, is_train)
    return vectors[places.reshape(-1)], backprop
