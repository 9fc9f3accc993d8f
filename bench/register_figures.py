"""Every figure with three breakdowns, a month reconciled, the lists to work from: seconds, beside a bare SQL count.

    .venv/bin/python bench/register_figures.py --people 1000 --copies 3 [--database sqlite] [--folder DIR]

Stated limit: a figure with three breakdowns in 2 s.
"""

import pathlib
import sys

sys.path[:0] = [str(pathlib.Path(__file__).resolve().parent.parent)]

from bench.register.places import measured, options  # noqa: E402

LIMIT = 2.0


def inside(people: int, copies: int, seed: int) -> None:
    import django  # noqa: PLC0415

    django.setup()
    from bench.register.figures import timings  # noqa: PLC0415
    from bench.register.generate import fill  # noqa: PLC0415

    fill(people, copies, seed)
    by_hand = 0.0
    for what, seconds, busy, found in timings():
        by_hand = by_hand or seconds
        beside = f"{seconds / by_hand:8.0f} times by hand {found:8,} people"
        limit = f"{seconds / LIMIT:6.2f} of the limit of {LIMIT:g} s" if what.startswith("figure") else ""
        print(f"  {what:<60}{seconds:8.3f} s ({busy:7.3f} s busy) {beside} {limit}", flush=True)


def main() -> None:
    asked = options("Figures and work lists of a large register.", 1_000).parse_args()
    if asked.inside:
        inside(asked.people, asked.copies, asked.seed)
        return
    with measured(__file__, asked):
        pass


if __name__ == "__main__":
    main()
