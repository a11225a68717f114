import type { Finding } from '@service-directory/validator';
import type { CheckResult, RuleCard } from '@service-directory/validator/browser';
import { data, h } from '../common/dom.ts';
import { placeInFile } from './place-words.ts';
import { ruleDetails } from './rule-details.ts';
import { groupFindings, KINDS, kindsBy, sharedBy, type Group, type Kind } from './select-findings.ts';
import type { Words } from './words/index.ts';

/** Findings of one rule that are shown at first, and how many more at a time. */
const FIRST = 5;
const MORE = 50;

/** The findings by kind and rule, each with its place and how to mend it. */
export function findingsView(
  findings: readonly Finding[],
  { rules, findings: all }: CheckResult,
  words: Words,
  rulesPage: string,
): Node[] {
  const codes = rules.map(({ code }) => code);
  const groups = groupFindings(findings, codes);
  const cards = new Map(rules.map((rule) => [rule.code, rule]));
  const kindOf = kindsBy(rules);
  return KINDS.flatMap((kind) => {
    const own = groups.filter((group) => kindOf(group) === kind);
    if (own.length === 0) return [];
    return h(
      'section',
      { class: `severity ${kind}`, 'aria-labelledby': `${kind}-heading` },
      h(
        'h3',
        { id: `${kind}-heading` },
        `${words.counts[kind]} (${all.filter((finding) => kindOf(finding) === kind).length})`,
      ),
      h('p', { class: 'hint' }, words.meaning[kind]),
      ...own.map((group) => groupView(group, kind, cards.get(group.code), words, rulesPage)),
    );
  });
}

function groupView(
  { severity, findings }: Group,
  kind: Kind,
  rule: RuleCard | undefined,
  words: Words,
  rulesPage: string,
): HTMLElement {
  const help = findings.length > 1 ? sharedBy(findings, (finding) => finding.help) : undefined;
  // The card is called by what is wrong: what all of them say is not said again below.
  const message = sharedBy(findings, (finding) => finding.message);
  const count = findings.length;
  const list = h('ol', {});
  const more = h('button', { type: 'button', class: 'more' });
  let shown = 0;
  const show = (wanted: number) => {
    const next = findings.slice(shown, shown + wanted);
    list.append(
      ...next.map((finding) =>
        findingView(finding, words, { message: message === undefined, help: help === undefined }),
      ),
    );
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
    { class: `group is-${severity}` },
    h(
      'h4',
      {},
      h('span', { class: 'message' }, data(message ?? findings[0]?.message ?? '')),
      kind === 'safety'
        ? h('span', { class: `badge ${severity}` }, words.counted(count, severity))
        : h('span', { class: 'count' }, message === undefined ? words.alike(count) : words.places(count)),
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

/** @param says what is not said of the whole card */
function findingView(finding: Finding, words: Words, says: { message: boolean; help: boolean }): HTMLElement {
  const { message, help, recordId, related = [] } = finding;
  return h(
    'li',
    { tabindex: -1 },
    says.message ? h('p', { class: 'message' }, data(message)) : undefined,
    says.help && help !== '' ? helpView(help, words) : undefined,
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
