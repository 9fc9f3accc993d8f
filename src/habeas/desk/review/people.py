"""Is the person named here one that the register knows? A person decides it when accepting a claim."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from habeas.register import lookup
from habeas.terms.claims import Claim
from habeas.terms.errors import BadInput
from habeas.terms.records import PersonRef

NEW = "new"


@dataclass(frozen=True)
class NameChoice:
    """A name in a claim and the people in the register who bear it."""

    name: str
    field: str
    matches: tuple[PersonRef, ...]

    @property
    def default(self) -> str | None:
        """The only bearer of the name; None where there are several and a person must choose."""
        return str(self.matches[0].id) if len(self.matches) == 1 else None


def names_in(claim: Claim) -> tuple[str, ...]:
    """The people whom a claim is about, each once."""
    if claim.event:
        return tuple(dict.fromkeys(person.name for person in claim.event.people))
    return (claim.description.person,) if claim.description else ()


Match = Callable[[str], tuple[PersonRef, ...]]


def name_choices(claim: Claim, match: Match = lookup.match_people) -> tuple[NameChoice, ...]:
    """The names in the claim that somebody in the register bears already."""
    choices = (
        NameChoice(name, f"person-{place}", tuple(ref for ref in match(name) if ref.id > 0))
        for place, name in enumerate(names_in(claim))
    )
    return tuple(choice for choice in choices if choice.matches)


def chosen_people(claim: Claim, sent: Mapping[str, str]) -> dict[str, int | None]:
    """What the form says of each name: a person's id, or None for a new person.

    A name left open falls to its only bearer. Raises BadInput where several bear it and none was chosen.
    """
    chosen: dict[str, int | None] = {}
    for choice in name_choices(claim):
        answer = sent.get(choice.field) or choice.default
        if answer is None:
            raise BadInput(
                f"several people in the register are named {choice.name}: choose one of them, or a new person"
            )
        chosen[choice.name] = _meant(choice, answer)
    return chosen


def named_people(claim: Claim, sent: Mapping[str, str]) -> dict[str, int | None]:
    """Only what the form says; names that it says nothing of are left to the register. Raises BadInput."""
    answers = ((choice, sent.get(choice.field)) for choice in name_choices(claim))
    return {choice.name: _meant(choice, answer) for choice, answer in answers if answer}


def _meant(choice: NameChoice, answer: str) -> int | None:
    if answer != NEW and answer not in {str(ref.id) for ref in choice.matches}:
        raise BadInput(f"person {answer} does not bear the name {choice.name}: choose again")
    return None if answer == NEW else int(answer)
