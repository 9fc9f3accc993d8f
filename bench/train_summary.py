"""Train the small linear models of the summary and write them as JSON: `python bench/train_summary.py [train.json]`.

HRDsAttack's training part only (MIT). Plain numpy: logistic regression and a conditional logit, by Newton's method,
with an L2 penalty. Thresholds are chosen by cross-validation over articles; the figures printed are cross-validated.
Features are those of `habeas.reading.summary`: kinds of acts and the vocabulary's words for them, roles, places in the
text; no name.
"""

import argparse
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

import numpy as np
from read_hrdsattack import Marked, read_articles
from training.linear_fits import Choice, Features, chosen, fit_choice, fit_yes_or_no, weigh
from training.violations import AS_GOOD, train_violations

from habeas.reading.claims import as_claims
from habeas.reading.names.gazetteer import country_code
from habeas.reading.parsing.parse import parse
from habeas.reading.reader import find_drafts
from habeas.reading.summary.countries import describe_countries
from habeas.reading.summary.dates_of_acts import describe_dates
from habeas.reading.summary.perpetrators import describe_perpetrators, model_of
from habeas.reading.summary.told import ToldText
from habeas.reading.summary.towns import describe_towns
from habeas.reading.summary.victim_types import TYPES, describe_type
from habeas.reading.summary.victim_types import model_of as model_of_victim_type
from habeas.reading.summary.victims import describe_persons, find_persons
from habeas.reading.summary.violations import describe_violations

FILE = Path(__file__).resolve().parents[2] / "shared" / "data" / "hrdsattack" / "train.json"
OUT = Path(str(resources.files("habeas.reading"))) / "models" / "summary.json"
FOLDS = 5
ALIKE = 0.6
"""Articles that share so much of their words are versions of one."""
PENALTY = {
    "victim": 10.0,
    "perpetrator": 30.0,
    "country": 10.0,
    "city": 10.0,
    "region": 10.0,
    "date": 3.0,
    "victim type": 10.0,
}


@dataclass(frozen=True)
class Example:
    """One article: its words, what is marked, and the features of each question."""

    words: frozenset[str]
    marked: Marked
    persons: list[tuple[str, Features]]
    violations: Features
    perpetrator: Features
    countries: list[tuple[str, Features]]
    towns: list[tuple[str, Features]]
    dates: list[tuple[str, Features]]
    types: list[tuple[frozenset[str], Features]]


def read_examples(path: Path) -> list[Example]:
    examples = []
    for report, marked in read_articles(path):
        parsed = parse(report)
        told, claims = ToldText(parsed), as_claims(find_drafts(parsed), report.text)
        examples.append(example_of(marked, told, claims))
    return examples


def example_of(marked: Marked, told: ToldText, claims: Sequence) -> Example:
    return Example(
        frozenset(told.parsed.report.text.lower().split()),
        marked,
        [(person.name, features) for person, features in describe_persons(told, claims)],
        describe_violations(told, claims),
        describe_perpetrators(told, claims),
        describe_countries(told, claims),
        describe_towns(told, country_code(marked.places["country"] or "")),
        describe_dates(told, claims),
        [
            (marked.victim_types[person.name], describe_type(told, person))
            for person in find_persons(told)
            if person.name in marked.victim_types
        ],
    )


def is_victim(name: str, marked: Marked) -> bool:
    return any(name == one or name in one or one in name for one in marked.victims)


def held_out(examples: list[Example], answer: Callable[[list[Example], list[Example]], list]) -> list:
    """What models trained on the other folds answer for each example, in order."""
    answers: list = [None] * len(examples)
    for fold in range(FOLDS):
        others = [one for n, one in enumerate(examples) if n % FOLDS != fold]
        for n, given in zip(range(fold, len(examples), FOLDS), answer(others, examples[fold::FOLDS]), strict=True):
            answers[n] = given
    return answers


def versions(examples: list[Example]) -> list[int]:
    """For each article the first that is a version of it, by the words they share: they stay in one fold."""
    return [
        next(n for n, before in enumerate(examples) if n == at or are_versions(one.words, before.words))
        for at, one in enumerate(examples)
    ]


def are_versions(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) > ALIKE * len(one | other)


def train_victims(examples: list[Example]) -> dict[str, float]:
    def fit(some: list[Example]) -> dict[str, float]:
        rows = [features for one in some for _, features in one.persons]
        right = np.array([float(is_victim(name, one.marked)) for one in some for name, _ in one.persons])
        return fit_yes_or_no(rows, right, PENALTY["victim"])

    def answer(others: list[Example], these: list[Example]) -> list:
        weights = fit(others)
        return [[(name, chance(weigh(weights, features))) for name, features in one.persons] for one in these]

    answers = held_out(examples, answer)
    marked = sum(len(one.marked.victims) for one in examples)

    def score(limit: float) -> float:
        read = [
            (name, one.marked.victims)
            for one, given in zip(examples, answers, strict=True)
            for name, p in given
            if p >= limit
        ]
        return 2 * sum(name in victims for name, victims in read) / (len(read) + marked)

    return with_threshold("victim", fit(examples), score)


