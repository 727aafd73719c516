"""Fits how much each sign of a name speaks for each kind, to a MEANTIME set and to the invented articles of names.txt.

The weights start from those of names_prior.json, set by hand, and are drawn back to them, so that a sign which the
sets hardly have keeps what was thought of it. Only names that the gazetteer does not know count.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import click
import numpy as np
from numpy.typing import NDArray

from kg.annotate import cache_folder
from kg.extract import read
from kg.pipeline import Options, Pipeline, tree_of
from kg.read.documents import document_from_text
from kg.resolve.evidence import SHIPPED, Signs, Weights, kind_by, signs_of, unknown_names
from kg.resolve.facts import gather

_FOLDS, _STEPS, _RATE, _PULL = 5, 400, 0.3, 0.02
#: What the model takes for people is worth less in texts about products than elsewhere: no set of one topic tells.
_FIXED = ("label PER", "label NORP")
_KINDS = ("index", "organization", "person", "place", "product")
_KIND_OF_TYPE = {"PER": "person", "ORG": "organization", "LOC": "place", "PRO": "product", "FIN": "index"}
_INVENTED = Path(__file__).with_name("names.txt")
_PRIOR = Path(__file__).with_name("names_prior.json")
_MARKED = re.compile(r"\{(\w+)\|([^}]*)\}")

_Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Text:
    """A text of a set, with the spans of its names and their kinds."""

    text: str
    date: str
    names: tuple[tuple[int, int, str], ...]


@dataclass(frozen=True, slots=True)
class Case:
    """A name of a text: its signs, its kind in the gold, and how often it stands there."""

    text: int
    signs: Signs
    kind: str
    count: int


@click.command("fit-names")
@click.argument("gold_set", metavar="SET.jsonl", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--write", is_flag=True, help="Write the weights into kg; else only the figures are printed.")
def fit_names(gold_set: Path, *, write: bool) -> None:
    """Fit the weights of a name's signs to a MEANTIME set and to invented articles.

    Prints the share of names whose kind is right: by the weights set by hand, by weights that have not seen the text
    (5 folds), by weights of the other set alone, and by weights that have seen all.
    """
    texts = [*_invented(), *_of_set(gold_set)]
    edge = sum(1 for _ in _invented())
    cases = list(_cases(texts))
    prior: Weights = json.loads(_PRIOR.read_text(encoding="utf-8"))
    parts = [[c for c in cases if c.text < edge], [c for c in cases if c.text >= edge]]
    _print("by hand", [(c, prior) for c in cases], edge)
    folds = [fitted([c for c in cases if c.text % _FOLDS != fold], prior) for fold in range(_FOLDS)]
    _print("held out", [(c, folds[c.text % _FOLDS]) for c in cases], edge)
    by_other = [fitted(part, prior) for part in reversed(parts)]
    _print("by the other set", [(c, by_other[c.text >= edge]) for c in cases], edge)
    weights = fitted(cases, prior)
    _print("fitted", [(c, weights) for c in cases], edge)
    if write:
        SHIPPED.write_text(json.dumps(weights, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def _print(name: str, judged: Sequence[tuple[Case, Weights]], edge: int) -> None:
    for part, some in (
        ("invented", [j for j in judged if j[0].text < edge]),
        ("set", [j for j in judged if j[0].text >= edge]),
    ):
        right = sum(kind_by(case.signs, weights) == case.kind for case, weights in some)
        print(f"{name:16} {part:8} {right / len(some):.3f} of {len(some)} names")


# --- cases ---


def _invented() -> Iterator[Text]:
    for article in _INVENTED.read_text(encoding="utf-8").split("\n---\n"):
        names, plain, position = [], "", 0
        for match in _MARKED.finditer(article):
            plain += article[position : match.start()]
            names.append((len(plain), len(plain) + len(match[2]), _KIND_OF_TYPE[match[1]]))
            plain += match[2]
            position = match.end()
        yield Text(plain + article[position:].rstrip("\n"), "2010-01-04", tuple(names))


def _of_set(path: Path) -> Iterator[Text]:
    for line in path.read_text(encoding="utf-8").splitlines():
        document = json.loads(line)
        names = tuple(
            (mention["start"], mention["end"], _KIND_OF_TYPE[entity["type"]])
            for entity in document["entities"]
            if entity["type"] in _KIND_OF_TYPE
            for mention in entity["mentions"]
            if mention["syntax"] in {"NAM", "PRE.NAM"}
        )
        yield Text(document["text"], document["published"], names)


def _cases(texts: Sequence[Text]) -> Iterator[Case]:
    pipeline = Pipeline(Options(cache=cache_folder()))
    documents = [document_from_text(text.text, published=text.date) for text in texts]
    for number, (document, parse) in enumerate(pipeline.annotator.annotate(documents)):
        doc = tree_of(parse)
        state = gather(doc, document.text, read(doc, document, pipeline.gazetteer), pipeline.gazetteer)
        groups = unknown_names(state)
        for name, signs in signs_of(groups, state).items():
            spans = [(fact.mention.start, fact.mention.end) for fact in groups[name]]
            kinds = [kind for s, e in spans for start, end, kind in texts[number].names if start < e and s < end]
            if kinds:
                yield Case(number, dict(signs), Counter(kinds).most_common(1)[0][0], len(kinds))


# --- fitting ---


def fitted(cases: Sequence[Case], prior: Weights) -> Weights:
    """Return the weights of a softmax over kinds, drawn back to the prior; kinds that no gold has keep theirs."""
    signs = sorted(prior)
    matrix: _Numbers = np.array([[case.signs.get(sign, 0.0) for sign in signs] for case in cases])
    target: _Numbers = np.array([[float(case.kind == kind) for kind in _KINDS] for case in cases])
    counts: _Numbers = np.array([min(case.count, 4) ** 0.5 for case in cases])
    before: _Numbers = np.array([[prior[sign].get(kind, 0.0) for kind in _KINDS] for sign in signs])
    free: _Numbers = np.array([float(not sign.startswith(_FIXED)) for sign in signs])
    weights = before.copy()
    for _ in range(_STEPS):
        scores = matrix @ weights
        shares = np.exp(scores - scores.max(1, keepdims=True))
        shares /= shares.sum(1, keepdims=True)
        slope = matrix.T @ ((shares - target) * counts[:, None]) / counts.sum()
        weights -= _RATE * free[:, None] * (slope + _PULL * (weights - before))
    return {sign: _told(prior[sign], row) for sign, row in zip(signs, weights, strict=True)}


def _told(prior: Mapping[str, float], row: _Numbers) -> dict[str, float]:
    kept = {kind: weight for kind, weight in prior.items() if kind not in _KINDS}
    told = {kind: round(float(weight), 2) for kind, weight in zip(_KINDS, row, strict=True)}
    return kept | {kind: weight for kind, weight in told.items() if weight}
