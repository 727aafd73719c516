"""How sure a claim is: a logistic model over what can be seen of it, fitted on claims that readers judged.

``ontologies/confidence.json`` holds the weights; ``scripts/bench confidence`` fits them and shows how they fare.
"""

from __future__ import annotations

import json
import math
import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import islice, takewhile
from statistics import median

from kg.extract.grammar import BESIDE_NAMES
from kg.model import WHOLES, Analysis, Argument, Claim, Entity, EntityRef, Mention, Modality, Span, Text, ValueRef
from kg.ontology.fit import holds_name, is_named, name_starts
from kg.ontology.mapping import HELD_POSITION, HOLDS_POSITION, STATED
from kg.ontology.offices import stands_alone
from kg.ontology.resources import resource
from kg.ontology.worth import DESCRIBED_AS, DID, WEAK_VERBS
from kg.resolve.realms import is_every_countrys
from kg.resolve.words import DEFINITE, PRONOUNS

#: No claim is surer, or less sure, than that.
MOST, LEAST = 0.99, 0.05
_SHORT_SENTENCE, _LONG_SENTENCE, _VERY_LONG_SENTENCE = 80, 160, 260  # characters
_PLAIN, _DENSE = 95, 120  # characters of a document's median sentence: simple writing, the press at its densest
_NEAR = 12  # characters between parts that stand side by side: an auxiliary, an article
_FAR = 40  # characters between two parts of a claim
_MANY_WORDS = 6
_YEARS = 2  # since when it was, not is
_PHRASE = 5
_LINE, _MOST_LINES = 6, 5  # words of a statement: a long one tells more of what it is about
_BODIES = frozenset({"kg:of", "kg:at", "kg:for"})
_COMPLETING = frozenset("of in for on between with to against from at".split())
#: Words in an object that stand for what only the article tells.
LOOSE_WORDS = frozenset(PRONOUNS) | {"this", "these", "those", "there", "here"}
_LEANING = frozenset("he she it they him her them his its their this that these those such then".split())
_JOINING = frozenset("but and so because if when while although then also".split())
_OF_THE = re.compile(r"\s(?:of|for|at) (?:the|its|his|her|their|this) ")
#: A definite noun that nothing behind it completes.
_DEFINITE_NOUN = re.compile(
    r"\b(?:the|this|that|these|those|such an?|both)\s(?:[a-z-]+\s)?([a-z-]{3,})\b"
    r"(?!\s(?:of|for|in|that|who|which|to|between|against|from|on|by|[a-z-]+s?\sof)\b)"
)
_MARKS = ".,;:!?'\"“”‘()[]"
#: Properties whose objects are words and whose subjects are of many sorts; the signs of plain relations mislead there.
POSITIONS = frozenset({HOLDS_POSITION, HELD_POSITION})
LOCATED_IN = "news:locatedIn"
OF_MANY_SORTS = frozenset({HOLDS_POSITION, STATED, DID, DESCRIBED_AS, "news:hasAge"})

Weights = Mapping[str, float]


def weigh(analysis: Analysis) -> Analysis:
    """Return the analysis with the probability, on each claim, that a reader of the text would agree; two decimals."""
    weights = shipped_weights()
    claims = (replace(claim, confidence=probability(features, weights)) for claim, features in describe(analysis))
    return replace(analysis, claims=tuple(claims))


def probability(features: Iterable[str], weights: Weights) -> float:
    """Return the logistic of the sum of the features' weights, within bounds, rounded.

    >>> probability(["verb"], {"": 1.0, "verb": 1.2}), probability(["other"], {"": 0.0})
    (0.9, 0.5)
    """
    score = weights.get("", 0.0) + sum(weights.get(feature, 0.0) for feature in features)
    return round(min(MOST, max(LEAST, 1 / (1 + math.exp(-score)))), 2)


@cache
def shipped_weights() -> Weights:
    """Read the weights that kg brings along; OntologyError where the installation lacks them."""
    weights: dict[str, float] = json.loads(resource("confidence.json").read_text(encoding="utf-8"))
    return weights


