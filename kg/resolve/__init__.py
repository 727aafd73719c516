"""Mentions become Entities, and a Reading's arguments point at them."""
