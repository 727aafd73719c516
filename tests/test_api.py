"""The API that fits on a postcard: two files become a graph that answers, is walked, is saved and comes back."""

from __future__ import annotations

from pathlib import Path

import networkx as nx
import pytest

import kg
from kg.errors import InputError, QueryError, StoreError

PRIME_MINISTERS = """SELECT ?name ?country WHERE {
    ?who news:primeMinisterOf ?of ; rdfs:label ?name . ?of rdfs:label ?country } ORDER BY ?name"""
EVERYTHING = "SELECT ?s ?p ?o WHERE { ?s ?p ?o FILTER(?p IN (news:primeMinisterOf, news:tradesWith, news:met)) }"
FORMATS = ("ttl", "nt", "nq", "trig", "jsonld", "rdf")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("articles")
    (folder / "one.txt").write_text(
        "Canadian Prime Minister Ann Lee met Bo Marsh in Berlin. Canada trades with Mexico.\n"
    )
    (folder / "two.txt").write_text("Norwegian Prime Minister Lars Holm met Ann Lee. Mexico trades with Norway.\n")
    (folder / "three.txt").write_bytes(b"\0\1\2")
    return folder


@pytest.fixture(scope="module")
def graph(folder: Path) -> kg.KnowledgeGraph:
    return kg.build([folder / "one.txt", folder / "two.txt"], date="2025-03-12")


def rows(graph: kg.KnowledgeGraph, sparql: str) -> list[tuple[str, ...]]:
    return sorted(tuple(str(term.value) for term in row if term is not None) for row in graph.query(sparql).terms)


def test_it_answers(graph: kg.KnowledgeGraph) -> None:
    assert rows(graph, PRIME_MINISTERS) == [("Ann Lee", "Canada"), ("Lars Holm", "Norway")]


def test_it_shows_why(graph: kg.KnowledgeGraph) -> None:
    (claim,) = graph.why("Canada", "tradesWith", "Mexico")
    assert claim.sentence == "Canada trades with Mexico."
    assert claim.modality.endswith("Actual")


def test_it_can_be_walked(graph: kg.KnowledgeGraph) -> None:
    view = graph.networkx()
    assert isinstance(view, nx.MultiDiGraph)
    by_label = {data["label"]: node for node, data in view.nodes(data=True)}
    path = nx.shortest_path(view.to_undirected(), by_label["Canada"], by_label["Norway"])
    assert path[0] != path[-1]
    assert view.has_edge(by_label["Canada"], by_label["Mexico"], key="news:tradesWith")
    edge = view.edges[by_label["Ann Lee"], by_label["Canada"], "news:primeMinisterOf"]
    assert edge["claims"]
    assert len(edge["documents"]) == 1


def test_it_is_an_rdflib_dataset_too(graph: kg.KnowledgeGraph) -> None:
    assert len(graph.rdflib()) == len(graph.quads())


@pytest.mark.parametrize("form", FORMATS)
def test_it_is_saved_and_comes_back(graph: kg.KnowledgeGraph, tmp_path: Path, form: str) -> None:
    file = tmp_path / f"graph.{form}"
    graph.save(file)
    back = kg.open(file)
    assert isinstance(back, kg.KnowledgeGraph)
    for question in (PRIME_MINISTERS, EVERYTHING):
        assert rows(back, question) == rows(graph, question)
    again = tmp_path / f"again.{form}"
    back.save(again)
    assert again.read_bytes() == file.read_bytes()


def test_two_builds_are_the_same_bytes(graph: kg.KnowledgeGraph, folder: Path, tmp_path: Path) -> None:
    other = kg.build([folder / "two.txt", folder / "one.txt"], date="2025-03-12")
    graph.save(tmp_path / "one.trig")
    other.save(tmp_path / "two.trig")
    assert (tmp_path / "one.trig").read_bytes() == (tmp_path / "two.trig").read_bytes()


def test_how_sure_a_fact_must_be_is_asked_for_and_kept(graph: kg.KnowledgeGraph, folder: Path) -> None:
    asked = "SELECT ?bar WHERE { ?document kg:factsFrom ?bar }"
    none = kg.build(folder / "one.txt", date="2025-03-12", facts_from=1)
    assert rows(none, "SELECT ?who WHERE { ?who news:primeMinisterOf ?of }") == []
    assert len(none.why("*", "primeMinisterOf", "Canada")) == 1
    assert rows(none, asked) == [("1",)]
    assert rows(graph, asked) == [("0.88",)] * 2


def test_a_folder_s_bad_member_is_skipped_and_told(folder: Path) -> None:
    skipped: list[object] = []
    graph = kg.build(folder, date="2025-03-12", on_skip=skipped.append)
    assert len(graph.documents()) == 2
    assert ["three.txt" in str(each) for each in skipped] == [True]


@pytest.mark.parametrize("name", ["missing.txt", "three.txt"])
def test_a_bad_input_is_told(folder: Path, name: str) -> None:
    with pytest.raises(InputError, match=name):
        kg.build(folder / name)


def test_a_bad_date_is_told(folder: Path) -> None:
    with pytest.raises(InputError):
        kg.build(folder / "one.txt", date="yesterday")


def test_a_bad_query_says_where(graph: kg.KnowledgeGraph) -> None:
    with pytest.raises(QueryError, match="line 1"):
        graph.query("SELECT ?x WHERE { ?x }")


def test_what_is_no_graph_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        kg.open(tmp_path / "none.ttl")


def test_there_is_nothing_else_by_mistake() -> None:
    with pytest.raises(AttributeError, match="no attribute 'biuld'"):
        kg.__getattr__("biuld")
