"""Sieves over what a named thing is called beside its full name: "the Orca", "the Orca ferry", "the programme"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from kg.extract.tree import children, is_noun, is_proper
from kg.extract.whole_names import NUMBER_WORDS
from kg.resolve.classes import FAMILIES, NOUN_TYPES, PERSON_NOUNS
from kg.resolve.facts import Cluster, Fact, State
from kg.resolve.kinds import family, type_of
from kg.resolve.naming import distinct
from kg.resolve.nominals import is_cut_off, takes_up

#: Words between the parts of a name whose last word alone names something else ("the Bank of Norvik").
_LINKS = frozenset("of in and for & at the".split())
#: What of a place's name stands for the place alone.
_FEATURES = frozenset("Channel Strait Canal Gulf Bridge Tunnel Tower Palace Peninsula Archipelago".split())
#: What may be left out inside an airport's name.
_OUTER = re.compile(r" (?:International|Intercontinental|Regional|Municipal)(?= Airport$)")
#: The last sentence, from the headline as the first, of a text's opening, and in how many it names whom it is about.
_OPENING, _SOON = 1, 3
_INDEXES = frozenset({"index", "benchmark", "gauge"})
_INTRODUCING = frozenset({"a", "an", "another"})
_THINGS = frozenset({"product", "work", ""})
#: Nouns that mean the one there is, or the one around, whatever has a name that ends so: "the Bay Area", "Blue Moon".
_ANY = frozenset("area moon sun sky world earth day night year week".split())
#: Nouns that say what a body is, beside its name: "the Norvik group".
_KINDS_OF_BODIES = frozenset(
    """group company firm conglomerate newspaper magazine airline chain brand nightclub union charity agency
    club militia party broadcaster retailer bank""".split()
)
#: Nouns that say what a product or service is, beside its name: "its Norvik handset".
_KINDS = frozenset(
    """device handset service system software suite player line range family series model version brand program
    programme platform browser client tool aircraft plane jet airliner jetliner helicopter car vehicle truck van
    minivan sedan coupe hatchback pickup bus train ship vessel ferry computer laptop notebook tablet phone smartphone
    console camera printer chip processor game magazine newspaper website site store shop channel network engine
    drug vaccine index fund""".split()
) | frozenset(noun for noun, type_ in NOUN_TYPES.items() if type_ == "news:Product")
#: Prepositions of where somebody works or learned.
_BELONGING = frozenset({"of", "at", "from"})


def short_names(state: State) -> None:
    """Join "the Orca" to "Nordwind Orca", said before it: the last word of what is neither person nor place."""
    full: dict[str, list[Fact]] = defaultdict(list)
    for fact in state.ordered:
        if not fact.is_name:
            continue
        words = fact.name.split()
        if len(words) == 1 and _may_be_short(state.cluster(fact)):
            completed = any(part.dep_ == "prep" and part.lower_ == "of" for part in fact.token.rights)
            candidates = [] if completed else distinct(state, full.get(fact.name.casefold(), ()))
            if len(candidates) == 1 and candidates[0] is not state.cluster(fact):
                state.join(candidates[0].facts[0], fact)
        elif len(words) > 1 and _LINKS.isdisjoint(words) and _has_short_name(words, family(state.cluster(fact))):
            full[words[-1].casefold()].append(fact)


def _has_short_name(words: list[str], kind: str) -> bool:
    """Tell what its last word may name alone: no person, and of places "the Channel", "the Strait"."""
    return kind != "person" and (kind != "place" or words[-1] in _FEATURES)


def inner_words(state: State) -> None:
    """Join "Bradley Airport" to "Bradley International Airport", "The Return" to "Norvik: The Return"."""
    full = {_OUTER.sub("", fact.name): fact for fact in state.ordered if fact.is_name and _OUTER.search(fact.name)}
    full |= {fact.name.partition(": ")[2]: fact for fact in state.ordered if fact.is_name and ": " in fact.name}
    for fact in state.ordered if full else ():
        if fact.is_name and (whole := full.get(fact.name)) is not None:
            state.join(whole, fact)


def _may_be_short(cluster: Cluster) -> bool:
    plain = all(f.mention.label not in {"PER", "NORP", "GPE"} and not f.title for f in cluster.names)
    common = any(f.name.lower() in NOUN_TYPES for f in cluster.names)
    return plain and not common and cluster.entry is None


def indexes(state: State) -> None:
    """Join "the index" to the Nordwind Average or the Nordwind 100, the last one named."""
    last: Fact | None = None
    for fact in state.ordered:
        if fact.is_name and " " in fact.name and _is_index(fact.name.rsplit(maxsplit=1)[-1].lower()):
            last = fact
        alone = fact.is_nominal and fact.lemma in _INDEXES and len(fact.words) == 1 and takes_up(fact)
        if alone and last and not fact.plural and not state.cluster(fact).names:
            state.join(last, fact)


def _is_index(word: str) -> bool:
    return word in {"index", "average", "composite"} or (word.isdigit() and int(word) % 5 == 0)


def named_kinds(state: State) -> None:
    """Join "the programme" to "the Nordwind Training Programme", unless a nameless one stands between."""
    named: dict[str, Fact] = {}
    for fact in state.ordered:
        named_so = fact.is_name and " " in fact.name and not is_cut_off(fact)
        if named_so and family(state.cluster(fact)) != "person":
            inner = _inner_phrase(state, fact.name)
            kind = inner[-1] if len(inner) > 1 else _kind(fact.name)
            kind = _SPELLED.get(kind, kind)
            if kind not in named or not (named[kind].subject and _is_in_passing(fact)):
                named[kind] = fact
        elif fact.is_nominal and not fact.plural and not state.cluster(fact).names:
            noun = _SPELLED.get(fact.lemma, fact.lemma)
            if fact.determiner in _INTRODUCING or _is_of_named(state, fact):
                named.pop(noun, None)
            elif takes_up(fact) and len(fact.words) == 1 and noun in named and noun not in _ANY:
                state.join(named[noun], fact)


def _is_in_passing(fact: Fact) -> bool:
    """As in "Historian Ann Lee of Leeds University", "he trained at Leeds Hospital": only where somebody belongs."""
    return fact.token.dep_ == "pobj" and fact.token.head.lower_ in _BELONGING


def _is_of_named(state: State, fact: Fact) -> bool:
    """As in "the board of Norvik"."""
    of = (prep for prep in children(fact.token, "prep") if prep.lower_ == "of")
    bodies = (state.by_token.get(body.i) for prep in of for body in children(prep, "pobj"))
    return any(body is not None and body.is_name for body in bodies)


def inner_phrases(state: State) -> None:
    """Join "the parole board", and a headline's "Parole board", to the one Parole Board of Norway that a text names."""
    whole: dict[tuple[str, ...], list[Fact]] = defaultdict(list)
    for fact in state.ordered:
        inner = _inner_phrase(state, fact.name) if fact.is_name and family(state.cluster(fact)) != "person" else ()
        if len(inner) > 1:
            whole[inner].append(fact)
    for fact in state.ordered if whole else ():
        nominal = fact.is_nominal and not fact.plural and not state.cluster(fact).names
        bodies = distinct(state, whole.get(fact.words, ())) if nominal else []
        headline = fact.mention.start < state.headline_end and not fact.determiner
        if len(bodies) == 1 and (headline or takes_up(fact)):
            state.join(bodies[0].facts[0], fact)


