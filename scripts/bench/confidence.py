"""Fits the confidence of claims to readers' verdicts: a logistic regression over what kg.ontology.confidence sees.

Verdicts come from the gold of data/, and from judged lists (``facts``) with the lines of `kg extract` they are of.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import click
import numpy as np
from facts import fact_of, read_judged
from report import write_between

from kg.codec import from_json
from kg.model import Analysis, Ontology
from kg.ontology.confidence import LEAST, MOST, Weights, describe, shipped_weights
from kg.ontology.resources import resource
from kg.pipeline import Pipeline
from kg.read import Skipped, read_documents
from kg.scoring import predicted_facts, read_gold
from kg.scoring.match import Matcher, pair

ROOT = Path(__file__).resolve().parents[2]
DATA, QUALITY = ROOT / "data", ROOT / "docs" / "quality.md"
#: What a claim of the samples counts: plain writing is to be known by, and not to outweigh the press.
SAMPLE = 1.0
RARE = 5  # a feature seen less often says nothing
FOLDS = 10
KNOWN, FREE = 8.0, 1e-6  # how much more a known weight is held than one that is new, and how little the bias is
BINS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)


@dataclass(frozen=True)
class Example:
    """A judged claim: the document it is of, its features, whether a reader agreed, and whether the press wrote it."""

    document: str
    features: tuple[str, ...]
    right: bool
    press: bool = True


@dataclass(frozen=True)
class Prior:
    """What each weight is drawn to, the bias first, and how much."""

    weights: np.ndarray
    ridge: np.ndarray

    @classmethod
    def of(cls, names: Sequence[str], shipped: Weights, penalty: float) -> Prior:
        """To the shipped weights, which more verdicts stand behind, and others to zero; the bias is free."""
        ridge = [FREE, *(KNOWN * penalty if name in shipped else penalty for name in names)]
        return cls(np.array([shipped.get(name, 0.0) for name in ["", *names]]), np.diag(ridge))


@click.command()
@click.option("--extracted", multiple=True, type=click.Path(exists=True, path_type=Path), help="Lines of kg extract.")
@click.option(
    "--judged", multiple=True, type=click.Path(exists=True, path_type=Path), help="A judged list of their facts."
)
@click.option("--penalty", default=4.0, show_default=True, help="How much new weights are drawn to zero.")
@click.option("--onwards", is_flag=True, help="Draw weights to those that are shipped, and not to zero.")
@click.option("--write", is_flag=True, help="Write ontologies/confidence.json and the table of docs/quality.md.")
def confidence(
    extracted: Sequence[Path], judged: Sequence[Path], penalty: float, *, onwards: bool, write: bool
) -> None:
    """Fit the confidence of claims, and show how reliable it is.

    The table tells how often claims of the judged lists are right, each by a model that has not seen its article.
    What is judged later, when the articles of the first lists are gone, can carry the shipped weights ``--onwards``;
    with a high penalty only how sure they are over all is learned, and nothing of what makes them so.
    """
    examples = [*(() if onwards else from_gold()), *from_lists(extracted, judged)]
    shipped = shipped_weights() if onwards else {}
    names = sorted({*feature_names(examples), *(name for name in shipped if name)})
    prior = Prior.of(names, shipped, penalty)
    table = "\n".join(reliability(examples, cross_validated(examples, names, prior)))
    print(table)
    if write:
        weights = fit(examples, names, prior)
        kept = {name: round(float(w), 3) for name, w in zip(["", *names], weights, strict=True)}
        text = json.dumps({name: weight for name, weight in kept.items() if weight}, indent=0, sort_keys=True)
        resource("confidence.json").write_text(text + "\n", encoding="utf-8")
        write_between(QUALITY, "reliability", table)


def from_gold() -> Iterator[Example]:
    """The plain claims of the sample articles under the ontology's properties: right if gold has the row."""
    pipeline = Pipeline()
    for gold_file in sorted(DATA.glob("*.gold.tsv")):
        article = next(p for p in sorted(DATA.glob(gold_file.name.removesuffix(".gold.tsv") + ".*")) if p != gold_file)
        for analysis in pipeline.analyze(read_documents([str(article)], on_skip=refuse)):
            yield from gold_examples(analysis, gold_file, pipeline.ontology)


