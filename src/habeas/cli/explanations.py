"""Why each claim was read, in lines for people and as JSON."""

import json
import textwrap
from collections.abc import Iterator, Sequence

from habeas.cli.claim_lines import WIDTH, claim_with_source
from habeas.reading.explain import Explanation
from habeas.terms.claims import Reading


def explanations_as_text(reading: Reading, why: Sequence[Explanation]) -> str:
    """The claims of a report in order, under each its words, its rule, its parts, and how sure."""
    report = reading.report
    lines = [f"== {report.title or report.name}", f"   {len(why)} claims · {report.name} · {reading.reader}", ""]
    for one in why:
        lines += [*textwrap.wrap(claim_with_source(one.claim), WIDTH, subsequent_indent="    ")]
        lines += [line for said in _lines(one) for line in textwrap.wrap(said, WIDTH, subsequent_indent="      ")]
        lines.append("")
    return "\n".join(lines)


def _lines(one: Explanation) -> Iterator[str]:
    for words in one.claim.evidence:
        yield f"    words {words.start}–{words.end}: “{' '.join(words.text.split())}”"
    yield f"    rule {one.rule}: {one.rule_in_words}; it starts from “{' '.join(one.trigger.split())}”"
    for part in one.parts:
        yield f"    {part.field} from {part.words[0]}–{part.words[1]}: “{' '.join(part.text.split())}”"
    weighed = [f"{sign} {effect:+.1f}" for sign, effect in one.effects if effect]
    yield f"    {one.claim.confidence:.0%} sure (log-odds): " + ", ".join(weighed)


def explanations_as_json(reading: Reading, why: Sequence[Explanation]) -> str:
    """One line a report: which report, and for each claim by id its rule, words and confidence."""
    return json.dumps(
        {
            "schema": "habeas-explanations/1",
            "reader": reading.reader,
            "report": {"sha256": reading.report.sha256, "name": reading.report.name},
            "explanations": [
                {
                    "claim": one.claim.model_dump(mode="json"),
                    "rule": one.rule,
                    "rule_in_words": one.rule_in_words,
                    "trigger": one.trigger,
                    "parts": [
                        {"field": part.field, "start": part.words[0], "end": part.words[1], "text": part.text}
                        for part in one.parts
                    ],
                    "log_odds": dict(one.effects),
                }
                for one in why
            ],
        },
        ensure_ascii=False,
    )
