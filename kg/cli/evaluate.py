"""``kg evaluate``: precision and recall of what is read, against what a reader of the same articles wrote down."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from glob import escape as glob_escape
from pathlib import Path

import click

from kg.cli.console import clean, note, print_json, progress
from kg.cli.options import Reading, check_number, json_option, reading_options
from kg.cli.program import NEGATIVE, example, verbosity_options
from kg.errors import InputError

GOLD = ".gold.tsv"


@click.command(epilog=example("kg evaluate data --min-precision 0.85 --min-recall 0.75"))
@click.argument("inputs", nargs=-1, metavar="[INPUT]...")
@click.option(
    "--min-precision",
    type=click.FloatRange(0, 1),
    callback=check_number,
    help="Exit with 1 if the facts' precision is lower.",
)
@click.option(
    "--min-recall",
    type=click.FloatRange(0, 1),
    callback=check_number,
    help="Exit with 1 if the facts' recall is lower.",
)
@json_option
@reading_options
@verbosity_options
def evaluate(
    inputs: tuple[str, ...],
    min_precision: float | None,
    min_recall: float | None,
    as_json: bool,
    reading: Reading,
) -> None:
    """Score what is read against gold, and name every miss.

    Gold is a .gold.tsv beside the article. INPUT is an article or a folder of them; without one it is the folder data.
    """
    from kg.cli.reading import Report, documents_of, pipeline_of
    from kg.scoring import evaluate as score

    pairs = list(_articles(inputs or ("data",)))
    documents = [(document, gold) for article, gold in pairs for document in documents_of([article], reading, Report())]
    pipeline = pipeline_of(reading)
    with progress("Reading") as bar:
        analyses = bar.count(pipeline.analyze(document for document, _ in documents))
        report = score(zip(analyses, (gold for _, gold in documents), strict=True), pipeline.ontology)
    if as_json:
        print_json(report.to_dict())
    else:
        click.echo(clean(str(report)))
    limits = (("precision", report.facts.precision, min_precision), ("recall", report.facts.recall, min_recall))
    missed = [(name, value, least) for name, value, least in limits if least is not None and value < least]
    for name, value, least in missed:
        note(f"the {name} of facts is {value:.3f}, less than {least}")
    if missed:
        click.get_current_context().exit(NEGATIVE)


def _articles(inputs: Iterable[str]) -> Iterator[tuple[str, Path]]:
    """Yield articles and their gold files; of a folder those that have one, and an article that is named must."""
    for name in inputs:
        place = Path(name)
        found = sorted(place.glob(f"*{GOLD}")) if place.is_dir() else [place.with_suffix(GOLD)]
        if not found or not found[0].is_file():
            raise InputError(f"no gold facts: there is no {'*' if place.is_dir() else place.stem}{GOLD}", file=name)
        for gold in found:
            yield (str(_article_of(gold)) if place.is_dir() else name), gold


def _article_of(gold: Path) -> Path:
    """Return the article beside a gold file: the file of the same name with another extension."""
    stem = gold.name.removesuffix(GOLD)
    beside = sorted(path for path in gold.parent.glob(f"{glob_escape(stem)}.*") if path.suffix != ".tsv")
    if not beside:
        raise InputError(f"there is no article {stem} beside it", file=str(gold))
    return beside[0]
