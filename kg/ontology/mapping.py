"""Extractions become claims: under the ontology's properties where a phrase covers them, else as open relations."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from kg.extract.event_words import MEASURED
from kg.extract.grammar import (
    BELIEFS,
    BESIDE_NAMES,
    COMPASS,
    DENIALS,
    DEPICTING,
    LOCATIVES,
    MILITARY_RANKS,
    QUESTIONS,
    QUOTING,
    SPEECH,
    WHY,
    WISHES,
)
from kg.extract.people import TRADES_FIRST
from kg.model import (
    Argument,
    Claim,
    ClaimObject,
    Entity,
    EntityRef,
    Extraction,
    ExtractionRef,
    Filler,
    Ontology,
    Property,
    Qualifier,
    Span,
    Text,
    Value,
    ValueRef,
)
from kg.ontology.fit import CLAUSE_RANGE, Taxonomy, is_named
from kg.ontology.lexicon import MODIFIER, key_role
from kg.ontology.matching import Match, Matcher, is_headless, is_statement
from kg.ontology.naming import bare, participle, qualifier_property, relation
from kg.ontology.offices import (
    EPITHETS,
    FELLOW,
    is_kin,
    is_plural_of,
    is_position,
    position_title,
    stands_alone,
)
from kg.ontology.wording import Wording
from kg.ontology.worth import DESCRIBED_AS, DID, LETTING, Worth, is_bare_pronoun, is_deed
from kg.resolve.words import PLAYERS, PRONOUNS

HOLDS_POSITION = "news:holdsPosition"
HELD_POSITION = "news:heldPosition"
STATED = "news:stated"
PERSON = "news:Person"
GROUP = "news:Group"
THING = "news:Thing"
#: Prepositions that complete a noun: "the largest producer [of tin in the world]".
COMPLETING = frozenset("of for to in at from on with between against among by near under".split())
_REALMS = frozenset({"news:Country", "news:Region", "news:City", "news:Place", "news:Group"})
#: Who seeks an office, or is to be given it.
_SEEKING = ("candidate", "nominee", "contender", "pick")
#: Ranks and seats, which no body gives: "Joint Chiefs General X", "Labor MP X".
_OF_NOBODY = MILITARY_RANKS | frozenset(
    """marshal senator mp mep congressman congresswoman representative lawmaker legislator councillor councilor
    councilman councilwoman assemblyman""".split()
)
#: Offices of which there is one of a country's own, and which are another calling without it: "US attorney".
_NATIONAL = frozenset({"attorney", "marshal"})
#: Roles of what an office is of.
_OWNING = ("of", "for", "at", "to")
#: Parts that somebody plays in what happened: "The driver, Tom Berg, jumped clear".
_IN_THE_STORY = frozenset({"driver", "promoter", "rider"})
#: By which somebody is what they may not work as.
_LEARNED = frozenset({"training", "trade", "profession", "education"})
#: Whose offices say enough without it, where the text tells which country or town it is about.
_LANDS = frozenset("country nation city town state county province region government kingdom republic world".split())
#: Words before a noun for a deed: no office is held by an "accused trafficker".
_ACCUSED = frozenset("accused alleged confessed convicted suspected self-confessed".split())
#: Who are somebody's, and of whom one asks first where they are sent.
_SENT = frozenset({"ambassador", "envoy", "emissary", "consul", "commissioner"})
#: Verbs whose subject says that the clause is so.
_STATING = (SPEECH - BELIEFS - DENIALS - QUESTIONS - WISHES) | QUOTING | {"according"}
#: How words end that praise somebody.
_PRAISES = ("-topper", "-holder", "-breaker", "-winner", "-goer", "-lover", "-seller", "-starter", "-scorer")
#: Verbs by which things tell what is so, too: "the move shows that X wants peace" is nobody's word.
_SHOWING = frozenset("show indicate explain suggest reveal confirm prove demonstrate point".split())
#: Things with which somebody says it: "the study shows that X won".
_TELLING_THINGS = frozenset(
    """analysis article book census data document email evidence figure file filing finding graph inquiry investigation
    letter list map memo note number paper poll questionnaire record report research result review statement statistic
    statistics study survey test text transcript website work""".split()
)
#: What something is only to something else.
_RELATIONAL = frozenset(
    """rival competitor partner counterpart neighbour neighbor namesake successor predecessor parent opponent critic
    ally supporter peer sibling equivalent alternative host affiliate compatriot colleague classmate teammate
    roommate""".split()
)
#: Titles that are part of how somebody is called.
_NOBLE = frozenset(
    """prince princess lord lady duke duchess baron baroness count countess earl viscount imam king queen pope sheikh
    emir sultan emperor""".split()
)
#: How an owner begins who has been spoken of.
_KNOWN_ONES = ("the ", "this ", "that ", "these ", "those ")
#: Rules whose copulas say what somebody is like, and not what they are.
ADJECTIVE_RULES = frozenset({"adjective"})
#: Rules that tell what somebody is called, of whatever they do.
_CALLED = frozenset({"apposition", "copula", "title"})


#: Who is of a team, and of nobody who leads it.
_OF_A_TEAM = PLAYERS | {"wicket-taker", "spinner", "seamer", "substitute"}


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
    said: set[Claim] = set()
    for index, extraction in enumerate(extractions):
        for claim in mapper.claims(index, extraction):
            if closed and claim.predicate not in ontology.properties:
                mapper.left_out[claim.predicate, "open relation"] += 1
            elif (alike := _without_place(claim)) not in said:  # "between May and June": two times that are one
                said.add(alike)
                claims.append(claim)
    counts = mapper.left_out + matcher.overruled
    return tuple(_without_echoes(tuple(_without_shorter(claims)))), merge_left_out(
        LeftOut(*key, count) for key, count in counts.items()
    )


def _without_place(claim: Claim) -> Claim:
    """Return a claim as one that says the same: what is "the home of Acme and Beta" is called so once."""
    if claim.predicate == DESCRIBED_AS:
        return replace(claim, extraction=0, qualifiers=(), confidence=0.0)
    return replace(claim, extraction=0)


def _without_shorter(claims: Sequence[Claim]) -> Iterator[Claim]:
    """Yield the claims but those of a position that the sentence gives in full: "minister" beside "health minister"."""
    held: dict[tuple[int, str], list[str]] = defaultdict(list)
    for claim in claims:
        if claim.predicate == HOLDS_POSITION and isinstance(claim.object, Text):
            held[claim.sentence, claim.subject].append(claim.object.text)
    for claim in claims:
        ends = f" {claim.object.text}" if isinstance(claim.object, Text) else ""
        titles = held[claim.sentence, claim.subject] if claim.predicate == HOLDS_POSITION else ()
        if not any(title.endswith(ends) for title in titles):
            yield claim


def _without_echoes(claims: Sequence[Claim]) -> Iterator[Claim]:
    """Yield the claims but what another tells as well: an amount of a noun, and whose officer is affiliated with it.

    As in "exports rose to $5 million", "Governor Ann Lee of Norvik".
    """
    told = {(c.sentence, c.object) for c in claims if c.rule not in MEASURED and isinstance(c.object, ValueRef)}
    held = (c for c in claims if c.predicate in {HOLDS_POSITION, HELD_POSITION})
    officers = {(c.sentence, c.subject, q.object) for c in held for q in c.qualifiers}
    for claim in claims:
        open_ = claim.rule in MEASURED and claim.is_open
        office = claim.rule == "affiliation" and (claim.sentence, claim.subject, claim.object) in officers
        if not office and (not open_ or (claim.sentence, claim.object) not in told):
            yield claim


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
    worth: Worth = field(init=False)
    _wording: Wording = field(init=False)
    _held: dict[tuple[Filler | None, str], list[Extraction]] = field(init=False)

    def __post_init__(self) -> None:
        """Get ready to tell what is worth saying, and what takes up something that has a name."""
        self.worth = Worth(self.matcher)
        self._wording = Wording(self.matcher.entities)
        self._held = defaultdict(list)
        for extraction in self.matcher.extractions:
            holder = extraction.argument("subject")
            if holder is not None and extraction.predicate.kind == "copula":
                self._held[holder.filler, extraction.predicate.lemma].append(extraction)

    def claims(self, index: int, extraction: Extraction) -> Iterator[Claim]:
        """Yield the claims of one extraction: mapped ones, what a copula says, else an open one."""
        matches = self.matcher.matches(extraction)
        if any(m.property.range == CLAUSE_RANGE and self._only_shows(extraction, m.subject) for m in matches):
            matches = []
        for match in matches:
            clause = match.property.range == CLAUSE_RANGE and self.matcher.is_clause(match.object)
            if self._is_no_more_than_label(extraction, match.subject, match.object):
                self.left_out[match.property.id, "the subject's words say it"] += 1
            elif clause or not self.worth.says_nothing(match.object):
                yield self._mapped(index, extraction, match)
        if not matches and (statement := self._statement(index, extraction)) is not None:
            yield statement
            return
        if not matches and self._is_its_label(extraction):
            return
        said = self._position(index, extraction) or (None if matches else self._description(index, extraction))
        if said is not None:
            yield said
        if not matches:
            yield from self._open(index, extraction, only_entities=said is not None)

    def _only_shows(self, extraction: Extraction, subject: Argument) -> bool:
        """As in "the move shows that …": what has no name and is no word of anybody says nothing."""
        entity = self.matcher.entities[subject.filler.id] if isinstance(subject.filler, EntityRef) else None
        if entity is None or extraction.predicate.lemma.partition(" ")[0] not in _SHOWING or is_named(entity):
            return False
        head = subject.text[subject.head.start - subject.start : subject.head.end - subject.start].lower()
        return entity.type == THING and not {head, head.removesuffix("s")} & _TELLING_THINGS

    def _is_tautology(self, extraction: Extraction, subject: Argument, obj: Argument) -> bool:
        """As in "a 34-year-old teacher", who is aged 34: what has no name is called by these words."""
        entity = self.matcher.entities[subject.filler.id] if isinstance(subject.filler, EntityRef) else None
        if entity is None or is_named(entity):
            return False
        if isinstance(obj.filler, ValueRef) and subject.start <= obj.start and obj.end <= subject.end:
            return True
        said = (extraction.predicate.text.split()[-1], bare(obj.text))  # "people [born] in [Samoa]"
        return extraction.predicate.kind == "verb" and all(f" {words} " in f" {entity.label} " for words in said)

    def _is_no_more_than_label(self, extraction: Extraction, subject: Argument, obj: Argument) -> bool:
        """As in "people born in Samoa"; "a burglar who stole it" tells what was done."""
        told = extraction.rule == "relative" and is_deed(extraction)
        return not told and self._is_tautology(extraction, subject, obj)

    def _is_its_label(self, extraction: Extraction) -> bool:
        """As in "this was a test of Norvik", of what is called so because nothing else says what it is."""
        subject, predicate = extraction.argument("subject"), extraction.predicate
        if predicate.kind != "copula" or subject is None or not isinstance(subject.filler, EntityRef):
            return False
        said, label = bare(self._wording.said_of(predicate, subject)), self.matcher.entities[subject.filler.id].label
        return " " in label and said.casefold().startswith(label.casefold())

    def _mapped(self, index: int, extraction: Extraction, match: Match) -> Claim:
        """Return the claim of a property."""
        obj = self._object(match.object)
        if match.property.range == CLAUSE_RANGE or self.matcher.is_clause(match.object):
            obj = Text(self._wording.said(extraction, match.object))
        elif match.property.literal and not isinstance(obj, ValueRef):
            obj = Text(self._wording.words(match.object))
        claim = self._claim(index, extraction, match.subject, match.object, match.property.id, obj)
        return _when_ended(replace(claim, ended=True) if self._is_bounded(extraction, match) else claim, match.property)

    def _is_bounded(self, extraction: Extraction, match: Match) -> bool:
        """As in "led Acme from 2001 to 2004", "worked for Acme until 2003": a state with its end, and not an event."""
        predicate = extraction.predicate
        if match.property.when_ended is None or predicate.kind != "verb":
            return False
        present = {predicate.lemma, f"{predicate.lemma}s", "has", "have"}
        if not present.isdisjoint(predicate.text.lower().split()):
            return False
        times = [(a, value) for a in extraction.arguments if (value := self.matcher.value(a)) and value.kind == "time"]
        return any(a.marker == "until" or (value.value or "").count("/") == 1 for a, value in times)

    def _statement(self, index: int, extraction: Extraction) -> Claim | None:
        """Return what any verb of speech says of its clause: "joked that …" states, as "said that …" does."""
        subject, clause = extraction.argument("subject"), extraction.argument("object")
        if subject is None or clause is None or not self.matcher.is_clause(clause):
            return None
        if not is_statement(clause):
            return None  # "agreed to sign" is a will, and a claim of its own
        known = STATED in self.matcher.ontology.properties and isinstance(subject.filler, EntityRef)
        if not known or extraction.predicate.lemma.partition(" ")[0] not in _STATING:
            return None
        if self._only_shows(extraction, subject) or extraction.predicate.lemma == "describe":
            return None  # "described efforts to ban it as a step back"
        return self._claim(index, extraction, subject, clause, STATED, Text(self._wording.said(extraction, clause)))

    # --- what a copula says of its subject ---

    def _position(self, index: int, extraction: Extraction) -> Claim | None:
        """Return the position that a person is said to hold, or to have held."""
        predicate, subject = extraction.predicate, extraction.argument("subject")
        prop = self.matcher.ontology.properties.get(HOLDS_POSITION)
        if predicate.kind != "copula" or subject is None or prop is None:
            return None
        played = extraction.rule == "title" and predicate.lemma in TRADES_FIRST  # "Centre Ann Lee"
        known = played or is_position(predicate.lemma)
        if extraction.rule in ADJECTIVE_RULES or not known or not self._is_person(subject):
            return None
        if _is_address(extraction) or predicate.text.partition(" ")[0].lower() in _ACCUSED:
            return None
        part = extraction.rule == "apposition" and predicate.text.lower() in _IN_THE_STORY
        if part or self._is_by_training(extraction):
            return None
        if _is_praise(predicate.text) or self._is_of_captain(extraction):
            return None  # "the most famous writer of her time"
        of_prize = extraction.rule == "title" and predicate.text == "judge" and not extraction.ended
        if predicate.text == "judges" or of_prize:
            return None  # "the judges Ann Lee and Tom Berg": a court's is "Judge Ann Lee", "retired judge Ann Lee"
        office = replace(predicate, text=self._wording.said_of(predicate, subject))
        bare_title = self._without_nameless(position_title(office, ended=extraction.ended), extraction)
        title = Text(self._with_owner(bare_title, extraction, subject))
        return _when_ended(self._claim(index, extraction, subject, None, prop.id, title), prop)

    def _is_by_training(self, extraction: Extraction) -> bool:
        """As in "an engineer by training", who works as something else."""
        return any(a.marker == "by" and bare(a.text).lower() in _LEARNED for a in extraction.arguments)

    def _with_owner(self, title: str, extraction: Extraction, subject: Argument) -> str:
        """Return a title with whose it is, but for that of a country, where it says enough alone.

        "Captain of Leeds", "administrator of NASA", "attorney general of Ohio"; "senator" and not "senator of Ohio".
        """
        alone = stands_alone(title)
        if alone and extraction.predicate.lemma.rpartition(" ")[2] in _OF_NOBODY:
            return title
        same = self._held.get((subject.filler, extraction.predicate.lemma), [])
        sent = extraction.predicate.lemma.rpartition(" ")[2] in _SENT
        owning = ("to", *_OWNING) if sent else _OWNING
        owners = (e.argument(role) for e in (extraction, *same) for role in owning)
        others = (o for o in owners if o is not None and o.filler != subject.filler and self._name_of(o))
        national = extraction.rule == "title" and extraction.predicate.lemma in _NATIONAL
        owner = next((o for o in others if national or not (alone and self._is_realm(o) and o.role != "at")), None)
        if owner is not None and national and self._is_realm(owner):
            return f"{owner.text} {title}"
        if owner is None and not alone and (body := self._body_beside(extraction)) and body not in title:
            return f"{title} of {body}"
        if owner is None and (body := self._employer_unknown(extraction)) and body not in title:
            return f"{title} at {body}"
        if owner is None or self._name_of(owner).casefold() in title.casefold():
            return title
        if not owner.implicit and owner.text in title:
            return title
        title = title.rpartition("'s ")[2]  # "the service's chief executive" of Acme
        marker = "for" if title.endswith(_SEEKING) else "of"
        return f"{title} {owner.marker or marker} {self._name_of(owner)}"

    def _without_nameless(self, title: str, extraction: Extraction) -> str:
        """Return a title without an owner whom only the article tells: "the city's home minister" is one of a city."""
        owner = extraction.argument("of")
        if owner is None or owner.marker or self._name_of(owner) or not owner.text.lower().startswith(_KNOWN_ONES):
            return title
        first, _, rest = title.rpartition("'s ")[2].partition(" ")
        office = rest if rest and first in EPITHETS else f"{first} {rest}".strip()  # "the world's youngest senator"
        body = bare(owner.text).removesuffix("'s").removesuffix("’s").removesuffix("'")
        known = body.rpartition(" ")[2].lower() in _LANDS
        whose = owner.text.endswith(("'s", "’s", "'")) and not known and _is_led(office)
        return f"{office} of {body}" if whose else office  # "president of jury"

    def _body_beside(self, extraction: Extraction) -> str:
        """Return the words before a title that say of what it is, if a name stands in them: "Norway government"."""
        words = extraction.argument("of")
        if words is None or words.filler is not None or words.marker:
            return ""
        if words.text.lower().startswith(_KNOWN_ONES) or words.text.lower() in PRONOUNS:
            return ""
        return self._wording.words(words) if self.worth.names(words) else ""

    def _employer_unknown(self, extraction: Extraction) -> str:
        """Return the words of who employs somebody, if by their capitals they are a name that nobody took for one."""
        at = extraction.argument("at")
        unread = at is not None and at.filler is None and any(map(str.isupper, at.text))
        return self._wording.words(at) if at is not None and unread else ""

    def _name_of(self, argument: Argument) -> str:
        """Return the label of what fills an argument, if it has a name and is no people ("Russian commander")."""
        entity = self.matcher.entities[argument.filler.id] if isinstance(argument.filler, EntityRef) else None
        if entity is None or not is_named(entity):
            return ""
        return "" if self._is_people(argument) else entity.label

    def _is_of_captain(self, extraction: Extraction) -> bool:
        """As in "Lee brought on her strikers": those of her team."""
        owner = extraction.argument("of")
        return owner is not None and extraction.predicate.lemma.split()[-1] in _OF_A_TEAM and self._is_person(owner)

    def _is_people(self, argument: Argument) -> bool:
        """Tell a people before a noun, for its country: "British expert"."""
        entity = self.matcher.entities[argument.filler.id] if isinstance(argument.filler, EntityRef) else None
        named = entity is not None and argument.text in {entity.label, *entity.aliases}
        return not argument.marker and not named and self._is_realm(argument)

    def _is_realm(self, argument: Argument) -> bool:
        filler = argument.filler
        return isinstance(filler, EntityRef) and self.matcher.entities[filler.id].type in _REALMS

    def _description(self, index: int, extraction: Extraction) -> Claim | None:
        """Return what a thing is said to be, and a person beside the name, where that is no position."""
        predicate, subject = extraction.predicate, extraction.argument("subject")
        if predicate.kind != "copula" or predicate.lemma in {"be", *COMPASS} or subject is None:
            return None
        if extraction.rule in ADJECTIVE_RULES or not isinstance(subject.filler, EntityRef) or _is_address(extraction):
            return None
        if self._is_person(subject) and (extraction.rule not in _CALLED or is_kin(predicate.lemma)):
            return None
        if DESCRIBED_AS not in self.matcher.ontology.properties or self._lacks_of_whom(extraction):
            return None
        owner = extraction.argument("of")
        named = owner is not None and (self._is_realm(owner) or self._name_of(owner))
        people = owner is not None and not owner.marker and extraction.rule == "title" and named
        before = f"{owner.text} " if owner is not None and people and self._is_person(subject) else ""
        words = self._wording.said_of(predicate, subject)
        described = _described(replace(extraction, predicate=replace(predicate, text=words)))
        if not any(map(str.isalnum, described)):
            return None  # the "-" of "co-CEO", which the model may take for a noun
        return self._claim(index, extraction, subject, None, DESCRIBED_AS, Text(before + described))

    def _lacks_of_whom(self, extraction: Extraction) -> bool:
        """As in "its Japanese rival", "rival chain Acme": whose it is stands elsewhere, and alone it says nothing."""
        whose = (extraction.argument(role) for role in (*_OWNING, "with"))
        named = any(o is not None and self._name_of(o) and not self._is_people(o) for o in whose)
        ends = {extraction.predicate.lemma.rpartition(" ")[2], extraction.predicate.text.partition(" ")[0].lower()}
        return not ends.isdisjoint(_RELATIONAL) and not named

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
        agent = subject if extraction.rule == "passive" and subject is not None and subject.filler is None else None
        passive = passive or agent is not None
        subject = _undergoes(extraction) if passive else subject
        obj = agent or self.worth.open_object(extraction, subject)
        if obj is not None and is_headless(obj):
            return
        beside = only_entities or (extraction.rule == "title" and obj is not None and self._is_people(obj))
        if beside and (obj is None or extraction.predicate.lemma == "one of" or not self._links(subject, obj)):
            return
        if obj is None and subject is not None and self.worth.is_news(extraction, subject):
            deed = Text(self._deed(extraction, subject))
            yield self._claim(index, extraction, subject, None, DID, deed)
            return
        if obj is None and subject is not None and self.worth.is_telling(extraction, subject):
            yield self._claim(index, extraction, subject, None, DESCRIBED_AS, Text(bare(extraction.predicate.text)))
            return
        obj = _whom(extraction, subject, obj)
        name = relation(extraction, replace(obj, role="by") if obj is agent and obj else obj, passive=passive)
        if (reason := self.worth.why_not(extraction, subject, obj)) is not None:
            self.left_out[name, reason] += 1
        elif subject is not None and obj is not None and self._is_no_more_than_label(extraction, subject, obj):
            self.left_out[name, "the subject's words say it"] += 1
        elif subject is not None and obj is not None:
            said = self._told(extraction, obj) or self._depicted(extraction, obj) or self._completed(extraction, obj)
            yield self._claim(index, extraction, subject, obj, name, said)

    def _links(self, subject: Argument | None, obj: Argument) -> bool:
        """Tell whether a copula's open relation says more than its claim: of a person whom, of a thing of what."""
        if not isinstance(obj.filler, EntityRef) or key_role(obj) == MODIFIER or self._is_people(obj):
            return False
        person = subject is not None and self._is_person(subject)
        return person or (obj.role in {"of", "to"} and is_named(self.matcher.entities[obj.filler.id]))

    # --- parts of a claim ---

    def _claim(
        self,
        index: int,
        extraction: Extraction,
        subject: Argument,
        obj: Argument | None,
        predicate: str,
        said: ClaimObject,
    ) -> Claim:
        """Return the claim that ``said`` is so of the subject; without an object argument, by the predicate's words.

        Its confidence is the extraction's, until ``confidence.weigh`` has looked at it.
        """
        words = Span(extraction.predicate.start, extraction.predicate.end)
        rest = [a for a in extraction.arguments if a is not subject and a is not obj and not is_bare_pronoun(a)]
        if obj is None:  # the predicate's own words say "professor [of law]" already
            rest = [a for a in rest if a.filler is not None or not words.start <= a.start < words.end]
        return Claim(
            extraction=index,
            sentence=extraction.sentence,
            subject=subject.filler.id if isinstance(subject.filler, EntityRef) else "",
            predicate=predicate,
            object=said,
            spans=(Span(subject.start, subject.end), words, Span(obj.start, obj.end) if obj else words),
            qualifiers=tuple(dict.fromkeys(map(self._qualifier, rest))),
            polarity=extraction.polarity,
            modality=extraction.modality,
            attribution=extraction.attribution,
            ended=extraction.ended,
            implicit=_implicit(extraction, subject, obj),
            confidence=extraction.confidence,
            rule=extraction.rule,
        )

    def _qualifier(self, argument: Argument) -> Qualifier:
        value = self.matcher.value(argument)
        if value is not None and value.kind == "quantity" and argument.role in LOCATIVES:
            return Qualifier(
                qualifier_property(argument, None), Text(self._wording.words(argument))
            )  # "in 30 countries"
        return Qualifier(qualifier_property(argument, value), self._object(argument))

    def _object(self, argument: Argument) -> ClaimObject:
        """Return what fills an argument, or its words."""
        filler = argument.filler
        return filler if isinstance(filler, EntityRef | ValueRef) else Text(self._wording.words(argument))

    def _told(self, extraction: Extraction, obj: Argument) -> Text | None:
        """Return whom somebody tells with what they are to do: "told [allies to get ready]"; a name stands alone."""
        told = obj.role == "recipient"  # "warned people on Monday to stay away"
        deeds = (a for a in extraction.arguments if a is not obj and a.text.startswith("to ") and not a.marker)
        deed = next((a for a in deeds if told or _is_right_before(obj, a)), None)
        if deed is None:
            return None
        if isinstance(obj.filler, EntityRef) and is_named(self.matcher.entities[obj.filler.id]):
            return None
        return Text(f"{self._wording.words(obj)} {self._wording.words(deed)}")

    def _completed(self, extraction: Extraction, obj: Argument) -> ClaimObject:
        """Return the object; of words without a name, with what stands right behind them: "cut [ties with Norway]"."""
        said = self._object(obj)
        if not isinstance(said, Text) or isinstance(obj.filler, ExtractionRef) or obj.role == "time":
            return said
        behind = next((a for a in extraction.arguments if a.marker in COMPLETING and _is_behind(obj.end, a)), None)
        if behind is None or behind.role == "time" or isinstance(behind.filler, ValueRef) or _is_why(behind):
            return said
        return Text(f"{said.text} {behind.marker} {self._wording.words(behind)}")

    def _deed(self, extraction: Extraction, subject: Argument) -> str:
        """Return what somebody did or what was done to them, in the words of the text: "resigned", "was arrested"."""
        predicate = extraction.predicate
        if extraction.argument("subject") is not None:
            return predicate.text.lower()
        filler = subject.filler
        many = isinstance(filler, EntityRef) and self.matcher.entities[filler.id].type == GROUP
        return f"{'were' if many else 'was'} {participle(predicate)}"

    def _depicted(self, extraction: Extraction, obj: Argument) -> Text | None:
        """Return the object with what it is said or made to be: "called [him a liar]"."""
        how = extraction.argument("complement")
        if how is not None and extraction.predicate.lemma in LETTING and how.text.startswith(obj.text):
            return Text(self._wording.words(how))  # "allow [people to swap payments]"
        if how is None and extraction.predicate.lemma in DEPICTING:
            how = extraction.argument("as")
        if obj.role != "object" or how is None or isinstance(how.filler, ExtractionRef) or how.start < obj.end:
            return None
        if isinstance(obj.filler, EntityRef) and is_named(self.matcher.entities[obj.filler.id]):
            return None  # "called [Ann Lee] a liar": whom, and beside that what
        return Text(" ".join(f"{self._wording.words(obj)} {how.marker} {how.text}".split()))


