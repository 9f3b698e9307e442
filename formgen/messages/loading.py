"""Messages about data files: their keys, their form, the files that they take parts from."""

from __future__ import annotations

__all__ = ["MESSAGES"]

_KEYS: dict[str, tuple[str, str, str]] = {
    "form.missing": (
        "Қай нысан екені көрсетілмеген: «form» кілті керек. Бар нысандар: {wanted}",
        "Не сказано, какая это форма: нужен ключ «form». Есть формы: {wanted}",
        "It is not said which form this is: the key “form” is wanted. The forms are: {wanted}",
    ),
    "form.unknown": (
        "Мұндай нысан жоқ: «{value}».⟨ Мүмкін, «{meant}» шығар?⟩ Бар нысандар: {wanted}",
        "Такой формы нет: «{value}».⟨ Может быть, «{meant}»?⟩ Есть формы: {wanted}",
        "There is no form “{value}”.⟨ Did you mean “{meant}”?⟩ The forms are: {wanted}",
    ),
    "key.unknown": (
        "Мұндай кілт жоқ: «{key}».⟨ Мүмкін, «{meant}» шығар?⟩ Бар кілттер: {wanted}",
        "Такого ключа нет: «{key}».⟨ Может быть, «{meant}»?⟩ Есть ключи: {wanted}",
        "There is no key “{key}”.⟨ Did you mean “{meant}”?⟩ The keys are: {wanted}",
    ),
    "key.spaces": (
        "«{key}» кілтінде артық бос орындар бар; YAML-да шегініс тек кәдімгі бос орынмен жасалады",
        "В ключе «{key}» лишние пробелы; отступ в YAML делается только обычными пробелами",
        "The key “{key}” holds spaces that do not belong there; YAML is indented by ordinary spaces only",
    ),
    "key.duplicate": (
        "«{key}» кілті екі рет берілген",
        "Ключ «{key}» дан дважды",
        "The key “{key}” is given twice",
    ),
    "value.not_mapping": (
        "Өрістер жиыны (кілттер мен мәндер) керек, берілгені: «{value}»",
        "Нужен набор полей (ключей и значений), а дано: «{value}»",
        "Fields (keys with their values) are wanted, not “{value}”",
    ),
    "value.unquoted": (
        "Мұнда мәтін керек, ал тырнақшасыз берілген мән мәтін болып оқылмайды: {value}. Оны тырнақшаға алыңыз",
        "Здесь нужен текст, а значение без кавычек читается не как текст: {value}. Заключите его в кавычки",
        "A text is wanted here, and without quotes this value is not read as one: {value}. Put it in quotes",
    ),
}

