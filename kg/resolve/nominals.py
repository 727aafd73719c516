"""The sieve over common nouns by their class: "the company", "the university", "the country"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from kg.extract.grammar import BODIES, PARTIES, SPEECH, SUBJECTS
from kg.extract.tree import children, conjuncts, lemma
from kg.model import GazetteerEntry
from kg.parse import Token
from kg.resolve.binding import doers, is_modifier
from kg.resolve.classes import BUSINESSES, EITHER, FAMILIES, NOUN_TYPES, WHOLE_GOODS
from kg.resolve.facts import Cluster, Fact, State
from kg.resolve.firms import DEALING, MAKERS, SPECIAL, SURE, fit, only_firm
from kg.resolve.kinds import family, head_word, is_alike, is_person_noun, is_union_name, name_type, noun_type, type_of
from kg.resolve.lands import LANDS, fitting_lands, land_of_holder, lands_where_spoken
from kg.resolve.naming import distinct
from kg.resolve.outsiders import acts_from_outside, outsiders
from kg.resolve.takeovers import left_behind
from kg.resolve.words import COMPANY_MEASURES, KINGDOMS, TREATY_NOUNS

#: What makes a definite noun a first mention: "the company that makes it", "the university in the north".
_POSTMODIFIERS = frozenset({"relcl", "acl", "prep", "appos"})
_RANKING = frozenset({"no.", "number"})
#: How many sentences back a nominal is looked for.
_REACH = 3

#: What is spoken of so many times less than another is not what the text is about.
_FAR_LESS = 2
#: Places that are built and are no buildings.
_WAYS = frozenset("street road avenue highway lane bridge dam tunnel square".split())
#: Nouns by which a text goes on to call what it is about, many sentences on.
_MANY_TOLD_APART = frozenset("city town village school university college hospital district".split())
#: What there is of many kinds: "the medical school" is one that says so.
_OF_MANY_KINDS = frozenset("school college academy institute hospital court trust force".split())
#: Things of one type that are not one another.
_OF_LAND_AND_SEA = frozenset(
    "river sea ocean lake mountain mount island continent desert gulf bay strait volcano".split()
)
_TOWNS = frozenset({"city", "town", "village"})
#: Nouns that any organisation may be called by.
_ANY_ORGANIZATION = frozenset("organisation organization group body".split())


class _Takes(NamedTuple):
    """What names a noun takes up: by their last words and type, or by the type alone where a name is one word."""

    nouns: str
    heads: str
    type: str = ""
    alone: bool = False
    or_else: tuple[str, ...] = ("news:Organization",)


_UNIVERSITY, _MEDIA = "news:University", "news:MediaOrganization"
_TAKES = (
    _Takes("department", "department ministry treasury"),
    _Takes("ministry", "ministry treasury"),
    _Takes("department ministry", "office", "news:GovernmentBody"),
    _Takes(
        "regulator watchdog",
        "administration commission authority agency board regulator watchdog",
        "news:GovernmentBody",
        alone=True,
    ),
    _Takes(
        "paper daily tabloid newspaper",
        """times post journal gazette tribune herald news mail telegraph guardian independent observer sun mirror star
        standard express record globe chronicle""",
        _MEDIA,
    ),
    _Takes("network channel broadcaster station", "network tv radio television broadcasting", _MEDIA, alone=True),
    _Takes("school", "school college academy university institute", _UNIVERSITY, alone=True),
    _Takes("institution", "university college school academy institute", _UNIVERSITY, alone=True),
    _Takes("institution", "museum hospital bank library"),
    _Takes("trust", "trust hospital hospitals infirmary"),
    _Takes("force", "police constabulary", "news:GovernmentBody"),
    _Takes("facility", "hospital prison jail plant factory refinery center centre laboratory clinic camp reactor"),
    _Takes("bloc alliance", "union alliance community", "news:InternationalOrganization", alone=True, or_else=()),
    _Takes("chamber", "senate commons lords assembly"),
    _Takes("event", "festival conference fair show expo summit marathon race tournament games forum open cup"),
    _Takes("storm", "storm hurricane typhoon cyclone"),
)
#: Nouns that take up names of other kinds than their own.
_BY_HEAD: Mapping[str, tuple[_Takes, ...]] = {
    noun: tuple(row for row in _TAKES if noun in row.nouns.split())
    for noun in " ".join(row.nouns for row in _TAKES).split()
}
_CHARITIES = frozenset({"charity", "ngo", "nonprofit"})
_MAY_BE_CHARITY = frozenset({"news:Organization", "news:InternationalOrganization"})
_COMPANY = frozenset({"company", "firm", "giant"})
#: Types of which a noun says more: "the ministry", "the dollar" is none of another name.
_MANY_KINDS = frozenset({"news:Organization", "news:GovernmentBody", "news:Currency"})
#: Things that have names like companies'.
_NO_FIRMS = frozenset("attraction resort park site scheme project programme program venture service brand fund".split())
#: A company that is none of those that were there before: "the new company", "the combined group".
_TO_COME = frozenset({"new", "combined", "merged", "resulting", "enlarged"})
#: What is somebody's, by the noun: "its rival Nordwind", no "miner Nordwind".
_OF_ANOTHER = EITHER - BUSINESSES
#: What a text calls a company that it has beside the one that it is about.
_OTHERS = frozenset("another other second third fourth neighbouring neighboring".split())
_MAY_BE_COMPANY = frozenset({"news:Company", "news:Organization", "news:MediaOrganization"})


def entries_inside(state: State, fact: Fact) -> list[GazetteerEntry]:
    """Return what the gazetteer knows of the names within a phrase."""
    return [entry for f in names_inside(state, fact) if (entry := state.cluster(f).entry)]


def names_inside(state: State, fact: Fact) -> list[Fact]:
    """Return the names within a phrase."""
    return [f for f in state.by_sentence[fact.sentence] if f.is_name and _within(f, fact)]


def _within(inner: Fact, outer: Fact) -> bool:
    return outer.mention.start <= inner.mention.start and inner.mention.end <= outer.mention.end


def class_nominals(state: State) -> None:
    """Join "the company", "the university", "the country" to the nearest name that is one."""
    last: dict[str, Fact] = {}
    named = _by_head_word(state)
    for fact in state.ordered:
        known = fact.lemma in NOUN_TYPES or fact.lemma in _BY_HEAD
        if not fact.is_nominal or fact.plural or not known or fact.lemma == "capital":
            continue
        settled = lands_where_spoken(state, fact) or land_of_holder(state, fact)
        if not settled and (takes_up(fact) or _is_bare_body(state, fact)) and not state.cluster(fact).names:
            so_described = _so_described(state, fact)
            candidates = [(so_described, True)] if so_described is not None else _candidates(state, fact)
            told = any(subject for _, subject in candidates) or _topic(state, fact) is not None
            told = told and _has_place_inside(state, fact)
            clear = len(candidates) == 1 or told or not has_name_inside(state, fact)
            if candidates and clear and not _is_nearer(state, last.get(fact.lemma), candidates, fact):
                state.join(_most_salient(state, candidates, fact).facts[0], fact)
            elif not candidates and last.get(fact.lemma) is None and (only := only_firm(state, fact)):
                state.join(only, fact)
            elif not candidates and (about := _text_is_about(state, fact, last.get(fact.lemma))):
                state.join(about, fact)
            elif not candidates and (far := _only_one_so_named(state, fact, named[fact.lemma], last.get(fact.lemma))):
                state.join(far, fact)
        passing = is_modifier(fact.token) and not state.cluster(fact).names  # "an airline employee": none in particular
        if not passing and not _takes_up_new(state, last.get(fact.lemma), fact):
            last[fact.lemma] = fact


def _takes_up_new(state: State, other: Fact | None, fact: Fact) -> bool:
    """Tell "a device … this device": the one brought in stays the one to be taken up."""
    new = other is not None and other.determiner in {"a", "an"} and not state.cluster(other).names
    return new and fact.definite and not state.cluster(fact).names


def _so_described(state: State, fact: Fact) -> Cluster | None:
    """Return the one that "the photo agency" takes up by all its words: "US photo agency Norvik Images"."""
    if len(fact.words) < len("photo agency".split()):
        return None
    before = (f for f in state.ordered if f.is_nominal and f.lemma == fact.lemma and f.mention.end < fact.mention.start)
    alike = [f for f in before if f.words[-len(fact.words) :] == fact.words and state.cluster(f).names]
    found = distinct(state, alike)
    return found[0] if len(found) == 1 else None


def _candidates(state: State, fact: Fact) -> list[tuple[Cluster, bool]]:
    """Return the named clusters before that the noun may mean, and whether they were subjects; the press comes last."""
    barred = doers(state, fact) + outsiders(state, fact)
    found = [(c, subject) for c, subject in names_before(state, fact) if _is_called(c, fact.lemma) and c not in barred]
    found = [pair for pair in found if type_of(pair[0]) != "news:MediaOrganization"] or found
    found = [pair for pair in found if not _is_only_medium(pair[0], fact)]
    found = [pair for pair in found if not _is_only_told(pair[0], fact)]
    found = [pair for pair in found if not acts_from_outside(pair[0], state, fact)] or found
    found = [pair for pair in found if not (pair[0].names and all(map(is_cut_off, pair[0].names)))]
    found = _of_speaker(state, fact, found) or found
    if NOUN_TYPES.get(fact.lemma) == "news:Company" or fact.lemma == "group":
        found = _of_takeover(state, fact, found)
    if fact.lemma in _OF_MANY_KINDS and (kinds := {part.lower_ for part in children(fact.token, "amod", "compound")}):
        return [pair for pair in found if any(kinds <= set(f.name.lower().split()) for f in pair[0].names)]
    if FAMILIES.get(NOUN_TYPES.get(fact.lemma, "")) == "place":
        found = fitting_lands(state, fact, found) if fact.lemma in LANDS else found
        return _in_region(state, fact, found)
    if NOUN_TYPES.get(fact.lemma) != "news:Company" and fact.lemma not in DEALING:
        return found
    fits = [fit(state, cluster, fact) for cluster, _ in found]
    best = max(1, *fits) if fits else 1
    fitting = [pair for pair, each in zip(found, fits, strict=True) if each == best]
    country = any(entry.type == "news:Country" for entry in entries_inside(state, fact))
    if best < SURE and len(fitting) > 1 and country:
        return []  # "the Korean firm", where several are spoken of and none is said to be Korean
    if best == SURE or fact.lemma not in SPECIAL:
        return fitting
    main = _main(state, fitting)  # that a company is a supermarket, the text must say, or be about it
    return [pair for pair in fitting if pair[0] is main]


def is_cut_off(fact: Fact) -> bool:
    """As in "the [Local Government] Ombudsman", which the model takes for one body: it names no government."""
    token, head = fact.token, fact.token.head
    return token.dep_ == "compound" and head.idx >= fact.mention.end and token.ent_type_ == head.ent_type_ == "ORG"


def _of_speaker(state: State, fact: Fact, found: list[tuple[Cluster, bool]]) -> list[tuple[Cluster, bool]]:
    """Return those that the speaker heads: "Ann Lee, president of Acme, said the group …", "Its president said …"."""
    verb = fact.token.head
    if not fact.subject or verb.dep_ != "ccomp" or lemma(verb.head) not in SPEECH:
        return []
    if fact.lemma == "group":  # what an association is, too
        found = [pair for pair in names_before(state, fact) if family(pair[0]) == "organization"]
    speakers = [noun for subject in children(verb.head, "nsubj") for noun in (subject, *children(subject, "appos"))]
    people = {id(state.cluster(f)) for t in speakers if (f := state.by_token.get(t.i)) is not None}
    bodies = [state.facts[body] for _, who, body in state.offices if id(state.of[who]) in people]
    # "the head of the Acme delegation" speaks for Acme
    own = (name for body in bodies if body.is_nominal for name in names_inside(state, body))
    led = {id(state.cluster(body)) for body in (*bodies, *own)}
    headed = [(c, True) for c, _ in found if id(c) in led]
    if headed or not any(part.lower_ == "its" for noun in speakers for part in children(noun, "poss")):
        return headed
    return [(c, True) for c, _ in found if any(f.sentence == fact.sentence - 1 for f in c.facts)][:1]


def _of_takeover(state: State, fact: Fact, found: list[tuple[Cluster, bool]]) -> list[tuple[Cluster, bool]]:
    """Leave out who was bought, told of in another paragraph alone: "group chief executive Ann Lee" is the buyer's."""
    behind = left_behind(state, fact)
    near = [pair for pair in found if pair[0] not in behind]
    if near or not found or state.takeover is None:
        return near
    buyer = state.cluster(state.takeover[0])
    return [(buyer, True)] if _is_called(buyer, fact.lemma) else []


