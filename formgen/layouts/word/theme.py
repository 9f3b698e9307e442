"""The theme and the font table. A Word package must have both, although formgen's pages use neither.

The Open XML SDK's validator requires them. They are as small as their schemas allow.
"""

from __future__ import annotations

from formgen.layouts.word.page_styles import W

__all__ = ["FONT_TABLE", "THEME"]

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

FONT_TABLE = (
    f'{_XML}<w:fonts xmlns:w="{W}"><w:font w:name="Times New Roman"><w:panose1 w:val="02020603050405020304"/>'
    '<w:charset w:val="CC"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>'
)

_COLORS = {
    "dk1": "000000",
    "lt1": "FFFFFF",
    "dk2": "000000",
    "lt2": "FFFFFF",
    **dict.fromkeys((f"accent{n}" for n in range(1, 7)), "000000"),
    "hlink": "000000",
    "folHlink": "000000",
}
_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_FONT = '<a:latin typeface="Times New Roman"/><a:ea typeface=""/><a:cs typeface=""/>'

THEME = (
    f'{_XML}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Form">'
    '<a:themeElements><a:clrScheme name="Form">'
    + "".join(f'<a:{name}><a:srgbClr val="{rgb}"/></a:{name}>' for name, rgb in _COLORS.items())
    + f'</a:clrScheme><a:fontScheme name="Form"><a:majorFont>{_FONT}</a:majorFont>'
    f"<a:minorFont>{_FONT}</a:minorFont></a:fontScheme>"
    f'<a:fmtScheme name="Form"><a:fillStyleLst>{_FILL * 3}</a:fillStyleLst>'
    f"<a:lnStyleLst>{f'<a:ln>{_FILL}</a:ln>' * 3}</a:lnStyleLst>"
    f"<a:effectStyleLst>{'<a:effectStyle><a:effectLst/></a:effectStyle>' * 3}</a:effectStyleLst>"
    f"<a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
)
