import gzip
import json
import subprocess
import sys
from pathlib import Path

import networkx as nx
import pyoxigraph
import pytest
import rdflib
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, Triple

from kg.errors import StoreError
from kg.graph import KnowledgeGraph
from kg.graph.turtle import Pen
from kg.model import Text
from kg.names import PREFIXES
from tests.graph.conftest import ONTOLOGY, Maker, meet, trade

RDF = ["ttl", "nt", "nq", "trig", "jsonld", "rdf"]
RDFLIB = {"ttl": "turtle", "nt": "nt", "nq": "nquads", "trig": "trig", "jsonld": "json-ld", "rdf": "xml"}

#: One list of questions; every format and the store give one list of answers.
QUERIES = [
    "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }",
    "SELECT ?s ?p ?o { ?s ?p ?o }",
    "SELECT ?a ?b { ?a news:tradesWith ?b }",
    "SELECT (COUNT(?c) AS ?n) { ?c a kg:Claim }",
    "SELECT ?c ?n { ?c kg:value/kg:number ?n } ORDER BY ?n",
    "SELECT ?l (SUM(?n) AS ?m) { ?p kg:profileOf/rdfs:label ?l ; kg:mentions ?n } GROUP BY ?l",
    'SELECT ?c { ?c kg:start ?d FILTER(?d >= "2025-01-01"^^xsd:date) }',
    "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g",
    "ASK { <entity/canada> news:tradesWith <entity/mexico> }",
    "CONSTRUCT { ?b rel:heard ?a } { ?c kg:attributedTo ?a ; rdf:subject ?b }",
    "DESCRIBE <entity/canada>",
]


def answers(graph):
    found = [graph.query(query) for query in QUERIES]
    return [result.serialize("nt" if result.kind == "graph" else "csv") for result in found]


@pytest.fixture(scope="module")
def saved(tmp_path_factory):
    folder = tmp_path_factory.mktemp("saved")
    graph = KnowledgeGraph.from_analyses([trade(), meet()], ontology=ONTOLOGY)
    for kind in [*RDF, "graphml", "ttl.gz", "nq.gz"]:
        graph.save(folder / f"graph.{kind}")
    with KnowledgeGraph.create(folder / "store", ontology=ONTOLOGY) as store:
        store.add([meet()])
        store.add([trade()])
    return folder, graph


@pytest.mark.parametrize("name", [*(f"graph.{kind}" for kind in [*RDF, "ttl.gz", "nq.gz"]), "store"])
def test_one_list_of_queries_has_one_list_of_answers(saved, name):
    folder, graph = saved
    with KnowledgeGraph.open(folder / name) as opened:
        assert answers(opened) == answers(graph)


@pytest.mark.parametrize("name", [*(f"graph.{kind}" for kind in RDF), "store"])
def test_every_view_is_the_same_on_every_form(saved, name):
    folder, graph = saved

    def views(g):
        network = g.networkx()
        return (
            g.stats(), g.documents(), g.show("canada"), g.why("Ann Lee"), g.path("Canada", "Mexico"),
            sorted(network.nodes(data=True)), sorted(network.edges(keys=True, data=True), key=str),
        )  # fmt: skip

    with KnowledgeGraph.open(folder / name) as opened:
        assert views(opened) == views(graph)


@pytest.mark.parametrize("name", [*(f"graph.{kind}" for kind in RDF), "store"])
@pytest.mark.parametrize("kind", ["nq", "ttl"])
def test_from_any_form_to_any_other_and_back_the_bytes_are_the_same(saved, tmp_path, name, kind):
    folder, _ = saved
    with KnowledgeGraph.open(folder / name) as opened:
        opened.save(tmp_path / f"again.{kind}")
    assert (tmp_path / f"again.{kind}").read_bytes() == (folder / f"graph.{kind}").read_bytes()


@pytest.mark.parametrize("kind", RDF)
def test_rdflib_reads_the_same_triples(saved, kind):
    folder, graph = saved
    dataset = rdflib.Dataset(default_union=True)
    dataset.parse(folder / f"graph.{kind}", format=RDFLIB[kind])
    ours = graph.rdflib()
    assert {t[:3] for t in dataset.triples((None, None, None))} == {t[:3] for t in ours.triples((None, None, None))}


def test_the_engine_reads_the_same_named_graphs_from_trig_nquads_and_jsonld(saved):
    folder, _ = saved
    forms = ("trig", "nq", "jsonld")
    sets = [{str(q) for q in pyoxigraph.parse((folder / f"graph.{f}").read_bytes(), format=_format(f))} for f in forms]
    assert sets[0] == sets[1] == sets[2]
    assert len(sets[0]) == len(saved[1])


