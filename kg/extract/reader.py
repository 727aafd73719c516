"""A parsed document becomes a Reading: every rule's frames, split by coordination, with their fillers."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import combinations, permutations, product

from kg.extract.ages import age_frames
from kg.extract.axes import axes_of, is_over, is_question, presupposed_axes
from kg.extract.careers import APPOINTMENT, LEAVING
from kg.extract.changes import change_frames
from kg.extract.event_words import HAPPENING, MEASURED
from kg.extract.frames import Context, Frame, Slot
from kg.extract.grammar import (
    COPULAS,
    DENIALS,
    ELABORATING,
    EMPTY_VERBS,
    EXCLUDERS,
    FINITE,
    HOLDING,
    OFFICE,
    ROLE_NOUNS,
    SPEECH,
)
from kg.extract.members import all_of, beside, members, one_of
from kg.extract.mentions import Mentions
from kg.extract.nouns import noun_frames
from kg.extract.places import place_frames
from kg.extract.positions import position_frames
from kg.extract.quotations import quotations
from kg.extract.roles import office_of_each
from kg.extract.scores import score_frames, score_span
from kg.extract.speech import Source, Speech, listener
from kg.extract.subjects import logical_subject
from kg.extract.titles import title_frames
from kg.extract.tree import (
    child,
    children,
    clause_span,
    comma_before,
    conjuncts,
    content_noun,
    first_conjunct,
    is_bracket,
    is_infinitive,
    is_noun,
    is_proper,
    is_verb,
    last_below,
    lemma,
    phrase_tokens,
    says,
    span_of,
    token_span,
)
from kg.extract.values import find_values
from kg.extract.verbs import verb_frames
from kg.extract.works import work_frames
from kg.model import (
    Argument,
    Attribution,
    Document,
    Extraction,
    ExtractionRef,
    Filler,
    Gazetteer,
    MentionRef,
    Modality,
    Predicate,
    Reading,
    Span,
    Value,
    ValueRef,
)
from kg.parse import Doc, Token

_MOST_COMBINATIONS = 24
#: A month or a day.
_DATE = re.compile(r"\d{4}-\d\d(?:-\d\d)?")
#: Words of times to come.
_COMING = frozenset({"next", "tomorrow", "coming"})
#: "…, giving Norway a boost": what reporters say of what was said.
_COMMENTING = frozenset(
    "give highlight underline underscore raise spark fuel echo signal mark pave cast stoke heighten deepen cap".split()
)
#: Tags of what something is called: "free and fair", "unfair and rigged".
_DESCRIBING = frozenset({"JJ", "JJR", "JJS", "VBN"})
#: What opens the occasion on which something was said.
_OCCASIONS = frozenset({"after", "as", "before", "amid"})
_HELD_FOR_SURE = frozenset({Modality.ACTUAL, Modality.SCHEDULED})
_ACTORS = frozenset({"subject", "with", "between", "among", "against", "recipient"})
QUOTATION = "quotation"
ACCORDING = "according"
#: What a title or apposition says holds whatever becomes of the clause around it, and whoever speaks.
PRESUPPOSED = frozenset(
    {"title", "apposition", "affiliation", "placed", "name-in-place", "place-in-place", "age"}
    | {ACCORDING, LEAVING, OFFICE}
)


def read(doc: Doc, document: Document, gazetteer: Gazetteer) -> Reading:
    """Return what the text says, sentence by sentence; ``doc`` is the parse of ``document.text``.

    Values are relative to ``document.published``. Nothing is read from boilerplate.
    """
    return _Reader(doc, document, gazetteer).reading()


class _Reader:
    def __init__(self, doc: Doc, document: Document, gazetteer: Gazetteer) -> None:
        self._doc, self._document, self._gazetteer = doc, document, gazetteer
        self._boilerplate = frozenset(_tokens_of_boilerplate(doc, document))
        values = tuple(
            replace(value, text=document.text[value.start : value.end])
            for value in find_values(doc, published=document.published)
        )
        value_at = dict(_value_tokens(doc, values))
        mentions = Mentions(doc, document.text, self._boilerplate | set(value_at), gazetteer)
        self._context = Context(mentions, values, value_at)
        self._quotations = quotations(document.text, document.blocks)
        self._speech = Speech(doc, self._quotations)
        self._sentences = tuple(_sentence_span(sent) for sent in doc.sents)
        self._sentence_at = {token.i: n for n, sent in enumerate(doc.sents) for token in sent}

    def reading(self) -> Reading:
        frames = list(self._frames())
        clauses = {slot.token.i for frame in frames for slot in frame.slots if slot.clause}
        frames = [frame for frame in frames if frame.slots and (_relates(frame) or frame.anchor.i in clauses)]
        frames = [frame for frame in frames if frame.anchor.i not in self._boilerplate]
        said = {frame.words[0].head.i: frame.rule for frame in frames if frame.kind == "noun"}
        frames = [frame for frame in frames if frame.kind != "verb" or not _is_said(frame, said)]
        # an office may turn out to be nobody's: nothing that is counted stands behind it
        frames.sort(key=lambda frame: (frame.rule == OFFICE, frame.words[0].i, frame.rule))
        combined = [(frame, list(split(frame, self._context.mentions))) for frame in frames]
        first_of: dict[int, int] = {}
        index = 0
        for frame, choices in combined:
            first_of.setdefault(frame.anchor.i, index)
            index += len(choices)
        extractions = tuple(e for frame, choices in combined for e in self._extractions(frame, choices, first_of))
        context = self._context
        context.complete()
        return Reading(
            sentences=self._sentences,
            mentions=tuple(context.mentions.found),
            values=context.values,
            extractions=extractions,
            same=tuple(context.same),
            quotations=self._quotations,
        )

    def _frames(self) -> Iterator[Frame]:
        doc, context = self._doc, self._context
        yield from verb_frames(doc, context)
        yield from change_frames(doc, context)
        yield from position_frames(doc, context)
        yield from title_frames(context)
        yield from place_frames(doc, context, self._gazetteer)
        yield from age_frames(doc, context)
        yield from score_frames(doc, context)
        yield from noun_frames(doc, context)
        yield from work_frames(doc, context)
        yield from self._quoted_statements()
        yield from self._statements_according_to()

    def _quoted_statements(self) -> Iterator[Frame]:
        """Yield what a quotation says beside the verb that names who speaks, in its own sentence or another."""
        for root, cue in (*self._speech.quoted_sentences(), *self._speech.quoted_rests()):
            verb = lemma(cue) if says(cue) and lemma(cue) not in DENIALS else "say"
            frame = Frame(root, verb, "verb", [cue], [], QUOTATION, 0.85)
            frame.fill("subject", logical_subject(cue))
            frame.fill("object", root, clause=True)
            if frame.slot("subject") is not None and is_verb(root) and not _asks(root):
                yield frame

    def _statements_according_to(self) -> Iterator[Frame]:
        """Yield what is so "according to Ann Lee": her words, where nothing but her name tells who she is."""
        for verb, cue, source in self._speech.according():
            frame = Frame(verb, "according to", "verb", [cue, cue.nbor(1)], [], ACCORDING, 0.85)
            frame.fill("subject", source)
            frame.fill("object", verb, clause=True)
            yield frame

    def _extractions(self, frame: Frame, choices: list[list[Slot]], first_of: dict[int, int]) -> Iterator[Extraction]:
        """Yield one extraction for each choice of slots; how it is held and whose word it is are the frame's."""
        presupposed = frame.rule in PRESUPPOSED
        teller = frame.words[0] if frame.rule == QUOTATION else frame.anchor  # who did not say it does not state it
        axes = presupposed_axes(frame.words) if presupposed else axes_of(teller)
        source = None if presupposed else self._speech.source(teller)
        sure = axes.modality in _HELD_FOR_SURE
        asked = sure and (is_question(frame.anchor) or (is_verb(frame.anchor) and _is_alternative(frame.anchor)))
        asked = asked or (sure and len(choices) > 1 and is_paired(frame.anchor) and not _is_in_pairs(choices))
        for slots in choices:
            unsure = asked or (sure and any(_is_alternative(slot.token) for slot in slots if not slot.clause))
            modality = Modality.SCHEDULED if sure and self._is_to_come(frame, slots) else axes.modality
            yield Extraction(
                sentence=self._sentence_at[frame.anchor.i],
                predicate=self._predicate(frame),
                arguments=tuple(self._argument(slot, slots, first_of) for slot in slots),
                polarity=axes.polarity,
                modality=Modality.POSSIBLE if unsure else modality,
                attribution=self._attribution(source),
                ended=frame.ended or is_over(frame.anchor),
                confidence=frame.confidence,
                rule=frame.rule,
            )

    def _is_to_come(self, frame: Frame, slots: list[Slot]) -> bool:
        """As in "Leeds host Norvik on Thursday": a present tense with a day after the text's own.

        So in "was named chair, effective next May".
        """
        appointed = frame.rule == APPOINTMENT
        if not appointed and (frame.kind != "verb" or not _is_simple_present(frame.anchor)):
            return False
        own = (slot.token for slot in (frame.slots if appointed else slots) if slot.role == "time")
        times = [*own] or [*_times_of_first(frame.anchor)]
        return any((value := self._context.value(time)) is not None and self._is_later(value) for time in times)

    def _is_later(self, value: Value) -> bool:
        published, when = self._document.published or "", value.value or ""
        words = value.text.lower().split()
        if _COMING.intersection(words) or words[:1] == ["later"]:  # "when she arrives later today"
            return True
        exact = len(published) == len("2010-06-07") and _DATE.fullmatch(when) is not None
        return exact and when > published[: len(when)]

    def _predicate(self, frame: Frame) -> Predicate:
        words = sorted(frame.words, key=lambda t: t.i)
        start, end = span_of(words)
        text = " ".join(word.text for word in words) if frame.kind == "verb" else self._document.text[start:end]
        copula = frame.kind == "copula" and lemma(frame.anchor) in COPULAS and frame.anchor not in frame.words
        return Predicate(frame.lemma, frame.kind, start, end, text, token_span(frame.anchor) if copula else None)

    def _argument(self, slot: Slot, slots: list[Slot], first_of: dict[int, int]) -> Argument:
        span = self._quoted(slot) if slot.clause else self._phrase(slot, slots)
        text = self._document.text[span.start : span.end]
        return Argument(slot.role, *span, text, token_span(slot.token), self._filler(slot, first_of), slot.marker)

    def _quoted(self, slot: Slot) -> Span:
        """Return a clause up to where the quotation ends that it begins: `said "he left", referring to Ann Lee`.

        One behind a preposition goes on: `praised for "boldly" tackling him`. What the sentence has of a quotation is
        said as a whole: in `"we left and some stayed," he said` both clauses.
        """
        verb = slot.token
        clause = _without_comment(verb, clause_span(verb))
        if any(block.kind == "headline" and block.start <= verb.idx < block.end for block in self._document.blocks):
            clause = _without_occasion(verb, clause)
        number = bisect_right(self._quotations, clause.start, key=lambda quotation: quotation.start) - 1
        if number < 0:
            return clause
        quotation = self._quotations[number]
        apart = not clause.start <= verb.head.idx < clause.end
        if apart and quotation.start < clause.start < quotation.end <= verb.idx:
            return Span(quotation.start, clause.end)  # `said that "outsiders" had left`
        if clause.end <= quotation.end and not quotation.start <= verb.head.idx < quotation.end:
            inside = [t for t in verb.sent if quotation.start <= t.idx < quotation.end and not t.is_space]
            said = [n for n, t in enumerate(inside) if not t.is_punct or t.text in {"%", "…"} or is_bracket(inside, n)]
            return span_of(inside[said[0] : said[-1] + 1])
        if slot.marker or not clause.start <= quotation.end - 1 < clause.end - 1:
            return clause
        end = self._quotations[number].end - 1
        again = number + 1 < len(self._quotations) and self._quotations[number + 1].start < clause.end
        words = self._document.text[clause.start : end].rstrip(" ,.;")
        return clause if again or not words else Span(clause.start, clause.start + len(words))

    def _phrase(self, slot: Slot, slots: list[Slot]) -> Span:
        """The words of a filler: a value's or name's own, else its noun phrase without what fills other roles."""
        if slot.role == "score":
            return score_span(slot.token)
        value = self._context.value(slot.token)
        if value is not None and not _counts_actor(slot, value) and not _is_share(slot, value):
            return Span(value.start, value.end)
        name = self._context.mentions.name_at(slot.token)
        if name is not None:
            mention = self._context.mentions.found[name]
            return Span(mention.start, mention.end)
        if slot.role in {"as", "complement"} and (so := _last_called(slot.token)) is not None:
            return Span(span_of(phrase_tokens(slot.token)).start, token_span(so).end)
        others = frozenset(o.token.head.i for o in slots if o is not slot and o.token.dep_ == "pobj")
        words = phrase_tokens(slot.token, skip=others)
        span = span_of(words)
        behind = [c for c in words[-1].rights if _restricts(c)]
        clause = next((c for c in (*slot.token.rights, *behind) if c in behind or _completes(c)), None)
        return span if clause is None else Span(span.start, max(span.end, clause_span(clause).end))

    def _filler(self, slot: Slot, first_of: dict[int, int]) -> Filler | None:
        if slot.role == "score":
            return None
        if slot.clause:
            index = first_of.get(slot.token.i)
            return ExtractionRef(index) if index is not None else None
        value = self._context.value(slot.token)
        if value is not None and not _counts_actor(slot, value):
            if _is_share(slot, value):
                return None
            return ValueRef(self._context.value_at[slot.token.i])
        modifier = slot.token.dep_ == "compound" and slot.role in {"subject", "object"}  # "car sales"
        find = self._context.mentions.name_at if modifier else self._context.mentions.at
        mention = find(slot.token)
        return MentionRef(mention) if mention is not None else None

    def _attribution(self, source: Source | None) -> Attribution | None:
        if source is None:
            return None
        filler: Filler | None = None
        span = token_span(source.cue)
        if source.token is not None:
            mention = self._context.mentions.at(source.token)
            filler = MentionRef(mention) if mention is not None else None
            span = span_of(phrase_tokens(source.token))
        elif (who := listener(source.cue)) is not None:
            span = span_of([*phrase_tokens(who), source.cue])  # "the court heard", "the jury was told"
        text = self._document.text[span.start : span.end]
        return Attribution(filler, *span, text, source.text, source.stance)


