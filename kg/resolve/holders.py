"""Sieves over the nouns of offices: "the prime minister" is who is said to be, or the only one that may."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.grammar import OFFICE
from kg.extract.roles import spelled_out
from kg.extract.tree import is_fronted
from kg.model import MentionRef
from kg.parse import Token
from kg.resolve.classes import PERSON_NOUNS
from kg.resolve.facts import Cluster, Fact, State
from kg.resolve.kinds import family
from kg.resolve.nominals import entries_inside, has_name_inside, names_inside, takes_up
from kg.resolve.words import ENDED, HOUSE_MEMBERS, OTHER_OFFICES, POLITICAL_OFFICES, PUBLIC_OFFICES

#: How many sentences back somebody was spoken of who is just spoken of.
_REACH = 2
#: Words that many bodies have in their names.
_OF_MANY = frozenset("of the and for party council university college bank court city united national".split())
#: Up to which sentence a text may name who held an office in its opening, where that is none that all know.
_OPENING, _FAR = 3, 8


def role_holders(state: State) -> None:
    """Join "the prime minister" to the one whom the text says is prime minister."""
    holders = _holders(state)
    for fact in state.ordered:
        role = _role(fact)
        if not role or not fact.definite or fact.plural or state.cluster(fact).names or _is_predicated(fact):
            continue
        fitting = [
            holder
            for title, ended, holder in holders
            if _is_office(title, role) and ended == bool(ENDED & set(fact.words))
        ]
        fitting = [holder for holder in fitting if _same_realm(state, fact, holder)]
        near = role in PUBLIC_OFFICES
        soon = fact.sentence <= _OPENING
        fitting = [h for h in fitting if near or h.sentence <= fact.sentence or (soon and h.sentence <= _FAR)]
        before = [holder for holder in fitting if holder.mention.start < fact.mention.start]
        clusters = {id(state.cluster(holder)) for holder in fitting}
        if before or (len(clusters) == 1 and not has_name_inside(state, fact)):
            state.join(max(before or fitting, key=lambda h: _spoken_of(state, h, fact)), fact)
        elif fitting and _is_of_no_other(state, fitting[0], fact):
            state.join(fitting[0], fact)


def _spoken_of(state: State, holder: Fact, fact: Fact) -> tuple[int, int]:
    """Return where a holder was spoken of last, by whatever word: "his office said he …. The governor"."""
    starts = (f.mention.start for f in state.cluster(holder).facts if f.mention.start < fact.mention.start)
    return max(starts, default=-1), holder.mention.start


def _role(fact: Fact) -> str:
    """Return the office that a nominal names, with its compounds: "prime minister" (or "PM"), "shadow chancellor"."""
    if not fact.is_nominal or fact.lemma not in PERSON_NOUNS:
        return ""
    before = [child.lower_ for child in fact.token.lefts if _is_part_of_office(child)]
    return " ".join([*before, spelled_out(fact.lemma)])


def _is_part_of_office(word: Token) -> bool:
    return word.lower_ in OTHER_OFFICES | {"prime"} or (word.dep_ == "compound" and word.tag_ != "NNP")


def _is_office(title: str, role: str) -> bool:
    """Tell whether a title is the office: a "finance minister" is a minister, a "shadow chancellor" no chancellor."""
    before = title.removesuffix(role).split()
    return title == role or (title.endswith(f" {role}") and OTHER_OFFICES.isdisjoint(before))


def _is_predicated(fact: Fact) -> bool:
    """As in "succeeds her as prime minister", "was elected the president": whoever it is, or no one."""
    as_what = fact.token.dep_ == "pobj" and fact.token.head.lower_ == "as"
    before = is_fronted(fact.token) and fact.token.head.tag_ == "PRP"  # "The daughter of a miner, she left"
    return as_what or before or fact.token.dep_ in {"attr", "oprd"}


def _holders(state: State) -> list[tuple[str, bool, Fact]]:
    """Offices with whether they are over and who holds them, in the text's order."""
    found: list[tuple[str, bool, Fact]] = []
    for extraction in state.reading.extractions:
        subject = extraction.argument("subject")
        held = extraction.predicate.kind == "copula" and extraction.rule != OFFICE
        if held and subject and isinstance(subject.filler, MentionRef):
            found.append((extraction.predicate.lemma, extraction.ended, state.facts[subject.filler.index]))
    for cluster in state.clusters():
        if family(cluster) == "person" and cluster.names:
            found += [(_role(f), bool(ENDED & set(f.words)), f) for f in cluster.facts if _role(f)]
            told = {f.lemma for f in cluster.nominals}
            found += [(spelled_out(f.title), False, f) for f in cluster.names if f.title in PERSON_NOUNS - told]
    return sorted(found, key=lambda holder: (holder[2].mention.start, holder[0]))