def _is_address(extraction: Extraction) -> bool:
    """Tell how somebody is called from what they are: that Prince Paul is a prince says nothing more."""
    return extraction.predicate.lemma in _NOBLE and extraction.rule == "title" and extraction.argument("of") is None


def _is_praise(words: str) -> bool:
    """Tell what somebody is called, and does not hold, from an office: "most famous writer", "chart-topper"."""
    said = words.lower()
    return "most" in said.split()[:3] or said.endswith(_PRAISES)


def _is_why(argument: Argument) -> bool:
    """As in "resigned from the board for health reasons": no board is for reasons."""
    return argument.text.rsplit(maxsplit=1)[-1] in WHY


def _is_behind(end: int, argument: Argument) -> bool:
    """Tell whether nothing but the argument's preposition and an article stand behind the character."""
    return 0 < argument.start - end <= len(argument.marker) + len("  the ")


def _is_led(office: str) -> bool:
    """Tell an office that bodies of all kinds have: "president", which by itself reads as a country's."""
    return office.rpartition(" ")[2] in {"president", "minister", "chancellor", "rector", "dean", "judge", "secretary"}


def _described(extraction: Extraction) -> str:
    """Return what a thing is said to be, with the phrases right behind the noun: "successor [to the old line]"."""
    text, end = bare(extraction.predicate.text), extraction.predicate.end
    first, _, rest = text.partition(" ")
    text = rest if rest and first.lower() in FELLOW else text
    before, _, noun = text.rpartition(" ")
    own = extraction.predicate.lemma.rpartition(" ")[2]
    if extraction.rule in BESIDE_NAMES and is_plural_of(noun.lower(), own):
        text = f"{before} {own}"  # "the veterans Ann Lee and Tom Berg": each is one
    for argument in sorted(extraction.arguments, key=lambda a: a.start):
        if argument.marker in COMPLETING and argument.role != "time" and _is_behind(end, argument):
            text, end = f"{text} {argument.marker} {argument.text}", argument.end
    return " ".join(text.split())


