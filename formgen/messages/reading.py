"""Messages about documents that are read back: files, their contents, two documents of one form."""

from __future__ import annotations

__all__ = ["MESSAGES"]

_FILES: dict[str, tuple[str, str, str]] = {
    "document.missing": (
        "Мұндай файл жоқ: {file}",
        "Такого файла нет: {file}",
        "There is no such file: {file}",
    ),
    "document.folder": (
        "Бұл файл емес, қалта: {file}",
        "Это не файл, а папка: {file}",
        "This is a folder, not a file: {file}",
    ),
    "document.unreadable": (
        "Файлды оқу мүмкін емес: {file} ({reason:reason})",
        "Файл нельзя прочитать: {file} ({reason:reason})",
        "The file cannot be read: {file} ({reason:reason})",
    ),
    "document.extension": (
        "Құжаттың түрі белгісіз: {file}. Оқылатын түрлері: {wanted}",
        "Неизвестный вид документа: {file}. Читаются: {wanted}",
        "This kind of document is not read: {file}. These can be read: {wanted}",
    ),
    "document.too_large": (
        "Құжат тым үлкен: {file}",
        "Документ слишком велик: {file}",
        "The document is too large: {file}",
    ),
    "document.no_package": (
        "Бұл Word немесе Excel құжаты емес: {file}",
        "Это не документ Word или Excel: {file}",
        "This is not a Word or Excel document: {file}",
    ),
    "document.not_word": (
        "Бұл Word құжаты емес: {file}",
        "Это не документ Word: {file}",
        "This is not a Word document: {file}",
    ),
    "document.damaged": (
        "Құжат бүлінген: {file} ({reason:reason})",
        "Документ поврежден: {file} ({reason:reason})",
        "The document is damaged: {file} ({reason:reason})",
    ),
    "document.encrypted": (
        "Құжат құпиясөзбен қорғалған немесе ескі пішімде (.doc, .xls) сақталған: {file}. Құпиясөзін алып тастап, .docx немесе .xlsx ретінде сақтаңыз",
        "Документ защищен паролем или сохранен в старом формате (.doc, .xls): {file}. Снимите пароль и сохраните его как .docx или .xlsx",
        "The document has a password or is in the old format (.doc, .xls): {file}. Remove the password and save it as .docx or .xlsx",
    ),
    "document.macros": (
        "Құжатта макростар бар, сондықтан ол оқылмайды: {file}",
        "В документе есть макросы, поэтому он не читается: {file}",
        "The document has macros, so it is not read: {file}",
    ),
    "document.doctype": (
        "Құжатта болмауы тиіс DOCTYPE бар: {file}, {part}",
        "В документе есть DOCTYPE, которого в нем быть не должно: {file}, {part}",
        "The document has a DOCTYPE, which is not allowed: {file}, {part}",
    ),
    "document.encoding": (
        "Құжаттың {part} бөлігі «{encoding}» кодтауында, ал UTF-8 немесе UTF-16 керек: {file}",
        "Часть {part} документа в кодировке «{encoding}», а нужна UTF-8 или UTF-16: {file}",
        "The part {part} of the document is in the encoding “{encoding}”, but UTF-8 or UTF-16 is needed: {file}",
    ),
    "document.duplicate": (
        "Құжаттың бір бөлігі екі рет кездеседі: {file}, {part}",
        "Одна и та же часть встречается в документе дважды: {file}, {part}",
        "The document has the same part twice: {file}, {part}",
    ),
    "document.outside": (
        "Құжаттың бөлігі құжаттан тыс жерге сілтейді: {file}, {part}",
        "Часть документа указывает за его пределы: {file}, {part}",
        "A part of the document points outside it: {file}, {part}",
    ),
    "document.no_form": (
        "Бұл formgen толтыратын нысандардың ешқайсысы емес: {file}",
        "Это ни одна из форм, которые заполняет formgen: {file}",
        "This is not one of the forms that formgen fills: {file}",
    ),
    "document.office_missing": (
        "{suffix} құжатын оқу үшін LibreOffice қажет, бірақ ол табылмады: {file}. Құжатты .docx немесе .xlsx ретінде сақтаңыз немесе LibreOffice орнатыңыз",
        "Для чтения документа {suffix} нужен LibreOffice, но он не найден: {file}. Сохраните документ как .docx или .xlsx или установите LibreOffice",
        "Reading {suffix} documents needs LibreOffice, which was not found: {file}. Save the document as .docx or .xlsx, or install LibreOffice",
    ),
    "document.office_failed": (
        "LibreOffice бұл құжатты аша алмады: {file}",
        "LibreOffice не смог открыть этот документ: {file}",
        "LibreOffice could not open this document: {file}",
    ),
    "document.two_forms": (
        "Құжат екі нысанның бірі болуы мүмкін: {file} – {form:form} ({lang:language}) немесе {other_form:form} ({other_lang:language})",
        "Документ может быть одной из двух форм: {file} – {form:form} ({lang:language}) или {other_form:form} ({other_lang:language})",
        "The document could be one of two forms: {file} – {form:form} (in {lang:language}) or {other_form:form} (in {other_lang:language})",
    ),
    "document.intake": (
        "Бұл толтырылған нысан емес, деректер енгізуге арналған кітап: {file}. Оны «formgen check» пен «formgen fill» оқиды",
        "Это не заполненная форма, а книга для ввода данных: {file}. Ее читают «formgen check» и «formgen fill»",
        "This is not a filled form but a workbook for entering data: {file}. Give it to “formgen check” or “formgen fill”",
    ),
    "document.no_language": (
        "Құжаттың қай тілде екені белгісіз: {file}",
        "Неизвестно, на каком языке документ: {file}",
        "The language of the document is not known: {file}",
    ),
    "document.how_many": (
        "Бір құжат немесе бір нысанның қазақша және орысша құжаттары керек, ал көрсетілгені: {count}\N{NO-BREAK SPACE}файл",
        "Нужен один документ или два документа одной формы, на казахском и на русском, а указано: {count:файл|файла|файлов}",
        "One document is needed, or the Kazakh and the Russian document of one form, but got {count:file|files}",
    ),
    "document.forms_differ": (
        "Бұлар – әртүрлі нысандардың құжаттары: {file} – {form:form}, {other_file} – {other_form:form}",
        "Это документы разных форм: {file} – {form:form}, {other_file} – {other_form:form}",
        "The documents are of different forms: {file} is {form:form}, {other_file} is {other_form:form}",
    ),
    "document.same_language": (
        "Екі құжат та {lang:language}: {file}, {other_file}. Біреуі қазақша, екіншісі орысша болуы керек",
        "Оба документа {lang:language}: {file}, {other_file}. Нужны казахский и русский",
        "Both documents are in {lang:language}: {file}, {other_file}. The Kazakh and the Russian document are needed",
    ),
}

