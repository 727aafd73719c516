"""Inputs become Documents: what is named must be readable, what is found along the way may fail."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from kg.errors import InputError
from kg.model import Document
from kg.read.article import Article
from kg.read.dates import require_date
from kg.read.decode import clean, decode
from kg.read.documents import document_from_text
from kg.read.files import (
    FORMATS,
    MAX_JSON_BYTES,
    MAX_PLAIN_BYTES,
    STDIN,
    UNKNOWN_FORMAT,
    Input,
    find_inputs,
    read_bytes,
    read_lines,
    shown,
)
from kg.read.language import foreign_language
from kg.read.markup import article_from_html, article_from_markdown
from kg.read.records import article_from_json, articles_from_json


@dataclass(frozen=True, slots=True)
class Skipped:
    """What was passed over: the path, the line (1-based) of a JSON Lines file, and why."""

    source: str
    line: int | None
    reason: str


def read_documents(
    inputs: Iterable[str],
    *,
    date: str | None = None,
    default_date: str | None = None,
    stdin_format: str = "txt",
    strict: bool = False,
    on_skip: Callable[[Skipped], None],
) -> Iterator[Document]:
    """Yield the documents of files, globs, folders and ``-`` (standard input), in the order given, folders sorted.

    An input that was named and cannot be read is an InputError, and so is a date that is none. A bad member of a
    folder or glob, and a bad line of JSON Lines, goes to ``on_skip`` (an InputError if ``strict``), as does what
    has an unknown format or is not English (strict or not: nothing is wrong with it).
    """
    if stdin_format not in FORMATS.values():
        raise InputError(f"standard input: unknown format {stdin_format!r} (txt, md, html, json or jsonl)")
    run = _Run(
        date=require_date(date, "--date") if date is not None else None,
        default_date=require_date(default_date, "--default-date") if default_date is not None else None,
        strict=strict,
        on_skip=on_skip,
    )
    return (
        document
        for name in inputs
        for found in ([Input(STDIN, stdin_format, named=True)] if name == STDIN else find_inputs(name, on_bad=run.skip))
        for document in run.documents(found)
    )


@dataclass(frozen=True, slots=True)
class _Run:
    """The options of one run, and what it does with what fails."""

    date: str | None
    default_date: str | None
    strict: bool
    on_skip: Callable[[Skipped], None]

    def documents(self, found: Input) -> Iterator[Document]:
        try:
            yield from self._from_lines(found) if found.format == "jsonl" else self._from_file(found)
        except InputError as error:
            located = InputError(error.message, file=error.file or shown(found.path), line=error.line)
            if found.named:
                raise located from error
            self.skip(located)

    def skip(self, error: InputError) -> None:
        """Report what was passed over, or raise it if the run is strict."""
        if self.strict and error.message != UNKNOWN_FORMAT:
            raise error
        self.on_skip(Skipped(error.file or "", error.line, error.message))

    def _from_lines(self, found: Input) -> Iterator[Document]:
        source = shown(found.path)
        for number, line in read_lines(found.path):
            try:
                article = _article_from_line(line, first=number == 1)
                document = self._document(article, found, number) if article else None
            except InputError as error:
                self.skip(InputError(error.message, file=source, line=number))
                continue
            if document:
                yield document

    def _from_file(self, found: Input) -> Iterator[Document]:
        data = read_bytes(found.path, MAX_JSON_BYTES if found.format == "json" else MAX_PLAIN_BYTES)
        text = decode(data, html=found.format == "html")
        if not text.strip():
            raise InputError("empty (there is no text in it)")
        for article in self._articles(text, found):
            try:
                document = self._document(article, found, None)
            except InputError as error:
                if article.item is None:
                    raise
                self.skip(InputError(f"item {article.item}: {error.message}", file=shown(found.path)))
                continue
            if document:
                yield document

    def _articles(self, text: str, found: Input) -> Iterator[Article]:
        match found.format:
            case "json":
                source = shown(found.path)
                yield from articles_from_json(text, on_bad=lambda e: self.skip(InputError(e.message, file=source)))
            case "html":
                yield article_from_html(clean(text))
            case "md":
                yield article_from_markdown(clean(text))
            case _:
                yield Article(text)

    def _document(self, article: Article, found: Input, line: int | None) -> Document | None:
        """Return the article's document, None (and a report) if it is not English."""
        document = document_from_text(
            article.text,
            title=article.title,
            date=self.date,
            published=article.published,
            default_date=self.default_date,
            sources=_sources(article, found, line),
        )
        language = foreign_language(_body(document))
        if language is None:
            return document
        self.on_skip(Skipped(shown(found.path), line, f"not English (it reads like {language!r}, ISO 639)"))
        return None


def _article_from_line(line: bytes | None, *, first: bool) -> Article | None:
    if line is None:
        raise InputError("line too long (over 10 MB)")
    try:
        text = line.decode("utf-8-sig" if first else "utf-8")
    except UnicodeDecodeError as error:
        raise InputError("not UTF-8 (JSON Lines must be)") from error
    return article_from_json(text) if text.strip() else None


def _sources(article: Article, found: Input, line: int | None) -> tuple[str, ...]:
    """Return where the article is from: its file, with its address if it has one; a record's address stands alone.

    A record's id is unique in its file at best, so that the file's path goes before it.
    """
    path = shown(found.path)
    if found.format not in {"json", "jsonl"}:
        return (path, article.address) if article.address else (path,)
    if article.address:
        return (article.address,)
    label = article.label or (f"L{line}" if line else "")
    return (f"{path}#{label}" if label else path,)


def _body(document: Document) -> str:
    """Return the document's text without its boilerplate, whose names and cities are of no language."""
    return "\n".join(document.text[b.start : b.end] for b in document.blocks if b.kind != "boilerplate")
