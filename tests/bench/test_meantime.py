"""The scorer scores: gold as output is perfect, another document's gold is worth nothing, each error has its cause."""

import json
from pathlib import Path

import meantime
import pytest

SHARED = Path(__file__).parents[3] / "shared" / "bench" / "meantime" / "apple.jsonl"
ROLES = {"Arg0": "subject", "Arg1": "object", "Argm-LOC": "place"}
TYPES = {"PER": "news:Person", "ORG": "news:Company", "LOC": "news:City", "PRO": "news:Product", "FIN": "news:Currency"}

DOCUMENT = json.loads(Path(__file__).with_name("small.jsonl").read_text(encoding="utf-8"))


def as_line(document, text=None):
    """The line that `kg extract` would write if it read just what the annotators did."""
    kinds = {"NAM": "name", "PRE.NAM": "name", "PRO": "pronoun"}

    def mention(m):
        kind = kinds.get(m["syntax"], "nominal")
        return {**m, "kind": kind, "label": "OTHER", "head": [m["end"] - 1, m["end"]]}

    fillers = {m["id"]: m for e in document["entities"] for m in e["mentions"]} | {
        e["id"]: e for e in document["events"]
    }

    def extraction(event):
        parts = [
            (p["role"], fillers[p["filler"]])
            for p in document["participants"]
            if p["event"] == event["id"] and p["filler"] in fillers
        ]
        return {
            "predicate": {"start": event["start"], "end": event["end"]},
            "arguments": [
                {"role": ROLES.get(role, "to"), "head": [f["end"] - 1, f["end"]], "text": f["text"]}
                for role, f in parts
            ],
            "polarity": "Negated" if event["polarity"] == "NEG" else "Affirmed",
            "modality": "Possible"
            if event["certainty"] in {"POSSIBLE", "PROBABLE"}
            else ("Scheduled" if event["time"] == "FUTURE" else "Actual"),
        }

    return {
        "document": {"text": text or document["text"]},
        "entities": [
            {"type": TYPES.get(e["type"]), "mentions": [mention(m) for m in e["mentions"]]}
            for e in document["entities"]
        ],
        "values": [{**t, "kind": "time"} for t in document["times"] if t["start"] is not None],
        "extractions": [extraction(event) for event in document["events"]],
    }


def figures(documents, lines):
    return {row.name: row.value for row in meantime.score(documents, lines).rows()}


def test_gold_as_output_is_perfect():
    assert set(figures([DOCUMENT], [as_line(DOCUMENT)]).values()) == {1.0}


def test_no_output_finds_nothing():
    rows = figures([DOCUMENT], [])
    assert set(rows.values()) == {0.0}


def test_an_axis_that_the_set_leaves_open_is_not_scored():
    line = as_line(DOCUMENT)
    line["extractions"][1]["modality"] = "Hypothetical"
    assert figures([DOCUMENT], [line])["certainty of matched events"] == 1.0


def test_an_intransitive_subject_is_either_of_two_roles():
    document = {**DOCUMENT, "participants": [{"event": "8", "role": "Arg1", "filler": "1"}]}
    line = as_line(document)
    line["extractions"][0]["arguments"][0]["role"] = "subject"
    assert figures([document], [line])["participants with role"] == 1.0


def test_a_clause_an_amount_and_an_event_are_no_participants_and_count_in_a_row_of_their_own():
    line = as_line(DOCUMENT)
    said = {"role": "to", "head": [31, 37], "text": "opened"}
    line["extractions"][0]["arguments"] += [said, {**said, "head": [57, 63], "filler": {"value": 0}}]
    rows = figures([DOCUMENT], [line])
    assert rows["participants with role"] == 1.0
    assert rows["participants with role, of all arguments"] < 1.0


def test_a_relative_pronoun_is_found_where_it_stands_or_at_what_it_stands_for():
    document = json.loads(json.dumps(DOCUMENT))
    document["entities"][0]["mentions"][1:] = [
        {"id": "2", "start": 19, "end": 30, "text": "The company", "syntax": "NOM", "sentence": 1},
        {"id": "3", "start": 65, "end": 67, "text": "which", "syntax": "PRO", "sentence": 1},
    ]
    line = as_line(document)
    line["extractions"][2]["arguments"][0]["head"] = [23, 30]
    assert figures([document], [line])["participants with role"] == 1.0


