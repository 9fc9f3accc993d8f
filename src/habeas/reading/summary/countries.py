"""In which country it happened: each country named, with how and where the report names it, as features."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from habeas.reading.names.gazetteer import Place, find_places
from habeas.reading.summary.told import ToldText
from habeas.terms.claims import Claim

_LEAD = 400
_LOCATIVE = re.compile(
    r"\b(?:in|across|inside|throughout|from|at|near|outside|within)\s+(?:the\s+|(?:north|south|east|west|centr)\w*\s+)*\Z",
    re.IGNORECASE,
)
_STATE_OF = re.compile(
    r"[’']?s?\s+(?:police|government|authorities|army|military|court|regime|president|security|prime|state"
    r"|journalist|activist|human|opposition|union|trade)",
    re.IGNORECASE,
)
_DATELINE = re.compile(r"\A\W*[A-Z][\w’' .]+(?:,[\w’' .]+)?(?:\(|—|–|-|:|,)")


def describe_countries(told: ToldText, claims: Sequence[Claim]) -> list[tuple[str, dict[str, float]]]:
    """Each country's code with its features, the most named first."""
    text, title = told.parsed.report.text, told.parsed.report.title or ""
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for place in find_places(title):
        counted[place.code][f"title:{place.kind}"] += 1
        counted[place.code]["title"] += 1
    found = [place for place in find_places(text) if not _is_in_name(told, place)]
    with_acts: Counter[int] = Counter(act.sentence for act in told.acts)
    befalling = {act.sentence for act in told.acts if act.affected}
    first = found[0].code if found else None
    dateline = _DATELINE.match(text)
    for place in found:
        mine = counted[place.code]
        sentence = told.sentence_at(place.start)
        mine["all"] += 1
        mine[place.kind] += 1
        mine["lead"] += place.start < _LEAD
        mine["second half"] += place.start > len(text) / 2
        mine["beside acts"] += sentence in with_acts
        mine["beside people befallen"] += sentence in befalling
        mine["where"] += bool(_LOCATIVE.search(text[max(0, place.start - 30) : place.start]))
        mine["state of"] += bool(_STATE_OF.match(text[place.end : place.end + 20]))
        mine["dateline"] += dateline is not None and place.end <= dateline.end()
    for claim in claims:
        if claim.event:
            for words in (claim.event.place or "", claim.event.agent or ""):
                for place in find_places(words):
                    counted[place.code]["event"] += 1
    return _weighed(counted, first)


def _is_in_name(told: ToldText, place: Place) -> bool:
    """`Jordan Smith`, `Milan Kovac`."""
    token = told.token_at(place.start)
    person = told.parsed.person_at(token) if token is not None else None
    return person is not None and (" " in person.text and place.end - place.start < person.end - person.start)


def _weighed(counted: dict[str, Counter[str]], first: str | None) -> list[tuple[str, dict[str, float]]]:
    whole: Counter[str] = Counter()
    for mine in counted.values():
        whole.update(mine)
    most = {key: max(mine[key] for mine in counted.values()) for key in whole}
    weighed = []
    for code, mine in sorted(counted.items(), key=lambda pair: -pair[1]["all"]):
        features = {f"share {key}": n / whole[key] for key, n in mine.items() if n}
        features.update({f"log {key}": math.log1p(n) for key, n in mine.items() if n})
        features.update({f"most {key}": 1.0 for key, n in mine.items() if n and n == most[key]})
        features["first"] = float(code == first)
        weighed.append((code, features))
    return weighed
