"""A parsed text becomes a Reading: mentions, values and extractions; nothing is resolved here."""

from kg.extract.mend import mended
from kg.extract.reader import read

__all__ = ["mended", "read"]