def refuse(skipped: Skipped) -> None:
    raise click.ClickException(str(skipped))


def gold_examples(analysis: Analysis, gold_file: Path, ontology: Ontology) -> Iterator[Example]:
    matcher, gold = Matcher(ontology), read_gold(gold_file)
    facts = predicted_facts(analysis, ontology)
    found = set(pair(facts, gold, matcher.same_claim).values())
    for index, (claim, features) in enumerate(describe(analysis)):
        twin = any(matcher.identity(facts[index]) == matcher.identity(facts[other]) for other in found)
        if claim.asserted and claim.predicate in ontology.properties:
            yield Example(analysis.document.id, features, right=index in found or twin, press=False)


def from_lists(extracted: Sequence[Path], judged: Sequence[Path]) -> Iterator[Example]:
    """The claims of the lines that their judged list has a verdict on; what is useless is not right."""
    for lines, listed in zip(extracted, judged, strict=True):
        verdicts = {fact.key: fact.verdict == "right" for fact in read_judged(listed)}
        for line in lines.read_text(encoding="utf-8").splitlines():
            analysis = from_json(line)
            labels = {entity.id: entity.label for entity in analysis.entities}
            for claim, features in describe(analysis):
                right = verdicts.pop(fact_of(claim, analysis, labels).key, None)
                if right is not None:
                    yield Example(analysis.document.id, features, right=right)


def feature_names(examples: Sequence[Example]) -> list[str]:
    counts = Counter(feature for example in examples for feature in example.features)
    return sorted(name for name, count in counts.items() if RARE <= count < len(examples))


def matrix(examples: Sequence[Example], names: Sequence[str]) -> np.ndarray:
    return np.array([[1.0, *(float(name in example.features) for name in names)] for example in examples])


def fit(examples: Sequence[Example], names: Sequence[str], prior: Prior) -> np.ndarray:
    """Logistic regression with an L2 penalty, by Newton's method (Hastie et al. 4.4.1)."""
    x, y = matrix(examples, names), np.array([float(example.right) for example in examples])
    counts = np.array([1.0 if example.press else SAMPLE for example in examples])
    weights = prior.weights
    for _ in range(30):
        p = 1 / (1 + np.exp(-x @ weights))
        gradient = x.T @ (counts * (y - p)) - prior.ridge @ (weights - prior.weights)
        hessian = (x * (counts * p * (1 - p))[:, None]).T @ x + prior.ridge
        weights = weights + np.linalg.solve(hessian, gradient)
    return weights


def cross_validated(examples: Sequence[Example], names: Sequence[str], prior: Prior) -> np.ndarray:
    """What a model that has not seen an example's document says of it."""
    documents = sorted({example.document for example in examples})
    said = np.zeros(len(examples))
    for fold in range(FOLDS):
        held = set(documents[fold::FOLDS])
        inside = [i for i, example in enumerate(examples) if example.document in held]
        if inside:
            weights = fit([e for e in examples if e.document not in held], names, prior)
            said[inside] = 1 / (1 + np.exp(-matrix([examples[i] for i in inside], names) @ weights))
    return np.clip(said, LEAST, MOST)


def reliability(examples: Sequence[Example], said: np.ndarray) -> Iterator[str]:
    """Yield the lines of a table: how often claims of the press are right at each confidence."""
    press = [i for i, example in enumerate(examples) if example.press] or list(range(len(examples)))
    said, right = said[press], np.array([float(examples[i].right) for i in press])
    brier = ((said - right) ** 2).mean()
    yield f"{len(right)} judged claims, {right.mean():.3f} of them right; Brier score {brier:.3f}.\n"
    yield "| confidence | claims | mean confidence | right |"
    yield "|---|---:|---:|---:|"
    for low, high in pairwise(BINS):
        inside = (said >= low) & (said < high)
        if inside.any():
            shares = f"{said[inside].mean():.2f} | {right[inside].mean():.2f}"
            yield f"| {low:.1f} to {min(high, 1):.1f} | {inside.sum()} | {shares} |"
