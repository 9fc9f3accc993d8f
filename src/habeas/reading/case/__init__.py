"""What a case holds beside its events: offences, terms, conditions, treatment, reasons."""
