"""Sieves over names: the same name, its acronym, a person's surname."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from unicodedata import combining, normalize

from kg.extract.grammar import NAME_PARTICLES, SPEECH
from kg.extract.tree import children, lemma
from kg.forenames import FORENAMES
from kg.model import Gazetteer
from kg.resolve.deeds import acts_like_company
from kg.resolve.facts import Cluster, Fact, State, are_couple
from kg.resolve.kinds import family
from kg.resolve.namesakes import are_namesakes, kin_words, of_generation
from kg.resolve.realms import is_every_countrys, owner
from kg.resolve.words import FATHER_AND_SON, GENERATIONS, UNINITIALED

_IN_BRACKETS = re.compile(r'\s*\(\s*(?:the\s+)?["“]?([A-Z][\w.&-]{1,9})["”]?\s*\)')
#: Initials that are no chance, whatever else the word may be.
_SURE_INITIALS = 4
#: How short they are at least that leave out the land.
_SHORTEST = 3
#: How many words end that say whence, beside those that the gazetteer knows.
_DEMONYM = "ian"
_WORD_OF_INITIALS = re.compile(r"[A-Z][a-z]{2,5}$")
_ACRONYM = re.compile(r"[A-Z][A-Z&]+s?$")
#: What a storm is called as it grows and dies down: "Tropical Storm Norvik", "Hurricane Norvik".
_STORM = re.compile(r"(?:Hurricane|Typhoon|Cyclone|Tropical (?:Storm|Depression|Cyclone)) (?=[A-Z]\w+$)")
Words = tuple[str, ...]


def exact_names(state: State) -> None:
    """Join mentions of one name; a surname that two people share waits for :func:`short_persons`."""
    shared = _shared_surnames(state)
    first: dict[tuple[str, str], Fact] = {}
    owners: dict[str, set[str]] = defaultdict(set)
    bodies = [fact for fact in state.ordered if fact.is_name and is_every_countrys(fact.name)]
    for fact in bodies:
        owners[same_letters(fact.name)].update({owner(fact)} - {""})
    storms = {_STORM.sub("", fact.name) for fact in state.ordered if fact.is_name and _STORM.match(fact.name)}
    for fact in state.ordered:
        if fact.is_name and fact.name not in shared:
            bare = fact.name in storms and not list(children(fact.token, "appos"))  # "Harvey, a producer"
            storm = f"Storm {fact.name}" if bare else _STORM.sub("Storm ", fact.name)
            letters = same_letters(storm)
            whose = owner(fact) if len(owners.get(letters, ())) > 1 else fact.sense  # "the Supreme Court of Kenya"
            state.join(first.setdefault((letters, whose), fact), fact)


def same_letters(name: str) -> str:
    """Return the name as it is compared: without dots, hyphens, blanks and case; short ones keep theirs ("US", "Us").

    An "&" is an "and".

    >>> same_letters("U.S.") == same_letters("US"), same_letters("Kim Jong-un") == same_letters("Kim Jong Un")
    (True, True)
    """
    bare = (
        name.replace(" & ", " and ")
        .replace(" of ", " ")
        .replace(".", "")
        .replace("-", "")
        .replace(" ", "")
        .replace("’", "'")
    )
    return bare.casefold() if len(bare) > 3 else bare


def _shared_surnames(state: State) -> frozenset[str]:
    firsts: dict[str, set[str]] = defaultdict(set)
    for fact in state.facts:
        words = _person_words(fact.name)
        if fact.is_name and len(words) > 1 and fact.mention.label == "PER":
            firsts[words[-1]].add(words[0])
    return frozenset(surname for surname, given in firsts.items() if len(given) > 1)


# --- acronyms ---


def bracketed_acronyms(state: State) -> None:
    """Join "the World Trade Organization (WTO)" and every other "WTO"."""
    by_start = {fact.mention.start: fact for fact in state.facts if fact.is_name}
    by_name: dict[str, Fact] = {}
    for fact in state.ordered:
        if fact.is_name:
            by_name.setdefault(fact.name, fact)
    for fact in list(by_start.values()):
        # the model may take the bracket for a part of the name
        inside = fact.mention.text.find("(")
        at = fact.mention.start + inside if inside > 0 else fact.mention.end
        bracketed = _IN_BRACKETS.match(state.text, at)
        if bracketed and fact.mention.label != "PER" and _may_abbreviate(bracketed[1], fact.name):
            short = by_start.get(bracketed.start(1)) or by_name.get(bracketed[1])
            if short:
                state.join(fact, short)


def _may_abbreviate(short: str, name: str) -> bool:
    """Tell whether the letters of the short form stand in the name in this order: "EFTA", "Europol"."""
    letters = iter(name.casefold())
    return all(letter in letters for letter in short.casefold() if letter.isalnum())


def initials(state: State) -> None:
    """Join "WTO" to the one name of several words that has these initials."""
    full: dict[str, list[Fact]] = defaultdict(list)
    for cluster in state.clusters():
        for name in sorted({fact.name for fact in cluster.names if " " in fact.name}):
            if family(cluster) != "person":
                for short in initials_of(name) | initials_within(name, state.gazetteer):
                    full[short].append(cluster.facts[0])
    for cluster in state.clusters():
        if cluster.entry is not None and cluster.entry.type == "news:Country":
            continue  # "USA" is no union of steelworkers
        for fact in cluster.names[:1]:
            bare = fact.name.replace(".", "")
            # British papers write "Dewa" for what has its initials, and is no name that anybody knows
            nobody = len(bare) >= _SURE_INITIALS or family(cluster) != "person"
            nobody = nobody and bare.casefold() not in FORENAMES
            as_word = nobody and cluster.entry is None and bool(_WORD_OF_INITIALS.match(bare))
            candidates = distinct(state, full.get(bare.upper() if as_word else bare, ()))
            if (as_word or _ACRONYM.match(bare)) and len(candidates) == 1 and candidates[0] is not cluster:
                state.join(candidates[0].facts[0], fact)


def initials_of(name: str) -> set[str]:
    """Return the letters that a name of several words may be shortened to, with and without its small words."""
    words = [word for word in re.split(r"[\s\-–]+", name) if word]
    if _ACRONYM.match(words[0]):
        return set()  # "BT Together" is no BT
    short = "".join(word[0] for word in words if word.lower() not in UNINITIALED)
    return {
        letters for letters in (short, "".join(word[0] for word in words)) if len(letters) > 1 and letters.isupper()
    }


def initials_within(name: str, gazetteer: Gazetteer) -> set[str]:
    """Return the initials of a body without those of its land: "NPC" of "Norwegian Press Council", "… of Norway"."""
    land, _, rest = name.partition(" ")
    body, _, realm = name.partition(" of ")
    found: set[str] = set()
    if land.endswith(_DEMONYM) or gazetteer.named(land) or gazetteer.adjectival(land):
        found |= initials_of(rest) if rest else found
    if gazetteer.named(realm):
        found |= initials_of(body)
    return {short for short in found if len(short) >= _SHORTEST}


def distinct(state: State, facts: Iterable[Fact]) -> list[Cluster]:
    """Return the clusters of the mentions, each once."""
    found: list[Cluster] = []
    for fact in facts:
        if (cluster := state.cluster(fact)) not in found:
            found.append(cluster)
    return found


def stands_before(state: State, short: Cluster, full: Fact) -> bool:
    """Tell whether a text, below its headline, calls something by one name before it comes to another.

    A short form follows the full one: of a text about BT "BT Together" is something else.
    """
    below = [fact.mention.start for fact in short.names if fact.mention.start >= state.headline_end]
    first = min((f.mention.start for f in state.cluster(full).names if f.name == full.name), default=full.mention.start)
    return bool(below) and below[0] < first


# --- people ---


#: Letters of a surname that nobody takes for another's by one of them.
_LONG_SURNAME = 5


def _person_words(name: str) -> Words:
    """Return the words of a person's name as they are compared: "Erdoğan" is "Erdogan", "Okong’o" is "Okongo"."""
    name = name.replace("’", "").replace("'", "")
    if not name.isascii():
        name = "".join(letter for letter in normalize("NFKD", name) if not combining(letter))
    words = tuple(word.lower() if word.lower() in NAME_PARTICLES else word for word in name.split())
    behind = GENERATIONS if len(words) > 2 else FATHER_AND_SON  # "Charles III" is a whole name
    return words[:-1] if len(words) > 1 and words[-1].lower() in behind else words


