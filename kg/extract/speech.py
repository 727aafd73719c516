"""Whose word it is: reporting verbs, quotations, "according to", and adverbs of hearsay."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.extract.grammar import (
    CLAIMING,
    DENIALS,
    HEARSAY,
    HEDGES,
    INTENT_NOUNS,
    LISTENERS,
    OBJECT_CONTROL,
    QUESTIONS,
    ROLE_NOUNS,
    SPEECH,
    SUBJECTS,
    TELLING,
    VOICING,
    WISHES,
)
from kg.extract.operators import has_negative_argument
from kg.extract.subjects import is_passive, logical_subject
from kg.extract.tree import (
    child,
    children,
    comma_before,
    content_noun,
    dismisser,
    is_independent,
    is_infinitive,
    is_verb,
    last_below,
    lemma,
    says,
)
from kg.model import QUOTED, Span, Stance
from kg.parse import Doc, Token, Tokens

_WORDS_OF_A_STATEMENT = 4
_SOMEBODY = frozenset({"he", "she"})
#: How people speak, by a verb and a noun: "gave a speech".
_UTTERING = frozenset("give make issue release deliver post".split())
_UTTERANCES = frozenset("statement speech remark address comment announcement tweet".split())
#: What is done with words by naming them: "Lee's denial that", "hopes that".
_STANCES = {"denial": Stance.DENIES, "hope": Stance.WANTS}
_SPEAKERS = frozenset({"PERSON", "ORG", "GPE", "NORP"})

#: How the press comes to know what it does not say from whom.
_GATHERING = frozenset({"understand", "learn", "gather"})
#: Verbs whose object is told something, and not only brought to think it.
_TOLD = TELLING - {"convince", "persuade"}


@dataclass(frozen=True, slots=True)
class Source:
    """Who says it (None if nobody is named), by which word, and what they do with it."""

    token: Token | None
    cue: Token
    text: str
    stance: Stance


class Speech:
    """Finds the source of any word of a text."""

    def __init__(self, doc: Doc, quotations: Sequence[Span]) -> None:
        self._doc = doc
        self._quoted = _quoted_words(doc, quotations)
        self._cue_of_quote = self._speakers()

    def source(self, anchor: Token) -> Source | None:
        """Return the outermost source of the clause that the token heads, None if it is the article's own word."""
        found: Source | None = None
        token = previous = anchor
        aside = False
        while True:
            hearsay = _hearsay(token, previous)
            if hearsay is not None and hearsay.token is not None and hearsay.cue.i in self._quoted:
                hearsay = None  # `"We sold it, according to the plan," Lee said`: in her words
            found = _outer(found, hearsay)
            if token.head == token:
                break
            further = _reported(token) or _heard(token) or _gathered(token) or _content(token)
            found = found if aside and _is_hearsay(further) else _outer(found, further)
            aside = aside or (token.dep_ == "relcl" and comma_before(token) is not None)
            token, previous = token.head, token
        quote = self._quoted.get(anchor.i)
        if quote is None or (found is not None and self._quoted.get(found.cue.i) != quote):
            return found
        return _outer(found, self._quoting(anchor, found, self._cue_of_quote.get(quote)))

    def _quoting(self, anchor: Token, found: Source | None, cue: Token | None) -> Source | None:
        """Return who says the quotation that the word stands in; somebody, if the text does not say who."""
        if cue is None:
            return found or Source(None, anchor, QUOTED, Stance.ASSERTS)
        asks = Stance.ASKS if lemma(cue) in QUESTIONS else Stance.ASSERTS
        return _source_of(cue, asks) if cue.i != anchor.i else None

    def quoted_sentences(self) -> Iterator[tuple[Token, Token]]:
        """Yield the root of each sentence that is quoted whole, with the verb elsewhere that tells who speaks."""
        for sent in self._doc.sents:
            words = [token for token in sent if not token.is_space and not token.is_punct]
            quote = self._quoted.get(words[0].i) if words else None
            whole = quote is not None and all(self._quoted.get(token.i) == quote for token in words)
            cue = self._cue_of_quote.get(quote) if quote is not None and whole else None
            if cue is not None and cue.sent is not sent:
                yield sent.root, cue

    def quoted_rests(self) -> Iterator[tuple[Token, Token]]:
        """Yield the verb of what a quotation goes on with behind its cue: `"It is late," Lee said, "but we stay."`."""
        for quote, cue in self._cue_of_quote.items():
            if any(self._quoted.get(clause.i) == quote for clause in children(cue, "ccomp")):
                continue
            for part in children(cue, "conj"):
                if self._quoted.get(part.i) == quote and is_verb(part) and child(part, *SUBJECTS) is not None:
                    yield part, cue

    def according(self) -> Iterator[tuple[Token, Token, Token]]:
        """Yield the verb of each clause that is so "according to" somebody, the cue, and the last word of who it is."""
        for token in self._doc:
            reported = _hearsay(token, token) if is_verb(token) and token.dep_ != "relcl" else None
            if reported is None or reported.token is None or reported.cue.lower_ != "according":
                continue
            cue, source = reported.cue, reported.token
            bare = cue.nbor(1).lower_ == "to" and last_below(cue) == source.i
            if bare and cue.i not in self._quoted and _opens(token, source):
                yield token, cue, source

    def _speakers(self) -> dict[int, Token]:
        """The reporting verb of each quotation: in its sentence, else the nearest before it in a run of quotations.

        One that stands alone is whose the sentence right before it is: "Lee attacked the plan. “It is folly.”"
        """
        cues: defaultdict[int, list[Token]] = defaultdict(list)
        for token in self._doc:
            if (says(token) or _gives_statement(token)) and token.i not in self._quoted and token.dep_ != "amod":
                cues[token.sent.start].append(token)
        speakers: dict[int, Token] = {}
        spans: dict[int, list[int]] = {}
        for index, quote in self._quoted.items():
            spans.setdefault(quote, []).append(index)
        previous: Token | None = None
        for quote, indexes in sorted(spans.items()):
            first, last = self._doc[min(indexes)], self._doc[max(indexes)]
            near = [c for start in {first.sent.start, last.sent.start} for c in cues.get(start, ())]
            cue = min(near, key=lambda c: (min(abs(c.i - first.i), abs(c.i - last.i)), c.i), default=None)
            if cue is None and previous is not None and _follows(previous, first):
                cue = previous
            cue = cue or self._leading_to(first, cues)
            if cue is not None:
                speakers[quote] = cue
            previous = cue
        return speakers

    def _leading_to(self, first: Token, cues: Mapping[int, list[Token]]) -> Token | None:
        """The verb of the sentence right before a quotation that opens one: of speech, else whatever a person does."""
        start = first.sent.start
        words = [t for t in first.sent if not t.is_space and not t.is_quote]
        if start == 0 or words[0] is not first:
            return None
        before = self._doc[start - 1].sent
        spoken = [cue for cue in cues.get(before.start, ()) if logical_subject(cue) is not None]
        spoken = spoken or self._said_before(before, cues)
        if spoken:
            return spoken[-1]
        verb, about = before.root, child(first.sent.root, *SUBJECTS)
        subject = child(verb, "nsubj")
        somebody = about is not None and about.lower_ in _SOMEBODY  # "Lee resigned. “She was the best.”"
        if subject is None or verb.i in self._quoted or somebody or child(verb, "neg") is not None:
            return None
        return verb if is_verb(verb) and _is_somebody(subject) else None

    def _said_before(self, sent: Tokens, cues: Mapping[int, list[Token]]) -> list[Token]:
        """As in "Ann Lee, who runs Acme, says sales rose. Acme makes vans. “We are proud.”": what a person said last.

        Not where the sentence between is about somebody else, or quotes.
        """
        about = child(sent.root, *SUBJECTS)
        else_ = about is None or _is_somebody(about) or about.tag_ == "PRP"
        if sent.start == 0 or else_ or any(token.i in self._quoted for token in sent):
            return []
        earlier = cues.get(self._doc[sent.start - 1].sent.start, ())
        told = ((cue, logical_subject(cue)) for cue in earlier)
        return [cue for cue, subject in told if subject is not None and subject.ent_type_ == "PERSON"]


