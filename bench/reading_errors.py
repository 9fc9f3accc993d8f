"""What is missed and what is wrong on the gold's dev part, counted by cause: `python bench/reading_errors.py [--each]`.

The table in docs/reading-errors.md is this command's. `--each` names the report and the words of every miss.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.gold.alike import same_name  # noqa: E402
from tests.gold.facts import FAMILY, facts_of, family  # noqa: E402
from tests.gold.load import GoldReport, load  # noqa: E402
from tests.gold.pairing import pair  # noqa: E402
from tests.gold.scoring import CORE, compare  # noqa: E402

from habeas.reading.events.events import find_happenings  # noqa: E402
from habeas.reading.events.triggers import find_triggers  # noqa: E402
from habeas.reading.parsing.parse import parse  # noqa: E402
from habeas.reading.parsing.parsed import ParsedText  # noqa: E402
from habeas.reading.reader import read_report  # noqa: E402
from habeas.reading.relevance import is_of_the_field  # noqa: E402
from habeas.terms.claims import Claim  # noqa: E402

Found = tuple[str, str]
"""The cause, and where."""


def errors_of(gold: GoldReport) -> Iterator[Found]:
    """Every event missed, every one claimed too much, and every fact wrong or missed in those found."""
    told = [claim for claim in gold.claims if claim.kind == "event"]
    read = [claim for claim in read_report(gold.report).claims if claim.kind == "event"]
    pairs = pair(told, read)
    parsed = parse(gold.report)
    for place, claim in enumerate(told):
        if place not in pairs:
            yield f"event missed: {_cause(claim, parsed)}", _where(gold, claim)
            continue
        _, wrong, missed = compare(facts_of(claim), facts_of(read[pairs[place]]))
        yield from ((f"fact wrong: {fact.kind}", _where(gold, claim)) for fact in wrong if fact.kind in CORE)
        yield from ((f"fact missed: {fact.kind}", _where(gold, claim)) for fact in missed if fact.kind in CORE)
    extra = [claim for place, claim in enumerate(read) if place not in pairs.values()]
    yield from ((f"event too much: {'near miss' if not told else 'in a report of the field'}", _where(gold, claim))
                for claim in extra)  # fmt: skip


def _where(gold: GoldReport, claim: Claim) -> str:
    return f"{gold.name}: {' '.join(claim.evidence[0].text.split())[:100]}"


def _cause(claim: Claim, parsed: ParsedText) -> str:
    """The first stage that lost the event."""
    if not is_of_the_field(parsed.report.text):
        return "the report was taken for one of something else"
    happenings = [one for one in find_happenings(parsed) if _within(claim, one.trigger.start, one.trigger.end)]
    if any(FAMILY.get(one.type, one.type) == family(claim) for one in happenings):
        return "read, then folded into another"
    people = claim.event.people if claim.event else ()
    if any(not any(same_name(person.name, one.full_name) for one in parsed.people) for person in people):
        return "a name was not seen as one"
    triggers = [
        trigger
        for sentence in parsed.sentences
        for trigger in find_triggers(sentence)
        if _within(claim, trigger.start, trigger.end)
    ]
    if any(FAMILY.get(one.type, one.type) == family(claim) for one in triggers):
        return "the words are known, nobody or nothing single was found to hang on them"
    return "taken for another kind of event" if happenings else "a wording that no rule knows"


def _within(claim: Claim, start: int, end: int) -> bool:
    return any(words.start < end and start < words.end for words in claim.evidence)


def main() -> int:
    """Print the causes, the most frequent first within each kind of error."""
    found = [error for gold in load("dev") for error in errors_of(gold)]
    told = sum(claim.kind == "event" for gold in load("dev") for claim in gold.claims)
    print(f"tests/gold/dev: {len(load('dev'))} reports, {told} events")
    counted = Counter(cause for cause, _ in found)
    for cause, number in sorted(counted.items(), key=lambda item: (item[0].split(":")[0], -item[1])):
        print(f"{number:4}  {cause}")
        if "--each" in sys.argv:
            print("\n".join(f"        {where}" for kind, where in found if kind == cause))
    return 0


if __name__ == "__main__":
    sys.exit(main())
