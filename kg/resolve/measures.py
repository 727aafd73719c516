"""Whose a measure is that the text leaves bare: "net income fell 31%", "the shares rose", "shares in Acme"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.tree import children, is_proper, lemma, tells_time
from kg.parse import Token
from kg.resolve.facts import Cluster, Fact, State
from kg.resolve.kinds import family, type_of
from kg.resolve.takeovers import left_behind

#: What a company's owners hold and trade.
_SHARES = frozenset({"share", "stock"})
#: What is a company's wherever a text about one tells of it, and what is where something is said of it alone.
_OWN = frozenset({"profit", "revenue", "turnover", "earning", "earnings"})
_SAID_OF = _SHARES | frozenset({"income", "sale", "loss"})
#: What other bodies have as well.
_MANYS = frozenset({"cost", "expense", "debt", "margin", "order", "delivery", "deposit"})
_COUNTED = frozenset({"sale", "cost", "expense", "order", "delivery", "deposit", "share"})
_MEASURES = _OWN | _SAID_OF | _MANYS
_REPORTING = frozenset({"report", "post", "book", "record"})
#: Prepositions that say how it is reckoned, and for which time.
_RECKONED = frozenset({"per", "before", "after"})
_DURING = frozenset({"in", "for", "during", "over", "of"})
_BESIDE = frozenset({"cc", "conj", "punct", "appos", "advmod"})
#: How much more than of any other a text must speak of a company to be about it.
_CLEARLY = 1.5


def whose_measures(state: State) -> None:
    """Note whose a bare "net income" is, and whose "the shares" are: of the company that the text is about.

    "Shares in Acme" and "Acme shares" are Acme's in any text, and the same.
    """
    bare = []
    for fact in state.ordered:
        if fact.is_nominal and fact.lemma in _MEASURES:
            owner = _shareholding(state, fact) if fact.lemma in _SHARES else None
            if owner is not None:
                state.owners[fact.index] = owner
            elif _is_bare(state, fact):
                bare.append(fact)
    main = _main(state) if bare else None
    for fact in bare:
        if (reporting := _reporting_before(state, fact)) is not None:
            state.owners[fact.index] = reporting
            continue
        behind = left_behind(state, fact)
        company = _main(state, behind) if behind else main
        if company is not None and _may_own(company, fact):
            state.owners[fact.index] = company.names[0]


def _shareholding(state: State, shares: Fact) -> Fact | None:
    """Return whose "shares in Acme", "stock of Acme" and "Acme shares" are, of which nothing else is said."""
    token = shares.token
    before = [part for part in token.lefts if not part.is_punct]
    behind = [part for part in token.rights if part.dep_ not in _BESIDE]
    if len(before) + len(behind) != 1:
        return None
    of = behind[0] if behind and behind[0].lower_ in {"in", "of"} else None
    parts = children(of, "pobj") if of is not None else children(token, "compound", "nmod")
    owner = next((state.by_token.get(part.i) for part in parts), None)
    if owner is None or not (owner.is_name or (owner.definite and state.cluster(owner).names)):
        return None
    return owner if family(state.cluster(owner)) != "place" else None


def _reporting_before(state: State, fact: Fact) -> Fact | None:
    """Return Acme for "Acme reported a profit of 3 million. Sales fell": whose figures the sentence before tells."""
    before = state.by_sentence.get(fact.sentence - 1, ())
    reporting = (f for f in before if f.token.dep_ == "nsubj" and lemma(f.token.head) in _REPORTING)
    told = (f for f in reporting if any(lemma(t) in _MEASURES for t in children(f.token.head, "dobj")))
    firm = next(told, None) if fact.subject else None
    named = firm is not None and bool(state.cluster(firm).names)
    return firm if firm is not None and named and family(state.cluster(firm)) == "organization" else None


def _is_bare(state: State, fact: Fact) -> bool:
    """Tell what says of itself how it is reckoned, and when, at most: "pre-tax profit in the first half"."""
    token = fact.token
    others = any(_is_of_others(state, part) for part in token.lefts)
    if others or not all(part.dep_ in _BESIDE or _is_reckoning(part) for part in token.rights):
        return False
    if fact.lemma in _OWN:
        return fact.determiner not in {"this", "that", "no"}
    said = fact.subject and (fact.plural or fact.lemma not in _COUNTED)
    told = fact.determiner == "" or (fact.lemma in _SHARES and fact.determiner in {"the", "its"})
    return said and told and not any(map(_narrows, token.lefts))


def _is_of_others(state: State, part: Token) -> bool:
    """As in "the bank's profit", "Japanese shares"; whose "its" is may not have been found."""
    owner = state.by_token.get(part.i)
    owned = part.dep_ == "poss" and not (part.tag_ == "PRP$" and (owner is None or not state.cluster(owner).names))
    return owned or is_proper(part) or part.ent_type_ == "NORP"


def _is_reckoning(prep: Token) -> bool:
    objects = children(prep, "pobj")
    return prep.lower_ in _RECKONED or (prep.lower_ in _DURING and any(map(tells_time, objects)))


def _narrows(part: Token) -> bool:
    """Tell what makes a measure that of others: "car sales", and no "same-store sales"."""
    hyphened = any(one.tag_ == "HYPH" for one in part.children)
    return part.tag_ == "CD" or (part.dep_ in {"compound", "nmod"} and not hyphened)


def _main(state: State, behind: Sequence[Cluster] = ()) -> Cluster | None:
    """Return the company that a text speaks of alone, or clearly more than of others; else the one body it names."""
    named = [cluster for cluster in state.clusters() if cluster.names and cluster not in behind]
    firms = [cluster for cluster in named if type_of(cluster) == "news:Company"]
    bodies = firms or [c for c in named if type_of(c) == "news:Organization" and c.entry is None]
    if not bodies or (len(bodies) > 1 and not firms):
        return None
    first, *others = sorted(bodies, key=_weight, reverse=True)
    return first if all(_weight(first) >= _CLEARLY * _weight(other) for other in others) else None


def _weight(cluster: Cluster) -> int:
    return len(cluster.facts)


def _may_own(company: Cluster, fact: Fact) -> bool:
    """Tell if the company has been spoken of before, or is more than once, and is surely one if others have such."""
    known = company.facts[0].mention.start < fact.mention.start or _weight(company) > 1
    return known and (fact.lemma not in _MANYS or type_of(company) == "news:Company")
