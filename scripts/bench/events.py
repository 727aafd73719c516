"""Events: who takes part in them and in which role; whether, how certainly and when they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from report import Miss, Row, Tally, row

_OPEN = frozenset({"UNDERSPECIFIED", ""})  # what the annotators left open


class Part(NamedTuple):
    """A predicted argument: the roles it may stand for, and its head word's characters."""

    roles: frozenset[str]
    start: int
    end: int
    text: str


class Deed(NamedTuple):
    """A predicted event: its predicate's characters, its arguments, and its axes in the set's words."""

    start: int
    end: int
    parts: tuple[Part, ...]
    axes: Mapping[str, str]


class GoldEvent(NamedTuple):
    """An annotated event: fillers by role as spans, and its axes."""

    start: int
    end: int
    text: str
    participants: tuple[tuple[str, int, int, str], ...]
    axes: Mapping[str, str]


class EventMeasure:
    """Participants with and without their roles, and the accuracy of the axes, over the events that were matched.

    The precision counts the arguments of predicates that match an event of the set, and no others, since the set
    does not annotate all that happens in a sentence.
    """

    def __init__(self) -> None:
        self.events, self.with_role, self.without = Tally(), Tally(), Tally()
        self.axes = {"polarity": Tally(), "certainty": Tally(), "time": Tally()}
        self.misses: list[Miss] = []

    def add(self, gold: Sequence[GoldEvent], deeds: Sequence[Deed]) -> None:
        closest: dict[int, list[Deed]] = {i: [] for i in range(len(gold))}
        for deed in deeds:
            there = [i for i, event in enumerate(gold) if _overlap(deed, event)]
            if there:  # some events of the set span half a sentence and hold others
                closest[min(there, key=lambda i: abs(gold[i].start - deed.start) + abs(gold[i].end - deed.end))].append(
                    deed
                )
        for i, event in enumerate(gold):
            mine = closest[i] or [deed for deed in deeds if _overlap(deed, event)]
            self.events.add(Tally(bool(mine), 0, 1))
            if not mine:
                self.misses.append(Miss("no predicate there", event.text))
            self._parts(event, _distinct(mine))
            if mine:
                self._axes(event, mine)

    def _parts(self, event: GoldEvent, parts: Sequence[Part]) -> None:
        self.with_role.add(self._matched(event, parts, roles=True))
        self.without.add(self._matched(event, parts, roles=False))

    def _matched(self, event: GoldEvent, parts: Sequence[Part], *, roles: bool) -> Tally:
        """Pair each participant with one argument whose head lies in it; the role decides between two."""
        free = list(parts)
        right = 0
        for role, start, end, text in sorted(event.participants, key=lambda p: p[2] - p[1]):
            there = [p for p in free if start <= p.start and p.end <= end and (not roles or role in p.roles)]
            if there:
                best = max(there, key=lambda p: role in p.roles)
                free.remove(best)
                right += 1
            elif roles:
                self._note(event, parts, role, (start, end), text)
        if roles:
            for part in free:
                if not any(start <= part.start and part.end <= end for _, start, end, _ in event.participants):
                    cause = f"argument not in the set ({'/'.join(sorted(part.roles))})"
                    self.misses.append(Miss(cause, f"{event.text}: {part.text}"))
        return Tally(right, len(parts), len(event.participants))

    def _note(self, event: GoldEvent, parts: Sequence[Part], role: str, span: tuple[int, int], text: str) -> None:
        there = [p for p in parts if span[0] <= p.start and p.end <= span[1]]
        cause = f"participant missed ({role})" if not there else f"{role} read as {'/'.join(sorted(there[0].roles))}"
        self.misses.append(Miss(cause, f"{event.text}: {text}"))

    def _axes(self, event: GoldEvent, deeds: Sequence[Deed]) -> None:
        exact = [d for d in deeds if (d.start, d.end) == (event.start, event.end)] or deeds
        for axis, tally in self.axes.items():
            truth = event.axes[axis]
            if truth in _OPEN:
                continue
            said = Counter(d.axes[axis] for d in exact).most_common(1)[0][0]
            tally.add(Tally(said == truth, 1, 1))
            if said != truth:
                self.misses.append(Miss(f"{axis}: {truth} read as {said}", event.text))

    def rows(self) -> list[Row]:
        return [
            Row("events with a predicate", self.events.recall),
            row("participants with role", self.with_role, 0.50),
            row("participants without roles", self.without, 0.60),
            Row("polarity of matched events", self.axes["polarity"].precision, 0.95),
            Row("certainty of matched events", self.axes["certainty"].precision),
            Row("future of matched events", self.axes["time"].precision, 0.90),
        ]


def _overlap(deed: Deed, event: GoldEvent) -> bool:
    return deed.start < event.end and event.start < deed.end


def _distinct(deeds: Sequence[Deed]) -> list[Part]:
    """The arguments of all readings of one event, each head once with all its roles."""
    by_head: dict[tuple[int, int], Part] = {}
    for part in (part for deed in deeds for part in deed.parts):
        known = by_head.get((part.start, part.end))
        by_head[part.start, part.end] = part._replace(roles=part.roles | known.roles) if known else part
    return list(by_head.values())
