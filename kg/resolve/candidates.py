"""What a pronoun may refer to, in order of preference: subjects before others, near before far."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from kg.extract.event_words import EVENT_NOUNS
from kg.extract.grammar import BUYING, CHARGING, HANDING_OVER, KIN, MEASURES, OBJECT_CONTROL, SPEECH, SUBJECTS
from kg.extract.tree import child, children, content_noun, first_conjunct, is_infinitive, is_verb, lemma
from kg.parse import Token
from kg.resolve.dead import outlived
from kg.resolve.facts import Fact, State, precedes
from kg.resolve.kinds import family, is_somebody
from kg.resolve.outsiders import acted_upon
from kg.resolve.words import PROSECUTING, SIGNED_NOUNS, Form

#: How many sentences back a pronoun may refer.
_REACH = {"m": 3, "f": 3, "n": 1, "": 1}
#: How often a thing is named before a text is about it.
_OFTEN = 3
_RESCUING = frozenset("rescue save find treat evacuate airlift release pull".split())
_LEADING = frozenset("lead head chair run manage direct oversee".split())
#: What becomes of those who are to be tried, besides.
_LETTING_GO = frozenset({"bail", "release"})
_RELATIVES = frozenset({"WDT", "WP"})
#: How one trades, and with whom: "bought the mill from", "sold it to".
_TRADING = frozenset({*((verb, "from") for verb in BUYING), ("sell", "to")})
#: What is done to what states agree on.
_SIGNING = frozenset("sign initial ratify approve negotiate conclude".split())
#: What is done to bodies and people, and to no offer or plant.
_DONE_TO_BODIES = CHARGING | PROSECUTING | frozenset("sue pay ask tell urge warn order force advise join".split())


def candidates(state: State, fact: Fact, form: Form, *, objects: bool = False) -> Iterator[Fact]:
    """Yield mentions before the pronoun: subjects of the clauses around it, its sentence, then those before.

    A thing is taken up again as a subject or not at all, but for ``objects``; a person from any place.
    """
    if fact.token.tag_ == "PRP$" and fact.token.head.dep_ == "conj":
        beside = state.by_token.get(first_conjunct(fact.token.head).i)  # "Jones and his wife"
        yield from (found for found in [beside] if found is not None and found.is_name and precedes(found, fact))
    yield from _quoted_relative(state, fact)
    yield from _rewarded(state, fact)
    yield from _rescued(state, fact)
    yield from _planners(state, fact)
    yield from _whose_words(state, fact)
    yield from _prosecuted(state, fact)
    if form.gender in {"m", "f"}:
        yield from outlived(state, fact)
        yield from _whose_lead(state, fact)
    if form.gender not in {"m", "f"}:
        yield from _traded(state, fact)
        yield from _signed(state, fact)
        yield from _done_to_before(state, fact)
    if form.gender not in {"m", "f"} and speaks(fact.token):
        yield from _reporters(state, fact)
    yield from clause_subjects(state, fact)
    if form.gender in {"m", "f"} and speaks(fact.token):
        yield from _speakers_before(state, fact)
    own = told_of_birth(fact)
    reach = 0 if fact.quote >= 0 and form.gender not in {"m", "f"} else _REACH[form.gender]
    for sentence in _sentences_back(state, fact, reach):
        before = [f for f in state.by_sentence.get(sentence, ()) if precedes(f, fact)]
        if own and sentence == fact.sentence:
            before = [f for f in before if not is_within(f.token, own)]
        subjects = [f for f in before if f.subject]
        if sentence == fact.sentence - 1 and form.gender == "n":
            yield from acted_upon(state, fact)
        yield from sorted(subjects, key=lambda f: sentence != fact.sentence and _is_subordinate(f.token.head))
        if objects or form.gender in {"m", "f"} or sentence == fact.sentence:
            yield from (f for f in before if not f.subject and not _is_inner(f))
    yield from _spoken_of_most(state, fact, reach)


def told_of_birth(fact: Fact) -> set[int]:
    """Return what tells whose child somebody is: "Born to Ann Berg, the daughter of Tom Lee, she": she is neither."""
    beside = [part for part in children(fact.token, "appos") if part.i < fact.token.i]
    born = [part for part in children(fact.token.head, "advcl") if part.lower_ == "born" and part.i < fact.token.i]
    return {part.i for part in (*beside, *born)} if fact.subject else set()


def is_within(token: Token, phrases: set[int]) -> bool:
    """Tell whether a token heads one of the phrases, or stands below one that does."""
    return token.i in phrases or any(above.i in phrases for above in token.ancestors)


def _sentences_back(state: State, fact: Fact, reach: int) -> Iterator[int]:
    """Yield the numbers of the sentences that something refers back to, its own first.

    Those that are quoted whole do not count for who speaks: "…", a paragraph long, "she added".
    """
    over = fact.quote < 0 and speaks(fact.token)
    sentence = fact.sentence
    while sentence >= 0 and reach >= 0:
        facts = state.by_sentence.get(sentence, ())
        yield sentence
        if not over or not facts or any(f.quote < 0 for f in facts):
            reach -= 1
        sentence -= 1


def _quoted_relative(state: State, fact: Fact) -> Iterator[Fact]:
    """Yield of whom somebody's kin speak: `"Tom Berg is well," said his daughter Ann.`."""
    verb = next((t for t in fact.token.ancestors if is_verb(t)), fact.token)
    if fact.token.tag_ == "PRP$" and fact.token.head.lower_ in KIN and lemma(verb) in SPEECH:
        subjects = (subject for clause in children(verb, "ccomp") for subject in children(clause, *SUBJECTS))
        found = (state.by_token.get(subject.i) for subject in subjects)
        yield from (f for f in found if f is not None and f.mention.end <= fact.mention.start)


