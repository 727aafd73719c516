"""How a match or a vote ended: "beat Chelsea 2-1", "a 2-1 win over Chelsea", "by 38 votes to 12"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.frames import Context, Frame, Slot
from kg.extract.tree import child, children, is_score, last_below, lemma, token_span
from kg.model import Span
from kg.parse import Doc, Token

#: Verbs and nouns that tell how a contest ended.
_RESULTS = frozenset(
    """win lose beat defeat draw edge thrash overcome tie vote lead trail outscore hammer rout crush down topple
    demolish outclass overpower succumb triumph prevail eliminate upset stun pass approve reject
    victory defeat loss triumph draw lead vote margin""".split()
)
#: What is done by a vote, besides.
_VOTED = frozenset(
    """adopt back censure confirm convict acquit elect endorse impeach oust pass ratify re-elect reelect reject remove
    rescind support defeat beat win lose vote approve decide""".split()
)
_TALLIED = frozenset({"vote", "%", "percent", "cent", "ballot"})
_FOR_AND_AGAINST = frozenset({"favour", "favor", "against"})
_REACH = 10
_TEAMS = frozenset({"ORG", "OTHER", "GPE", "PER"})


def fill_score(frame: Frame, head: Token) -> None:
    """Fill the score of a contest from the numbers behind its verb or before its noun."""
    if (tally := _tally(head)) is not None:
        first, last = tally.left_edge.i, _end_of_tally(tally).i
        frame.slots = [slot for slot in frame.slots if not first <= slot.token.i <= last]
        frame.slots.append(Slot("score", tally))
    if lemma(head) not in _RESULTS or tally is not None:
        return
    near = frame.kind == "verb"
    first, last = (head.i + 1, head.i + _REACH) if near else (head.i - 4 * _REACH, head.i)
    scores = (t for t in head.doc[max(first, 0) : last] if is_score(t) and t.sent == head.sent)
    score = next((t for t in scores if near or _last_number(t).i >= head.i - 2), None)
    if score is None or _is_half(score):
        return
    last = _last_number(score).i
    frame.slots = [slot for slot in frame.slots if not score.i <= slot.token.i <= last]
    frame.slots.append(Slot("score", score))


def _is_half(score: Token) -> bool:
    """Tell one side of "2-17 to 1-15", in goals and points."""
    behind = score.doc[score.i + 3 : score.i + 5]
    ahead = len(behind) > 1 and behind[0].lower_ == "to" and is_score(behind[1])
    return ahead or (score.i > 3 and score.nbor(-1).lower_ == "to" and is_score(score.nbor(-4)))


def _tally(verb: Token) -> Token | None:
    """Return what the first number counts of "by 38 votes to 12", "with 234 votes in favour and four against".

    So in "beat Ann Lee 38 votes to 12", "voted 53% to 47% to leave".
    """
    if lemma(verb) not in _VOTED:
        return None
    for thing in children(verb, "dobj", "npadvmod"):
        numbered = lemma(thing) in _TALLIED and child(thing, "nummod") is not None
        if numbered and thing.i > verb.i and _other_side(thing) is not None:
            return thing
    for prep in children(verb, "prep", "agent"):
        counted = child(prep, "pobj")
        if counted is None or not _is_counted(counted):
            continue
        both = _FOR_AND_AGAINST.intersection(word.lower_ for word in counted.subtree)
        if (prep.lower_ == "by" and _other_side(counted) is not None) or (prep.lower_ == "with" and both):
            return counted
    return None


def _is_counted(noun: Token) -> bool:
    numbered = child(noun, "nummod") is not None or noun.tag_ == "CD"
    return numbered and (lemma(noun) in _TALLIED or noun.tag_ == "CD")


def _other_side(counted: Token) -> Token | None:
    """Return the number of "to 12" right behind what the first counts."""
    end = last_below(counted)
    to = counted.doc[end + 1] if end + 1 < len(counted.doc) else counted
    other = (to.head if to.dep_ == "quantmod" else child(to, "pobj")) if to.lower_ == "to" else None
    return other if other is not None and (other.tag_ == "CD" or child(other, "nummod") is not None) else None


def _end_of_tally(counted: Token) -> Token:
    other = _other_side(counted)
    return counted.doc[last_below(counted)] if other is None else other


def score_span(score: Token) -> Span:
    """Return the characters of a score, of which the token is the first number, or what that counts."""
    if not is_score(score):
        return Span(score.left_edge.idx, token_span(_end_of_tally(score)).end)
    return Span(score.idx, token_span(_last_number(score)).end)


def _last_number(score: Token) -> Token:
    """Return the last number of a score, also of a match of several sets: "6-4, 6-2", "7-6 (7-3) 6-4"."""
    last = score.nbor(2)
    while (first := _next_set(last)) is not None:
        last = first.nbor(2)
    return last


def _next_set(last: Token) -> Token | None:
    """Return the first number of the set behind, also behind the points of one that was even."""
    behind = last.doc[last.i + 1 : min(last.i + 8, last.sent.end)]
    closing = next((t.i for t in behind if t.text == ")"), last.i) if behind and behind[0].text == "(" else last.i
    rest = [t for t in behind if t.i > closing][:2]
    first = next((t for t in rest if t.text != ","), None)
    return first if first is not None and first.i + 2 < len(last.doc) and is_score(first) else None


def score_frames(doc: Doc, context: Context) -> Iterator[Frame]:
    """Yield who beat whom for each name, score, name in a row."""
    for token in doc:
        if not is_score(token) or not token.i or token.i + 3 >= len(doc):
            continue
        home, away = doc[token.i - 1], doc[token.i + 3]
        teams = context.mentions.label(home) in _TEAMS and context.mentions.label(away) in _TEAMS
        if teams and home.sent == away.sent and context.mentions.name_at(home) != context.mentions.name_at(away):
            yield _scoreline(token, context.name_root(home), context.name_root(away))


def _scoreline(score: Token, home: Token, away: Token) -> Frame:
    first, second = int(score.text), int(score.nbor(2).text)
    drawn = first == second
    frame = Frame(score, "draw" if drawn else "beat", "verb", list(score.doc[score.i : score.i + 3]), [], "score", 0.85)
    frame.fill("subject", home if first >= second else away)
    frame.fill("with" if drawn else "object", away if first >= second else home, "with" if drawn else "")
    frame.fill("score", score)
    return frame
