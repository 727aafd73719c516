"""Coreference: B-cubed (Bagga and Baldwin 1998), MUC (Vilain et al. 1995), entity CEAF (Luo 2005) and their mean.

The mean of the three F1s is the CoNLL average (Pradhan et al. 2012). Mentions are the predicted ones: one that the
other side has not takes part in the sums and matches nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence

import networkx as nx
from report import Miss, Row, Tally, row

Cluster = frozenset[Hashable]


class CoreferenceMeasure:
    """Sums of the three measures over documents."""

    def __init__(self) -> None:
        self.muc, self.b_cubed, self.ceaf, self.mentions = Tally(), Tally(), Tally(), Tally()
        self.misses: list[Miss] = []

    def add(self, gold: Sequence[Cluster], found: Sequence[Cluster], said: Mapping[Hashable, tuple[str, str]]) -> None:
        """Count a document; ``said`` gives a mention's kind and text, for the list of errors."""
        ours, theirs = frozenset().union(*found), frozenset().union(*gold)
        self.mentions.add(Tally(len(ours & theirs), len(ours), len(theirs)))
        self.muc.add(muc(gold, found))
        self.b_cubed.add(b_cubed(gold, found))
        self.ceaf.add(ceaf(gold, found))
        self._note(gold, found, said)

    def _note(
        self, gold: Sequence[Cluster], found: Sequence[Cluster], said: Mapping[Hashable, tuple[str, str]]
    ) -> None:
        truth = {mention: cluster for cluster in gold for mention in cluster}
        ours = {mention: cluster for cluster in found for mention in cluster}
        for mention in sorted(truth.keys() | ours.keys(), key=repr):
            kind, text = said[mention]
            if mention not in ours:
                self.misses.append(Miss(f"mention missed ({kind})", text))
            elif mention not in truth:
                self.misses.append(Miss(f"mention not in the set ({kind})", text))
            elif ours[mention] - {mention} and not (ours[mention] & truth[mention]) - {mention}:
                others = ", ".join(sorted({said[m][1] for m in ours[mention] - {mention}})[:3])
                self.misses.append(Miss(f"joined with others ({kind})", f"{text} -> {others}"))
            elif (truth[mention] & ours.keys()) - ours[mention]:
                others = ", ".join(sorted({said[m][1] for m in (truth[mention] & ours.keys()) - ours[mention]})[:3])
                self.misses.append(Miss(f"not joined with all its own ({kind})", f"{text} <- {others}"))

    def conll(self) -> float:
        return (self.muc.f1 + self.b_cubed.f1 + self.ceaf.f1) / 3

    def rows(self, note: str = "", aim: float | None = 0.55) -> list[Row]:
        return [
            row(f"mentions{note}", self.mentions),
            row(f"coreference{note}, MUC", self.muc),
            row(f"coreference{note}, B-cubed", self.b_cubed),
            row(f"coreference{note}, entity CEAF", self.ceaf),
            Row(f"coreference{note}, CoNLL average", self.conll(), aim),
        ]


def muc(gold: Sequence[Cluster], found: Sequence[Cluster]) -> Tally:
    """Links: those that a cluster keeps when the other side cuts it."""

    def links(clusters: Sequence[Cluster], others: Sequence[Cluster]) -> tuple[int, int]:
        place = {mention: number for number, cluster in enumerate(others) for mention in cluster}
        kept = sum(len(c) - len({place.get(m, m) for m in c}) for c in clusters)
        return kept, sum(len(c) - 1 for c in clusters)

    found_kept, found_links = links(found, gold)
    gold_kept, gold_links = links(gold, found)
    return Tally(found_kept, found_links, gold_links, gold_kept)


def b_cubed(gold: Sequence[Cluster], found: Sequence[Cluster]) -> Tally:
    """Mentions: of each the share of its cluster that it should be with."""

    def share(clusters: Sequence[Cluster], others: Sequence[Cluster]) -> float:
        return sum(len(c & o) ** 2 / len(c) for c in clusters for o in others)

    return Tally(share(found, gold), sum(map(len, found)), sum(map(len, gold)), share(gold, found))


def ceaf(gold: Sequence[Cluster], found: Sequence[Cluster]) -> Tally:
    """Entities: the best one-to-one alignment under phi 4, the overlap of two clusters relative to their sizes."""
    graph = nx.Graph()
    for i, one in enumerate(gold):
        shared = Counter(j for j, other in enumerate(found) for _ in range(len(one & other)))
        for j, overlap in shared.items():
            graph.add_edge(("gold", i), ("found", j), weight=2 * overlap / (len(one) + len(found[j])))
    aligned = nx.max_weight_matching(graph)
    return Tally(sum(graph.edges[pair]["weight"] for pair in aligned), len(found), len(gold))
