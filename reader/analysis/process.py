"""The analysis as a program: an article's pickled text and name in, its pickled findings out."""

import pickle
import sys

from reader.analysis.analyze import analyze
from reader.loading.text import article_from


def main() -> None:
    """Answer one question on standard input on standard output."""
    text, name = pickle.load(sys.stdin.buffer)
    sys.stdout.buffer.write(pickle.dumps(analyze(article_from(text, name))))


if __name__ == "__main__":
    main()
