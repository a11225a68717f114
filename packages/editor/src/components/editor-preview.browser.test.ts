import { afterEach, expect, test } from 'vitest';
import { type, wait } from '../testing/editor-page.ts';
import { openDirectory, openRecord, serviceOf } from '../testing/open-directory.ts';
import { until } from '../testing/until.ts';

afterEach(() => document.body.replaceChildren());

test('a directory without what is required is told as that, not as a page that cannot be reached', async () => {
  const told: string[] = [];
  const note = ({ type: name }: Event) => told.push(name);
  document.body.addEventListener('service-directory-error', note);
  await openDirectory({ name: undefined, services: [serviceOf({})] });
  await openRecord('Kafeen');
  const preview = await wait('service-directory-editor-preview');
  const shows = (text: string) => until(() => expect(preview.shadowRoot?.textContent).toContain(text));
  await shows('på siden «Katalogen» mangler noe som kreves');
  expect(preview.shadowRoot?.querySelector('.frame')?.checkVisibility()).toBe(false);
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
