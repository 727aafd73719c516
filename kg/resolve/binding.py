"""What a phrase cannot refer to: whoever does something to it, and the phrase it stands in."""

from __future__ import annotations

from kg.extract.grammar import SUBJECTS
from kg.extract.subjects import surface_subject
from kg.extract.tree import conjuncts
from kg.parse import Token
from kg.resolve.facts import Cluster, Fact, State

_OBJECT = frozenset({"dobj", "dative", "oprd", "attr"})
#: "As for Acme, it grew": what these open is what the clause is about.
_TOPICAL = frozenset({"as", "according", "regarding", "concerning"})


def doers(state: State, fact: Fact) -> list[Cluster]:
    """Return whom an object is not: its clause's subject, said ("Carney met him") or not ("rose and met him").

    In "urged Carney to help him" it is Carney who is to help.
    """
    verb = _governor(fact.token)
    subject = surface_subject(verb) if verb is not None else None
    every = conjuncts(subject) if subject is not None else ()
    return [state.cluster(found) for token in every if (found := state.by_token.get(token.i))]


def beside_opening(state: State, fact: Fact) -> list[Cluster]:
    """Return whom a subject is not: what opens its own clause, as in "against the yen, it fell"; not in "as for"."""
    verb = fact.token.head
    if fact.token.dep_ not in SUBJECTS:
        return []
    openings = (c for c in verb.children if c.dep_ == "prep" and c.i < fact.token.i and c.lower_ not in _TOPICAL)
    nouns = (noun for prep in openings for noun in prep.children if noun.dep_ == "pobj")
    return [state.cluster(found) for noun in nouns if (found := state.by_token.get(noun.i))]


def _governor(token: Token) -> Token | None:
    """Return the verb that the word is an object of, also through a preposition or a coordination."""
    while token.dep_ == "conj" and not token.tag_.startswith("VB"):
        token = token.head
    if token.dep_ == "pobj" and token.head.dep_ in {"prep", "agent", "dative"}:
        token = token.head.head
        if token.tag_.startswith("NN") and not any(child.dep_ == "poss" for child in token.children):
            return _governor(token)  # "published details of it"
        return token if token.tag_.startswith("VB") else None
    return token.head if token.dep_ in _OBJECT and token.head.tag_.startswith("VB") else None


def is_part_of(token: Token, whole: Token) -> bool:
    """Tell whether the word stands in the other's own phrase: "their" in "talks between their union and the firm".

    So does the subject of its relative clause: "it" in "the music it sells"; in "a speech by Lee, in which he said",
    where the model may hang the clause on the nearer noun, it does not.
    """
    if token.dep_ in SUBJECTS and token.head.dep_ == "relcl" and token.head.head is whole:
        return not _opens_with_preposition(token.head)
    below = token
    for above in token.ancestors:
        if above.i == whole.i:
            return below.dep_ != "conj"  # "Ann Lee and her husband": beside her, not inside
        if above.tag_.startswith("VB"):
            return False
        below = above
    return False


def _opens_with_preposition(clause: Token) -> bool:
    """As in "in which"."""
    return any(part.tag_ in {"WDT", "WP"} for prep in clause.lefts if prep.dep_ == "prep" for part in prep.children)


def is_modifier(token: Token) -> bool:
    """Tell whether it stands before a noun ("the Trump administration"), where little is taken up again."""
    joined = token.dep_ == "npadvmod" and token.i + 1 < len(token.doc) and token.nbor(1).text == "-"
    return joined or token.dep_ in {"amod", "compound", "nmod"}  # "Swiss-based Norvik"
