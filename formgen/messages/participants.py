"""Messages of the rules that lists of people share."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str, str]] = {
    "person.unnamed": (
        "Т.А.Ә. де, код та көрсетілмеген: біреуін жазыңыз",
        "Не указаны ни Ф.И.О., ни код: укажите одно из двух",
        "Neither a name nor a code is given: give one of them",
    ),
    "person.named_twice": (
        "Т.А.Ә. де, код та («{value}») көрсетілген: код жеке басты ашпау үшін беріледі, біреуін ғана қалдырыңыз",
        "Указаны и Ф.И.О., и код («{value}»): код нужен, чтобы не раскрывать личность, оставьте одно из двух",
        "Both a name and the code “{value}” are given: a code keeps a person unnamed, so leave one of them",
    ),
    "person.same_name": (
        "Т.А.Ә. мен байланыс деректері осындай адам («{value}») тізімнің {first}-жолында бар",
        "Человек с теми же Ф.И.О. и контактами («{value}») уже есть в списке, строка\N{NO-BREAK SPACE}{first}",
        "A person of the same name and contacts (“{value}”) is already in row {first}",
    ),
    "person.same_code": (
        "«{value}» коды тізімнің {first}-жолында бар",
        "Код «{value}» уже есть в списке, строка\N{NO-BREAK SPACE}{first}",
        "The code “{value}” is already in row {first}",
    ),
    "person.no_contacts": (
        "Телефон да, электрондық мекенжай да көрсетілмеген",
        "Не указаны ни телефон, ни электронный адрес",
        "Neither a telephone number nor an e-mail address is given",
    ),
    "list.nothing_to_write_in": (
        "Тізімде бірде-бір жазба да, толтыруға арналған бос жол да жоқ",
        "В списке нет ни записей, ни пустых строк для заполнения",
        "The list has neither entries nor empty rows to fill in",
    ),
    "blank_rows.too_many": (
        "Бос жолдар {limit}\N{NO-BREAK SPACE}жолдан аспауы керек, ал көрсетілгені: {value}",
        "Пустых строк должно быть не больше {limit}, а указано: {value}",
        "There may be {limit} empty rows at most, not {value}",
    ),
}
