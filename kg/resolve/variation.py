"""Sieves over what journalists call a thing before or after they name it: "a union", "the 34-year-old"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from kg.extract.grammar import BESIDE_NAMES, PERSON_ENDINGS, ROLE_NOUNS, SPEECH, SUBJECTS
from kg.extract.numbers import NUMBER, number, plain
from kg.extract.tree import child, children, first_conjunct, lemma
from kg.model import MentionRef
from kg.parse import Token
from kg.resolve.binding import doers
from kg.resolve.classes import FAMILIES, NOUN_TYPES, PERSON_NOUNS
from kg.resolve.facts import Cluster, Fact, State
from kg.resolve.kinds import family, head_word, is_alike, is_somebody
from kg.resolve.nominals import has_name_inside, is_introduced, names_before, takes_up
from kg.resolve.senses import NATIONALS, SOMEBODY
from kg.resolve.unveiled import explained
from kg.resolve.words import (
    BESIDE_PLAYERS,
    INDEFINITE_ARTICLES,
    PLAYERS,
    PRONOUNS,
    PROSECUTING,
    REPRESENTATIVES,
    VARIED,
)

_AGE = re.compile(rf"\b({NUMBER})-year[- ]old\b")
_AGE_BEHIND = re.compile(r"(?:\s?,)?\s\(?(?:aged )?(\d{1,3})\s?[,.)]")
_AGE_BEFORE = re.compile(rf"\b({NUMBER})-year[- ]old\s$")
#: How many characters before a demonym its age may stand in.
_NEAR = 28
#: How many sentences a thing may stay without its name.
_REACH = 2
#: What else is so many years old.
_AGED_THINGS = frozenset(
    """horse filly colt mare gelding dog cat tree whisky whiskey wine cheese company firm club building church bridge
    ship house home school law record feud dispute war tradition agreement deal plan""".split()
)
#: Who speaks for others, and often without a name.
_SPEAKERS = frozenset("spokesman spokeswoman spokesperson official aide source witness resident".split())
#: What somebody is, and the title that says so.
_TITLED = {
    "judge": frozenset({"judge"}),
    "doctor": frozenset({"dr", "doctor"}),
    "professor": frozenset({"prof", "professor"}),
    "senator": frozenset({"sen", "senator"}),
    "bishop": frozenset({"bishop"}),
    "archbishop": frozenset({"archbishop"}),
}


# --- the name comes later ---


def lead_persons(state: State) -> None:
    """Join "A former director has been jailed." to "Tom Ross, 58, …" behind, or to a bare "Tom Ross"."""
    for fact in state.ordered:
        unnamed = fact.is_nominal and fact.subject and _is_unnamed(state, fact) and _is_lead(state, fact)
        name = next(_introduced_persons(state, fact), None) if unnamed else None
        if name := name or _only_titled(state, fact) or _bare_person_behind(state, fact):
            state.join(name, fact)


def headline_nominals(state: State) -> None:
    """Join "Ferry sinks" of the headline to "A passenger ferry sank" of the first sentence."""
    heads = [f for f in state.ordered if f.is_nominal and f.mention.start < state.headline_end and not f.plural]
    for fact in state.ordered:
        lead = fact.is_nominal and fact.mention.start >= state.headline_end and _is_lead(state, fact)
        if lead and fact.determiner in INDEFINITE_ARTICLES and not fact.plural:
            alike = next((head for head in heads if is_alike(head.lemma, fact.lemma)), None)
            if alike and not (state.cluster(alike).names and state.cluster(fact).names):
                state.join(fact, alike)


def _is_unnamed(state: State, fact: Fact) -> bool:
    bare = fact.mention.start < state.headline_end and not fact.determiner
    aged = bool(_AGE.search(fact.mention.text)) and fact.lemma not in _AGED_THINGS  # "a 36-year-old missionary"
    person = is_somebody(fact) or _is_tried(fact) or aged
    return (
        person
        and not fact.plural
        and not state.cluster(fact).names
        and (bare or fact.determiner in INDEFINITE_ARTICLES)
    )


def _is_tried(fact: Fact) -> bool:
    """As in "a martial arts instructor was charged": whoever is tried is a person."""
    trial = fact.token.dep_ == "nsubjpass" and lemma(fact.token.head) in PROSECUTING
    return trial and fact.lemma.endswith(PERSON_ENDINGS)


def _is_lead(state: State, fact: Fact) -> bool:
    """Whether it stands in the headline or the first sentence behind it that has a subject (a dateline has none)."""
    first = next((f for f in state.ordered if f.subject and f.mention.start >= state.headline_end), None)
    return first is not None and fact.sentence <= first.sentence


def _introduced_persons(state: State, fact: Fact) -> Iterator[Fact]:
    """Yield the full names with an age behind them that are subjects near the lead, and are no older news."""
    for other in state.ordered:
        lead = other.mention.start > state.headline_end and other.sentence - fact.sentence <= _REACH + 1
        if lead and other.is_name and other.subject and " " in other.name and other.sentence > fact.sentence:
            first = state.cluster(other).names[0] is other
            age = _AGE_BEHIND.match(state.text, other.mention.end)
            told = _AGE.search(fact.mention.text)
            one = age is not None and (told is None or _in_digits(told[1]) == age[1])
            one = one and (not _is_one_of_several(fact) or fact.lemma in {part.lower_ for part in other.token.lefts})
            if first and family(state.cluster(other)) == "person" and one and not explained(state, fact, other):
                yield other


def _is_one_of_several(fact: Fact) -> bool:
    """As in "a fisherman and a tourist were killed", of whom "tourist Tom Berg, 66," is the second."""
    beside = [fact.token.head] if fact.token.dep_ == "conj" else list(children(fact.token, "conj"))
    return any(part.lower_ in INDEFINITE_ARTICLES for noun in beside for part in noun.lefts)  # no "a man and his wife"


def _bare_person_behind(state: State, fact: Fact) -> Fact | None:
    """Return the one named by the next sentence without a word of who that is: the sentence before has said it."""
    alone = fact.is_nominal and fact.subject and not fact.plural and fact.mention.start >= state.headline_end
    officer = fact.lemma in ROLE_NOUNS and _is_lead(state, fact)
    told = fact.determiner in {"the", *INDEFINITE_ARTICLES} and (is_introduced(fact) or has_name_inside(state, fact))
    if not alone or not ((officer and told) or _is_new(fact)):
        return None
    if state.cluster(fact).names or any(_is_person(state, f) for f in state.by_sentence[fact.sentence]):
        return None
    behind = [f for f in state.by_sentence.get(fact.sentence + 1, ()) if f.subject and _is_person(state, f)]
    first = behind[0] if len(behind) == 1 and _is_first_named(state, behind[0]) else None
    if first is None or child(first.token, "appos", "relcl", "acl") is not None:
        return None
    untold = all(noun.lemma in _ANYBODY for noun in state.cluster(first).nominals)
    return first if " " in first.name and not first.title and untold and not explained(state, fact, first) else None


def _is_first_named(state: State, fact: Fact) -> bool:
    """Tell whom no sentence before names, but for the headline."""
    names = state.cluster(fact).names
    return all(name.sentence == fact.sentence or name.mention.start < state.headline_end for name in names[:2])


def _is_new(fact: Fact) -> bool:
    """As in "A leading economist says prices will rise. Ann Lee says …", "A former treasurer of Acme was charged."."""
    described = len(fact.words) > 1 or is_introduced(fact)
    aged = bool(_AGE.search(fact.mention.text)) and fact.lemma not in _AGED_THINGS
    person = (is_somebody(fact) or aged) and fact.lemma not in _SPEAKERS
    return fact.determiner in INDEFINITE_ARTICLES and described and person


def _only_titled(state: State, fact: Fact) -> Fact | None:
    """Return the only one with the title that the lead's noun is: "A judge jailed him. … Judge Ann Lee said"."""
    if not (fact.is_nominal and fact.lemma in _TITLED and _is_unnamed(state, fact) and _is_lead(state, fact)):
        return None
    titled = [f for f in state.ordered if f.is_name and f.title.rstrip(".") in _TITLED[fact.lemma]]
    one = titled if len({id(state.cluster(f)) for f in titled}) == 1 else []
    return next((f for f in one if f.sentence > fact.sentence and " " in f.name), None)


