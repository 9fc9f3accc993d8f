"""One event a happening: what a report tells twice is one group of happenings, and one claim."""

from collections import defaultdict
from collections.abc import Sequence

from habeas.reading.case.term_lengths import differ_in_length
from habeas.reading.events.acts_apart import prolongs, were_moved_elsewhere
from habeas.reading.events.begun_anew import is_begun_anew, is_summed_up
from habeas.reading.events.happening import Happening
from habeas.reading.events.never_found import is_heard_of_between, is_never_found
from habeas.reading.events.referents import SHARES
from habeas.reading.events.told_groups import ToldGroups
from habeas.reading.names.definite_words import is_definite
from habeas.reading.parsing.parsed import text_of
from habeas.terms.period import Period

_PENAL = {"conviction", "sentence"}
_SAME: tuple[set[str], ...] = (
    {"arrest", "detention"},
    {"rearrest", "detention"},
    {"trial", "sentence"},
    {"trial", "conviction"},
)
_FAR, _NEAR, _NEXT = 30, 10, 4
_TELLING = 5
_ANYONE = {
    "people", "person", "persons", "individual", "individuals", "others", "them", "those", "whom", "total", "more",
    "prisoners", "prisoner", "detainees", "detainee", "inmates", "political", "jailed", "detained", "arrested",
    "suspects", "defendants", "accused",
}  # fmt: skip
"""Words that say of nobody who they are."""
_JAILS = {"imprison", "jail", "incarcerate"}
_CUSTODY = {"arrest", "rearrest", "detention"}
_IN_COURT = {"charge", "trial", "conviction", "sentence"}
_TAKEN = {"arrest", "detention"}
_TAKINGS = {"arrest", "detain", "seize", "take", "capture", "round", "apprehend", "nab", "pick", "haul", "drag"}


def fold(happenings: Sequence[Happening]) -> list[list[Happening]]:
    """The happenings in groups, each group one event of the world, in order of first telling.

    References ("those released", "the prisoners were freed") find their home last, among events told before
    or after; one that finds none and names nobody is no event.
    """
    told = ToldGroups()
    for happening in happenings:
        if not happening.reference:
            near = told.candidates(happening, _FAR)
            told.put(happening, next((group for group in near if _tells_of(happening, group, told.groups)), None))
    groups = told.groups
    for happening in happenings:
        if happening.reference:
            home = _home(happening, groups)
            if home is not None:
                home.append(happening)
            elif happening.affected.people or happening.affected.count or _stands_alone(happening):
                groups.append([happening])
    return sorted(_under_headlines(_united(groups)), key=lambda group: min(h.trigger.start for h in group))


def _under_headlines(groups: list[list[Happening]]) -> list[list[Happening]]:
    """`Court jails three activists` over a body that tells each one's term: the headline tells no fourth event."""
    body = [group for group in groups if not all(happening.headline for happening in group)]
    kept = list(body)
    for group in groups:
        if any(group is other for other in body):
            continue
        home = _told_under(group, body)
        if home is None:
            kept.append(group)
        else:
            home.extend(group)
    return kept


def _told_under(headline: list[Happening], body: Sequence[list[Happening]]) -> list[Happening] | None:
    """The first of the events by name that together befell as many people as the headline counts, or nearly."""
    first = headline[0]
    if _names_of(headline) or first.modality != "asserted":
        return None
    fits = [
        group
        for group in body
        if _family(group[0]) == _family(first)
        and group[0].modality == "asserted"
        and _names_of(group)
        and _is_near(first, group, _NEAR)
        and not any(h.affected.count for h in group)
    ]
    number = first.affected.count.value if first.affected.count is not None else None
    several = len({name for group in fits for name in _names_of(group)})
    return fits[0] if several > 1 and (number is None or abs(several - number) <= 1) else None


