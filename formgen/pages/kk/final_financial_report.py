"""templates_kk/final_financial_report.docx as Python: written by ``formgen templates build``, not by hand."""

from typing import Any

TEMPLATE = "9672-3abdb52c-ef3f382f"


def part_1(data: Any, show: Any, put: Any, filters: Any) -> str:
    f_property = filters['property']
    d_supplier = data['supplier']
    out: list[str] = []
    out += ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Мемлекеттік сатып алу туралы шарт бойынша қорытынды қаржылық есеп</dc:title><dc:creator>', put(f_property(d_supplier.name)), '</dc:creator><dc:language>kk-KZ</dc:language></cp:coreProperties>',)
    return "".join(out)


def part_2(data: Any, show: Any, put: Any, filters: Any) -> str:
    f_count = filters['count']
    f_date = filters['date']
    f_date_line = filters['date_line']
    f_elsewhere = filters['elsewhere']
    f_grid_columns = filters['grid_columns']
    f_money = filters['money']
    f_month_head = filters['month_head']
    f_paragraphs = filters['paragraphs']
    f_period = filters['period']
    f_words = filters['words']
    d_accountant = data['accountant']
    d_balance = data['balance']
    d_blank = data['blank']
    d_civil_contracts = data['civil_contracts']
    d_civil_contracts_grids = data['civil_contracts_grids']
    d_civil_contracts_total = data['civil_contracts_total']
    d_compiled_on = data['compiled_on']
    d_contract = data['contract']
    d_documents = data['documents']
    d_documents_total = data['documents_total']
    d_groups = data['groups']
    d_head = data['head']
    d_period = data['period']
    d_planned = data['planned']
    d_salaries = data['salaries']
    d_salaries_grids = data['salaries_grids']
    d_salaries_total = data['salaries_total']
    d_spent = data['spent']
    d_supplier = data['supplier']
    d_taxes = data['taxes']
    d_taxes_grids = data['taxes_grids']
    d_taxes_total = data['taxes_total']
    d_topic = data['topic']
    left = 500000
    out: list[str] = []
    out += ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w15"><w:body><w:p><w:pPr><w:pStyle w:val="Corner"/></w:pPr><w:r><w:t xml:space="preserve">6-қосымша</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormTitle"/></w:pPr><w:r><w:t xml:space="preserve">№ </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Шарттың нөмірі"/><w:tag w:val="contract.number"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_contract.number), '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> (</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Шарттың күні"/><w:tag w:val="contract.date"/><w:date><w:dateFormat w:val="yyyy \'жылғы\' d MMMM"/><w:lid w:val="kk-KZ"/><w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_date(d_contract.date)), '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">) мемлекеттік сатып алу туралы шарт бойынша қорытынды қаржылық есеп «</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Мемлекеттік әлеуметтік тапсырыс тақырыбы"/><w:tag w:val="topic"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_topic), '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">»</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Centered"/></w:pPr><w:r><w:t xml:space="preserve">(мемлекеттік әлеуметтік тапсырыс тақырыбы)</w:t></w:r></w:p>',)
    out += ('<w:p><w:pPr><w:pStyle w:val="Line"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Өнім беруші:</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Ұйымның толық атауы"/><w:tag w:val="supplier.name"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_supplier.name), '</w:t></w:r></w:sdtContent></w:sdt></w:p><w:p><w:pPr><w:pStyle w:val="Line"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Мерзімі:</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Мерзімі"/><w:tag w:val="period"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_period(d_period)), '</w:t></w:r></w:sdtContent></w:sdt></w:p><w:p><w:pPr><w:pStyle w:val="Gap"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="14569" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="850"/><w:gridCol w:w="4535"/><w:gridCol w:w="1814"/><w:gridCol w:w="1814"/><w:gridCol w:w="1814"/><w:gridCol w:w="3742"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="850" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">№</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4535" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Шығыс баптары</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Смета бойынша сома, теңге</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Нақты игерілді, теңге</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Қалдық, теңге</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3742" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Растайтын құжаттар</w:t></w:r></w:p></w:tc></w:tr>',)
    if d_groups:
        out += ('<w:sdt><w:sdtPr><w:alias w:val="Шығыстар"/><w:tag w:val="groups"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
        items_1 = d_groups
        left -= len(items_1)
        if left < 0:
            raise OverflowError
        for n_1, group_1 in enumerate(items_1):
            out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="850" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellCenter"/><w:keepNext/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="13719" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/><w:keepNext/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Шығыстар тобы"/><w:tag w:val="groups[', str(n_1), '].name"/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', show(group_1.name), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>',)
            if group_1.lines:
                out += ('<w:sdt><w:sdtPr><w:alias w:val="Шығыс баптары"/><w:tag w:val="groups[', str(n_1), '].lines"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
                items_2 = group_1.lines
                left -= len(items_2)
                if left < 0:
                    raise OverflowError
                for n_2, line_2 in enumerate(items_2):
                    out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="850" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellCenter"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4535" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Шығыс бабы"/><w:tag w:val="groups[', str(n_1), '].lines[', str(n_2), '].name"/></w:sdtPr><w:sdtContent>',)
                    items_3 = f_paragraphs(line_2.name, 1)
                    left -= len(items_3)
                    if left < 0:
                        raise OverflowError
                    for paragraph_3 in items_3:
                        out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_3), '</w:t></w:r></w:p>',)
                    out += ('</w:sdtContent></w:sdt></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellRight"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Смета бойынша сома, теңге"/><w:tag w:val="groups[', str(n_1), '].lines[', str(n_2), '].planned"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_money(line_2.planned)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellRight"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Нақты игерілді, теңге"/><w:tag w:val="groups[', str(n_1), '].lines[', str(n_2), '].spent"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_money(line_2.spent)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellRight"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_money(line_2.balance)), '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3742" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Растайтын құжаттар"/><w:tag w:val="groups[', str(n_1), '].lines[', str(n_2), '].documents"/></w:sdtPr><w:sdtContent>',)
                    items_4 = f_paragraphs(line_2.documents, 1)
                    left -= len(items_4)
                    if left < 0:
                        raise OverflowError
                    for paragraph_4 in items_4:
                        out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_4), '</w:t></w:r></w:p>',)
                    out += ('</w:sdtContent></w:sdt></w:tc></w:tr></w:sdtContent></w:sdt>',)
                out += ('</w:sdtContent></w:sdt>',)
            out += ('<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="5385" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Жиыны</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellRight"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_money(group_1.planned)), '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellRight"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_money(group_1.spent)), '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellRight"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_money(group_1.balance)), '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3742" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr></w:p></w:tc></w:tr></w:sdtContent></w:sdt>',)
        out += ('</w:sdtContent></w:sdt>',)
    out += ('<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="5385" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">БАРЛЫҒЫ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellRight"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_money(d_planned)), '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellRight"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_money(d_spent)), '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellRight"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_money(d_balance)), '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3742" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Line"/></w:pPr><w:r><w:t xml:space="preserve">Нақты игерілгені сөзбен: </w:t></w:r><w:r><w:t xml:space="preserve">', put(f_words(d_spent)), '</w:t></w:r><w:r><w:t xml:space="preserve">.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">Қорытынды қаржылық есепке мыналар қоса беріледі:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListItem"/><w:keepNext/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">жобаның әр айы үшін әр адам бойынша жалақы төлемдерінің таратып жазылуы;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListItem"/><w:keepNext/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">жобаның әр айы үшін әр жеке тұлға бойынша азаматтық-құқықтық шарттар төлемдерінің таратып жазылуы;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListItem"/><w:keepNext/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">жалақыдан, сарапшылардың сыйақысынан, азаматтық-құқықтық шарттар бойынша төлемдерден төленген салықтардың барлық түрлерінің жобаның әр айы үшін таратып жазылуы;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListItem"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">барлық растайтын құжаттардың көшірмелері.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Plain"/></w:pPr></w:p>',)
    if d_salaries:
        out += ('<w:p><w:pPr><w:pStyle w:val="TableTitle"/></w:pPr><w:r><w:t xml:space="preserve">Жобаның әр айы үшін әр адам бойынша жалақы төлемдерінің таратып жазылуы</w:t></w:r></w:p>',)
        items_5 = d_salaries_grids[:1]
        left -= len(items_5)
        if left < 0:
            raise OverflowError
        for grid_5 in items_5:
            out += ('<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="14570" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="28" w:type="dxa"/><w:right w:w="28" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><!--', put(f_grid_columns(grid_5.count, [397, 2381, 2154], 14570, grid_5.digits)),)
            if False:
                out += ('--><w:gridCol w:w="397"/><w:gridCol w:w="2381"/><w:gridCol w:w="2154"/><w:gridCol w:w="1606"/><w:gridCol w:w="1606"/><w:gridCol w:w="1606"/><w:gridCol w:w="1606"/><w:gridCol w:w="1606"/><w:gridCol w:w="1606"/><!--',)
            out += ('--></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SmallHead"/></w:pPr><w:r><w:t xml:space="preserve">№</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Т.А.Ә.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Лауазымы</w:t></w:r></w:p></w:tc>',)
            items_6 = grid_5.columns
            left -= len(items_6)
            if left < 0:
                raise OverflowError
            for column_6 in items_6:
                out += ('<w:tc><w:tcPr><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SmallHead"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Ай"/><w:tag w:val="salaries[].payments[', format(column_6.at, 'd'), '].month"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_month_head(column_6.month)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc>',)
            if grid_5.last:
                out += ('<w:tc><w:tcPr><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Барлығы</w:t></w:r></w:p></w:tc>',)
            out += ('</w:tr><w:sdt><w:sdtPr><w:alias w:val="Жалақы"/><w:tag w:val="salaries"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
            items_7 = d_salaries
            left -= len(items_7)
            if left < 0:
                raise OverflowError
            for n_7, salary_7 in enumerate(items_7):
                out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:p><w:pPr><w:pStyle w:val="SmallCenter"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr></w:p></w:tc><w:tc><w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Т.А.Ә."/><w:tag w:val="salaries[', str(n_7), '].full_name"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(salary_7.full_name), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Лауазымы"/><w:tag w:val="salaries[', str(n_7), '].position"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(salary_7.position), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc>',)
                items_8 = grid_5.columns
                left -= len(items_8)
                if left < 0:
                    raise OverflowError
                for column_8 in items_8:
                    out += ('<w:tc><w:p><w:pPr><w:pStyle w:val="SmallRight"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Сомасы, теңге"/><w:tag w:val="salaries[', str(n_7), '].payments[', format(column_8.at, 'd'), '].amount"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">',)
                    items_9 = salary_7.payments
                    left -= len(items_9)
                    if left < 0:
                        raise OverflowError
                    items_9 = [payment_9 for payment_9 in items_9 if (payment_9.month == column_8.month)]
                    for n_9, payment_9 in enumerate(items_9):
                        if (n_9 == 0):
                            out += (put(f_money(payment_9.amount)),)
                        elif (not d_blank):
                            out += (' + ', put(f_money(payment_9.amount)),)
                        out += (put(f_elsewhere(payment_9.month)),)
                    out += ('</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc>',)
                if grid_5.last:
                    out += ('<w:tc><w:p><w:pPr><w:pStyle w:val="SmallRight"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_money(salary_7.total)), '</w:t></w:r></w:p></w:tc>',)
                out += ('</w:tr></w:sdtContent></w:sdt>',)
            out += ('</w:sdtContent></w:sdt><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Барлығы</w:t></w:r></w:p></w:tc>',)
            items_10 = grid_5.columns
            left -= len(items_10)
            if left < 0:
                raise OverflowError
            for column_10 in items_10:
                out += ('<w:tc><w:p><w:pPr><w:pStyle w:val="SmallRight"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_money(column_10.total)), '</w:t></w:r></w:p></w:tc>',)
            if grid_5.last:
                out += ('<w:tc><w:p><w:pPr><w:pStyle w:val="SmallRight"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_money(d_salaries_total)), '</w:t></w:r></w:p></w:tc>',)
            out += ('</w:tr></w:tbl>',)
        items_11 = d_salaries_grids[1:]
        left -= len(items_11)
        if left < 0:
            raise OverflowError
        for grid_11 in items_11:
            out += ('<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="14570" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="28" w:type="dxa"/><w:right w:w="28" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><!--', put(f_grid_columns(grid_11.count, [397, 2381, 2154], 14570, grid_11.digits)),)
            if False:
                out += ('--><w:gridCol w:w="397"/><w:gridCol w:w="2381"/><w:gridCol w:w="2154"/><w:gridCol w:w="1606"/><w:gridCol w:w="1606"/><w:gridCol w:w="1606"/><w:gridCol w:w="1606"/><w:gridCol w:w="1606"/><w:gridCol w:w="1606"/><!--',)
            out += ('--></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SmallHead"/></w:pPr><w:r><w:t xml:space="preserve">№</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Т.А.Ә.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Лауазымы</w:t></w:r></w:p></w:tc>',)
            items_12 = grid_11.columns
            left -= len(items_12)
            if left < 0:
                raise OverflowError
            for column_12 in items_12:
                out += ('<w:tc><w:tcPr><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SmallHead"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Ай"/><w:tag w:val="salaries[].payments[', format(column_12.at, 'd'), '].month"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_month_head(column_12.month)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc>',)
            if grid_11.last:
                out += ('<w:tc><w:tcPr><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Барлығы</w:t></w:r></w:p></w:tc>',)
            out += ('</w:tr>',)
            items_13 = d_salaries
            left -= len(items_13)
            if left < 0:
                raise OverflowError
            for n_13, salary_13 in enumerate(items_13):
                out += ('<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:p><w:pPr><w:pStyle w:val="SmallCenter"/></w:pPr><w:r><w:t xml:space="preserve">', str((n_13 + 1)), '</w:t></w:r></w:p></w:tc><w:tc><w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr><w:r><w:t xml:space="preserve">', show(salary_13.full_name), '</w:t></w:r></w:p></w:tc><w:tc><w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr><w:r><w:t xml:space="preserve">', show(salary_13.position), '</w:t></w:r></w:p></w:tc>',)
                items_14 = grid_11.columns
                left -= len(items_14)
                if left < 0:
                    raise OverflowError
                for column_14 in items_14:
                    out += ('<w:tc><w:p><w:pPr><w:pStyle w:val="SmallRight"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Сомасы, теңге"/><w:tag w:val="salaries[', str(n_13), '].payments[', format(column_14.at, 'd'), '].amount"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">',)
                    items_15 = salary_13.payments
                    left -= len(items_15)
                    if left < 0:
                        raise OverflowError
                    items_15 = [payment_15 for payment_15 in items_15 if (payment_15.month == column_14.month)]
                    for n_15, payment_15 in enumerate(items_15):
                        if (n_15 == 0):
                            out += (put(f_money(payment_15.amount)),)
                        elif (not d_blank):
                            out += (' + ', put(f_money(payment_15.amount)),)
                        out += (put(f_elsewhere(payment_15.month)),)
                    out += ('</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc>',)
                if grid_11.last:
                    out += ('<w:tc><w:p><w:pPr><w:pStyle w:val="SmallRight"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_money(salary_13.total)), '</w:t></w:r></w:p></w:tc>',)
                out += ('</w:tr>',)
            out += ('<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Барлығы</w:t></w:r></w:p></w:tc>',)
            items_16 = grid_11.columns
            left -= len(items_16)
            if left < 0:
                raise OverflowError
            for column_16 in items_16:
                out += ('<w:tc><w:p><w:pPr><w:pStyle w:val="SmallRight"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_money(column_16.total)), '</w:t></w:r></w:p></w:tc>',)
            if grid_11.last:
                out += ('<w:tc><w:p><w:pPr><w:pStyle w:val="SmallRight"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_money(d_salaries_total)), '</w:t></w:r></w:p></w:tc>',)
            out += ('</w:tr></w:tbl>',)
        out += ('<w:p><w:pPr><w:pStyle w:val="Plain"/></w:pPr></w:p>',)
    if d_civil_contracts:
        out += ('<w:p><w:pPr><w:pStyle w:val="TableTitle"/></w:pPr><w:r><w:t xml:space="preserve">Жобаның әр айы үшін әр жеке тұлға бойынша азаматтық-құқықтық шарттар төлемдерінің таратып жазылуы</w:t></w:r></w:p>',)
        items_17 = d_civil_contracts_grids[:1]
        left -= len(items_17)
        if left < 0:
            raise OverflowError
        for grid_17 in items_17:
            out += ('<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="14570" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="28" w:type="dxa"/><w:right w:w="28" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><!--', put(f_grid_columns(grid_17.count, [397, 1701, 1304, 1531], 14570, grid_17.digits)),)
            if False:
                out += ('--><w:gridCol w:w="397"/><w:gridCol w:w="1701"/><w:gridCol w:w="1304"/><w:gridCol w:w="1531"/><w:gridCol w:w="1606"/><w:gridCol w:w="1606"/><w:gridCol w:w="1606"/><w:gridCol w:w="1606"/><w:gridCol w:w="1606"/><w:gridCol w:w="1606"/><!--',)
            out += ('--></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SmallHead"/></w:pPr><w:r><w:t xml:space="preserve">№</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Т.А.Ә.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Шарттың нөмірі мен күні</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Көрсетілген қызмет</w:t></w:r></w:p></w:tc>',)
            items_18 = grid_17.columns
            left -= len(items_18)
            if left < 0:
                raise OverflowError
            for column_18 in items_18:
                out += ('<w:tc><w:tcPr><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SmallHead"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Ай"/><w:tag w:val="civil_contracts[].payments[', format(column_18.at, 'd'), '].month"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_month_head(column_18.month)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc>',)
            if grid_17.last:
                out += ('<w:tc><w:tcPr><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Барлығы</w:t></w:r></w:p></w:tc>',)
            out += ('</w:tr><w:sdt><w:sdtPr><w:alias w:val="Азаматтық-құқықтық шарттар"/><w:tag w:val="civil_contracts"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
            items_19 = d_civil_contracts
            left -= len(items_19)
            if left < 0:
                raise OverflowError
            for n_19, civil_contract_19 in enumerate(items_19):
                out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:p><w:pPr><w:pStyle w:val="SmallCenter"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr></w:p></w:tc><w:tc><w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Т.А.Ә."/><w:tag w:val="civil_contracts[', str(n_19), '].full_name"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(civil_contract_19.full_name), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Шарттың нөмірі"/><w:tag w:val="civil_contracts[', str(n_19), '].contract.number"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(civil_contract_19.contract.number), '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"></w:t><w:br/><w:t xml:space="preserve"></w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Шарттың күні"/><w:tag w:val="civil_contracts[', str(n_19), '].contract.date"/><w:date><w:dateFormat w:val="yyyy \'жылғы\' d MMMM"/><w:lid w:val="kk-KZ"/><w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_date(civil_contract_19.contract.date)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Көрсетілген қызмет"/><w:tag w:val="civil_contracts[', str(n_19), '].service"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(civil_contract_19.service), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc>',)
                items_20 = grid_17.columns
                left -= len(items_20)
                if left < 0:
                    raise OverflowError
                for column_20 in items_20:
                    out += ('<w:tc><w:p><w:pPr><w:pStyle w:val="SmallRight"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Сомасы, теңге"/><w:tag w:val="civil_contracts[', str(n_19), '].payments[', format(column_20.at, 'd'), '].amount"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">',)
                    items_21 = civil_contract_19.payments
                    left -= len(items_21)
                    if left < 0:
                        raise OverflowError
                    items_21 = [payment_21 for payment_21 in items_21 if (payment_21.month == column_20.month)]
                    for n_21, payment_21 in enumerate(items_21):
                        if (n_21 == 0):
                            out += (put(f_money(payment_21.amount)),)
                        elif (not d_blank):
                            out += (' + ', put(f_money(payment_21.amount)),)
                        out += (put(f_elsewhere(payment_21.month)),)
                    out += ('</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc>',)
                if grid_17.last:
                    out += ('<w:tc><w:p><w:pPr><w:pStyle w:val="SmallRight"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_money(civil_contract_19.total)), '</w:t></w:r></w:p></w:tc>',)
                out += ('</w:tr></w:sdtContent></w:sdt>',)
            out += ('</w:sdtContent></w:sdt><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="4"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Барлығы</w:t></w:r></w:p></w:tc>',)
            items_22 = grid_17.columns
            left -= len(items_22)
            if left < 0:
                raise OverflowError
            for column_22 in items_22:
                out += ('<w:tc><w:p><w:pPr><w:pStyle w:val="SmallRight"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_money(column_22.total)), '</w:t></w:r></w:p></w:tc>',)
            if grid_17.last:
                out += ('<w:tc><w:p><w:pPr><w:pStyle w:val="SmallRight"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_money(d_civil_contracts_total)), '</w:t></w:r></w:p></w:tc>',)
            out += ('</w:tr></w:tbl>',)
        items_23 = d_civil_contracts_grids[1:]
        left -= len(items_23)
        if left < 0:
            raise OverflowError
        for grid_23 in items_23:
            out += ('<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="14570" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="28" w:type="dxa"/><w:right w:w="28" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><!--', put(f_grid_columns(grid_23.count, [397, 1701, 1304, 1531], 14570, grid_23.digits)),)
            if False:
                out += ('--><w:gridCol w:w="397"/><w:gridCol w:w="1701"/><w:gridCol w:w="1304"/><w:gridCol w:w="1531"/><w:gridCol w:w="1606"/><w:gridCol w:w="1606"/><w:gridCol w:w="1606"/><w:gridCol w:w="1606"/><w:gridCol w:w="1606"/><w:gridCol w:w="1606"/><!--',)
            out += ('--></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SmallHead"/></w:pPr><w:r><w:t xml:space="preserve">№</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Т.А.Ә.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Шарттың нөмірі мен күні</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Көрсетілген қызмет</w:t></w:r></w:p></w:tc>',)
            items_24 = grid_23.columns
            left -= len(items_24)
            if left < 0:
                raise OverflowError
            for column_24 in items_24:
                out += ('<w:tc><w:tcPr><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SmallHead"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Ай"/><w:tag w:val="civil_contracts[].payments[', format(column_24.at, 'd'), '].month"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_month_head(column_24.month)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc>',)
            if grid_23.last:
                out += ('<w:tc><w:tcPr><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Барлығы</w:t></w:r></w:p></w:tc>',)
            out += ('</w:tr>',)
            items_25 = d_civil_contracts
            left -= len(items_25)
            if left < 0:
                raise OverflowError
            for n_25, civil_contract_25 in enumerate(items_25):
                out += ('<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:p><w:pPr><w:pStyle w:val="SmallCenter"/></w:pPr><w:r><w:t xml:space="preserve">', str((n_25 + 1)), '</w:t></w:r></w:p></w:tc><w:tc><w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr><w:r><w:t xml:space="preserve">', show(civil_contract_25.full_name), '</w:t></w:r></w:p></w:tc><w:tc><w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr><w:r><w:t xml:space="preserve">', show(civil_contract_25.contract.number), '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t><w:br/><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve">', put(f_date(civil_contract_25.contract.date)), '</w:t></w:r></w:p></w:tc><w:tc><w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr><w:r><w:t xml:space="preserve">', show(civil_contract_25.service), '</w:t></w:r></w:p></w:tc>',)
                items_26 = grid_23.columns
                left -= len(items_26)
                if left < 0:
                    raise OverflowError
                for column_26 in items_26:
                    out += ('<w:tc><w:p><w:pPr><w:pStyle w:val="SmallRight"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Сомасы, теңге"/><w:tag w:val="civil_contracts[', str(n_25), '].payments[', format(column_26.at, 'd'), '].amount"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">',)
                    items_27 = civil_contract_25.payments
                    left -= len(items_27)
                    if left < 0:
                        raise OverflowError
                    items_27 = [payment_27 for payment_27 in items_27 if (payment_27.month == column_26.month)]
                    for n_27, payment_27 in enumerate(items_27):
                        if (n_27 == 0):
                            out += (put(f_money(payment_27.amount)),)
                        elif (not d_blank):
                            out += (' + ', put(f_money(payment_27.amount)),)
                        out += (put(f_elsewhere(payment_27.month)),)
                    out += ('</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc>',)
                if grid_23.last:
                    out += ('<w:tc><w:p><w:pPr><w:pStyle w:val="SmallRight"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_money(civil_contract_25.total)), '</w:t></w:r></w:p></w:tc>',)
                out += ('</w:tr>',)
            out += ('<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="4"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Барлығы</w:t></w:r></w:p></w:tc>',)
            items_28 = grid_23.columns
            left -= len(items_28)
            if left < 0:
                raise OverflowError
            for column_28 in items_28:
                out += ('<w:tc><w:p><w:pPr><w:pStyle w:val="SmallRight"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_money(column_28.total)), '</w:t></w:r></w:p></w:tc>',)
            if grid_23.last:
                out += ('<w:tc><w:p><w:pPr><w:pStyle w:val="SmallRight"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_money(d_civil_contracts_total)), '</w:t></w:r></w:p></w:tc>',)
            out += ('</w:tr></w:tbl>',)
        out += ('<w:p><w:pPr><w:pStyle w:val="Plain"/></w:pPr></w:p>',)
    if d_taxes:
        out += ('<w:p><w:pPr><w:pStyle w:val="TableTitle"/></w:pPr><w:r><w:t xml:space="preserve">Жалақыдан, сарапшылардың сыйақысынан, азаматтық-құқықтық шарттар бойынша төлемдерден төленген салықтардың барлық түрлерінің жобаның әр айы үшін таратып жазылуы</w:t></w:r></w:p>',)
        items_29 = d_taxes_grids[:1]
        left -= len(items_29)
        if left < 0:
            raise OverflowError
        for grid_29 in items_29:
            out += ('<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="14570" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="28" w:type="dxa"/><w:right w:w="28" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><!--', put(f_grid_columns(grid_29.count, [397, 2494, 2041], 14570, grid_29.digits)),)
            if False:
                out += ('--><w:gridCol w:w="397"/><w:gridCol w:w="2494"/><w:gridCol w:w="2041"/><w:gridCol w:w="1606"/><w:gridCol w:w="1606"/><w:gridCol w:w="1606"/><w:gridCol w:w="1606"/><w:gridCol w:w="1606"/><w:gridCol w:w="1606"/><!--',)
            out += ('--></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SmallHead"/></w:pPr><w:r><w:t xml:space="preserve">№</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Салық түрі</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Төлем түрі</w:t></w:r></w:p></w:tc>',)
            items_30 = grid_29.columns
            left -= len(items_30)
            if left < 0:
                raise OverflowError
            for column_30 in items_30:
                out += ('<w:tc><w:tcPr><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SmallHead"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Ай"/><w:tag w:val="taxes[].payments[', format(column_30.at, 'd'), '].month"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_month_head(column_30.month)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc>',)
            if grid_29.last:
                out += ('<w:tc><w:tcPr><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Барлығы</w:t></w:r></w:p></w:tc>',)
            out += ('</w:tr><w:sdt><w:sdtPr><w:alias w:val="Салықтар"/><w:tag w:val="taxes"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
            items_31 = d_taxes
            left -= len(items_31)
            if left < 0:
                raise OverflowError
            for n_31, taxe_31 in enumerate(items_31):
                out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:p><w:pPr><w:pStyle w:val="SmallCenter"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr></w:pPr></w:p></w:tc><w:tc><w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Салық түрі"/><w:tag w:val="taxes[', str(n_31), '].kind"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(taxe_31.kind), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Төлем түрі"/><w:tag w:val="taxes[', str(n_31), '].base"/><w:dropDownList><w:listItem w:displayText="жалақы" w:value="salary"/><w:listItem w:displayText="сарапшылардың сыйақысы" w:value="expert_fee"/><w:listItem w:displayText="азаматтық-құқықтық шарттар" w:value="civil_contract"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(taxe_31.base), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc>',)
                items_32 = grid_29.columns
                left -= len(items_32)
                if left < 0:
                    raise OverflowError
                for column_32 in items_32:
                    out += ('<w:tc><w:p><w:pPr><w:pStyle w:val="SmallRight"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Сомасы, теңге"/><w:tag w:val="taxes[', str(n_31), '].payments[', format(column_32.at, 'd'), '].amount"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">',)
                    items_33 = taxe_31.payments
                    left -= len(items_33)
                    if left < 0:
                        raise OverflowError
                    items_33 = [payment_33 for payment_33 in items_33 if (payment_33.month == column_32.month)]
                    for n_33, payment_33 in enumerate(items_33):
                        if (n_33 == 0):
                            out += (put(f_money(payment_33.amount)),)
                        elif (not d_blank):
                            out += (' + ', put(f_money(payment_33.amount)),)
                        out += (put(f_elsewhere(payment_33.month)),)
                    out += ('</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc>',)
                if grid_29.last:
                    out += ('<w:tc><w:p><w:pPr><w:pStyle w:val="SmallRight"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_money(taxe_31.total)), '</w:t></w:r></w:p></w:tc>',)
                out += ('</w:tr></w:sdtContent></w:sdt>',)
            out += ('</w:sdtContent></w:sdt><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Барлығы</w:t></w:r></w:p></w:tc>',)
            items_34 = grid_29.columns
            left -= len(items_34)
            if left < 0:
                raise OverflowError
            for column_34 in items_34:
                out += ('<w:tc><w:p><w:pPr><w:pStyle w:val="SmallRight"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_money(column_34.total)), '</w:t></w:r></w:p></w:tc>',)
            if grid_29.last:
                out += ('<w:tc><w:p><w:pPr><w:pStyle w:val="SmallRight"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_money(d_taxes_total)), '</w:t></w:r></w:p></w:tc>',)
            out += ('</w:tr></w:tbl>',)
        items_35 = d_taxes_grids[1:]
        left -= len(items_35)
        if left < 0:
            raise OverflowError
        for grid_35 in items_35:
            out += ('<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="14570" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="28" w:type="dxa"/><w:right w:w="28" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><!--', put(f_grid_columns(grid_35.count, [397, 2494, 2041], 14570, grid_35.digits)),)
            if False:
                out += ('--><w:gridCol w:w="397"/><w:gridCol w:w="2494"/><w:gridCol w:w="2041"/><w:gridCol w:w="1606"/><w:gridCol w:w="1606"/><w:gridCol w:w="1606"/><w:gridCol w:w="1606"/><w:gridCol w:w="1606"/><w:gridCol w:w="1606"/><!--',)
            out += ('--></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SmallHead"/></w:pPr><w:r><w:t xml:space="preserve">№</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Салық түрі</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Төлем түрі</w:t></w:r></w:p></w:tc>',)
            items_36 = grid_35.columns
            left -= len(items_36)
            if left < 0:
                raise OverflowError
            for column_36 in items_36:
                out += ('<w:tc><w:tcPr><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SmallHead"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Ай"/><w:tag w:val="taxes[].payments[', format(column_36.at, 'd'), '].month"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_month_head(column_36.month)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc>',)
            if grid_35.last:
                out += ('<w:tc><w:tcPr><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Барлығы</w:t></w:r></w:p></w:tc>',)
            out += ('</w:tr>',)
            items_37 = d_taxes
            left -= len(items_37)
            if left < 0:
                raise OverflowError
            for n_37, taxe_37 in enumerate(items_37):
                out += ('<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:p><w:pPr><w:pStyle w:val="SmallCenter"/></w:pPr><w:r><w:t xml:space="preserve">', str((n_37 + 1)), '</w:t></w:r></w:p></w:tc><w:tc><w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr><w:r><w:t xml:space="preserve">', show(taxe_37.kind), '</w:t></w:r></w:p></w:tc><w:tc><w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr><w:r><w:t xml:space="preserve">', show(taxe_37.base), '</w:t></w:r></w:p></w:tc>',)
                items_38 = grid_35.columns
                left -= len(items_38)
                if left < 0:
                    raise OverflowError
                for column_38 in items_38:
                    out += ('<w:tc><w:p><w:pPr><w:pStyle w:val="SmallRight"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Сомасы, теңге"/><w:tag w:val="taxes[', str(n_37), '].payments[', format(column_38.at, 'd'), '].amount"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">',)
                    items_39 = taxe_37.payments
                    left -= len(items_39)
                    if left < 0:
                        raise OverflowError
                    items_39 = [payment_39 for payment_39 in items_39 if (payment_39.month == column_38.month)]
                    for n_39, payment_39 in enumerate(items_39):
                        if (n_39 == 0):
                            out += (put(f_money(payment_39.amount)),)
                        elif (not d_blank):
                            out += (' + ', put(f_money(payment_39.amount)),)
                        out += (put(f_elsewhere(payment_39.month)),)
                    out += ('</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc>',)
                if grid_35.last:
                    out += ('<w:tc><w:p><w:pPr><w:pStyle w:val="SmallRight"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_money(taxe_37.total)), '</w:t></w:r></w:p></w:tc>',)
                out += ('</w:tr>',)
            out += ('<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Барлығы</w:t></w:r></w:p></w:tc>',)
            items_40 = grid_35.columns
            left -= len(items_40)
            if left < 0:
                raise OverflowError
            for column_40 in items_40:
                out += ('<w:tc><w:p><w:pPr><w:pStyle w:val="SmallRight"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_money(column_40.total)), '</w:t></w:r></w:p></w:tc>',)
            if grid_35.last:
                out += ('<w:tc><w:p><w:pPr><w:pStyle w:val="SmallRight"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_money(d_taxes_total)), '</w:t></w:r></w:p></w:tc>',)
            out += ('</w:tr></w:tbl>',)
        out += ('<w:p><w:pPr><w:pStyle w:val="Plain"/></w:pPr></w:p>',)
    out += ('<w:p><w:pPr><w:pStyle w:val="TableTitle"/></w:pPr><w:r><w:t xml:space="preserve">Растайтын құжаттар</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="14571" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="680"/><w:gridCol w:w="6406"/><w:gridCol w:w="1928"/><w:gridCol w:w="2268"/><w:gridCol w:w="1928"/><w:gridCol w:w="1361"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="680" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">№</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6406" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Құжаттың атауы</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Нөмірі</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Күні</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Сомасы, теңге</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Парақ саны</w:t></w:r></w:p></w:tc></w:tr>',)
    if d_documents:
        out += ('<w:sdt><w:sdtPr><w:alias w:val="Растайтын құжаттар"/><w:tag w:val="documents"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
        items_41 = d_documents
        left -= len(items_41)
        if left < 0:
            raise OverflowError
        for n_41, document_41 in enumerate(items_41):
            out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="680" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellCenter"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="6"/></w:numPr></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6406" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Құжаттың атауы"/><w:tag w:val="documents[', str(n_41), '].name"/></w:sdtPr><w:sdtContent>',)
            items_42 = f_paragraphs(document_41.name, 1)
            left -= len(items_42)
            if left < 0:
                raise OverflowError
            for paragraph_42 in items_42:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_42), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Нөмірі"/><w:tag w:val="documents[', str(n_41), '].number"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(document_41.number), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellCenter"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Күні"/><w:tag w:val="documents[', str(n_41), '].date"/><w:date><w:dateFormat w:val="yyyy \'жылғы\' d MMMM"/><w:lid w:val="kk-KZ"/><w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_date(document_41.date)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellRight"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Сомасы, теңге"/><w:tag w:val="documents[', str(n_41), '].amount"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_money(document_41.amount)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellCenter"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Парақ саны"/><w:tag w:val="documents[', str(n_41), '].pages"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_count(document_41.pages)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:sdtContent></w:sdt>',)
        out += ('</w:sdtContent></w:sdt>',)
    out += ('<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="11282" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">БАРЛЫҒЫ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellRight"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_money(d_documents_total)), '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="Gap"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="13493" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="2268"/><w:gridCol w:w="3685"/><w:gridCol w:w="227"/><w:gridCol w:w="2551"/><w:gridCol w:w="227"/><w:gridCol w:w="4535"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="624" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignName"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Басшы</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3685" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Лауазымы"/><w:tag w:val="head.position"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_head.position), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="227" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2551" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="227" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4535" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Т.А.Ә."/><w:tag w:val="head.full_name"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_head.full_name), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3685" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">(лауазымы)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="227" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2551" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">(қолы)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="227" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4535" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">(Т.А.Ә. (болған жағдайда))</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="624" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignName"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Бухгалтер</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3685" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Лауазымы"/><w:tag w:val="accountant.position"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_accountant.position), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="227" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2551" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="227" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4535" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Т.А.Ә."/><w:tag w:val="accountant.full_name"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_accountant.full_name), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3685" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">(лауазымы)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="227" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2551" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">(қолы)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="227" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4535" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">(Т.А.Ә. (болған жағдайда))</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="397" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="13493" w:type="dxa"/><w:gridSpan w:val="6"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Plain"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Мөр орны (болған жағдайда)</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="397" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="13493" w:type="dxa"/><w:gridSpan w:val="6"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Plain"/></w:pPr><w:r><w:t xml:space="preserve">Есеп құрастырылған күн: </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Есеп құрастырылған күн"/><w:tag w:val="compiled_on"/><w:date><w:dateFormat w:val="yyyy \'жылғы\' d MMMM"/><w:lid w:val="kk-KZ"/><w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_date_line(d_compiled_on)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl><w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:footerReference w:type="default" r:id="rIdFooter"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1701" w:right="1134" w:bottom="850" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>',)
    return "".join(out)


def part_3(data: Any, show: Any, put: Any, filters: Any) -> str:
    d_draft_mark = data['draft_mark']
    out: list[str] = []
    out += ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t xml:space="preserve">', show(d_draft_mark), '</w:t></w:r></w:p></w:hdr>',)
    return "".join(out)


PARTS = {
    "docProps/core.xml": (part_1, ('supplier',), True),
    "word/document.xml": (part_2, ('accountant', 'balance', 'blank', 'civil_contracts', 'civil_contracts_grids', 'civil_contracts_total', 'compiled_on', 'contract', 'documents', 'documents_total', 'groups', 'head', 'period', 'planned', 'salaries', 'salaries_grids', 'salaries_total', 'spent', 'supplier', 'taxes', 'taxes_grids', 'taxes_total', 'topic'), True),
    "word/header.xml": (part_3, ('draft_mark',), True),
}
