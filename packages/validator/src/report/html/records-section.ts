import { SEVERITIES, type Finding, type MessageLanguage } from '../../finding.ts';
import { groupBy } from '../group-findings.ts';
import { countFindings } from '../subject.ts';
import { wordsOf } from '../words/index.ts';
import { articleId } from './findings-section.ts';
import { filePath, html, value, type Markup } from './markup.ts';
import { htmlWords } from './words/index.ts';

/** As in the tables of places. */
const SHOWN_ROWS = 20;
const MAX_ROWS = 500;

/** Each record with what was found in it, the worst first, for those who mend one record at a time. */
export function recordsSection(findings: readonly Finding[], lang: MessageLanguage): Markup {
  const words = htmlWords(lang);
  const records = [
    ...groupBy(findings, ({ file, recordId }) => JSON.stringify([file, recordId])).values(),
  ].sort(byWorst);
  const rows = records.slice(0, MAX_ROWS).map((own) => recordRow(own, lang));
  const left = records.length - rows.length;
  const more = left > 0 ? html`<p>${wordsOf(lang).moreLeftOut(left)}</p>` : undefined;
  const rest = rows.slice(SHOWN_ROWS);
  return html`<section aria-labelledby="records">
    <h2 id="records">${words.records.heading}</h2>
    <p>${words.records.intro}</p>
    ${tableOf(rows.slice(0, SHOWN_ROWS), lang)}${
      rest.length === 0
        ? ''
        : html`<details>
            <summary>${words.showRest(rest.length)}</summary>
            ${tableOf(rest, lang)}${more}
          </details>`
    }
  </section>`;
}

/** More errors first, then more warnings, then more notes. */
function byWorst(left: readonly Finding[], right: readonly Finding[]): number {
  const [leftCounts, rightCounts] = [countFindings(left), countFindings(right)];
  const severity = SEVERITIES.find((each) => leftCounts[each] !== rightCounts[each]);
  return severity === undefined ? 0 : rightCounts[severity] - leftCounts[severity];
}

function tableOf(rows: readonly Markup[], lang: MessageLanguage): Markup {
  const { columns } = wordsOf(lang);
  const { caption, rules } = htmlWords(lang).records;
  return html`<table class="places" role="table">
    <caption class="hidden">
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader" class="where">${columns.record}</th>
        <th scope="col" role="columnheader">${rules}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows}
    </tbody>
  </table>`;
}

function recordRow(findings: readonly Finding[], lang: MessageLanguage): Markup {
  const [first] = findings;
  if (first === undefined) return html``;
  const words = wordsOf(lang);
  const counts = countFindings(findings);
  const tags = SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (severity) => html`<span class="tag ${severity}">${words.count(counts[severity], severity)}</span> `,
  );
  const links = [...new Map(findings.map((finding) => [articleId(finding), finding.code]))].map(
    ([id, code]) => html`<a href="#${id}"><code>${code}</code></a> `,
  );
  const name =
    first.recordId === '' ? htmlWords(lang).records.whole : html`<code>${value(first.recordId)}</code>`;
  return html`<tr role="row">
    <th scope="row" role="rowheader">${name}<small>${filePath(first.file)}</small></th>
    <td role="cell">${tags}<br />${links}</td>
  </tr> `;
}
