import json
from decimal import Decimal
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import QueryError
from kg.graph import KnowledgeGraph
from kg.graph.tokens import place, tokens


@pytest.mark.parametrize(
    ("query", "line", "column", "told"),
    [
        ("SELECT ?s WHERE {\n ?s ?p \n ?o ?q }", 3, 5, r"'\?q' does not fit here"),
        ("SELECT ?s WHERE { ?s foo:x ?o }", 1, 22, "prefix foo: is not declared"),
        ("PREFIX a: <http://a>\nSELECT ?s {\n ?s bb:x ?o }", 3, 5, "prefix bb: is not declared"),
        ("", 1, 1, "the query is empty"),
        ("# nothing", 1, 1, "the query is empty"),
        ("SELECT ?s { ?s ?p ?o", 1, 21, "the query ends too early"),
        (f"SELECT *\n{'{' * 9000}{'}' * 9000}", 2, 101, "nested more than 100 deep"),
        (f"ASK {{ FILTER\n({'!' * 9000}true) }}", 2, 100, "nested more than 100 deep"),
        ("SELECT ?s { ?s ?p ?o . OPTIONL { ?s ?p ?x } }", 1, 24, "'OPTIONL' does not fit here"),
        ("SELECT ?s { ?s ?p ?o } }", 1, 24, "'}' does not fit here"),
        ("SELECT ?s { ?s ?p ?o } LIMIT x", 1, 30, "'x' does not fit here"),
        ("INSERT DATA { <a:a> <a:b> <a:c> }", 1, 1, "reads and changes nothing"),
        ("PREFIX a: <http://a>\nDELETE WHERE { ?s ?p ?o }", 2, 1, "reads and changes nothing"),
        ('ASK { ?s ?p "it }', 1, 13, "a string without an end"),
        ("ASK { ?s <http://x/a|b> ?o }", 1, 10, "an IRI that holds what none may"),
        ("ASK { ?s ?p '\udcff' }", 1, 14, "half of one"),
        ("SELECT ?x (COUNT(?y) AS ?n) { ?x ?p ?y }", 1, 41, "unbound"),
        ("ASK {\n SERVICE <http://localhost:9/> { ?s ?p ?o } }", 2, 2, "never uses the network"),
        ("ASK { service silent ?x { ?s ?p ?o } }", 1, 7, "never uses the network"),
        ("ASK { ?s ?p 'it''s' FILTER(?a<?b)SERVICE<http://localhost:9/>{?s ?p ?o} }", 1, 34, "never uses the network"),
    ],
)
def test_an_error_has_its_place(graph, query, line, column, told):
    with pytest.raises(QueryError, match=told) as caught:
        graph.query(query)
    assert (caught.value.line, caught.value.column) == (line, column)
    if query and "\n" not in query:
        assert str(caught.value).endswith(f"\n  {query}\n  {' ' * (column - 1)}^")


def test_of_a_long_line_only_what_is_near_the_error_is_shown(graph):
    with pytest.raises(QueryError) as caught:
        graph.query(f"SELECT * {{ VALUES ?x {{ {'1 ' * 5000} ! }} }}")
    assert max(map(len, str(caught.value).splitlines())) < 250


@pytest.mark.parametrize(
    "query",
    [
        "ASK { ?s ?p 'SERVICE' }",
        'ASK { ?s ?p """a " SERVICE""" }',
        "ASK { ?s ?p <http://x/SERVICE> # SERVICE\n }",
        "PREFIX service: <http://x/> ASK { ?SERVICE service:SERVICE service:x }",
        "ASK { ?s ?p ?o FILTER(?s<?o) }",
        "ASK { ?s kg:it\\'s ?o . ?s ?p 'SERVICE' }",
    ],
)
def test_the_word_service_may_be_said(graph, query):
    assert graph.query(query).kind == "ask"


def test_from_fetches_nothing(graph):
    assert not list(graph.query("SELECT * FROM <http://localhost:9/x> { ?s ?p ?o }"))


def test_a_prefix_of_the_query_wins(graph):
    assert not graph.query("PREFIX news: <http://other/> ASK { ?a news:tradesWith ?b }")
    assert graph.query("ASK { ?a news:tradesWith ?b }")


def test_rows_are_python_values():
    graph = KnowledgeGraph.from_analyses([])
    (row,) = graph.query("""SELECT * { VALUES (?a ?b ?c ?d ?e ?f ?g) {
        (1 0.50 1e1 true "x"@en <http://x/> UNDEF) } }""")
    assert row == {"a": 1, "b": Decimal("0.5"), "c": 10.0, "d": True, "e": "x", "f": "http://x/", "g": None}
    (row,) = graph.query('SELECT * { VALUES ?a { "many"^^xsd:integer } }')
    assert row == {"a": "many"}


