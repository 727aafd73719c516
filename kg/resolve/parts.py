"""Whose a bare part is that a text tells of apart: "the film rights" of the novel, "the jury" of the prize before."""

from __future__ import annotations

from collections.abc import Mapping

from kg.extract.tree import children
from kg.resolve.facts import Fact, State
from kg.resolve.kinds import family, type_of
from kg.resolve.nominals import is_introduced

#: How many sentences back the whole was named.
_REACH = 3
#: The types and families of what has such a part.
_WHOLES: Mapping[str, frozenset[str]] = {
    "jury": frozenset({"award"}),
    "faculty": frozenset({"news:University"}),
    "right": frozenset({"work", "product"}),
}
#: What a jury is part of that does not judge for a prize.
_TRIALS = frozenset("court judge trial prosecutor defendant".split())
#: Rights that one sells of a book.
_RIGHTS = frozenset("film movie screen stage tv television book translation publishing".split())


def whose_parts(state: State) -> None:
    """Note whose "the film rights", "the jury" and "the law faculty" are: of the last named that has such a part."""
    for fact in state.ordered:
        if fact.is_nominal and fact.lemma in _WHOLES and _is_bare(fact):
            whole = _last_named(state, fact, _WHOLES[fact.lemma])
            if whole is not None and not (fact.lemma == "jury" and _is_at_trial(state, fact)):
                state.owners[fact.index] = whole


def _is_bare(fact: Fact) -> bool:
    """Tell what says no more of itself than its kind: "the film rights", and no "rights to the novel"."""
    if fact.determiner != "the" or is_introduced(fact):
        return False
    return fact.lemma != "right" or any(part.lower_ in _RIGHTS for part in children(fact.token, "compound"))


def _is_at_trial(state: State, jury: Fact) -> bool:
    """As in "a court jailed Tom Berg after the jury found him guilty"."""
    near = range(jury.sentence - _REACH, jury.sentence + 1)
    return any(f.is_nominal and f.lemma in _TRIALS for sentence in near for f in state.by_sentence.get(sentence, ()))


def _last_named(state: State, fact: Fact, kinds: frozenset[str]) -> Fact | None:
    """Return what was spoken of last that is of the kinds, if it has a name; "the novel" may be another than it."""
    for sentence in range(fact.sentence, max(fact.sentence - _REACH, 0) - 1, -1):
        for other in reversed(state.by_sentence.get(sentence, ())):
            cluster = state.cluster(other)
            before = other.mention.end <= fact.mention.start and not other.is_pronoun
            if before and (family(cluster) in kinds or type_of(cluster) in kinds):
                return other if cluster.names else None
    return None
