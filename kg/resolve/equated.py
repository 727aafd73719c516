"""The sieve over what the grammar itself equates: apposition, title, copula."""

from __future__ import annotations

from kg.extract.grammar import PERSON_ENDINGS
from kg.extract.tree import is_fronted
from kg.resolve.classes import EITHER, FAMILIES, UNITS
from kg.resolve.facts import Fact, State
from kg.resolve.kinds import family, label_type, noun_type

_PERSONAL = frozenset({"he", "she", "they", "i", "we"})


def equated(state: State) -> None:
    """Join the pairs that an apposition, title or copula makes one, where their kinds allow it."""
    for a, b in state.reading.same:
        one, other = state.facts[a], state.facts[b]
        if _may_be_one(state, one, other):
            state.join(one, other)


def predicated(state: State) -> None:
    """Join what "it" and "they" are said to be to what they were found to mean: "It is the last of its kind."."""
    for a, b in state.reading.same:
        pronoun, noun = state.facts[a], state.facts[b]
        told = pronoun.mention.start < noun.mention.start or is_fronted(noun.token)
        if not (pronoun.is_pronoun and pronoun.form and noun.is_nominal and told):
            continue
        cluster = state.cluster(pronoun)
        name = next(iter(cluster.names), None)
        alone = len(state.cluster(noun).facts) == 1
        fits = alone and cluster.known and (pronoun.form.number == "p") == noun.plural
        if fits and (name is None or _nominal_fits(state, name, noun)):
            state.join(pronoun, noun)


def _may_be_one(state: State, one: Fact, other: Fact) -> bool:
    if one.is_pronoun or other.is_pronoun:
        # what "he" is said to be waits until it is known who he is: "He was the archbishop"
        pronoun, rest = (one, other) if one.is_pronoun else (other, one)
        return pronoun.mention.text.lower() in _PERSONAL and rest.is_name
    if one.is_name and other.is_name:
        return _names_may_be_one(state, one, other)
    if one.is_nominal and other.is_nominal:
        return one.plural == other.plural
    name, nominal = (one, other) if one.is_name else (other, one)
    return not _is_anothers(state, name, nominal) and _nominal_fits(state, name, nominal)


def _is_anothers(state: State, name: Fact, nominal: Fact) -> bool:
    """As in "their manager, Ann Lee; barrister Tom Berg": the manager is she."""
    full = name.mention.label == "PER" and " " in name.name
    held = [fact for fact in state.cluster(nominal).names if fact.mention.label == "PER" and " " in fact.name]
    return full and any(set(fact.name.split()).isdisjoint(name.name.split()) for fact in held)


def _names_may_be_one(state: State, one: Fact, other: Fact) -> bool:
    """Two names are one only if they are not two people, two known things or of two families."""
    a, b = state.cluster(one), state.cluster(other)
    if a.entry and b.entry:
        return a.entry is b.entry
    kinds = {family(a), family(b)}
    if kinds == {"person"}:
        return bool(set(one.name.split()) & set(other.name.split())) or min(map(len, _words(one, other))) == 1
    # "Ann Lee, known as Queen of the North": what nobody else is called so
    alias = "person" in kinds and not (kinds & {"organization", "place"}) and not a.entry and not b.entry
    return alias or len(kinds - {""}) <= 1


def _words(one: Fact, other: Fact) -> tuple[list[str], list[str]]:
    return one.name.split(), other.name.split()


def _nominal_fits(state: State, name: Fact, nominal: Fact) -> bool:
    """Let a noun outrank the model's label, never the gazetteer; nor is one person many."""
    cluster = state.cluster(name)
    told = FAMILIES.get(noun_type(nominal), "")
    if nominal.lemma in EITHER and not nominal.plural and family(cluster) in {"organization", ""}:
        told = ""
    if nominal.plural and not (name.plural or label_type([name]) == "news:Group"):
        return family(cluster) == "organization" and told in {"", "organization"}
    if nominal.lemma in UNITS:
        return not cluster.entry or family(cluster) == "organization"
    if label_type([name]) == "news:Person" and " " in name.name and not told:
        # "Tim Cook made the same move": what is no word for a person is more often a slip of the parser
        close = nominal.token.i + 1 == name.token.left_edge.i and name.token.head is nominal.token
        return close or nominal.lemma.endswith(PERSON_ENDINGS)  # "opposition figure Tom Berg"
    return not (cluster.entry and told and told != family(cluster))