def _undergoes(extraction: Extraction) -> Argument | None:
    """Return to whom or what it is done; in "residents are told that …" it is they to whom that is told."""
    thing = extraction.argument("object")
    clause = thing is None or isinstance(thing.filler, ExtractionRef)
    return extraction.argument("recipient") or thing if clause else thing


def _whom(extraction: Extraction, subject: Argument | None, obj: Argument | None) -> Argument | None:
    """Return whom somebody tells to do what would be the object: "called on [allies] to get ready"."""
    if obj is None:
        return obj
    others = (a for a in extraction.arguments if a not in (subject, obj) and a.role not in {"time", "score"})
    told = [a for a in others if _is_right_before(a, obj)]
    if obj.text.startswith("to ") and (recipient := extraction.argument("recipient")) is not None:
        return recipient
    return told[0] if told else obj


def _is_right_before(told: Argument, deed: Argument) -> bool:
    return deed.text.startswith("to ") and not deed.marker and 0 < deed.start - told.end <= len(", ")


def _when_ended(claim: Claim, prop: Property) -> Claim:
    """Return the claim under the property that says the same of a state that is over, where there is one."""
    if not claim.ended or prop.when_ended is None:
        return claim
    return replace(claim, predicate=prop.when_ended, ended=False)


def _implicit(extraction: Extraction, subject: Argument, obj: Argument | None) -> tuple[str, ...]:
    """Return what the sentence leaves to its reader, named by its part in the claim."""
    parts = {id(subject): "subject", id(obj): "object"}
    return tuple(sorted({parts.get(id(a), a.role) for a in extraction.arguments if a.implicit}))
