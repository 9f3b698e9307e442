"""templates_kk/interim_creative_report.docx as Python: written by ``formgen templates build``, not by hand."""

from typing import Any

TEMPLATE = "10190-0f1c15e5-6c9d55d7"


def part_1(data: Any, show: Any, put: Any, filters: Any) -> str:
    f_property = filters['property']
    d_supplier = data['supplier']
    out: list[str] = []
    out += ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Аралық шығармашылық есеп</dc:title><dc:creator>', put(f_property(d_supplier.name)), '</dc:creator><dc:language>kk-KZ</dc:language></cp:coreProperties>',)
    return "".join(out)


def part_2(data: Any, show: Any, put: Any, filters: Any) -> str:
    f_bookmarked = filters['bookmarked']
    f_count = filters['count']
    f_date = filters['date']
    f_date_line = filters['date_line']
    f_paragraphs = filters['paragraphs']
    f_period = filters['period']
    f_references = filters['references']
    d_adjustments = data['adjustments']
    d_attachments = data['attachments']
    d_baseline = data['baseline']
    d_blank = data['blank']
    d_compiled_on = data['compiled_on']
    d_contract = data['contract']
    d_number = data['number']
    d_partners = data['partners']
    d_period = data['period']
    d_problems = data['problems']
    d_project_manager = data['project_manager']
    d_project_name = data['project_name']
    d_steps = data['steps']
    d_supplier = data['supplier']
    left = 500000
    out: list[str] = []
    out += ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w15"><w:body><w:p><w:pPr><w:pStyle w:val="Corner"/></w:pPr><w:r><w:t xml:space="preserve">3-қосымша</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormTitle"/></w:pPr><w:r><w:t xml:space="preserve">Аралық шығармашылық есеп № </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Есеп нөмірі"/><w:tag w:val="number"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_count(d_number)), '</w:t></w:r></w:sdtContent></w:sdt></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="9355" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="3402"/><w:gridCol w:w="5953"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3402" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Өнім берушінің атауы</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5953" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Ұйымның толық атауы"/><w:tag w:val="supplier.name"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
    items_1 = f_paragraphs(d_supplier.name, 1)
    left -= len(items_1)
    if left < 0:
        raise OverflowError
    for paragraph_1 in items_1:
        out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_1)), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3402" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Жоба атауы</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5953" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Жоба атауы"/><w:tag w:val="project_name"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
    items_2 = f_paragraphs(d_project_name, 1)
    left -= len(items_2)
    if left < 0:
        raise OverflowError
    for paragraph_2 in items_2:
        out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_2)), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3402" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Шарт нөмірі</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5953" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Шарттың нөмірі"/><w:tag w:val="contract.number"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_contract.number), '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:rPr><w:i/><w:iCs/><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr><w:t xml:space="preserve">',)
    if d_blank:
        out += (' \xa0\xa0\xa0\xa0\xa0\xa0\xa0\xa0\xa0\xa0\xa0\xa0\xa0\xa0\xa0\xa0\xa0\xa0\xa0\xa0',)
    out += ('</w:t></w:r><w:r><w:t xml:space="preserve">, </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Шарттың күні"/><w:tag w:val="contract.date"/><w:date><w:dateFormat w:val="yyyy \'жылғы\' d MMMM"/><w:lid w:val="kk-KZ"/><w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_date_line(d_contract.date)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3402" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Есепті кезең</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5953" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Есепті кезең"/><w:tag w:val="period"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_period(d_period)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">1. Жоба басталған кездегі бастапқы жағдайдың сандық және сапалық сипаттамасы (жоба объектілері мен субъектілеріне қатысты)</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">(тек 1-аралық есеп үшін)</w:t></w:r></w:p>',)
    out += ('<w:sdt><w:sdtPr><w:alias w:val="Бастапқы жағдай"/><w:tag w:val="baseline"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
    items_3 = f_paragraphs(d_baseline, 6)
    left -= len(items_3)
    if left < 0:
        raise OverflowError
    for paragraph_3 in items_3:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_3)), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">2. Жобаның осы кезеңінде орындалған жұмыстардың сипаттамасы</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="9353" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="510"/><w:gridCol w:w="2041"/><w:gridCol w:w="2551"/><w:gridCol w:w="1757"/><w:gridCol w:w="2494"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="510" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">№</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2041" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Іс-шара атауы</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2551" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Күні мен орны</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1757" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Қатысушылар саны</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2494" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Түсініктеме (техникалық сипаттамадағы көрсеткіштерден ауытқулар негіздеп көрсетіледі)</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="510" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">1</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2041" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">2</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2551" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">3</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1757" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">4</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2494" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">5</w:t></w:r></w:p></w:tc></w:tr>',)
    if d_steps:
        out += ('<w:sdt><w:sdtPr><w:alias w:val="Қадамдар"/><w:tag w:val="steps"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
        items_4 = d_steps
        left -= len(items_4)
        if left < 0:
            raise OverflowError
        for n_4, step_4 in enumerate(items_4):
            out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9353" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">', str((n_4 + 1)), '</w:t></w:r><w:r><w:t xml:space="preserve">-қадам (міндет): </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Қадам (міндет)"/><w:tag w:val="steps[', str(n_4), '].task"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_references(data, step_4.task)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>',)
            if step_4.events:
                out += ('<w:sdt><w:sdtPr><w:alias w:val="Іс-шаралар"/><w:tag w:val="steps[', str(n_4), '].events"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
                items_5 = step_4.events
                left -= len(items_5)
                if left < 0:
                    raise OverflowError
                for n_5, event_5 in enumerate(items_5):
                    out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="510" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellCenter"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2041" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Іс-шара атауы"/><w:tag w:val="steps[', str(n_4), '].events[', str(n_5), '].name"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
                    items_6 = f_paragraphs(event_5.name, 1)
                    left -= len(items_6)
                    if left < 0:
                        raise OverflowError
                    for paragraph_6 in items_6:
                        out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_6)), '</w:t></w:r></w:p>',)
                    out += ('</w:sdtContent></w:sdt></w:tc><w:tc><w:tcPr><w:tcW w:w="2551" w:type="dxa"/></w:tcPr>',)
                    if (event_5.ends_on and (not d_blank)):
                        out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Күні"/><w:tag w:val="steps[', str(n_4), '].events[', str(n_5), '].date"/><w:date><w:dateFormat w:val="yyyy \'жылғы\' d MMMM"/><w:lid w:val="kk-KZ"/><w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_date(event_5.date)), '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">\xa0– </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Аяқталған күні"/><w:tag w:val="steps[', str(n_4), '].events[', str(n_5), '].ends_on"/><w:date><w:dateFormat w:val="yyyy \'жылғы\' d MMMM"/><w:lid w:val="kk-KZ"/><w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_date(event_5.ends_on)), '</w:t></w:r></w:sdtContent></w:sdt></w:p>',)
                    else:
                        out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Күні"/><w:tag w:val="steps[', str(n_4), '].events[', str(n_5), '].date"/><w:date><w:dateFormat w:val="yyyy \'жылғы\' d MMMM"/><w:lid w:val="kk-KZ"/><w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_date(event_5.date)), '</w:t></w:r></w:sdtContent></w:sdt></w:p>',)
                    out += ('<w:sdt><w:sdtPr><w:alias w:val="Орны"/><w:tag w:val="steps[', str(n_4), '].events[', str(n_5), '].place"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
                    items_7 = f_paragraphs(event_5.place, 1)
                    left -= len(items_7)
                    if left < 0:
                        raise OverflowError
                    for paragraph_7 in items_7:
                        out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_7)), '</w:t></w:r></w:p>',)
                    out += ('</w:sdtContent></w:sdt></w:tc><w:tc><w:tcPr><w:tcW w:w="1757" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellCenter"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Қатысушылар саны"/><w:tag w:val="steps[', str(n_4), '].events[', str(n_5), '].participants"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_count(event_5.participants)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2494" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Түсініктеме (ауытқулардың негіздемесі)"/><w:tag w:val="steps[', str(n_4), '].events[', str(n_5), '].comment"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
                    items_8 = f_paragraphs(event_5.comment, 1)
                    left -= len(items_8)
                    if left < 0:
                        raise OverflowError
                    for paragraph_8 in items_8:
                        out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_8)), '</w:t></w:r></w:p>',)
                    out += ('</w:sdtContent></w:sdt></w:tc></w:tr></w:sdtContent></w:sdt>',)
                out += ('</w:sdtContent></w:sdt>',)
            out += ('<w:tr><w:tc><w:tcPr><w:tcW w:w="9353" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Орындалған жұмыстың сипаттамасы</w:t></w:r><w:r><w:t xml:space="preserve"> (нәтижеге қол жеткізуге бағытталған нақты қадамдар; сандық және сапалық көрсеткіштер)</w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">:</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Орындалған жұмыстың сипаттамасы"/><w:tag w:val="steps[', str(n_4), '].work_done"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
            items_9 = f_paragraphs(step_4.work_done, 5)
            left -= len(items_9)
            if left < 0:
                raise OverflowError
            for paragraph_9 in items_9:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_9)), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9353" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Осылайша,</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Осылайша (талдау)"/><w:tag w:val="steps[', str(n_4), '].analysis"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_references(data, step_4.analysis)), '</w:t></w:r></w:sdtContent></w:sdt></w:p>',)
            if d_blank:
                out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">(міндетті орындаудың сәттілігін / сәтсіздігін, себептерін талдау)</w:t></w:r></w:p>',)
            if d_blank:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">\xa0</w:t></w:r></w:p>',)
            if d_blank:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">\xa0</w:t></w:r></w:p>',)
            if d_blank:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">\xa0</w:t></w:r></w:p>',)
            out += ('</w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9353" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Нәтижесінде</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Нәтижесінде"/><w:tag w:val="steps[', str(n_4), '].outcome"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_references(data, step_4.outcome)), '</w:t></w:r></w:sdtContent></w:sdt></w:p>',)
            if d_blank:
                out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">(осы міндетті орындау нәтижесінде қандай сапалық өзгерістер болды, бұл ұйымды жобадан күтілетін нәтижелерге қаншалықты жақындатты)</w:t></w:r></w:p>',)
            if d_blank:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">\xa0</w:t></w:r></w:p>',)
            if d_blank:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">\xa0</w:t></w:r></w:p>',)
            if d_blank:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">\xa0</w:t></w:r></w:p>',)
            out += ('</w:tc></w:tr></w:sdtContent></w:sdt>',)
        out += ('</w:sdtContent></w:sdt>',)
    out += ('</w:tbl><w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">3. Жобаның осы кезеңін іске асыру кезінде Мердігер анықтаған проблемалар мен қиындықтар, оларды еңсеру бойынша қабылданған шаралар</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Проблемалар мен қиындықтар, шаралар"/><w:tag w:val="problems"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
    items_10 = f_paragraphs(d_problems, 6)
    left -= len(items_10)
    if left < 0:
        raise OverflowError
    for paragraph_10 in items_10:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_10)), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">4. Есепті кезеңде жобаға енгізілген түзетулер және олардың негіздемесі (орындаушылар тобының, сабақ тақырыбының, нысаналы топтың, жоба географиясының өзгеруі және т.б.)</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Түзетулер мен негіздеме"/><w:tag w:val="adjustments"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
    items_11 = f_paragraphs(d_adjustments, 5)
    left -= len(items_11)
    if left < 0:
        raise OverflowError
    for paragraph_11 in items_11:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_11)), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">5. Жобаның осы кезеңінде қолдау көрсеткен серіктестердің (болған жағдайда), билік органдарының, құрылымдардың қатысу нысандары мен нәтижелерінің сипаттамасы</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Серіктестердің қатысуы"/><w:tag w:val="partners"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
    items_12 = f_paragraphs(d_partners, 5)
    left -= len(items_12)
    if left < 0:
        raise OverflowError
    for paragraph_12 in items_12:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_12)), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">Қажетті қосымшалар:</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">– семинарлар, конференциялар, форумдар, фокус-топтар және басқа да іс-шаралар үшін – өткізілген күні, орны және іс-шара бағдарламасы; қатысушылар алған ақпараттық-әдістемелік және/немесе білім беру материалдарының көшірмесі; ұйымы мен байланыс деректері көрсетілген қатысушылар тізімі; іс-шара нәтижелері бойынша сауалнама жүргізілсе – бағалау сұрақтары, талдау және 2-3 толтырылған сауалнама; болған жағдайда – қатысушылардың іс-шара туралы пікірлері</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">– консультациялар үшін – байланыс деректері көрсетілген консультацияларды есепке алу журналының көшірмесі</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">– жоба шеңберінде жасалған барлық құжаттардың көшірмелері / үлгілері: сауалнама үлгілері, шарттардың көшірмелері, ниет хаттары (болған жағдайда)</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">– брошюралар, ақпараттық бюллетеньдер және басқа да жарияланымдар үшін – әр басылымның көшірмесі, тарату тізімі, оқырмандардың және сарапшылардың пікірлері (болған жағдайда)</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">– Интернетке жалпыға бірдей қол жеткізу орындары үшін – электрондық мекенжайы, веб-парағының мекенжайы көрсетілген пайдаланушылар тізімдері</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">– вебинарлар үшін – вебинардың бейнежазбасы (дискіде), вебинарға тіркелген қатысушылардың тізімі</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">– WhatsApp мобильді қосымшасында жедел хабар алмасу үшін (тақырыптық топтар болса) – хат алмасу мысалдары</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">– флеш-жинақтағыштардағы дерекқорлар мен компьютерлік архивтер</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">– фотосуреттер (шектеулі саны)</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">– жобаның барысы мен нәтижелері туралы жарияланымдар жинағы – бұқаралық ақпарат құралдарындағы жарияланымдардың көшірмелері, баспасөз релиздері, мақалалар, ақпараттық бюллетеньдер және т.б.; жоба туралы ақпарат интернет-ресурстарда орналастырылса – жарияланған күні, басылымға сілтеме, жарияланымның скриншоты</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">– жобаның мазмұнына байланысты басқа да қажетті ақпарат</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">Барлық қосымша нөмірленеді, мәтінде тиісті қосымшаларға сілтемелер болуға тиіс.</w:t></w:r></w:p>',)
    if d_attachments:
        out += ('<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="1531"/><w:gridCol w:w="3515"/><w:gridCol w:w="2154"/><w:gridCol w:w="2154"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1531" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Қосымша нөмірі</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3515" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Қосымшаның атауы</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Қосымшаның түрі</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Неге қатысты</w:t></w:r></w:p></w:tc></w:tr>',)
        if d_attachments:
            out += ('<w:sdt><w:sdtPr><w:alias w:val="Қосымшалар"/><w:tag w:val="attachments"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
            items_13 = d_attachments
            left -= len(items_13)
            if left < 0:
                raise OverflowError
            for n_13, attachment_13 in enumerate(items_13):
                out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1531" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_bookmarked((n_13 + 1))), '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3515" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Қосымшаның атауы"/><w:tag w:val="attachments[', str(n_13), '].title"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
                items_14 = f_paragraphs(attachment_13.title, 1)
                left -= len(items_14)
                if left < 0:
                    raise OverflowError
                for paragraph_14 in items_14:
                    out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_14)), '</w:t></w:r></w:p>',)
                out += ('</w:sdtContent></w:sdt></w:tc><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Қосымшаның түрі"/><w:tag w:val="attachments[', str(n_13), '].kind"/><w:dropDownList><w:listItem w:displayText="Іс-шара бағдарламасы" w:value="programme"/><w:listItem w:displayText="Қатысушылар тізімі" w:value="participants"/><w:listItem w:displayText="Таратпа материалдар" w:value="handouts"/><w:listItem w:displayText="Сауалнама нәтижелері" w:value="survey"/><w:listItem w:displayText="Қатысушылардың пікірлері" w:value="feedback"/><w:listItem w:displayText="Өткізілген орыннан растау хаты" w:value="venue_letter"/><w:listItem w:displayText="Іс-шараның көрнекі безендірілуі" w:value="design"/><w:listItem w:displayText="Консультацияларды есепке алу журналы" w:value="consultations"/><w:listItem w:displayText="Шарттар, ниет хаттары және жобаның басқа да құжаттары" w:value="agreements"/><w:listItem w:displayText="Жоба басылымдары" w:value="publications"/><w:listItem w:displayText="Интернет пайдаланушыларының тізімі" w:value="internet_access"/><w:listItem w:displayText="Вебинардың бейнежазбасы" w:value="webinar"/><w:listItem w:displayText="Хат алмасу мысалдары" w:value="correspondence"/><w:listItem w:displayText="Дерекқорлар мен архивтер" w:value="database"/><w:listItem w:displayText="Фото- және бейнематериалдар" w:value="photos"/><w:listItem w:displayText="БАҚ-тағы жарияланымдар" w:value="media"/><w:listItem w:displayText="Оқу модулі, жаттықтырушының түйіндемесі, сертификат үлгілері" w:value="training"/><w:listItem w:displayText="Баяндамалар, ұсынымдар, қарарлар" w:value="proceedings"/><w:listItem w:displayText="Экспонаттар каталогы" w:value="catalogue"/><w:listItem w:displayText="Сценарий" w:value="scenario"/><w:listItem w:displayText="Зерттеу бағдарламасы, хаттамалар, жазбалар" w:value="research"/><w:listItem w:displayText="Өзге материалдар" w:value="other"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(attachment_13.kind), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Неге қатысты"/><w:tag w:val="attachments[', str(n_13), '].refers_to"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
                items_15 = f_paragraphs(attachment_13.refers_to, 1)
                left -= len(items_15)
                if left < 0:
                    raise OverflowError
                for paragraph_15 in items_15:
                    out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_15)), '</w:t></w:r></w:p>',)
                out += ('</w:sdtContent></w:sdt></w:tc></w:tr></w:sdtContent></w:sdt>',)
            out += ('</w:sdtContent></w:sdt>',)
        out += ('</w:tbl>',)
    out += ('<w:p><w:pPr><w:pStyle w:val="Plain"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Plain"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Есепті құрастырған: жоба жетекшісінің Т.А.Ә.</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblW w:w="9355" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="3118"/><w:gridCol w:w="227"/><w:gridCol w:w="1928"/><w:gridCol w:w="227"/><w:gridCol w:w="3855"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="624" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Лауазымы"/><w:tag w:val="project_manager.position"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_references(data, d_project_manager.position)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="227" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="227" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3855" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Т.А.Ә."/><w:tag w:val="project_manager.full_name"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_references(data, d_project_manager.full_name)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">Лауазымы</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="227" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">(қолы)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="227" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3855" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">Т.А.Ә. (болған жағдайда)</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="Gap"/><w:keepNext/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Plain"/></w:pPr><w:r><w:t xml:space="preserve">Есеп құрастырылған күн: </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Есеп құрастырылған күн"/><w:tag w:val="compiled_on"/><w:date><w:dateFormat w:val="yyyy \'жылғы\' d MMMM"/><w:lid w:val="kk-KZ"/><w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_date_line(d_compiled_on)), '</w:t></w:r></w:sdtContent></w:sdt></w:p><w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:footerReference w:type="default" r:id="rIdFooter"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>',)
    return "".join(out)


def part_3(data: Any, show: Any, put: Any, filters: Any) -> str:
    d_draft_mark = data['draft_mark']
    out: list[str] = []
    out += ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t xml:space="preserve">', show(d_draft_mark), '</w:t></w:r></w:p></w:hdr>',)
    return "".join(out)


PARTS = {
    "docProps/core.xml": (part_1, ('supplier',), True),
    "word/document.xml": (part_2, ('adjustments', 'attachments', 'baseline', 'blank', 'compiled_on', 'contract', 'number', 'partners', 'period', 'problems', 'project_manager', 'project_name', 'steps', 'supplier'), True),
    "word/header.xml": (part_3, ('draft_mark',), True),
}