#: Countries that are called "the kingdom", as Britain is not.
_CALLED_KINGDOMS = KINGDOMS - {"united-kingdom"}
#: Where people put what they say.
_SOCIAL_MEDIA = frozenset(
    "Facebook Twitter X YouTube Instagram TikTok LinkedIn WhatsApp Telegram Snapchat Reddit".split()
)


_POSTING = frozenset("post write share tweet publish".split())


def _is_only_medium(cluster: Cluster, fact: Fact) -> bool:
    """Tell where something was only put: "said on Facebook that the company was sorry" is no word of Facebook's."""
    names = [f for f in cluster.names if f.mention.start < fact.mention.start]
    posted = (f.token.dep_ == "pobj" and f.token.head.lower_ in {"on", "via"} for f in names)
    told = (f.name in _SOCIAL_MEDIA or lemma(f.token.head.head) in SPEECH | _POSTING for f in names)
    airs = fact.lemma in {"network", "broadcaster", "station", "channel"}
    return type_of(cluster) in _MAY_BE_COMPANY and bool(names) and not airs and all(posted) and all(told)


def _is_only_told(cluster: Cluster, fact: Fact) -> bool:
    """Tell who only listens: "sources told Business Ledger", of which a text about a company says no more."""
    names = [f.token for f in cluster.names if f.mention.start < fact.mention.start]
    return all(name.dep_ in {"dobj", "dative"} and lemma(name.head) == "tell" for name in names)


