"""The field's coded words as people read them. Codes are the contract's; labels are translated."""

from collections.abc import Mapping

from django.utils.translation import gettext_lazy as _

EVENT_TYPES = {
    "summons": _("Summons"),
    "warrant": _("Warrant"),
    "arrest": _("Arrest"),
    "detention": _("Detention"),
    "charge": _("Charge"),
    "charges_dropped": _("Charges dropped"),
    "trial": _("Trial"),
    "conviction": _("Conviction"),
    "acquittal": _("Acquittal"),
    "sentence": _("Sentence"),
    "appeal": _("Appeal"),
    "release": _("Release"),
    "conditions": _("Conditions"),
    "rearrest": _("Re-arrest"),
    "transfer": _("Transfer"),
    "house_arrest": _("House arrest"),
    "disappearance": _("Disappearance"),
    "death_in_custody": _("Death in custody"),
    "exile": _("Exile"),
    "pardon": _("Pardon"),
}
MANNERS = {
    "bail": _("bail"),
    "charges_dropped": _("charges dropped"),
    "acquitted": _("acquitted"),
    "served": _("sentence served"),
    "suspended": _("rest suspended"),
    "parole": _("parole"),
    "pardon": _("pardon"),
    "amnesty": _("amnesty"),
    "medical": _("medical grounds"),
    "exchange": _("exchange"),
    "exile": _("exile"),
    "escape": _("escape"),
}
MODALITIES = {
    "asserted": _("asserted"),
    "denied": _("denied"),
    "planned": _("planned"),
    "possible": _("possible"),
    "demanded": _("demanded"),
}
QUALIFIERS = {
    "exact": _("exactly"),
    "at_least": _("at least"),
    "at_most": _("at most"),
    "about": _("about"),
}
KINDS = {
    "event": _("Event"),
    "figure": _("Figure"),
    "quote": _("Quote"),
    "description": _("Description"),
    "reason": _("Reason"),
}
STATES = {
    "proposed": _("proposed"),
    "accepted": _("accepted"),
    "rejected": _("rejected"),
    "corrected": _("corrected"),
    "unsure": _("unsure"),
}
STATUSES = {
    "held": _("Held"),
    "charges-pending": _("Released, charges pending"),
    "under-conditions": _("Out, under conditions"),
    "released": _("Released"),
}
CERTAINTIES = {
    "certain": _("certain by every account"),
    "known": _("known, not certain"),
    "possible": _("only possible"),
}


def label(table: Mapping[str, object], code: str | None) -> str:
    """The label of a code; a code that has none yet is shown as it is, without its underscores."""
    if not code:
        return ""
    return str(table.get(code, code.replace("_", " ").replace("-", " ")))
