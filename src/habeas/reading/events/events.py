"""Events: each trigger with whom it befell, when, where, by whom, for what, and how surely."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Span, Token

from habeas.reading.case.accused_after import accused_after
from habeas.reading.case.conditions_of_release import conditions_of
from habeas.reading.case.offences import find_offences, without_those_charged
from habeas.reading.case.offences_beside import offences_beside
from habeas.reading.case.prison_terms import find_prison_term
from habeas.reading.dates.date_headings import anchor_at, date_over
from habeas.reading.dates.dates import DateMention, find_dates
from habeas.reading.dates.dates_in_course import in_course
from habeas.reading.dates.dates_of_rulings import told_of_ruling
from habeas.reading.dates.dates_of_sayings import is_asked_for
from habeas.reading.dates.period_of_event import period_of
from habeas.reading.dates.when import share_dates
from habeas.reading.events.affected import Affected, find_affected, with_deeds_counted
from habeas.reading.events.affected_nearby import is_aside
from habeas.reading.events.agents import find_agent, find_asker, find_doer
from habeas.reading.events.clients import clients_of
from habeas.reading.events.echoes import echo_of_before, echoed_offences, echoed_term, with_echoes
from habeas.reading.events.habits import speaks_of_law
from habeas.reading.events.happening import Happening
from habeas.reading.events.headed_lists import with_lists
from habeas.reading.events.inversions import is_entry
from habeas.reading.events.leads import with_leads_named
from habeas.reading.events.manners import find_manner
from habeas.reading.events.modality import find_modality
from habeas.reading.events.places import find_place
from habeas.reading.events.referents import Story
from habeas.reading.events.single_happenings import (
    is_duty_of_the_freed,
    is_only_offence,
    is_only_solitary,
    is_told_by_the_way,
    nobody_told,
    recalls,
    tells_one_happening,
)
from habeas.reading.events.triggers import Trigger, find_triggers
from habeas.reading.events.verdicts_to_come import under_condition
from habeas.reading.names.definite_words import is_definite
from habeas.reading.names.partly_named import (
    is_of_a_part,
    part_of_before,
    told_of_the_same,
    told_with_number,
    with_those_listed_below,
)
from habeas.reading.names.pronouns import SPEAK_AS_DUTY
from habeas.reading.parsing.parsed import ParsedText
from habeas.reading.parsing.word_lists import word_set
from habeas.reading.relevance import ordinary_paragraphs
from habeas.reading.speech.speakers import attribute_span
from habeas.terms.claims import Attribution, EventType

_WITH_OFFENCE = {
    "arrest", "rearrest", "detention", "charge", "conviction", "sentence", "trial", "charges_dropped", "house_arrest",
    "summons", "warrant", "appeal", "release", "acquittal", "transfer",
}  # fmt: skip
_WITH_TERM = {"sentence", "conviction", "appeal", "detention", "release", "pardon"}
_PRISONS = {"prison", "jail", "bar", "colony", "camp"}
_AWAITING = re.compile(r"\b(?:pre-?trial|pending|await\w*|remand\w*|investigat\w*|preventive)\b", re.IGNORECASE)
_JUDGED = {"sentence", "conviction", "acquittal"}
_TOP = 3
_TERMS = {"sentence", "term"}
_SAME_CHARGE = re.compile(r"\b(?:on|with|for|of) the same (?:charge|offen[cs]e|crime)s?\b(?! as\b)")
_POINTER = re.compile(
    r"\b[Ss]ee (?:also )?section\b.*\bfor (?:more )?information\b|^\W*See section"
    r"|^\W*for (?:more )?information (?:on|about|regarding)\b",
    re.DOTALL,
)


def find_happenings(parsed: ParsedText) -> list[Happening]:
    """What the report tells, sentence by sentence, in order of the text."""
    story = Story(parsed)
    found: list[Happening] = []
    ordinary = ordinary_paragraphs(parsed.report.text)
    for index, sentence in enumerate(parsed.sentences):
        if any(start <= sentence.start_char < end for start, end in ordinary):
            continue
        told = parsed.report.text[sentence.start_char : sentence.end_char]
        if _POINTER.search(told) or speaks_of_law(told):
            continue
        triggers = find_triggers(sentence)
        part = part_of_before(sentence, index, found, parsed)
        if part is not None:
            found += [part, *told_of_the_same(part, found, sentence)]
            story.remember(told_with_number(part, found))
            triggers = [trigger for trigger in triggers if not is_of_a_part(trigger, sentence)]
        if not triggers and found and found[-1].sentence == index - 1:
            triggers = echo_of_before(sentence, found[-1].trigger)
            again = (tell(sentence, index, found[-1], parsed) for tell in (told_of_ruling, accused_after))
            found += [happening for happening in again if happening is not None][:1]
        if triggers:
            found += _in_sentence(parsed, story, index, with_echoes(triggers, parsed))
        if found and told.rstrip().endswith(":"):
            found[-1] = with_those_listed_below(found[-1], sentence, index, parsed)
    return with_lists(parsed, with_leads_named(found, parsed))


def _in_sentence(parsed: ParsedText, story: Story, index: int, triggers: list[Trigger]) -> Iterator[Happening]:
    sentence = parsed.sentences[index]
    over = date_over(parsed, sentence.start_char)
    found = find_dates(
        parsed.report.text, sentence.start_char, sentence.end_char, anchor_at(parsed, sentence.start_char)
    )
    dates = share_dates(sentence, triggers, in_course(parsed.report.text, found), over)
    triggers = [
        trigger
        for trigger in triggers
        if not is_only_offence(trigger, triggers, trigger.token in dates)
        and not is_told_by_the_way(trigger)
        and not is_duty_of_the_freed(trigger, triggers)
        and not is_only_solitary(trigger)
    ]
    untold: Trigger | None = None
    court: Happening | None = None
    for number, trigger in enumerate(triggers):
        affected = clients_of(trigger, parsed, story) or story.resolve(find_affected(trigger, parsed))
        affected = affected or with_deeds_counted(trigger, Affected())
        affected = affected or _of_nobody_named(trigger, parsed, story)
        if trigger.type == "appeal" and affected.pronoun is not None and not (affected.people or affected.count):
            affected = _of_nobody_named(trigger, parsed, story) or affected  # `his lawyer said they would appeal`
        if not tells_one_happening(trigger, affected, trigger.token in dates, narrated=over is not None):
            untold = trigger
            continue
        scope = _scope(sentence, triggers, number)
        if untold is not None and affected.people and _of_verdict_before(trigger, untold):
            scope = (untold.start, scope[1])
        happening = story.at_the_court(_build(parsed, trigger, with_deeds_counted(trigger, affected), dates, scope))
        if not happening.offences and _SAME_CHARGE.search(parsed.report.text, *scope):
            happening = replace(happening, offences=story.last_offences)
        happening = under_condition(_by_the_same_court(happening, court), triggers)
        court = happening if happening.type in _JUDGED and happening.agent is not None else court
        story.last_offences = happening.offences or story.last_offences
        story.remember(affected)
        if affected.people or affected.count:
            story.last_of_type[happening.type] = affected
        yield replace(happening, sentence=index, headline=_is_headline(sentence, index, parsed))


def _by_the_same_court(happening: Happening, court: Happening | None) -> Happening:
    """`A court in X convicted 16 people; three others were acquitted`: there, and by it."""
    if (
        court is None
        or happening.type not in _JUDGED
        or happening.agent is not None
        or happening.modality != "asserted"
    ):
        return happening
    if happening.period is not None and happening.period != court.period:
        return happening
    return replace(happening, agent=court.agent, place=happening.place or court.place)


def _of_nobody_named(trigger: Trigger, parsed: ParsedText, story: Story) -> Affected:
    """Whom the case is of, where the sentence names nobody else further on."""
    case = story.of_the_case(trigger)
    if not case and is_entry(trigger.token) and date_over(parsed, trigger.start) is not None:
        return story.of_the_chronology()
    named = parsed.people_in(trigger.end, trigger.token.sent.end_char) if trigger.type != "charges_dropped" else ()
    named = tuple(person for person in named if not SPEAK_AS_DUTY & set((person.role or "").lower().split()))
    known = {person.full_name for person in case.people}
    if named and not any(person.full_name in known for person in named):
        return nobody_told(trigger)
    return case or nobody_told(trigger)


def _is_headline(sentence: Span, index: int, parsed: ParsedText) -> bool:
    """A caption, or a line at the top that no full stop ends."""
    kinds = {part.kind for part in parsed.report.parts if part.start <= sentence.start_char < part.end}
    if kinds & {"headline", "standfirst", "caption"}:
        return True
    return index < _TOP and sentence.text.rstrip()[-1:] not in '.!?”"'


def _scope(sentence: Span, triggers: Sequence[Trigger], number: int) -> tuple[int, int]:
    """The stretch of the sentence that is the trigger's own: from the one before it to the one after it."""
    trigger = triggers[number]
    later = [other for other in triggers[number + 1 :] if other.start > trigger.end and not _pairs(trigger, other)]
    if later and (close := _close_of_aside(trigger, later[0])) is not None:
        return close, min((other.start for other in later if other.start > close), default=sentence.end_char)
    after = [other.start for other in later]
    subject = trigger.shape == "noun" and trigger.token.dep_ in {"nsubj", "nsubjpass"}
    if subject and trigger.token.head.i > trigger.token.i:
        after.append(trigger.token.head.idx)  # `the conviction of X for a report marks a turn`
    return trigger.start, min(after, default=sentence.end_char)


