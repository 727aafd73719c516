"""From documents to analyses: what a small article says, whatever else is read beside it."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.codec import from_json, to_json
from kg.errors import InputError, ModelNotFound, OntologyError
from kg.model import Analysis, Block, Document
from kg.pipeline import Options, Pipeline
from kg.read import document_from_text
from tests.told import Told, told

ARTICLE = """\
Chilean President Rosa Ibarra arrived in Oslo on Tuesday for talks with Norwegian Prime Minister Lars Holm. Ibarra is \
due to sign a fishing agreement on Wednesday. Trade between Chile and Norway reached $1.2 billion in 2023.

Halden Seafood, which is based in Bergen, was founded by Nina Berg in 2009. "Norway will buy more salmon from Chile," \
said Berg, the chief executive of Halden Seafood. Holm did not visit Chile in 2024.
"""
OTHERS = (
    "Canada and Mexico renewed the treaty in 2018. Its critics, a spokesman said, may sue.",
    "Nina Berg met Norwegian Prime Minister Lars Holm in Bergen on Friday. She praised him.",
)
EXPECTED = [
    Told("Rosa Ibarra", "news:presidentOf", "Chile", {}, "Affirmed", "Actual", None, ended=False),
    Told("Lars Holm", "news:primeMinisterOf", "Norway", {}, "Affirmed", "Actual", None, ended=False),
    Told(
        "Rosa Ibarra",
        "news:signed",
        "fishing agreement",
        {"kg:time": "2025-03-12"},
        "Affirmed",
        "Scheduled",
        None,
        ended=False,
    ),
    Told(
        "Chile",
        "news:tradesWith",
        "Norway",
        {"kg:time": "2023", "kg:value": "1200000000 USD"},
        "Affirmed",
        "Actual",
        None,
        ended=False,
    ),
    Told("Halden Seafood", "news:basedIn", "Bergen", {}, "Affirmed", "Actual", None, ended=False),
    Told("Nina Berg", "news:chiefExecutiveOf", "Halden Seafood", {}, "Affirmed", "Actual", None, ended=False),
    Told("Lars Holm", "news:visited", "Chile", {"kg:time": "2024"}, "Negated", "Actual", None, ended=False),
]


@pytest.fixture(scope="module")
def documents() -> list[Document]:
    return [document_from_text(text, published="2025-03-11") for text in (ARTICLE, *OTHERS)]


@pytest.fixture(scope="module")
def analyses(pipeline: Pipeline, documents: list[Document]) -> list[Analysis]:
    return list(pipeline.analyze(documents))


def borrowing(options: Options, pipeline: Pipeline) -> Pipeline:
    """Return a pipeline with these options that loads nothing again."""
    other = Pipeline(options)
    vars(other).update(gazetteer=pipeline.gazetteer, ontology=pipeline.ontology)
    vars(other.annotator)["nlp"] = pipeline.annotator.nlp
    return other


@pytest.mark.parametrize("expected", EXPECTED, ids=lambda t: f"{t.subject} {t.predicate} {t.object}")
def test_a_small_article_says(analyses: list[Analysis], expected: Told) -> None:
    assert expected in told(analyses[0]), told(analyses[0])


def test_an_arrival_has_its_day(analyses: list[Analysis]) -> None:
    (arrival,) = [t for t in told(analyses[0]) if t.predicate == "news:arrivedIn"]
    assert (arrival.subject, arrival.object, arrival.qualifiers["kg:time"]) == ("Rosa Ibarra", "Oslo", "2025-03-11")


def test_what_is_quoted_is_its_speaker_s_word(analyses: list[Analysis]) -> None:
    claims = told(analyses[0])
    (bought,) = [t for t in claims if t.object.startswith("more salmon")]
    assert (bought.subject, bought.source, bought.modality) == ("Norway", "Nina Berg", "Scheduled")
    assert any(t.predicate == "news:stated" and t.subject == "Nina Berg" and t.plain for t in claims)


def test_nobody_is_two_entities(analyses: list[Analysis]) -> None:
    labels = [entity.label for entity in analyses[0].entities]
    assert len(labels) == len(set(labels))
    assert {"Rosa Ibarra", "Lars Holm", "Nina Berg", "Halden Seafood", "Chile", "Norway"} <= set(labels)


def test_an_analysis_names_what_shaped_it(pipeline: Pipeline, analyses: list[Analysis]) -> None:
    assert {a.model for a in analyses} == {f"{pipeline.annotator.name}@{pipeline.annotator.weights[:16]}"}
    assert {a.ontology for a in analyses} == {pipeline.ontology.digest}


# --- the same, however it is wrapped or run ---


def wrapped(width: int) -> Document:
    paragraphs = (textwrap.fill(paragraph, width) for paragraph in ARTICLE.split("\n\n"))
    return document_from_text("\n\n".join(paragraphs), published="2025-03-11")


@pytest.mark.parametrize("width", [60, 72, 80])
def test_soft_line_ends_change_no_claim(pipeline: Pipeline, analyses: list[Analysis], width: int) -> None:
    (analysis,) = pipeline.analyze([wrapped(width)])
    assert "\n" in analysis.document.text.strip().partition("\n\n")[0]
    assert told(analysis) == told(analyses[0])


@pytest.mark.parametrize(
    "width",
    [
        60,
        72,
        80,
    ],
)
def test_a_wrapped_article_comes_back_from_its_line(pipeline: Pipeline, width: int) -> None:
    (analysis,) = pipeline.analyze([wrapped(width)])
    assert from_json(to_json(analysis, version="0")) == analysis


def test_two_runs_are_equal(pipeline: Pipeline, documents: list[Document], analyses: list[Analysis]) -> None:
    assert list(pipeline.analyze(documents)) == analyses


def test_the_order_of_documents_does_not_matter(
    pipeline: Pipeline, documents: list[Document], analyses: list[Analysis]
) -> None:
    assert list(pipeline.analyze(reversed(documents))) == analyses[::-1]


def test_a_document_is_read_alone_as_among_others(
    pipeline: Pipeline, documents: list[Document], analyses: list[Analysis]
) -> None:
    assert [next(iter(pipeline.analyze([document]))) for document in documents] == analyses


def test_workers_change_no_result(pipeline: Pipeline, documents: list[Document], analyses: list[Analysis]) -> None:
    assert list(borrowing(Options(workers=2), pipeline).analyze(documents)) == analyses


def test_a_cached_parse_gives_the_same_analysis(
    pipeline: Pipeline, documents: list[Document], analyses: list[Analysis], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("cache")
    for _ in ("cold", "warm"):
        assert list(borrowing(Options(cache=folder), pipeline).analyze(documents)) == analyses


@pytest.mark.parametrize("number", range(3))
def test_an_analysis_comes_back_from_its_line(analyses: list[Analysis], number: int) -> None:
    assert from_json(to_json(analyses[number], version="0")) == analyses[number]


# --- options ---


def test_a_closed_build_says_what_it_leaves_out(
    pipeline: Pipeline, documents: list[Document], analyses: list[Analysis]
) -> None:
    closed = borrowing(Options(closed=True), pipeline)
    found = [t for analysis in closed.analyze(documents) for t in told(analysis)]
    everything = [t for analysis in analyses for t in told(analysis)]
    assert [t for t in everything if not t.predicate.startswith("rel:")] == found
    assert len(found) < len(everything)
    assert closed.left_out


def test_an_unknown_model_is_refused_at_once() -> None:
    with pytest.raises(ModelNotFound):
        Pipeline(Options(model="no_such_model"))


@pytest.mark.parametrize("option", ["ontology", "gazetteer"])
def test_a_broken_ontology_names_its_file(
    pipeline: Pipeline, tmp_path_factory: pytest.TempPathFactory, option: str
) -> None:
    file = tmp_path_factory.mktemp("broken") / "mine.ttl"
    file.write_text("@prefix news: <https://kg.example.org/ns/news#> .\nnews:x a ,")
    broken = Pipeline(Options(**{option: (str(file),)}))  # type: ignore[arg-type]
    vars(broken.annotator)["nlp"] = pipeline.annotator.nlp
    with pytest.raises(OntologyError, match=r"mine\.ttl"):
        getattr(broken, option)


# --- any text ---


@settings(max_examples=30, deadline=None, derandomize=True, database=None)
@given(
    text=st.one_of(
        st.text(min_size=1, max_size=80),
        st.lists(
            st.sampled_from(
                'Ann Lee said that Canada Norway bought trades with is the president of , . " \n\n $5 2018 he it'.split(
                    " "
                )
            ),
            min_size=1,
            max_size=25,
        ).map(" ".join),
    )
)
def test_any_text_is_analysed(pipeline: Pipeline, text: str) -> None:
    try:
        document = document_from_text(text)
    except InputError:
        return  # blank or binary: told so before anything is read
    (analysis,) = pipeline.analyze([document])
    entities = {entity.id for entity in analysis.entities}
    for claim in analysis.claims:
        assert claim.subject in entities
        assert analysis.extractions[claim.extraction].sentence == claim.sentence
        assert all(0 <= start < end <= len(document.text) for start, end in claim.spans)
    assert from_json(to_json(analysis, version="0")) == analysis


def test_nothing_is_claimed_from_boilerplate(pipeline: Pipeline) -> None:
    text = "Canada trades with Mexico. Norway trades with Chile."
    edge = text.index("Norway")
    document = Document("0" * 16, text, blocks=(Block(0, edge - 1), Block(edge, len(text), "boilerplate")))
    (analysis,) = pipeline.analyze([document])
    assert [(t.subject, t.object) for t in told(analysis)] == [("Canada", "Mexico")]


@pytest.mark.parametrize(
    "text",
    [
        "“ says Friday Monday",
        "Profit rose from $5m to",
        ", Speaker by Real record but Friday director owned than he",
        "given based , % said among ” ) his were of record not owned Berg with 5 year that!",
        "The bank, Ann Lee %",
        "And Minister Ann Lee",
        "Lee spoke in Leeds, president",
        "- Oscar film director Ann Lee left",
        "Today Acme won the 50 metres",
        "Agreeing a plan, Acme left despite rain",
    ],
)
def test_a_text_that_is_cut_anywhere_is_read(pipeline: Pipeline, text: str) -> None:
    (analysis,) = pipeline.analyze([document_from_text(text)])
    assert analysis.document.text == text
    assert not any(t.object == "Today" for t in told(analysis))


def test_a_change_told_before_its_verb_can_be_read_back(pipeline: Pipeline) -> None:
    document = document_from_text("The deficit with Mexico, up 30% at $62bn, was the largest on record.")
    (analysis,) = pipeline.analyze([document])
    assert from_json(to_json(analysis, "1")) == analysis
    assert any(extraction.rule == "change" for extraction in analysis.extractions)
