"""The shipped ontology itself: complete, consistent, and with a lexicon that is current."""

import importlib.util
import re

import pytest

from kg.model import LexiconEntry, Ontology
from kg.ontology.fit import AMOUNT_CLASSES
from kg.ontology.lexicon import compile_table, from_json, to_json
from kg.ontology.resources import resource
from kg.ontology.turtle import load_ontology, parse_ontology

#: Made from copulas by the mapping itself.
WITHOUT_PHRASE = frozenset({"news:holdsPosition", "news:describedAs", "news:did"})


@pytest.fixture(scope="module")
def news() -> Ontology:
    return parse_ontology()


def test_every_name_that_is_used_is_declared(news: Ontology) -> None:
    text = re.sub(r'"[^"]*"|<[^>]*>', "", resource("news.ttl").read_text(encoding="utf-8"))
    used, declared = set(re.findall(r"news:\w+", text)), set(re.findall(r"^(news:\w+) a ", text, re.MULTILINE))
    assert used == declared
    assert {*news.classes, *news.properties} == declared - {"news:Time", "news:Clause"}


def test_there_is_a_property_for_what_news_says(news: Ontology) -> None:
    assert sum(bool(p.phrases) for p in news.properties.values()) >= 80


def test_every_property_is_described(news: Ontology) -> None:
    text = resource("news.ttl").read_text(encoding="utf-8")
    for prop in news.properties.values():
        assert prop.domain in news.classes, prop.id
        assert prop.range, prop.id
        assert f"{prop.id} a " in text
        assert prop.label, prop.id


def test_every_property_has_a_phrase_or_is_made_by_the_mapping(news: Ontology) -> None:
    ends = {p.when_ended for p in news.properties.values()}
    silent = {p.id for p in news.properties.values() if not p.phrases}
    assert silent - ends == WITHOUT_PHRASE


def test_labels_tell_properties_apart(news: Ontology) -> None:
    labels = [p.label for p in news.properties.values()]
    assert sorted(labels) == sorted(set(labels))


def test_classes_form_a_tree_under_thing(news: Ontology) -> None:
    roots = {name for name, item in news.classes.items() if not item.parents}
    assert roots == {"news:Thing", *AMOUNT_CLASSES} - {"news:People"}


def test_a_person_is_no_place_and_nothing_of_many(news: Ontology) -> None:
    assert news.classes["news:Person"].disjoint == ("news:Collective", "news:Place")


def test_a_symmetric_property_has_one_class_on_both_sides(news: Ontology) -> None:
    for prop in news.properties.values():
        assert not prop.symmetric or prop.domain == prop.range, prop.id


def test_a_property_for_an_ended_state_takes_the_same_fillers(news: Ontology) -> None:
    for prop in news.properties.values():
        if prop.when_ended:
            ended = news.properties[prop.when_ended]
            assert (prop.domain, prop.range, prop.literal) == (ended.domain, ended.range, ended.literal), prop.id


def test_every_phrase_is_compiled_and_no_other(news: Ontology) -> None:
    phrases = {phrase for prop in news.properties.values() for phrase in prop.phrases}
    assert set(from_json(resource("lexicon.json"))) == phrases


def test_the_shipped_ontology_loads_without_a_reader() -> None:
    assert LexiconEntry("trade", "subject", "with", "news:tradesWith") in load_ontology().lexicon["trade"]


@pytest.mark.skipif(importlib.util.find_spec("kg.pipeline") is None, reason="needs the reader of articles")
def test_the_compiled_lexicon_is_what_the_reader_gives(news: Ontology) -> None:
    pipeline = importlib.import_module("kg.pipeline")
    table = compile_table(news.properties.values(), pipeline.phrase_reader())
    assert resource("lexicon.json").read_text(encoding="utf-8") == to_json(table), (
        "compile the phrases again: scripts/lexicon"
    )
