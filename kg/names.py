"""CURIEs, slugs and content hashes: how everything in the graph gets a name that comes from content alone."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Mapping

KG = "https://kg.example.org/ns/kg#"
NEWS = "https://kg.example.org/ns/news#"
REL = "https://kg.example.org/ns/rel#"
BASE = "https://kg.example.org/"

#: The prefixes of the graph; ``kg:``, ``news:`` and ``rel:`` do not move with ``--base``.
PREFIXES: Mapping[str, str] = {
    "kg": KG,
    "news": NEWS,
    "rel": REL,
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "prov": "http://www.w3.org/ns/prov#",
    "dcterms": "http://purl.org/dc/terms/",
    "schema": "https://schema.org/",
    "nif": "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
    "wd": "http://www.wikidata.org/entity/",
    "wdt": "http://www.wikidata.org/prop/direct/",
    "dbr": "http://dbpedia.org/resource/",
    "gn": "https://sws.geonames.org/",
}

_LEGAL_FORM = re.compile(
    r"[,\s]+(?:Inc|Incorporated|Corp|Corporation|Co|Ltd|Limited|LLC|LLP|PLC|plc|AG|GmbH|SE|SA|S\.A|NV|N\.V|AB|ASA|Oyj|SpA|S\.p\.A|KK|BV|B\.V)\.?$"
)
_INITIAL = re.compile(r"(?<=\w)\s+[A-Z]\.(?=\s+\w)")


def slug(name: str) -> str:
    """Return the name in lower-case ASCII letters, digits and hyphens, without legal form and middle initials.

    >>> slug("Nordwind Énergie S.A.")
    'nordwind-energie'
    >>> slug("George W. Bush") == slug("George Bush")
    True
    """
    bare = _INITIAL.sub("", _LEGAL_FORM.sub("", name.strip()) or name)
    ascii_name = unicodedata.normalize("NFKD", bare).encode("ascii", "ignore").decode()
    ascii_name = re.sub(r"['’]s\b", "s", ascii_name).replace("&", " and ")
    words = re.sub(r"[^A-Za-z0-9]+", "-", ascii_name).strip("-").lower()
    return words or digest(name)


def digest(*parts: str, size: int = 16) -> str:
    """Return ``size`` hex digits of SHA-256 over the parts, each closed by a NUL so that edges count.

    >>> digest("ab", "c") == digest("a", "bc")
    False
    """
    hashed = hashlib.sha256()
    for part in parts:
        hashed.update(part.encode("utf-8", "surrogatepass") + b"\0")
    return hashed.hexdigest()[:size]


def expand(curie: str, prefixes: Mapping[str, str] = PREFIXES) -> str:
    """Return the IRI that a CURIE stands for; an IRI is returned as it is.

    >>> expand("schema:Person")
    'https://schema.org/Person'
    """
    prefix, colon, local = curie.partition(":")
    if not colon or local.startswith("//") or prefix not in prefixes:
        return curie
    return prefixes[prefix] + local


def shrink(iri: str, prefixes: Mapping[str, str] = PREFIXES) -> str:
    """Return the CURIE of an IRI by its longest known prefix, or the IRI itself.

    >>> shrink("https://schema.org/Person")
    'schema:Person'
    """
    best = max(
        ((p, n) for p, n in prefixes.items() if iri.startswith(n) and len(iri) > len(n)),
        key=lambda item: len(item[1]),
        default=None,
    )
    return f"{best[0]}:{iri[len(best[1]) :]}" if best else iri
