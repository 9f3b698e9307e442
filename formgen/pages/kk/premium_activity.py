"""templates_kk/premium_activity.docx as Python: written by ``formgen templates build``, not by hand."""

from typing import Any

TEMPLATE = "8420-748b7c97-4050d5ee"


def part_1(data: Any, show: Any, put: Any, filters: Any) -> str:
    f_property = filters['property']
    d_applicant = data['applicant']
    out: list[str] = []
    out += ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Сыйлықақыға үміткердің қызметі туралы сипаттама</dc:title><dc:creator>', put(f_property(d_applicant.name)), '</dc:creator><dc:language>kk-KZ</dc:language></cp:coreProperties>',)
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
    out += ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w15"><w:body><w:p><w:pPr><w:pStyle w:val="Corner"/></w:pPr><w:r><w:t xml:space="preserve">Үкіметтік емес ұйымдарға арналған сыйлықақыларды беру қағидаларына</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Corner"/></w:pPr><w:r><w:t xml:space="preserve">3-қосымша</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Corner"/></w:pPr><w:r><w:t xml:space="preserve">Нысан</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormTitle"/></w:pPr><w:r><w:t xml:space="preserve">Сыйлықақыға үміткердің қызметі туралы сипаттама</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Centered"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Ұйымның толық атауы"/><w:tag w:val="applicant.name"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_applicant.name), '</w:t></w:r></w:sdtContent></w:sdt></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Centered"/></w:pPr><w:r><w:t xml:space="preserve">(үкіметтік емес ұйымның толық атауын көрсету)</w:t></w:r></w:p>',)
    out += ('<w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">1. Республикалық, салалық және өңірлік деңгейлердегі әлеуметтік міндеттерді шешуге қосқан үлесін сипаттап беріңіз.</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Әлеуметтік міндеттерді шешуге қосқан үлесі"/><w:tag w:val="contribution"/></w:sdtPr><w:sdtContent>',)
    items_1 = f_paragraphs(d_contribution, 8)
    left -= len(items_1)
    if left < 0:
        raise OverflowError
    for paragraph_1 in items_1:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_1), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">2. «</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Бағыты"/><w:tag w:val="direction"/><w:dropDownList><w:listItem w:displayText="білім беру, ғылым, ақпарат, дене шынықтыру және спорт саласындағы мақсаттарға қол жеткізу" w:value="education_science_sport"/><w:listItem w:displayText="азаматтардың денсаулығын сақтау, салауатты өмір салтын насихаттау" w:value="public_health"/><w:listItem w:displayText="қоршаған ортаны қорғау" w:value="environment"/><w:listItem w:displayText="жастар саясаты мен балалар бастамаларын қолдау" w:value="youth_and_children"/><w:listItem w:displayText="отбасылық-демографиялық және гендерлік мәселелерді шешуге жәрдемдесу" w:value="family_and_gender"/><w:listItem w:displayText="халықтың әлеуметтік тұрғыдан осал топтарын қолдау" w:value="vulnerable_groups"/><w:listItem w:displayText="жетім балаларға, толық емес және көп балалы отбасылардағы балаларға көмек көрсету" w:value="orphans_and_large_families"/><w:listItem w:displayText="халықты жұмыспен қамтуды қамтамасыз етуге жәрдемдесу" w:value="employment"/><w:listItem w:displayText="азаматтар мен ұйымдардың құқықтарын, заңды мүдделерін қорғау" w:value="rights_protection"/><w:listItem w:displayText="мәдениет пен өнерді дамыту" w:value="culture_and_art"/><w:listItem w:displayText="тарихи-мәдени мұраны қорғау" w:value="heritage"/><w:listItem w:displayText="қоғамдық келісімді және жалпыұлттық бірлікті нығайту" w:value="public_accord"/><w:listItem w:displayText="өздерінің есебінде тұрған адамдарға әлеуметтік-құқықтық көмек көрсету кезінде пробация қызметтеріне жәрдемдесу" w:value="probation"/><w:listItem w:displayText="мемлекеттік қызметтер көрсету сапасына қоғамдық мониторинг жүргізу" w:value="public_monitoring"/><w:listItem w:displayText="азаматтық қоғамды дамытуға, оның ішінде үкіметтік емес ұйымдар қызметінің тиімділігін арттыруға жәрдемдесу" w:value="civil_society"/><w:listItem w:displayText="өмірлік қиын жағдайда жүрген адамға (отбасына) көмек көрсету" w:value="hard_life_situation"/><w:listItem w:displayText="Қазақстан Республикасының заңнамасына қайшы келмейтін өзге де әлеуметтік мәні бар бағыттар" w:value="other"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_direction), '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">» бағыты бойынша жұмыс тәжірибесі.</w:t></w:r></w:p>',)
    if d_blank:
        out += ('<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr><w:r><w:t xml:space="preserve">(ұсынып отырған бағыттың толық атауын көрсету)</w:t></w:r></w:p>',)
    out += ('<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="680"/><w:gridCol w:w="3118"/><w:gridCol w:w="2154"/><w:gridCol w:w="3402"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="680" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">№ р/с</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Әлеуметтік жобаның атауы (негізгі қызметтің қысқа сипаттамасы)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Әлеуметтік жобаны іске асыру мерзімдері</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3402" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellHead"/></w:pPr><w:r><w:t xml:space="preserve">Әлеуметтік жобаның нәтижелері</w:t></w:r></w:p></w:tc></w:tr>',)
    if d_projects:
        out += ('<w:sdt><w:sdtPr><w:alias w:val="Әлеуметтік жобалар"/><w:tag w:val="projects"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>',)
        items_2 = d_projects
        left -= len(items_2)
        if left < 0:
            raise OverflowError
        for n_2, project_2 in enumerate(items_2):
            out += ('<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="680" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="CellCenter"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Әлеуметтік жобаның атауы"/><w:tag w:val="projects[', str(n_2), '].name"/></w:sdtPr><w:sdtContent>',)
            items_3 = f_paragraphs(project_2.name, 1)
            left -= len(items_3)
            if left < 0:
                raise OverflowError
            for paragraph_3 in items_3:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_3), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt>',)
            if project_2.summary:
                out += ('<w:sdt><w:sdtPr><w:alias w:val="Негізгі қызметтің қысқа сипаттамасы"/><w:tag w:val="projects[', str(n_2), '].summary"/></w:sdtPr><w:sdtContent>',)
                items_4 = f_paragraphs(project_2.summary, 1)
                left -= len(items_4)
                if left < 0:
                    raise OverflowError
                for paragraph_4 in items_4:
                    out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_4), '</w:t></w:r></w:p>',)
                out += ('</w:sdtContent></w:sdt>',)
            out += ('</w:tc><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Іске асыру мерзімі"/><w:tag w:val="projects[', str(n_2), '].period"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_period(project_2.period)), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3402" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:alias w:val="Нәтижелері"/><w:tag w:val="projects[', str(n_2), '].results"/></w:sdtPr><w:sdtContent>',)
            items_5 = f_paragraphs(project_2.results, 1)
            left -= len(items_5)
            if left < 0:
                raise OverflowError
            for paragraph_5 in items_5:
                out += ('<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_5), '</w:t></w:r></w:p>',)
            out += ('</w:sdtContent></w:sdt></w:tc></w:tr></w:sdtContent></w:sdt>',)
        out += ('</w:sdtContent></w:sdt>',)
    out += ('</w:tbl><w:p><w:pPr><w:pStyle w:val="Note"/></w:pPr><w:r><w:t xml:space="preserve">* Ағымдағы жобаларды қоса алғанда, үкіметтік емес ұйым ұсынып отырған бағыттың тақырыбына сәйкес соңғы 3 (үш) жылда іске асырылған әлеуметтік жобалар көрсетіледі (ұйымның мамандары жеке негізде өздігінен өткізген немесе басқа ұйымдар арқылы жүзеге асырған жобалар мен көрсетілетін қызметтер ұйымның өзінің тиісті тәжірибесі болып саналмайды).</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading"/></w:pPr><w:r><w:t xml:space="preserve">3. Жоғарыда көрсетілген әлеуметтік жобаларды іске асыру кезінде Сіздің ұйымыңыздың тарапынан қандай қызмет инновациялары қолданылды, сипаттап беріңіз.</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="Қызмет инновациялары"/><w:tag w:val="innovations"/></w:sdtPr><w:sdtContent>',)
    items_6 = f_paragraphs(d_innovations, 8)
    left -= len(items_6)
    if left < 0:
        raise OverflowError
    for paragraph_6 in items_6:
        out += ('<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">', show(paragraph_6), '</w:t></w:r></w:p>',)
    out += ('</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="Plain"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Plain"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Толтыру күні: </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Толтыру күні"/><w:tag w:val="filled_on"/><w:date><w:dateFormat w:val="yyyy \'жылғы\' d MMMM"/><w:lid w:val="kk-KZ"/><w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', put(f_date_line(d_filled_on)), '</w:t></w:r></w:sdtContent></w:sdt></w:p><w:tbl><w:tblPr><w:tblW w:w="9355" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="3118"/><w:gridCol w:w="227"/><w:gridCol w:w="1928"/><w:gridCol w:w="227"/><w:gridCol w:w="3855"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="624" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Лауазымы"/><w:tag w:val="signatory.position"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_signatory.position), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="227" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="227" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3855" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Т.А.Ә."/><w:tag w:val="signatory.full_name"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', show(d_signatory.full_name), '</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">Лауазымы</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="227" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">(қолы)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="227" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3855" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignCaption"/></w:pPr><w:r><w:t xml:space="preserve">Т.А.Ә. (болған жағдайда)</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="Gap"/><w:keepNext/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Plain"/></w:pPr><w:r><w:t xml:space="preserve">Мөр орны (болған жағдайда)</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:footerReference w:type="default" r:id="rIdFooter"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>',)
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
