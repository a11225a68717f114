import type { RuleCard } from '@service-directory/validator/browser';
import { h } from '../common/dom.ts';
import type { Words } from './words/index.ts';

/** What the catalogue says of a rule beside its findings, folded away. */
export function ruleDetails(rule: RuleCard, words: Words, rulesPage: string): HTMLElement {
  const example = (heading: string, text: string | undefined) =>
    text === undefined ? [] : [h('h5', {}, heading), h('pre', { tabindex: 0 }, h('code', {}, text))];
  return h(
    'details',
    { class: 'rule fold' },
    h('summary', {}, words.aboutRule, ' ', h('code', {}, rule.code)),
    h(
      'div',
      {},
      ...example(words.wrong, rule.notOk),
      ...example(words.right, rule.ok),
      h('h5', {}, words.source),
      // Only the words for readers are translated.
      h('p', { lang: 'en' }, rule.source),
      h(
        'p',
        {},
        h(
          'a',
          { href: `${rulesPage}#${anchorOf(rule.code)}`, target: '_blank', rel: 'noreferrer noopener' },
          words.rulePage,
        ),
      ),
    ),
  );
}

/** The anchor of a rule in the list of all rules. */
const anchorOf = (code: string) => code.replaceAll('/', '-');
