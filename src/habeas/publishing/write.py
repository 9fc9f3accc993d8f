"""Write a brief to a file; its ending says in which format."""

from collections.abc import Callable
from pathlib import Path

from habeas.publishing.brief import Brief
from habeas.publishing.docx import brief_as_docx
from habeas.publishing.markdown import brief_as_markdown
from habeas.publishing.pdf import brief_as_pdf
from habeas.terms.errors import BadInput

FORMATS: dict[str, Callable[[Brief], bytes]] = {
    ".pdf": brief_as_pdf,
    ".docx": brief_as_docx,
    ".md": brief_as_markdown,
}


def write_brief(brief: Brief, path: Path) -> None:
    """Write the brief. Raises BadInput for another ending, and when the file cannot be written."""
    render = FORMATS.get(path.suffix.lower())
    if render is None:
        raise BadInput(f"{path.name}: a brief is written as {', '.join(FORMATS)}: end its name with one of these")
    data = render(brief)
    try:
        path.write_bytes(data)
    except OSError as error:
        raise BadInput(f"{path}: cannot be written ({error.strerror}): choose another file") from error