def _close_of_aside(trigger: Trigger, aside: Trigger) -> int | None:
    """`sentenced X, arrested in May 2021, to two years`: where the aside ends, and what the trigger tells goes on."""
    verb = aside.token
    if trigger.shape != "verb" or not is_aside(verb) or verb.head not in {trigger.token, *trigger.token.children}:
        return None
    comma = next((token for token in verb.doc[verb.i : verb.sent.end] if token.text == ","), None)
    goes_on = comma is not None and comma.i + 1 < verb.sent.end and comma.nbor(1).lower_ in {"to", "of", "for", "with"}
    return comma.idx if comma is not None and goes_on else None


def _of_verdict_before(trigger: Trigger, before: Trigger | None) -> bool:
    """`convicted in absentia the head of …, X, on charges of fraud and sentenced him`: the verdict has charges."""
    return before is not None and (before.type, trigger.type) == ("conviction", "sentence")


def _pairs(first: Trigger, second: Trigger) -> bool:
    """`arrested and charged with sedition`, `released pending trial on charges of fraud`: told of both."""
    own = any(child.dep_ in {"nsubj", "nsubjpass"} for child in second.token.children)
    joined = second.token.dep_ == "conj" and second.token.head == first.token and not own
    joined = joined and not _is_of_another_time(first, second)
    hung = second.token.dep_ == "acl" and second.type == "charge"
    called = second.token.dep_ == "xcomp" and second.token.head == first.token  # `summoned to appear in court on …`
    awaited = second.shape == "noun" and second.token.head.lower_ in {"pending", "awaiting"}
    return joined or hung or awaited or called


