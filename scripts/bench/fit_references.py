"""Fits what each sign weighs for what a noun takes up, to articles in which readers marked whom and what nouns mean.

references.jsonl has an article a line, written for it. Its ``links`` go from the characters of a noun or pronoun to
those of the name of what it means, or of its first mention; a link without an end is of several, or of a name that
nothing reads, and is left out. ``lot`` says with which others it was written.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import click
from learning import FOLDS, fitted

from kg.annotate import cache_folder
from kg.extract import read
from kg.pipeline import Options, Pipeline, tree_of
from kg.read.documents import document_from_text
from kg.resolve.facts import Fact, State
from kg.resolve.network import Network, Signs
from kg.resolve.ranked import SHIPPED, choice, ranked_nominals, ruled_among, walk
from kg.resolve.sieve import SIEVES, begin
from kg.resolve.signs import Thing

_MARKED = Path(__file__).with_name("references.jsonl")


@dataclass(frozen=True, slots=True)
class Case:
    """A choice: the signs for each thing and, last, for nothing; which of them are right; whether each has a name.

    ``named`` says whether what is meant has a name.
    """

    text: int
    signs: tuple[Signs, ...]
    right: frozenset[int]
    names: tuple[bool, ...]
    named: bool

    @property
    def ruled(self) -> int:
        """The thing that the rules say, or -1."""
        return ruled_among(self.signs)

    def chosen(self, network: Network) -> int:
        """Return what the network chooses, or -1."""
        return choice(self.signs, network)


@click.command("fit-references")
@click.option("--write", is_flag=True, help="Write the weights into kg; else only the figures are printed.")
def fit_references(*, write: bool) -> None:
    """Fit what each sign weighs for what a noun takes up.

    Prints, for nouns that no name beside them explains, how many of those joined with a name mean it, and how many of
    those that mean something named are joined with it: by the rules, by a network that has not seen the text (5
    folds), and by one that has seen all.
    """
    cases = list(_cases())
    _print("rules", cases, lambda case: case.ruled)
    folds = [fitted([c for c in cases if c.text % FOLDS != fold]) for fold in range(FOLDS)]
    _print("held out", cases, lambda case: case.chosen(folds[case.text % FOLDS]))
    network = fitted(cases)
    _print("fitted", cases, lambda case: case.chosen(network))
    if write:
        network.write(SHIPPED)
        print(f"{len(network.signs)} signs written")


def _print(name: str, cases: Sequence[Case], choose: Callable[[Case], int]) -> None:
    counts: Counter[str] = Counter()
    for case in cases:
        chosen = choose(case)
        counts["joined"] += (joined := chosen >= 0 and case.names[chosen])
        counts["named"] += case.named
        counts["right"] += joined and case.named and chosen in case.right
    right = counts["right"]
    print(f"{name:9} P {right / counts['joined']:.3f} R {right / counts['named']:.3f} of {counts['named']} nouns")


# --- cases ---


def _cases() -> Iterator[Case]:
    articles = [json.loads(line) for line in _MARKED.read_text(encoding="utf-8").splitlines()]
    pipeline = Pipeline(Options(cache=cache_folder()))
    documents = [document_from_text(article["text"]) for article in articles]
    for number, (document, parse) in enumerate(pipeline.annotator.annotate(documents)):
        doc = tree_of(parse)
        state = begin(doc, document, read(doc, document, pipeline.gazetteer), pipeline.gazetteer)
        for sieve in SIEVES[: SIEVES.index(ranked_nominals)]:
            sieve(state)
        yield from _choices(number, state, articles[number]["links"])


def _choices(number: int, state: State, links: Sequence[Sequence[int]]) -> list[Case]:
    """Go through a text, choose what is right, and note what there was to choose from."""
    meant = _Meant(state, links)
    found: list[Case] = []

    def choose(fact: Fact, things: Sequence[Thing], signs: Sequence[Signs]) -> int:
        if fact.index in meant.unclear:
            return -1
        right = [n for n, thing in enumerate(things) if meant.same(fact, thing)]
        wanted = frozenset(right or [len(things)])
        named = any(meant.root(name.index) == meant.root(fact.index) for name in meant.names)
        found.append(Case(number, tuple(signs), wanted, tuple(thing.named for thing in things), named))
        return right[0] if right else -1

    walk(state, choose)
    return found


class _Meant:
    """What the readers marked: mentions of one thing have one root."""

    def __init__(self, state: State, links: Sequence[Sequence[int]]) -> None:
        at = {(fact.mention.start, fact.mention.end): fact.index for fact in state.ordered}
        self.names = [fact for fact in state.ordered if fact.is_name]
        self._above: dict[int, int] = {}
        for cluster in state.clusters():
            for name in cluster.names[1:]:
                self._join(cluster.names[0].index, name.index)
        ends = [(at.get((link[0], link[1])), at.get((link[2], link[3])) if link[2:] else None) for link in links]
        for one, other in ends:
            if one is not None and other is not None:
                self._join(one, other)
        self.unclear = {one for one, other in ends if one is not None and other is None}

    def root(self, index: int) -> int:
        """Return the mention that stands for all of the thing."""
        while index in self._above:
            index = self._above[index]
        return index

    def same(self, fact: Fact, thing: Thing) -> bool:
        """Tell whether the thing is what the noun means: by its names, else by its first mention."""
        facts = thing.cluster.names or thing.cluster.facts[:1]
        return any(self.root(other.index) == self.root(fact.index) for other in facts)

    def _join(self, one: int, other: int) -> None:
        one, other = self.root(one), self.root(other)
        if one != other:
            self._above[one] = other