def with_threshold(name: str, weights: dict[str, float], score: Callable[[float], float]) -> dict[str, float]:
    """The weights with the middle of the thresholds that are as good as the best."""
    scores = {round(0.1 + 0.02 * n, 2): score(round(0.1 + 0.02 * n, 2)) for n in range(30)}
    good = [limit for limit, reached in scores.items() if reached >= max(scores.values()) - AS_GOOD]
    middle = good[len(good) // 2]
    print(f"{name:28} reaches {scores[middle]:.3f} at {middle}")
    return {**weights, "threshold": middle}


def chance(score: float) -> float:
    return float(1 / (1 + np.exp(-np.clip(score, -30, 30))))


def train_perpetrators(examples: list[Example]) -> dict[str, dict[str, float]]:
    types = sorted({one.marked.perpetrator for one in examples}, key=str)

    def fit(some: list[Example]) -> dict[str | None, dict[str, float]]:
        rows = [one.perpetrator for one in some]
        return {
            type_: fit_yes_or_no(
                rows, np.array([float(one.marked.perpetrator == type_) for one in some]), PENALTY["perpetrator"]
            )
            for type_ in types
        }

    def answer(others: list[Example], these: list[Example]) -> list:
        models = fit(others)
        return [max(types, key=lambda type_: weigh(models[type_], one.perpetrator)) for one in these]

    answers = held_out(examples, answer)
    right = sum(given == one.marked.perpetrator for given, one in zip(answers, examples, strict=True))
    print(f"{'perpetrator':28} right {right / len(examples):.3f}")
    return {model_of(type_): weights for type_, weights in fit(examples).items()}


def train_choice(name: str, examples: list[Example], choice_of: Callable[[Example], Choice]) -> dict[str, float]:
    def fit(some: list[Example]) -> dict[str, float]:
        choices = [choice_of(one) for one in some]
        return fit_choice([(found, right) for found, right in choices if {*right} & {*dict(found)}], PENALTY[name])

    def answer(others: list[Example], these: list[Example]) -> list:
        weights = fit(others)
        return [chosen(weights, choice_of(one)[0]) for one in these]

    answers = held_out(examples, answer)
    right = sum(given in choice_of(one)[1] for given, one in zip(answers, examples, strict=True))
    print(f"{name:28} right {right / len(examples):.3f}")
    return fit(examples)


def country_of(one: Example) -> Choice:
    code = country_code(one.marked.places["country"] or "")
    return one.countries, (code,) if code else ()


def town_of(one: Example, kind: str) -> Choice:
    name = one.marked.places[kind]
    return one.towns, (name,) if name else ()


def date_of(one: Example) -> Choice:
    """The dates that agree with most of the marked year, month and day, in this order."""
    agreed = {since: agreement(since, one.marked.date) for since, _ in one.dates}
    most = max(agreed.values(), default=0)
    return one.dates, tuple(since for since, much in agreed.items() if much == most) if most else ()


def agreement(since: str, marked: tuple[int | None, int | None, int | None]) -> int:
    agreed = 0
    for mine, theirs in zip(map(int, since.split("-")), marked, strict=False):
        if mine != theirs:
            break
        agreed += 1
    return agreed


def train_victim_type(examples: list[Example], type_: str) -> dict[str, float]:
    def fit(some: list[Example]) -> dict[str, float]:
        told = [pair for one in some for pair in one.types]
        right = np.array([float(type_ in types) for types, _ in told])
        return fit_yes_or_no([features for _, features in told], right, PENALTY["victim type"])

    def answer(others: list[Example], these: list[Example]) -> list:
        weights = fit(others)
        return [[chance(weigh(weights, features)) for _, features in one.types] for one in these]

    said = [sure for given in held_out(examples, answer) for sure in given]
    right = np.array([type_ in types for one in examples for types, _ in one.types])

    def score(limit: float) -> float:
        return float(((np.array(said) >= limit) == right).mean())

    return with_threshold(model_of_victim_type(type_), fit(examples), score)


def train(examples: list[Example]) -> dict[str, dict[str, float]]:
    """Every model of the summary."""
    found = {"victim": train_victims(examples)}
    marks = [one.marked.violations for one in examples]
    found.update(train_violations([one.violations for one in examples], marks, versions(examples)))
    found.update(train_perpetrators(examples))
    found["country"] = train_choice("country", examples, country_of)
    for kind in ("city", "region"):
        found[kind] = train_choice(kind, examples, lambda one, kind=kind: town_of(one, kind))
    found["date"] = train_choice("date", examples, date_of)
    found.update({model_of_victim_type(type_): train_victim_type(examples, type_) for type_ in TYPES})
    return {
        name: {key: round(value, 4) for key, value in weights.items() if abs(value) >= 5e-4}
        for name, weights in found.items()
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", nargs="?", type=Path, default=FILE)
    options = parser.parse_args()
    if not options.file.is_file():
        print(f"no HRDsAttack at {options.file}: nothing trained (give its path)")
        return
    models = train(read_examples(options.file))
    write(models)


def write(models: dict[str, dict[str, float]]) -> None:
    about = {
        "trained_on": "HRDsAttack, training part, 300 articles (Ran et al. 2023, MIT)",
        "trained_by": "bench/train_summary.py",
        "how": "logistic regression and conditional logit over named features, L2 penalty; thresholds cross-validated",
    }
    OUT.write_text(json.dumps({**about, "models": models}, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    print(f"{OUT.name} written")


if __name__ == "__main__":
    main()
