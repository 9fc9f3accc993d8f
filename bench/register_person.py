"""All that a person's page asks of the register: p50 and p99 over people drawn by lot.

    .venv/bin/python bench/register_person.py --people 1000 --copies 4 [--database sqlite] [--folder DIR]

Stated limit: 20 ms for the page. Beside: the rows of the same person over the bare driver, nothing made of them.
"""

import pathlib
import random
import sys

sys.path[:0] = [str(pathlib.Path(__file__).resolve().parent.parent)]

from bench.register.places import limit_line, measured, options, percentile  # noqa: E402


def inside(people: int, copies: int, seed: int, questions: int) -> None:
    import django  # noqa: PLC0415

    django.setup()
    from bench.register.generate import fill  # noqa: PLC0415
    from bench.register.person import ask_pages  # noqa: PLC0415

    fill(people, copies, seed)
    times = ask_pages(questions, random.Random(seed))
    for what, taken in times.items():
        print(f"  {what:<44} p50 {percentile(taken, 0.5):8.1f} ms   p99 {percentile(taken, 0.99):8.1f} ms")
    whole, bare = times["the whole page"], times["by hand: the rows, over the bare driver"]
    for name, part in (("p50", 0.5), ("p99", 0.99)):
        print(limit_line(f"a person's page, {name}", percentile(whole, part), 20))
    print(f"  to the rows by hand, p50 {percentile(whole, 0.5) / percentile(bare, 0.5):.1f} times")


def main() -> None:
    parser = options("A person's page.", 400)
    parser.add_argument("--questions", type=int, default=100)
    asked = parser.parse_args()
    if asked.inside:
        inside(asked.people, asked.copies, asked.seed, asked.questions)
        return
    with measured(__file__, asked):
        pass


if __name__ == "__main__":
    main()
