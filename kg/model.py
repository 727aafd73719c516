"""The frozen records that flow from room to room; no language or graph library is known here.

Every ``start`` and ``end`` counts Unicode characters of :attr:`Document.text`, end excluded, so that
``document.text[start:end]`` gives the text back exactly.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal, NamedTuple

# --- read ---------------------------------------------------------------------------------------

BlockKind = Literal["headline", "paragraph", "boilerplate"]


class Span(NamedTuple):
    """A range of characters of the document's text, end excluded."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph: sentences never cross its edges, and no claim is read from boilerplate."""

    start: int
    end: int
    kind: BlockKind = "paragraph"


@dataclass(frozen=True, slots=True)
class Document:
    """A text to be read.

    ``id`` is 16 hex digits of SHA-256 over text, title and date; ``published`` is an ISO 8601 date, month or
    year (``2025-09-18``, ``2025-09``, ``2025``) or None; ``sources`` are sorted paths and URLs; ``blocks`` are
    in the order of the text and do not overlap.
    """

    id: str
    text: str
    title: str | None = None
    published: str | None = None
    sources: tuple[str, ...] = ()
    blocks: tuple[Block, ...] = ()


# --- extract ------------------------------------------------------------------------------------

MentionKind = Literal["name", "nominal", "pronoun", "apposition", "coordination", "clause"]
#: Kinds of mentions that hold others with what is said beside them.
WHOLES: frozenset[MentionKind] = frozenset({"apposition", "coordination", "clause"})
MentionLabel = Literal["PER", "ORG", "LOC", "GPE", "PRODUCT", "EVENT", "WORK", "NORP", "FIN", "OTHER"]


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name or refer; ``head`` spans the one word that the others modify.

    ``phrase`` spans the whole noun phrase that the head heads ("its new Nordwind 4" for the name "Nordwind 4"),
    without relative clauses and appositions; of a noun that modifies another it is the mention's own span.
    The last three kinds are whole: a phrase with its apposition ("Nordwind, a shipping firm"), with what is
    coordinated ("Nordwind and Acme"), with its relative clause ("a ship that Nordwind built").
    """

    start: int
    end: int
    text: str
    head: Span
    label: MentionLabel
    kind: MentionKind
    phrase: Span


ValueKind = Literal["time", "amount", "quantity", "percentage"]
ValueModifier = Literal["about", "at_least", "at_most", "more_than", "less_than"]


@dataclass(frozen=True, slots=True)
class Value:
    """A normalised time, amount of money, quantity or percentage.

    ``value`` of a time is TimeML's (``2010-06-07``, ``2010-W23``, ``2010-Q2``, ``2010-SU``, ``P1D``, ``2019/2021``
    for a range, ``PRESENT_REF``), or None where the text alone does not tell ("Thursday" in an undated article).
    Of all else it is a plain decimal (``55400000000``), and ``unit`` an ISO 4217 code, a unit's or counted
    thing's name in the singular, or ``%``.
    """

    start: int
    end: int
    text: str
    kind: ValueKind
    value: str | None
    unit: str | None = None
    modifier: ValueModifier | None = None


class Polarity(StrEnum):
    """Whether the text says that it is so."""

    AFFIRMED = "Affirmed"
    NEGATED = "Negated"


class Modality(StrEnum):
    """How the text holds it: as a fact, on a calendar, as somebody's will, as a chance, under a condition."""

    ACTUAL = "Actual"
    SCHEDULED = "Scheduled"
    INTENDED = "Intended"
    POSSIBLE = "Possible"
    HYPOTHETICAL = "Hypothetical"


class Stance(StrEnum):
    """What a source does with the words ascribed to it."""

    ASSERTS = "Asserts"
    DENIES = "Denies"
    ASKS = "Asks"
    WANTS = "Wants"


@dataclass(frozen=True, slots=True)
class MentionRef:
    """Points at ``Reading.mentions[index]``; linking replaces it by an :class:`EntityRef` or None."""

    index: int


@dataclass(frozen=True, slots=True)
class EntityRef:
    """Points at the :class:`Entity` with this id."""

    id: str


@dataclass(frozen=True, slots=True)
class ValueRef:
    """Points at the document's ``values[index]``."""

    index: int


@dataclass(frozen=True, slots=True)
class ExtractionRef:
    """Points at the document's ``extractions[index]``."""

    index: int


Filler = MentionRef | EntityRef | ValueRef | ExtractionRef

PredicateKind = Literal["verb", "noun", "copula"]


@dataclass(frozen=True, slots=True)
class Predicate:
    """The word that relates the arguments.

    ``lemma`` is lower case, a verb with its particle ("carry out") or a noun with its compounds ("prime
    minister"). A copula's predicate is what the subject is said to be ("prime minister"), or "be" where that is
    a place or time. ``start`` and ``end`` span the words, of a copula's noun with its modifiers ("assistant
    professor of political science"); ``verb`` those of the copula, where the text has it ("became").
    """

    lemma: str
    kind: PredicateKind
    start: int
    end: int
    text: str
    verb: Span | None = None


