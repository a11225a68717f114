import { afterEach, expect, test } from 'vitest';
import { type, wait } from '../testing/editor-page.ts';
import { openDirectory, openRecord, serviceOf } from '../testing/open-directory.ts';
import { until } from '../testing/until.ts';

afterEach(() => document.body.replaceChildren());

test('a text that is changed makes its translation old, until it is said to be up to date', async () => {
  const translations = { en: { origin: 'human', of: '2026-11-01' } };
  await openDirectory({ services: [serviceOf({ translations })] });
  await openRecord('Kafeen');
  type(await wait('#f-services-0-summary'), 'Varm mat og kaffe.');
  (await wait('button', 'Oversettelser')).click();
  const language = await wait('button', 'engelsk');
  await until(() => expect(language.textContent).toContain('1 oppføring er eldre enn kilden'));
  language.click();
  (await wait('button', 'Oversettelsen stemmer med kilden')).click();
  await until(() => expect(language.textContent).toContain('Alt er oversatt.'));
});

test('the words beside an emergency number are translated like any other, in the head of the directory', async () => {
  const emergencyContacts = [{ value: '112', label: { nb: 'Politi' } }];
  await openDirectory({ emergencyContacts, services: [serviceOf({})] });
  (await wait('button', 'Oversettelser')).click();
  const language = await wait('button', 'engelsk');
  await until(() => expect(language.textContent).toContain('1'));
  language.click();
  type(await wait('#f-emergencyContacts-0-label-en'), 'Police');
  await until(() => expect(language.textContent).toContain('Alt er oversatt.'));
  (await wait('button', 'Åpne oppføringen')).click();
  const field = (await wait('#f-emergencyContacts-0-label-en')) as HTMLTextAreaElement;
  expect(field.value).toBe('Police');
});
