"""People, groups and organisations: which words name them, who is meant, what is said of them."""
