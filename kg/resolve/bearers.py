"""Where a name of several bearers means an organisation: a founder's company, a city's team."""

from __future__ import annotations

from kg.extract.grammar import KIN, NAME_PARTICLES, SUBJECTS
from kg.extract.tree import children, is_score, lemma
from kg.parse import Token
from kg.resolve.classes import FAMILIES, NOUN_TYPES
from kg.resolve.deeds import acts_like_company, agrees_in_plural, may_play
from kg.resolve.facts import Fact, State
from kg.resolve.kinds import is_unlike_person, may_be_surname, name_type
from kg.resolve.words import COMPANY_OFFICES


def tell_bodies(state: State) -> None:
    """Tell, mention by mention, the company from the person of one name: "Tor Nordwind" and "Nordwind Energy".

    Nobody is brought in by a surname alone: what has been called so before anybody's full name is the company.
    """
    names = {fact.name for fact in state.facts if fact.is_name and _is_company(fact)}
    bare = {f.index: surname for f in state.facts if f.is_name and (surname := _bare_surname(f)) in state.person_words}
    told = {bare[f.index] for f in state.facts if f.index in bare and _is_told_as_body(f.token)}
    told = {surname for surname in told if not state.gazetteer.named(surname)}  # "Jordan, which has a king"
    contested = {name.split()[0] for name in names} & state.person_words | told
    last = dict.fromkeys(told, "body")
    for fact in state.ordered if contested else ():
        if not fact.is_name or contested.isdisjoint(words := fact.name.split()):
            continue
        surname = bare.get(fact.index, "")
        if not surname:
            body = _is_company(fact) or _begins(fact.name, names)
            last.update(dict.fromkeys(contested & set(words), "body" if body else ""))
        elif _is_told_as_person(fact.token):
            last[surname] = ""
        elif not fact.title:
            body = acts_like_company(fact.token) or _is_told_as_body(fact.token)
            fact.sense = "body" if body else last.get(surname, "")


def _bare_surname(fact: Fact) -> str:
    """Return the surname that stands alone, or behind its small word: "Roosmalen" of "Van Roosmalen"."""
    small, _, surname = fact.name.rpartition(" ")
    return surname if not small or small.lower() in NAME_PARTICLES else ""


def _is_company(fact: Fact) -> bool:
    """Tell whether a name of several words is no person's, by its words or by what it does."""
    if is_unlike_person(fact.name) or (fact.mention.label == "ORG" and name_type(fact.name)):
        return " " in fact.name
    return may_be_surname(fact.name) and (fact.mention.label == "ORG" or acts_like_company(fact.token))


def _is_told_as_body(token: Token) -> bool:
    """Tell a body by what stands beside it: "Nordwind, which employs 90 people", "the chairman of Nordwind"."""
    if token.dep_ == "pobj":
        return token.head.lower_ == "of" and lemma(token.head.head) in COMPANY_OFFICES
    which = any(
        subject.lower_ == "which" for clause in children(token, "relcl") for subject in children(clause, *SUBJECTS)
    )
    return which or any(
        FAMILIES.get(NOUN_TYPES.get(lemma(part), "")) == "organization" for part in children(token, "appos")
    )


def _is_told_as_person(token: Token) -> bool:
    """Tell who has kin, or answers a charge, from the firm of that name: "Nordwind's brother", "Nordwind pleaded"."""
    of_person = token.dep_ == "poss" and lemma(token.head) in KIN
    return of_person or (token.dep_ == "nsubj" and lemma(token.head) == "plead")


def _begins(name: str, names: set[str]) -> bool:
    return any(longer.startswith(f"{name} ") for longer in names)


# --- teams ---


_SPORT = frozenset({"news:SportsTeam", "news:Competition"})
#: What one team does to another in a game that a score tells the end of.
_GAME_VERBS = frozenset(
    "beat defeat thrash edge draw lose win hammer rout overcome crush outclass topple trounce whip down".split()
)


def tell_teams(state: State) -> None:
    """Tell a city's team from the city: "Leeds lose" and "the Leeds coach", not "in Leeds"."""
    cities = [fact for fact in state.facts if fact.is_name and not fact.sense and _is_city(state, fact)]
    sport = sum(_is_known_team(state, fact.name) for fact in state.facts if fact.is_name) > 1
    plays = may_play if sport else agrees_in_plural
    with_team = _team_places(state) | {f.name for f in cities if f.token.dep_ == "nsubj" and plays(f.token)}
    with_team |= {f.name for f in cities if _is_opponent(f) and any(map(is_score, f.token.sent))}
    for fact in cities:
        if fact.name in with_team and may_play(fact.token):
            fact.sense = "team"


def _is_opponent(fact: Fact) -> bool:
    """Tell a party of a game: "[Leeds] beat [Derby] 2-0", "lost to [Derby]"."""
    token = fact.token
    verb = token.head.head if token.dep_ == "pobj" else token.head
    return token.dep_ in {"nsubj", "dobj", "pobj", "nmod"} and lemma(verb) in _GAME_VERBS


def _is_city(state: State, fact: Fact) -> bool:
    known = state.gazetteer.named(fact.name)
    town, _, kind = fact.name.rpartition(" ")  # "Norvik Town have lost"
    return known[0].type == "news:City" if known else bool(town) and kind in {"City", "Town"}


def _team_places(state: State) -> set[str]:
    """Return the first words of the names of teams: "Leeds" of "Leeds United"."""
    names = {fact.name for fact in state.facts if fact.is_name and " " in fact.name}
    teams = [name for name in names if name_type(name) == "news:SportsTeam" or _is_known_team(state, name)]
    return {name.rsplit(maxsplit=1)[0] for name in teams}


def _is_known_team(state: State, name: str) -> bool:
    return any(entry.type in _SPORT for entry in state.gazetteer.named(name))
