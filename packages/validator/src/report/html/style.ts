import { Markup } from './markup.ts';

/** The look of the page: the colours of the demonstration, each pair with the contrast of WCAG 2.2 AA, in light and dark. */
export const STYLE = new Markup(`
:root {
  color-scheme: light dark;
  --ink: #1c2a2e; --soft: #51626a; --paper: #fbf9f6; --card: #fff; --line: #d9d4ca; --brand: #0b5560; --tint: #e6f0f1;
  --error: #9c1f28; --error-tint: #fdf0ee; --warning: #7a4a00; --warning-tint: #fff5e1;
  --info: #1b567f; --info-tint: #eaf3fa; --good: #1a6239; --good-tint: #e9f5ed;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #eef3f3; --soft: #b3c2c6; --paper: #12191b; --card: #1a2326; --line: #3a4a50; --brand: #7fd0d8; --tint: #17363b;
    --error: #ffb0a8; --error-tint: #3a1d1f; --warning: #f5c777; --warning-tint: #35290f;
    --info: #9ccdf2; --info-tint: #142c3d; --good: #90dbac; --good-tint: #143020;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: break-word;
  font: 1.0625rem/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
}
.page { max-width: 68rem; margin-inline: auto; padding: 1.5rem 1rem 4rem; }
h1, h2, h3 { line-height: 1.25; margin: 0; text-wrap: balance; }
h1 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.4rem); }
h2 { font-size: clamp(1.3rem, 1.1rem + 1vw, 1.7rem); }
h3 { font-size: 1.125rem; }
p { margin: 0.5rem 0; max-width: 42rem; }
a { color: var(--brand); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; border-radius: 2px; }
code { font: 0.9em/1.4 ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.kind { margin: 0 0 0.25rem; color: var(--soft); font-weight: 600; }
.facts { display: flex; flex-wrap: wrap; gap: 0.25rem 2.5rem; margin: 1rem 0 0; }
.facts dt { color: var(--soft); font-size: 0.875rem; }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.verdict {
  margin: 1.5rem 0; padding: 1.1rem 1.25rem; border-inline-start: 0.5rem solid var(--tone); border-radius: 0.5rem;
  background: var(--tone-tint);
}
.verdict h2 { color: var(--tone); }
.error { --tone: var(--error); --tone-tint: var(--error-tint); }
.warning { --tone: var(--warning); --tone-tint: var(--warning-tint); }
.info { --tone: var(--info); --tone-tint: var(--info-tint); }
.good { --tone: var(--good); --tone-tint: var(--good-tint); }
.counts { display: flex; flex-wrap: wrap; gap: 0.75rem; margin: 1rem 0 0; padding: 0; list-style: none; }
.counts a, .counts span {
  display: inline-flex; align-items: baseline; gap: 0.5rem; min-height: 2.75rem; padding: 0.4rem 1rem;
  border: 1px solid var(--line); border-radius: 0.5rem; background: var(--card); color: var(--ink); text-decoration: none;
}
.counts a:hover { border-color: var(--brand); text-decoration: underline; }
.counts b { font-size: 1.375rem; color: var(--tone); }
.counts span b { color: var(--soft); }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin: 0; padding: 0; list-style: none; }
nav a { display: inline-block; padding-block: 0.5rem; }
section { margin-block-start: 2.75rem; }
.cards { margin-block-start: 1rem; columns: 24rem; column-gap: 1rem; }
.card { margin-block-end: 1rem; break-inside: avoid; padding: 1rem 1.1rem 0.75rem; border: 1px solid var(--line); border-radius: 0.75rem; background: var(--card); }
table { inline-size: 100%; border-collapse: collapse; }
caption { padding-block-end: 0.4rem; text-align: start; font-weight: 700; }
th, td { padding: 0.4rem 0.75rem 0.4rem 0; border-block-start: 1px solid var(--line); text-align: start; vertical-align: top; }
th { font-weight: 400; }
thead th { border: 0; padding-block: 0 0.25rem; color: var(--soft); font-size: 0.875rem; }
.numbers td { inline-size: 5.5rem; padding-inline-end: 0; text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
.numbers thead th:last-child { text-align: end; padding-inline-end: 0; }
.numbers .sub th { padding-inline-start: 1rem; color: var(--soft); }
.bar { display: block; margin-block-start: 0.25rem; block-size: 0.4rem; border-radius: 0.2rem; background: var(--tint); overflow: hidden; }
.bar span { display: block; block-size: 100%; background: var(--brand); }
.bar .unsure { background: var(--soft); }
.rule { margin-block-start: 1.25rem; padding: 1.1rem 1.25rem 1rem; border: 1px solid var(--line); border-inline-start: 0.35rem solid var(--tone); border-radius: 0.75rem; background: var(--card); }
.rule h3 { max-width: 46rem; }
.meta { margin: 0.25rem 0 0; color: var(--soft); }
.rule dl { display: grid; gap: 0.35rem 1.25rem; margin: 0.75rem 0; }
.rule dt { color: var(--soft); font-size: 0.875rem; }
.rule dd { margin: 0; max-width: 42rem; }
.places { margin-block-start: 0.5rem; font-size: 0.9688rem; }
.places td, .places th { overflow-wrap: anywhere; }
.places .where { inline-size: 36%; }
.places .record { inline-size: 20%; }
.places .wide { inline-size: 66%; }
.places small { display: block; color: var(--soft); font-size: 0.9375rem; }
.tag { display: inline-block; padding: 0 0.5rem; border-radius: 0.25rem; background: var(--tone-tint); color: var(--tone); font-size: 0.875rem; font-weight: 600; white-space: nowrap; }
@media (min-width: 40.01rem) { .label { display: none; } }
details { margin-block: 0.75rem 0; }
summary { display: inline-block; padding: 0.6rem 0.25rem; color: var(--brand); font-weight: 600; cursor: pointer; text-decoration: underline; text-underline-offset: 0.15em; }
.hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { margin-block-start: 3.5rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line); color: var(--soft); font-size: 0.9375rem; }
@media (min-width: 48rem) { .rule dl { grid-template-columns: 11rem 1fr; } .rule dt { padding-block-start: 0.15rem; } }
@media (max-width: 40rem) {
  .places thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .places, .places tbody, .places tr, .places td, .places th { display: block; inline-size: 100% !important; }
  .places caption { display: block; }
  .places tr { padding-block: 0.6rem; border-block-start: 1px solid var(--line); }
  .places td, .places th { padding: 0 0 0.15rem; border: 0; }
}
@media (forced-colors: active) { .bar { border: 1px solid CanvasText; } .bar span { background: CanvasText; forced-color-adjust: none; } }
@media print {
  :root {
    color-scheme: light;
    --ink: #000; --soft: #444; --paper: #fff; --card: #fff; --line: #bbb; --brand: #0b5560; --tint: #e6f0f1;
    --error: #9c1f28; --error-tint: #fdf0ee; --warning: #7a4a00; --warning-tint: #fff5e1;
    --info: #1b567f; --info-tint: #eaf3fa; --good: #1a6239; --good-tint: #e9f5ed;
  }
  @page { margin: 16mm; }
  body { font-size: 10.5pt; }
  .page { max-width: none; padding: 0; }
  .card, .verdict, tr, h2, h3, dl { break-inside: avoid; }
  h2, h3, caption, thead { break-after: avoid; }
  .bar, .bar span, .verdict { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  details::details-content { content-visibility: visible; block-size: auto; }
  summary { display: none; }
  a[href^='http']::after { content: ' (' attr(href) ')'; font-size: 0.85em; overflow-wrap: anywhere; }
}
`);
