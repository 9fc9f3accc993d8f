"""Correcting an event: what happened, to whom, how many, when, by whom, on what ground."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as __

from habeas.desk.review.forms.base import ClaimForm, changed_period, present
from habeas.desk.review.forms.fields import (
    LinesField,
    PartialDateField,
    PeopleField,
    choices,
    count_fields,
    count_from,
    count_initial,
    lines,
)
from habeas.desk.wording.labels import EVENT_TYPES, MANNERS
from habeas.terms.claims import EventBody, NamedPerson

_COUNT = count_fields(required=False)


class EventForm(ClaimForm):
    """The fields of an event. Names, groups, places, offences and conditions are the report's own words."""

    verbatim = ("people", "groups", "place", "agent", "offences", "sentence", "conditions", "of")
    first = ("type", "manner")
    periods = (("since", "until"),)

    type = forms.ChoiceField(label=__("What happened"), choices=choices(EVENT_TYPES))
    manner = forms.ChoiceField(label=__("How"), choices=choices(MANNERS, empty=True), required=False)
    people = PeopleField(label=__("People named"), required=False, help_text=__("One a line: name; role"))
    number = _COUNT["number"]
    qualifier = _COUNT["qualifier"]
    of = _COUNT["of"]
    since = PartialDateField(label=__("From"), required=False)
    until = PartialDateField(label=__("To"), required=False)
    groups = LinesField(label=__("Groups"), required=False)
    agent = forms.CharField(label=__("By whom"), required=False)
    place = forms.CharField(label=__("Where"), required=False)
    offences = LinesField(label=__("Offences"), required=False)
    sentence = forms.CharField(label=__("Sentence"), required=False)
    conditions = LinesField(label=__("Conditions"), required=False)

    def body_initial(self) -> dict[str, Any]:
        """The event as fields."""
        event = present(self.claim.event)
        return {
            "type": event.type,
            "manner": event.manner,
            "people": [(person.name, person.role) for person in event.people],
            **count_initial(event.count),
            "since": event.period.since if event.period else None,
            "until": event.period.until if event.period else None,
            "groups": lines(event.groups),
            "agent": event.agent,
            "place": event.place,
            "offences": lines(event.offences),
            "sentence": event.sentence,
            "conditions": lines(event.conditions),
        }

    def body(self, data: Mapping[str, Any]) -> EventBody:
        """The fields as an event."""
        before = self.claim.event.period if self.claim.event else None
        return EventBody(
            type=data["type"],
            manner=data["manner"] or None,
            people=tuple(NamedPerson(name=name, role=role) for name, role in data["people"]),
            groups=tuple(data["groups"]),
            count=count_from(data),
            period=changed_period(before, data["since"], data["until"]),
            place=data["place"] or None,
            agent=data["agent"] or None,
            offences=tuple(data["offences"]),
            sentence=data["sentence"] or None,
            conditions=tuple(data["conditions"]),
        )
