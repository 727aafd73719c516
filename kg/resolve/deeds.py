"""What the grammar around a name tells: whether it is a place, or acts like a government, a company or a team."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.grammar import APPOINTING, KIN, ROLE_NOUNS, SPEECH, SUBJECTS
from kg.extract.tree import children, first_conjunct, is_verb, lemma
from kg.parse import Token
from kg.resolve.words import (
    COMPANY_NOUNS,
    COMPANY_VERBS,
    DEALING_WORDS,
    DONE_TO_COMPANIES,
    DONE_TO_GOVERNMENTS,
    GOVERNMENT_NOUNS,
    GOVERNMENT_VERBS,
    LOCATIVE_PREPOSITIONS,
    PARTY_PREPOSITIONS,
    PRESSURES,
    TEAM_NOUNS,
    TEAM_VERBS,
)

_TAKEOVERS = frozenset("acquisition takeover buyout".split())
#: What is done to people, and to no body or place.
_DONE_TO_PEOPLE = frozenset("jail imprison sentence marry arrest handcuff stab behead".split())


def is_located(token: Token) -> bool:
    """Tell whether the word is where something is: "in Ottawa", "to Ottawa and Paris"."""
    first = first_conjunct(token)
    return first.dep_ == "pobj" and first.head.lower_ in LOCATIVE_PREPOSITIONS


def acts_like_government(token: Token) -> bool:
    """Tell whether a capital stands for the government: "Ottawa said", "a deal with Ottawa", "Ottawa's stance"."""
    first = first_conjunct(token)
    head = first.head
    if first.dep_ == "nsubj":
        return lemma(head) in GOVERNMENT_VERBS or lemma(head) in DEALING_WORDS
    if first.dep_ == "poss":
        return lemma(head) in GOVERNMENT_NOUNS
    if first.dep_ == "dobj":
        return lemma(head) in DONE_TO_GOVERNMENTS
    if first.dep_ != "pobj":
        return False
    if head.dep_ == "agent":
        return lemma(head.head) in GOVERNMENT_VERBS
    words = PRESSURES if head.lower_ == "on" else DEALING_WORDS
    return head.lower_ in PARTY_PREPOSITIONS and any(lemma(word) in words for word in _above(head))


def _above(preposition: Token) -> Iterator[Token]:
    """Yield what a preposition hangs on, and its object: "rejected the deal | with Washington" is often parsed so."""
    yield preposition.head
    yield from children(preposition.head, "dobj")


def acts_like_company(token: Token) -> bool:
    """Tell whether it does or has what only companies do: "Nordwind shares", "joined Nordwind", "Nordwind acquired"."""
    first, head = first_conjunct(token), first_conjunct(token).head
    clause = next((child for child in first.children if child.dep_ == "relcl"), None)
    if clause is not None and any(t.lower_ == "whose" and lemma(t.head) in COMPANY_NOUNS for t in clause.subtree):
        return True
    if first.dep_ in {"poss", "compound"}:
        return lemma(head) in COMPANY_NOUNS
    if first.dep_ == "nsubj":
        return lemma(head) in COMPANY_VERBS or _has_its(head)
    if first.dep_ in {"dobj", "nsubjpass"}:
        return lemma(head) in DONE_TO_COMPANIES
    return (first.dep_ == "pobj" and lemma(head.head) in COMPANY_NOUNS) or is_taken_over(token)


def is_taken_over(token: Token) -> bool:
    """As in "the acquisition of X", which is no person, whatever the name looks like."""
    first = first_conjunct(token)
    return first.dep_ == "pobj" and first.head.lower_ == "of" and lemma(first.head.head) in _TAKEOVERS


def said_of_person(token: Token) -> bool:
    """Tell whether the grammar is a person's: "X, who led", "X, 39, …", "the 39-year-old X", "named X as chairman"."""
    for part in token.children:
        if part.dep_ == "relcl" and any(t.lower_ in {"who", "whom"} for t in part.children):
            return True
        if part.dep_ == "amod" and part.lower_ == "old" and any(_is_age(t) for u in part.children for t in u.children):
            return True
        beside = part.dep_ in {"appos", "nummod"} and part.i - 1 > token.i and part.nbor(-1).text == ","
        if beside and part.tag_ == "CD" and _is_age(part):
            return True
    verb = token.head
    if not is_verb(verb) or lemma(verb) not in APPOINTING or token.dep_ not in {"dobj", "nsubjpass"}:
        return False
    offices = [*children(verb, "oprd"), *(t for p in children(verb, "prep") if p.lower_ == "as" for t in p.children)]
    return any(office.lower_ in ROLE_NOUNS for office in offices)


def is_kin_or_captive(token: Token) -> bool:
    """Tell what is true of people alone, whatever their name looks like: "X's widow", "X was jailed"."""
    first = first_conjunct(token)
    head = first.head
    if first.dep_ == "poss":
        return head.lower_ in KIN and head.lower_ != "partner"
    return first.dep_ in {"dobj", "nsubjpass"} and is_verb(head) and lemma(head) in _DONE_TO_PEOPLE


def says_i(token: Token) -> bool:
    """As in `Berg said, "I was proud"`: no body speaks so."""
    verb = token.head
    clauses = children(verb, "ccomp") if token.dep_ == "nsubj" and lemma(verb) in SPEECH else ()
    spoken = [who for clause in clauses for who in children(clause, *SUBJECTS) if who.text == "I" and who.i > verb.i]
    return any(t.is_quote for who in spoken for t in who.doc[verb.i : who.i])


def _is_age(number: Token) -> bool:
    return number.text.isdigit() and 15 < int(number.text) < 110


def _has_its(verb: Token) -> bool:
    """As in "Nordwind cut its staff", "plans to list its shares"."""
    things = list(children(verb, "dobj")) or [t for clause in children(verb, "xcomp") for t in children(clause, "dobj")]
    return any(child.lower_ == "its" for thing in things for child in thing.lefts)


def agrees_in_plural(token: Token) -> bool:
    """Tell whether one name has a plural verb, as British English has it of teams: "Sevilla have signed"."""
    if token.dep_ != "nsubj" or any(child.dep_ in {"conj", "cc"} for child in token.children):
        return False
    auxiliaries = [child for child in token.head.children if child.dep_ in {"aux", "auxpass"}]
    finite = auxiliaries[0] if auxiliaries else token.head
    return finite.i > token.i and (finite.tag_ == "VBP" or finite.lower_ == "were")


def may_play(token: Token) -> bool:
    """Tell whether the mention is where a team stands, not where something happens."""
    first = first_conjunct(token)
    if first.dep_ in {"compound", "poss", "nmod", "amod"}:
        return lemma(first.head) in TEAM_NOUNS
    if first.dep_ in SUBJECTS:
        return agrees_in_plural(first) or lemma(first.head) in TEAM_VERBS
    return not is_located(token) and not _is_dateline(token)


def _is_dateline(token: Token) -> bool:
    return token.text.isupper() and len(token) > 3
