"""Messages about single values: what is missing, of another kind, out of range, or misspelt."""

from __future__ import annotations

__all__ = ["MESSAGES"]

_SHAPES: dict[str, tuple[str, str, str]] = {
    "value.missing": (
        "Міндетті өріс толтырылмаған",
        "Обязательное поле не заполнено",
        "A required field is not filled in",
    ),
    "value.blank": (
        "Өрісте бос орыннан басқа ештеңе жоқ: мәтін жазыңыз немесе өрісті бос қалдырыңыз",
        "В поле только пробелы: впишите текст или оставьте поле пустым",
        "The field holds only spaces: write a text or leave the field empty",
    ),
    "value.not_text": (
        "Екі тілдегі мәтін (kk, ru) керек, берілгені: {value:given}",
        "Нужен текст на двух языках (kk, ru), а указано: {value:given}",
        "A text in both languages (kk, ru) is needed, but got {value:given}",
    ),
    "value.not_str": (
        "Мәтін керек, берілгені: {value:given}",
        "Нужен текст, а указано: {value:given}",
        "A text is needed, but got {value:given}",
    ),
    "value.not_int": (
        "Бүтін сан керек, берілгені: {value:given}",
        "Нужно целое число, а указано: {value:given}",
        "A whole number is needed, but got {value:given}",
    ),
    "value.not_bool": (
        "Иә немесе жоқ керек, берілгені: {value:given}",
        "Нужно да или нет, а указано: {value:given}",
        "Yes or no is needed, but got {value:given}",
    ),
    "value.not_year": (
        "Жыл керек (мысалы, 2026), берілгені: {value:given}",
        "Нужен год (например, 2026), а указано: {value:given}",
        "A year such as 2026 is needed, but got {value:given}",
    ),
    "value.not_decimal": (
        "Сан керек (мысалы, {example:decimal}), берілгені: {value:given}",
        "Нужно число (например, {example:decimal}), а указано: {value:given}",
        "A number such as {example:decimal} is needed, but got {value:given}",
    ),
    "value.not_money": (
        "Теңгемен берілген сома керек (мысалы, {example:money}), берілгені: {value:given}",
        "Нужна сумма в тенге (например, {example:money}), а указано: {value:given}",
        "A sum in tenge such as {example:money} is needed, but got {value:given}",
    ),
    "value.float": (
        "Екілік бөлшек сан (float) тиынды дәл сақтамайды, оның орнына Decimal керек; берілгені: {value}",
        "Двоичная дробь (float) не хранит тиыны точно, вместо нее нужен Decimal; указано: {value}",
        "A binary float does not hold tiyn exactly, a Decimal is needed instead; got {value}",
    ),
    "value.not_date": (
        "Күнтізбеде бар күн керек (мысалы, {example:date}), берілгені: {value:given}",
        "Нужна дата, которая есть в календаре (например, {example:date}), а указано: {value:given}",
        "A date of the calendar such as {example:date} is needed, but got {value:given}",
    ),
    "date.with_time": (
        "Уақыты көрсетілмеген күн керек (мысалы, {example:date}), берілгені: «{value}»",
        "Нужна дата без времени (например, {example:date}), а указано: «{value}»",
        "A date without a time such as {example:date} is needed, but got “{value}”",
    ),
    "value.not_month": (
        "Ай керек (мысалы, {example:month}), берілгені: {value:given}",
        "Нужен месяц (например, {example:month}), а указано: {value:given}",
        "A month such as {example:month} is needed, but got {value:given}",
    ),
    "value.not_period": (
        "Басталу және аяқталу күні бар кезең керек (мысалы, {example:period}), берілгені: {value:given}",
        "Нужен период с датами начала и окончания (например, {example:period}), а указано: {value:given}",
        "A period with a start and an end such as {example:period} is needed, but got {value:given}",
    ),
    "value.not_object": (
        "{wanted} түріндегі мән керек, берілгені: {value:given}",
        "Нужно значение типа {wanted}, а указано: {value:given}",
        "A value of type {wanted} is needed, but got {value:given}",
    ),
    "value.not_list": (
        "Тізім керек, берілгені: {value:given}",
        "Нужен список, а указано: {value:given}",
        "A list is needed, but got {value:given}",
    ),
    "item.separator": (
        "«{value}»: тізім мәнінде нүктелі үтір, жол ауысуы және шетінде бос орын болмайды, әр мәнді бөлек жазыңыз",
        "«{value}»: в значении списка не должно быть точки с запятой, перевода строки и пробелов по краям, запишите каждое значение отдельно",
        "“{value}”: an item of the list may hold no semicolon, no line break and no space at its ends; write each item separately",
    ),
    "list.too_short": (
        "Тізімде кемінде {least} жазба болуы керек, қазір: {count}",
        "В списке должно быть не меньше {least:записи|записей|записей}, сейчас: {count}",
        "The list needs at least {least:item|items}, it has {count}",
    ),
    "choice.unknown": (
        "Мұндай мән жоқ: «{value}».⟨ Мүмкін, «{meant}» шығар?⟩ Таңдауға болатын мәндер: {wanted}",
        "Такого значения нет: «{value}».⟨ Может быть, «{meant}»?⟩ Допустимые значения: {wanted}",
        "There is no value “{value}”.⟨ Did you mean “{meant}”?⟩ The values are: {wanted}",
    ),
}

