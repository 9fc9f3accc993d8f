"""Evidence stood twice, in a claim's body and in rows of its own that only the check read: the body keeps it."""

from typing import Any, ClassVar

from django.db import migrations


def refuse_loss(apps: Any, _: object) -> None:
    """Stop where a row holds words that the claim's body has not."""
    rows = apps.get_model("register", "Evidence").objects.values_list("claim", "start", "end", "text", "claim__body")
    for claim, start, end, text, body in rows.iterator(chunk_size=2000):
        if {"start": start, "end": end, "text": text} not in body["evidence"]:
            raise RuntimeError(f"evidence of claim {claim} is not in its body: look at it with `habeas check` first")


class Migration(migrations.Migration):
    dependencies: ClassVar = [("register", "0008_fewer_indexes")]
    operations: ClassVar = [
        migrations.RunPython(refuse_loss, migrations.RunPython.noop),
        migrations.DeleteModel("Evidence"),
    ]
