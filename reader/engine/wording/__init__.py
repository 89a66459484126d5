"""Around a bare model: what it is given of a sentence, and what is done with its answer."""
