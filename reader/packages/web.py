"""The one place where the reader asks a server for something, when it is told to.

Only a command to install loads this file. Web addresses alone are followed, and none that is less
private than the one before.
"""

from __future__ import annotations

import http.client
import ssl
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from email.message import Message
from typing import IO, Any
from urllib.parse import urlsplit

from reader import __version__
from reader.errors import PackageError
from reader.packages.patience import Patience, Unreachable, persist
from reader.visible import visible

_CHUNK = 1 << 16
_LONGEST = 2000
_WORTH_A_TRY = (408, 425, 429, 500, 502, 503, 504)
_NOT_THAT_RANGE = 416
_AGENT = f"dutch-news-reader/{__version__}"
_INSTEAD = "Try again later, or install a file that you have: `reader models install --file FILE`"


@dataclass(frozen=True, slots=True)
class Response:
    """What a server answers: its status and headers, and its body a part at a time."""

    url: str
    status: int
    headers: Message
    length: int | None
    """Bytes that the body says it has."""
    _body: http.client.HTTPResponse

    def parts(self) -> Iterator[bytes]:
        """The body, of `length` bytes where that is known; Unreachable where it is cut off."""
        left = self.length
        while left != 0:
            with _web_troubles(self.url):
                part = self._body.read1(_CHUNK if left is None else min(_CHUNK, left))
            if not part:
                if left is None:
                    return
                raise Unreachable(f"{shown(self.url)} broke off", _INSTEAD)
            left = None if left is None else left - len(part)
            yield part


@contextmanager
def ask(url: str, headers: Mapping[str, str], timeout: float) -> Iterator[Response]:
    """The server's answer, be it all, a part or that there is no such part; else PackageError."""
    request = urllib.request.Request(url, headers={"User-Agent": _AGENT, **headers})
    with _web_troubles(url):
        body = _opened(request, timeout)
    with closing(body):
        length = 0 if body.status == _NOT_THAT_RANGE else body.length
        yield Response(url, body.status, body.headers, length, body)


def _opened(request: urllib.request.Request, timeout: float) -> Any:
    try:
        return _opener().open(request, timeout=timeout)
    except urllib.error.HTTPError as error:
        if error.code == _NOT_THAT_RANGE:
            return error  # which is an answer as well
        error.close()
        raise


def fetch(url: str, largest: int, patience: Patience) -> bytes:
    """The small file at the address; PackageError where it cannot be had or is larger."""

    def attempt() -> bytes:
        received = bytearray()
        with ask(url, {}, patience.timeout) as answer:
            for part in answer.parts():
                patience.go_on()
                received += part
                if len(received) > largest:
                    raise PackageError(f"{shown(url)} is too large to be what it should", _INSTEAD)
        return bytes(received)

    return persist(attempt, patience)


def may_follow(url: str, before: str) -> bool:
    """Whether a web address that a server named may be asked, after the one before."""
    if len(url) > _LONGEST or not (url.isascii() and url.isprintable()) or " " in url:
        return False
    try:
        parts = urlsplit(url)
        has_host = bool(parts.hostname)
    except ValueError:
        return False
    schemes = ("https",) if urlsplit(before).scheme == "https" else ("https", "http")
    return has_host and parts.scheme in schemes


def shown(url: str) -> str:
    """The address as it may be shown in a sentence."""
    return visible(url[:200])


@contextmanager
def _web_troubles(url: str) -> Iterator[None]:
    """Tell what goes wrong with the server as a PackageError, Unreachable if it may pass."""
    try:
        yield
    except urllib.error.HTTPError as error:
        kind = Unreachable if error.code in _WORTH_A_TRY else PackageError
        raise kind(f"{shown(url)} answers {error.code}", _INSTEAD) from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        reason = error.reason if isinstance(error, urllib.error.URLError) else error
        lasting = isinstance(reason, ssl.SSLCertVerificationError | ValueError)
        kind = PackageError if lasting else Unreachable
        said = (isinstance(reason, OSError) and reason.strerror) or str(reason)
        why = (said or type(reason).__name__)[:200]
        raise kind(f"{shown(url)} cannot be reached ({why})", _INSTEAD) from error


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows to web addresses only, and from https to https."""

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: http.client.HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        if not may_follow(newurl, req.full_url):
            fp.close()
            raise PackageError(
                f"{shown(req.full_url)} leads to {shown(newurl)}, where it should not", _INSTEAD
            )
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _opener() -> urllib.request.OpenerDirector:
    """One that knows nothing but the web: neither files nor FTP."""
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
        _Redirects(),
    ):
        opener.add_handler(handler)
    return opener