def _family(happening: Happening) -> str:
    jailed = happening.type == "detention" and happening.trigger.token.lemma_.lower() in _JAILS
    if jailed or happening.type in _PENAL:
        return "sentence"
    return "arrest" if happening.type in _CUSTODY else happening.type


def _stands_alone(happening: Happening) -> bool:
    affected = happening.affected
    dated = affected.general and happening.period is not None
    told = affected.pronoun is not None and bool(affected.groups or affected.meant)
    return happening.modality == "demanded" or dated or told


def _united(groups: list[list[Happening]]) -> list[list[Happening]]:
    """Groups that a reference tied together: a caption's named man is one of the 26 once the 26 are named."""
    kept: list[list[Happening]] = []
    by_name: dict[str, list[list[Happening]]] = defaultdict(list)
    for group in groups:
        names = sorted(_names_of(group))
        sharing = (other for name in names for other in by_name[name])
        home = next((other for other in sharing if _is_part_of(group, other) or _is_part_of(other, group)), None)
        if home is None:
            kept.append(group)
        else:
            home.extend(group)
        for name in names:
            by_name[name].append(home if home is not None else group)
    return kept


def _is_part_of(group: list[Happening], whole: list[Happening]) -> bool:
    counted = any(h.affected.count for h in whole) and not any(h.affected.count for h in group)
    if not counted or not _names_of(group) or not _names_of(group) <= _names_of(whole):
        return False
    same = group[0].type == whole[0].type and group[0].modality == whole[0].modality
    if _are_all_named(whole) and not (_is_dated(group) and _is_dated(whole)):
        return False
    return same and all(_dates_agree(one.period, other.period) for one in group for other in whole)


def _home(reference: Happening, groups: list[list[Happening]]) -> list[Happening] | None:
    """The nearest event before it that it can mean, those with a number first; else the first one after it."""
    fits = [group for group in groups if _can_mean(reference, group)]
    near = [group for group in fits if _is_near(reference, group, _NEAR) or _is_headline(reference, group)]
    fits = near or (fits if len(fits) == 1 else [])
    before = [group for group in fits if group[0].trigger.start < reference.trigger.start]
    counted = [group for group in before if any(h.affected.count for h in group)]
    after = fits[:1] if reference.headline else []
    return next((chosen for chosen in (counted[-1:], before[-1:], after) if chosen), [None])[0]


def _can_mean(reference: Happening, group: list[Happening]) -> bool:
    same = any(_is_named_so(h, reference) for h in group) and group[0].modality == reference.modality
    if reference.modality in {"demanded", "possible"} and group[0].attribution.label != reference.attribution.label:
        return False
    if not same or not _is_near(reference, group, _FAR):
        return False
    if not (reference.affected.listed or _alike(reference, group)):
        return False
    if not all(_dates_agree(reference.period, other.period) for other in group):
        return False
    counts = {h.affected.count.value for h in (*group, reference) if h.affected.count}
    names, known = reference.names, _names_of(group)
    return len(counts) <= 1 and (not names or bool(names & known) or bool(counts))


def _is_named_so(told: Happening, reference: Happening) -> bool:
    """`his detention` of an arrest, `the prosecution of X` of the charge: the noun says less than the verb did."""
    if told.type == reference.type:
        return True
    recalled = reference.trigger.shape == "noun" and reference.period is None
    return recalled and any({told.type, reference.type} <= family for family in (_CUSTODY, _IN_COURT))


def _tells_of(new: Happening, group: list[Happening], groups: list[list[Happening]]) -> bool:
    if group[0].modality != new.modality or not (_same_type(new, group) or is_never_found(new, group)):
        return False
    if (
        new.modality in {"demanded", "possible"}
        and group[0].attribution.label != new.attribution.label
        and not new.names
    ):
        return False
    if new.type == "death_in_custody" and new.names and new.names == _names_of(group):
        return True  # nobody dies twice
    if were_moved_elsewhere(new, group):
        return False
    if is_never_found(new, group):
        same = _means(new, group) or _befell_the_same(new, group, groups)
        return same and _is_near(new, group, _NEXT) and not is_heard_of_between(new, group, groups)
    if not all(_dates_agree(new.period, other.period) for other in group) or _terms_differ(new, group):
        return False
    if all(h.headline for h in group) and _family(new) != _family(group[0]):
        return False
    if _means(new, group):
        return not is_begun_anew(new, group, groups)
    return _befell_the_same(new, group, groups)


