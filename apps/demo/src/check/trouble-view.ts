import { h } from '../common/dom.ts';
import type { Words } from './words/index.ts';

/** The view when the check could not be made: what happened and what to do. The heading takes the focus. */
export function troubleView(
  words: Words,
  message: string,
  actions: { again: () => void; another: () => void },
): Node[] {
  return [
    h(
      'section',
      { class: 'trouble', 'aria-labelledby': 'result-heading' },
      h('h2', { id: 'result-heading', tabindex: -1 }, words.trouble),
      h('p', {}, message),
      h(
        'div',
        { class: 'buttons' },
        h('button', { type: 'button', class: 'primary', onclick: actions.again }, words.again),
        h('button', { type: 'button', onclick: actions.another }, words.another),
      ),
    ),
  ];
}
