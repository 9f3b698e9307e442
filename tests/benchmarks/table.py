"""Figures as people read them: a table, and a picture for README."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape

from tests.benchmarks.running import Figure

__all__ = ["picture", "table"]


def table(figures: Sequence[Figure]) -> str:
    """Return a line for each figure, with the subject's time as a multiple of formgen's."""
    lines = [
        (
            f"{'form':26} {'':5} {'state':6} {'rows':>6} {'subject':24} {'ms':>9} {'per second':>11}"
            f" {'times formgen':>14} {'peak MiB':>9}"
        )
    ]
    for figure in figures:
        ours = _ours(figures, figure)
        ratio = f"{figure.ms / ours.ms:.1f}" if ours is not None and ours is not figure else ""
        peak = "" if figure.peak_mib is None else f"{figure.peak_mib:.0f}"
        lines.append(
            f"{figure.form:26} {figure.format:5} {figure.state:6} {figure.rows or '':>6} {figure.subject:24}"
            f" {figure.ms:9.2f} {figure.per_second:11.1f} {ratio:>14} {peak:>9}"
        )
    return "\n".join(lines)


def _ours(figures: Iterable[Figure], figure: Figure) -> Figure | None:
    kind = figure.subject.rpartition(", ")[2] if figure.state == "cold" else ""
    name = f"formgen fill, {kind}" if kind else "formgen"
    alike = (figure.form, figure.format, figure.state, figure.rows)
    for other in figures:
        if other.subject == name and (other.form, other.format, other.state, other.rows) == alike:
            return other
    return None


WIDTH, LEFT, BAR, GAP = 760, 190, 18, 8
_OURS, _OTHERS, _INK = "#00778b", "#b8c4c8", "#24313a"


def picture(figures: Sequence[Figure], form_id: str, title: str) -> str:
    """Return an SVG of documents per second, filling ``form_id`` warm; the longest bar is the fastest."""
    bars = [
        figure
        for figure in figures
        if (figure.form, figure.format, figure.state) == (form_id, "docx", "warm")
        and figure.rows is None
        and figure.subject not in ("floor", "formgen with checks")
    ]
    bars.sort(key=lambda figure: figure.ms)
    fastest = max((figure.per_second for figure in bars), default=1.0)
    height = 56 + len(bars) * (BAR + GAP)
    parts = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}"'
            f' viewBox="0 0 {WIDTH} {height}" font-family="sans-serif" font-size="13" fill="{_INK}">'
        ),
        f'<rect width="{WIDTH}" height="{height}" fill="#fff"/>',
        f'<text x="12" y="26" font-size="15" font-weight="bold">{escape(title)}</text>',
    ]
    for at, figure in enumerate(bars):
        y = 44 + at * (BAR + GAP)
        length = max(2.0, figure.per_second / fastest * (WIDTH - LEFT - 130))
        colour = _OURS if figure.subject == "formgen" else _OTHERS
        label = f"{figure.per_second:,.0f}".replace(",", "\u00a0")
        parts += [
            f'<text x="{LEFT - 10}" y="{y + 14}" text-anchor="end">{escape(figure.subject)}</text>',
            f'<rect x="{LEFT}" y="{y}" width="{length:.1f}" height="{BAR}" rx="2" fill="{colour}"/>',
            f'<text x="{LEFT + length + 8:.1f}" y="{y + 14}">{label}</text>',
        ]
    return "\n".join([*parts, "</svg>", ""])
