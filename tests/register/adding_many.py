"""Add many small reports one after another, as a program that a test can kill."""

import os

from tests.register.builders import add, event

from habeas.register import lookup, record

REPORTS = 30


def text_of(number):
    return f"Report {number}: police arrested Person Number{number} on 31 July 2020."


def main():
    record.set_up()
    print("begun", flush=True)
    for number in range(int(os.environ.get("HABEAS_REPORTS_TO_ADD", REPORTS))):
        text = text_of(number)
        add(text, *(event(text, "arrest", f"Person Number{number}", id=f"c{place}") for place in range(4)))
    reports = lookup.report_records()
    captures = [len(lookup.captures(report.sha256)) for report in reports]
    moments = {report.recorded_at for report in reports}
    print(len(reports), len(moments), lookup.count_claims(), sum(captures), flush=True)


if __name__ == "__main__":
    main()
