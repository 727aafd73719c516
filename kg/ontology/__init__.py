"""Turtle becomes Ontology and Gazetteer records, and extractions become claims in the ontology's words."""