def _is_of_another_time(first: Trigger, second: Trigger) -> bool:
    """`arrested on 22 July and charged with sedition`, `… and are charged`: what the charge says is the charge's."""
    between = first.token.doc[first.token.i : second.token.i]
    helped = any(child.dep_ in {"aux", "auxpass"} for child in second.token.children)
    dated = second.type == "charge" and any(word.ent_type_ == "DATE" for word in between)
    return dated or (helped and second.type in {"charge", "detention"})


def _build(
    parsed: ParsedText, trigger: Trigger, affected: Affected, dates: dict[Token, DateMention], scope: tuple[int, int]
) -> Happening:
    text = parsed.report.text
    modality = find_modality(trigger)
    date = dates.get(trigger.token)
    if date is not None and modality == "demanded" and not is_asked_for(trigger, (date.start, date.end)):
        date = None
    offences = find_offences(text, *scope) if trigger.type in _WITH_OFFENCE else []
    offences = without_those_charged(text, offences or echoed_offences(trigger, text, scope[1]), affected.spans)
    if not offences and trigger.type in _WITH_OFFENCE:
        sentence = (trigger.token.sent.start_char, trigger.token.sent.end_char)
        offences = offences_beside(text, affected.spans, sentence, trigger.start)
    sentenced = trigger.type in _WITH_TERM and not trigger.rule.get("spent")
    term = (_term_of(trigger, scope, text) or echoed_term(trigger)) if sentenced else None
    whole = (scope[0], trigger.token.sent.end_char)
    conditions = conditions_of(trigger, modality, whole, text)
    doer = find_doer(trigger)
    # Whoever is asked is somewhere, what is asked for has not happened anywhere.
    place = find_place(trigger, None if modality == "demanded" else doer, term, parsed)
    agent = find_agent(doer, trigger, parsed)
    agent = None if modality == "demanded" else agent  # whoever is asked has not done it
    pieces = [(trigger.start, trigger.end), *affected.spans, *offences, *conditions]
    pieces += [words for words in (term, place, agent) if words] + ([(date.start, date.end)] if date else [])
    return Happening(
        trigger=trigger,
        type=_type(trigger, term),
        sentence=0,
        affected=affected,
        modality=modality,
        manner=find_manner(trigger, scope[1]),
        period=period_of(trigger, date, modality) if date else None,
        place=place,
        agent=agent,
        offences=tuple(offences),
        prison_term=term,
        conditions=tuple(conditions),
        reference=_is_reference(trigger, affected, parsed) or (date is None and recalls(trigger)),
        pieces=tuple(pieces),
        attribution=_attribution(parsed, trigger),
    )


