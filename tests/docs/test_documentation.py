"""What is undocumented fails the build: settings, commands, options, exit codes, pages, the contract, the measures."""

import json
import re
from pathlib import Path

import click
import pytest
from django.urls import URLPattern, URLResolver, get_resolver

from habeas.cli.doors import DOORS, open_door
from habeas.cli.main import SUMMARIES
from habeas.terms.claims import Reading

ROOT = Path(__file__).resolve().parents[2]
OURS = ("habeas.desk",)


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def settings_in_use() -> set[str]:
    sources = [*(ROOT / "src").rglob("*.py"), ROOT / "tests" / "run.py", *(ROOT / "tests" / "journeys").rglob("*.py")]
    read = re.compile(
        r"""(?:environ(?:\.get\(|\[)|getenv\(|in os\.environ|environ\.setdefault\()\s*["'](HABEAS_[A-Z_]+)"""
    )
    return {name for source in sources for name in read.findall(source.read_text(encoding="utf-8"))}


def test_every_setting_is_in_the_operators_guide() -> None:
    guide = text_of("docs/operator-guide.md")
    used = settings_in_use()
    assert "HABEAS_HOME" in used
    assert {name for name in used if f"`{name}`" not in guide} == set()


@pytest.mark.parametrize("name", list(DOORS))
def test_every_command_and_option_is_in_the_users_guide(name: str) -> None:
    guide = text_of("docs/user-guide.md")
    assert f"### habeas {name}" in guide
    command = open_door(name)
    assert isinstance(command, click.Command)
    options = [o for p in command.params if isinstance(p, click.Option) for o in (*p.opts, *p.secondary_opts)]
    assert [option for option in options if option.startswith("--") and option not in guide] == []


@pytest.mark.parametrize("name", list(DOORS))
def test_the_help_of_every_command_shows_an_example(name: str) -> None:
    command = open_door(name)
    assert command is not None
    assert f"habeas {name}" in (command.help or "")
    assert SUMMARIES[name] == command.short_help


def test_every_exit_code_is_in_the_users_guide() -> None:
    from_code = re.findall(r"^EXIT_.* = (.*)$", text_of("src/habeas/cli/main.py"), re.MULTILINE)[0].split(", ")
    guide = text_of("docs/user-guide.md")
    assert [code for code in from_code if f"| {code} |" not in guide] == []


def pages(patterns: list[URLPattern | URLResolver], prefix: str = "") -> list[str]:
    found: list[str] = []
    for pattern in patterns:
        path = prefix + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            found += pages(pattern.url_patterns, path)
        elif getattr(pattern.callback, "__module__", "").startswith(OURS):
            found.append("/" + re.sub(r"<(?:\w+:)?(\w+)>", r"<\1>", path))
    return found


def test_every_page_of_the_desk_is_in_the_users_guide() -> None:
    guide = text_of("docs/user-guide.md")
    ours = pages(get_resolver().url_patterns)
    assert len(ours) > 5
    assert [page for page in ours if f"`{page}`" not in guide] == []


def test_the_published_schema_is_that_of_the_contract() -> None:
    assert json.loads(text_of("docs/claims.schema.json")) == Reading.model_json_schema(by_alias=True)


def test_every_measure_that_the_readme_names_has_its_command() -> None:
    named = set(re.findall(r"bench/(\w+\.py)", text_of("README.md") + text_of("bench/README.md")))
    there = {path.name for path in (ROOT / "bench").glob("*.py")}
    assert named == there
