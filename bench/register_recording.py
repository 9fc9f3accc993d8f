"""How many claims a second are recorded, durably: in batches and one by one, proposed and accepted.

    .venv/bin/python bench/register_recording.py --claims 1000 [--database sqlite]

Durable: every transaction is on the disk (SQLite synchronous=FULL, PostgreSQL fsync) before the next one begins, and so
are the reports' bytes. Stated limits: 3,000 claims a second in batches, 300 one by one. Beside: the disk's own
transactions a second, one row each.
"""

import pathlib
import sys
import time

sys.path[:0] = [str(pathlib.Path(__file__).resolve().parent.parent)]

from bench.register.places import measured, options  # noqa: E402

IN_BATCHES, ONE_BY_ONE = 3_000, 300


def inside(claims: int, seed: int) -> None:
    import django  # noqa: PLC0415

    django.setup()
    from bench.register.recording import measure  # noqa: PLC0415

    for what, rate, limit in measure(claims, seed):
        beside = f"{rate / limit:6.2f} of the {limit:,} asked" if limit else ""
        print(f"  {what:<58}{rate:>9,.0f} a second  {beside}", flush=True)


def main() -> None:
    parser = options("Recording claims.", 0)
    parser.add_argument("--claims", type=int, default=1_000)
    asked = parser.parse_args()
    if asked.inside:
        inside(asked.claims, asked.seed)
        return
    began = time.monotonic()
    with measured(__file__, asked):
        print(f"{time.monotonic() - began:.0f} s in all")


if __name__ == "__main__":
    main()
