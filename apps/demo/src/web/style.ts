/** The look of the pages: one narrow column, large type, light and dark; nothing is loaded from elsewhere. */
export const style = `
:root { color-scheme: light dark; --ink: #14211b; --soft: #4b5d54; --paper: #fbfaf6; --card: #ffffff; --line: #d8dcd2;
  --accent: #0b6b4f; --on-accent: #ffffff; --good: #0b6b4f; --bad: #a3261b; --open: #8a5a00; --focus: #ffbf47; }
@media (prefers-color-scheme: dark) { :root { --ink: #eef2ee; --soft: #b3c0b8; --paper: #121815; --card: #1a221e;
  --line: #36433c; --accent: #64c7a4; --on-accent: #0b1511; --good: #72d3af; --bad: #ff9d90; --open: #f0c264; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 "Be Vietnam Pro", "Noto Sans", system-ui, sans-serif; }
a { color: var(--accent); text-underline-offset: .18em; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 6px var(--focus); }
.skip { position: absolute; left: -999rem; } .skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem 1rem; }
header { border-bottom: 4px solid var(--accent); background: var(--card); }
header div, main, footer { max-width: 64rem; margin: 0 auto; padding: 1rem 1.25rem; }
header div { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline; }
header .site { font-weight: 700; font-size: 1.35rem; text-decoration: none; color: var(--ink); }
header .other { margin-left: auto; }
footer { color: var(--soft); font-size: .9375rem; border-top: 1px solid var(--line); margin-top: 3rem; }
h1 { font-size: 1.8rem; line-height: 1.25; margin: 1.5rem 0 .5rem; } h2 { font-size: 1.3rem; margin: 2.5rem 0 .75rem; }
.soft { color: var(--soft); } .scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .6rem .8rem .6rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; } td small { color: var(--soft); display: block; }
.badge { display: inline-block; white-space: nowrap; border: 1.5px solid currentColor; border-radius: .3rem; padding: 0 .5rem; font-size: .9375rem; font-weight: 600; }
.met, .achieved { color: var(--good); } .not_met, .refused, .lapsed { color: var(--bad); } .undetermined { color: var(--open); } .not_applicable, .withdrawn { color: var(--soft); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .35rem 1.25rem; margin: 1rem 0; } dt { color: var(--soft); } dd { margin: 0; }
ol.timeline { list-style: none; margin: 0; padding: 0; border-left: 3px solid var(--line); }
ol.timeline > li { padding: 0 0 1.25rem 1.25rem; position: relative; }
ol.timeline > li::before { content: ""; position: absolute; left: -.55rem; top: .5rem; width: .9rem; height: .9rem; border-radius: 50%; background: var(--accent); }
ol.timeline h3 { font-size: 1.0625rem; margin: 0; } ol.timeline p, ol.timeline ul { margin: .15rem 0; }
code { font-size: .85em; overflow-wrap: anywhere; color: var(--soft); }
.diagram svg { max-width: 100%; min-width: 34rem; height: auto; } .diagram { background: var(--card); border: 1px solid var(--line); border-radius: .4rem; padding: 1rem; }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; gap: 0 0; } dd { margin-bottom: .5rem; } }
`
