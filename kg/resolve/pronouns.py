"""The sieve over third-person pronouns: agreement, binding, then subjects before others and near before far."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from kg.extract.event_words import EVENT_NOUNS, HAPPENINGS
from kg.extract.grammar import (
    BODIES,
    CALLING,
    CHANGES,
    CHARGING,
    INDEFINITE_PEOPLE,
    KIN,
    MEASURES,
    MEASURING,
    RANKS,
    SACKING,
    SCHEDULES,
    SPEECH,
    SUBJECTS,
    WORKS,
)
from kg.extract.roles import is_role
from kg.extract.subjects import surface_subject
from kg.extract.tree import (
    child,
    children,
    conjuncts,
    first_conjunct,
    is_infinitive,
    is_noun,
    is_proper,
    last_below,
    lemma,
)
from kg.parse import Token
from kg.resolve.binding import beside_opening, doers, is_modifier, is_part_of
from kg.resolve.candidates import (
    candidates,
    clause_subjects,
    is_within,
    several_things,
    speaks,
    spoken_for,
    spoken_of_in_quotation_before,
    told_of_birth,
)
from kg.resolve.classes import NOUN_TYPES, UNITS
from kg.resolve.dead import mourned
from kg.resolve.facts import Cluster, Fact, State
from kg.resolve.kinds import family
from kg.resolve.outsiders import is_anothers, outsiders
from kg.resolve.quotes import speakers
from kg.resolve.relatives import is_relative
from kg.resolve.unlikely import RAIDED, is_of_body, is_taken, is_unlikely
from kg.resolve.wholes import put_together
from kg.resolve.words import (
    GOVERNMENT_VERBS,
    HAPPENING_VERBS,
    REPRESENTATIVES,
    UNREFERRED,
    WEATHER_AND_SEEMING,
    Form,
)

#: Nouns for people that mean things as often, where nobody has named them.
_THINGS_TOO = frozenset("chair head star guard lead second model figure bench".split())
#: What only passes, or turns out: no thing that a text has spoken of.
_SPELLS = frozenset(
    "day night week month year season time morning afternoon evening shame pity pleasure matter question".split()
)
#: What something itself is, that then does something: "it is due to close".
_RAISING = SCHEDULES | frozenset(
    "likely unlikely able unable ready bound sure willing unwilling keen reluctant".split()
)
#: What is done to people and bodies alone.
_ADDRESSING = frozenset("urge tell ask sue blame advise warn order persuade".split())
#: How many times more is spoken of whom a text is about.
_FAR_MORE = 2
#: Whom a film has as a firm does.
_OF_FILMS = frozenset("director producer star".split())
#: How somebody is judged for what they did.
_JUDGING = frozenset(
    """praise commend applaud laud hail thank congratulate honour honor criticise criticize condemn rebuke slam blast
    lambast lambaste denounce mock sack fire dismiss fine jail sentence punish arrest advise investigate probe suspend
    ban sanction revoke""".split()
)
#: Whom they are into have done what they are over.
_PROBES = frozenset("inquiry investigation probe".split())
#: Who sues or shuts somebody may do so for what was done, or for their own injuries.
_HARMED = frozenset("sue blame attack thank reward mock shut close withdraw".split())
_WHAT_WAS_DONE = frozenset(
    """use handling role part decision remark comment statement work failure policy treatment refusal claim tweet post
    help support service effort conduct action practice stance""".split()
)
#: What one offers, and what another does with it.
_OFFERED = frozenset("apology application invitation offer plea proposal request resignation".split())
_ANSWERING = frozenset("accept approve decline grant refuse reject".split())
#: What has a president or a guitarist: "its guitarist".
_WITH_STAFF = frozenset({"organization", "place", "group", "person"})
_AGENTS = frozenset({"organization", "place", "product"})
#: Parts of a body that have their own chairman.
_BRANCHES = UNITS | frozenset({"branch", "chapter", "wing", "section", "office"})
#: What is done to what was said: "they deny it".
_OF_FACTS = frozenset("deny confirm admit believe doubt regret mean say".split())
#: What is done with money that one has got: "took $5m from the bank and spent it".
_OF_SUMS = frozenset("spend use give keep transfer send hide invest return".split())
#: What is done to what one has.
_TO_ONES_OWN = CHANGES | frozenset("raise cut lower sell close launch open publish reduce leave quit double".split())
#: What is only counted, and does nothing to others, beside measures.
_COUNTS = frozenset("enrolment enrollment membership attendance traffic ridership footfall circulation number".split())
#: What only those do who have people, and no painting does.
_EMPLOYING = SACKING | frozenset("hire recruit employ appoint suspend lay apologise apologize".split())
_MADE = frozenset({"work", "product", "event", "award", "topic"})
#: What some of many are.
_SOME = frozenset({"none", "all", "some", "most", "many", "several", "both"})
_CLAUSES = frozenset({"ccomp", "xcomp", "advcl", "acl", "csubj"})


def third_persons(state: State) -> None:
    """Join "he", "she", "it" and "they" to what they refer to; what is not clear stays unresolved."""
    speaker_of = speakers(state)
    # who speaks is told outside the quotation: `"She is late," she added.`
    for fact in sorted(state.ordered, key=lambda f: f.quote >= 0):
        if fact.form and fact.form.person == 3 and not state.cluster(fact).known and not is_pleonastic(fact.token):
            antecedent = _antecedent(state, fact, fact.form, speaker_of)
            if antecedent:
                state.join(antecedent, fact)


def is_pleonastic(token: Token) -> bool:
    """Tell whether "it" stands for no thing: "it is clear that", "it rains", "it took years to", "she denied it".

    A clause that hangs on the verb, or on the adjective or noun after "be", is the real subject. But a plant "is due to
    close", and is "the third to be fined".
    """
    verb = token.head
    if token.lower_ == "it" and token.dep_ == "dobj":
        return lemma(verb) in _OF_FACTS or _is_judged(verb) or _is_sum(verb)
    if token.lower_ != "it" or token.dep_ not in {*SUBJECTS, "expl"}:
        return False
    if token.dep_ == "expl" or (verb.lemma_ or verb.lower_) in WEATHER_AND_SEEMING or _is_made_so(verb):
        return True
    links = {child.dep_: child for child in verb.children}
    clause = links.keys() & {"ccomp", "csubj", "advcl", "acl"}
    if token.dep_ == "nsubjpass":
        return "ccomp" in clause
    is_be = verb.lemma_ == "be" or verb.lower_ in {"is", "was", "'s", "’s", "be"}
    inner = any(
        c.dep_ in _CLAUSES | {"relcl"} for key in ("acomp", "attr") if key in links for c in links[key].children
    )
    if is_be and (("attr" in links and links["attr"].lower_ in _SPELLS) or _is_up_to(verb)):
        return True  # "it was a long day"
    if is_be and _tells_of_itself(verb):
        return False
    in_phrase = "prep" in links and any(child.dep_ in _CLAUSES for child in verb.children)
    return is_be and (inner or in_phrase or ("acomp" in links and (bool(clause) or "xcomp" in links)))


def _is_sum(verb: Token) -> bool:
    """As in "stole £5,000 from the club and spent it": the money, and no club."""
    what = child(verb.head, "dobj") if verb.dep_ == "conj" and lemma(verb) in _OF_SUMS else None
    taken = any(prep.lower_ == "from" for prep in children(verb.head, "prep"))
    return taken and what is not None and what.i < verb.i and what.ent_type_ == "MONEY"


def _tells_of_itself(be: Token) -> bool:
    """As in "it is due to close", "it is the third plant to be fined", not "it is due to rain" nor "likely that"."""
    what = child(be, "acomp", "attr")
    clauses = [part for part in what.children if part.dep_ in _CLAUSES | {"relcl"}] if what is not None else []
    if what is None or not clauses or child(be, *_CLAUSES) is not None:
        return False
    itself = what.lower_ in _RAISING or (what.dep_ == "attr" and any(word.lower_ in RANKS for word in what.lefts))
    deeds = [is_infinitive(clause) and lemma(clause) not in WEATHER_AND_SEEMING for clause in clauses]
    return itself and all(deeds) and lemma(what) not in UNREFERRED | HAPPENINGS


def _is_judged(verb: Token) -> bool:
    """As in "cut 80 jobs. Ann Lee called it a mistake": what was done, unless the text says of what kind a thing is."""
    what = child(verb, "oprd") if lemma(verb) in CALLING else None
    return what is not None and is_noun(what) and not is_proper(what) and lemma(what) not in NOUN_TYPES


def _is_made_so(adjective: Token) -> bool:
    """As in "made it clear that they left", "find it hard to leave"."""
    made = adjective.dep_ == "ccomp" and adjective.tag_.startswith("JJ")
    return made and any(part.dep_ in _CLAUSES and part.i > adjective.i for part in adjective.children)


def _is_up_to(verb: Token) -> bool:
    """As in "it is up to Norway to pay", "it is up to them whether they pay"."""
    following = [token.lower_ for token in verb.doc[verb.i + 1 : verb.i + 3]]
    return following == ["up", "to"] and any(part.dep_ in _CLAUSES for part in verb.children)


def _antecedent(state: State, fact: Fact, form: Form, speaker_of: dict[int, Fact]) -> Fact | None:
    happens = fact.token.dep_ == "nsubjpass" and lemma(fact.token.head) in HAPPENING_VERBS
    barred = [*_barred(state, fact, form), *_told_of(state, fact, form)]
    speaker = speaker_of.get(fact.quote)
    if speaker is not None:
        # in a quotation the speaker is "I", and "he" somebody else
        barred.append(state.cluster(speaker))
    if form.reflexive:
        subject = next(clause_subjects(state, fact), None)
        return subject if subject and _agrees(state, subject, form) else None
    near = _of_that_name(state, fact) or mourned(state, fact) or _judged(state, fact) or _beside_his_own(state, fact)
    if near is not None and _agrees(state, near, form):
        return near
    own = told_of_birth(fact)
    same_forms = (f for f in reversed(state.by_sentence[fact.sentence]) if _is_same_form(f, fact))
    same = next((f for f in same_forms if not own or not is_within(f.token, own)), None)
    person = form.gender in {"m", "f"}
    other = same is not None and (person or fact.subject) and state.cluster(same) in barred  # "he told him"
    if same is not None and not other and not _is_of_another(state, same, fact, form) and not is_anothers(fact):
        # two of a kind in a sentence are one, resolved or not
        return same
    body = spoken_for(state, fact) if form.gender not in {"m", "f"} else None
    if body is not None and family(state.cluster(body)) != "person":
        return body
    if form.number == "p" and (met := _met_before(state, fact)):
        together = tuple(dict.fromkeys(state.cluster(each).facts[0].index for each in met))
        state.together.setdefault(together, []).append(fact)
        return None
    if form.number == "p" and (several := _coordinated(state, fact, barred)):
        members = put_together(state, first_conjunct(several.token))
        state.together.setdefault(tuple(member.index for member in members), []).append(fact)
        return None
    return next(_fitting(state, fact, form, barred, happens=happens), None)


def _fitting(state: State, fact: Fact, form: Form, barred: list[Cluster], *, happens: bool) -> Iterator[Fact]:
    """Yield what the pronoun may mean, the likeliest first.

    Most people in the news are men: a woman whose name says that she is one, and of whom the text speaks far more,
    comes before who may be one.
    """
    same_man = spoken_of_in_quotation_before(state, fact, form)
    of_body = is_of_body(fact) or _is_charged(fact)
    staff = of_body and is_role(fact.token.head)
    part = _is_counted(fact.token)
    objects = happens or part or is_taken(fact) or staff
    before = candidates(state, fact, form, objects=objects)
    doubtful: list[Fact] = []
    outside = outsiders(state, fact) if form.gender not in {"m", "f"} else []
    unlikely: list[Fact] = []
    said = _said_by(fact) if form.gender == "n" else ()
    for candidate in chain(same_man, several_things(state, fact, form), before):
        cluster = state.cluster(candidate)
        unlike = (happens and family(cluster) in _AGENTS) or (of_body and _is_deed(state, candidate))
        unlike = unlike or (staff and not _has_staff(state, candidate, lemma(fact.token.head)))
        unlike = unlike or (part and not candidate.plural and family(cluster) != "group")
        unlike = unlike or (not candidate.subject and _is_in(candidate, said)) or is_unlikely(state, candidate, fact)
        if unlike or cluster in barred or is_part_of(fact.token, candidate.token):
            continue
        things = part or (not fact.subject and candidate.sentence == fact.sentence)
        if not _agrees(state, candidate, form, things=things) or not _may_act(state, candidate, fact):
            continue
        unsure = form.gender == "f" and not cluster.gender and candidate.sentence != fact.sentence
        if unsure and not _goes_on(candidate, fact):
            doubtful.append(candidate)
            continue
        if cluster in outside:
            unlikely.append(candidate)
            continue
        if doubtful and len(cluster.facts) < _FAR_MORE * len(state.cluster(doubtful[0]).facts):
            yield doubtful[0]
        yield candidate
    yield from doubtful
    yield from unlikely


def _goes_on(speaker: Fact, fact: Fact) -> bool:
    """As in "Ann Lee said he had lied. She added": whoever adds something has just spoken."""
    just = speaks(speaker.token) and speaker.sentence == fact.sentence - 1
    return just and speaks(fact.token) and lemma(fact.token.head) == "add"


def _is_counted(token: Token) -> bool:
    """As in "two of them", "none of them": of many, and no body."""
    of = token.head
    return (
        token.lower_ == "them"
        and of.lower_ == "of"
        and (of.head.tag_ in {"CD", "JJS", "DT"} or of.head.lower_ in _SOME)
    )


def _has_staff(state: State, candidate: Fact, office: str) -> bool:
    """Tell a body, a branch with a chairman of its own ("the Leeds branch of Acme"), and the director of a film."""
    branch = candidate.is_nominal and not candidate.plural and candidate.lemma in _BRANCHES
    film = candidate.lemma in WORKS and office in _OF_FILMS
    return family(state.cluster(candidate)) in _WITH_STAFF or branch or film


def _is_charged(fact: Fact) -> bool:
    """As in "accused it of lying", "urged it to leave": a body, and no decision or fall."""
    verb = fact.token.head
    return fact.token.dep_ == "dobj" and lemma(verb) in CHARGING | _ADDRESSING


def _judged(state: State, fact: Fact) -> Fact | None:
    """Return whose deed it is that somebody is judged by: "praised Lee for his work", "fined her over her remarks"."""
    prep = fact.token.head.head
    while prep.lower_ == "of" and is_noun(prep.head) and prep.head.head.i < prep.i:  # "for the murder of his employer"
        prep = prep.head.head
    if fact.token.dep_ != "poss" or prep.lower_ not in {"for", "over", "on"}:
        return None
    whom = prep.head if lemma(prep.head) in _PROBES else child(prep.head, "dative", "dobj")
    if whom is None or any(part.lower_ == fact.token.lower_ for part in whom.lefts):
        return None  # "closed its plant for its failure to pay"
    deed = lemma(fact.token.head) in _WHAT_WAS_DONE and lemma(prep.head) in _HARMED
    if not (deed or lemma(prep.head) in _JUDGING or lemma(whom) in _PROBES):
        return None
    who = _whose(whom) if lemma(whom) in _PROBES | RAIDED else whom
    return state.by_token.get(who.i) if who is not None else None


def _whose(thing: Token) -> Token | None:
    """As in "the licence of Acme", "Acme's licence", "a probe into Acme", "the licence of oil firm, Acme"."""
    behind = (
        who for prep in children(thing, "prep") if prep.lower_ in {"of", "into"} for who in children(prep, "pobj")
    )
    owner = child(thing, "poss") or next(behind, None)
    return owner and (child(owner, "appos") or owner)


def _of_that_name(state: State, fact: Fact) -> Fact | None:
    """As in "Tom Berg died. … Outside court his mother, Ann Berg, wept": the only one before who has her surname."""
    kin = fact.token.head
    if fact.token.dep_ != "poss" or kin.lower_ not in KIN:
        return None
    beside = (state.by_token.get(part.i) for part in (*children(kin, "appos"), kin.head))
    named = next((f for f in beside if f is not None and f.is_name and " " in f.name), None)
    if named is None:
        return None
    alike = [f for f in state.ordered if f.mention.end <= fact.mention.start and _is_namesake(state, f, named)]
    return alike[-1] if len({id(state.cluster(f)) for f in alike}) == 1 else None


def _is_namesake(state: State, fact: Fact, other: Fact) -> bool:
    """Tell people of one surname, or of a part of one: "Tom Roe-Berg" and "Ann Berg"."""
    full = fact.is_name and " " in fact.name and state.cluster(fact) is not state.cluster(other)
    alike = full and not _surnames(fact.name).isdisjoint(_surnames(other.name))
    return alike and family(state.cluster(fact)) == "person"


def _surnames(name: str) -> set[str]:
    return set(name.rpartition(" ")[2].lower().split("-"))


def _beside_his_own(state: State, fact: Fact) -> Fact | None:
    """As in "met Lee and his wife": whoever stands beside her, and not who met them."""
    noun = fact.token.head
    while noun.dep_ == "compound" and noun.head.i > noun.i:
        noun = noun.head  # "Acme and its promoter Ann Lee"
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.tag_ == "CD":
        noun = noun.head.head  # "Acme and one of its suppliers"
    first = state.by_token.get(noun.head.i) if fact.token.dep_ == "poss" and noun.dep_ == "conj" else None
    told = noun.head.head if noun.head.dep_ == "appos" else noun.head
    beside = {*children(noun.head, "appos", "compound", "conj"), noun.head, told} - {noun}
    if any(
        part.lower_ in {"own", fact.token.lower_} for t in (noun, *beside) for part in t.lefts if part is not fact.token
    ):
        return None  # "survived by his son Tom Berg and his wife"
    return first if first is not None and family(state.cluster(first)) in _WITH_STAFF else None


def _is_deed(state: State, candidate: Fact) -> bool:
    """Tell what somebody does, or what is somebody's, from a body: "the deal", "its downfall"."""
    if not candidate.is_nominal or state.cluster(candidate).names or candidate.lemma in BODIES | _BRANCHES:
        return False
    owned = any(part.dep_ == "poss" for part in candidate.token.children)
    return family(state.cluster(candidate)) != "organization" and (owned or candidate.lemma in EVENT_NOUNS)


