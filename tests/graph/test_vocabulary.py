"""ontologies/kg.ttl defines every term that kg writes."""

import subprocess
import sys
from pathlib import Path

import rdflib
from rdflib.namespace import OWL, RDF, RDFS

from kg.graph.timex import _FORMS, to_interval
from kg.names import KG

ROOT = Path(__file__).parents[2]
VOCABULARY = rdflib.Graph().parse(ROOT / "ontologies" / "kg.ttl")
OURS = rdflib.Namespace(KG)


def defined():
    return {str(subject) for subject in VOCABULARY.subjects(RDF.type) if str(subject).startswith(KG)}


def test_every_term_of_the_graph_is_defined(graph):
    used = {str(t.value) for quad in graph.quads() for t in quad.triple if getattr(t, "value", "").startswith(KG)}
    assert len(used) > 30
    assert used <= defined()


def test_every_granularity_is_defined():
    values = [
        "2024",
        "2024-01",
        "2024-01-02",
        "2024-01-02T10:00",
        "2024-W01",
        "2024-W01-WE",
        "2024-Q1",
        "2024-H1",
        "2024-SP",
        "202X",
        "20XX",
        "2019/2020",
    ]
    found = {KG + to_interval(value).granularity for value in values}
    assert len(found) == len(values) > len(_FORMS)
    assert found <= {str(s) for s in VOCABULARY.subjects(RDF.type, OURS.Granularity)}


def test_every_term_says_what_it_is():
    for term in map(rdflib.URIRef, defined()):
        assert VOCABULARY.value(term, RDFS.label), term
        assert VOCABULARY.value(term, RDFS.comment), term


def test_what_domains_and_ranges_name_is_defined():
    named = {
        o for p in (RDFS.domain, RDFS.range, RDFS.subClassOf, RDFS.subPropertyOf) for o in VOCABULARY.objects(None, p)
    }
    assert {str(term) for term in named if str(term).startswith(KG)} <= defined()


def test_a_claim_is_a_statement():
    assert (OURS.Claim, RDFS.subClassOf, RDF.Statement) in VOCABULARY
    assert (OURS.Claim, RDF.type, OWL.Class) in VOCABULARY


def test_a_query_needs_neither_rdflib_nor_networkx_nor_spacy():
    code = (
        "import sys; from kg.graph import KnowledgeGraph; KnowledgeGraph.from_analyses([]).query('ASK {}');"
        "print(sorted({'rdflib', 'networkx', 'spacy'} & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout == "[]\n"
