"""Which properties of the ontology an extraction says: lexicon entries whose roles it fills suitably."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from kg.model import (
    Argument,
    Entity,
    EntityRef,
    Extraction,
    ExtractionRef,
    LexiconEntry,
    Ontology,
    Property,
    Value,
    ValueRef,
)
from kg.ontology.fit import AMOUNT_CLASSES, AMOUNT_RANGES, Fit, Taxonomy, is_named, value_suits, words_suit
from kg.ontology.lexicon import MODIFIER, key_role
from kg.ontology.offices import look_up

#: A locative preposition whose object is no place to the reader, but is one to the phrase, or the other way round.
LOCATIVE = frozenset({"at", "in", "near", "on"})
#: Verbs whose object, where there is one, is what does it without one: "opened an office", "the office opened".
ERGATIVE = frozenset(
    """advance begin close decrease drop end expand grow increase land move open relocate resume retail sell shrink
    shut start""".split()
)
#: What those who are employed are called when they are counted.
STAFF = frozenset("employee staff worker staffer officer job people person teacher nurse pilot engineer".split())
#: Verbs that mean no office where they say whither, or by what.
_WHITHER = frozenset(
    {"to", "into", "past", "through", "out of", "away", "off", "across", "with", "by", "from", "toward", "towards"}
)
ELSEWHERE = {
    **dict.fromkeys(("lead", "run", "head", "manage", "captain", "guide"), _WHITHER),
    "leave": frozenset({"complement", "in", "with"}),
    "work": frozenset({"on", "with"}),
    "introduce": frozenset({"to"}),
    "close": frozenset({"by", "at"}),
    "come": frozenset({"to", "into", "out of", "time"}),
    "make": frozenset({"complement"}),
}
#: What is lost to whoever wins it; of anything else lost to somebody nobody was beaten: "lost a contract to Acme".
_CONTESTS = frozenset(
    """appeal argument battle bout by-election case championship contest crown debate derby duel election fight final
    frame game lead match playoff play-off primary quarter-final quarterfinal race referendum replay runoff run-off
    seat semi-final semifinal series set test tie title toss vote war""".split()
)
#: What meets, and teaches nobody: "attended the World Health Assembly".
_MEETING = frozenset("assembly committee conference congress convention council forum parliament senate".split())
#: What is filed against somebody, by what that does to them.
_FILED = {
    "news:sued": frozenset("action appeal case claim complaint counterclaim countersuit lawsuit petition suit".split()),
    "news:charged": frozenset("charge chargesheet indictment".split()),
}
#: Verbs that open a question or what has lost its subject.
_FINITE = frozenset(
    "was were is are has have had will would can could may might should must does did do wasn't isn't hasn't".split()
)
PEOPLES = frozenset({"news:Group", "news:Place"})
AGENT = "news:Agent"
PERSON = "news:Person"
COMPANY = "news:Company"
DISJOINT_REASON = "class disjoint with domain or range"


@dataclass(frozen=True, slots=True)
class Match:
    """A property with the arguments that fill it, how well they suit, and how it ranks among its rivals."""

    property: Property
    subject: Argument
    object: Argument
    fits: tuple[Fit, Fit]
    rank: tuple[int, int, int]


@dataclass(slots=True)
class Matcher:
    """Matches extractions of one document; counts in ``overruled`` what only classes spoke against."""

    entities: Mapping[str, Entity]
    values: Sequence[Value]
    extractions: Sequence[Extraction]
    ontology: Ontology
    taxonomy: Taxonomy
    overruled: Counter[tuple[str, str]] = field(default_factory=Counter)

    def matches(self, extraction: Extraction) -> list[Match]:
        """Return the best suited property of each pair of arguments that a key of the lexicon covers."""
        entries = () if _says_more(extraction) else look_up(self.ontology.lexicon, extraction.predicate)
        best = []
        for _, group in groupby(entries, key=lambda e: (e.subject_role, e.object_role)):
            fitting = [m for entry in group if (m := self._match(extraction, entry)) is not None]
            allowed = [m for m in fitting if Fit.DISJOINT not in m.fits]
            if allowed:
                best.append(max(allowed, key=lambda m: m.rank))
            elif fitting:
                self.overruled.update({(m.property.id, DISJOINT_REASON) for m in fitting})
        return _one_per_pair(best)

    def value(self, argument: Argument) -> Value | None:
        """Return the value that fills an argument, if one does."""
        return self.values[argument.filler.index] if isinstance(argument.filler, ValueRef) else None

    def _match(self, extraction: Extraction, entry: LexiconEntry) -> Match | None:
        """Return how an extraction fills an entry, or None if it does not."""
        prop = self.ontology.properties[entry.property]
        roles = (entry.subject_role, entry.object_role)
        subject, obj = (self._in_role(extraction, role, takes_object="object" in roles) for role in roles)
        if subject is None or obj is None or subject is obj:
            return None
        if not isinstance(subject.filler, EntityRef) or subject.filler == obj.filler:
            return None
        object_fit = self._object_fit(obj, prop)
        unlike = self._has_no_staff(extraction, obj) or self._is_meeting(entry, obj) or _is_asked(extraction, entry)
        if object_fit is None or unlike or _is_not_filed(extraction, prop.id):
            return None
        fits = (self._class_fit(subject.filler, prop.domain), object_fit)
        beside = extraction.rule == "affiliation" and fits[0] is Fit.UNRELATED  # "Norway's Acme" tells of no person
        if beside or fits.count(Fit.UNRELATED) > (MODIFIER not in roles):
            # a team that "traded with" a region is in no foreign trade; "a Canadian professor" is none at Canada:
            # what only modifies must suit
            return None
        company = self._company(obj) if extraction.predicate.kind == "copula" else None
        known_as_other = company is not None and company.gazetteer is not None and fits[1] is Fit.UNRELATED
        if known_as_other or (company is not None and _is_of_any_body(entry)):
            return None  # a company has no coach
        undergone = subject.role != "subject" and extraction.argument("subject") is not None
        agents = self._takes_agent(prop.domain) and self._takes_agent(prop.range)
        between = agents and extraction.predicate.kind == "verb"
        if self._is_unsure(subject, fits[0], strict=undergone or between or self._takes_person(prop.domain)):
            return None
        if self._is_unsure(obj, fits[1], strict=True):
            return None
        exact = (subject.role == entry.subject_role) + (obj.role == entry.object_role)
        return Match(prop, subject, obj, fits, self._rank(fits, prop, exact))

    def _company(self, argument: Argument) -> Entity | None:
        """Return the company that an argument is filled with, if it is one."""
        entity = self.entities[argument.filler.id] if isinstance(argument.filler, EntityRef) else None
        return entity if entity is not None and entity.type == COMPANY else None

    def _is_unsure(self, argument: Argument, fit: Fit, *, strict: bool) -> bool:
        """Tell a thing without a name whose class does not speak for the property: "welcomed the results"."""
        filler = argument.filler
        if not isinstance(filler, EntityRef) or is_named(self.entities[filler.id]):
            return False
        return fit is Fit.UNRELATED or (strict and fit is Fit.POSSIBLE)

    def _has_no_staff(self, extraction: Extraction, obj: Argument) -> bool:
        """Tell "the channel had 3 million" from "the company has 3,000 employees"."""
        value = self.values[obj.filler.index] if isinstance(obj.filler, ValueRef) else None
        return extraction.predicate.lemma == "have" and value is not None and value.unit not in STAFF

    def _is_meeting(self, entry: LexiconEntry, obj: Argument) -> bool:
        """Tell what one attends for a while, and not to study: "attended the General Assembly"."""
        if entry.lemma != "attend" or not isinstance(obj.filler, EntityRef):
            return False
        return self.entities[obj.filler.id].label.rpartition(" ")[2].lower() in _MEETING

    def _takes_person(self, wanted: str | None) -> bool:
        return PERSON in self.taxonomy.above.get(wanted or "", ())

    def _takes_agent(self, wanted: str | None) -> bool:
        return AGENT in self.taxonomy.above.get(wanted or "", ())

    def _in_role(self, extraction: Extraction, role: str, *, takes_object: bool) -> Argument | None:
        """Return the argument in a role; "at Yale" may be read as a place, and "in Acme" not, unlike in the phrase."""
        if role == "subject" and extraction.predicate.lemma in ERGATIVE and not takes_object:
            return extraction.argument("object") or extraction.argument("subject")
        exact = extraction.argument("of" if role == MODIFIER else role)
        if exact is not None:
            fills = key_role(exact) == role or (role == "of" and not self._only_modifies(exact))
            return exact if fills else None
        if role == "place":
            return next((a for a in extraction.arguments if a.role in LOCATIVE), None)
        place = extraction.argument("place") if role in LOCATIVE else None
        return place if place is not None and place.marker == role else None

    def _only_modifies(self, argument: Argument) -> bool:
        """Tell a people or place that is no "of" without saying so ("a Dutch maker")."""
        if key_role(argument) != MODIFIER or not isinstance(argument.filler, EntityRef):
            return False
        return bool(self.taxonomy.above.get(self.entities[argument.filler.id].type, frozenset()) & PEOPLES)

    def _rank(self, fits: tuple[Fit, Fit], prop: Property, exact: int) -> tuple[int, int, int]:
        """Order rivals: by fit; then the special one where the class is sure, the general one where it is not."""
        special = sum(
            self.taxonomy.depth(name) * (1 if fit is Fit.WITHIN else -1)
            for fit, name in zip(fits, (prop.domain, prop.range), strict=True)
        )
        return sum(fits), special, exact

    def _class_fit(self, filler: EntityRef, wanted: str | None) -> Fit:
        return self.taxonomy.fit(self.entities[filler.id].type, wanted)

    def _object_fit(self, argument: Argument, prop: Property) -> Fit | None:
        """Return how an object suits a property's range, or None if it is of another kind altogether."""
        filler = argument.filler
        if isinstance(filler, ValueRef):
            return Fit.WITHIN if value_suits(self.values[filler.index], prop.range, self.taxonomy) else None
        if isinstance(filler, EntityRef) and not prop.literal:
            return None if prop.range in AMOUNT_RANGES | AMOUNT_CLASSES else self._class_fit(filler, prop.range)
        if isinstance(filler, EntityRef) and is_named(self.entities[filler.id]):
            return None
        said = self.is_clause(argument)
        clause = said and is_statement(argument)
        return Fit.WITHIN if words_suit(prop, clause=clause) else None

    def is_clause(self, argument: Argument) -> bool:
        """Tell a clause; also what somebody says whose head gave no extraction ("said both [needed to talk]")."""
        if argument.filler is not None:
            return isinstance(argument.filler, ExtractionRef)
        return any(
            e.attribution is not None and argument.start <= e.predicate.start and e.predicate.end <= argument.end
            for e in self.extractions
        )


