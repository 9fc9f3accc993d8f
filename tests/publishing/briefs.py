"""Hand-made material for briefs: two released, one of them may be named, one held, two sources that differ."""

from dataclasses import replace

from tests.figures.histories import case, event, people, report
from tests.figures.test_ask import ASKED, GROUP, figure_claim, knowledge

from habeas.publishing.brief import Question, brief_from
from habeas.publishing.material import Material, make_redactor
from habeas.terms.claims import Attribution, Claim, DescriptionBody, Evidence
from habeas.terms.records import Contradiction

NAMED, WITHHELD, HELD = "Sok Chanthou", "Keo Pisey", "Thun Ratha"
SECRET = (WITHHELD, "Keo", "Pisey", "PISEY", HELD, "Thun", "Ratha")
EVIDENCE = f"Brad Adams said that {NAMED}, Pisey and Mr Thun were among 26 freed; KEO PISEY wept"


def spoken(record, words, attribution=None):
    """The same claim with these words as its evidence."""
    body = record.claim.model_copy(
        update={
            "evidence": (Evidence(start=0, end=len(words), text=words),),
            "attribution": attribution or record.claim.attribution,
        }
    )
    return replace(record, claim=body)


def description(person, value, source, state="accepted"):
    words = f"{person}, {value}"
    claim = Claim(
        id="c1", kind="description", description=DescriptionBody(person=person, property="role", value=value),
        evidence=(Evidence(start=0, end=len(words), text=words),), confidence=1,
    )  # fmt: skip
    return replace(figure_claim(1, source=source, state=state), claim=claim)


SOURCE = replace(
    report("a"), title=f"{WITHHELD} and {NAMED} freed", url="https://example.org/2021/keo-pisey-freed", publisher="HRW"
)
OTHER = replace(report("b"), url="https://example.net/statement")
ADAMS = Attribution(speaker="Brad Adams", role="Asia director", organisation="HRW")


def material(*, contested=True, extra=(), question=ASKED):
    release = event(
        "release", "2021-11-05/2021-11-12", source=SOURCE, count=people(26), groups=(GROUP,),
        offences=("incitement",), conditions=("regular reporting", "prohibitions on meeting Keo Pisey"),
    )  # fmt: skip
    release = replace(release, claims=tuple(spoken(claim, EVIDENCE, ADAMS) for claim in release.claims))
    cases = (
        case(release, name=NAMED, may_publish=True),
        case(release, name=WITHHELD),
        case(event("arrest", "2021-09-01", source=OTHER), name=HELD),
    )
    figures = [figure_claim(60, attribution=ADAMS, source=SOURCE), figure_claim(80, source=OTHER)]
    roles = (description(WITHHELD, "union leader", SOURCE), description(WITHHELD, "environmental activist", OTHER))
    contradictions = (
        Contradiction("role", "description", cases[1].person, roles, ("union leader", "environmental activist")),
        Contradiction("held", "figure", None, tuple(figures), ("60", "80")),
    )
    known = replace(knowledge(*cases, reported=figures), uncounted=tuple(extra))
    claims = [*roles, *figures, *extra, *(claim for one in known.events for claim in one.claims)]
    return Material(known, contradictions if contested else (), make_redactor(cases, claims))


def a_brief(question: Question = ASKED, **given):
    return brief_from(question, material(**given))