def _terms_differ(new: Happening, group: Sequence[Happening]) -> bool:
    """`sentenced to 15 days` is not the same as "sentenced to seven years" of the same man.

    Nor is "is serving a two-year sentence" the arrest that began it.
    """
    if new.prison_term is not None and new.type == "detention" and {h.type for h in group} <= {"arrest", "rearrest"}:
        return True
    text = text_of(new.trigger.token.doc)
    terms = [text[slice(*h.prison_term)] for h in group if h.prison_term is not None]
    mine = text[slice(*new.prison_term)] if new.prison_term is not None else None
    return mine is not None and any(differ_in_length(mine, term) for term in terms)


def _means(new: Happening, group: list[Happening]) -> bool:
    """`They were freed … The activists were freed`: words that point at the very people of the group."""
    described = new.affected.described
    if described is not None and described.lower_ in SHARES:
        return False  # "… and some were sentenced to death": not all of them
    told = {span for h in group for span in h.affected.spans}
    return bool(told & set(new.affected.meant))


def _befell_the_same(new: Happening, group: list[Happening], groups: list[list[Happening]]) -> bool:
    """By their names, else their number, else the words for them."""
    counts = {h.affected.count.value for h in (*group, new) if h.affected.count}
    if len(counts) > 1:
        return False
    names, known = new.names, _names_of(group)
    if names and known:
        return _are_the_same_named(new, group, bool(counts)) and not is_begun_anew(new, group, groups)
    if new.affected.count and any(h.affected.count for h in group):
        return _is_near(new, group, _FAR) and _are_as_many(new, group)
    own = new.affected.count is not None if names else any(h.affected.count for h in group)
    if counts and len(names or known) == max(counts) and not own:
        return _is_near(new, group, _NEAR) or _is_headline(new, group)
    general = new.affected.general and all(h.affected.general for h in group)
    return general and _alike(new, group) and (_is_near(new, group, _NEXT) or _is_headline(new, group))


def _are_the_same_named(new: Happening, group: list[Happening], counted: bool) -> bool:
    names, known = new.names, _names_of(group)
    if names == known:
        return True
    dated = _is_dated([new]) and _is_dated(group)
    open_number = counted and not _are_all_named([new]) and not _are_all_named(group)
    told_again = (
        names < known and new.period is None and new.type in {"arrest", "detention"} and _is_near(new, group, _NEXT)
    )
    return bool(names & known) and (dated or open_number or told_again or new.trigger.shape == "noun")


def _are_as_many(new: Happening, group: list[Happening]) -> bool:
    """The same number: of people called alike, or so many that only a headline or "the 26" would tell them again."""
    count = new.affected.count
    large = count is not None and count.value >= _TELLING
    described = new.affected.described
    the_event = new.trigger.shape == "noun" and any(child.lower_ == "the" for child in new.trigger.token.children)
    pointed = the_event or (described is not None and is_definite(described))
    return _alike(new, group) or (large and (_is_headline(new, group) or pointed))


def _is_near(new: Happening, group: Sequence[Happening], sentences: int) -> bool:
    return abs(group[-1].sentence - new.sentence) <= sentences


def _is_headline(new: Happening, group: Sequence[Happening]) -> bool:
    return new.headline or any(happening.headline for happening in group)


def _is_dated(group: Sequence[Happening]) -> bool:
    return any(happening.period is not None and happening.period.earliest is not None for happening in group)