def _without_comment(verb: Token, clause: Span) -> Span:
    """Leave out what the reporter adds: "said it would start next week, [giving Norway a boost]".

    So does what opens a sentence before somebody's words: "[Fuelling talk of a coup,] the army moved in, Ann Lee said".
    """
    opening = next((part for part in children(verb, "advcl") if part.tag_ == "VBG" and part.left_edge is part), None)
    if opening is not None and verb.head.i > verb.i and opening.is_sent_start and opening.idx == clause.start:
        behind = verb.doc[last_below(opening) + 1 : last_below(opening) + 3]
        if len(behind) > 1 and behind[0].text == ",":
            clause = Span(behind[1].idx, clause.end)
    added = (part for part in children(verb, "advcl") if part.tag_ == "VBG" and part.i > verb.i)
    comment = next((part for part in added if lemma(part) in _COMMENTING and comma_before(part) is not None), None)
    comment = comment or next((prep for prep in children(verb, "prep") if _tells_nothing_more(prep)), None)
    if comment is None or comment.left_edge is not comment:
        return clause
    return Span(clause.start, min(clause.end, comment.nbor(-2).idx + len(comment.nbor(-2))))


def _tells_nothing_more(prep: Token) -> bool:
    """As in "said it would save money, [without saying how]"."""
    more = child(prep, "pcomp") if prep.lower_ == "without" and comma_before(prep) is not None else None
    return more is not None and lemma(more) in SPEECH | ELABORATING