def describe(analysis: Analysis) -> Iterator[tuple[Claim, tuple[str, ...]]]:
    """Yield each claim with its features: names of what holds of it."""
    look = _Look(analysis)
    several = Counter(claim.extraction for claim in analysis.claims)
    for claim in analysis.claims:
        yield claim, (*look.features(claim), *(["one of several"] if several[claim.extraction] > 1 else []))


class _Look:
    """Looks at the claims of one document."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self._entities = {entity.id: entity for entity in analysis.entities}
        self._names = name_starts(analysis.entities)
        self._anchors = {entity.id: _anchor(entity, self._names) for entity in analysis.entities}
        self._predicates: dict[int, set[int]] = defaultdict(set)
        for extraction in analysis.extractions:
            self._predicates[extraction.sentence].add(extraction.predicate.start)
        named = [entity for entity in analysis.entities if is_named(entity)]
        pronouns = (m for entity in named for m in entity.mentions if m.kind == "pronoun")
        self._pronouns = sorted((mention.start, mention.text.lower()) for mention in pronouns)
        self._first_named = {entity.id: min(ends) for entity in named if (ends := _name_ends(entity))}
        self._named_by_type: dict[str, list[int]] = defaultdict(list)
        for entity_id, end in sorted(self._first_named.items(), key=lambda item: item[1]):
            self._named_by_type[self._entities[entity_id].type].append(end)
        self._abroad = sum(entity.type == "news:Country" for entity in analysis.entities) != 1
        self._values = sorted(analysis.values, key=lambda value: value.start)
        self._value_starts = [value.start for value in self._values]
        years = [v.value[:4] for v in self._values if v.kind == "time" and v.value and v.value[:4].isdigit()]
        self._latest = max(years, default=None)  # an undated text is of the last year that it tells of, or later
        self._writing = _writing(analysis.sentences)
        self._text_lower = analysis.document.text.lower()
        self._headlines = [block for block in analysis.document.blocks if block.kind == "headline"]

    def features(self, claim: Claim) -> Iterator[str]:
        """Yield the names of what holds of a claim."""
        sentence, extraction = self._analysis.sentences[claim.sentence], self._analysis.extractions[claim.extraction]
        open_ = "open " if claim.is_open else ""
        yield self._writing
        yield f"rule {claim.rule}"
        yield f"rule's own {extraction.confidence:.1f}"
        yield claim.predicate
        if open_ and extraction.predicate.lemma.partition(" ")[0] in WEAK_VERBS:
            yield "weak verb"
        if claim.modality is Modality.SCHEDULED:
            yield "scheduled"
        if isinstance(claim.object, EntityRef) and any(_is_deed(a) for a in extraction.arguments):
            yield "lacks what to do"
        yield from self._subject(claim, open_)
        yield from self._object(claim, open_)
        yield from self._lone_names(claim)
        if self._lacks_its_country(claim) or (claim.predicate in POSITIONS and self._is_of_no_name(claim)):
            yield "title that lacks of what"
        if claim.rule in BESIDE_NAMES and self._is_of_then(sentence):
            yield "beside a name in a past year"  # "when Emperor X died in 1989"
        yield self._whole(claim)
        yield from _shape(claim, sentence)
        yield f"{min(len(self._predicates[claim.sentence]), 6)} predicates in the sentence"
        yield from (f"{open_}beside {q.property}" for q in claim.qualifiers)
        if any(block.start <= sentence.start < block.end for block in self._headlines):
            yield "headline"

    def _lacks_its_country(self, claim: Claim) -> bool:
        """Tell a body that every country has, in a text of several or none: "spokesman for the Foreign Ministry"."""
        sits = [EntityRef(claim.subject)] if claim.predicate == LOCATED_IN else []  # "the High Court in Leeds"
        targets = (claim.object, *sits, *(q.object for q in claim.qualifiers if q.property in _BODIES))
        around = (self._entities[target.id] for target in targets if isinstance(target, EntityRef))
        return self._abroad and any(body.gazetteer is None and is_every_countrys(body.label) for body in around)

    def _is_of_no_name(self, claim: Claim) -> bool:
        """Tell an office of what only the article names: "sponsor of the law", "president of the association"."""
        bodies = (q.object for q in claim.qualifiers if q.property in _BODIES and isinstance(q.object, EntityRef))
        return any((body := self._entities.get(ref.id)) is not None and not is_named(body) for ref in bodies)

    def _lone_names(self, claim: Claim) -> Iterator[str]:
        """Names of one word that nobody knows and the text has but once: half of one, or none."""
        targets = [claim.object, *(q.object for q in claim.qualifiers if q.property in _BODIES)]
        around = [claim.subject, *(target.id for target in targets if isinstance(target, EntityRef))]
        for entity in filter(None, map(self._entities.get, around)):
            names = [mention.text for mention in entity.mentions if mention.kind == "name"]
            if entity.gazetteer is None and len(names) == 1 and " " not in names[0]:
                yield "lone name of a person" if entity.type == "news:Person" else "lone name"

    def _is_of_then(self, sentence: Span) -> bool:
        """Tell a sentence all whose dates lie years before the document's own."""
        published = self._analysis.document.published or self._latest
        inside = islice(self._values, bisect_left(self._value_starts, sentence.start), None)
        dates = [v for v in takewhile(lambda v: v.start < sentence.end, inside) if v.kind == "time"]
        years = [int(v.value[:4]) if v.value is not None and v.value[:4].isdigit() else None for v in dates]
        if published is None or not years:
            return False
        return all(year is not None and year <= int(published[:4]) - _YEARS for year in years)

    def _whole(self, claim: Claim) -> str:
        """The claim in outline: of what sort its predicate is, and how its ends are known."""
        sort = claim.predicate if claim.predicate in OF_MANY_SORTS else claim.predicate.partition(":")[0]
        mention = _mention(self._entities.get(claim.subject), claim.spans[0])
        subject = f"{self._anchors.get(claim.subject, 'nothing')} {mention.kind if mention else 'unknown'}"
        obj = "value" if isinstance(claim.object, ValueRef) else _object_kind(claim, self._anchors, self._names)
        return f"{sort}: {subject}, {obj}"

    def _subject(self, claim: Claim, open_: str) -> Iterator[str]:
        """How the subject is known, and by which words it is mentioned here."""
        entity, span = self._entities.get(claim.subject), claim.spans[0]
        mention = _mention(entity, span)
        yield f"subject {mention.kind if mention else 'unknown'}"
        if mention is not None and entity is not None and mention.kind != "name" and is_named(entity):
            word = mention.text.lower() if mention.kind == "pronoun" else "taken up"
            yield f"subject {word}"
            yield f"{mention.kind} among {min(self._rivals(entity, mention), 3)}"
        yield f"{open_}subject {self._anchors.get(claim.subject, 'nothing')}"
        if entity is not None and not is_named(entity):
            yield f"subject {_article(entity)}"
            yield f"subject of {_size(entity.label)}"
            if _is_in_own_clause(claim, entity):
                yield "subject's own clause"

    def _object(self, claim: Claim, open_: str) -> Iterator[str]:
        """What the object is, and what it lacks away from its place."""
        obj, span = claim.object, claim.spans[2]
        if isinstance(obj, ValueRef):
            yield f"{open_}object {self._analysis.values[obj.index].kind}"
            return
        yield f"{open_}object {_object_kind(claim, self._anchors, self._names)}"
        entity = self._entities.get(obj.id) if isinstance(obj, EntityRef) else None
        yield from (f"object with {word}" for word in self._pronouns_in(span))
        if entity is not None and is_named(entity):
            mention = _mention(entity, span)
            yield f"object {mention.kind if mention else 'unknown'}"
            if mention is not None and mention.kind == "name" and self._modified(mention):
                yield f"{open_}object's name in a longer phrase"
        if entity is not None and not is_named(entity):
            if _is_in_own_clause(claim, entity):
                yield "object's own clause"
            yield f"object {_article(entity)}"
            yield f"object of {_size(entity.label)}"
        if isinstance(obj, Text):
            yield f"words of {_size(obj.text)}"
            yield from _title(obj.text) if claim.predicate in POSITIONS else self._text(obj.text, span)

    def _text(self, text: str, span: Span) -> Iterator[str]:
        """What words tell without their article: by names, at length, or leaning on what was said before."""
        words = [word.strip(_MARKS) for word in text.lower().replace("’", "'").split()] or [""]
        kind = "said" if len(words) > _PHRASE else "phrase"
        yield from (f"{kind} with {word}" for word in sorted(LOOSE_WORDS.intersection(words)))
        yield f"{kind} that leans {self._leaning(text, span)}"
        yield f"{kind} with {min(words.count('the'), 3)} the"
        yield f"{kind} with {min(self._names_in(span), 3)} names"
        if words[0] in DEFINITE or words[0] in LOOSE_WORDS or words[0] in _JOINING:
            yield f"{kind} that opens with {words[0]}"
        if text[:1].isupper():
            yield f"{kind} in capitals"
        if kind == "said":
            yield "somebody's words"  # which readers take for useless more often than all else
            yield f"said with {min(self._taken_up(text, span), 3)} taken up"
            yield f"said in {min(len(words) // _LINE, _MOST_LINES)} lines"
            if words[0] == "the" and not _COMPLETING.isdisjoint(words[2:4]):
                yield "said of the one of"  # "the purchase [of Acme]"

    def _taken_up(self, text: str, span: Span) -> int:
        """Count the nouns in some words of which the article spoke before them: "the incident", "this decision"."""
        nouns = (match[1] for match in _DEFINITE_NOUN.finditer(text))
        return sum(0 <= self._text_lower.find(f" {noun}") < span.start for noun in nouns)

    def _modified(self, mention: Mention) -> bool:
        """Whether other words narrow a name down, as in "a faster Nordwind 4"."""
        before = self._analysis.document.text[mention.phrase.start : mention.start].lower().split()
        return bool(set(before) - DEFINITE - {"a", "an"})

    def _rivals(self, entity: Entity, mention: Mention) -> int:
        """Count the other things of a kind that were named before a mention, which it may mean as well."""
        before = bisect_right(self._named_by_type.get(entity.type, ()), mention.start)
        return before - (self._first_named.get(entity.id, mention.start + 1) <= mention.start)

    def _pronouns_in(self, span: Span) -> list[str]:
        """Return the pronouns in a span that were found to mean something that has a name."""
        first = bisect_left(self._pronouns, (span.start, ""))
        inside = takewhile(lambda pronoun: pronoun[0] < span.end, islice(self._pronouns, first, None))
        return sorted({word for _, word in inside})

    def _leaning(self, text: str, span: Span) -> int:
        """Count the words before the first name that stand for what only the article tells; two are many."""
        at = bisect_left(self._names, span.start)
        named = self._names[at] - span.start if at < len(self._names) else len(text)
        before = text[: text.find("[")] if "[" in text else text[:named]
        return min(sum(word.strip(_MARKS) in _LEANING for word in before.lower().split()), 2)

    def _names_in(self, span: Span) -> int:
        """Count the places in a span that speak of something that has a name."""
        return bisect_left(self._names, span.end) - bisect_left(self._names, span.start)


