"""A seeded synthetic register: re-arrests, contested dates, corrections, rejections, over ten years of both clocks.

    .venv/bin/python bench/register_generate.py --people 1000 --copies 9 --database sqlite --folder DIR

The rows are written in bulk and are those that the real door writes (tests/register/test_synthetic_register.py). Copies
make it large: the same histories under other numbers and names, some minutes later each.
"""

import pathlib
import sys
import time

sys.path[:0] = [str(pathlib.Path(__file__).resolve().parent.parent)]

from bench.register.places import measured, options, size_of  # noqa: E402


def inside(people: int, copies: int, seed: int) -> None:
    import django  # noqa: PLC0415

    django.setup()
    from bench.register.copies import check_copies  # noqa: PLC0415
    from bench.register.generate import fill  # noqa: PLC0415

    fill(people, copies, seed)
    if copies:
        began = time.monotonic()
        print(
            f"  {check_copies():,} rows of the index of copies made anew: the same ({time.monotonic() - began:.1f} s)"
        )


def main() -> None:
    asked = options("A synthetic register.", 1_000).parse_args()
    if asked.inside:
        inside(asked.people, asked.copies, asked.seed)
        return
    with measured(__file__, asked) as folder:
        print(f"{folder}: {size_of(folder) / 1e6:,.0f} MB")


if __name__ == "__main__":
    main()