def _in_region(state: State, fact: Fact, found: list[tuple[Cluster, bool]]) -> list[tuple[Cluster, bool]]:
    """Return those that lie where the phrase says ("the African nation"), or the only one, if that is not known."""
    regions = {entry.id for entry in entries_inside(state, fact)}
    if not regions:
        # "US firms left Iraq": Iraq is the country
        return sorted(found, key=lambda pair: _only_modifies(pair[0], fact))
    around = [regions & set(c.entry.within) if c.entry else set() for c, _ in found]
    return [pair for pair, areas in zip(found, around, strict=True) if areas] or (found if len(found) == 1 else [])


def _only_modifies(cluster: Cluster, fact: Fact) -> bool:
    """Tell whether the last sentence that names it has it before nouns alone: "US firms", "the pro-Beijing camp".

    So it has that of "Norway's king".
    """
    names = [f for f in cluster.names if f.mention.start < fact.mention.start]
    last = (f.token for f in names if f.sentence == names[-1].sentence)
    return all(is_modifier(name) or (name.dep_ == "poss" and is_person_noun(lemma(name.head))) for name in last)


def _main(state: State, candidates: list[tuple[Cluster, bool]]) -> Cluster | None:
    """Return the company that the text speaks of more than of any other, if it is a candidate."""
    companies = [c for c in state.clusters() if c.names and type_of(c) in _MAY_BE_COMPANY]
    most = sorted(companies, key=lambda c: -len(c.facts))[:2]
    clear = len(most) == 1 or (len(most) == 2 and len(most[0].facts) > len(most[1].facts))
    return most[0] if clear and any(cluster is most[0] for cluster, _ in candidates) else None


