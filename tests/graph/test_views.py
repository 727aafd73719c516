import pytest

from kg.graph import KnowledgeGraph
from tests.graph.conftest import MEET, ONTOLOGY, TRADE, Maker, meet, trade

ENTITY = "https://kg.example.org/entity/"


@pytest.mark.parametrize(
    "name", ["Mexico", "mexico", " MEXICO ", "United Mexican States", f"{ENTITY}mexico", f"<{ENTITY}mexico>"]
)
def test_an_entity_is_found_by_what_people_call_it(graph, name):
    assert graph.show(name).iri == f"{ENTITY}mexico"


def test_a_part_of_a_name_finds_only_where_nothing_better_does(graph):
    assert graph.show("Mexico").others == ()
    assert graph.show("Ray").label == "Ben Ray"
    assert graph.show("city").label == "Mexico City"
    assert graph.show("nobody") is None
    assert graph.show("") is None


def test_of_several_the_one_most_is_said_of_comes_first():
    make = Maker("Springfield grew.")
    for where in ("illinois", "ohio"):
        make.entity("Springfield", "news:City", gazetteer=f"springfield-{where}")
    make.claim("e2", "rel:beat", "e1", "grew", qualifiers=[("kg:with", "e2")])
    make.claim("e2", "rel:beat", make.value("2", "quantity", "2"), "grew")
    view = KnowledgeGraph.from_analyses([make.analysis()]).show("springfield")
    assert view.iri == f"{ENTITY}springfield-ohio"
    assert [other.iri for other in view.others] == [f"{ENTITY}springfield-illinois"]


def test_show_tells_facts_and_what_is_only_claimed(graph):
    view = graph.show("Ann Lee")
    assert (view.label, view.type, view.aliases) == ("Ann Lee", "news:Person", ("A. Lee", "Lee"))
    facts = {(fact.subject_label, fact.predicate_label, fact.object_label) for fact in view.facts}
    assert facts == {
        ("Ann Lee", "meets", "Ben Ray"),
        ("Ann Lee", "arrive in", "Mexico City"),
    }
    told = {(claim.predicate_label, claim.object_label, claim.polarity, claim.modality) for claim in view.claims}
    assert told == {("leave", "Acme", "Negated", "Actual"), ("meets", "Ben Ray", "Affirmed", "Possible")}
    assert graph.show("Canada").same_as == ("gn:6251999", "wd:Q16")


def test_why_shows_the_sentence_and_all_about_it(graph):
    claim, other = graph.why("Canada", "trades with", "Mexico")
    assert other.document != claim.document
    (claim,) = [c for c in (claim, other) if c.title == "Trade “grows”"]
    assert claim.sentence == "Canada trades with Mexico, worth $55.4 billion in 2024."
    assert claim.characters == (0, 55)
    assert TRADE[slice(*claim.characters)] == claim.sentence
    assert claim.sources == ("articles/a.txt", "https://news.example.org/a?x=1%202")
    assert (claim.issued, claim.rule, claim.confidence) == ("2025-09-18", "noun-with", 0.9)
    assert (claim.polarity, claim.modality, claim.implicit) == ("Affirmed", "Actual", ("subject",))
    assert (claim.start, claim.end, claim.granularity) == ("2024-01-01", "2024-12-31", "Year")
    assert claim.qualifiers == (("value", "55,400,000,000 CAD"),)
    assert claim.plain


@pytest.mark.parametrize(
    ("asked", "count"),
    [
        (("Mexico", "news:tradesWith", "Canada"), 2),
        (("*", "news:tradesWith", "*"), 2),
        (("Canada", "https://kg.example.org/ns/news#tradesWith", f"{ENTITY}mexico"), 2),
        (("Canada", "tradesWith", "*"), 2),
        (("Ann Lee", "*", "*"), 4),
        (("*", "reviewed in", "2026"), 1),
        (("Mexico", "sign", "it all"), 1),
        (("Beta", "has value", "about 5,200,000 USD"), 1),
        (("Beta", "rel:buy", "Acme"), 0),
        (("nobody", "*", "*"), 0),
        (("Canada", "no such", "*"), 0),
        (("*", "*", "*"), 11),
    ],
)
def test_why_takes_labels_curies_iris_and_stars(graph, asked, count):
    assert len(graph.why(*asked)) == count


def test_why_says_whose_word_it_is(graph):
    (claim,) = graph.why("Acme", "buy", "Beta")
    assert (claim.attributed_to, claim.cue, claim.stance, claim.plain) == ("Ann Lee", "said", "Asserts", False)
    (claim,) = graph.why("Mexico", "sign")
    assert claim.attributed_to == "Officials"
    (claim,) = graph.why("Ben Ray", "is head of")
    assert claim.ended
    assert not claim.plain


