"""Sieves over the names of organisations, teams and events: their short forms."""

from __future__ import annotations

from collections import defaultdict

from kg.resolve.classes import CORPORATE, NAME_TAILS, NOUN_TYPES, SURNAMES_TOO
from kg.resolve.deeds import is_located
from kg.resolve.facts import Cluster, Fact, State
from kg.resolve.kinds import family, head_word, type_of
from kg.resolve.naming import distinct, same_letters, stands_before
from kg.resolve.realms import owner

#: What an organisation's full name may add to the short one, wherever it stands in the text.
_COMMERCIAL = CORPORATE | frozenset(NAME_TAILS) | SURNAMES_TOO
_TAILS = _COMMERCIAL | frozenset(NOUN_TYPES)
#: So many words of a body's name are a name by themselves: "Leeds Football Club", but not "Safety Bureau".
_FEWEST_WORDS = 3
#: What a firm calls itself in what it publishes.
_COMMON_NAMES = frozenset({"Company", "Group", "Corporation", "Firm", "Partnership"})
_HAVE_SHORT_FORMS = frozenset({"organization", "event", "treaty", ""})
#: Places that do as bodies do, and are called by a part of their name: "the Almeida" of "Almeida Theatre".
_HOUSES = frozenset("theatre theater center centre arena gallery museum zoo playhouse".split())
#: What bears a body's name and is none: "Anti-Corruption Commission Act".
_PAPERS = frozenset("act bill ordinance code report award prize".split())
#: Types of which the first word alone is no name: "the euro", "the 2018 election".
_COMMON = frozenset({"news:Election", "news:Currency"})


def bodies_by_kind(state: State) -> None:
    """Join "the Commission" to the one "European Commission", "the Bank" to the one "Bank of Canada".

    Of several it is the one that was named before it was first called so: the others come with their full names.
    "The Company" of a release is the first that it names.
    """
    by_kind: dict[str, list[Fact]] = defaultdict(list)
    for cluster in state.clusters():
        if family(cluster) == "organization":
            for kind in sorted({head_word(fact.name) for fact in cluster.names if " " in fact.name}):
                by_kind[kind].append(cluster.facts[0])
    for cluster in list(state.clusters()):
        fact = next(iter(cluster.names), None)
        if fact is None or cluster.entry is not None:
            continue
        if fact.name.lower() in NOUN_TYPES:
            candidates = distinct(state, by_kind.get(fact.name.lower(), ()))
            if len(candidates) > 1:
                candidates = [c for c in candidates if c.names[0].mention.start < fact.mention.start]
            if len(candidates) == 1:
                state.join(candidates[0].facts[0], fact)
        defined = (f for f in cluster.names if any(part.lower_ == "the" for part in f.token.lefts))
        the_firm = next(defined, None) if fact.name in _COMMON_NAMES and state.cluster(fact) is cluster else None
        if the_firm is not None:
            _join_first(state, the_firm)


def _join_first(state: State, fact: Fact) -> None:
    """Join a firm's common name to the first company that a text names, or else the first body."""
    others = [c for c in state.clusters() if c.names and c is not state.cluster(fact)]
    before = [c for c in others if c.names[0].mention.start < fact.mention.start]
    firms = (c for kind in ("news:Company", "news:Organization") for c in before if type_of(c) == kind)
    if (first := next(firms, None)) is not None:
        state.join(first.names[0], fact)