def _is_bare_body(state: State, fact: Fact) -> bool:
    """Tell "company" in "company chairman Ann Lee", and in a headline, from one that is introduced."""
    headline = fact.mention.start < state.headline_end
    before = fact.token.doc[max(fact.token.i - 1, 0)]
    if before.i < fact.token.i and before.text[0].isupper() and before.head in {fact.token, fact.token.head}:
        return False  # "Conservative party leader"
    return fact.lemma in BODIES and not fact.token.children and (headline or fact.token.dep_ in {"compound", "nmod"})


def _is_town(fact: Fact) -> bool:
    """Tell a place of which nobody knows more than that it has a government, by the model's label."""
    return fact.mention.label == "GPE" and head_word(fact.name) not in NOUN_TYPES


def _only_one_so_named(state: State, fact: Fact, named: list[Fact], other: Fact | None) -> Fact | None:
    """Return the only name before with the noun for its head, however far: "the accord" of a "Lima Accord"."""
    if other is not None and not state.cluster(other).names:
        return None
    before = (name for name in named if name.mention.end <= fact.mention.start and not is_cut_off(name))
    clusters = distinct(state, before)
    return clusters[0].facts[0] if len(clusters) == 1 and family(clusters[0]) != "person" else None


def _text_is_about(state: State, fact: Fact, other: Fact | None) -> Fact | None:
    """Return the only town or school that the text has named, or has named more than all others, however far before."""
    if fact.lemma not in _MANY_TOLD_APART or (other is not None and not state.cluster(other).names):
        return None
    before = [c for c in state.clusters() if c.names and _spoken_of(c, fact) and _is_called(c, fact.lemma)]
    if not before or has_name_inside(state, fact):
        return None
    first, *rest = sorted(before, key=lambda c: -_spoken_of(c, fact))
    return first.facts[0] if _spoken_of(first, fact) > sum(_spoken_of(c, fact) for c in rest) else None


