"""JSON as our commands print it."""

from __future__ import annotations

import json
import re

_OBEYED = re.compile("[\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
"""What a terminal could obey and JSON leaves as it is: C1 controls, line and direction marks."""


def json_text(value: object) -> str:
    """The value as indented JSON that ends in a line end, its letters as they are.

    Control characters are escaped, so that to print it does nothing to a terminal.
    """
    text = json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False)
    # These stand only within strings, where an escape means the same.
    return _OBEYED.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text) + "\n"
