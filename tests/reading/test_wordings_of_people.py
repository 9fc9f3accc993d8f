"""Whom an event befell, in the frames that ordinary reports put between the word and the people."""

import pytest
from tests.reading.reports import names, read_events

CONTEXT = "\n\nThe country has jailed opposition activists for years, human rights groups say."

FRAMES = [
    (
        "Officers arrested the party's secretary general, Tendai Mukwashi, its spokesman, Brian Chirwa, "
        "and 14 supporters.",
        "arrest",
        ["Tendai Mukwashi", "Brian Chirwa"],
    ),
    (
        "Police arrested opposition leader Hakainde Moyo (54), his aide Lillian Phiri (31) and bodyguard "
        "Peter Banda (28).",
        "arrest",
        ["Hakainde Moyo", "Lillian Phiri", "Peter Banda"],
    ),
    (
        "Convicted were Martin Leung, Margaret Ng-Wai and Lee Cheuk-yin.",
        "conviction",
        ["Martin Leung", "Margaret Ng-Wai", "Lee Cheuk-yin"],
    ),
    ("Gulnara Aliyeva was sentenced to six years and her husband, Rustam Yusupov, to eight.", "sentence",
     ["Rustam Yusupov"]),
    ("Ayşe Düzkan and Ragıp Duran were arrested on Monday. The latter was released.", "release", ["Ragıp Duran"]),
    ("Rong Chhin and Sar Kanika were arrested on Monday. The former was freed a day later.", "release",
     ["Rong Chhin"]),
    ("Rights groups say Salma al-Shehri was arrested on holiday; the mother of two was given 34 years.", "sentence",
     ["Salma al-Shehri"]),
    (
        "Nguyen Tuong Thuy, Le Huu Minh and Pham Chi Dung went on trial. All three men were given long prison terms.",
        "sentence",
        ["Nguyen Tuong Thuy", "Le Huu Minh", "Pham Chi Dung"],
    ),
    ("Ilham Tohtiyar, an economist, was detained with seven of his students.", "detention", ["Ilham Tohtiyar"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "people"), FRAMES)
def test_everybody_in_the_frame_is_named(text: str, kind: str, people: list[str]) -> None:
    told = [names(event) for _, event in read_events(text + CONTEXT) if event.type == kind]
    assert any(set(found) == set(people) for found in told), told


@pytest.mark.parametrize(
    ("text", "kind", "stranger"),
    [
        ("Police arrested Peter Banda, and 14 supporters fled with Brian Chirwa.", "arrest", "Brian Chirwa"),
        ("Peter Banda was detained, as was reported by Brian Chirwa.", "detention", "Brian Chirwa"),
        ("Peter Banda was arrested and his lawyer, Brian Chirwa, went to the station.", "arrest", "Brian Chirwa"),
        ("Peter Banda and Brian Chirwa were arrested. The former minister was freed.", "release", "Brian Chirwa"),
    ],
)
def test_nobody_beside_the_frame_is_drawn_in(text: str, kind: str, stranger: str) -> None:
    told = [names(event) for _, event in read_events(text + CONTEXT) if event.type == kind]
    assert not any(stranger in found for found in told), told
