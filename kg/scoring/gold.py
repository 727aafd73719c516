"""Gold facts and the tab-separated files that hold them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from kg.errors import InputError

#: What a status is made of, in the order it is written; "fact" stands for none of the others.
MARKS = ("scheduled", "attributed", "denied", "negated", "intended", "possible", "hypothetical", "ended")

_COLUMNS = ("subject", "relation", "object", "status", "source", "time")
_RELATION = re.compile(r"[a-z][\w-]*:[A-Za-z][\w-]*")


@dataclass(frozen=True, slots=True)
class GoldFact:
    """One row: what a careful reader writes down.

    ``subject``, ``object`` and ``source`` hold the accepted names, the fullest first; ``status`` is a part of
    :data:`MARKS`, empty for a plain fact; an ``optional`` row is neither asked for nor counted when given;
    ``line`` is its place in the file.
    """

    subject: tuple[str, ...]
    relation: str
    object: tuple[str, ...]
    status: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    time: tuple[str, ...] = ()
    optional: bool = False
    line: int = 0

    @property
    def open(self) -> bool:
        """Whether the relation is outside the ontology, in the article's own words."""
        return self.relation.startswith("rel:")

    def __str__(self) -> str:
        """Return the row on one line, without its alternatives."""
        said = f" (by {self.source[0]})" if self.source else ""
        when = f" @ {self.time[0]}" if self.time else ""
        return f"{self.subject[0]} – {self.relation} – {self.object[0]} [{written(self.status)}]{said}{when}"


def written(status: tuple[str, ...]) -> str:
    """Return a status as a gold file writes it.

    >>> written(("attributed", "negated")), written(())
    ('attributed+negated', 'fact')
    """
    return "+".join(status) or "fact"


def read_gold(path: Path) -> tuple[GoldFact, ...]:
    """Return the rows of a gold file in their order; an InputError names the file and line of a bad one."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror})", file=str(path)) from error
    except UnicodeDecodeError as error:
        raise InputError("not UTF-8", file=str(path)) from error
    rows = enumerate(text.splitlines(), start=1)
    return tuple(_row(line, str(path), number) for number, line in rows if line.strip() and not line.startswith("#"))


def _row(line: str, file: str, number: int) -> GoldFact:
    cells = [cell.strip() for cell in line.split("\t")]
    if not 4 <= len(cells) <= len(_COLUMNS):
        raise InputError(f"4 to 6 columns separated by tabs expected, {len(cells)} found", file=file, line=number)
    row = dict(zip(_COLUMNS, [*cells, "", ""], strict=False))
    empty = [name for name in _COLUMNS[:4] if not row[name]]
    if empty:
        raise InputError(f"no {empty[0]}", file=file, line=number)
    if not _RELATION.fullmatch(row["relation"]):
        raise InputError(f"relation {row['relation']!r} is not a CURIE like news:meets", file=file, line=number)
    return GoldFact(
        subject=_names(row["subject"]),
        relation=row["relation"],
        object=_names(row["object"]),
        status=_status(row["status"].removesuffix("?"), file, number),
        source=_names(row["source"]),
        time=_names(row["time"]),
        optional=row["status"].endswith("?"),
        line=number,
    )


def _names(cell: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in cell.split("|") if name.strip())


def _status(cell: str, file: str, number: int) -> tuple[str, ...]:
    if cell == "fact":
        return ()
    marks = cell.split("+")
    unknown = [mark for mark in marks if mark not in MARKS]
    if unknown:
        known = ", ".join(("fact", *MARKS))
        raise InputError(f"unknown status {unknown[0]!r} (known: {known})", file=file, line=number)
    return tuple(mark for mark in MARKS if mark in marks)
