"""What an outside model proposes beside the reader, asked for with --propose and told."""

import click

from habeas.proposing.endpoint import Endpoint
from habeas.proposing.propose import propose
from habeas.terms.claims import Reading


def proposed_beside(reading: Reading, model: Endpoint) -> Reading:
    """The model's claims for the report of this reading; what was refused is counted on the error stream."""
    proposal = propose(reading, model)
    refused = "; ".join(f"{number} {reason}" for reason, number in proposal.refused.most_common() if number)
    lines = [f"{len(proposal.reading.claims)} claims proposed", f"refused: {refused}" if refused else ""]
    lines += [f"a passage was not answered: {why}" for why in proposal.unanswered]
    click.echo(f"{model.reader}: {reading.report.name}: " + "; ".join(filter(None, lines)), err=True)
    return proposal.reading
