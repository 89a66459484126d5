"""The translation engine: Dutch sentences in, English out, in a process of its own."""