_NUMBERS: dict[str, tuple[str, str, str]] = {
    "number.not_finite": (
        "Кәдімгі сан керек, берілгені: «{value}»",
        "Нужно обычное число, а указано: «{value}»",
        "A finite number is needed, but got “{value}”",
    ),
    "number.too_large": (
        "Сан тым үлкен: {value}; ол {limit:long} санынан кіші болуы керек",
        "Слишком большое число: {value}; оно должно быть меньше {limit:long}",
        "The number is too large: {value}; it must be less than {limit:long}",
    ),
    "money.negative": (
        "Сома теріс бола алмайды: {value}",
        "Сумма не может быть отрицательной: {value}",
        "A sum cannot be negative: {value}",
    ),
    "money.places": (
        "Сомада үтірден кейін екі цифрдан артық болмайды: {value}",
        "В сумме не бывает больше двух цифр после запятой: {value}",
        "A sum has at most two decimal places: {value}",
    ),
    "quantity.places": (
        "Үтірден кейінгі цифрлар тым көп: {value}; ең көбі: {places}",
        "Слишком много цифр после запятой: {value}; допускается не больше {places:цифры|цифр|цифр}",
        "Too many decimal places: {value}; the limit is {places}",
    ),
    "count.negative": (
        "Бұл сан теріс бола алмайды: {value}",
        "Это число не может быть отрицательным: {value}",
        "This number cannot be negative: {value}",
    ),
    "year.range": (
        "Жыл {first}–{last} аралығында болуы керек, берілгені: {value}",
        "Год должен быть в пределах {first}–{last}, а указано: {value}",
        "The year must lie within {first}–{last}, but got {value}",
    ),
    "period.order": (
        "Кезеңнің басталу күні ({start}) аяқталу күнінен ({end}) кейін тұр",
        "Дата начала периода ({start}) позже даты его окончания ({end})",
        "The period starts ({start}) after its end ({end})",
    ),
}

