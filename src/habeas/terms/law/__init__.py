"""Codes of law and legal limits as versioned data (one YAML file a country), and what reports' words say of them.

Every rule carries its source; what was not read in one is named in `unverified`, and shown so wherever it appears.
"""

from habeas.terms.law.articles import ArticleRecord, find_articles
from habeas.terms.law.codes import Law, law_of, laws, limits_in
from habeas.terms.law.limits import Limit
from habeas.terms.law.places import countries_named

__all__ = ["ArticleRecord", "Law", "Limit", "countries_named", "find_articles", "law_of", "laws", "limits_in"]
