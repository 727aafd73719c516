"""Sentences with hand-checked trees, read by the rules, and what was read as short lines such as
``trade(subject: Canada; with: Mexico)``.

``trees.txt`` holds a sentence a line; each word is ``word/tag/dep/head[/lemma][#entity]``: the head is counted from 1,
``~`` glues a word to the one before, the lemma is given where it is not the word itself, and ``#+`` goes on with the
entity before.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest
import spacy
from spacy.tokens import Doc as SpacyDoc

from kg.extract import read
from kg.model import (
    Argument,
    Block,
    Document,
    Extraction,
    ExtractionRef,
    Gazetteer,
    GazetteerEntry,
    MentionRef,
    Reading,
)
from kg.parse import Doc

#: Knows how to tell lower case and punctuation; no model is loaded.
_VOCAB = spacy.blank("en").vocab
_WITH_LEMMA = ("VB", "NN")
_FIRST_ROLES = ("subject", "object", "recipient", "complement")


def doc_from(tree: str) -> Doc:
    """Return the Doc of one line of ``trees.txt``."""
    words, tags, deps, heads, lemmas, spaces, ents = [], [], [], [], [], [], []
    for row in tree.split():
        if row.startswith("~"):
            spaces[-1] = False
        parse, _, label = row.removeprefix("~").partition("#")
        word, tag, dep, head, *lemma = parse.split("/")
        words.append(word)
        tags.append(tag)
        deps.append(dep)
        heads.append(int(head) - 1)
        common = tag.startswith(_WITH_LEMMA) and not tag.startswith("NNP")
        lemmas.append((lemma or [word.lower()])[0] if common else "")
        spaces.append(True)
        ents.append(_entity(label, ents[-1] if ents else "O"))
    spaces[-1] = False
    parse = SpacyDoc(_VOCAB, words=words, tags=tags, deps=deps, heads=heads, lemmas=lemmas, spaces=spaces, ents=ents)
    return Doc.from_spacy(parse)


def _entity(label: str, before: str) -> str:
    if label == "+":
        return "I" + before[1:]
    return f"B-{label}" if label else "O"


@cache
def trees() -> Mapping[str, str]:
    """Return the trees of ``trees.txt`` by their sentences."""
    lines = (Path(__file__).parent / "trees.txt").read_text("utf-8").splitlines()
    return {doc_from(line).text: line for line in lines}


@cache
def gazetteer() -> Gazetteer:
    """Return a few countries and cities, so that no test here depends on what is shipped."""
    entries = (
        GazetteerEntry("canada", "Canada", "news:Country", adjectives=("Canadian",)),
        GazetteerEntry("mexico", "Mexico", "news:Country", adjectives=("Mexican",)),
        GazetteerEntry("norway", "Norway", "news:Country", adjectives=("Norwegian",)),
        GazetteerEntry("ontario", "Ontario", "news:Region", within=("canada",)),
        GazetteerEntry("london-ontario", "London", "news:City", within=("ontario", "canada")),
        GazetteerEntry("berlin", "Berlin", "news:City"),
        GazetteerEntry("mexico-city", "Mexico City", "news:City", within=("mexico",)),
        GazetteerEntry("paris-agreement", "Paris Agreement", "news:Treaty"),
    )
    return Gazetteer(
        {e.id: e for e in entries},
        {e.label: (e.id,) for e in entries},
        {word: (e.id,) for e in entries for word in e.adjectives},
    )


@cache
def read_tree(sentence: str) -> Reading:
    """Return the reading of a sentence of ``trees.txt``, published on Thursday, 2025-09-18."""
    doc = doc_from(trees()[sentence])
    assert doc.text == sentence
    blocks = (Block(0, len(sentence)),)
    return read(doc, Document("0" * 16, sentence, published="2025-09-18", blocks=blocks), gazetteer())


# --- what was read, in short ---


def name_of(extraction: Extraction) -> str:
    """Return the predicate: ``trade`` for a verb, ``noun trade``, ``is prime minister``."""
    kinds = {"verb": "", "noun": "noun ", "copula": "is "}
    return kinds[extraction.predicate.kind] + extraction.predicate.lemma


def facts(sentence: str) -> list[str]:
    """Return every extraction as a line, sorted."""
    reading = read_tree(sentence)
    return sorted(_fact(extraction, reading) for extraction in reading.extractions)


def _fact(extraction: Extraction, reading: Reading) -> str:
    rank = {role: number for number, role in enumerate(_FIRST_ROLES)}
    arguments = sorted(extraction.arguments, key=lambda a: (rank.get(a.role, len(rank)), a.role))
    inner = "; ".join(f"{a.role}: {_filler(a, reading)}" for a in arguments)
    return f"{name_of(extraction)}({inner})" + (" ended" if extraction.ended else "")


def _filler(argument: Argument, reading: Reading) -> str:
    if isinstance(argument.filler, ExtractionRef):
        return f"[{name_of(reading.extractions[argument.filler.index])}]"
    return argument.text


def says(sentence: str, *expected: str) -> None:
    """Assert that the predicates named in ``expected`` say exactly that; other predicates do not matter."""
    names = {fact.partition("(")[0] for fact in expected}
    found = [fact for fact in facts(sentence) if fact.partition("(")[0] in names]
    assert found == sorted(expected), facts(sentence)


def extraction_of(sentence: str, name: str) -> Extraction:
    """Return the first extraction of the predicate with this name."""
    found = [e for e in read_tree(sentence).extractions if name_of(e) == name]
    assert found, facts(sentence)
    return found[0]


def mention_text(reading: Reading, reference: object) -> str | None:
    """Return the text of the mention that a filler points at."""
    return reading.mentions[reference.index].text if isinstance(reference, MentionRef) else None


def bug(reason: str, *case: object) -> object:
    """Mark a case that is read wrongly; it fails as soon as it is read right, so that the mark cannot go stale."""
    return pytest.param(*case, marks=pytest.mark.xfail(strict=True, reason=reason))
