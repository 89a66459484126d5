"""A terminal reader and translator for Dutch news."""

__version__ = "0.1.0"
