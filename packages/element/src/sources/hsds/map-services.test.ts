import { readDirectory } from '@service-directory/schema';
import { describe, expect, test } from 'vitest';
import { beginningOf, mapServices } from './map-services.ts';

const at = {
  page: 'https://api.example/services?page=1',
  host: 'api.example:8080',
  head: {},
  today: '2026-11-27',
};

describe('the beginning of a description', () => {
  test('is the whole when that is short, on one line', () =>
    expect(beginningOf(' Advice.\n\nFor  all. ')).toBe('Advice. For all.'));
  test('ends with a sentence where there is one, else with a word and a sign', () => {
    expect(beginningOf(`One sentence. ${'long '.repeat(60)}`)).toBe('One sentence.');
    expect(beginningOf('word '.repeat(60))).toMatch(/^(?:word )+word…$/);
    expect(beginningOf('x'.repeat(300)).length).toBeLessThanOrEqual(200);
  });
});

test('a service of which little is known can be shown, and promises nothing', () => {
  const { directory } = mapServices([{ id: 'a1', name: 'Door' }], at);
  const read = readDirectory(directory).directory!;
  expect(read.services).toMatchObject([
    { name: 'Door', summary: 'Door', access: { residenceStatus: { value: 'unconfirmed' } }, needs: [] },
  ]);
  expect(read).toMatchObject({ id: 'api-example-8080', name: 'api.example:8080', languages: ['und'] });
});

test('what the page says of the list counts', () => {
  const head = { id: 'mine', name: 'Mine', country: 'GB', timeZone: 'Europe/London', languages: ['en'] };
  const { directory } = mapServices([{ id: 'a1', name: 'Door', description: 'We help.' }], { ...at, head });
  expect(readDirectory(directory).directory).toMatchObject({ ...head, services: [{ summary: 'We help.' }] });
});

test('one that cannot be mapped stands there as unread, and never throws', () => {
  const { directory } = mapServices(
    [
      { id: 'a1', name: 'Door' },
      { id: 'b', name: {} },
    ],
    at,
  );
  const { directory: read, problems } = readDirectory(directory);
  expect(read?.services).toHaveLength(1);
  expect(problems).toContainEqual({ path: '/services/1/name', kind: 'missing' });
});
