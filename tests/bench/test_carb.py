"""CaRB's scorer: gold as output is perfect, gold of other sentences is worth nothing, and each error has its cause."""

import json

import carb
import pytest
from carb_errors import Group, gold_errors
from click.testing import CliRunner
from matching import Sentences, Tuple, agreement, area, best
from ptb import sentence

GOLD = """\
Ann Lee -LRB- the mayor -RRB- did n't close the mill in 2019 .\tdid n't close\tAnn Lee\tthe mill\tin 2019
Ann Lee -LRB- the mayor -RRB- did n't close the mill in 2019 .\tis\tAnn Lee\tthe mayor
`` Rivers rise , '' she said .\tsaid\tshe\tRivers rise
Birds of the coast sang .\tsang\tBirds of the coast\tC: she said
"""


def line(text, *tuples):
    """A line as kg extract writes it, with the tuples' words wherever they are in the text."""

    def words(part):
        starts = [text.index(word) for word in part.split()]
        return {"added": "", "spans": [[s, s + len(w)] for s, w in zip(starts, part.split(), strict=True)]}

    read = [
        {"relation": words(rel), "arguments": [words(a) for a in args], "confidence": 1.0, "rule": "clause"}
        for rel, *args in tuples
    ]
    return {"document": {"text": text}, "tuples": read}


def scored(pairs):
    points = Sentences.of(pairs).curve()
    return best(points), area(points)


def test_a_normal_sentence_remembers_its_tokens():
    words = sentence("`` It is the owners ' house , '' Ann Lee -LRB- 34 -RRB- did n't say ; $ 5 free - standing .")
    assert words.text == "“It is the owners' house,” Ann Lee (34) didn't say; $5 free-standing."
    assert [words.text[start:end] for start, end in words.spans[:4]] == ["“", "It", "is", "the"]
    start = words.text.index("Lee (34) didn't")
    assert words.words([(start, start + len("Lee (34) didn't"))]) == ["Lee", "-LRB-", "34", "-RRB-", "did", "n't"]


def test_gold_as_output_is_perfect():
    gold = [tuples for _, tuples in carb.read_gold(GOLD)]
    top, under = scored(zip(gold, gold, strict=True))
    assert (top.precision, top.recall, under) == (1.0, 1.0, 1.0)


def test_gold_of_another_sentence_is_worth_nothing():
    gold = [tuples for _, tuples in carb.read_gold(GOLD)]
    top, under = scored(zip(gold, gold[1:] + gold[:1], strict=True))
    assert top.f1 < 0.1
    assert under < 0.1


def test_who_said_it_is_no_argument_of_the_gold_tuple():
    (*_, (_, (birds,))) = carb.read_gold(GOLD)
    assert birds.arguments == (("birds", "of", "the", "coast"),)


def test_relations_that_share_no_word_do_not_match():
    gold = Tuple.from_text("closed", ["Ann", "the mill"])
    assert agreement(gold, Tuple.from_text("shut", ["Ann", "the mill"])) == (0.0, 0.0)
    assert agreement(gold, Tuple.from_text("closed", ["Ann", "the old mill"])) == pytest.approx((4 / 5, 1.0))


def test_arguments_from_the_second_on_are_one():
    gold = Tuple.from_text("closed", ["Ann", "the mill", "in 2019"])
    assert agreement(gold, Tuple.from_text("closed", ["Ann", "in 2019", "the mill"])) == (1.0, 1.0)
    assert agreement(gold, Tuple.from_text("closed", ["Ann"])) == (0.0, 0.0)


def test_be_is_any_of_its_forms_and_what_is_said_may_come_first():
    assert agreement(Tuple.from_text("was", ["Ann", "mayor"]), Tuple.from_text("be", ["Ann", "mayor"])) == (1.0, 1.0)
    gold = Tuple.from_text("said", ["she", "rivers rise"])
    assert agreement(gold, Tuple.from_text("said", ["rivers rise", "she"])) == (1.0, 1.0)


def test_each_gold_tuple_is_matched_by_one_tuple_at_most():
    gold = [Tuple.from_text("closed", ["Ann", "the mill"])]
    twice = [Tuple.from_text("closed", ["Ann", "the mill"], 0.9), Tuple.from_text("closed", ["Ann", "the mill"], 0.4)]
    surer, all_of_them = reversed(Sentences.of([(gold, twice)]).curve())
    assert (surer.precision, surer.recall, surer.tuples) == (1.0, 1.0, 1)
    assert (all_of_them.precision, all_of_them.recall, all_of_them.tuples) == (0.5, 1.0, 2)


def test_the_area_begins_at_recall_nothing():
    gold = [Tuple.from_text("closed", ["Ann", "the mill"]), Tuple.from_text("sold", ["Ann", "the mill"])]
    points = Sentences.of([(gold, [Tuple.from_text("closed", ["Ann", "the mill"], 0.9)])]).curve()
    assert area(points) == pytest.approx(0.5)


def test_the_command_scores_lines(tmp_path):
    (tmp_path / "set.tsv").write_text(GOLD, encoding="utf-8")
    lines = [
        line("Ann Lee (the mayor) didn't close the mill in 2019.", ("didn't close", "Ann Lee", "mill", "in 2019")),
        line("“Rivers rise,” she said.", ("said", "she", "Rivers rise")),
        line("Birds of the coast sang."),
    ]
    (tmp_path / "lines.jsonl").write_text("".join(json.dumps(each) + "\n" for each in lines), encoding="utf-8")
    files = [str(tmp_path / "set.tsv"), "--extracted", str(tmp_path / "lines.jsonl"), "--errors", "1"]
    printed = CliRunner().invoke(carb.carb, files)
    assert printed.exit_code == 0, printed.output
    assert "3 sentences, 4 gold tuples, 2 read" in printed.output
    assert "unsaid relation" in printed.output


def test_lines_without_tuples_are_no_output(tmp_path):
    (tmp_path / "set.tsv").write_text(GOLD, encoding="utf-8")
    (tmp_path / "lines.jsonl").write_text('{"document": {"text": "Birds sang."}}\n', encoding="utf-8")
    files = [str(tmp_path / "set.tsv"), "--extracted", str(tmp_path / "lines.jsonl")]
    printed = CliRunner().invoke(carb.carb, files)
    assert printed.exit_code != 0
    assert "--tuples" in printed.output


@pytest.mark.parametrize(
    ("gold", "read", "cause"),
    [
        (("closed", "Ann", "the mill"), ("closed", "Ann", "the mill"), "found"),
        (("closed", "Ann", "the mill"), ("closed", "the", "in 2019"), "predicate read, arguments wrong"),
        (("closed", "Ann", "the mill"), ("said", "Bob", "Ann closed the mill"), "predicate inside an argument only"),
        (("closed", "Ann", "the mill"), ("said", "Bob", "this"), "predicate not read"),
        (("is", "Ann", "mayor"), ("said", "Bob", "this"), "unsaid relation"),
        (
            ("demolished", "Ann", "the mill"),
            ("said", "Bob", "this"),
            "the gold relation's words are not in the sentence",
        ),
    ],
)
def test_each_error_has_its_cause(gold, read, cause):
    golden, found = (Tuple.from_text(relation, arguments) for relation, *arguments in (gold, read))
    table = Sentences.of([([golden], [found])])
    groups = gold_errors([("bob said that ann closed the mill", [golden], [found])], table, 0.5)
    assert list(groups) == [cause]
    assert isinstance(groups[cause], Group)