def _is_person(state: State, fact: Fact) -> bool:
    return fact.is_name and family(state.cluster(fact)) == "person"


def introduced_bodies(state: State) -> None:
    """Join "A cooperative of fishermen sued." to "The Nordsund Fishing Cooperative" of the sentences behind."""
    waiting: dict[str, Fact] = {}
    for fact in state.ordered:
        if fact.is_nominal and not fact.plural and fact.determiner in INDEFINITE_ARTICLES:
            if fact.subject and FAMILIES.get(NOUN_TYPES.get(fact.lemma, "")) == "organization":
                waiting[fact.lemma] = fact
        elif fact.is_name and state.cluster(fact).facts[0] is fact and not state.cluster(fact).entry:
            found = waiting.get(head_word(fact.name)) if " " in fact.name else None
            near = found is not None and 0 < fact.sentence - found.sentence <= _REACH and _is_named_so(found, fact)
            if found and near and not state.cluster(found).names and _has_article(state, fact):
                state.join(fact, found)


def _is_named_so(nominal: Fact, name: Fact) -> bool:
    """Tell whether the name has all the words before the noun: no "royal commission" is a "Securities Commission"."""
    before = [part.lower_ for part in nominal.token.lefts if part.dep_ in {"amod", "compound", "nmod"}]
    return set(before) <= set(name.name.lower().split())