def _by_head_word(state: State) -> dict[str, list[Fact]]:
    found: dict[str, list[Fact]] = defaultdict(list)
    for fact in state.ordered:
        if fact.is_name and " " in fact.name:
            found[head_word(fact.name)].append(fact)
    return found


def _is_nearer(state: State, other: Fact | None, candidates: list[tuple[Cluster, bool]], fact: Fact) -> bool:
    """Tell whether a nameless one of the kind stands between the names and the noun: "a bank … the bank"."""
    if other is None or state.cluster(other).names:
        return False
    called = any(f.lemma == fact.lemma or fact.lemma in f.name.lower().split() for c, _ in candidates for f in c.facts)
    if other.lemma in LANDS and other.token.dep_ in {"pobj", "attr"}:
        return False  # "in a country known for its stability", said of the one that the text is about
    if not called and other.determiner in {"a", "an"}:
        return True  # "a nuclear plant … Chernobyl … the plant"
    before = (f for cluster, _ in candidates for f in cluster.facts if f.mention.start < fact.mention.start)
    named = [f.mention.start for f in before if not _is_owner(f, other)]  # in "Acme's lab … the lab" Acme is none
    return other.mention.start > max(named, default=-1)


def _is_owner(owner: Fact, fact: Fact) -> bool:
    return owner.token.dep_ == "poss" and owner.token.head is fact.token


def takes_up(fact: Fact) -> bool:
    """Whether the phrase speaks of something known: "the deal", not "the user's device" or "the firm that left"."""
    lefts = fact.token.lefts
    # "the No. 2 lender", "the biggest bank" say which one they mean
    ranked = any(child.tag_ in {"CD", "JJS"} for child in lefts) or not _RANKING.isdisjoint(fact.words)
    ranked = ranked or _is_most(lefts)
    ranked = ranked or (NOUN_TYPES.get(fact.lemma) in _MAY_BE_COMPANY and not _TO_COME.isdisjoint(fact.words))
    return fact.definite and not ranked and not is_introduced(fact) and all(child.dep_ != "poss" for child in lefts)


def _is_most(lefts: Sequence[Token]) -> bool:
    """As in "the most popular phone"."""
    return any(part.tag_ == "RBS" for child in lefts for part in child.children)


def _has_place_inside(state: State, fact: Fact) -> bool:
    inside = names_inside(state, fact)
    return all(family(state.cluster(f)) == "place" for f in inside)


def is_introduced(fact: Fact) -> bool:
    """Whether what follows the noun says which one is meant; what a comma sets off ("the ship, built here,") not."""
    doc = fact.token.doc
    return any(
        child.dep_ in _POSTMODIFIERS
        and (child.dep_ == "prep" or doc[child.left_edge.i - 1].text not in {",", "–", "—"})
        for child in fact.token.rights
    )


def has_name_inside(state: State, fact: Fact) -> bool:
    """Whether a name stands in the phrase: "the Basel-based group"."""
    return bool(names_inside(state, fact))


