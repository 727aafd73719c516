"""CaRB (Bhardwaj et al., EMNLP 2019): what kg extract reads from sentences, against tuples that people wrote."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import click
from carb_errors import gold_errors, print_errors
from extracted import Line, by_text, extract, read_lines
from matching import Point, Sentences, Tuple, area, best
from ptb import Sentence, sentence
from report import Miss, Row, Tally

_CONTEXT = "C: "  # an argument that says whose word it is; CaRB's own reader of gold tuples passes it over
_LABELS = ("L:", "T:")

#: Sentences with their gold tuples.
Gold = list[tuple[Sentence, tuple[Tuple, ...]]]


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence of the set, with its gold tuples and those read from it."""

    sentence: Sentence
    gold: tuple[Tuple, ...]
    read: tuple[Tuple, ...] = ()


@click.command()
@click.argument("gold_set", metavar="SET.tsv", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--extracted",
    metavar="FILE.jsonl",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Score these lines of kg extract, and do not run it.",
)
@click.option("--errors", default=0, metavar="N", help="Show N examples of each kind of error.")
def carb(gold_set: Path, extracted: Path | None, errors: int) -> None:
    """Open tuples of kg extract against CaRB's.

    SET.tsv has a gold tuple on each line: sentence, relation, first argument, further arguments; the sentence in
    treebank tokens. Each sentence is read as a document of its own, so that none helps another.
    """
    examples = read_examples(gold_set, extracted)
    table = Sentences.of((e.gold, e.read) for e in examples)
    points = table.curve()
    top = best(points)
    print_scores(examples, points, top)
    print_errors([(e.sentence.text, e.gold, e.read) for e in examples], table, top.confidence, errors)


def read_examples(gold_set: Path, extracted: Path | None = None) -> list[Example]:
    """Return a set's sentences with what kg extract reads from them, or has read."""
    gold = read_gold(gold_set.read_text(encoding="utf-8"))
    lines = read_lines(extracted) if extracted else extract(({"text": s.text} for s, _ in gold), "--tuples")
    return with_tuples(gold, by_text(lines))


def rows_and_misses(examples: list[Example]) -> tuple[list[Row], list[Miss]]:
    """Return the figures that are kept, and the gold tuples that were not found."""
    table = Sentences.of((e.gold, e.read) for e in examples)
    points = table.curve()
    top, golden = best(points), sum(len(e.gold) for e in examples)
    tally = Tally(top.precision * top.tuples, top.tuples, golden, top.recall * golden)
    groups = gold_errors([(e.sentence.text, e.gold, e.read) for e in examples], table, top.confidence)
    missed = [Miss(cause, shown) for cause, group in groups.items() if cause != "found" for _, shown in group.examples]
    return [
        Row("open tuples, at the best threshold", top.f1, 0.54, tally),
        Row("open tuples, area under the curve", area(points), 0.36),
    ], missed


def read_gold(text: str) -> Gold:
    """Return the set's sentences in their order, each with its tuples."""
    found: dict[str, list[Tuple]] = {}
    for line in text.splitlines():
        words, relation, *arguments = line.split("\t")
        kept = [_unlabelled(a) for a in arguments if a.strip() and _CONTEXT not in a]
        found.setdefault(words.strip(), []).append(Tuple.from_text(relation, kept))
    return [(sentence(words), tuple(tuples)) for words, tuples in found.items()]


def _unlabelled(argument: str) -> str:
    for label in _LABELS:
        argument = argument.replace(label, "")
    return argument


def with_tuples(gold: Gold, lines: Mapping[str, Line]) -> list[Example]:
    """Return the examples with the tuples of the lines whose text is theirs."""
    missing = [words.text for words, _ in gold if words.text not in lines]
    if missing:
        print(f"{len(missing)} sentences are not among the lines; the first: {missing[0]}", file=sys.stderr)
    if not any("tuples" in line for line in lines.values()):
        raise click.ClickException("the lines hold no open tuples; they are written with kg extract --tuples")
    return [Example(words, tuples, tuple(_tuples(words, lines.get(words.text, {})))) for words, tuples in gold]


def _tuples(words: Sentence, analysis: Line) -> Iterator[Tuple]:
    """Yield the open tuples of a line in the set's tokens; words that the sentence does not hold stand first."""
    for item in analysis.get("tuples", ()):
        relation, *arguments = (
            tuple(word.lower() for word in (*part["added"].split(), *words.words(part["spans"])))
            for part in (item["relation"], *item["arguments"])
        )
        yield Tuple(relation, tuple(arguments), item["confidence"], item["rule"])


def print_scores(examples: list[Example], points: list[Point], top: Point) -> None:
    """Print the figures: at the best threshold, over the curve, and of all tuples."""
    golden, read = (sum(len(t) for t in tuples) for tuples in ([e.gold for e in examples], [e.read for e in examples]))
    print(f"{len(examples)} sentences, {golden} gold tuples, {read} read")
    print(f"{'':12} {'P':>6} {'R':>6} {'F1':>6} {'tuples':>7}  from confidence")
    for name, point in (("best", top), ("all", points[0] if points else top)):
        shares = " ".join(f"{100 * share:6.1f}" for share in (point.precision, point.recall, point.f1))
        print(f"{name:12} {shares} {point.tuples:7}  {point.confidence:.3f}")
    print(f"{'AUC':12} {area(points):6.3f}")
