import { afterEach, expect, test, vi } from 'vitest';
import { find } from '../testing/dom.ts';
import { type, wait } from '../testing/editor-page.ts';
import { openDirectory, openRecord, serviceOf } from '../testing/open-directory.ts';
import { until } from '../testing/until.ts';

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** Mondays to Fridays, and shut on public holidays. */
const OFFICE = {
  periods: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '15:00' }],
  publicHolidays: 'closed',
};

test('a directory without what is required is told as that, not as a page that cannot be reached', async () => {
  const told: string[] = [];
  const note = ({ type: name }: Event) => told.push(name);
  document.body.addEventListener('service-directory-error', note);
  await openDirectory({ name: undefined, services: [serviceOf({})] });
  await openRecord('Kafeen');
  const preview = await wait('service-directory-editor-preview');
  const shows = (text: string) => until(() => expect(preview.shadowRoot?.textContent).toContain(text));
  await shows('på siden «Katalogen» mangler noe som kreves');
  await until(() => expect(preview.shadowRoot?.querySelector('.frame')?.checkVisibility()).toBe(false));
  (await wait('button', 'Katalogen')).click();
  type(await wait('#f-name'), 'Prøvekatalogen');
  await openRecord('Kafeen');
  await until(async () => {
    const { shadowRoot } = await wait('service-directory-editor-preview');
    expect(shadowRoot?.textContent).toContain('Kortet slik det blir');
    expect(shadowRoot?.querySelector('.frame')?.checkVisibility()).toBe(true);
  });
  // The page around the editor has loaded nothing, and is told of no failure.
  expect(told).toEqual([]);
  document.body.removeEventListener('service-directory-error', note);
});

test('what is shut on public holidays is not shown as open on one that publishing fills in', async () => {
  // The card goes by the clock of the reader.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-05-17T12:00:00+02:00') });
  const verification = { lastVerifiedOn: '2027-05-01', method: 'phone', confidence: 'high' };
  const services = [serviceOf({ openingHours: OFFICE, verification })];
  await openDirectory({ services }, 'nb', { today: '2027-05-17' });
  await openRecord('Kafeen');
  const preview = await wait('service-directory-editor-preview');
  const shown = (words: string) => find(preview.shadowRoot ?? document, 'p, span, div', words);
  await until(() => expect(shown('Stengt')).toBeDefined());
  expect(shown('Åpent til')).toBeUndefined();
  expect(preview.shadowRoot?.textContent).not.toContain('fylles ut når katalogen publiseres');
});

test('of a country whose holidays are not known here it is told that publishing fills them in', async () => {
  await openDirectory({ country: 'SE', services: [serviceOf({ openingHours: OFFICE })] });
  await openRecord('Kafeen');
  const preview = await wait('service-directory-editor-preview');
  await until(() => expect(preview.shadowRoot?.textContent).toContain('fylles ut når katalogen publiseres'));
});

test.each([
  ['inactive', 'Ikke i drift nå'],
  ['defunct', 'Lagt ned'],
])('of a service that is %s it is said that readers are not shown it, and why', async (status, label) => {
  await openDirectory({ services: [serviceOf({ status })] });
  await openRecord('Kafeen');
  const { shadowRoot } = await wait('service-directory-editor-preview');
  await until(() =>
    expect(shadowRoot?.textContent).toContain('Leserne får ikke se det: under «Er det i drift?» står'),
  );
  expect(shadowRoot?.textContent).toContain(label);
  expect(shadowRoot?.textContent).not.toContain('Kortet slik det blir');
  await until(() => expect(shadowRoot?.querySelector('.frame')).not.toBeNull());
  expect(shadowRoot?.querySelector('.frame')?.checkVisibility()).toBe(false);
  type(await wait('#f-services-0-status'), 'active');
  await until(() => expect(shadowRoot?.querySelector('.frame')?.checkVisibility()).toBe(true));
});

/** The preview of the open record: its full record is opened from its card, `name`, the only one. */
async function openPreview(name: string) {
  const { shadowRoot } = await wait('service-directory-editor-preview');
  const inside = (selector: string, text?: string) => find(shadowRoot ?? document, selector, text);
  const words = 'p, span, div, h3, h4, a, button, li';
  await until(() => expect(inside('h4', name)).toBeDefined());
  return {
    shown: (text: string) => inside(words, text),
    open: async () => {
      inside('.more')?.click();
      await until(() => expect(inside('service-directory-record')).toBeDefined());
    },
  };
}

test('what publishing takes out of a place that is not public is not shown, and that of a public one is', async () => {
  const place = (visibility: string) => ({
    id: 'p',
    kind: 'physical',
    visibility,
    address: { locality: 'Bergen' },
    directions: { nb: 'Gå inn bak kirken.', en: 'Enter behind the church.' },
  });
  await openDirectory({
    services: [
      serviceOf({ locations: [place('area')] }),
      serviceOf({ id: 'annen', name: 'Et åpent sted', locations: [place('public')] }),
    ],
  });
  await openRecord('Et åpent sted');
  const known = await openPreview('Et åpent sted');
  await known.open();
  await until(() => expect(known.shown('Gå inn bak kirken')).toBeDefined());
  (await wait('button', 'Til listen')).click();
  await openRecord('Kafeen');
  const wide = await openPreview('Kafeen');
  await wide.open();
  await until(() => expect(wide.shown('Bergen')).toBeDefined());
  expect(wide.shown('Gå inn bak kirken')).toBeUndefined();
});

test('what a service leads on to stands in its record, and not beside its card', async () => {
  await openDirectory({
    services: [
      serviceOf({ seeAlso: ['annen'] }),
      serviceOf({ id: 'annen', name: 'Et annet sted' }),
      serviceOf({ id: 'tredje', name: 'Et tredje sted' }),
    ],
  });
  await openRecord('Kafeen');
  const { shown, open } = await openPreview('Kafeen');
  expect(shown('Et annet sted')).toBeUndefined();
  await open();
  await until(() => expect(shown('Et annet sted')).toBeDefined());
  expect(shown('Et tredje sted')).toBeUndefined();
  type(await wait('#f-services-0-name'), 'Kafeen på hjørnet');
  await until(() => expect(shown('Kafeen på hjørnet')).toBeDefined());
  expect(shown('Et annet sted')).toBeDefined();
});
