"""A program that asks for figures as of the last recording, again and again, and says what it was answered.

python -m bench.safety.reader NAME SECONDS     (waits for a line on its input before it begins)
"""

import json
import random
import sys
import time

from bench.safety.questions import QUESTIONS, answer

from habeas.register import lookup


def main() -> None:
    chance, seconds = random.Random(sys.argv[1]), float(sys.argv[2])
    print("ready", flush=True)
    sys.stdin.readline()
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        what, moment, began = chance.choice(list(QUESTIONS)), lookup.known_until(), time.monotonic()
        told = {"what": what, "moment": moment.isoformat(), "answer": answer(what, moment)}
        print(json.dumps({**told, "seconds": round(time.monotonic() - began, 4)}), flush=True)


if __name__ == "__main__":
    main()
