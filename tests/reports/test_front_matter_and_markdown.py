"""Lines of front matter are facts about a report, not its text; markdown is reduced to its words."""


def test_it_works(read):
    report = read("a.md", "title: Nine freed\nbyline: Sam Lee\ndate: 2020-03-04\n\nNine people were freed.")
    assert report.title == "Nine freed"
    assert report.published == "2020-03-04"
    assert report.text == "Nine freed\n\nNine people were freed."


def test_a_fenced_block_is_read_with_all_its_fields(read):
    head = '---\nlayout: post\ntitle: "Nine: freed"\npublisher: Harbour Watch\nlang: en-GB\nurl: https://example.org/nine\n---\n'
    report = read("a.md", head + "Nine people were freed.")
    assert (report.title, report.publisher, report.url) == ("Nine: freed", "Harbour Watch", "https://example.org/nine")
    assert "layout" not in report.text


def test_a_date_is_as_precise_as_its_words(read):
    for words, published in [("2020-03", "2020-03"), ("March 2020", "2020-03"), ("2020", "2020"), ("soon", None)]:
        assert read("a.md", f"title: Nine freed\ndate: {words}\n\nNine people were freed.").published == published


def test_a_text_that_begins_with_a_colon_is_no_front_matter(read):
    report = read("a.txt", "Note: nine people were freed.\n\nTwo were not.")
    assert report.text == "Note: nine people were freed.\n\nTwo were not."


def test_links_are_reduced_to_their_words(read):
    report = read(
        "a.md", "# Nine freed\n\nShe was [sent back](https://example.org/a_(b)) in **May**, and [this is] a remark."
    )
    assert report.text == "Nine freed\n\nShe was sent back in May, and [this is] a remark."


def test_a_markdown_heading_and_picture_are_known_for_what_they_are(read, parts_of):
    report = read("a.md", "# Nine freed\n\n![Ana Sol waves.](a.png)\n\n## What now\n\nTwo were not freed.")
    assert report.title == "Nine freed"
    assert parts_of(report, "caption") == ["Ana Sol waves."]
    assert parts_of(report, "heading") == ["What now"]
