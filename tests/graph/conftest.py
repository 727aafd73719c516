"""Analyses made by hand: a text, entities by their names in it, claims by their words."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest

from kg.graph import KnowledgeGraph
from kg.model import (
    Analysis,
    Attribution,
    Claim,
    ClaimObject,
    Document,
    Entity,
    EntityRef,
    Extraction,
    Mention,
    Ontology,
    Predicate,
    Property,
    Qualifier,
    Span,
    Stance,
    Text,
    Value,
    ValueRef,
)
from kg.names import PREFIXES, digest


@dataclass
class Maker:
    """Collects what is read from one text; offsets are looked up in it."""

    text: str
    title: str | None = None
    published: str | None = None
    sources: tuple[str, ...] = ()
    entities: list[Entity] = field(default_factory=list)
    values: list[Value] = field(default_factory=list)
    extractions: list[Extraction] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)

    def entity(self, label: str, type_: str = "news:Thing", *, mentions: int = 1, **more: Any) -> str:
        at = max(self.text.find(label), 0)
        span = Span(at, at + len(label))
        mention = Mention(*span, label, span, "OTHER", "name", span)
        name = f"e{len(self.entities) + 1}"
        self.entities.append(Entity(name, label, type_, mentions=(mention,) * mentions, **more))
        return name

    def value(self, text: str, kind: Any, value: str | None, unit: str | None = None, modifier: Any = None) -> ValueRef:
        at = max(self.text.find(text), 0)
        self.values.append(Value(at, at + len(text), text, kind, value, unit, modifier))
        return ValueRef(len(self.values) - 1)

    def claim(self, subject: str, predicate: str, obj: str | ValueRef | Text, word: str, **more: Any) -> Claim:
        at = self.text.index(word)
        end = at + len(word)
        qualifiers = tuple(Qualifier(p, self._object(o)) for p, o in more.pop("qualifiers", ()))
        lemma = predicate.partition(":")[2]
        self.extractions.append(Extraction(0, Predicate(lemma, "verb", at, end, word), (), rule="hand"))
        spans = (Span(0, 1), Span(at, end), Span(end, end + 1))
        sentence = next(i for i, s in enumerate(self._sentences()) if s.start <= at < s.end)
        index = len(self.extractions) - 1
        claim = Claim(
            index, sentence, subject, predicate, self._object(obj), spans, qualifiers, **{"rule": "hand", **more}
        )
        self.claims.append(claim)
        return claim

    def said(self, source: str | None, text: str, cue: str = "said", stance: Stance = Stance.ASSERTS) -> Attribution:
        at = max(self.text.find(text), 0)
        return Attribution(EntityRef(source) if source else None, at, at + len(text), text, cue, stance)

    def analysis(self) -> Analysis:
        document = Document(
            digest(self.text, self.title or "", self.published or ""),
            self.text,
            self.title,
            self.published,
            self.sources,
        )
        made = (tuple(x) for x in (self.entities, self.values, self.extractions, self.claims))
        return Analysis(document, tuple(self._sentences()), *made)

    def _object(self, obj: str | ClaimObject) -> ClaimObject:
        return EntityRef(obj) if isinstance(obj, str) else obj

    def _sentences(self) -> list[Span]:
        spans, start = [], 0
        for part in self.text.split(". "):
            spans.append(Span(start, min(start + len(part) + 1, len(self.text))))
            start += len(part) + 2
        return spans


ONTOLOGY = Ontology(
    classes={},
    properties={
        p.id: p
        for p in (
            Property("news:tradesWith", "trades with", symmetric=True),
            Property("news:meets", "meets", symmetric=True),
            Property("news:reviewedIn", "reviewed in", literal=True),
            Property("news:headOf", "is head of"),
            Property("news:hasValue", "has value"),
        )
    },
    lexicon={},
    prefixes=dict(PREFIXES),
    digest="0",
)

TRADE = (
    "Canada trades with Mexico, worth $55.4 billion in 2024. The treaty is to be reviewed next year. "
    "Ann Lee did not leave Acme. Officials said Mexico would sign. Ann Lee arrived in Mexico City on Thursday. "
    "Lee may meet Ben Ray."
)
MEET = (
    "Ann Lee met Ben Ray in Mexico City. Acme bought Beta for about $5.20 million. "
    "Ben Ray used to head Beta. Canada trades with Mexico."
)


def trade() -> Analysis:
    """One article with every axis, every kind of value and a local entity."""
    make = Maker(TRADE, "Trade “grows”", "2025-09-18", ("https://news.example.org/a?x=1 2", "articles/a.txt"))
    canada = make.entity("Canada", "news:Country", mentions=3, gazetteer="canada", same_as=("wd:Q16", "gn:6251999"))
    mexico = make.entity("Mexico", "news:Country", gazetteer="mexico", aliases=("United Mexican States",))
    treaty = make.entity("The treaty", "news:Treaty", local=True)
    ann = make.entity("Ann Lee", "news:Person", mentions=2, aliases=("Lee",))
    acme = make.entity("Acme", "news:Company")
    city = make.entity("Mexico City", "news:City", gazetteer="mexico-city")
    ben = make.entity("Ben Ray", "news:Person")
    dollars = make.value("$55.4 billion", "amount", "55400000000.0", "CAD")
    year, then = make.value("in 2024", "time", "2024"), make.value("next year", "time", "2026")
    day = make.value("Thursday", "time", "2025-09-18")
    make.claim(
        canada, "news:tradesWith", mexico, "trades", confidence=0.90, rule="noun-with", implicit=("subject",),
        qualifiers=[("kg:value", dollars), ("kg:time", year)],
    )  # fmt: skip
    make.claim(treaty, "news:reviewedIn", then, "reviewed", modality="Scheduled")
    make.claim(ann, "rel:leave", acme, "leave", polarity="Negated")
    make.claim(mexico, "rel:sign", Text("it\n all"), "sign", attribution=make.said(None, "Officials"))
    make.claim(ann, "rel:arrive_in", city, "arrived", qualifiers=[("kg:time", day)])
    make.claim(ann, "news:meets", ben, "meet", modality="Possible", confidence=0.4)
    return axes(make.analysis())


def meet() -> Analysis:
    """Another article on some of the same."""
    make = Maker(MEET, "A meeting", "2025", ("articles/b.txt",))
    ann = make.entity("Ann Lee", "news:Person", mentions=1, aliases=("A. Lee",))
    ben = make.entity("Ben Ray", "news:Agent", mentions=4)
    city = make.entity("Mexico City", "news:City", gazetteer="mexico-city")
    acme, beta = make.entity("Acme", "news:Company"), make.entity("Beta", "news:Company")
    canada = make.entity("Canada", "news:Country", gazetteer="canada", same_as=("wd:Q16",))
    mexico = make.entity("Mexico", "news:Country", gazetteer="mexico")
    price = make.value("about $5.20 million", "amount", "5200000", "USD", "about")
    make.claim(ann, "news:meets", ben, "met", qualifiers=[("kg:place", city)], confidence=0.9)
    make.claim(acme, "rel:buy", beta, "bought", qualifiers=[("kg:value", price)], attribution=make.said(ann, "Ann"))
    make.claim(ben, "news:headOf", beta, "head", ended=True)
    make.claim(canada, "news:tradesWith", mexico, "trades", confidence=0.95)
    make.claim(beta, "news:hasValue", price, "for", confidence=0.9)
    return axes(make.analysis())


def axes(analysis: Analysis) -> Analysis:
    """The axes were given as words: make them what they are."""
    from dataclasses import replace

    from kg.model import Modality, Polarity

    claims = tuple(replace(c, polarity=Polarity(c.polarity), modality=Modality(c.modality)) for c in analysis.claims)
    return replace(analysis, claims=claims)


@pytest.fixture
def graph() -> KnowledgeGraph:
    return KnowledgeGraph.from_analyses([trade(), meet()], ontology=ONTOLOGY)
