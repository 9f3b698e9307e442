"""Messages about single values: what is missing, of another kind, out of range, or misspelt."""

from __future__ import annotations

__all__ = ["MESSAGES"]

_SHAPES: dict[str, tuple[str, str, str]] = {
    "value.missing": (
        "Міндетті өріс толтырылмаған",
        "Обязательное поле не заполнено",
        "A required value is missing",
    ),
    "value.blank": (
        "Мәтін бос: өрісті толтырыңыз немесе мүлде алып тастаңыз",
        "Текст пуст: заполните поле или уберите его совсем",
        "The text is blank: fill it in or leave the field out",
    ),
    "value.not_text": (
        "Екі тілдегі мәтін (kk, ru) керек, берілгені: «{value}»",
        "Нужен текст на двух языках (kk, ru), а дано: «{value}»",
        "A text in both languages (kk, ru) is wanted, not “{value}”",
    ),
    "value.not_str": (
        "Мәтін керек, берілгені: «{value}»",
        "Нужен текст, а дано: «{value}»",
        "A text is wanted, not “{value}”",
    ),
    "value.not_int": (
        "Бүтін сан керек, берілгені: «{value}»",
        "Нужно целое число, а дано: «{value}»",
        "A whole number is wanted, not “{value}”",
    ),
    "value.not_bool": (
        "Иә немесе жоқ керек, берілгені: «{value}»",
        "Нужно да или нет, а указано: «{value}»",
        "Yes or no is wanted, not “{value}”",
    ),
    "value.not_year": (
        "Жыл керек (мысалы, 2026), берілгені: «{value}»",
        "Нужен год (например, 2026), а дано: «{value}»",
        "A year such as 2026 is wanted, not “{value}”",
    ),
    "value.not_decimal": (
        "Сан керек (мысалы, 12.5), берілгені: «{value}»",
        "Нужно число (например, 12.5), а дано: «{value}»",
        "A number such as 12.5 is wanted, not “{value}”",
    ),
    "value.not_money": (
        "Теңгемен берілген сома керек (мысалы, 125000.50), берілгені: «{value}»",
        "Нужна сумма в тенге (например, 125000.50), а дано: «{value}»",
        "A sum in tenge such as 125000.50 is wanted, not “{value}”",
    ),
    "value.float": (
        "Екілік бөлшек сан (float) тиындарды дәл сақтамайды, оның орнына Decimal беріңіз; берілгені: {value}",
        "Двоичная дробь (float) не хранит тиыны точно, дайте вместо нее Decimal; дано: {value}",
        "A binary float does not keep tiyn exactly, give a Decimal in its place; given was {value}",
    ),
    "value.not_date": (
        "Күнтізбеде бар күн керек (мысалы, 2026-11-22), берілгені: «{value}»",
        "Нужна дата, которая есть в календаре (например, 2026-11-22), а дано: «{value}»",
        "A date of the calendar such as 2026-11-22 is wanted, not “{value}”",
    ),
    "date.with_time": (
        "Уақыты көрсетілмеген күн керек (мысалы, 2026-11-22), берілгені: «{value}»",
        "Нужна дата без времени (например, 2026-11-22), а дано: «{value}»",
        "A date without a time such as 2026-11-22 is wanted, not “{value}”",
    ),
    "value.not_month": (
        "Ай керек (мысалы, 2026-11), берілгені: «{value}»",
        "Нужен месяц (например, 2026-11), а дано: «{value}»",
        "A month such as 2026-11 is wanted, not “{value}”",
    ),
    "value.not_period": (
        "Басталу (start) және аяқталу (end) күні бар кезең керек, берілгені: «{value}»",
        "Нужен период с датой начала (start) и датой окончания (end), а дано: «{value}»",
        "A period with a start and an end is wanted, not “{value}”",
    ),
    "value.not_object": (
        "{wanted} түріндегі мән керек, берілгені: «{value}»",
        "Нужно значение типа {wanted}, а дано: «{value}»",
        "A value of type {wanted} is wanted, not “{value}”",
    ),
    "value.not_list": (
        "Тізім керек, берілгені: «{value}»",
        "Нужен список, а дано: «{value}»",
        "A list is wanted, not “{value}”",
    ),
    "item.separator": (
        "«{value}»: тізімнің мәнінде нүктелі үтір, жол ауысуы және шетінде бос орын болмайды, әр мән бөлек беріледі",
        "«{value}»: в значении списка не должно быть точки с запятой, перевода строки и пробелов по краям, каждое значение дается отдельно",
        "“{value}”: an item of the list may hold no semicolon, no line break and no space at its ends; each is given by itself",
    ),
    "list.too_short": (
        "Тізімде кемінде {least} жазба болуы керек, қазір: {count}",
        "Наименьшее число записей в списке: {least}, сейчас: {count}",
        "The least number of items in this list is {least}, there are {count}",
    ),
    "choice.unknown": (
        "Мұндай код жоқ: «{value}».⟨ Мүмкін, «{meant}» шығар?⟩ Бар кодтар: {wanted}",
        "Такого кода нет: «{value}».⟨ Может быть, «{meant}»?⟩ Есть коды: {wanted}",
        "There is no code “{value}”.⟨ Did you mean “{meant}”?⟩ The codes are: {wanted}",
    ),
}

