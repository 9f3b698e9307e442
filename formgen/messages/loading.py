"""Messages about data files: their keys, their form, the files that they take parts from."""

from __future__ import annotations

__all__ = ["MESSAGES"]

_KEYS: dict[str, tuple[str, str, str]] = {
    "form.missing": (
        "Нысан көрсетілмеген: «form» өрісі керек. Бар нысандар: {wanted}",
        "Форма не указана: нужно поле «form». Допустимые формы: {wanted}",
        "The form is not named: the field “form” is needed. The forms are: {wanted}",
    ),
    "edition.unknown": (
        "Нысанның мұндай редакциясы жоқ: «{value}». Бар редакциялар: {wanted}",
        "У формы нет такой редакции: «{value}». Допустимые редакции: {wanted}",
        "The form has no edition “{value}”. Its editions are: {wanted}",
    ),
    "form.unknown": (
        "Мұндай нысан жоқ: «{value}».⟨ Мүмкін, «{meant}» шығар?⟩ Бар нысандар: {wanted}",
        "Такой формы нет: «{value}».⟨ Может быть, «{meant}»?⟩ Допустимые формы: {wanted}",
        "There is no form “{value}”.⟨ Did you mean “{meant}”?⟩ The forms are: {wanted}",
    ),
    "key.unknown": (
        "Мұндай өріс жоқ: «{key}».⟨ Мүмкін, «{meant}» шығар?⟩ Бар өрістер: {wanted}",
        "Такого поля нет: «{key}».⟨ Может быть, «{meant}»?⟩ Допустимые поля: {wanted}",
        "There is no field “{key}”.⟨ Did you mean “{meant}”?⟩ The fields are: {wanted}",
    ),
    "key.spaces": (
        "«{key}» өрісінің атауында артық бос орындар бар; YAML-да шегініс тек кәдімгі бос орынмен жасалады",
        "В имени поля «{key}» лишние пробелы; отступ в YAML делается только обычными пробелами",
        "The field’s name “{key}” has spaces that do not belong there; YAML is indented by ordinary spaces only",
    ),
    "key.duplicate": (
        "«{key}» өрісі екі рет көрсетілген",
        "Поле «{key}» указано дважды",
        "The field “{key}” is given twice",
    ),
    "value.not_mapping": (
        "Өрістер тобы (өріс атаулары мен мәндер) керек, ал көрсетілгені: {value:given}",
        "Нужна группа полей (имена и значения), а указано: {value:given}",
        "A group of fields (names with their values) is needed, but got {value:given}",
    ),
    "value.unquoted": (
        "Мұнда мәтін керек, ал тырнақшасыз жазылған мән мәтін болып оқылмайды: {value}. Оны тырнақшаға алыңыз",
        "Здесь нужен текст, а значение без кавычек читается не как текст: {value}. Возьмите его в кавычки",
        "A text is needed here, but a value without quotes is not read as one: {value}. Put it in quotes",
    ),
}

