"""Reads JSON as plain data, with exact numbers, repeated keys and, on demand, the lines of values."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Final

from formgen.errors import DataError
from formgen.loading.plain_data import Document, Lines, Step, mapping_of, step_of
from formgen.loading.unreadable_data import data_error

__all__ = ["document_of", "parse"]

_MOST_DIGITS: Final = 400
"""The most digits of an ``int``. No form has longer numbers, and a ``Decimal`` reads them in less time."""


def document_of(text: str, file: str) -> Document:
    """Return the one document of a JSON file.

    :raises DataError: if the text is no JSON, or is nested too deeply.
    """
    try:
        data = parse(text)
    except json.JSONDecodeError as error:
        raise data_error(
            "data.syntax", file=file, line=error.lineno, format="JSON", reason=error.msg
        ) from error
    except RecursionError:
        raise _too_deep(file) from None
    return Document(data, file, cache(lambda: lines_of(text)))  # one scan for all problems


def _too_deep(file: str) -> DataError:
    return data_error("data.depth", file=file)


def parse(text: str) -> object:
    """Return the data of a JSON text.

    :raises JSONDecodeError: if it is no JSON.
    :raises RecursionError: if it is nested too deeply.
    """
    return _DECODER.decode(text)


def _integer(digits: str) -> int | Decimal:
    return int(digits) if len(digits) <= _MOST_DIGITS else _decimal(digits)


def _decimal(digits: str) -> Decimal:
    try:
        return Decimal(digits)
    except InvalidOperation:  # the exponent is too large
        return Decimal("Infinity")


_DECODER: Final = json.JSONDecoder(
    object_pairs_hook=mapping_of, parse_int=_integer, parse_float=_decimal, parse_constant=_decimal
)

_PIECE: Final = r'(?s)"(?:[^"\\]|\\.)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+'


def lines_of(text: str) -> Lines:
    """Return the lines of a JSON text that has been parsed without error."""
    ends = [found.start() for found in re.finditer("\n", text)]
    root = Lines(1)
    holders: list[Lines] = [root]
    key: Step = 0
    counts: list[int] = []  # for each open list its next index, for each open mapping -1
    wants_key = False
    for token in re.finditer(_PIECE, text):
        word = token[0]
        if word in "}]":
            holders.pop()
            counts.pop()
        elif word == ",":
            wants_key = counts[-1] < 0
        elif word != ":":
            line = bisect_right(ends, token.start()) + 1
            if wants_key:
                key, wants_key = step_of(json.loads(word, strict=False)), False
                holders[-1].below[key] = Lines(line)
                continue
            if counts and counts[-1] >= 0:
                key = counts[-1]
                counts[-1] += 1
                holders[-1].below[key] = Lines(line)
            if word in "{[":
                if counts:
                    holders.append(holders[-1].below[key])
                else:
                    root = Lines(line)
                    holders = [Lines(line), root]
                counts.append(-1 if word == "{" else 0)
                wants_key = word == "{"
    return root
