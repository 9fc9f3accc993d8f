"""What a release was tied to, told in its own sentence."""

from habeas.reading.case.conditions import find_conditions
from habeas.reading.draft import Words
from habeas.reading.events.triggers import Trigger
from habeas.terms.claims import Modality


def conditions_of(trigger: Trigger, modality: Modality, stretch: Words, text: str) -> list[Words]:
    """The conditions of a release that happened, or is to come; of anything else none."""
    told = trigger.type == "release" and modality in {"asserted", "planned"}
    return find_conditions(text, *stretch, of_the_freed=True) if told else []
