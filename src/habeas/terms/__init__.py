"""The field's words as types and data. This room knows nobody."""
