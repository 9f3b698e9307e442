"""templates_kk/budget_request.docx as Python: written by ``formgen templates build``, not by hand."""

from typing import Any

TEMPLATE = "8925-32a9dfc6-949c9ed0"


def part_1(data: Any, show: Any, put: Any, filters: Any) -> str:
    f_property = filters['property']
    d_state_body = data['state_body']
    out: list[str] = []
    out += ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Мемлекеттік әлеуметтік тапсырыс бойынша бюджеттік өтінім</dc:title><dc:creator>', put(f_property(d_state_body)), '</dc:creator><dc:language>kk-KZ</dc:language></cp:coreProperties>',)
    return "".join(out)


def part_2(data: Any, show: Any, put: Any, filters: Any) -> str:
    f_date_line = filters['date_line']
    f_money = filters['money']
    f_paragraphs = filters['paragraphs']
    f_quantity = filters['quantity']
    f_words = filters['words']
    f_year = filters['year']
    d_blank = data['blank']
    d_budget_level = data['budget_level']
    d_budget_name = data['budget_name']
    d_content = data['content']
    d_estimate = data['estimate']
    d_executor = data['executor']
    d_filled_on = data['filled_on']
    d_fiscal_year = data['fiscal_year']
    d_head = data['head']
    d_program = data['program']
    d_relevance = data['relevance']
    d_service_name = data['service_name']
    d_specific = data['specific']
    d_state_body = data['state_body']
    d_total = data['total']
    left = 500000
    out: list[str] = []
    out += ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w15"><w:body><w:p><w:pPr><w:pStyle w:val="Corner"/></w:pPr><w:r><w:t xml:space="preserve">2-қосымша</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormTitle"/></w:pPr><w:r><w:t xml:space="preserve">Мемлекеттік әлеуметтік тапсырыс бойынша бюджеттік өтінім</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Centered"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Қаржы жылы"/><w:tag w:val="fiscal_year"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_year(d_fiscal_year)), '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> жылға</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">Қазақстан Республикасы Қаржы министрінің 2014 жылғы 24 қарашадағы № 511 бұйрығының 41-тармағына сәйкес жоспарланған шығын түрлері (соның ішінде 155-ерекшелік) бойынша есеп-қисап еркін нысанда жасалады.</w:t></w:r></w:p>',)
    out += ('<w:p><w:pPr><w:pStyle w:val="Line"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Мемлекеттік органның атауы:</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Мемлекеттік органның атауы"/><w:tag w:val="state_body"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_state_body), '</w:t></w:r></w:sdtContent></w:sdt></w:p><w:p><w:pPr><w:pStyle w:val="Line"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Бюджеттік бағдарлама:</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Бағдарлама коды"/><w:tag w:val="program.code"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_program.code), '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> «</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Бағдарламаның атауы"/><w:tag w:val="program.name"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_program.name), '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">»</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">(мысалы: 001 «Жергілікті деңгейде ішкі саясатты іске асыру бойынша қызметтер»)</w:t></w:r></w:p>',)
    out += ('<w:p><w:pPr><w:pStyle w:val="Line"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Ерекшелік:</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Ерекшелік коды"/><w:tag w:val="specific.code"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_specific.code), '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> «</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Ерекшеліктің атауы"/><w:tag w:val="specific.name"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_specific.name), '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">»</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">(155 «МӘТ шеңберіндегі қызметтерге ақы төлеу»)</w:t></w:r></w:p>',)
    out += ('<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p>',)
    if d_budget_name:
        out += ('<w:p><w:pPr><w:pStyle w:val="Centered"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">МӘТ шеңберінде қызметтерді сатып алу үшін </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Бюджет деңгейі"/><w:tag w:val="budget_level"/><w:dropDownList><w:listItem w:displayText="республика" w:value="republic"/><w:listItem w:displayText="облыс" w:value="region"/><w:listItem w:displayText="облыстық маңызы бар қала" w:value="regional_city"/><w:listItem w:displayText="аудан" w:value="district"/><w:listItem w:displayText="ауылдық округ" w:value="rural_district"/><w:listItem w:displayText="ауыл" w:value="village"/><w:listItem w:displayText="кент" w:value="settlement"/><w:listItem w:displayText="аудандық маңызы бар қала" w:value="district_city"/><w:listItem w:displayText="республикалық маңызы бар қала" w:value="republican_city"/><w:listItem w:displayText="астана" w:value="capital"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', show(d_budget_level), '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve"> (</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Бюджеттің атауы (қайсысы)"/><w:tag w:val="budget_name"/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', show(d_budget_name), '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">)</w:t></w:r><w:r><w:rPr><w:i/><w:iCs/><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr><w:t xml:space="preserve">',)
        if d_blank:
            out += (' (аудандық маңызы бар қала, ауыл, ауылдық округ, аудан, облыстық маңызы бар қала, облыс, республикалық маңызы бар қала, астана – қажеттісін көрсету)',)
        out += ('</w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve"> бюджетінен қаражат бөлудің негіздемесі: </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Жобаның (қызметтің) толық атауы"/><w:tag w:val="service_name"/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', show(d_service_name), '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:rPr><w:i/><w:iCs/><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr><w:t xml:space="preserve">',)
        if d_blank:
            out += (' (жобаның/қызметтің толық атауын көрсету)',)
        out += ('</w:t></w:r></w:p>',)
    else:
        out += ('<w:p><w:pPr><w:pStyle w:val="Centered"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">МӘТ шеңберінде қызметтерді сатып алу үшін </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Бюджет деңгейі"/><w:tag w:val="budget_level"/><w:dropDownList><w:listItem w:displayText="республика" w:value="republic"/><w:listItem w:displayText="облыс" w:value="region"/><w:listItem w:displayText="облыстық маңызы бар қала" w:value="regional_city"/><w:listItem w:displayText="аудан" w:value="district"/><w:listItem w:displayText="ауылдық округ" w:value="rural_district"/><w:listItem w:displayText="ауыл" w:value="village"/><w:listItem w:displayText="кент" w:value="settlement"/><w:listItem w:displayText="аудандық маңызы бар қала" w:value="district_city"/><w:listItem w:displayText="республикалық маңызы бар қала" w:value="republican_city"/><w:listItem w:displayText="астана" w:value="capital"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', show(d_budget_level), '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:rPr><w:i/><w:iCs/><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr><w:t xml:space="preserve">',)
        if d_blank:
            out += (' (аудандық маңызы бар қала, ауыл, ауылдық округ, аудан, облыстық маңызы бар қала, облыс, республикалық маңызы бар қала, астана – қажеттісін көрсету)',)
        out += ('</w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve"> бюджетінен қаражат бөлудің негіздемесі: </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Жобаның (қызметтің) толық атауы"/><w:tag w:val="service_name"/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', show(d_service_name), '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:rPr><w:i/><w:iCs/><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr><w:t xml:space="preserve">',)
        if d_blank:
            out += (' (жобаның/қызметтің толық атауын көрсету)',)
        out += ('</w:t></w:r></w:p>',)
    out += ('<w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">Қызметтің өзектілігі:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Question"/></w:pPr><w:r><w:t xml:space="preserve">Осы қызмет Мемлекеттік жоспарлау жүйесінің құжаттарында көрсетілген бастамаларды қаншалықты ескереді?</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Мемлекеттік жоспарлау құжаттарындағы бастамалар"/><w:tag w:val="relevance.planning_documents"/></w:sdtPr><w:sdtContent>',)
    items_1 = f_paragraphs(d_relevance.planning_documents, 4)
    left -= len(items_1)
    if left < 0:
        raise OverflowError
    for paragraph_1 in items_1:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_1), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Question"/></w:pPr><w:r><w:t xml:space="preserve">Осы қызмет қандай әлеуметтік-экономикалық және қоғамдық-саяси міндеттерді шешуге көмектеседі?</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Қызмет шешетін міндеттер"/><w:tag w:val="relevance.tasks"/></w:sdtPr><w:sdtContent>',)
    items_2 = f_paragraphs(d_relevance.tasks, 4)
    left -= len(items_2)
    if left < 0:
        raise OverflowError
    for paragraph_2 in items_2:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_2), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Question"/></w:pPr><w:r><w:t xml:space="preserve">Қызметті орындаудан күтілетін нәтиже қандай?</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Күтілетін нәтиже"/><w:tag w:val="relevance.expected_result"/></w:sdtPr><w:sdtContent>',)
    items_3 = f_paragraphs(d_relevance.expected_result, 4)
    left -= len(items_3)
    if left < 0:
        raise OverflowError
    for paragraph_3 in items_3:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_3), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">Қызметтің мазмұны:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Question"/></w:pPr><w:r><w:t xml:space="preserve">Қызметті орындау шеңберінде қандай іс-шаралар/әрекеттер (әртүрлі әдістемелік, ақпараттық және басқа да материалдарды шығаруды қоса алғанда) жоспарлануда, олардың көлемі, мақсаттары, тақырыптық бағыттары қандай?</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Іс-шаралар мен әрекеттер"/><w:tag w:val="content.activities"/></w:sdtPr><w:sdtContent>',)
    items_4 = f_paragraphs(d_content.activities, 4)
    left -= len(items_4)
    if left < 0:
        raise OverflowError
    for paragraph_4 in items_4:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_4), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Question"/></w:pPr><w:r><w:t xml:space="preserve">Қызмет бағытталған нысаналы топты сипаттаңыз</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Нысаналы топ"/><w:tag w:val="content.target_group"/></w:sdtPr><w:sdtContent>',)
    items_5 = f_paragraphs(d_content.target_group, 4)
    left -= len(items_5)
    if left < 0:
        raise OverflowError
    for paragraph_5 in items_5:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_5), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">Шығыстар сметасы</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">(болжамды шығыстарды негізгі іс-шаралар/әрекеттер бойынша бөліп, егжей-тегжейлі сипаттаңыз)</w:t></w:r></w:p>',)
    out += ('<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="737"/><w:gridCol w:w="2381"/><w:gridCol w:w="1474"/><w:gridCol w:w="1474"/><w:gridCol w:w="1587"/><w:gridCol w:w="1701"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="737" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">№</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2381" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Іс-шара / шығыс атауы</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1474" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Өлшем бірлігі</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1474" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Саны</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1587" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Бағасы, теңге</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Сомасы, теңге</w:t></w:r></w:p></w:tc></w:tr>',)
    if d_estimate:
        out += ('<w:sdt><w:sdtPr><w:alias w:val="Шығыстар сметасы"/><w:tag w:val="estimate"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
        items_6 = d_estimate
        left -= len(items_6)
        if left < 0:
            raise OverflowError
        for n_6, estimate_item_6 in enumerate(items_6):
            out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="737" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellCenter"/><w:keepNext/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="8617" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/><w:keepNext/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Іс-шара"/><w:tag w:val="estimate[', str(n_6), '].event"/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', show(estimate_item_6.event), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>',)
            if estimate_item_6.expenses:
                out += ('<w:sdt><w:sdtPr><w:alias w:val="Шығыстар"/><w:tag w:val="estimate[', str(n_6), '].expenses"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
                items_7 = estimate_item_6.expenses
                left -= len(items_7)
                if left < 0:
                    raise OverflowError
                for n_7, expense_7 in enumerate(items_7):
                    out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="737" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellCenter"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2381" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Шығыс атауы"/><w:tag w:val="estimate[', str(n_6), '].expenses[', str(n_7), '].name"/></w:sdtPr><w:sdtContent>',)
                    items_8 = f_paragraphs(expense_7.name, 1)
                    left -= len(items_8)
                    if left < 0:
                        raise OverflowError
                    for paragraph_8 in items_8:
                        out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_8), '</w:t></w:r></w:p>',)
                    out += ('</w:sdtContent></w:sdt></w:tc><w:tc><w:tcPr><w:tcW w:w="1474" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Өлшем бірлігі"/><w:tag w:val="estimate[', str(n_6), '].expenses[', str(n_7), '].unit"/></w:sdtPr><w:sdtContent>',)
                    items_9 = f_paragraphs(expense_7.unit, 1)
                    left -= len(items_9)
                    if left < 0:
                        raise OverflowError
                    for paragraph_9 in items_9:
                        out += ('<w:p><w:pPr><w:pStyle w:val="CellCenter"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_9), '</w:t></w:r></w:p>',)
                    out += ('</w:sdtContent></w:sdt></w:tc><w:tc><w:tcPr><w:tcW w:w="1474" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellCenter"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Саны"/><w:tag w:val="estimate[', str(n_6), '].expenses[', str(n_7), '].quantity"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_quantity(expense_7.quantity)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1587" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellRight"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Бағасы, теңге"/><w:tag w:val="estimate[', str(n_6), '].expenses[', str(n_7), '].price"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_money(expense_7.price)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellRight"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_money(expense_7.sum)), '</w:t></w:r></w:p></w:tc></w:tr></w:sdtContent></w:sdt>',)
                out += ('</w:sdtContent></w:sdt>',)
            out += ('<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="7653" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Іс-шара бойынша жиыны</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellRight"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_money(estimate_item_6.subtotal)), '</w:t></w:r></w:p></w:tc></w:tr></w:sdtContent></w:sdt>',)
        out += ('</w:sdtContent></w:sdt>',)
    out += ('<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="7653" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">БАРЛЫҒЫ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellRight"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_money(d_total)), '</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Line"/></w:pPr><w:r><w:t xml:space="preserve">Жиыны сөзбен: </w:t></w:r><w:r><w:t xml:space="preserve">', put(f_words(d_total)), '</w:t></w:r><w:r><w:t xml:space="preserve">.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Plain"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Көрсетілген сомаға қызмет көрсетумен байланысты барлық шығындар, сондай-ақ Қазақстан Республикасының заңнамасында көзделген барлық салықтар мен алымдар кіреді.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Gap"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="2041"/><w:gridCol w:w="2154"/><w:gridCol w:w="170"/><w:gridCol w:w="1361"/><w:gridCol w:w="170"/><w:gridCol w:w="3458"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="624" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2041" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignName"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Басшы:</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Лауазымы"/><w:tag w:val="head.position"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_head.position), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="170" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="170" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3458" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Т.А.Ә."/><w:tag w:val="head.full_name"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_head.full_name), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2041" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">(лауазымы)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="170" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">(қолы)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="170" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3458" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">(Т.А.Ә. (болған жағдайда))</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="624" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2041" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignName"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Орындаушы:</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Лауазымы"/><w:tag w:val="executor.position"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_executor.position), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="170" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="170" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3458" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Т.А.Ә."/><w:tag w:val="executor.full_name"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_executor.full_name), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2041" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">(лауазымы)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="170" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">(қолы)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="170" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3458" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">(Т.А.Ә. (болған жағдайда))</w:t></w:r></w:p></w:tc></w:tr>',)
    if d_filled_on:
        out += ('<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="397" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9354" w:type="dxa"/><w:gridSpan w:val="6"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Plain"/></w:pPr><w:r><w:t xml:space="preserve">Толтыру күні: </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Толтыру күні"/><w:tag w:val="filled_on"/><w:date><w:dateFormat w:val="yyyy \'жылғы\' d MMMM"/><w:lid w:val="kk-KZ"/><w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_date_line(d_filled_on)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>',)
    out += ('</w:tbl><w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:footerReference w:type="default" r:id="rIdFooter"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>',)
    return "".join(out)


def part_3(data: Any, show: Any, put: Any, filters: Any) -> str:
    d_draft_mark = data['draft_mark']
    out: list[str] = []
    out += ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t xml:space="preserve">', show(d_draft_mark), '</w:t></w:r></w:p></w:hdr>',)
    return "".join(out)


PARTS = {
    "docProps/core.xml": (part_1, ('state_body',), True),
    "word/document.xml": (part_2, ('blank', 'budget_level', 'budget_name', 'content', 'estimate', 'executor', 'filled_on', 'fiscal_year', 'head', 'program', 'relevance', 'service_name', 'specific', 'state_body', 'total'), True),
    "word/header.xml": (part_3, ('draft_mark',), True),
}
