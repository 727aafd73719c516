"""What an open relation is about and whether it is worth saying: its object, and why it may say nothing."""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.extract.event_words import HAPPENING
from kg.extract.grammar import CHANGES, COMPARED, COMPLEX_PREPOSITIONS, ENDING, LOCATIVES, NEGATIVE_WORDS, SPEECH
from kg.model import Argument, EntityRef, Extraction, ExtractionRef, Modality, Polarity, Value, ValueRef
from kg.ontology.fit import holds_name, is_named, name_starts
from kg.ontology.matching import Matcher
from kg.ontology.naming import bare
from kg.resolve.words import PRONOUNS

DID = "news:did"
DESCRIBED_AS = "news:describedAs"
#: Objects of open relations that say nothing outside their sentence.
EMPTY_WORDS = frozenset(
    """it this that them him her us me you we they he she i these those what which who whom itself himself herself
    themselves each-other one another everyone everybody anyone someone everything something nothing anything all
    none others other both so fact issue thing things way ways time part case kind lot bit idea reason number
    day""".split()
)
#: Clauses that take up another.
_TAKEN_UP = frozenset({"to do so", "to do it", "to do that", "so to do"})
#: What the last word of a phrase stands for is not in the phrase: "over half of those".
EMPTY_ENDS = frozenset(
    "it this that them him us me you they he she these those which who whom something anything".split()
)
#: Words for how long or how often, which say little beside another participant: "were tied in for years".
LENGTHS_OF_TIME = frozenset(
    "seconds minutes hours days weeks months years decades centuries generations time times while moment".split()
)
#: Verbs that say nothing of whom they let or make do something, without what that is.
LETTING = frozenset("allow let enable permit make cause help".split())
#: "was advised to rest": that one was told to is a fact, whatever came of it.
TOLD_TO = frozenset(
    "advise ask beg call command direct encourage instruct invite order request require tell urge warn".split()
)
#: Roles of the amount that a change ends with, or is of.
_ENDS = frozenset({"to", "at", "by"})
#: Verbs of speech whose "on" tells about what: "agreed on a price cap", not "wrote on a board".
_ON_WHAT = frozenset("agree insist rule report".split())
#: Rules whose clause leaves out what it is about: "what he described as a charge".
NO_WHOLE_RULES = frozenset({"free-relative"})
#: Adjectives that ask "for what?", "than what?".
_ADDRESSED = frozenset(
    """able unable likely unlikely clear sure certain possible impossible due ready available willing unwilling aware
    unaware true different similar same such many few more much other enough okay fine right wrong responsible worth
    subject liable prone keen eager happy glad sorry afraid confident hopeful better worse bigger smaller higher lower
    back over""".split()
)
#: What becomes of those who are counted.
_FATES = frozenset("dead missing homeless alive injured wounded hospitalised hospitalized unharmed unhurt sick".split())
#: How many characters stand around a preposition: blanks, an article.
_NEAR = 6
#: Prepositions of what only goes on beside a deed.
_AROUND = COMPLEX_PREPOSITIONS | frozenset(
    "since after before during following until amid despite unlike without".split()
)
#: Prepositions that tell more of a deed than its place does.
_CORE = frozenset({"from", "to", "with", "into", "of", "for", "against", "about", "as", "out of"})
#: Rules that read a clause's subject from the clause itself.
_TOLD = frozenset({"verb", "passive", "shared-subject", "relative"})
#: Rules that find it in the clause around: "…, damaging a bridge", "was forced to leave the area".
_SHARED = frozenset({"adverbial", "control"})
#: Verbs whose past is written as they are: "has quit", "police shut the road".
_SAME_IN_PAST = frozenset("beat burst cast cut hit hurt put quit set shed shut split spread upset".split())
#: Verbs that tell no deed.
WEAK_VERBS = frozenset(
    """have do get need want seem appear like feel look know mean become go come keep happen begin start end
    continue""".split()
)


def is_bare_pronoun(argument: Argument) -> bool:
    """Tell a pronoun of which nobody knows whom it means: "her" of a text that names no woman."""
    return argument.filler is None and argument.text.lower() in PRONOUNS