_VALUES: dict[str, tuple[str, str, str]] = {
    "read.not_date": (
        "Бұл жерде күн (мысалы, {example:date}) тұруы керек, ал құжатта: {value:given}",
        "Здесь должна стоять дата (например, {example:date}), а в документе: {value:given}",
        "A date such as {example:date} is needed here, but the document has {value:given}",
    ),
    "read.not_month": (
        "Бұл жерде ай (мысалы, {example:month}) тұруы керек, ал құжатта: {value:given}",
        "Здесь должен стоять месяц (например, {example:month}), а в документе: {value:given}",
        "A month such as {example:month} is needed here, but the document has {value:given}",
    ),
    "read.not_period": (
        "Бұл жерде кезең (мысалы, {example:period}) тұруы керек, ал құжатта: {value:given}",
        "Здесь должен стоять период (например, {example:period}), а в документе: {value:given}",
        "A period such as {example:period} is needed here, but the document has {value:given}",
    ),
    "read.not_count": (
        "Бұл жерде бүтін сан (мысалы, 1\N{NO-BREAK SPACE}250) тұруы керек, ал құжатта: {value:given}",
        "Здесь должно стоять целое число (например, 1\N{NO-BREAK SPACE}250), а в документе: {value:given}",
        "A whole number such as 1\N{NO-BREAK SPACE}250 is needed here, but the document has {value:given}",
    ),
    "read.not_bool": (
        "Бұл жерде «иә» немесе «жоқ» тұруы керек, ал құжатта: {value:given}",
        "Здесь должно стоять «да» или «нет», а в документе: {value:given}",
        "Yes or no is needed here, but the document has {value:given}",
    ),
    "read.not_year": (
        "Бұл жерде жыл (мысалы, 2026) тұруы керек, ал құжатта: {value:given}",
        "Здесь должен стоять год (например, 2026), а в документе: {value:given}",
        "A year such as 2026 is needed here, but the document has {value:given}",
    ),
    "read.not_quantity": (
        "Бұл жерде сан (мысалы, {example:decimal}) тұруы керек, ал құжатта: {value:given}",
        "Здесь должно стоять число (например, {example:decimal}), а в документе: {value:given}",
        "A number such as {example:decimal} is needed here, but the document has {value:given}",
    ),
    "read.not_money": (
        "Бұл жерде теңгедегі сома (мысалы, {example:money}) тұруы керек, ал құжатта: {value:given}",
        "Здесь должна стоять сумма в тенге (например, {example:money}), а в документе: {value:given}",
        "A sum in tenge such as {example:money} is needed here, but the document has {value:given}",
    ),
    "read.not_choice": (
        "Мұндай сөздер тізімде жоқ: «{value}».⟨ Мүмкін, «{meant}» шығар?⟩ Тізімде мыналар бар: {wanted}",
        "Таких слов в списке нет: «{value}».⟨ Может быть, «{meant}»?⟩ В списке есть: {wanted}",
        "The list does not have these words: “{value}”.⟨ Did you mean “{meant}”?⟩ The list has: {wanted}",
    ),
    "read.places_differ": (
        "Құжаттың әр жерінде әртүрлі жазылған: «{value}» және «{other}»⟨. Көзге көрінбейтін айырма: {character}⟩",
        "В разных местах документа написано разное: «{value}» и «{other}»⟨. Невидимое различие: {character}⟩",
        "The document has different values in different places: “{value}” and “{other}”⟨. They differ in {character}⟩",
    ),
    "read.two_readings": (
        "Құжатта мұны екі түрлі оқуға болады: «{value}» немесе «{other}»",
        "В документе это можно прочитать двояко: «{value}» или «{other}»",
        "The document can be read in two ways here: “{value}” or “{other}”",
    ),
    "read.two_fields": (
        "Бұл сөздер екі өрістің бірі болуы мүмкін: «{value}» – «{field}» немесе «{other}»",
        "Эти слова могут относиться к одному из двух полей: «{value}» – «{field}» или «{other}»",
        "These words could belong to either of two fields: “{value}” is “{field}” or “{other}”",
    ),
    "read.two_counts": (
        "Құжаттағы жолдарды екі түрлі санауға болады: {value} немесе {other}",
        "Строки в документе можно посчитать двояко: {value} или {other}",
        "The rows in the document can be counted in two ways: {value} or {other}",
    ),
    "read.no_row": (
        "Бұл мән тізімнің ешбір жолына тиесілі емес: «{value}». Жол өшірілген болса, оны да өшіріңіз",
        "Это значение не относится ни к одной строке списка: «{value}». Если строка удалена, удалите и его",
        "This value belongs to no row of the list: “{value}”. If the row was deleted, delete the value as well",
    ),
    "read.languages_differ": (
        "Қазақша құжатта «{kk}», орысша құжатта «{ru}» тұр⟨. Көзге көрінбейтін айырма: {character}⟩",
        "В казахском документе стоит «{kk}», а в русском «{ru}»⟨. Невидимое различие: {character}⟩",
        "The Kazakh document says “{kk}”, the Russian one “{ru}”⟨. They differ in {character}⟩",
    ),
    "read.rows_differ": (
        "Қазақша құжаттағы жолдар саны: {kk}, орысша құжатта: {ru}",
        "Количество строк в казахском документе: {kk}, в русском: {ru}",
        "The Kazakh document has {kk} rows, the Russian one {ru}",
    ),
}