@dataclass(frozen=True, slots=True)
class Argument:
    """One participant.

    ``role`` is ``subject``, ``object`` (both logical: a passive's agent is its subject), ``recipient``,
    ``complement``, ``time``, ``place`` or a preposition (``with``, ``to``, ``of``); ``marker`` is the preposition
    that stands in the text, or empty. ``head`` spans the head word.
    """

    role: str
    start: int
    end: int
    text: str
    head: Span
    filler: Filler | None = None
    marker: str = ""
    implicit: bool = False


#: The cue of what stands in quotation marks where the text does not tell who speaks.
QUOTED = "quoted"


@dataclass(frozen=True, slots=True)
class Attribution:
    """Whose word it is: ``source`` is None where the text names nobody ("it was reported")."""

    source: Filler | None
    start: int
    end: int
    text: str
    cue: str
    stance: Stance


class Told:
    """What is told as so or not so, and as real, planned or possible."""

    __slots__ = ()
    polarity: Polarity
    modality: Modality

    @property
    def is_fact(self) -> bool:
        """Whether it is told as something that is so: neither denied nor wished, planned or doubted."""
        return self.polarity is Polarity.AFFIRMED and self.modality is Modality.ACTUAL


@dataclass(frozen=True, slots=True)
class Extraction(Told):
    """What a sentence says, in its own words; each role is filled once.

    ``sentence`` is an index into the document's sentences; ``ended`` marks a state that the text says is over
    ("former", "then"); ``confidence`` lies in 0..1; ``rule`` names the rule that made it.
    """

    sentence: int
    predicate: Predicate
    arguments: tuple[Argument, ...]
    polarity: Polarity = Polarity.AFFIRMED
    modality: Modality = Modality.ACTUAL
    attribution: Attribution | None = None
    ended: bool = False
    confidence: float = 1.0
    rule: str = ""

    def argument(self, role: str) -> Argument | None:
        """Return the argument that fills the role, if there is one."""
        for argument in self.arguments:
            if argument.role == role:
                return argument
        return None

    def entity(self, role: str) -> str | None:
        """Return the id of the entity that fills the role, if one does."""
        argument = self.argument(role)
        return argument.filler.id if argument is not None and isinstance(argument.filler, EntityRef) else None


@dataclass(frozen=True, slots=True)
class Words:
    """Words of the text, in the order of ``spans``; ``added`` are words before them that the text leaves unsaid."""

    text: str
    spans: tuple[Span, ...]
    added: str = ""


@dataclass(frozen=True, slots=True)
class OpenTuple:
    """A relation between two or more phrases, all in the sentence's own words.

    The first argument is the grammatical subject. One clause may give several, of which the surer ones say it best:
    ``confidence`` falls with what surer tuples of the sentence say already. No claim is made from it.
    """

    sentence: int
    relation: Words
    arguments: tuple[Words, ...]
    confidence: float = 1.0
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """All that the grammar of one text gives, before anything is resolved.

    ``same`` holds pairs of indexes into ``mentions`` that the grammar itself equates: apposition, title, copula.
    ``quotations`` are what the text quotes, with the marks.
    """

    sentences: tuple[Span, ...]
    mentions: tuple[Mention, ...]
    values: tuple[Value, ...]
    extractions: tuple[Extraction, ...]
    same: tuple[tuple[int, int], ...] = ()
    quotations: tuple[Span, ...] = ()


# --- resolve ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Entity:
    """What one or more mentions of a document refer to.

    ``id`` is unique in its document; ``type`` is a CURIE (``news:Person``); ``aliases`` are the names the text
    uses, sorted, without the label; ``gazetteer`` is the id of the gazetteer's entry, if it is one; ``local``
    marks what only this document can tell apart (a lone surname, "the partnership"); ``passing`` what is spoken
    of in passing ("in a letter"), of which there is nothing to say: no argument points at it, and no graph has it.
    ``members`` are the ids of those that a phrase for several means ("they", "the pair"): what is said of it is
    said of each of them.
    """

    id: str
    label: str
    type: str
    mentions: tuple[Mention, ...] = ()
    aliases: tuple[str, ...] = ()
    same_as: tuple[str, ...] = ()
    gazetteer: str | None = None
    local: bool = False
    passing: bool = False
    members: tuple[str, ...] = ()

    @property
    def has_name(self) -> bool:
        """Whether the text names it, and does not only describe it."""
        return any(mention.kind == "name" for mention in self.mentions)


