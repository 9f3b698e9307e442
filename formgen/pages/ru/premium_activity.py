"""templates_ru/premium_activity.docx as Python: written by ``formgen templates build``, not by hand."""

from typing import Any

TEMPLATE = "8391-6afb62ab-25c187b3"


def part_1(data: Any, show: Any, put: Any, filters: Any) -> str:
    f_property = filters['property']
    d_applicant = data['applicant']
    out: list[str] = []
    out += ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Характеристика деятельности соискателя премии</dc:title><dc:creator>', put(f_property(d_applicant.name)), '</dc:creator><dc:language>ru-RU</dc:language></cp:coreProperties>',)
    return "".join(out)


def part_2(data: Any, show: Any, put: Any, filters: Any) -> str:
    f_date_line = filters['date_line']
    f_paragraphs = filters['paragraphs']
    f_period = filters['period']
    d_applicant = data['applicant']
    d_blank = data['blank']
    d_contribution = data['contribution']
    d_direction = data['direction']
    d_filled_on = data['filled_on']
    d_innovations = data['innovations']
    d_projects = data['projects']
    d_signatory = data['signatory']
    left = 500000
    out: list[str] = []
    out += ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w15"><w:body><w:p><w:pPr><w:pStyle w:val="Corner"/></w:pPr><w:r><w:t xml:space="preserve">Приложение 3</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Corner"/></w:pPr><w:r><w:t xml:space="preserve">к Правилам присуждения премий для неправительственных организаций</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Corner"/></w:pPr><w:r><w:t xml:space="preserve">Форма</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormTitle"/></w:pPr><w:r><w:t xml:space="preserve">Характеристика деятельности соискателя премии</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Centered"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Полное наименование организации"/><w:tag w:val="applicant.name"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_applicant.name), '</w:t></w:r></w:sdtContent></w:sdt></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Centered"/></w:pPr><w:r><w:t xml:space="preserve">(указать полное наименование неправительственной организации)</w:t></w:r></w:p>',)
    out += ('<w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">1. Опишите вклад в решение социальных задач на республиканском, отраслевом и региональном уровнях.</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Вклад в решение социальных задач"/><w:tag w:val="contribution"/></w:sdtPr><w:sdtContent>',)
    items_1 = f_paragraphs(d_contribution, 8)
    left -= len(items_1)
    if left < 0:
        raise OverflowError
    for paragraph_1 in items_1:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_1), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">2. Опыт работы по направлению «</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Направление"/><w:tag w:val="direction"/><w:dropDownList><w:listItem w:displayText="достижение целей в области образования, науки, информации, физической культуры и спорта" w:value="education_science_sport"/><w:listItem w:displayText="охрана здоровья граждан, пропаганда здорового образа жизни" w:value="public_health"/><w:listItem w:displayText="охрана окружающей среды" w:value="environment"/><w:listItem w:displayText="поддержка молодежной политики и детских инициатив" w:value="youth_and_children"/><w:listItem w:displayText="содействие решению семейно-демографических и гендерных вопросов" w:value="family_and_gender"/><w:listItem w:displayText="поддержка социально уязвимых слоев населения" w:value="vulnerable_groups"/><w:listItem w:displayText="помощь детям-сиротам, детям из неполных и многодетных семей" w:value="orphans_and_large_families"/><w:listItem w:displayText="содействие обеспечению трудовой занятости населения" w:value="employment"/><w:listItem w:displayText="защита прав, законных интересов граждан и организаций" w:value="rights_protection"/><w:listItem w:displayText="развитие культуры и искусства" w:value="culture_and_art"/><w:listItem w:displayText="охрана историко-культурного наследия" w:value="heritage"/><w:listItem w:displayText="укрепление общественного согласия и общенационального единства" w:value="public_accord"/><w:listItem w:displayText="содействие службам пробации при оказании социально-правовой помощи лицам, состоящим на их учете" w:value="probation"/><w:listItem w:displayText="проведение общественного мониторинга качества оказания государственных услуг" w:value="public_monitoring"/><w:listItem w:displayText="содействие развитию гражданского общества, в том числе повышению эффективности деятельности неправительственных организаций" w:value="civil_society"/><w:listItem w:displayText="оказание помощи лицу (семье), находящемуся в трудной жизненной ситуации" w:value="hard_life_situation"/><w:listItem w:displayText="иные социально значимые направления, не противоречащие законодательству Республики Казахстан" w:value="other"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_direction), '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">»</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">(указать полное наименование выдвигаемого направления)</w:t></w:r></w:p>',)
    out += ('<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="680"/><w:gridCol w:w="3118"/><w:gridCol w:w="2154"/><w:gridCol w:w="3402"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="680" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">№ п/п</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Название социального проекта (краткое описание основной деятельности)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Сроки реализации социального проекта</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3402" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Результаты социального проекта</w:t></w:r></w:p></w:tc></w:tr>',)
    if d_projects:
        out += ('<w:sdt><w:sdtPr><w:alias w:val="Социальные проекты"/><w:tag w:val="projects"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
        items_2 = d_projects
        left -= len(items_2)
        if left < 0:
            raise OverflowError
        for n_2, project_2 in enumerate(items_2):
            out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="680" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellCenter"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Название социального проекта"/><w:tag w:val="projects[', str(n_2), '].name"/></w:sdtPr><w:sdtContent>',)
            items_3 = f_paragraphs(project_2.name, 1)
            left -= len(items_3)
            if left < 0:
                raise OverflowError
            for paragraph_3 in items_3:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_3), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt>',)
            if project_2.summary:
                out += ('<w:sdt><w:sdtPr><w:alias w:val="Краткое описание основной деятельности"/><w:tag w:val="projects[', str(n_2), '].summary"/></w:sdtPr><w:sdtContent>',)
                items_4 = f_paragraphs(project_2.summary, 1)
                left -= len(items_4)
                if left < 0:
                    raise OverflowError
                for paragraph_4 in items_4:
                    out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_4), '</w:t></w:r></w:p>',)
                out += ('</w:sdtContent></w:sdt>',)
            out += ('</w:tc><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Срок реализации"/><w:tag w:val="projects[', str(n_2), '].period"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_period(project_2.period)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3402" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Результаты"/><w:tag w:val="projects[', str(n_2), '].results"/></w:sdtPr><w:sdtContent>',)
            items_5 = f_paragraphs(project_2.results, 1)
            left -= len(items_5)
            if left < 0:
                raise OverflowError
            for paragraph_5 in items_5:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_5), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt></w:tc></w:tr></w:sdtContent></w:sdt>',)
        out += ('</w:sdtContent></w:sdt>',)
    out += ('</w:tbl><w:p><w:pPr><w:pStyle w:val="Note"/></w:pPr><w:r><w:t xml:space="preserve">* Указываются социальные проекты, реализованные за последние 3 (три) года, включая текущие, соответствующие тематике направления, выдвигаемого неправительственной организацией (проекты и услуги, выполненные специалистами организации самостоятельно на индивидуальной основе или через другие организации, не считаются соответствующим опытом самой организации).</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">3. Опишите, какие инновации в деятельности были применены Вашей организацией при реализации вышеуказанных социальных проектов.</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Инновации в деятельности"/><w:tag w:val="innovations"/></w:sdtPr><w:sdtContent>',)
    items_6 = f_paragraphs(d_innovations, 8)
    left -= len(items_6)
    if left < 0:
        raise OverflowError
    for paragraph_6 in items_6:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_6), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Plain"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Plain"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Дата заполнения: </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Дата заполнения"/><w:tag w:val="filled_on"/><w:date><w:dateFormat w:val="d MMMM yyyy \'года\'"/><w:lid w:val="ru-RU"/><w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_date_line(d_filled_on)), '</w:t></w:r></w:sdtContent></w:sdt></w:p><w:tbl><w:tblPr><w:tblW w:w="9355" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="3118"/><w:gridCol w:w="227"/><w:gridCol w:w="1928"/><w:gridCol w:w="227"/><w:gridCol w:w="3855"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="624" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Должность"/><w:tag w:val="signatory.position"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_signatory.position), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="227" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="227" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3855" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Ф.И.О."/><w:tag w:val="signatory.full_name"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_signatory.full_name), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">Должность</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="227" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">(подпись)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="227" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3855" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">Ф.И.О. (при его наличии)</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="Gap"/><w:keepNext/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Plain"/></w:pPr><w:r><w:t xml:space="preserve">Место печати (при наличии)</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:footerReference w:type="default" r:id="rIdFooter"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>',)
    return "".join(out)


def part_3(data: Any, show: Any, put: Any, filters: Any) -> str:
    d_draft_mark = data['draft_mark']
    out: list[str] = []
    out += ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t xml:space="preserve">', show(d_draft_mark), '</w:t></w:r></w:p></w:hdr>',)
    return "".join(out)


PARTS = {
    "docProps/core.xml": (part_1, ('applicant',), True),
    "word/document.xml": (part_2, ('applicant', 'blank', 'contribution', 'direction', 'filled_on', 'innovations', 'projects', 'signatory'), True),
    "word/header.xml": (part_3, ('draft_mark',), True),
}
