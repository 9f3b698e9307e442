"""Messages about workbooks that a form's data is typed into."""

from __future__ import annotations

__all__ = ["MESSAGES"]

_CELLS: dict[str, tuple[str, str, str]] = {
    "cell.not_text": (
        "Мұнда мәтін керек, ал ұяшықта мәтін емес, {value} тұр: бастапқы нөлдер жоғалуы мүмкін. Ұяшықтың пішімін «Мәтін» етіп, қайта теріңіз",
        "Здесь нужен текст, а в ячейке не текст, а {value}: начальные нули могли потеряться. Задайте ячейке формат «Текстовый» и наберите заново",
        "A text is wanted here, but the cell holds {value}, which is none: leading zeros may be lost. Give the cell the format “Text” and type it again",
    ),
    "cell.error": (
        "Ұяшықта мән емес, қате тұр: {value}",
        "В ячейке не значение, а ошибка: {value}",
        "The cell holds no value but an error: {value}",
    ),
    "cell.uncomputed": (
        "Ұяшықтағы формуланың есептелген мәні жоқ: {value}. Кітапты Excel бағдарламасында ашып сақтаңыз немесе мәннің өзін теріңіз",
        "У формулы в ячейке нет вычисленного значения: {value}. Откройте и сохраните книгу в Excel или наберите само значение",
        "The formula in the cell has no computed value: {value}. Open and save the workbook in Excel or type the value itself",
    ),
    "cell.cannot_hold": (
        "Бұл мән Excel ұяшығына сыймайды: «{value}»",
        "Это значение нельзя записать в ячейку Excel: «{value}»",
        "A cell of Excel cannot hold this value: “{value}”",
    ),
    "cell.no_field": (
        "Бұл ұяшық ешбір өріске жатпайды, ондағы мән алынбайды: «{value}»",
        "Эта ячейка не относится ни к одному полю, ее значение не берется: «{value}»",
        "This cell belongs to no field, its value is not taken: “{value}”",
    ),
    "cell.two_values": (
        "Екі ұяшықта екі түрлі мән тұр, ал бұл өрістің мәні біреу: «{value}»",
        "В двух ячейках стоят два значения, а у этого поля оно одно: «{value}»",
        "Two cells hold two values, but this field has one: “{value}”",
    ),
}

_ROWS: dict[str, tuple[str, str, str]] = {
    "row.no_parent": (
        "Бұл жолдың қай нөмірге жататыны көрсетілмеген",
        "Не указано, к какому номеру относится эта строка",
        "It is not said which number this row belongs to",
    ),
    "row.unknown_parent": (
        "«{sheet}» парағында мұндай нөмірлі толтырылған жазба жоқ: {value}",
        "На листе «{sheet}» нет заполненной записи с таким номером: {value}",
        "There is no filled item with this number on the sheet “{sheet}”: {value}",
    ),
    "row.number_twice": (
        "Бұл нөмір екі рет тұр: {value}",
        "Этот номер стоит дважды: {value}",
        "This number stands twice: {value}",
    ),
}

_SHEETS: dict[str, tuple[str, str, str]] = {
    "sheet.twice": (
        "Бұл парақ кітапта екі рет тұр, біріншісі: «{value}»",
        "Этот лист есть в книге дважды, первый: «{value}»",
        "This sheet stands in the workbook twice, the first is “{value}”",
    ),
    "sheet.unknown": (
        "Нысанда мұндай парақ жоқ: «{value}»",
        "В форме нет такого листа: «{value}»",
        "The form has no such sheet: “{value}”",
    ),
    "workbook.unreadable": (
        "Файлды Excel кітабы ретінде оқу мүмкін емес: {file}",
        "Файл не читается как книга Excel: {file}",
        "The file cannot be read as an Excel workbook: {file}",
    ),
    "workbook.too_large": (
        "Кітап тым үлкен: {file}",
        "Книга слишком велика: {file}",
        "The workbook is too large: {file}",
    ),
    "workbook.foreign": (
        "Бұл деректер теретін кітап емес: {file}. Мұндай кітапты «formgen intake» жасайды",
        "Это не книга для ввода данных: {file}. Такую книгу создает «formgen intake»",
        "This is no workbook to type data into: {file}. Such a one is made by “formgen intake”",
    ),
    "workbook.mixed": (
        "Кітапта түрлі нысандардың парақтары араласқан: {file} ({forms})",
        "В книге смешаны листы разных форм: {file} ({forms})",
        "Sheets of different forms are mixed in the workbook: {file} ({forms})",
    ),
    "workbook.version": (
        "Кітапты formgen бағдарламасының басқа нұсқасы жасаған: {file}. Жаңа кітап жасап, деректерді көшіріңіз",
        "Книга создана другой версией formgen: {file}. Создайте новую книгу и перенесите в нее данные",
        "The workbook was made by another version of formgen: {file}. Make a new one and copy the data into it",
    ),
}

MESSAGES: dict[str, tuple[str, str, str]] = {**_CELLS, **_ROWS, **_SHEETS}
