"""Django settings of the register alone; the desk's settings extend them.

HABEAS_HOME: the register's folder. HABEAS_DATABASE_URL: a database elsewhere (PostgreSQL for a team).
"""

import os

from habeas.register.database_url import database_from
from habeas.register.home import home_from, open_home, secret_key

HABEAS_HOME = open_home(home_from(os.environ))
HABEAS_REPORTS = HABEAS_HOME / "reports"

SECRET_KEY = secret_key(HABEAS_HOME)
DATABASES = {"default": database_from(os.environ.get("HABEAS_DATABASE_URL", ""), HABEAS_HOME)}
# The figures' tables are an index of the register's, and live beside them.
INSTALLED_APPS = ["habeas.register", "habeas.figures"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

USE_TZ = True
TIME_ZONE = "UTC"
