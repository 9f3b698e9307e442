"""The texts of ``--help`` and of usage lines in Kazakh and in Russian, by the English text."""

from __future__ import annotations

from typing import Final

__all__ = ["help_text"]

_HEADS: Final[dict[str, tuple[str, str]]] = {
    "usage": ("қолданылуы", "использование"),
    "arguments": ("аргументтер", "аргументы"),
    "options": ("параметрлер", "параметры"),
    "commands": ("командалар", "команды"),
    "actions": ("әрекеттер", "действия"),
    "example:": ("мысал:", "пример:"),
    "examples:": ("мысалдар:", "примеры:"),
    "COMMAND": ("КОМАНДА", "КОМАНДА"),
    "ACTION": ("ӘРЕКЕТ", "ДЕЙСТВИЕ"),
    "FORM": ("НЫСАН", "ФОРМА"),
    "DATA": ("ДЕРЕКТЕР", "ДАННЫЕ"),
    "DATA.json": ("ДЕРЕКТЕР.json", "ДАННЫЕ.json"),
    "FILE": ("ФАЙЛ", "ФАЙЛ"),
    "FILE.xlsx": ("ФАЙЛ.xlsx", "ФАЙЛ.xlsx"),
    "DIR": ("ҚАЛТА", "ПАПКА"),
}

_COMMANDS: Final[dict[str, tuple[str, str]]] = {
    "Fills the official forms of Kazakhstan's NGOs in Kazakh and Russian, as DOCX and XLSX.": (
        "Қазақстанның үкіметтік емес ұйымдарының ресми нысандарын қазақ және орыс тілдерінде DOCX және XLSX түрінде толтырады.",
        "Заполняет официальные формы НПО Казахстана на казахском и русском языках в форматах DOCX и XLSX.",
    ),
    "Exit codes: 0 done, 1 the data has errors, 2 wrong use or unreadable input.": (
        "Аяқталу кодтары: 0 – орындалды, 1 – деректерде қате бар, 2 – команда қате берілген немесе файл оқылмайды.",
        "Коды завершения: 0 – выполнено, 1 – в данных есть ошибки, 2 – неверный вызов или нечитаемый файл.",
    ),
    "list the forms: id, formats, titles": (
        "нысандардың тізімін шығару: коды, пішімдері, атауы",
        "вывести список форм: код, форматы, название",
    ),
    "print a form's fields, rules and printed words": (
        "нысанның өрістерін, ережелерін және басылатын сөздерін шығару",
        "вывести поля, правила и печатаемые слова формы",
    ),
    "fill every sample, in every language and format": (
        "нысандарды мысал деректермен барлық тілде және барлық пішімде толтыру",
        "заполнить формы данными из примеров на всех языках и во всех форматах",
    ),
    "write a form's blank documents, to be filled in by hand or in Word": (
        "нысанның қолмен немесе Word бағдарламасында толтырылатын бос құжаттарын жасау",
        "создать пустые бланки формы, чтобы заполнить их от руки или в Word",
    ),
    "report all that is wrong with forms": (
        "нысандардағы барлық қатені көрсету",
        "показать все ошибки в формах",
    ),
    "begin the next paper of a project from the papers that exist": (
        "жобаның келесі құжатын оның бұрынғы құжаттары бойынша бастау",
        "начать следующий документ проекта по его прежним документам",
    ),
    "The new file has what the other papers say; comments name the fields still to fill in.": (
        "Жаңа файлға басқа құжаттардағы мәндер көшіріледі; толтырылатын өрістер түсініктемелерде аталады.",
        "В новый файл переносится то, что есть в других документах; незаполненные поля названы в комментариях.",
    ),
    "print the JSON Schema of a form's data": (
        "нысан деректерінің JSON Schema сипаттамасын шығару",
        "вывести JSON Schema данных формы",
    ),
    "build the templates, or check changed ones": (
        "үлгілерді құру немесе өзгертілген үлгілерді тексеру",
        "построить шаблоны или проверить измененные",
    ),
    "write every template into DIR/templates_kk and DIR/templates_ru": (
        "барлық үлгіні ҚАЛТА/templates_kk және ҚАЛТА/templates_ru қалталарында құру",
        "построить все шаблоны в ПАПКА/templates_kk и ПАПКА/templates_ru",
    ),
    "check that the templates of a folder fit their forms": (
        "қалтадағы үлгілердің нысандарға сай екенін тексеру",
        "проверить, что шаблоны в папке соответствуют своим формам",
    ),
    "fill forms from data files": (
        "нысандарды деректер файлдары бойынша толтыру",
        "заполнить формы по файлам данных",
    ),
    "Files are named STEM.LANG.FORMAT by the data file's stem, STEM-N.LANG.FORMAT where it holds several forms.": (
        "Файлдар деректер файлының атымен аталады: АТЫ.ТІЛ.ПІШІМ; онда бірнеше нысан болса: АТЫ-N.ТІЛ.ПІШІМ.",
        "Файлы называются по файлу данных: ИМЯ.ЯЗЫК.ФОРМАТ; если в нем несколько форм: ИМЯ-N.ЯЗЫК.ФОРМАТ.",
    ),
    "read filled documents back into data": (
        "толтырылған құжаттардағы деректерді оқып алу",
        "прочитать данные из заполненных документов",
    ),
    "One document gives the texts of its language, the Kazakh and the Russian one give both.": (
        "Бір құжат өз тіліндегі мәтіндерді, қазақша және орысша құжаттар бірге екі тілдегі мәтіндерді береді.",
        "Один документ дает тексты только на своем языке, казахский и русский вместе – на обоих языках.",
    ),
    "write a workbook for entering a form's data": (
        "нысанның деректерін енгізуге арналған кітап жасау",
        "создать книгу для ввода данных формы",
    ),
    "Give the filled workbook to `fill` or `check`.": (
        "Толтырылған кітапты «fill» немесе «check» командасына беріңіз.",
        "Заполненную книгу передайте команде «fill» или «check».",
    ),
}

