"""Sums in tenge, in words, as contracts and reports write them: tenge in words, tiyn in two figures.

Russian «тенге» has one form for all numbers and is masculine («один тенге»); the thousand is feminine («две
тысячи»).

«Тиын» declines in Russian as its dictionaries and the laws have it (01 тиын, 02 тиына, 05 тиынов); the bare
«50 тиын», which many payment papers print, is understood.

Kazakh has no gender, and no plural behind a number: «екі мың», «елу тиын». One thousand is «бір мың», so that
nothing can be written in before it; one hundred is «жүз», as the language has it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from formgen.formatting.locales import plural
from formgen.formatting.numbers import digits_of
from formgen.formatting.typed_text import clean

__all__ = ["format_money_words", "kazakh_words", "parse_money_words"]

_KK_ONES = ("", *"бір екі үш төрт бес алты жеті сегіз тоғыз".split())
_KK_TENS = ("", *"он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан".split())
_KK_SCALES = (
    "",
    *"мың миллион миллиард триллион квадриллион квинтиллион секстиллион септиллион октиллион".split(),
)

_RU_ONES = (
    "",
    *"один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать".split(),
    *"четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать".split(),
)
_RU_TENS = ("", "", *"двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто".split())
_RU_HUNDREDS = ("", *"сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот".split())
# Behind one, behind two to four, behind all others.
_RU_SCALES = (
    ("", "", ""),
    ("тысяча", "тысячи", "тысяч"),
    ("миллион", "миллиона", "миллионов"),
    ("миллиард", "миллиарда", "миллиардов"),
    ("триллион", "триллиона", "триллионов"),
    *(
        (scale, f"{scale}а", f"{scale}ов")
        for scale in "квадриллион квинтиллион секстиллион септиллион октиллион".split()
    ),
)

_RU_TIYN = ("тиын", "тиына", "тиынов")

_TOO_LARGE = 10 ** (3 * len(_KK_SCALES))


def format_money_words(amount: Decimal, lang: str) -> str:
    """Return «Бір мың екі жүз теңге 50 тиын» or «Одна тысяча двести тенге 50 тиынов».

    ``ValueError`` where the sum has parts of a tiyn, or 10^30 tenge and more. Raises also as
    :func:`formgen.formatting.numbers.digits_of` does.
    """
    sign, whole, fraction = digits_of(amount)
    if len(fraction) > 2:
        raise ValueError(f"more than two places: {amount}")
    tenge = int(whole)
    if tenge >= _TOO_LARGE:
        raise ValueError(f"the sum is too large to be written in words: {amount}")
    if lang == "kk":
        words, unit = list(kazakh_words(tenge)) or ["нөл"], "теңге"
    elif lang == "ru":
        words, unit = list(_ru_words(tenge)) or ["ноль"], "тенге"
    else:
        raise KeyError(lang)
    sentence = " ".join([*(["минус"] if sign else []), *words])
    figures = f"{fraction:0<2}"
    tiyn = plural(int(figures), _RU_TIYN, "ru") if lang == "ru" else "тиын"
    return f"{sentence[0].upper()}{sentence[1:]} {unit} {figures}\u00a0{tiyn}"


def _triads(number: int) -> Iterator[tuple[int, int]]:
    """Yield each group of three digits that is not 000, the highest first, with its power of a thousand."""
    for power in reversed(range(len(_KK_SCALES))):
        triad = number // 1000**power % 1000
        if triad:
            yield triad, power


def kazakh_words(number: int) -> Iterator[str]:
    """Yield the words of a whole number. Zero has none."""
    for triad, power in _triads(number):
        hundreds, rest = divmod(triad, 100)
        words = (
            _KK_ONES[hundreds] if hundreds > 1 else "",
            "жүз" if hundreds else "",
            _KK_TENS[rest // 10],
            _KK_ONES[rest % 10],
            _KK_SCALES[power],
        )
        yield from filter(None, words)


def _ru_words(number: int) -> Iterator[str]:
    for triad, power in _triads(number):
        rest = triad % 100
        tens, ones = (0, rest) if rest < 20 else divmod(rest, 10)
        one = _RU_ONES[ones]
        if power == 1:
            one = {1: "одна", 2: "две"}.get(ones, one)
        scale = plural(triad, _RU_SCALES[power], "ru")
        yield from filter(None, (_RU_HUNDREDS[triad // 100], _RU_TENS[tens], one, scale))


_KK_VALUES = {
    "нөл": 0,
    **{word: value for value, word in enumerate(_KK_ONES) if word},
    **{word: 10 * value for value, word in enumerate(_KK_TENS) if word},
    "жүз": 100,
    **{word: 1000**power for power, word in enumerate(_KK_SCALES) if word},
}
_RU_VALUES = {
    "ноль": 0,
    "нуль": 0,
    "одна": 1,
    "две": 2,
    **{word: value for value, word in enumerate(_RU_ONES) if word},
    **{word: 10 * value for value, word in enumerate(_RU_TENS) if word},
    **{word: 100 * value for value, word in enumerate(_RU_HUNDREDS) if word},
    **{word: 1000**power for power, words in enumerate(_RU_SCALES) for word in words if word},
}
_VALUES = {"kk": _KK_VALUES, "ru": _RU_VALUES}

_PATTERN = (
    r"\(?(?P<minus>минус )?(?P<words>[^\W\d_]+(?: [^\W\d_]+)*?)\)? ?(?:теңге|тенге|тг\.?)"
    r"(?:,? ?(?P<tiyn>[0-9]{1,2}) ?тиын(?:а|ов)?)?\)?\.?"
)


def parse_money_words(text: str, lang: str) -> Decimal:
    """Read a sum in words of ``lang``; tiyn, in figures, may be left out. The answer has two places.

    Words that make no number in this order («два один») are refused. «Тысяча» without «одна» and
    «бір жүз» are understood.
    """
    found = re.fullmatch(_PATTERN, clean(text))
    values = _VALUES[lang]
    spoken = [values.get(word, -1) for word in found["words"].split()] if found else [-1]
    if found is None or -1 in spoken:
        raise ValueError(f"not a sum in words: {text!r}")
    tenge = _number(spoken)
    words = kazakh_words(tenge) if lang == "kk" else _ru_words(tenge)
    if tenge >= _TOO_LARGE or _bare(spoken) != _bare([values[word] for word in words] or [0]):
        raise ValueError(f"words that do not make one number: {text!r}")
    return Decimal(f"{'-' if found['minus'] else ''}{tenge}.{found['tiyn'] or '':0>2}")


def _number(spoken: list[int]) -> int:
    """Add up words of numbers, from the highest to the lowest."""
    total = triad = 0
    for value in spoken:
        if value >= 1000:
            total += (triad or 1) * value
            triad = 0
        elif value == 100:
            triad = (triad or 1) * 100
        else:
            triad += value
    return total + triad


def _bare(spoken: list[int]) -> list[int]:
    """Drop a one that merely counts a hundred or, with nothing higher in its group, a scale."""
    bare: list[int] = []
    for value in spoken:
        counts = value == 100 or (value >= 1000 and (len(bare) < 2 or bare[-2] >= 1000))
        if counts and bare and bare[-1] == 1:
            bare.pop()
        bare.append(value)
    return bare
