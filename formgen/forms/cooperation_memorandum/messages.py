"""Messages of the rules of the memorandum of cooperation."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str, str]] = {
    "memorandum.same_party": (
        "Екі тарап – бір ұйым: БСН бірдей",
        "Обе стороны – одна организация: БИН совпадают",
        "Both parties are one organization: their BIN is the same",
    ),
    "memorandum.no_head": (
        "Тараптың бірінші басшысы көрсетілмеген: меморандумға сол қол қояды",
        "Не указан первый руководитель стороны: меморандум подписывает он",
        "The party’s head, who signs the memorandum, is not given",
    ),
    "memorandum.no_genitive": (
        "Орысша мәтінде өкілдің лауазымы мен Т.А.Ә. ілік септігінде жазылады («в лице директора …»): оларды осылай көрсетіңіз",
        "В русском тексте должность и Ф.И.О. представителя пишутся в родительном падеже («в лице директора …»): укажите их так",
        "The Russian text has the representative’s position and name in the genitive case: give them so",
    ),
    "memorandum.no_coordinator": (
        "8-тармақ бойынша әр тарап үйлестіруші тағайындайды, ал ол көрсетілмеген",
        "По пункту\N{NO-BREAK SPACE}8 каждая сторона назначает координатора, а он не указан",
        "By point 8 each party appoints a coordinator, and none is given",
    ),
    "memorandum.no_email": (
        "17-тармақ бойынша хат-хабар электрондық пошта арқылы жүргізіледі, ал үйлестірушінің де, басшының да электрондық мекенжайы жоқ",
        "По пункту\N{NO-BREAK SPACE}17 переписка ведется по электронной почте, а адреса нет ни у координатора, ни у руководителя",
        "By point 17 letters go by e-mail; neither the coordinator nor the head has an address",
    ),
    "memorandum.no_notice": (
        "Бұзу туралы хабарлама мерзімі нөлге тең бола алмайды",
        "Срок уведомления о расторжении не может быть равен нулю",
        "The term of notice cannot be zero days",
    ),
    "memorandum.valid_too_short": (
        "Қолданылу мерзімінің соңы ({value}) қол қойылған күннен ({signed}) кейін болуы керек",
        "Окончание срока действия ({value}) должно быть позже дня подписания ({signed})",
        "The memorandum is valid until {value}, which is not after the day of signing ({signed})",
    ),
}
