"""The English of a sentence: where it comes from, and what of it is kept."""
