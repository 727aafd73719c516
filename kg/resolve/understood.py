"""What a title or a measure leaves to its reader: "President" of which country, "net profit" of which company."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from kg.extract.grammar import BESIDE_NAMES, LEVELS, OFFICE, SACKING
from kg.model import Argument, Document, Entity, EntityRef, Extraction, Gazetteer, GazetteerEntry, Mention, Span
from kg.resolve.bound import (
    OF_COMPANIES_ALONE,
    STATED,
    bodies_of,
    holders,
    is_bound,
    is_company_office,
    is_office_beside,
    understood,
)
from kg.resolve.homes import homes, unnamed
from kg.resolve.words import (
    COMPANY_MEASURES,
    FEDERATIONS,
    KINGDOMS,
    PRESIDENTIAL,
    STATE_OFFICES,
    TRAVELLING,
    WITH_CHANCELLOR,
)

#: How much more than any other a text must speak of a company to be about it.
_CLEARLY = 1.5
#: How many sentences back a country may have been spoken of to be the one that a bare title is of.
_NEAR = 2
#: How often a text must speak of a country, and how much more than of all others, to be about it.
_OFTEN, _MOSTLY, _TWICE = 4, 2, 2
#: Offices whose holders are at work in other countries, and who reign in many.
_ABROAD = frozenset("international overseas development trade defence defense queen king monarch first".split())
#: Characters between two who are coordinated: " and ".
_AND = 5
#: What sort of place these are of.
_LOCAL_OFFICES = {"mayor": "news:City", "governor": "news:Region"}
#: How many sentences open a text.
_OPENING = 3
#: Levels below a country's, of whose ministers the country tells nothing.
_OF_PARTS = LEVELS - {"federal", "national", "central"}
#: Parts of a state that no governor is of.
_NO_STATES = frozenset({"county", "district", "area", "department", "municipality"})
#: What somebody does who is elsewhere then.
_GOING = TRAVELLING | {"flee", "head", "return", "move"}


def with_realms(
    extractions: Sequence[Extraction],
    entities: Sequence[Entity],
    gazetteer: Gazetteer,
    sentences: Sequence[Span],
    document: Document | None = None,
) -> tuple[Extraction, ...]:
    """Give "President Ruto" the country spoken of last before, unless somebody else is said to be its president.

    Where the text names none, it is that of the capital it was sent from, or where the president speaks.
    """
    bare = [e for e in extractions if _is_bare_title(e)]
    if not bare:
        return tuple(extractions)
    own = homes(bare, entities, gazetteer, document)
    named = {entity.gazetteer or entity.id: entity.id for entity in entities}
    entities = (*entities, *(unnamed(gazetteer.entries[home]) for home in sorted({*own.values()} - named.keys())))
    held, away = _held(extractions), _visited(extractions)
    aims = _aims(extractions, officials=frozenset(holder for _, holder, _ in held))
    spoken = [(at, realm) for at, realm in _spoken(entities, gazetteer) if not any(s <= at < e for s, e in aims)]
    lacking = _lacking(entities)
    own = {holder: named.get(home, home) for holder, home in own.items()}
    own = {holder: home for holder, home in own.items() if all(realm == home for _, realm in spoken)}
    areas = (gazetteer.entries.get(entity.gazetteer or "") for entity in entities if entity.type == "news:Region")
    regions = (entry for entry in areas if entry is not None)
    federal = any(not FEDERATIONS.isdisjoint(entry.within) for entry in regions)  # whose minister is it?
    known = {holder for _, holder, _ in held}
    rulers = {(e.predicate.lemma, e.entity("subject")) for e in bare if e.predicate.lemma in STATE_OFFICES}
    rivals = Counter(
        office for office, who in rulers if who not in known
    )  # "Prime Minister Lee met Prime Minister Berg"
    realms = [
        _home(e, held, lacking, own) or _realm(e, held, spoken, sentences, extractions, lacking)
        if _is_bare_title(e) and (rivals[e.predicate.lemma] <= 1 if e.predicate.lemma in STATE_OFFICES else not federal)
        else None
        for e in extractions
    ]
    told = {*named.values(), *own.values()}
    realms = [
        realm if realm in told and (e.entity("subject"), realm) not in away else None
        for e, realm in zip(extractions, realms, strict=True)
    ]
    return tuple(
        understood(extraction, "of", realm) if realm else extraction
        for extraction, realm in zip(extractions, realms, strict=True)
    )


def _home(
    extraction: Extraction,
    held: list[tuple[str, str, str]],
    lacking: Mapping[str, frozenset[str]],
    own: Mapping[str, str],
) -> str | None:
    """Return the country whose capital tells whose a bare title is, or None where another title says it."""
    holder, office = extraction.entity("subject"), extraction.predicate.lemma
    home = own.get(holder or "")
    taken = home in lacking.get(office, ()) or any(holder == other or (office, home) == (o, r) for o, other, r in held)
    return None if taken else home


def _realm(
    extraction: Extraction,
    held: list[tuple[str, str, str]],
    spoken: list[tuple[int, str]],
    sentences: Sequence[Span],
    extractions: Sequence[Extraction],
    lacking: Mapping[str, frozenset[str]],
) -> str | None:
    """Return the country of a bare title, or None where another title says it."""
    span, since = sentences[extraction.sentence], sentences[max(extraction.sentence - _NEAR, 0)].start
    holder, office, start = extraction.entity("subject"), extraction.predicate.lemma, extraction.predicate.start
    if holder is None or any(other == holder for _, other, _ in held):
        return None
    taken = {realm for lemma, _, realm in held if lemma == office} | _of_others(extraction, extractions)
    taken |= lacking.get(office, frozenset())
    beside = (a for e in extractions if e.sentence == extraction.sentence for a in e.arguments)
    # "Prime Minister X and his Vietnamese counterpart"; behind "met his Iraqi counterpart" it may be Iraq's
    theirs = [(a.start, a.end) for a in beside if "counterpart" in a.text and a.start > start]
    taken |= {realm for at, realm in spoken if any(first <= at < end for first, end in theirs)}
    free = [(at, realm) for at, realm in spoken if realm not in taken]
    nearest = max(((at, realm) for at, realm in free if at < start), default=(0, None))[1]
    main = _mostly_of(spoken, alone=office in STATE_OFFICES)
    if main is not None and main not in taken and not _ABROAD & set(office.split()):
        return main
    if office not in STATE_OFFICES or office == "vice president":
        return None  # of ministers a text has many, and the president's deputy is of his country
    if nearest is None or not any(since <= at < start for at, realm in free if realm == nearest):
        return None
    often = Counter(realm for _, realm in free)
    if often[nearest] < max(often.values()):
        return None  # "in talks on Iraq, … President X" of a text that speaks more of another country
    # another country in the sentence may be the one as well
    return nearest if all(realm == nearest for at, realm in free if span.start <= at < span.end) else None


def _lacking(entities: Sequence[Entity]) -> Mapping[str, frozenset[str]]:
    """Return the countries of the text that have nobody in an office: a kingdom's president, a republic's king."""
    countries = [entity for entity in entities if entity.type == "news:Country"]
    kingdoms = frozenset(country.id for country in countries if country.gazetteer in KINGDOMS)
    governed = frozenset(country.id for country in countries if country.gazetteer in PRESIDENTIAL)
    republics = frozenset(country.id for country in countries) - kingdoms
    without = frozenset(country.id for country in countries if country.gazetteer not in WITH_CHANCELLOR)
    return {
        "president": kingdoms,
        "vice president": kingdoms,
        "prime minister": governed,
        "chancellor": without,
        "king": republics,
        "queen": republics,
    }


def _mostly_of(spoken: Sequence[tuple[int, str]], *, alone: bool) -> str | None:
    """Return the country that a text is about: the only one, or, if that may be, by far the most spoken of."""
    counts = Counter(realm for _, realm in spoken)
    (main, often), *others = counts.most_common() or [("", 0)]
    if alone and others:
        return None
    return main if often >= (max(_OFTEN, _MOSTLY * sum(n for _, n in others)) if others else _TWICE) else None


def _of_others(bare: Extraction, extractions: Sequence[Extraction]) -> frozenset[str]:
    """Return the countries that others in the sentence hold offices of, but of whoever stands right before.

    In "US President A met Prime Minister B" B's is another country; in "US President A and Vice President B" it is not.
    """
    found = set()
    for extraction in extractions:
        of, subject = extraction.argument("of"), extraction.argument("subject")
        beside = extraction.sentence == bare.sentence and extraction.rule in BESIDE_NAMES and extraction is not bare
        apart = subject is not None and not 0 <= bare.predicate.start - subject.end <= _AND
        if beside and apart and of is not None and isinstance(of.filler, EntityRef):
            found.add(of.filler.id)
    return frozenset(found)


def _held(extractions: Iterable[Extraction]) -> list[tuple[str, str, str]]:
    """Return the offices that the text says with their holder and what they are of."""
    found = []
    for extraction in extractions:
        holder, realm = extraction.entity("subject"), extraction.entity("of")
        if extraction.predicate.kind == "copula" and holder and realm and not extraction.ended:
            found.append((extraction.predicate.lemma, holder, realm))
    return found


def _visited(extractions: Iterable[Extraction]) -> set[tuple[str | None, str]]:
    """Return who goes where: the country that somebody visits is not their own."""
    return {
        (guest, argument.filler.id) for guest, argument in _goals(extractions) if isinstance(argument.filler, EntityRef)
    }


def _aims(extractions: Iterable[Extraction], officials: frozenset[str]) -> list[tuple[int, int]]:
    """Return the words for where private people go: the prime minister who then speaks need not be of there.

    Whoever holds an office of another country goes to meet the hosts.
    """
    return [(argument.start, argument.end) for guest, argument in _goals(extractions) if guest not in officials]


def _goals(extractions: Iterable[Extraction]) -> Iterator[tuple[str | None, Argument]]:
    """Yield who goes, if that is known, with each argument that may say where."""
    for extraction in extractions:
        if extraction.predicate.lemma in _GOING:
            guest = extraction.entity("subject")
            yield from ((guest, argument) for argument in extraction.arguments if argument.role != "subject")


def _is_bare_title(extraction: Extraction) -> bool:
    office = extraction.predicate
    state = office.lemma in STATE_OFFICES or office.lemma.endswith(" minister")
    # of a state of the country
    state = state and office.lemma != "chief minister" and _OF_PARTS.isdisjoint(office.text.lower().split())
    known = extraction.rule in {"title", OFFICE} and office.kind == "copula" and state
    return known and not extraction.ended and extraction.argument("of") is None


def _spoken(entities: Sequence[Entity], gazetteer: Gazetteer) -> list[tuple[int, str]]:
    """Return where each country is spoken of, itself or through a place in it.

    One that the text never names stands by its gazetteer's name: in "Norway shelled Beirut. President Lee left" he may
    be of either.
    """
    countries = {entity.gazetteer or entity.id: entity.id for entity in entities if entity.type == "news:Country"}
    found = []
    for entity in entities:
        country = _country_of(entity, countries, gazetteer)
        names = [mention for mention in entity.mentions if mention.kind == "name"]
        if country and not _is_only_adjective(names, gazetteer.entries.get(entity.gazetteer or "")):
            found += [(mention.start, country) for mention in names]
    return found


def _is_only_adjective(names: Sequence[Mention], entry: GazetteerEntry | None) -> bool:
    """As in "a bridge built by a Chinese company" of a text that is not about China."""
    return entry is not None and len(names) <= _TWICE and all(name.text in entry.adjectives for name in names)


def _country_of(entity: Entity, countries: Mapping[str, str], gazetteer: Gazetteer) -> str | None:
    entry = gazetteer.entries.get(entity.gazetteer or "")
    around = (entity.gazetteer or entity.id, *(entry.within if entry else ()))
    unsaid = (area for area in around if (known := gazetteer.entries.get(area)) and known.type == "news:Country")
    return next((countries[area] for area in around if area in countries), None) or next(unsaid, None)


def with_companies(extractions: Sequence[Extraction], entities: Sequence[Entity]) -> tuple[Extraction, ...]:
    """Give "net profit rose to 5 million" the company that the text is about, if it is about one."""
    company = _main(entities, "news:Company")
    return tuple(
        understood(extraction, "subject", company) if company and _is_bare_measure(extraction) else extraction
        for extraction in extractions
    )


#: What may be an employer, or a company that nothing tells for one.
_EMPLOYERS = frozenset({"news:Company", "news:SportsTeam", "news:Organization", "news:Thing"})


def with_employers(extractions: Sequence[Extraction], entities: Sequence[Entity]) -> tuple[Extraction, ...]:
    """Give "chairman Ann Lee" the company or club that the text is about, if it is the one named last before her.

    Not if the text says of what she is anything.
    """
    company = _main(entities, "news:Company", "news:SportsTeam")
    if company is None:
        return tuple(extractions)
    bodies = [entity for entity in entities if entity.type in _EMPLOYERS]
    around = [entity for entity in entities if entity.type in _EMPLOYERS or entity.type in _BODIES]
    named = sorted((m.start, e.id) for e in around for m in e.mentions if m.kind == "name")
    bodies += [e for e in entities if e.type == "news:Product" and e.label.isupper()]  # "MGM" is a studio
    most = max(bodies, key=lambda e: (sum(m.kind == "name" for m in e.mentions), e.id == company))
    if most.id != company:
        return tuple(extractions)

    others = max((len(entity.mentions) for entity in around if entity.id != company), default=0)
    alone = len(most.mentions) >= _FAR_MORE * others

    def is_nearest(extraction: Extraction) -> bool:
        at = extraction.predicate.start
        before = [entity for start, entity in named if start < at]
        if alone and extraction.predicate.lemma in OF_COMPANIES_ALONE:
            near = {entity for start, entity in named if at - _CLOSE < start < at}  # "at rival Acme, CEO Ann Lee"
            return company in before and near <= {company}
        return before[-1:] == [company]

    bound = holders(extractions)
    return tuple(
        understood(extraction, "of", company)
        if is_company_office(extraction, bound) and is_nearest(extraction)
        else extraction
        for extraction in extractions
    )


#: Bodies that a chief executive leads.
_LED = _EMPLOYERS - {"news:Thing"} | {"news:GovernmentBody", "news:University"}
#: Who sits on a council, and who is of the town that it governs.
_OF_COUNCILS = ("council leader", "deputy council leader", "councillor", "councilor")
_OF_TOWNS = ("mayor", "deputy mayor", "vice mayor")
_TOWNS = frozenset({"news:City", "news:Place", "news:GeographicFeature"})
#: Other bodies, whose chair is none of a company's.
_BODIES = frozenset({"news:GovernmentBody", "news:University", "news:PoliticalParty", "news:MediaOrganization"})
#: How much more a text must speak of one company than of any other body for its chief to be nobody else's.
_FAR_MORE = 3
#: Characters before an office in which another company may be whose it is.
_CLOSE = 160
#: What only an employer does: "Acme fired chief executive Ann Lee".
_EMPLOYING = SACKING | {"axe", "remove"}


def with_dismissed(extractions: Sequence[Extraction], entities: Sequence[Entity]) -> tuple[Extraction, ...]:
    """Give "Acme fired chief executive Ann Lee" the company whose she was."""
    bodies = {entity.id for entity in entities if entity.type in _EMPLOYERS - {"news:Thing"}}
    bound = holders(extractions)
    employers = {
        (e.sentence, e.entity("object")): body
        for e in extractions
        if e.predicate.lemma in _EMPLOYING and (body := e.entity("subject")) in bodies and body is not None
    }
    return tuple(
        understood(extraction, "of", employers[extraction.sentence, extraction.entity("subject")])
        if extraction.rule == "title"
        and extraction.entity("subject") not in bound
        and (extraction.sentence, extraction.entity("subject")) in employers
        else extraction
        for extraction in extractions
    )


def with_chiefs(extractions: Sequence[Extraction], entities: Sequence[Entity]) -> tuple[Extraction, ...]:
    """Give "interim CEO Ann Lee" the body that the text is about, if it speaks clearly more of it than of any other."""
    bodies = {e.id: e.mentions for e in entities if e.type in _LED and e.has_name}
    main = _main(entities, *_LED)
    if main is None or len(bodies[main]) < _OFTEN:
        return tuple(extractions)
    since = bodies[main][0].start
    rivals = [mention.start for body, mentions in bodies.items() if body != main for mention in mentions]
    bound = {e.entity("subject") for e in extractions if is_bound(e) and main not in bodies_of(e)}

    def is_its_chief(extraction: Extraction) -> bool:
        office, at = extraction.predicate, extraction.predicate.start
        chief = office.lemma.removeprefix("interim ").removeprefix("acting ") in OF_COMPANIES_ALONE
        told = office.kind == "copula" and extraction.rule in BESIDE_NAMES | STATED and not is_bound(extraction)
        alone = since < at and not any(0 < at - start < _CLOSE for start in rivals)
        return chief and told and alone and extraction.entity("subject") not in bound

    return tuple(understood(e, "of", main) if is_its_chief(e) else e for e in extractions)


def with_councils(extractions: Sequence[Extraction], entities: Sequence[Entity]) -> tuple[Extraction, ...]:
    """Give "council leader Ann Lee" the one council that the text names, and "Mayor Ann Lee" the town that it is of."""
    named = [e for e in entities if e.has_name]
    councils = [e for e in named if e.label.endswith(" Council") and e.label[0].isupper() and e.type in _LED]
    if len(councils) != 1:
        return tuple(extractions)
    (council,) = councils
    towns = [e for e in named if e.type in _TOWNS and council.label.startswith(f"{e.label} ")]
    of = dict.fromkeys(_OF_COUNCILS, council.id) | dict.fromkeys(_OF_TOWNS, towns[0].id if towns else "")
    bound = holders(extractions)
    return tuple(
        understood(extraction, "of", body)
        if is_office_beside(extraction, bound) and (body := of.get(extraction.predicate.lemma))
        else extraction
        for extraction in extractions
    )


def with_places(
    extractions: Sequence[Extraction], entities: Sequence[Entity], sentences: Sequence[Span]
) -> tuple[Extraction, ...]:
    """Give "Mayor Ann Lee" the city that the text is about, if it is about one, and a governor the region.

    A city that is named but once, below the opening, is none that a text is about.
    """
    bound = holders(extractions)
    people = {entity.id for entity in entities if entity.type == "news:Person"}
    ruled = [entity for entity in entities if _NO_STATES.isdisjoint(entity.label.lower().split())]
    since = {entity.id: min(mention.start for mention in entity.mentions) for entity in ruled}
    opening = max((sentence.end for sentence in sentences[:_OPENING]), default=0)
    about = [e for e in ruled if e.type != "news:City" or len(e.mentions) > 1 or since[e.id] < opening]
    main = {lemma: _main(about, kind) for lemma, kind in _LOCAL_OFFICES.items()}
    return tuple(
        understood(extraction, "of", place)
        if extraction.rule == "title"
        and not extraction.ended
        and extraction.entity("subject") in people - bound
        and (place := main.get(extraction.predicate.lemma))
        and since[place] < extraction.predicate.start
        else extraction
        for extraction in extractions
    )


def _is_bare_measure(extraction: Extraction) -> bool:
    measure = extraction.predicate
    said = extraction.argument("subject") or extraction.argument("of")
    known = measure.kind == "noun" and measure.lemma.split()[-1] in COMPANY_MEASURES
    return known and said is None and extraction.argument("value") is not None


def _main(entities: Sequence[Entity], *kinds: str) -> str | None:
    """Return the one of some types that a text names, and speaks of clearly more than of any other."""
    named = (e for e in entities if e.type in kinds and e.has_name)
    alike = sorted(named, key=lambda e: (-len(e.mentions), e.id))
    if len(alike) > 1 and len(alike[0].mentions) < _CLEARLY * len(alike[1].mentions):
        return None
    return alike[0].id if alike else None
