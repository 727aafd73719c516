"""What one mention of a name means where the name alone does not tell: a person, a place, a government, a people."""

from __future__ import annotations

import re

from kg.extract.grammar import PARTIES, PLACE_LABELS, SUBJECTS
from kg.extract.tree import children, comma_before
from kg.parse import Token
from kg.resolve.bearers import tell_bodies, tell_teams
from kg.resolve.classes import PERSON_NOUNS
from kg.resolve.deeds import acts_like_government, is_located
from kg.resolve.facts import Fact, State
from kg.resolve.kinds import name_type
from kg.resolve.words import TITLES

_MODIFIERS = frozenset({"amod", "compound", "nmod", "acomp", "advmod", "npadvmod", "punct", "dep"})
#: Whom and what a state has, and no city: "the New York attorney general".
_OF_STATES = re.compile(
    r"(?:['’]s)?(?: state)? (?:(?:[Rr]epublican|[Dd]emocratic|[Ll]ieutenant|[Ss]tate|U\.?S\.?) )?"
    r"(?:[Aa]ttorney[- ][Gg]eneral|[Gg]ov(?:ernor|\.)|[Ss]en(?:ator|\.)|[Ll]egislat(?:ure|ors?)|[Ss]tate\b"
    r"|[Cc]ongress(?:man|woman|men)|[Gg]eneral [Aa]ssembly|[Ss]upreme [Cc]ourt)"
)
_STATES = re.compile(
    r"(?:(?:[Aa]ttorney[- ][Gg]eneral|[Gg]overnor|[Ss]enator|[Ll]egislature|[Ss]tate)(?: [A-Z]\w+){0,3},?"
    r" (?:of|from|for)|[Uu]pstate) $"
)
#: As in "West Point, New York": what lies in a place lies in the state, whatever the city.
_TOWN = re.compile(r"[A-Z]\w+, $")
#: "London-based", where a Laura London is spoken of.
_AT_HOME = re.compile(r"-(?:based|born|bred|headquartered|bound|listed)\b")
_LONGEST_OFFICE = len("attorney-general Ann Catherine Lee-Berger, from ")

#: One of a people or party, who stands for somebody named: "the Dane".
SOMEBODY = "somebody"
#: Nationals whose name is a first name, too, and the adjective that the gazetteer has for them.
NATIONALS = {"Dane": "Danish", "Finn": "Finnish"}
#: How words end that mean a whole people with an article, and nobody of it: "the French", "the Chinese".
_OF_A_WHOLE_PEOPLE = ("ese", "ish", "nch", "tch", "swiss", "s")
_MANY = frozenset({"are", "were", "have", "'re", "'ve"})


def tell_senses(state: State) -> None:
    """Give each mention of a name its sense, before names are compared."""
    names = [fact for fact in state.facts if fact.is_name]
    state.person_words = frozenset(
        word for fact in names if _is_full_person(state, fact) for word in fact.name.split() if word[:1].isupper()
    )
    for fact in names:
        fact.sense = _sense(state, fact)
    tell_bodies(state)
    tell_teams(state)


def _is_full_person(state: State, fact: Fact) -> bool:
    named = fact.mention.label == "PER" and " " in fact.name
    return named and not state.gazetteer.named(fact.name) and not name_type(fact.name)


def _sense(state: State, fact: Fact) -> str:
    known = state.gazetteer.named(fact.name)
    if (fact.name in NATIONALS or _is_aged_member(fact)) and _is_somebody(fact.token):
        return SOMEBODY
    if fact.mention.label == "NORP" or (not known and state.gazetteer.adjectival(fact.name)):
        if fact.mention.label == "NORP" and _is_somebody(fact.token):
            return SOMEBODY
        party = any(entry.type == "news:PoliticalParty" for entry in state.gazetteer.adjectival(fact.name))
        return "" if party or is_modifier(fact.token) else "people"  # "a Republican" is of the party
    if not known:
        return ""
    if fact.name in state.person_words:
        # "in Jordan" is a country even where a Jordan Smith is spoken of
        there = is_located(fact.token) or _has_ruler(fact.token) or bool(_AT_HOME.match(state.text, fact.mention.end))
        return "place" if fact.mention.label in PLACE_LABELS and there else ""
    if {entry.type for entry in known} == {"news:City", "news:Region"} and _is_state(state, fact):
        return "state"
    if any(entry.capital_of for entry in known) and acts_like_government(fact.token):
        return "government"
    return ""


def _is_state(state: State, fact: Fact) -> bool:
    """As in "the New York attorney general", "the governor of Washington": of what is a city's name as well."""
    before = state.text[max(fact.mention.start - _LONGEST_OFFICE, 0) : fact.mention.start]
    behind_town = _TOWN.search(before) is not None and fact.token.dep_ in {"appos", "npadvmod", "conj", "nmod", "dep"}
    return behind_town or bool(_OF_STATES.match(state.text, fact.mention.end) or _STATES.search(before))


def _has_ruler(token: Token) -> bool:
    """Tell whether an office or title is its own: "Jordan's king", "Jordan's King Abdullah"."""
    behind = [t.lower_ for t in token.doc[token.i + 1 : token.head.i + 1]] if token.dep_ == "poss" else []
    return any(word in TITLES or word in PERSON_NOUNS for word in behind)


def _is_somebody(token: Token) -> bool:
    """Tell one of a people or party from all of it: "the Dane won", "the 28-year-old Republican left"."""
    one = token.tag_ in {"NN", "NNP", "JJ"} and not token.lower_.endswith(_OF_A_WHOLE_PEOPLE)
    told = (part for part in children(token, "conj", "relcl", "prep", "appos") if not _is_beside(part))
    takes_part = token.dep_ in {*SUBJECTS, "dobj", "pobj"} and next(told, None) is None
    many = token.dep_ in SUBJECTS and (token.head.tag_ == "VBP" or any(c.lower_ in _MANY for c in token.head.lefts))
    return one and takes_part and not many and any(part.lower_ == "the" for part in token.lefts)


def _is_aged_member(fact: Fact) -> bool:
    """As in "the 61-year-old Conservative": no party, whatever the model takes the name for."""
    return fact.name.lower() in PARTIES and any(part.lower_ == "old" for part in fact.token.lefts)


def _is_beside(part: Token) -> bool:
    """Tell what says more of somebody known, behind a comma: "the Dane, 47, a farmer, who won in May,"."""
    more = part.dep_ == "relcl" or (part.dep_ == "appos" and part.tag_ == "NN")
    return part.tag_ == "CD" or (more and comma_before(part) is not None)


def is_modifier(token: Token) -> bool:
    """Tell whether the word stands before a noun or as an adjective ("Canadian officials"), not for people."""
    return (
        token.tag_ != "NNPS" and (token.dep_ in _MODIFIERS or token.tag_ in {"JJ", "AFX"}) and not _heads_phrase(token)
    )


def _heads_phrase(token: Token) -> bool:
    """Tell whether an adjective has an article and no noun after it: "the French"."""
    return token.dep_ not in _MODIFIERS and any(child.dep_ == "det" for child in token.lefts)