def _is_same_form(other: Fact, fact: Fact) -> bool:
    same = other.form is not None and fact.form is not None and other.form[:3] == fact.form[:3]
    return (
        same
        and other.quote == fact.quote
        and other.mention.end <= fact.mention.start
        and not is_pleonastic(other.token)
    )


def _is_of_another(state: State, same: Fact, fact: Fact, form: Form) -> bool:
    """As in "his father said he would come": who speaks is nearer than whose father it is.

    In "Fining him, Ann Lee said he had lied" who speaks fines another.
    """
    if is_of_body(fact) and any(_is_deed(state, f) for f in state.cluster(same).facts):
        return True  # "It was signed by its chairman": no deal has one
    upon = () if same.token.tag_ == "PRP$" else doers(state, same)
    nearer = (f for f in (*_who_is_told_of(state, fact), *_own_doer(state, fact)) if state.cluster(f) not in upon)
    if any(f.mention.start > same.mention.end and _agrees(state, f, form) for f in nearer):
        return True
    owned = state.by_token.get(same.token.head.i)
    if same.token.tag_ != "PRP$" or owned is None or not owned.subject or not _agrees(state, owned, form):
        return False
    if is_of_body(fact) and _is_deed(state, owned):
        return False  # "its downfall was the fault of its founder"
    if owned.lemma in REPRESENTATIVES or same.token.head.lower_ in REPRESENTATIVES:
        return False  # "her lawyer said she was late"
    return any(verb.i == owned.token.head.i for verb in fact.token.head.ancestors)


