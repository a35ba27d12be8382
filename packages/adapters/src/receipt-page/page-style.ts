/** How both pages look: readable on a screen in light and dark, and black on white where they are printed. */
export const pageStyle = `:root{color-scheme:light dark;--ink:#1b1b1b;--paper:#fff;--line:#c9c9c9;--good:#0a6b3d;--bad:#a31d1d;--soft:#f3f3f3}
@media(prefers-color-scheme:dark){:root{--ink:#f2f2f2;--paper:#161616;--line:#4a4a4a;--good:#7fd6a5;--bad:#ff9d9d;--soft:#242424}}
body{margin:2rem auto;max-width:52rem;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
table{border-collapse:collapse;width:100%}th,td{padding:.35rem .75rem .35rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
th{font-weight:normal;white-space:nowrap;overflow-wrap:normal}td{font-weight:600}code{overflow-wrap:anywhere}pre{white-space:pre-wrap;overflow-wrap:anywhere}small{font-weight:normal}li{margin:.35rem 0}
.codes{display:flex;flex-wrap:wrap;gap:1rem;margin:1.5rem 0;padding:0;list-style:none}.codes li{break-inside:avoid;text-align:center}
.codes svg{width:62mm;height:62mm;background:#fff;display:block}
textarea{width:100%;min-height:9rem;box-sizing:border-box;font:.9rem/1.4 ui-monospace,monospace;color:inherit;background:var(--soft);border:1px solid var(--line);padding:.5rem}
button{font:inherit;padding:.5rem 1rem;border:2px solid var(--ink);background:var(--paper);color:inherit;cursor:pointer}
.held{border-left:.4rem solid var(--good);padding-left:1rem}.refused{border-left:.4rem solid var(--bad);padding-left:1rem}
@media print{:root{color-scheme:light;--ink:#000;--paper:#fff;--line:#999}body{margin:0;max-width:none;font-size:10.5pt}}`