def _has_article(state: State, fact: Fact) -> bool:
    before = state.text[max(0, fact.mention.start - 4) : fact.mention.start]
    return before.lower().split() == ["the"] or fact.mention.text.lower().startswith("the ")


# --- the name came before ---


#: Who is seldom "the 31-year-old".
_STATESMEN = BESIDE_PLAYERS | frozenset(
    """president minister premier chancellor governor mayor secretary senator congressman congresswoman ambassador
    commissioner king queen pope spokesman spokeswoman spokesperson chairman chairwoman chief judge prosecutor attorney
    lawyer sheriff inspector superintendent detective sergeant officer analyst professor""".split()
)
#: Nobody younger holds an office.
_GROWN_UP = 18
#: Nouns that tell nothing of whom they mean.
_ANYBODY = frozenset("man woman boy girl teenager male female".split())

#: What those are called who are tried, and who attack others.
_TRIED = frozenset("suspect defendant accused convict prisoner detainee".split())
_KILLED = frozenset({"victim", "deceased"})
#: How many sentences back somebody unnamed may have been told of who is named as the accused.
_NEAR_BY = 3
#: By what they have done, and to somebody: whoever "attacked" a plan is no attacker.
_VIOLENT: Mapping[str, frozenset[str]] = {
    "gunman": frozenset({"shoot", "kill"}),
    "shooter": frozenset({"shoot"}),
    "killer": frozenset({"kill", "murder"}),
    "murderer": frozenset({"kill", "murder"}),
    "attacker": frozenset({"stab", "shoot"}),
    "assailant": frozenset({"stab", "shoot"}),
}
_KILLING = frozenset[str]().union(*_VIOLENT.values())
_VICTIMS = PERSON_NOUNS | frozenset("people person man woman child boy girl student worker".split())
_HARMING = frozenset("kill murder stab shoot rape assault attack beat strangle abduct kidnap rob injure".split())
_TRYING = frozenset({"arraign", "prosecute"})
_TRIALS = frozenset("remand trial arrest arraignment conviction prosecution".split())


def aged_nominals(state: State) -> None:
    """Join "the 34-year-old" to the person whose age the text gives, or to the nearest person before."""
    ages = _known_ages(state)
    statesmen: set[int] | None = None
    for fact in state.ordered:
        told = _age_of(state, fact)
        if told and (not state.cluster(fact).names or fact.is_name):
            people = list(_people_before(state, fact))
            gender = fact.gender or _gender_told(fact) or _gender_of_clause(fact)
            people = [c for c in people if not gender or c.gender in {"", gender}]
            same = [c for c in people if ages.get(id(c)) == told] or [c for c in people if id(c) not in ages]
            one = _compatriot(state, fact) if fact.sense == SOMEBODY else None
            same = [c for c in same if c is one] or same
            same = [c for c in same if not _is_met(state, c, fact)] or same
            if fact.lemma in _ANYBODY | PLAYERS or fact.lemma.endswith("old"):
                statesmen = statesmen if statesmen is not None else officers(state)
                same = [c for c in same if id(c) not in statesmen] or (same if not _is_minor(told) else [])
            same = [c for c in same if not _tells_of(state, c, same, fact)] or same
            if same:
                state.join(same[0].facts[0], fact)


