"""Add many small reports one after another, as a program that a test can kill."""

from tests.register.builders import add, event

from habeas.register import record

REPORTS = 30


def text_of(number):
    return f"Report {number}: police arrested Person Number{number} on 31 July 2020."


def main():
    record.set_up()
    print("begun", flush=True)
    for number in range(REPORTS):
        text = text_of(number)
        add(text, *(event(text, "arrest", f"Person Number{number}", id=f"c{place}") for place in range(4)))


if __name__ == "__main__":
    main()
