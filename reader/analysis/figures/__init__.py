"""The key figures of an article: numbers with their unit and what they count or measure."""
