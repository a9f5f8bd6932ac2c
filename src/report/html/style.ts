/**
 * How pages look: on a phone, on a wide screen, on paper, in the dark. Text has a contrast of 4.5 : 1 at least, signs and
 * bars of 3 : 1. What a marked place is shows by the form of its line as well as by its colour.
 */
export const style = `
:root {
  --paper: #ffffff; --ink: #1b1f24; --quiet: #525b66; --line: #c3cad2; --panel: #f4f6f8;
  --good: #116329; --good-paper: #dcf5e3; --fair: #7a4b00; --fair-paper: #fff0cc;
  --poor: #a1122b; --poor-paper: #ffe3e6; --link: #0a4f9c; --bar: #2f6f9f; --track: #d5dce3;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #10151a; --ink: #e7edf3; --quiet: #a5b1bd; --line: #46525e; --panel: #1a2128;
    --good: #82e0a3; --good-paper: #12331f; --fair: #f0c872; --fair-paper: #382b08;
    --poor: #ff9daa; --poor-paper: #401820; --link: #8fc6ff; --bar: #6fb2e4; --track: #33404c;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
body { margin: 0; font: 1rem/1.6 system-ui, "Noto Sans", "PingFang HK", "Noto Sans HK", "Noto Sans CJK HK", "Microsoft JhengHei", sans-serif; }
:lang(yue), :lang(zh-Hant), :lang(yue-Hant) { font-family: system-ui, "PingFang HK", "Noto Sans HK", "Noto Sans CJK HK", "Microsoft JhengHei", sans-serif; }
:lang(zh-Hans), :lang(yue-Hans) { font-family: system-ui, "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
:lang(ja) { font-family: system-ui, "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", sans-serif; }
:lang(ko) { font-family: system-ui, "Apple SD Gothic Neo", "Noto Sans KR", "Noto Sans CJK KR", sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.25rem 1rem 3rem; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .75rem; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; line-height: 1.35; margin: 2rem 0 .5rem; padding-top: .75rem; border-top: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.1rem 0 .3rem; }
p { margin: .4rem 0; max-width: 46rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.quiet { color: var(--quiet); }
.verdict { border: 1px solid var(--line); border-left: .5rem solid var(--quiet); border-radius: .4rem; padding: .8rem 1rem; background: var(--panel); }
.verdict.qualified { border-left-color: var(--good); }
.verdict.review { border-left-color: var(--fair); }
.verdict.not-qualified { border-left-color: var(--poor); }
.verdict > .head { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1.25rem; margin: 0; }
.decision { font-weight: 700; font-size: 1.25rem; }
.qualified .decision, td.qualified { color: var(--good); }
.review .decision, td.review { color: var(--fair); }
.not-qualified .decision, td.not-qualified { color: var(--poor); }
.score { font-size: 1.25rem; font-variant-numeric: tabular-nums; }
.bands { display: block; width: 100%; height: 1rem; margin: .6rem 0 .1rem; }
.bands .band { fill: var(--track); stroke: var(--panel); stroke-width: .6; }
.bands .here { fill: var(--bar); }
.bands .at { fill: var(--ink); }
.small { font-size: .88rem; margin-top: 0; }
ul { padding: 0; margin: .4rem 0; list-style: none; }
li { margin: .3rem 0; padding-left: 1.6rem; position: relative; overflow-wrap: anywhere; }
li > .sign { position: absolute; left: .1rem; font-weight: 700; }
li.met > .sign { color: var(--good); }
li.missed > .sign { color: var(--poor); }
li.look > .sign, li.unknown > .sign { color: var(--fair); }
li.plain > .sign { color: var(--quiet); }
li > .more { display: block; color: var(--quiet); }
.scroll { overflow-x: auto; margin: .6rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
caption { text-align: left; font-weight: 700; padding: .3rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word; max-width: 26rem; }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--quiet); font-weight: 600; vertical-align: bottom; word-break: keep-all; }
.figure { text-align: right; font-variant-numeric: tabular-nums; }
.figure, .short { white-space: nowrap; }
.prose { min-width: 5.5rem; }
.name { min-width: 7.5rem; }
.long { min-width: 13rem; }
tfoot td, tfoot th { font-weight: 700; }
.bar { display: block; width: 7rem; height: .7rem; margin-top: .4rem; }
.parts .bar { width: 100%; }
.bar .track { fill: var(--track); }
.bar .fill { fill: var(--bar); }
figure { margin: .8rem 0; }
.answer { margin: 0; padding: .8rem 1rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--panel); white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; line-height: 1.9; }
mark { color: inherit; background: none; text-underline-offset: .22em; text-decoration-line: underline; text-decoration-thickness: 2px; padding: .05em 0; border-radius: .15em; }
mark.cantonese { text-decoration-style: dotted; text-decoration-color: var(--link); text-decoration-thickness: 1px; }
mark.demand { text-decoration-style: solid; text-decoration-color: var(--good); background: var(--good-paper); }
mark.written { text-decoration-style: dashed; text-decoration-color: var(--fair); background: var(--fair-paper); }
mark.translated { text-decoration-style: double; text-decoration-color: var(--quiet); }
mark.spelling { text-decoration-style: wavy; text-decoration-color: var(--poor); background: var(--poor-paper); }
mark.advisory { text-decoration-line: none; background: var(--poor-paper); outline: 2px solid var(--poor); }
sup { line-height: 0; }
sup a { font-size: .72rem; text-decoration: none; padding: 0 .15em; }
.notes { font-size: .88rem; columns: 17rem auto; column-gap: 1.5rem; margin-top: .5rem; }
.notes li { break-inside: avoid; padding-left: 2.1rem; margin: .15rem 0; }
.notes li:target { outline: 2px solid var(--link); outline-offset: 1px; }
.notes .number { position: absolute; left: 0; color: var(--quiet); font-variant-numeric: tabular-nums; }
.unseen { font: .72rem/1 ui-monospace, monospace; color: var(--poor); border: 1px solid currentcolor; border-radius: .2em; padding: 0 .2em; }
.parts { display: grid; gap: 0 2rem; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); }
.stack { display: block; width: 100%; height: 1.6rem; }
.stack .qualified { fill: var(--good); } .stack .review { fill: var(--fair); } .stack .not-qualified { fill: var(--poor); }
.stack rect { stroke: var(--paper); stroke-width: .4; }
fieldset { border: 1px solid var(--line); border-radius: .4rem; margin: 1rem 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
fieldset label { display: inline-flex; align-items: center; gap: .4rem; min-height: 1.75rem; }
input { width: 1.15rem; height: 1.15rem; accent-color: var(--link); }
.ranked th { max-width: 12rem; }
.ranked td:first-child { padding-left: .5rem; }
.tie td:first-child { box-shadow: inset 3px 0 var(--quiet); }
summary { cursor: pointer; min-height: 1.5rem; }
@media screen {
  body:has(#show-qualified:checked) .ranked tr:not(.qualified),
  body:has(#show-review:checked) .ranked tr:not(.review),
  body:has(#show-not-qualified:checked) .ranked tr:not(.not-qualified),
  body:has(#show-check:checked) .ranked tr:not(.check) { display: none; }
}
@media screen and (max-width: 40rem) {
  .stacked tr { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .6rem; padding: .35rem 0; border-bottom: 1px solid var(--line); }
  .stacked :is(th, td) { border: 0; padding: 0; min-width: 0; }
  .stacked th { flex: 1 1 6rem; }
  .stacked tbody td.figure { min-width: 2.7rem; }
  .stacked thead .figure { flex: 0 1 auto; }
  .stacked :is(td, th):last-child { flex: 1 0 100%; }
  .stacked td:empty { display: none; }
  .stacked .bar { width: 4rem; margin: 0; }
}
@media (max-width: 34rem) {
  .bar { width: 3rem; }
  th, td { padding-right: .5rem; }
  thead .figure { white-space: normal; }
  .long { min-width: 8rem; }
  h1 { font-size: 1.3rem; }
}
@page { margin: 15mm; }
@media print {
  tfoot { display: table-row-group; }
  :root { color-scheme: light; --ink: #000; --panel: #fff; --quiet: #444; }
  main { max-width: none; padding: 0; }
  h2, h3, figcaption { break-after: avoid; }
  .verdict, figure, tr, li { break-inside: avoid; }
  .scroll { overflow: visible; }
  table { font-size: .78rem; }
  th, td { padding-right: .5rem; }
  .prose, .long { overflow-wrap: anywhere; min-width: 4.1rem; }
  thead .figure { white-space: normal; }
  fieldset { display: none; }
  ::details-content { content-visibility: visible; block-size: auto; }
  mark, .bar, .stack, .bands { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
@media (forced-colors: active) {
  mark { background: Canvas; color: CanvasText; text-decoration-color: CanvasText; }
  .bar .fill, .stack rect, .bands .at { fill: CanvasText; }
  .bar .track { fill: Canvas; stroke: CanvasText; }
}
`;
