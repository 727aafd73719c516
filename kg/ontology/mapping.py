"""Extractions become claims: under the ontology's properties where a phrase covers them, else as open relations."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from kg.extract.grammar import DENIALS, DEPICTING, LOCATIVES, QUESTIONS, SPEECH, WISHES
from kg.model import (
    Argument,
    Claim,
    ClaimObject,
    Entity,
    EntityRef,
    Extraction,
    ExtractionRef,
    Ontology,
    Property,
    Qualifier,
    Span,
    Text,
    Value,
    ValueRef,
)
from kg.ontology.fit import CLAUSE_RANGE, Fit, Taxonomy, is_named
from kg.ontology.lexicon import MODIFIER, key_role
from kg.ontology.matching import Match, Matcher, is_statement
from kg.ontology.naming import bare, qualifier_property, relation
from kg.ontology.offices import is_position, position_title

OPEN_FACTOR = 0.9
WEAK_FACTOR = 0.9
HOLDS_POSITION = "news:holdsPosition"
STATED = "news:stated"
DESCRIBED_AS = "news:describedAs"
PERSON = "news:Person"
#: Objects of open relations that say nothing outside their sentence.
EMPTY_WORDS = frozenset(
    """it this that them him her us me you we they he she i these those what which who whom itself himself herself
    themselves each-other one another everyone everybody anyone someone everything something nothing anything all
    none others other both so fact issue thing things way ways time part case kind lot bit idea reason number""".split()
)
#: What the last word of a phrase stands for is not in the phrase: "over half of those".
EMPTY_ENDS = frozenset(
    "it this that them him us me you they he she these those which who whom something anything".split()
)
#: Words for how long or how often, which say little beside another participant: "were tied in for years".
LENGTHS_OF_TIME = frozenset(
    "seconds minutes hours days weeks months years decades centuries generations time times while moment".split()
)
#: Rules whose clause leaves out what it is about: "what he described as a charge".
NO_WHOLE_RULES = frozenset({"free-relative"})
#: Rules whose copulas say what somebody is like, and not what they are.
ADJECTIVE_RULES = frozenset({"adjective"})


@dataclass(frozen=True, slots=True, order=True)
class LeftOut:
    """How many extractions or claims of a relation were left out, or overruled, and why."""

    relation: str
    reason: str
    count: int


def to_claims(
    entities: Iterable[Entity],
    values: Sequence[Value],
    extractions: Sequence[Extraction],
    ontology: Ontology,
    *,
    closed: bool = False,
    taxonomy: Taxonomy | None = None,
) -> tuple[tuple[Claim, ...], tuple[LeftOut, ...]]:
    """Return the claims of a document's linked extractions, in their order, and what was left out.

    ``closed`` keeps the ontology's properties alone; ``taxonomy`` is the ontology's, where it is at hand.
    """
    taxonomy = taxonomy or Taxonomy.from_ontology(ontology)
    matcher = Matcher({e.id: e for e in entities}, values, extractions, ontology, taxonomy)
    mapper = _Mapper(matcher)
    claims: list[Claim] = []
    for index, extraction in enumerate(extractions):
        for claim in dict.fromkeys(mapper.claims(index, extraction)):
            if closed and claim.predicate not in ontology.properties:
                mapper.left_out[claim.predicate, "open relation"] += 1
            else:
                claims.append(claim)
    counts = mapper.left_out + matcher.overruled
    return tuple(claims), merge_left_out(LeftOut(*key, count) for key, count in counts.items())


def merge_left_out(reports: Iterable[LeftOut]) -> tuple[LeftOut, ...]:
    """Add up the reports of several documents, sorted."""
    total: Counter[tuple[str, str]] = Counter()
    for item in reports:
        total[item.relation, item.reason] += item.count
    return tuple(LeftOut(*key, total[key]) for key in sorted(total))


@dataclass(slots=True)
class _Mapper:
    """Makes the claims of one document's extractions, and counts what gives none."""

    matcher: Matcher
    left_out: Counter[tuple[str, str]] = field(default_factory=Counter)
    names_at: list[int] = field(init=False)

    def __post_init__(self) -> None:
        """Note where the text names something."""
        mentions = (mention for entity in self.matcher.entities.values() for mention in entity.mentions)
        self.names_at = sorted(mention.start for mention in mentions if mention.kind == "name")

    def claims(self, index: int, extraction: Extraction) -> Iterator[Claim]:
        """Yield the claims of one extraction: mapped ones, what a copula says, else an open one."""
        matches = self.matcher.matches(extraction)
        for match in matches:
            if not self._says_nothing(match.object) or match.property.range == CLAUSE_RANGE:
                yield self._mapped(index, extraction, match)
        if not matches and (statement := self._statement(index, extraction)) is not None:
            yield statement
            return
        said = self._position(index, extraction) or (None if matches else self._description(index, extraction))
        if said is not None:
            yield said
        if not matches:
            yield from self._open(index, extraction, only_entities=said is not None)

    def _mapped(self, index: int, extraction: Extraction, match: Match) -> Claim:
        """Return the claim of a property."""
        weak = WEAK_FACTOR if Fit.UNRELATED in match.fits else 1.0
        words = match.property.literal and not isinstance(match.object.filler, ValueRef)
        obj = Text(_words(match.object)) if words else _object(match.object)
        claim = self._claim(index, extraction, match.subject, match.object, (match.property.id, obj, weak))
        return _when_ended(claim, match.property)

    def _statement(self, index: int, extraction: Extraction) -> Claim | None:
        """Return what any verb of speech says of its clause: "joked that …" states, as "said that …" does."""
        subject, clause = extraction.argument("subject"), extraction.argument("object")
        if subject is None or clause is None or not self.matcher.is_clause(clause):
            return None
        if not is_statement(clause):
            return None  # "agreed to sign" is a will, and a claim of its own
        known = STATED in self.matcher.ontology.properties and isinstance(subject.filler, EntityRef)
        if not known or extraction.predicate.lemma.partition(" ")[0] not in SPEECH - DENIALS - QUESTIONS - WISHES:
            return None
        return self._claim(index, extraction, subject, clause, (STATED, Text(_words(clause)), 1.0))

    # --- what a copula says of its subject ---

    def _position(self, index: int, extraction: Extraction) -> Claim | None:
        """Return the position that a person is said to hold, or to have held."""
        predicate, subject = extraction.predicate, extraction.argument("subject")
        prop = self.matcher.ontology.properties.get(HOLDS_POSITION)
        if predicate.kind != "copula" or subject is None or prop is None:
            return None
        if extraction.rule in ADJECTIVE_RULES or not is_position(predicate.lemma) or not self._is_person(subject):
            return None
        title = Text(position_title(predicate, ended=extraction.ended))
        return _when_ended(self._claim(index, extraction, subject, None, (prop.id, title, 1.0)), prop)

    def _description(self, index: int, extraction: Extraction) -> Claim | None:
        """Return what a thing that is no person is said to be."""
        predicate, subject = extraction.predicate, extraction.argument("subject")
        if predicate.kind != "copula" or predicate.lemma == "be" or subject is None:
            return None
        if extraction.rule in ADJECTIVE_RULES or not isinstance(subject.filler, EntityRef) or self._is_person(subject):
            return None
        if DESCRIBED_AS not in self.matcher.ontology.properties:
            return None
        return self._claim(index, extraction, subject, None, (DESCRIBED_AS, Text(_described(extraction)), 1.0))

    def _is_person(self, subject: Argument) -> bool:
        if not isinstance(subject.filler, EntityRef):
            return False
        return PERSON in self.matcher.taxonomy.above.get(self.matcher.entities[subject.filler.id].type, ())

    # --- open relations ---

    def _open(self, index: int, extraction: Extraction, *, only_entities: bool) -> Iterator[Claim]:
        """Yield the one claim that keeps what no phrase covers; beside a copula's claim, only if it links entities.

        "A Dutch maker" links none: what modifies stands beside the copula's claim already.
        """
        subject = extraction.argument("subject")
        passive = subject is None and (extraction.rule == "passive" or extraction.predicate.kind != "verb")
        subject = extraction.argument("object") if passive else subject
        obj = self._open_object(extraction, subject)
        if only_entities and (obj is None or not self._links(subject, obj)):
            return
        name = relation(extraction, obj, passive=passive)
        if (reason := self._why_not(extraction, subject, obj)) is not None:
            self.left_out[name, reason] += 1
        elif subject is not None and obj is not None:
            said = _depicted(extraction, obj) or _object(obj)
            yield self._claim(index, extraction, subject, obj, (name, said, OPEN_FACTOR))

    def _links(self, subject: Argument | None, obj: Argument) -> bool:
        """Tell whether a copula's open relation says more than its claim: of a person whom, of a thing of what."""
        if not isinstance(obj.filler, EntityRef) or key_role(obj) == MODIFIER:
            return False
        person = subject is not None and self._is_person(subject)
        return person or (obj.role in {"of", "to"} and is_named(self.matcher.entities[obj.filler.id]))

    def _why_not(self, extraction: Extraction, subject: Argument | None, obj: Argument | None) -> str | None:
        """Return why an open relation would say nothing, or None if it says something."""
        if subject is None or not isinstance(subject.filler, EntityRef):
            return "no entity as subject"
        if obj is None:
            return "nothing but a subject"
        if extraction.rule in NO_WHOLE_RULES or (extraction.predicate.lemma == "do" and obj.role != "object"):
            return "the object is not said"
        source = extraction.attribution.source if extraction.attribution is not None else None
        followed = len(self.matcher.entities[subject.filler.id].mentions) > 1
        if not followed and not isinstance(source, EntityRef) and not any(map(self._is_known, extraction.arguments)):
            return "nothing named takes part"
        return "the object says nothing by itself" if self._says_nothing(obj) else None

    def _says_nothing(self, obj: Argument) -> bool:
        """Tell words that say nothing away from their place: "it", "everyone", a clause that has its own claim."""
        if isinstance(obj.filler, ExtractionRef):
            inner = self.matcher.extractions[obj.filler.index]
            return obj.role == "complement" and bool(inner.arguments[1:] or inner.predicate.kind == "copula")
        words = bare(obj.text).lower()
        return obj.filler is None and (words in EMPTY_WORDS or words.rpartition(" ")[2] in EMPTY_ENDS)

    def _is_known(self, argument: Argument) -> bool:
        """Tell a participant that means something beyond its document: a value, a name, words that hold one."""
        if isinstance(argument.filler, ValueRef):
            return True
        first = bisect_left(self.names_at, argument.start)
        holds_name = first < len(self.names_at) and self.names_at[first] < argument.end
        filler = argument.filler
        return holds_name or (isinstance(filler, EntityRef) and is_named(self.matcher.entities[filler.id]))

    def _open_object(self, extraction: Extraction, subject: Argument | None) -> Argument | None:
        """Return the object of an open relation: logical object, an entity, a place, a value, a time, else words."""
        own = subject.filler if subject is not None else None
        rest = [a for a in extraction.arguments if a is not subject and (a.filler is None or a.filler != own)]
        rest = [a for a in rest if not self._is_vague(a)]
        return min(rest, key=self._object_rank, default=None)

    def _is_vague(self, argument: Argument) -> bool:
        """Tell a time that names none: "now", "recently"."""
        value = self._value(argument)
        return value is not None and (value.value or "").endswith("_REF")

    def _object_rank(self, argument: Argument) -> int:
        """Return an argument's place in the order of objects; ties go to the order of the text."""
        value = self._value(argument)
        if argument.role == "object":
            return 0
        if argument.role == "place":
            return 2
        if isinstance(argument.filler, EntityRef):
            return 1
        if value is not None and value.kind != "time":
            later = argument.role == "from" or (value.kind == "quantity" and argument.role in LOCATIVES)
            return (
                4 if later else 3
            )  # "rose from $5 to $6": to what comes first; "in two countries" is a place in words
        if value is not None or argument.role == "time":
            return 5
        return 6 if argument.text.lower().split()[-1] in LENGTHS_OF_TIME else 4

    # --- parts of a claim ---

    def _claim(
        self,
        index: int,
        extraction: Extraction,
        subject: Argument,
        obj: Argument | None,
        said: tuple[str, ClaimObject, float],
    ) -> Claim:
        """Return a claim of predicate, object and confidence factor; without an object argument, of the predicate."""
        words = Span(extraction.predicate.start, extraction.predicate.end)
        rest = [a for a in extraction.arguments if a is not subject and a is not obj]
        if obj is None:  # the predicate's own words say "professor [of law]" already
            rest = [a for a in rest if a.filler is not None or not words.start <= a.start < words.end]
        return Claim(
            extraction=index,
            sentence=extraction.sentence,
            subject=subject.filler.id if isinstance(subject.filler, EntityRef) else "",
            predicate=said[0],
            object=said[1],
            spans=(Span(subject.start, subject.end), words, Span(obj.start, obj.end) if obj else words),
            qualifiers=tuple(dict.fromkeys(map(self._qualifier, rest))),
            polarity=extraction.polarity,
            modality=extraction.modality,
            attribution=extraction.attribution,
            ended=extraction.ended,
            implicit=_implicit(extraction, subject, obj),
            confidence=round(extraction.confidence * said[2], 2),
            rule=extraction.rule,
        )

    def _qualifier(self, argument: Argument) -> Qualifier:
        return Qualifier(qualifier_property(argument, self._value(argument)), _object(argument))

    def _value(self, argument: Argument) -> Value | None:
        return self.matcher.values[argument.filler.index] if isinstance(argument.filler, ValueRef) else None


