"""Write the sample reports from the texts beside this file, byte for byte the same each time.

    .venv/bin/python samples/make_samples.py [FOLDER]

A text is `texts/NAME.SUFFIX.txt`: lines of front matter, an empty line, paragraphs; "## " begins a heading.
"""

import datetime as dt
import html
import io
import sys
import tempfile
import textwrap
import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import docx
import typst

_HERE = Path(__file__).parent
_FIXED_TIME = (2022, 12, 1, 0, 0, 0)

Fields = dict[str, str]

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{title} | {publisher}</title>
<meta property="og:title" content="{title}">
<meta property="og:site_name" content="{publisher}">
<meta property="article:published_time" content="{date}T09:40:00+07:00">
{head}</head>
<body>
<nav><a href="/">Home</a> <a href="/region">Region</a> <a href="/opinion">Opinion</a></nav>
{top}<main>
<article>
<header>
<h1>{title}</h1>
{standfirst}<time datetime="{date}">{long_date}</time>
</header>
{share}{repeated}{figure}{body}
{related}</article>
</main>
<aside><h3>Most read</h3><ul><li><a href="/floods">Rainy season brings floods to three provinces</a></li></ul></aside>
<footer>{footer}</footer>
</body>
</html>
"""
_GTAG_HEAD = (
    "<script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);} "
    "gtag('js', new Date());</script>\n"
)
_PAPER = """#set document(title: "{title}", date: datetime(year: {year}, month: {month}, day: {day}))
#set page(paper: "a4", margin: 2.5cm, header: text(size: 8pt)[{publisher}],
  footer: context align(center, text(size: 8pt, counter(page).display("1 / 1", both: true))))
