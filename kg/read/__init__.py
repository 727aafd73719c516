"""Paths, standard input and bytes become Documents; no language is analysed here."""
