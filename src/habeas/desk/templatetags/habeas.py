"""The desk's words as template filters."""

from django import template
from django.utils.translation import get_language_info

from habeas.desk.wording import claim, dates, labels

register = template.Library()

register.filter("say_claim", claim.say_claim)
register.filter("say_claim_in_full", claim.say_claim_in_full)
register.filter("claim_rows", claim.list_rows)
register.filter("say_count", claim.say_count)
register.filter("say_period", dates.say_period)
register.filter("say_partial_date", dates.say_partial_date)

RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"})


@register.filter
def say_kind(code: str) -> str:
    """The kind of a claim."""
    return labels.label(labels.KINDS, code)


@register.filter
def say_state(code: str) -> str:
    """The state of a claim."""
    return labels.label(labels.STATES, code)


@register.filter
def say_status(code: str) -> str:
    """The status of a person on the board."""
    return labels.label(labels.STATUSES, code)


@register.filter
def say_certainty(code: str) -> str:
    """How surely a person is counted."""
    return labels.label(labels.CERTAINTIES, code)


@register.filter
def say_code(code: str) -> str:
    """Any other coded word."""
    return labels.label({}, code)


@register.filter
def percent(share: float) -> int:
    """0.934 → 93, and never 100 for what is not certain."""
    return 100 if share >= 1 else min(99, round(share * 100))


@register.filter
def text_direction(language: str | None) -> str:
    """'rtl' or 'ltr' for the language of a report; 'auto' where it is not known."""
    if not language:
        return "auto"
    return "rtl" if language.split("-")[0] in RIGHT_TO_LEFT else "ltr"


@register.filter
def language_name(language: str | None) -> str:
    """'Khmer' for 'km'; the code itself where Django has no name for it."""
    if not language:
        return ""
    try:
        return str(get_language_info(language)["name_translated"])
    except KeyError:
        return language


@register.filter
def say_event(event: object) -> str:
    """The type, manner and modality of an event record."""
    return claim.say_event(event.type, event.manner, event.modality)  # type: ignore[attr-defined]