def _is_met(state: State, cluster: Cluster, fact: Fact) -> bool:
    """As in "She met Tom Berg. The 51-year-old …": the text goes on about her, and not about whom she met.

    Of whom she killed it may.
    """
    last = max((f for f in cluster.facts if f.mention.end <= fact.mention.start), key=lambda f: f.mention.start)
    before = (f for f in state.by_sentence[last.sentence] if f.mention.end <= last.mention.start)
    met = not last.subject and any(f.subject and f.form and f.form.gender in {"m", "f"} for f in before)
    return met and lemma(first_conjunct(last.token).head) not in _KILLING


def _tells_of(state: State, cluster: Cluster, people: Sequence[Cluster], fact: Fact) -> bool:
    """As in "Ann Lee said that Tom Berg will be out until May. The 27-year-old …": whom she tells of it goes on about.

    Not where she tells of herself: "Ann Lee said that Tom Berg had hit her.".
    """
    last = max((f for f in cluster.facts if f.mention.end <= fact.mention.start), key=lambda f: f.mention.start)
    clause = child(last.token.head, "ccomp") if last.subject and lemma(last.token.head) in SPEECH else None
    told = child(clause, *SUBJECTS) if clause is not None else None
    other = state.by_token.get(told.i) if told is not None else None
    if clause is None or other is None or state.cluster(other) is cluster or state.cluster(other) not in people:
        return False
    forms = (PRONOUNS.get(token.lower_) for token in clause.subtree)
    return all(form is None or form.gender not in {"m", "f"} for form in forms)


def _known_ages(state: State) -> dict[int, str]:
    """Return how old the text says that those with names are, by cluster: "Ann Lee, 34,", "the 34-year-old Ann Lee"."""
    behind = ((f, m[1]) for f in state.facts if f.is_name and (m := _AGE_BEHIND.match(state.text, f.mention.end)))
    told = ((f, _in_digits(m[1])) for f in state.facts if f.is_nominal and (m := _AGE.search(f.mention.text)))
    named = {id(state.cluster(f)): age for f, age in told if state.cluster(f).names}
    return named | {id(state.cluster(f)): age for f, age in behind}


def officers(state: State) -> set[int]:
    """Return whom the text gives an office beside the name, by cluster: a minister is seldom "the 31-year-old"."""
    found = set()
    for extraction in state.reading.extractions:
        holder = extraction.argument("subject")
        beside = extraction.predicate.kind == "copula" and extraction.rule in BESIDE_NAMES
        office = beside and extraction.predicate.lemma.rpartition(" ")[2] in _STATESMEN
        if office and holder is not None and isinstance(holder.filler, MentionRef):
            found.add(id(state.of[holder.filler.index]))
    return found


def _age_of(state: State, fact: Fact) -> str:
    """Return the age in "the 34-year-old striker" and before the name in "the 34-year-old Argentine"."""
    if fact.is_name:
        before = state.text[max(0, fact.mention.start - _NEAR) : fact.mention.start]
        found = _AGE_BEFORE.search(before) if fact.sense in {"people", SOMEBODY} else None
        return _in_digits(found[1]) if found else ""
    is_person = fact.is_nominal and fact.definite and (fact.lemma in PERSON_NOUNS or fact.lemma.endswith("old"))
    found = _AGE.search(fact.mention.text) if is_person else None
    return _in_digits(found[1]) if found else ""


def _is_minor(age: str) -> bool:
    return age.isdigit() and int(age) < _GROWN_UP


def _in_digits(age: str) -> str:
    """As "16" for "sixteen"."""
    years = number(age)
    return age if years is None else plain(years)


