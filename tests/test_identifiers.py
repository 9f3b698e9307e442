"""BIN, IIN, IBAN, BIC and e-mail: a right one is never refused, a wrong one is named by its code."""

from __future__ import annotations

import doctest
import pickle
import string
import subprocess
import sys

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from stdnum import bic as stdnum_bic
from stdnum import iban as stdnum_iban

from formgen import identifiers
from formgen.bilingual import MESSAGE_LANGS
from formgen.identifiers import BIC, BIN, CODES, EMAIL, IBAN, IIN, Identifier, IdentifierError
from tests.support.identifiers import bics, bins, digits, ibans, spaced

ALL = (BIN, IIN, IBAN, BIC, EMAIL)


# BINs of banks and national companies, as they print them themselves.
@pytest.mark.parametrize(
    "number",
    [
        "940140000385",
        "971240001315",
        "020540003431",
        "941240000193",
        "020240000555",
        "010940000162",
        "941240001151",
        "990140004654",
    ],
)
def test_a_published_bin_is_right(number: str) -> None:
    assert BIN.problem(number) is None


@pytest.mark.parametrize("number", ["791028302728", "061211600012"])
def test_a_published_iin_is_right(number: str) -> None:
    assert IIN.problem(number) is None


@given(bins())
def test_a_bin_whose_check_digit_is_computed_is_right(number: str) -> None:
    assert BIN.problem(number) is None
    assert BIN.validate(number) == number


@given(digits(11))
def test_of_ten_check_digits_at_most_one_is_right(stem: str) -> None:
    assert sum(BIN.is_valid(f"{stem}{digit}") for digit in range(10)) <= 1


def test_the_second_weights_serve_where_the_first_leave_ten() -> None:
    # 1·1 + 2·0 + … + 9·1 = 10 by the first weights, 3·1 + 11·1 = 14, less 11 is 3, by the second.
    assert BIN.problem("100000001003") is None
    assert BIN.problem("100000001000") == "bin.check_digit"


def test_a_stem_for_which_both_weights_leave_ten_has_no_check_digit() -> None:
    stems = (f"2401400{serial:04}" for serial in range(10_000))
    barren = [stem for stem in stems if not any(BIN.is_valid(f"{stem}{digit}") for digit in range(10))]
    assert barren
    for stem in barren:
        sums = [
            sum(int(digit) * ((place + shift) % 11 + 1) for place, digit in enumerate(stem)) % 11
            for shift in (0, 2)
        ]
        assert sums == [10, 10]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "bin.length"),
        ("94014000038", "bin.length"),
        ("9401400003855", "bin.length"),
        ("94014000038O", "bin.digits"),
        ("БСН 940140000385", "bin.digits"),
        ("９４０１４００００３８５", "bin.digits"),
        ("٩٤٠١٤٠٠٠٠٣٨٥", "bin.digits"),
        ("940140000384", "bin.check_digit"),
        ("000000000000", "bin.check_digit"),
    ],
)
def test_a_wrong_bin_is_named(text: str, code: str) -> None:
    assert BIN.problem(text) == code
    assert IIN.problem(text) == code.replace("bin.", "iin.")


def test_the_kind_of_entity_and_the_month_are_not_held_against_a_bin() -> None:
    assert any(BIN.is_valid(f"94019900038{digit}") for digit in range(10))


@given(ibans())
def test_a_kazakh_iban_is_right(number: str) -> None:
    assert IBAN.problem(number) is None
    assert stdnum_iban.is_valid(number)


def test_the_iban_of_the_international_registry_is_right_in_groups_of_four() -> None:
    assert IBAN.validate("KZ86 125K ZT50 0410 0100") == "KZ86125KZT5004100100"
    assert IBAN.format("kz86125kzt5004100100") == "KZ86 125K ZT50 0410 0100"


@given(ibans(), st.integers(4, 19), st.sampled_from(string.digits + string.ascii_uppercase))
def test_an_iban_with_one_character_changed_is_judged_as_python_stdnum_judges_it(
    number: str, place: int, character: str
) -> None:
    changed = number[:place] + character + number[place + 1 :]
    assert IBAN.is_valid(changed) == stdnum_iban.is_valid(changed)


@given(ibans(), st.integers(2, 19), st.sampled_from(string.digits))
def test_a_digit_of_an_iban_that_is_mistyped_is_noticed(number: str, place: int, digit: str) -> None:
    assume(number[place].isdigit() and number[place] != digit)
    assert IBAN.problem(number[:place] + digit + number[place + 1 :]) == "iban.check_digits"


# Letters in the place of the check digits are let pass by python-stdnum, so digits are drawn there.
@given(digits(2), st.text(string.digits + string.ascii_uppercase, min_size=16, max_size=16))
def test_any_twenty_characters_are_judged_as_python_stdnum_judges_them(check: str, rest: str) -> None:
    assert IBAN.is_valid(f"KZ{check}{rest}") == stdnum_iban.is_valid(f"KZ{check}{rest}")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "iban.length"),
        ("KZ86125KZT500410010", "iban.length"),
        ("KZ86125KZT50041001000", "iban.length"),
        ("DE89370400440532013000", "iban.country"),
        ("К" + "Z86125KZT5004100100", "iban.characters"),
        ("KZ86125KZT50041001ı0", "iban.characters"),
        ("KZ86125KZT500410010_", "iban.characters"),
        ("KZ8612OKZT5004100100", "iban.characters"),
        ("KZA6125KZT5004100100", "iban.characters"),
        ("KZ87125KZT5004100100", "iban.check_digits"),
    ],
)
def test_a_wrong_iban_is_named(text: str, code: str) -> None:
    assert IBAN.problem(text) == code


