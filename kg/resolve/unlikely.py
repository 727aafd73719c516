"""What a pronoun cannot mean, though it agrees: "Acme returned a mask. It was stolen" is no Acme."""

from __future__ import annotations

from collections.abc import Callable

from kg.extract.grammar import SUBJECTS
from kg.extract.roles import is_role
from kg.extract.tree import child, children, is_fronted, lemma
from kg.resolve.facts import Fact, State
from kg.resolve.kinds import family, type_of
from kg.resolve.words import COMPANY_NOUNS, COMPANY_OFFICES, PROSECUTING

_ROBBING = frozenset("steal rob burgle burglarize snatch loot mug".split())
#: What is done to others' offices and accounts.
_RAIDING = frozenset("raid search storm ransack freeze seize confiscate revoke".split())
RAIDED = frozenset(
    """headquarters office home house flat apartment plant factory premises account asset licence license permit
    passport""".split()
)
#: What is done to what others had, and what those do who part with it.
_TAKING = frozenset("take seize steal loot cede".split())
_PARTING = frozenset("return hand give surrender repatriate show display".split())
#: Whom a thing has as a body does.
_OF_THINGS = frozenset("owner author creator inventor designer driver user star".split())
#: Who sees to others.
_PUBLIC = frozenset({"news:GovernmentBody", "news:Court"})
_OVERSEERS = frozenset(
    "authority commission court government inspector judge police prosecutor regulator watchdog".split()
)
_JUDGES = frozenset("judge justice magistrate recorder".split())
#: What they do to those before them.
_SITTING = PROSECUTING | frozenset("adjourn bail grant hear order release rule set tell warn find impose".split())


def is_unlikely(state: State, candidate: Fact, fact: Fact) -> bool:
    """Tell what the pronoun cannot mean: in "Acme returned a mask. It was stolen" no Acme."""
    return any(rule(state, candidate, fact) for rule in UNLIKELY)


def is_of_body(fact: Fact) -> bool:
    """Tell what only a body has: "its finance director", "its shareholders", "its profits"; a painting has owners."""
    owned = fact.token.head
    of_body = (is_role(owned) and lemma(owned) not in _OF_THINGS) or lemma(owned) in COMPANY_NOUNS
    return fact.token.lower_ == "its" and of_body


def is_taken(fact: Fact) -> bool:
    """As in "it was seized"; who is taken over is a firm."""
    verb = fact.token.head
    passive = _is_thing(fact) and fact.token.dep_ == "nsubjpass"
    return passive and lemma(verb) in _TAKING and child(verb, "prt") is None


def _is_thing(fact: Fact) -> bool:
    return fact.form is not None and fact.form.gender == "n"


def _robs(_: State, candidate: Fact, fact: Fact) -> bool:
    """As in "a burglar stole gold from his house", "the police raided its offices": no house of the burglar's."""
    noun = fact.token.head
    raided = noun.dep_ == "dobj" and lemma(noun) in RAIDED and all(part.lower_ != "own" for part in noun.lefts)
    deeds = (v for v in fact.token.ancestors if lemma(v) in (_ROBBING | _RAIDING if raided else _ROBBING))
    doers_of = (who for verb in deeds for who in (verb.head, *children(verb, *SUBJECTS)))
    return fact.token.tag_ == "PRP$" and any(who.i == candidate.token.i for who in doers_of)


def _is_theirs(_: State, candidate: Fact, fact: Fact) -> bool:
    """As in "her lawyer Tom Berg spoke. Her friends wept": whose lawyer he is has friends, and he is not "her"."""
    beside = (*children(candidate.token, "compound", "appos"), candidate.token, candidate.token.head)
    owned = any(part.lower_ == fact.token.lower_ for noun in beside for part in children(noun, "poss"))
    return fact.token.tag_ == "PRP$" and candidate.sentence < fact.sentence and candidate.is_name and owned


def _had_it(state: State, candidate: Fact, fact: Fact) -> bool:
    """As in "Spain ruled Norvik until it was ceded", "Acme returned a mask. It was stolen": what it ruled, returned."""
    verb = candidate.token.head
    thing = child(verb, "dobj") if candidate.token.dep_ == "nsubj" and is_taken(fact) else None
    found = state.by_token.get(thing.i) if thing is not None else None
    if found is None or not (found.is_name or (found.determiner and not found.plural)):
        return False
    before = found.mention.end <= fact.mention.start
    return before and (candidate.sentence == fact.sentence or lemma(verb) in _PARTING)


def _tells_of_doer(_: State, candidate: Fact, fact: Fact) -> bool:
    """As in "Acme, which is owned by Beta, sold it", "Acme, the owner of Beta, sold it": something else than Beta."""
    subjects = children(fact.token.head, *SUBJECTS) if _is_thing(fact) and fact.token.dep_ == "dobj" else ()
    return any(part.is_ancestor(candidate.token) for who in subjects for part in children(who, "relcl", "acl", "appos"))


def _owns_doer(_: State, candidate: Fact, fact: Fact) -> bool:
    """As in "Norway's leader withdrew it": something else than Norway."""
    return _is_thing(fact) and fact.token.dep_ == "dobj" and candidate.token.dep_ == "poss"


def _is_bench(_: State, candidate: Fact, fact: Fact) -> bool:
    """As in "Judge Ann Lee adjourned the case of Tom Berg. He will be sentenced": he will, and no judge who sits."""
    tried = fact.token.dep_ == "nsubjpass" and lemma(fact.token.head) in PROSECUTING | {"release"}
    sits = tried and candidate.token.dep_ == "nsubj" and lemma(candidate.token.head) in _SITTING
    return sits and any(word.lower_ in _JUDGES for word in (candidate.token, *candidate.token.lefts))


def _is_overseer(state: State, candidate: Fact, fact: Fact) -> bool:
    """As in "a court banned Nordwind and its founder", "police in Leeds searched Nordwind and held its founder".

    Whose founder it is stands between.
    """
    if not (is_of_body(fact) and is_role(fact.token.head)):
        return False
    public = type_of(state.cluster(candidate)) in _PUBLIC or candidate.lemma in _OVERSEERS
    company = family(state.cluster(candidate)) == "place" and lemma(fact.token.head) in COMPANY_OFFICES
    between = (f for f in state.by_sentence[fact.sentence] if candidate.mention.end <= f.mention.start)
    bodies = (state.cluster(f) for f in between if f.mention.end <= fact.mention.start and f.is_name)
    others = (family(body) not in {"person", "place", "group"} and type_of(body) not in _PUBLIC for body in bodies)
    return (public or company) and any(others)


def _has_no_ministers(state: State, candidate: Fact, fact: Fact) -> bool:
    """As in "Norway will give aid through Acme, its foreign minister said": ministers are Norway's, and no firm's."""
    minister = fact.token.tag_ == "PRP$" and lemma(fact.token.head) == "minister"
    cluster = state.cluster(candidate)
    return minister and candidate.is_name and family(cluster) != "place" and type_of(cluster) not in _PUBLIC


def _says_who_acts(_: State, candidate: Fact, fact: Fact) -> bool:
    """As in "A former minister, she left": what it says she is, and nobody told of before."""
    return is_fronted(candidate.token) and candidate.token.head is fact.token


UNLIKELY: tuple[Callable[[State, Fact, Fact], bool], ...] = (
    _robs,
    _is_theirs,
    _had_it,
    _tells_of_doer,
    _owns_doer,
    _is_bench,
    _is_overseer,
    _has_no_ministers,
    _says_who_acts,
)
