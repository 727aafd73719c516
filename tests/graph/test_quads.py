from dataclasses import replace

import pytest

from kg.errors import InputError
from kg.graph import KnowledgeGraph
from kg.model import EntityRef, Modality, Polarity, Span, Stance, Text
from tests.graph.conftest import ONTOLOGY, TRADE, Maker, meet, trade

DOC = f"https://kg.example.org/doc/{trade().document.id}"


def lines(graph):
    return [str(quad) for quad in graph.quads()]


def plain(claim=None, **options):
    """The graph of one small claim, changed as asked."""
    make = Maker("Acme bought Beta.")
    acme, beta = make.entity("Acme", "news:Company"), make.entity("Beta", "news:Company")
    make.claim(acme, "rel:buy", beta, "bought", **(claim or {}))
    graph = KnowledgeGraph.from_analyses([make.analysis()], ontology=ONTOLOGY, **options)
    triple = (
        "<https://kg.example.org/entity/acme> <https://kg.example.org/ns/rel#buy> <https://kg.example.org/entity/beta>"
    )
    return [line.rpartition("/")[2].rstrip(">") for line in lines(graph) if line.startswith(triple)]


def test_affirmed_actual_unattributed_is_a_fact():
    assert plain() == ["facts"]


def test_scheduled_goes_to_its_own_graph():
    assert plain({"modality": Modality.SCHEDULED}) == ["scheduled"]


@pytest.mark.parametrize(
    "claim",
    [
        {"polarity": Polarity.NEGATED},
        {"modality": Modality.INTENDED},
        {"modality": Modality.POSSIBLE},
        {"modality": Modality.HYPOTHETICAL},
        {"ended": True},
        {"attribution": Maker("Ann said").said(None, "Ann")},
    ],
)
def test_all_else_is_a_claim_only(claim):
    assert plain(claim) == []


@pytest.mark.parametrize(("stance", "graphs"), [(Stance.ASSERTS, ["facts"]), (Stance.DENIES, []), (Stance.WANTS, [])])
def test_only_what_a_source_asserts_can_be_let_in(stance, graphs):
    attribution = Maker("Ann said").said(None, "Ann", stance=stance)
    assert plain({"attribution": attribution}, include_attributed=True) == graphs


def test_what_is_spoken_of_in_passing_is_in_no_graph_and_no_claim_may_name_it():
    make = Maker("Acme bought Beta by letter.")
    acme, beta = make.entity("Acme", "news:Company"), make.entity("Beta", "news:Company")
    letter = make.entity("letter", passing=True, local=True)
    make.claim(acme, "rel:buy", beta, "bought")
    graph = KnowledgeGraph.from_analyses([make.analysis()], ontology=ONTOLOGY)
    assert not any("letter>" in line for line in lines(graph))
    make.claim(acme, "rel:write", letter, "by")
    with pytest.raises(InputError, match="unknown entity"):
        KnowledgeGraph.from_analyses([make.analysis()], ontology=ONTOLOGY)


def test_a_symmetric_fact_is_written_both_ways_and_its_claim_once(graph):
    for one, other in (("canada", "mexico"), ("mexico", "canada")):
        assert graph.query(f"ASK {{ <entity/{one}> news:tradesWith <entity/{other}> }}")
    claims = graph.query("SELECT ?c { ?c rdf:predicate news:tradesWith ; rdf:object <entity/canada> }")
    assert not list(claims)


def test_the_claim_node_is_as_designed(graph):
    asked = f"""ASK {{ GRAPH <{DOC}/claims> {{
      ?claim a kg:Claim ; rdf:subject <entity/canada> ; rdf:predicate news:tradesWith ; rdf:object <entity/mexico> ;
        kg:event <{DOC}/event/{TRADE.index("trades")}> ;
        kg:start "2024-01-01"^^xsd:date ; kg:end "2024-12-31"^^xsd:date ;
        kg:granularity kg:Year ; kg:value <amount/CAD/55400000000> ; kg:implicit kg:subject ;
        kg:polarity kg:Affirmed ; kg:modality kg:Actual ; kg:confidence 0.9 ; kg:rule "noun-with" ;
        prov:wasDerivedFrom ?sentence .
      ?sentence a nif:Sentence, nif:RFC5147String ; nif:referenceContext <{DOC}#char=0,{len(TRADE)}> ;
        nif:anchorOf "Canada trades with Mexico, worth $55.4 billion in 2024." ;
        nif:beginIndex "0"^^xsd:nonNegativeInteger ; nif:endIndex 55 ; prov:wasQuotedFrom <{DOC}> .
      <amount/CAD/55400000000> a kg:Amount ; kg:number 55400000000.0 ; kg:currency "CAD" }} }}"""
    assert graph.query(asked)


def test_a_time_as_object_keeps_its_granularity(graph):
    assert graph.query(f'ASK {{ <{DOC}/entity/the-treaty> news:reviewedIn "2026"^^xsd:gYear }}')
    assert graph.query('ASK { ?c rdf:predicate news:reviewedIn ; kg:start "2026-01-01"^^xsd:date }')


def test_a_value_that_is_not_exact_is_another_node(graph):
    assert graph.query("ASK { <amount/USD/5200000/about> kg:number 5200000.0 ; kg:modifier kg:About }")


def test_words_are_a_string_and_a_nameless_source_its_words(graph):
    asked = 'ASK { ?c rdf:object "it all" ; kg:attributedToText "Officials" ; kg:cue "said" ; kg:stance kg:Asserts }'
    assert graph.query(asked)


def test_an_entity_that_speaks_is_named(graph):
    assert graph.query("ASK { ?c rdf:predicate rel:buy ; kg:attributedTo <entity/ann-lee> }")


