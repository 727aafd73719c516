"""The form of a verb that the sentence leaves unsaid: "Ann Lee, the mayor" is, "mills closed in May" were."""

from __future__ import annotations

from typing import Literal

from kg.extract.tree import is_verb
from kg.parse import Token

#: Forms by past or not, plural or not.
_FORMS: dict[str, dict[tuple[bool, bool], str]] = {
    "be": {(False, False): "is", (False, True): "are", (True, False): "was", (True, True): "were"},
    "have": {(False, False): "has", (False, True): "have", (True, False): "had", (True, True): "had"},
}
_PLURALS = frozenset({"NNS", "NNPS"})
_PLURAL_PRONOUNS = frozenset("they we you i their our your my these those".split())
_PAST_AUXILIARIES = frozenset("was were had did".split())


def form(verb: Literal["be", "have"], subject: Token, *, past: bool = False) -> str:
    """Return the form of a tense that agrees with the subject."""
    return _FORMS[verb][past, is_plural(subject, verb)]


def is_plural(noun: Token, verb: str = "be") -> bool:
    """Tell a plural by its tag or form, and what is coordinated; "I have" is as "they have"."""
    if noun.lower_ in _PLURAL_PRONOUNS:
        return verb == "have" or noun.lower_ not in {"i", "my"}
    return noun.tag_ in _PLURALS or any(c.dep_ == "conj" for c in noun.children)


def is_past(token: Token) -> bool:
    """Tell the tense of the clause that a token stands in, by the first finite verb above it."""
    for above in (token, *token.ancestors):
        if not is_verb(above):
            continue
        if above.tag_ in {"VBD", "VBZ", "VBP"}:
            return above.tag_ == "VBD"
        auxiliary = next((c for c in above.children if c.dep_ in {"aux", "auxpass"} and c.tag_ != "TO"), None)
        if auxiliary is not None:
            return auxiliary.lower_ in _PAST_AUXILIARIES
    return False
