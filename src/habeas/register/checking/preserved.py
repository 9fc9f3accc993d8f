"""The bytes of every report are kept under their SHA-256, and nothing else is."""

import time
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings

from habeas.register.checking.checks import RESTORE, Check, Step
from habeas.register.models import Report
from habeas.reports.store import BlobStore, DamagedBytes, is_sha256
from habeas.terms.errors import BadInput, NotFound
from habeas.terms.finding import Finding

_NAME = "bytes"
_FOLDER = "reports/"
_KEPT = f"{RESTORE}, its reports/ as well"


def _find(step: Step) -> Iterator[Finding]:
    began = time.time()
    store = BlobStore(settings.HABEAS_REPORTS)
    for report, sha256 in Report.objects.order_by("pk").values_list("pk", "sha256").iterator(chunk_size=2000):
        words = _wrong(store, sha256)
        if words:
            yield Finding(_NAME, Report._meta.db_table, str(report), words, _KEPT)
        step(1)
    if store.root.is_dir():
        for folder in sorted(store.root.iterdir()):
            yield from _strangers(folder, began)


def _wrong(store: BlobStore, sha256: str) -> str | None:
    try:
        store.open(sha256)
    except BadInput:
        return "its SHA-256 is none"
    except NotFound:
        return f"no bytes are kept under {sha256}"
    except DamagedBytes:
        return f"the bytes kept under {sha256} have changed"
    except OSError as problem:
        return f"the bytes kept under {sha256} cannot be read: {problem.strerror}"
    return None


def _strangers(folder: Path, began: float) -> Iterator[Finding]:
    """Files that no report stands for, left by an addition that was killed; those of this moment may yet get one."""
    known = set(Report.objects.filter(sha256__startswith=folder.name).values_list("sha256", flat=True))
    for path in sorted(folder.rglob("*")) if folder.is_dir() else [folder]:
        if path.is_file() and path.name not in known and path.stat().st_mtime < began:
            yield _stranger(path)


def _stranger(path: Path) -> Finding:
    """A name that is no SHA-256 may be anybody's, and is not told."""
    name = path.name if is_sha256(path.name) else "a file of another name"
    half = path.name.startswith(".half-")
    words = "half a file, of an addition that was killed" if half else "orphan: bytes that no report stands for"
    way_out = "harmless; delete it, or add its report again"
    return Finding(_NAME, _FOLDER, f"{path.parent.name}/{name}", words, way_out, fault=False)


BYTES = Check(_NAME, "the preserved bytes of every report", Report.objects.count, _find)
