"""`If convicted, he faces ten years`: one conviction that may come, with its sentence; no sentence of its own."""

from collections.abc import Sequence
from dataclasses import replace

from habeas.reading.events.happening import Happening
from habeas.reading.events.triggers import Trigger

_PENAL = {"sentence", "detention", "conviction"}


def under_condition(happening: Happening, triggers: Sequence[Trigger]) -> Happening:
    """The same, as the conviction that its sentence makes it hang on."""
    if happening.modality != "possible" or happening.type not in _PENAL or happening.trigger.type == "conviction":
        return happening
    if happening.type == "detention" and happening.prison_term is None:
        return happening
    return replace(happening, type="conviction") if any(map(_is_condition, triggers)) else happening


def _is_condition(trigger: Trigger) -> bool:
    """`if found guilty`, `should X be convicted`, `if convicted of the charges`."""
    verb = trigger.token
    if trigger.type != "conviction" or trigger.shape == "noun":
        return False
    helpers = [child for child in verb.children if child.dep_ == "aux" and child.lower_ == "should"]
    subjects = [child for child in verb.children if child.dep_ in {"nsubj", "nsubjpass"}]
    turned = bool(helpers and subjects) and helpers[0].i < subjects[0].i
    return turned or any(child.lower_ in {"if", "once", "when"} and child.i < verb.i for child in verb.children)
