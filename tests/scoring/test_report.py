"""A report sums up its documents, names every difference once, and checks gold against the ontology."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kg.errors import InputError
from kg.model import EntityRef, Ontology, Text
from kg.scoring import Report, Tally, evaluate

if TYPE_CHECKING:
    from tests.scoring.conftest import AnalysisBuilder

GOLD = "Acme\tnews:acquired\tBeta\tfact\nAcme\tnews:visits\tBeta\tnegated\n"


@pytest.fixture
def report(tmp_path: Path, made: "AnalysisBuilder", ontology: Ontology) -> Report:
    first, second = tmp_path / "one.gold.tsv", tmp_path / "two.gold.tsv"
    first.write_text(GOLD, encoding="utf-8")
    second.write_text("Ann Lee\tnews:holdsPosition\tmayor\tfact\n", encoding="utf-8")
    made.claim(made.entity("Acme"), "news:acquired", EntityRef(made.entity("Beta")))
    made.claim(made.entity("Acme"), "news:holdsPosition", Text("giant"))
    analysis = made.build()
    return evaluate([(analysis, first), (analysis, second)], ontology)


def test_micro_average(report: Report) -> None:
    assert report.facts == Tally(1, 4, 2)
    assert report.claims == Tally(1, 4, 3)
    assert [d.name for d in report.documents] == ["one", "two"]


def test_to_dict_is_json(report: Report) -> None:
    found = json.loads(json.dumps(report.to_dict()))
    assert found["facts"]["recall"] == 0.5
    assert found["documents"][1]["facts"]["missed"][0]["gold"].startswith("Ann Lee")
    assert found["documents"][0]["facts"]["spurious"][0]["sentence"] == "Acme met Beta."


def test_every_difference_is_named_once(report: Report) -> None:
    lines = str(report).splitlines()
    assert sum("news:visits" in line for line in lines) == 1
    assert sum("giant" in line for line in lines) == 2
    assert sum("Ann Lee" in line for line in lines) == 1


def test_a_relation_unknown_to_the_ontology(tmp_path: Path, made: "AnalysisBuilder", ontology: Ontology) -> None:
    path = tmp_path / "a.gold.tsv"
    path.write_text(GOLD + "Acme\tnews:eats\tBeta\tfact\n", encoding="utf-8")
    with pytest.raises(InputError, match="line 3: news:eats is no property"):
        evaluate([(made.build(), path)], ontology)
