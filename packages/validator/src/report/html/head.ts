import { SEVERITIES, type Finding } from '../../finding.ts';
import { incompleteIn } from '../completeness.ts';
import { knownLine } from '../counts-line.ts';
import type { ReportOptions } from '../options.ts';
import { countFindings, NONE } from '../subject.ts';
import { wordsOf } from '../words/index.ts';
import { html, value, type Markup } from './markup.ts';
import { headsOf, namesOf } from './names.ts';
import { htmlWords, longDate } from './words/index.ts';

/** What was checked, when, and by which program. */
export function pageHeader(options: ReportOptions): Markup {
  const { lang, today, subject, tool } = options;
  const words = htmlWords(lang);
  const fact = (title: string, content: string | Markup) =>
    html`<div>
      <dt>${title}</dt>
      <dd>${content}</dd>
    </div>`;
  return html`<header>
    <p class="kind">${words.kind}</p>
    <h1>${value(namesOf(headsOf(options), lang))}</h1>
    <dl class="facts">
      ${
        today === undefined
          ? undefined
          : fact(words.checkedOn, html`<time datetime="${today}">${longDate(today, lang)}</time>`)
      }
      ${fact(words.content, wordsOf(lang).subject(subject))}
      ${fact(words.program, `service-directory ${tool.version}`)}
    </dl>
  </header>`;
}

/** May it be published, and how much is there to mend? The counts lead to the findings. */
export function verdict(findings: readonly Finding[], options: ReportOptions): Markup {
  const { lang, known = NONE } = options;
  const words = wordsOf(lang);
  const counts = countFindings(findings);
  const incomplete = incompleteIn(options, words);
  const isWhole = incomplete === undefined;
  const beside = knownLine(known, words);
  const isGood = counts.warning === 0 && known.error === 0 && known.warning === 0 && isWhole;
  const tone = counts.error > 0 ? 'error' : isGood ? 'good' : 'warning';
  const cards = SEVERITIES.map((severity) => {
    const count = counts[severity];
    const content = html`<b>${count}</b> ${htmlWords(lang).countLabel(count, severity)}`;
    return count > 0
      ? html`<li class="${severity}"><a href="#${severity}">${content}</a></li>`
      : html`<li><span>${content}</span></li>`;
  });
  return html`<div class="verdict ${tone}">
    <h2>${words.verdict(counts, isWhole, known)}</h2>
    ${incomplete === undefined ? undefined : html`<p>${incomplete}</p>`}
    ${beside === undefined ? undefined : html`<p>${beside}</p>`}
    <ul class="counts">
      ${cards}
    </ul>
  </div>`;
}

/** Links to the other parts of the page. */
export function contents(findings: readonly Finding[], options: ReportOptions): Markup | undefined {
  const words = htmlWords(options.lang);
  const parts = [
    ...(headsOf(options).length > 0 ? [{ id: 'holds', heading: words.holds.heading }] : []),
    ...(findings.length > 0 ? [{ id: 'records', heading: words.records.heading }] : []),
  ];
  if (parts.length === 0) return undefined;
  return html`<nav aria-label="${words.contents}">
    <ul>
      ${parts.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`)}
    </ul>
  </nav>`;
}
