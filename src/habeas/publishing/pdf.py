"""A brief as PDF, set by Typst: tagged for screen readers, with its own fonts, and without a clock.

The texts reach the template as data (`sys.inputs`), never as Typst markup: nothing in a report can be run.
"""

from importlib.resources import as_file, files

import typst

from habeas.publishing.brief import Brief

FONTS = files("fontpkg_noto_sans").joinpath("files")
TEMPLATE = files("habeas.publishing").joinpath("brief.typ")


def brief_as_pdf(brief: Brief) -> bytes:
    """The brief as PDF/UA-1: the same brief gives the same bytes."""
    with as_file(FONTS) as fonts:
        compiler = typst.Compiler(
            TEMPLATE.read_bytes(),
            font_paths=typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[fonts]),
            sys_inputs={"brief": brief.model_dump_json()},
        )
        made = compiler.compile(format="pdf", pdf_standards=["ua-1"], timestamp=int(brief.known_at.timestamp()))
    if not isinstance(made, bytes):
        raise TypeError(f"Typst gave {type(made).__name__} instead of one PDF")
    return made
