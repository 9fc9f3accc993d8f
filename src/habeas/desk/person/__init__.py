"""A person's page: status, timeline, and every fact down to the words it stands on."""