def _most_salient(state: State, candidates: list[tuple[Cluster, bool]], fact: Fact) -> Cluster:
    """Return the nearest subject, else what the headline is about, else what the text has spoken of most."""
    subjects = [cluster for cluster, subject in candidates if subject]
    if entries_inside(state, fact):
        return (subjects or [candidates[0][0]])[0]
    if FAMILIES.get(NOUN_TYPES.get(fact.lemma, "")) == "place" and subjects:
        often = max(len(c.facts) for c in state.clusters() if c.names and _is_called(c, fact.lemma))
        subjects = [cluster for cluster in subjects if len(cluster.facts) * _FAR_LESS >= often]
    topic = _topic(state, fact)
    if subjects and topic and _is_beside(subjects[0], fact, EITHER | _NO_FIRMS):
        return topic
    subjects = [cluster for cluster in subjects if not _is_beside(cluster, fact, _OF_ANOTHER)] or subjects
    if subjects:
        return subjects[0]
    if topic:
        return topic
    nearest = candidates[0][0]
    if fact.lemma in _ANY_ORGANIZATION and (told := next((c for c, _ in candidates if _is_told_so(c, fact)), None)):
        return told
    called = [c for c in state.clusters() if c.names and _is_called(c, fact.lemma) and _spoken_of(c, fact)]
    called = [c for c in called if type_of(c) != "news:MediaOrganization" or c is nearest]
    most = max(called, key=lambda c: (_is_certain(c), _spoken_of(c, fact), c is nearest))
    if _is_certain(most) and not _is_certain(nearest):
        return most
    return most if _spoken_of(most, fact) > _FAR_LESS * _spoken_of(nearest, fact) else nearest


def _is_told_so(cluster: Cluster, fact: Fact) -> bool:
    """As in "Open Water, a fundraising body": what "the group" takes up, and no party or company beside it."""
    return any(f.lemma in _ANY_ORGANIZATION for f in _before(cluster, fact) if f.is_nominal)


def _is_beside(cluster: Cluster, fact: Fact, kinds: Set[str]) -> bool:
    """Tell what is spoken of once, and as one of some kinds: "its shareholder Nordwind", "a new attraction, Nordlund".

    So is what is told of as another: "a third firm, Nordwind".
    """
    names = [f for f in cluster.names if f.mention.start < fact.mention.start]
    told = [f for f in cluster.nominals if f.mention.start < fact.mention.start]
    appositions = [part for f in names for t in conjuncts(f.token) for part in children(t, "appos")]
    nouns = {f.lemma for f in told} | {lemma(part) for part in appositions}
    once = len({f.sentence for f in names}) == 1
    return once and (any(map(_is_another, told)) or not nouns.isdisjoint(kinds))


def _is_another(told: Fact) -> bool:
    """As in "a third firm, Nordwind", "a smaller rival, Nordwind"."""
    compared = any(part.tag_ == "JJR" for part in told.token.lefts)
    return compared or not _OTHERS.isdisjoint({*told.words, told.determiner})


def _topic(state: State, fact: Fact) -> Cluster | None:
    """Return the one of the kind that the headline is about, if there is one."""
    head = takewhile(lambda other: other.mention.start < state.headline_end, state.ordered)
    place = FAMILIES.get(NOUN_TYPES.get(fact.lemma, "")) == "place"
    named = (f for f in head if f.is_name and not (place and is_modifier(f.token)))
    called = [c for c in distinct(state, named) if _is_called(c, fact.lemma)]
    certain = [c for c in called if _is_certain(c)] or called
    return certain[0] if len(certain) == 1 else None


def _is_certain(cluster: Cluster) -> bool:
    """Tell whether the type says more than the model's "organisation", which it also gives to products."""
    return type_of(cluster) != "news:Organization"


def _spoken_of(cluster: Cluster, fact: Fact) -> int:
    return len(_before(cluster, fact))


def _before(cluster: Cluster, fact: Fact) -> list[Fact]:
    return [other for other in cluster.facts if other.mention.start < fact.mention.start]


def names_before(state: State, fact: Fact) -> Iterator[tuple[Cluster, bool]]:
    """Yield named clusters, sentence by sentence backwards, subjects first; and whether they were one there."""
    seen: list[Cluster] = []
    for sentence in range(fact.sentence, fact.sentence - _REACH - 1, -1):
        before = [f for f in state.by_sentence.get(sentence, ()) if f.mention.end <= fact.mention.start]
        before = [f for f in before if state.text[max(0, f.mention.start - 1)] != "-"]  # "the pro-Oslo camp"
        for other in sorted(before, key=lambda f: not _leads(f)):
            cluster = state.cluster(other)
            if cluster.names and cluster not in seen:
                seen.append(cluster)
                yield cluster, _leads(other) and not _is_compared(other.token)


def _leads(fact: Fact) -> bool:
    """Tell what a sentence is about: its subject, or whose shares or sales are: "Acme's shares fell"."""
    noun = fact.token.head
    owns = fact.token.dep_ in {"poss", "compound"} and lemma(noun) in COMPANY_MEASURES
    return fact.subject or (fact.is_name and owns and noun.dep_ in SUBJECTS)


