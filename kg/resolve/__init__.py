"""Mentions become Entities, and a Reading's arguments point at them."""

from kg.resolve.denominations import denominated
from kg.resolve.homes import with_homes
from kg.resolve.implicit import complete
from kg.resolve.link import link
from kg.resolve.sieve import resolve

__all__ = ["complete", "denominated", "link", "resolve", "with_homes"]
