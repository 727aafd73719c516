"""The sieve over openings that describe somebody or a body, and name them later: "A roofer was jailed. … Lee Ross …".

Whom a text has described it names without another word; beside a name that is new to its reader it has one ("Judge Ann
Lee", "Tom Berg, her lawyer").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.grammar import RESIGNING, ROLE_NOUNS, SEATS_IN_PARLIAMENT, SPEECH, SUBJECTS
from kg.extract.tree import child, children, is_noun, lemma
from kg.model import MentionRef
from kg.parse import Token
from kg.resolve.classes import BUSINESSES, FAMILIES, NOUN_TYPES
from kg.resolve.facts import FORMS_OF_ADDRESS, Fact, State
from kg.resolve.kinds import family, head_word, is_alike, is_person_noun, is_somebody, type_of
from kg.resolve.nominals import is_introduced
from kg.resolve.signs import AGE_BEHIND
from kg.resolve.words import ENDED, INDEFINITE_ARTICLES, PRONOUNS, PUBLIC_OFFICES, STATE_OFFICES

#: Who may be told of by the office alone, in a text that never names them.
_OFFICERS = PUBLIC_OFFICES | STATE_OFFICES | {"minister", "bishop", "archbishop", "sultan", "emir"}
#: How many sentences behind its description a name may stand.
_REACH = 8
_AGE = re.compile(r"\b(\d{1,3})-year[- ]old\b")
#: Nouns beside a name that say no more than the text has said already: "the accused, Tom Berg".
_TAKEN_UP = frozenset(
    "accused defendant suspect complainant official man woman claimant company firm group business outfit body".split()
)
_HARMED = frozenset({"victim", "deceased"})
_TRIED = frozenset("suspect gunman attacker killer accused defendant driver".split())
#: What is somebody's who is told of: "Tom Berg's trial".
_ONES_OWN = frozenset(
    "trial arrest death body sentence conviction family career resignation killing murder case".split()
)
#: Before whom a text speaks of beside another.
_ASIDE = frozenset("with by alongside at than from".split())
#: Forms of address that tell nothing of what somebody is.
_PLAIN_TITLES = FORMS_OF_ADDRESS | {"dr"}
#: Who is told of so and seldom named.
_NAMELESS = frozenset(
    """spokesman spokeswoman spokesperson source child baby toddler infant newborn witness bystander bidder judge jury
    magistrate prosecutor coroner""".split()
)
#: As in "asked not to be named".
_UNNAMED = re.compile(
    r"\b(?:not|cannot|yet|never) (?:been |be |to be |to )?(?:publish \w+ name|name[d]?|identif(?:y|ied))\b|name was not"
)
#: What a charity, an institute or a union may be; and how no company or party is called.
_CIVIL = frozenset({"news:Organization", "news:Company", "news:Thing", "news:University", "news:Facility"})
_OFFICIAL = frozenset(
    """authority board association federation council society committee office service exchange trust union centre
    center institute foundation""".split()
)
_ANOTHER = re.compile(r"\b(?:another|previous|second|third|separate|earlier)\b", re.IGNORECASE)
#: Offices of which a text has one alone: "The governor signed it. Ann Lee said …".
_OF_ONE = frozenset("president minister premier taoiseach chancellor governor mayor secretary".split())
#: Offices of those who run a body, and speak of it: "the managing director of Acme" names the firm that was told of.
_RUNNING = frozenset(
    """director executive president chairman chairwoman chair founder co-founder owner principal head boss manager
    secretary headteacher rector spokesman spokeswoman spokesperson""".split()
)


def unveiled(state: State) -> None:
    """Join what an opening describes to the one name that the text later gives without saying whose it is."""
    first = next((f for f in state.ordered if f.subject and f.mention.start >= state.headline_end), None)
    if first is None:
        return
    taken: set[int] = set()
    for fact in sorted(_described(state, first.sentence), key=_standing):
        names = [name for name in _named_behind(state, fact) if id(state.cluster(name)) not in taken]
        name = _one(state, fact, names)
        if name is not None and state.join(name, fact):
            taken.add(id(state.cluster(name)))


def _described(state: State, sentence: int) -> Iterator[Fact]:
    """Yield whom and what the opening sentence brings in by a description alone."""
    for fact in state.by_sentence.get(sentence, ()):
        kind = fact.is_nominal and not fact.plural and fact.quote < 0 and _kinds(fact)
        predicated = fact.token.dep_ in {"attr", "oprd", "appos", "compound", "nmod", "poss"}
        main = fact.subject and fact.token.head is fact.token.sent.root
        told = fact.determiner in INDEFINITE_ARTICLES or (fact.determiner == "the" and is_introduced(fact))
        told = told or (main and _is_office_of_one(fact))
        bare = len(fact.words) == 1 and not is_introduced(fact) and not main
        if kind and told and not predicated and not bare and not state.cluster(fact).names:
            yield fact


def _is_office_of_one(fact: Fact) -> bool:
    """As in "The prime minister resigned", "Leeds's mayor resigned", where the next sentence says who that is."""
    bare = fact.determiner not in INDEFINITE_ARTICLES and not is_introduced(fact)
    return fact.lemma in _OF_ONE and bare and fact.token.tag_ != "NNP"


def _kinds(fact: Fact) -> frozenset[str]:
    """Return the families of what the description may be of; of other things nobody gives a name later."""
    if fact.lemma in _NAMELESS or _is_of_several_bodies(fact):
        return frozenset()
    if fact.lemma in BUSINESSES:
        return frozenset({"person", "organization", ""})
    if is_somebody(fact) or _age(fact):
        return frozenset({"person"})
    body = FAMILIES.get(NOUN_TYPES.get(fact.lemma, "")) == "organization"
    return frozenset({"organization", "place", ""}) if body else frozenset()


def _age(fact: Fact) -> str:
    """Return how old the words before a noun say somebody is, and not those behind: "the family of a 22-year-old"."""
    token = fact.token
    start = min((part.left_edge.idx for part in token.lefts), default=token.idx)
    found = _AGE.search(token.doc.text[start : token.idx + len(token.text)])
    return found[1] if found else ""


def _is_of_several_bodies(fact: Fact) -> bool:
    """As in "a group of smaller makers", of whom one is named; "a group of officers" has a name of its own.

    "A group of lawmakers" is a committee, and no firm.
    """
    found = (child(prep, "pobj") for prep in children(fact.token, "prep") if prep.lower_ == "of")
    parts = [part for part in found if part is not None]
    seated = any(not {lemma(part), part.lower_.removesuffix("s")}.isdisjoint(SEATS_IN_PARLIAMENT) for part in parts)
    return seated or any(part.tag_ == "NNS" and not is_person_noun(lemma(part)) for part in parts)


def _standing(fact: Fact) -> int:
    """Order by how much the sentence is about it: its subject first."""
    return 0 if fact.subject else 1 if fact.token.dep_ in {"dobj", "agent"} else 2


def _named_behind(state: State, fact: Fact) -> Iterator[Fact]:
    """Yield the first mention, below the headline, of each name behind the description that may be its."""
    kinds, seen = _kinds(fact), set()
    at_once = _is_office_of_one(fact)
    for name in state.ordered:
        cluster = state.cluster(name)
        if not name.is_name or name.mention.start < state.headline_end or id(cluster) in seen:
            continue
        seen.add(id(cluster))
        near = fact.sentence < name.sentence <= fact.sentence + (1 if at_once else _REACH)
        near = near and (not at_once or _opens_with_word(name))
        if near and family(cluster) in kinds and cluster.entry is None and _agrees(state, fact, name):
            yield name


def _opens_with_word(name: Fact) -> bool:
    """As in "Ann Lee told the BBC so.", which begins the sentence and says nothing more of her."""
    token, verb = name.token, name.token.head
    alone = name.subject and token.left_edge.is_sent_start and all(part.dep_ == "compound" for part in token.children)
    return alone and lemma(verb) in SPEECH and verb is verb.sent.root


def _agrees(state: State, fact: Fact, name: Fact) -> bool:
    cluster = state.cluster(fact)
    gender = cluster.gender or _gender_told(fact)
    if gender and name.gender and gender != name.gender:
        return False
    age, other = _age(fact), AGE_BEHIND.match(state.text, name.mention.end)
    if age and other and age != other[1]:
        return False
    if family(state.cluster(name)) == "person":
        return " " in name.name
    if name.token.tag_ != "NNP":
        return False
    kind, told, head = NOUN_TYPES.get(fact.lemma, "news:Company"), type_of(state.cluster(name)), head_word(name.name)
    if kind == "news:Organization":  # no school is a "Norvik Hospital"
        alike = fact.lemma in _TAKEN_UP or NOUN_TYPES.get(head) != kind or is_alike(head, fact.lemma)
        return told in _CIVIL and alike
    return told in {kind, "news:Organization", "news:Thing"} and head not in _OFFICIAL


def _gender_told(fact: Fact) -> str:
    """Return the gender of the first pronoun behind it in its sentence."""
    for token in fact.token.sent:
        form = PRONOUNS.get(token.lower_) if token.i > fact.token.i else None
        if form is not None and form.gender in {"m", "f"}:
            return form.gender
    return ""


def _one(state: State, fact: Fact, names: list[Fact]) -> Fact | None:
    """Return the one name that nothing beside it explains; of several who is named with an age, or acts."""
    if _is_kept_back(state, fact):
        return None
    bare = [name for name in names if not explained(state, fact, name) and not _is_another(state, fact, name)]
    aged = [name for name in bare if AGE_BEHIND.match(state.text, name.mention.end)]
    acting = [name for name in bare if name.subject]
    return next((found[0] for found in (bare, aged, acting) if len(found) == 1), None)


def _is_another(state: State, fact: Fact, name: Fact) -> bool:
    """As in "A student was killed. … The previous victim, Ann Lee, …"."""
    told = any(_says_no_more(fact, noun.lemma) for noun in state.cluster(name).nominals)
    word = _word_before(state, name)
    between = state.text[fact.mention.end : name.mention.start]
    return (told or word is not None) and bool(_ANOTHER.search(between))


def _is_kept_back(state: State, fact: Fact) -> bool:
    """As in "The man, who cannot be named, …", "She asked them not to publish her name."."""
    for found in _UNNAMED.finditer(state.text):
        token = state.doc.at(found.start(), found.end())[0]
        nouns = {t.lower_ for t in token.sent if t.dep_ in SUBJECTS or t.dep_ == "poss"}
        if any(_says_no_more(fact, noun) or noun in PRONOUNS for noun in nouns):
            return True
    return False


def explained(state: State, fact: Fact, name: Fact) -> bool:
    """Tell a name with a word beside it of who or what it is, other than what the description said."""
    token, start = name.token, name.mention.start
    officer = fact.lemma in _OFFICERS or _is_general(fact)
    if fact.determiner == "the" and officer and not _acts_for_office(fact, token):
        return True
    if name.title.rstrip(".") not in _PLAIN_TITLES | {""} or _is_set_off(state, fact, name):
        return True
    word = _word_before(state, name)
    if word is not None and not _says_no_more(fact, lemma(word)):
        return True
    if any(t.dep_ == "poss" and t.idx < start for t in token.lefts) or _is_beside(fact, token):
        return True
    beside = [f for f in state.cluster(name).nominals if f.sentence == name.sentence]
    trade = fact.lemma in ROLE_NOUNS  # "a GP from Leeds" may be the woman, but no attorney
    beside = [f for f in beside if f.mention.end <= start or f.determiner not in INDEFINITE_ARTICLES or trade]
    return any(not _says_no_more(fact, noun.lemma) for noun in beside) or _has_office(state, fact, name)


def _word_before(state: State, name: Fact) -> Token | None:
    """Return the noun right before a name: "fishmonger Ann Lee", "while rival Acme", "Sailor Tom Berg" at the head."""
    first = state.doc.at(name.mention.start, name.mention.end)[0]
    word = state.doc[first.i - 1] if first.i > first.sent.start else first
    if word is first or word.lower_.rstrip(".") in _PLAIN_TITLES or not word.text.isalpha():
        return None
    opening = word.i == first.sent.start and word.tag_ in {"NNP", "NN", "JJ"}
    return word if opening or word.tag_ in {"NN", "NNS", "JJ"} else None


def _is_general(fact: Fact) -> bool:
    """As in "the Inspector-General of Police", of no army."""
    return fact.lemma.endswith("general") and any(
        not ROLE_NOUNS.isdisjoint(word.split("-")) for word in fact.words[:-1]
    )


def _acts_for_office(fact: Fact, name: Token) -> bool:
    """Tell who says or does what the officer did: nobody whom a flood that the mayor speaks of has hit is the mayor."""
    deeds = SPEECH | RESIGNING | {lemma(fact.token.head)}
    return not ENDED.isdisjoint(fact.words) or (name.dep_ in SUBJECTS and lemma(name.head) in deeds)


def _is_set_off(state: State, fact: Fact, name: Fact) -> bool:
    """As in "the counsel for the defence, Ann Lee, said": between commas, or in a bracket."""
    first = state.doc.at(name.mention.start, name.mention.end)[0]
    if first.i < first.sent.start + 2 or state.text[name.mention.end :][:1] not in {",", ")", "."}:
        return False
    mark, noun = first.nbor(-1), first.nbor(-2)
    more = any(part.dep_ in {"compound", "amod"} and part.lower_ not in fact.words for part in noun.lefts)
    return mark.text in {",", "("} and noun.text.islower() and (more or not _says_no_more(fact, lemma(noun)))


def _is_beside(fact: Fact, token: Token) -> bool:
    """Tell a name that stands with another, with who did it or with what it names: "with Ann Lee", "the Acme yard"."""
    head = token.head
    if token.dep_ in {"dobj", "dative"} and lemma(head) == "tell":
        return _is_body(fact)  # "told The Courier": the paper itself
    if token.dep_ == "poss":
        return _is_body(fact) or not (is_person_noun(lemma(head)) or head.lower_ in _ONES_OWN)
    if token.dep_ == "pobj":
        holder = head.head
        of_another = is_noun(holder) and holder.ent_type_ != "PERSON" and is_person_noun(lemma(holder))
        of_another = of_another and lemma(holder) not in _RUNNING and holder.tag_ != "NNS"  # "fans of Leeds United"
        return head.lower_ in _ASIDE or of_another or _is_of_somebody(holder)
    if token.dep_ == "appos":
        return not _says_no_more(fact, lemma(head))
    return token.dep_ == "conj" or (token.dep_ in {"compound", "nmod"} and is_noun(head))


def _is_body(fact: Fact) -> bool:
    return "person" not in _kinds(fact)


def _is_of_somebody(holder: Token) -> bool:
    """As in "Ann Lee of Acme", "analyst Ann Lee at Acme": whose firm it is has been said."""
    return holder.ent_type_ == "PERSON" and all(lemma(t) not in _RUNNING for t in holder.lefts)


def _says_no_more(fact: Fact, word: str) -> bool:
    if word in _HARMED:
        return fact.lemma not in _TRIED
    return word in _TAKEN_UP or word.endswith("old") or is_alike(word, fact.lemma) or is_alike(fact.lemma, word)


def _has_office(state: State, fact: Fact, name: Fact) -> bool:
    """Tell somebody whom the sentence says to be something: "where Ann Lee is curator", "Rapporteur Ann Lee"."""
    beside = (e for e in state.reading.extractions if e.predicate.kind == "copula" and e.rule in {"title", "copula"})
    own = (e for e in beside if (who := e.argument("subject")) is not None and who.filler == MentionRef(name.index))
    nouns = (state.doc.at(extraction.predicate.start, extraction.predicate.end)[-1] for extraction in own)
    return any(is_noun(noun) and _is_the(noun) and not _says_no_more(fact, lemma(noun)) for noun in nouns)


def _is_the(noun: Token) -> bool:
    """Tell an office from one of many: "was a fitter at Acme"."""
    return all(part.lower_ not in INDEFINITE_ARTICLES for part in noun.lefts)
