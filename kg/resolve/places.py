"""Sieves over the gazetteer: which known thing a name means, and that a demonym or capital means its country."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from kg.extract.grammar import CALLED_OF, COMPASS
from kg.extract.tree import children
from kg.model import GazetteerEntry
from kg.resolve.classes import CORPORATE, FAMILIES, SURNAMES_TOO
from kg.resolve.deeds import is_located
from kg.resolve.facts import FORMS_OF_ADDRESS, Cluster, Fact, State
from kg.resolve.kinds import label_type
from kg.resolve.naming import initials_of, initials_within
from kg.resolve.realms import is_every_countrys, owner

#: Families that a model's label may stand for; a label that is not listed may stand for any but a person.
_MAY_BE = {
    "news:Person": frozenset({"person"}),
    "news:Currency": frozenset({"currency"}),
    "news:GeographicFeature": frozenset({"place"}),
}
_COMMA = re.compile(r",\s")
#: Last words of firms that are called without them.
_OF_SUBSIDIARIES = CORPORATE | SURNAMES_TOO | frozenset("motors electronics industries airlines airways".split())
#: So many words are shortened to initials.
_LONGEST = 9
#: Letters of an acronym that may be spelled out before; "US" is, wherever it stands, a country.
_SHORTEST = 3
#: The city that stands for the union whose seat it is, in a text that speaks of that: "Brussels said".
_SEAT, _ITS_LAND, _UNION = "brussels", "belgium", "european-union"
_SCHOOLS = frozenset({"university", "college", "school", "institute"})
#: How much heavier another homograph may be before the article's country does not outweigh it.
_OUTWEIGHED = 10


def demonyms(state: State) -> None:
    """Give "Canadian" before a noun its country's entry; "Canadians" are a group of their own."""
    for fact in state.facts:
        if fact.is_name and not fact.sense and not state.gazetteer.named(fact.name):
            entries = state.gazetteer.adjectival(fact.name)
            if entries and state.cluster(fact).entry is None:
                state.cluster(fact).entry = next((e for e in entries if e.type == "news:Country"), entries[0])
                state.cluster(fact).type = None


def gazetteer_names(state: State) -> None:
    """Give a cluster the entry that its name means: the certain first, then homographs by what is around them."""
    short = _shortened(state)
    clusters = (c for c in state.clusters() if not any(fact.name in short for fact in c.names))
    unaddressed = (c for c in clusters if not any(fact.title in FORMS_OF_ADDRESS for fact in c.names))
    own = (c for c in unaddressed if not _is_spelled_out(state, c))
    undecided = [(cluster, found) for cluster in own if (found := _candidates(state, cluster))]
    around = Counter(area for c in state.clusters() if c.entry for area in (c.entry.id, *c.entry.within))
    around.update(land.id for c in state.clusters() if not c.entry for land in _lands_in_names(state, c))
    of_union = any(_UNION in (entry.id, *entry.within) for _, entries in undecided for entry in entries)
    of_land = around[_ITS_LAND] or any(entry.id == _ITS_LAND for _, entries in undecided for entry in entries)
    of_union = (of_union or around[_UNION] > 0) and not of_land
    for cluster, entries in sorted(undecided, key=lambda pair: (_is_common(pair[0]), len(pair[1]) > 1)):
        containers = _containers(state, cluster)
        entry = _choose(entries, containers, around, state.gazetteer.entries)
        if entry is not None and cluster.names[0].sense == "government" and entry.capital_of:
            union = entry.id == _SEAT and of_union
            entry = state.gazetteer.entries[_UNION if union else entry.capital_of]
        if entry is not None and is_every_countrys(cluster.names[0].name) and _is_of_another(state, cluster, entry):
            continue
        if entry is not None and not _is_anothers(entry, cluster, around, state.gazetteer.entries):
            cluster.entry, cluster.type = entry, None
            around.update((entry.id, *entry.within))


def _lands_in_names(state: State, cluster: Cluster) -> Iterator[GazetteerEntry]:
    """Yield the countries whose names bodies bear, or those of a state of theirs: "Bank of Norway", "Texas Senate".

    Where somebody has studied tells nothing.
    """
    names = {fact.name for fact in cluster.names if " " in fact.name}
    names = {name for name in names if _SCHOOLS.isdisjoint(name.lower().split())}
    for word in sorted({word for name in names for word in (name.rpartition(" ")[2], name.partition(" ")[0])}):
        entries = state.gazetteer.named(word)
        yield from (entry for entry in entries if entry.type == "news:Country")
        states = (area for entry in entries[:1] if entry.type == "news:Region" for area in entry.within)
        around = (state.gazetteer.entries.get(area) for area in states)
        yield from (entry for entry in around if entry is not None and entry.type == "news:Country")