def _inner_phrase(state: State, name: str) -> tuple[str, ...]:
    """Return the words of a name without the country or town that it is of, in lower case."""
    head, of, realm = name.partition(" of ")
    if not of:
        head, _, realm = name.rpartition(" ")
    return tuple(head.lower().split()) if state.gazetteer.named(realm) else ()


def opening_kinds(state: State) -> None:
    """Join "a US bank" of a text's opening to the Riggs Bank that the next sentences name, if they name no other."""
    opening = [f for f in state.ordered if f.sentence <= _OPENING and f.is_nominal and f.determiner in {"a", "an"}]
    for noun in opening:
        near = (f for n in range(noun.sentence, noun.sentence + _SOON) for f in state.by_sentence.get(n, ()))
        alike = [f for f in near if f.is_name and " " in f.name and _kind(f.name) == noun.lemma]
        candidates = distinct(state, alike)
        new = len(candidates) == 1 and min(f.mention.start for f in candidates[0].names) > noun.mention.start
        if new and noun.subject and not noun.plural and not state.cluster(noun).names:
            state.join(candidates[0].facts[0], noun)


def opening_bodies(state: State) -> None:
    """Join "A Swiss insurer is to cut jobs." to the one body that the next sentences bring in as who acts."""
    first = next((f for f in state.ordered if f.subject and f.mention.start >= state.headline_end), None)
    if first is None or not _is_new_body(state, first) or any(_is_body(state, f) for f in _in(state, first.sentence)):
        return
    kind = NOUN_TYPES[first.lemma]
    behind = [f for n in range(1, _SOON) for f in _in(state, first.sentence + n) if _is_body(state, f)]
    fitting = [f for f in behind if type_of(state.cluster(f)) in {kind, "news:Organization"}]
    candidates = distinct(state, fitting)
    acting = any(f.subject and f.quote < 0 for f in fitting)
    if len(candidates) == 1 and acting and not _is_called_otherwise(candidates[0], first):
        state.join(fitting[0], first)


def _in(state: State, sentence: int) -> Sequence[Fact]:
    return state.by_sentence.get(sentence, ())