def _gives_statement(verb: Token) -> bool:
    """As in `She gave a short speech: "I am glad."`."""
    main = verb.dep_ == "ROOT" or (verb.dep_ == "conj" and verb.head.dep_ == "ROOT")
    speaks = is_verb(verb) and main and lemma(verb) in _UTTERING and not is_passive(verb)
    words = child(verb, "dobj") if speaks and child(verb, "neg") is None else None
    if words is None or lemma(words) not in _UTTERANCES or has_negative_argument(verb):
        return False
    return all(prep.lower_ not in {"by", "from"} for prep in children(words, "prep"))


def _is_somebody(subject: Token) -> bool:
    return subject.ent_type_ == "PERSON" or subject.lower_ in ROLE_NOUNS | _SOMEBODY


def _follows(cue: Token, first: Token) -> bool:
    """The quotation opens in the sentence right after the one that names its speaker."""
    return 0 <= first.sent.start - cue.sent.end <= 2


def _quoted_words(doc: Doc, quotations: Sequence[Span]) -> dict[int, int]:
    """Map each word of a quotation of some length to the quotation's number."""
    found: dict[int, int] = {}
    for number, (start, end) in enumerate(quotations):
        words = [token.i for token in doc.at(start, end) if not token.is_quote]
        if len(words) >= _WORDS_OF_A_STATEMENT:
            found.update(dict.fromkeys(words, number))
    return found