def _shortened(state: State) -> frozenset[str]:
    """Return names that are short for a firm named before, and not for its parent: "Tata" of one about Tata Motors."""
    said: dict[str, list[Fact]] = defaultdict(list)
    for fact in state.ordered:
        if fact.is_name:
            said[fact.name].append(fact)
    found: dict[str, str] = {}
    for full in said:
        short, _, tail = full.rpartition(" ")
        if short in said and tail.lower() in _OF_SUBSIDIARIES and _is_other_firm(state, short, full):
            found[short] = "" if short in found else full
    below = {
        name: [fact for fact in facts if fact.mention.start >= state.headline_end] or facts
        for name, facts in said.items()
        if found.get(name) or name in found.values()
    }
    return frozenset(short for short, full in found.items() if full and _is_said_after(below[short], below[full]))


def _is_spelled_out(state: State, cluster: Cluster) -> bool:
    """As "NWF" in a text that has named a Norvik Wrestling Federation, and nothing that the gazetteer calls so.

    So is "the Congress" of a text about the Nepali Congress.
    """
    first = next(iter(cluster.names), None)
    if first is None or len(first.name) < _SHORTEST or " " in first.name:
        return False
    entries = state.gazetteer.named(first.name)
    before = {f.name for f in state.facts if f.is_name and " " in f.name and f.mention.start < first.mention.start}
    if not first.name.isupper():
        bodies = bool(entries) and all(FAMILIES.get(entry.type) == "organization" for entry in entries)
        own = any(before & {entry.label, *entry.names} for entry in entries)
        return bodies and not own and any(name.endswith(f" {first.name}") for name in before)
    before |= _before_bracket(state.text, first.name)
    unknown = (name for name in before if not state.gazetteer.named(name))
    meant = any(first.name in initials_of(name) | initials_within(name, state.gazetteer) for name in unknown)
    named = any(before & {entry.label, *entry.names} for entry in entries)
    return meant and not named and not any(entry.type == "news:Country" for entry in entries)


def _before_bracket(text: str, short: str) -> set[str]:
    """Return the words that a bracket shortens: "Director of Public Prosecution" of "(DPP)", a name or not."""
    at = text.find(f"({short})")
    words = text[:at].split()[-_LONGEST:] if at > 0 else []
    return {" ".join(words[n:]) for n in range(len(words) - 1)}


def _is_other_firm(state: State, short: str, full: str) -> bool:
    entries, others = state.gazetteer.named(short), state.gazetteer.named(full)
    firms = all(entry.type == "news:Company" for entry in (*entries, *others))
    return bool(entries and others) and firms and {e.id for e in entries}.isdisjoint(e.id for e in others)


def _is_said_after(shorts: list[Fact], fulls: list[Fact]) -> bool:
    """Tell what a text only calls by its short form once it has given the full one, never in one sentence."""
    apart = {fact.sentence for fact in shorts}.isdisjoint(fact.sentence for fact in fulls)
    return apart and fulls[0].mention.start < shorts[0].mention.start


def _is_of_another(state: State, cluster: Cluster, entry: GazetteerEntry) -> bool:
    """Tell "the Supreme Court of Kenya", "the Supreme Court in Leeds" from the one that the gazetteer knows so."""
    owners = {owner(fact) for fact in cluster.names} - {""}
    if any(not _is_seat(state, town, entry) for town in _seats(cluster)):
        return True
    homes = {
        name.lower() for area in entry.within if (known := state.gazetteer.entries.get(area)) for name in _called(known)
    }
    return any(word not in homes for word in owners)


def _seats(cluster: Cluster) -> Iterator[str]:
    """Yield the towns in which a body is said to be: "the Supreme Court in [Leeds]"."""
    inside = (prep for fact in cluster.names for prep in children(fact.token, "prep") if prep.lower_ == "in")
    yield from (town.text for prep in inside for town in children(prep, "pobj") if town.ent_type_ == "GPE")


def _is_seat(state: State, place: str, entry: GazetteerEntry) -> bool:
    """Tell a town that may lie in the country of a body, by its name."""
    return any(not {found.id, *found.within}.isdisjoint(entry.within) for found in state.gazetteer.named(place))


def _called(entry: GazetteerEntry) -> set[str]:
    return {word for name in (entry.label, *entry.names) for word in (name, name.split()[-1])}


