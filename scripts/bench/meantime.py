"""MEANTIME (Minard et al. 2016): names, coreference, times, participants and factuality on annotated Wikinews."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import click
from coreference import Cluster, CoreferenceMeasure
from events import Deed, EventMeasure, GoldEvent, Part, Participant, scored
from extracted import Line, by_text, extract, read_lines
from report import Miss, Row, print_misses, print_rows
from spans import Marked, NameMeasure, TimeMeasure, inside, within

_TYPES: Mapping[str, str] = {
    f"news:{name}": label
    for label, names in {
        "PER": "Person",
        "ORG": """Organization Company GovernmentBody PoliticalParty Court University SportsTeam
            InternationalOrganization MediaOrganization ArmedGroup Group""",
        "LOC": "Place Country Region City GeographicFeature Facility",
        "PRO": "Product CreativeWork",
        "FIN": "Currency FinancialIndex",
    }.items()
    for name in names.split()
}
_LABELS = {"PER": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "PRODUCT": "PRO", "WORK": "PRO", "FIN": "FIN"}
_NAMES = frozenset({"NAM", "PRE.NAM"})
_ADJECTIVES = frozenset({"NORP"})  # "American": the set annotates no adjectives of nationality
_ROLES = {"subject": "Arg0", "object": "Arg1", "place": "Argm-LOC"}
_SET_ROLES = {"Arg0": "Arg0", "Arg1": "Arg1", "Argm-LOC": "Argm-LOC"}  # all else is OTHER
_RELATIVE = frozenset({"which", "that", "who", "whom", "whose"})
_UNCERTAIN = frozenset({"Possible", "Hypothetical"})
_AHEAD = frozenset({"Scheduled", "Intended"})


@dataclass
class Scores:
    """All the measures of one run."""

    documents: int = 0
    names: NameMeasure = field(default_factory=NameMeasure)
    coreference: CoreferenceMeasure = field(default_factory=CoreferenceMeasure)
    by_head: CoreferenceMeasure = field(default_factory=CoreferenceMeasure)
    times: TimeMeasure = field(default_factory=TimeMeasure)
    events: EventMeasure = field(default_factory=EventMeasure)

    def rows(self) -> list[Row]:
        return [
            *self.names.rows(),
            *self.times.rows(),
            *self.coreference.rows(),
            *self.by_head.rows(" by head word", aim=None)[-1:],
            *self.events.rows(),
        ]

    def misses(self) -> dict[str, list[Miss]]:
        parts = {"names": self.names, "coreference": self.coreference, "times": self.times, "events": self.events}
        return {name: part.misses for name, part in parts.items()}


@click.command()
@click.argument("path", metavar="SET.jsonl", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--extracted", type=click.Path(exists=True, path_type=Path), help="Lines of kg extract, made earlier.")
@click.option("--errors", default=0, show_default=True, help="List errors by cause, with so many examples of each.")
@click.option("--only", type=click.Choice(["names", "coreference", "times", "events"]), help="Errors of one measure.")
def meantime(path: Path, extracted: Path | None, errors: int, only: str | None) -> None:
    """Names, coreference, times, participants and factuality on a MEANTIME set.

    SET.jsonl holds a document a line: text, published, entities, events, times, participants.
    """
    scores = score_set(path, extracted)
    print_rows(f"MEANTIME, {scores.documents} documents of {path.name}", scores.rows())
    for name, misses in scores.misses().items():
        if errors and only in {None, name}:
            print(f"\n--- {name}")
            print_misses(misses, errors)


def score_set(path: Path, extracted: Path | None = None) -> Scores:
    """Compare a set with what `kg extract` reads from it, or has read."""
    documents = read_lines(path)
    articles = ({"text": d["text"], "date": d["published"]} for d in documents)
    return score(documents, read_lines(extracted) if extracted else extract(articles))


def score(documents: Sequence[Mapping[str, Any]], lines: Sequence[Line]) -> Scores:
    """Compare the lines of `kg extract` with the documents of the set; one that is missing found nothing."""
    found = by_text(lines)
    scores = Scores(len(documents))
    for document in documents:
        line = found.get(document["text"]) or {"entities": [], "values": [], "extractions": []}
        ranges = [tuple(document["sentences"][i]) for i in document["annotated_sentences"]]
        _score_names(scores.names, document, line, ranges)
        _score_times(scores.times, document, line, ranges)
        _score_coreference(scores.coreference, document, line, ranges)
        _score_coreference(scores.by_head, document, _at_heads(line, document), ranges)
        scores.events.add(*_events(document, line))
    return scores


def _score_names(measure: NameMeasure, document: Mapping[str, Any], line: Line, ranges: list[tuple[int, int]]) -> None:
    gold = [
        Marked(m["start"], m["end"], m["text"], entity["type"])
        for entity in document["entities"]
        for m in entity["mentions"]
        if m["syntax"] in _NAMES
    ]
    mentions = [
        (m, _TYPES.get(entity["type"]) or _LABELS.get(m["label"]))
        for entity in line["entities"]
        for m in entity["mentions"]
        if m["kind"] == "name" and m["label"] not in _ADJECTIVES
    ]
    mentions.sort(key=lambda pair: (pair[0]["start"], pair[0]["end"]))
    mentions = [pair for pair in mentions if within(pair[0]["start"], ranges)]
    found = [Marked(m["start"], m["end"], m["text"], type_) for m, type_ in mentions]
    phrases = [Marked(*_span(m), document["text"][slice(*_span(m))], type_) for m, type_ in mentions]
    measure.add(inside(gold, ranges), found, phrases)


def _score_times(measure: TimeMeasure, document: Mapping[str, Any], line: Line, ranges: list[tuple[int, int]]) -> None:
    gold = [Marked(t["start"], t["end"], t["text"], t["value"]) for t in document["times"] if t["start"] is not None]
    found = [Marked(v["start"], v["end"], v["text"], v["value"]) for v in line["values"] if v["kind"] == "time"]
    measure.add(inside(gold, ranges), inside(found, ranges))


def _score_coreference(
    measure: CoreferenceMeasure, document: Mapping[str, Any], line: Line, ranges: list[tuple[int, int]]
) -> None:
    said: dict[Hashable, tuple[str, str]] = {}

    def clusters(entities: Sequence[Mapping[str, Any]], kind: str) -> list[Cluster]:
        taken: set[Hashable] = set()
        made = []
        for entity in entities:
            spans = set()
            for mention in entity["mentions"]:
                span = _span(mention)
                if span not in taken and within(span[0], ranges):
                    said.setdefault(span, (mention[kind], document["text"][span[0] : span[1]]))
                    spans.add(span)
            taken |= spans
            if spans:
                made.append(frozenset(spans))
        return made

    measure.add(clusters(document["entities"], "syntax"), clusters(line["entities"], "kind"), said)


def _at_heads(line: Line, document: Mapping[str, Any]) -> Line:
    """The line with each mention that has not exactly a gold span given the least free one that holds its head word."""
    gold = {(m["start"], m["end"]) for entity in document["entities"] for m in entity["mentions"]}
    free = gold - {_span(m) for entity in line["entities"] for m in entity["mentions"]}

    def moved(mention: Mapping[str, Any]) -> Mapping[str, Any]:
        start, end = mention["head"]
        around = sorted((g for g in free if g[0] <= start and end <= g[1]), key=lambda g: (g[1] - g[0], g))
        if _span(mention) in gold or not around:
            return mention
        free.discard(around[0])
        return {**mention, "phrase": around[0]}

    return {"entities": [{**e, "mentions": [moved(m) for m in e["mentions"]]} for e in line["entities"]]}


def _span(mention: Mapping[str, Any]) -> tuple[int, int]:
    """The characters of the noun phrase that a mention heads, where the line tells it, else its own."""
    start, end = mention.get("phrase") or (mention["start"], mention["end"])
    return start, end


def _events(document: Mapping[str, Any], line: Line) -> tuple[list[GoldEvent], list[Deed]]:
    fillers = {m["id"]: (m, entity) for entity in document["entities"] for m in entity["mentions"]}
    participants: dict[str, list[Participant]] = {e["id"]: [] for e in document["events"]}
    for part in document["participants"]:
        if part["filler"] in fillers and part["event"] in participants:
            role = _SET_ROLES.get(part["role"], "OTHER")
            mention, entity = fillers[part["filler"]]
            participants[part["event"]].append(Participant(role, _spans(mention, entity), mention["text"]))
    gold = scored(
        [
            GoldEvent(e["start"], e["end"], e["text"], tuple(participants[e["id"]]), _gold_axes(e))
            for e in document["events"]
        ]
    )

    def takes_part(argument: Mapping[str, Any]) -> bool:
        start, end = argument["head"]
        if any(m["start"] <= start and end <= m["end"] for m, _ in fillers.values()):
            return True
        what = (argument.get("filler") or {}).keys()
        return not what & {"value", "extraction"} and not any(event.holds(start, end) for event in gold)

    deeds = [_deed(extraction, takes_part) for extraction in line["extractions"]]
    return gold, deeds + [_being(e, d) for e, d in zip(line["extractions"], deeds, strict=True) if _has_copula(e)]


def _spans(mention: Mapping[str, Any], entity: Mapping[str, Any]) -> tuple[tuple[int, int], ...]:
    """Where a participant may be found: a relative pronoun also at what it stands for, earlier in its sentence."""
    own = (mention["start"], mention["end"])
    if mention["text"].lower() not in _RELATIVE:
        return (own,)
    said = [m for m in entity["mentions"] if m["start"] < own[0] and m.get("sentence") == mention.get("sentence")]
    return (own, *((m["start"], m["end"]) for m in said))


def _gold_axes(event: Mapping[str, Any]) -> dict[str, str]:
    certainty = "UNCERTAIN" if event["certainty"] in {"PROBABLE", "POSSIBLE"} else event["certainty"]
    return {"polarity": event["polarity"], "certainty": certainty, "time": event["time"]}


def _deed(extraction: Mapping[str, Any], takes_part: Callable[[Mapping[str, Any]], bool]) -> Deed:
    predicate, arguments = extraction["predicate"], extraction["arguments"]
    transitive = any(a["role"] in {"object", "complement"} for a in arguments)
    parts = tuple(
        Part(_roles(a["role"], transitive=transitive), *a["head"], a["text"], takes_part(a))
        for a in arguments
        if a["role"] != "time"
    )
    modality = extraction["modality"]
    axes = {
        "polarity": "NEG" if extraction["polarity"] == "Negated" else "POS",
        "certainty": "UNCERTAIN" if modality in _UNCERTAIN else "CERTAIN",
        "time": "FUTURE" if modality in _AHEAD else "NON_FUTURE",
    }
    return Deed(predicate["start"], predicate["end"], parts, axes)


def _has_copula(extraction: Mapping[str, Any]) -> bool:
    return extraction["predicate"].get("verb") is not None


def _being(extraction: Mapping[str, Any], deed: Deed) -> Deed:
    """What is said with the verb: the set takes "is" for the event, and what somebody is for its participant."""
    subjects = [part for part in deed.parts if "Arg0" in part.roles]
    start, end = extraction["predicate"]["verb"]
    noun = Part(frozenset({"OTHER"}), deed.start, deed.end, extraction["predicate"]["text"])
    return Deed(start, end, tuple(subjects if extraction["rule"] == "adjective" else [*subjects, noun]), deed.axes)


def _roles(role: str, *, transitive: bool) -> frozenset[str]:
    """The set's role; the one participant of an intransitive ("shares fell") is its Arg0 or Arg1."""
    if role == "subject" and not transitive:
        return frozenset({"Arg0", "Arg1"})
    return frozenset({_ROLES.get(role, "OTHER")})