def full_persons(state: State) -> None:
    """Join full names of one surname and given name: "George W. Bush" and "George Bush", "Timothy" and "Tim Cook"."""
    by_surname: dict[str, list[tuple[Words, Fact]]] = defaultdict(list)
    for cluster in list(state.clusters()):
        for fact in cluster.names:
            words = _person_words(fact.name)
            if len(words) > 1 and family(cluster) == "person":
                alike = (other for others, other in by_surname[words[-1]] if _is_same_given(others, words))
                one = (other for other in alike if not are_namesakes(state, state.cluster(other), state.cluster(fact)))
                state.join(next(one, fact), fact)
                by_surname[words[-1]].append((words, fact))


def _is_same_given(one: Words, other: Words) -> bool:
    """Tell "Tim Cook" and "Timothy D. Cook", but not "Omar Ali Hassan" and "Omar Said Hassan", who may be brothers."""
    short, long = sorted((one[0], other[0]), key=len)
    middles = [{word[0] for word in name[1:-1] if len(word.rstrip(".")) > 1} for name in (one, other)]
    apart = all(middles) and middles[0].isdisjoint(middles[1])
    return not apart and (short == long or (len(short) > 2 and long.startswith(short)))


def short_persons(state: State) -> None:
    """Join a surname, and a first name that only one person has, to the full name."""
    by_surname: dict[Words, list[Fact]] = defaultdict(list)
    by_given: dict[Words, list[Fact]] = defaultdict(list)
    for cluster in state.clusters():
        if family(cluster) == "person" and cluster.entry is None:
            for words in sorted({_person_words(fact.name) for fact in cluster.names}):
                for cut in range(1, len(words)):
                    by_surname[words[cut:]].append(cluster.facts[0])
                    by_given[words[:cut]].append(cluster.facts[0])  # "Mohd Yusoff" of Mohd Yusoff Mamat
                if _has_surname_second(words):
                    by_surname[words[1:2]].append(cluster.facts[0])  # "Koh" of Desmond Koh Wee Siong
    slips = _Slips(state, by_surname)
    for cluster in list(state.clusters()):
        if fact := _short_person(state, cluster):
            words = _person_words(fact.name)
            # "Thomas" is Justin Thomas, also where a Thomas Bjorn is spoken of
            found = _join_person(state, fact, by_surname.get(words, ()), nearest=True)
            given: Iterable[Fact] = by_given.get(words, ())
            if _is_introduced(fact):  # "Ann, a soldier, said"; a rarer name may be that of somebody named before
                rare = fact.name.casefold() not in FORENAMES
                given = [full for full in given if rare and full.mention.start < fact.mention.start]
            if not (found or _join_person(state, fact, given, nearest=False)):
                slips.join(fact, words)


