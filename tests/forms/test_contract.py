"""The dataclasses against `data` and `enums` of the forms' contract."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from formgen.forms import FORM_IDS, form_class
from formgen.forms.final_financial_report.data import Covers, ReportSheet
from formgen.model.directions import AWARD_DIRECTIONS, Direction
from formgen.model.fields import Choice, FieldInfo, Kind, fields_of
from tests.support.contract import Declared, data_of, directions, enums_of

CONTRACT_KINDS = {
    Kind.YEAR: "int",
    Kind.EMAIL: "str",
    Kind.BIN: "str",
    Kind.IBAN: "str",
    Kind.BIC: "str",
}
"""The contract's names for kinds that it does not distinguish, although formgen does."""


def differences(path: str, info: FieldInfo, declared: Declared) -> Iterator[str]:
    """Yield the differences between a field and the contract."""
    kind = CONTRACT_KINDS.get(info.kind, str(info.kind))
    if kind != declared.kind:
        yield f"{path}: {kind}, not {declared.kind}"
    elif info.item is not None and declared.item is not None:
        yield from differences(f"{path}[]", info.item, declared.item)
    elif declared.fields is not None and info.type is not None:
        ours = fields_of(info.type)
        if list(ours) != list(declared.fields):
            yield f"{path}: {list(ours)}, not {list(declared.fields)}"
        for name, (each, required) in declared.fields.items():
            if name in ours:
                if ours[name].required != required:
                    yield f"{path}.{name}: required is {ours[name].required}"
                yield from differences(f"{path}.{name}", ours[name], each)
    elif declared.codes and info.type is not None:
        codes = tuple(member.value for member in info.type)
        if codes != declared.codes:
            yield f"{path}: {codes}, not {declared.codes}"


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_form_has_the_fields_of_its_contract_in_their_order(form_id: str) -> None:
    assert list(fields_of(form_class(form_id))) == list(data_of(form_id))


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_field_is_optional_if_the_contract_makes_it_optional(form_id: str) -> None:
    ours = {name: info.required for name, info in fields_of(form_class(form_id)).items()}

    assert ours == {name: required for name, (_, required, _) in data_of(form_id).items()}


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_each_field_is_of_the_contract_s_type_to_the_last_part(form_id: str) -> None:
    ours = fields_of(form_class(form_id))

    found = [
        difference
        for name, (declared, _, _) in data_of(form_id).items()
        for difference in differences(name, ours[name], declared)
    ]

    assert found == []


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_list_has_at_least_as_many_items_as_the_contract_requires(form_id: str) -> None:
    ours = fields_of(form_class(form_id))

    assert {name: ours[name].at_least for name, (_, _, least) in data_of(form_id).items() if least} == {
        name: least for name, (_, _, least) in data_of(form_id).items() if least
    }


def choices(info: FieldInfo) -> Iterator[tuple[str, type[Choice]]]:
    """Yield every choice in a field and below it, by the name of its field."""
    if info.kind is Kind.CHOICE and info.type is not None:
        yield info.name, info.type
    if info.item is not None:
        yield from choices(info.item)
    if info.kind is Kind.OBJECT and info.type is not None:
        for each in fields_of(info.type).values():
            yield from choices(each)


@pytest.mark.parametrize("form_id", [form_id for form_id in FORM_IDS if enums_of(form_id)])
def test_a_choice_prints_the_words_of_the_contract(form_id: str) -> None:
    ours: dict[str, type[Choice]] = {"sheets": ReportSheet}
    for info in fields_of(form_class(form_id)).values():
        ours.update(choices(info))

    for name, codes in enums_of(form_id).items():
        words = {member.value: {"kk": member.genitive.kk, "ru": member.genitive.ru} for member in ours[name]}
        assert words == codes, name
        assert list(words) == list(codes), name


def test_the_directions_are_those_of_article_5() -> None:
    assert {member.value: (member.text.kk, member.text.ru) for member in Direction} == {
        code: (each["kk"], each["ru"]) for code, each in directions().items()
    }
    assert list(AWARD_DIRECTIONS) == [code for code, each in directions().items() if each["award"]]


def test_a_line_covers_a_breakdown_of_the_report() -> None:
    assert {member.value for member in Covers} < set(fields_of(form_class("final_financial_report")))


def test_the_reader_of_the_contract_sees_a_difference() -> None:
    ours = fields_of(form_class("final_financial_report"))
    declared = Declared("list", item=Declared("object", fields={"name": (Declared("str"), True)}))

    assert len(list(differences("documents", ours["documents"], declared))) == 2
    assert len(list(differences("period", ours["period"], declared))) == 1
