"""From the inputs of a command line to Analyses, with a note of everything that was passed over on the way."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Iterator
from glob import has_magic
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from kg.cli.console import explain, note
from kg.cli.options import Reading
from kg.codec import from_json
from kg.errors import InputError
from kg.model import LIKELY
from kg.read import Skipped, read_documents
from kg.read.files import STDIN, UNKNOWN_FORMAT, read_lines

if TYPE_CHECKING:
    from kg.graph import KnowledgeGraph
    from kg.model import Analysis, Document
    from kg.pipeline import Pipeline

_Item = TypeVar("_Item")

#: A line of ``kg extract`` carries some thirty times the text it is about, which may have a million characters.
MAX_LINE_BYTES = 100_000_000


class Report:
    """What went by, and what was left out and why; claims above the bar ``facts_from`` are counted as facts."""

    def __init__(self, facts_from: float = LIKELY) -> None:
        self.facts_from = facts_from
        self.sentences = self.entities = self.facts = self.claims = self.unchanged = 0
        self._documents: set[str] = set()
        self.seen: dict[str, set[str]] = {}
        self._skipped: Counter[str] = Counter()
        self._started = time.monotonic()

    def skip(self, skipped: Skipped, kind: str | None = None) -> None:
        """Name what was passed over; of files that kg has no business with, only their number is of interest.

        The summary counts it under ``kind``, or under its reason.
        """
        where = skipped.source + (f", line {skipped.line}" if skipped.line is not None else "")
        tell = explain if skipped.reason == UNKNOWN_FORMAT else note
        tell(f"skipped {where}: {skipped.reason}")
        self._skipped[kind or skipped.reason.partition(" (")[0]] += 1

    def count(self, analyses: Iterable[Analysis]) -> Iterator[Analysis]:
        """Yield the analyses and count what is in them; a text that comes from two places counts once."""
        for analysis in analyses:
            if analysis.document.id not in self._documents:
                self._documents.add(analysis.document.id)
                self.sentences += len(analysis.sentences)
                self.entities += len(analysis.lasting)
                self.claims += len(analysis.claims)
                self.facts += sum(claim.plain_from(self.facts_from) for claim in analysis.claims)
            yield analysis

    def changed(self, documents: Iterable[Document], graph: KnowledgeGraph, fingerprint: str) -> Iterator[Document]:
        """Yield the documents that the graph does not hold yet as they are, with the sources that they have."""
        held = {view.id: set(view.sources) for view in graph.documents()}
        for document in documents:
            for source in document.sources:
                self.seen.setdefault(source, set()).add(document.id)
            if graph.fingerprint(document.id) == fingerprint and held.get(document.id, set()).issuperset(
                document.sources
            ):
                self.unchanged += 1
            else:
                yield document

    @property
    def documents(self) -> int:
        """How many documents there were."""
        return len(self._documents)

    def require_something(self) -> None:
        """Raise InputError where no input gave a document."""
        if not self.documents and not self.unchanged:
            reasons = ", ".join(f"{count:,} × {reason}" for reason, count in sorted(self._skipped.items()))
            raise InputError(f"no document could be used ({reasons or 'the inputs are empty'})")

    def print(self, left_out: Iterable[tuple[str, str, int]] = (), **found: int) -> None:
        """Print the end of the work to stderr: what there is, how long it took, and what was left out.

        ``left_out`` are relations with the reason and how often.
        """
        counts = {"documents": self.documents, "sentences": self.sentences, **found}
        seconds = time.monotonic() - self._started
        note(", ".join(f"{count:,} {name}" for name, count in counts.items()) + f" in {seconds:.1f} s")
        if self.unchanged:
            note(f"{self.unchanged:,} documents were there already, and unchanged")
        reasons = self._skipped.copy()
        for relation, reason, count in left_out:
            explain(f"left out: {count:,} × {relation}, {reason}")
            reasons[reason] += count
        for reason, count in sorted(reasons.items()):
            note(f"left out: {count:,} × {reason}")


def pipeline_of(reading: Reading, *, tuples: bool = False) -> Pipeline:
    """Return the pipeline that the options ask for; ``tuples`` reads open tuples too."""
    from kg.annotate import cache_folder
    from kg.pipeline import Options, Pipeline

    return Pipeline(
        Options(
            model=reading.model,
            ontology=reading.ontology,
            gazetteer=reading.gazetteer,
            closed=reading.closed,
            tuples=tuples,
            cache=cache_folder(),
            workers=reading.workers,
        )
    )


def documents_of(inputs: Iterable[str], reading: Reading, report: Report) -> Iterator[Document]:
    """Yield the documents of the inputs; raises InputError at once where there is none at all."""
    _require_all(inputs)
    documents = read_documents(
        inputs,
        date=reading.date,
        default_date=reading.default_date,
        stdin_format=reading.stdin_format,
        strict=reading.strict,
        on_skip=report.skip,
    )
    return _started(documents, report)


def _require_all(inputs: Iterable[str]) -> None:
    """Tell a misspelt name now, not after the thousand files before it are read."""
    for name in inputs:
        if not name:
            raise InputError("an input has no name (an empty argument)")
        if name != STDIN and not has_magic(name) and not Path(name).exists() and not name.startswith("http"):
            raise InputError("no such file or folder", file=name)


def _started(items: Iterator[_Item], report: Report) -> Iterator[_Item]:
    """Return the items with the first one made, so that nothing is opened for writing if there is none."""
    for first in items:
        return chain([first], items)
    report.require_something()
    return items


def read_analyses(files: Iterable[str], *, strict: bool, report: Report) -> Iterator[Analysis]:
    """Yield what ``kg extract`` wrote; a line that is none of its is skipped, or an error if ``strict``."""
    _require_all(files)
    return _started(_lines(files, strict=strict, report=report), report)


def _lines(files: Iterable[str], *, strict: bool, report: Report) -> Iterator[Analysis]:
    for file in files:
        for number, line in read_lines(file, MAX_LINE_BYTES):
            try:
                if line is None or line.strip():
                    yield _from_line(line, file, number)
            except InputError as error:
                if strict:
                    raise
                report.skip(Skipped(file, number, error.message), "lines that kg extract did not write")


def _from_line(line: bytes | None, file: str, number: int) -> Analysis:
    if line is None:
        raise InputError(f"line too long (over {MAX_LINE_BYTES // 1_000_000} MB)", file=file, line=number)
    try:
        text = line.decode("utf-8-sig" if number == 1 else "utf-8")
    except UnicodeDecodeError:
        raise InputError("not UTF-8", file=file, line=number) from None
    return from_json(text, file=file, line_number=number)