_NUMBERS: dict[str, tuple[str, str, str]] = {
    "number.not_finite": (
        "Кәдімгі сан керек, берілгені: «{value}»",
        "Нужно обычное число, а дано: «{value}»",
        "A finite number is wanted, not “{value}”",
    ),
    "number.too_large": (
        "Сан тым үлкен: {value}; ол {limit} санынан кіші болуы керек",
        "Слишком большое число: {value}; оно должно быть меньше {limit}",
        "The number is too large: {value}; it must be less than {limit}",
    ),
    "money.negative": (
        "Сома теріс бола алмайды: {value}",
        "Сумма не может быть отрицательной: {value}",
        "A sum cannot be negative: {value}",
    ),
    "money.places": (
        "Сомада үтірден кейін екі цифрдан артық болмайды: {value}",
        "В сумме не бывает больше двух цифр после запятой: {value}",
        "A sum has no more than two digits after the point: {value}",
    ),
    "quantity.places": (
        "Үтірден кейінгі цифрлар тым көп: {value}; ең көбі: {places}",
        "Слишком много цифр после запятой: {value}; допускается не больше {places}",
        "Too many digits after the point: {value}; the most is {places}",
    ),
    "count.negative": (
        "Бұл сан теріс бола алмайды: {value}",
        "Это число не может быть отрицательным: {value}",
        "This count cannot be negative: {value}",
    ),
    "year.range": (
        "Жыл {first}–{last} аралығында болуы керек, берілгені: {value}",
        "Год должен быть в пределах {first}–{last}, а дано: {value}",
        "The year must lie within {first}–{last}, given was {value}",
    ),
    "period.order": (
        "Кезеңнің басталу күні ({start}) аяқталу күнінен ({end}) кейін тұр",
        "Дата начала периода ({start}) позже даты его окончания ({end})",
        "The period starts ({start}) after its end ({end})",
    ),
}

_LETTERS: dict[str, tuple[str, str, str]] = {
    "text.language_missing": (
        "Мәтін бір тілде ғана берілген: «{lang}» нұсқасы жоқ",
        "Текст дан только на одном языке: нет варианта «{lang}»",
        "The text is given in one language only: its “{lang}” half is missing",
    ),
    "text.too_long": (
        "Мәтін тым ұзын: {count} таңба; Excel кітабы бар нысанда ең көбі {limit} таңба болады",
        "Текст слишком длинный: знаков {count}; в форме, у которой есть книга Excel, их может быть не больше {limit}",
        "The text is too long: {count} characters; a form that has an Excel workbook takes {limit} at most",
    ),
    "form.rows": (
        "Нысан тым үлкен: тізімдерінде барлығы {count} жол бар, шегі – {limit}",
        "Форма слишком велика: во всех ее списках {count} строк, предел – {limit}",
        "The form is too large: its lists have {count} rows in all, the limit is {limit}",
    ),
    "form.text": (
        "Нысан тым үлкен: мәтіндерінде барлығы {count} таңба бар, шегі – {limit} (әр жаңа жол 25 таңбаға саналады)",
        "Форма слишком велика: во всех ее текстах {count} знаков, предел – {limit} (каждая новая строка считается за 25)",
        "The form is too large: its texts have {count} characters in all, the limit is {limit} (each new line counts as 25)",
    ),
    "text.unprintable": (
        "Мәтіннің {position}-таңбасын ({char}) құжатқа жазу мүмкін емес",
        "Знак № {position} этого текста ({char}) нельзя записать в документ",
        "Character {position} of this text ({char}) cannot be written into a document",
    ),
    "text.kazakh_letters": (
        "Орысша мәтінде қазақ әріптері бар сөздер тұр: {words}",
        "В русском тексте стоят слова с казахскими буквами: {words}",
        "The Russian text holds words with letters that only Kazakh has: {words}",
    ),
    "text.mixed_scripts": (
        "Бір сөзде латын және кирилл әріптері араласқан: {words}; бөтен әріптер: {letters}",
        "В одном слове смешаны латинские и кириллические буквы: {words}; лишние буквы: {letters}",
        "Latin and Cyrillic letters are mixed in one word: {words}; out of place: {letters}",
    ),
    "text.invisible": (
        "Мәтінде көзге көрінбейтін таңбалар бар: {chars}",
        "В тексте есть невидимые знаки: {chars}",
        "The text holds invisible characters: {chars}",
    ),
    "text.undefined": (
        "Мәтінде оқылмайтын таңбалар бар: {chars}; олар басқа қаріппен басқаша шығады не мүлде көрінбейді",
        "В тексте есть знаки, которых никто не прочтет: {chars}; другим шрифтом они печатаются иначе или не видны",
        "The text holds characters that nobody can read: {chars}; another font shows them otherwise or not at all",
    ),
    "text.decomposed": (
        "Бір әріп екі таңбамен терілген (мысалы, «й» орнына «и» мен белгі): {words}; дұрысы – бір таңба",
        "Буква набрана двумя знаками (например, «й» как «и» и значок над ней): {words}; верно – одним знаком",
        "A letter is typed as two characters, the letter and its accent, and should be one: {words}",
    ),
}

