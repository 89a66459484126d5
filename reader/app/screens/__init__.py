"""The screens; each owns the state of what is done on it."""
