"""The board as of any two days, beside the best SQL that we can write by hand for the same answer.

    .venv/bin/python bench/register_board.py --people 1000 --copies 4 --questions 60 [--database sqlite] [--folder DIR]

Ours: `ask_page`, the numbers of all figures and fifty people in full. By hand: on the same index, over the bare driver,
the numbers by one grouped count, the fifty people by one join, and the words of their claims, nothing made of them.
Stated limits: p50 100 ms, p99 400 ms, 1.5 times the SQL by hand.
"""

import pathlib
import random
import sys
import time

sys.path[:0] = [str(pathlib.Path(__file__).resolve().parent.parent)]

from bench.register.places import limit_line, measured, options, percentile  # noqa: E402

NUMBERS = """select code, count(*) from figures_standing
 where known_from <= {k} and (known_to is null or known_to > {k}) and from_day <= {d} and to_day > {d} group by code"""
PEOPLE = """select n.person, n.key, s.code from figures_shownname n join figures_standing s on s.person = n.person
 where n.known_from <= {k} and (n.known_to is null or n.known_to > {k}) and s.known_from <= {k}
 and (s.known_to is null or s.known_to > {k}) and s.from_day <= {d} and s.to_day > {d} and s.code in ({codes})
 order by n.key, n.person limit 50"""
WORDS = """select e.id, e.type, c.body, r.published, s.name from register_eventperson p
 join register_event e on e.id = p.event_id join register_eventclaim ec on ec.event_id = e.id
 join register_claim c on c.id = ec.claim_id join register_report r on r.id = c.report_id
 join register_source s on s.id = r.source_id where p.person_id in ({people}) and p.recorded_at <= {m}
 and (p.superseded_at is null or p.superseded_at > {m}) and ec.recorded_at <= {m}
 and (ec.superseded_at is null or ec.superseded_at > {m})"""


def inside(people: int, copies: int, seed: int, questions: int) -> None:
    import django  # noqa: PLC0415

    django.setup()
    from bench.register.board import ask_both  # noqa: PLC0415
    from bench.register.generate import fill  # noqa: PLC0415

    fill(people, copies, seed)
    ours, numbers, by_hand = ask_both(questions, random.Random(seed), (NUMBERS, PEOPLE, WORDS))
    for what, times in (("ours: numbers alone", numbers), ("ours: numbers and 50 people", ours), ("by hand", by_hand)):
        print(f"  {what:<30} p50 {percentile(times, 0.5):8.1f} ms   p99 {percentile(times, 0.99):8.1f} ms")
    print(limit_line("board, p50", percentile(ours, 0.5), 100))
    print(limit_line("board, p99", percentile(ours, 0.99), 400))
    ratios = [one / other for one, other in zip(ours, by_hand, strict=True)]
    for what, part in (("p50", 0.5), ("p99", 0.99)):
        print(limit_line(f"ours to by hand, {what}", percentile(ours, part) / percentile(by_hand, part), 1.5, "times"))
    print(
        f"  question by question: median {percentile(ratios, 0.5):.2f} times, p99 {percentile(ratios, 0.99):.2f} times"
    )


def main() -> None:
    parser = options("The board as of any two days.", 400)
    parser.add_argument("--questions", type=int, default=60)
    asked = parser.parse_args()
    if asked.inside:
        inside(asked.people, asked.copies, asked.seed, asked.questions)
        return
    began = time.monotonic()
    with measured(__file__, asked):
        print(f"{time.monotonic() - began:.0f} s in all")


if __name__ == "__main__":
    main()
