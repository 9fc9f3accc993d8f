"""Contradictions: claims on one fact that do not agree, side by side."""
