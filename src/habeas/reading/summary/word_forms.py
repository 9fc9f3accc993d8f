"""The forms of English words: "kill" is also "kills", "killed", "killing". By spelling alone, without a parse."""

_VOWELS = "aeiou"


def verb_forms(base: str) -> set[str]:
    """The base with its regular endings; of several words ("shut down") the first is bent."""
    first, _, rest = base.partition(" ")
    stems = {first, first.removesuffix("e")} if first.endswith("e") else {first}
    doubled = first + first[-1] if _doubles(first) else first
    past = first + "d" if first.endswith("e") else first[:-1] + "ied" if _ends_in_y(first) else doubled + "ed"
    going = (min(stems, key=len) if not first.endswith(("ee", "ye")) else first) + "ing"
    forms = {first, plural(first), past, doubled + "ing" if doubled != first else going}
    return {f"{form} {rest}".strip() for form in forms}


def plural(noun: str) -> str:
    """The noun's plural, which is also the verb's third person."""
    if _ends_in_y(noun):
        return noun[:-1] + "ies"
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    return noun[:-3] + "men" if noun.endswith("man") else noun + "s"


def _ends_in_y(word: str) -> bool:
    return len(word) > 1 and word.endswith("y") and word[-2] not in _VOWELS


def _doubles(word: str) -> bool:
    """`ban`, `stab`, `rob`: one short syllable, one consonant at the end; `kidnap` goes the same way."""
    if len(word) < 3 or word[-1] in "aeiouywx" or word[-2] not in _VOWELS or word[-3] in _VOWELS:
        return False
    return sum(letter in _VOWELS for letter in word) == 1 or word.endswith(("nap", "jack"))