def _is_new_body(state: State, fact: Fact) -> bool:
    """Tell "a Swiss insurer", "an airline": what has no name yet, and is no part of a name."""
    kind = NOUN_TYPES.get(fact.lemma, "")
    alone = fact.is_nominal and not fact.plural and fact.determiner in {"a", "an"} and not state.cluster(fact).names
    return alone and FAMILIES.get(kind) == "organization" and kind not in {"news:GovernmentBody", "news:Court"}


def _is_body(state: State, fact: Fact) -> bool:
    return fact.is_name and family(state.cluster(fact)) == "organization"


def _is_called_otherwise(cluster: Cluster, fact: Fact) -> bool:
    """Tell a body that the text calls something else: "its rival Nordwind", "the union Norvik"."""
    return any(noun.lemma in NOUN_TYPES and noun.lemma != fact.lemma for noun in cluster.nominals)


#: Words that are spelled in two ways, by the one that is compared.
_SPELLED = {"theatre": "theater", "centre": "center", "programme": "program"}


def _kind(name: str) -> str:
    """Return the noun that a name ends with, before its number: "depression" of "Tropical Depression Three"."""
    words = name.lower().split()
    while len(words) > 1 and (words[-1].isdigit() or words[-1].capitalize() in NUMBER_WORDS):
        words.pop()
    return words[-1]


def described_names(state: State) -> None:
    """Join "its Orca ferry" to the Orca: a name right before the noun that says what kind of thing it names."""
    for fact in state.ordered:
        kind = fact.is_nominal and not fact.plural and fact.lemma in _KINDS | _KINDS_OF_BODIES
        if kind and not state.cluster(fact).names:
            name = _name_before(state, fact)
            if name and _is_of_kind(state.cluster(name), fact):
                state.join(name, fact)


def _is_of_kind(named: Cluster, fact: Fact) -> bool:
    """Tell a body beside "the Norvik group", a thing or an index beside "its Orca ferry", "the Norvik index"."""
    if fact.lemma in _KINDS_OF_BODIES:
        return takes_up(fact) and (family(named) == "organization" or not named.entry)
    return not named.entry and (family(named) in _THINGS or fact.lemma in _INDEXES)


def _name_before(state: State, fact: Fact) -> Fact | None:
    """Return the name that stands in the phrase before common nouns alone: "the Orca passenger ferry"."""
    for token in reversed(fact.token.lefts):
        found = state.by_token.get(token.i)
        if found is not None and found.is_name:
            numbers = (part for part in (*token.lefts, *fact.token.lefts) if part.tag_ == "CD")
            counted = any(not found.mention.start <= part.idx < found.mention.end for part in numbers)
            return found if token.dep_ in {"compound", "nmod"} and not counted else None
        if not (is_noun(token) and not is_proper(token)) and token.tag_ not in {"JJ", "CD"}:
            return None
    return None


def owned_alike(state: State) -> None:
    """Join "its profit" to "Nordwind's profit" and "Nordwind profit": one owner, one noun, nothing that differs."""
    earlier: dict[tuple[int, str, bool], list[Fact]] = defaultdict(list)
    for fact in state.ordered:
        if not fact.is_nominal:
            continue
        keys = [(id(owner), fact.lemma, fact.plural) for owner in _owners(state, fact)]
        before = [other for key in keys for other in reversed(earlier[key])]
        same = next((other for other in before if _is_alike_but_for_more(fact, other)), None)
        if same and not (state.cluster(fact).names and state.cluster(same).names):
            state.join(same, fact)
        for key in keys:
            earlier[key].append(fact)


def _owners(state: State, fact: Fact) -> Iterator[Cluster]:
    """Yield whose it is: a name right before it, "its", "the firm's", and whoever a bare measure belongs to."""
    if (owner := state.owners.get(fact.index)) is not None:
        yield state.cluster(owner)
        return
    person = fact.lemma in PERSON_NOUNS
    for token in reversed(fact.token.lefts):
        found = state.by_token.get(token.i)
        owns = token.dep_ == "poss" or (token.dep_ in {"compound", "nmod"} and found is not None and found.is_name)
        if found is not None and owns and not (person and family(state.cluster(found)) == "place"):
            yield state.cluster(found)  # "a Leeds man", "another Leeds man": any of many


def _is_alike_but_for_more(fact: Fact, other: Fact) -> bool:
    words, others = _said(fact), _said(other)
    return words <= others or words >= others


def _said(fact: Fact) -> frozenset[str]:
    """What else is said of it before the noun, without its owner, whom a name right before it is if nobody else."""
    owned = any(t.dep_ == "poss" for t in fact.token.lefts)  # "Leeds's Moss End area" is no other area of Leeds
    return frozenset(
        t.lower_ for t in fact.token.lefts if t.dep_ in {"amod", "compound", "nummod"} and (owned or not is_proper(t))
    )
