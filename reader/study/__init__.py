"""What the reader knows of the person reading: places and bookmarks."""
