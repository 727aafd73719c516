"""Whose an office is: whether the text tells it, and how it is told where its reader understands it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.extract.grammar import BESIDE_NAMES
from kg.model import Argument, EntityRef, Extraction, Span
from kg.resolve.words import COMPANY_OFFICES

#: What a claim loses in confidence where a party is understood and not said.
DISCOUNT = 0.8
#: Offices that only companies have.
OF_COMPANIES_ALONE = frozenset(
    {
        "ceo",
        "cfo",
        "coo",
        "chief executive",
        "chief executive officer",
        "chief financial officer",
        "finance chief",
        "finance director",
    }
)
#: Rules that read what somebody is, becomes, was and is no longer: "took over as chief executive".
STATED = frozenset({"copula", "appointment", "left", "leaving"})
#: What else than a company is led, by the words before an office.
_OF_NO_COMPANY = frozenset("committee commission council party union government state parliamentary senate".split())
#: What people are called who direct films, or serve: "director Ann Lee".
_OF_FILMS_TOO = frozenset({"director", "officer"})


def holders(extractions: Iterable[Extraction]) -> frozenset[str | None]:
    """Return whose office the text tells with its body: Ann Lee in "Ann Lee, chair of Acme"."""
    return frozenset(extraction.entity("subject") for extraction in extractions if is_bound(extraction))


def is_bound(extraction: Extraction) -> bool:
    """Tell an office, or a place beside a name, whose body the text gives."""
    office = extraction.predicate.kind == "copula" and extraction.rule != "affiliation"  # a party's mayor is of a town
    return office and any(True for _ in bodies_of(extraction))


def bodies_of(extraction: Extraction) -> Iterator[str | None]:
    """Yield what an office is said to be of, None for what is no entity."""
    return (extraction.entity(role) for role in ("of", "at", "for", "from") if extraction.argument(role) is not None)


def is_office_beside(extraction: Extraction, bound: frozenset[str | None]) -> bool:
    """Tell an office beside a name of which no body is known: "captain Tom Berg"."""
    office = extraction.predicate.kind == "copula" and extraction.rule in BESIDE_NAMES
    return office and extraction.entity("subject") not in bound


def is_company_office(extraction: Extraction, bound: frozenset[str | None]) -> bool:
    """Tell an office of companies, as "chairman", of whose holder the text says nowhere whose it is."""
    office, holder = extraction.predicate, extraction.entity("subject")
    known = extraction.rule in BESIDE_NAMES or (extraction.rule in STATED and office.lemma in OF_COMPANIES_ALONE)
    known = known and office.kind == "copula" and office.lemma.split()[-1] in COMPANY_OFFICES
    words = office.lemma.split()
    other = not _OF_NO_COMPANY.isdisjoint(words)  # "committee chairman"
    other = other or (words[-1] == "officer" and "chief" not in words)  # "planning officer"
    other = other or (extraction.rule == "title" and office.lemma in _OF_FILMS_TOO)
    return known and not other and holder is not None and holder not in bound and not is_bound(extraction)


def understood(extraction: Extraction, role: str, entity: str) -> Extraction:
    """Add an argument that no words of the sentence fill."""
    predicate = extraction.predicate
    span = Span(predicate.start, predicate.end)
    argument = Argument(role, *span, predicate.text, span, EntityRef(entity), implicit=True)
    arguments = (argument, *extraction.arguments) if role == "subject" else (*extraction.arguments, argument)
    return replace(extraction, arguments=arguments, confidence=round(extraction.confidence * DISCOUNT, 4))
