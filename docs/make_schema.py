"""Write docs/claims.schema.json from the contract's classes: `.venv/bin/python docs/make_schema.py`."""

import json
import pathlib

from habeas.terms.claims import Reading

TARGET = pathlib.Path(__file__).parent / "claims.schema.json"


def schema_text() -> str:
    """The JSON Schema of one line of `habeas read --format json`."""
    return json.dumps(Reading.model_json_schema(by_alias=True), indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    TARGET.write_text(schema_text(), encoding="utf-8")
