import { expect, test } from 'vitest';
import { notOlder } from './newest-seen.ts';

const at = (path: string) => new URL(path, 'https://host.example');

test('an older version does not follow a newer one of the same address', () => {
  notOlder(at('/a.json'), { updatedOn: '2026-03-02' });
  expect(() => notOlder(at('/a.json?v=1'), { updatedOn: '2026-03-01' })).toThrow('untrusted');
  notOlder(at('/a.json'), { updatedOn: '2026-03-02' });
  notOlder(at('/a.json'), { updatedOn: '2026-03-03' });
  notOlder(at('/b.json'), { updatedOn: '2020-01-01' });
});

test('what has no date is no older than anything', () => {
  for (const value of [null, [], {}, { updatedOn: 5 }, { updatedOn: 'yesterday' }, 'x'])
    expect(() => notOlder(at('/a.json'), value)).not.toThrow();
});
