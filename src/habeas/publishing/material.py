"""All that a brief is made from, taken from the register once."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from habeas.figures.definitions import NAMES
from habeas.figures.freezing.series import LastIssue, last_issue
from habeas.figures.knowledge import Knowledge, Question, gather_knowledge
from habeas.publishing.redaction import Redactor, withheld_names
from habeas.register import lookup
from habeas.terms.claim_records import ClaimRecord
from habeas.terms.claims import Claim
from habeas.terms.records import CaseFile, Contradiction


@dataclass(frozen=True)
class Material:
    """What is known, what is contested, and whose names may not leave."""

    knowledge: Knowledge
    contradictions: tuple[Contradiction, ...]
    redactor: Redactor
    last_issues: tuple[LastIssue | None, ...] = ()


def gather_material(question: Question) -> Material:
    """Ask the register for what a brief needs. Proposed claims are read only for the names to withhold."""
    knowledge = gather_knowledge(question)
    claims = lookup.claims(known_at=question.known_at)
    return Material(
        knowledge=knowledge,
        contradictions=lookup.contradictions(known_at=question.known_at),
        redactor=make_redactor(knowledge.cases, claims),
        last_issues=tuple(last_issue(name, question, question.known_at) for name in NAMES),
    )


def make_redactor(cases: Iterable[CaseFile], claims: Iterable[ClaimRecord]) -> Redactor:
    """Withholds every name met in a claim or a case file, but of people whose publication was decided.

    Speakers in an office or for an organisation stay readable, unless something happened to them too.
    """
    files, records = tuple(cases), tuple(claims)
    told = [record.claim for record in records]
    decided = set(chain.from_iterable(_names(case) for case in files if case.person.may_publish))
    bodies = {words for claim in told for words in _bodies(claim)} | {record.report.source for record in records}
    happened = withheld_names(_to_whom_it_happened(files, told), decided | bodies)
    official = withheld_names(chain.from_iterable(_speaker(claim) for claim in told if _in_office(claim)), happened)
    withheld = happened | withheld_names(_described(files, told), decided | bodies | official)
    accepted = (record.claim for record in records if record.state == "accepted")
    private = withheld_names(chain.from_iterable(map(_speaker, accepted)), official | decided | bodies)
    speakers = frozenset(name for name in private if _like_a_name(name))
    hidden = Redactor(withheld, whole_only=speakers)
    readable = (name for name in official | bodies | decided if not hidden.hides_whole_name_in(name))
    return Redactor(withheld, frozenset(readable), speakers)


def _names(case: CaseFile) -> tuple[str, ...]:
    return (case.person.name, *case.other_names)


def _to_whom_it_happened(cases: Iterable[CaseFile], claims: Iterable[Claim]) -> Iterator[str]:
    """Names of people who were taken, charged, released … by any account, accepted or not."""
    for case in cases:
        if case.events and not case.person.may_publish:
            yield from _names(case)
    for claim in claims:
        if claim.event:
            yield from (person.name for person in claim.event.people)


def _described(cases: Iterable[CaseFile], claims: Iterable[Claim]) -> Iterator[str]:
    """Names of people of whom only a property is told."""
    for case in cases:
        if not case.events and not case.person.may_publish:
            yield from _names(case)
    for claim in claims:
        if claim.description:
            yield claim.description.person
            if "name" in claim.description.property.casefold():
                yield claim.description.value


def _like_a_name(words: str) -> bool:
    """Several words, each with a capital letter: "the government" and "his lawyers" name nobody."""
    parts = words.split()
    return len(parts) > 1 and all(part[0] != part[0].lower() for part in parts)


def _in_office(claim: Claim) -> bool:
    return bool(claim.attribution.role or claim.attribution.organisation)


def _speaker(claim: Claim) -> Iterator[str]:
    if claim.attribution.speaker:
        yield claim.attribution.speaker


def _bodies(claim: Claim) -> Iterator[str]:
    """Organisations and groups: not names of persons, though a part may look like one."""
    yield from (words for words in (claim.attribution.organisation, claim.attribution.via) if words)
    if claim.event:
        yield from claim.event.groups
