"""An Analysis as one line of JSON and back: what ``kg extract`` writes and ``kg merge`` reads."""

from kg.codec.read import from_json
from kg.codec.write import SCHEMA, to_json

__all__ = ["SCHEMA", "from_json", "to_json"]