def _who_is_told_of(state: State, fact: Fact) -> Iterator[Fact]:
    """Yield of whom the relative clause tells that the pronoun stands in: "his rival, Ann Lee, who sold her house"."""
    for verb in fact.token.ancestors:
        if verb.dep_ == "relcl" and any(who.tag_ == "WP" for who in children(verb, *SUBJECTS)):
            found = state.by_token.get(verb.head.i)
            yield from [found] if found is not None else []


def _own_doer(state: State, fact: Fact) -> Iterator[Fact]:
    """Yield who is named as doing it to their own, or as speaking: "After Acme sold its plant, Norvik cut its prices".

    As in "After Acme sold its plant, Norvik said it would stay".
    """
    verb, deeds = fact.token.head.head, _TO_ONES_OWN if fact.token.dep_ == "poss" else SPEECH
    below = fact.token.head.dep_ == ("dobj" if fact.token.dep_ == "poss" else "ccomp")
    if below and lemma(verb) in deeds:
        found = (state.by_token.get(who.i) for who in children(verb, "nsubj"))
        yield from (f for f in found if f is not None and f.is_name)


def _barred(state: State, fact: Fact, form: Form) -> list[Cluster]:
    """Return whom it cannot be: an object no subject of its clause ("Carney met him"), a subject nothing before it."""
    if fact.token.tag_ == "PRP$" and _is_anothers_to_take(fact.token.head):
        subject = surface_subject(fact.token.head.head)
        doer = state.by_token.get(subject.i) if subject is not None else None
        return [state.cluster(doer)] if doer is not None else []
    if form.possessive or fact.token.tag_ == "PRP$" or form.reflexive:
        return []
    if fact.subject:
        return beside_opening(state, fact) if form.number == "s" else []
    found = doers(state, fact)
    several = (members for members, facts in state.together.items() if any(state.cluster(f) in found for f in facts))
    return found + [state.of[member] for members in several for member in members]


