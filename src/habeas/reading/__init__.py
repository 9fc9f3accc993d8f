"""Reading: a report's text to claims, pinned to its words."""

import os

# Products of small matrices: a second thread only waits for the first. It must be said before numpy is imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
