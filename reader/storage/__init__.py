"""The SQLite file in which the reader keeps what it must not lose."""
