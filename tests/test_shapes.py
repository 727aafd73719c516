"""The graph of the sample articles keeps to ontologies/shapes.ttl, and the shapes notice a graph that does not."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph
import pyshacl
import pytest
import rdflib

from kg.graph import KnowledgeGraph
from kg.names import KG, NEWS, PREFIXES
from kg.pipeline import Pipeline
from kg.read import read_documents

ROOT = Path(__file__).parents[1]
SHAPES = rdflib.Graph().parse(ROOT / "ontologies" / "shapes.ttl")
HEAD = "".join(f"PREFIX {name}: <{iri}>\n" for name, iri in PREFIXES.items())


@pytest.fixture(scope="module")
def samples(pipeline: Pipeline, tmp_path_factory: pytest.TempPathFactory) -> Path:
    articles = sorted(str(path) for path in (ROOT / "data").iterdir() if path.suffix in {".txt", ".md", ".html"})
    documents = read_documents(articles, on_skip=lambda skipped: pytest.fail(str(skipped)))
    graph = KnowledgeGraph.from_analyses(pipeline.analyze(documents), ontology=pipeline.ontology)
    path = tmp_path_factory.mktemp("samples") / "graph.ttl"
    graph.save(path)
    return path


@pytest.fixture(scope="module")
def triples(samples: Path) -> rdflib.Graph:
    return rdflib.Graph().parse(samples)


def complaints(triples: rdflib.Graph) -> str:
    """Return the report of a graph that does not conform, or nothing."""
    conforms, _, report = pyshacl.validate(triples, shacl_graph=SHAPES, inference="none")
    return "" if conforms else report


def test_the_samples_conform(triples: rdflib.Graph) -> None:
    assert len(list(triples.subjects(rdflib.RDF.type, rdflib.URIRef(KG + "Claim")))) > 300
    assert complaints(triples) == ""


ONE_CLAIM = "{ SELECT ?c { ?c a kg:Claim ; rdf:subject ?s } ORDER BY ?c LIMIT 1 }"


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (f"DELETE {{ ?c rdf:subject ?s }} WHERE {{ {ONE_CLAIM} ?c rdf:subject ?s }}", "a claim has one subject"),
        (f"INSERT {{ ?c rdf:object 'two' }} WHERE {ONE_CLAIM}", "a claim has one object"),
        (f"INSERT {{ ?c rdf:predicate rel:new }} WHERE {ONE_CLAIM}", "a claim has one predicate"),
        (f"DELETE {{ ?c prov:wasDerivedFrom ?x }} WHERE {{ {ONE_CLAIM} ?c prov:wasDerivedFrom ?x }}", "one sentence"),
        (f"INSERT {{ ?c kg:confidence 1.5 }} WHERE {ONE_CLAIM}", "kg:confidence"),
        (f"INSERT {{ ?c kg:modality kg:Negated }} WHERE {ONE_CLAIM}", "kg:modality"),
        (f"INSERT {{ ?c kg:start '2020-01-02T00:00:00'^^xsd:dateTime }} WHERE {ONE_CLAIM}", "kg:start"),
        ("INSERT { ?c kg:cue 'said' } WHERE { ?c a kg:Claim FILTER NOT EXISTS { ?c kg:stance ?x } }", "OrConstraint"),
        ("DELETE { ?x nif:endIndex ?n } INSERT { ?x nif:endIndex 0 } WHERE { ?x nif:endIndex ?n }", "nif:endIndex"),
        ("DELETE { ?x kg:number ?n } WHERE { ?x a kg:Amount ; kg:number ?n }", "kg:number"),
        ("DELETE { ?x a prov:Entity } WHERE { ?x a prov:Entity }", "prov:Entity"),
        ("DELETE { ?x skos:prefLabel ?n } INSERT { ?x skos:prefLabel '' } WHERE { ?x skos:prefLabel ?n }", "prefLabel"),
    ],
)
def test_the_shapes_notice(triples: rdflib.Graph, change: str, told: str) -> None:
    broken = rdflib.Graph() + triples
    broken.update(HEAD + change)
    assert len(broken ^ triples), "the change found nothing to break"
    broken = _around_a_claim(broken)
    assert told in complaints(broken)


def _around_a_claim(triples: rdflib.Graph) -> rdflib.Graph:
    """Return the first claim and what a few steps from it say: a small graph is checked in a moment."""
    near = rdflib.Graph()
    front = set(sorted(triples.subjects(rdflib.RDF.type, rdflib.URIRef(KG + "Claim")))[:1])
    front |= set(sorted(triples.subjects(rdflib.RDF.type, rdflib.URIRef(KG + "Amount")))[:1])
    for _ in range(4):
        for subject in front:
            near += triples.triples((subject, None, None))
        front = {term for term in near.objects() if isinstance(term, rdflib.URIRef)}
    return near


def test_every_term_of_the_samples_and_shapes_is_declared_and_has_a_label(samples: Path) -> None:
    kinds, label = rdflib.RDF.type, rdflib.RDFS.label
    known = rdflib.Graph()
    for name in ("kg.ttl", "news.ttl"):
        known.parse(ROOT / "ontologies" / name)
    used = {term.value for quad in pyoxigraph.parse(path=str(samples)) for term in quad.triple if _is_name(term)}
    used |= {str(t) for spo in SHAPES for t in spo if str(t).startswith((KG, NEWS)) and not str(t).endswith("Shape")}
    ours = {term for term in used if term.startswith((KG, NEWS))}
    assert len(ours) > 100
    assert not [t for t in sorted(ours) if not known.value(rdflib.URIRef(t), kinds)]
    assert not [t for t in sorted(ours) if not known.value(rdflib.URIRef(t), label)]


def _is_name(term: object) -> bool:
    return isinstance(term, pyoxigraph.NamedNode)