def _writing(sentences: Sequence[Span]) -> str:
    """How a document is written, by its median sentence."""
    length = median(sentence.end - sentence.start for sentence in sentences) if sentences else 0
    return "plain writing" if length <= _PLAIN else "dense writing" if length > _DENSE else "usual writing"


def _name_ends(entity: Entity) -> list[int]:
    return [mention.end for mention in entity.mentions if mention.kind == "name"]


def _is_in_own_clause(claim: Claim, entity: Entity) -> bool:
    """As in "the plan that Acme made": the claim is part of the words that say which one is meant."""
    wholes = (mention.phrase for mention in entity.mentions if mention.kind in WHOLES)
    return any(phrase.start <= claim.spans[1].start < phrase.end for phrase in wholes)


def _is_deed(argument: Argument) -> bool:
    """As in "urged them [to leave]"."""
    return argument.text.startswith("to ") and not argument.marker


def _title(title: str) -> Iterator[str]:
    """What a title says without more: "chairman" asks for the body that "senator" does not."""
    short = not any(f" {prep} " in title for prep in ("of", "for", "at")) or (" of " in title and title.islower())
    short = short or (_OF_THE.search(title) is not None and title.islower())  # "co-author of the study"
    yield "title alone" if stands_alone(title) else "title that lacks of what" if short else "title of a body"
    yield f"title of {_size(title)}"


