"""The only door out of the register: frozen values of terms/records.py and its neighbours.

Every question may be asked as of `known_at`, a moment with a time zone; left out it is that of the last
recording, and an answer as of a moment past stays the same for ever (docs/register.md).
"""

from habeas.register.looking.accounts import accounts
from habeas.register.looking.assessments import recognised
from habeas.register.looking.cases import case_file, case_files, case_files_of, events
from habeas.register.looking.changes import changed_people, people_after
from habeas.register.looking.chapters import chapters, events_beside, short_cases
from habeas.register.looking.claims import claim, claim_history, claims, count_claims, proposed_with
from habeas.register.looking.contradictions import contradictions, contradictions_of
from habeas.register.looking.court_cases import court_cases
from habeas.register.looking.figures import reported_figures
from habeas.register.looking.frameworks import framework, frameworks
from habeas.register.looking.frozen import frozen_figure, frozen_figures
from habeas.register.looking.moments import known_until
from habeas.register.looking.people import match_people, people
from habeas.register.looking.places import place, places
from habeas.register.looking.plain_attributes import plain_attributes
from habeas.register.looking.reports import captures, has_report, newest_published, report, report_records
from habeas.register.looking.told_of import events_naming_nobody, people_told_of, people_under_conditions
from habeas.register.looking.weighing import grades

__all__ = [
    "accounts",
    "captures",
    "case_file",
    "case_files",
    "case_files_of",
    "changed_people",
    "chapters",
    "claim",
    "claim_history",
    "claims",
    "contradictions",
    "contradictions_of",
    "count_claims",
    "court_cases",
    "events",
    "events_beside",
    "events_naming_nobody",
    "framework",
    "frameworks",
    "frozen_figure",
    "frozen_figures",
    "grades",
    "has_report",
    "known_until",
    "match_people",
    "newest_published",
    "people",
    "people_after",
    "people_told_of",
    "people_under_conditions",
    "place",
    "places",
    "plain_attributes",
    "proposed_with",
    "recognised",
    "report",
    "report_records",
    "reported_figures",
    "short_cases",
]