def _without_occasion(verb: Token, clause: Span) -> Span:
    """Leave out when it was said, in a headline: "Judge says Leeds is rotten [after man caught with drugs]"."""
    within = (t for t in verb.subtree if t.dep_ == "mark" and t.lower_ in _OCCASIONS and t.head.dep_ == "advcl")
    mark = next((t for t in within if t.i > verb.i + 1 and t.head.left_edge is t), None)
    before = mark.nbor(-1) if mark is not None else None
    return clause if before is None else Span(clause.start, min(clause.end, before.idx + len(before)))


def _asks(root: Token) -> bool:
    """Tell a question by its order: "Why do we go?", "Is it so?"."""
    first = next((t for t in root.sent if not t.is_space and not t.is_punct), root)
    return is_question(root) and (first.tag_.startswith("W") or first.tag_ in FINITE)


def _completes(clause: Token) -> bool:
    """Tell a clause without which a noun says little: "the need [to sell]", "reports [that it had sold]"."""
    if clause.dep_ not in {"acl", "advcl", "relcl"}:
        return False
    if clause.dep_ == "advcl" and any(c.lower_ == "than" for c in clause.lefts):
        return any(c.tag_ == "JJR" for c in clause.head.lefts)  # "fewer cameras [than expected]"
    content = clause.dep_ == "acl" and any(mark.lower_ == "that" for mark in children(clause, "mark"))
    bare = clause.tag_ == "VB" and child(clause, "aux") is not None and comma_before(clause) is None
    return content or content_noun(clause) is not None or bare


