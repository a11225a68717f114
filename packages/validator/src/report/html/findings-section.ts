import { describeRule } from '../../describe-rule.ts';
import type { MessageLanguage, Severity } from '../../finding.ts';
import { sharedText, type FindingGroup } from '../group-findings.ts';
import { ruleUri } from '../rule-links.ts';
import { wordsOf } from '../words/index.ts';
import { html, type Markup } from './markup.ts';
import { placesTable } from './places-table.ts';
import { htmlWords } from './words/index.ts';

/** The findings of one severity, rule by rule; nothing when there are none. */
export function findingsSection(
  severity: Severity,
  groups: readonly FindingGroup[],
  lang: MessageLanguage,
  baseUri: string | undefined,
): Markup | undefined {
  const own = groups.filter((group) => group.severity === severity);
  if (own.length === 0) return undefined;
  const count = own.reduce((sum, { findings }) => sum + findings.length, 0);
  return html`<section aria-labelledby="${severity}" class="${severity}">
    <h2 id="${severity}">${wordsOf(lang).heading[severity]} (${count})</h2>
    ${own.map((group) => ruleArticle(group, lang, baseUri))}
  </section>`;
}

/** The place of a rule in the page; a rule can be told twice, with two severities. */
export const articleId = ({ code, severity }: Pick<FindingGroup, 'code' | 'severity'>): string =>
  `${severity}-${code.replace(/[^a-z0-9-]/gi, (sign) => (sign === '/' ? '_' : `_x${sign.charCodeAt(0).toString(16)}_`))}`;

function ruleArticle(group: FindingGroup, lang: MessageLanguage, baseUri: string | undefined): Markup {
  const { code, findings } = group;
  const words = htmlWords(lang).findings;
  const rule = describeRule(code, lang);
  const message = sharedText(findings, (finding) => finding.message);
  const help = sharedText(findings, (finding) => finding.help);
  const name = html`<code>${code}</code>`;
  const link =
    baseUri === undefined || rule === undefined
      ? name
      : html`<a href="${ruleUri(baseUri, rule.family, code, lang)}">${name}</a>`;
  const places = wordsOf(lang).places(findings.length);
  const heading =
    message === undefined
      ? html`<h3>${link}</h3>
          <p class="meta">${places}</p>`
      : html`<h3>${message}</h3>
          <p class="meta">${link} · ${places}</p>`;
  const term = (title: string, text: string | undefined) =>
    text === undefined || text === ''
      ? undefined
      : html`<dt>${title}</dt>
          <dd>${text}</dd>`;
  const terms = [term(words.why, rule?.why), term(words.help, help)].filter((item) => item !== undefined);
  return html`<article class="rule" id="${articleId(group)}">
    ${heading}${terms.length > 0 ? html`<dl>${terms}</dl>` : ''}
    ${placesTable(findings, { code, lang, withMessage: message === undefined, withHelp: help === undefined })}
  </article> `;
}