_FILES: dict[str, tuple[str, str, str]] = {
    "file.name": (
        "«$file» файлдың атын күтеді, берілгені: «{value}»",
        "«$file» ждет имени файла, а дано: «{value}»",
        "“$file” wants the name of a file, not “{value}”",
    ),
    "file.not_alone": (
        "«$file» жалғыз тұруы керек, оның қасында басқа кілттер бар: {keys}",
        "«$file» должен стоять один, а рядом с ним есть другие ключи: {keys}",
        "“$file” must stand alone, beside it are other keys: {keys}",
    ),
    "file.outside": (
        "Файл осы қалтада немесе оның ішіндегі қалталарда болуы керек: «{value}»",
        "Файл должен лежать в этой же папке или в папках внутри нее: «{value}»",
        "The file must lie in this folder or below it: “{value}”",
    ),
    "file.missing": (
        "Мұндай файл жоқ: «{value}»",
        "Такого файла нет: «{value}»",
        "There is no file “{value}”",
    ),
    "file.loop": (
        "Файл өзін-өзі қайта шақырады: «{value}»",
        "Файл вызывает сам себя: «{value}»",
        "The file takes itself in again: “{value}”",
    ),
    "file.unreadable": (
        "«{value}» файлын оқу мүмкін емес. {reason}",
        "Файл «{value}» нельзя прочитать. {reason}",
        "The file “{value}” cannot be read. {reason}",
    ),
    "line.unreadable": (
        "Бұл жол JSON емес: {reason}",
        "Эта строка не является JSON: {reason}",
        "This line is no JSON: {reason}",
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
        "This is no file but a folder: {file}",
    ),
    "data.unreadable": (
        "Файлды оқу мүмкін емес: {file} ({reason})",
        "Файл нельзя прочитать: {file} ({reason})",
        "The file cannot be read: {file} ({reason})",
    ),
    "data.extension": (
        "Деректер файлының түрі белгісіз: {file}. Оқылатын түрлері: {wanted}",
        "Неизвестный вид файла данных: {file}. Читаются: {wanted}",
        "This is no kind of data file: {file}. Read are: {wanted}",
    ),
    "data.too_large": (
        "Файл тым үлкен: {file}; шегі {limit}\N{NO-BREAK SPACE}МБ",
        "Файл слишком велик: {file}; предел {limit}\N{NO-BREAK SPACE}МБ",
        "The file is too large: {file}; the limit is {limit}\N{NO-BREAK SPACE}MB",
    ),
    "data.encoding": (
        "Файл UTF-8 кодтауында емес: {file}, {line}-жол",
        "Файл не в кодировке UTF-8: {file}, строка {line}",
        "The file is not in UTF-8: {file}, line {line}",
    ),
    "data.syntax": (
        "{file}, {line}-жол: {format} қатесі: {reason}",
        "{file}, строка {line}: ошибка {format}: {reason}",
        "{file}, line {line}: {format} error: {reason}",
    ),
    "data.indent": (
        "{file}, {line}-жол: шегіністе кәдімгі бос орын емес, {chars} тұр; оларды кәдімгі бос орынмен ауыстырыңыз",
        "{file}, строка {line}: в отступе не обычные пробелы, а {chars}; замените их обычными",
        "{file}, line {line}: the indent holds {chars} in the place of ordinary spaces; type those",
    ),
    "data.tag": (
        "{file}, {line}-жол: тегтер оқылмайды: {value}",
        "{file}, строка {line}: теги не читаются: {value}",
        "{file}, line {line}: tags are not read: {value}",
    ),
    "data.key": (
        "{file}, {line}-жол: кілт жай мәтін болуы керек",
        "{file}, строка {line}: ключом может быть только простой текст",
        "{file}, line {line}: a key must be plain text",
    ),
    "data.aliases": (
        "{file}, {line}-жол: сілтемелер (*) тым көп мәнге жайылады немесе өзіне сілтейді",
        "{file}, строка {line}: ссылки (*) разрастаются без меры или указывают сами на себя",
        "{file}, line {line}: aliases (*) grow without measure or point to themselves",
    ),
    "data.anchors": (
        "{file}, {line}-жол: атаулар (&) тым көп, ең көбі {limit} болады",
        "{file}, строка {line}: слишком много меток (&), их может быть не больше {limit}",
        "{file}, line {line}: too many anchors (&), at most {limit} are taken",
    ),
    "data.depth": (
        "{file}: мәндер бірінің ішіне бірі тым терең салынған",
        "{file}: значения вложены друг в друга слишком глубоко",
        "{file}: values are nested too deep in one another",
    ),
    "data.empty": (
        "Файлда бірде-бір нысан жоқ: {file}",
        "В файле нет ни одной формы: {file}",
        "There is no form in the file: {file}",
    ),
    "data.other_form": (
        "{file} – {form} нысанының деректері, ал керегі {wanted}",
        "{file} – данные формы {form}, а нужна {wanted}",
        "{file} has the data of the form {form}, but {wanted} is needed",
    ),
    "data.several": (
        "Файлда бірнеше нысан бар, ал біреуі күтілген еді: {file}",
        "В файле несколько форм, а ожидалась одна: {file}",
        "There are several forms in the file, one was expected: {file}",
    ),
}

MESSAGES: dict[str, tuple[str, str, str]] = {**_KEYS, **_FILES, **_DATA}
