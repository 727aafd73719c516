"""Names and times: spans that are found or not, and what is said of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from report import Miss, Row, Tally, row

_ARTICLES = ("the", "a", "an")
_POSSESSIVES = ("its", "his", "her", "their", "our", "my", "your")


class Marked(NamedTuple):
    """A span with what is said of it: a name's type, a time's value."""

    start: int
    end: int
    text: str
    says: str | None


Pair = tuple[Marked, Marked]
Same = Callable[[Marked, Marked], bool]


def exactly(one: Marked, other: Marked) -> bool:
    return (one.start, one.end) == (other.start, other.end)


def overlapping(one: Marked, other: Marked) -> bool:
    return one.start < other.end and other.start < one.end


def but_for_the_determiner(one: Marked, other: Marked) -> bool:
    return exactly(without_determiner(one), without_determiner(other))


def without_determiner(span: Marked) -> Marked:
    """The span after a leading article or possessive pronoun ("the iPhone"), and before a possessive 's."""
    first, _, rest = span.text.partition(" ")
    start = span.end - len(rest) if rest and first.lower() in _ARTICLES + _POSSESSIVES else span.start
    end = span.end - 2 if span.text.endswith(("'s", "’s")) else span.end
    return span._replace(start=start, end=end)


def paired(gold: Sequence[Marked], found: Sequence[Marked], same: Same) -> list[Pair]:
    """One to one: exact spans first, then those that begin closest."""
    free = list(range(len(found)))
    pairs = []
    by_gold = sorted(gold, key=lambda g: not any(exactly(g, f) for f in found))
    for one in by_gold:
        matching = [i for i in free if same(one, found[i])]
        if matching:
            best = min(matching, key=lambda i: (not exactly(one, found[i]), abs(found[i].end - one.end), i))
            free.remove(best)
            pairs.append((one, found[best]))
    return pairs


class NameMeasure:
    """Spans of names, exact, exact but for a determiner, and overlapping; types of those that overlap."""

    def __init__(self) -> None:
        self.exact, self.loose, self.overlap = Tally(), Tally(), Tally()
        self.types = Tally()
        self.misses: list[Miss] = []

    def add(self, gold: Sequence[Marked], found: Sequence[Marked], phrases: Sequence[Marked]) -> None:
        """Count a document: ``phrases`` are the found names with the noun phrases that they head."""
        for tally, spans, same in (
            (self.exact, phrases, exactly),
            (self.loose, phrases, but_for_the_determiner),
            (self.overlap, found, overlapping),
        ):
            tally.add(Tally(len(paired(gold, spans, same)), len(spans), len(gold)))
        pairs = paired(gold, found, overlapping)
        typed = [(g, f) for g, f in pairs if g.says]
        self.types.add(Tally(sum(g.says == f.says for g, f in typed), len(typed), len(typed)))
        whole = dict(zip(found, phrases, strict=True))
        self._note(gold, found, pairs, whole)

    def _note(
        self, gold: Sequence[Marked], found: Sequence[Marked], pairs: list[Pair], whole: dict[Marked, Marked]
    ) -> None:
        matched = dict(pairs)
        for one in gold:
            other = matched.get(one)
            if other is None:
                self.misses.append(Miss(f"name missed ({one.says})", one.text))
                continue
            if one.says and one.says != other.says:
                self.misses.append(
                    Miss(f"type {one.says} read as {other.says or 'another'}", f"{one.text} | {other.text}")
                )
            if not but_for_the_determiner(one, whole[other]):
                longer = len(whole[other].text) > len(one.text)
                cause = f"name's span too {'long' if longer else 'short'} ({one.says})"
                self.misses.append(Miss(cause, f"{one.text} | {whole[other].text}"))
        taken = set(matched.values())
        self.misses += [Miss(f"no name there ({f.says or 'another type'})", f.text) for f in found if f not in taken]

    def rows(self) -> list[Row]:
        accuracy = Row("type accuracy of matched names", self.types.precision, 0.93)
        return [
            row("names, exact span", self.exact, 0.78),
            row("names, exact but for an article or possessive", self.loose),
            Row("names, overlapping span, recall", self.overlap.recall, 0.95, self.overlap),
            accuracy,
        ]


class TimeMeasure:
    """Times: an overlapping span, and an equal TimeML value."""

    def __init__(self) -> None:
        self.span, self.value = Tally(), Tally()
        self.misses: list[Miss] = []

    def add(self, gold: Sequence[Marked], found: Sequence[Marked]) -> None:
        pairs = paired(gold, found, overlapping)
        self.span.add(Tally(len(pairs), len(found), len(gold)))
        self.value.add(Tally(sum(g.says == f.says for g, f in pairs), len(found), len(gold)))
        matched = dict(pairs)
        taken = set(matched.values())
        for one in gold:
            other = matched.get(one)
            if other is None:
                self.misses.append(Miss("time missed", f"{one.text} = {one.says}"))
            elif one.says != other.says:
                self.misses.append(Miss("time's value", f"{one.text} = {one.says} | {other.text} = {other.says}"))
        self.misses += [Miss("no time there", f"{f.text} = {f.says}") for f in found if f not in taken]

    def rows(self) -> list[Row]:
        return [row("times, overlapping span", self.span), row("times, span and value", self.value, 0.80)]


def inside(spans: Iterable[Marked], ranges: Sequence[tuple[int, int]]) -> list[Marked]:
    """Those that begin in one of the ranges, in the text's order."""
    return sorted(s for s in spans if within(s.start, ranges))


def within(position: int, ranges: Sequence[tuple[int, int]]) -> bool:
    """Whether a character lies in one of the ranges."""
    return any(start <= position < end for start, end in ranges)
