"""Throughput: kg's pipeline with one worker against plain nlp.pipe of the same model with its default components."""

from __future__ import annotations

import importlib
import statistics
import time
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import click

from kg.annotate import DEFAULT_MODEL
from kg.codec import to_json
from kg.pipeline import Options, Pipeline
from kg.read import Skipped, read_documents

DATA = Path(__file__).resolve().parents[2] / "data"


@click.command()
@click.argument("inputs", nargs=-1, metavar="[INPUT]...")
@click.option("--model", default=DEFAULT_MODEL, show_default=True, help="The language model.")
@click.option("--rounds", default=5, show_default=True, help="How often each is timed.")
@click.option("--at-most", type=float, help="Exit with 1 if the ratio is above this.")
def throughput(inputs: tuple[str, ...], model: str, rounds: int, at_most: float | None) -> None:
    """How long kg extract takes, against plain nlp.pipe.

    INPUT is a file, a folder or JSON Lines; without one, the samples in data/ are read. Both read the same texts in the
    same process, in turns, so that whatever else the machine is doing hits both; the ratio is the median of the rounds.
    """
    speed = measure(inputs or [str(DATA)], model=model, rounds=rounds)
    print(f"{speed.documents} documents, {speed.tokens:,} tokens, {rounds} rounds, model {model}")
    for name, seconds in (("nlp.pipe", speed.plain), ("kg extract", speed.whole)):
        print(f"{name:12} {seconds:8.2f} s  {speed.tokens / seconds:10,.0f} tokens/s")
    print(f"ratio        {speed.ratio:8.2f}")
    if at_most is not None and speed.ratio > at_most:
        raise SystemExit(f"above {at_most}")


class Speed(NamedTuple):
    """Medians over the rounds, in seconds of wall clock; ``ratio`` is the median of the rounds' own ratios."""

    documents: int
    tokens: int
    plain: float
    whole: float
    ratio: float


def measure(inputs: Sequence[str], *, model: str = DEFAULT_MODEL, rounds: int = 5) -> Speed:
    """Time both in turns over what the inputs hold."""
    passed_over: list[Skipped] = []  # what is no article is not measured
    documents = list(read_documents(inputs, on_skip=passed_over.append))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # of weights that an older spaCy made
        nlp = importlib.import_module(model).load()
    pipeline = Pipeline(Options(model=model, cache=None))
    tokens = sum(len(doc) for doc in nlp.pipe(d.text for d in documents))

    def plain() -> None:
        for _ in nlp.pipe(d.text for d in documents):
            pass

    def whole() -> None:
        for analysis in pipeline.analyze(documents):
            to_json(analysis, "0")

    whole()  # loads the model, the ontology and the gazetteer, which is not what is measured
    timings = [(timed(plain), timed(whole)) for _ in range(rounds)]
    theirs, ours = (statistics.median(seconds) for seconds in zip(*timings, strict=True))
    return Speed(len(documents), tokens, theirs, ours, statistics.median(w / p for p, w in timings))


def timed(work: Callable[[], None]) -> float:
    """Seconds of wall clock that the work took."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
