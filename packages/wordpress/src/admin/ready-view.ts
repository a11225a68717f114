import type { Ready } from '../check/check.ts';
import { h } from './dom.ts';

const { __, _n, sprintf } = window.wp.i18n;

/** What was taken out, who publishes it, and which holidays are in it: what is not told here is what everybody will see. */
function facts({ isOfSite, removed, holidays }: Ready, site: string): string[] {
  return [
    ...(isOfSite
      ? [
          sprintf(
            /* translators: %s: title of the site. */
            __(
              'The list does not say who publishes it. Readers see the title of this site: %s.',
              'service-directory',
            ),
            site,
          ),
        ]
      : []),
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
      : holidays === 0
        ? __(
            'The public holidays of this year and the next two were in the list already.',
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

/** Above this a phone has much to load; `publish` then makes parts of a list. */
const MANY_SERVICES = 3000;

/** What a large list does, before somebody accepts it. */
const manyView = ({ services }: Ready) =>
  services <= MANY_SERVICES
    ? undefined
    : h(
        'div',
        { class: 'notice notice-warning inline' },
        h(
          'p',
          {},
          sprintf(
            /* translators: 1: how many services, 2: up to how many are shown well. */
            __(
              '%1$d services are many. Each phone loads all of them, and each page has all of them as text: on an old phone that takes long, and costs money. Up to %2$d go well. For more, ask somebody who can use the command “service-directory publish”: it makes parts, of which a phone loads a few. Then give their address below.',
              'service-directory',
            ),
            services,
            MANY_SERVICES,
          ),
        ),
      );

/** Asks whether the list shall be shown to readers. */
export const readyView = (ready: Ready, site: string, accept: () => void): Node[] => [
  ...[manyView(ready)].filter((node) => node !== undefined),
  h('ul', { class: 'ul-disc' }, ...facts(ready, site).map((fact) => h('li', {}, fact))),
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
