"""The sample articles and their gold: well-formed, true to the text and to the ontology."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from html import unescape
from pathlib import Path

import pytest

from kg.model import Analysis, Ontology, Property
from kg.scoring import GoldFact, evaluate, read_gold
from kg.scoring.match import name_key

ROOT = Path(__file__).parents[2]
DATA = ROOT / "data"
ARTICLES = sorted(p for p in DATA.iterdir() if p.suffix in {".txt", ".md", ".html"})
NEWS_TERM = re.compile(r"^news:(\w+)\s+a\s+owl:(?:Object|Datatype)Property\b(.*?)\s\.$", re.MULTILINE | re.DOTALL)

by_article = pytest.mark.parametrize("article", ARTICLES, ids=lambda p: p.stem)


def gold_path(article: Path) -> Path:
    return article.with_name(f"{article.stem}.gold.tsv")


def words(article: Path) -> str:
    """Return the article's text as a reader sees it."""
    text = article.read_text(encoding="utf-8")
    if article.suffix == ".html":
        text = unescape(re.sub(r"<[^>]+>", " ", text[text.index("<article>") : text.index("</article>")]))
    return text


def shipped() -> Ontology:
    """Return the shipped ontology's properties, as far as a comparison needs them."""
    turtle = (ROOT / "ontologies" / "news.ttl").read_text(encoding="utf-8")
    known = (
        Property(f"news:{name}", name, symmetric="owl:SymmetricProperty" in body)
        for name, body in NEWS_TERM.findall(turtle)
    )
    return Ontology({}, {p.id: p for p in known}, {}, {})


def test_every_article_has_gold_and_every_gold_an_article() -> None:
    assert len(ARTICLES) >= 12
    assert sorted(map(gold_path, ARTICLES)) == sorted(DATA.glob("*.gold.tsv"))


@by_article
def test_length(article: Path) -> None:
    assert 150 <= len(words(article).split()) <= 500


@by_article
def test_gold_parses_and_is_no_stub(article: Path) -> None:
    rows = read_gold(gold_path(article))
    assert len([row for row in rows if not row.optional]) >= 12


@by_article
def test_no_row_stands_twice(article: Path) -> None:
    rows = [(r.subject, r.relation, r.object, r.status) for r in read_gold(gold_path(article))]
    assert sorted(rows) == sorted(set(rows))


@by_article
def test_names_stand_in_the_article(article: Path) -> None:
    found = set(name_key(words(article)).split("-"))
    for row in read_gold(gold_path(article)):
        for names in (row.subject, row.source):
            missing = set(name_key(names[0]).split("-")) - found if names else set()
            assert not missing, f"line {row.line}: {names[0]} is not in the article ({missing})"


@by_article
def test_shortened_texts_stand_in_the_article(article: Path) -> None:
    text = f"-{name_key(words(article))}-"
    for row in read_gold(gold_path(article)):
        pieces = [piece for name in row.object if "…" in name for piece in name.split("…") if piece.strip()]
        missing = [piece for piece in pieces if f"-{name_key(piece)}-" not in text]
        assert not missing, f"line {row.line}: {missing} is not in the article"


@by_article
def test_relations_are_in_the_ontology(article: Path) -> None:
    known = shipped().properties
    unknown = {row.relation for row in read_gold(gold_path(article)) if not row.open} - set(known)
    assert not unknown


@by_article
def test_gold_fed_in_as_output_is_all_right(article: Path, from_gold: Callable[[Sequence[GoldFact]], Analysis]) -> None:
    path = gold_path(article)
    report = evaluate([(from_gold(read_gold(path)), path)], shipped())
    assert [report.tally(level).f1 for level in ("facts", "claims", "open", "times")] == [1.0] * 4


@by_article
def test_shuffled_gold_is_nearly_all_wrong(article: Path, from_gold: Callable[[Sequence[GoldFact]], Analysis]) -> None:
    path = gold_path(article)
    rows = list(read_gold(path))
    relations = [row.relation for row in rows]
    random.Random(7).shuffle(relations)  # noqa: S311 (a fixed disorder, nothing secret)
    wrong = [GoldFact(rows[i - 1].subject, relations[i], rows[i - 5].object, row.status) for i, row in enumerate(rows)]
    assert evaluate([(from_gold(wrong), path)], shipped()).facts.f1 < 0.1