def varied_persons(state: State) -> None:
    """Join "the striker", "the Democrat", "the Argentine singer" to the person just spoken of."""
    ages = _known_ages(state)
    nameless: dict[str, int] = {}  # where the last that nobody has named was spoken of, by noun
    for fact in state.ordered:
        parent = _parent_of(fact)
        told = fact.is_nominal and fact.lemma in VARIED and not fact.plural
        varied = (told and takes_up(fact) and not _names_another(state, fact)) or bool(parent)
        if fact.sense == SOMEBODY and (one := _compatriot(state, fact)) is not None:
            state.join(one.facts[0], fact)
        elif varied and not state.cluster(fact).names and (one := _varied(state, fact, ages)) is not None:
            last = max(f.mention.start for f in one.facts if f.mention.start < fact.mention.start)
            if nameless.get(fact.lemma, -1) < last:
                state.join(one.facts[0], fact)
        if told and not state.cluster(fact).names:
            nameless[fact.lemma] = fact.mention.start


def _varied(state: State, fact: Fact, ages: Mapping[int, str]) -> Cluster | None:
    """Return the nearest who may be the striker, of that gender and age as far as the text tells."""
    gender, age, parent = fact.gender or _gender_told(fact), _age_of(state, fact), _parent_of(fact)
    people = [c for c in _people_before(state, fact) if _is_spoken_of(state, c, fact)]
    people = [c for c in people if not (c.gender and gender) or c.gender == gender]
    people = [c for c in people if not age or ages.get(id(c), age) == age]
    same = [c for c in people if parent and any(_parent_of(f, known=False) == parent for f in c.nominals)]
    return next((c for c in same or people if fact.lemma not in PLAYERS | {"driver"} or _may_play(c, fact.lemma)), None)


def _is_spoken_of(state: State, cluster: Cluster, fact: Fact) -> bool:
    """Tell a subject of the sentences before, and whom the last goes on about: "They bought Tom Berg, who won."."""
    subject = next(leads for other, leads in names_before(state, fact) if other is cluster)
    return subject or any(
        f.sentence == fact.sentence - 1 and child(f.token, "relcl") is not None for f in cluster.names
    )


def tried_persons(state: State) -> None:
    """Join "the suspect" to who was arrested, "the gunman" to who shot somebody, "the victim" to who was shot."""
    unknown: dict[str, int] = {}  # where a text first speaks of a suspect whom it has not named
    for fact in state.ordered:
        deeds = _VIOLENT.get(fact.lemma)
        told = deeds or fact.lemma in _TRIED or fact.lemma == "victim"
        if not told or not fact.is_nominal or fact.plural or not takes_up(fact):
            continue
        if state.cluster(fact).names or has_name_inside(state, fact):
            continue
        is_one = _is_harmed if fact.lemma == "victim" else _is_tried_person
        is_one = is_one if deeds is None else partial(_harms, deeds=deeds)
        done = {id(c): c for c in _people_before(state, fact) if any(is_one(f.token) for f in c.facts)}
        named = [c for c in done.values() if c.names[0].mention.start < unknown.get(fact.lemma, fact.mention.start)]
        if len(named) == 1:
            state.join(named[0].facts[0], fact)
        else:
            unknown.setdefault(fact.lemma, fact.mention.start)


def named_suspects(state: State) -> None:
    """Join "A man was arrested. … The accused, Tom Berg, …": the one before whom the text has not named.

    Not where something else is told of between them, nor who is more than "the accused" or "the victim".
    """
    for fact in state.ordered:
        whole = state.cluster(fact)
        if not fact.is_name or fact is not whole.names[0] or family(whole) != "person":
            continue
        called = _called_only(whole)
        if called not in _TRIED | _KILLED:
            continue
        is_one = _is_harmed if called in _KILLED else _is_tried_person
        near = (f for n in range(fact.sentence - _NEAR_BY, fact.sentence + 1) for f in state.by_sentence.get(n, ()))
        before = [f for f in near if f.is_nominal and f.mention.end < fact.mention.start]
        before = [f for f in before if state.cluster(f) is not whole]
        unnamed = [f for f in before if _is_unnamed(state, f) and is_one(f.token)]
        found = {id(state.cluster(f)) for f in unnamed}
        others = any(_tells_of_another(f) or (f.plural and is_one(f.token)) for f in before)
        if len(found) == 1 and not others and not any(_is_let_go(f.token) for f in before):
            state.join(fact, unnamed[0])


