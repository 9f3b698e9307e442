"""templates_kk/technical_specification.docx as Python: written by ``formgen templates build``, not by hand."""

from typing import Any

TEMPLATE = "12215-73fea3e1-097b51da"


def part_1(data: Any, show: Any, put: Any, filters: Any) -> str:
    f_property = filters['property']
    d_supplier = data['supplier']
    out: list[str] = []
    out += ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Мемлекеттік әлеуметтік тапсырыстың техникалық сипаттамасы</dc:title><dc:creator>', put(f_property(d_supplier.name)), '</dc:creator><dc:language>kk-KZ</dc:language></cp:coreProperties>',)
    return "".join(out)


def part_2(data: Any, show: Any, put: Any, filters: Any) -> str:
    f_count = filters['count']
    f_date = filters['date']
    f_money = filters['money']
    f_paragraphs = filters['paragraphs']
    f_period = filters['period']
    f_quantity = filters['quantity']
    d_action_plan = data['action_plan']
    d_additional_resources = data['additional_resources']
    d_beneficiaries = data['beneficiaries']
    d_blank = data['blank']
    d_budget = data['budget']
    d_competition = data['competition']
    d_estimate = data['estimate']
    d_estimate_total = data['estimate_total']
    d_experience = data['experience']
    d_geography = data['geography']
    d_goals = data['goals']
    d_indicators = data['indicators']
    d_lot = data['lot']
    d_material_base = data['material_base']
    d_mechanism = data['mechanism']
    d_media_plan = data['media_plan']
    d_monitoring = data['monitoring']
    d_partners = data['partners']
    d_place = data['place']
    d_previous_projects = data['previous_projects']
    d_risks = data['risks']
    d_signatory = data['signatory']
    d_supplier = data['supplier']
    d_tasks = data['tasks']
    d_team = data['team']
    left = 500000
    out: list[str] = []
    out += ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w15"><w:body><w:p><w:pPr><w:pStyle w:val="Corner"/></w:pPr><w:r><w:t xml:space="preserve">1-қосымша</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormTitle"/></w:pPr><w:r><w:t xml:space="preserve">Мемлекеттік әлеуметтік тапсырыстың техникалық сипаттамасы</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Осы техникалық сипаттама Қазақстан Республикасы Қоғамдық даму министрінің 2018 жылғы 15 тамыздағы № 19 бұйрығымен бекітілген Мемлекеттік әлеуметтік тапсырыс стандартына және Қазақстан Республикасы Қоғамдық даму министрінің 2018 жылғы 15 тамыздағы № 18 бұйрығымен бекітілген Мемлекеттік әлеуметтік тапсырысты қалыптастыру, іске асыру мониторингі және осы тапсырыстың нәтижелерін бағалау қағидаларына сәйкес конкурстық өтінімнің құрамдас бөлігі болып табылады және көрсетілетін қызметтің сапалық, функционалдық және техникалық сипаттамаларын көрсетеді.</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">(құжат жоба ретінде ұсынылып, төменде көрсетілген ақпаратты қамтуға тиіс)</w:t></w:r></w:p>',)
    out += ('<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Plain"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Конкурс №</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Конкурс нөмірі"/><w:tag w:val="competition.number"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_competition.number), '</w:t></w:r></w:sdtContent></w:sdt></w:p><w:p><w:pPr><w:pStyle w:val="Plain"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Конкурс атауы:</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Конкурс атауы"/><w:tag w:val="competition.name"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_competition.name), '</w:t></w:r></w:sdtContent></w:sdt></w:p><w:p><w:pPr><w:pStyle w:val="Plain"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Лот №</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Лот нөмірі"/><w:tag w:val="lot.number"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_lot.number), '</w:t></w:r></w:sdtContent></w:sdt></w:p><w:p><w:pPr><w:pStyle w:val="Plain"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Лот атауы:</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Лот атауы"/><w:tag w:val="lot.name"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_lot.name), '</w:t></w:r></w:sdtContent></w:sdt></w:p><w:p><w:pPr><w:pStyle w:val="Plain"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Әлеуетті өнім беруші:</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Ұйымның толық атауы"/><w:tag w:val="supplier.name"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_supplier.name), '</w:t></w:r></w:sdtContent></w:sdt></w:p><w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">1. Әлеуетті өнім беруші (құрылтай құжаттарына сәйкес) қызметі мақсаттарының Тапсырыс берушінің сатып алынатын қызметтеріне сәйкестігінің негіздемесі</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">(кемінде 3 мақсат көрсету)</w:t></w:r></w:p>',)
    if d_goals:
        out += ('<w:sdt><w:sdtPr><w:alias w:val="Қызмет мақсаттары"/><w:tag w:val="goals"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
        items_1 = d_goals
        left -= len(items_1)
        if left < 0:
            raise OverflowError
        for n_1, goal_1 in enumerate(items_1):
            out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="ListItem"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Қызмет мақсаттары"/><w:tag w:val="goals[', str(n_1), ']"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(goal_1), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>',)
        out += ('</w:sdtContent></w:sdt>',)
    out += ('<w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">2. Әлеуетті өнім берушінің жұмыс тәжірибесі туралы мәлімет</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Question"/></w:pPr><w:r><w:t xml:space="preserve">Әлеуметтік бағдарламалар мен жобаларды іске асыру саласындағы жұмыс тәжірибесі (болған жағдайда)</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Әлеуметтік бағдарламалар мен жобалар тәжірибесі"/><w:tag w:val="experience.social_programs"/></w:sdtPr><w:sdtContent>',)
    items_2 = f_paragraphs(d_experience.social_programs, 3)
    left -= len(items_2)
    if left < 0:
        raise OverflowError
    for paragraph_2 in items_2:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_2), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Question"/></w:pPr><w:r><w:t xml:space="preserve">Ұқсас жобаларды орындаудағы жұмыс тәжірибесі</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Ұқсас жобаларды орындау тәжірибесі"/><w:tag w:val="experience.similar_projects"/></w:sdtPr><w:sdtContent>',)
    items_3 = f_paragraphs(d_experience.similar_projects, 3)
    left -= len(items_3)
    if left < 0:
        raise OverflowError
    for paragraph_3 in items_3:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_3), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Question"/></w:pPr><w:r><w:t xml:space="preserve">Әлеуетті өнім берушінің қызмет көрсету нарығындағы жұмыс тәжірибесі</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Қызмет көрсету нарығындағы тәжірибе"/><w:tag w:val="experience.market"/></w:sdtPr><w:sdtContent>',)
    items_4 = f_paragraphs(d_experience.market, 3)
    left -= len(items_4)
    if left < 0:
        raise OverflowError
    for paragraph_4 in items_4:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_4), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Іске асырылған немесе соңғы 3-5 (үш-бес) жылда іске асыру барысында тұрған алдыңғы әлеуметтік жобалар мен әлеуметтік бағдарламалар көрсетіледі (ұйым мамандарының жеке негізде немесе басқа ұйымдар арқылы орындаған жобалары мен қызметтері ұйымның өзінің тиісті тәжірибесі болып саналмайды).</w:t></w:r></w:p>',)
    out += ('<w:p><w:pPr><w:pStyle w:val="Gap"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="1871"/><w:gridCol w:w="1757"/><w:gridCol w:w="1928"/><w:gridCol w:w="1814"/><w:gridCol w:w="1984"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1871" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Әлеуметтік жобаның және (немесе) әлеуметтік бағдарламаның атауы (негізгі қызметтің қысқаша сипаттамасы)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1757" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Әлеуметтік жобаны және (немесе) әлеуметтік бағдарламаны іске асыру мерзімдері</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Тапсырыс берушінің (донордың) атауы және орындалған әлеуметтік жобаның және (немесе) әлеуметтік бағдарламаның географиялық қамтуы</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Әлеуметтік жобаның және (немесе) әлеуметтік бағдарламаның құны</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1984" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Әлеуметтік жобаның және (немесе) әлеуметтік бағдарламаның нәтижелері</w:t></w:r></w:p></w:tc></w:tr>',)
    if d_previous_projects:
        out += ('<w:sdt><w:sdtPr><w:alias w:val="Алдыңғы жобалар"/><w:tag w:val="previous_projects"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
        items_5 = d_previous_projects
        left -= len(items_5)
        if left < 0:
            raise OverflowError
        for n_5, previous_project_5 in enumerate(items_5):
            out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1871" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Жобаның немесе бағдарламаның атауы"/><w:tag w:val="previous_projects[', str(n_5), '].name"/></w:sdtPr><w:sdtContent>',)
            items_6 = f_paragraphs(previous_project_5.name, 1)
            left -= len(items_6)
            if left < 0:
                raise OverflowError
            for paragraph_6 in items_6:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_6), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt>',)
            if previous_project_5.summary:
                out += ('<w:sdt><w:sdtPr><w:alias w:val="Негізгі қызметтің қысқаша сипаттамасы"/><w:tag w:val="previous_projects[', str(n_5), '].summary"/></w:sdtPr><w:sdtContent>',)
                items_7 = f_paragraphs(previous_project_5.summary, 1)
                left -= len(items_7)
                if left < 0:
                    raise OverflowError
                for paragraph_7 in items_7:
                    out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_7), '</w:t></w:r></w:p>',)
                out += ('</w:sdtContent></w:sdt>',)
            out += ('</w:tc><w:tc><w:tcPr><w:tcW w:w="1757" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Іске асыру мерзімдері"/><w:tag w:val="previous_projects[', str(n_5), '].period"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_period(previous_project_5.period)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Тапсырыс берушінің (донордың) атауы"/><w:tag w:val="previous_projects[', str(n_5), '].customer"/></w:sdtPr><w:sdtContent>',)
            items_8 = f_paragraphs(previous_project_5.customer, 1)
            left -= len(items_8)
            if left < 0:
                raise OverflowError
            for paragraph_8 in items_8:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_8), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:alias w:val="Географиялық қамту"/><w:tag w:val="previous_projects[', str(n_5), '].geography"/></w:sdtPr><w:sdtContent>',)
            items_9 = f_paragraphs(previous_project_5.geography, 1)
            left -= len(items_9)
            if left < 0:
                raise OverflowError
            for paragraph_9 in items_9:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_9), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellRight"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Құны, теңге"/><w:tag w:val="previous_projects[', str(n_5), '].cost"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_money(previous_project_5.cost)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1984" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Нәтижелері"/><w:tag w:val="previous_projects[', str(n_5), '].results"/></w:sdtPr><w:sdtContent>',)
            items_10 = f_paragraphs(previous_project_5.results, 1)
            left -= len(items_10)
            if left < 0:
                raise OverflowError
            for paragraph_10 in items_10:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_10), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt></w:tc></w:tr></w:sdtContent></w:sdt>',)
        out += ('</w:sdtContent></w:sdt>',)
    out += ('</w:tbl><w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">3. Әлеуетті өнім берушіге қойылатын біліктілік талаптары</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">(қажет болған жағдайда тапсырыс беруші әлеуетті өнім берушінің жобалық командасының сапалық құрамына қойылатын талаптарды айқындай алады, мысалы: ХНТ (ИЕТ, СЖ, ЕЖҚЕ) арасында ЖИТС-тің алдын алу бойынша жұмыс тәжірибесі мен сертификаттары бар аутрич-жұмыскерлердің / тепе-тең кеңесшілердің, әлеуметтік жұмыскерлердің, нақты лауазымды қызметкерлердің (үйлестіруші, бухгалтер, заңгер және т.б.) болуы)</w:t></w:r></w:p>',)
    out += ('<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="2381"/><w:gridCol w:w="2551"/><w:gridCol w:w="4422"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2381" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Лауазымы</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2551" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Т.А.Ә.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4422" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Біліктілігі, жұмыс тәжірибесі, сертификаттары</w:t></w:r></w:p></w:tc></w:tr>',)
    if d_team:
        out += ('<w:sdt><w:sdtPr><w:alias w:val="Жобалық команда"/><w:tag w:val="team"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
        items_11 = d_team
        left -= len(items_11)
        if left < 0:
            raise OverflowError
        for n_11, team_item_11 in enumerate(items_11):
            out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2381" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Лауазымы"/><w:tag w:val="team[', str(n_11), '].position"/></w:sdtPr><w:sdtContent>',)
            items_12 = f_paragraphs(team_item_11.position, 1)
            left -= len(items_12)
            if left < 0:
                raise OverflowError
            for paragraph_12 in items_12:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_12), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt></w:tc><w:tc><w:tcPr><w:tcW w:w="2551" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Т.А.Ә."/><w:tag w:val="team[', str(n_11), '].full_name"/></w:sdtPr><w:sdtContent>',)
            items_13 = f_paragraphs(team_item_11.full_name, 1)
            left -= len(items_13)
            if left < 0:
                raise OverflowError
            for paragraph_13 in items_13:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_13), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt></w:tc><w:tc><w:tcPr><w:tcW w:w="4422" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Біліктілігі, жұмыс тәжірибесі, сертификаттары"/><w:tag w:val="team[', str(n_11), '].qualification"/></w:sdtPr><w:sdtContent>',)
            items_14 = f_paragraphs(team_item_11.qualification, 1)
            left -= len(items_14)
            if left < 0:
                raise OverflowError
            for paragraph_14 in items_14:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_14), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt></w:tc></w:tr></w:sdtContent></w:sdt>',)
        out += ('</w:sdtContent></w:sdt>',)
    out += ('</w:tbl><w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">4. Жобаның сипаттамасы</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Subheading"/></w:pPr><w:r><w:t xml:space="preserve">1) Жобаның міндеттері</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">(мақсатқа жету жолындағы кезеңдерді сипаттау қажет; бұл ретте сипатталған міндеттердің SMART өлшемшарттарына сәйкес болуы қажеттігін ескерген жөн)</w:t></w:r></w:p>',)
    if d_tasks:
        out += ('<w:sdt><w:sdtPr><w:alias w:val="Жобаның міндеттері"/><w:tag w:val="tasks"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
        items_15 = d_tasks
        left -= len(items_15)
        if left < 0:
            raise OverflowError
        for n_15, task_15 in enumerate(items_15):
            out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="ListItem"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Жобаның міндеттері"/><w:tag w:val="tasks[', str(n_15), ']"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(task_15), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>',)
        out += ('</w:sdtContent></w:sdt>',)
    out += ('<w:p><w:pPr><w:pStyle w:val="Subheading"/></w:pPr><w:r><w:t xml:space="preserve">2) Жобаны іске асыру тетігі (әдістері)</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">(мынадай сұрақтарға жауап беру қажет: қойылған мақсаттарға қалай жетеміз, қойылған міндеттер қалай орындалады, оларды кім іске асырады, бұл ретте қандай ресурстар, жоба нәтижелеріне жету үшін қандай тәсілдер пайдаланылады)</w:t></w:r></w:p>',)
    out += ('<w:sdt><w:sdtPr><w:alias w:val="Жобаны іске асыру тетігі (әдістері)"/><w:tag w:val="mechanism"/></w:sdtPr><w:sdtContent>',)
    items_16 = f_paragraphs(d_mechanism, 6)
    left -= len(items_16)
    if left < 0:
        raise OverflowError
    for paragraph_16 in items_16:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_16), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Subheading"/></w:pPr><w:r><w:t xml:space="preserve">3) Жобаны іске асыру шеңберінде әлеуетті қызмет тұтынушылардың жалпы саны:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListItem"/><w:keepNext/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">тікелей қамту (іс-шараның тікелей қатысушылары): </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Тікелей қамту"/><w:tag w:val="beneficiaries.direct"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_count(d_beneficiaries.direct)), '</w:t></w:r></w:sdtContent></w:sdt></w:p><w:p><w:pPr><w:pStyle w:val="ListItem"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">жанама қамту (жоба туралы таратылған ақпарат арқылы және т.б.): </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Жанама қамту"/><w:tag w:val="beneficiaries.indirect"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_count(d_beneficiaries.indirect)), '</w:t></w:r></w:sdtContent></w:sdt></w:p><w:p><w:pPr><w:pStyle w:val="Question"/></w:pPr><w:r><w:t xml:space="preserve">Жобаны іске асыру шеңберінде әлеуетті қызмет тұтынушылардың санаттар бойынша сапалық құрамы</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">(барлық іс-шаралардың тікелей қатысушылары әрбір нысаналы топ бойынша көрсетіледі)</w:t></w:r></w:p>',)
    out += ('<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="9355" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="6520"/><w:gridCol w:w="2835"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6520" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Санат</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2835" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Тікелей қатысушылар саны</w:t></w:r></w:p></w:tc></w:tr>',)
    if d_beneficiaries.categories:
        out += ('<w:sdt><w:sdtPr><w:alias w:val="Қызмет тұтынушылардың санаттары"/><w:tag w:val="beneficiaries.categories"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
        items_17 = d_beneficiaries.categories
        left -= len(items_17)
        if left < 0:
            raise OverflowError
        for n_17, category_17 in enumerate(items_17):
            out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6520" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Санат"/><w:tag w:val="beneficiaries.categories[', str(n_17), '].name"/></w:sdtPr><w:sdtContent>',)
            items_18 = f_paragraphs(category_17.name, 1)
            left -= len(items_18)
            if left < 0:
                raise OverflowError
            for paragraph_18 in items_18:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_18), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt></w:tc><w:tc><w:tcPr><w:tcW w:w="2835" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellCenter"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Тікелей қатысушылар саны"/><w:tag w:val="beneficiaries.categories[', str(n_17), '].direct"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_count(category_17.direct)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:sdtContent></w:sdt>',)
        out += ('</w:sdtContent></w:sdt>',)
    out += ('</w:tbl><w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">5. Тапсырыс беруші қойған мақсаттарға қол жеткізу жөніндегі іс-шаралар жоспары</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">(іс-шараның атауы мен түрі, өткізу орны мен мерзімі, жауапты тұлғалардың тегі, аты, әкесінің аты; жоспардағы әрбір іс-шараны жеке сипаттау қажет)</w:t></w:r></w:p>',)
    out += ('<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="567"/><w:gridCol w:w="2891"/><w:gridCol w:w="1871"/><w:gridCol w:w="2041"/><w:gridCol w:w="1984"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">№</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2891" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Іс-шара (түрі мен атауы көрсетіліп)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1871" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Өту мерзімі (нақты, онкүндігі көрсетіліп)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2041" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Өтетін орны (нақты елді мекені көрсетіліп)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1984" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Жауапты тұлғалардың тегі, аты, әкесінің аты</w:t></w:r></w:p></w:tc></w:tr>',)
    if d_action_plan:
        out += ('<w:sdt><w:sdtPr><w:alias w:val="Іс-шаралар жоспары"/><w:tag w:val="action_plan"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
        items_19 = d_action_plan
        left -= len(items_19)
        if left < 0:
            raise OverflowError
        for n_19, action_plan_item_19 in enumerate(items_19):
            out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellCenter"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2891" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Іс-шараның түрі"/><w:tag w:val="action_plan[', str(n_19), '].kind"/></w:sdtPr><w:sdtContent>',)
            items_20 = f_paragraphs(action_plan_item_19.kind, 1)
            left -= len(items_20)
            if left < 0:
                raise OverflowError
            for paragraph_20 in items_20:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_20), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:alias w:val="Іс-шараның атауы"/><w:tag w:val="action_plan[', str(n_19), '].name"/></w:sdtPr><w:sdtContent>',)
            items_21 = f_paragraphs(action_plan_item_19.name, 1)
            left -= len(items_21)
            if left < 0:
                raise OverflowError
            for paragraph_21 in items_21:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_21), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt></w:tc><w:tc><w:tcPr><w:tcW w:w="1871" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Өту мерзімі"/><w:tag w:val="action_plan[', str(n_19), '].period"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_period(action_plan_item_19.period)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2041" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Өтетін орны"/><w:tag w:val="action_plan[', str(n_19), '].place"/></w:sdtPr><w:sdtContent>',)
            items_22 = f_paragraphs(action_plan_item_19.place, 1)
            left -= len(items_22)
            if left < 0:
                raise OverflowError
            for paragraph_22 in items_22:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_22), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt></w:tc><w:tc><w:tcPr><w:tcW w:w="1984" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Жауапты тұлғалардың Т.А.Ә."/><w:tag w:val="action_plan[', str(n_19), '].responsible"/></w:sdtPr><w:sdtContent>',)
            items_23 = f_paragraphs(action_plan_item_19.responsible, 1)
            left -= len(items_23)
            if left < 0:
                raise OverflowError
            for paragraph_23 in items_23:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_23), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt></w:tc></w:tr></w:sdtContent></w:sdt>',)
        out += ('</w:sdtContent></w:sdt>',)
    out += ('</w:tbl><w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p>',)
    items_24 = d_action_plan
    left -= len(items_24)
    if left < 0:
        raise OverflowError
    for n_24, action_plan_item_24 in enumerate(items_24):
        if action_plan_item_24.description:
            out += ('<w:p><w:pPr><w:pStyle w:val="Described"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', str((n_24 + 1)), '</w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">. </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Іс-шараның атауы"/><w:tag w:val="action_plan[', str(n_24), '].name"/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', show(action_plan_item_24.name), '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">.</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Іс-шараның сипаттамасы"/><w:tag w:val="action_plan[', str(n_24), '].description"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(action_plan_item_24.description), '</w:t></w:r></w:sdtContent></w:sdt></w:p>',)
    out += ('<w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">6. БАҚ-та жобаны іске асыруды көрсету жөніндегі медиажоспар</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="567"/><w:gridCol w:w="2608"/><w:gridCol w:w="1984"/><w:gridCol w:w="2154"/><w:gridCol w:w="2041"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">№</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Іс-шара немесе сөз сөйлеу тақырыптары</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1984" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Дайындауға жауапты адамның Т.А.Ә.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">БАҚ/әлеуметтік желі атауы</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2041" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Жарияланымның болжалды шығу мерзімі</w:t></w:r></w:p></w:tc></w:tr>',)
    if d_media_plan:
        out += ('<w:sdt><w:sdtPr><w:alias w:val="Медиажоспар"/><w:tag w:val="media_plan"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
        items_25 = d_media_plan
        left -= len(items_25)
        if left < 0:
            raise OverflowError
        for n_25, media_plan_item_25 in enumerate(items_25):
            out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellCenter"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Іс-шара немесе сөз сөйлеу тақырыбы"/><w:tag w:val="media_plan[', str(n_25), '].topic"/></w:sdtPr><w:sdtContent>',)
            items_26 = f_paragraphs(media_plan_item_25.topic, 1)
            left -= len(items_26)
            if left < 0:
                raise OverflowError
            for paragraph_26 in items_26:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_26), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt></w:tc><w:tc><w:tcPr><w:tcW w:w="1984" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Дайындауға жауапты адамның Т.А.Ә."/><w:tag w:val="media_plan[', str(n_25), '].responsible"/></w:sdtPr><w:sdtContent>',)
            items_27 = f_paragraphs(media_plan_item_25.responsible, 1)
            left -= len(items_27)
            if left < 0:
                raise OverflowError
            for paragraph_27 in items_27:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_27), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt></w:tc><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="БАҚ/әлеуметтік желі атауы"/><w:tag w:val="media_plan[', str(n_25), '].outlet"/></w:sdtPr><w:sdtContent>',)
            items_28 = f_paragraphs(media_plan_item_25.outlet, 1)
            left -= len(items_28)
            if left < 0:
                raise OverflowError
            for paragraph_28 in items_28:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_28), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt></w:tc><w:tc><w:tcPr><w:tcW w:w="2041" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Жарияланымның болжалды шығу мерзімі"/><w:tag w:val="media_plan[', str(n_25), '].expected_on"/><w:date><w:dateFormat w:val="yyyy \'жылғы\' d MMMM"/><w:lid w:val="kk-KZ"/><w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_date(media_plan_item_25.expected_on)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:sdtContent></w:sdt>',)
        out += ('</w:sdtContent></w:sdt>',)
    out += ('</w:tbl><w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">7. Жобаны іске асыру нәтижелерінің тиімділігін бағалау жөніндегі индикаторлар</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">(барлық деңгейдегі сандық және сапалық индикаторларды көрсете отырып, жобаны іске асыру барысында қол жеткізілуге тиіс нақты нәтижелерді сипаттау қажет)</w:t></w:r></w:p>',)
    out += ('<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="2041"/><w:gridCol w:w="1871"/><w:gridCol w:w="2721"/><w:gridCol w:w="2721"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2041" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Деңгейі</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1871" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Түрі</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2721" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Индикатор</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2721" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Нысаналы мәні</w:t></w:r></w:p></w:tc></w:tr>',)
    if d_indicators:
        out += ('<w:sdt><w:sdtPr><w:alias w:val="Индикаторлар"/><w:tag w:val="indicators"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
        items_29 = d_indicators
        left -= len(items_29)
        if left < 0:
            raise OverflowError
        for n_29, indicator_29 in enumerate(items_29):
            out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2041" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Деңгейі"/><w:tag w:val="indicators[', str(n_29), '].level"/><w:dropDownList><w:listItem w:displayText="салым" w:value="input"/><w:listItem w:displayText="үдеріс" w:value="process"/><w:listItem w:displayText="қысқа мерзімді нәтиже" w:value="short_term"/><w:listItem w:displayText="аралық нәтиже" w:value="intermediate"/><w:listItem w:displayText="ықпал ету (ұзақ мерзімді нәтиже)" w:value="impact"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(indicator_29.level), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1871" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Түрі"/><w:tag w:val="indicators[', str(n_29), '].kind"/><w:dropDownList><w:listItem w:displayText="сандық" w:value="quantitative"/><w:listItem w:displayText="сапалық" w:value="qualitative"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(indicator_29.kind), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2721" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Индикатор"/><w:tag w:val="indicators[', str(n_29), '].name"/></w:sdtPr><w:sdtContent>',)
            items_30 = f_paragraphs(indicator_29.name, 1)
            left -= len(items_30)
            if left < 0:
                raise OverflowError
            for paragraph_30 in items_30:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_30), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt></w:tc><w:tc><w:tcPr><w:tcW w:w="2721" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Нысаналы мәні"/><w:tag w:val="indicators[', str(n_29), '].target"/></w:sdtPr><w:sdtContent>',)
            items_31 = f_paragraphs(indicator_29.target, 1)
            left -= len(items_31)
            if left < 0:
                raise OverflowError
            for paragraph_31 in items_31:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_31), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt></w:tc></w:tr></w:sdtContent></w:sdt>',)
        out += ('</w:sdtContent></w:sdt>',)
    out += ('</w:tbl><w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">8. Әлеуметтік жобаның тәуекелдері</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="3685"/><w:gridCol w:w="5669"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3685" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Тәуекел</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5669" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Тәуекелдің туындау қаупін және салдарын азайту стратегиясы</w:t></w:r></w:p></w:tc></w:tr>',)
    if d_risks:
        out += ('<w:sdt><w:sdtPr><w:alias w:val="Тәуекелдер"/><w:tag w:val="risks"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
        items_32 = d_risks
        left -= len(items_32)
        if left < 0:
            raise OverflowError
        for n_32, risk_32 in enumerate(items_32):
            out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3685" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Тәуекел"/><w:tag w:val="risks[', str(n_32), '].risk"/></w:sdtPr><w:sdtContent>',)
            items_33 = f_paragraphs(risk_32.risk, 1)
            left -= len(items_33)
            if left < 0:
                raise OverflowError
            for paragraph_33 in items_33:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_33), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt></w:tc><w:tc><w:tcPr><w:tcW w:w="5669" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Қаупін және салдарын азайту стратегиясы"/><w:tag w:val="risks[', str(n_32), '].mitigation"/></w:sdtPr><w:sdtContent>',)
            items_34 = f_paragraphs(risk_32.mitigation, 1)
            left -= len(items_34)
            if left < 0:
                raise OverflowError
            for paragraph_34 in items_34:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_34), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt></w:tc></w:tr></w:sdtContent></w:sdt>',)
        out += ('</w:sdtContent></w:sdt>',)
    out += ('</w:tbl>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="HintBelow"/></w:pPr><w:r><w:t xml:space="preserve">(үлгіде аталғандардан басқа мынадай тармақтар болуы мүмкін: жоба географиясы; жоба бойынша серіктестер; бюджет (жоба құны = сұралатын сома + ҮЕҰ салымы); жобаны іске асыру орны; жобаның мониторингі және бағалануы; шығыстар сметасы; қосымша қаржыландыру мен жоғары білікті сарапшыларды тарту мүмкіндігі)</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">МАҢЫЗДЫ! МӘТ қызметтерін сатып алу бір қаржы жылынан аса мерзімге жоспарланса, техникалық сипаттамада әлеуетті өнім берушінің материалдық-техникалық базасының сипаттамасы мен оған қойылатын талаптар болуға тиіс.</w:t></w:r></w:p>',)
    if (d_geography and (not d_blank)):
        out += ('<w:p><w:pPr><w:pStyle w:val="Heading"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="6"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Жоба географиясы</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Жоба географиясы"/><w:tag w:val="geography"/></w:sdtPr><w:sdtContent>',)
        items_35 = f_paragraphs(d_geography, 3)
        left -= len(items_35)
        if left < 0:
            raise OverflowError
        for n_35, paragraph_35 in enumerate(items_35):
            if ((((((((n_35 == len(items_35) - 1) and (not d_partners)) and (not d_budget)) and (not d_place)) and (not d_monitoring)) and (not d_estimate)) and (not d_additional_resources)) and (not d_material_base)):
                out += ('<w:p><w:pPr><w:pStyle w:val="Body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_35), '</w:t></w:r></w:p>',)
            else:
                out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_35), '</w:t></w:r></w:p>',)
        out += ('</w:sdtContent></w:sdt>',)
    if (d_partners and (not d_blank)):
        out += ('<w:p><w:pPr><w:pStyle w:val="Heading"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="6"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Жоба бойынша серіктестер</w:t></w:r></w:p>',)
        if d_partners:
            out += ('<w:sdt><w:sdtPr><w:alias w:val="Жоба бойынша серіктестер"/><w:tag w:val="partners"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
            items_36 = d_partners
            left -= len(items_36)
            if left < 0:
                raise OverflowError
            for n_36, partner_36 in enumerate(items_36):
                out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="ListItem"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Жоба бойынша серіктестер"/><w:tag w:val="partners[', str(n_36), ']"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(partner_36), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>',)
            out += ('</w:sdtContent></w:sdt>',)
    if (d_budget and (not d_blank)):
        out += ('<w:p><w:pPr><w:pStyle w:val="Heading"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="6"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Бюджет: жоба құны = сұралатын сома + ҮЕҰ салымы</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="9355" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="6520"/><w:gridCol w:w="2835"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6520" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">Сұралатын сома, теңге</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2835" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellRight"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Сұралатын сома, теңге"/><w:tag w:val="budget.requested"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_money(d_budget.requested)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6520" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">ҮЕҰ салымы, теңге</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2835" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellRight"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="ҮЕҰ салымы, теңге"/><w:tag w:val="budget.own_contribution"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_money(d_budget.own_contribution)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6520" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Жоба құны, теңге</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2835" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellRight"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_money(d_budget.cost)), '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',)
    if (d_place and (not d_blank)):
        out += ('<w:p><w:pPr><w:pStyle w:val="Heading"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="6"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Жобаны іске асыру орны</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Жобаны іске асыру орны"/><w:tag w:val="place"/></w:sdtPr><w:sdtContent>',)
        items_37 = f_paragraphs(d_place, 3)
        left -= len(items_37)
        if left < 0:
            raise OverflowError
        for n_37, paragraph_37 in enumerate(items_37):
            if (((((n_37 == len(items_37) - 1) and (not d_monitoring)) and (not d_estimate)) and (not d_additional_resources)) and (not d_material_base)):
                out += ('<w:p><w:pPr><w:pStyle w:val="Body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_37), '</w:t></w:r></w:p>',)
            else:
                out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_37), '</w:t></w:r></w:p>',)
        out += ('</w:sdtContent></w:sdt>',)
    if (d_monitoring and (not d_blank)):
        out += ('<w:p><w:pPr><w:pStyle w:val="Heading"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="6"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Жобаның мониторингі және бағалануы</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Жобаның мониторингі және бағалануы"/><w:tag w:val="monitoring"/></w:sdtPr><w:sdtContent>',)
        items_38 = f_paragraphs(d_monitoring, 3)
        left -= len(items_38)
        if left < 0:
            raise OverflowError
        for n_38, paragraph_38 in enumerate(items_38):
            if ((((n_38 == len(items_38) - 1) and (not d_estimate)) and (not d_additional_resources)) and (not d_material_base)):
                out += ('<w:p><w:pPr><w:pStyle w:val="Body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_38), '</w:t></w:r></w:p>',)
            else:
                out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_38), '</w:t></w:r></w:p>',)
        out += ('</w:sdtContent></w:sdt>',)
    if (d_estimate and (not d_blank)):
        out += ('<w:p><w:pPr><w:pStyle w:val="Heading"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="6"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Шығыстар сметасы</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="567"/><w:gridCol w:w="2551"/><w:gridCol w:w="1474"/><w:gridCol w:w="1474"/><w:gridCol w:w="1587"/><w:gridCol w:w="1701"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">№</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2551" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Іс-шара / шығыс атауы</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1474" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Өлшем бірлігі</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1474" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Саны</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1587" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Бағасы, теңге</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Сомасы, теңге</w:t></w:r></w:p></w:tc></w:tr>',)
        if d_estimate:
            out += ('<w:sdt><w:sdtPr><w:alias w:val="Шығыстар сметасы"/><w:tag w:val="estimate"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
            items_39 = d_estimate
            left -= len(items_39)
            if left < 0:
                raise OverflowError
            for n_39, estimate_item_39 in enumerate(items_39):
                out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellCenter"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="8"/></w:numPr></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2551" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Шығыс атауы"/><w:tag w:val="estimate[', str(n_39), '].name"/></w:sdtPr><w:sdtContent>',)
                items_40 = f_paragraphs(estimate_item_39.name, 1)
                left -= len(items_40)
                if left < 0:
                    raise OverflowError
                for paragraph_40 in items_40:
                    out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_40), '</w:t></w:r></w:p>',)
                out += ('</w:sdtContent></w:sdt></w:tc><w:tc><w:tcPr><w:tcW w:w="1474" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Өлшем бірлігі"/><w:tag w:val="estimate[', str(n_39), '].unit"/></w:sdtPr><w:sdtContent>',)
                items_41 = f_paragraphs(estimate_item_39.unit, 1)
                left -= len(items_41)
                if left < 0:
                    raise OverflowError
                for paragraph_41 in items_41:
                    out += ('<w:p><w:pPr><w:pStyle w:val="CellCenter"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_41), '</w:t></w:r></w:p>',)
                out += ('</w:sdtContent></w:sdt></w:tc><w:tc><w:tcPr><w:tcW w:w="1474" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellCenter"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Саны"/><w:tag w:val="estimate[', str(n_39), '].quantity"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_quantity(estimate_item_39.quantity)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1587" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellRight"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Бағасы, теңге"/><w:tag w:val="estimate[', str(n_39), '].price"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_money(estimate_item_39.price)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellRight"/></w:pPr><w:r><w:t xml:space="preserve">', put(f_money(estimate_item_39.sum)), '</w:t></w:r></w:p></w:tc></w:tr></w:sdtContent></w:sdt>',)
            out += ('</w:sdtContent></w:sdt>',)
        out += ('<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="7653" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">БАРЛЫҒЫ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellRight"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">', put(f_money(d_estimate_total)), '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',)
    if (d_additional_resources and (not d_blank)):
        out += ('<w:p><w:pPr><w:pStyle w:val="Heading"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="6"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Қосымша қаржыландыру мен жоғары білікті сарапшыларды тарту мүмкіндігі</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Қосымша қаржыландыру мен сарапшыларды тарту мүмкіндігі"/><w:tag w:val="additional_resources"/></w:sdtPr><w:sdtContent>',)
        items_42 = f_paragraphs(d_additional_resources, 3)
        left -= len(items_42)
        if left < 0:
            raise OverflowError
        for n_42, paragraph_42 in enumerate(items_42):
            if ((n_42 == len(items_42) - 1) and (not d_material_base)):
                out += ('<w:p><w:pPr><w:pStyle w:val="Body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_42), '</w:t></w:r></w:p>',)
            else:
                out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_42), '</w:t></w:r></w:p>',)
        out += ('</w:sdtContent></w:sdt>',)
    if (d_material_base and (not d_blank)):
        out += ('<w:p><w:pPr><w:pStyle w:val="Heading"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="6"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Материалдық-техникалық база</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Материалдық-техникалық база"/><w:tag w:val="material_base"/></w:sdtPr><w:sdtContent>',)
        items_43 = f_paragraphs(d_material_base, 3)
        left -= len(items_43)
        if left < 0:
            raise OverflowError
        for n_43, paragraph_43 in enumerate(items_43):
            if (n_43 == len(items_43) - 1):
                out += ('<w:p><w:pPr><w:pStyle w:val="Body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_43), '</w:t></w:r></w:p>',)
            else:
                out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_43), '</w:t></w:r></w:p>',)
        out += ('</w:sdtContent></w:sdt>',)
    out += ('<w:p><w:pPr><w:pStyle w:val="Plain"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="9355" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="3118"/><w:gridCol w:w="227"/><w:gridCol w:w="3855"/><w:gridCol w:w="227"/><w:gridCol w:w="1928"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="624" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Лауазымы"/><w:tag w:val="signatory.position"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_signatory.position), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="227" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3855" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Т.А.Ә."/><w:tag w:val="signatory.full_name"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_signatory.full_name), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="227" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">Лауазымы</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="227" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3855" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">ҮЕҰ басшысының Т.А.Ә.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="227" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">Қолы</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:footerReference w:type="default" r:id="rIdFooter"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>',)
    return "".join(out)


def part_3(data: Any, show: Any, put: Any, filters: Any) -> str:
    d_draft_mark = data['draft_mark']
    out: list[str] = []
    out += ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t xml:space="preserve">', show(d_draft_mark), '</w:t></w:r></w:p></w:hdr>',)
    return "".join(out)


PARTS = {
    "docProps/core.xml": (part_1, ('supplier',), True),
    "word/document.xml": (part_2, ('action_plan', 'additional_resources', 'beneficiaries', 'blank', 'budget', 'competition', 'estimate', 'estimate_total', 'experience', 'geography', 'goals', 'indicators', 'lot', 'material_base', 'mechanism', 'media_plan', 'monitoring', 'partners', 'place', 'previous_projects', 'risks', 'signatory', 'supplier', 'tasks', 'team'), True),
    "word/header.xml": (part_3, ('draft_mark',), True),
}
