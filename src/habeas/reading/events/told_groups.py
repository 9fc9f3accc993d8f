"""Groups of happenings so far, found again by name, by nearness and among the headlines: no look at every other one."""

from collections import defaultdict
from dataclasses import dataclass, field

from habeas.reading.events.happening import Happening

Group = list[Happening]


@dataclass
class ToldGroups:
    """The groups in the order of their making."""

    groups: list[Group] = field(default_factory=list)
    _by_name: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    _headlines: set[int] = field(default_factory=set)
    _lately: list[tuple[int, int]] = field(default_factory=list)

    def candidates(self, happening: Happening, far: int) -> list[Group]:
        """The groups that share a name with it, are told within `far` sentences of it, or stand in a headline."""
        if happening.headline:
            return list(reversed(self.groups))
        numbers = set(self._headlines)
        for person in happening.affected.people:
            numbers |= self._by_name.get(person.full_name, set())
        for sentence, number in reversed(self._lately):
            if happening.sentence - sentence > far:
                break
            numbers.add(number)
        return [self.groups[number] for number in sorted(numbers, reverse=True)]

    def put(self, happening: Happening, home: Group | None) -> None:
        """Into its home, or into a group of its own."""
        if home is None:
            number = len(self.groups)
            self.groups.append([happening])
        else:
            number = next(n for n in reversed(range(len(self.groups))) if self.groups[n] is home)
            home.append(happening)
        for person in happening.affected.people:
            self._by_name[person.full_name].add(number)
        if happening.headline:
            self._headlines.add(number)
        self._lately.append((happening.sentence, number))