def _format(kind):
    return pyoxigraph.RdfFormat.from_extension(kind)


def test_offsets_have_the_datatype_that_nif_asks_for(saved):
    assert '"55"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger>' in (saved[0] / "graph.nt").read_text()


def test_turtle_begins_with_what_people_look_for(saved):
    text = (saved[0] / "graph.ttl").read_text()
    order = ["@base", "@prefix", "# Entities and facts", "# Scheduled", "# Documents", "# Claims", "# Properties"]
    assert sorted(order, key=text.index) == order
    assert '<entity/canada> a news:Country ;\n  rdfs:label "Canada"' in text


def test_jsonld_has_its_context_inside(saved):
    document = json.loads((saved[0] / "graph.jsonld").read_text())
    assert document["@context"]["news"] == PREFIXES["news"]


def test_gzip_holds_the_same_bytes_and_no_clock(saved, tmp_path):
    folder, graph = saved
    assert gzip.decompress((folder / "graph.ttl.gz").read_bytes()) == (folder / "graph.ttl").read_bytes()
    graph.save(tmp_path / "other.ttl.gz")
    assert (tmp_path / "other.ttl.gz").read_bytes() == (folder / "graph.ttl.gz").read_bytes()


def test_facts_alone_keep_what_their_amounts_are(saved, tmp_path):
    saved[1].save(tmp_path / "facts.ttl", claims=False)
    facts = KnowledgeGraph.open(tmp_path / "facts.ttl")
    assert not facts.query("ASK { ?c a kg:Claim }")
    assert facts.query("ASK { <entity/beta> news:hasValue ?v . ?v kg:number 5200000.0 }")
    assert not facts.query("ASK { <amount/CAD/55400000000> ?p ?o }")
    assert facts.query("ASK { ?treaty news:reviewedIn ?year }")
    assert facts.networkx().has_edge(*(f"https://kg.example.org/entity/{name}" for name in ("canada", "mexico")))


def test_actual_leaves_out_what_is_scheduled(saved, tmp_path):
    saved[1].save(tmp_path / "actual.ttl", actual_only=True)
    actual = KnowledgeGraph.open(tmp_path / "actual.ttl")
    assert not actual.query("ASK { { ?s news:reviewedIn ?o } UNION { ?c kg:modality kg:Scheduled } }")
    assert actual.query("ASK { <entity/canada> news:tradesWith <entity/mexico> }")


def test_min_confidence_leaves_out_a_fact_with_its_last_claim(saved, tmp_path):
    saved[1].save(tmp_path / "sure.nq", min_confidence=0.92)
    sure = KnowledgeGraph.open(tmp_path / "sure.nq")
    assert not sure.query("ASK { ?c kg:confidence ?n FILTER(?n < 0.92) }")
    assert sure.query("ASK { <entity/mexico> news:tradesWith <entity/canada> }")  # 0.95 in the other document
    assert (
        sure.query("SELECT ?g { GRAPH ?g { <entity/mexico> news:tradesWith <entity/canada> } }")
        .serialize("csv")
        .count("facts")
        == 1
    )
    assert not sure.query("ASK { ?s news:hasValue ?o }")
    assert not sure.query("ASK { <amount/USD/5200000/about> a kg:Amount . FILTER NOT EXISTS { ?c kg:value ?v } }")
    saved[1].save(tmp_path / "all.nq", min_confidence=0.1)
    assert (tmp_path / "all.nq").read_bytes() == (saved[0] / "graph.nq").read_bytes()


@pytest.mark.parametrize("name", ["graph.doc", "graph", "graph.csv.gz"])
def test_an_unknown_format_is_named(saved, tmp_path, name):
    with pytest.raises(StoreError, match=r"writes \.ttl"):
        saved[1].save(tmp_path / name)
    assert not list(tmp_path.iterdir())


