"""Who speaks in a quotation, and to whom "I", "my" and an organisation's "we" refer."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from kg.extract.grammar import SPEECH
from kg.extract.tree import children, lemma
from kg.model import Extraction, MentionRef
from kg.parse import Token
from kg.resolve.facts import Fact, State
from kg.resolve.kinds import family
from kg.resolve.words import ADDRESSING, Form


def speakers(state: State) -> dict[int, Fact]:
    """Return the mention that speaks in each quotation, by the quotation's number, where the text tells."""
    found: dict[int, Fact] = {}
    for extraction in state.reading.extractions:
        source = extraction.attribution.source if extraction.attribution else None
        number = quotation_at(state, extraction.predicate.start)
        if isinstance(source, MentionRef) and number >= 0 and state.facts[source.index].quote != number:
            found.setdefault(number, state.facts[source.index])
    said = ((e.predicate.start, fact) for e in state.reading.extractions if (fact := _speaks(state, e)))
    spoken = sorted(dict(reversed(list(said))).items())
    for number, (start, end) in enumerate(state.quotes):
        beside = found.get(number) or _beside(state, spoken, start, end) or _just_before(state, start)
        if beside is not None:
            found[number] = beside
    return found


def quotation_at(state: State, offset: int) -> int:
    """Return the number of the quotation that the character stands in, or -1."""
    number = bisect_right(state.quotes, offset, key=lambda quote: quote[0]) - 1
    return number if number >= 0 and offset < state.quotes[number][1] else -1


def _speaks(state: State, extraction: Extraction) -> Fact | None:
    """Return the subject of a verb of speech that stands outside quotations."""
    if extraction.predicate.lemma not in SPEECH or quotation_at(state, extraction.predicate.start) >= 0:
        return None
    subject = extraction.argument("subject")
    if subject is None or not isinstance(subject.filler, MentionRef):
        return None
    return state.facts[subject.filler.index]


def _beside(state: State, spoken: list[tuple[int, Fact]], start: int, end: int) -> Fact | None:
    """Return who speaks by the verb of speech that is nearest in the quotation's paragraph."""
    left, right = state.text.rfind("\n", 0, start), state.text.find("\n", end)
    right = len(state.text) if right < 0 else right
    before, behind = (bisect_left(spoken, edge, key=lambda verb: verb[0]) for edge in (start, end))
    around = spoken[max(before - 1, 0) : before + 1] + spoken[max(behind - 1, 0) : behind + 1]
    right = end if _is_closed(state, end) else right  # what comes then is of somebody else
    near = [(at, fact) for at, fact in around if left < at < right]
    return min(near, key=lambda verb: min(abs(verb[0] - start), abs(verb[0] - end)), default=(0, None))[1]


def _just_before(state: State, start: int) -> Fact | None:
    """Return who addressed people in the sentence before: `Lee praised her team. "I thank you."`."""
    number = bisect_right(state.reading.sentences, start, key=lambda sentence: sentence.start) - 1
    opens = number > 0 and not state.text[state.reading.sentences[number].start : start].strip()
    before = state.by_sentence.get(number - 1, ()) if opens else ()
    subjects = [f for f in before if f.token.dep_ == "nsubj" and f.quote < 0 and _addresses(f.token.head)]
    return subjects[0] if len(subjects) == 1 else None


def _addresses(verb: Token) -> bool:
    deeds = (lemma(word) for word in (verb, *children(verb, "xcomp", "advcl")))
    return verb.dep_ == "ROOT" and not ADDRESSING.isdisjoint(deeds)


def _is_closed(state: State, end: int) -> bool:
    """Tell whether a full stop ends the quotation, and nobody is told behind it: `"I thank you." In response, …`."""
    return "." in state.text[end - 2 : end]


def first_persons(state: State) -> None:
    """Join "I" and "my" in a quotation to its speaker, and "we" to the organisation that speaks or is spoken for."""
    speaker_of = speakers(state)
    bodies = employers(state)
    for fact in state.ordered:
        if fact.form and fact.form.person == 1 and fact.quote >= 0:
            found = (speaker_of.get(fact.quote), _around(state, fact), _leading_to(state, fact))
            heard = [speaker for speaker in found if speaker]
            speaker = next((speaker for speaker in heard if _may_say(state, speaker, fact.form)), None)
            if speaker:
                speaker_of.setdefault(fact.quote, speaker)
                state.join(speaker, fact)
            elif heard and fact.form.number == "p" and (body := bodies.get(id(state.cluster(heard[0])))):
                _join_body(state, body, fact)


def _join_body(state: State, body: Fact, fact: Fact) -> None:
    """Join "we" to those whom the speaker speaks for, but not in "The firm and I have talked, and we agree"."""
    spoken = (f for f in state.by_sentence[fact.sentence] if f.form and f.form[:2] == (1, "s"))
    if all(f.token.dep_ != "conj" for f in spoken):
        state.join(body, fact)


def employers(state: State) -> dict[int, Fact]:
    """Return the named organisation that each person speaks for by the offices that the text gives; by cluster."""
    found: dict[int, Fact] = {}
    for extraction in state.reading.extractions:
        if extraction.predicate.kind != "copula" or extraction.ended:
            continue
        holder, body = extraction.argument("subject"), extraction.argument("of") or extraction.argument("at")
        if holder and body and isinstance(holder.filler, MentionRef) and isinstance(body.filler, MentionRef):
            whose = state.facts[body.filler.index]
            if family(state.cluster(whose)) == "organization" and state.cluster(whose).names:
                found.setdefault(id(state.of[holder.filler.index]), whose)
    return found


def _around(state: State, fact: Fact) -> Fact | None:
    """Return the subject of the clause around the quotation: `He left this farewell, "I thank you."`."""
    for verb in fact.token.ancestors:
        for child in verb.children:
            found = state.by_token.get(child.i)
            if child.dep_ == "nsubj" and found and found.quote != fact.quote:
                return found
    return None


def _leading_to(state: State, fact: Fact) -> Fact | None:
    """Return the person who is the subject before a quotation in its sentence: `Lee left, stating, "I …"`."""
    start, _ = state.quotes[fact.quote]
    before = [f for f in state.by_sentence[fact.sentence] if f.subject and f.mention.end <= start and f.quote < 0]
    return next((f for f in before if family(state.cluster(f)) == "person"), None)


def _may_say(state: State, speaker: Fact, form: Form) -> bool:
    """Tell whether a person says "I", or a named organisation "we"; "she" may be somebody not yet known."""
    kind = family(state.cluster(speaker))
    if form.number == "p":
        return kind == "organization" and speaker.is_name
    return kind == "person"