def _is_anothers_to_take(noun: Token) -> bool:
    """As in "accepted his resignation": of another than who accepts it."""
    return noun.dep_ == "dobj" and lemma(noun) in _OFFERED and lemma(noun.head) in _ANSWERING


def _told_of(state: State, fact: Fact, form: Form) -> list[Cluster]:
    """Return whom the speaker tells of: in "he said Lee had failed", "officials had failed, they said" others speak."""
    if form.gender not in {"m", "f"} and form.number != "p":
        return []
    said = _said_by(fact)
    within = [f for f in state.by_sentence[fact.sentence] if _is_in(f, said)]
    if form.number == "p":  # companies and parties tell of themselves by name, too: "Labour will win, they said"
        return [state.cluster(f) for f in within if f.is_nominal and f.plural]
    # nominals that have no name too: "the suspect had a gun, he said"
    told = (f for f in within if f.is_name or (f.is_nominal and f.subject and not state.cluster(f).names))
    return [state.cluster(f) for f in told]


def _said_by(fact: Fact) -> tuple[range, ...]:
    """Return the words of what the pronoun's verb of speech says, by their indexes: "the bank is in Oslo, it said"."""
    clauses = children(fact.token.head, "ccomp") if speaks(fact.token) else ()
    return tuple(range(clause.left_edge.i, last_below(clause) + 1) for clause in clauses)