def test_a_disk_that_is_full_leaves_the_old_file(saved, tmp_path):
    """The limit on a file's size stands in for a full disk: the system refuses to write on."""
    (tmp_path / "graph.ttl").write_text("old")
    code = (
        "import resource, signal, sys; from kg.graph import KnowledgeGraph; from kg.errors import StoreError\n"
        "graph = KnowledgeGraph.open(sys.argv[1]); signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "try: graph.save(sys.argv[2])\nexcept StoreError as error: print(error)"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, saved[0] / "graph.ttl", tmp_path / "graph.ttl"],
        capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2],
    ).stdout  # fmt: skip
    assert "could not be written" in told
    assert told.count("\n") == 1
    assert (tmp_path / "graph.ttl").read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["graph.ttl"]


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("x.ttl", b"<http://a> <http://b> \n <c .", "line 2: not Turtle"),
        ("x.nq", b"\xff\xfe\x00", "not N-Quads"),
        ("x.jsonld", b'{"@context": "http://localhost:9/c", "http://a": 1}', "not JSON-LD"),
        ("x.rdf", b"<a>", "not RDF/XML"),
        ("x.ttl.gz", b"plain", "gzip"),
        ("x.graphml", b"", "no graph that kg reads"),
        ("x.txt", b"", "no graph that kg reads"),
    ],
)
def test_a_file_that_is_no_graph_is_told_in_one_line(tmp_path, name, content, told):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(StoreError, match=told) as caught:
        KnowledgeGraph.open(tmp_path / name)
    assert "\n" not in str(caught.value)
    assert str(caught.value).startswith(str(tmp_path / name))


def test_a_strangers_file_is_a_graph_too(tmp_path):
    (tmp_path / "x.ttl").write_text("@prefix ex: <http://ex.test/> . ex:a ex:knows [ ex:name 'B'@en ] .")
    graph = KnowledgeGraph.open(tmp_path / "x.ttl")
    assert graph.query("ASK { ?a ex:knows/ex:name 'B'@en }")
    graph.save(tmp_path / "y.ttl")
    assert KnowledgeGraph.open(tmp_path / "y.ttl").query("ASK { ?a ex:knows/ex:name 'B'@en }")


WEIRD = 'Acme "bought" \\ \t Beta\r\n\u2028 \U0001f600 <&]]> \x0b\x01 \x85 \ufffe {x}.'


@pytest.mark.parametrize("kind", [*RDF, "graphml"])
def test_characters_that_nobody_expects(tmp_path, kind):
    make = Maker(WEIRD, 'T\n"x"', "2025", ("a b\\c.txt", "https://x.test/é?q=a|b&c=%zz", "https://x.test/é?q=a|b"))
    acme, beta = make.entity('Ac"me\\ <b>\n\x01'), make.entity("Ünï—Ñ")
    make.claim(acme, "rel:buy off's", beta, "bought")
    make.claim(acme, "news:xé", Text("a\x85b"), "bought")
    graph = KnowledgeGraph.from_analyses([make.analysis()])
    graph.save(tmp_path / f"x.{kind}")
    if kind == "graphml":
        assert nx.read_graphml(tmp_path / "x.graphml").number_of_nodes() == 2
        return
    again = rdflib.Dataset(default_union=True).parse(tmp_path / f"x.{kind}", format=RDFLIB[kind])
    assert {t[1:] for t in again.triples((None, rdflib.URIRef(f"{PREFIXES['news']}xé"), None))}
    if kind != "rdf":  # XML 1.0 has no control characters
        assert KnowledgeGraph.open(tmp_path / f"x.{kind}").quads() == graph.quads()


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
LITERALS = st.one_of(
    TEXTS.map(Literal),
    TEXTS.map(lambda t: Literal(t, language="en")),
    st.integers().map(Literal),
    st.booleans().map(Literal),
    st.sampled_from(["0.9", "5", "-1.25", "2024", "x"]).map(
        lambda t: Literal(t, datatype=NamedNode(PREFIXES["xsd"] + "decimal"))
    ),
    st.sampled_from(["2024", "2025-01"]).map(lambda t: Literal(t, datatype=NamedNode(PREFIXES["xsd"] + "gYear"))),
)
PATHS = st.text("abz09-_./#?:%=,é~", max_size=12)


def _valid(iri):
    try:
        NamedNode(iri)
    except ValueError:
        return False
    return True


IRIS = (
    st.builds(
        lambda head, path: head + path.replace("%", "%25"),
        st.sampled_from(["https://kg.example.org/", "http://x.test/", *PREFIXES.values()]),
        PATHS,
    )
    .filter(_valid)
    .map(NamedNode)
)


@settings(max_examples=200)
@given(st.lists(st.builds(Triple, IRIS, IRIS, st.one_of(LITERALS, IRIS)), max_size=6))
def test_turtle_round_trip(triples):
    text = Pen("https://kg.example.org/").document({"All": sorted(set(triples), key=str)})
    again = {quad.triple for quad in pyoxigraph.parse(text.encode(), format=pyoxigraph.RdfFormat.TURTLE)}
    assert again == set(triples)