def test_documents(graph):
    assert graph.query(
        f"""ASK {{ GRAPH <documents> {{ <{DOC}> a schema:NewsArticle, prov:Entity ; dcterms:title "Trade “grows”" ;
        dcterms:issued "2025-09-18"^^xsd:date ; kg:characters {len(TRADE)} ;
        dcterms:source <https://news.example.org/a?x=1%202>, "articles/a.txt" }} }}"""
    )


def test_entities_are_counted_over_documents(graph):
    rows = list(graph.query("SELECT ?p ?o { GRAPH <entities> { <entity/ben-ray> ?p ?o } }"))
    ben = {(row["p"].rpartition("#")[2], row["o"].rpartition("/")[2]) for row in rows}
    assert ben == {("type", "news#Agent"), ("label", "Ben Ray"), ("prefLabel", "Ben Ray")}
    ann = {row["n"] for row in graph.query("SELECT ?n { <entity/ann-lee> skos:altLabel ?n }")}
    assert ann == {"Lee", "A. Lee"}
    assert graph.query("ASK { GRAPH <links> { <entity/canada> skos:exactMatch wd:Q16, gn:6251999 } }")


def test_properties_carry_their_labels(graph):
    assert graph.query('ASK { rel:arrive_in a rdf:Property ; rdfs:label "arrive in" }')
    assert graph.query('ASK { news:tradesWith a owl:SymmetricProperty ; rdfs:label "trades with" }')


def test_locals_of_one_name_are_numbered_and_never_meet_another():
    make = Maker("The deal, the deal and deal 2.")
    for label in ("deal", "deal", "deal 2"):
        make.entity(label, local=True)
    graph = KnowledgeGraph.from_analyses([make.analysis()])
    ids = [row["e"].rpartition("/")[2] for row in graph.query("SELECT ?e { ?e skos:prefLabel ?l }")]
    assert ids == ["deal", "deal-2", "deal-2-2"]


def test_the_base_moves_what_is_ours_and_nothing_else():
    here = KnowledgeGraph.from_analyses([trade(), meet()], ontology=ONTOLOGY)
    there = KnowledgeGraph.from_analyses([trade(), meet()], ontology=ONTOLOGY, base="https://news.test/g/")
    ours = [
        line.replace("https://kg.example.org/ns/", "NS").replace("https://kg.example.org/", "BASE")
        for line in lines(here)
    ]
    theirs = [
        line.replace("https://kg.example.org/ns/", "NS").replace("https://news.test/g/", "BASE")
        for line in lines(there)
    ]
    assert sorted(ours) == sorted(theirs)


@pytest.mark.parametrize(
    "base", ["", "news", "https://x.test", "https://x.test/#", "https://x.test/?q=/", "http://a b/"]
)
def test_a_base_that_is_none_is_told(base):
    with pytest.raises(InputError, match="ends in a slash"):
        KnowledgeGraph.from_analyses([], base=base)


def test_without_text_only_offsets_stay():
    graph = KnowledgeGraph.from_analyses([trade()], include_text=False)
    assert not graph.query("ASK { ?s nif:anchorOf ?text }")
    assert graph.query("ASK { ?s a nif:Sentence ; nif:endIndex 55 }")
    assert "worth" not in "".join(lines(graph))


def test_confidence_and_rule_are_no_part_of_a_claims_name():
    surer = replace(trade(), claims=tuple(replace(c, confidence=0.11, rule="other") for c in trade().claims))
    names = [set(map(str, _claims([analysis]))) for analysis in (trade(), surer)]
    assert names[0] == names[1]


def test_of_two_readings_of_one_claim_the_surer_stays():
    analysis = trade()
    twice = replace(analysis, claims=(*analysis.claims, replace(analysis.claims[0], confidence=0.9, rule="better")))
    graph = KnowledgeGraph.from_analyses([twice])
    found = list(graph.query("SELECT ?n ?r { ?c rdf:predicate news:tradesWith ; kg:confidence ?n ; kg:rule ?r }"))
    assert [(str(row["n"]), row["r"]) for row in found] == [("0.9", "better")]


@pytest.mark.parametrize(
    "change",
    [
        {"polarity": Polarity.NEGATED},
        {"modality": Modality.INTENDED},
        {"ended": True},
        {"qualifiers": ()},
        {"object": Text("x")},
    ],
)
def test_what_a_claim_says_is_its_name(change):
    analysis = trade()
    other = replace(analysis, claims=(replace(analysis.claims[0], **change),))
    assert not set(_claims([replace(analysis, claims=analysis.claims[:1])])) & set(_claims([other]))


def _claims(analyses):
    return [row["c"] for row in KnowledgeGraph.from_analyses(analyses).query("SELECT ?c { ?c a kg:Claim }")]


def test_no_blank_nodes(graph):
    assert not graph.query("ASK { ?s ?p ?o FILTER(isBlank(?s) || isBlank(?o)) }")


@pytest.mark.parametrize(
    "change", [{"subject": "e99"}, {"object": EntityRef("e99")}, {"sentence": 99}, {"extraction": -1}]
)
def test_a_claim_that_points_at_nothing_is_an_error_with_the_document(change):
    analysis = trade()
    broken = replace(analysis, claims=(replace(analysis.claims[0], **change),))
    with pytest.raises(InputError, match=analysis.document.id):
        KnowledgeGraph.from_analyses([broken])


def test_empty_spans_are_not_written():
    analysis = trade()
    bare = replace(analysis, claims=tuple(replace(c, spans=(Span(0, 0),) * 3) for c in analysis.claims))
    assert not KnowledgeGraph.from_analyses([bare]).query("ASK { ?c kg:subjectSpan ?s }")