@dataclass(slots=True)
class Worth:
    """Tells for one document's extractions what their open relations would say."""

    matcher: Matcher
    _names_at: list[int] = field(init=False)

    def __post_init__(self) -> None:
        """Note where the text names something."""
        self._names_at = name_starts(self.matcher.entities.values())

    def why_not(self, extraction: Extraction, subject: Argument | None, obj: Argument | None) -> str | None:
        """Return why an open relation would say nothing, or None if it says something."""
        if subject is None or not isinstance(subject.filler, EntityRef):
            return "no entity as subject"
        if obj is None:
            return "nothing but a subject"
        if extraction.rule == HAPPENING:
            return "a noun that only happens"
        named = isinstance(obj.filler, EntityRef) and is_named(self.matcher.entities[obj.filler.id])
        if extraction.predicate.lemma in LETTING and _has_clause(extraction) and (named or not obj.text):
            return "the object says nothing by itself"  # "let users pay": the clause has a claim of its own
        if _is_unsaid(extraction, obj):
            return "the object is not said"
        source = extraction.attribution.source if extraction.attribution is not None else None
        followed = len(self.matcher.entities[subject.filler.id].mentions) > 1
        known = followed or isinstance(source, EntityRef) or any(map(self._is_known, extraction.arguments))
        known = known or extraction.argument("score") is not None  # what was voted on
        told_of = " " in self.matcher.entities[subject.filler.id].label and _is_going_on(extraction, obj)
        if not known and not told_of and not _happened(extraction, obj) and not _is_denied_of_all(extraction, subject):
            return "nothing named takes part"
        told = extraction.rule == "passive" and extraction.predicate.lemma in TOLD_TO and obj.text.startswith("to ")
        return "the object says nothing by itself" if self.says_nothing(obj) and not told else None

    def is_news(self, extraction: Extraction, subject: Argument) -> bool:
        """Tell what one alone did or underwent: "Ann Lee resigned", "the car was towed", "talks have stalled".

        What has no name must be described by more than one word, or be spoken of again, unless all of it is meant: "no
        arrests were made".
        """
        if DID not in self.matcher.ontology.properties or not isinstance(subject.filler, EntityRef):
            return False
        said = extraction.predicate.lemma.partition(" ")[0] in SPEECH and extraction.rule != "passive"
        if said or extraction.rule not in _TOLD:
            return False
        entity = self.matcher.entities[subject.filler.id]
        known = is_named(entity) or len(entity.mentions) > 1 or " " in entity.label
        return (known and _is_told_of(extraction)) or _is_denied_of_all(extraction, subject)

    def names(self, argument: Argument) -> bool:
        """Tell an argument in whose words something is named."""
        return holds_name(self._names_at, argument)

    def is_telling(self, extraction: Extraction, subject: Argument) -> bool:
        """Tell an adjective that says by itself what a thing with a name is like: "Acme is bankrupt"."""
        if not isinstance(subject.filler, EntityRef) or extraction.rule != "adjective":
            return False
        known = DESCRIBED_AS in self.matcher.ontology.properties and subject.text.lower() not in PRONOUNS
        if extraction.predicate.lemma in _FATES and self._is_counted(subject):
            return known
        return known and self.names(subject) and extraction.predicate.lemma not in _ADDRESSED

    def _is_counted(self, subject: Argument) -> bool:
        """Tell people who are counted: "at least 12 people were dead"."""
        inside = (v for v in self.matcher.values if subject.start <= v.start and v.end <= subject.end)
        return any(value.kind == "quantity" for value in inside)

    def says_nothing(self, obj: Argument) -> bool:
        """Tell words that say nothing away from their place: "it", "everyone", a clause that has its own claim."""
        if obj.text.lower() in _TAKEN_UP:
            return True
        if isinstance(obj.filler, ExtractionRef):
            inner = self.matcher.extractions[obj.filler.index]
            return obj.role == "complement" and bool(inner.arguments[1:] or inner.predicate.kind == "copula")
        words = bare(obj.text).lower()
        empty = words in EMPTY_WORDS or words.rpartition(" ")[2] in EMPTY_ENDS
        return obj.filler is None and (empty or is_bare_pronoun(obj))

    def _is_known(self, argument: Argument) -> bool:
        """Tell a participant that means something beyond its document: a value, a name, words that hold one."""
        if isinstance(argument.filler, ValueRef):
            return True
        filler = argument.filler
        return holds_name(self._names_at, argument) or (
            isinstance(filler, EntityRef) and is_named(self.matcher.entities[filler.id])
        )

    def open_object(self, extraction: Extraction, subject: Argument | None) -> Argument | None:
        """Return the object of an open relation: logical object, an entity, a place, a value, a time, else words."""
        own = subject.filler if subject is not None else None
        rest = [a for a in extraction.arguments if a is not subject and (a.filler is None or a.filler != own)]
        beside = {"score", COMPARED, "value"} if extraction.predicate.kind == "verb" else {"score", COMPARED}
        rest = [a for a in rest if a.role not in beside and not self._is_vague(a)]
        moving = extraction.predicate.lemma.partition(" ")[0] in CHANGES | ENDING
        return min(rest, key=lambda a: self._object_rank(a, rest, moving=moving), default=None)

    def _is_vague(self, argument: Argument) -> bool:
        """Tell a time that names none: "now", "recently"."""
        value = self.matcher.value(argument)
        return value is not None and (value.value or "").endswith("_REF")

    def _object_rank(self, argument: Argument, rest: list[Argument], *, moving: bool) -> float:
        """Return an argument's place in the order of objects; ties go to the order of the text.

        What rose or closed did so to or at some amount before it did so anywhere.
        """
        value = self.matcher.value(argument)
        if argument.role == "object":
            return 0
        if moving and value is not None and value.kind != "time" and argument.role in _ENDS:
            return 0.5
        if argument.role == "place":
            return 4.5 if any(_is_around(other, argument) for other in rest) else 2
        if value is not None or argument.role == "time":
            return _value_rank(argument, value)
        if argument.role == "by":
            return 6  # "by train": how, and nobody who did it
        if argument.marker in _AROUND:
            return 4.5
        if isinstance(argument.filler, EntityRef):
            return 1
        return 6 if argument.text.lower().split()[-1] in LENGTHS_OF_TIME else 4


