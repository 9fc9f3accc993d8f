"""The frameworks that assessments are made by: those of Habeas, and an organisation's own in HABEAS_HOME/frameworks."""

from pathlib import Path

from django.conf import settings

from habeas.terms.errors import BadInput, NotFound
from habeas.terms.framework import Framework, framework_from, shipped_frameworks

FOLDER = "frameworks"
_MOST = 256 * 1024  # a definition is a page; what is longer is another file


def frameworks() -> tuple[Framework, ...]:
    """Every framework, by name. Raises BadInput for a file of the organisation's own that cannot be one."""
    found = dict(shipped_frameworks())
    for path in _own_files():
        found[path.stem] = _own(path)
    return tuple(found[name] for name in sorted(found))


def framework(name: str) -> Framework:
    """The framework of that name. Raises NotFound, and BadInput for an own one whose file is wrong."""
    wanted = name.strip().casefold()
    shipped, own = shipped_frameworks(), {path.stem: path for path in _own_files()}
    if wanted in own:
        return _own(own[wanted])
    if wanted not in shipped:
        known = ", ".join(sorted({*shipped, *own}))
        raise NotFound(f"there is no framework {name!r}: choose of {known}, or put your own in {FOLDER}/NAME.yaml")
    return shipped[wanted]


def _own_files() -> list[Path]:
    folder = Path(settings.HABEAS_HOME) / FOLDER
    return sorted(folder.glob("*.yaml")) if folder.is_dir() else []


def _own(path: Path) -> Framework:
    """An organisation's own. One of ours cannot be replaced: the same name must not mean two things."""
    if path.stem in shipped_frameworks():
        raise BadInput(f"framework {path.stem}: that is the name of one of Habeas's own: give yours another")
    try:
        if path.stat().st_size > _MOST:
            raise BadInput(f"framework {path.stem}: its file is longer than {_MOST // 1024} KiB: shorten it")
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as wrong:
        raise BadInput(f"framework {path.stem}: its file cannot be read as UTF-8: save it so") from wrong
    return framework_from(text, path.stem)
