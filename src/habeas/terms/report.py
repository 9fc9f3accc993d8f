"""A report as the reader sees it: the main text that offsets count into, and what is known of its origin."""

import re
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator

from habeas.terms.period import PartialDate

_HALF_A_CHARACTER = re.compile("[\ud800-\udfff]")
PartKind = Literal["headline", "standfirst", "caption", "heading", "paragraph"]


class Part(BaseModel):
    """A stretch text[start:end] of the main text and what it is in the layout of the report."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: PartKind
    start: int = Field(ge=0)
    end: int = Field(ge=0)


class Report(BaseModel):
    """What `reports` hands to `reading`. `text` is the main text; `sha256` is of the untouched bytes."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    sha256: str
    name: str
    title: str | None = None
    published: PartialDate | None = None
    language: str | None = None
    publisher: str | None = None
    url: str | None = None
    text: str
    parts: tuple[Part, ...] = ()

    @field_validator("text")
    @classmethod
    def _of_whole_characters(cls, text: str) -> str:
        half = _HALF_A_CHARACTER.search(text)
        if half:
            raise ValueError(f"half a character at {half.start()}: decode the bytes with errors='replace'")
        return text
