"""Which company "the airline" or "the Japanese carmaker" may be, by what its name and the text say it is."""

from __future__ import annotations

from kg.resolve.facts import Cluster, Fact, State
from kg.resolve.kinds import family, type_of
from kg.resolve.quotes import employers

#: Nouns for one kind of company, and the words that names of the kind hold.
_KINDS: tuple[tuple[frozenset[str], frozenset[str]], ...] = tuple(
    (frozenset(nouns.split()), frozenset(words.split()))
    for nouns, words in (
        ("airline carrier", "airline airlines airways air aviation"),
        ("bank lender brokerage", "bank banks bancorp banking"),
        ("insurer reinsurer", "insurance assurance reinsurance"),
        ("retailer supermarket grocer seller chain", "stores supermarkets retail"),
        ("fund", "fund funds capital partners investors"),
        ("publisher", "publishing publishers press"),
        ("broadcaster", "broadcasting television"),
        ("brewer brewery distiller", "brewery breweries brewing"),
        ("refiner refinery", "oil petroleum refining"),
        ("utility", "power electric energy water"),
        ("railway railroad", "rail railway railways railroad"),
        ("automaker carmaker", "motor motors automobile automotive"),
        (
            "maker manufacturer planemaker chipmaker drugmaker toymaker steelmaker shipbuilder automaker carmaker",
            "motor motors manufacturing semiconductor pharmaceuticals steel shipbuilding aircraft",
        ),
    )
)
#: Nouns for companies that make things, whose names seldom tell it.
MAKERS = _KINDS[-1][0]
_GOODS = {
    "auto": "car",
    "automobile": "car",
    "vehicle": "car",
    "aircraft": "plane",
    "jet": "plane",
    "airplane": "plane",
}
SPECIAL = frozenset(noun for nouns, _ in _KINDS for noun in nouns)
_OWN = frozenset("company firm employer bank airline agency group corporation".split())
#: Nouns for a company behind what it deals in: "oil group", "music giant".
DEALING = frozenset("company firm giant group maker manufacturer producer retailer".split())
SURE = 2
_INTRODUCING = frozenset({"a", "an", ""})


def fit(state: State, cluster: Cluster, fact: Fact) -> int:
    """Return 2 if the text or the name says that the company is what the noun says, 0 if something else, or 1."""
    told = [other for other in cluster.facts if other.is_nominal and other.mention.start < fact.mention.start]
    realms = _realms(state, [fact])
    others = _realms(state, told)
    if realms and others:
        return SURE if realms & others else 0
    if _fields([fact]) & _fields(told):
        return SURE
    if any(other.lemma == fact.lemma and other.determiner in _INTRODUCING for other in told):
        return SURE
    return _fit_kind(cluster, told, fact) if fact.lemma in SPECIAL else 1


def own_firms(state: State) -> None:
    """Join "his company" to the one that he holds an office of."""
    bodies: dict[int, Fact] | None = None
    for fact in state.ordered:
        if fact.is_nominal and fact.lemma in _OWN and not fact.plural and len(fact.words) == 1:
            owner = next((state.by_token.get(part.i) for part in fact.token.lefts if part.tag_ == "PRP$"), None)
            if owner and not state.cluster(fact).names and family(state.cluster(owner)) == "person":
                bodies = employers(state) if bodies is None else bodies
                if body := bodies.get(id(state.cluster(owner))):
                    state.join(body, fact)


def only_firm(state: State, fact: Fact) -> Fact | None:
    """Return the only company before, however far, that is of the kind: "the airline" where one airline is named."""
    named = [c for c in state.clusters() if c.names and c.facts[0].mention.start < fact.mention.start]
    if fact.lemma in {"company", "firm", "giant"}:
        bodies = [c for c in named if type_of(c) == "news:Company"]
    elif fact.lemma in SPECIAL:
        bodies = [c for c in named if family(c) == "organization" and fit(state, c, fact) == SURE]
    else:
        return None
    return bodies[0].facts[0] if len(bodies) == 1 else None


def _fit_kind(cluster: Cluster, told: list[Fact], fact: Fact) -> int:
    kinds = [(nouns, words) for nouns, words in _KINDS if fact.lemma in nouns]
    called = {other.lemma for other in told} & SPECIAL
    made, goods = _made_by(fact), {made for other in told if (made := _made_by(other))}
    if made and goods:
        return SURE if made in goods else 0
    named = {word for fact in cluster.names for word in fact.name.lower().split()}
    if any(called & nouns or named & words for nouns, words in kinds):
        return SURE
    return 0 if called or any(named & words for _, words in _KINDS) else 1


def _made_by(fact: Fact) -> str:
    """Return what a maker makes, in one word: "the plane maker", "the planemaker", "the automaker"."""
    if fact.lemma in {"maker", "manufacturer", "producer"}:
        before = [part.lower_ for part in fact.token.lefts if part.dep_ in {"compound", "nmod"}]
        return _GOODS.get(before[-1], before[-1]) if before else ""
    made = next((fact.lemma.removesuffix(end) for end in ("maker", "builder") if fact.lemma.endswith(end)), "")
    return _GOODS.get(made, made)


def _fields(facts: list[Fact]) -> set[str]:
    """Return what they deal in: "the oil giant", "oil group Nordwind"."""
    firms = (fact for fact in facts if fact.lemma in DEALING)
    return {part.lower_ for firm in firms for part in firm.token.lefts if part.tag_ == "NN" and part.dep_ == "compound"}


def _realms(state: State, facts: list[Fact]) -> set[str]:
    """Return the countries that the phrases name: "the Japanese company"."""
    found = set()
    for fact in facts:
        for other in state.by_sentence[fact.sentence]:
            inside = fact.mention.start <= other.mention.start and other.mention.end <= fact.mention.end
            entry = state.cluster(other).entry if other.is_name and inside else None
            if entry and entry.type == "news:Country":
                found.add(entry.id)
    return found
