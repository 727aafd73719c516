"""Facts that a person reads in a news article that is no part of the project; skipped where it is not at hand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import pytest

from kg.graph import KnowledgeGraph
from kg.model import Analysis
from kg.pipeline import Pipeline
from kg.read import read_documents
from tests.told import Told, told

ARTICLE = Path(__file__).resolve().parents[2] / "shared" / "seed" / "article.txt"
pytestmark = pytest.mark.skipif(not ARTICLE.is_file(), reason="the article is not at hand")

CARNEY, SHEINBAUM, TRUMP = "Mark Carney", "Claudia Sheinbaum", "Donald Trump"
TRUDEAU, CLOW, VALLEJO = "Justin Trudeau", "Brian Clow", "Sebastian Vallejo Vera"
USMCA = "United States–Mexico–Canada Agreement"

#: What is not read yet, and why; a case that comes to pass must leave this table.
KNOWN_FAILURES: Mapping[str, str] = {}

Check = Callable[[list[Told]], bool]


def fact(
    subject: str,
    predicate: str | None,
    obj: str,
    *,
    modality: str = "Actual",
    source: str | None = None,
    ended: bool = False,
    **qualifiers: str,
) -> Check:
    """Return a check for an affirmed claim; the object is given by its first words, ``predicate`` None is any."""

    def check(claims: list[Told]) -> bool:
        return any(
            (t.subject, t.polarity, t.modality, t.source, t.ended) == (subject, "Affirmed", modality, source, ended)
            and predicate in {None, t.predicate}
            and t.object.startswith(obj)
            and all(t.qualifiers.get(f"kg:{name}") == value for name, value in qualifiers.items())
            for t in claims
        )

    return check


def either(*checks: Check) -> Check:
    return lambda claims: any(check(claims) for check in checks)


def none_of(check: Check) -> Check:
    return lambda claims: not check(claims)


def word_of(source: str) -> Check:
    """Return a check that something is told as the word of a source and not as a fact."""
    return lambda claims: any(t.source is not None and source in t.source for t in claims)


def stated(source: str) -> Check:
    """Return a check that the article says somebody said something."""
    return lambda claims: any(t.predicate == "news:stated" and source in t.subject and t.plain for t in claims)


TRADE = {
    "trade with Mexico": fact("Canada", "news:tradesWith", "Mexico", time="2024", value="55400000000 CAD"),
    "trade with the United States": fact(
        "Canada", "news:tradesWith", "United States", time="2024", value="924400000000 CAD"
    ),
}
TREATY = {
    "review of the treaty": fact(USMCA, "news:reviewedIn", "2026", modality="Scheduled"),
    "no review as a fact": none_of(fact(USMCA, "news:reviewedIn", "2026")),
    "renewal by Canada": fact("Canada", "news:renewed", USMCA, time="2018"),
    "renewal by Mexico": fact("Mexico", "news:renewed", USMCA, time="2018"),
    "renewal by the United States": fact("United States", "news:renewed", USMCA, time="2018"),
}
POSITIONS = {
    "Carney is prime minister": fact(CARNEY, "news:primeMinisterOf", "Canada"),
    "Sheinbaum is president": fact(SHEINBAUM, "news:presidentOf", "Mexico"),
    "Trump is president": fact(TRUMP, "news:presidentOf", "United States"),
    "Trudeau was prime minister": either(
        fact(TRUDEAU, "news:heldPosition", "prime minister"),
        fact(TRUDEAU, "news:heldPosition", "prime minister", ended=True),
    ),
    "Trudeau is not prime minister": none_of(
        either(
            fact(TRUDEAU, "news:primeMinisterOf", ""),
            fact(TRUDEAU, "news:holdsPosition", ""),
        )
    ),
    "Clow was an aide": either(
        fact(CLOW, "news:heldPosition", "senior aide"), fact(CLOW, "news:heldPosition", "senior aide", ended=True)
    ),
    "Clow advised Trudeau": fact(CLOW, "news:advised", TRUDEAU),
    "Vallejo Vera is a professor": either(
        fact(VALLEJO, "news:professorAt", "Western University"),
        fact(VALLEJO, "news:holdsPosition", "assistant professor", at="Western University"),
    ),
    "he is an assistant professor": fact(VALLEJO, "news:holdsPosition", "assistant professor"),
    "the university lies in London": fact("Western University", "news:locatedIn", "London"),
    "London lies in Ontario": fact("London", "news:locatedIn", "Ontario"),
}
VISIT = {
    "Carney arrives": fact(CARNEY, "news:arrivedIn", "Mexico City"),
    "the meeting is scheduled": fact(CARNEY, "news:met", SHEINBAUM, modality="Scheduled"),
    "the meeting is no fact": none_of(fact(CARNEY, "news:met", SHEINBAUM)),
    "Carney's lunch": fact(CARNEY, None, "working lunch", modality="Scheduled"),
    "Sheinbaum's lunch": fact(SHEINBAUM, None, "working lunch", modality="Scheduled"),
    "Carney's signature": fact(CARNEY, "news:signed", "comprehensive strategic partnership", modality="Scheduled"),
    "Sheinbaum's signature": fact(
        SHEINBAUM, "news:signed", "comprehensive strategic partnership", modality="Scheduled"
    ),
}
WORDS = {
    "Carney spoke": stated(CARNEY),
    "Clow spoke": stated(CLOW),
    "Vallejo Vera spoke": stated(VALLEJO),
    "Canadian officials spoke": stated("Canadian officials"),
    "an official spoke": stated("official"),
    "Carney's word": word_of(CARNEY),
    "Clow's word": word_of(CLOW),
    "Vallejo Vera's word": word_of(VALLEJO),
    "an official's word": word_of("official"),
}
WILL = {
    "a common front is sought": lambda claims: any(
        "common front" in t.object and t.modality == "Intended" for t in claims
    ),
    "Canada is to find markets": fact("Canada", "rel:find", "new markets", modality="Intended", source=CARNEY),
    "Canada is to craft an approach": fact(
        "Canada", "rel:craft", "common approach", modality="Intended", source=VALLEJO
    ),
    "Mexico is to craft an approach": fact(
        "Mexico", "rel:craft", "common approach", modality="Intended", source=VALLEJO
    ),
    "communications are needed": lambda claims: any(
        "communications" in t.object and t.modality == "Intended" and t.source == CLOW for t in claims
    ),
    "no struck relationship": none_of(
        lambda claims: any(
            "relationship" in t.object and t.predicate in {"news:attacked", "news:met", "news:signed"} for t in claims
        )
    ),
}
FACTS: Mapping[str, Check] = {**TRADE, **TREATY, **POSITIONS, **VISIT, **WORDS, **WILL}


@pytest.fixture(scope="module")
def analysis(pipeline: Pipeline) -> Analysis:
    (read,) = pipeline.analyze(read_documents([str(ARTICLE)], on_skip=_never))
    return read


@pytest.fixture(scope="module")
def graph(pipeline: Pipeline, analysis: Analysis) -> KnowledgeGraph:
    return KnowledgeGraph.from_analyses([analysis], ontology=pipeline.ontology)


@pytest.mark.parametrize("name", FACTS)
def test_the_article_says(analysis: Analysis, name: str) -> None:
    found = FACTS[name](told(analysis))
    if name in KNOWN_FAILURES:
        assert not found, f"{name!r} is read now: take it out of KNOWN_FAILURES"
    else:
        assert found, _about(told(analysis))


def test_known_failures_are_facts() -> None:
    assert set(KNOWN_FAILURES) <= set(FACTS)


@pytest.mark.parametrize(
    ("subject", "predicate", "obj"),
    [
        ("Canada", "news:tradesWith", "Mexico"),
        (USMCA, "news:reviewedIn", "*"),
        (CARNEY, "news:primeMinisterOf", "Canada"),
        (CARNEY, "news:met", SHEINBAUM),
        ("Western University", "news:locatedIn", "London"),
    ],
)
def test_a_claim_shows_its_sentence(graph: KnowledgeGraph, subject: str, predicate: str, obj: str) -> None:
    claims = graph.why(subject, predicate, obj)
    text = ARTICLE.read_text("utf-8")
    assert claims
    assert all(claim.sentence and claim.sentence in text for claim in claims)


def test_the_copyright_line_dates_the_article_and_claims_nothing(analysis: Analysis) -> None:
    assert (analysis.document.published or "").startswith("2025")
    assert not any("Reuters" in entity.label for entity in analysis.entities)


def test_one_carney_and_he_is_a_person(analysis: Analysis) -> None:
    named = [entity for entity in analysis.entities if "Carney" in entity.label.split()]
    (carney,) = [entity for entity in named if entity.type == "news:Person"]
    texts = {mention.text for mention in carney.mentions}
    assert (carney.label, carney.type) == (CARNEY, "news:Person")
    assert {"Mark Carney", "Carney", "he"} <= texts


@pytest.mark.parametrize(
    "label", ["Canada", "Mexico", "United States", USMCA, SHEINBAUM, TRUMP, TRUDEAU, CLOW, VALLEJO]
)
def test_nothing_is_two_entities(analysis: Analysis, label: str) -> None:
    assert [entity.label for entity in analysis.entities].count(label) == 1


def test_one_treaty(analysis: Analysis) -> None:
    assert [entity.label for entity in analysis.entities if entity.type == "news:Treaty"] == [USMCA]


def test_no_entity_is_a_pronoun_only(analysis: Analysis) -> None:
    assert all({m.kind for m in entity.mentions} != {"pronoun"} for entity in analysis.lasting)


def test_london_is_the_one_in_ontario(analysis: Analysis) -> None:
    (london,) = [entity for entity in analysis.entities if entity.label == "London"]
    assert london.gazetteer == "london-ontario"


def _never(skipped: object) -> None:
    pytest.fail(f"skipped: {skipped}")


def _about(claims: Iterable[Told]) -> str:
    return "\n".join(f"{t.subject} | {t.predicate} | {t.object} {t.modality} {t.source or ''}" for t in claims)
