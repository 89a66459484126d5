"""Argos packages on this machine: found, fetched, checked, put in place and taken away."""
