"""How a review sheet looks in a browser and on paper: system fonts, and the colours of the app by day and by night."""

from __future__ import annotations

from typing import Final

_TOKENS: Final = (
    "page", "text", "muted", "quiet", "own", "primary", "secondary", "accent", "harder", "band", "band-now", "dot",
    "rule", "rule-strong",
)  # fmt: skip

_LIGHT: Final = (
    "#faf8f4", "#22303c", "#4f5d69", "#5b6873", "#2f4254", "#1f5f95", "#47596a", "#845206", "#9c4e08", "#e3ecf3",
    "#d3e3f0", "#6f7c88", "#d8d3c9", "#b4b3ae",
)  # fmt: skip

_DARK: Final = (
    "#10161c", "#d7dfe6", "#98a6b3", "#8b99a7", "#c9d6e2", "#7fb6e6", "#a7b9ca", "#f0cd92", "#e8a765", "#1d2d3b",
    "#223a4d", "#94a2af", "#2b3640", "#465564",
)  # fmt: skip


def _colours(values: tuple[str, ...], **others: str) -> str:
    given = dict(zip(_TOKENS, values, strict=True)) | others
    return "".join(f"--{token}:{value};" for token, value in given.items())


STYLE: Final = (
    f"""
:root{{color-scheme:light dark;{_colours(_LIGHT)}}}
@media (prefers-color-scheme:dark){{:root{{{_colours(_DARK)}}}}}
"""
    + """
*{box-sizing:border-box;margin:0;padding:0}
html{background:var(--page);color:var(--text);-webkit-text-size-adjust:100%}
body{font:400 15px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;
 font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
main{max-width:52rem;margin:0 auto;padding:2.5rem 1.5rem 2rem}
header{display:flex;flex-wrap:wrap;align-items:baseline;gap:.2rem 1.2rem;padding-bottom:.8rem;
 border-bottom:1px solid var(--rule)}
h1{font-size:1.5rem;line-height:1.2;font-weight:650;letter-spacing:0}
h1::before{content:"";display:inline-block;width:.5em;height:.5em;margin-right:.45em;border-radius:50%;
 background:var(--accent);vertical-align:.07em}
header p{color:var(--muted)}
header .made{margin-left:auto;color:var(--quiet)}
h2{font-size:1.06em;line-height:1.3;font-weight:650;break-after:avoid}
.about,.note,.counted{color:var(--quiet);font-size:.87em}
.about{break-after:avoid}
.line{margin-top:1.2rem}
.line p{margin-top:.12em}
figure{margin:.5rem 0 .7rem;break-inside:avoid}
figcaption{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;color:var(--quiet);font-size:.8em;margin-top:.1rem}
.parts{columns:2 19rem;column-gap:2.6rem;margin-top:1.4rem}
.parts section{padding-bottom:1.2rem}
.parts section.whole{break-inside:avoid}
.parts h2{margin-bottom:.2em}
ul{list-style:none}
li{break-inside:avoid;padding:.18em 0}
.row{display:grid;grid-template-columns:1fr auto;column-gap:.8em;align-items:center}
.label{color:var(--muted)}
.words{margin-right:.35em}
.own{color:var(--own);font-style:italic;border-left:2px solid var(--rule-strong);padding-left:.55em}
.under{padding-left:calc(.55em + 2px)}
.note{margin-top:.15em;break-before:avoid}
footer{margin-top:.6rem;padding-top:.7rem;border-top:1px solid var(--rule);color:var(--quiet);font-size:.87em;
 break-inside:avoid}
svg{display:block;fill:none;overflow:visible}
.chart{width:100%;height:auto}
.chart text{font:400 10.5px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;
 fill:var(--quiet)}
.chart .number,.chart .last{text-anchor:end}
.track{width:6.3rem;height:.75rem;align-self:center}
.sample{display:inline-block;width:1.35em;height:.75em;margin-right:.35em;vertical-align:-.03em}
.guide{stroke:var(--rule);stroke-dasharray:1 5;stroke-linecap:round}
.terrace{fill:var(--band)}
.terrace.now{fill:var(--band-now)}
.these{stroke:var(--accent);stroke-width:2.5}
.since{stroke:var(--accent);stroke-dasharray:1.5 3.5}
.day{fill:var(--dot)}
.range{stroke:var(--dot);stroke-opacity:.55}
.smooth{stroke:var(--primary);stroke-width:2.2;stroke-linejoin:round;stroke-linecap:round}
.session{stroke:var(--quiet);stroke-width:1.4}
.mark{stroke:var(--own);stroke-width:1.4}
.gain{fill:var(--primary)}
.setback{fill:var(--harder)}
.lane{stroke:var(--secondary);stroke-width:2.4}
.lane.probable{stroke-dasharray:6 3}
.lane.unclear,.lane.not_enough{stroke:var(--quiet);stroke-width:1.6;stroke-dasharray:1.5 4}
.place{fill:var(--rule-strong)}
.way{stroke:var(--primary);stroke-width:1.3}
.was{fill:var(--page);stroke:var(--primary);stroke-width:1.3}
.is{fill:var(--primary)}
@media (max-width:40rem){
header .made{margin-left:0}
.chart text{font-size:16px}
}
@page{margin:13mm 14mm 12mm}
"""
    + f"""
@media print{{
:root{{color-scheme:light;{_colours(_LIGHT, page="#fff")}}}
html{{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
body{{font-size:9.3pt;line-height:1.36;orphans:2;widows:2}}
main{{max-width:none;padding:0}}
h1{{font-size:15pt}}
.line{{margin-top:.7rem}}
.parts{{columns:2;column-gap:9mm;margin-top:.8rem}}
.parts section{{padding-bottom:.75rem}}
footer{{margin-top:.2rem;padding-top:.45rem}}
a{{color:inherit}}
}}
"""
)
"""The style sheet, whole: it asks for no font, no picture and no other file."""
