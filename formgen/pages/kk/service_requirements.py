"""templates_kk/service_requirements.docx as Python: written by ``formgen templates build``, not by hand."""

from typing import Any

TEMPLATE = "10175-648edb61-aecf3e1e"


def part_1(data: Any, show: Any, put: Any, filters: Any) -> str:
    f_property = filters['property']
    d_customer = data['customer']
    out: list[str] = []
    out += ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Жобаны өткізу кезінде көрсетілетін қызметтерге қойылатын жалпы талаптар</dc:title><dc:creator>', put(f_property(d_customer)), '</dc:creator><dc:language>kk-KZ</dc:language></cp:coreProperties>',)
    return "".join(out)


def part_2(data: Any, show: Any, put: Any, filters: Any) -> str:
    f_count = filters['count']
    f_paragraphs = filters['paragraphs']
    d_bid_contents = data['bid_contents']
    d_blank = data['blank']
    d_coverage = data['coverage']
    d_customer = data['customer']
    d_event_passports = data['event_passports']
    d_handover = data['handover']
    d_information_support = data['information_support']
    d_management = data['management']
    d_more_requirements = data['more_requirements']
    d_premises = data['premises']
    d_project = data['project']
    d_provision = data['provision']
    d_signatory = data['signatory']
    d_supplier_duties = data['supplier_duties']
    d_tasks = data['tasks']
    left = 500000
    out: list[str] = []
    out += ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w15"><w:body><w:p><w:pPr><w:pStyle w:val="Addressee"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Тапсырыс беруші:</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Тапсырыс беруші"/><w:tag w:val="customer"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_customer), '</w:t></w:r></w:sdtContent></w:sdt></w:p><w:p><w:pPr><w:pStyle w:val="FormTitle"/></w:pPr><w:r><w:t xml:space="preserve">Жобаны өткізу кезінде көрсетілетін қызметтерге қойылатын жалпы талаптар</w:t><w:br/><w:t xml:space="preserve">«</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Жоба атауы"/><w:tag w:val="project.name"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_project.name), '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">»</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Жоба атауы:</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Жоба атауы"/><w:tag w:val="project.name"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_project.name), '</w:t></w:r></w:sdtContent></w:sdt></w:p><w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Жоба мақсаты:</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Жоба мақсаты"/><w:tag w:val="project.goal"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_project.goal), '</w:t></w:r></w:sdtContent></w:sdt></w:p><w:p><w:pPr><w:pStyle w:val="Body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Осы мақсатқа жету үшін барлық күш-жігер мынадай міндеттерді орындауға жұмылдырылуы керек:</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">(жоба шеңберінде орындалуға тиісті міндеттерді атап көрсету қажет)</w:t></w:r></w:p>',)
    if d_tasks:
        out += ('<w:sdt><w:sdtPr><w:alias w:val="Міндеттер"/><w:tag w:val="tasks"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
        items_1 = d_tasks
        left -= len(items_1)
        if left < 0:
            raise OverflowError
        for n_1, task_1 in enumerate(items_1):
            out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="ListItem"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Міндеттер"/><w:tag w:val="tasks[', str(n_1), ']"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(task_1), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>',)
        out += ('</w:sdtContent></w:sdt>',)
    out += ('<w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">Жобаны басқару (қысқаша сипаттама)</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Жобаны басқару (қысқаша сипаттама)"/><w:tag w:val="management"/></w:sdtPr><w:sdtContent>',)
    items_2 = f_paragraphs(d_management, 5)
    left -= len(items_2)
    if left < 0:
        raise OverflowError
    for paragraph_2 in items_2:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_2), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">Жобаны ұйымдастыру және қамтамасыз ету «</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Жоба атауы"/><w:tag w:val="project.name"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_project.name), '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">»</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">(жобаны іске асыруға қажетті іс-шаралардың материалдық-техникалық және кадрлық қамтамасыз етілуін көрсету керек)</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">(мысалы: барлық тұрғындарға қолжетімді жоба кеңсесін орналастыру үшін ауданы 30 ш.м. үй-жайды жалға алу; кеңсе жұмысын үйлестіру – кемінде 5 жұмыскердің болуы; тренингтер / дөңгелек үстелдер өткізу; ақпараттық материалдарды тарату – саны, тілі бойынша талаптар; бағдарламаны, тренингтер / дөңгелек үстелдер өткізуді, ақпараттық материалдарды және т.б. тапсырыс берушімен келісу; көрсетілген қызмет нәтижелері бойынша шығармашылық және қаржылық есеп беру – аралық және/немесе қорытынды)</w:t></w:r></w:p>',)
    if d_provision:
        out += ('<w:sdt><w:sdtPr><w:alias w:val="Жобаны ұйымдастыру және қамтамасыз ету"/><w:tag w:val="provision"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
        items_3 = d_provision
        left -= len(items_3)
        if left < 0:
            raise OverflowError
        for n_3, provision_item_3 in enumerate(items_3):
            out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="ListItem"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Жобаны ұйымдастыру және қамтамасыз ету"/><w:tag w:val="provision[', str(n_3), ']"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(provision_item_3), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>',)
        out += ('</w:sdtContent></w:sdt>',)
    out += ('<w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">Іс-шараларды ақпараттық сүйемелдеу бойынша жұмыс</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">(жобаны ақпараттық жариялау жөніндегі шаралар көрсетіледі, мысалы: медиажоспардың болуы; әлеуметтік желіде жобаның ресми парақшасын ашу; БАҚ үшін ақпараттық материалдарды дайындау және жариялау)</w:t></w:r></w:p>',)
    if d_information_support:
        out += ('<w:sdt><w:sdtPr><w:alias w:val="Іс-шараларды ақпараттық сүйемелдеу"/><w:tag w:val="information_support"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
        items_4 = d_information_support
        left -= len(items_4)
        if left < 0:
            raise OverflowError
        for n_4, information_support_item_4 in enumerate(items_4):
            out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="ListItem"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Іс-шараларды ақпараттық сүйемелдеу"/><w:tag w:val="information_support[', str(n_4), ']"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(information_support_item_4), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>',)
        out += ('</w:sdtContent></w:sdt>',)
    out += ('<w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">Конкурстық өтінімнің бөлігін құрайтын және көрсетілетін қызметтің сапалық, техникалық сипаттамаларын көрсететін құжаттар жоба ретінде жасалып, мынадай ақпаратты қамтуға тиіс:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListItem"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">әлеуетті өнім беруші ұсынатын жобаның Тапсырыс берушінің техникалық сипаттамасына сәйкестігі;</w:t></w:r></w:p>',)
    if (d_bid_contents and d_bid_contents.goals):
        out += ('<w:p><w:pPr><w:pStyle w:val="ListItem"/><w:keepNext/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">әлеуетті өнім беруші қызметі мақсатының Тапсырыс берушінің сатып алынатын қызметтеріне сәйкестігі (құрылтай құжаттарына сәйкес):</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Қызмет мақсатының сәйкестігі"/><w:tag w:val="bid_contents.goals"/></w:sdtPr><w:sdtContent>',)
        items_5 = f_paragraphs(d_bid_contents.goals, 1)
        left -= len(items_5)
        if left < 0:
            raise OverflowError
        for paragraph_5 in items_5:
            out += ('<w:p><w:pPr><w:pStyle w:val="ListText"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_5), '</w:t></w:r></w:p>',)
        out += ('</w:sdtContent></w:sdt>',)
    else:
        out += ('<w:p><w:pPr><w:pStyle w:val="ListItem"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">әлеуетті өнім беруші қызметі мақсатының Тапсырыс берушінің сатып алынатын қызметтеріне сәйкестігі (құрылтай құжаттарына сәйкес);</w:t></w:r></w:p>',)
    if (d_bid_contents and d_bid_contents.action_plan):
        out += ('<w:p><w:pPr><w:pStyle w:val="ListItem"/><w:keepNext/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Тапсырыс беруші қойған мақсаттарға қол жеткізу жөніндегі іс-шаралар жоспарының сәйкестігі (іс-шараның атауы, түрі, өтетін орны мен уақыты):</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Іс-шаралар жоспарының сәйкестігі"/><w:tag w:val="bid_contents.action_plan"/></w:sdtPr><w:sdtContent>',)
        items_6 = f_paragraphs(d_bid_contents.action_plan, 1)
        left -= len(items_6)
        if left < 0:
            raise OverflowError
        for paragraph_6 in items_6:
            out += ('<w:p><w:pPr><w:pStyle w:val="ListText"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_6), '</w:t></w:r></w:p>',)
        out += ('</w:sdtContent></w:sdt>',)
    else:
        out += ('<w:p><w:pPr><w:pStyle w:val="ListItem"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Тапсырыс беруші қойған мақсаттарға қол жеткізу жөніндегі іс-шаралар жоспарының сәйкестігі (іс-шараның атауы, түрі, өтетін орны мен уақыты);</w:t></w:r></w:p>',)
    if (d_bid_contents and d_bid_contents.database):
        out += ('<w:p><w:pPr><w:pStyle w:val="ListItem"/><w:keepNext/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">әлеуетті өнім берушінің «Үкіметтік емес ұйымдардың дерекқорында» болуы туралы мәліметтер:</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="ҮЕҰ дерекқорында болуы туралы мәліметтер"/><w:tag w:val="bid_contents.database"/></w:sdtPr><w:sdtContent>',)
        items_7 = f_paragraphs(d_bid_contents.database, 1)
        left -= len(items_7)
        if left < 0:
            raise OverflowError
        for paragraph_7 in items_7:
            out += ('<w:p><w:pPr><w:pStyle w:val="ListText"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_7), '</w:t></w:r></w:p>',)
        out += ('</w:sdtContent></w:sdt>',)
    else:
        out += ('<w:p><w:pPr><w:pStyle w:val="ListItem"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">әлеуетті өнім берушінің «Үкіметтік емес ұйымдардың дерекқорында» болуы туралы мәліметтер;</w:t></w:r></w:p>',)
    if (d_bid_contents and d_bid_contents.experience):
        out += ('<w:p><w:pPr><w:pStyle w:val="ListItem"/><w:keepNext/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">әлеуетті өнім берушінің жұмыс тәжірибесі:</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Жұмыс тәжірибесі"/><w:tag w:val="bid_contents.experience"/></w:sdtPr><w:sdtContent>',)
        items_8 = f_paragraphs(d_bid_contents.experience, 1)
        left -= len(items_8)
        if left < 0:
            raise OverflowError
        for paragraph_8 in items_8:
            out += ('<w:p><w:pPr><w:pStyle w:val="ListText"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_8), '</w:t></w:r></w:p>',)
        out += ('</w:sdtContent></w:sdt>',)
    else:
        out += ('<w:p><w:pPr><w:pStyle w:val="ListItem"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">әлеуетті өнім берушінің жұмыс тәжірибесі;</w:t></w:r></w:p>',)
    if (d_bid_contents and d_bid_contents.indicators):
        out += ('<w:p><w:pPr><w:pStyle w:val="ListItem"/><w:keepNext/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">жобаны іске асыру нәтижелерінің тиімділігін бағалау жөніндегі индикаторлардың болуы:</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Индикаторлардың болуы"/><w:tag w:val="bid_contents.indicators"/></w:sdtPr><w:sdtContent>',)
        items_9 = f_paragraphs(d_bid_contents.indicators, 1)
        left -= len(items_9)
        if left < 0:
            raise OverflowError
        for paragraph_9 in items_9:
            out += ('<w:p><w:pPr><w:pStyle w:val="ListText"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_9), '</w:t></w:r></w:p>',)
        out += ('</w:sdtContent></w:sdt>',)
    else:
        out += ('<w:p><w:pPr><w:pStyle w:val="ListItem"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">жобаны іске асыру нәтижелерінің тиімділігін бағалау жөніндегі индикаторлардың болуы.</w:t></w:r></w:p>',)
    out += ('<w:p><w:pPr><w:pStyle w:val="FormTitle"/></w:pPr><w:r><w:t xml:space="preserve">Осы техникалық сипаттаманың қысқаша сипаттамасында көрсетілген талаптарға сәйкес қызмет көрсетудің жалпы ережелері</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">1. Жоба шеңберіндегі іс-шаралар жоспары – іс-шараның төлқұжаты</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">(өтетін орны, өткізу жоспары, қатысушылар саны, қызмет түрлерінің кезең-кезеңмен сипаттамасы, күтілетін нәтиже көрсетіледі)</w:t></w:r></w:p>',)
    if d_event_passports:
        out += ('<w:sdt><w:sdtPr><w:alias w:val="Іс-шаралардың төлқұжаттары"/><w:tag w:val="event_passports"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
        items_10 = d_event_passports
        left -= len(items_10)
        if left < 0:
            raise OverflowError
        for n_10, event_passport_10 in enumerate(items_10):
            out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="9355" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="2835"/><w:gridCol w:w="6520"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2835" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Іс-шара атауы</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6520" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellStrong"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Іс-шара атауы"/><w:tag w:val="event_passports[', str(n_10), '].name"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(event_passport_10.name), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2835" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Өтетін орны</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6520" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Өтетін орны"/><w:tag w:val="event_passports[', str(n_10), '].place"/></w:sdtPr><w:sdtContent>',)
            items_11 = f_paragraphs(event_passport_10.place, 1)
            left -= len(items_11)
            if left < 0:
                raise OverflowError
            for paragraph_11 in items_11:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_11), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2835" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Өткізу жоспары</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6520" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Өткізу жоспары"/><w:tag w:val="event_passports[', str(n_10), '].schedule"/></w:sdtPr><w:sdtContent>',)
            items_12 = f_paragraphs(event_passport_10.schedule, 1)
            left -= len(items_12)
            if left < 0:
                raise OverflowError
            for paragraph_12 in items_12:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_12), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2835" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Қатысушылар саны</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6520" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/><w:keepNext/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Қатысушылар саны"/><w:tag w:val="event_passports[', str(n_10), '].participants"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_count(event_passport_10.participants)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2835" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Қызмет түрлерінің кезең-кезеңмен сипаттамасы</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6520" w:type="dxa"/></w:tcPr>',)
            if event_passport_10.steps:
                out += ('<w:sdt><w:sdtPr><w:alias w:val="Қызмет түрлерінің кезең-кезеңмен сипаттамасы"/><w:tag w:val="event_passports[', str(n_10), '].steps"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
                items_13 = event_passport_10.steps
                left -= len(items_13)
                if left < 0:
                    raise OverflowError
                for n_13, step_13 in enumerate(items_13):
                    out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="Cell"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="5"/></w:numPr></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Қызмет түрлерінің кезең-кезеңмен сипаттамасы"/><w:tag w:val="event_passports[', str(n_10), '].steps[', str(n_13), ']"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(step_13), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>',)
                out += ('</w:sdtContent></w:sdt>',)
            if (not event_passport_10.steps):
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr></w:p>',)
            out += ('</w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2835" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">Күтілетін нәтиже</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6520" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Күтілетін нәтиже"/><w:tag w:val="event_passports[', str(n_10), '].expected_result"/></w:sdtPr><w:sdtContent>',)
            items_14 = f_paragraphs(event_passport_10.expected_result, 1)
            left -= len(items_14)
            if left < 0:
                raise OverflowError
            for paragraph_14 in items_14:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_14), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p></w:sdtContent></w:sdt>',)
        out += ('</w:sdtContent></w:sdt>',)
    out += ('<w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">2. Қызметтер мынадай кезеңдер бойынша көрсетіледі:</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">(жобаны іске асырудың барлық кезеңдері көрсетіледі)</w:t></w:r></w:p>',)
    out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">1-кезең – ақпаратты жинау және талдау;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">2-кезең – техникалық тапсырмаға сәйкес қызмет көрсету;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">3-кезең – шығармашылық, қаржылық есептерді дайындау және тапсыру;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Тапсырыс беруші белгілеген мерзімде;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Тапсырыс беруші мақұлдаған іс-шаралар жоспары бойынша.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Өткізілетін іс-шаралар Қазақстан Республикасы Қоғамдық даму министрінің 2018 жылғы 15 тамыздағы № 19 бұйрығымен бекітілген Мемлекеттік әлеуметтік тапсырыс стандартына сәйкес ұйымдастырылуға тиіс.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">3. Қаржылық операцияларды жүзеге асыру талаптары:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListItem"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">іс-шараларды өткізу және ұйымдастыру бойынша қызметтерді үшінші тұлғаларға беруге болмайды;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListItem"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">шығармашылық, қаржылық есептер Тапсырыс беруші белгілеген кестеге сәйкес ұсынылады.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">4. Жоба іс-шараларымен халықты қамтуды жоспарлау кезінде мынадай сандық көрсеткіштер ескеріледі:</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="9355" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="3685"/><w:gridCol w:w="1701"/><w:gridCol w:w="3969"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3685" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Іс-шара түрі</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Қатысушылар саны</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3969" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Нәтижелер түрі</w:t></w:r></w:p></w:tc></w:tr>',)
    if d_coverage:
        out += ('<w:sdt><w:sdtPr><w:alias w:val="Халықты қамту"/><w:tag w:val="coverage"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
        items_15 = d_coverage
        left -= len(items_15)
        if left < 0:
            raise OverflowError
        for n_15, coverage_item_15 in enumerate(items_15):
            out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3685" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Іс-шара түрі"/><w:tag w:val="coverage[', str(n_15), '].kind"/></w:sdtPr><w:sdtContent>',)
            items_16 = f_paragraphs(coverage_item_15.kind, 1)
            left -= len(items_16)
            if left < 0:
                raise OverflowError
            for paragraph_16 in items_16:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_16), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellCenter"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Қатысушылар саны"/><w:tag w:val="coverage[', str(n_15), '].participants"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_count(coverage_item_15.participants)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3969" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Нәтижелер түрі"/><w:tag w:val="coverage[', str(n_15), '].results"/></w:sdtPr><w:sdtContent>',)
            items_17 = f_paragraphs(coverage_item_15.results, 1)
            left -= len(items_17)
            if left < 0:
                raise OverflowError
            for paragraph_17 in items_17:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_17), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt></w:tc></w:tr></w:sdtContent></w:sdt>',)
        out += ('</w:sdtContent></w:sdt>',)
    out += ('</w:tbl><w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">5. Қызмет көрсетуге байланысты барлық әрекеттер Тапсырыс берушімен келісілуге жатады. Әлеуетті өнім берушінің міндеттері:</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">(мысалы: Тапсырыс берушіге егжей-тегжейлі есеп беру – мерзімдері, құжаттардың қосымшалары, қағаз немесе электрондық түрде және т.б.)</w:t></w:r></w:p>',)
    if d_supplier_duties:
        out += ('<w:sdt><w:sdtPr><w:alias w:val="Әлеуетті өнім берушінің міндеттері"/><w:tag w:val="supplier_duties"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
        items_18 = d_supplier_duties
        left -= len(items_18)
        if left < 0:
            raise OverflowError
        for n_18, supplier_duty_18 in enumerate(items_18):
            out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="ListItem"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="6"/></w:numPr></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Әлеуетті өнім берушінің міндеттері"/><w:tag w:val="supplier_duties[', str(n_18), ']"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(supplier_duty_18), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>',)
        out += ('</w:sdtContent></w:sdt>',)
    out += ('<w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">6. Іс-шараларды өткізу кезінде жалға алынатын үй-жайларды безендіру талаптары</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">(визуалды ақпараттың, техникалық талаптардың болуы көрсетіледі)</w:t></w:r></w:p>',)
    out += ('<w:sdt><w:sdtPr><w:alias w:val="Үй-жайларды безендіру талаптары"/><w:tag w:val="premises"/></w:sdtPr><w:sdtContent>',)
    items_19 = f_paragraphs(d_premises, 3)
    left -= len(items_19)
    if left < 0:
        raise OverflowError
    for paragraph_19 in items_19:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_19), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">7. Тапсырыс берушіге қызмет көрсету нәтижелерін тапсыру</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">(Тапсырыс берушіге тапсырылатын нәтижелердің тәртібі, мерзімі, түрі көрсетіледі)</w:t></w:r></w:p>',)
    out += ('<w:sdt><w:sdtPr><w:alias w:val="Қызмет көрсету нәтижелерін тапсыру"/><w:tag w:val="handover"/></w:sdtPr><w:sdtContent>',)
    items_20 = f_paragraphs(d_handover, 3)
    left -= len(items_20)
    if left < 0:
        raise OverflowError
    for n_20, paragraph_20 in enumerate(items_20):
        if ((n_20 == len(items_20) - 1) and (not d_more_requirements)):
            out += ('<w:p><w:pPr><w:pStyle w:val="Body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_20), '</w:t></w:r></w:p>',)
        else:
            out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_20), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">(Тапсырыс беруші конкурстық құжаттамада басқа да талаптарды көрсетуге құқылы: жобаның қажетті нысандары мен әдістері; іс-шаралардың тақырыптық бағыттары; әдістемелік, ақпараттық және басқа да материалдарды таратуға қойылатын техникалық талаптар; іс-шараларды ұйымдастырушылық қамтамасыз ету – үй-жайды жабдықтау, фото- және бейнетүсірілім, БАҚ-та ақпараттық жариялау, кеңсе жабдықтары және т.б.)</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">МАҢЫЗДЫ! Талаптардың әрқайсысы ең аз сандық және сапалық сипаттамалармен нақтылануға тиіс.</w:t></w:r></w:p>',)
    if (d_more_requirements and (not d_blank)):
        if d_more_requirements:
            out += ('<w:sdt><w:sdtPr><w:alias w:val="Басқа да талаптар"/><w:tag w:val="more_requirements"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
            items_21 = d_more_requirements
            left -= len(items_21)
            if left < 0:
                raise OverflowError
            for n_21, more_requirement_21 in enumerate(items_21):
                out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="Heading"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Талаптың атауы"/><w:tag w:val="more_requirements[', str(n_21), '].title"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(more_requirement_21.title), '</w:t></w:r></w:sdtContent></w:sdt></w:p><w:sdt><w:sdtPr><w:alias w:val="Талаптың мазмұны"/><w:tag w:val="more_requirements[', str(n_21), '].body"/></w:sdtPr><w:sdtContent>',)
                items_22 = f_paragraphs(more_requirement_21.body, 3)
                left -= len(items_22)
                if left < 0:
                    raise OverflowError
                for n_22, paragraph_22 in enumerate(items_22):
                    if ((n_22 == len(items_22) - 1) and (n_21 == len(items_21) - 1)):
                        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_22), '</w:t></w:r></w:p>',)
                    else:
                        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_22), '</w:t></w:r></w:p>',)
                out += ('</w:sdtContent></w:sdt></w:sdtContent></w:sdt>',)
            out += ('</w:sdtContent></w:sdt>',)
    if (d_signatory and (not d_blank)):
        out += ('<w:p><w:pPr><w:pStyle w:val="Plain"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="9355" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="3118"/><w:gridCol w:w="227"/><w:gridCol w:w="1928"/><w:gridCol w:w="227"/><w:gridCol w:w="3855"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="624" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Лауазымы"/><w:tag w:val="signatory.position"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_signatory.position), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="227" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="227" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3855" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Т.А.Ә."/><w:tag w:val="signatory.full_name"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_signatory.full_name), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">Лауазымы</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="227" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">(қолы)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="227" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3855" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">Т.А.Ә. (болған жағдайда)</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',)
    out += ('<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:footerReference w:type="default" r:id="rIdFooter"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>',)
    return "".join(out)


def part_3(data: Any, show: Any, put: Any, filters: Any) -> str:
    d_draft_mark = data['draft_mark']
    out: list[str] = []
    out += ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t xml:space="preserve">', show(d_draft_mark), '</w:t></w:r></w:p></w:hdr>',)
    return "".join(out)


PARTS = {
    "docProps/core.xml": (part_1, ('customer',), True),
    "word/document.xml": (part_2, ('bid_contents', 'blank', 'coverage', 'customer', 'event_passports', 'handover', 'information_support', 'management', 'more_requirements', 'premises', 'project', 'provision', 'signatory', 'supplier_duties', 'tasks'), True),
    "word/header.xml": (part_3, ('draft_mark',), True),
}
