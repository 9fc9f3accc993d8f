"""Frameworks by which bodies recognise somebody: what they ask for, and what they may decide. Data, read from YAML."""

from collections import Counter
from functools import cache
from importlib import resources
from typing import Literal, Self, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from habeas.terms.errors import BadInput

Thing = TypeVar("Thing")

# What a decision amounts to, whatever its framework calls it. `pending` and `closed` (filed) change no standing.
Standing = Literal["recognised", "not recognised", "withdrawn", "pending", "closed"]
Motive = Literal["not asked", "asked", "inherent"]


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class Limb(_Value):
    """One test of a framework. `motive`: whether it asks for a political motive beside what its words say."""

    code: str = Field(min_length=1, max_length=40)
    words: str = Field(min_length=1)
    motive: Motive = "not asked"


class Outcome(_Value):
    """What a body may decide, in the framework's own word, and what that amounts to."""

    code: str = Field(min_length=1, max_length=40)
    standing: Standing
    words: str = ""


class Framework(_Value):
    """A definition, its limbs and outcomes. `verified` False: its source was not read, or only at second hand.

    `body`: whose framework it is, where one body alone decides by it. `demands`: what that body asks for its cases.
    """

    name: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=40)
    version: str = Field(min_length=1, max_length=20)
    title: str = Field(min_length=1)
    term: str = Field(min_length=1)
    words: str = Field(min_length=1)
    source: str = Field(min_length=1)
    verified: bool
    body: str | None = None
    limbs_needed: int = Field(default=0, ge=0)
    limbs: tuple[Limb, ...] = ()
    outcomes: tuple[Outcome, ...] = Field(min_length=1)
    demands: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _can_be_decided(self) -> Self:
        for what, codes in (("limb", [o.code for o in self.limbs]), ("outcome", [o.code for o in self.outcomes])):
            twice = [code for code, times in Counter(code.casefold() for code in codes).items() if times > 1]
            if twice:
                raise ValueError(f"{what} {twice[0]!r} stands in it twice")
        if self.limbs_needed > len(self.limbs):
            raise ValueError(f"it asks for {self.limbs_needed} limbs and has {len(self.limbs)}")
        if not any(outcome.standing == "recognised" for outcome in self.outcomes):
            raise ValueError("none of its outcomes has the standing 'recognised'")
        return self

    def limb(self, code: str) -> Limb:
        """The limb of that code, however it is written. Raises BadInput."""
        return _named(self.name, "limb", code, {limb.code: limb for limb in self.limbs})

    def outcome(self, code: str) -> Outcome:
        """The outcome of that code, however it is written. Raises BadInput."""
        return _named(self.name, "outcome", code, {outcome.code: outcome for outcome in self.outcomes})

    def demand(self, words: str) -> str:
        """The demand in the framework's words. Raises BadInput."""
        return _named(self.name, "demand", words, {demand: demand for demand in self.demands})


def _named(framework: str, what: str, written: str, things: dict[str, Thing]) -> Thing:
    wanted = _plain(written)
    found = next((thing for code, thing in things.items() if _plain(code) == wanted), None)
    if found is None:
        known = f"choose of {', '.join(things)}" if things else "it has none"
        raise BadInput(f"framework {framework} has no {what} {written!r}: {known}")
    return found


def _plain(written: str) -> str:
    return " ".join(written.replace("_", " ").replace("-", " ").split()).casefold()


def framework_from(text: str, name: str) -> Framework:
    """The framework in a YAML text; `name` is that of its file. Raises BadInput that says what is wrong where."""
    try:
        data = yaml.safe_load(text)
    except yaml.YAMLError as wrong:
        place = getattr(wrong, "problem_mark", None)
        line = f", line {place.line + 1}" if place else ""
        raise BadInput(f"framework {name}: its file is no YAML{line}: mend it or take it away") from wrong
    if not isinstance(data, dict):
        raise BadInput(f"framework {name}: its file is no mapping of fields: begin it with `name: {name}`")
    try:
        framework = Framework.model_validate(data)
    except ValidationError as wrong:
        faults = "; ".join(f"{'.'.join(map(str, e['loc'])) or 'as a whole'}: {e['msg']}" for e in wrong.errors())
        raise BadInput(f"framework {name}: {faults}") from wrong
    if framework.name != name:
        raise BadInput(f"framework {name}: its file calls it {framework.name!r}: give both the same name")
    return framework


@cache
def shipped_frameworks() -> dict[str, Framework]:
    """The frameworks of terms/frameworks/*.yaml by name."""
    folder = resources.files("habeas.terms") / "frameworks"
    files = sorted((file for file in folder.iterdir() if file.name.endswith(".yaml")), key=lambda file: file.name)
    found = (framework_from(file.read_text(encoding="utf-8"), file.name.removesuffix(".yaml")) for file in files)
    return {framework.name: framework for framework in found}
