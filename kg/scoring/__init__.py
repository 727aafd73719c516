"""Predicted facts are scored against gold."""
