"""The two clocks on the command line: a day in the world, a day or moment of our knowledge."""

import datetime as dt

import click


class Day(click.ParamType[dt.date]):
    """A calendar day, YYYY-MM-DD."""

    name = "day"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> dt.date:
        if isinstance(value, dt.date):
            return value
        try:
            return dt.date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r} is no day: write it as YYYY-MM-DD", param, ctx)


class Moment(click.ParamType[dt.datetime]):
    """A day (meaning its end, UTC) or a full ISO moment (UTC unless it says otherwise)."""

    name = "day or moment"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> dt.datetime:
        if isinstance(value, dt.datetime):
            return value
        try:
            return moment_from(str(value))
        except ValueError:
            self.fail(f"{value!r} is no day or moment: write 2021-11-18 or 2021-11-18T09:30:00", param, ctx)


def moment_from(value: str) -> dt.datetime:
    """The end of a day, or the moment as given. Raises ValueError."""
    if len(value) <= len("2021-11-18"):
        return dt.datetime.combine(dt.date.fromisoformat(value), dt.time.max, dt.UTC)
    moment = dt.datetime.fromisoformat(value)
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)


def now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def today() -> dt.date:
    return now().date()
