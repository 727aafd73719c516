import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import InputError
from kg.read.article import Article
from kg.read.records import article_from_json, articles_from_json


@pytest.mark.parametrize("text", ["text", "body", "content"])
@pytest.mark.parametrize("title", ["title", "headline"])
@pytest.mark.parametrize("date", ["date", "published", "published_at", "datePublished"])
@pytest.mark.parametrize("address", ["url", "source"])
def test_fields_have_several_names(text: str, title: str, date: str, address: str) -> None:
    record = {text: "T.", title: "H", date: "18 Sept 2025", address: "https://a.example", "id": 7}
    assert article_from_json(json.dumps(record)) == Article("T.", "H", "2025-09-18", "https://a.example", "7")


def test_null_and_blank_fields_are_as_good_as_absent() -> None:
    record = {"text": None, "body": "T.", "title": " ", "date": None, "url": ""}
    assert article_from_json(json.dumps(record)) == Article("T.")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "not JSON"),
        ("[1]", "not a JSON object"),
        ('"text"', "not a JSON object"),
        ("{}", "no text"),
        ('{"text": ""}', "no text"),
        ('{"text": 5}', "text: must be a string, not a number"),
        ('{"text": ["a"]}', "text: must be a string, not a list"),
        ('{"text": "a", "title": {}}', "title: must be a string, not an object"),
        ('{"text": "a", "title": true}', "title: must be a string, not true or false"),
        ('{"text": "a", "date": 2025}', "date: must be a string, not a number"),
        ('{"text": "a", "published": "foo"}', "published: 'foo' is not a date"),
        ("[" * 100_000, "nested too deep"),
        ('{"text": ' + "1" * 5000 + "}", "a number is too long"),
    ],
)
def test_a_bad_record_says_what_is_wrong(line: str, reason: str) -> None:
    with pytest.raises(InputError, match=reason) as caught:
        article_from_json(line)
    assert len(str(caught.value)) < 200


def test_an_array_goes_on_after_a_bad_item() -> None:
    bad: list[InputError] = []
    found = list(articles_from_json('[{"text": "A."}, 3, {"text": "B.", "id": "b"}]', on_bad=bad.append))
    assert [(article.text, article.label, article.item) for article in found] == [("A.", "item1", 1), ("B.", "b", 3)]
    assert [error.message for error in bad] == ["item 2: not a JSON object"]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(), lambda c: st.lists(c) | st.dictionaries(st.text(), c)
)


@given(st.dictionaries(st.sampled_from(["text", "title", "date", "url", "id"]), JSON))
def test_any_record_is_an_article_or_refused(record: dict[str, object]) -> None:
    try:
        article = article_from_json(json.dumps(record))
    except InputError:
        return
    assert article.text == record["text"]