def _called_only(cluster: Cluster) -> str:
    """Return the one noun that a text has for somebody named: "the accused Tom Berg", "the victim, Ann Lee"."""
    token = cluster.names[0].token
    words = {part.lower_ for part in token.lefts if part.tag_ != "NNP" and not part.is_punct}
    for nominal in cluster.nominals:
        if len(nominal.words) != 1 or child(nominal.token, "prep") is not None:
            return ""
        words |= {nominal.lemma, nominal.determiner}
    nouns = sorted(words - {"the", ""})
    titled = any(fact.title for fact in cluster.names)
    return nouns[0] if len(nouns) == 1 and "the" in words and not titled else ""


def _tells_of_another(fact: Fact) -> bool:
    return not {fact.determiner, *fact.words}.isdisjoint({"another", "second", "third", "other", "separate"})


def _is_let_go(token: Token) -> bool:
    return token.dep_ in {"dobj", "nsubjpass"} and lemma(token.head) in {"free", "release", "clear", "acquit"}


def _harms(token: Token, deeds: frozenset[str]) -> bool:
    """Tell who has shot or killed somebody, and no film and no hopes."""
    first = first_conjunct(token)
    victim = child(first.head, "dobj") if first.dep_ == "nsubj" and lemma(first.head) in deeds else None
    return victim is not None and (victim.ent_type_ in {"PERSON", "CARDINAL"} or lemma(victim) in _VICTIMS)


def _is_harmed(token: Token) -> bool:
    """Tell whom somebody has stabbed, raped or killed, as "a nurse, Ann Lee"."""
    first = first_conjunct(token.head if token.dep_ == "appos" else token)
    return first.dep_ in {"dobj", "nsubjpass"} and lemma(first.head) in _HARMING


def _is_tried_person(token: Token) -> bool:
    """Tell who "was charged", and of whose "trial" or "remand" a text tells, as "a man, Tom Berg"."""
    first = first_conjunct(token.head if token.dep_ == "appos" else token)
    if first.dep_ in {"dobj", "nsubjpass"}:
        return lemma(first.head) in PROSECUTING | _TRYING
    trial = first.head.head
    return first.dep_ == "pobj" and first.head.lower_ == "of" and lemma(trial) in _TRIALS


def _gender_told(fact: Fact) -> str:
    """Return "f" for "the star said she would stay": what the sentence goes on to call them."""
    clauses = children(fact.token.head, "ccomp") if fact.subject and lemma(fact.token.head) in SPEECH else ()
    told = (part for clause in clauses for part in children(clause, *SUBJECTS) if part.i > fact.token.head.i)
    subjects = (part.lower_ for part in told if not part.nbor(-1).is_quote)  # in a quotation it is somebody else
    return next((PRONOUNS[word].gender for word in subjects if word in {"he", "she"}), "")


def _gender_of_clause(fact: Fact) -> str:
    """Return "f" for "the 34-year-old will keep her title": whose thing is done something with."""
    if not fact.subject:
        return ""
    clauses = (fact.token.head, *children(fact.token.head, "xcomp"))
    owned = (part.lower_ for clause in clauses for noun in children(clause, "dobj") for part in noun.lefts)
    return next((PRONOUNS[word].gender for word in owned if word in {"his", "her"}), "")


def _parent_of(fact: Fact, *, known: bool = True) -> tuple[str, str] | None:
    """Return "mother" and "three" of "the mother of three", somebody told by how many children they have."""
    behind = [t for t in fact.token.doc[fact.token.i + 1 : fact.token.i + 5] if not t.is_punct]
    parent = fact.is_nominal and not fact.plural and fact.lemma in {"father", "mother"}
    counted = [t.tag_ for t in behind[:2]] == ["IN", "CD"] and [t.tag_ for t in behind[2:3]] != ["NNS"]
    return (fact.lemma, behind[1].lower_) if parent and counted and (fact.definite or not known) else None