def _last_called(adjective: Token) -> Token | None:
    """As in "called the vote free and fair": return the last of what it is called, which belongs together."""
    together = conjuncts(adjective)
    alike = all(so.tag_ in _DESCRIBING or so is adjective for so in together)
    return together[-1] if len(together) > 1 and alike and child(adjective, "det", "poss") is None else None


def _restricts(clause: Token) -> bool:
    """Tell a clause on the last word of a phrase that says which: "fraud in a plan [to sell it]", "those [killed]"."""
    those = clause.head.lower_ == "those" and clause.dep_ in {"acl", "relcl"}
    return those or (clause.dep_ == "acl" and is_infinitive(clause))


def _is_simple_present(verb: Token) -> bool:
    """Tell a verb in the present, by the first one where the tagger errs: "Leeds are last and host Norvik"."""
    told = first_conjunct(verb) if verb.tag_ == "VB" else verb
    return told.tag_ in {"VBZ", "VBP"} and child(verb, "aux") is None


def _times_of_first(second: Token) -> Iterator[Token]:
    """Yield when both are to be: "Leeds travel to Oslo on Saturday, while Selby host York", not "while Lee runs it"."""
    first = second.head
    joined = second.dep_ == "conj" or any(mark.lower_ == "while" for mark in children(second, "mark"))
    if joined and lemma(second) not in HOLDING and is_verb(first) and _is_simple_present(first):
        yield from children(first, "npadvmod")
        yield from (day for prep in children(first, "prep") for day in children(prep, "pobj"))


