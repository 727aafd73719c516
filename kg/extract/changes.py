"""What rose or fell by the word for its direction: "was down 5% at 90 pence", "closed 3% higher"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.frames import Context, Frame, fill_from_amounts, fill_prepositions
from kg.extract.grammar import COMPARED, ENDING
from kg.extract.subjects import surface_subject
from kg.extract.tree import child, children, is_noun, is_verb, last_below, lemma
from kg.parse import Doc, Token

_WAYS = {"up": "rise", "higher": "rise", "down": "fall", "lower": "fall"}
#: Verbs that only say where something stands after it has moved.
_STANDING = ENDING | {"be", "remain", "stay", "trade", "open"}
#: Verbs that move something: "sent shares up 6%".
_MOVING = frozenset("send push drive drag pull take lift bring force".split())
#: How far behind "than" a time may stand.
_NEAR = 6
_HANGING = frozenset({"advmod", "acomp", "prt", "prep", "oprd", "attr"})


def change_frames(doc: Doc, context: Context) -> Iterator[Frame]:
    """Yield a frame of rising or falling for each verb of standing with a direction and an extent."""
    for token in doc:
        if token.lower_ in _WAYS and (frame := _change(token, context)) is not None:
            yield frame


def tells_change(verb: Token, context: Context) -> bool:
    """Tell a copula that only carries a change: "shares were 3% lower", but not "profit was $5m, 3% lower"."""
    changes = [change for way in verb.children if way.lower_ in _WAYS and (change := _change(way, context)) is not None]
    amount = child(verb, "attr")
    return any(amount is None or any(slot.token == amount for slot in change.slots) for change in changes)


def _change(way: Token, context: Context) -> Frame | None:
    verb, thing = _moved(way)
    if thing is None:
        return None
    extent, other = _extent(way, verb, context), _other(way)
    when = _when(other, context) if other is not None else None
    if extent is None or (other is not None and when is None):
        return None  # "20% lower than at Acme", "than expected": nothing has moved
    words = [verb, way] if verb.i < way.i else [way]
    frame = Frame(verb, _WAYS[way.lower_], "verb", words, [], "change", 0.85)
    frame.fill("subject", thing)
    frame.fill("by", extent)
    frame.fill(COMPARED, when, "than")
    for source in (way, verb):
        fill_prepositions(frame, context, source)
    fill_from_amounts(frame, context)
    for part in children(verb, "npadvmod", "advmod"):
        if context.is_time(part):
            frame.fill("time", part)
    return frame


def _moved(way: Token) -> tuple[Token, Token | None]:
    """Return the verb that only carries a direction, and what has moved: "was up 5%", "sent shares up 5%".

    Beside a noun the direction stands for itself: "the deficit, up 5%, was a record".
    """
    head = way.head
    if way.dep_ in _HANGING and is_verb(head) and lemma(head) in _STANDING | _MOVING:
        return head, surface_subject(head) if lemma(head) in _STANDING else child(head, "dobj")
    return way, head if way.dep_ == "acl" and is_noun(head) else None


def _other(way: Token) -> Token | None:
    """Return what "higher" compares with, a phrase or clause behind "than"."""
    return next((c for c in way.rights if c.lower_ == "than" or _opens_with_than(c)), None)


def _when(other: Token, context: Context) -> Token | None:
    """Return the time right behind "than", wherever the model hangs it: "than at this time last year"."""
    behind = other.doc[other.left_edge.i + 1 : min(other.left_edge.i + 1 + _NEAR, other.sent.end)]
    when = next((t for t in behind if context.is_time(t)), None)
    return None if when is None or any(is_verb(t) or context.is_place(t) for t in behind if t.i < when.i) else when


def _opens_with_than(clause: Token) -> bool:
    return any(mark.lower_ == "than" for mark in children(clause, "mark", "advmod", "prep"))


def _extent(way: Token, verb: Token, context: Context) -> Token | None:
    """Return by how much: what hangs on the direction, or stands right beside it."""
    near = (c for c in children(verb, "npadvmod", "attr", "dobj", "nummod") if _adjoins(c, way))
    by = (
        c for source in (way, verb) for p in children(source, "prep") if p.lower_ == "by" for c in children(p, "pobj")
    )
    parts = (*children(way, "npadvmod", "nummod", "dobj", "pobj"), *near, *by)
    return next((part for part in parts if context.is_extent(part)), None)


def _adjoins(part: Token, way: Token) -> bool:
    return part.left_edge.i == way.i + 1 or last_below(part) == way.i - 1  # "6 per cent higher"
