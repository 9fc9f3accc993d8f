"""The register's folder and its database are found, made and kept private."""

import stat

import pytest

from habeas.register.database_url import database_from
from habeas.register.home import home_from, open_home, secret_key
from habeas.terms.errors import BadInput


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def test_it_works(tmp_path):
    home = open_home(home_from({"HABEAS_HOME": str(tmp_path / "deep" / "home")}))
    assert mode(home) == 0o700
    key = secret_key(home)
    assert len(key) >= 50
    assert secret_key(home) == key
    assert [path.name for path in home.iterdir()] == ["secret.key"]
    assert mode(home / "secret.key") == 0o600


def test_a_folder_open_to_others_is_closed(tmp_path):
    tmp_path.chmod(0o755)
    assert mode(open_home(tmp_path)) == 0o700


def test_a_file_in_its_place_is_bad_input(tmp_path):
    (tmp_path / "home").touch()
    with pytest.raises(BadInput, match="HABEAS_HOME"):
        open_home(tmp_path / "home")


def test_the_default_is_the_users_data_folder(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert home_from({}).name == "habeas"


def test_sqlite_in_the_home_is_the_default(tmp_path):
    database = database_from("", tmp_path)
    assert database["NAME"] == str(tmp_path / "register.sqlite3")
    assert database["OPTIONS"]["transaction_mode"] == "IMMEDIATE"


def test_a_path_to_sqlite(tmp_path):
    assert database_from("sqlite:////data/my%20register.db", tmp_path)["NAME"] == "/data/my register.db"


def test_postgresql(tmp_path):
    database = database_from("postgres://ann:p%40ss@db.example:6432/register?sslmode=require", tmp_path)
    named = {key: database[key] for key in ("NAME", "USER", "PASSWORD", "HOST", "PORT")}
    assert named == {"NAME": "register", "USER": "ann", "PASSWORD": "p@ss", "HOST": "db.example", "PORT": "6432"}
    assert database["OPTIONS"] == {"sslmode": "require", "pool": True}


def test_postgresql_on_a_socket(tmp_path):
    database = database_from("postgresql://postgres@/register?host=/run/postgresql", tmp_path)
    assert (database["HOST"], database["PORT"]) == ("/run/postgresql", "")


@pytest.mark.parametrize("url", ["mysql://a/b", "postgres://host", "sqlite://", "register.db", "postgres://h:x/name"])
def test_what_names_no_database_is_bad_input_and_is_not_repeated(url, tmp_path):
    with pytest.raises(BadInput, match="HABEAS_DATABASE_URL"):
        database_from(url, tmp_path)


def test_a_folder_that_holds_other_things_is_left_as_it_is(tmp_path):
    (tmp_path / "letter.txt").touch()
    tmp_path.chmod(0o755)
    with pytest.raises(BadInput, match="other things"):
        open_home(tmp_path)
    assert mode(tmp_path) == 0o755


def test_a_key_half_made_by_a_killed_process_is_no_other_thing(tmp_path):
    (tmp_path / ".secret.key.4711").touch()
    assert len(secret_key(open_home(tmp_path))) >= 50
