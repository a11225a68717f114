import type { Finding, MessageLanguage } from '../../finding.ts';
import { placeInFile, placeOf } from '../place.ts';
import { wordsOf } from '../words/index.ts';
import { filePath, html, value, type Markup } from './markup.ts';
import { htmlWords } from './words/index.ts';

/** So many places are shown at once; the others unfold. */
const SHOWN_ROWS = 20;
/** So many are in the page at all: beyond it a phone has trouble, and nobody mends them one by one. */
const MAX_ROWS = 500;

export interface PlacesTableOptions {
  code: string;
  lang: MessageLanguage;
  /** Are the message and what to do different from place to place, so that each row needs its own? */
  withMessage: boolean;
  withHelp: boolean;
}

/** The places where a rule found something. */
export function placesTable(findings: readonly Finding[], options: PlacesTableOptions): Markup {
  const { lang } = options;
  const shown = findings.slice(0, SHOWN_ROWS);
  const rest = findings.slice(SHOWN_ROWS, MAX_ROWS);
  const left = findings.length - shown.length - rest.length;
  const more = left > 0 ? html`<p>${wordsOf(lang).moreLeftOut(left)}</p>` : undefined;
  if (rest.length === 0) return html`${tableOf(shown, options)}${more}`;
  return html`${tableOf(shown, options)}
    <details>
      <summary>${htmlWords(lang).showRest(rest.length)}</summary>
      ${tableOf(rest, options)}${more}
    </details>`;
}

// The roles stand there because the table is laid out as blocks on a phone, which takes them away in some browsers.
function tableOf(
  findings: readonly Finding[],
  { code, lang, withMessage, withHelp }: PlacesTableOptions,
): Markup {
  const { columns } = wordsOf(lang);
  const hasText = withMessage || withHelp;
  return html`<table class="places" role="table">
    <caption class="hidden">
      ${htmlWords(lang).findings.caption(code)}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader" class="${hasText ? 'where' : 'wide'}">${columns.where}</th>
        <th scope="col" role="columnheader" ${hasText ? html` class="record"` : ''}>${columns.record}</th>
        ${hasText ? html`<th scope="col" role="columnheader">${columns.message}</th>` : ''}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${findings.map((finding) => rowOf(finding, lang, hasText, withMessage, withHelp))}
    </tbody>
  </table>`;
}

function rowOf(
  finding: Finding,
  lang: MessageLanguage,
  hasText: boolean,
  withMessage: boolean,
  withHelp: boolean,
): Markup {
  const words = wordsOf(lang);
  const { file, recordId, message, help, related = [] } = finding;
  const inFile = placeInFile(finding, words);
  const where = [
    file === '' ? words.whole : filePath(file),
    ...(inFile === '' ? [] : [html`<small>${value(inFile)}</small>`]),
    ...related.map((place) => html`<small>${words.related} ${value(placeOf(place, words))}</small>`),
  ];
  const record =
    recordId === ''
      ? ''
      : html`<span class="label">${words.columns.record} </span><code>${value(recordId)}</code>`;
  const text = [
    ...(withMessage ? [html`${message}`] : []),
    ...(withHelp && help !== '' ? [html`<small>${words.help} ${help}</small>`] : []),
  ];
  return html`<tr role="row">
    <td role="cell">${where}</td>
    <td role="cell">${record}</td>
    ${hasText ? html`<td role="cell">${text}</td>` : ''}
  </tr> `;
}