def _are_all_named(group: Sequence[Happening]) -> bool:
    """`the two men`, both known by name: what befell one of them alone is another event."""
    return any(h.affected.count is not None and len(h.names) == h.affected.count.value for h in group)


def _same_type(new: Happening, group: list[Happening]) -> bool:
    types = {h.type for h in group}
    if any(prolongs(h) != prolongs(new) for h in group):
        return False
    if new.type in types:
        return True
    if new.type in _PENAL and types <= _PENAL:
        return True
    if types & _CUSTODY and new.type in _CUSTODY and any(is_summed_up(h) for h in (new, *group)):
        return True
    jailed = new.type == "detention" and new.trigger.token.lemma_ in _JAILS
    if jailed and "sentence" in types:
        return True
    if _are_takings(new, group):
        return True
    here = [h for h in group if h.sentence == new.sentence and _is_of_today(h) == _is_of_today(new)]
    return any({h.type, new.type} in _SAME for h in here) or _goes_on(new, group)


def _are_takings(new: Happening, group: list[Happening]) -> bool:
    """`Police arrested 160 … before detaining them`: words for taking somebody, told of the same people near by."""
    told = [new, *group]
    if not all(h.trigger.token.lemma_.lower() in _TAKINGS and h.type in _TAKEN and not _is_of_today(h) for h in told):
        return False
    dated = sum(h.period is not None and h.period.earliest is not None for h in told)
    return dated < len(told) and _is_near(new, group, _NEXT)


def _is_of_today(happening: Happening) -> bool:
    """`Still held is X, arrested on Sunday`: that it goes on is told beside how it began."""
    verb, rule = happening.trigger.token, happening.trigger.rule
    helpers = {child.lower_ for child in verb.children if child.dep_ in {"aux", "auxpass"}}
    return bool(rule.get("state") or rule.get("custody")) and (
        verb.tag_ in {"VBZ", "VBP"} or bool(helpers & {"is", "are"})
    )


def _goes_on(new: Happening, group: list[Happening]) -> bool:
    """`They were held for six weeks` after their arrest: custody that goes on is no happening of its own.

    Told with a day of its own ("As of May he remained in prison"), of today ("remains in prison"), or in a sentence of
    its own with a place or a day ("He was held at the headquarters"), it is one.
    """
    held = new.type == "detention" and (new.trigger.rule.get("state") or new.trigger.rule.get("custody"))
    held = held and not _is_of_today(new) and new.trigger.token.tag_ not in {"VBZ", "VBP"}
    before = [h for h in group if h.type in _CUSTODY and h.trigger.start < new.trigger.start]
    told_more = new.place is not None or new.period is not None
    elsewhere = told_more and all(h.sentence != new.sentence for h in before)
    return bool(held and before and not elsewhere and not _is_dated([new]) and _is_near(new, before, _NEXT))


def _alike(new: Happening, group: list[Happening]) -> bool:
    """Whether two unnamed groups may be the same people: no words against words, or a word in common."""
    mine, theirs = _words(new), {word for h in group for word in _words(h)}
    return not mine or not theirs or bool(mine & theirs)


def _words(happening: Happening) -> set[str]:
    affected = happening.affected
    of = affected.count.of if affected.count and affected.count.of else ""
    told = {word.lower() for phrase in (*affected.groups, of) for word in phrase.split() if len(word) > 3}
    return told - _ANYONE


def _names_of(group: Sequence[Happening]) -> set[str]:
    return {name for happening in group for name in happening.names}


def _dates_agree(one: Period | None, other: Period | None) -> bool:
    """Unknown dates agree with any; known ones when one can lie in the other."""
    if one is None or other is None or one.earliest is None or other.earliest is None:
        return True
    first, last = one.earliest, one.latest or one.earliest
    begins, ends = other.earliest, other.latest or other.earliest
    return first <= ends and begins <= last
