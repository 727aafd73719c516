"""The one pipeline that every test shares that needs the real model."""

from __future__ import annotations

import pytest

from kg.pipeline import Pipeline


@pytest.fixture(scope="session")
def pipeline() -> Pipeline:
    """Return a pipeline with the default model, ontology and gazetteer, and without a cache."""
    return Pipeline()
