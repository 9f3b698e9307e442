"""Messages about single values: missing, of another kind, out of range, or misspelt."""

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
        "Қазақша және орысша мәтін керек (мысалы, {example:text}), ал көрсетілгені: {value:given}",
        "Нужен текст на казахском и на русском (например, {example:text}), а указано: {value:given}",
        "A text in Kazakh and in Russian such as {example:text} is needed, but got {value:given}",
    ),
    "value.not_str": (
        "Мәтін керек, ал көрсетілгені: {value:given}",
        "Нужен текст, а указано: {value:given}",
        "A text is needed, but got {value:given}",
    ),
    "value.not_int": (
        "Бүтін сан керек (мысалы, 12), ал көрсетілгені: {value:given}",
        "Нужно целое число (например, 12), а указано: {value:given}",
        "A whole number such as 12 is needed, but got {value:given}",
    ),
    "value.not_bool": (
        "«Иә» немесе «жоқ» керек (мысалы, {example:flag}), ал көрсетілгені: {value:given}",
        "Нужно «да» или «нет» (например, {example:flag}), а указано: {value:given}",
        "Yes or no is needed (such as {example:flag}), but got {value:given}",
    ),
    "value.not_year": (
        "Жыл керек (мысалы, 2026), ал көрсетілгені: {value:given}",
        "Нужен год (например, 2026), а указано: {value:given}",
        "A year such as 2026 is needed, but got {value:given}",
    ),
    "value.not_decimal": (
        "Сан керек (мысалы, {example:decimal}), ал көрсетілгені: {value:given}",
        "Нужно число (например, {example:decimal}), а указано: {value:given}",
        "A number such as {example:decimal} is needed, but got {value:given}",
    ),
    "value.not_money": (
        "Теңгедегі сома керек (мысалы, {example:money}), ал көрсетілгені: {value:given}",
        "Нужна сумма в тенге (например, {example:money}), а указано: {value:given}",
        "A sum in tenge such as {example:money} is needed, but got {value:given}",
    ),
    "value.float": (
        "Екілік бөлшек сан (float) тиынды дәл сақтамайды, оның орнына Decimal керек; көрсетілгені: {value}",
        "Двоичная дробь (float) не хранит тиыны точно, вместо нее нужен Decimal; указано: {value}",
        "A binary float does not hold tiyn exactly, a Decimal is needed instead; got {value}",
    ),
    "value.not_date": (
        "Күнтізбеде бар күн керек (мысалы, {example:date}), ал көрсетілгені: {value:given}",
        "Нужна дата, которая есть в календаре (например, {example:date}), а указано: {value:given}",
        "A date of the calendar such as {example:date} is needed, but got {value:given}",
    ),
    "date.with_time": (
        "Уақыты көрсетілмеген күн керек (мысалы, {example:date}), ал көрсетілгені: «{value}»",
        "Нужна дата без времени (например, {example:date}), а указано: «{value}»",
        "A date without a time such as {example:date} is needed, but got “{value}”",
    ),
    "value.not_month": (
        "Ай керек (мысалы, {example:month}), ал көрсетілгені: {value:given}",
        "Нужен месяц (например, {example:month}), а указано: {value:given}",
        "A month such as {example:month} is needed, but got {value:given}",
    ),
    "value.not_period": (
        "Басталу және аяқталу күні бар кезең керек (мысалы, {example:period}), ал көрсетілгені: {value:given}",
        "Нужен период с датами начала и окончания (например, {example:period}), а указано: {value:given}",
        "A period with a start and an end such as {example:period} is needed, but got {value:given}",
    ),
    "value.not_object": (
        "{wanted} түріндегі мән керек, ал көрсетілгені: {value:given}",
        "Нужно значение типа {wanted}, а указано: {value:given}",
        "A value of type {wanted} is needed, but got {value:given}",
    ),
    "value.not_list": (
        "Тізім керек, ал көрсетілгені: {value:given}",
        "Нужен список, а указано: {value:given}",
        "A list is needed, but got {value:given}",
    ),
    "item.separator": (
        "«{value}»: тізімнің бір мәнінде нүктелі үтір, жаңа жол және шетінде бос орын болмауы керек; әр мәнді бөлек жазыңыз",
        "«{value}»: в одном значении списка не может быть точки с запятой, новой строки и пробелов по краям; запишите каждое значение отдельно",
        "“{value}”: an item of the list must not have a semicolon, a line break or a space at its ends; write each item separately",
    ),
    "list.too_short": (
        "Тізімде кемінде {least}\N{NO-BREAK SPACE}жазба болуы керек, қазір: {count}",
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
        "Кәдімгі сан керек, ал көрсетілгені: «{value}»",
        "Нужно обычное число, а указано: «{value}»",
        "A finite number is needed, but got “{value}”",
    ),
    "number.too_large": (
        "Сан тым үлкен: {value:long}; ол {limit:long} санынан кіші болуы керек",
        "Слишком большое число: {value:long}; оно должно быть меньше {limit:long}",
        "The number is too large: {value:long}; it must be less than {limit:long}",
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
        "Жыл {first}–{last} аралығында болуы керек, ал көрсетілгені: {value}",
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
        "Мәтін бір тілде ғана жазылған: оны {lang:language} да жазыңыз",
        "Текст указан только на одном языке: впишите его и {lang:language}",
        "The text is given in one language only: write it in {lang:language} too",
    ),
    "text.too_long": (
        "Мәтін тым ұзын: {count:long}\N{NO-BREAK SPACE}таңба; Excel кітабы бар нысанда ең көбі {limit:long}\N{NO-BREAK SPACE}таңба болады",
        "Текст слишком длинный: {count:знак|знака|знаков}; в форме, у которой есть книга Excel, допускается не больше {limit:long}",
        "The text is too long: {count:character|characters}; a form that has an Excel workbook takes at most {limit:long}",
    ),
    "form.rows": (
        "Нысан тым үлкен: тізімдерінде барлығы {count:long}\N{NO-BREAK SPACE}жол бар, шегі – {limit:long}",
        "Форма слишком велика: во всех ее списках {count:строка|строки|строк}, предел – {limit:long}",
        "The form is too large: its lists have {count:row|rows} in all, the limit is {limit:long}",
    ),
    "form.text": (
        "Нысан тым үлкен: мәтіндерінде барлығы {count:long}\N{NO-BREAK SPACE}таңба бар, шегі – {limit:long} (әр жаңа жол 25\N{NO-BREAK SPACE}таңба болып саналады)",
        "Форма слишком велика: во всех ее текстах {count:знак|знака|знаков}, предел – {limit:long} (каждая новая строка считается за 25\N{NO-BREAK SPACE}знаков)",
        "The form is too large: its texts have {count:character|characters} in all, the limit is {limit:long} (each new line counts as 25\N{NO-BREAK SPACE}characters)",
    ),
    "text.unprintable": (
        "Мәтіннің {position}-таңбасын ({char}) құжатқа жазу мүмкін емес",
        "В тексте есть знак, который нельзя записать в документ: {char}, {position}-й по счету",
        "Character {position} of this text ({char}) cannot be written into a document",
    ),
    "text.kazakh_letters": (
        "Орысша мәтінде қазақ әріптері бар сөздер тұр: {words}; оларды тексеріңіз",
        "В русском тексте стоят слова с казахскими буквами: {words}; проверьте их",
        "The Russian text has words with letters that only Kazakh has: {words}; check them",
    ),
    "text.mixed_scripts": (
        "Мына сөздерде латын және кирилл әріптері араласып кеткен: {words}; мына әріптерді ауыстырыңыз: {letters}",
        "В словах смешаны латинские и кириллические буквы: {words}; замените буквы: {letters}",
        "These words mix Latin and Cyrillic letters: {words}; replace {letters}",
    ),
    "text.invisible": (
        "Мәтінде көзге көрінбейтін таңбалар бар: {chars}; оларды өшіріңіз",
        "В тексте есть невидимые знаки: {chars}; удалите их",
        "The text has invisible characters: {chars}; delete them",
    ),
    "text.undefined": (
        "Мәтінде оқылмайтын таңбалар бар: {chars}; басқа қаріпте олар басқаша көрінеді немесе мүлде көрінбейді",
        "В тексте есть нечитаемые знаки: {chars}; в другом шрифте они выглядят иначе или не видны вовсе",
        "The text has characters that nobody can read: {chars}; in another font they look different or are not shown",
    ),
    "text.decomposed": (
        "Бір әріп екі таңбамен терілген (мысалы, «й» орнына «и» мен белгі): {words}; әріпті бір таңбамен қайта теріңіз",
        "Буква набрана двумя знаками (например, «й» как «и» и значок над ней): {words}; наберите ее заново одним знаком",
        "A letter is typed as two characters, the letter and its accent: {words}; type it again as one",
    ),
}

