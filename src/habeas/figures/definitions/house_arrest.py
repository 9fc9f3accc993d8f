"""What changes in a part of a rule where house arrest does not count as being deprived of liberty."""

from habeas.figures.arithmetic.rule import EventPattern, Part

_RELEASE = EventPattern(type="release")


def at_liberty_under_house_arrest(part: Part) -> Part:
    """The part as it reads where house arrest is no custody: whoever is moved to it is let out.

    What a release ends, house arrest ends; what a release begins, it begins. Elsewhere it takes nobody's liberty.
    """
    opens, closes = _without(part.opens), _without(part.closes)
    if opens != part.opens and _RELEASE in closes:
        return _changed(part, opens, (*closes, _house_arrest(part.opens)))
    if closes != part.closes and _RELEASE in opens:
        return _changed(part, (*opens, _house_arrest(part.closes)), closes)
    return part.model_copy(update={"opens": opens})


def _changed(part: Part, opens: tuple[EventPattern, ...], closes: tuple[EventPattern, ...]) -> Part:
    # The end of a house arrest is no return to prison, and no end of being at liberty.
    update = {"opens": opens, "closes": closes, "endless": part.endless | {"house_arrest"}}
    return part.model_copy(update=update)


def _without(patterns: tuple[EventPattern, ...]) -> tuple[EventPattern, ...]:
    return tuple(pattern for pattern in patterns if pattern.type != "house_arrest")


def _house_arrest(patterns: tuple[EventPattern, ...]) -> EventPattern:
    return next(pattern for pattern in patterns if pattern.type == "house_arrest")