def _shape(claim: Claim, sentence: Span) -> Iterator[str]:
    """What the sentence and the places of the claim's parts in it tell."""
    length = sentence.end - sentence.start
    if claim.is_open:
        yield "open relation"
    if length <= _SHORT_SENTENCE and claim.predicate not in OF_MANY_SORTS:
        yield "short sentence"
    if length > _LONG_SENTENCE:
        yield "long sentence"
    if length > _VERY_LONG_SENTENCE:
        yield "very long sentence"
    if claim.implicit:
        yield "implicit"
    yield from _places(claim, sentence)


def _places(claim: Claim, sentence: Span) -> Iterator[str]:
    """Whether the parts of the claim stand together, in their usual order, in the sentence."""
    subject, predicate, obj = claim.spans
    if 0 <= predicate.start - subject.end <= _NEAR and 0 <= obj.start - predicate.end <= _NEAR:
        yield "side by side"
    if subject.start >= predicate.end:
        yield "subject behind"
    if predicate.start - subject.end > _FAR:
        yield "subject far"
    if obj.start - predicate.end > _FAR:
        yield "object far"
    if not sentence.start <= subject.start < sentence.end:
        yield "subject elsewhere"


def _anchor(entity: Entity, names: Sequence[int]) -> str:
    """By what an entity is known outside its sentence: its name, a name in its words, that it recurs, nothing."""
    if is_named(entity):
        return "named"
    if any(holds_name(names, mention.phrase) for mention in entity.mentions):
        return "described by a name"
    return "recurring" if sum(mention.kind == "nominal" for mention in entity.mentions) > 1 else "bare"