def _is_anothers(
    entry: GazetteerEntry, cluster: Cluster, around: Counter[str], known: Mapping[str, GazetteerEntry]
) -> bool:
    """Tell "the Senate" of an article about Egypt from that of the country whose name the entry bears in full.

    And so "the Supreme Court" of one about Kenya, where no other country's name stands, or about none, and its Labour
    Party.
    """
    spelled = [fact.name for fact in cluster.names if " " in fact.name]  # of "the Supreme Court (SC)"
    generic = all(_is_part_of_name(name, entry.label) for name in spelled or [fact.name for fact in cluster.names])
    generic = generic or (entry.type == "news:PoliticalParty" and all(f.name.endswith(" Party") for f in cluster.names))
    if not generic or FAMILIES.get(entry.type) != "organization":
        return False
    countries = {id_ for id_, count in around.items() if count and id_ in known and known[id_].type == "news:Country"}
    return (bool(countries) or _is_common(cluster)) and not countries & set(entry.within)


def _is_common(cluster: Cluster) -> bool:
    """Tell a body that every country has, whose country only the text around it tells."""
    return all(is_every_countrys(fact.name) for fact in cluster.names)


def _is_part_of_name(name: str, whole: str) -> bool:
    return whole.endswith(f" {name}") or whole.startswith(f"{name} of ")


def capitals(state: State) -> None:
    """Give "the Mexican capital" the city that it is, and "in the capital" that of the country most spoken of."""
    for fact in state.ordered:
        cluster = state.cluster(fact)
        if fact.is_nominal and fact.lemma == "capital" and fact.definite and not cluster.names and not cluster.entry:
            if (city := _named_of(state, fact)) is not None:
                state.join(city, fact)
                continue
            country = _country_inside(state, fact) or (_main_country(state) if is_located(fact.token) else None)
            if entry := _capital_of(state, country):
                cluster.entry, cluster.type = entry, None


def so_called(state: State) -> None:
    """Join "the city" of "the city of Leeds" to Leeds: the one is the other, and no part of it."""
    for fact in state.ordered:
        if fact.is_nominal and fact.definite and not fact.plural and fact.lemma in CALLED_OF:
            named = None if state.cluster(fact).names else _behind_of(state, fact)
            if named is not None and named.mention.label in {"GPE", "LOC"}:
                state.join(named, fact)


def halves(state: State) -> None:
    """Join "the North" to North Korea where the text names it, and give it the entry where it names South Korea."""
    lone = [fact for fact in state.ordered if fact.is_name and fact.name.lower() in COMPASS]
    lands = {c.entry.label: c for c in state.clusters() if c.entry and c.entry.type == "news:Country"} if lone else {}
    for fact in lone:
        named = next((c for label, c in sorted(lands.items()) if label.startswith(f"{fact.name} ")), None)
        others = [label.split(maxsplit=1)[1] for label in sorted(lands) if label.partition(" ")[0].lower() in COMPASS]
        entries = [e for other in others for e in state.gazetteer.named(f"{fact.name} {other}")]
        if named is not None:
            state.join(named.facts[0], fact)
        elif entries and state.cluster(fact).entry is None:
            state.cluster(fact).entry, state.cluster(fact).type = entries[0], None


def _named_of(state: State, fact: Fact) -> Fact | None:
    """Return the city of "the capital of Mutsamudu": what is no country and no region has no capital, and is one."""
    named = _behind_of(state, fact)
    if named is None:
        return None
    entry = state.cluster(named).entry
    return named if entry is None or entry.type == "news:City" else None


def _behind_of(state: State, fact: Fact) -> Fact | None:
    """Return the name right behind the noun's "of"."""
    of = next((part for part in fact.token.rights if part.lower_ == "of"), None)
    named = next((state.by_token.get(part.i) for part in of.rights if part.dep_ == "pobj"), None) if of else None
    return named if named is not None and named.is_name else None


def _capital_of(state: State, country: str | None) -> GazetteerEntry | None:
    """Return the city, of several the one listed last."""
    cities = (entry for entry in state.gazetteer.entries.values() if country and entry.capital_of == country)
    return next(reversed(list(cities)), None)


def _country_inside(state: State, fact: Fact) -> str | None:
    start, end = fact.mention.start, fact.mention.end
    inside = [f for f in state.by_sentence[fact.sentence] if start <= f.mention.start and f.mention.end <= end]
    entries = (state.cluster(f).entry for f in inside if f.is_name)
    return next((entry.id for entry in entries if entry and entry.type == "news:Country"), None)


