import { expect } from 'vitest';
import type { ServiceDirectory } from '../service-directory.ts';
import { makeDirectory, MARKUP } from './fixtures.ts';
import { all, container, drawn, found, one, place } from './page.ts';
import type { BasemapStage, Plugin } from '../plugins/index.ts';
import { until } from './until.ts';

/** What tests of plugins share: plugins that do well, hooks that do not, and an element that has them. */

export async function withPlugins(
  plugins: unknown,
  attributes: Readonly<Record<string, string>> = {},
  directory: unknown = makeDirectory(),
  width = 360,
): Promise<ServiceDirectory> {
  const element = place(
    { lang: 'en', ...attributes },
    { directory, plugins } as object,
    '',
    await container(width),
  );
  await found(element, '[part~="list"], [part~="empty"], service-directory-map');
  await until(() => expect(all(element, 'service-directory-search')).toHaveLength(1));
  // The list does not wait for what reads plugins.
  await import('../plugins/kit.ts');
  await new Promise(requestAnimationFrame);
  await drawn(element);
  return element;
}

/** Problems told as events. */
export function problemsOf(target: EventTarget): string[] {
  const problems: string[] = [];
  target.addEventListener('service-directory-error', (event) =>
    problems.push((event as CustomEvent<{ message?: string }>).detail.message ?? ''),
  );
  return problems;
}

export const unfold = async (element: ServiceDirectory) => {
  one(element, '.unfold').click();
  await drawn(element);
};
export const filter = (element: ServiceDirectory, key: string) => one(element, `[data-filter="${key}"]`);
export const never = () => new Promise<never>(() => undefined);
export const boom = () => {
  throw new Error('boom');
};

/** Has a service a period that passes midnight? */
export const night: Plugin = {
  id: 'night',
  facets: [
    {
      id: 'open-at-night',
      label: { en: 'Open at night', nb: 'Åpent om natten' },
      icon: 'sleep',
      values: ({ openingHours }) =>
        openingHours?.always === true ||
        openingHours?.periods?.some(({ opens, closes }) => closes !== undefined && closes <= opens) === true
          ? ['yes']
          : [],
    },
    {
      id: 'town',
      label: 'Town',
      values: ({ locations = [] }) => locations.flatMap(({ address }) => address?.locality ?? []),
      valueLabel: (value) => value.toUpperCase(),
    },
  ],
};

export const bring: Plugin = {
  id: 'bring',
  sections: [
    {
      id: 'what-to-bring',
      after: 'entry',
      title: { en: 'What to bring', nb: 'Ta med' },
      render: ({ id }) => (id === 'open-door' ? `${MARKUP} and a bag` : undefined),
    },
  ],
};

export const hill = (more: object = {}) => [
  {
    id: 'hills',
    basemaps: [
      {
        id: 'hill',
        label: 'Hills',
        attribution: [
          { text: 'Our own survey', url: 'https://survey.example/' },
          { text: 'Friends', url: 'javascript:alert(1)' },
        ],
        create: (stage: BasemapStage) => {
          stage.addShapes({
            areas: [
              {
                kind: 'land',
                rings: [
                  [
                    [10, 59],
                    [11, 59],
                    [11, 60],
                  ],
                ],
              },
            ],
          });
          stage.addLabel(MARKUP, [10.5, 59.5]);
        },
        ...more,
      },
    ],
  },
];