_FILES: dict[str, tuple[str, str, str]] = {
    "file.name": (
        "«{word}» өрісінде файл аты тұруы керек, ал көрсетілгені: {value:given}",
        "В поле «{word}» должно стоять имя файла, а указано: {value:given}",
        "The field “{word}” needs the name of a file, but got {value:given}",
    ),
    "file.not_alone": (
        "«{word}» өрісі жалғыз тұруы керек, ал жанында мына өрістер бар: {keys}",
        "Поле «{word}» должно быть единственным, а рядом с ним указаны: {keys}",
        "The field “{word}” must be the only one, but beside it stand: {keys}",
    ),
    "file.outside": (
        "Файл осы қалтада немесе оның ішіндегі қалталарда болуы керек: «{value}»",
        "Файл должен лежать в этой же папке или в папках внутри нее: «{value}»",
        "The file must be in this folder or in a folder inside it: “{value}”",
    ),
    "file.missing": (
        "Мұндай файл жоқ: «{value}»",
        "Такого файла нет: «{value}»",
        "There is no file “{value}”",
    ),
    "file.loop": (
        "Файл өзін-өзі қайта қосады: «{value}»",
        "Файл включает сам себя: «{value}»",
        "The file includes itself: “{value}”",
    ),
    "file.unreadable": (
        "«{value}» файлын оқу мүмкін емес. {reason}",
        "Файл «{value}» нельзя прочитать. {reason}",
        "The file “{value}” cannot be read. {reason}",
    ),
    "line.unreadable": (
        "Бұл жол дұрыс JSON емес: {reason:reason}",
        "Эта строка – неправильный JSON: {reason:reason}",
        "This line is not valid JSON: {reason:reason}",
    ),
    "table.extension": (
        "Бұл кесте файлы емес: «{value}». Оқылатын түрлері: {wanted}",
        "Это не файл с таблицей: «{value}». Читаются: {wanted}",
        "“{value}” is not a file with a table. These can be read: {wanted}",
    ),
    "table.empty": (
        "Кестеде бірде-бір жол жоқ: {file}",
        "В таблице нет ни одной строки: {file}",
        "The table has no rows: {file}",
    ),
    "table.sheet": (
        "Кітапта мұндай парақ жоқ: «{value}». Парақтар: {known}. Парақ файл атынан кейін жазылады: book.xlsx#Парақ",
        "В книге нет такого листа: «{value}». Листы: {known}. Лист пишется после имени файла: book.xlsx#Лист",
        "The workbook has no sheet “{value}”. Its sheets are: {known}. Write the sheet after the file’s name: book.xlsx#Sheet",
    ),
    "table.encoding": (
        "Кестенің кодтауы белгісіз: {file}. UTF-8 немесе Windows-1251 керек",
        "Кодировка таблицы неизвестна: {file}. Нужна UTF-8 или Windows-1251",
        "The encoding of the table is unknown: {file}. It must be UTF-8 or Windows-1251",
    ),
    "table.too_large": (
        "Кесте тым үлкен: {file}",
        "Таблица слишком велика: {file}",
        "The table is too large: {file}",
    ),
    "table.no_head": (
        "Бұл бағанның атауы жоқ, сондықтан ондағы мән оқылмайды: «{value}»",
        "У этого столбца нет заголовка, поэтому значение из него не читается: «{value}»",
        "This column has no head, so its value is not read: “{value}”",
    ),
}