def _is_subordinate(verb: Token) -> bool:
    """As in "[while Nordwind grew], Norvik fell": the next sentence is about Norvik."""
    return verb.dep_ in {"advcl", "relcl", "csubj"}


def _rewarded(state: State, fact: Fact) -> Iterator[Fact]:
    """Yield who gets something for what they did: "the prize was given to Nordwind for its work"."""
    prep = fact.token.head.head
    verb = prep.head
    if fact.token.tag_ == "PRP$" and prep.lower_ == "for" and lemma(verb) in HANDING_OVER | {"grant"}:
        active = child(verb, "nsubj") is not None
        getters = [c for c in verb.children if c.dep_ == "dative" or (active and c.dep_ == "dobj")]
        getters += [t for to in children(verb, "prep", "dative") if to.lower_ == "to" for t in children(to, "pobj")]
        yield from _preceding(state, fact, getters)


def _prosecuted(state: State, fact: Fact) -> Iterator[Fact]:
    """Yield to whom more is done: "A judge jailed Tom Ross. He was fined", "Tom Ross was jailed. … Fining him, …"."""
    if fact.form is None or fact.form.gender not in {"m", "f"}:
        return
    if fact.token.dep_ == "nsubjpass":
        before = state.by_sentence.get(fact.sentence - 1, ())
        yield from (f for f in before if f.token.dep_ == "dobj" and lemma(f.token.head) in PROSECUTING | _LETTING_GO)
    verb = fact.token.head
    if fact.token.dep_ == "dobj" and verb.dep_ == "advcl" and lemma(verb) in PROSECUTING:
        earlier = chain.from_iterable(state.by_sentence.get(fact.sentence - back, ()) for back in (1, 2, 3))
        yield from (f for f in earlier if f.token.dep_ == "nsubjpass" and lemma(f.token.head) in PROSECUTING)


def _whose_lead(state: State, fact: Fact) -> Iterator[Fact]:
    """Yield who says that another will lead what is theirs: "Ann Lee said Taro Mori will lead her team"."""
    clause = fact.token.head.head
    led = fact.token.tag_ == "PRP$" and fact.token.head.dep_ == "dobj" and lemma(clause) in _LEADING
    others = [f for who in children(clause, *SUBJECTS) if (f := state.by_token.get(who.i)) is not None]
    unsure = all(f.is_name and not state.cluster(f).gender for f in others)
    if led and unsure and clause.dep_ == "ccomp" and any(part.lower_ in {"will", "would"} for part in clause.lefts):
        said = children(clause.head, "nsubj") if lemma(clause.head) in SPEECH else ()
        yield from (f for f in _preceding(state, fact, said) if f.is_name)


def _rescued(state: State, fact: Fact) -> Iterator[Fact]:
    """Yield with whose things it began: "the crew rescued two men after their boat sank", not "after their search"."""
    if fact.token.tag_ != "PRP$" or fact.token.head.lower_ in EVENT_NOUNS:
        return
    clause = next((verb for verb in fact.token.ancestors if is_verb(verb)), None)
    if clause is not None and clause.dep_ == "advcl" and lemma(clause.head) in PROSECUTING | _RESCUING:
        found = _preceding(state, fact, children(clause.head, "dobj"))
        yield from (f for f in found if is_somebody(f) or family(state.cluster(f)) == "person")


