"""Which country "the country" is, by the words around it: where guests go, what was done to one, where one speaks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.extract.grammar import SPEECH
from kg.extract.tree import child, children, is_verb, lemma
from kg.model import GazetteerEntry
from kg.parse import Token
from kg.resolve.binding import beside_opening
from kg.resolve.deeds import is_located
from kg.resolve.facts import Cluster, Fact, State
from kg.resolve.kinds import family
from kg.resolve.relatives import completed
from kg.resolve.words import TRAVELLING

LANDS = frozenset({"country", "nation"})
#: What guests do, and make; who travels "in" a country may be at home there.
_VISITING = TRAVELLING | {"land"}
_COMING = frozenset("come arrive move immigrate emigrate migrate flee".split())
#: How many sentences back a guest may be told of.
_NEAR = 1


def fitting_lands(state: State, fact: Fact, found: list[tuple[Cluster, bool]]) -> list[tuple[Cluster, bool]]:
    """Return which of the countries before "the country" may be meant, as far as the words around it tell.

    Not what opens its clause ("after a war with Peru, the country"); first what something else was done to just before
    ("praised Peru and lent the country a ship"); of guests, not their own, but that of the city they are in.
    """
    opening, before = beside_opening(state, fact), list(_done_to_before(state, fact))
    found = [pair for pair in found if pair[0] not in opening] or found
    found = [pair for pair in found if pair[0] in before] or found
    if not _is_visited(fact.token):
        return found
    own = _lands_of_guests(state, fact)
    abroad = [pair for pair in found if pair[0] not in own] or found
    abroad = [pair for pair in abroad if _has_been_visited(pair[0], fact)] or abroad
    around = {area for entry in _located(state, fact) for area in (entry.id, *entry.within)}
    return [pair for pair in abroad if pair[0].entry and pair[0].entry.id in around] or abroad


def _done_to_before(state: State, fact: Fact) -> Iterator[Cluster]:
    """Yield what the first of several deeds was done to: "praised Peru and lent the country a ship"."""
    if not fact.subject:
        verbs = (verb.head for verb in fact.token.ancestors if is_verb(verb) and verb.dep_ == "conj")
        objects = (state.by_token.get(token.i) for verb in verbs for token in children(verb, "dobj"))
        yield from (state.cluster(f) for f in objects if f is not None and f.is_name)


def _is_visited(token: Token) -> bool:
    """As in "a visit to the country", "arrived in the country", "will tour the country"."""
    above = token.head.head if token.dep_ == "pobj" and token.head.lower_ in {"to", "in"} else token.head
    return token.dep_ in {"dobj", "pobj"} and lemma(above) in _VISITING


def _has_been_visited(land: Cluster, fact: Fact) -> bool:
    """As in "Lee arrived in Peru. … on his first visit to the country"."""
    return any(_is_visited(name.token) for name in land.names if name.mention.start < fact.mention.start)


def _lands_of_guests(state: State, fact: Fact) -> list[Cluster]:
    """Return whose subjects the guests are that the text told of last: "Peru's king", "President Lee of Peru"."""
    for sentence in range(fact.sentence, fact.sentence - _NEAR - 1, -1):
        subjects = (f for f in state.by_sentence.get(sentence, ()) if f.subject and not f.is_pronoun)
        guests = [f for f in subjects if family(state.cluster(f)) == "person"]
        if guests:
            return [land for guest in guests for land in _lands_of(state, guest)]
    return []


def _lands_of(state: State, guest: Fact) -> Iterator[Cluster]:
    """Yield what somebody holds an office of, and what stands in their phrase before the noun."""
    yield from (state.of[body] for _, who, body in state.offices if state.of[who] is state.cluster(guest))
    beside = (state.by_token.get(part.i) for part in children(guest.token, "poss", "amod", "compound", "nmod"))
    yield from (state.cluster(f) for f in beside if f is not None and f.is_name)


def _located(state: State, fact: Fact) -> Iterator[GazetteerEntry]:
    """Yield the places that the sentence has told of: "said in Lima, on his first visit to the country"."""
    before = (f for f in state.by_sentence[fact.sentence] if f.is_name and f.mention.end <= fact.mention.start)
    entries = (state.cluster(f).entry for f in before if is_located(f.token))
    yield from (entry for entry in entries if entry is not None)


def land_of_holder(state: State, fact: Fact) -> bool:
    """As in "President Lee of Peru, whose country has a coast": it is Peru's; tell whether it is."""
    whose = child(fact.token, "poss") if fact.lemma in LANDS else None
    holder = completed(whose) if whose is not None and whose.tag_ == "WP$" else None
    found = state.by_token.get(holder.i) if holder is not None else None
    lands = [] if found is None or found.mention.start > fact.mention.start else _lands_of(state, found)
    land = next((land for land in lands if family(land) == "place"), None)
    if land is not None:
        state.join(land.facts[0], fact)
    return land is not None


# --- "this country" in a quotation ---


def lands_where_spoken(state: State, fact: Fact) -> bool:
    """Give `"I love this country," he said in Toronto` its country; tell whether no other may be meant.

    Nor is it any that he is from in "he came to this country".
    """
    if fact.determiner != "this" or fact.quote < 0 or fact.lemma not in LANDS:
        return False
    entry, cluster = _where_spoken(state, fact), state.cluster(fact)
    named = next((c for c in state.clusters() if c.entry is not None and c.entry == entry), None)
    if named is not None:
        state.join(named.facts[0], fact)
    else:
        cluster.entry, cluster.type = entry, None
    return entry is not None or _is_come_to(fact.token)


def _where_spoken(state: State, fact: Fact) -> GazetteerEntry | None:
    """Return the country in which it is said: `"I love this country," he said in Toronto`."""
    saying = (verb for verb in fact.token.ancestors if lemma(verb) in SPEECH)
    places = (state.by_token.get(place.i) for verb in saying for place in _places(verb))
    entries = (state.cluster(place).entry for place in places if place is not None and place.quote != fact.quote)
    areas = (area for entry in entries if entry is not None for area in (entry.id, *entry.within))
    known = (state.gazetteer.entries.get(area) for area in areas)
    return next((entry for entry in known if entry is not None and entry.type == "news:Country"), None)


def _places(verb: Token) -> Sequence[Token]:
    return [
        place for prep in children(verb, "prep") if (place := child(prep, "pobj")) is not None and is_located(place)
    ]


def _is_come_to(token: Token) -> bool:
    """As in "he came to this country": none that he is from."""
    return token.dep_ == "pobj" and lemma(token.head.head) in _COMING