def _has_surname_second(words: Words) -> bool:
    """Tell names as people of Hong Kong and Singapore have them: "Desmond Koh Wee Siong", "Leon Tse Wing-fai"."""
    given = len(words) == len("Desmond Koh Wee Siong".split()) or (len(words) > 2 and "-" in words[-1])
    return given and words[0].lower() in FORENAMES and words[1].lower() not in FORENAMES and len(words[1]) > 1


class _Slips:
    """Surnames of a text's people by their first letter, to find whom a surname that is written wrong means."""

    def __init__(self, state: State, by_surname: Mapping[Words, list[Fact]]) -> None:
        self._state = state
        self._by_letter: dict[str, list[tuple[Words, list[Fact]]]] = defaultdict(list)
        for surname, facts in by_surname.items():
            self._by_letter[surname[0][:1]].append((surname, facts))
        self._called = {fact.name for fact in state.ordered if fact.is_name}

    def join(self, fact: Fact, words: Words) -> None:
        """Join a name that stands once to the one person whose surname, used or titled, it is but for a slip."""
        if len(self._state.cluster(fact).names) > 1 or _is_somebody_else(self._state, fact):
            return
        near = self._by_letter[words[0][:1]] if words else []
        meant = (f for surname, facts in near if _is_slip(words, surname) for f in facts)
        meant = (f for f in meant if fact.title or _surname(f) in self._called)
        _join_person(self._state, fact, meant, nearest=True)


