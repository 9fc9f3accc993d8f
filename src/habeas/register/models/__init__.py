"""The tables. Fields, constraints and time queries, nothing else; only `record` writes, only `lookup` reads."""

from habeas.register.models.assessment import Assessment, AssessmentTakenBack
from habeas.register.models.claim import Claim
from habeas.register.models.clock import Clock
from habeas.register.models.court_case import ArticleChoice, CaseEntry, CaseEvent, CasePerson, CaseWithdrawn, CourtCase
from habeas.register.models.episode import Charge, Condition, Episode
from habeas.register.models.event import Event, EventClaim, EventGroup, EventPerson
from habeas.register.models.frozen import FrozenFigure
from habeas.register.models.group import Affiliation, Group
from habeas.register.models.judgement import Judgement
from habeas.register.models.person import Description, Person, PersonName, PublicationDecision
from habeas.register.models.place import Place, PlaceEntry, PlaceName
from habeas.register.models.source_report import Capture, Report, Source
from habeas.register.models.weighing import Grade, Preference

__all__ = [
    "Affiliation",
    "ArticleChoice",
    "Assessment",
    "AssessmentTakenBack",
    "Capture",
    "CaseEntry",
    "CaseEvent",
    "CasePerson",
    "CaseWithdrawn",
    "Charge",
    "Claim",
    "Clock",
    "Condition",
    "CourtCase",
    "Description",
    "Episode",
    "Event",
    "EventClaim",
    "EventGroup",
    "EventPerson",
    "FrozenFigure",
    "Grade",
    "Group",
    "Judgement",
    "Person",
    "PersonName",
    "Place",
    "PlaceEntry",
    "PlaceName",
    "Preference",
    "PublicationDecision",
    "Report",
    "Source",
]
