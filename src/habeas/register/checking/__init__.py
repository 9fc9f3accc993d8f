"""The register's integrity: what its laws say of its rows, looked for in all of them. Reads only (docs/checking.md)."""
