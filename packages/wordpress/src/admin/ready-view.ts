import type { Ready } from '../check/check.ts';
import { h } from './dom.ts';

const { __, _n, sprintf } = window.wp.i18n;

/** What was taken out, and which holidays are in it: what is not told here is what everybody will see. */
function facts({ removed, holidays }: Ready): string[] {
  return [
    removed === 0
      ? __('Nothing had to be taken out.', 'service-directory')
      : sprintf(
          /* translators: %d: how many. */
          _n(
            'Taken out, because it is not for everybody: %d value (notes of editors, hidden places).',
            'Taken out, because they are not for everybody: %d values (notes of editors, hidden places).',
            removed,
            'service-directory',
          ),
          removed,
        ),
    holidays === undefined
      ? __(
          'The plugin does not know the public holidays of this country. Write them into your list: else a holiday passes for a weekday, and somebody stands before a shut door.',
          'service-directory',
        )
      : sprintf(
          /* translators: %d: how many. */
          _n(
            'Filled in for this year and the next two: %d public holiday.',
            'Filled in for this year and the next two: %d public holidays.',
            holidays,
            'service-directory',
          ),
          holidays,
        ),
  ];
}

/** Asks whether the list shall be shown to readers. */
export const readyView = (ready: Ready, accept: () => void): Node[] => [
  h('ul', { class: 'ul-disc' }, ...facts(ready).map((fact) => h('li', {}, fact))),
  h(
    'p',
    {},
    h(
      'button',
      { type: 'button', class: 'button button-primary button-hero', onclick: accept },
      __('Accept and show it to readers', 'service-directory'),
    ),
  ),
];