def test_what_coordinates_events_is_scored_in_its_parts_and_conjuncts_are_one_participant():
    document = json.loads(json.dumps(DOCUMENT))
    document["events"].append(
        {"start": 7, "end": 37, "id": "11", "text": "", "polarity": "", "certainty": "", "time": ""}
    )
    line = as_line(document)
    line["extractions"][0]["arguments"].append({"role": "object", "head": [13, 14], "text": "B"})
    rows = figures([document], [line])
    assert rows["events with a predicate"] == rows["participants with role"] == 1.0


def test_the_verb_of_a_copula_is_the_event_and_its_noun_takes_part():
    line = as_line(DOCUMENT)
    sold = line["extractions"][0]
    sold["arguments"], sold["rule"] = sold["arguments"][:1], "copula"
    sold["predicate"] = {"start": 13, "end": 17, "text": "Beta", "verb": [7, 12]}
    assert figures([DOCUMENT], [line])["participants without roles"] == 1.0


def test_a_name_may_be_right_but_for_its_article_and_its_type():
    line = as_line(DOCUMENT)
    name = line["entities"][1]["mentions"][0]
    name |= {"start": 7, "text": "sells Beta"}
    line["entities"][1]["type"] = "news:Person"
    scores = meantime.score([DOCUMENT], [line])
    rows = {row.name: row.value for row in scores.rows()}
    assert rows["names, exact span"] == pytest.approx(2 / 3)
    assert rows["names, overlapping span, recall"] == 1.0
    assert rows["type accuracy of matched names"] == pytest.approx(2 / 3)
    assert {miss.cause for miss in scores.misses()["names"]} == {"type PRO read as PER", "name's span too long (PRO)"}


def test_a_phrase_stands_for_the_name_that_heads_it():
    line = as_line(DOCUMENT)
    mention = line["entities"][2]["mentions"][0]
    mention |= {"start": 40, "end": 44, "phrase": [38, 44]}
    assert figures([DOCUMENT], [line])["coreference, CoNLL average"] == 1.0


def test_one_entity_cut_in_two_costs_recall_and_one_joined_costs_precision():
    cut = as_line(DOCUMENT)
    company = cut["entities"][0]
    cut["entities"].append({**company, "mentions": [company["mentions"].pop()]})
    scores = meantime.score([DOCUMENT], [cut]).coreference
    assert scores.muc.recall == pytest.approx(2 / 3)
    assert scores.muc.precision == 1.0
    assert scores.b_cubed.recall == pytest.approx((4 / 3 + 1 / 3 + 1 + 2 + 1) / 7)
    assert scores.b_cubed.precision == 1.0

    joined = as_line(DOCUMENT)
    joined["entities"][0]["mentions"] += joined["entities"].pop(2)["mentions"]
    scores = meantime.score([DOCUMENT], [joined]).coreference
    assert scores.muc.precision == pytest.approx(3 / 4)
    assert scores.muc.recall == 1.0
    assert scores.ceaf.f1 < 1.0


@pytest.mark.skipif(not SHARED.exists(), reason="the development sets are not here")
def test_on_the_development_set_gold_is_perfect_and_another_documents_gold_is_worthless():
    documents = [json.loads(line) for line in SHARED.read_text(encoding="utf-8").splitlines()]
    perfect = figures(documents, [as_line(d) for d in documents])
    worst = min(perfect, key=perfect.get)
    assert perfect[worst] > 0.97, (worst, perfect[worst])
    others = documents[7:] + documents[:7]
    shuffled = figures(documents, [as_line(o, d["text"]) for d, o in zip(documents, others, strict=True)])
    scored = ("names, exact span", "times, span and value", "coreference, CoNLL average", "participants with role")
    assert max(shuffled[name] for name in scored) < 0.12, shuffled  # all begin with the name that they are about