@dataclass(frozen=True, slots=True)
class GazetteerEntry:
    """A known thing: ``names`` name it, ``adjectives`` are demonyms ("Canadian"); ``within`` holds ids of entries
    around it, nearest first; ``weight`` orders homographs (inhabitants for a place), ``parties`` and ``year``
    describe a treaty; ``description`` words ("continental free trade treaty") a nominal may use for it."""

    id: str
    label: str
    type: str
    names: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    same_as: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    capital_of: str | None = None
    parties: tuple[str, ...] = ()
    year: str | None = None
    description: tuple[str, ...] = ()
    weight: int = 0


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Entries by id, and the ids that a name or adjective may mean, heaviest first."""

    entries: Mapping[str, GazetteerEntry] = field(default_factory=dict)
    by_name: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    by_adjective: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def named(self, name: str) -> tuple[GazetteerEntry, ...]:
        """Return the entries that this exact name may mean, heaviest first."""
        return tuple([self.entries[i] for i in self.by_name[name]]) if name in self.by_name else ()

    def adjectival(self, word: str) -> tuple[GazetteerEntry, ...]:
        """Return the entries that this demonym may mean, heaviest first."""
        return tuple(self.entries[i] for i in self.by_adjective.get(word, ()))


# --- ontology -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OntologyClass:
    """A class: ``id`` is a CURIE, or an IRI where no prefix fits; parents and disjoints are ids."""

    id: str
    label: str
    parents: tuple[str, ...] = ()
    disjoint: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Property:
    """A property: ``when_ended`` is the property that says the same of a state that is over."""

    id: str
    label: str
    domain: str | None = None
    range: str | None = None
    literal: bool = False
    symmetric: bool = False
    when_ended: str | None = None
    phrases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class LexiconEntry:
    """An extraction of ``lemma`` with both roles filled says ``property`` of their fillers."""

    lemma: str
    subject_role: str
    object_role: str
    property: str


@dataclass(frozen=True, slots=True)
class Ontology:
    """Classes and properties by id, the lexicon by predicate lemma, and the prefixes of their ids."""

    classes: Mapping[str, OntologyClass]
    properties: Mapping[str, Property]
    lexicon: Mapping[str, tuple[LexiconEntry, ...]]
    prefixes: Mapping[str, str]
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """A claim's object where it is words and no entity or value."""

    text: str


ClaimObject = EntityRef | ValueRef | Text


@dataclass(frozen=True, slots=True)
class Qualifier:
    """More about a claim: ``property`` is a CURIE (``kg:time``, ``kg:place``, ``kg:with``)."""

    property: str
    object: ClaimObject


#: How sure a claim must be, 0..1, to make a plain triple, unless another bar is asked for; others are kept as claims.
LIKELY = 0.88


@dataclass(frozen=True, slots=True)
class Claim:
    """What the graph says, in the ontology's words.

    ``subject`` is an entity's id, ``predicate`` a CURIE (``news:tradesWith``, ``rel:arrive_in``), ``extraction``
    an index into the document's extractions; the spans are those of subject, predicate and object; ``implicit``
    names the roles ("subject") that the sentence leaves to its reader.
    """

    extraction: int
    sentence: int
    subject: str
    predicate: str
    object: ClaimObject
    spans: tuple[Span, Span, Span]
    qualifiers: tuple[Qualifier, ...] = ()
    polarity: Polarity = Polarity.AFFIRMED
    modality: Modality = Modality.ACTUAL
    attribution: Attribution | None = None
    ended: bool = False
    implicit: tuple[str, ...] = ()
    confidence: float = 1.0
    rule: str = ""

    @property
    def asserted(self) -> bool:
        """Whether the article itself says that it is so, or is on a calendar."""
        held = self.polarity is Polarity.AFFIRMED and self.modality in {Modality.ACTUAL, Modality.SCHEDULED}
        return held and self.attribution is None and not self.ended

    @property
    def plain(self) -> bool:
        """Whether it makes a plain triple: asserted, and likely read right."""
        return self.plain_from(LIKELY)

    @property
    def is_open(self) -> bool:
        """Whether its relation is named after the text's own words, and is none of an ontology."""
        return self.predicate.startswith("rel:")

    def plain_from(self, bar: float) -> bool:
        """Tell whether it makes a plain triple where the bar stands there."""
        return self.asserted and self.confidence >= bar


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything read from one document: what ``kg extract`` writes on a line and ``kg merge`` makes a graph of."""

    document: Document
    sentences: tuple[Span, ...] = ()
    entities: tuple[Entity, ...] = ()
    values: tuple[Value, ...] = ()
    extractions: tuple[Extraction, ...] = ()
    claims: tuple[Claim, ...] = ()
    tuples: tuple[OpenTuple, ...] = ()
    model: str = ""
    ontology: str = ""

    @property
    def lasting(self) -> tuple[Entity, ...]:
        """The entities that are more than spoken of in passing: those of the graph."""
        return tuple(entity for entity in self.entities if not entity.passing)
