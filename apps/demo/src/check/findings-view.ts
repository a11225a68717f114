import type { Finding, Severity } from '@service-directory/validator';
import type { CheckResult, RuleCard } from '@service-directory/validator/browser';
import { data, h } from '../common/dom.ts';
import { placeInFile } from './place-words.ts';
import { ruleDetails } from './rule-details.ts';
import { groupFindings, sharedBy, type Group } from './select-findings.ts';
import type { Words } from './words/index.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
/** Findings of one rule that are shown at first, and how many more at a time. */
const FIRST = 5;
const MORE = 50;

/** The findings by severity and rule, each with its place and how to mend it. */
export function findingsView(
  findings: readonly Finding[],
  { rules, counts }: CheckResult,
  words: Words,
  rulesPage: string,
): Node[] {
  const codes = rules.map(({ code }) => code);
  const groups = groupFindings(findings, codes);
  const cards = new Map(rules.map((rule) => [rule.code, rule]));
  return SEVERITIES.flatMap((severity) => {
    const own = groups.filter((group) => group.severity === severity);
    if (own.length === 0) return [];
    return h(
      'section',
      { class: `severity ${severity}`, 'aria-labelledby': `${severity}-heading` },
      h('h3', { id: `${severity}-heading` }, `${words.counts[severity]} (${counts[severity]})`),
      h('p', { class: 'hint' }, words.meaning[severity]),
      ...own.map((group) => groupView(group, cards.get(group.code), words, rulesPage)),
    );
  });
}

function groupView(
  { code, findings }: Group,
  rule: RuleCard | undefined,
  words: Words,
  rulesPage: string,
): HTMLElement {
  const help = findings.length > 1 ? sharedBy(findings, (finding) => finding.help) : undefined;
  const list = h('ol', {});
  const more = h('button', { type: 'button', class: 'more' });
  let shown = 0;
  const show = (count: number) => {
    const next = findings.slice(shown, shown + count);
    list.append(...next.map((finding) => findingView(finding, words, help === undefined)));
    shown += next.length;
    more.textContent = words.more(Math.min(MORE, findings.length - shown));
    more.hidden = shown === findings.length;
  };
  show(FIRST);
  more.addEventListener('click', () => {
    const first = shown;
    show(MORE);
    // The button may be gone: the focus goes on with what it brought.
    (list.children[first] as HTMLElement | undefined)?.focus();
  });
  return h(
    'article',
    { class: 'group' },
    h(
      'h4',
      {},
      h('span', {}, rule?.familyTitle ?? code),
      h('span', { class: 'count' }, words.places(findings.length)),
    ),
    rule === undefined ? undefined : h('p', { class: 'why' }, rule.why),
    help === undefined ? undefined : helpView(help, words),
    list,
    more,
    rule === undefined ? undefined : ruleDetails(rule, words, rulesPage),
  );
}

const helpView = (help: string, words: Words) =>
  h('p', { class: 'help' }, h('b', {}, words.help), ' ', data(help));

function findingView(finding: Finding, words: Words, withHelp: boolean): HTMLElement {
  const { message, help, recordId, related = [] } = finding;
  return h(
    'li',
    { tabindex: -1 },
    h('p', { class: 'message' }, data(message)),
    withHelp && help !== '' ? helpView(help, words) : undefined,
    h(
      'p',
      { class: 'place' },
      ...placeView(finding, words),
      ...(recordId === '' ? [] : [h('span', {}, words.record, ' ', data(recordId))]),
    ),
    ...related.map((place) =>
      h('p', { class: 'place' }, h('span', {}, words.related), ...placeView(place, words)),
    ),
  );
}

/** File and place in it. */
function placeView(place: Parameters<typeof placeInFile>[0], words: Words): HTMLElement[] {
  const inFile = placeInFile(place, words);
  return [
    h('span', { class: 'file' }, place.file === '' ? words.whole : data(place.file)),
    ...(inFile === '' ? [] : [h('span', { class: 'where' }, data(inFile))]),
  ];
}
