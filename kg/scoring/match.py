"""What counts as the same: names, values, relations, and the pairing of gold rows with predictions.

Everything here is strict on purpose: a near miss is a miss.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kg.model import Ontology
from kg.names import slug
from kg.scoring.facts import Fact, Term
from kg.scoring.gold import GoldFact

_ARTICLE = re.compile(r"^(?:the|an?)\s+", re.IGNORECASE)
_ELLIPSIS = "…"
_WORD_ENDINGS = ("", "s", "es", "d", "ed", "ing")


def name_key(name: str) -> str:
    """Return what is left of a name when case, a leading article, legal form and punctuation are ignored.

    >>> name_key("The Halvorsen Marine ASA") == name_key("Halvorsen Marine")
    True
    """
    return slug(_ARTICLE.sub("", name.strip()))


def value_key(value: str) -> str:
    """Return a value without case, double spaces, thousands separators and a leading article.

    Signs stay, so that 12% is not 12.

    >>> value_key("7,300  People"), value_key("12%") == value_key("12")
    ('7300 people', False)
    """
    bare = re.sub(r"(?<=\d),(?=\d{3})", "", _ARTICLE.sub("", value.strip()))
    return " ".join(bare.casefold().split())


def same_term(term: Term, names: Sequence[str]) -> bool:
    """Return whether one of the names is one of the term's; an ellipsis in a name stands for any words there."""
    return any(_same(term, name) for name in names)


def _same(term: Term, name: str) -> bool:
    if term.kind == "value":
        return value_key(name) in {value_key(form) for form in term.names}
    if term.kind == "text" and _ELLIPSIS in name:
        return any(_elided(name).fullmatch(name_key(own)) for own in term.names)
    return name_key(name) in {name_key(own) for own in term.names}


def _elided(name: str) -> re.Pattern[str]:
    """Return what the key of a text must look like, whole words on either side of an ellipsis."""
    parts = [name_key(part) if part.strip() else "" for part in name.split(_ELLIPSIS)]
    return re.compile(".*".join(rf"\b{re.escape(part)}\b" if part else "" for part in parts))


@dataclass(frozen=True, slots=True)
class Matcher:
    """Compares predictions with gold under one ontology."""

    ontology: Ontology

    def symmetric(self, predicate: str) -> bool:
        """Return whether the predicate says the same either way round."""
        known = self.ontology.properties.get(predicate)
        return known is not None and known.symmetric

    def same_triple(self, fact: Fact, gold: GoldFact) -> bool:
        """Return whether subject, relation and object agree, either way round under a symmetric property."""
        if not self.same_relation(fact.predicate, gold.relation):
            return False
        if self.same_ends(fact, gold):
            return True
        turned = same_term(fact.subject, gold.object) and same_term(fact.object, gold.subject)
        return turned and self.symmetric(fact.predicate)

    def same_claim(self, fact: Fact, gold: GoldFact) -> bool:
        """Return whether the triple, the status and, where gold names one, the source agree."""
        if fact.status != gold.status or not self.same_triple(fact, gold):
            return False
        return not gold.source or (fact.source is not None and same_term(fact.source, gold.source))

    def same_ends(self, fact: Fact, gold: GoldFact) -> bool:
        """Return whether subject and object agree, whatever the relation."""
        return same_term(fact.subject, gold.subject) and same_term(fact.object, gold.object)

    def same_relation(self, predicate: str, relation: str) -> bool:
        """Return whether they are one property, or a gold ``rel:`` row's verb is a word of the property's label."""
        if predicate == relation:
            return True
        if not relation.startswith("rel:") or predicate not in self.ontology.properties:
            return False
        lemma = relation.removeprefix("rel:").split("_")[0].casefold()
        forms = {lemma + ending for ending in _WORD_ENDINGS}
        forms |= {lemma.removesuffix("e") + "ing", lemma.removesuffix("y") + "ied", lemma.removesuffix("y") + "ies"}
        return not forms.isdisjoint(self.ontology.properties[predicate].label.casefold().split())

    def identity(self, fact: Fact) -> tuple[object, ...]:
        """Return what makes two predictions one triple."""
        ends = [(fact.subject.kind, fact.subject.names), (fact.object.kind, fact.object.names)]
        return (fact.predicate, *(sorted(ends) if self.symmetric(fact.predicate) else ends))


def pair(facts: Sequence[Fact], gold: Sequence[GoldFact], same: Callable[[Fact, GoldFact], bool]) -> dict[int, int]:
    """Return, by index of gold, the index of the fact that is it: one to one, and as many as can be.

    Kuhn's augmenting paths over the few dozen rows of an article; first come, first served, hence deterministic.
    """
    fits = [[i for i, fact in enumerate(facts) if same(fact, row)] for row in gold]
    owner: dict[int, int] = {}

    def place(row: int, tried: set[int]) -> bool:
        for i in fits[row]:
            if i in tried:
                continue
            tried.add(i)
            if i not in owner or place(owner[i], tried):
                owner[i] = row
                return True
        return False

    for row in range(len(gold)):
        place(row, set())
    return {row: i for i, row in owner.items()}
