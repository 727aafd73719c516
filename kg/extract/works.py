"""Who made a work that a comma sets them off from: "Salt Hill, by Ann Lee, won"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.frames import Context, Frame
from kg.extract.grammar import WORKS
from kg.extract.tree import child, comma_before, is_noun, is_proper, lemma
from kg.parse import Doc, Token

_MAKERS = frozenset({"PER", "ORG", "OTHER"})


def work_frames(doc: Doc, context: Context) -> Iterator[Frame]:
    """Yield a frame for each work beside which its maker is named."""
    for token in doc:
        if token.lower_ == "by" and token.dep_ in {"prep", "agent"}:
            yield from _made(token, context)


def _made(by: Token, context: Context) -> Iterator[Frame]:
    """As in "Salt Hill, by Ann Lee, won", "The statue, by Tom Berg, was sold", "Salt Hill, a novel by Ann Lee"."""
    noun, maker = by.head, child(by, "pobj")
    if maker is None or not is_noun(noun) or noun.i > by.i:
        return
    named = context.name_root(maker)
    named = next((t for t in (child(maker, "appos"),) if t is not None and context.mentions.label(t) == "PER"), named)
    apart = comma_before(by) is not None
    work = noun if apart or noun.dep_ != "appos" else noun.head
    if apart:
        told = _is_title(noun, context) if is_proper(noun) or noun.text[0].isupper() else lemma(noun) in WORKS
    else:
        told = lemma(noun) in WORKS and work is not noun and _is_title(work, context)
    if told and context.mentions.label(named) in _MAKERS and context.value(named) is None:
        frame = Frame(work, "be", "verb", [by], [], "apposition", 0.85)
        frame.fill("subject", context.name_root(work))
        frame.fill("by", named, "by")
        yield frame


def _is_title(noun: Token, context: Context) -> bool:
    """Tell what may be the title of a work: no person's name."""
    return noun.text[0].isupper() and context.mentions.label(noun) not in {"PER", "NORP"}