@given(bics())
def test_a_bic_is_right(code: str) -> None:
    assert BIC.problem(code) is None


@given(st.from_regex(r"[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?", fullmatch=True))
def test_the_country_of_a_bic_is_judged_as_python_stdnum_judges_it(code: str) -> None:
    assert BIC.is_valid(code) == stdnum_bic.is_valid(code)


@pytest.mark.parametrize(
    "code", ["HSBKKZKX", "CASPKZKA", "KCJBKZKX", "TSESKZKA", "HSBK KZ KX", "hsbkkzkxxxx"]
)
def test_the_bic_of_a_kazakh_bank_is_right(code: str) -> None:
    assert BIC.problem(code) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "bic.length"),
        ("HSBKKZK", "bic.length"),
        ("HSBKKZKX1", "bic.length"),
        ("HSBKK2KX", "bic.form"),
        ("HSBKQQKX", "bic.form"),
        ("HSBKKZK_", "bic.form"),
        ("НSBKKZKX", "bic.form"),
        ("ſSBKKZKX", "bic.form"),
    ],
)
def test_a_wrong_bic_is_named(text: str, code: str) -> None:
    assert BIC.problem(text) == code


@pytest.mark.parametrize(
    "address",
    [
        "info@example.kz",
        "info@қор.қаз",
        "ақпарат@қор.қаз",
        "first.last+tag@mail.example.org",
        "o'neil_1@my-host.co",
        " info@example.kz\n",
    ],
)
def test_an_email_address_is_right(address: str) -> None:
    assert EMAIL.problem(address) is None
    assert EMAIL.validate(address) == address.strip()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "info",
        "@example.kz",
        "info@",
        "info@example",
        "info@.kz",
        "info@example.",
        "info@example..kz",
        "in fo@example.kz",
        "info@exam\u00a0ple.kz",
        "a@b@example.kz",
        "a@example.kz, b@example.kz",
        "info@example.kz;",
        "mailto:info@example.kz",
        "Aida <aida@example.kz>",
        "info@example.kz\ninfo",
    ],
)
def test_what_is_no_email_address_is_named(text: str) -> None:
    assert EMAIL.problem(text) == "email.form"


@pytest.mark.parametrize(("kind", "numbers"), [(BIN, bins()), (IIN, bins()), (IBAN, ibans()), (BIC, bics())])
def test_spaces_hyphens_and_small_letters_do_not_matter(
    kind: Identifier, numbers: st.SearchStrategy[str]
) -> None:
    @given(spaced(numbers))
    def check(typed: str) -> None:
        assert kind.problem(typed) is None
        assert kind.problem(kind.format(typed)) is None
        assert kind.compact(kind.format(typed)) == kind.validate(typed) == kind.compact(kind.compact(typed))

    check()


@pytest.mark.parametrize("kind", ALL)
@given(text=st.text())
def test_any_text_gets_a_known_code_or_none(kind: Identifier, text: str) -> None:
    assert kind.problem(text) in {None, *CODES}


@pytest.mark.parametrize("kind", ALL)
def test_a_wrong_value_is_refused_in_three_languages(kind: Identifier) -> None:
    with pytest.raises(IdentifierError) as refusal:
        kind.validate("?")
    assert refusal.value.code == kind.problem("?")
    assert len({refusal.value.message(lang) for lang in ("kk", "ru", "en")}) == 3
    assert pickle.loads(pickle.dumps(refusal.value)).code == refusal.value.code


class Certificate(Identifier):
    """An identifier that somebody adds."""

    def problem(self, text: str) -> str | None:
        return None if self.compact(text) == "7" else "certificate.unknown"


def test_a_refusal_says_the_value_and_what_it_is_not_in_each_language() -> None:
    certificate = Certificate(kk="куәлік", ru="свидетельство", en="certificate")

    assert certificate.validate(" 7 ") == "7"
    with pytest.raises(IdentifierError) as refusal:
        certificate.validate("8-Ә")
    for lang, name in zip(MESSAGE_LANGS, ("куәлік", "свидетельство", "certificate"), strict=True):
        said = refusal.value.message(lang)
        assert "8-Ә" in said
        assert name in said


def test_another_number_of_twelve_digits_is_checked_as_a_bin_is() -> None:
    number = identifiers._Number("rnn", kk="СТН", ru="РНН", en="RNN")

    assert [number.problem(text) for text in ("940140000385", "940140000384", "9", "x")] == [
        None,
        "rnn.check_digit",
        "rnn.length",
        "rnn.digits",
    ]
    assert (number.kk, number.ru, number.en) == ("СТН", "РНН", "RNN")


def test_kazakh_numbers_are_checked_without_importing_python_stdnum() -> None:
    program = (
        "import sys; from formgen.identifiers import *;"
        "BIN.problem('940140000385'); IBAN.problem('KZ86125KZT5004100100'); BIC.problem('HSBKKZKX');"
        "sys.exit('stdnum' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_the_examples_in_the_documentation_hold() -> None:
    result = doctest.testmod(identifiers)
    assert result.attempted
    assert not result.failed
