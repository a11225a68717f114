import { afterEach, expect, test } from 'vitest';
import { find } from '../testing/dom.ts';
import { focused, press, type, wait } from '../testing/editor-page.ts';
import { openDirectory, serviceOf } from '../testing/open-directory.ts';
import { until } from '../testing/until.ts';

afterEach(() => document.body.replaceChildren());

test('what is said of a list as a whole is on the page of the directory, where its way leads to', async () => {
  await openDirectory({ services: [], organizations: [{ id: 'a', name: 'A' }, null] });
  await press('Katalogen');
  const found = await wait('#f-found .finding', 'Advarsel: Katalogen har ingen tjenester');
  expect(found.textContent).toContain('Fyll ut «Tilbud».');
  const record = await wait('service-directory-editor-record');
  const ways = [...(record.shadowRoot?.querySelectorAll('.to-mend b') ?? [])].map((name) => name.textContent);
  // What is wrong with a record is on a page of its own.
  expect(ways).toContain('Tilbud');
  expect(ways).not.toContain('Organisasjoner');
  record.shadowRoot?.querySelector('.to-mend')?.setAttribute('open', '');
  (await wait('.to-mend li button', 'Tilbud')).click();
  await until(() => expect(focused()).toBe(find(document.body, '#f-found')));
});

test('whoever stands at the way to what is to be mended when it is mended goes on from there', async () => {
  await openDirectory({
    services: [
      serviceOf({
        summary: { nb: 'Varm mat.' },
        contacts: [{ channel: 'email', value: 'post@nettverket.example.org' }],
      }),
    ],
  });
  await press('Kafeen');
  const toMend = await wait('.to-mend > summary');
  toMend.focus();
  type(await wait('#f-services-0-summary-en'), 'Warm food.');
  await until(() => expect(toMend.isConnected).toBe(false));
  // The first field stands next; the heading would be behind buttons that were passed already.
  await until(() => expect(focused()?.id).toBe('f-services-0-id'));
});