def _is_compared(subject: Token) -> bool:
    """As in "the first since Acme went public": of Acme the text speaks in passing."""
    verb = subject.head
    return verb.dep_ == "advcl" and any(mark.lower_ in {"since", "than"} for mark in children(verb, "mark"))


def _is_called_by_head(cluster: Cluster, noun: str) -> bool:
    """Tell a name that a noun of another kind may take up: "the school" a university, "the storm" Hurricane Ida."""
    told = {head_word(fact.name) for fact in cluster.names if " " in fact.name}
    told |= {head_word(cluster.entry.label)} if cluster.entry is not None and " " in cluster.entry.label else set()
    if noun == "storm":
        told |= {fact.name.split()[0].lower() for fact in cluster.names}
    kind = type_of(cluster)
    return any(
        kind in {row.type or kind, *row.or_else} if told & set(row.heads.split()) else _is_alone(row, kind, told)
        for row in _BY_HEAD[noun]
    )


def _is_alone(row: _Takes, kind: str, told: set[str]) -> bool:
    return row.alone and kind == row.type and not told


def _is_no_such(cluster: Cluster, noun: str) -> bool:
    names = [fact.name for fact in cluster.names] + ([cluster.entry.label] if cluster.entry is not None else [])
    way = noun == "building" and any(head_word(name) in _WAYS for name in names)
    way = way or (noun == "kingdom" and cluster.entry is not None and cluster.entry.id not in _CALLED_KINGDOMS)
    return way or family(cluster) in {"person", "group"} or any(_tells_another(name, noun) for name in names)


@lru_cache(maxsize=8192)
def _tells_another(name: str, noun: str) -> bool:
    """Tell a name that says what it is, and that it is no such thing: "the volcano" is none of the Faroe Islands."""
    told = (head_word(name), name.partition(" ")[0].lower())
    kinds = {"mountain" if word.startswith("mount") else word.removesuffix("s") for word in told} & _OF_LAND_AND_SEA
    kinds |= {"volcano"} if "mountain" in kinds else set()
    return noun in _OF_LAND_AND_SEA and bool(kinds) and ("mountain" if noun == "mount" else noun) not in kinds


@lru_cache(maxsize=8192)
def _calling_words(name: str) -> frozenset[str]:
    """Return the words by which a name may be taken up: not "the highway" of the Highway Safety Administration."""
    words = name.lower().split()
    kinds = [word for word in words if word in NOUN_TYPES]
    party = {"party"} if name.lower() in PARTIES else ()  # "Labor"
    return frozenset({*kinds[-1:], head_word(name), words[-1], *party})


def _is_called(cluster: Cluster, noun: str) -> bool:
    """Whether the noun is the cluster's class, or a word of its name ("the bank" for "Bank of Canada")."""
    if _is_no_such(cluster, noun):
        return False
    if noun not in _COMPANY and any(noun in _calling_words(fact.name) for fact in cluster.names):
        return True
    type_ = type_of(cluster)
    if noun in _BY_HEAD:
        return _is_called_by_head(cluster, noun)
    if noun in _COMPANY or noun in MAKERS:
        # "the company" is no union or charity that says so in its name
        other = any(name_type(f.name) not in {"", "news:Company"} or is_union_name(f.name) for f in cluster.names)
        return type_ in _MAY_BE_COMPANY and (type_ != "news:Organization" or not other)
    if NOUN_TYPES[noun] == "news:Product":
        # "the car" is one that was called a car, or of which the text has not said what it is
        kinds = [fact.lemma for fact in cluster.facts if fact.is_nominal and noun_type(fact) == "news:Product"]
        told = any(is_alike(noun, kind) for kind in kinds) if kinds else noun in WHOLE_GOODS
        return type_ == "news:Product" and told
    if noun in _ANY_ORGANIZATION | _CHARITIES:
        return family(cluster) == "organization" and (noun not in _CHARITIES or type_ in _MAY_BE_CHARITY)
    if noun == "agency":
        return type_ in {"news:GovernmentBody", "news:InternationalOrganization"}
    kind = "news:Treaty" if noun in TREATY_NOUNS else NOUN_TYPES[noun]
    if noun in _TOWNS and type_ == "news:Place" and cluster.entry is None and any(map(_is_town, cluster.names)):
        type_ = kind
    return kind == type_ and type_ not in _MANY_KINDS
