"""A mail: its subject is the title, its Date header the day, and what is attached is a report of its own."""

from email.message import EmailMessage
from email.policy import SMTP

import pytest

from habeas.reports.gather import gather
from habeas.reports.incoming import Incoming
from habeas.reports.preserve import preserve
from habeas.terms.errors import RefusedReport

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(20)


def make_mail(text: str | None = "A court freed nine people.", page: str | None = None) -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    message["From"] = "Harbour Watch <desk@harbour.example>"
    message["To"] = "someone@else.example"
    message["Subject"] = "Nine freed — statement"
    message["Date"] = "Wed, 04 Mar 2020 23:30:00 -0500"
    if text is not None:
        message.set_content(text)
    if page is not None:
        message.add_alternative(page, subtype="html") if text is not None else message.set_content(page, subtype="html")
    return message


def test_it_works(read):
    report = read("a.eml", make_mail().as_bytes())
    assert report.title == "Nine freed — statement"
    assert report.published == "2020-03-04"
    assert report.publisher == "Harbour Watch"
    assert report.text == "Nine freed — statement\n\nA court freed nine people."


def test_a_mail_with_html_alone_is_read(read):
    report = read(
        "a.eml", make_mail(None, "<html><body><p>A court freed <b>nine</b> people.</p></body></html>").as_bytes()
    )
    assert report.text.endswith("A court freed nine people.")


def test_the_plain_part_is_preferred(read):
    report = read("a.eml", make_mail("Nine people.", "<p>Ten people.</p>").as_bytes())
    assert "Ten" not in report.text


def test_another_charset_is_read_as_declared(read):
    message = make_mail(None)
    message.set_content("Le tribunal a libéré neuf personnes détenues.", charset="iso-8859-1")
    assert "libéré" in read("a.eml", message.as_bytes()).text


def test_a_mail_without_text_is_refused(read):
    message = make_mail("  \n")
    message.add_attachment(PICTURE, "image", "png", filename="a.png")
    with pytest.raises(RefusedReport, match="without text"):
        read("a.eml", message.as_bytes())


def test_attachments_follow_their_mail_and_the_rest_is_named(tmp_path):
    message = make_mail()
    message.add_attachment("Ten people were freed in another port.", filename="other.txt")
    message.add_attachment(PICTURE, "image", "png", filename="photo.png")
    message.add_attachment(make_mail("Eleven."), filename="inner.eml")
    (tmp_path / "a.eml").write_bytes(message.as_bytes())
    found = list(gather([str(tmp_path / "a.eml")]))
    assert [thing.name for thing in found] == ["a.eml", "a.eml/other.txt", "a.eml/photo.png", "a.eml/inner.eml"]
    assert [type(thing) for thing in found] == [Incoming, Incoming, RefusedReport, RefusedReport]
    assert preserve(found[1]).report.text == "Ten people were freed in another port."
    assert "left out" in str(found[2])
    assert "left out" in str(found[3])


def test_nothing_that_a_terminal_obeys_comes_through(read):
    message = make_mail("Nine\x1b[2J people.")
    del message["Subject"]
    message["Subject"] = "=?utf-8?q?Nine=1b[2J_freed?="
    report = read("a.eml", message.as_bytes())
    assert "\x1b" not in report.model_dump_json() + report.text + report.title
