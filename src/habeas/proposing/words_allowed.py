"""The words of the vocabularies that the contract leaves open: measures of figures, properties of people."""

from habeas.terms.vocabulary import load_vocabulary

MEASURES = frozenset(load_vocabulary("figures")["measures"])
PROPERTIES = frozenset({"role", "age", "nationality"}).union(*load_vocabulary("description_properties").values())
