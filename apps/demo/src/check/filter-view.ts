import type { Severity } from '@service-directory/validator';
import type { CheckResult } from '@service-directory/validator/browser';
import { h } from '../common/dom.ts';
import type { Selection } from './select-findings.ts';
import type { Words } from './words/index.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
/** Everything, for a new result. */
export const SHOW_ALL: Selection = { severities: new Set(SEVERITIES), search: '' };

/** Which findings to show: by severity, and by words. */
export function filterView(
  { counts }: CheckResult,
  words: Words,
  selection: Selection,
  onSelect: (selection: Selection) => void,
): HTMLElement {
  const boxes = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => ({
    severity,
    box: h('input', {
      type: 'checkbox',
      checked: selection.severities.has(severity),
      onchange: () => tell(),
    }),
  }));
  const search = h('input', {
    type: 'search',
    id: 'search',
    value: selection.search,
    autocomplete: 'off',
    spellcheck: 'false',
    oninput: () => tell(),
  });
  const tell = () =>
    onSelect({
      severities: new Set(boxes.filter(({ box }) => box.checked).map(({ severity }) => severity)),
      search: search.value,
    });
  return h(
    'form',
    { class: 'filter', role: 'search', onsubmit: (event: SubmitEvent) => event.preventDefault() },
    h(
      'fieldset',
      {},
      h('legend', {}, words.filter),
      ...boxes.map(({ severity, box }) =>
        h('label', { class: `chip ${severity}` }, box, words.counted(counts[severity], severity)),
      ),
    ),
    h('div', { class: 'search' }, h('label', { for: 'search' }, words.search), search),
  );
}
