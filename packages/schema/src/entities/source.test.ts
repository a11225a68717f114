import { expect, test } from 'vitest';
import { sourceSchema } from './source.ts';

const source = (path: string) => ({
  id: 'side',
  url: 'https://example.org/',
  retrievedOn: '2026-05-20',
  supports: [path],
});

test.each(['name', 'access.cost', 'locations[0].address', 'contacts.tlf-1'])(
  '%s is a path of a field',
  (path) => {
    expect(sourceSchema.safeParse(source(path)).success).toBe(true);
  },
);

test.each(['', '.name', 'access..', 'access.cost!', 'a.'])('«%s» is judged as before', (path) => {
  expect(sourceSchema.safeParse(source(path)).success).toBe(path === 'access..');
});

test('a long path that is none is refused at once: forty dots once took longer than anybody waits', () => {
  expect(sourceSchema.safeParse(source(`a${'.a'.repeat(50_000)}!`)).success).toBe(false);
});
