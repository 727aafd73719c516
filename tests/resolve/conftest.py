"""Stories told by hand: a parse written word by word, mentions found by their text, and a small gazetteer."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace

import pytest
import spacy
from spacy.tokens import Doc as SpacyDoc

from kg.extract.quotations import quotations
from kg.extract.tree import span_of
from kg.model import (
    WHOLES,
    Argument,
    Attribution,
    Block,
    Document,
    Entity,
    Extraction,
    Gazetteer,
    GazetteerEntry,
    Mention,
    MentionKind,
    MentionLabel,
    MentionRef,
    Predicate,
    PredicateKind,
    Reading,
    Span,
    Stance,
    Value,
)
from kg.parse import Doc
from kg.resolve import resolve
from kg.resolve.ranked import ranked_nominals
from kg.resolve.sieve import SIEVES

#: Rules are judged without the sieve that is learned.
_RULES = tuple(sieve for sieve in SIEVES if sieve is not ranked_nominals)
#: Knows how to tell lower case and punctuation; no model is loaded.
_VOCAB = spacy.blank("en").vocab


def parse(sentences: tuple[str, ...]) -> Doc:
    """Each word is ``word/tag/dep/head``, its head counted from 1 in the sentence; ``~`` glues it to the word before;
    a fifth part is its lemma."""
    words: list[str] = []
    tags, deps, heads, lemmas, spaces = [], [], [], [], []
    for sentence in sentences:
        first = len(words)
        for row in sentence.split():
            glued = row.startswith("~")
            word, tag, dep, head, *lemma = row.removeprefix("~").split("/")
            if glued:
                spaces[-1] = False
            words.append(word)
            tags.append(tag)
            deps.append(dep)
            heads.append(first + int(head) - 1)
            lemmas.append(lemma[0] if lemma else word.lower() if tag[:2] in {"VB", "NN"} and tag[:3] != "NNP" else "")
            spaces.append(True)
    return Doc.from_spacy(
        SpacyDoc(_VOCAB, words=words, tags=tags, deps=deps, heads=heads, lemmas=lemmas, spaces=spaces)
    )


@dataclass
class Story:
    """A text with its parse, to which mentions and extractions are added; its first ``headline`` sentences are one."""

    sentences: tuple[str, ...]
    headline: int = 0
    mentions: list[Mention] = field(default_factory=list)
    extractions: list[Extraction] = field(default_factory=list)
    same: list[tuple[int, int]] = field(default_factory=list)
    values: list[Value] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.doc = parse(self.sentences)
        self.text = self.doc.text
        self.spans = tuple(span_of(sent) for sent in self.doc.sents)

    def name(self, text: str, label: MentionLabel = "OTHER", nth: int = 1) -> int:
        return self.mention(text, label, "name", nth)

    def nominal(self, text: str, nth: int = 1) -> int:
        return self.mention(text, "OTHER", "nominal", nth)

    def pronoun(self, text: str, nth: int = 1) -> int:
        return self.mention(text, "OTHER", "pronoun", nth)

    def mention(self, text: str, label: MentionLabel, kind: MentionKind, nth: int) -> int:
        start = self.find(text, nth)
        head = self.doc.at(start, start + len(text)).root
        span = Span(start, start + len(text))
        self.mentions.append(Mention(*span, text, Span(head.idx, head.idx + len(head)), label, kind, span))
        return len(self.mentions) - 1

    def find(self, text: str, nth: int = 1) -> int:
        """Return where the n-th occurrence as whole words starts."""
        ends = {token.idx + len(token) for token in self.doc}
        starts = [token.idx for token in self.doc]
        found = [i for i in starts if self.text.startswith(text, i) and i + len(text) in ends]
        return found[nth - 1]

    def says(
        self, predicate: str, lemma: str, kind: PredicateKind = "verb", *, source: int | None = None, **roles: int
    ) -> Extraction:
        """Add an extraction; a role's trailing underscore is dropped (``with_``)."""
        start = self.find(predicate)
        arguments = tuple(
            Argument(role.rstrip("_"), m.start, m.end, m.text, m.head, MentionRef(index))
            for role, index in roles.items()
            for m in [self.mentions[index]]
        )
        attribution = None
        if source is not None:
            m = self.mentions[source]
            attribution = Attribution(MentionRef(source), m.start, m.end, m.text, "said", Stance.ASSERTS)
        words = Predicate(lemma, kind, start, start + len(predicate), predicate)
        sentence = max(n for n, span in enumerate(self.spans) if span.start <= start)
        self.extractions.append(Extraction(sentence, words, arguments, attribution=attribution))
        return self.extractions[-1]

    @property
    def reading(self) -> Reading:
        return Reading(
            sentences=self.spans,
            mentions=tuple(self.mentions),
            values=tuple(self.values),
            extractions=tuple(self.extractions),
            same=tuple(self.same),
            quotations=quotations(self.text, self._blocks),
        )

    @property
    def _blocks(self) -> tuple[Block, ...]:
        return (Block(0, self.spans[self.headline - 1].end, "headline"),) if self.headline else ()

    def entities(self, gazetteer: Gazetteer) -> tuple[Entity, ...]:
        """Return what more than passes by, without the phrases that hold mentions with others."""
        lasting = [entity for entity in self.everything(gazetteer) if not entity.passing]
        return tuple(replace(e, mentions=tuple(m for m in e.mentions if m.kind not in WHOLES)) for e in lasting)

    def everything(self, gazetteer: Gazetteer) -> tuple[Entity, ...]:
        """Return all entities."""
        return resolve(self.doc, Document("0" * 16, self.text, blocks=self._blocks), self.reading, gazetteer, _RULES)

    def groups(self, gazetteer: Gazetteer) -> list[list[str]]:
        """Return the texts of each entity's mentions."""
        return [[m.text for m in entity.mentions] for entity in self.entities(gazetteer)]

    def of(self, index: int, gazetteer: Gazetteer) -> Entity | None:
        """Return the entity that the mention with this index belongs to."""
        start = self.mentions[index].start
        return next((e for e in self.entities(gazetteer) if any(m.start == start for m in e.mentions)), None)