def test_rows_are_sorted_unless_the_query_sorts_them(graph):
    names = [row["l"] for row in graph.query("SELECT ?l { ?e skos:prefLabel ?l }")]
    assert names == sorted(names)
    assert len(names) == 8
    turned = [row["l"] for row in graph.query("SELECT ?l { ?e skos:prefLabel ?l } ORDER BY DESC(?l)")]
    assert turned == names[::-1]


@pytest.mark.parametrize(
    ("query", "columns"),
    [
        ("SELECT * { ?s ?p ?o }", "s p o"),
        ("SELECT DISTINCT * { ?z news:meets ?a . ?z rdfs:label ?b }", "z a b"),
        ("SELECT ?o ?s { ?s ?p ?o }", "o s"),
        ("SELECT (COUNT(*) AS ?n) ?p { ?s ?p ?o } GROUP BY ?p", "n p"),
    ],
)
def test_columns_stand_as_the_query_names_them(graph, query, columns):
    assert " ".join(graph.query(query).variables) == columns


def test_a_table_is_for_people_and_shortens_names(graph):
    found = graph.query(
        "SELECT ?e ?t { VALUES (?e ?t) { (<entity/acme> 'a\\r\\n\\tb') (<http://x.test/c> news:Person) } }"
    )
    assert [line.split() for line in found.serialize().splitlines()[2:]] == [
        ["http://x.test/c", "news:Person"],
        ["entity/acme", "a", "b"],
    ]
    assert "https://kg.example.org/entity/acme" in found.serialize("csv")


def test_formats_of_a_select(graph):
    result = graph.query(
        'SELECT ?e ?l ?n { VALUES (?e ?l ?n) { (<entity/acme> "a, \\"b\\"" 1) (news:Person "<x>"@en UNDEF) } }'
    )
    assert result.serialize("csv") == (
        'e,l,n\r\nhttps://kg.example.org/entity/acme,"a, ""b""",1\r\nhttps://kg.example.org/ns/news#Person,<x>,\r\n'
    )
    assert result.serialize("tsv").splitlines()[1] == (
        '<https://kg.example.org/entity/acme>\t"a, \\"b\\""\t"1"^^<http://www.w3.org/2001/XMLSchema#integer>'
    )
    found = json.loads(result.serialize("json"))
    assert found["head"] == {"vars": ["e", "l", "n"]}
    assert found["results"]["bindings"][1] == {
        "e": {"type": "uri", "value": "https://kg.example.org/ns/news#Person"},
        "l": {"type": "literal", "value": "<x>", "xml:lang": "en"},
    }
    names = {"r": "http://www.w3.org/2005/sparql-results#"}
    tree = ET.fromstring(result.serialize("xml").partition("?>")[2])  # noqa: S314  # our own words
    assert [b.get("name") for b in tree.findall(".//r:result[2]/r:binding", names)] == ["e", "l"]
    assert [e.text for e in tree.findall(".//r:literal", names)] == ['a, "b"', "1", "<x>"]
    assert result.serialize().splitlines()[3].split() == ["news:Person", "<x>"]


def test_the_engine_reads_our_json_and_xml_back(graph):
    from pyoxigraph import QueryResultsFormat, parse_query_results

    result = graph.query("SELECT ?s ?p ?o { ?s ?p ?o }")
    for form in (QueryResultsFormat.JSON, QueryResultsFormat.XML, QueryResultsFormat.TSV):
        again = parse_query_results(
            result.serialize(form.file_extension.removeprefix("sr").replace("j", "json").replace("x", "xml")),
            format=form,
        )
        assert [tuple(row) for row in again] == list(result.terms)


def test_formats_of_the_other_answers(graph):
    yes = graph.query("ASK {}")
    assert json.loads(yes.serialize("json")) == {"head": {}, "boolean": True}
    assert "<boolean>true</boolean>" in yes.serialize("xml")
    assert yes.serialize() == "yes\n"
    built = graph.query("CONSTRUCT { ?a rel:knows ?b } { ?a news:meets ?b }")
    assert "<https://kg.example.org/entity/ann-lee> rel:knows" in built.serialize("ttl")
    assert built.serialize("nt").count(" .\n") == 2
    assert [row["predicate"] for row in built] == ["https://kg.example.org/ns/rel#knows"] * 2
    assert (len(built), bool(built), bool(graph.query("CONSTRUCT { ?a ?a ?a } { ?a rel:no ?b }"))) == (2, True, False)
    with pytest.raises(QueryError, match="no format 'csv'"):
        built.serialize("csv")


@given(st.text(max_size=40))
def test_tokens_are_pieces_of_the_query(query):
    for token in tokens(query):
        assert query[token.offset : token.offset + len(token.text)] == token.text
        line, column = place(query, token.offset)
        assert query.split("\n")[line - 1][column - 1 :].startswith(token.text.split("\n")[0])
