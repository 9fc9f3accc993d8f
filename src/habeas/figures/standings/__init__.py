"""The index of standings: kept up with the register, and asked in its place where that would take long."""