def _is_of_any_body(entry: LexiconEntry) -> bool:
    """Tell the manager of a team, who coaches it, from those of all else: of which it is, the class must say."""
    return entry.property == "news:coachOf" and entry.lemma.rpartition(" ")[2] in {"manager", "boss"}


def _is_asked(extraction: Extraction, entry: LexiconEntry) -> bool:
    """As in "urged all sides to stay calm": nobody calls for the sides."""
    whom = entry.object_role == "object" and extraction.argument("complement") is not None
    return whom and entry.property == "news:calledFor"


def _says_more(extraction: Extraction) -> bool:
    """Tell a verb to which a phrase gives another sense: "led the team [to the title]", "ran the ball [past him]"."""
    if extraction.predicate.kind != "verb":
        return False
    roles = ELSEWHERE.get(extraction.predicate.lemma, ())
    return any(argument.role in roles for argument in extraction.arguments) or _is_passed_on(extraction)


def _is_passed_on(extraction: Extraction) -> bool:
    """As in "lost its best engineer to Acme": who got her has beaten nobody."""
    if extraction.predicate.lemma != "lose" or extraction.argument("to") is None:
        return False
    lost = [a for a in extraction.arguments if a.role in {"object", "complement"}]
    return bool(lost) and all(_CONTESTS.isdisjoint(_head_forms(a)) for a in lost)


