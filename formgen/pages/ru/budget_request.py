"""templates_ru/budget_request.docx as Python: written by ``formgen templates build``, not by hand."""

from typing import Any

TEMPLATE = "9015-a4cae2c3-1649e6b2"


def part_1(data: Any, show: Any, put: Any, filters: Any) -> str:
    f_property = filters['property']
    d_state_body = data['state_body']
    out: list[str] = []
    out += ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Бюджетная заявка по государственному социальному заказу</dc:title><dc:creator>', put(f_property(d_state_body)), '</dc:creator><dc:language>ru-RU</dc:language></cp:coreProperties>',)
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
    out += ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w15"><w:body><w:p><w:pPr><w:pStyle w:val="Corner"/></w:pPr><w:r><w:t xml:space="preserve">Приложение 2</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormTitle"/></w:pPr><w:r><w:t xml:space="preserve">Бюджетная заявка по государственному социальному заказу</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Centered"/></w:pPr><w:r><w:t xml:space="preserve">на </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Финансовый год"/><w:tag w:val="fiscal_year"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_year(d_fiscal_year)), '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> год</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">В соответствии с пунктом 41 приказа Министра финансов Республики Казахстан от 24 ноября 2014 года № 511 расчеты по планируемым видам расходов (в том числе по специфике 155) составляются в произвольной форме.</w:t></w:r></w:p>',)
    out += ('<w:p><w:pPr><w:pStyle w:val="Line"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Наименование государственного органа:</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Наименование государственного органа"/><w:tag w:val="state_body"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_state_body), '</w:t></w:r></w:sdtContent></w:sdt></w:p><w:p><w:pPr><w:pStyle w:val="Line"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Бюджетная программа:</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Код программы"/><w:tag w:val="program.code"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_program.code), '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> «</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Наименование программы"/><w:tag w:val="program.name"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_program.name), '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">»</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">(например: 001 «Услуги по реализации внутренней политики на местном уровне»)</w:t></w:r></w:p>',)
    out += ('<w:p><w:pPr><w:pStyle w:val="Line"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Специфика:</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Код специфики"/><w:tag w:val="specific.code"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_specific.code), '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> «</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Наименование специфики"/><w:tag w:val="specific.name"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_specific.name), '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">»</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">(155 «Оплата услуг в рамках ГСЗ»)</w:t></w:r></w:p>',)
    out += ('<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p>',)
    if d_budget_name:
        out += ('<w:p><w:pPr><w:pStyle w:val="Centered"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Обоснование выделения средств из бюджета </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Уровень бюджета"/><w:tag w:val="budget_level"/><w:dropDownList><w:listItem w:displayText="республики" w:value="republic"/><w:listItem w:displayText="области" w:value="region"/><w:listItem w:displayText="города областного значения" w:value="regional_city"/><w:listItem w:displayText="района" w:value="district"/><w:listItem w:displayText="сельского округа" w:value="rural_district"/><w:listItem w:displayText="села" w:value="village"/><w:listItem w:displayText="поселка" w:value="settlement"/><w:listItem w:displayText="города районного значения" w:value="district_city"/><w:listItem w:displayText="города республиканского значения" w:value="republican_city"/><w:listItem w:displayText="столицы" w:value="capital"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', show(d_budget_level), '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve"> (</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Наименование бюджета (какой именно)"/><w:tag w:val="budget_name"/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', show(d_budget_name), '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">)</w:t></w:r><w:r><w:rPr><w:i/><w:iCs/><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr><w:t xml:space="preserve">',)
        if d_blank:
            out += (' (города районного значения, села, сельского округа, района, города областного значения, области, города республиканского значения, столицы – указать нужное)',)
        out += ('</w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve"> для закупки услуг в рамках ГСЗ: </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Полное наименование проекта (услуги)"/><w:tag w:val="service_name"/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', show(d_service_name), '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:rPr><w:i/><w:iCs/><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr><w:t xml:space="preserve">',)
        if d_blank:
            out += (' (указать полное наименование проекта/услуги)',)
        out += ('</w:t></w:r></w:p>',)
    else:
        out += ('<w:p><w:pPr><w:pStyle w:val="Centered"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Обоснование выделения средств из бюджета </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Уровень бюджета"/><w:tag w:val="budget_level"/><w:dropDownList><w:listItem w:displayText="республики" w:value="republic"/><w:listItem w:displayText="области" w:value="region"/><w:listItem w:displayText="города областного значения" w:value="regional_city"/><w:listItem w:displayText="района" w:value="district"/><w:listItem w:displayText="сельского округа" w:value="rural_district"/><w:listItem w:displayText="села" w:value="village"/><w:listItem w:displayText="поселка" w:value="settlement"/><w:listItem w:displayText="города районного значения" w:value="district_city"/><w:listItem w:displayText="города республиканского значения" w:value="republican_city"/><w:listItem w:displayText="столицы" w:value="capital"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', show(d_budget_level), '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:rPr><w:i/><w:iCs/><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr><w:t xml:space="preserve">',)
        if d_blank:
            out += (' (города районного значения, села, сельского округа, района, города областного значения, области, города республиканского значения, столицы – указать нужное)',)
        out += ('</w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve"> для закупки услуг в рамках ГСЗ: </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Полное наименование проекта (услуги)"/><w:tag w:val="service_name"/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', show(d_service_name), '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:rPr><w:i/><w:iCs/><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr><w:t xml:space="preserve">',)
        if d_blank:
            out += (' (указать полное наименование проекта/услуги)',)
        out += ('</w:t></w:r></w:p>',)
    out += ('<w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">Актуальность услуги:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Question"/></w:pPr><w:r><w:t xml:space="preserve">Насколько данная услуга учитывает инициативы, отраженные в документах Системы государственного планирования?</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Инициативы документов госпланирования"/><w:tag w:val="relevance.planning_documents"/></w:sdtPr><w:sdtContent>',)
    items_1 = f_paragraphs(d_relevance.planning_documents, 4)
    left -= len(items_1)
    if left < 0:
        raise OverflowError
    for paragraph_1 in items_1:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_1), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Question"/></w:pPr><w:r><w:t xml:space="preserve">Решению каких социально-экономических и общественно-политических задач способствует данная услуга?</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Задачи, решаемые услугой"/><w:tag w:val="relevance.tasks"/></w:sdtPr><w:sdtContent>',)
    items_2 = f_paragraphs(d_relevance.tasks, 4)
    left -= len(items_2)
    if left < 0:
        raise OverflowError
    for paragraph_2 in items_2:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_2), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Question"/></w:pPr><w:r><w:t xml:space="preserve">Каков ожидаемый результат от выполнения услуги?</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Ожидаемый результат"/><w:tag w:val="relevance.expected_result"/></w:sdtPr><w:sdtContent>',)
    items_3 = f_paragraphs(d_relevance.expected_result, 4)
    left -= len(items_3)
    if left < 0:
        raise OverflowError
    for paragraph_3 in items_3:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_3), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">Содержание услуги:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Question"/></w:pPr><w:r><w:t xml:space="preserve">Какие мероприятия/действия (включая выпуск различных методических, информационных и других материалов) планируются в рамках выполнения услуги, в каком объеме, каковы их цели, тематические направления?</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Мероприятия и действия"/><w:tag w:val="content.activities"/></w:sdtPr><w:sdtContent>',)
    items_4 = f_paragraphs(d_content.activities, 4)
    left -= len(items_4)
    if left < 0:
        raise OverflowError
    for paragraph_4 in items_4:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_4), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Question"/></w:pPr><w:r><w:t xml:space="preserve">Опишите целевую группу, на которую направлена услуга</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Целевая группа"/><w:tag w:val="content.target_group"/></w:sdtPr><w:sdtContent>',)
    items_5 = f_paragraphs(d_content.target_group, 4)
    left -= len(items_5)
    if left < 0:
        raise OverflowError
    for paragraph_5 in items_5:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_5), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">Смета расходов</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">(подробно опишите предполагаемые расходы с разбивкой по основным мероприятиям/действиям)</w:t></w:r></w:p>',)
    out += ('<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="737"/><w:gridCol w:w="2381"/><w:gridCol w:w="1474"/><w:gridCol w:w="1474"/><w:gridCol w:w="1587"/><w:gridCol w:w="1701"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="737" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">№</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2381" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Мероприятие / наименование расходов</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1474" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Единица измерения</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1474" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Количество</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1587" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Цена, тенге</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Сумма, тенге</w:t></w:r></w:p></w:tc></w:tr>',)
    if d_estimate:
        out += ('<w:sdt><w:sdtPr><w:alias w:val="Смета расходов"/><w:tag w:val="estimate"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
        items_6 = d_estimate
        left -= len(items_6)
        if left < 0:
            raise OverflowError
        for n_6, estimate_item_6 in enumerate(items_6):
            out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="737" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellCenter"/><w:keepNext/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="8617" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/><w:keepNext/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Мероприятие"/><w:tag w:val="estimate[', str(n_6), '].event"/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', show(estimate_item_6.event), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>',)
            if estimate_item_6.expenses:
                out += ('<w:sdt><w:sdtPr><w:alias w:val="Расходы"/><w:tag w:val="estimate[', str(n_6), '].expenses"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
                items_7 = estimate_item_6.expenses
                left -= len(items_7)
                if left < 0:
                    raise OverflowError
                for n_7, expense_7 in enumerate(items_7):
                    out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="737" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellCenter"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2381" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Наименование расходов"/><w:tag w:val="estimate[', str(n_6), '].expenses[', str(n_7), '].name"/></w:sdtPr><w:sdtContent>',)
                    items_8 = f_paragraphs(expense_7.name, 1)
                    left -= len(items_8)
                    if left < 0:
                        raise OverflowError
                    for paragraph_8 in items_8:
                        out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_8), '</w:t></w:r></w:p>',)
                    out += ('</w:sdtContent></w:sdt></w:tc><w:tc><w:tcPr><w:tcW w:w="1474" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Единица измерения"/><w:tag w:val="estimate[', str(n_6), '].expenses[', str(n_7), '].unit"/></w:sdtPr><w:sdtContent>',)
                    items_9 = f_paragraphs(expense_7.unit, 1)
                    left -= len(items_9)
                    if left < 0:
                        raise OverflowError
                    for paragraph_9 in items_9:
                        out += ('<w:p><w:pPr><w:pStyle w:val="CellCenter"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_9), '</w:t></w:r></w:p>',)
                    out += ('</w:sdtContent></w:sdt></w:tc><w:tc><w:tcPr><w:tcW w:w="1474" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellCenter"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Количество"/><w:tag w:val="estimate[', str(n_6), '].expenses[', str(n_7), '].quantity"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_quantity(expense_7.quantity)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1587" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellRight"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Цена, тенге"/><w:tag w:val="estimate[', str(n_6), '].expenses[', str(n_7), '].price"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_money(expense_7.price)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellRight"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_money(expense_7.sum)), '</w:t></w:r></w:p></w:tc></w:tr></w:sdtContent></w:sdt>',)
                out += ('</w:sdtContent></w:sdt>',)
            out += ('<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="7653" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Итого по мероприятию</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellRight"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_money(estimate_item_6.subtotal)), '</w:t></w:r></w:p></w:tc></w:tr></w:sdtContent></w:sdt>',)
        out += ('</w:sdtContent></w:sdt>',)
    out += ('<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="7653" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">ВСЕГО</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellRight"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_money(d_total)), '</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Line"/></w:pPr><w:r><w:t xml:space="preserve">Всего прописью: </w:t></w:r><w:r><w:t xml:space="preserve">', put(f_words(d_total)), '</w:t></w:r><w:r><w:t xml:space="preserve">.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Plain"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Указанная сумма включает все расходы, связанные с оказанием услуги, а также все налоги и сборы, предусмотренные законодательством Республики Казахстан.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Gap"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="2041"/><w:gridCol w:w="2154"/><w:gridCol w:w="170"/><w:gridCol w:w="1361"/><w:gridCol w:w="170"/><w:gridCol w:w="3458"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="624" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2041" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignName"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Руководитель:</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Должность"/><w:tag w:val="head.position"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_head.position), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="170" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="170" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3458" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Ф.И.О."/><w:tag w:val="head.full_name"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_head.full_name), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2041" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">(должность)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="170" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">(подпись)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="170" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3458" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">(Ф.И.О. (при его наличии))</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="624" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2041" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignName"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Исполнитель:</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Должность"/><w:tag w:val="executor.position"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_executor.position), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="170" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="170" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3458" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Ф.И.О."/><w:tag w:val="executor.full_name"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_executor.full_name), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2041" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">(должность)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="170" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">(подпись)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="170" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3458" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">(Ф.И.О. (при его наличии))</w:t></w:r></w:p></w:tc></w:tr>',)
    if d_filled_on:
        out += ('<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="397" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9354" w:type="dxa"/><w:gridSpan w:val="6"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Plain"/></w:pPr><w:r><w:t xml:space="preserve">Дата заполнения: </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Дата заполнения"/><w:tag w:val="filled_on"/><w:date><w:dateFormat w:val="d MMMM yyyy \'года\'"/><w:lid w:val="ru-RU"/><w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_date_line(d_filled_on)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>',)
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
