"""The whole story on one screen: documents are annotated, read, resolved and mapped; each gives an Analysis."""

from __future__ import annotations

import signal
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache, partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from kg.annotate import Annotator
from kg.extract import mended, read
from kg.extract.tuples import read_tuples
from kg.model import Analysis, Block, Document, Gazetteer, Ontology, Reading
from kg.names import digest
from kg.ontology.confidence import weigh
from kg.ontology.fit import Taxonomy
from kg.ontology.gazetteer import load_gazetteer, shipped_gazetteer
from kg.ontology.mapping import LeftOut, to_claims
from kg.ontology.resources import shipped_ontology
from kg.ontology.turtle import load_ontology
from kg.parse import Doc
from kg.resolve import complete, denominated, link, resolve, with_homes

if TYPE_CHECKING:
    from spacy.tokens import Doc as SpacyDoc


@dataclass(frozen=True, slots=True)
class Options:
    """What shapes the claims of a document: model, the user's own ontologies and gazetteers, closed or open.

    ``tuples`` asks for open tuples beside the claims; ``cache`` is a folder for parses or None; ``workers`` counts
    processes and changes no result.
    """

    model: str | None = None
    ontology: tuple[str, ...] = ()
    gazetteer: tuple[str, ...] = ()
    closed: bool = False
    tuples: bool = False
    cache: Path | None = None
    workers: int = 1


class Pipeline:
    """Turns documents into analyses; ``left_out`` counts by relation what the ontology did not take.

    Raises ModelNotFound, and OntologyError for a broken ontology or gazetteer.
    """

    def __init__(self, options: Options | None = None) -> None:
        self.options = options or Options()
        self.annotator = Annotator(self.options.model, cache=self.options.cache)
        self._left_out: Counter[tuple[str, str]] = Counter()

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        """What the ontology did not take of all documents so far, sorted."""
        return tuple(LeftOut(*key, self._left_out[key]) for key in sorted(self._left_out))

    @cached_property
    def gazetteer(self) -> Gazetteer:
        """The shipped gazetteer, and the user's own over it."""
        return load_gazetteer(shipped_gazetteer(), *self.options.gazetteer)

    @cached_property
    def ontology(self) -> Ontology:
        """The shipped ontology, and the user's own over it, with their phrases compiled."""
        return load_ontology(shipped_ontology(), *self.options.ontology, read=self.read_phrase)

    @cached_property
    def taxonomy(self) -> Taxonomy:
        """What the classes of the ontology are kinds of."""
        return Taxonomy.from_ontology(self.ontology)

    def analyze(self, documents: Iterable[Document]) -> Iterator[Analysis]:
        """Yield an analysis for each document, in their order."""
        if self.options.workers > 1:
            for analyses, left_out in _in_processes(documents, self.options):
                self._count(left_out)
                yield from analyses
            return
        for document, parse in self.annotator.annotate(documents):
            yield self.analyze_parsed(document, parse)

    def analyze_parsed(self, document: Document, parse: SpacyDoc, *, model: str | None = None) -> Analysis:
        """Return the analysis of a document whose parse is at hand; ``model`` names what parsed it, if not kg did."""
        doc = tree_of(parse)
        reading = read(doc, document, self.gazetteer)
        entities = resolve(doc, document, reading, self.gazetteer)
        values = denominated(reading.values, entities, self.gazetteer, document)
        reading = replace(reading, values=values)
        extractions = complete(reading, link(reading, entities), entities, self.gazetteer, document=document)
        entities = with_homes(entities, extractions, self.gazetteer)
        closed, taxonomy = self.options.closed, self.taxonomy
        claims, left_out = to_claims(
            entities, reading.values, extractions, self.ontology, closed=closed, taxonomy=taxonomy
        )
        self._count(left_out)
        analysis = Analysis(
            document=document,
            sentences=reading.sentences,
            entities=entities,
            values=reading.values,
            extractions=extractions,
            claims=claims,
            tuples=read_tuples(doc, document) if self.options.tuples else (),
            model=model or f"{self.annotator.name}@{self.annotator.weights[:16]}",
            ontology=self.ontology.digest,
        )
        return weigh(analysis)

    def take_left_out(self) -> tuple[LeftOut, ...]:
        """Return ``left_out`` and begin to count anew."""
        taken = self.left_out
        self._left_out.clear()
        return taken

    def _count(self, left_out: Iterable[LeftOut]) -> None:
        for item in left_out:
            self._left_out[item.relation, item.reason] += item.count

    def read_phrase(self, sentence: str) -> Reading:
        """Return the reading of one sentence, as an ontology's phrases are read."""
        document = Document(digest(sentence), sentence, blocks=(Block(0, len(sentence)),))
        ((_, parse),) = self.annotator.annotate([document])
        return read(tree_of(parse), document, self.gazetteer)


def tree_of(parse: SpacyDoc) -> Doc:
    """Return spaCy's parse as kg reads it: in kg's own records, mended."""
    return mended(Doc.from_spacy(parse))


def phrase_reader() -> Callable[[str], Reading]:
    """Return the reader that compiles phrases, with the default model and gazetteer."""
    return Pipeline().read_phrase


# --- more processes -------------------------------------------------------------------------------

#: How many documents a process takes at a time, and how many such parcels wait for each.
_PARCEL = 8
_AHEAD = 3
#: The analyses of some documents, and what the ontology did not take of them.
_Done = tuple[list[Analysis], tuple[LeftOut, ...]]


def _in_processes(documents: Iterable[Document], options: Options) -> Iterator[_Done]:
    """Yield what processes with a pipeline of their own make of the documents, in order, parcel by parcel."""
    documents, single = iter(documents), replace(options, workers=1)
    parcels = iter(lambda: list(islice(documents, _PARCEL)), [])
    # whoever interrupts the work interrupts this process, which ends the others
    quiet = partial(signal.signal, signal.SIGINT, signal.SIG_IGN)
    pool = ProcessPoolExecutor(options.workers, initializer=quiet)
    waiting: deque[Future[_Done]] = deque()
    try:
        for parcel in parcels:
            waiting.append(pool.submit(_analyze_parcel, single, parcel))
            if len(waiting) > _AHEAD * options.workers:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def _analyze_parcel(options: Options, documents: Sequence[Document]) -> _Done:
    pipeline = _own_pipeline(options)
    return list(pipeline.analyze(documents)), pipeline.take_left_out()


@lru_cache(maxsize=1)
def _own_pipeline(options: Options) -> Pipeline:
    """Return this process's pipeline, loaded once."""
    return Pipeline(options)