def make_gazetteer(*entries: GazetteerEntry) -> Gazetteer:
    names, adjectives = defaultdict(list), defaultdict(list)
    for entry in sorted(entries, key=lambda e: -e.weight):
        for name in (entry.label, *entry.names):
            names[name].append(entry.id)
        for word in entry.adjectives:
            adjectives[word].append(entry.id)
    return Gazetteer(
        {e.id: e for e in entries},
        {name: tuple(ids) for name, ids in names.items()},
        {word: tuple(ids) for word, ids in adjectives.items()},
    )


def country(
    id_: str, label: str, *names: str, adjectives: tuple[str, ...] = (), weight: int = 30_000_000
) -> GazetteerEntry:
    return GazetteerEntry(id_, label, "news:Country", names, adjectives, (f"wd:{id_}",), weight=weight)


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return make_gazetteer(
        country("canada", "Canada", adjectives=("Canadian",)),
        country("mexico", "Mexico", adjectives=("Mexican",)),
        country("united-states", "United States", "U.S.", "US", "USA", adjectives=("American",), weight=300_000_000),
        country("united-kingdom", "United Kingdom", "UK", adjectives=("British",)),
        country("jordan", "Jordan", adjectives=("Jordanian",)),
        GazetteerEntry("ontario", "Ontario", "news:Region", within=("canada",), weight=14_000_000),
        GazetteerEntry("kentucky", "Kentucky", "news:Region", within=("united-states",), weight=4_000_000),
        GazetteerEntry(
            "london", "London", "news:City", within=("united-kingdom",), capital_of="united-kingdom", weight=9_000_000
        ),
        GazetteerEntry("london-ontario", "London", "news:City", within=("ontario", "canada"), weight=400_000),
        GazetteerEntry(
            "ottawa", "Ottawa", "news:City", within=("ontario", "canada"), capital_of="canada", weight=1_000_000
        ),
        country("georgia", "Georgia", adjectives=("Georgian",), weight=4_000_000),
        GazetteerEntry("georgia-united-states", "Georgia", "news:Region", within=("united-states",), weight=11_000_000),
        GazetteerEntry("leeds", "Leeds", "news:City", within=("united-kingdom",), weight=500_000),
        GazetteerEntry("leeds-united", "Leeds United", "news:SportsTeam"),
        GazetteerEntry(
            "mexico-city", "Mexico City", "news:City", within=("mexico",), capital_of="mexico", weight=9_000_000
        ),
        GazetteerEntry("paris", "Paris", "news:City", weight=2_000_000),
        GazetteerEntry("washington-state", "Washington", "news:Region", within=("united-states",), weight=7_000_000),
        GazetteerEntry(
            "washington",
            "Washington, D.C.",
            "news:City",
            ("Washington",),
            within=("united-states",),
            capital_of="united-states",
            weight=700_000,
        ),
        GazetteerEntry(
            "usmca",
            "United States-Mexico-Canada Agreement",
            "news:Treaty",
            ("USMCA",),
            parties=("united-states", "mexico", "canada"),
            year="2018",
            description=("continental free trade treaty", "North American free trade deal", "trilateral trade pact"),
        ),
    )
