"""In which town and region it happened: each place named that is no country, with how the report names it."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from habeas.reading.names.gazetteer import country_code, country_name, find_places, kind_of_place
from habeas.reading.names.name_stretches import may_begin
from habeas.reading.summary.linear import likeliest
from habeas.reading.summary.regions import find_regions, plain, regions_of
from habeas.reading.summary.told import ToldText

_PLACES = {"GPE", "LOC", "FAC"}
_REGION = re.compile(r"\s*(?:state|province|region|county|oblast|governorate|prefecture)\b", re.IGNORECASE)
_REGION_BEFORE = re.compile(r"\b(?:state|province|region|county|governorate|prefecture) of\s+\Z")
_TOWN_BEFORE = re.compile(
    r"\b(?:city|town|village|capital|suburb|port|township|municipality)(?: city)?(?: of|,)?\s+\Z", re.IGNORECASE
)
_TOWN_AFTER = re.compile(r"\s*(?:city|City|town|village|district|suburb|township)\b")
_IN = re.compile(
    r"\b(?:in|at|near|outside|from|around)\s+(?:the\s+)?(?:\w+ern\s+)?"
    r"(?:(?:\w+\s+)?(?:city|town|village|capital|state|province|region)\s+of\s+)?\Z"
)
_BODY_AFTER = re.compile(r"[’']?s?\s+(?:University|Police|High Court|Times|Post|Office|Prison|Airport|United)")
_ARTICLE = re.compile(r"\A(?:the|The)\s+")
_LEAD = 400
_LONGEST_INITIALS = 4


def choose_city(told: ToldText, country: str | None) -> str | None:
    """The place that the model weighs most as the town."""
    found = likeliest("city", describe_towns(told, country))
    return found[0] if found else None


def choose_region(told: ToldText, country: str | None) -> str | None:
    """The place that the model weighs most as the region, where the report calls a place so or the gazetteer does."""
    called_so = {"any region after", "region known", "part of the country"}
    candidates = [(name, features) for name, features in describe_towns(told, country) if called_so & set(features)]
    found = likeliest("region", candidates)
    return found[0] if found else None


def describe_towns(told: ToldText, country: str | None) -> list[tuple[str, dict[str, float]]]:
    """Each place's name with its features; the first named first."""
    text = told.parsed.report.text
    title = (told.parsed.report.title or "").lower()
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    grave = {act.sentence for act in told.acts if act.affected}
    acts = {act.sentence for act in told.acts}
    for name, start, end in _places(told, country):
        mine, sentence = counted[name], told.sentence_at(start)
        before, after = text[max(0, start - 40) : start], text[end : end + 20]
        mine["all"] += 1
        mine["lead"] += start < _LEAD
        mine["begins"] += start < 5
        mine["beside acts"] += sentence in acts
        mine["beside people befallen"] += sentence in grave
        mine["where"] += bool(_IN.search(before))
        mine["region after"] += bool(_REGION.match(after) or _REGION_BEFORE.search(before))
        mine["town beside"] += bool(_TOWN_BEFORE.search(before) or _TOWN_AFTER.match(after))
        mine["body after"] += bool(_BODY_AFTER.match(after))
        mine["comma after"] += after.startswith(",")
        mine["after comma"] += before.endswith(", ")
    return [(name, _features(name, mine, counted, title, country)) for name, mine in counted.items()]


def _features(
    name: str, mine: Counter[str], counted: dict[str, Counter[str]], title: str, country: str | None
) -> dict[str, float]:
    most = max(others["all"] for others in counted.values())
    found = {f"log {key}": math.log1p(n) for key, n in mine.items() if n}
    found.update({f"any {key}": 1.0 for key, n in mine.items() if n})
    found["share"] = mine["all"] / sum(others["all"] for others in counted.values())
    found["most"] = float(mine["all"] == most)
    found["title"] = float(name.lower() in title)
    found["first"] = float(name == next(iter(counted)))
    found["town known"] = float(kind_of_place(name) == "city")
    found["region known"] = float(kind_of_place(name) == "name")
    found["part of the country"] = float(country is not None and plain(name) in regions_of(country))
    found["of the country"] = float(country is not None and country_code(name) == country)
    found["of another country"] = float(country_code(name) not in (None, country))
    found["places"] = math.log1p(len(counted))
    return {key: value for key, value in found.items() if value}


def _places(told: ToldText, country: str | None) -> Iterator[tuple[str, int, int]]:
    """Entities that the model takes for places, towns that the gazetteer knows and parts of the country; no person."""
    doc, text = told.parsed.doc, told.parsed.report.text
    found = {(place.start, place.end) for place in find_places(text) if place.kind == "city"}
    found |= set(find_regions(text, country)) if country else set()
    for entity in doc.ents:
        if entity.label_ in _PLACES and "\n" not in entity.text and may_begin(doc[entity.end - 1]):
            article = len(entity.text) - len(_ARTICLE.sub("", entity.text))
            found.add((entity.start_char + article, entity.end_char))
    taken = -1
    for start, end in sorted(found, key=lambda place: (place[0], -place[1])):
        token, name = told.token_at(start), text[start:end].removesuffix("’s").removesuffix("'s")
        if start < taken or token is None or told.parsed.person_at(token) is not None or _is_country(name):
            continue
        taken = end
        yield _cased(name), start, start + len(name)


def _cased(name: str) -> str:
    """`KABUL` before a report is Kabul; a full stop after a name is none of it."""
    bare = name.rstrip(".")
    return bare.title() if bare.isupper() and len(bare) > _LONGEST_INITIALS else bare


def _is_country(name: str) -> bool:
    code = country_code(name)
    whole = code is not None and kind_of_place(name) in ("name", "people")
    return code is not None and whole and (country_name(code) == name or len(name) < 5)