def _relates(frame: Frame) -> bool:
    """Something takes part: a clause alone ("allowing Beta to sell bricks") is told by its own verb."""
    participants = [slot for slot in frame.slots if not slot.clause]
    return bool(participants) or bool(frame.reciprocal)


def _is_share(slot: Slot, value: Value) -> bool:
    """As in "24 percent of revenue", "seven hours of talk time": the number alone would be of nothing."""
    of = next((c for c in slot.token.children if c.dep_ == "prep" and c.lower_ == "of"), None)
    return slot.role not in {"subject", "share"} and of is not None and of.idx >= value.end and value.kind != "amount"


def _is_said(frame: Frame, said: Mapping[int, str]) -> bool:
    """A verb that only carries its noun ("made an offer", "profit was …") says no more than the noun's frame."""
    rule = said.get(frame.anchor.i, HAPPENING)
    return rule not in {HAPPENING, *MEASURED} and frame.lemma in EMPTY_VERBS


def _is_alternative(token: Token) -> bool:
    """As in "will play X or Y": neither is said for sure; "15% of them, or 300 jobs" is one thing twice.

    So is "Burma, or Myanmar as it is known".
    """
    either = conjuncts(first_conjunct(token))
    ors = [c for t in either for c in t.children if c.dep_ == "cc" and c.lower_ == "or"]
    if not ors or (len(either) == 2 and all(map(is_proper, either)) and _is_called_too(either[1])):
        return False
    return not all(any(below.tag_ == "CD" for below in one.subtree) for one in either)


def _is_called_too(name: Token) -> bool:
    """As in "Burma, or Myanmar as it is known", "the Kenyan Defence Forces, or KDF"."""
    behind = {t.lower_ for t in name.doc[name.i + 1 : min(name.i + 7, name.sent.end)]}
    short = name.text.isupper() and name.text.isalpha()
    return comma_before(name.nbor(-1)) is not None and (short or not behind.isdisjoint({"known", "called", "calls"}))


def _counts_actor(slot: Slot, value: Value) -> bool:
    """As in "2,000 workers walked out", "two men were arrested": as a subject, a counted thing is who takes part."""
    undergoes = slot.token.dep_ == "nsubjpass" and child(slot.token.head, "agent") is None
    share = value.kind == "percentage" and any(c.lower_ == "of" for c in children(slot.token, "prep"))  # "5% of voters"
    return (slot.role in _ACTORS or undergoes) and (value.kind == "quantity" or share)