def _is_in(fact: Fact, said: Sequence[range]) -> bool:
    return any(fact.token.i in words for words in said)


def _met_before(state: State, fact: Fact) -> list[Fact]:
    """Return who met whom: "In Oslo she met the singer Una Kane. Together they formed Norvik"."""
    if not fact.subject or all(part.lower_ != "together" for part in children(fact.token.head, "advmod")):
        return []
    meetings = (f for f in state.by_sentence.get(fact.sentence - 1, ()) if f.subject and lemma(f.token.head) == "meet")
    who = next(meetings, None)
    met = child(who.token.head, "dobj") if who is not None else None
    people = [who, *(f for noun in conjuncts(met) for f in _called(state, noun))] if met is not None else []
    known = [f for f in people if f is not None and state.cluster(f).names and family(state.cluster(f)) == "person"]
    return known if len(known) == len(people) else []


def _called(state: State, noun: Token) -> list[Fact | None]:
    """Return the names beside a noun, if there are any: "the singer [Una Kane]", "her friends [Una] and [Tom]"."""
    return [state.by_token.get(name.i) for name in conjuncts(child(noun, "appos") or noun)]


def _coordinated(state: State, fact: Fact, barred: list[Cluster]) -> Fact | None:
    """Return the nearest subject before "they" if it is of several ("Canada and Mexico"), who are no one entity."""
    for candidate in candidates(state, fact, fact.form or Form(3, "p", "")):
        if state.cluster(candidate) in barred:
            continue  # "Berg and Lund met them": others
        if fact.subject and not candidate.subject and candidate.sentence == fact.sentence:
            continue  # "In addition to A and B, they …"
        if (
            any(child.dep_ == "conj" for child in candidate.token.children)
            or first_conjunct(candidate.token) != candidate.token
        ):
            return candidate
        if candidate.subject:
            return None
    return None


