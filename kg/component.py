"""The spaCy component: ``nlp.add_pipe("kg")`` gives every Doc its Analysis as ``doc._.kg``."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc

from kg.pipeline import Options, Pipeline
from kg.read import document_from_text


@dataclass(slots=True)
class Component:
    """Analyses parsed Docs; needs the tags, dependency trees and names of an English pipeline before it."""

    pipeline: Pipeline
    published: str | None
    model: str

    def __call__(self, doc: Doc) -> Doc:
        """Set ``doc._.kg`` and return the Doc; offsets count the characters of ``doc.text``."""
        document = document_from_text(doc.text, published=self.published)
        if document.text == doc.text:
            self.pipeline.annotator.lemmatize(doc)
            doc._.kg = self.pipeline.analyze_parsed(document, doc, model=self.model)
        else:  # line ends or control characters were cleaned: offsets must be those of the cleaned text
            ((_, clean),) = self.pipeline.annotator.annotate([document])
            doc._.kg = self.pipeline.analyze_parsed(document, clean)
        return doc


@Language.factory(
    "kg",
    default_config={"ontology": [], "gazetteer": [], "closed": False, "published": None},
    requires=["token.dep", "token.tag", "doc.ents"],
)
def make_component(
    nlp: Language,
    name: str,
    ontology: list[str],
    gazetteer: list[str],
    closed: bool,  # noqa: FBT001  # spaCy calls factories with keywords
    published: str | None,
) -> Component:
    """Return the component; ``published`` is the ISO date that relative dates count from."""
    del name  # spaCy passes it to every factory
    if not Doc.has_extension("kg"):
        Doc.set_extension("kg", default=None)
    options = Options(ontology=tuple(ontology), gazetteer=tuple(gazetteer), closed=closed)
    model = "{lang}_{name}@{version}".format(**nlp.meta)
    return Component(Pipeline(options), published, model)
