"""An organisation's own rule of preference is read from its folder; a faulty one is refused by its fault."""

import pytest
import yaml

from habeas.register.looking.weighing import rule_of
from habeas.register.preference import rule_from
from habeas.terms.errors import BadInput
from habeas.terms.vocabulary import load_vocabulary


def test_it_works(tmp_path):
    assert rule_of(tmp_path).name == "habeas"
    own = {"name": "ours", "version": 3, "order": ["newest", "first"], "source_kinds": [["press", "witness"]]}
    folder = tmp_path / "other"
    folder.mkdir()
    (folder / "preference.yaml").write_text(yaml.safe_dump(own))
    rule = rule_of(folder)
    assert (rule.name, rule.version, rule.order_of("birth")) == ("ours", 3, ("newest", "first"))
    assert rule.source_kinds == {"press": 0, "witness": 0}


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"order": ["luck"]}, "luck"),
        ({"orders": {"shoe size": ["first"]}}, "shoe size"),
        ({"source_kinds": [["rumour"]]}, "rumour"),
        ({"version": "one"}, "version"),
    ],
)
def test_a_faulty_rule_is_refused(change, named):
    with pytest.raises(BadInput, match=named):
        rule_from({**load_vocabulary("preference"), **change}, "preference.yaml")


def test_what_is_no_rule_is_refused(tmp_path):
    with pytest.raises(BadInput, match="has a name"):
        rule_from(["decision"], "preference.yaml")
    (tmp_path / "preference.yaml").write_text("a: [")
    with pytest.raises(BadInput, match="no YAML"):
        rule_of(tmp_path)
