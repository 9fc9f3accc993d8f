"""All that the report tells of conditions, of freedom and of custody, each with the event it belongs to."""

from habeas.reading.case.condition_events import find_condition_events
from habeas.reading.case.condition_folding import OF_COURT, OF_CUSTODY, OF_PUNISHMENT, fold_conditions
from habeas.reading.case.conditions_lifted import find_conditions_lifted
from habeas.reading.case.treatment_events import find_treatment_events
from habeas.reading.draft import Draft
from habeas.reading.events.told_story import ToldStory
from habeas.terms.claims import EventBody


def find_conditions_told(story: ToldStory) -> list[Draft]:
    """The story's events, some with conditions now, and after them one event a list that belongs to none of them."""
    treatment = find_treatment_events(story.parsed, story)
    closed = [draft for draft in treatment if _type(draft) == "trial"]
    custody = [draft for draft in treatment if _type(draft) == "conditions"]
    events, trials = fold_conditions(story, story.events, closed, OF_COURT)
    events += filter(_is_of_somebody, trials)
    events, bound = fold_conditions(story, events, find_condition_events(story.parsed, story), OF_PUNISHMENT)
    events, borne = fold_conditions(story, events, custody, OF_CUSTODY)
    return [*events, *bound, *filter(_is_of_somebody, borne), *find_conditions_lifted(story)]


def _type(draft: Draft) -> str:
    return draft.body.type if isinstance(draft.body, EventBody) else ""


def _is_of_somebody(draft: Draft) -> bool:
    """Of people named or counted; of a group only where abuses are listed: what befalls a kind of people is a habit."""
    body = draft.body
    return isinstance(body, EventBody) and bool(body.people or body.count or (body.groups and len(body.conditions) > 1))
