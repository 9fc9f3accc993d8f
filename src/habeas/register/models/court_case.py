"""Court cases as a person enters them from a report, and the article of law that a person sets for a charge."""

from django.db import models

from habeas.register.models.event import Event
from habeas.register.models.person import Person
from habeas.register.models.source_report import Report
from habeas.register.models.two_clocks import Fact, Immutable, Recorded


class CourtCase(Recorded):
    """A case's number here, kept for ever; what is said of it stands in its entries."""


class CaseEntry(Fact):
    """What a person entered of a case: its number and court, in words of a report; one live row a case."""

    case = models.ForeignKey(CourtCase, on_delete=models.PROTECT, related_name="entries")
    number = models.CharField(max_length=200, null=True)
    court = models.CharField(max_length=400, null=True)
    report = models.ForeignKey(Report, on_delete=models.PROTECT, related_name="case_entries")
    words = models.TextField()
    by = models.CharField(max_length=200)


class CaseWithdrawn(Immutable):
    """That a case was taken back with nothing in its place, by whom and why."""

    case = models.ForeignKey(CourtCase, on_delete=models.PROTECT, related_name="withdrawn")
    by = models.CharField(max_length=200)
    reason = models.TextField()


class CasePerson(Fact):
    """Somebody accused in a case."""

    case = models.ForeignKey(CourtCase, on_delete=models.PROTECT, related_name="accused")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="court_cases")


class CaseEvent(Fact):
    """An event that belongs to a case."""

    case = models.ForeignKey(CourtCase, on_delete=models.PROTECT, related_name="events")
    event = models.ForeignKey(Event, on_delete=models.PROTECT, related_name="court_cases")


class ArticleChoice(Fact):
    """The articles that a person sets for a charge: whose, of which (normalised) offence, first told by which event."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="article_choices")
    offence = models.TextField()
    event = models.ForeignKey(Event, on_delete=models.PROTECT, related_name="article_choices")
    articles = models.JSONField()
    by = models.CharField(max_length=200)
    reason = models.TextField()