def _done_to_before(state: State, fact: Fact) -> Iterator[Fact]:
    """Yield to what somebody else does more: "Nordwind made a bid, and Lunvik rejected it", "… a bid. Lunvik …"."""
    verb = fact.token.head
    another = child(verb, *SUBJECTS) is not None and lemma(verb) not in _DONE_TO_BODIES
    if fact.token.dep_ == "dobj" and verb.dep_ in {"conj", "advcl"} and another:
        yield from _preceding(state, fact, children(verb.head, "dobj"))
    if fact.token.dep_ == "dobj" and verb.dep_ == "ROOT" and another and fact.quote < 0:
        before = state.by_sentence.get(fact.sentence - 1, ())
        things = [f for f in before if f.token.dep_ == "dobj" and f.lemma not in MEASURES and precedes(f, fact)]
        yield from (f for f in things if f.token.head.dep_ in {"ROOT", "conj", "xcomp"})


def _traded(state: State, fact: Fact) -> Iterator[Fact]:
    """Yield what is bought or sold, to which the other party does more: "bought Lunvik from Tom Berg, who built it"."""
    clause = fact.token.head
    if fact.token.dep_ != "dobj" or clause.dep_ != "relcl" or lemma(clause) in _DONE_TO_BODIES:
        return
    party = clause.head.head if clause.head.dep_ == "appos" else clause.head
    deal = party.head.head
    if party.dep_ == "pobj" and (lemma(deal), party.head.lower_) in _TRADING:
        yield from _preceding(state, fact, children(deal, "dobj"))


def _signed(state: State, fact: Fact) -> Iterator[Fact]:
    """Yield what is signed: "Norway and Peru reached a deal on Monday. It was approved by both": no Norway."""
    if fact.token.dep_ == "nsubjpass" and lemma(fact.token.head) in _SIGNING:
        before = (f for f in state.by_sentence.get(fact.sentence - 1, ()) if f.is_nominal and f.lemma in SIGNED_NOUNS)
        yield from (f for f in before if f.token.head.dep_ in {"ROOT", "conj"})


def _planners(state: State, fact: Fact) -> Iterator[Fact]:
    """Yield who does what is a part of more: "jobs were cut by Nordwind as part of its plan"."""
    noun = fact.token.head
    part = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun
    if fact.token.tag_ == "PRP$" and part.lower_ == "part" and part.dep_ == "pobj" and part.head.lower_ == "as":
        doers_of = (t for by in children(part.head.head, "agent") for t in children(by, "pobj"))
        yield from _preceding(state, fact, doers_of)


def _whose_words(state: State, fact: Fact) -> Iterator[Fact]:
    """Yield whose words the pronoun stands in: "Nordwind's announcement that it would close"."""
    if fact.subject and (noun := content_noun(fact.token.head)) is not None:
        by = (prep for prep in children(noun, "prep", "agent") if prep.lower_ == "by")
        owners = chain(children(noun, "poss"), (owner for prep in by for owner in children(prep, "pobj")))
        yield from _preceding(state, fact, owners)


def spoken_for(state: State, fact: Fact) -> Fact | None:
    """Return whom the speaker speaks for: "a Nordwind spokesman said it would close", "police spokesmen said they"."""
    verb = fact.token.head
    if not fact.subject or verb.dep_ != "ccomp" or lemma(verb.head) not in SPEECH:
        return None
    speakers = (state.by_token.get(subject.i) for subject in children(verb.head, "nsubj"))
    spokesmen = (t for speaker in speakers if speaker is not None for t in _spokesmen(state, speaker))
    return next((body for spokesman in spokesmen for body in _bodies_of(state, spokesman, fact)), None)


def _spokesmen(state: State, speaker: Fact) -> Iterator[Token]:
    """Yield the words that say that somebody is a spokesman, as head of the phrase or beside the name."""
    for fact in state.cluster(speaker).facts:
        yield from (
            t for t in (fact.token, *children(fact.token, "compound", "appos")) if t.lower_.startswith("spokes")
        )


def _bodies_of(state: State, spokesman: Token, fact: Fact) -> Iterator[Fact]:
    """Yield whose spokesman it is: "Nordwind spokesman", "spokesman for Nordwind", "police spokesman"."""
    behind = (t for p in children(spokesman, "prep") if p.lower_ in {"for", "of"} for t in children(p, "pobj"))
    for token in chain(spokesman.lefts, behind):
        found = state.by_token.get(token.i)
        if found is None and token.dep_ == "compound":
            told = (f for f in state.ordered if f.lemma == token.lower_ and precedes(f, fact))
            found = next(reversed(list(told)), None)
        if found is not None and precedes(found, fact):
            yield found


def _reporters(state: State, fact: Fact) -> Iterator[Fact]:
    """Yield what tells of itself: "Nordwind, the owner of Karlin, will close, it said"."""
    for clause in children(fact.token.head, "ccomp"):
        yield from _preceding(state, fact, _subjects(clause))