def short_organizations(state: State) -> None:
    """Join "Nordwind" to "Nordwind Energy", whatever the model takes the short form for; the longest forms first."""
    by_prefix = _prefixes(state)
    shorts = [(cluster, fact) for cluster in state.clusters() if (fact := _short_form(state, cluster))]
    for cluster, fact in sorted(shorts, key=lambda short: -len(short[1].name.split())):
        fitting = [
            other
            for other, rest in by_prefix.get(fact.name, ())
            if state.cluster(other) is not cluster
            and _may_be_dropped(state, rest, other, fact)
            and (
                rest[-1].lower() not in _HOUSES or any(t.lower_ == "the" for f in cluster.names for t in f.token.lefts)
            )
            and owner(fact) in {"", rest[-1].lower()}  # "the Supreme Court of Kenya" is not that of India
        ]
        if len(distinct(state, fitting)) == 1:
            state.join(fitting[0], fact)
    for cluster in state.clusters():
        people = next((f for f in cluster.names if f.mention.label == "NORP"), None) if not cluster.entry else None
        parties = [full for full, rest in by_prefix.get(people.name, ()) if rest == ("Party",)] if people else []
        if people and len(distinct(state, parties)) == 1:
            state.join(parties[0], people)  # "the Conservative leader" of a text about the Conservative Party


def ends_of_organizations(state: State) -> None:
    """Join "Transport Safety Bureau" to the "Norwegian Transport Safety Bureau" before it: what a text may leave off.

    Of parties it may not: the "Democratic Party" is no "Social Democratic Party".
    """
    by_end: dict[str, list[Fact]] = defaultdict(list)
    bodies = [c for c in state.clusters() if family(c) == "organization" and type_of(c) != "news:PoliticalParty"]
    for cluster in bodies:
        for name in sorted({fact.name for fact in cluster.names}):
            words = name.split()
            for cut in range(1, len(words) - _FEWEST_WORDS + 1):
                by_end[same_letters(" ".join(words[cut:]))].append(cluster.facts[0])
    for cluster in bodies:
        fact = next(iter(cluster.names), None)
        if fact is None or cluster.entry is not None or len(fact.name.split()) < _FEWEST_WORDS or owner(fact):
            continue
        full = distinct(state, by_end.get(same_letters(fact.name), ()))
        if len(full) == 1 and full[0].facts[0].mention.start < fact.mention.start:
            state.join(full[0].facts[0], fact)


def _prefixes(state: State) -> dict[str, list[tuple[Fact, tuple[str, ...]]]]:
    """Return, by its first words, each full name's mention and its other words."""
    found: dict[str, list[tuple[Fact, tuple[str, ...]]]] = defaultdict(list)
    for cluster in (c for c in state.clusters() if c.names):
        house = any(fact.name.rpartition(" ")[2].lower() in _HOUSES for fact in cluster.names)
        if (family(cluster) in _HAVE_SHORT_FORMS or house) and type_of(cluster) not in _COMMON:
            for name in sorted({fact.name for fact in cluster.names}):
                words = name.split()
                for cut in range(1, len(words) if words[-1].lower() not in _PAPERS else 0):
                    found[" ".join(words[:cut])].append((cluster.facts[0], tuple(words[cut:])))
    return found


def _short_form(state: State, cluster: Cluster) -> Fact | None:
    """Return a mention of a cluster that may be an organisation's short form, or None."""
    fact = next(iter(cluster.names), None)
    if fact is None or cluster.entry or cluster.gender or any(f.title for f in cluster.names):
        return None
    if fact.sense in {"body", "team"}:
        return fact
    if fact.sense or any(f.mention.label == "NORP" for f in cluster.names):
        return None
    if all(f.mention.label in {"GPE", "LOC"} and is_located(f.token) for f in cluster.names):
        return None
    return fact if fact.name not in state.person_words else None


def _may_be_dropped(state: State, rest: tuple[str, ...], full: Fact, short: Fact) -> bool:
    """Tell whether the rest of a name may be left out: once it was said, in a headline, or words like "Ltd"."""
    if rest[0] in {"and", "or"}:
        return False
    dropped = all(word.strip(".,").lower() in _TAILS for word in rest)
    if short.mention.label in {"GPE", "LOC"}:
        # "Norfolk" is no short form of "Norfolk Police", but may be of "Norfolk Systems"
        return all(word.strip(".,").lower() in _COMMERCIAL for word in rest)
    return dropped or not stands_before(state, state.cluster(short), full)
