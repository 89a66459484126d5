"""How well a package translates, as far as that can be measured here."""
