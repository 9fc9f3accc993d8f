"""A report's summary: each question asked of its small model, the answers with the words they rest on."""

from collections.abc import Sequence

from habeas.reading.claims import as_claims
from habeas.reading.names.gazetteer import country_name
from habeas.reading.parsing.parse import parse
from habeas.reading.parsing.parsed import ParsedText
from habeas.reading.reader import READER, find_drafts
from habeas.reading.summary.countries import describe_countries
from habeas.reading.summary.dates_of_acts import choose_date
from habeas.reading.summary.linear import chance, likeliest, threshold
from habeas.reading.summary.perpetrators import choose_type, describe_perpetrators
from habeas.reading.summary.told import ToldText
from habeas.reading.summary.towns import choose_city, choose_region
from habeas.reading.summary.victim_types import find_types
from habeas.reading.summary.victims import Person, describe_persons
from habeas.reading.summary.violations import ACTS_OF, choose_violations, describe_violations
from habeas.terms.claims import Claim, Evidence
from habeas.terms.period import Period
from habeas.terms.report import Report
from habeas.terms.summary import Country, Perpetrator, Summary, Told, Victim, Violation

_MOST = 3


def summarise_report(report: Report) -> Summary:
    """What one report is about, read from its text."""
    parsed = parse(report)
    return summarise(parsed, as_claims(find_drafts(parsed), report.text))


def summarise(parsed: ParsedText, claims: Sequence[Claim]) -> Summary:
    """What a parsed report is about, given its claims."""
    told, report = ToldText(parsed), parsed.report
    country = _country(told, claims)
    return Summary(
        reader=READER,
        sha256=report.sha256,
        name=report.name,
        title=report.title,
        victims=_victims(told, claims),
        violations=_violations(told, claims),
        perpetrator=_perpetrator(told, claims),
        country=country,
        region=choose_region(told, country.code if country else None),
        city=choose_city(told, country.code if country else None),
        when=_when(told, claims),
    )


def _victims(told: ToldText, claims: Sequence[Claim]) -> tuple[Victim, ...]:
    found = []
    for person, features in describe_persons(told, claims):
        probability = chance("victim", features)
        if probability >= threshold("victim"):
            found.append(_victim(told, person, probability))
    return tuple(found)


def _victim(told: ToldText, person: Person, probability: float) -> Victim:
    acts = [act for act in told.acts if any(one.full_name == person.name for one in act.affected.people)]
    places = [(act.act.start, act.act.end) for act in acts[:_MOST]]
    first = person.mentions[0]
    return Victim(
        name=person.name,
        types=find_types(told, person),
        acts=tuple(dict.fromkeys(act.act.type for act in acts)),
        evidence=_evidence(told, [(first.start, first.end), *places]),
        confidence=round(probability, 2),
    )


def _violations(told: ToldText, claims: Sequence[Claim]) -> tuple[Told, ...]:
    found = []
    for type_, probability in choose_violations(describe_violations(told, claims)):
        places = [(act.act.start, act.act.end) for act in told.acts if act.act.type in ACTS_OF[type_]]
        found.append(_told(told, type_, places[:_MOST], probability))
    return tuple(found) or (_told(told, "unknown", [], 0.5),)


def _told(told: ToldText, type_: Violation, places: Sequence[tuple[int, int]], probability: float) -> Told:
    return Told(type=type_, evidence=_evidence(told, places), confidence=round(probability, 2))


def _perpetrator(told: ToldText, claims: Sequence[Claim]) -> Perpetrator | None:
    type_, probability = choose_type(describe_perpetrators(told, claims))
    words = tuple(dict.fromkeys(doer for act in told.acts for doer in act.doers))[:_MOST]
    return Perpetrator(type=type_, words=words, confidence=round(probability, 2)) if type_ else None


def _country(told: ToldText, claims: Sequence[Claim]) -> Country | None:
    found = likeliest("country", describe_countries(told, claims))
    return Country(code=found[0], name=country_name(found[0]), confidence=round(found[1], 2)) if found else None


def _when(told: ToldText, claims: Sequence[Claim]) -> Period | None:
    since = choose_date(told, claims)
    return Period(since=since, until=since) if since else None


def _evidence(told: ToldText, places: Sequence[tuple[int, int]]) -> tuple[Evidence, ...]:
    text = told.parsed.report.text
    return tuple(Evidence(start=start, end=end, text=text[start:end]) for start, end in places)
