"""From the inputs of a command line to Analyses, with a note of everything that was passed over on the way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from kg.cli.console import explain, note
from kg.cli.options import Reading
from kg.codec import from_json
from kg.errors import InputError
from kg.read import Skipped, read_documents
from kg.read.files import UNKNOWN_FORMAT, read_lines

if TYPE_CHECKING:
    from kg.model import Analysis, Document
    from kg.pipeline import Pipeline

#: A line of ``kg extract`` carries some thirty times the text it is about, which may have a million characters.
MAX_LINE_BYTES = 100_000_000


class Report:
    """What went by, and what was left out and why."""

    def __init__(self) -> None:
        self.documents = self.sentences = self.entities = self.claims = 0
        self.skipped: Counter[str] = Counter()
        self.dropped: Counter[str] = Counter()

    def skip(self, skipped: Skipped) -> None:
        """Name what was passed over; of files that kg has no business with, only their number is of interest."""
        where = skipped.source + (f", line {skipped.line}" if skipped.line is not None else "")
        tell = explain if skipped.reason == UNKNOWN_FORMAT else note
        tell(f"skipped {where}: {skipped.reason}")
        self.skipped[skipped.reason.partition(" (")[0]] += 1

    def count(self, analyses: Iterable[Analysis]) -> Iterator[Analysis]:
        """Yield the analyses and count what is in them."""
        for analysis in analyses:
            self.documents += 1
            self.sentences += len(analysis.sentences)
            self.entities += len(analysis.entities)
            self.claims += len(analysis.claims)
            yield analysis

    def print(self, seconds: float, **more: int) -> None:
        """Print the end of the work to stderr: what there is, how long it took, what was left out."""
        counts = {"documents": self.documents, "sentences": self.sentences, "claims": self.claims, **more}
        note(", ".join(f"{count:,} {name if count != 1 else one(name)}" for name, count in counts.items()) + f" in {seconds:.1f} s")
        for reason, count in sorted(self.skipped.items()):
            note(f"left out: {count:,} × {reason}")
        for relation, count in self.dropped.most_common():
            note(f"left out: {count:,} × {relation}, which the ontology does not know")
