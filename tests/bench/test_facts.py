"""Judged facts: what is drawn, and what a comparison tells of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
import facts
import pytest

from kg.codec import to_json
from kg.model import Analysis, Claim, Document, Entity, Extraction, Modality, Predicate, Span, Text

if TYPE_CHECKING:
    from pathlib import Path

ARTICLE = "00000000000000d1"
TEXT = "Ann Lee leads Acme. Acme may buy Beta."


def claim(subject: str, predicate: str, words: str, modality: Modality = Modality.ACTUAL) -> Claim:
    here = Span(0, 7)
    return Claim(0, 0, subject, predicate, Text(words), (here, here, here), modality=modality, rule="verb")


@pytest.fixture
def extracted(tmp_path: Path) -> Path:
    entities = (Entity("e1", "Ann Lee", "news:Person"), Entity("e2", "Acme", "news:Company"))
    claims = (
        claim("e1", "news:leaderOf", "Acme"),
        claim("e2", "rel:buy", "Beta", Modality.POSSIBLE),
        claim("e2", "rel:be_in", "the\nnews"),
    )
    analysis = Analysis(
        Document(ARTICLE, TEXT),
        sentences=(Span(0, 19), Span(20, 38)),
        entities=entities,
        extractions=(Extraction(0, Predicate("lead", "verb", 8, 13, "leads"), ()),),
        claims=claims,
    )
    path = tmp_path / "extracted.jsonl"
    path.write_text(to_json(analysis, "0") + "\n", encoding="utf-8")
    return path


def judged(tmp_path: Path, *rows: str) -> Path:
    path = tmp_path / "judged.tsv"
    path.write_text("\n".join(["\t".join(facts.JUDGED), *rows]) + "\n", encoding="utf-8")
    return path


def test_only_plain_facts_are_drawn_and_each_is_one_line(extracted: Path) -> None:
    found = list(facts.plain_facts(extracted))
    assert [(f.subject, f.object) for f in found] == [("Ann Lee", "Acme"), ("Acme", "the news")]


def test_the_same_seed_draws_the_same_in_the_order_of_the_text(extracted: Path) -> None:
    every = list(facts.plain_facts(extracted)) * 20
    assert facts.drawn(every, 7, 5) == facts.drawn(every, 7, 5)
    assert len(facts.drawn(every, 7, 100)) == 40


def test_a_comparison_names_what_is_lost_gone_and_left(extracted: Path, tmp_path: Path) -> None:
    listed = judged(
        tmp_path,
        f"{ARTICLE}\t0\t19\tAnn Lee\trel:head\tAcme\tright\ta head leads",
        f"{ARTICLE}\t0\t19\tAcme\trel:be_in\tthe news\twrong\tnot said",
        f"{ARTICLE}\t0\t19\tAcme\trel:have\tit\tuseless\tno referent",
        "d9\t0\t19\tAcme\trel:have\tit\twrong\tanother article",
    )
    lines = list(facts.comparison(list(facts.read_judged(listed)), list(facts.plain_facts(extracted))))
    assert lines[0] == "right, and lost: 1"
    assert "now Ann Lee | news:leaderOf | Acme" in lines[2]
    assert [line for line in lines if line.startswith("wrong")] == [
        "wrong or useless, and gone: 1",
        "wrong or useless, and still there: 1",
    ]
    assert lines[-1] == "of 3 judged there are now 0 right, 1 wrong, 0 useless; 1 facts are new"


def test_an_unknown_verdict_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(click.ClickException, match="maybe"):
        list(facts.read_judged(judged(tmp_path, f"{ARTICLE}\t0\t19\tAcme\trel:have\tit\tmaybe\t")))
