"""Analyses become quads: minting, storing, querying, exporting; no text is analysed here."""

from kg.graph.knowledge import KnowledgeGraph
from kg.graph.query import QueryResult

__all__ = ["KnowledgeGraph", "QueryResult"]
