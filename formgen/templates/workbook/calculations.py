"""Calculates formulas exactly, in decimals, for the value that is stored beside each formula."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from decimal import ROUND_HALF_UP, Decimal, DecimalException
from typing import Final, Protocol, TypeAlias

from formgen.templates.workbook.formulas import Binary, Call, Literal, Negative, Node, Percent, Reference

__all__ = ["UNKNOWN", "Areas", "CellValue", "Unknown", "Work", "work_of"]


class Unknown(Exception):
    """Raised for a formula, or a value that it refers to, that is not supported."""


UNKNOWN: Final = Unknown()

_ZERO: Final = Decimal(0)
_TIYN: Final = Decimal("0.01")

CellValue: TypeAlias = Decimal | str | bool | None
"""The value of a cell; ``None`` for an empty one."""


class Areas(Protocol):
    """The cells that a formula refers to, by the number of the reference."""

    def one(self, number: int) -> CellValue:
        """Return the value of a single cell."""

    def every(self, number: int) -> Iterable[CellValue]:
        """Return the values of all cells, texts too."""

    def many(self, number: int, *, subtotals: bool) -> Iterable[CellValue]:
        """Return the numbers of all cells; with ``subtotals``, those of cells with a subtotal too."""


Work: TypeAlias = Callable[[Areas], CellValue]


def work_of(tree: Node | None) -> Work | None:
    """Return the function that calculates a formula; ``None`` if it is not supported."""
    if tree is None:
        return None
    try:
        return _work(tree)
    except LookupError:
        return None


def _work(tree: Node) -> Work:
    if isinstance(tree, Literal):
        value = tree.value
        return lambda _: value
    if isinstance(tree, Reference):
        number = tree.number
        return lambda areas: areas.one(number)
    if isinstance(tree, Negative):
        of = _numeric(tree.of)
        return lambda areas: -of(areas)
    if isinstance(tree, Percent):
        of = _numeric(tree.of)
        return lambda areas: of(areas) / 100
    if isinstance(tree, Binary):
        return _binary(tree)
    return _call(tree)


def _numeric(tree: Node) -> Callable[[Areas], Decimal]:
    """Return the function that calculates a part of a formula that must be a number."""
    if isinstance(tree, Reference):
        number = tree.number

        def referred(areas: Areas) -> Decimal:
            value = areas.one(number)
            return value if type(value) is Decimal else _number(value)

        return referred
    work = _work(tree)

    def numeric(areas: Areas) -> Decimal:
        value = work(areas)
        return value if type(value) is Decimal else _number(value)

    return numeric


def _number(value: CellValue) -> Decimal:
    if type(value) is Decimal:
        return value
    if value is None:
        return Decimal(0)
    if isinstance(value, bool):
        return Decimal(value)
    raise UNKNOWN


def _text(value: CellValue) -> str:
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, Decimal) and value == value.to_integral_value():
        return f"{value.to_integral_value():f}"
    raise UNKNOWN  # the decimal mark depends on the reader's language


def _binary(tree: Binary) -> Work:
    operator = tree.operator
    if operator in _ARITHMETIC:
        a, b = _numeric(tree.left), _numeric(tree.right)
        return _ARITHMETIC[operator](a, b)
    left, right = _work(tree.left), _work(tree.right)
    if operator == "&":
        return lambda areas: _text(left(areas)) + _text(right(areas))
    if operator in _COMPARISONS:
        compare = _COMPARISONS[operator]
        return lambda areas: compare(_order(left(areas), right(areas)))
    raise LookupError(operator)


_Number: TypeAlias = Callable[[Areas], Decimal]

_ARITHMETIC: dict[str, Callable[[_Number, _Number], Work]] = {
    "+": lambda a, b: lambda areas: a(areas) + b(areas),
    "-": lambda a, b: lambda areas: a(areas) - b(areas),
    "*": lambda a, b: lambda areas: a(areas) * b(areas),
    "/": lambda a, b: lambda areas: _divided(a(areas), b(areas)),
}


def _divided(one: Decimal, other: Decimal) -> Decimal:
    if not other:
        raise UNKNOWN
    return one / other


_COMPARISONS: dict[str, Callable[[int], bool]] = {
    "=": lambda order: order == 0,
    "<>": lambda order: order != 0,
    "<": lambda order: order < 0,
    ">": lambda order: order > 0,
    "<=": lambda order: order <= 0,
    ">=": lambda order: order >= 0,
}


def _order(one: CellValue, other: CellValue) -> int:
    """Compare as Excel does: an empty cell equals 0 or an empty text, and letter case does not matter."""
    if isinstance(one, str) or isinstance(other, str):
        texts = ["" if value is None else value for value in (one, other)]
        if not all(isinstance(value, str) for value in texts):
            return -1 if isinstance(other, str) else 1
        a, b = (str(value).lower() for value in texts)
        return (a > b) - (a < b)
    first, second = _number(one), _number(other)
    return (first > second) - (first < second)


def _call(tree: Call) -> Work:
    name, arguments = tree.name, tree.arguments
    if name == "SUBTOTAL":
        kind = arguments[0]
        if not isinstance(kind, Literal) or kind.value not in (9, 109):
            raise LookupError("SUBTOTAL of another kind")
        return _over(arguments[1:], lambda numbers: sum(numbers, _ZERO), subtotals=False)
    if name in _AGGREGATES:
        return _over(arguments, _AGGREGATES[name], subtotals=True)
    if name == "COUNTA":
        return _count_filled(arguments)
    if name == "SUMPRODUCT" and len(arguments) == 1:
        return _count_equal(arguments[0])
    if name == "IF" and len(arguments) in (2, 3):
        return _if(*(_work(argument) for argument in arguments))
    if name == "ROUND" and len(arguments) == 2:
        return _round(_numeric(arguments[0]), arguments[1])
    if name == "ABS" and len(arguments) == 1:
        of = _numeric(arguments[0])
        return lambda areas: abs(of(areas))
    raise LookupError(name)


_AGGREGATES: dict[str, Callable[[Sequence[Decimal]], Decimal]] = {
    "SUM": lambda numbers: sum(numbers, _ZERO),
    "MIN": lambda numbers: min(numbers, default=Decimal(0)),
    "MAX": lambda numbers: max(numbers, default=Decimal(0)),
    "COUNT": lambda numbers: Decimal(len(numbers)),
}


def _over(
    arguments: Sequence[Node], aggregate: Callable[[Sequence[Decimal]], Decimal], *, subtotals: bool
) -> Work:
    ranges = [argument.number for argument in arguments if isinstance(argument, Reference)]
    singles = [_numeric(argument) for argument in arguments if not isinstance(argument, Reference)]
    if len(ranges) == 1 and not singles:
        only = ranges[0]
        return lambda areas: aggregate(
            [value for value in areas.many(only, subtotals=subtotals) if type(value) is Decimal]
        )

    def work(areas: Areas) -> Decimal:
        numbers = [single(areas) for single in singles]
        for number in ranges:
            numbers += [value for value in areas.many(number, subtotals=subtotals) if type(value) is Decimal]
        return aggregate(numbers)

    return work


def _count_filled(arguments: Sequence[Node]) -> Work:
    numbers = [argument.number for argument in arguments if isinstance(argument, Reference)]
    if len(numbers) < len(arguments):
        raise LookupError("COUNTA of something else")
    return lambda areas: Decimal(sum(value is not None for each in numbers for value in areas.every(each)))


def _count_equal(argument: Node) -> Work:
    """Return the function that counts the cells of an area with a value: ``SUMPRODUCT((A1:A9=B1)*1)``."""
    match argument:
        case Binary("*", Binary("=", Reference(area), sought), Literal(once)) if once == 1:
            value = _work(sought)
        case _:
            raise LookupError("SUMPRODUCT of something else")

    def work(areas: Areas) -> Decimal:
        given = value(areas)
        return Decimal(sum(not _order(each, given) for each in areas.every(area)))

    return work


def _if(condition: Work, then: Work, otherwise: Work | None = None) -> Work:
    def work(areas: Areas) -> CellValue:
        answer = condition(areas)
        if isinstance(answer, str):
            raise UNKNOWN
        if answer:
            return then(areas)
        return False if otherwise is None else otherwise(areas)

    return work


def _round(of: _Number, places: Node) -> Work:
    count = _numeric(places)
    if isinstance(places, Literal) and places.value == 2:
        return lambda areas: _rounded(of(areas), _TIYN)
    return lambda areas: _rounded(of(areas), _step(count(areas)))


def _step(places: Decimal) -> Decimal:
    try:
        return Decimal(1).scaleb(-int(places))
    except (DecimalException, ValueError, OverflowError) as error:
        raise UNKNOWN from error


def _rounded(value: Decimal, step: Decimal) -> Decimal:
    try:
        return value.quantize(step, rounding=ROUND_HALF_UP)
    except DecimalException as error:
        raise UNKNOWN from error