def _is_heard(verb: Token) -> bool:
    """As in "It was learnt that Ann Lee had left": somebody has told, and nobody says who."""
    it = child(verb, "nsubjpass") if lemma(verb) in {"learn", "gather"} else None
    return it is not None and it.lower_ == "it"


def _reported(token: Token) -> Source | None:
    """The source that a token's governor gives: "X said that …", "X told Y to …"."""
    head = token.head
    if token.dep_ == "pcomp" and lemma(head.head) == "accuse":
        return _source_of(head.head)
    if token.dep_ in {"acl", "advcl"} and head.dep_ == "dobj" and lemma(head) in INTENT_NOUNS and _speaks(head.head):
        return _source_of(head.head, Stance.WANTS)  # "stresses the need for X to sign"
    hearsay = is_verb(head) and token.dep_ in {"ccomp", "xcomp"} and lemma(head) in HEARSAY and is_passive(head)
    hearsay = hearsay or (token.dep_ == "ccomp" and _is_heard(head))
    if not is_verb(head) or not (hearsay or says(head)) or is_independent(token):
        return None
    if child(head, "neg") is not None or has_negative_argument(head):
        return None  # "did not say that", "nobody says that": nobody's word
    infinitive = is_infinitive(token)
    deed = lemma(head) in DENIALS and token.tag_ == "VBG" and token.dep_ != "advcl"  # "denied stealing"
    if (token.dep_ == "ccomp" and not infinitive) or deed:
        return _source_of(head)
    if token.dep_ in {"xcomp", "ccomp", "advcl"} and infinitive and _tells_another(head):
        return _source_of(head, Stance.WANTS)
    if token.dep_ == "xcomp" and lemma(head) in (HEARSAY if is_passive(head) else CLAIMING):
        return _source_of(head)
    return None


def _content(clause: Token) -> Source | None:
    """As in "denied reports that X left", "Lee's claim that X left", "the fear is that X left"."""
    noun = content_noun(clause)
    if noun is None:
        return None
    if (denial := dismisser(noun)) is not None:
        return _source_of(denial, Stance.DENIES)
    owner, verb = _whose(noun), noun.head
    if owner is None and noun.dep_ == "dobj" and is_verb(verb) and lemma(verb) in VOICING and not is_passive(verb):
        owner = logical_subject(verb)
    return Source(owner, noun, noun.text, _STANCES.get(lemma(noun), Stance.ASSERTS))


def _whose(noun: Token) -> Token | None:
    """Whose words a noun is for: "Lee's claim", "the Pentagon report", "a warning by Lee"."""
    before = next((c for c in children(noun, "compound", "nmod") if c.ent_type_ in _SPEAKERS), None)
    behind = ((prep.lower_, child(prep, "pobj")) for prep in children(noun, "prep", "agent"))
    whose = (t for word, t in behind if t is not None and (word == "by" or (word == "from" and t.ent_type_ != "GPE")))
    return child(noun, "poss") or before or next(whose, None)


