import { render } from 'lit';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderMissingRecord } from './service-directory.parts.ts';
import { makeDirectory, makeDirectoryOf, SECRETS } from './testing/fixtures.ts';
import { found, place, serve, setClock, textOf } from './testing/page.ts';
import { makeContext, resultOf } from './testing/records.ts';

/** What is said of a list or a record that did not come, and what stays in reach. */

beforeEach(() => {
  setClock();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const missing = async (id: string, input: ReturnType<typeof makeDirectory>, hasFailed = true) => {
  const context = await makeContext('en', input);
  const nothing = () => undefined;
  const page = document.createElement('div');
  document.body.append(page);
  render(renderMissingRecord(resultOf(id, context), context, 3, hasFailed, nothing, nothing), page);
};

test.each([true, false])(
  'numbers, addresses and pages are there without the record; has it failed: %s',
  async (hasFailed) => {
    const input = makeDirectoryOf('open-door');
    Object.assign(input.services[0]!, {
      contacts: [
        { channel: 'phone', value: '+4722990001', label: { en: 'The house' } },
        { channel: 'phone', value: '+4722990002', label: { en: 'At night' } },
        { channel: 'web', value: 'https://door.example/' },
        { channel: 'web', value: 'javascript:alert(1)' },
      ],
      locations: [
        { id: 'a', visibility: 'public', address: { street: 'Oppdiktet gate 1', locality: 'Oslo' } },
        { id: 'b', visibility: 'public', address: { locality: 'Hamar' } },
      ],
    });
    await missing('open-door', input, hasFailed);
    expect([...document.body.querySelectorAll('a')].map(({ href }) => href)).toEqual([
      'tel:+4722990001',
      'tel:+4722990002',
      'https://door.example/',
    ]);
    const words = textOf(document.body);
    expect(words).toMatch(/The house\s+Call \+47.*At night\s+Call \+47/);
    expect(words).toContain('Oppdiktet gate 1, Oslo');
    expect(words).toContain('Hamar');
  },
);

test('a place without an address leaves no empty line', async () => {
  const input = makeDirectoryOf('open-door');
  Object.assign(input.services[0]!, {
    contacts: [{ channel: 'phone', value: '+4722990001' }],
    locations: [{ id: 'a', visibility: 'on-request' }],
  });
  await missing('open-door', input);
  expect([...document.querySelectorAll('p')].map(textOf)).not.toContain('');
});

test('of a confidential place nothing is told', async () => {
  await missing('crisis-centre', makeDirectory());
  for (const secret of SECRETS) expect(textOf(document.body)).not.toContain(secret);
});

const BROKEN = 'It was not found, or cannot be read. Try again later.';
const OFFLINE = 'Check your connection and try again. Nothing was saved.';

test.each([
  ['no file', {}, BROKEN],
  ['a page of the host', { 'a.json': '<!doctype html><p>Not found' }, BROKEN],
  ['another file', { 'a.json': { kind: 'recipe' } }, BROKEN],
  ['no connection', { 'a.json': new TypeError('Failed to fetch') }, OFFLINE],
])('of %s the reader is told what is wrong', async (_, files, words) => {
  serve(files as Parameters<typeof serve>[0]);
  const element = place({ src: 'a.json', lang: 'en' });
  expect(textOf(await found(element, '[part~="error"]'))).toContain(words);
});