#set text(size: 10.5pt, lang: "en", hyphenate: true)
#set par(justify: true)
#heading(level: 1)[{title}]
{body}
"""


def read_source(path: Path) -> tuple[Fields, list[str]]:
    """The front matter and the paragraphs of a text."""
    head, _, body = path.read_text("utf-8").partition("\n\n")
    fields = dict(line.split(": ", 1) for line in head.splitlines())
    return fields, [paragraph.strip() for paragraph in body.split("\n\n") if paragraph.strip()]


def write_text(fields: Fields, paragraphs: list[str]) -> bytes:
    """Plain text: with front matter, or with a headline and wrapped lines."""
    if "front" in fields:
        head = "\n".join(
            f"{name}: {fields[name]}" for name in ("title", "byline", "date", "publisher") if name in fields
        )
        return ("\n\n".join([head, *paragraphs]) + "\n").encode()
    width = int(fields["wrap"])
    wrapped = [textwrap.fill(paragraph, width, break_on_hyphens=False) for paragraph in [fields["title"], *paragraphs]]
    return ("\n\n".join(wrapped) + "\n").encode()


def write_page(fields: Fields, paragraphs: list[str]) -> bytes:
    """A web page with the debris that `furniture` names."""
    furniture = fields.get("furniture", "").split()
    escaped = {name: html.escape(value, quote=True) for name, value in fields.items()}
    body = list(map(_page_paragraph, paragraphs))
    if "advertisement" in furniture:
        body.insert(3, "<p>Advertisement</p>")
    title = escaped["title"]
    page = _PAGE.format(
        title=title,
        publisher=escaped["publisher"],
        date=fields["date"],
        long_date=_long_date(fields["date"]),
        head=_GTAG_HEAD if "gtag" in furniture else "",
        top="<p>!-- Google tag (gtag.js) --&gt;</p>\n" if "gtag" in furniture else "",
        standfirst=f'<p class="standfirst">{escaped["standfirst"]}</p>\n' if "standfirst" in fields else "",
        share='<div class="share-buttons"><a href="/s/f">Share on Facebook</a></div>\n<p>Share on Twitter</p>\n'
        if "share" in furniture
        else "",
        repeated=f"<p>{title}</p>\n<p><strong>{title}</strong></p>\n" if "thrice" in furniture else "",
        figure=_figure(escaped) if "caption" in fields else "",
        body="\n".join(body),
        related='<p>Read more: <a href="/friday">Who are the Friday Women?</a></p>\n' if "related" in furniture else "",
        footer="".join(f"<p>{words}</p>" for words in _footer(furniture)),
    )
    return page.encode()


def _page_paragraph(paragraph: str) -> str:
    if paragraph.startswith("## "):
        return f"<h2>{html.escape(paragraph[3:], quote=False)}</h2>"
    return f"<p>{html.escape(paragraph, quote=False)}</p>"


def _figure(escaped: Fields) -> str:
    return f"<figure><figcaption>{escaped['caption']}</figcaption></figure>\n<p>{escaped['credit']}</p>\n"


def _footer(furniture: list[str]) -> list[str]:
    words = {"newsletter": "Subscribe to our newsletter", "cookie": "We use cookies to improve your experience."}
    return [words[name] for name in furniture if name in words]


def _long_date(date: str) -> str:
    day = dt.date.fromisoformat(date)
    return f"{day:%B} {day.day}, {day.year}"


def write_mail(fields: Fields, paragraphs: list[str]) -> bytes:
    """A mail with a plain text, or with an HTML text alone."""
    message = EmailMessage(policy=SMTP)
    for name in ("subject", "from", "to", "date", "message-id"):
        message[name.title()] = fields[name]
    if "html" in fields:
        body = "\n".join(map(_page_paragraph, paragraphs))
        message.set_content(f"<html><body>\n{body}\n</body></html>\n", subtype="html", cte="quoted-printable")
    else:
        wrapped = [textwrap.fill(paragraph, 76, break_on_hyphens=False) for paragraph in paragraphs]
        message.set_content("\n\n".join(wrapped) + "\n", cte="quoted-printable")
    return message.as_bytes()


def write_word(fields: Fields, paragraphs: list[str]) -> bytes:
    """A Word document with the usual styles."""
    document = docx.Document()
    moment = dt.datetime.fromisoformat(fields["date"])
    core = document.core_properties
    core.title, core.author, core.created, core.modified = fields["title"], fields["publisher"], moment, moment
    core.last_modified_by = ""
    document.add_paragraph(fields["title"], style="Title")
    document.add_paragraph(fields["standfirst"], style="Subtitle")
    for paragraph in paragraphs:
        style = "Heading 1" if paragraph.startswith("## ") else None
        document.add_paragraph(paragraph.removeprefix("## "), style=style)
    written = io.BytesIO()
    document.save(written)
    return _settle_archive(written.getvalue(), fields["publisher"])


def _settle_archive(archive: bytes, publisher: str) -> bytes:
    """Fixed times, so that the bytes are the same each time, and the publisher among the properties."""
    company = f"<Company>{publisher}</Company>".encode()
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            member = zipfile.ZipInfo(name, _FIXED_TIME)
            member.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(member, old.read(name).replace(b"<Company/>", company))
    return written.getvalue()


def write_paper(fields: Fields, paragraphs: list[str]) -> bytes:
    """A PDF of one page or two, set by typst."""
    day = dt.date.fromisoformat(fields["date"])
    body = "\n\n".join(
        paragraph.replace("## ", "== ", 1) if paragraph.startswith("## ") else paragraph for paragraph in paragraphs
    )
    source = _PAPER.format(
        title=fields["title"], publisher=fields["publisher"], year=day.year, month=day.month, day=day.day, body=body
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "paper.typ"
        path.write_text(source, "utf-8")
        pdf: bytes = typst.compile(str(path))
    return pdf


WRITERS: dict[str, Callable[[Fields, list[str]], bytes]] = {
    ".txt": write_text,
    ".html": write_page,
    ".eml": write_mail,
    ".docx": write_word,
    ".pdf": write_paper,
}


def make_samples(folder: Path) -> list[Path]:
    """Write every sample into the folder; return what was written."""
    written = []
    for source in sorted((_HERE / "texts").glob("*.txt")):
        target = folder / source.stem
        target.write_bytes(WRITERS[target.suffix](*read_source(source)))
        written.append(target)
    return written


if __name__ == "__main__":
    for path in make_samples(Path(sys.argv[1]) if len(sys.argv) > 1 else _HERE):
        sys.stdout.write(f"{path}\n")