_IDENTIFIERS: dict[str, tuple[str, str, str]] = {
    "bin.digits": (
        "БСН тек цифрлардан тұрады, берілгені: «{value}»",
        "БИН состоит только из цифр, а дано: «{value}»",
        "A BIN is made of digits only, given was “{value}”",
    ),
    "bin.length": (
        "БСН 12 цифрдан тұрады, берілгені: «{value}»",
        "БИН состоит из 12 цифр, а дано: «{value}»",
        "A BIN has 12 digits, given was “{value}”",
    ),
    "bin.check_digit": (
        "БСН қате терілген, бақылау цифры сәйкес келмейді: «{value}»",
        "БИН набран с ошибкой, контрольная цифра не сходится: «{value}»",
        "The BIN is mistyped, its check digit does not fit: “{value}”",
    ),
    "iin.digits": (
        "ЖСН тек цифрлардан тұрады, берілгені: «{value}»",
        "ИИН состоит только из цифр, а дано: «{value}»",
        "An IIN is made of digits only, given was “{value}”",
    ),
    "iin.length": (
        "ЖСН 12 цифрдан тұрады, берілгені: «{value}»",
        "ИИН состоит из 12 цифр, а дано: «{value}»",
        "An IIN has 12 digits, given was “{value}”",
    ),
    "iin.check_digit": (
        "ЖСН қате терілген, бақылау цифры сәйкес келмейді: «{value}»",
        "ИИН набран с ошибкой, контрольная цифра не сходится: «{value}»",
        "The IIN is mistyped, its check digit does not fit: “{value}”",
    ),
    "iban.characters": (
        "ЖСК тек латын әріптері мен цифрлардан тұрады: KZ, 5 цифр, 13 таңба; берілгені: «{value}»",
        "ИИК состоит только из латинских букв и цифр: KZ, 5 цифр, 13 знаков; дано: «{value}»",
        "An IBAN is made of Latin letters and digits: KZ, 5 digits, 13 characters; given was “{value}”",
    ),
    "iban.country": (
        "Қазақстандағы шоттың ЖСК-сы KZ әріптерінен басталады, берілгені: «{value}»",
        "ИИК счета в Казахстане начинается с букв KZ, а дано: «{value}»",
        "The IBAN of an account in Kazakhstan starts with KZ, given was “{value}”",
    ),
    "iban.length": (
        "Қазақстандағы шоттың ЖСК-сы 20 таңбадан тұрады, берілгені: «{value}»",
        "ИИК счета в Казахстане состоит из 20 знаков, а дано: «{value}»",
        "The IBAN of an account in Kazakhstan has 20 characters, given was “{value}”",
    ),
    "iban.check_digits": (
        "ЖСК қате терілген, бақылау цифрлары сәйкес келмейді: «{value}»",
        "ИИК набран с ошибкой, контрольные цифры не сходятся: «{value}»",
        "The IBAN is mistyped, its check digits do not fit: “{value}”",
    ),
    "bic.length": (
        "БСК 8 немесе 11 таңбадан тұрады, берілгені: «{value}»",
        "БИК состоит из 8 или 11 знаков, а дано: «{value}»",
        "A BIC has 8 or 11 characters, given was “{value}”",
    ),
    "bic.form": (
        "Банктің мұндай БСК-сы болмайды: «{value}»",
        "Такого БИК у банка не бывает: «{value}»",
        "No bank has a BIC like this: “{value}”",
    ),
    "email.form": (
        "Электрондық пошта мекенжайы қате жазылған: «{value}»",
        "Адрес электронной почты записан неверно: «{value}»",
        "This is not how an e-mail address is written: “{value}”",
    ),
}

MESSAGES: dict[str, tuple[str, str, str]] = {**_SHAPES, **_NUMBERS, **_LETTERS, **_IDENTIFIERS}