_ARGUMENTS: Final[dict[str, tuple[str, str]]] = {
    "write what could be read even where values are missing or wrong": (
        "жоқ немесе қате мәндер болса да, оқылғанын жазу",
        "записать прочитанное, даже если есть пропуски и неверные значения",
    ),
    "treat words on the page that belong to no field as errors, not as warnings": (
        "беттегі ешбір өріске жатпайтын сөздерді ескерту емес, қате деп есептеу",
        "считать слова на странице, не относящиеся ни к одному полю, ошибками, а не предупреждениями",
    ),
    "show this help message and exit": ("осы анықтаманы көрсету", "показать эту справку"),
    "print the version and exit": ("бағдарламаның нұсқасын көрсету", "показать версию программы"),
    "the language of messages and help; by default that of the locale": (
        "хабарлар мен анықтаманың тілі; көрсетілмесе – жүйенің тілі",
        "язык сообщений и справки; по умолчанию – язык системы",
    ),
    "the schema by which a web page draws the form": (
        "веб-бет нысанды салатын схема",
        "схема, по которой форму рисует веб-страница",
    ),
    "the language of the titles; by default both": (
        "атаулардың тілі; көрсетілмесе – екеуі де",
        "язык названий; по умолчанию – оба",
    ),
    "the form's id, as `formgen forms` lists it": (
        "«formgen forms» тізіміндегі нысан коды",
        "код формы из списка «formgen forms»",
    ),
    "a .yaml, .json or .jsonl file, or an intake .xlsx": (
        ".yaml, .json немесе .jsonl файлы, не болмаса деректер енгізілген .xlsx кітабы",
        "файл .yaml, .json или .jsonl либо книга .xlsx для ввода данных",
    ),
    "the folder to write to; it is made if missing": (
        "файлдар жазылатын қалта; жоқ болса, жасалады",
        "папка для файлов; если ее нет, она создается",
    ),
    "the folder to write to; by default the current one": (
        "файлдар жазылатын қалта; көрсетілмесе – ағымдағы қалта",
        "папка для файлов; по умолчанию – текущая",
    ),
    "the folder of the templates; by default formgen's own": (
        "үлгілер қалтасы; көрсетілмесе – formgen бағдарламасының өз үлгілері",
        "папка шаблонов; по умолчанию – собственные шаблоны formgen",
    ),
    "a language of the documents, may be repeated; by default both": (
        "құжаттардың тілі, бірнеше рет көрсетуге болады; көрсетілмесе – екі тіл де",
        "язык документов, можно указать несколько раз; по умолчанию – оба",
    ),
    "a format of the documents, may be repeated; by default all of the form's except PDF": (
        "құжаттардың пішімі, бірнеше рет көрсетуге болады; көрсетілмесе – нысанның PDF-тен басқа барлық пішімі",
        "формат документов, можно указать несколько раз; по умолчанию – все форматы формы, кроме PDF",
    ),
    "overwrite files that exist": ("бар файлдардың үстінен жазу", "перезаписывать существующие файлы"),
    "a folder with your own templates_kk and templates_ru": (
        "өз үлгілеріңіз (templates_kk және templates_ru) тұрған қалта",
        "папка с вашими шаблонами: templates_kk и templates_ru",
    ),
    "print the result as JSON for programs": (
        "нәтижені бағдарламаларға арналған JSON түрінде шығару",
        "вывести результат в формате JSON, для программ",
    ),
    "print forms with errors too, marked as drafts, with blanks where a value is missing": (
        "қатесі бар нысандар бойынша да құжат жасау: «ЖОБА» белгісімен, жетпейтін мәндердің орнын бос қалдырып",
        "создать документы и по формам с ошибками: с пометкой «ПРОЕКТ» и пропусками вместо недостающих значений",
    ),
    "print Word documents without content controls, for programs that do not look into them": (
        "Word құжаттарын мазмұнды басқару элементтерінсіз жасау: оларды оқымайтын бағдарламалар үшін",
        "создать документы Word без элементов управления содержимым: для программ, которые их не читают",
    ),
    "continue an interrupted run: keep the files that exist": (
        "үзілген жұмысты жалғастыру: бар файлдар сол күйінде қалады",
        "продолжить прерванную работу: готовые файлы остаются как есть",
    ),
    "write PDFs for archives, PDF/A-2b; implies --format pdf": (
        "мұрағатқа арналған PDF/A-2b файлдарын жазу; --format pdf параметрін де қамтиды",
        "записать PDF для архива, PDF/A-2b; включает и --format pdf",
    ),
    "the number of empty rows in each table": (
        "әр кестедегі бос жолдар саны",
        "количество пустых строк в каждой таблице",
    ),
    "the first and the last month of tables by months, such as 2026-03..2026-10": (
        "айлар бойынша кестелердің бірінші және соңғы айы, мысалы 2026-03..2026-10",
        "первый и последний месяц таблиц по месяцам, например 2026-03..2026-10",
    ),
    "the number of processes; by default 1": (
        "процестер саны; көрсетілмесе – 1",
        "количество процессов; по умолчанию – 1",
    ),
    "the file to write": ("жасалатын файл", "файл, который будет создан"),
    "a data file to fill the workbook with": (
        "деректері кітапқа көшірілетін файл",
        "файл, данные из которого переносятся в книгу",
    ),
    "a filled .docx or .xlsx, or the Kazakh and the Russian document of one form": (
        "толтырылған .docx немесе .xlsx не болмаса бір нысанның қазақша және орысша құжаттары",
        "заполненный .docx или .xlsx либо казахский и русский документы одной формы",
    ),
    "check also whether the forms agree as papers of one project": (
        "нысандардың бір жобаның құжаттары ретінде өзара сәйкестігін де тексеру",
        "проверить также, согласуются ли формы между собой как документы одного проекта",
    ),
    "write a copy of each intake workbook, NAME.marked.xlsx, with the problems as comments in its cells": (
        "деректер енгізілген әр кітаптың көшірмесін (АТЫ.marked.xlsx) жасау: қателер ұяшықтарда түсініктеме болып тұрады",
        "создать копию каждой книги для ввода данных (ИМЯ.marked.xlsx) с ошибками в примечаниях к ячейкам",
    ),
    "the data of the other papers": ("басқа құжаттардың деректері", "данные других документов"),
    "the .yaml or .xlsx file to write": (
        "жасалатын .yaml немесе .xlsx файлы",
        "файл .yaml или .xlsx, который будет создан",
    ),
}

_TEXTS: Final = {**_HEADS, **_COMMANDS, **_ARGUMENTS}


def help_text(english: str, lang: str) -> str:
    """Return a piece of help in ``kk``, ``ru`` or ``en``; in English where it has no translation."""
    if lang == "en" or english not in _TEXTS:
        return english
    return _TEXTS[english][lang == "ru"]