def _heard(clause: Token) -> Source | None:
    """As in "the court heard that": what is said there is not found yet; "heard from Ann Lee that" is her word."""
    verb = clause.head
    if lemma(verb) != "hear" or clause.dep_ not in {"ccomp", "advcl"} or not is_hearing(verb):
        return None
    speakers = (child(prep, "pobj") for prep in children(verb, "prep") if prep.lower_ == "from")
    return Source(next(speakers, None), verb, verb.text, Stance.ASSERTS)


def _gathered(clause: Token) -> Source | None:
    """As in "The Herald understands that", "the BBC has learned that": its word, for it does not say from whom."""
    verb = clause.head
    learns = clause.dep_ == "ccomp" and lemma(verb) in _GATHERING and child(verb, "neg") is None
    source = child(verb, "nsubj") if learns else None
    return _source_of(verb) if source is not None and source.ent_type_ == "ORG" else None


def is_hearing(verb: Token) -> bool:
    """Tell what only leads to somebody's words: "the court heard that", "the jury was told that"."""
    who = listener(verb)
    heard = who is not None and lemma(who) in LISTENERS and child(verb, "ccomp", "advcl") is not None
    return heard and child(verb, "neg") is None


def listener(cue: Token) -> Token | None:
    """Return who hears or is told something, where nobody is named who says it."""
    if lemma(cue) == "hear":
        return child(cue, "nsubj")
    told = lemma(cue) in _TOLD and is_passive(cue) and child(cue, "agent") is None
    return child(cue, "nsubjpass") if told else None


def _is_hearsay(source: Source | None) -> bool:
    """As in "Ann Lee, who runs Acme, is said to have left": nobody only says that she runs it."""
    return source is not None and source.token is None and is_passive(source.cue) and lemma(source.cue) in HEARSAY


def _outer(found: Source | None, further: Source | None) -> Source | None:
    """The outermost source has the word, but nobody asserts what somebody further in denies, asks or wants.

    In "is understood to have said that" nobody is named but who said it.
    """
    named = found is not None and found.token is not None and _is_hearsay(further)
    kept = found is not None and (further is None or named or found.stance is not Stance.ASSERTS)
    return found if kept else further


def _speaks(verb: Token) -> bool:
    return is_verb(verb) and lemma(verb) in SPEECH and child(verb, "neg") is None


def _tells_another(verb: Token) -> bool:
    return lemma(verb) in OBJECT_CONTROL & (WISHES | QUESTIONS | {"tell", "warn", "order"}) and (
        child(verb, "dobj") is not None and not is_passive(verb)
    )


def _source_of(cue: Token, stance: Stance | None = None) -> Source:
    speaker = logical_subject(cue)
    return Source(speaker, cue, cue.text, stance or _stance(cue))


def _opens(verb: Token, source: Token) -> bool:
    """Tell whether the clause begins right behind whose word it is, if it is behind: no "a rival of hers" between."""
    if source.i > verb.i:
        return True
    behind = (t for t in verb.doc[source.i + 1 : verb.i + 1] if not t.is_punct)
    first = next(behind, verb)
    subjects = list(children(verb, "nsubj", "nsubjpass"))
    part = next((t for t in (first, *first.ancestors) if t.head is verb or t is verb), verb)
    return part in subjects[-1:] or part.dep_ in {"expl", "prep", "advmod", "npadvmod", "csubj", "aux"} or part is verb


def _stance(cue: Token) -> Stance:
    word = lemma(cue)
    if word in DENIALS:
        return Stance.DENIES
    if word in QUESTIONS:
        return Stance.ASKS
    return Stance.WANTS if word in WISHES else Stance.ASSERTS


def _hearsay(token: Token, below: Token) -> Source | None:
    """As in "according to X", "reportedly": they hang on the clause that they report."""
    for part in token.children:
        if part == below:
            continue  # "according to the study, which was published in May": who reports is not reported
        if part.lower_ == "according":
            to = child(part, "prep")
            source = child(to, "pobj") if to is not None else child(part, "pobj")
            return Source(source, part, "according to", Stance.ASSERTS)
        if part.dep_ == "advmod" and part.lower_ in HEDGES:
            return Source(None, part, part.lower_, Stance.ASSERTS)
    return None
