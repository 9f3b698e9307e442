"""templates_kk/final_creative_report.docx as Python: written by ``formgen templates build``, not by hand."""

from typing import Any

TEMPLATE = "11898-1de75023-2b73ac40"


def part_1(data: Any, show: Any, put: Any, filters: Any) -> str:
    f_property = filters['property']
    d_supplier = data['supplier']
    out: list[str] = []
    out += ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Қорытынды шығармашылық есеп</dc:title><dc:creator>', put(f_property(d_supplier.name)), '</dc:creator><dc:language>kk-KZ</dc:language></cp:coreProperties>',)
    return "".join(out)


def part_2(data: Any, show: Any, put: Any, filters: Any) -> str:
    f_appendix = filters['appendix']
    f_bookmarked = filters['bookmarked']
    f_count = filters['count']
    f_date = filters['date']
    f_date_line = filters['date_line']
    f_listing = filters['listing']
    f_paragraphs = filters['paragraphs']
    f_period = filters['period']
    f_references = filters['references']
    d_achievement = data['achievement']
    d_attachments = data['attachments']
    d_beneficiaries = data['beneficiaries']
    d_blank = data['blank']
    d_compiled_by = data['compiled_by']
    d_compiled_on = data['compiled_on']
    d_continuation = data['continuation']
    d_contract = data['contract']
    d_events = data['events']
    d_indicator_results = data['indicator_results']
    d_organization_development = data['organization_development']
    d_participants = data['participants']
    d_partners = data['partners']
    d_period = data['period']
    d_project_name = data['project_name']
    d_recommendations = data['recommendations']
    d_signatory = data['signatory']
    d_social_effect = data['social_effect']
    d_summary = data['summary']
    d_supplier = data['supplier']
    left = 500000
    out: list[str] = []
    out += ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w15"><w:body><w:p><w:pPr><w:pStyle w:val="Corner"/></w:pPr><w:r><w:t xml:space="preserve">4-қосымша</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormTitle"/></w:pPr><w:r><w:t xml:space="preserve">Қорытынды шығармашылық есеп</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="9355" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="3402"/><w:gridCol w:w="5953"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3402" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Өнім берушінің атауы</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5953" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Ұйымның толық атауы"/><w:tag w:val="supplier.name"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
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
    out += ('</w:t></w:r><w:r><w:t xml:space="preserve">, </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Шарттың күні"/><w:tag w:val="contract.date"/><w:date><w:dateFormat w:val="yyyy \'жылғы\' d MMMM"/><w:lid w:val="kk-KZ"/><w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_date_line(d_contract.date)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3402" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Есепті кезең</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5953" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Есепті кезең"/><w:tag w:val="period"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_period(d_period)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3402" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Құрастырушының Т.А.Ә. және байланыс телефондары</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5953" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Т.А.Ә."/><w:tag w:val="compiled_by.full_name"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
    items_3 = f_paragraphs(d_compiled_by.full_name, 1)
    left -= len(items_3)
    if left < 0:
        raise OverflowError
    for paragraph_3 in items_3:
        out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_3)), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Байланыс телефондары"/><w:tag w:val="compiled_by.phones"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_listing(d_compiled_by.phones)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">1. Жобаны іске асыру туралы қысқаша жалпы ақпарат</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">(есептің барлық негізгі бөліктері жазылғаннан кейін келесі сұрақтарға жауап беру арқылы жобаны бағалаңыз)</w:t></w:r></w:p>',)
    out += ('<w:p><w:pPr><w:pStyle w:val="Question"/></w:pPr><w:r><w:t xml:space="preserve">Жобаның ең маңызды мақсаттары, міндеттері мен нәтижелері қандай?</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Мақсаттар, міндеттер мен нәтижелер"/><w:tag w:val="summary.goals_and_results"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
    items_4 = f_paragraphs(d_summary.goals_and_results, 4)
    left -= len(items_4)
    if left < 0:
        raise OverflowError
    for paragraph_4 in items_4:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_4)), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Question"/></w:pPr><w:r><w:t xml:space="preserve">Нәтижеге қол жеткізуге қандай факторлар оң / теріс әсер етті?</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Әсер еткен факторлар"/><w:tag w:val="summary.factors"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
    items_5 = f_paragraphs(d_summary.factors, 4)
    left -= len(items_5)
    if left < 0:
        raise OverflowError
    for paragraph_5 in items_5:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_5)), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Question"/></w:pPr><w:r><w:t xml:space="preserve">Қызмет алушылар үшін жобаның маңыздылығы неде (жаңа білім, мүмкіндіктер және т.б.)?</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Жобаның маңыздылығы"/><w:tag w:val="summary.significance"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
    items_6 = f_paragraphs(d_summary.significance, 4)
    left -= len(items_6)
    if left < 0:
        raise OverflowError
    for paragraph_6 in items_6:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_6)), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Question"/></w:pPr><w:r><w:t xml:space="preserve">Жобаны қалай тиімдірек етуге болады (ұсыныстар)?</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Жақсарту жөніндегі ұсыныстар"/><w:tag w:val="summary.improvements"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
    items_7 = f_paragraphs(d_summary.improvements, 4)
    left -= len(items_7)
    if left < 0:
        raise OverflowError
    for paragraph_7 in items_7:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_7)), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Question"/></w:pPr><w:r><w:t xml:space="preserve">Ұйымның алдағы жоспарлары қандай?</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Алдағы жоспарлар"/><w:tag w:val="summary.plans"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
    items_8 = f_paragraphs(d_summary.plans, 4)
    left -= len(items_8)
    if left < 0:
        raise OverflowError
    for paragraph_8 in items_8:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_8)), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">2. Барлық жобалық іс-шаралар туралы сандық көрсеткіштері бар кестелік ақпарат</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">(жалпы есеп бірнеше қосымшадан тұруға тиіс; әрбір іс-шара немесе қызмет түрі барлық растайтын құжаттармен бірге жеке қосымшада көрсетілуге тиіс)</w:t></w:r></w:p>',)
    out += ('<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="1531"/><w:gridCol w:w="3175"/><w:gridCol w:w="1020"/><w:gridCol w:w="1020"/><w:gridCol w:w="2608"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1531" w:type="dxa"/><w:vMerge w:val="restart"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Қосымша нөмірі</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3175" w:type="dxa"/><w:vMerge w:val="restart"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Іс-шара атауы</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2040" w:type="dxa"/><w:gridSpan w:val="2"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Халықты қамту</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/><w:vMerge w:val="restart"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Растайтын құжаттар</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1531" w:type="dxa"/><w:vMerge w:val="continue"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3175" w:type="dxa"/><w:vMerge w:val="continue"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1020" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Жоспар</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1020" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Факт</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/><w:vMerge w:val="continue"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr></w:p></w:tc></w:tr>',)
    if d_events:
        out += ('<w:sdt><w:sdtPr><w:alias w:val="Іс-шаралар"/><w:tag w:val="events"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
        items_9 = d_events
        left -= len(items_9)
        if left < 0:
            raise OverflowError
        for n_9, event_9 in enumerate(items_9):
            out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1531" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_appendix(data, (n_9 + 1))), '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3175" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Іс-шара атауы"/><w:tag w:val="events[', str(n_9), '].name"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
            items_10 = f_paragraphs(event_9.name, 1)
            left -= len(items_10)
            if left < 0:
                raise OverflowError
            for paragraph_10 in items_10:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_10)), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt></w:tc><w:tc><w:tcPr><w:tcW w:w="1020" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellCenter"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Халықты қамту: жоспар"/><w:tag w:val="events[', str(n_9), '].planned"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_count(event_9.planned)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1020" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellCenter"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Халықты қамту: факт"/><w:tag w:val="events[', str(n_9), '].actual"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_count(event_9.actual)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Растайтын құжаттар"/><w:tag w:val="events[', str(n_9), '].documents"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
            items_11 = f_paragraphs(event_9.documents, 1)
            left -= len(items_11)
            if left < 0:
                raise OverflowError
            for paragraph_11 in items_11:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_11)), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt></w:tc></w:tr></w:sdtContent></w:sdt>',)
        out += ('</w:sdtContent></w:sdt>',)
    out += ('</w:tbl><w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">3. Жобаның мақсатына және нәтижелеріне қол жеткізу</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Subheading"/></w:pPr><w:r><w:t xml:space="preserve">3.1. Мәтіндік ақпарат:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Question"/></w:pPr><w:r><w:t xml:space="preserve">– мақсатқа қол жеткізу (мақсатқа қол жеткізілгенін фактілермен сипаттау және дәлелдеу)</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Мақсатқа қол жеткізу"/><w:tag w:val="achievement.goal"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
    items_12 = f_paragraphs(d_achievement.goal, 4)
    left -= len(items_12)
    if left < 0:
        raise OverflowError
    for paragraph_12 in items_12:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_12)), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Question"/></w:pPr><w:r><w:t xml:space="preserve">– жоба барысында қабылданған іс-шаралар жағдайға қалай әсер етті (жоба басталған және аяқталған кездегі жағдайды салыстырыңыз), жоба шеңберіндегі проблемалар мен міндеттердің шешілу дәрежесі</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Іс-шаралардың жағдайға әсері"/><w:tag w:val="achievement.impact"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
    items_13 = f_paragraphs(d_achievement.impact, 4)
    left -= len(items_13)
    if left < 0:
        raise OverflowError
    for paragraph_13 in items_13:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_13)), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Question"/></w:pPr><w:r><w:t xml:space="preserve">– жоспарланған нәтижелердің алынған нәтижелерге сәйкестігі; ауытқулар болса, олардың негіздемесі</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Нәтижелердің сәйкестігі, ауытқулардың негіздемесі"/><w:tag w:val="achievement.conformity"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
    items_14 = f_paragraphs(d_achievement.conformity, 4)
    left -= len(items_14)
    if left < 0:
        raise OverflowError
    for paragraph_14 in items_14:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_14)), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Subheading"/></w:pPr><w:r><w:t xml:space="preserve">Қол жеткізілген нәтижелер – жұмыс көрсеткіштері:</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="9355" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="3402"/><w:gridCol w:w="2551"/><w:gridCol w:w="3402"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3402" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Жоба нәтижелерінің тиімділігін бағалау индикаторлары</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2551" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Нәтижесі</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3402" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Нәтижеге қол жеткізу деңгейі (сипаттамасы)</w:t></w:r></w:p></w:tc></w:tr>',)
    if d_indicator_results:
        out += ('<w:sdt><w:sdtPr><w:alias w:val="Индикаторлардың нәтижелері"/><w:tag w:val="indicator_results"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
        items_15 = d_indicator_results
        left -= len(items_15)
        if left < 0:
            raise OverflowError
        for n_15, indicator_result_15 in enumerate(items_15):
            out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3402" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Индикатор"/><w:tag w:val="indicator_results[', str(n_15), '].indicator"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
            items_16 = f_paragraphs(indicator_result_15.indicator, 1)
            left -= len(items_16)
            if left < 0:
                raise OverflowError
            for paragraph_16 in items_16:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_16)), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt></w:tc><w:tc><w:tcPr><w:tcW w:w="2551" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Нәтижесі"/><w:tag w:val="indicator_results[', str(n_15), '].result"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
            items_17 = f_paragraphs(indicator_result_15.result, 1)
            left -= len(items_17)
            if left < 0:
                raise OverflowError
            for paragraph_17 in items_17:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_17)), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt></w:tc><w:tc><w:tcPr><w:tcW w:w="3402" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Нәтижеге қол жеткізу деңгейі"/><w:tag w:val="indicator_results[', str(n_15), '].degree"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
            items_18 = f_paragraphs(indicator_result_15.degree, 1)
            left -= len(items_18)
            if left < 0:
                raise OverflowError
            for paragraph_18 in items_18:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_18)), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt></w:tc></w:tr></w:sdtContent></w:sdt>',)
        out += ('</w:sdtContent></w:sdt>',)
    out += ('</w:tbl><w:p><w:pPr><w:pStyle w:val="Question"/></w:pPr><w:r><w:t xml:space="preserve">– сауалнама негізінде нысаналы топтың (қызмет алушылардың) қанағаттану деңгейі</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Нысаналы топтың қанағаттану деңгейі"/><w:tag w:val="achievement.satisfaction"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
    items_19 = f_paragraphs(d_achievement.satisfaction, 4)
    left -= len(items_19)
    if left < 0:
        raise OverflowError
    for paragraph_19 in items_19:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_19)), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Question"/></w:pPr><w:r><w:t xml:space="preserve">– жоба аяқталған кезде (және / немесе оны іске асыру барысында) болған әлеуметтік және басқа өзгерістерді өлшеу</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Әлеуметтік және басқа өзгерістер"/><w:tag w:val="achievement.changes"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
    items_20 = f_paragraphs(d_achievement.changes, 4)
    left -= len(items_20)
    if left < 0:
        raise OverflowError
    for paragraph_20 in items_20:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_20)), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Question"/></w:pPr><w:r><w:t xml:space="preserve">– БАҚ-та жариялау</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="БАҚ-та жариялау"/><w:tag w:val="achievement.media_coverage"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
    items_21 = f_paragraphs(d_achievement.media_coverage, 4)
    left -= len(items_21)
    if left < 0:
        raise OverflowError
    for paragraph_21 in items_21:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_21)), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Subheading"/></w:pPr><w:r><w:t xml:space="preserve">3.2. Қызмет алушылар туралы статистикалық ақпарат:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Question"/></w:pPr><w:r><w:t xml:space="preserve">а) жынысы бойынша</w:t></w:r></w:p>',)
    if d_beneficiaries.groups:
        out += ('<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="3628"/><w:gridCol w:w="2324"/><w:gridCol w:w="1701"/><w:gridCol w:w="1701"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3628" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Нысаналы топ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2324" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Қызмет алушылардың саны</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Ер адамдар</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Әйелдер</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3628" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Барлығы</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2324" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellCenter"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_count(d_beneficiaries.total)), '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellCenter"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Ер адамдар"/><w:tag w:val="beneficiaries.men"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_count(d_beneficiaries.men)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellCenter"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Әйелдер"/><w:tag w:val="beneficiaries.women"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_count(d_beneficiaries.women)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>',)
        if d_beneficiaries.groups:
            out += ('<w:sdt><w:sdtPr><w:alias w:val="Нысаналы топтар"/><w:tag w:val="beneficiaries.groups"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
            items_22 = d_beneficiaries.groups
            left -= len(items_22)
            if left < 0:
                raise OverflowError
            for n_22, group_22 in enumerate(items_22):
                out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3628" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Нысаналы топ"/><w:tag w:val="beneficiaries.groups[', str(n_22), '].name"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
                items_23 = f_paragraphs(group_22.name, 1)
                left -= len(items_23)
                if left < 0:
                    raise OverflowError
                for paragraph_23 in items_23:
                    out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_23)), '</w:t></w:r></w:p>',)
                out += ('</w:sdtContent></w:sdt></w:tc><w:tc><w:tcPr><w:tcW w:w="2324" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellCenter"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_count(group_22.total)), '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellCenter"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Ер адамдар"/><w:tag w:val="beneficiaries.groups[', str(n_22), '].men"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_count(group_22.men)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellCenter"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Әйелдер"/><w:tag w:val="beneficiaries.groups[', str(n_22), '].women"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_count(group_22.women)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:sdtContent></w:sdt>',)
            out += ('</w:sdtContent></w:sdt>',)
        out += ('</w:tbl>',)
    else:
        out += ('<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="9355" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="3685"/><w:gridCol w:w="2835"/><w:gridCol w:w="2835"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3685" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Қызмет алушылардың саны</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2835" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Ер адамдар</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2835" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Әйелдер</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3685" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellCenter"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_count(d_beneficiaries.total)), '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2835" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellCenter"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Ер адамдар"/><w:tag w:val="beneficiaries.men"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_count(d_beneficiaries.men)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2835" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellCenter"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Әйелдер"/><w:tag w:val="beneficiaries.women"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_count(d_beneficiaries.women)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl>',)
    out += ('<w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">4. Жобаның әлеуметтік тиімділігі:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Question"/></w:pPr><w:r><w:t xml:space="preserve">– көрсетілген нысаналы топтардың жобаны іске асыру барысында алған нақты нәтижелері (сандық көрсеткіштерді көрсете отырып, сапалық өзгерістердің, мүмкіндігінше жетістік тарихының сипаттамасымен расталған нақты деректер негізінде)</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Нысаналы топтар алған нәтижелер"/><w:tag w:val="social_effect.results"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
    items_24 = f_paragraphs(d_social_effect.results, 4)
    left -= len(items_24)
    if left < 0:
        raise OverflowError
    for paragraph_24 in items_24:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_24)), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Question"/></w:pPr><w:r><w:t xml:space="preserve">– жобаның проблемаға ұзақ мерзімді әсері (жоба туындатқан, осы немесе басқа саладағы болжамды оң/теріс өзгерістердің негіздемесі)</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Ұзақ мерзімді әсер"/><w:tag w:val="social_effect.long_term"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
    items_25 = f_paragraphs(d_social_effect.long_term, 4)
    left -= len(items_25)
    if left < 0:
        raise OverflowError
    for paragraph_25 in items_25:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_25)), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">5. Серіктестердің (болған жағдайда), жобаны іске асыруды қолдаған органдардың, құрылымдардың үлесін талдау: олардың қатысуы қаншалықты қажет болды, бұл жобаны қалай күшейтті, қандай сабақ алынды, өзара іс-қимылды қалай жалғастыру керек</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Серіктестердің үлесі"/><w:tag w:val="partners"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
    items_26 = f_paragraphs(d_partners, 4)
    left -= len(items_26)
    if left < 0:
        raise OverflowError
    for paragraph_26 in items_26:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_26)), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">6. Іске асырылған жобаның ұйымның дамуына әсер ету дәрежесінің сипаттамасы (қызметкерлердің біліктілігі, байланыстардың кеңеюі, жаңа қызметтің іске қосылуы және т.б.)</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Ұйымның дамуына әсері"/><w:tag w:val="organization_development"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
    items_27 = f_paragraphs(d_organization_development, 4)
    left -= len(items_27)
    if left < 0:
        raise OverflowError
    for paragraph_27 in items_27:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_27)), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">7. Осы жобаның жалғасы болуы мүмкін болашақ жобалардың тақырыптары туралы ақпарат:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Subheading"/></w:pPr><w:r><w:t xml:space="preserve">Жоба нәтижелері бойынша ұсыныстар:</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4677"/><w:gridCol w:w="4677"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4677" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Тақырыптың (мәселенің) қандай жалғасын ұсына аласыз?</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4677" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Жобаны іске асыру барысында сіз кездестірген негізгі проблемалар қандай?</w:t></w:r></w:p></w:tc></w:tr>',)
    if d_continuation:
        out += ('<w:sdt><w:sdtPr><w:alias w:val="Жобаның жалғасы"/><w:tag w:val="continuation"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
        items_28 = d_continuation
        left -= len(items_28)
        if left < 0:
            raise OverflowError
        for n_28, continuation_item_28 in enumerate(items_28):
            out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4677" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Тақырыпты жалғастыру ұсынысы"/><w:tag w:val="continuation[', str(n_28), '].proposal"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
            items_29 = f_paragraphs(continuation_item_28.proposal, 1)
            left -= len(items_29)
            if left < 0:
                raise OverflowError
            for paragraph_29 in items_29:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_29)), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt></w:tc><w:tc><w:tcPr><w:tcW w:w="4677" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Кездескен негізгі проблема"/><w:tag w:val="continuation[', str(n_28), '].problem"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
            items_30 = f_paragraphs(continuation_item_28.problem, 1)
            left -= len(items_30)
            if left < 0:
                raise OverflowError
            for paragraph_30 in items_30:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_30)), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt></w:tc></w:tr></w:sdtContent></w:sdt>',)
        out += ('</w:sdtContent></w:sdt>',)
    out += ('</w:tbl><w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">8. Мемлекеттік органдар үшін жоба нәтижелері бойынша практикалық ұсынымдар</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Мемлекеттік органдарға ұсынымдар"/><w:tag w:val="recommendations"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
    items_31 = f_paragraphs(d_recommendations, 4)
    left -= len(items_31)
    if left < 0:
        raise OverflowError
    for paragraph_31 in items_31:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_31)), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">9. Іс-шараларға қосымшалар</w:t></w:r></w:p>',)
    if d_attachments:
        out += ('<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="1531"/><w:gridCol w:w="3515"/><w:gridCol w:w="2154"/><w:gridCol w:w="2154"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1531" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Қосымша нөмірі</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3515" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Қосымшаның атауы</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Қосымшаның түрі</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Неге қатысты</w:t></w:r></w:p></w:tc></w:tr>',)
        if d_attachments:
            out += ('<w:sdt><w:sdtPr><w:alias w:val="Қосымшалар"/><w:tag w:val="attachments"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
            items_32 = d_attachments
            left -= len(items_32)
            if left < 0:
                raise OverflowError
            for n_32, attachment_32 in enumerate(items_32):
                out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1531" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_bookmarked((n_32 + 1))), '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3515" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Қосымшаның атауы"/><w:tag w:val="attachments[', str(n_32), '].title"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
                items_33 = f_paragraphs(attachment_32.title, 1)
                left -= len(items_33)
                if left < 0:
                    raise OverflowError
                for paragraph_33 in items_33:
                    out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_33)), '</w:t></w:r></w:p>',)
                out += ('</w:sdtContent></w:sdt></w:tc><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Қосымшаның түрі"/><w:tag w:val="attachments[', str(n_32), '].kind"/><w:dropDownList><w:listItem w:displayText="Іс-шара бағдарламасы" w:value="programme"/><w:listItem w:displayText="Қатысушылар тізімі" w:value="participants"/><w:listItem w:displayText="Таратпа материалдар" w:value="handouts"/><w:listItem w:displayText="Сауалнама нәтижелері" w:value="survey"/><w:listItem w:displayText="Қатысушылардың пікірлері" w:value="feedback"/><w:listItem w:displayText="Өткізілген орыннан растау хаты" w:value="venue_letter"/><w:listItem w:displayText="Іс-шараның көрнекі безендірілуі" w:value="design"/><w:listItem w:displayText="Консультацияларды есепке алу журналы" w:value="consultations"/><w:listItem w:displayText="Шарттар, ниет хаттары және жобаның басқа да құжаттары" w:value="agreements"/><w:listItem w:displayText="Жоба басылымдары" w:value="publications"/><w:listItem w:displayText="Интернет пайдаланушыларының тізімі" w:value="internet_access"/><w:listItem w:displayText="Вебинардың бейнежазбасы" w:value="webinar"/><w:listItem w:displayText="Хат алмасу мысалдары" w:value="correspondence"/><w:listItem w:displayText="Дерекқорлар мен архивтер" w:value="database"/><w:listItem w:displayText="Фото- және бейнематериалдар" w:value="photos"/><w:listItem w:displayText="БАҚ-тағы жарияланымдар" w:value="media"/><w:listItem w:displayText="Оқу модулі, жаттықтырушының түйіндемесі, сертификат үлгілері" w:value="training"/><w:listItem w:displayText="Баяндамалар, ұсынымдар, қарарлар" w:value="proceedings"/><w:listItem w:displayText="Экспонаттар каталогы" w:value="catalogue"/><w:listItem w:displayText="Сценарий" w:value="scenario"/><w:listItem w:displayText="Зерттеу бағдарламасы, хаттамалар, жазбалар" w:value="research"/><w:listItem w:displayText="Өзге материалдар" w:value="other"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(attachment_32.kind), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Неге қатысты"/><w:tag w:val="attachments[', str(n_32), '].refers_to"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
                items_34 = f_paragraphs(attachment_32.refers_to, 1)
                left -= len(items_34)
                if left < 0:
                    raise OverflowError
                for paragraph_34 in items_34:
                    out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_34)), '</w:t></w:r></w:p>',)
                out += ('</w:sdtContent></w:sdt></w:tc></w:tr></w:sdtContent></w:sdt>',)
            out += ('</w:sdtContent></w:sdt>',)
        out += ('</w:tbl>',)
    out += ('<w:p><w:pPr><w:pStyle w:val="Plain"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Plain"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Есеп құрастырылған күн: </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Есеп құрастырылған күн"/><w:tag w:val="compiled_on"/><w:date><w:dateFormat w:val="yyyy \'жылғы\' d MMMM"/><w:lid w:val="kk-KZ"/><w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_date_line(d_compiled_on)), '</w:t></w:r></w:sdtContent></w:sdt></w:p><w:tbl><w:tblPr><w:tblW w:w="9355" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="3118"/><w:gridCol w:w="227"/><w:gridCol w:w="3855"/><w:gridCol w:w="227"/><w:gridCol w:w="1928"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="624" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Лауазымы"/><w:tag w:val="signatory.position"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_references(data, d_signatory.position)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="227" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3855" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Т.А.Ә."/><w:tag w:val="signatory.full_name"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_references(data, d_signatory.full_name)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="227" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">Лауазымы</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="227" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3855" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">ҮЕҰ басшысының Т.А.Ә.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="227" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">Қолы</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="Gap"/><w:keepNext/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Plain"/></w:pPr><w:r><w:t xml:space="preserve">Мөр орны (болған жағдайда)</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">Қосымшаларға мынадай құжаттар да енгізілуі мүмкін (іс-шаралардың дәлелі ретінде):</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">Іс-шаралардың барлық түрлері үшін:</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">– Іс-шара бағдарламасы</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">– Қатысушылар тізімі: №, қатысушылардың Т.А.Ә., жұмыс/оқу орны, байланыс деректері (телефон, e-mail), қолы</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">– Қатысушылардың байланыс деректері көрсетілген, іс-шара туралы пікірлері</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">– Кері байланыс нысандары</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">– Өткізілген орыннан растау хаты</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">– Дискідегі фотосуреттер мен бейнежазбалар</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">– Іс-шараның көрнекі безендірілуі</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">– Тапсырыс беруші мен таралымы көрсетілген таратпа материалдар (әдістемелік жинақ, баяндамалар жинағы, ақпараттық буклеттер, брошюралар, сурет материалдары және т.б.)</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">– Электрондық және/немесе баспа БАҚ-та жарияланған барлық материалдар көрсетілетін медиақор; мақаланың атауы, газеттің, журналдың атауы мен нөмірі көрсетілген жарияланымдардың көшірмелері, сайтқа сілтемелер; электрондық БАҚ үшін – эфирге шыққан күні мен уақыты көрсетілген эфирлік анықтама</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">Іс-шаралардың жеке нысандары үшін:</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">– семинарлар / тренингтер / мастер-кластар үшін – презентация, жаттықтырушының түйіндемесі, оқу модулі, сертификат үлгілері</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">– конференциялар / форумдар үшін – баяндамалар, ұсынымдар / қарарлар жинағы</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">– дөңгелек үстелдер үшін – қатысушылардың баяндамалары, ұсынымдар / қарарлар</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">– көрмелер үшін – экспонаттар каталогы</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">– концерттер, конкурстар, фестивальдер үшін – сценарий</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">– консультациялар үшін (қоғамдық қабылдаулар, әртүрлі бағыттағы орталықтардың жұмысы) – көрсетілетін қызметтер журналы</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">– фокус-топтар, сараптамалық топтар үшін – зерттеу бағдарламасы, хаттамалар, аудио- немесе бейнежазбалар</w:t></w:r></w:p>',)
    if d_participants:
        out += ('<w:sdt><w:sdtPr><w:alias w:val="Қатысушылар тізімдері"/><w:tag w:val="participants"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
        items_35 = d_participants
        left -= len(items_35)
        if left < 0:
            raise OverflowError
        for n_35, participant_35 in enumerate(items_35):
            out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="AppendixTitle"/></w:pPr><w:r><w:t xml:space="preserve">Қатысушылар тізімі</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Plain"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Іс-шара:</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Іс-шара"/><w:tag w:val="participants[', str(n_35), '].event"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_references(data, participant_35.event)), '</w:t></w:r></w:sdtContent></w:sdt></w:p><w:p><w:pPr><w:pStyle w:val="Plain"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Күні:</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Күні"/><w:tag w:val="participants[', str(n_35), '].date"/><w:date><w:dateFormat w:val="yyyy \'жылғы\' d MMMM"/><w:lid w:val="kk-KZ"/><w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_date(participant_35.date)), '</w:t></w:r></w:sdtContent></w:sdt></w:p><w:p><w:pPr><w:pStyle w:val="Gap"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="680"/><w:gridCol w:w="2324"/><w:gridCol w:w="2268"/><w:gridCol w:w="2891"/><w:gridCol w:w="1191"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="680" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">№</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2324" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Т.А.Ә.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Жұмыс/оқу орны</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2891" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Байланыс деректері (телефон, e-mail)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1191" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Қолы</w:t></w:r></w:p></w:tc></w:tr>',)
            if participant_35.people:
                out += ('<w:sdt><w:sdtPr><w:alias w:val="Қатысушылар"/><w:tag w:val="participants[', str(n_35), '].people"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
                items_36 = participant_35.people
                left -= len(items_36)
                if left < 0:
                    raise OverflowError
                for n_36, people_item_36 in enumerate(items_36):
                    out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="680" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellCenter"/></w:pPr><w:r><w:t xml:space="preserve">', str((n_36 + 1)), '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2324" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Т.А.Ә."/><w:tag w:val="participants[', str(n_35), '].people[', str(n_36), '].full_name"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(people_item_36.full_name), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Жұмыс/оқу орны"/><w:tag w:val="participants[', str(n_35), '].people[', str(n_36), '].workplace"/><w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr><w:sdtContent>',)
                    items_37 = f_paragraphs(people_item_36.workplace, 1)
                    left -= len(items_37)
                    if left < 0:
                        raise OverflowError
                    for paragraph_37 in items_37:
                        out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_references(data, paragraph_37)), '</w:t></w:r></w:p>',)
                    out += ('</w:sdtContent></w:sdt></w:tc><w:tc><w:tcPr><w:tcW w:w="2891" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Байланыс деректері (телефон, e-mail)"/><w:tag w:val="participants[', str(n_35), '].people[', str(n_36), '].contacts"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(people_item_36.contacts), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1191" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr></w:p></w:tc></w:tr></w:sdtContent></w:sdt>',)
                out += ('</w:sdtContent></w:sdt>',)
            out += ('</w:tbl></w:sdtContent></w:sdt>',)
        out += ('</w:sdtContent></w:sdt>',)
    out += ('<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:footerReference w:type="default" r:id="rIdFooter"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>',)
    return "".join(out)


def part_3(data: Any, show: Any, put: Any, filters: Any) -> str:
    d_draft_mark = data['draft_mark']
    out: list[str] = []
    out += ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t xml:space="preserve">', show(d_draft_mark), '</w:t></w:r></w:p></w:hdr>',)
    return "".join(out)


PARTS = {
    "docProps/core.xml": (part_1, ('supplier',), True),
    "word/document.xml": (part_2, ('achievement', 'attachments', 'beneficiaries', 'blank', 'compiled_by', 'compiled_on', 'continuation', 'contract', 'events', 'indicator_results', 'organization_development', 'participants', 'partners', 'period', 'project_name', 'recommendations', 'signatory', 'social_effect', 'summary', 'supplier'), True),
    "word/header.xml": (part_3, ('draft_mark',), True),
}
