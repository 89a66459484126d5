"""Findings and translations in the forms that other programs read."""
