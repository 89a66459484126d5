"""From a file or a stream to an `Article`."""
