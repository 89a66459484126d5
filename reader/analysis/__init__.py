"""From an article to its findings, by rules that say why."""
