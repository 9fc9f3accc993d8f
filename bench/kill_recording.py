"""Kill -9 a hundred times while claims are added, accepted, corrected and rejected; after each, `habeas check`.

    .venv/bin/python bench/kill_recording.py [sqlite|postgresql] [KILLS] [SEED]

The kills are spread evenly over the work, by what was acknowledged before, and each falls a random moment later. On
PostgreSQL every fifth one is a kill of the server with all its processes. After each the register must be whole, and
everything that was acknowledged be there. About eight minutes a database.
"""

import random
import sys
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.safety.databases import register_on
from bench.safety.killing import STEPS, kills


def main() -> None:
    databases = [sys.argv[1]] if len(sys.argv) > 1 else ["sqlite", "postgresql"]
    times = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else int(time.time())
    clean = [run(database, times, seed) for database in databases]
    raise SystemExit(0 if all(clean) else 1)


def run(database: str, times: int, seed: int) -> bool:
    """Kill so often on a new register of that database; whether it was whole each time."""
    began, done = time.monotonic(), []
    with register_on(database) as place:
        for kill in kills(place, times, random.Random(seed), servers=times // 5 if place.server else 0):
            done.append(kill)
            if not kill.clean:
                print(f"  kill {len(done)} after {kill.after} acknowledgements, during {kill.during}:", flush=True)
                print(*(f"    {one}" for one in [*kill.wrong, *kill.lost]), sep="\n", flush=True)
    spread = Counter(kill.after * 4 // STEPS for kill in done)
    during = ", ".join(f"{count} during {what}" for what, count in Counter(kill.during for kill in done).most_common())
    print(
        f"{database} (seed {seed}): {len(done)} kills, {sum(kill.of_server for kill in done)} of the server;"
        f" by quarter of the work {[spread[quarter] for quarter in range(4)]}; {during}\n"
        f"  {sum(kill.acknowledged for kill in done)} calls acknowledged, {sum(len(kill.lost) for kill in done)} lost;"
        f" {sum(not kill.wrong for kill in done)} of {len(done)} checks clean; {done[-1].claims} claims at the end;"
        f" {time.monotonic() - began:.0f} s",
        flush=True,
    )
    return all(kill.clean for kill in done)


if __name__ == "__main__":
    main()