def _same_realm(state: State, fact: Fact, holder: Fact) -> bool:
    """Tell whether nothing speaks against it: a "Canadian prime minister" is of no other country.

    Nor is "the APC spokesperson" that of a union.
    """
    own = _realms(state, state.cluster(holder), fact.lemma)
    inside = [state.cluster(f) for f in names_inside(state, fact)]
    return not own or not inside or any(_is_like(one, other) for one in inside for other in own)


def _is_like(one: Cluster, other: Cluster) -> bool:
    """Tell bodies that may be one from those that are not: "Labour" and "the Labour Party" share a word."""
    if one is other or (one.entry and one.entry == other.entry):
        return True
    words = [{w.lower() for f in cluster.names for w in f.words} - _OF_MANY for cluster in (one, other)]
    return not other.names or (not (one.entry and other.entry) and not words[0].isdisjoint(words[1]))


def _is_of_no_other(state: State, holder: Fact, fact: Fact) -> bool:
    """As in "The mayor of Leeds resigned. … Mayor Ann Lee said": whose mayor she is has been said."""
    told = _realms(state, state.cluster(holder), fact.lemma)
    return not told and holder.sentence - fact.sentence <= _REACH and bool(holder.title or len(holder.words) == 1)


def _realms(state: State, cluster: Cluster, office: str) -> list[Cluster]:
    """Return the countries and bodies that a person is said to hold the office of."""
    held = ((who, body) for lemma, who, body in state.offices if lemma.endswith(office))
    return [state.of[body] for who, body in held if state.of[who] is cluster]


# --- whose office the text does not tell ---


def known_officers(state: State) -> None:
    """Join "the prime minister" to Ann Lee, whom everybody knows, and "the Leeds MP" to the one party leader.

    Somebody named without a word of who she is holds a public office, or none that is spoken of.
    """
    seen: set[str] = set()
    for fact in state.ordered:
        role = _role(fact)
        if not role:
            continue
        known = bool(state.cluster(fact).names)
        if not (known or role in seen) and fact.subject and fact.quote < 0 and not fact.plural and takes_up(fact):
            person = None if _has_person_for_object(fact.token.head) else _only_person(state, fact)
            if person and _may_hold(state, state.cluster(person), fact, role) and _may_be_of(state, person, fact):
                state.join(person, fact)
        seen.add(role)


def _only_person(state: State, fact: Fact) -> Fact | None:
    """Return the one person named by the sentence before, or in the text so far, if just spoken of as a subject."""
    before = [f for f in state.ordered if f.is_name and f.sentence < fact.sentence]
    people = [f for f in before if family(state.cluster(f)) == "person"]
    near = [f for f in people if f.sentence == fact.sentence - 1]
    one = len({id(state.cluster(f)) for f in people}) == 1
    reach = [f for f in people if fact.sentence - f.sentence <= _REACH] if one else near
    full = reach and any(" " in f.name for f in state.cluster(reach[0]).names)
    alone = full and len({id(state.cluster(f)) for f in reach}) == 1 and not _is_in_sentence(state, reach[0], fact)
    return next((f for f in reach if f.subject), None) if alone else None


def _is_in_sentence(state: State, person: Fact, fact: Fact) -> bool:
    return any(state.cluster(f) is state.cluster(person) for f in state.by_sentence[fact.sentence])


def _has_person_for_object(verb: Token) -> bool:
    """As in "the minister met him": somebody else is spoken of."""
    below = (part for child in verb.children for part in (child, *child.children))
    return any(part.lower_ in {"him", "her"} and part.dep_ in {"dobj", "pobj", "dative"} for part in below)


def _may_hold(state: State, cluster: Cluster, fact: Fact, role: str) -> bool:
    """Tell whether a person may have the office: any public one if no other was told, a seat beside a party's."""
    told = set(_told(state, cluster, fact))
    if fact.lemma in HOUSE_MEMBERS:
        return not told or not told.isdisjoint(POLITICAL_OFFICES)
    return not told and role in PUBLIC_OFFICES


def _told(state: State, cluster: Cluster, fact: Fact) -> Iterator[str]:
    """Yield what else the person is said to be, up to there."""
    for other in cluster.facts:
        if other.mention.start < fact.mention.start:
            yield from (word for word in (other.title, other.lemma if other.is_nominal else "") if word in PERSON_NOUNS)
    for extraction in state.reading.extractions:
        subject = extraction.argument("subject")
        who = subject.filler if subject and extraction.predicate.kind == "copula" else None
        if isinstance(who, MentionRef) and state.of[who.index] is cluster and extraction.rule != "affiliation":
            yield extraction.predicate.lemma.split()[-1]


def _may_be_of(state: State, person: Fact, fact: Fact) -> bool:
    """Tell whether it is no host: "Ann Lee flew to Moscow. The Russian president …" speaks of somebody else."""
    realms = {entry.id for entry in entries_inside(state, fact)}
    around = (state.cluster(f).entry for f in state.by_sentence[person.sentence] if f.is_name)
    return all(entry is None or realms.isdisjoint({entry.id, *entry.within}) for entry in around)
