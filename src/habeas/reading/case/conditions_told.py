"""All that the report tells of conditions, of freedom and of custody, each with the event it belongs to."""

import re

from habeas.reading.case.condition_events import find_condition_events
from habeas.reading.case.condition_folding import OF_COURT, OF_CUSTODY, OF_PUNISHMENT, fold_conditions
from habeas.reading.case.conditions_lifted import find_conditions_lifted
from habeas.reading.case.treatment_events import find_treatment_events
from habeas.reading.draft import Draft
from habeas.reading.events.told_story import ToldStory
from habeas.terms.claims import EventBody

_CERTAIN = re.compile(r"(?:.{0,4}\b)?the [\w’ -]{3,40}?\b(?:was|were|had|has been|have been)\b", re.IGNORECASE)


def find_conditions_told(story: ToldStory) -> list[Draft]:
    """The story's events, some with conditions now, and after them one event a list that belongs to none of them."""
    treatment = find_treatment_events(story.parsed, story)
    closed = [draft for draft in treatment if _type(draft) == "trial"]
    custody = [draft for draft in treatment if _type(draft) == "conditions"]
    events, trials = fold_conditions(story, story.events, closed, OF_COURT)
    text = story.parsed.report.text
    events += [draft for draft in trials if _is_of_somebody(draft, text)]
    events, bound = fold_conditions(story, events, find_condition_events(story.parsed, story), OF_PUNISHMENT)
    events, borne = fold_conditions(story, events, custody, OF_CUSTODY)
    return [
        *events,
        *bound,
        *(draft for draft in borne if _is_of_somebody(draft, text)),
        *find_conditions_lifted(story),
    ]


def _type(draft: Draft) -> str:
    return draft.body.type if isinstance(draft.body, EventBody) else ""


def _is_of_somebody(draft: Draft, text: str) -> bool:
    """Of people named or counted; of a group where abuses are listed, or where it is a group told of before.

    What befalls a kind of people is a habit; "the students had been denied a lawyer" is told of certain ones.
    """
    body = draft.body
    if not isinstance(body, EventBody):
        return False
    certain = bool(body.groups) and _CERTAIN.match(text, max(0, draft.evidence[0][0] - 4), draft.evidence[0][1])
    return bool(body.people or body.count or certain or (body.groups and len(body.conditions) > 1))