def _may_play(cluster: Cluster, noun: str) -> bool:
    """Tell a coach, agent or nurse, who is not "the striker", from a player, and from whom nothing is told of."""
    offices = {fact.title for fact in cluster.names} | {fact.lemma for fact in cluster.nominals}
    told = offices & (ROLE_NOUNS - {""})
    return BESIDE_PLAYERS.isdisjoint(offices) and (
        not told or not told.isdisjoint({noun} if noun == "driver" else VARIED | {"captain"})
    )


def _names_another(state: State, fact: Fact) -> bool:
    """Tell whether the phrase says whose: "the Blues striker" is no striker of another team."""
    inside = [f for f in state.by_sentence[fact.sentence] if f.is_name and f.token.head is fact.token]
    return any(family(state.cluster(f)) == "organization" for f in inside)


def _compatriot(state: State, fact: Fact) -> Cluster | None:
    """Return who "the Dane" is: the nearest who is said to be one, else the only person spoken of, if of no country."""
    own = {entry.id for entry in state.gazetteer.adjectival(NATIONALS.get(fact.name, fact.name))}
    people = list(_people_before(state, fact))
    said = next((c for c in people if not own.isdisjoint(_countries(state, c))), None)
    alone = len(people) == 1 and not _countries(state, people[0]) and _is_only_person(state, people[0], fact)
    return said if said is not None or not alone else people[0]


def _is_only_person(state: State, cluster: Cluster, fact: Fact) -> bool:
    before = (c for c in state.clusters() if c.names and c.names[0].mention.start < fact.mention.start)
    return all(other is cluster for other in before if family(other) == "person")


def _countries(state: State, cluster: Cluster) -> set[str]:
    """Return the countries in the phrases about somebody: "Serbia's X", "Danish player X", "X of Spain"."""
    found: set[str] = set()
    for fact in cluster.facts:
        above = [fact.token, *(child for child in fact.token.children if child.dep_ in {"appos", "prep", "compound"})]
        beside = (t for token in above for t in token.children) if fact.is_name or fact.is_nominal else ()
        clusters = (state.cluster(f) for t in beside if (f := state.by_token.get(t.i)) is not None and f.is_name)
        found.update(c.entry.id for c in clusters if c.entry is not None and c.entry.type == "news:Country")
        told = (NATIONALS.get(token.text, token.text) for token in above if token.dep_ == "appos")
        found.update(entry.id for name in told for entry in state.gazetteer.adjectival(name))
    return found


def clients(state: State) -> None:
    """Join "his client" to the one whose agent or lawyer says so."""
    served = {}
    for extraction in state.reading.extractions:
        subject, of = extraction.argument("subject"), extraction.argument("of") or extraction.argument("for")
        if extraction.predicate.lemma.split()[-1] in REPRESENTATIVES and subject and of:
            one, other = subject.filler, of.filler
            if isinstance(one, MentionRef) and isinstance(other, MentionRef):
                served[id(state.of[one.index])] = state.facts[other.index]
    for fact in state.ordered:
        if fact.is_nominal and fact.lemma == "client" and not fact.plural and not state.cluster(fact).names:
            verbs = [verb for verb in fact.token.ancestors if verb.tag_.startswith("VB")]
            near = [*fact.token.lefts, *(child for verb in verbs for child in verb.children)]
            speakers = (state.by_token.get(token.i) for token in near)
            found = (served.get(id(state.cluster(speaker))) for speaker in speakers if speaker)
            client = next(filter(None, found), None)
            if client and family(state.cluster(client)) == "person":
                state.join(client, fact)


def _people_before(state: State, fact: Fact, *, subjects: bool = False) -> Iterator[Cluster]:
    """Yield people named before, the nearest first; who speaks or does it to "the 34-year-old" is somebody else."""
    barred = doers(state, fact) + [
        state.cluster(found)
        for verb in fact.token.ancestors
        for child in verb.children
        if child.dep_ in SUBJECTS and (found := state.by_token.get(child.i)) and found is not fact
    ]
    for cluster, subject in names_before(state, fact):
        full = any(" " in fact.name for fact in cluster.names)
        if full and family(cluster) == "person" and cluster not in barred and (subject or not subjects):
            yield cluster