def _attribution(parsed: ParsedText, trigger: Trigger) -> Attribution:
    """Who says it; of a term that is asked for, whoever asks for it."""
    found = attribute_span(parsed, trigger.start, trigger.end)
    if found.label is not None or trigger.modality != "demanded":
        return found
    asker = find_asker(trigger)
    return Attribution(speaker=parsed.report.text[slice(*asker)]) if asker is not None else found


def _term_of(trigger: Trigger, scope: tuple[int, int], text: str) -> tuple[int, int] | None:
    """The term in the trigger's stretch; of `gave X, editor of a weekly, 18 months` it is the trigger's own noun."""
    noun = trigger.noun
    begins = min(scope[0], noun.left_edge.idx) if noun is not None and noun.lemma_ in _TERMS else scope[0]
    found = find_prison_term(text, begins, scope[1])  # `A five-year prison sentence was handed down`
    if found is not None or not trigger.rule.get("term") or trigger.noun is None:
        return found
    numbers = [child for child in trigger.noun.children if child.pos_ == "NUM" and child.i < trigger.noun.i]
    return (numbers[0].left_edge.idx, trigger.noun.idx + len(trigger.noun)) if numbers else None


def _is_reference(trigger: Trigger, affected: Affected, parsed: ParsedText) -> bool:
    """`those released`, `the prisoners were freed`, `the release of the activists`: told before, or after."""
    first_told = trigger.token
    while first_told.dep_ == "conj":
        first_told = first_told.head  # `those imprisoned or detained`
    those = first_told.dep_ in {"acl", "relcl"} and first_told.head.lower_ in {"those", "people", "all", "others"}
    if those and not any(
        child.dep_ == "nsubj" and child.pos_ == "PRON" and child.tag_ == "PRP" for child in first_told.children
    ):
        return True  # but for "In all he had spent …"
    if affected.pronoun is not None and not affected.people and not affected.count:
        return True
    if not affected.general:
        return False
    first = parsed.report.text[affected.spans[0][0] : affected.spans[0][1]].lower()
    # "the wife of X", "the students who marched" say who they are; they point at nobody told of before.
    described = affected.described
    own = described is not None and described.lower_ != "those" and not is_definite(described)
    related = own or word_set("people", "kin") & set(first.split())
    return first.startswith(("the ", "these ", "those ")) and not related


def _says_how_long(word: Token) -> bool:
    """`arrested two days later`: after something else, and for the first time."""
    return any(child.dep_ in {"npadvmod", "nummod", "obl"} or child.ent_type_ == "DATE" for child in word.children)


def _is_not_the_first(time: Token) -> bool:
    """`arrested a second time`."""
    return any(child.lower_ in {"second", "third", "fourth", "fifth"} for child in time.children)


def _is_sent_to_serve(trigger: Trigger) -> bool:
    """`A court sent X to prison for five years`; to custody, or to prison until the trial, is no sentence."""
    if trigger.type != "detention" or trigger.noun is None or trigger.noun.lemma_.lower() not in _PRISONS:
        return False
    sent = trigger.token.lemma_.lower() in {"send", "put", "throw", "order", "go"}
    return sent and not _AWAITING.search(trigger.token.sent.text)


def _type(trigger: Trigger, term: tuple[int, int] | None) -> EventType:
    """A conviction "to 14 years in prison", or being jailed for a term, is a sentence; "again" makes a re-arrest."""
    jailed = trigger.token.lemma_ in {"jail", "imprison", "send", "put"} and not trigger.rule.get("spent")
    if term is not None and (trigger.type == "conviction" or jailed):
        return "sentence"
    if term is not None and _is_sent_to_serve(trigger):
        return "sentence"
    again = {"again", "later", "re", "anew", "afresh"} & {
        child.lower_
        for child in trigger.token.children
        if child.dep_ in {"advmod", "dep", "punct", "prefix"} and not _says_how_long(child)
    }
    again |= {word.lower_ for word in trigger.token.children if word.lower_ == "time" and _is_not_the_first(word)}
    before = trigger.token.doc[max(0, trigger.token.i - 2) : trigger.token.i].text.lower()
    if trigger.type in {"arrest", "detention"} and (again or before == "re-"):
        return "rearrest"
    return trigger.type
