"""Open tuples: what each clause and noun phrase says in its own words, whole phrases and no classes."""

from kg.extract.tuples.reader import drafts_of, read_tuples

__all__ = ["drafts_of", "read_tuples"]
