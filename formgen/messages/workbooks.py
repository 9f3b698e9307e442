"""Messages about workbooks that a form's data is typed into."""

from __future__ import annotations

__all__ = ["MESSAGES"]

_CELLS: dict[str, tuple[str, str, str]] = {
    "cell.not_text": (
        "Мұнда мәтін керек, ал ұяшықта {value:given} тұр. Ұяшықтың пішімін «Мәтін» етіп, мәнді қайта теріңіз; басында нөлдер болса, оларды да теріңіз",
        "Здесь нужен текст, а в ячейке {value:given}. Задайте ячейке формат «Текстовый» и наберите значение заново, с начальными нулями, если они есть",
        "A text is needed here, but the cell holds {value:given}. Set the format of the cell to “Text” and type the value again, with its leading zeros if it has any",
    ),
    "cell.became_date": (
        "Мұнда мәтін керек, ал ұяшықта күн тұр: {value}. Терілген мәнді Excel күнге айналдырған болуы мүмкін. Ұяшықтың пішімін «Мәтін» етіп, қайта теріңіз",
        "Здесь нужен текст, а в ячейке дата: {value}. Возможно, Excel принял набранное за дату. Задайте ячейке формат «Текстовый» и наберите заново",
        "A text is needed here, but the cell holds a date: {value}. Excel may have taken what was typed for a date. Set the format of the cell to “Text” and type it again",
    ),
    "cell.nought_restored": (
        "Ұяшықта {value} саны тұр, басындағы нөлі жоғалған; {taken} деп алынды, тексеріңіз",
        "В ячейке число {value} без начального нуля; взято {taken}, проверьте",
        "The cell holds the number {value} without its leading zero; {taken} was taken, check it",
    ),
    "cell.error": (
        "Ұяшықта мән емес, қате тұр: {value}",
        "В ячейке не значение, а ошибка: {value}",
        "The cell holds an error instead of a value: {value}",
    ),
    "cell.uncomputed": (
        "Ұяшықтағы формуланың есептелген мәні жоқ: {value}. Кітапты Excel бағдарламасында ашып сақтаңыз немесе мәннің өзін теріңіз",
        "У формулы в ячейке нет вычисленного значения: {value}. Откройте и сохраните книгу в Excel или наберите само значение",
        "The formula in the cell has no computed value: {value}. Open and save the workbook in Excel or type the value itself",
    ),
    "cell.cannot_hold": (
        "Бұл мән Excel ұяшығына сыймайды: «{value}»",
        "Это значение нельзя записать в ячейку Excel: «{value}»",
        "An Excel cell cannot hold this value: “{value}”",
    ),
    "cell.no_field": (
        "Бұл ұяшық ешбір өріске жатпайды, сондықтан ондағы мән оқылмайды: «{value}»",
        "Эта ячейка не относится ни к одному полю, поэтому ее значение не читается: «{value}»",
        "This cell belongs to no field, so its value is not read: “{value}”",
    ),
    "cell.two_values": (
        "Екі ұяшықта екі түрлі мән тұр, ал бұл өрістің бір ғана мәні болуы керек: «{value}»",
        "В двух ячейках стоят разные значения, а у этого поля может быть только одно: «{value}»",
        "Two cells hold different values, but this field may have only one: “{value}”",
    ),
}

_ROWS: dict[str, tuple[str, str, str]] = {
    "row.no_parent": (
        "Бұл жолдың қай жазбаға жататыны көрсетілмеген: сол жазбаның нөмірін жазыңыз",
        "Не указано, к какой записи относится эта строка: впишите номер этой записи",
        "The item that this row belongs to is not given: write the number of that item",
    ),
    "row.unknown_parent": (
        "«{sheet}» парағында мұндай нөмірлі толтырылған жазба жоқ: {value}",
        "На листе «{sheet}» нет заполненной записи с таким номером: {value}",
        "The sheet “{sheet}” has no filled-in item with this number: {value}",
    ),
    "row.number_taken": (
        "№\N{NO-BREAK SPACE}{value} басқа жазбада тұр: «{name}». Жаңа жазба болса, нөмірін бос қалдырыңыз",
        "№\N{NO-BREAK SPACE}{value} уже стоит у другой записи: «{name}». Если это новая запись, оставьте номер пустым",
        "№\N{NO-BREAK SPACE}{value} is that of another item: “{name}”. If this is a new item, leave its number empty",
    ),
    "row.number_twice": (
        "Бұл нөмір екі рет көрсетілген: {value}",
        "Этот номер указан дважды: {value}",
        "This number is used twice: {value}",
    ),
}

_SHEETS: dict[str, tuple[str, str, str]] = {
    "sheet.twice": (
        "Бұл парақ кітапта екі рет бар, біріншісі: «{value}»",
        "Этот лист есть в книге дважды, первый: «{value}»",
        "The workbook has this sheet twice, the first is “{value}”",
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
        "Бұл деректер енгізуге арналған кітап емес: {file}. Мұндай кітапты «formgen intake» жасайды",
        "Это не книга для ввода данных: {file}. Такую книгу создает «formgen intake»",
        "This is not a workbook for entering data: {file}. Such a workbook is made by “formgen intake”",
    ),
    "workbook.mixed": (
        "Кітапта түрлі нысандардың парақтары араласқан: {file} ({forms:form})",
        "В книге смешаны листы разных форм: {file} ({forms:form})",
        "The workbook mixes sheets of different forms: {file} ({forms:form})",
    ),
    "workbook.version": (
        "Кітапты formgen бағдарламасының басқа нұсқасы жасаған: {file}. Жаңа кітап жасап, деректерді көшіріңіз",
        "Книга создана другой версией formgen: {file}. Создайте новую книгу и перенесите в нее данные",
        "The workbook was made by another version of formgen: {file}. Make a new one and copy the data into it",
    ),
}

_MARKS: dict[str, tuple[str, str, str]] = {
    "mark.no_workbook": (
        "Қателер тек деректер енгізуге арналған .xlsx кітабында белгіленеді, ал бұл файл ондай кітап емес: {file}",
        "Ошибки отмечаются только в книге .xlsx для ввода данных, а этот файл – не такая книга: {file}",
        "Problems are marked only in an .xlsx workbook for entering data, and this file is not one: {file}",
    ),
}

MESSAGES: dict[str, tuple[str, str, str]] = {**_CELLS, **_ROWS, **_SHEETS, **_MARKS}