_DATA: dict[str, tuple[str, str, str]] = {
    "data.missing": (
        "Мұндай файл жоқ: {file}",
        "Такого файла нет: {file}",
        "There is no such file: {file}",
    ),
    "data.folder": (
        "Бұл файл емес, қалта: {file}",
        "Это не файл, а папка: {file}",
        "This is a folder, not a file: {file}",
    ),
    "data.unreadable": (
        "Файлды оқу мүмкін емес: {file} ({reason:reason})",
        "Файл нельзя прочитать: {file} ({reason:reason})",
        "The file cannot be read: {file} ({reason:reason})",
    ),
    "data.extension": (
        "Деректер файлының түрі белгісіз: {file}. Оқылатын түрлері: {wanted}",
        "Неизвестный вид файла данных: {file}. Читаются: {wanted}",
        "This kind of file is not read: {file}. These can be read: {wanted}",
    ),
    "data.document": (
        "Бұл деректер файлы емес, құжат: {file}. Құжаттарды «formgen read» оқиды",
        "Это не файл данных, а документ: {file}. Документы читает «formgen read»",
        "This is a document, not a data file: {file}. Documents are read by “formgen read”",
    ),
    "data.other_workbook": (
        "Бұл пішімдегі кітап оқылмайды: {file}. Оны .xlsx ретінде сақтаңыз",
        "Книга в этом формате не читается: {file}. Сохраните ее как .xlsx",
        "A workbook in this format is not read: {file}. Save it as .xlsx",
    ),
    "data.pipe": (
        "Арнадан {seconds}\N{NO-BREAK SPACE}секунд бойы ештеңе келмеді: {file}",
        "Из канала за {seconds}\N{NO-BREAK SPACE}с ничего не пришло: {file}",
        "Nothing came out of the pipe in {seconds}\N{NO-BREAK SPACE}seconds: {file}",
    ),
    "data.too_large": (
        "Файл тым үлкен: {file}; шегі {limit}\N{NO-BREAK SPACE}МБ",
        "Файл слишком велик: {file}; предел {limit}\N{NO-BREAK SPACE}МБ",
        "The file is too large: {file}; the limit is {limit}\N{NO-BREAK SPACE}MB",
    ),
    "data.encoding": (
        "Файл UTF-8 кодтауында емес: {file}, {line}-жол",
        "Файл не в кодировке UTF-8: {file}, строка\N{NO-BREAK SPACE}{line}",
        "The file is not in UTF-8: {file}, line {line}",
    ),
    "data.syntax": (
        "{file}, {line}-жол: {format} қатесі: {reason:reason}",
        "{file}, строка\N{NO-BREAK SPACE}{line}: ошибка {format}: {reason:reason}",
        "{file}, line {line}: {format} error: {reason:reason}",
    ),
    "data.indent": (
        "{file}, {line}-жол: шегіністе кәдімгі бос орын емес, {chars} тұр; оларды кәдімгі бос орынмен ауыстырыңыз",
        "{file}, строка\N{NO-BREAK SPACE}{line}: в отступе не обычные пробелы, а {chars}; замените их обычными",
        "{file}, line {line}: the indent has {chars} instead of ordinary spaces; type ordinary ones",
    ),
    "data.tag": (
        "{file}, {line}-жол: тегтер оқылмайды: {value}",
        "{file}, строка\N{NO-BREAK SPACE}{line}: теги не читаются: {value}",
        "{file}, line {line}: tags are not read: {value}",
    ),
    "data.key": (
        "{file}, {line}-жол: өріс атауы жай мәтін болуы керек",
        "{file}, строка\N{NO-BREAK SPACE}{line}: именем поля может быть только простой текст",
        "{file}, line {line}: a field’s name must be plain text",
    ),
    "data.aliases": (
        "{file}, {line}-жол: сілтемелер (*) тым көп мәнге жайылады немесе өзіне сілтейді",
        "{file}, строка\N{NO-BREAK SPACE}{line}: ссылки (*) разрастаются без меры или указывают сами на себя",
        "{file}, line {line}: aliases (*) stand for too many values or refer to themselves",
    ),
    "data.anchors": (
        "{file}, {line}-жол: атаулар (&) тым көп, ең көбі {limit:long} болады",
        "{file}, строка\N{NO-BREAK SPACE}{line}: слишком много меток (&), их может быть не больше {limit:long}",
        "{file}, line {line}: too many anchors (&), the limit is {limit:long}",
    ),
    "data.depth": (
        "{file}: мәндер бірінің ішіне бірі тым терең салынған",
        "{file}: значения вложены друг в друга слишком глубоко",
        "{file}: values are nested too deeply",
    ),
    "data.empty": (
        "Файлда бірде-бір нысан жоқ: {file}",
        "В файле нет ни одной формы: {file}",
        "The file holds no form: {file}",
    ),
    "data.other_form": (
        "{file} – {form} нысанының деректері, ал керегі {wanted}",
        "{file} – данные формы {form}, а нужна {wanted}",
        "{file} has the data of the form {form}, but {wanted} is needed",
    ),
    "data.several": (
        "Файлда бірнеше нысан бар, ал біреуі ғана керек: {file}",
        "В файле несколько форм, а нужна только одна: {file}",
        "The file holds several forms, but only one is needed: {file}",
    ),
}

MESSAGES: dict[str, tuple[str, str, str]] = {**_KEYS, **_FILES, **_DATA}
