/**
 * The one style sheet: system fonts, dark text, a small calm palette. All pairs of text and ground have a contrast of
 * at least 4.5 to 1 (WCAG 2.2 AA); every mark is a text, its colour only repeats it.
 */
export const STYLE = `
:root {
  --ink: #1c2733; --soft: #4a5866; --line: #cfd7de; --ground: #fff; --panel: #f5f7f9; --accent: #0a5567;
  --passed: #cfe8d8; --passed-ink: #0d4a28; --failed: #f6dfd8; --failed-ink: #6f2410;
  --unknown: #fbedc0; --unknown-ink: #574000; --none: #eceff2; --none-ink: #3d4a57;
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; color: var(--ink); background: var(--ground); line-height: 1.55;
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; font-size: 1rem; }
a { color: var(--accent); text-underline-offset: .15em; overflow-wrap: break-word; }
.live a { overflow-wrap: anywhere; }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--ground); padding: .5rem 1rem; z-index: 3; }
.page { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
.top { border-bottom: 1px solid var(--line); background: var(--panel); }
.top div.page { padding-top: .75rem; padding-bottom: .75rem; font-size: .9375rem; }
.top ol { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem .5rem; }
.top .menu { gap: .25rem 1.5rem; }
.top .trail li + li::before { content: "›"; margin-right: .5rem; color: var(--soft); }
main.page { padding-top: 2rem; padding-bottom: 3rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .5rem; text-wrap: balance; overflow-wrap: anywhere; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.75rem 0 .75rem; }
h3 { font-size: 1.0625rem; margin: 1.75rem 0 .5rem; }
.panel h3:first-child { margin-top: 0; }
p, li, dd { max-width: 44rem; }
p, li, dd, td, .why { overflow-wrap: anywhere; }
.list td { overflow-wrap: break-word; }
p { margin: 0 0 .75rem; }
.lead { font-size: 1.125rem; }
.soft { color: var(--soft); }
.small { font-size: .875rem; }
.vh { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.scroll { position: relative; overflow-x: auto; margin: 0 0 1rem; }
table { border-collapse: collapse; font-size: .9375rem; }
caption { text-align: left; color: var(--soft); padding-bottom: .5rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .65rem; border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
.list { width: 100%; }
.list th[scope=row] { min-width: 8rem; }
.answers th[scope=row] { width: 38%; } .answers td:last-child { width: 54%; min-width: 12rem; }
@media (max-width: 40rem) { .answers thead { display: none; } .answers tr, .answers th[scope=row], .answers td, .answers td:last-child { display: block; width: auto; border: 0; } .answers tr { border-bottom: 1px solid var(--line); } }
.numbers th, .numbers td { text-align: right; padding-right: 1.5rem; font-variant-numeric: tabular-nums; }
.list thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; }
.list.sides td { width: 38%; min-width: 13rem; }
.list td.n, .list th.n { width: 1%; text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }

.matrix { width: 100%; border-collapse: separate; border-spacing: 3px; }
.matrix th, .matrix td { border: 0; }
.matrix thead th { vertical-align: bottom; font-size: .875rem; line-height: 1.25; padding: .3rem .25rem; text-align: center;
  overflow-wrap: break-word; hyphens: auto; }
.matrix tbody th { font-weight: 400; padding-left: 1.7rem; text-indent: -1.7rem; min-width: 13rem; line-height: 1.35; position: sticky; left: 0; background: var(--ground); }
.matrix.sites tbody th { padding-left: 0; text-indent: 0; } .matrix.sites thead th:first-child { text-align: left; }
.matrix .nr { display: inline-block; min-width: 1.4rem; text-indent: 0; font-weight: 600; font-variant-numeric: tabular-nums; }
.matrix tbody th, .matrix td { vertical-align: middle; }
.matrix td { padding: 0; text-align: center; width: 6.25rem; border-radius: 3px; }
.matrix td.total { padding: .5rem .25rem; font-weight: 600; }
.matrix tfoot tr + tr td.total, .matrix tfoot tr + tr th { font-weight: 400; font-size: .93em; color: var(--soft); padding-top: 0; }
.matrix tfoot th { font-weight: 600; position: sticky; left: 0; background: var(--ground); padding-left: 0; }
.matrix td a { display: block; white-space: nowrap; padding: .5rem .25rem; min-height: 2.5rem; font-weight: 600; text-decoration: none; color: inherit; }
.matrix td a:hover { text-decoration: underline; }
.tall { max-height: max(24rem, 85vh); overflow: auto; }
.tall .matrix thead th { position: sticky; top: 0; z-index: 1; background: var(--ground); }
.tall .matrix thead th:first-child { left: 0; z-index: 2; }
.tall tr[id] { scroll-margin-top: 70vh; }
@media (min-width: 64rem) { .tall { max-height: none; overflow: visible; } .tall tr[id] { scroll-margin-top: 7rem; } }
.tall tr:target th { outline: 2px solid var(--accent); outline-offset: -2px; }
.filter { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: 0 0 .75rem; }
.filter[hidden] { display: none; }
.filter input[type=search] { font: inherit; padding: .3rem .5rem; border: 1px solid var(--soft); border-radius: 3px; min-width: 14rem; background: var(--ground); color: var(--ink); }
.filter input:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.jump ul { columns: 16rem; margin: .25rem 0 1rem; padding-left: 1.2rem; font-size: .9375rem; }
.jump li { padding: .2rem 0; }
.passed { background: var(--passed); color: var(--passed-ink); }
.failed { background: var(--failed); color: var(--failed-ink); }
.cantTell { background: var(--unknown); color: var(--unknown-ink); }
.inapplicable { background: var(--none); color: var(--none-ink); }
.untested { background: var(--ground); color: var(--none-ink); box-shadow: inset 0 0 0 1px var(--line); }
sup { font-size: .75em; font-weight: 400; line-height: 0; margin-left: .15em; }
.badge { display: inline-block; white-space: nowrap; min-width: 2.4rem; padding: .1rem .5rem; border-radius: 3px; font-weight: 600; text-align: center; }
.outcome { display: flex; gap: 1rem; align-items: flex-start; background: var(--panel); border-radius: 6px; padding: 1rem 1.25rem; margin: 1.25rem 0; }
.outcome .badge { font-size: 1.5rem; min-width: 3.25rem; padding: .25rem .6rem; }
.outcome p { margin: 0; }

.cells { list-style: none; margin: 0 0 2rem; padding: 0; }
.cells li { display: grid; grid-template-columns: 3.75rem minmax(12rem, 18rem) 1fr; gap: .15rem 1rem; padding: .6rem 0; border-bottom: 1px solid var(--line); max-width: none; }
.cells .why { max-width: 44rem; min-width: 0; }
.cells .badge { justify-self: start; align-self: start; }
.keys { list-style: none; margin: 0 0 1rem; padding: 0; font-size: .9375rem; }
.keys li { display: grid; grid-template-columns: 3.75rem 1fr; gap: .6rem; padding: .2rem 0; align-items: baseline; }
.keys.notes { columns: 2 22rem; column-gap: 2.5rem; } .keys.notes li { grid-template-columns: 1.5rem 1fr; break-inside: avoid; } .keys b { white-space: nowrap; }
.reasons { list-style: none; margin: 0 0 1.5rem; padding: 0; } .reasons p { margin: 0; max-width: none; }
.reasons li { display: grid; grid-template-columns: 3.25rem 1fr; gap: .75rem; max-width: none; padding: .4rem 0; border-bottom: 1px solid var(--line); }
.reasons .badge { justify-self: start; align-self: start; }
.bars { list-style: none; margin: 0; padding: 0; }
.bars li { display: grid; grid-template-columns: 14rem minmax(8rem, 1fr) 13rem; gap: .25rem 1rem; align-items: center; padding: .3rem 0; max-width: none; }
.bars.wide li { grid-template-columns: minmax(12rem, 26rem) minmax(8rem, 1fr) 11rem; }
.counts { font-variant-numeric: tabular-nums; }
.part-passed { fill: #2f7d55; } .part-failed { fill: #b4553b; } .part-inapplicable { fill: #a9b4be; } .part-cantTell { fill: #e3bd45; }
.part-untested { fill: #fff; } .bars.wide rect { stroke: #fff; stroke-width: 2; vector-effect: non-scaling-stroke; } .bars.wide .part-untested { stroke: var(--soft); stroke-width: 1; }
.spread { width: 100%; max-width: 34rem; height: auto; display: block; margin: 0 0 1rem; }
.spread line { stroke: var(--soft); } .spread text { fill: var(--ink); font-size: 15px; text-anchor: middle; } .spread .axis { fill: var(--soft); }
.bars svg { width: 100%; height: 1.1rem; display: block; }
.bar-ground { fill: var(--none); } .bar-passed { fill: #2f7d55; } .bar-open { fill: #fbedc0; stroke: #7a5b00; stroke-width: 1; vector-effect: non-scaling-stroke; stroke-dasharray: 3 2; }

h1 + dl { margin-top: 1rem; }
dl { margin: 0 0 1rem; display: grid; grid-template-columns: minmax(9rem, 15rem) 1fr; gap: .35rem 1.25rem; }
dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
blockquote > p:last-child { margin: 0; }
blockquote { margin: 0 0 1rem; padding: .5rem 1rem; border-left: 4px solid var(--accent); background: var(--panel); max-width: 44rem; }
.counted > li { padding: .25rem 0 .5rem; max-width: 60rem; } .counted blockquote { margin: .4rem 0; padding: .3rem 1rem; } .counted blockquote p { margin: 0; } .counted figure { max-width: 40rem; }
td > p { margin: 0 0 .4rem; }
figure { margin: 1rem 0; max-width: 56rem; } figcaption { color: var(--soft); font-size: .875rem; padding-top: .4rem; }
img { max-width: 100%; height: auto; display: block; border: 1px solid var(--line); border-radius: 4px; }
.shots { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: 1rem; }
.shots figure { margin: 0; }
details { margin: .75rem 0; } summary { cursor: pointer; font-weight: 600; padding: .25rem 0; }
code { font-family: ui-monospace, "Cascadia Mono", Consolas, Menlo, monospace; font-size: .875em; overflow-wrap: anywhere; }
.panel { background: var(--panel); border-radius: 6px; padding: 1rem 1.25rem; margin: 1rem 0; }
.notice { border-left: 4px solid var(--unknown-ink); background: var(--unknown); color: #3f2f00; font-weight: 600; max-width: 46rem; }
main > .notice.small { font-weight: 400; padding: .5rem 1rem; margin: 0 0 1.5rem; }
.running p { max-width: 46rem; }
.panel > :last-child { margin-bottom: 0; }
.around { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; padding: 0; margin: 2rem 0 0; list-style: none; }
footer { border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem; }
footer div.page { padding-top: 1rem; padding-bottom: 2rem; }

@media screen and (max-width: 44rem) {
  .page, .top div.page, footer div.page, main.page { padding-left: 1rem; padding-right: 1rem; }
  h1 { font-size: 1.4rem; }
  .matrix { border-spacing: 2px; font-size: .8125rem; }
  .matrix thead th { padding: .3rem 0; }
  .matrix thead th :is(a, .name) { display: inline-block; writing-mode: vertical-rl; transform: rotate(180deg); text-align: left; max-height: 11rem; font-size: .8125rem; line-height: 1.15; }
  .matrix tbody th, .matrix tfoot th { min-width: 7.5rem; max-width: 9rem; padding-right: .4rem; }
  .matrix:not(.sites) tbody th { padding-left: 1.3rem; text-indent: -1.3rem; } .matrix .nr { min-width: 1.05rem; }
  .matrix td { width: 2.4rem; min-width: 2.25rem; }
  .matrix td a { padding: .5rem .05rem; }
  .list th, .list td { padding: .4rem .35rem; } .list th[scope=row] { min-width: 6.5rem; } .list td:last-child:not(.n) { min-width: 13rem; }
  .sides tr { display: grid; grid-template-columns: 1fr 1fr; } .sides thead th:first-child { display: none; } .sides tbody th { grid-column: 1 / -1; border-bottom: 0; padding-bottom: 0; }
  .list.sides td, .list.sides td:last-child:not(.n) { width: auto; min-width: 0; }
  .checks thead { display: none; } .checks tr { display: grid; grid-template-columns: 1fr auto auto; border-bottom: 1px solid var(--line); }
  .list.checks th, .list.checks td { border: 0; width: auto; min-width: 0; } .checks td:nth-child(3) { grid-row: 2; grid-column: 1 / -1; padding-top: 0; } .checks td.n::after { content: " min"; } .checks tfoot th { grid-column: 1 / 3; }
  .queries, .queries tbody { display: block; } .queries thead { display: none; } .queries tr { display: flex; flex-wrap: wrap; gap: .1rem .9rem; padding: .45rem 0; border-bottom: 1px solid var(--line); }
  .list.queries th, .list.queries td { border: 0; padding: 0; width: auto; min-width: 0; } .queries td:empty { display: none; } .list.queries th, .queries td:last-child { flex: 1 1 100%; } .queries td.n::before { content: attr(data-head) ": "; color: var(--soft); }
  .cells li { grid-template-columns: 3.75rem 1fr; gap: .15rem .6rem; } .cells .why { grid-column: 2; }
  .bars li, .bars.wide li { grid-template-columns: 1fr; gap: .1rem; padding: .5rem 0; }
  dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .6rem; }
  .outcome { gap: .75rem; padding: .9rem 1rem; }
}
@media print {
  @page { margin: 16mm 14mm; }
  body { font-size: 10pt; line-height: 1.45; }
  h1 { font-size: 16pt; } h2 { font-size: 13pt; margin-top: 7mm; } h3 { font-size: 11pt; margin-top: 4mm; }
  .lead { font-size: 11pt; }
  main.page { padding: 0; }
  table, .keys, .jump { font-size: 9pt; } th, td { padding: 1.2mm 2mm; } .list { font-size: 8.5pt; } .list th, .list td { padding: 1.1mm 1.5mm; }
  .downloads { display: none; } .together { break-inside: avoid; }
  .part { break-before: page; } .part > h2:first-child { margin-top: 0; } p, li, dd { max-width: none; } p { orphans: 3; widows: 3; }
  .reasons { font-size: 8.5pt; line-height: 1.35; } .reasons li { grid-template-columns: 12mm 1fr; gap: 3mm; padding: 1.5mm 0; break-inside: avoid; } .reasons .badge { min-width: 10mm; padding: 0 1mm; }
  .keys.notes { columns: 2; column-gap: 8mm; } .keys.marks { display: flex; flex-wrap: wrap; gap: 1mm 6mm; margin: 0; } .keys.marks li { display: flex; gap: 2mm; padding: 0; } .keys .badge { min-width: 9mm; padding: 0 1mm; }
  .panel { padding: 3mm 4mm; margin: 3mm 0; } .panel.before { break-inside: avoid; padding: 2mm 4mm; } .lead { margin-bottom: 2mm; }
  footer { font-size: 8pt; } footer p { margin: 0; } footer div.page { padding-top: 2mm; padding-bottom: 0; }
  .bars.wide li { grid-template-columns: 70mm 1fr 34mm; } .bars li { grid-template-columns: 45mm 1fr 55mm; padding: .8mm 0; }
  .spread { max-width: 110mm; }
  dl { grid-template-columns: 55mm 1fr; gap: .8mm 4mm; }
  .top, .around, .skip { display: none; }
  .page { max-width: none; padding: 0; }
  .scroll, .tall { overflow: visible; max-height: none; border: 0; }
  .tall .matrix thead th { position: static; }
  .jump, .filter { display: none; }
  .matrix { font-size: 8.5pt; } .matrix thead th { font-size: 8pt; } .matrix:not(.sites) tbody th { min-width: 66mm; line-height: 1.25; } .matrix td { width: auto; min-width: 0; } .matrix td.total { white-space: nowrap; }
  .matrix { border-spacing: 2px; }
  .matrix td a { padding: .15rem; min-height: 0; } .matrix tbody th, .matrix tfoot th { padding-top: .1rem; padding-bottom: .1rem; } .matrix td.total { padding: .2rem; }
  tfoot { display: table-row-group; }
  img { max-height: 90mm; width: auto; }
  details:not([open]) { display: none; }
  .matrix tbody th, .matrix tfoot th { position: static; }
  td, .badge, .bars svg, .outcome, .panel { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  tr, figure, blockquote, .outcome, .bars li, .cells li { break-inside: avoid; }
  h2, h3, h2 + p, h3 + p { break-after: avoid; }
  thead { display: table-header-group; }
  a { color: inherit; }
  .named a::after { content: " (" attr(href) ")"; color: var(--soft); font-size: .85em; }
}
`;
