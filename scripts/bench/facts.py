"""Facts: plain facts drawn from what ``kg extract`` wrote, to be judged by a reader, and what became of judged ones.

A list has one fact a line, tab-separated under a head line: the document's id, the sentence's characters, subject,
predicate and object. A judged list adds a verdict (right, wrong or useless) and, in the judge's own words, why.
"""

from __future__ import annotations

import csv
import hashlib
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.codec import from_json
from kg.model import EntityRef, ExtractionRef, Text, ValueRef

if TYPE_CHECKING:
    from kg.model import Analysis, Claim, Filler

KEY = ("document", "start", "end", "subject", "predicate", "object")
DRAWN = ("document", "title", *KEY[1:], "rule", "confidence")
JUDGED = (*KEY, "verdict", "why")
VERDICTS = ("right", "wrong", "useless")


#: More characters than that are an article's own words, and a list holds their hash.
LONG = 60


def brief(words: str) -> str:
    """Return the words, or of many a hash, so that a judged list holds no article's text.

    >>> brief("Leeds"), brief("the mill is to close " * 4)
    ('Leeds', '#ff07319f469a')
    """
    return words if len(words) <= LONG else "#" + hashlib.sha256(words.encode()).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class Fact:
    """A plain fact as a reader sees it, and where it was read."""

    document: str
    title: str
    start: int
    end: int
    subject: str
    predicate: str
    object: str
    rule: str
    confidence: float
    sentence: str

    @property
    def key(self) -> tuple[str, ...]:
        """What makes it the same fact in another extraction."""
        return tuple(brief(str(getattr(self, name))) for name in KEY)


@dataclass(frozen=True, slots=True)
class Judged:
    """A fact with a reader's verdict."""

    key: tuple[str, ...]
    verdict: str
    why: str


@click.group()
def facts() -> None:
    """Plain facts to be judged against their sentences, and what became of judged ones."""


@facts.command()
@click.argument("extracted", type=click.Path(exists=True, path_type=Path))
@click.option("--seed", default=1, show_default=True, help="Of the draw.")
@click.option("-n", "number", default=100, show_default=True, help="How many facts.")
@click.option("--sentences", is_flag=True, help="Print each fact's sentence above it, for the screen.")
def draw(extracted: Path, seed: int, number: int, *, sentences: bool) -> None:
    """Draw plain facts at random from EXTRACTED, the lines of kg extract.

    They are printed as tab-separated lines in the order of the articles.
    """
    writer = csv.writer(sys.stdout, delimiter="\t", lineterminator="\n")
    writer.writerow(DRAWN)
    for fact in drawn(list(plain_facts(extracted)), seed, number):
        if sentences:
            print(f"\n# {fact.sentence}")
        writer.writerow([getattr(fact, name) for name in DRAWN])


@facts.command()
@click.argument("judged", type=click.Path(exists=True, path_type=Path))
@click.argument("extracted", type=click.Path(exists=True, path_type=Path))
def compare(judged: Path, extracted: Path) -> None:
    """Compare a list that was JUDGED with a new extraction of the same articles.

    Says which right facts are lost and which wrong and useless ones remain, and with what a lost one was replaced.
    Articles that are not in EXTRACTED are passed over.
    """
    print("\n".join(comparison(list(read_judged(judged)), list(plain_facts(extracted)))))


def plain_facts(extracted: Path) -> Iterator[Fact]:
    """Yield the plain facts of every line, in its order."""
    with extracted.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            analysis = from_json(line, file=str(extracted), line_number=number)
            labels = {entity.id: entity.label for entity in analysis.entities}
            for claim in analysis.claims:
                if claim.plain:
                    yield fact_of(claim, analysis, labels)


def drawn(every: list[Fact], seed: int, number: int) -> list[Fact]:
    """Return so many of the facts, chosen at random but in their order."""
    chosen = random.Random(seed).sample(range(len(every)), min(number, len(every)))  # noqa: S311  no secret
    return [every[index] for index in sorted(chosen)]


def read_judged(path: Path) -> Iterator[Judged]:
    """Yield the facts of a judged list; a verdict that is none of the three is an error."""
    with path.open(encoding="utf-8", newline="") as lines:
        for number, row in enumerate(csv.DictReader(lines, delimiter="\t"), start=2):
            verdict = (row.get("verdict") or "").strip()
            if verdict not in VERDICTS:
                raise click.ClickException(f"{path}, line {number}: the verdict {verdict!r} is none of {VERDICTS}")
            yield Judged(tuple(brief(row[name]) for name in KEY), verdict, row.get("why") or "")


def comparison(judged: list[Judged], now: list[Fact]) -> Iterator[str]:
    """Yield the lines that tell what became of the judged facts."""
    read = {fact.document for fact in now}
    judged = [fact for fact in judged if fact.key[0] in read]
    keys = Counter(fact.key for fact in now)
    for title, kept, verdicts in (
        ("right, and lost", False, {"right"}),
        ("wrong or useless, and gone", False, {"wrong", "useless"}),
        ("wrong or useless, and still there", True, {"wrong", "useless"}),
    ):
        found = [fact for fact in judged if fact.verdict in verdicts and (fact.key in keys) is kept]
        yield f"{title}: {len(found)}"
        yield from _listed(found, now if not kept else [])
    known = {fact.key for fact in judged}
    still = Counter(fact.verdict for fact in judged if fact.key in keys)
    counts = ", ".join(f"{still[verdict]} {verdict}" for verdict in VERDICTS)
    yield f"of {len(judged)} judged there are now {counts}; {sum(key not in known for key in keys)} facts are new"


def _listed(found: list[Judged], now: list[Fact]) -> Iterator[str]:
    """A line for each fact, and what the same sentence says instead."""
    nearby: dict[tuple[str, ...], list[Fact]] = defaultdict(list)
    for fact in now:
        nearby[fact.key[:3]].append(fact)
    for fact in found:
        yield f"  {fact.key[0]} {fact.key[1]}  {' | '.join(fact.key[3:])}  ({fact.verdict}: {fact.why})"
        same = [other for other in nearby[fact.key[:3]] if _resembles(other, fact.key)]
        yield from (f"      now {other.subject} | {other.predicate} | {other.object}" for other in same)


def _resembles(fact: Fact, key: tuple[str, ...]) -> bool:
    return sum(ours == theirs for ours, theirs in zip(fact.key[3:], key[3:], strict=True)) == 2


def fact_of(claim: Claim, analysis: Analysis, labels: dict[str, str]) -> Fact:
    start, end = analysis.sentences[claim.sentence]
    return Fact(
        document=analysis.document.id,
        title=_line(analysis.document.title or ""),
        start=start,
        end=end,
        subject=_line(labels[claim.subject]),
        predicate=claim.predicate,
        object=_line(_label(claim.object, analysis, labels)),
        rule=claim.rule,
        confidence=claim.confidence,
        sentence=_line(analysis.document.text[start:end]),
    )


def _label(target: Filler | Text, analysis: Analysis, labels: dict[str, str]) -> str:
    match target:
        case EntityRef(id=entity):
            return labels[entity]
        case ValueRef(index=index):
            value = analysis.values[index]
            return f"{value.modifier.replace('_', ' ')} {value.text}" if value.modifier else value.text
        case Text(text=text):
            return text
        case ExtractionRef(index=index):
            return analysis.extractions[index].predicate.text
    return ""


def _line(text: str) -> str:
    return " ".join(text.split())
