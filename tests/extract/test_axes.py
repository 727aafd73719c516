"""Polarity and modality of a predicate, by what stands around it."""

from __future__ import annotations

import pytest

from tests.extract.trees import bug, extraction_of, read_tree

ACTUAL = [
    ("Acme bought Beta.", "buy"),
    ("Acme became the No. 1 maker.", "is maker"),
    ("The index fell 2% to close at 90.", "close"),
    ("Acme managed to buy Beta.", "buy"),
    ("Ann Lee confirmed that Acme bought Beta.", "buy"),
    ("Acme hired Ann Lee after Norvik bought Beta.", "buy"),
    ("Acme hired Ann Lee after Norvik bought Beta.", "hire"),
    ("Acme did not sue Norvik, which bought Beta.", "buy"),
    ("Acme may sue Norvik, which bought Beta.", "buy"),
    ("Acme did not sue Norvik because Ann Lee bought Beta.", "buy"),
    ("Acme will sue Norvik because Ann Lee bought Beta.", "buy"),
    ("Acme will hire Ann Lee after Norvik bought Beta.", "buy"),
    ("Acme will not buy Beta but sued Norvik.", "sue"),
    ("Acme wants to buy Beta.", "want"),
    ("Canada sought talks with Mexico.", "seek"),
    ("Acme's refusal to buy Beta pleased Norvik.", "please"),
    bug("two negations make none", "Acme did not fail to buy Beta.", "buy"),
]
NEGATED = [
    ("Acme did not buy Beta.", "buy"),
    ("Acme never bought Beta.", "buy"),
    ("Acme hasn't bought Beta.", "buy"),
    ("No company bought Beta.", "buy"),
    ("Nobody bought Beta.", "buy"),
    ("Ann Lee signed no treaty.", "sign"),
    ("Acme failed to buy Beta.", "buy"),
    ("Acme refused to buy Beta.", "buy"),
    ("Acme was unable to buy Beta.", "buy"),
    ("Norvik prevented Acme from buying Beta.", "buy"),
    ("Ann Lee left without signing the treaty.", "sign"),
    ("Acme did not sue Norvik, which bought Beta.", "sue"),
    ("Ann Lee did not say Acme bought Beta.", "say"),
    ("Acme did not fail to buy Beta.", "fail"),
    ("Canada cancelled talks with Mexico.", "noun talk"),
    ("The army did not carry out the attack.", "carry out"),
    ("Neither Acme nor Norvik bought Beta.", "buy"),
]
SCHEDULED = [
    ("Ann Lee will plead not guilty and sue Beta.", "sue"),
    ("Acme will buy Beta.", "buy"),
    ("Acme is to buy Beta.", "buy"),
    ("Acme is due to buy Beta.", "buy"),
    ("Acme is due to meet Beta.", "meet"),
    ("Acme is scheduled to buy Beta.", "buy"),
    ("Acme was about to buy Beta.", "buy"),
    ("Acme is going to buy Beta.", "buy"),
    ("Acme to buy Beta.", "buy"),
    ("The treaty is to be reviewed next year.", "review"),
    ("The talks will be held in Berlin.", "hold"),
    ("Acme will buy Beta and will sell Norvik.", "sell"),
    ("Norvik announced Monday in a memo that it would buy Beta.", "buy"),
    ("Ann Lee said Acme will buy Beta.", "buy"),
    ("Acme will hire Ann Lee when Norvik buys Beta.", "buy"),
    ("The upcoming visit by Ann Lee to Mexico pleased Acme.", "noun visit"),
]
INTENDED = [
    ("Acme plans to buy Beta.", "buy"),
    ("Acme wants to buy Beta.", "buy"),
    ("Norvik wants Acme to buy Beta.", "buy"),
    ("Acme agreed to buy Beta.", "buy"),
    ("Acme needs to buy Beta.", "buy"),
    ("Acme tried to buy Beta.", "buy"),
    ("Acme is ready to buy Beta.", "buy"),
    ("Acme should buy Beta.", "buy"),
    ("Acme must buy Beta.", "buy"),
    ("Acme's plan to buy Beta failed.", "buy"),
    ("Canadian efforts to buy Beta failed.", "buy"),
    ("Ann Lee went to Berlin to meet Bo Marsh.", "meet"),
    ("Canada sought talks with Mexico.", "noun talk"),
    ("Norvik opposed the proposed takeover of Beta by Acme.", "noun takeover"),
    ("Ann Lee urged Acme to buy Beta.", "buy"),
]
POSSIBLE = [
    ("Acme may buy Beta.", "buy"),
    ("Acme could buy Beta.", "buy"),
    ("Acme is likely to buy Beta.", "buy"),
    ("Acme is expected to buy Beta.", "buy"),
    ("Acme has a chance to buy Beta.", "buy"),
    ("Acme seems to like Beta.", "like"),
    ("Acme may buy Beta and sue Norvik.", "sue"),
    ("Acme may sue Norvik, which bought Beta.", "sue"),
    ("Did Acme buy Beta?", "buy"),
]
HYPOTHETICAL = [
    ("If Acme buys Beta, Norvik will sue Ann Lee.", "buy"),
    ("If Acme buys Beta, Norvik will sue Ann Lee.", "sue"),
    ("Unless Acme buys Beta, Norvik will sue Ann Lee.", "buy"),
    ("Acme would buy Beta.", "buy"),
    ("Norvik asked whether Acme bought Beta.", "buy"),
]
#: Negated, and no fact either way.
BOTH = [
    ("Acme will not buy Beta but sued Norvik.", "buy", "Scheduled"),
    ("Ann Lee said she would never leave Acme.", "leave", "Scheduled"),
    ("Acme is unlikely to buy Beta.", "buy", "Possible"),
    ("Acme may not buy Beta.", "buy", "Possible"),
    ("Acme can not buy Beta.", "buy", "Possible"),
    ("Acme promised not to buy Beta.", "buy", "Intended"),
    ("Acme's refusal to buy Beta pleased Norvik.", "buy", "Intended"),
    ("Acme decided against buying Beta.", "buy", "Intended"),
]
#: What nobody says is so, whatever the axes and the source that tell so.
NOT_PLAIN = [
    ("Acme has yet to buy Beta.", "buy"),
    ("It is not true that Acme bought Beta.", "buy"),
    ("Had Acme bought Beta, Norvik would have sued Ann Lee.", "buy"),
    ("Had Acme bought Beta, Norvik would have sued Ann Lee.", "sue"),
    ("Acme neither bought nor sold Beta.", "sell"),
    ("Acme abandoned plans to buy Beta.", "buy"),
    ("Acme had no plans to buy Beta.", "buy"),
    ("Ann Lee pretended to sign the treaty.", "sign"),
    ("Acme almost bought Beta.", "buy"),
    ("Ann Lee doubted that Acme bought Beta.", "buy"),
    ("Rumours that Acme bought Beta pleased Norvik.", "buy"),
    ("Beta accused Acme of stealing money.", "steal"),
    ("Acme was accused by Beta of stealing money.", "steal"),
    ("Police charged Ann Lee with stealing money.", "steal"),
    ("The court cleared Ann Lee of stealing money.", "steal"),
    ("Ann Lee was acquitted of stealing money.", "steal"),
]
#: Not even meant.
NEGATED_PLANS = [
    ("Acme abandoned plans to buy Beta.", "buy"),
    ("Acme had no plans to buy Beta.", "buy"),
    ("Acme's refusal to buy Beta pleased Norvik.", "buy"),
]