def test_without_text_the_offsets_are_left():
    (claim,) = KnowledgeGraph.from_analyses([meet()], include_text=False).why("Acme", "buy")
    assert claim.sentence is None
    assert MEET[slice(*claim.characters)].startswith("Acme bought")


def test_a_path_goes_over_facts_in_either_direction():
    make = Maker("A b C d E f G.")
    a, c, e, g = (make.entity(name) for name in ("Aa", "Cc", "Ee", "Gg"))
    make.claim(a, "rel:b", c, "b")
    make.claim(e, "rel:d", c, "d")
    make.claim(e, "rel:f", g, "f", ended=True)
    graph = KnowledgeGraph.from_analyses([make.analysis()])
    view = graph.path("aa", "ee")
    assert [(s.subject_label, s.predicate_label, s.object_label) for s in view.steps] == [
        ("Aa", "b", "Cc"),
        ("Ee", "d", "Cc"),
    ]
    assert view.steps[0].claims[0].sentence == "A b C d E f G."
    assert graph.path("aa", "gg").steps == ()
    assert graph.path("aa", "aa").steps == ()
    assert graph.path("aa", "nobody") is None


def test_networkx_nodes_and_edges(graph):
    network = graph.networkx()
    assert network.nodes[f"{ENTITY}ben-ray"] == {"label": "Ben Ray", "type": "news:Agent"}
    edges = {(a.rpartition("/")[2], b.rpartition("/")[2], key) for a, b, key in network.edges(keys=True)}
    assert edges == {
        ("canada", "mexico", "news:tradesWith"),
        ("mexico", "canada", "news:tradesWith"),
        ("ann-lee", "ben-ray", "news:meets"),
        ("ben-ray", "ann-lee", "news:meets"),
        ("ann-lee", "mexico-city", "rel:arrive_in"),
    }
    edge = network.edges[f"{ENTITY}mexico", f"{ENTITY}canada", "news:tradesWith"]
    assert edge["label"] == "trades with"
    assert edge["predicate"] == "https://kg.example.org/ns/news#tradesWith"
    assert (edge["start"], edge["end"], edge["confidence"], edge["scheduled"]) == (
        "2024-01-01",
        "2024-12-31",
        0.95,
        False,
    )
    assert len(edge["claims"]) == len(edge["documents"]) == 2


def test_a_fact_that_is_only_scheduled_says_so():
    from kg.model import Modality

    make = Maker("Acme buys Beta.")
    acme, beta = make.entity("Acme"), make.entity("Beta")
    make.claim(acme, "rel:buy", beta, "buys", modality=Modality.SCHEDULED)
    graph = KnowledgeGraph.from_analyses([make.analysis()])
    assert graph.networkx().edges[f"{ENTITY}acme", f"{ENTITY}beta", "rel:buy"]["scheduled"]
    assert graph.show("Acme").facts[0].scheduled
    assert (graph.stats().facts, graph.stats().scheduled) == (0, 1)


def test_graphml_is_read_back_by_networkx(graph, tmp_path):
    import networkx as nx

    graph.save(tmp_path / "g.graphml")
    again = nx.read_graphml(tmp_path / "g.graphml", force_multigraph=True)
    assert sorted(again.nodes) == sorted(graph.networkx().nodes)
    assert again.number_of_edges() == graph.networkx().number_of_edges()
    claims = {data["claims"] for _, _, data in again.edges(data=True)}
    assert all(claim.startswith("https://kg.example.org/claim/") for text in claims for claim in text.split())
    graph.save(tmp_path / "h.graphml")
    assert (tmp_path / "h.graphml").read_bytes() == (tmp_path / "g.graphml").read_bytes()


def test_rdflib_answers_as_we_do(graph):
    asked = "SELECT ?a ?n WHERE { ?c a kg:Claim ; rdf:subject ?a ; kg:confidence ?n }"
    theirs = sorted((str(row.a), float(row.n)) for row in graph.rdflib().query(asked))
    assert theirs == sorted((row["a"], float(row["n"])) for row in graph.query(asked))
    asked = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }"
    assert [int(row.n) for row in graph.rdflib().query(asked)] == [len(graph)]


def test_documents_and_numbers(graph):
    first, second = graph.documents()
    assert (first.title, first.issued, first.sources, first.characters, first.claims) == (
        "A meeting", "2025", ("articles/b.txt",), len(MEET), 5,
    )  # fmt: skip
    assert second.id == trade().document.id
    stats = graph.stats()
    assert (stats.documents, stats.entities, stats.facts, stats.scheduled, stats.claims) == (2, 8, 6, 1, 11)
    assert stats.attributed == 2
    assert dict(stats.modality) == {"Actual": 9, "Scheduled": 1, "Possible": 1}
    empty = KnowledgeGraph.from_analyses([], ontology=ONTOLOGY)
    assert (empty.stats().triples, empty.documents(), empty.why("*")) == (0, (), ())
