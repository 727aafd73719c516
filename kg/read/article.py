"""What a file says about an article before its blocks and date are worked out."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Article:
    """A text with the metadata of its file.

    ``published`` is ISO 8601, ``address`` a URL, ``label`` names the article in a file of many, and ``item`` counts
    it there from 1, if the file is an array.
    """

    text: str
    title: str | None = None
    published: str | None = None
    address: str | None = None
    label: str | None = None
    item: int | None = None