def axes(sentence: str, predicate: str) -> tuple[str, str]:
    extraction = extraction_of(sentence, predicate)
    return extraction.polarity.value, extraction.modality.value


@pytest.mark.parametrize(("sentence", "predicate"), ACTUAL)
def test_what_is_so(sentence: str, predicate: str) -> None:
    assert axes(sentence, predicate) == ("Affirmed", "Actual")


@pytest.mark.parametrize(("sentence", "predicate"), NEGATED)
def test_what_is_not_so(sentence: str, predicate: str) -> None:
    assert axes(sentence, predicate) == ("Negated", "Actual")


@pytest.mark.parametrize(("sentence", "predicate"), SCHEDULED)
def test_what_is_on_a_calendar(sentence: str, predicate: str) -> None:
    assert axes(sentence, predicate) == ("Affirmed", "Scheduled")


@pytest.mark.parametrize(("sentence", "predicate"), INTENDED)
def test_what_is_somebody_s_will(sentence: str, predicate: str) -> None:
    assert axes(sentence, predicate) == ("Affirmed", "Intended")


@pytest.mark.parametrize(("sentence", "predicate"), POSSIBLE)
def test_what_is_a_chance(sentence: str, predicate: str) -> None:
    assert axes(sentence, predicate) == ("Affirmed", "Possible")


@pytest.mark.parametrize(("sentence", "predicate"), HYPOTHETICAL)
def test_what_stands_under_a_condition(sentence: str, predicate: str) -> None:
    assert axes(sentence, predicate) == ("Affirmed", "Hypothetical")


@pytest.mark.parametrize(("sentence", "predicate", "modality"), BOTH)
def test_polarity_and_modality_are_two_axes(sentence: str, predicate: str, modality: str) -> None:
    assert axes(sentence, predicate) == ("Negated", modality)


@pytest.mark.parametrize(("sentence", "predicate"), NOT_PLAIN)
def test_what_nobody_says_is_so(sentence: str, predicate: str) -> None:
    told_by = extraction_of(sentence, predicate).attribution
    assert (*axes(sentence, predicate), told_by) != ("Affirmed", "Actual", None)


@pytest.mark.parametrize(("sentence", "predicate"), NEGATED_PLANS)
def test_a_plan_given_up_is_negated(sentence: str, predicate: str) -> None:
    assert axes(sentence, predicate)[0] == "Negated"


@pytest.mark.xfail(strict=True, reason="a negation before a conjunct is not looked at")
def test_a_conjunct_may_be_negated_alone() -> None:
    reading = read_tree("Acme and not Norvik bought Beta.")
    polarities = {e.argument("subject").text: e.polarity.value for e in reading.extractions}  # type: ignore[union-attr]
    assert polarities.get("Norvik", "Negated") == "Negated"
    assert polarities["Acme"] == "Affirmed"
