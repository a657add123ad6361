/**
 * The one style sheet of every page that we write. It is put into the page itself, and the page's policy allows this
 * very text alone, by its hash.
 */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #4d5661; --paper: #fff; --tint: #f3f5f7; --line: #c9d0d8;
  --link: #0b57a4; --error: #a3141c; --warning: #7a4b00; --info: #0b57a4; --ready: #12652f;
  --error-tint: #fdeeee; --warning-tint: #fdf4e3; --info-tint: #ebf3fc; --ready-tint: #e9f6ed; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ebee; --soft: #b3bcc6; --paper: #16191d; --tint: #20252b;
  --line: #47505a; --link: #8cc2ff; --error: #ff9c9c; --warning: #f3c56b; --info: #8cc2ff; --ready: #83d79c;
  --error-tint: #331a1c; --warning-tint: #30260f; --info-tint: #17263a; --ready-tint: #152a1c; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1.25rem 3rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .35rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.25rem 0 .75rem; padding-bottom: .3rem; border-bottom: 2px solid var(--line); }
h3, h4 { font-size: 1.02rem; line-height: 1.4; margin: 0; }
ul { margin: .4rem 0; padding-left: 1.25rem; }
.skip { position: absolute; left: -100rem; padding: .3rem .7rem; background: var(--paper); border: 2px solid var(--link); }
.skip:focus { left: 1.25rem; top: .5rem; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; margin: .75rem 0 0; padding: 0; font-size: .94rem; }
p { margin: .4rem 0; }
a { color: var(--link); overflow-wrap: anywhere; }
.soft { color: var(--soft); }
.small { font-size: .88rem; }
.verdict { border-left: .4rem solid var(--line); background: var(--tint); padding: .75rem 1rem; margin: 1rem 0; border-radius: .2rem; }
.verdict p:first-child { font-weight: 600; font-size: 1.1rem; margin-top: 0; }
.verdict p:last-child { margin-bottom: 0; }
.verdict.error { border-color: var(--error); background: var(--error-tint); }
.verdict.warning { border-color: var(--warning); background: var(--warning-tint); }
.verdict.ready { border-color: var(--ready); background: var(--ready-tint); }
table { border-collapse: collapse; width: calc(100% - 1px); margin: .75rem 0; font-size: .94rem; }
caption { text-align: left; font-weight: 600; padding-bottom: .35rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { background: var(--tint); }
tbody th { font-weight: 600; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
td.number { white-space: nowrap; } tbody th code { display: block; } tbody th:has(code) { font-weight: 400; }
table.fields { table-layout: fixed; }
table.fields tbody th { background: var(--tint); }
table.fields thead .field { width: 32%; }
td.tick { width: 2.6rem; text-align: center; }
thead .from { width: 4.6rem; } td.from { color: var(--soft); font-size: .85rem; }
table.facts { table-layout: fixed; }
table.facts thead .field { width: 20%; } table.facts thead .standing { width: 15%; } table.facts thead .source { width: 29%; }
td[data-standing="suggested"] { background: var(--warning-tint); }
section section h3 { margin: 1.5rem 0 .4rem; }
td.value { white-space: pre-wrap; user-select: all; }
.box { display: inline-block; width: 1rem; height: 1rem; border: 1.5px solid var(--ink); border-radius: .15rem; vertical-align: -.15rem; }
ol.findings { list-style: none; margin: 0; padding: 0; }
ol.findings > li { border: 1px solid var(--line); border-left-width: .4rem; border-radius: .2rem; padding: .7rem 1rem; margin: .75rem 0; }
li.error { border-left-color: var(--error) !important; }
li.warning { border-left-color: var(--warning) !important; }
li.info { border-left-color: var(--info) !important; }
.badge { display: inline-block; font-size: .8rem; font-weight: 700; padding: .05rem .5rem; margin-right: .4rem; border: 1px solid currentColor; border-radius: 1rem; }
.badge.error { color: var(--error); } .badge.warning { color: var(--warning); } .badge.info { color: var(--info); }
.badge.ready { color: var(--ready); } .badge.not-ready, .badge.unreadable { color: var(--error); }
dl { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: .25rem .75rem; margin: .5rem 0 0; font-size: .94rem; }
dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
figure.chart { margin: 1.25rem 0; }
figcaption { font-weight: 600; margin-bottom: .5rem; }
figure.chart svg { display: block; }
figure.chart text { fill: var(--ink); font-size: 13px; }
.bar { stroke-width: 12; }
.bar.error { stroke: var(--error); }
.bar.warning { stroke: var(--warning); stroke-dasharray: 6 2; }
.bar.info { stroke: var(--info); stroke-dasharray: 2 3; }
q { quotes: "“" "”"; }
code { font: .88em/1.4 ui-monospace, Consolas, "Liberation Mono", monospace; overflow-wrap: anywhere; }
footer { margin-top: 2.5rem; padding-top: .75rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .88rem; }
@media (max-width: 34rem) { dl { grid-template-columns: 1fr; } dt { margin-top: .3rem; }
  th, td { padding: .35rem .4rem; } thead .from { width: 3.4rem; } td.tick { width: 2rem; }
  table.summary { table-layout: fixed; font-size: .82rem; } table.summary .what { display: none; }
  table.summary .status { width: 22%; } table.summary .number { width: 17.5%; padding: .35rem .15rem; }
  table.summary thead .number { font-size: .6rem; letter-spacing: -.03em; padding: .35rem .05rem; } table.summary .badge { padding: 0; border: 0; margin: 0; } }
@page { size: A4; margin: 16mm 15mm 18mm; }
@media print {
  :root { font-size: 10pt; color-scheme: light; --ink: #000; --soft: #3a424b; --paper: #fff; --tint: #f3f5f7; --line: #aeb6bf; --link: #000;
    --error: #8f1018; --warning: #6b4200; --info: #0b4a8c; --ready: #0f5628;
    --error-tint: #fdeeee; --warning-tint: #fdf4e3; --info-tint: #ebf3fc; --ready-tint: #e9f6ed; }
  body { max-width: none; padding: 0; }
  h1 { font-size: 17pt; } h2 { font-size: 12.5pt; margin-top: 1.4rem; break-after: avoid; }
  h3, h4, figcaption { break-after: avoid; }
  .skip, nav { display: none; }
  ol.findings > li, tr, .verdict, figure.chart { break-inside: avoid; }
  thead { display: table-header-group; break-after: avoid; }
  caption, tbody tr:first-child:not(:last-child) { break-after: avoid; }
  dd a[href^="http"]::after { content: " <" attr(href) ">"; font-size: .85em; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

/** SHA-256 of {@link PAGE_STYLE} in base64; a test compares the two. */
export const PAGE_STYLE_HASH = 'n/9rf5C7RdrSEs0EUg+FDnTDsjYp+2xHbw9fF6FlMyg=';
