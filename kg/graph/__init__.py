"""Analyses become quads: minting, storing, querying, exporting; no text is analysed here."""
