from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.errors import OntologyError
from kg.model import LexiconEntry, Property
from kg.ontology.lexicon import Key, compile_phrase, compile_phrases, compile_table, from_json, to_json

WORDS = st.text(st.characters(blacklist_categories=["Cs"]))
BOUGHT = "{o:Acme} was bought by {s:Beta}."
BOUGHT_SENTENCE = "Acme was bought by Beta."


def test_a_phrase_becomes_lemma_and_roles(hand: SimpleNamespace) -> None:
    read = {
        BOUGHT_SENTENCE: hand.reading(
            hand.extraction(BOUGHT_SENTENCE, "buy", "verb", {"subject": "Beta", "object": "Acme"})
        )
    }.__getitem__
    lexicon = compile_phrases([Property("ex:bought", "bought", phrases=(BOUGHT,))], read)
    assert lexicon == {"buy": (LexiconEntry("buy", "subject", "object", "ex:bought"),)}


def test_of_two_readings_the_one_with_fewer_others_wins(hand: SimpleNamespace) -> None:
    sentence = "Trade between Canada and Mexico grew in May."
    trade = hand.extraction(sentence, "trade", "noun", {"subject": "Canada", "with": "Mexico"})
    grow = hand.extraction(sentence, "grow", "verb", {"subject": "Canada", "with": "Mexico", "time": "May"})
    key = compile_phrase("Trade between {Canada} and {Mexico} grew in May.", lambda _: hand.reading(grow, trade))
    assert key == Key("trade", "subject", "with")


def test_two_readings_with_one_key_are_one(hand: SimpleNamespace) -> None:
    met = hand.extraction("Ann met Bob.", "meet", "verb", {"subject": "Ann", "object": "Bob"})
    assert compile_phrase("{Ann} met {Bob}.", lambda _: hand.reading(met, met)).lemma == "meet"


def test_different_keys_are_an_error_that_shows_what_was_read(hand: SimpleNamespace) -> None:
    one = hand.extraction("Ann met Bob.", "meet", "verb", {"subject": "Ann", "object": "Bob"})
    other = hand.extraction("Ann met Bob.", "meet", "noun", {"subject": "Ann", "with": "Bob"})
    with pytest.raises(OntologyError, match=r"several ways; read: meet \(verb: subject 'Ann', object 'Bob'\); meet"):
        compile_phrase("{Ann} met {Bob}.", lambda _: hand.reading(one, other), term="ex:met")


@pytest.mark.parametrize("roles", [{"subject": "Ann"}, {"subject": "Ann", "time": "May"}, {"object": "Ann met Bob"}])
def test_an_extraction_that_misses_a_slot_is_an_error(hand: SimpleNamespace, roles: dict[str, str]) -> None:
    read = hand.reading(hand.extraction("Ann met Bob in May.", "meet", "verb", roles))
    with pytest.raises(OntologyError, match="no extraction that covers both slots; read: meet"):
        compile_phrase("{Ann} met {Bob} in May.", lambda _: read, term="ex:met")


@pytest.mark.parametrize(("marker", "role"), [("of", "of"), ("", "modifier")])
def test_what_modifies_without_of_has_a_role_of_its_own(hand: SimpleNamespace, marker: str, role: str) -> None:
    roles = {"subject": "Ann", "of": ("Canada", None, marker)}
    read = hand.reading(hand.extraction("Canada leader Ann left.", "leader", "copula", roles))
    assert compile_phrase("{o:Canada} leader {s:Ann} left.", lambda _: read) == Key("leader", "subject", role)


def test_nothing_read_is_said(hand: SimpleNamespace) -> None:
    with pytest.raises(OntologyError, match="read: nothing"):
        compile_phrase("{Ann} met {Bob}.", lambda _: hand.reading())


def test_a_compiled_phrase_is_not_read_again() -> None:
    prop = Property("ex:met", "met", phrases=("{Ann} met {Bob}.",))
    lexicon = compile_phrases([prop], None, compiled={"{Ann} met {Bob}.": Key("meet", "subject", "object")})
    assert lexicon["meet"][0].property == "ex:met"


def test_a_phrase_that_is_not_compiled_needs_a_reader() -> None:
    with pytest.raises(OntologyError, match="no reader"):
        compile_phrases([Property("ex:met", "met", phrases=("{Ann} met {Bob}.",))], None)


def test_the_table_is_sorted_by_phrase(hand: SimpleNamespace) -> None:
    def read(sentence: str) -> object:
        first, verb, second = sentence.rstrip(".").split()
        return hand.reading(hand.extraction(sentence, verb, "verb", {"subject": first, "object": second}))

    props = [Property("ex:b", "b", phrases=("{Eve} met {Bob}.",)), Property("ex:a", "a", phrases=("{Ann} saw {Bob}.",))]
    assert list(compile_table(props, read)) == ["{Ann} saw {Bob}.", "{Eve} met {Bob}."]  # type: ignore[arg-type]


@settings(deadline=None)
@given(st.dictionaries(WORDS, st.builds(Key, WORDS, WORDS, WORDS)))
def test_what_is_written_is_read_back(tmp_path_factory: pytest.TempPathFactory, table: dict[str, Key]) -> None:
    path = tmp_path_factory.getbasetemp() / "lexicon.json"
    path.write_text(to_json(table), encoding="utf-8", newline="")
    assert from_json(path) == table


@pytest.mark.parametrize("text", ["", "[]", '{"a": 1}', '{"a": ["b"]}'])
def test_a_broken_file_is_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "lexicon.json"
    path.write_text(text)
    with pytest.raises(OntologyError, match=r"lexicon\.json: is no compiled lexicon"):
        from_json(path)
