"""Ways to break a register behind its doors: statement, and the check, table and words that it is found by."""

LATER = "2100-01-01 00:00:00+00:00"
EARLY = "2001-01-01 00:00:00+00:00"
LIVE = "superseded_at IS NULL"
BREAKS = {
    "words that are not in the report": (
        "UPDATE register_report SET text = upper(text)", "evidence", "register_claim", "not what the report says"),
    "words at another place": (
        "UPDATE register_report SET text = ' ' || text", "evidence", "register_claim", "not what the report says"),
    "evidence that is gone": (
        'UPDATE register_claim SET body = \'{"id":"c1","kind":"reason","reason":{"text":"x"},"confidence":1}\'',
        "evidence", "register_claim", "no claim of the contract"),
    "a body that says something else": (
        "UPDATE register_claim SET type = 'release' WHERE type = 'arrest'", "evidence", "register_claim", "repeat"),
    "a body that is no claim": (
        "UPDATE register_claim SET body = '{}'", "evidence", "register_claim", "no claim of the contract"),
    "an assessment by words that are not in its report": (
        "UPDATE register_assessment SET words = 'nobody', start = 0", "entries", "register_assessment", "not what the"),
    "a court case by words that are not in its report": (
        "UPDATE register_caseentry SET words = 'nobody'", "entries", "register_caseentry", "not in its report"),
    "a court that its words do not give": (
        "UPDATE register_caseentry SET court = 'Supreme Court'", "entries", "register_caseentry", "not in its words"),
    "a report without a capture": ("DELETE FROM register_capture", "evidence", "register_report", "no capture"),
    "bytes that are gone": (
        f"UPDATE register_report SET sha256 = '{'0' * 64}' WHERE id = (SELECT max(id) FROM register_report)",
        "bytes", "register_report", "no bytes are kept"),
    "a name of bytes that is none": (
        "UPDATE register_report SET sha256 = 'x' WHERE id = (SELECT max(id) FROM register_report)",
        "bytes", "register_report", "SHA-256 is none"),
    "a row of the future": (
        f"UPDATE register_claim SET recorded_at = '{LATER}'", "clock", "register_claim", "after the moment"),
    "an end in the future": (
        f"UPDATE register_event SET superseded_at = '{LATER}'", "clock", "register_event", "after the moment of"),
    "a claim older than its report": (
        f"UPDATE register_claim SET recorded_at = '{EARLY}'", "clock", "register_claim", "before its report"),
    "an end before the beginning": (
        f"UPDATE register_judgement SET superseded_at = '{EARLY}'", "clock", "register_judgement", "before it was"),
    "an end at no recording": (
        "UPDATE register_publicationdecision SET superseded_at = (SELECT last FROM register_clock),"
        " recorded_at = (SELECT recorded_at FROM register_judgement LIMIT 1)",
        "clock", "register_publicationdecision", "nothing was recorded"),
    "facts that outlive their event": (
        f"UPDATE register_event SET superseded_at = recorded_at WHERE {LIVE}",
        "clock", "register_eventclaim", "outlives its event"),
    "two authors of one moment": (
        "UPDATE register_judgement SET recorded_at = (SELECT max(recorded_at) FROM register_judgement)",
        "clock", "register_judgement", "two recordings are mixed"),
    "two authors of one moment, in two tables": (
        "UPDATE register_publicationdecision SET recorded_at = (SELECT max(recorded_at) FROM register_judgement)",
        "clock", "register_publicationdecision", "two recordings are mixed"),
    "a clock that is gone": ("DELETE FROM register_clock", "clock", "register_report", "after the moment"),
    "a second clock": (
        "INSERT INTO register_clock (id, last) SELECT 2, last FROM register_clock",
        "clock", "register_clock", "second"),
    "two live judgements": (
        "UPDATE register_judgement SET superseded_at = NULL", "judgements", "register_judgement", "at the same time"),
    "half a correction": (
        "UPDATE register_judgement SET verdict = 'rejected' WHERE verdict = 'corrected'",
        "judgements", "register_claim", "recorded by half"),
    "the other half of a correction": (
        "UPDATE register_claim SET corrects_id = NULL", "judgements", "register_judgement", "recorded by half"),
    "a judgement by nobody": ("UPDATE register_judgement SET by = ''", "judgements", "register_judgement", "by nobody"),
    "facts of a rejected claim": (
        f"UPDATE register_judgement SET verdict = 'rejected' WHERE {LIVE}",
        "support", "register_personname", "its claim was not accepted"),
    "an event that nobody tells": (
        "DELETE FROM register_eventclaim", "support", "register_event", "no accepted claim tells it"),
    "a part in an event by another claim": (
        f"UPDATE register_eventclaim SET superseded_at = recorded_at WHERE {LIVE}",
        "support", "register_eventperson", "its claim does not tell"),
    "an accepted claim without its event": (
        f"UPDATE register_eventclaim SET superseded_at = recorded_at WHERE {LIVE}",
        "facts", "register_claim", "tells 0 events"),
    "an event of another type": (
        "UPDATE register_event SET type = 'exile'", "facts", "register_claim", "another type"),
    "an accepted claim without its people": (
        "DELETE FROM register_eventperson", "facts", "register_claim", "takes part in its event"),
    "an accepted claim without its names": (
        "DELETE FROM register_personname", "facts", "register_claim", "has the name"),
    "an accepted claim without its groups": (
        "DELETE FROM register_eventgroup", "facts", "register_claim", "not every group"),
    "an accepted description that is not recorded": (
        "DELETE FROM register_description", "facts", "register_claim", "description is not recorded"),
    "a member who does not belong": (
        "DELETE FROM register_affiliation", "facts", "register_claim", "does not belong"),
    "an episode that does not follow": (
        "UPDATE register_episode SET since = NULL", "derived", "register_episode", "does not follow"),
    "an episode that is missing": ("DELETE FROM register_episode", "derived", "register_episode", "lacks a row"),
    "a charge that does not follow": (
        "UPDATE register_charge SET outcome = 'acquittal'", "derived", "register_charge", "does not follow"),
    "a condition that is missing": ("DELETE FROM register_condition", "derived", "register_condition", "lacks a row"),
    "a claim of no report": (
        "UPDATE register_claim SET report_id = 999999", "database", "register_claim", "points at a report"),
    "a fact of nobody": (
        "UPDATE register_eventperson SET person_id = 999999", "database", "register_eventperson", "points at a person"),
}  # fmt: skip
