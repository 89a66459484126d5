"""How large a zip says that its list of members is, asked before that list is read.

`zipfile` reads the whole list into memory when it opens a file: of a made-up list as large as the
largest package that would be tens of millions of members.
"""

from __future__ import annotations

import struct
import zipfile
from typing import BinaryIO

_END = struct.Struct("<4s4H2LH")
_END_SIGN = b"PK\x05\x06"
_LARGE = struct.Struct("<4sQ2H2L4Q")
_LARGE_SIGN = b"PK\x06\x06"
_LOCATOR = struct.Struct("<4sLQL")
_LOCATOR_SIGN = b"PK\x06\x07"
_LONGEST_COMMENT = 0xFFFF
_IN_RECORD = 0xFFFFFFFF
"""What the end says where only the record of a large zip has the size."""


def list_size(file: BinaryIO) -> int:
    """The bytes of the list of members; zipfile.BadZipFile where there is no end of a zip."""
    size = file.seek(0, 2)
    start = max(0, size - _LONGEST_COMMENT - _END.size - _LOCATOR.size - _LARGE.size)
    file.seek(start)
    tail = file.read()
    at = tail.rfind(_END_SIGN)
    if at < 0 or len(tail) - at < _END.size:
        raise zipfile.BadZipFile("it does not end as a zip does")
    told: int = _END.unpack_from(tail, at)[5]
    locator = tail[max(0, at - _LOCATOR.size) : at]
    if not locator.startswith(_LOCATOR_SIGN):
        return told
    record_at = at - _LOCATOR.size - _LARGE.size
    record = tail[max(0, record_at) : at - _LOCATOR.size]
    is_there = record_at >= 0 and record.startswith(_LARGE_SIGN)
    if not is_there or _LOCATOR.unpack(locator)[2] != start + record_at:
        raise zipfile.BadZipFile("its list of members is not where it should be")
    told_there: int = _LARGE.unpack(record)[8]
    return told_there if told == _IN_RECORD else max(told, told_there)
