"""The hand-checked sentences themselves: each is a tree, and some test reads it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extract.trees import doc_from, trees


@pytest.mark.parametrize("sentence", sorted(trees()))
def test_it_is_a_tree(sentence: str) -> None:
    doc = doc_from(trees()[sentence])
    for sent in doc.sents:
        assert [token.dep_ for token in sent].count("ROOT") == 1
        assert list(sent.root.subtree) == list(sent)


def test_every_tree_is_read() -> None:
    tests = "".join(file.read_text("utf-8") for file in sorted(Path(__file__).parent.glob("test_*.py")))
    assert [sentence for sentence in trees() if sentence not in tests.replace("\\", "")] == []
