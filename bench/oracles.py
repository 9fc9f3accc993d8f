"""Published totals from synthetic registers of their shape, every body's definition beside the others.

    .venv/bin/python bench/oracles.py [--whole] [BODY]

Each register is built through the real doors: reports, claims, and a person's acceptance of each. The largest of them
(AAPP, July 2024) has a fiftieth of its people, unless --whole is given. Exits 1 where a body's own number is not met.
"""

import argparse
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import django

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "habeas.register.settings")
os.environ.setdefault("HABEAS_HOME", tempfile.mkdtemp())
django.setup()

from bench.oracle.building import build  # noqa: E402
from bench.oracle.shapes import Oracle, oracles  # noqa: E402

from habeas.figures.bodies import BodyCount, count_bodies  # noqa: E402
from habeas.register import lookup, record  # noqa: E402


def main() -> None:
    parser = argparse.ArgumentParser(description="Published totals from synthetic registers of their shape.")
    parser.add_argument("--whole", action="store_true", help="the largest register with all of its people")
    parser.add_argument("body", nargs="?", help="one of them alone")
    asked = parser.parse_args()
    shapes = {one.body: one for one in oracles(whole=asked.whole)}
    if asked.body:
        sys.exit(0 if measure(shapes[asked.body]) else 1)
    whole = ["--whole"] if asked.whole else []
    # One register, one process: Django keeps to one database.
    done = [
        subprocess.run([sys.executable, __file__, *whole, name], env={**os.environ, "HABEAS_HOME": home}, check=False)
        for name in shapes
        for home in [tempfile.mkdtemp()]
    ]
    sys.exit(max(one.returncode for one in done))


def measure(oracle: Oracle) -> bool:
    """Build the register, print what every body's definition counts, and say whether its own numbers are met."""
    record.set_up()
    began = time.monotonic()
    build(oracle)
    scaled = f", scaled 1 to {oracle.scaled}" if oracle.scaled > 1 else ""
    print(f"\n{oracle.body}{scaled} ({time.monotonic() - began:.0f} s to record)")
    counted = {one.body.name: one for one in count_bodies(lookup.case_files(), lookup.events(), oracle.day)}
    for name, told in counted[oracle.body].numbers.items():
        print(f"  {told.known:>7,}  {name} (low {told.low:,}, high {told.high:,})")
    print("  each body's total from these records:")
    for name, other in counted.items():
        print(f"  {other.total.known:>7,}  by {name}")
    wrong = not_met(oracle, counted[oracle.body])
    for line in wrong:
        print(f"  NOT MET: {line}")
    return not wrong


def not_met(oracle: Oracle, counted: BodyCount) -> list[str]:
    """The numbers that are not as printed, and the parts that do not sum."""
    differing = [
        f"{name}: {wanted:,} printed, {counted.numbers[name].known:,} counted"
        for name, wanted in oracle.expected.items()
        if counted.numbers[name].known != wanted
    ]
    return [*differing, *counted.gaps]


if __name__ == "__main__":
    main()