def _is_not_filed(extraction: Extraction, property_: str) -> bool:
    """As in "filed charges against Lee": who does so charges her and does not sue her, and a report does neither."""
    filed = extraction.argument("object") if extraction.predicate.lemma == "file" else None
    return filed is not None and _FILED.get(property_, frozenset()).isdisjoint(_head_forms(filed))


def _head_forms(argument: Argument) -> set[str]:
    """Return the head of a noun phrase, also without the ending of a plural."""
    head = argument.text[argument.head.start - argument.start : argument.head.end - argument.start].lower()
    return {head, head.removesuffix("s")}


def is_statement(clause: Argument) -> bool:
    """Tell a clause that says something from one that names a deed: "claims to own", "suggests waiting"."""
    gerund = clause.head.start == clause.start and clause.text[: clause.head.end - clause.head.start].endswith("ing")
    first, _, rest = clause.text.partition(" ")
    # "that some believe to be lost": a relative, but "said that was untrue"
    no_statement = first == "that" and rest.partition(" ")[0] not in _FINITE
    no_statement = no_statement or clause.text.startswith(("to ", "not to "))
    return not gerund and not is_headless(clause) and not no_statement


def is_headless(clause: Argument) -> bool:
    """Tell words that are cut off from who does what they say: "was late", "who was late"."""
    return clause.text.partition(" ")[0] in _FINITE | {"who", "whose", "which"}


def _one_per_pair(matches: list[Match]) -> list[Match]:
    """Keep the best match of each pair of arguments, so that one reading is one claim."""
    best: dict[tuple[str, str], Match] = {}
    for match in matches:
        pair = (match.subject.role, match.object.role)
        if pair not in best or match.rank > best[pair].rank:
            best[pair] = match
    marked = {(m.property.id, m.object.role) for m in best.values() if m.subject.marker}
    # "Acme replaced him with her": she succeeds him, and Acme does not
    return [m for m in best.values() if m.subject.marker or (m.property.id, m.object.role) not in marked]