def _is_slip(one: Words, other: Words) -> bool:
    """Tell a surname from a slip of the pen: one letter more, less or other, or two in each other's place.

    >>> _is_slip(("Byrant",), ("Bryant",)), _is_slip(("Hansen",), ("Hanson",)), _is_slip(("Lee",), ("Leo",))
    (True, True, False)
    """
    if not len(one) == len(other) == 1 or one[0][0] != other[0][0] or one == other:
        return False
    short, long = sorted((one[0], other[0]), key=len)
    if len(short) < _LONG_SURNAME or len(long) - len(short) > 1:
        return False
    same = next((n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    rest, longer = short[same:], long[same:]
    if len(short) < len(long):
        return rest == longer[1:]
    return rest[1:] == longer[1:] or (rest[:2] == longer[1::-1] and rest[2:] == longer[2:])


def _surname(fact: Fact) -> str:
    return fact.name.rpartition(" ")[2]


def _is_somebody_else(state: State, fact: Fact) -> bool:
    """Tell a first name, and who is brought in as another's kin, from a surname that is written wrong."""
    forename = fact.name.casefold() in FORENAMES
    return forename or bool(kin_words(state.cluster(fact))) or bool(list(children(fact.token, "appos")))


def _is_introduced(fact: Fact) -> bool:
    """As in "Ann, a Norwegian soldier, said", whom the text gives no surname."""
    beside = (word.lower_ for noun in children(fact.token, "appos") for word in noun.lefts)
    return any(word in {"a", "an"} for word in beside)


def _short_person(state: State, cluster: Cluster) -> Fact | None:
    """Return a mention of a cluster whose name may be part of a person's, or None."""
    fact = next(iter(cluster.names), None)
    if fact is None or cluster.entry or fact.sense:
        return None
    if all(f.mention.label == "NORP" for f in cluster.names):
        return None
    if family(cluster) == "person":
        return fact
    # the model's "Carney: GPE" is worth little beside a Mark Carney, "Ford: ORG" beside a known company is
    known = any(entry.type != "news:Person" for entry in state.gazetteer.named(fact.name))
    if " " in fact.name or (known and family(cluster) == "organization" and not _speaks_often(state, cluster)):
        return None
    return fact


def _speaks_often(state: State, cluster: Cluster) -> bool:
    """Tell the Ford who testified, of an article that names a Christine Ford, from the company."""
    after = cluster.names[0].name in state.person_words
    speaking = [f for f in cluster.names if f.subject and lemma(f.token.head) in SPEECH]
    alone = len(speaking) > 1 and not any(acts_like_company(f.token) for f in cluster.names)
    return after and (alone or 2 * len(speaking) > len(cluster.names))


def _join_person(state: State, fact: Fact, full: Iterable[Fact], *, nearest: bool) -> bool:
    """Join a part of a name to the person meant; tell whether there is one whose name it may be a part of.

    Of "George and Joyce Hill" a plain "Hill" may be either.
    """
    own = state.cluster(fact)
    full = [f for f in full if family(own) == "person" or not stands_before(state, own, f)]  # of Strava no Camp Strava
    candidates = [c for c in distinct(state, full) if c is not own and not _opposed(c, own)]
    candidates = of_generation(fact.name, candidates)
    if len(candidates) == 1:
        state.join(candidates[0].facts[0], fact)
    elif candidates and nearest:
        main = [c for c in candidates if not kin_words(c)] or candidates
        before = [f for c in main for f in c.facts if f.mention.start < fact.mention.start]
        # who has been called by the bare surname keeps it, the others go by their full names
        called = [f for f in before if f.name == fact.name]
        called = called or [f for f in before if f.is_name and f.name.endswith(f" {fact.name}")] or before
        last = max(called, key=lambda f: f.mention.start, default=None)
        if last is not None and not any(are_couple(state, f, last) for f in before):
            state.join(last, fact)
    elif candidates:
        # of several of a first name the one that the text is about, if it is about one
        first, second = sorted(candidates, key=lambda c: -len(c.names))[:2]
        if len(first.names) >= 2 * len(second.names):
            state.join(first.facts[0], fact)
    return bool(candidates)


def _opposed(one: Cluster, other: Cluster) -> bool:
    return bool(one.gender and other.gender and one.gender != other.gender)
