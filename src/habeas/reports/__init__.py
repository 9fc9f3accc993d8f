"""Bytes of any kind to a preserved report. Ways in: gather.gather, preserve.preserve, store.BlobStore."""
