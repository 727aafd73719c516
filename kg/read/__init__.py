"""Paths, standard input and bytes become Documents; no language is analysed here."""

from kg.read.documents import document_from_text
from kg.read.reader import Skipped, read_documents

__all__ = ["Skipped", "document_from_text", "read_documents"]
