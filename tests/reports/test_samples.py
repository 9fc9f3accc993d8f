"""The sample reports: all are read, none has debris, and what makes them makes the same bytes again."""

import importlib.util
from pathlib import Path

import pytest

SAMPLES = Path(__file__).parents[2] / "samples"
FILES = sorted(SAMPLES.glob("[0-9]*"))
DEBRIS = [
    "gtag",
    "-->",
    "Advertisement",
    "Share on",
    "Read more:",
    "IMAGE SOURCE",
    "Photo credit",
    "newsletter",
    "cookies",
]


def test_there_are_twelve_in_five_formats():
    assert len(FILES) == 12
    assert {path.suffix for path in FILES} == {".txt", ".html", ".pdf", ".docx", ".eml"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_each_is_read_with_title_day_and_language(read, path):
    report = read(path.name, path.read_bytes())
    assert report.title
    assert len(report.published) == 10
    assert report.language == "en"
    assert 110 <= len(report.text.split()) <= 400
    assert not [scrap for scrap in DEBRIS if scrap in report.text]
    assert report.text.count(report.title) == 1


def test_captions_of_the_samples_are_known_as_captions(read, parts_of):
    found = {}
    for path in FILES:
        for caption in parts_of(read(path.name, path.read_bytes()), "caption"):
            found[path.name[:2]] = caption
    assert found.keys() == {"01", "08"}
    assert "an environmental activist" in found["08"]
    assert "a union leader" in found["01"]


def test_the_maker_writes_the_same_bytes(tmp_path):
    spec = importlib.util.spec_from_file_location("make_samples", SAMPLES / "make_samples.py")
    maker = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(maker)
    written = maker.make_samples(tmp_path)
    assert [path.name for path in written] == [path.name for path in FILES]
    for path in written:
        assert path.read_bytes() == (SAMPLES / path.name).read_bytes()