def _value_rank(argument: Argument, value: Value | None) -> float:
    """Return the place of an amount, or of a time, in the order of objects."""
    if value is None or value.kind == "time":
        return 5
    # "rose from $5 to $6": to what comes first; "in two countries" is a place in words
    later = argument.role == "from" or (value.kind == "quantity" and argument.role in LOCATIVES)
    return 4 if later else 3


def _is_around(words: Argument, place: Argument) -> bool:
    """As in "was taken to a hospital in Leeds": the place is nearer to the words before it than to the verb.

    "The case stemmed from complaints of a year in Leeds": also where more stands between.
    """
    if words.filler is not None or words.role == "object":
        return False
    between = place.start - words.end - len(place.marker)
    return 0 < between <= _NEAR or (words.marker in _CORE and words.start < place.start)


def _happened(extraction: Extraction, obj: Argument) -> bool:
    """Tell what took place once, so that it is news whoever took part ("police broke up the rally").

    What is so in general ("students like sport"), or only planned, means nothing without names.
    """
    if obj.role == "complement" or not is_deed(extraction):
        return False
    return extraction.rule in _TOLD or (extraction.rule in _SHARED and obj.role == "object")


def _is_going_on(extraction: Extraction, obj: Argument) -> bool:
    """Tell what is being done, or will be ("tax offences will be added to the code"); so are many things in general."""
    predicate = extraction.predicate
    progressive = predicate.text.lower().partition(" ")[0].endswith("ing")
    going_on = extraction.modality in {Modality.SCHEDULED, Modality.INTENDED} or progressive
    verb = predicate.kind == "verb" and predicate.lemma.partition(" ")[0] not in WEAK_VERBS
    return verb and going_on and extraction.rule in _TOLD and obj.role != "complement"


def is_deed(extraction: Extraction) -> bool:
    """Tell a verb that says what was done: in the past, for a fact."""
    return extraction.is_fact and _is_told_of(extraction)


def _is_told_of(extraction: Extraction) -> bool:
    """Tell a verb that says what was done, or was not: in the past."""
    predicate = extraction.predicate
    verb, form = predicate.lemma.partition(" ")[0], predicate.text.lower().partition(" ")[0]
    same = verb in _SAME_IN_PAST and extraction.modality is Modality.ACTUAL
    past = (form != verb or same) and not form.endswith(("s", "ing"))
    told = past or extraction.rule == "passive" or extraction.rule in _SHARED
    return predicate.kind == "verb" and verb not in WEAK_VERBS and told


def _is_denied_of_all(extraction: Extraction, subject: Argument) -> bool:
    """As in "no arrests were made", "no one was hurt": which ones are meant, nobody asks."""
    denied = extraction.polarity is Polarity.NEGATED and extraction.modality is Modality.ACTUAL
    return denied and subject.text.partition(" ")[0].lower() in NEGATIVE_WORDS and _is_told_of(extraction)


def _is_unsaid(extraction: Extraction, obj: Argument) -> bool:
    """Tell an object that stands elsewhere: "what he called a charge", "a site that devotees believe to be …".

    In "she wrote in a letter", what she wrote.
    """
    lemma = extraction.predicate.lemma
    active = extraction.rule != "passive"
    where = active and lemma in SPEECH and obj.role in LOCATIVES | {"place", "time", "during", "after"}
    where = where and not (obj.role == "on" and lemma in _ON_WHAT)
    done = lemma == "do" and obj.role != "object"
    return where or done or extraction.rule in NO_WHOLE_RULES or obj.text.startswith("that ")


def _has_clause(extraction: Extraction) -> bool:
    complement = extraction.argument("complement")
    return complement is not None and isinstance(complement.filler, ExtractionRef)
