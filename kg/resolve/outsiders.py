"""Who acts upon a body from outside: agencies, the police, buyers; what a text is about is the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kg.extract.grammar import BUYING
from kg.extract.tree import child, children, first_conjunct, lemma, tells_time
from kg.parse import Token
from kg.resolve.binding import doers
from kg.resolve.classes import EITHER, FAMILIES, NOUN_TYPES, UNITS
from kg.resolve.facts import Cluster, Fact, State
from kg.resolve.kinds import type_of

#: What somebody else gives a body or takes from it, by the verbs.
_ANOTHERS: Mapping[str, frozenset[str]] = {
    verb: frozenset(nouns.split())
    for verbs, nouns in {
        "downgrade upgrade": "bond debt note rating",
        "cut lower raise affirm slash": "rating",
        "revoke suspend": "licence license permit accreditation charter",
        "raid search": "branch factory headquarters home office plant premise premises warehouse",
        "seize confiscate freeze": "asset account property",
    }.items()
    for verb in verbs.split()
}
#: What nobody grants or refuses to themselves.
_PLEAS = frozenset("application appeal request plea petition bid claim complaint objection".split())
_DECIDING = frozenset("reject refuse dismiss deny decline grant approve uphold overrule".split())
_TURNING_DOWN = frozenset({("turn", "down"), ("throw", "out"), ("knock", "back")})
#: Verbs by which something of another's may be told of.
_UPON_OTHERS = BUYING | _ANOTHERS.keys()
#: What a buyer has already.
_BUYERS_OWN = frozenset({"parent", "share", "stock", "bond", "debt"})
_OF_BUYER = frozenset({"own", "first", "second", "third", "new", "latest"})


def outsiders(state: State, fact: Fact) -> list[Cluster]:
    """Return whom a text is not likely to mean: Moody's in "Moody's cut its rating"."""
    if not is_anothers(fact):
        return list(_reporters(state, fact))
    noun = state.by_token.get(first_conjunct(fact.token.head).i)
    subjects = doers(state, noun) if noun is not None else []
    buying = lemma(first_conjunct(fact.token.head).head) in BUYING
    return [c for c in subjects if not buying or c.facts[0].sentence == fact.sentence]  # no old acquaintance


def _reporters(state: State, fact: Fact) -> Iterator[Cluster]:
    """Yield a medium that only reports: "The Guardian reported in May that its bricks were unsafe"."""
    reports = (verb for verb in fact.token.ancestors if lemma(verb) == "report")
    subjects = (state.by_token.get(subject.i) for verb in reports for subject in children(verb, "nsubj"))
    clusters = [state.cluster(subject) for subject in subjects if subject is not None]
    media = (c for c in clusters if type_of(c) == "news:MediaOrganization")
    yield from (c for c in media if c.facts[0].sentence == fact.sentence)


def acted_upon(state: State, fact: Fact) -> Iterator[Fact]:
    """Yield to whom the sentence before has others do something: "Moody's cut its rating. It lost a client"."""
    before = state.by_sentence.get(fact.sentence - 1, ())
    yield from (f for f in before if f.token.lower_ == "its" and is_anothers(f))


def is_anothers(fact: Fact) -> bool:
    """Tell what is seldom the doer's own: "Moody's cut [its] rating", "bought [its] hotels", "denied [its] bid"."""
    noun = first_conjunct(fact.token.head)
    verb = noun.head
    if fact.token.dep_ != "poss" or noun.dep_ != "dobj":
        return False
    if _decides(verb):
        return lemma(noun) in _PLEAS and all(part.lower_ != "own" for part in noun.lefts)
    if lemma(verb) not in _UPON_OTHERS:
        return False
    if lemma(verb) in BUYING:
        return _is_for_sale(fact)
    views = (prep for word in (noun, verb) for prep in children(word, "prep") if prep.lower_ in {"on", "of", "for"})
    return lemma(noun) in _ANOTHERS[lemma(verb)] and all(map(tells_time, views))  # "cut its rating on Spain"


def _decides(verb: Token) -> bool:
    """As in "rejected its appeal", "turned down their request", "threw out its claim"."""
    away = child(verb, "prt")
    return lemma(verb) in _DECIDING if away is None else (lemma(verb), away.lower_) in _TURNING_DOWN


def _is_for_sale(fact: Fact) -> bool:
    """Tell what a buyer has not had before: no rival or shares "of its", nothing bought back or from somebody."""
    noun = fact.token.head
    body = FAMILIES.get(NOUN_TYPES.get(lemma(noun), "")) == "organization" and lemma(noun) not in UNITS
    own = body or lemma(noun) in EITHER | _BUYERS_OWN or not _OF_BUYER.isdisjoint(t.lower_ for t in noun.lefts)
    prepositions = (prep.lower_ for word in (noun, noun.head) for prep in children(word, "prep"))
    return not own and "from" not in prepositions and child(noun.head, "prt", "advmod") is None


def acts_from_outside(cluster: Cluster, state: State, fact: Fact) -> bool:
    """Tell who a text before ``fact`` has only act upon another: "Moody's cut its rating. The company …"."""
    names = [name for name in cluster.names if name.mention.start < fact.mention.start]
    return bool(names) and all(any(_taken(state, name)) for name in names)


def _taken(state: State, name: Fact) -> Iterator[bool]:
    """Yield of what a name's verb is done to whether it is another's."""
    if name.token.dep_ == "nsubj" and lemma(name.token.head) in _UPON_OTHERS:
        owners = (owner for thing in children(name.token.head, "dobj") for owner in children(thing, "poss"))
        facts = (state.by_token.get(owner.i) for owner in owners)
        yield from (is_anothers(owner) for owner in facts if owner is not None)