def _main_country(state: State) -> str | None:
    """Return the country that the text speaks of most, if it is one."""
    countries = [c for c in state.clusters() if c.entry and c.entry.type == "news:Country"]
    ranked = sorted(((len(c.facts), c.entry.id) for c in countries if c.entry), reverse=True)
    if not ranked or (len(ranked) > 1 and ranked[0][0] == ranked[1][0]):
        return None
    return ranked[0][1]


def same_entry(state: State) -> None:
    """Join clusters that mean one entry of the gazetteer."""
    first: dict[str, Fact] = {}
    for cluster in list(state.clusters()):
        if cluster.entry:
            state.join(first.setdefault(cluster.entry.id, cluster.facts[0]), cluster.facts[0])


def _candidates(state: State, cluster: Cluster) -> list[GazetteerEntry]:
    names = cluster.names
    if cluster.entry or not names or names[0].sense == "people":
        return []
    entries = named(state, max((fact.name for fact in names), key=len))
    if not entries:
        return []
    if names[0].sense in {"team", "body"}:
        return [entry for entry in entries if FAMILIES.get(entry.type) == "organization"]
    if names[0].sense == "government":
        return [entry for entry in entries if entry.capital_of] or entries
    if names[0].sense == "state":
        return [entry for entry in entries if entry.type == "news:Region"]
    if names[0].name in state.person_words and names[0].sense != "place":
        return [entry for entry in entries if entry.type == "news:Person"]
    label = label_type(names)
    # of several words, an exact name outweighs the model's "person"; of one it does not
    if any(" " in fact.name for fact in names) and not any(fact.title for fact in names):
        return entries
    return [entry for entry in entries if _fits(entry, label)]


def _fits(entry: GazetteerEntry, label: str) -> bool:
    family = FAMILIES.get(entry.type, "")
    return family in _MAY_BE.get(label, ()) if label in _MAY_BE else family != "person"


def named(state: State, name: str) -> list[GazetteerEntry]:
    """Return the entries of a name, with or without an article."""
    gazetteer = state.gazetteer
    return list(gazetteer.named(name) or gazetteer.named(f"the {name}") or gazetteer.named(f"The {name}"))


def _containers(state: State, cluster: Cluster) -> list[set[str]]:
    """Return, for each place named right behind a mention ("London, Ontario"), the ids it may mean."""
    found = []
    for fact in cluster.names:
        comma = _COMMA.match(state.text, fact.mention.end)
        if comma is None:
            continue
        behind = next(
            (f for f in state.by_sentence[fact.sentence] if f.mention.start == comma.end() and f.is_name), None
        )
        if behind and behind.token.dep_ != "conj":
            areas = {e.id for e in named(state, behind.name) if e.type in {"news:Region", "news:Country"}}
            found.append(areas)
    return [areas for areas in found if areas]


def _choose(
    entries: list[GazetteerEntry],
    containers: list[set[str]],
    around: Counter[str],
    known: Mapping[str, GazetteerEntry],
) -> GazetteerEntry | None:
    """Return the entry that the evidence is for; None where an explicit container fits none, or parties are even."""
    # "Canada, Mexico sign a pact" puts no country into another
    if containers and all(entry.type != "news:Country" for entry in entries):
        inside = [entry for entry in entries if any(areas & set(entry.within) for areas in containers)]
        return max(inside, key=lambda entry: entry.weight, default=None)
    heaviest = max(entry.weight for entry in entries)
    evidence = [_evidence(entry, known, around, heaviest) for entry in entries]
    best = entries[evidence.index(max(evidence))]
    if best.type == "news:PoliticalParty" and evidence.count(max(evidence)) > 1:
        return None  # "the Liberal Party" of a text about neither Canada nor Australia
    return best


def _evidence(
    entry: GazetteerEntry, entries: Mapping[str, GazetteerEntry], around: Counter[str], heaviest: int
) -> tuple[int, int, int, int]:
    """Itself or its region in the article, national capital, country there if it is not much lighter, weight."""
    types = {id_: entries[id_].type for id_ in entry.within if id_ in entries}
    region = around[entry.id] + sum(around[id_] for id_, type_ in types.items() if type_ == "news:Region")
    country = sum(around[id_] for id_, type_ in types.items() if type_ == "news:Country")
    near = country if entry.weight * _OUTWEIGHED >= heaviest else 0
    return min(region, 1), int(entry.capital_of is not None), min(near, 1), entry.weight