def split(frame: Frame, mentions: Mentions) -> Iterator[list[Slot]]:
    """Yield one list of slots for each fact that a coordination holds; each role is filled once."""
    what = next((word for word in frame.words if word.head not in frame.words), frame.words[-1])
    singular = frame.rule in PRESUPPOSED and what.tag_ != "NNS" and not office_of_each(what)
    alone = frame.rule in {"place-in-place", "placed"}  # "Leeds, Kent, and Halden, Essex"
    whole = {"score", *(["subject"] if singular else [])}
    choices = [[s] if alone or s.role in whole else _choices(s, mentions) for s in frame.slots]
    choices = [
        [s for s in choice if s is choice[0] or not _is_behind_its_clause(s, choice[0], frame)] for choice in choices
    ]
    choices = [[*choice, *_of_group(choice[0], frame.anchor, mentions)] for choice in choices]
    if frame.rule in PRESUPPOSED:  # "the novelists Ann Lee and Tom Berg and director Bob Roe": he is none
        choices = [[s for s in choice if s is choice[0] or not _has_own_title(s.token)] for choice in choices]
    roles = {slot.role for slot in frame.slots}
    subjects = next((c for c, s in zip(choices, frame.slots, strict=True) if s.role == "subject"), [])
    if frame.reciprocal and len(subjects) > 1 and not roles & {"with", "object"}:
        rest = [slot for slot in frame.slots if slot.role != "subject"]
        pairs = combinations(subjects, 2) if frame.reciprocal == "with" else permutations(subjects, 2)
        for one, other in pairs:
            yield [one, Slot(frame.reciprocal, other.token, "with" if frame.reciprocal == "with" else ""), *rest]
        return
    several = [choice for choice in choices if len(choice) > 1]
    in_turn = is_paired(frame.anchor) or (frame.rule == "apposition" and what.tag_ == "NNS")
    if (
        in_turn and len(several) == 2 and len(several[0]) == len(several[1])
    ):  # "the mayors of Leeds and Hull, Lee and Roe"
        for n in range(len(several[0])):
            yield [choice[n] if len(choice) > 1 else choice[0] for choice in choices]
        return
    for number, chosen in enumerate(product(*choices)):
        if number == _MOST_COMBINATIONS:
            return
        yield [_own(slot, chosen) for slot in chosen]


def _is_behind_its_clause(conjunct: Slot, first: Slot, frame: Frame) -> bool:
    """As in "Ann Lee, who gave £5, and [Tom Berg]": what the clause tells of her it does not tell of him."""
    clause = frame.anchor
    own = clause.dep_ in {"relcl", "acl"} and clause.head is first.token
    return own and first.token.i < clause.i < conjunct.token.i


def _has_own_title(name: Token) -> bool:
    """As in "the chief, Ann Lee, and [director] Tom Berg", "and the [mouthpiece], Tom Berg"."""
    noun = name.tag_ == "NN" and child(name, "appos") is not None
    return noun or name.lower_ in ROLE_NOUNS or any(t.dep_ == "compound" and t.lower_ in ROLE_NOUNS for t in name.lefts)


def _own(slot: Slot, chosen: Iterable[Slot]) -> Slot:
    """As in "employs 300 people in Leeds and 200 in Hull": the 200 are in Hull."""
    prep = slot.token.head
    if not slot.marker or prep.dep_ != "prep":
        return slot
    other = next((s.token for s in chosen if s.token.dep_ == "conj" and first_conjunct(s.token) is prep.head), None)
    again = (p for p in children(other, "prep") if p.lower_ == prep.lower_) if other is not None else ()
    thing = next((child(p, "pobj") for p in again), None)
    return slot if thing is None else Slot(slot.role, thing, slot.marker)


def is_paired(anchor: Token) -> bool:
    """As in "cost $5 and $6, respectively": what belongs together is told by the order."""
    found = (token for token in anchor.sent if token.lower_ == "respectively")
    return any(_clause_of(token) is _clause_of(anchor) for token in found)


def _clause_of(token: Token) -> Token:
    """The verb of the clause that a word is in."""
    return next((word for word in (token, *token.ancestors) if is_verb(word)), token)


def _is_in_pairs(choices: list[list[Slot]]) -> bool:
    """Tell whether two roles change from each fact to the next."""
    first, second = choices[0], choices[1]
    return sum(one.token.i != other.token.i for one, other in zip(first, second, strict=False)) > 1


