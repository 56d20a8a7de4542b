/** The stylesheet of the desk: light and dark, narrow and printed. Colours come in pairs that pass 4.5:1 on each other. */
export const deskStyle = `:root {
  color-scheme: light dark;
  --ink: #17202a; --soft: #51606e; --paper: #fff; --back: #f4f6f8; --shade: #eef2f5; --line: #d3dae1; --strong: #8894a1;
  --accent: #0b568f; --on-accent: #fff; --accent-back: #e6f0f8;
  --alarm: #a8151b; --alarm-back: #fdecec; --warn: #7a4b00; --warn-back: #fff3dc; --calm: #0b568f; --calm-back: #e6f0f8;
  --good: #17623a; --good-back: #e5f4ea; --quiet: #51606e; --quiet-back: #eef2f5;
  --radius: 6px; --gap: 1rem;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e7ecf1; --soft: #a9b5c1; --paper: #171d24; --back: #10151a; --shade: #202831; --line: #35404b; --strong: #75828f;
    --accent: #8cc4f2; --on-accent: #0d1a26; --accent-back: #1b2f41;
    --alarm: #ff9d9a; --alarm-back: #3b1d1f; --warn: #f3c675; --warn-back: #35290f; --calm: #8cc4f2; --calm-back: #1b2f41;
    --good: #8fd9a8; --good-back: #17301f; --quiet: #a9b5c1; --quiet-back: #202831;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--back); color: var(--ink); font: 0.9375rem/1.5 system-ui, "Segoe UI", Roboto, sans-serif; overflow-wrap: break-word; }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 0.5rem; z-index: 3; background: var(--paper); padding: 0.4rem 0.75rem; border-radius: var(--radius); }
.soft, .hint, caption, .optional { color: var(--soft); }
.number, time, td.number { font-variant-numeric: tabular-nums; }
time { white-space: nowrap; }

.top { background: var(--paper); border-bottom: 1px solid var(--line); }
.top .line { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1.25rem; padding: 0.5rem max(1rem, calc((100vw - 76rem) / 2)); }
.brand { font-weight: 700; font-size: 1.05rem; color: var(--ink); text-decoration: none; letter-spacing: -0.01em; padding: 0.25rem 0; }
.organization { margin: 0; font-weight: 600; position: relative; min-width: 0; }
.organization summary { cursor: pointer; padding: 0.25rem 0; }
.organization ul { position: absolute; z-index: 2; min-width: 16rem; max-width: 90vw; margin: 0.25rem 0; padding: 0.4rem; list-style: none; background: var(--paper); border: 1px solid var(--strong); border-radius: var(--radius); box-shadow: 0 6px 20px #0003; font-weight: 400; }
.organization li a { display: block; padding: 0.3rem 0.5rem; border-radius: 4px; }
.organization li a:hover { background: var(--shade); }
.who { margin-left: auto; display: flex; align-items: center; gap: 0.75rem; color: var(--soft); max-width: 100%; }
.places ul { display: flex; flex-wrap: wrap; max-width: none; margin: 0; list-style: none; gap: 0 0.25rem; padding: 0 max(0.5rem, calc((100vw - 77rem) / 2)); }
.places a { display: block; padding: 0.45rem 0.5rem; color: var(--soft); text-decoration: none; border-bottom: 3px solid transparent; }
.places a:hover { color: var(--ink); border-color: var(--line); }
.places a[aria-current] { color: var(--ink); font-weight: 600; border-color: var(--accent); }
main { max-width: 78rem; margin: 0 auto; padding: 1.25rem 1rem 3rem; }
footer { max-width: 78rem; margin: 0 auto; padding: 0 1rem 2rem; color: var(--soft); font-size: 0.8125rem; }
.head { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0.5rem 1rem; margin-bottom: 1rem; }
.actions { display: flex; flex-wrap: wrap; gap: 0.5rem; }
h1, h2, h3 { line-height: 1.25; letter-spacing: -0.01em; text-wrap: balance; }
h1 { font-size: 1.5rem; margin: 0; }
h2 { font-size: 1.125rem; margin: 2rem 0 0.6rem; }
h3 { font-size: 1rem; margin: 1.25rem 0 0.4rem; }
p, ul, ol { max-width: 44rem; }
code, kbd { font: 0.875em ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
kbd { border: 1px solid var(--strong); border-bottom-width: 2px; border-radius: 4px; padding: 0 0.3em; }

button, .button { font: inherit; display: inline-block; min-height: 2rem; padding: 0.3rem 0.8rem; border: 1px solid var(--strong); border-radius: var(--radius); background: var(--paper); color: var(--ink); cursor: pointer; text-decoration: none; }
button:hover, .button:hover { background: var(--shade); }
button.main, .button.main { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
button.main:hover, .button.main:hover { filter: brightness(1.12); }
button.quiet { border-color: transparent; background: none; color: var(--accent); text-decoration: underline; padding: 0.3rem; }
button.danger { border-color: var(--alarm); color: var(--alarm); }
button:disabled { opacity: 0.55; cursor: default; }
form.inline { display: inline; margin: 0; }
.buttons { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 1rem 0 0; }
.sheet { max-width: 44rem; background: var(--paper); border: 1px solid var(--line); border-radius: var(--radius); padding: 1rem 1.25rem 1.25rem; }
.sheet.wide { max-width: none; }
.field { margin: 0 0 1rem; border: 0; padding: 0; min-width: 0; }
.field > label, .field > legend { display: block; font-weight: 600; padding: 0; }
.optional { font-weight: 400; }
.hint { margin: 0.1rem 0 0.3rem; font-size: 0.875rem; }
.fault { margin: 0.1rem 0 0.3rem; color: var(--alarm); font-weight: 600; }
.field.wrong { border-left: 4px solid var(--alarm); padding-left: 0.75rem; }
input, select, textarea { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--strong); border-radius: 4px; min-height: 2rem; padding: 0.25rem 0.5rem; max-width: 100%; }
.field > input:not([type=date], [type=number], [type=file]), .field > textarea { width: 100%; }
[type=checkbox], [type=radio] { min-height: 0; width: 1.15rem; height: 1.15rem; margin: 0; accent-color: var(--accent); flex: none; }
.choice { display: flex; align-items: center; gap: 0.5rem; min-height: 1.75rem; }
.choices-row { display: grid; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); gap: 0 1rem; }
[aria-invalid=true] { border: 2px solid var(--alarm); }
.filter { display: flex; flex-wrap: wrap; align-items: end; gap: 0.5rem 0.75rem; margin: 0 0 1rem; }
.filter .field { margin: 0; }
.filter .optional { display: none; }

.faults { border: 2px solid var(--alarm); background: var(--alarm-back); border-radius: var(--radius); padding: 0.75rem 1rem; margin: 0 0 1rem; }
.faults h2 { margin: 0 0 0.25rem; font-size: 1rem; }
.faults p { margin: 0; }
.faults ul { margin: 0.25rem 0 0; }
.done { border: 1px solid var(--good); background: var(--good-back); color: var(--good); border-radius: var(--radius); padding: 0.5rem 1rem; margin: 0 0 1rem; max-width: none; font-weight: 600; }
.note { border-left: 4px solid var(--strong); background: var(--shade); padding: 0.5rem 1rem; margin: 0 0 1rem; max-width: 60rem; }
.note.warn { border-color: var(--warn); background: var(--warn-back); }
.note.alarm { border-color: var(--alarm); background: var(--alarm-back); }

.card { background: var(--paper); border: 1px solid var(--line); border-radius: var(--radius); padding: 0.75rem 1rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr)); gap: 0.75rem; list-style: none; margin: 0 0 1.5rem; padding: 0; max-width: none; }
.cards h2, .cards h3 { margin: 0 0 0.25rem; font-size: 1rem; }
.cards p { margin: 0.15rem 0; }
.figures { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; margin: 0 0 1rem; padding: 0; list-style: none; max-width: none; }
.figures b { display: block; font-size: 1.5rem; line-height: 1.2; font-variant-numeric: tabular-nums; }

.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: var(--radius); background: var(--paper); margin: 0 0 1rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; padding: 0.5rem 0.75rem; font-size: 0.875rem; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.75rem; border-top: 1px solid var(--line); }
thead th { font-size: 0.8125rem; color: var(--soft); font-weight: 600; white-space: nowrap; background: var(--shade); }
tbody th { font-weight: 600; }
tbody th .soft { font-weight: 400; }
td > ul, dd > ul { margin: 0; padding-left: 1.1rem; }
td.number, th.number { text-align: right; }
@media (min-width: 40rem) { table.cells td:last-child:not(.number) { min-width: 10rem; } }
tbody tr:hover { background: var(--shade); }
dl.pairs { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: 0.25rem 1.25rem; margin: 0 0 1rem; max-width: 60rem; }
dl.pairs dt { color: var(--soft); }
dl.pairs dd { margin: 0; min-width: 0; }
.sources { padding-left: 1.1rem; font-size: 0.875rem; }
.pager { display: flex; gap: 0.75rem; align-items: center; margin: 0 0 1rem; }
details > summary { cursor: pointer; min-height: 1.5rem; }

.chip { display: inline-flex; align-items: center; gap: 0.35em; padding: 0.05rem 0.5rem; border-radius: 999px; border: 1px solid currentColor; font-size: 0.8125rem; font-weight: 600; white-space: nowrap; color: var(--quiet); background: var(--quiet-back); }
.chip svg { width: 0.8em; height: 0.8em; flex: none; fill: none; stroke: currentColor; stroke-width: 2; }
.chip svg .full { fill: currentColor; }
.chip.alarm { color: var(--alarm); background: var(--alarm-back); }
.chip.warn { color: var(--warn); background: var(--warn-back); }
.chip.calm { color: var(--calm); background: var(--calm-back); }
.chip.done { color: var(--good); background: var(--good-back); }

progress { width: 100%; max-width: 30rem; height: 0.75rem; accent-color: var(--accent); }
.drop { display: block; border: 2px dashed var(--strong); border-radius: var(--radius); padding: 1.5rem 1rem; background: var(--paper); }
.drop.over { border-color: var(--accent); background: var(--accent-back); }

/* Settings */
.head h1 { min-width: 0; overflow-wrap: anywhere; }

/* portfolio */
.next .soft { font-weight: 400; }
@media (min-width: 60rem) { .next th, .next .state, .next bdi + .soft, .next a .soft { white-space: nowrap; } .next td:nth-child(3) { min-width: 16rem; } }
.because { margin: 0 0 0.75rem; }
.because p { margin: 0.25rem 0; }
.incidents { margin: 0.25rem 0 0; padding: 0; list-style: none; font-weight: 400; font-size: 0.93em; }
.grid tbody th { min-width: 14rem; max-width: 22rem; }
.grid thead th { white-space: normal; min-width: 7rem; vertical-align: bottom; }
.grid td { min-width: 7rem; }
.rank summary { white-space: nowrap; font-variant-numeric: tabular-nums; }
.rank dl { margin: 0.25rem 0 0; min-width: 14rem; font-size: 0.8125rem; }
.rank dt { font-weight: 600; }
.rank dd { margin: 0 0 0.35rem; color: var(--soft); }
.state { font-size: 0.87em; font-weight: 600; }
.state::before { content: "\\25CF\\00A0" / ""; }
.state.missed::before { content: "\\2715\\00A0" / ""; }
.state.past-cautious-date::before { content: "\\25C6\\00A0" / ""; }
.state.due-soon::before { content: "\\25B2\\00A0" / ""; }
.state.suspended::before { content: "\\2016\\00A0" / ""; }
.state.met::before { content: "\\2713\\00A0" / ""; }
.state.not-started::before { content: "\\25CB\\00A0" / ""; }
.state.cannot-be-computed::before { content: "\\25A1\\00A0" / ""; }
.state.no-fixed-date::before { content: "\\2013\\00A0" / ""; }
.state.alarm, .runway .alarm { color: var(--alarm); }
.state.warn, .runway .warn { color: var(--warn); }
.state.calm, .runway .calm { color: var(--calm); }
.state.done, .runway .done { color: var(--good); }
.state.quiet, .runway .quiet { color: var(--quiet); }
.runway { display: block; width: 100%; min-width: 46rem; height: auto; font: 13px system-ui, "Segoe UI", Roboto, sans-serif; }
.runway text { fill: var(--ink); }
.runway .soft { fill: var(--soft); }
.runway .small { font-size: 12px; }
.runway .bold { font-weight: 650; }
.runway .rule { stroke: var(--line); stroke-width: 1; }
.runway .band { fill: var(--shade); }
.runway .today { stroke: var(--ink); stroke-width: 2; stroke-dasharray: 5 3; }
.runway .bar { fill: var(--calm); }
.runway .window { fill: url(#hatch); stroke: var(--calm); stroke-width: 1; }
.runway .hatch { stroke: var(--calm); stroke-width: 2; }
.runway .mark { stroke: currentColor; stroke-width: 2; fill: var(--paper); }
.runway .full { fill: currentColor; }
@media print { .runway { min-width: 0; } .grid { table-layout: fixed; font-size: 7.5pt; } .grid tbody th, .grid td, .grid thead th { min-width: 0; max-width: none; padding: 0.2rem; overflow-wrap: anywhere; } .grid time { white-space: normal; } .grid .chip { padding: 0; border: 0; } }

/* finding */
.lead { font-size: 1.0625rem; margin: 0 0 0.5rem; max-width: none; }
.finding { display: grid; grid-template-columns: minmax(0, 1fr) minmax(17rem, 22rem); gap: 0 2rem; align-items: start; }
.finding .known > section:first-child > h2, .finding .work > h2 { margin-top: 0.5rem; }
.work { background: var(--paper); border: 1px solid var(--line); border-radius: var(--radius); padding: 0 1rem 1rem; }
.work section { border-top: 1px solid var(--line); padding-bottom: 0.5rem; }
.work dl.pairs { grid-template-columns: 1fr; gap: 0; }
.plain { margin: 0.5rem 0 0.75rem; }
.records { list-style: none; padding: 0; }
.records > li { margin: 0 0 0.75rem; overflow-wrap: anywhere; }
.duties { list-style: none; padding: 0; margin: 0 0 1rem; max-width: none; }
.duty { display: grid; grid-template-columns: 10rem minmax(0, 1fr); gap: 0 1rem; border-top: 1px solid var(--line); padding: 0.6rem 0; }
.duty:target { background: var(--accent-back); }
.duty h3, .duty h4 { margin: 0; }
.duty h4 { font-size: 0.9375rem; margin-top: 0.5rem; }
.duty p { margin: 0.15rem 0; }
.when { font-weight: 600; }
.when .soft { font-weight: 400; }
.when .soft { display: block; font-weight: 400; }
.chip.done { margin: 0; border-radius: 999px; padding: 0.05rem 0.5rem; }
.sheet fieldset:not(.field) { border: 1px solid var(--line); border-radius: var(--radius); margin: 0 0 1rem; padding: 0.25rem 0.9rem; }
.switch fieldset { border: 0; padding: 0; margin: 0; }
.moves { font-weight: 600; }
[aria-busy=true] { opacity: 0.5; }
.rail { list-style: none; padding: 0 0 0 1rem; margin: 0; border-left: 2px solid var(--strong); max-width: 48rem; }
.rail > li { margin: 0 0 0.6rem; }
.rail > li > time { font-weight: 600; }
.rail ul { margin: 0; padding-left: 1.1rem; }
.rail .now { border-top: 2px dashed var(--accent); padding-top: 0.25rem; }
fieldset legend h3 { margin: 0; }
.day h2 { margin: 1.25rem 0 0.25rem; font-size: 1rem; }
.work-list { list-style: none; padding: 0; margin: 0; max-width: none; background: var(--paper); border: 1px solid var(--line); border-radius: var(--radius); }
.work-list > li { padding: 0.5rem 0.75rem; border-top: 1px solid var(--line); }
.work-list > li:first-child { border-top: 0; }
.work-list details { font-size: 0.9375rem; }
@media (max-width: 60rem) { .finding { grid-template-columns: minmax(0, 1fr); } .work { margin-top: 2rem; } }
@media (max-width: 40rem) { .duty { grid-template-columns: minmax(0, 1fr); } }
/* Materiality */
.strip { width: 100%; max-width: 60rem; height: auto; background: var(--paper); border: 1px solid var(--line); border-radius: var(--radius); padding: 0.5rem; }
.strip text { fill: var(--ink); font-size: 15px; }
.strip .tick { text-anchor: middle; fill: var(--soft); }
.strip .bold { font-weight: 700; fill: var(--ink); }
.strip .rule { stroke: var(--line); }
.strip .peer { fill: none; stroke: var(--calm); stroke-width: 2; }
.strip .median { stroke: var(--ink); stroke-width: 3; }
.strip .own { stroke: var(--alarm); stroke-width: 3; stroke-dasharray: 6 4; }

/* Records */
.downloads { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; margin: 0; padding: 0; list-style: none; min-width: 12rem; }
.downloads a { display: inline-block; min-height: 1.5rem; }

/* Review */
.beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: 0.75rem; margin: 1rem 0; }
.beside h3 { margin: 0 0 0.5rem; }
.button kbd, button kbd { color: inherit; border-color: currentColor; margin-left: 0.25em; }

@media (max-width: 40rem) {
  body { font-size: 1rem; }
  main { padding: 1rem 0.75rem 2rem; }
  .who { margin-left: 0; width: 100%; justify-content: space-between; }
  .sheet { padding: 0.75rem; }
  dl.pairs { grid-template-columns: 1fr; gap: 0; }
  dl.pairs dd { margin-bottom: 0.5rem; }
  table.cells thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table.cells, table.cells tbody, table.cells tr, table.cells th, table.cells td, table.cells caption { display: block; }
  table.cells tr { border-top: 2px solid var(--line); padding: 0.4rem 0; }
  table.cells th, table.cells td { border: 0; padding: 0.1rem 0.75rem; }
  table.cells td.number { text-align: left; }
  table.cells td[data-label]:not([data-label=""])::before { content: attr(data-label) ": "; color: var(--soft); }
}
@media (forced-colors: active) { .places a[aria-current] { border-color: Highlight; } }
@media (prefers-reduced-motion: no-preference) { button, .button { transition: background-color 0.12s; } }
@media print {
  :root { --ink: #000; --soft: #333; --paper: #fff; --back: #fff; --shade: #fff; --line: #999; --strong: #666; --accent: #000; --alarm: #000; --warn: #000; --calm: #000; --good: #000; --quiet: #000; --alarm-back: #fff; --warn-back: #fff; --calm-back: #fff; --good-back: #fff; --quiet-back: #fff; --accent-back: #fff; }
  .skip, .places, .who, .actions, .filter, .pager, .buttons, form.inline, button { display: none; }
  main, footer { max-width: none; padding: 0; }
  body { font-size: 10pt; }
  .scroll { overflow: visible; border: 0; }
  thead { display: table-header-group; }
  tr, .card, .note, svg { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.85em; overflow-wrap: anywhere; }
}
`;
