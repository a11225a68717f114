import type { Severity } from '@service-directory/validator';
import type { CheckResult } from '@service-directory/validator/browser';
import { h } from '../common/dom.ts';
import type { Words } from './words/index.ts';

export interface ResultActions {
  again(): void;
  another(): void;
  saveReport(format: 'html' | 'json'): void;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The verdict, the counts and what to do with the result. The findings follow it. */
export function resultView(result: CheckResult, words: Words, actions: ResultActions): HTMLElement {
  const { verdict, checked, incomplete, counts, leftOut } = result;
  return h(
    'section',
    { class: 'result', 'aria-labelledby': 'result-heading' },
    h('h2', { id: 'result-heading', tabindex: -1 }, verdict),
    incomplete === undefined ? undefined : h('p', {}, h('b', {}, incomplete)),
    h('p', {}, checked, leftOut.length === 0 ? undefined : ` ${words.leftOut(leftOut.length)}`),
    h('p', { class: 'hint' }, words.honest),
    h(
      'dl',
      { class: 'counts' },
      ...SEVERITIES.map((severity) =>
        h(
          'div',
          { class: severity },
          h('dt', {}, words.counts[severity]),
          h('dd', {}, String(counts[severity])),
        ),
      ),
    ),
    h(
      'div',
      { class: 'buttons' },
      h('button', { type: 'button', class: 'primary', onclick: () => actions.again() }, words.again),
      h('button', { type: 'button', onclick: () => actions.another() }, words.another),
    ),
    h(
      'div',
      { class: 'take' },
      h(
        'button',
        { type: 'button', class: 'plain', onclick: () => actions.saveReport('html') },
        words.saveHtml,
      ),
      h(
        'button',
        { type: 'button', class: 'plain', onclick: () => actions.saveReport('json') },
        words.saveJson,
      ),
    ),
  );
}
