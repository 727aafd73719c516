"""A parsed text becomes a Reading: mentions, values and extractions; nothing is resolved here."""