def _article(entity: Entity) -> str:
    """How what has no name is brought in: as known, as new, or without an article."""
    first = next((mention.text.partition(" ")[0].lower() for mention in entity.mentions), "")
    if first in DEFINITE:
        return "definite"
    return "new" if first in {"a", "an", "one"} else "numbered" if first[:1].isdigit() else "without article"


def _size(words: str) -> str:
    """Words counted as far as it matters."""
    count = len(words.split())
    return "one word" if count == 1 else "two words" if count == 2 else "a phrase" if count <= _PHRASE else "many words"


def _object_kind(claim: Claim, anchors: Mapping[str, str], names: Sequence[int]) -> str:
    """The kind of a claim's object: an entity's anchor, or "words", few or many, with a name or without."""
    obj = claim.object
    if isinstance(obj, EntityRef):
        return anchors.get(obj.id, "nothing")
    words = obj.text if isinstance(obj, Text) else ""
    many = "many words" if len(words.split()) > _MANY_WORDS else "words"
    return f"{many} with a name" if holds_name(names, claim.spans[2]) else many


def _mention(entity: Entity | None, span: Span) -> Mention | None:
    """Return the mention of an entity that the span speaks of it with."""
    mentions = entity.mentions if entity else ()
    return next((m for m in mentions if m.kind not in WHOLES and m.start < span.end and span.start < m.end), None)