# --- agreement ---


def _may_act(state: State, candidate: Fact, fact: Fact) -> bool:
    """Tell whether it may be subject where "they" say or plan something: people and bodies may, talks may not.

    Nor does a sum do anything to others: "revenue fell as it cut prices"; and no book fires anybody.
    """
    if fact.token.dep_ != "nsubj":
        return True
    verb = lemma(fact.token.head)
    counted = candidate.is_nominal and candidate.lemma in MEASURES | _COUNTS
    if counted and (verb in _EMPLOYING or any(children(fact.token.head, "dobj"))):
        return verb in MEASURING | CHANGES
    if candidate.is_nominal and verb in _EMPLOYING and family(state.cluster(candidate)) in _MADE:
        return False
    if not candidate.is_nominal:
        return verb not in SPEECH or family(state.cluster(candidate)) != "product"
    agentive = verb in SPEECH or verb in GOVERNMENT_VERBS
    return not agentive or family(state.cluster(candidate)) in {"person", "group", "organization", "place", ""}


def _agrees(state: State, candidate: Fact, form: Form, *, things: bool = False) -> bool:
    """Tell whether number, gender and kind fit; ``things`` lets many things be meant that are no subject."""
    cluster = state.cluster(candidate)
    if candidate.is_pronoun and candidate.mention.text.lower() in INDEFINITE_PEOPLE:
        return form.number == "p" and form.possessive and candidate.subject
    if not cluster.known or is_modifier(candidate.token) or is_relative(candidate):
        return False
    kind = family(cluster)
    if form.gender in {"m", "f"}:
        thing = (
            candidate.lemma in _THINGS_TOO and candidate.token.dep_ == "pobj" and not cluster.names
        )  # "tied to a chair"
        return kind == "person" and not candidate.plural and not thing and cluster.gender in {"", form.gender}
    if form.gender == "n":
        single = not candidate.plural or (candidate.is_name and kind == "organization")  # "Finvista Brokers"
        return kind not in {"person", "group"} and single and _is_referred(candidate)
    many = (candidate.plural and (candidate.subject or things)) or kind == "group"
    body = kind == "organization" and (bool(cluster.names) or (candidate.subject and candidate.lemma in BODIES))
    return body or (many and _is_referred(candidate))


def _is_referred(candidate: Fact) -> bool:
    """Whether the candidate is a thing that something may refer back to, no day and no "this".

    Nor is the state of "Ann Lee, D-Maine, voted for it".
    """
    before = candidate.token.doc[max(candidate.token.left_edge.i - 2, 0) : candidate.token.i + 1]
    if any(word.text in {"D", "R", "I"} and word.nbor(1).text == "-" for word in before if word.i + 1 < len(word.doc)):
        return False
    if candidate.is_nominal:
        bare = not (candidate.determiner or candidate.subject or candidate.plural)
        return candidate.lemma not in UNREFERRED and candidate.token.tag_.startswith("NN") and not bare
    return True
