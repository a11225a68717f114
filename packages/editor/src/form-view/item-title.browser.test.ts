import { afterEach, expect, test } from 'vitest';
import { type, wait } from '../testing/editor-page.ts';
import { openDirectory, openRecord, serviceOf } from '../testing/open-directory.ts';

afterEach(() => document.body.replaceChildren());

test('a language that is spoken is called by its name, and by its code where it has none', async () => {
  await openDirectory({ services: [serviceOf({ languages: [{ code: 'ar' }, { code: 'qqq' }] })] });
  await openRecord('Kafeen');
  await wait('summary', 'arabisk (ar)');
  await wait('summary', 'qqq');
});

test('a short number that stands as a whole one is told with what is pressed, and a name in the place of a code with the code', async () => {
  await openDirectory({
    services: [
      serviceOf({ contacts: [{ channel: 'phone', value: '112' }], languages: [{ code: 'arabisk' }] }),
    ],
  });
  await openRecord('Kafeen');
  const found = await wait('#f-services-0-contacts-0-value-found');
  expect(found.textContent).toContain('Er det et kort nummer, trykk «Det er et kort nummer, som 113».');
  expect(found.textContent).not.toContain('{');
  expect((await wait('#f-services-0-languages-0-code-found')).textContent).toContain('Skriv "ar"');
  const code = (await wait('#f-services-0-languages-0-code')) as HTMLInputElement;
  type(code, 'somali');
  await wait('summary', 'somali (so)');
  expect(code.value).toBe('so');
});