_PAGES: dict[str, tuple[str, str, str]] = {
    "page.left_over": (
        "Бұл сөздер нысанның ешбір өрісіне кірмейді және оқылған жоқ: «{words}»⟨ (жанында: «{near}»)⟩⟨, {table}-кесте, {row}-жол⟩",
        "Эти слова не относятся ни к одному полю формы и не прочитаны: «{words}»⟨ (рядом: «{near}»)⟩⟨, таблица\N{NO-BREAK SPACE}{table}, строка\N{NO-BREAK SPACE}{row}⟩",
        "These words belong to no field of the form and were not read: “{words}”⟨ (next to “{near}”)⟩⟨, table {table}, row {row}⟩",
    ),
    "page.differs": (
        "Құжатта «{words}» тұр, ал нысанның деректері бойынша «{wanted}» болуы керек⟨ (жанында: «{near}»)⟩⟨, {table}-кесте, {row}-жол⟩",
        "В документе стоит «{words}», а по данным формы должно быть «{wanted}»⟨ (рядом: «{near}»)⟩⟨, таблица\N{NO-BREAK SPACE}{table}, строка\N{NO-BREAK SPACE}{row}⟩",
        "The document says “{words}” where the form’s data give “{wanted}”⟨ (next to “{near}”)⟩⟨, table {table}, row {row}⟩",
    ),
    "page.unknown_sign": (
        "Мұнда таңбалық қаріптің (Symbol, Wingdings) белгісі тұр, оны әріппен жазу мүмкін емес: «{words}»",
        "Здесь стоит знак символьного шрифта (Symbol, Wingdings), который нельзя записать буквами: «{words}»",
        "A sign of a symbol font (Symbol, Wingdings) stands here that has no letter: “{words}”",
    ),
    "page.picture": (
        "Құжатта нысанға кірмейтін сурет бар; ол оқылған жоқ⟨ (жанында: «{near}»)⟩⟨, {table}-кесте, {row}-жол⟩",
        "В документе есть рисунок, которого нет в форме; он не прочитан⟨ (рядом: «{near}»)⟩⟨, таблица\N{NO-BREAK SPACE}{table}, строка\N{NO-BREAK SPACE}{row}⟩",
        "The document has a picture that is no part of the form and was not read⟨ (next to “{near}”)⟩⟨, table {table}, row {row}⟩",
    ),
}

MESSAGES: dict[str, tuple[str, str, str]] = {**_FILES, **_VALUES, **_PAGES}
