"""A writer killed at a random point of its work, and what the register is worth afterwards."""

import json
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bench.safety.databases import Place

STEPS = 40  # calls of a door that one run makes, if it is let
WAIT = 0.05  # at most so many seconds after an acknowledgement: the next call is under way then


@dataclass(frozen=True)
class Kill:
    """One kill: after how many acknowledgements, during what, and what was found afterwards."""

    after: int
    during: str
    of_server: bool
    acknowledged: int
    wrong: list[str]
    lost: list[Any]
    claims: int

    @property
    def clean(self) -> bool:
        """Whether nothing is wrong, and nothing lost."""
        return not self.wrong and not self.lost


def kills(place: Place, times: int, chance: random.Random, servers: int = 0) -> Iterator[Kill]:
    """Kill so many writers one after another on one register, spread evenly over the work of a run.

    `servers`: in so many of them the database's server is killed in the writer's place.
    """
    moments = [int((turn + chance.random()) / times * STEPS) for turn in range(times)]
    chance.shuffle(moments)
    of_server = set(chance.sample(range(times), servers))
    everything: list[dict[str, Any]] = []
    for turn, after in enumerate(moments):
        during, told = _one(place, f"writer{turn}-{chance.random()}", after, chance, turn in of_server)
        everything += told
        found = place.look(everything if turn == times - 1 else told)
        yield Kill(after, during, turn in of_server, len(told), found["wrong"], found["lost"], found["claims"])


def _one(
    place: Place, name: str, after: int, chance: random.Random, of_server: bool
) -> tuple[str, list[dict[str, Any]]]:
    """What the writer was at when it was killed, and what it had been acknowledged."""
    child = place.start("writer", name, 60, STEPS + 1000)
    assert child.stdin and child.stdout
    assert child.stdout.readline() == "ready\n", child.communicate()
    child.stdin.write("go\n")
    child.stdin.flush()
    lines = []
    while sum('"done"' in line for line in lines) < after:
        lines.append(child.stdout.readline())
        assert lines[-1], child.communicate()
    time.sleep(chance.uniform(0, WAIT))
    if of_server:
        place.kill_server()
    child.kill()
    rest, _ = child.communicate()
    said = "".join([*lines, rest])  # a line may have been read in two pieces
    whole = [line for line in said.splitlines(keepends=True) if line.endswith("\n")]
    told = [json.loads(line) for line in whole]
    under_way = told[-1].get("begin", "between calls") if told else "start"
    return under_way, [one for one in told if "done" in one]