def spoken_of_in_quotation_before(state: State, fact: Fact, form: Form) -> Iterator[Fact]:
    """Yield whom the quotation before speaks of: `"He is brave," said Lee. Berg added, "He will win."`."""
    if fact.quote < 1 or form.gender not in {"m", "f"} or not fact.subject:
        return
    for sentence in range(fact.sentence, fact.sentence - _REACH[form.gender] - 1, -1):
        before = [f for f in state.by_sentence.get(sentence, ()) if f.quote == fact.quote - 1 and f.subject]
        yield from (f for f in before if f.form and f.form[:3] == form[:3] and state.cluster(f).names)


def _speakers_before(state: State, fact: Fact) -> Iterator[Fact]:
    """Yield who spoke last: "…, Ann Lee added. She said …"."""
    for sentence in _sentences_back(state, fact, 1):
        before = [f for f in state.by_sentence.get(sentence, ()) if precedes(f, fact) and speaks(f.token)]
        yield from (speaker for speaker in reversed(before) if state.cluster(speaker).names)


def speaks(token: Token) -> bool:
    """Tell the subject of a verb of speech."""
    return token.dep_ == "nsubj" and lemma(token.head) in SPEECH


def _is_inner(found: Fact) -> bool:
    """Tell what has no name inside another's phrase, which nothing takes up: "members across the spectrum"."""
    noun = found.token.head.head
    return found.is_nominal and found.token.dep_ == "pobj" and noun.tag_.startswith("NN")


def _spoken_of_most(state: State, fact: Fact, reach: int) -> Iterator[Fact]:
    """Yield what the text is about, wherever it stands in the sentence before, if it is named there."""
    if fact.subject and reach:
        before = [f for f in state.by_sentence.get(fact.sentence - 1, ()) if f.is_name and precedes(f, fact)]
        yield from (f for f in before if _times_named(state, f, fact) >= _OFTEN)


def _times_named(state: State, found: Fact, fact: Fact) -> int:
    return sum(other.is_name and other.mention.start < fact.mention.start for other in state.cluster(found).facts)


def several_things(state: State, fact: Fact, form: Form) -> Iterator[Fact]:
    """Yield the things that "them" is first: what the sentence has of several, the nearest first.

    So is "they" in "disowned the men, saying they were hired".
    """
    report = fact.token.head.head
    told = report.tag_ == "VBG" and fact.token.head.dep_ == "ccomp" and lemma(report) in SPEECH
    if form.number == "p" and not form.possessive and (told or not fact.subject):
        before = [f for f in state.by_sentence[fact.sentence] if precedes(f, fact) and f.is_nominal and f.plural]
        yield from reversed(before)


def _preceding(state: State, fact: Fact, tokens: Iterable[Token]) -> Iterator[Fact]:
    """Yield the mentions that words head, of those before the pronoun."""
    found = (state.by_token.get(token.i) for token in tokens)
    yield from (f for f in found if f is not None and precedes(f, fact))


def clause_subjects(state: State, fact: Fact) -> Iterator[Fact]:
    """Yield the subjects of the clauses around the pronoun, the innermost first."""
    for verb in filter(is_verb, chain([fact.token.head], fact.token.head.ancestors)):
        for subject in _subjects(verb):
            found = state.by_token.get(subject.i)
            if found and (precedes(found, fact) or _is_cataphoric(found, fact)):
                yield found


def _subjects(verb: Token) -> Iterator[Token]:
    """Yield who does what a verb says: "forced Apple to lower its prices" has Apple do it, "who left" Ann Lee.

    Who is given something has it: "to pay Lee his salary"; who has a plan acts in it: "Norway's bid to cut its costs".
    """
    if verb.dep_ == "xcomp" and lemma(verb.head) in OBJECT_CONTROL:
        yield from children(verb.head, "dobj")
    if verb.dep_ == "xcomp" and lemma(verb.head) == "call":  # "called on Norway to cut its costs"
        yield from (who for on in children(verb.head, "prep") if on.lower_ == "on" for who in children(on, "pobj"))
    subjects = list(children(verb, *SUBJECTS))
    if not subjects:
        yield from children(verb, "dative")
        if verb.dep_ == "acl" and is_infinitive(verb):
            yield from children(verb.head, "poss")
    for subject in subjects:
        yield verb.head if subject.tag_ in _RELATIVES and verb.dep_ == "relcl" else subject


def _is_cataphoric(found: Fact, fact: Fact) -> bool:
    """Tell whether a name after the pronoun is meant: "In its report, Nordwind said …"."""
    if not found.is_name or found.quote != fact.quote or found.mention.start < fact.mention.start:
        return False
    verb = found.token.head
    return verb.i > found.token.i and fact.token.head.i != verb.i and not _is_inside(fact, found)


def _is_inside(fact: Fact, found: Fact) -> bool:
    """Tell whether the pronoun belongs to the other's phrase: "its rival Nordwind"."""
    return any(token.i == found.token.i for token in fact.token.ancestors)