def _described(extraction: Extraction) -> str:
    """Return what a thing is said to be, with the phrases right behind the noun: "successor [to the old line]"."""
    text, end = bare(extraction.predicate.text), extraction.predicate.end
    for argument in sorted(extraction.arguments, key=lambda a: a.start):
        if (
            argument.marker
            and argument.role != "time"
            and 0 < argument.start - end <= len(argument.marker) + len(" the ")
        ):
            text, end = f"{text} {argument.marker} {argument.text}", argument.end
    return " ".join(text.split())


def _depicted(extraction: Extraction, obj: Argument) -> Text | None:
    """Return the object with what it is said or made to be: "called [him a liar]", "described [it as critical]"."""
    how = extraction.argument("complement")
    if how is None and extraction.predicate.lemma in DEPICTING:
        how = extraction.argument("as")
    if obj.role != "object" or how is None or isinstance(how.filler, ExtractionRef) or how.start < obj.end:
        return None
    return Text(" ".join(f"{_words(obj)} {how.marker} {how.text}".split()))


def _when_ended(claim: Claim, prop: Property) -> Claim:
    """Return the claim under the property that says the same of a state that is over, where there is one."""
    if not claim.ended or prop.when_ended is None:
        return claim
    return replace(claim, predicate=prop.when_ended, ended=False)


def _implicit(extraction: Extraction, subject: Argument, obj: Argument | None) -> tuple[str, ...]:
    """Return what the sentence leaves to its reader, named by its part in the claim."""
    parts = {id(subject): "subject", id(obj): "object"}
    return tuple(sorted({parts.get(id(a), a.role) for a in extraction.arguments if a.implicit}))


def _object(argument: Argument) -> ClaimObject:
    """Return what fills an argument, or its words."""
    return argument.filler if isinstance(argument.filler, EntityRef | ValueRef) else Text(_words(argument))


def _words(argument: Argument) -> str:
    """Return the words of an argument on one line: a clause's as they are, a noun phrase's without its determiner."""
    text = " ".join(argument.text.split())
    return text if isinstance(argument.filler, ExtractionRef) else bare(text)
