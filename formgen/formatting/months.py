"""Names of the months: those that are printed, and all that are understood."""

from __future__ import annotations

__all__ = ["MONTH", "MONTHS_KK", "MONTHS_RU", "MONTHS_RU_GENITIVE", "MONTH_NUMBERS"]

MONTHS_KK = tuple(
    "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split()
)
MONTHS_RU = tuple("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split())
MONTHS_RU_GENITIVE = tuple(
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()
)

MONTH_NUMBERS: dict[str, int] = {
    name: number
    for names in (MONTHS_KK, MONTHS_RU, MONTHS_RU_GENITIVE)
    for number, name in enumerate(names, start=1)
}
"""The number of every name that is understood, in either language, in lower case."""

# The longer name first, so that «мая» is not read as «ма» with something behind it.
MONTH = "|".join(sorted(MONTH_NUMBERS, key=lambda name: (-len(name), name)))
"""All the names of ``MONTH_NUMBERS`` as alternatives of a regular expression."""