_IDENTIFIERS: dict[str, tuple[str, str, str]] = {
    "bin.digits": (
        "БСН тек цифрлардан тұрады, ал көрсетілгені: «{value}»",
        "БИН состоит только из цифр, а указано: «{value}»",
        "A BIN has digits only, but got “{value}”",
    ),
    "bin.length": (
        "БСН 12\N{NO-BREAK SPACE}цифрдан тұрады, ал көрсетілгені: «{value}»",
        "БИН состоит из 12\N{NO-BREAK SPACE}цифр, а указано: «{value}»",
        "A BIN has 12\N{NO-BREAK SPACE}digits, but got “{value}”",
    ),
    "bin.check_digit": (
        "БСН қате терілген, бақылау цифры сәйкес келмейді: «{value}»",
        "БИН набран с ошибкой, контрольная цифра не сходится: «{value}»",
        "The BIN is mistyped, its check digit does not fit: “{value}”",
    ),
    "iin.digits": (
        "ЖСН тек цифрлардан тұрады, ал көрсетілгені: «{value}»",
        "ИИН состоит только из цифр, а указано: «{value}»",
        "An IIN has digits only, but got “{value}”",
    ),
    "iin.length": (
        "ЖСН 12\N{NO-BREAK SPACE}цифрдан тұрады, ал көрсетілгені: «{value}»",
        "ИИН состоит из 12\N{NO-BREAK SPACE}цифр, а указано: «{value}»",
        "An IIN has 12\N{NO-BREAK SPACE}digits, but got “{value}”",
    ),
    "iin.check_digit": (
        "ЖСН қате терілген, бақылау цифры сәйкес келмейді: «{value}»",
        "ИИН набран с ошибкой, контрольная цифра не сходится: «{value}»",
        "The IIN is mistyped, its check digit does not fit: “{value}”",
    ),
    "iban.characters": (
        "ЖСК тек латын әріптері мен цифрлардан тұрады: KZ, одан кейін 5\N{NO-BREAK SPACE}цифр және 13\N{NO-BREAK SPACE}әріп немесе цифр; көрсетілгені: «{value}»",
        "ИИК состоит только из латинских букв и цифр: KZ, затем 5\N{NO-BREAK SPACE}цифр и 13\N{NO-BREAK SPACE}букв или цифр; указано: «{value}»",
        "An IBAN has Latin letters and digits only: KZ, then 5\N{NO-BREAK SPACE}digits and 13 letters or digits; got “{value}”",
    ),
    "iban.country": (
        "Қазақстандағы шоттың ЖСК-сы KZ әріптерінен басталады, ал көрсетілгені: «{value}»",
        "ИИК счета в Казахстане начинается с букв KZ, а указано: «{value}»",
        "The IBAN of an account in Kazakhstan starts with KZ, but got “{value}”",
    ),
    "iban.length": (
        "Қазақстандағы шоттың ЖСК-сы 20\N{NO-BREAK SPACE}таңбадан тұрады, ал көрсетілгені: «{value}»",
        "ИИК счета в Казахстане состоит из 20\N{NO-BREAK SPACE}знаков, а указано: «{value}»",
        "The IBAN of an account in Kazakhstan has 20\N{NO-BREAK SPACE}characters, but got “{value}”",
    ),
    "iban.check_digits": (
        "ЖСК қате терілген, бақылау цифрлары сәйкес келмейді: «{value}»",
        "ИИК набран с ошибкой, контрольные цифры не сходятся: «{value}»",
        "The IBAN is mistyped, its check digits do not fit: “{value}”",
    ),
    "bic.length": (
        "БСК 8 немесе 11\N{NO-BREAK SPACE}таңбадан тұрады, ал көрсетілгені: «{value}»",
        "БИК состоит из 8 или 11\N{NO-BREAK SPACE}знаков, а указано: «{value}»",
        "A BIC has 8 or 11\N{NO-BREAK SPACE}characters, but got “{value}”",
    ),
    "bic.form": (
        "БСК қате терілген: латын әріптері мен цифрлар керек, 5 және 6-таңбалар – ел коды (мысалы, KZ); көрсетілгені: «{value}»",
        "БИК набран с ошибкой: нужны латинские буквы и цифры, 5-й и 6-й знаки – код страны (например, KZ); указано: «{value}»",
        "The BIC is mistyped: it has Latin letters and digits, the 5th and 6th are a country such as KZ; got “{value}”",
    ),
    "email.form": (
        "Электрондық мекенжай қате жазылған: «{value}»; ол, мысалы, name@site.kz түрінде жазылады",
        "Электронный адрес записан неверно: «{value}»; он пишется, например, так: name@site.kz",
        "The e-mail address is mistyped: “{value}”; it is written like name@site.kz",
    ),
}

MESSAGES: dict[str, tuple[str, str, str]] = {**_SHAPES, **_NUMBERS, **_LETTERS, **_IDENTIFIERS}
