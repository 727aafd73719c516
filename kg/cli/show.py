"""``kg show``, ``kg why`` and ``kg path``: what a graph says of something, where it says so, and what connects two."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from kg.cli.console import clean, note, print_json, print_table, width
from kg.cli.graphs import open_graph
from kg.cli.options import json_option
from kg.cli.program import NEGATIVE, example, verbosity_options

if TYPE_CHECKING:
    from kg.graph.lookup import Found
    from kg.graph.reading import ClaimView
    from kg.graph.views import EntityView, FactView


_DIGITS = {"Year": 4, "Month": 7, "Day": 10}
_PLAIN = {"Affirmed", "Actual"}


@click.command(epilog=example('kg show graph.ttl "Claudia Sheinbaum"'))
@click.argument("graph")
@click.argument("entity")
@json_option
@verbosity_options
def show(graph: str, entity: str, as_json: bool) -> None:
    """Print all that a graph says of an entity.

    ENTITY is a label, an alias, a slug or an IRI.
    """
    with open_graph(graph) as opened:
        view = opened.show(entity)
    if view is None:
        _nothing(f"nothing in {graph} is called {entity!r}")
    elif as_json:
        print_json(asdict(view))
    else:
        _print_entity(view)


@click.command(epilog=example('kg why graph.ttl Canada "trades with" Mexico'))
@click.argument("graph")
@click.argument("subject", metavar="S")
@click.argument("predicate", metavar="P", default="*")
@click.argument("obj", metavar="O", default="*")
@json_option
@verbosity_options
def why(graph: str, subject: str, predicate: str, obj: str, as_json: bool) -> None:
    """Print the sentences that a fact was read from.

    Subject S, property P and object O are labels, IRIs or *, which stands for anything.
    """
    with open_graph(graph) as opened:
        claims = opened.why(subject, predicate, obj)
    if not claims:
        _nothing(f"no claim in {graph} says {subject} {predicate} {obj}")
    if as_json:
        print_json([asdict(claim) for claim in claims])
        return
    for claim in claims:
        click.echo("\n".join(_evidence(claim)) + "\n")


@click.command(epilog=example('kg path graph.ttl "Mark Carney" "Donald Trump"'))
@click.argument("graph")
@click.argument("start", metavar="A")
@click.argument("end", metavar="B")
@json_option
@verbosity_options
def path(graph: str, start: str, end: str, as_json: bool) -> None:
    """Print how two entities are connected.

    It is a shortest way over facts in either direction.
    """
    with open_graph(graph) as opened:
        view = opened.path(start, end)
    if view is None:
        _nothing(f"{start!r} or {end!r} is not in {graph}")
    elif not view.steps and view.start != view.end:
        _nothing(f"no facts lead from {view.start.label} to {view.end.label}")
    elif as_json:
        print_json(asdict(view))
    elif not view.steps:
        note(f"{start!r} and {end!r} are one: {view.start.label}, {view.start.iri}")
    else:
        _mention_others(view.others)
        print_table(("from", "fact", "to", "when", "confidence"), [_fact_row(step) for step in view.steps])


def _nothing(message: str) -> None:
    note(message)
    click.get_current_context().exit(NEGATIVE)


def _mention_others(others: Iterable[Found]) -> None:
    for other in others:
        note(f"the name may also mean {other.label} ({other.type}), {other.iri}")


def _print_entity(view: EntityView) -> None:
    _mention_others(view.others)
    click.echo(clean(f"{view.label}  {view.type}  <{view.iri}>"))
    for title, names in (("also called", view.aliases), ("the same as", view.same_as)):
        if names:
            click.echo(clean(f"{title}: {', '.join(names)}"))
    if view.facts:
        click.echo()
        print_table(("subject", "fact", "object", "when", "confidence"), [_fact_row(fact) for fact in view.facts])
    if view.claims:
        click.echo()
        rows = [(*_words(c), _when([c]), _confidence([c]), ", ".join(_axes(c))) for c in view.claims]
        print_table(("subject", "claim", "object", "when", "confidence", "how"), rows)


def _fact_row(fact: FactView) -> tuple[str, ...]:
    when = _when(fact.claims)
    if fact.scheduled:
        when = f"scheduled {when}".rstrip()
    return (*_words(fact), when, _confidence(fact.claims))


def _words(said: FactView | ClaimView) -> tuple[str, str, str]:
    return said.subject_label, said.predicate_label, said.object_label


def _confidence(claims: Iterable[ClaimView]) -> str:
    return max((f"{claim.confidence:.2f}" for claim in claims if claim.confidence is not None), default="")


def _when(claims: Iterable[ClaimView]) -> str:
    return "; ".join(dict.fromkeys(filter(None, map(_time, claims))))


def _time(claim: ClaimView) -> str:
    """Return the time that a claim holds, no finer than the text gave it."""
    start, end = claim.start, claim.end
    if start and start == end:
        return start
    if start and claim.granularity in _DIGITS:
        return start[: _DIGITS[claim.granularity]]
    return f"{start or '…'} – {end or '…'}" if start or end else ""


def _evidence(claim: ClaimView) -> Iterator[str]:
    """Yield the lines that say what is claimed, in which words, and where they stand."""
    yield clean(" ".join(_words(claim)))
    if claim.sentence is not None:
        quoted = clean(f"“{' '.join(claim.sentence.split())}”")
        yield textwrap.fill(quoted, width(), initial_indent="  ", subsequent_indent="   ")
    span = f"characters {claim.characters[0]}–{claim.characters[1]}" if claim.characters else None
    yield clean("  " + ", ".join(filter(None, [claim.title, claim.issued, *claim.sources, span])))
    more = [f"{name}: {value}" for name, value in claim.qualifiers]
    if time := _time(claim):
        more.insert(0, f"time: {time}")
    if more:
        yield clean(f"  {'; '.join(more)}")
    rule = [f"confidence {claim.confidence:.2f}"] if claim.confidence is not None else []
    rule += [f"rule {claim.rule}"] if claim.rule else []
    yield clean("  " + ", ".join([claim.polarity, claim.modality, *_told(claim), *rule]))


def _axes(claim: ClaimView) -> list[str]:
    """Return what sets a claim apart from a fact."""
    return [axis for axis in (claim.polarity, claim.modality) if axis not in _PLAIN] + _told(claim)


def _told(claim: ClaimView) -> list[str]:
    told = [f"{claim.attributed_to or 'somebody'} {claim.stance.lower()} it"] if claim.stance else []
    told += ["ended"] if claim.ended else []
    return told + [f"{role} implicit" for role in claim.implicit]
