"""Events: who takes part in them and in which role; whether, how certainly and when they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from report import Miss, Row, Tally, row

_OPEN = frozenset({"UNDERSPECIFIED", ""})  # what the annotators left open
_COORDINATED = 3  # itself and two others


class Part(NamedTuple):
    """A predicted argument: the roles it may stand for, its head word's characters, and what it is.

    ``entity`` is false where it is of a kind that is never a participant in the set: a clause, an amount, an event.
    """

    roles: frozenset[str]
    start: int
    end: int
    text: str
    entity: bool = True


class Deed(NamedTuple):
    """A predicted event: its predicate's characters, its arguments, and its axes in the set's words."""

    start: int
    end: int
    parts: tuple[Part, ...]
    axes: Mapping[str, str]


class Participant(NamedTuple):
    """An annotated participant: its role, the characters it may be found at, and its words.

    A relative pronoun may be found at what it stands for too: the set gives "which", the extractor its antecedent.
    """

    role: str
    spans: tuple[tuple[int, int], ...]
    text: str

    def holds(self, part: Part) -> bool:
        """Tell whether the argument's head word lies in the participant."""
        return any(start <= part.start and part.end <= end for start, end in self.spans)


class GoldEvent(NamedTuple):
    """An annotated event: its participants and its axes."""

    start: int
    end: int
    text: str
    participants: tuple[Participant, ...]
    axes: Mapping[str, str]

    def holds(self, start: int, end: int) -> bool:
        """Tell whether the characters lie within the event's words."""
        return self.start <= start and end <= self.end


def scored(events: Sequence[GoldEvent]) -> list[GoldEvent]:
    """The events without those that only coordinate others ("opened a mill and sold"): the others are scored."""
    return [e for e in events if e.participants or sum(e.holds(o.start, o.end) for o in events) < _COORDINATED]


class EventMeasure:
    """Participants with and without their roles, and the accuracy of the axes, over the events that were matched.

    The precision counts the arguments of predicates that match an event of the set, and no others, since the set
    does not annotate all that happens in a sentence. Its participants are mentions of entities, and amounts (which
    have no characters in the set as it is stored): what is said, what is held and by how much are none. Arguments of
    these kinds are left out, but for the row that counts all.
    """

    def __init__(self) -> None:
        self.events, self.with_role, self.without, self.all_parts = Tally(), Tally(), Tally(), Tally()
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
        entities = [part for part in parts if part.entity]
        found = self._matched(event, entities, roles=True)
        self.with_role.add(found)
        self.without.add(self._matched(event, entities, roles=False))
        self.all_parts.add(Tally(found.right, found.predicted + len(parts) - len(entities), found.gold))

    def _matched(self, event: GoldEvent, parts: Sequence[Part], *, roles: bool) -> Tally:
        """Pair each participant with the arguments whose heads lie in it: one, or the conjuncts of one role."""
        free = list(parts)
        right = again = 0
        for participant in sorted(event.participants, key=lambda p: p.spans[0][1] - p.spans[0][0]):
            there = [p for p in free if participant.holds(p) and (not roles or participant.role in p.roles)]
            if there:
                best = max(there, key=lambda p: participant.role in p.roles)
                taken = [p for p in there if p.roles == best.roles]
                free = [p for p in free if p not in taken]
                right, again = right + 1, again + len(taken) - 1
            elif roles:
                self._note(event, parts, participant)
        if roles:
            for part in free:
                if not any(participant.holds(part) for participant in event.participants):
                    cause = f"argument not in the set ({'/'.join(sorted(part.roles))})"
                    self.misses.append(Miss(cause, f"{event.text}: {part.text}"))
        return Tally(right, len(parts) - again, len(event.participants))

    def _note(self, event: GoldEvent, parts: Sequence[Part], missed: Participant) -> None:
        there = [p for p in parts if missed.holds(p)]
        read = "/".join(sorted(there[0].roles)) if there else ""
        cause = f"{missed.role} read as {read}" if there else f"participant missed ({missed.role})"
        self.misses.append(Miss(cause, f"{event.text}: {missed.text}"))

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
            row("participants with role, of all arguments", self.all_parts),
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
