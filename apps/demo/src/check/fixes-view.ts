import type { FixedFile } from '@service-directory/validator/browser';
import { data, h } from '../common/dom.ts';
import { nameOf } from './place-words.ts';
import type { Words } from './words/index.ts';

/** What can be mended without a person, what that would change, and the mended files. */
export function fixesView(
  files: readonly FixedFile[],
  words: Words,
  save: (file: FixedFile) => void,
): HTMLElement {
  const changes = files.reduce((sum, file) => sum + file.changes.length, 0);
  const button = (file: FixedFile) =>
    h(
      'button',
      { type: 'button', onclick: () => save(file) },
      h('span', {}, words.saveFixed(nameOf(file.path))),
    );
  return h(
    'section',
    { class: 'fixes', 'aria-labelledby': 'fixes-heading' },
    h('h3', { id: 'fixes-heading' }, words.fixes),
    h('p', {}, words.fixesLead(changes, files.length)),
    h('p', { class: 'hint' }, words.fixesNote),
    h(
      'details',
      { class: 'fold' },
      h('summary', {}, words.showFixes),
      h(
        'div',
        { class: 'table', tabindex: 0, role: 'region', 'aria-label': words.showFixes },
        changesTable(files, words),
      ),
    ),
    h('div', { class: 'buttons' }, ...files.map(button)),
  );
}

function changesTable(files: readonly FixedFile[], words: Words): HTMLElement {
  const head = [words.field, words.before, words.after];
  return h(
    'table',
    {},
    h('thead', {}, h('tr', {}, ...head.map((text) => h('th', { scope: 'col' }, text)))),
    ...files.map((file) =>
      h(
        'tbody',
        {},
        h('tr', {}, h('th', { scope: 'rowgroup', colspan: 3 }, data(file.path))),
        ...file.changes.map(({ path, before, after }) =>
          h(
            'tr',
            {},
            h('td', {}, data(path, 'code')),
            h('td', {}, h('del', {}, data(before))),
            h('td', {}, h('ins', {}, data(after))),
          ),
        ),
      ),
    ),
  );
}