def _choices(slot: Slot, mentions: Mentions) -> list[Slot]:
    """The slot once for each conjunct of its filler; conjuncts inside one name stay together."""
    if slot.clause:
        return [Slot(slot.role, clause, slot.marker, clause=True) for clause in (slot.token, *_said_too(slot.token))]
    owner = mentions.name_at(slot.token)
    if owner is None and (holder := _titled(slot.token, mentions)) is not None:
        return [Slot(slot.role, holder, slot.marker)]
    owners = {owner}
    others = []
    for token in [*conjuncts(slot.token)[1:], *_behind_same(slot)]:
        name = mentions.name_at(token)
        if _is_elliptic(token, slot.token):
            continue
        if token.tag_[:2] in {"NN", "PR", "CD", "DT"} and (name is None or name not in owners):
            owners.add(name)
            others.append(token)
    kept = [token for token in (slot.token, *others) if not _is_excluded(token)]
    kept += [member for token in kept for member in members(token, mentions)]
    kept += beside(slot.token, mentions)
    kept = [one for token in kept for one in all_of(token, mentions) or [token]]
    return [Slot(slot.role, token, slot.marker) for token in kept or [slot.token]]


def _is_elliptic(number: Token, first: Token) -> bool:
    """As in "three counts of fraud and one of theft": by itself "one of theft" is nothing."""
    of = any(prep.lower_ == "of" for prep in children(number, "prep"))
    return number.tag_ == "CD" and number is not first and of and is_noun(first) and child(first, "nummod") is not None


def _of_group(slot: Slot, clause: Token, mentions: Mentions) -> Iterator[Slot]:
    """As in "Ann Lee was among those arrested": she was arrested."""
    one = one_of(slot.token, clause, mentions)
    if one is not None:
        yield from (Slot(slot.role, token, slot.marker) for token in conjuncts(one))


def _behind_same(slot: Slot) -> Iterator[Token]:
    """As in "trained in Leeds, in Hull and in Oslo": what stands behind the same preposition again."""
    prep = slot.token.head
    if slot.token.dep_ != "pobj" or slot.role in {"time", "by"} or not is_verb(prep.head):
        return
    again = [p for p in children(prep.head, "prep") if p.i > prep.i and p.nbor(-1).text == ","]
    if all(child(p, "conj") is None for p in (prep, *again)):
        return
    for other in [p for first in (prep, *again) for p in conjuncts(first)][1:]:
        thing = child(other, "pobj") if other.lower_ == prep.lower_ == slot.marker else None
        if thing is not None:
            yield from conjuncts(thing)


def _said_too(clause: Token) -> Iterator[Token]:
    """Yield what else is said: "said it had won, that others had lost"."""
    if clause.dep_ == "ccomp" and says(clause.head):
        others = (other for other in children(clause.head, "ccomp") if other.i > clause.i)
        yield from (other for other in others if any(mark.lower_ == "that" for mark in children(other, "mark")))


def _is_excluded(token: Token) -> bool:
    """As in "not X but Y", "X rather than Y": spoken of only to be left out."""
    first = token.left_edge.i
    before = [t.lower_ for t in token.doc[max(first - 2, 0) : first]]
    if before in (["rather", "than"], ["instead", "of"]):
        return True
    if before[-1:] == ["not"] and token.dep_ == "conj":
        return True
    excluded = any(c.lower_ in EXCLUDERS for c in token.lefts) or before[-1:] == ["not"]
    but = any(c.lower_ == "but" for c in (*token.children, *token.head.children) if c.dep_ == "cc")
    return excluded and but


def _titled(token: Token, mentions: Mentions) -> Token | None:
    """As in "Acme CEO and co-founder Ann Lee": two titles of one person, who is the filler."""
    titles = conjuncts(token)
    if token.lower_ not in ROLE_NOUNS or len(titles) == 1 or any(child(t, "det") is not None for t in titles[1:]):
        return None
    others = [*children(token, "appos"), token.head]
    others += [name for t in conjuncts(token)[1:] for name in (t, *children(t, "appos"))]
    return next((t for t in others if mentions.label(t) == "PER"), None)


def _value_tokens(doc: Doc, values: Iterable[Value]) -> Iterator[tuple[int, int]]:
    for index, value in enumerate(values):
        for token in doc.at(value.start, value.end):
            yield token.i, index


def _sentence_span(sent: Iterable[Token]) -> Span:
    tokens = [token for token in sent if not token.is_space] or list(sent)
    return span_of(tokens)


def _tokens_of_boilerplate(doc: Doc, document: Document) -> Iterator[int]:
    for block in document.blocks:
        if block.kind == "boilerplate":
            yield from (token.i for token in doc.at(block.start, block.end))
