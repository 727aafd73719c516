"""The plain records of a parse say what spaCy's own say."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc as SpacyDoc

from kg.parse import Doc

_FIELDS = "i idx text lower_ tag_ dep_ lemma_ ent_type_ is_space is_punct is_quote is_lower".split()


def parse() -> SpacyDoc:
    """Two sentences, the first with crossing arcs and a blank; the last word is glued to its full stop."""
    words = 'He met Ann Lee " today \n from Oslo . It fell .'.split(" ")
    heads = [1, 1, 3, 1, 1, 1, 5, 3, 7, 1, 11, 11, 11]
    deps = "nsubj ROOT compound dobj punct npadvmod dep prep pobj punct nsubj ROOT punct".split()
    tags = "PRP VBD NNP NNP '' NN _SP IN NNP . PRP VBD .".split()
    ents = ["O", "O", "B-PERSON", "I-PERSON", "O", "B-DATE", "O", "O", "B-GPE", "O", "O", "O", "O"]
    spaces = [True] * 8 + [False, True, True, False, False]
    lemmas = ["" if tag != "VBD" else "meet" for tag in tags]
    vocab = spacy.blank("en").vocab
    return SpacyDoc(vocab, words, spaces, heads=heads, deps=deps, tags=tags, ents=ents, lemmas=lemmas)


def test_tokens_are_copied() -> None:
    theirs = parse()
    ours = Doc.from_spacy(theirs)
    assert ours.text == theirs.text
    for token, original in zip(ours, theirs, strict=True):
        assert [getattr(token, name) for name in _FIELDS] == [getattr(original, name) for name in _FIELDS]
        assert token.is_sent_start == original.is_sent_start
        assert len(token) == len(original)
        assert token.doc is ours


def test_the_tree_is_the_same() -> None:
    theirs = parse()
    for token, original in zip(Doc.from_spacy(theirs), theirs, strict=True):
        assert (token.head.i, token.left_edge.i) == (original.head.i, original.left_edge.i)
        for name in ("children", "lefts", "rights", "subtree", "ancestors"):
            assert [t.i for t in getattr(token, name)] == [t.i for t in getattr(original, name)], name


def test_sentences_and_names_are_the_same() -> None:
    theirs = parse()
    ours = Doc.from_spacy(theirs)
    assert [(s.start, s.end) for s in ours.sents] == [(s.start, s.end) for s in theirs.sents]
    assert [tuple(e) for e in ours.ents] == [(e.start, e.end, e.label_) for e in theirs.ents]
    assert ours[11].sent == ours.sents[1]


def test_characters_find_the_tokens_that_hold_them() -> None:
    theirs = parse()
    ours = Doc.from_spacy(theirs)
    for start in range(len(theirs.text)):
        for end in range(start + 1, len(theirs.text) + 1):
            span = theirs.char_span(start, end, alignment_mode="expand")
            found = ours.at(start, end)
            assert [t.i for t in found] == [t.i for t in span]
            if found:
                assert found.root.i == span.root.i


def test_an_empty_text_has_no_tokens() -> None:
    empty = Doc.from_spacy(SpacyDoc(spacy.blank("en").vocab))
    assert (empty.text, len(empty), empty.sents, len(empty.at(0, 1))) == ("", 0, (), 0)


def test_neighbours_end_with_the_text() -> None:
    doc = Doc.from_spacy(parse())
    assert doc[1].nbor(-1).text == "He"
    for token, offset in ((doc[0], -1), (doc[len(doc) - 1], 1)):
        with pytest.raises(IndexError):
            token.nbor(offset)
    assert doc[1].is_ancestor(doc[8])
    assert not doc[8].is_ancestor(doc[1])