_LETTERS: dict[str, tuple[str, str, str]] = {
    "text.language_missing": (
        "Мәтін бір тілде ғана берілген: {lang:language} нұсқасы жоқ",
        "Текст указан только на одном языке: нет варианта {lang:language}",
        "The text is given in one language only: the {lang:language} one is missing",
    ),
    "text.too_long": (
        "Мәтін тым ұзын: {count:long} таңба; Excel кітабы бар нысанда ең көбі {limit:long} таңба болады",
        "Текст слишком длинный: {count:знак|знака|знаков}; в форме, у которой есть книга Excel, допускается не больше {limit:long}",
        "The text is too long: {count:character|characters}; a form that has an Excel workbook takes at most {limit:long}",
    ),
    "form.rows": (
        "Нысан тым үлкен: тізімдерінде барлығы {count:long} жол бар, шегі – {limit:long}",
        "Форма слишком велика: во всех ее списках {count:строка|строки|строк}, предел – {limit:long}",
        "The form is too large: its lists have {count:row|rows} in all, the limit is {limit:long}",
    ),
    "form.text": (
        "Нысан тым үлкен: мәтіндерінде барлығы {count:long} таңба бар, шегі – {limit:long} (әр жаңа жол 25 таңбаға саналады)",
        "Форма слишком велика: во всех ее текстах {count:знак|знака|знаков}, предел – {limit:long} (каждая новая строка считается за 25)",
        "The form is too large: its texts have {count:character|characters} in all, the limit is {limit:long} (each new line counts as 25)",
    ),
    "text.unprintable": (
        "Мәтіннің {position}-таңбасын ({char}) құжатқа жазу мүмкін емес",
        "Знак №\N{NO-BREAK SPACE}{position} этого текста ({char}) нельзя записать в документ",
        "Character {position} of this text ({char}) cannot be written into a document",
    ),
    "text.kazakh_letters": (
        "Орысша мәтінде қазақ әріптері бар сөздер тұр: {words}",
        "В русском тексте стоят слова с казахскими буквами: {words}",
        "The Russian text has words with letters that only Kazakh has: {words}",
    ),
    "text.mixed_scripts": (
        "Бір сөзде латын және кирилл әріптері араласқан: {words}; бөтен әріптер: {letters}",
        "В одном слове смешаны латинские и кириллические буквы: {words}; лишние буквы: {letters}",
        "One word mixes Latin and Cyrillic letters: {words}; out of place: {letters}",
    ),
    "text.invisible": (
        "Мәтінде көзге көрінбейтін таңбалар бар: {chars}",
        "В тексте есть невидимые знаки: {chars}",
        "The text has invisible characters: {chars}",
    ),
    "text.undefined": (
        "Мәтінде оқылмайтын таңбалар бар: {chars}; олар басқа қаріппен басқаша шығады немесе мүлде көрінбейді",
        "В тексте есть знаки, которых никто не прочтет: {chars}; другим шрифтом они печатаются иначе или не видны",
        "The text has characters that nobody can read: {chars}; in another font they look different or are not shown",
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
        "БИН состоит только из цифр, а указано: «{value}»",
        "A BIN has digits only, but got “{value}”",
    ),
    "bin.length": (
        "БСН 12 цифрдан тұрады, берілгені: «{value}»",
        "БИН состоит из 12 цифр, а указано: «{value}»",
        "A BIN has 12 digits, but got “{value}”",
    ),
    "bin.check_digit": (
        "БСН қате терілген, бақылау цифры сәйкес келмейді: «{value}»",
        "БИН набран с ошибкой, контрольная цифра не сходится: «{value}»",
        "The BIN is mistyped, its check digit does not fit: “{value}”",
    ),
    "iin.digits": (
        "ЖСН тек цифрлардан тұрады, берілгені: «{value}»",
        "ИИН состоит только из цифр, а указано: «{value}»",
        "An IIN has digits only, but got “{value}”",
    ),
    "iin.length": (
        "ЖСН 12 цифрдан тұрады, берілгені: «{value}»",
        "ИИН состоит из 12 цифр, а указано: «{value}»",
        "An IIN has 12 digits, but got “{value}”",
    ),
    "iin.check_digit": (
        "ЖСН қате терілген, бақылау цифры сәйкес келмейді: «{value}»",
        "ИИН набран с ошибкой, контрольная цифра не сходится: «{value}»",
        "The IIN is mistyped, its check digit does not fit: “{value}”",
    ),
    "iban.characters": (
        "ЖСК тек латын әріптері мен цифрлардан тұрады: KZ, 5 цифр, 13 таңба; берілгені: «{value}»",
        "ИИК состоит только из латинских букв и цифр: KZ, 5 цифр, 13 знаков; указано: «{value}»",
        "An IBAN has Latin letters and digits only: KZ, 5 digits, 13 characters; got “{value}”",
    ),
    "iban.country": (
        "Қазақстандағы шоттың ЖСК-сы KZ әріптерінен басталады, берілгені: «{value}»",
        "ИИК счета в Казахстане начинается с букв KZ, а указано: «{value}»",
        "The IBAN of an account in Kazakhstan starts with KZ, but got “{value}”",
    ),
    "iban.length": (
        "Қазақстандағы шоттың ЖСК-сы 20 таңбадан тұрады, берілгені: «{value}»",
        "ИИК счета в Казахстане состоит из 20 знаков, а указано: «{value}»",
        "The IBAN of an account in Kazakhstan has 20 characters, but got “{value}”",
    ),
    "iban.check_digits": (
        "ЖСК қате терілген, бақылау цифрлары сәйкес келмейді: «{value}»",
        "ИИК набран с ошибкой, контрольные цифры не сходятся: «{value}»",
        "The IBAN is mistyped, its check digits do not fit: “{value}”",
    ),
    "bic.length": (
        "БСК 8 немесе 11 таңбадан тұрады, берілгені: «{value}»",
        "БИК состоит из 8 или 11 знаков, а указано: «{value}»",
        "A BIC has 8 or 11 characters, but got “{value}”",
    ),
    "bic.form": (
        "Банктің мұндай БСК-сы болмайды: «{value}»",
        "Такого БИК у банка не бывает: «{value}»",
        "No bank has a BIC like this: “{value}”",
    ),
    "email.form": (
        "Электрондық пошта мекенжайы қате жазылған: «{value}»",
        "Адрес электронной почты записан неверно: «{value}»",
        "This e-mail address is not written correctly: “{value}”",
    ),
}

MESSAGES: dict[str, tuple[str, str, str]] = {**_SHAPES, **_NUMBERS, **_LETTERS, **_IDENTIFIERS}
