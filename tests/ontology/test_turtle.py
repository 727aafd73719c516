from pathlib import Path
from types import SimpleNamespace

import pytest

from kg.errors import OntologyError
from kg.model import LexiconEntry, OntologyClass
from kg.ontology.resources import resource, shipped_ontology
from kg.ontology.turtle import load_ontology, parse_ontology, with_lexicon

HEAD = """@prefix ex: <https://example.com/club#> .
@prefix news: <https://kg.example.org/ns/news#> .
@prefix kg: <https://kg.example.org/ns/kg#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <https://schema.org/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""


@pytest.fixture
def turtle(tmp_path: Path):
    def write(body: str, name: str = "own.ttl") -> Path:
        path = tmp_path / name
        path.write_text(HEAD + body, encoding="utf-8")
        return path

    return write


def test_a_users_file_brings_its_own_names(turtle) -> None:
    ontology = parse_ontology(
        turtle(
            """ex:Club a owl:Class ; rdfs:subClassOf news:Organization, schema:SportsClub ; rdfs:label "club"@en .
            ex:rivalOf a owl:ObjectProperty, owl:SymmetricProperty ; rdfs:domain ex:Club ; rdfs:range ex:Club .
            ex:foundedOn a owl:DatatypeProperty ; rdfs:range xsd:date ; rdfs:label "gegründet"@de, "founded on"@en ."""
        ),
        shipped_ontology(),
    )
    assert ontology.classes["ex:Club"] == OntologyClass("ex:Club", "club", ("news:Organization",))
    assert ontology.properties["ex:rivalOf"].symmetric
    assert ontology.properties["ex:rivalOf"].label == "rival of"
    assert ontology.properties["ex:foundedOn"].literal
    assert ontology.properties["ex:foundedOn"].label == "founded on"
    assert ontology.prefixes["ex"] == "https://example.com/club#"


def test_a_users_file_extends_a_shipped_property(turtle, hand: SimpleNamespace) -> None:
    sentence = "Canada swaps with Mexico."
    read = hand.reading(hand.extraction(sentence, "swap", "verb", {"subject": "Canada", "with": "Mexico"}))
    path = turtle('news:tradesWith kg:phrase "{Canada} swaps with {Mexico}." .')
    ontology = load_ontology(shipped_ontology(), path, read=lambda _: read)
    assert ontology.lexicon["swap"] == (LexiconEntry("swap", "subject", "with", "news:tradesWith"),)
    assert "{Canada} trades with {Mexico}." in ontology.properties["news:tradesWith"].phrases
    assert ontology.digest != load_ontology().digest


def test_the_digest_forgets_the_order_of_files(turtle) -> None:
    one, other = turtle("ex:A a owl:Class .", "1.ttl"), turtle("ex:B a owl:Class .", "2.ttl")
    digests = {with_lexicon(parse_ontology(*paths), {}).digest for paths in [(one, other), (other, one)]}
    assert len(digests) == 1
    assert digests != {with_lexicon(parse_ontology(one), {}).digest}


def test_disjointness_holds_both_ways(turtle) -> None:
    classes = parse_ontology(turtle("ex:A a owl:Class ; owl:disjointWith ex:B . ex:B a owl:Class .")).classes
    assert classes["ex:B"].disjoint == ("ex:A",)


def test_nothing_is_imported(turtle) -> None:
    path = turtle("<http://unreachable.invalid/o> a owl:Ontology ; owl:imports <http://unreachable.invalid/x> .")
    assert parse_ontology(path).properties == {}


@pytest.mark.parametrize(
    ("body", "term", "line", "nearest"),
    [
        ("ex:p a owl:ObjectProperty ;\n rdfs:domain news:Persn .", "news:Persn", 9, "news:Person"),
        ("ex:p a owl:ObjectProperty ;\n\n rdfs:range news:Countri .", "news:Countri", 10, "news:Country"),
        ("ex:p a owl:ObjectProperty ; rdfs:range xsd:dat .", "xsd:dat", 8, "xsd:date"),
        ("ex:p a owl:ObjectProperty ;\n kg:whenEnded news:workedfor .", "news:workedfor", 9, "news:workedFor"),
        ("ex:C a owl:Class ; rdfs:subClassOf news:Compny .", "news:Compny", 8, "news:Company"),
        ("ex:C a owl:Class ; owl:disjointWith news:Plac .", "news:Plac", 8, "news:Place"),
        ('news:tradeWith kg:phrase "{A} trades with {B}." .', "news:tradeWith", 8, "news:tradesWith"),
        ('news:tradesWith kg:phrases "{A} trades with {B}." .', "kg:phrases", 8, "kg:phrase"),
    ],
)
def test_an_unknown_term_is_named_with_its_neighbours(turtle, body: str, term: str, line: int, nearest: str) -> None:
    path = turtle(body)
    with pytest.raises(OntologyError) as caught:
        parse_ontology(shipped_ontology(), path)
    error = caught.value
    assert (error.file, error.line, error.term, error.nearest[0]) == (str(path), line, term, nearest)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("ex:p a owl:ObjectProperty ; rdfs:label .", r"own\.ttl, line 8: not Turtle"),
        ('ex:p a owl:ObjectProperty ;\n kg:phrase "{A} met Bob." .', r"line 8, ex:p: phrase .* has 1 slots"),
        ("ex:p a owl:ObjectProperty ; kg:phrase ex:q .", "ex:p: kg:phrase is a sentence"),
        (
            "ex:p a owl:ObjectProperty ; rdfs:range ex:A, ex:B . ex:A a owl:Class . ex:B a owl:Class .",
            "several rdfs:range",
        ),
        ("ex:p a owl:ObjectProperty ; rdfs:domain 7 .", "unknown class in rdfs:domain of ex:p"),
    ],
)
def test_a_broken_file_says_where(turtle, body: str, said: str) -> None:
    with pytest.raises(OntologyError, match=said):
        parse_ontology(turtle(body))


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "latin.ttl").write_bytes(b"# caf\xe9")
    for name, said in [("none.ttl", "No such file"), ("latin.ttl", "not UTF-8")]:
        with pytest.raises(OntologyError, match=f"{name}: .*{said}"):
            parse_ontology(tmp_path / name)


def test_a_phrase_that_does_not_work_says_where(turtle) -> None:
    path = turtle('\nex:p a owl:ObjectProperty ; kg:phrase "{Canada} outgrew {Mexico} again." .')
    with pytest.raises(OntologyError, match="no reader") as caught:
        load_ontology(path)
    assert (caught.value.file, caught.value.line, caught.value.term) == (str(path), 9, "ex:p")


def test_a_missing_resource_is_an_error() -> None:
    with pytest.raises(OntologyError, match=r"nothing\.ttl: is missing"):
        resource("nothing.ttl")


def test_what_owl_says_beyond_names_is_passed_over(turtle) -> None:
    path = turtle(
        """ex:Shop a owl:Class ; rdfs:label "shop", "shop"@en ;
            rdfs:subClassOf [ a owl:Restriction ; owl:onProperty ex:sells ; owl:someValuesFrom ex:Shop ] .
        ex:sells a owl:ObjectProperty ; rdfs:domain [ a owl:Class ; owl:unionOf ( ex:Shop ) ] ; rdfs:range ex:Shop ."""
    )
    ontology = parse_ontology(path)
    assert ontology.classes["ex:Shop"].parents == ()
    assert ontology.properties["ex:sells"].domain is None
