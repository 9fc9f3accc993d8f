"""A web page: the story's own part of it, and what its metadata say."""

import time

PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Nine freed | Harbour News</title>
<meta property="og:title" content="Nine freed"><meta property="og:site_name" content="Harbour News">
<meta property="article:published_time" content="2020-03-04T08:00:00+00:00">
<meta property="article:modified_time" content="2021-01-01T08:00:00+00:00">
<link rel="canonical" href="https://news.example/nine"><script>var a = 1;</script></head><body>
<nav><a href="/">Home</a><a href="/x">World</a></nav>
<article><header><h1>Nine freed</h1><p class="standfirst">The charges stand.</p></header>
<p>Nine freed</p><div class="share-bar"><a href="/f">Share on Facebook</a></div>
<figure><img src="a.png"><figcaption>Ana Sol speaks in Port Ana, Mar 3, 2020.</figcaption></figure>
<p>A court in <a href="/port">Port Ana</a> freed nine <b>dock</b>workers.<br>They had been held since January.</p>
<h2>What now</h2><ul><li>They must report to the police.</li><li>They may not travel.</li></ul>
<p>Advertisement</p><p>Read more: <a href="/y">The strike</a></p></article>
<aside><p>Most read: floods in three provinces, with a long text beside it.</p></aside>
<footer><p>We use cookies to improve your experience.</p></footer></body></html>"""


def test_it_works(read, parts_of):
    report = read("nine.html", PAGE)
    assert report.title == "Nine freed"
    assert report.published == "2020-03-04"
    assert report.publisher == "Harbour News"
    assert report.url == "https://news.example/nine"
    assert report.text.split("\n\n") == [
        "Nine freed",
        "The charges stand.",
        "Ana Sol speaks in Port Ana, Mar 3, 2020.",
        "A court in Port Ana freed nine dockworkers.",
        "They had been held since January.",
        "What now",
        "They must report to the police.",
        "They may not travel.",
    ]
    assert parts_of(report, "standfirst") == ["The charges stand."]
    assert parts_of(report, "caption") == ["Ana Sol speaks in Port Ana, Mar 3, 2020."]
    assert parts_of(report, "heading") == ["What now"]


def test_a_headline_thrice_is_kept_once(read):
    page = "<html><body><article><h1>Nine are free now</h1><p>Nine are free now</p><p><b>Nine are free now</b></p>"
    assert (
        read("a.html", page + "<p>A court freed nine people.</p></article></body></html>").text.count("Nine are") == 1
    )


def test_a_page_that_marks_no_story_is_judged_by_its_text(read):
    story = "".join(
        f"<p>A court freed person number {n} on Monday, and the ministry told reporters why.</p>" for n in range(9)
    )
    menu = "<ul>" + "".join(f"<li><a href='/{n}'>Section {n}</a></li>" for n in range(9)) + "</ul>"
    text = read("a.html", f"<html><body><div>{menu}</div><div><h1>Freed</h1>{story}</div></body></html>").text
    assert text.count("A court freed person") == 9
    assert "Section" not in text


def test_a_section_heading_inside_a_link_stays(read, parts_of):
    page = "<html><body><main><h1>Report</h1><a href='#1'><h3>Section 1</h3></a><p>Nine were freed.</p></main></body>"
    assert parts_of(read("a.html", page), "heading") == ["Section 1"]


def test_a_date_in_linked_data_is_found(read):
    data = (
        '{"@graph": [{"@type": "NewsArticle", "datePublished": "2020-03-04T10:00:00Z", "dateModified": "2022-01-01"}]}'
    )
    page = f'<html><head><script type="application/ld+json">{data}</script></head><body><p>Nine were freed.</p></body>'
    assert read("a.html", page).published == "2020-03-04"


def test_a_date_of_modification_is_not_one_of_publication(read):
    page = "<html><head><meta property='article:modified_time' content='2022-01-01'></head><body><p>Freed.</p></body>"
    assert read("a.html", page).published is None


def test_a_class_that_covers_the_whole_page_does_not_empty_it(read):
    page = "<html><body><article class='post has-sidebar'><h1>Report</h1><p>" + "A court freed nine people. " * 30
    assert "A court freed" in read("a.html", page + "</p></article></body></html>").text


def test_what_is_hidden_is_not_read(read):
    page = "<html><body><article><p>Nine were freed.</p><p style='display: none'>Two were not.</p></article></body>"
    assert "Two were" not in read("a.html", page).text


def test_a_page_of_a_hundred_thousand_words_is_read_in_seconds(read):
    paragraph = "<p>" + "A court in the capital freed nine people on Monday after a year. " * 8 + "</p>"
    started = time.monotonic()
    report = read("long.html", f"<html><body><main><h1>Long</h1>{paragraph * 1000}</main></body></html>")
    assert len(report.text.split()) > 100_000
    assert time.monotonic() - started < 10


def test_a_page_wrapped_in_a_form_is_read(read):
    page = "<html><body><form><h1>Report</h1><p>" + "A court freed nine people. " * 30 + "</p></form></body></html>"
    assert "A court freed" in read("a.html", page).text
