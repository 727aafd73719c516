"""How much of a draft a reader would write down: a linear judge of its traits, and then of what stands beside it.

The first look sees each draft alone. The second sees them ordered by the first: whoever says again what a surer draft
of the sentence has said is worth less. The weights are fitted by ``scripts/bench fit``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from kg.extract.tuples.draft import Draft

#: A feature's weight; the empty name is the constant.
Weights = Mapping[str, float]
Features = dict[str, float]

#: Where the weights of both looks are.
SHIPPED = Path(__file__).with_name("weights.json")
_LOWEST, _HIGHEST = 0.01, 0.99


@cache
def shipped_weights() -> tuple[Weights, Weights]:
    """Return the weights of both looks."""
    first, second = json.loads(SHIPPED.read_text(encoding="utf-8"))
    return first, second


def judge(drafts: Sequence[Draft]) -> list[float]:
    """Return the confidence of each draft of a sentence."""
    return [confidence(worth) for worth in score(drafts, *shipped_weights())]


def confidence(worth: float) -> float:
    """Return what a draft is worth as a confidence in 0..1; it orders tuples, and is no probability."""
    return round(min(_HIGHEST, max(_LOWEST, worth)), 3)


def score(drafts: Sequence[Draft], first: Weights, second: Weights) -> list[float]:
    """Return what each draft of a sentence is worth, by these weights of both looks."""
    alone = features(drafts)
    beside = standing(drafts, [weigh(first, own) for own in alone])
    return [weigh(second, own | rank) for own, rank in zip(alone, beside, strict=True)]


def weigh(weights: Weights, found: Features) -> float:
    """Add up the weights of what was found."""
    return weights[""] + sum(weights.get(name, 0.0) * value for name, value in found.items())


def features(drafts: Sequence[Draft]) -> list[Features]:
    """Return what is seen of each draft of a sentence alone."""
    return [_features(draft, len(drafts)) for draft in drafts]


def _features(draft: Draft, among: int) -> Features:
    first, *rest = draft.arguments
    found: Features = {f"rule={draft.rule}": 1.0, f"added={draft.added}": 1.0, "among": among}
    found |= {"relation": len(draft.relation), "first": len(first), "rest": sum(map(len, rest)), "parts": len(rest)}
    for name, value in draft.traits.items():
        if isinstance(value, str):
            found[f"{name}={value}"] = 1.0
        else:
            found[name] = value
    return found


def standing(drafts: Sequence[Draft], scores: Sequence[float]) -> list[Features]:
    """Return where each draft stands among those of its sentence, ordered by these scores."""
    order = sorted(range(len(drafts)), key=lambda n: (-scores[n], n))
    tokens = [draft.tokens for draft in drafts]
    found: list[Features] = [{} for _ in drafts]
    siblings: dict[int, list[int]] = {}
    for rank, n in enumerate(order):
        before, own = order[:rank], siblings.setdefault(drafts[n].anchor.i, [])
        shared = [len(tokens[n] & tokens[other]) for other in before]
        joined = [len(tokens[n] | tokens[other]) for other in before]
        found[n] = {
            "score": scores[n],
            f"rank={min(rank, 8)}": 1.0,
            "lower": rank / len(drafts),
            f"sibling={min(len(own), 4)}": 1.0,
            "gap": scores[own[0]] - scores[n] if own else 0.0,
            "covered": max(shared, default=0) / len(tokens[n]),
            "same": max((s / j for s, j in zip(shared, joined, strict=True)), default=0.0),
            f"after={drafts[own[0]].rule + '>' + drafts[n].rule if own else ''}": 1.0,
        }
        own.append(n)
    return found
