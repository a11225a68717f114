import { h } from '../common/dom.ts';
import type { Words } from './words/index.ts';

/** For who has no list yet: an empty spreadsheet, and the guide. Both are files of this site. */
export const beginView = (words: Words): HTMLElement =>
  h(
    'section',
    { class: 'begin', 'aria-labelledby': 'begin-heading' },
    h('h2', { id: 'begin-heading' }, words.begin),
    h('p', {}, words.beginLead),
    h(
      'div',
      { class: 'buttons' },
      h('a', { class: 'button', href: words.templateAddress, download: true }, words.template),
      h('a', { class: 'plain', href: words.guideAddress }, words.guide),
    ),
  );
