"""The only door into the register. Each call is one transaction: wholly done or not at all."""

from pathlib import Path

from django.conf import settings
from django.core.management import call_command

from habeas.register.recording.articles import set_article
from habeas.register.recording.assessing import assess, take_back_assessment
from habeas.register.recording.court_cases import amend_case, open_case, withdraw_case
from habeas.register.recording.freezing import freeze_figure
from habeas.register.recording.judging import accept, accept_many, correct, mark_unsure, propose, reject
from habeas.register.recording.places import add_place, correct_place, name_place
from habeas.register.recording.publication import decide_publication
from habeas.register.recording.reports import add_report, add_reports, log_capture
from habeas.register.recording.weighing import grade_claim, grade_source, prefer
from habeas.register.setting_up import alone

__all__ = [
    "accept",
    "accept_many",
    "add_place",
    "add_report",
    "add_reports",
    "amend_case",
    "assess",
    "correct",
    "correct_place",
    "decide_publication",
    "freeze_figure",
    "grade_claim",
    "grade_source",
    "log_capture",
    "mark_unsure",
    "name_place",
    "open_case",
    "prefer",
    "propose",
    "reject",
    "set_article",
    "set_up",
    "take_back_assessment",
    "withdraw_case",
]


def set_up() -> None:
    """Make the tables, or bring them up to date; safe to call again, and by several at once."""
    _own_the_file()
    with alone(settings.HABEAS_HOME):
        call_command("migrate", interactive=False, verbosity=0)


def _own_the_file() -> None:
    """Make SQLite's file for its owner only before anything is in it; its journals take the same mode."""
    default = settings.DATABASES["default"]
    if default["ENGINE"] == "django.db.backends.sqlite3" and "mode=memory" not in str(default["NAME"]):
        Path(default["NAME"]).touch(mode=0o600)
