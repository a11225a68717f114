import { expect, test } from 'vitest';
import { compareWithBaseline, makeBaseline, readBaseline, writeBaseline } from './baseline.ts';
import type { FindingKey } from './finding-key.ts';
import { idsIn, maybeRenamed } from './renamed-records.ts';

const keyOf = (record: string, changes: Partial<FindingKey> = {}): FindingKey => ({
  code: 'text/html',
  file: `services/${record}.yaml`,
  record,
  at: '/summary/nb',
  hash: '1',
  likeness: 'a',
  ...changes,
});
const renamedOf = (now: FindingKey[], before: FindingKey[]) => [...maybeRenamed(now, makeBaseline(before))];

test('a record with the same likeness and a finding that is the same is taken for the one of before', () => {
  expect(renamedOf([keyOf('ny')], [keyOf('gammel')])).toEqual([['ny', 'gammel']]);
  const whole = (id: string) => keyOf(id, { file: 'k.json', at: `/services/${id}/summary/nb` });
  expect(renamedOf([whole('ny')], [whole('gammel')])).toEqual([['ny', 'gammel']]);
});

test.each([
  ['is not like it', [keyOf('ny', { likeness: 'b' })], [keyOf('gammel')]],
  ['has no likeness', [keyOf('ny', { likeness: undefined as never })], [keyOf('gammel')]],
  ['has no finding that is the same', [keyOf('ny', { hash: '2' })], [keyOf('gammel')]],
  ['has its finding at another place', [keyOf('ny', { at: '/name' })], [keyOf('gammel')]],
  ['is in the list already', [keyOf('ny')], [keyOf('gammel'), keyOf('ny', { likeness: 'b' })]],
  ['is one of two that are like it', [keyOf('ny'), keyOf('nyere')], [keyOf('gammel')]],
  ['is like two that were there', [keyOf('ny')], [keyOf('gammel'), keyOf('eldre')]],
])('a record that %s is none', (_, now, before) => expect(renamedOf(now, before)).toEqual([]));

test('of a record with another id what was known is known, once, and nothing else', () => {
  const baseline = makeBaseline([keyOf('gammel'), keyOf('gammel', { code: 'text/long' })]);
  const now = [keyOf('ny'), keyOf('ny'), keyOf('ny', { hash: '2' }), keyOf('ny', { code: 'service/stale' })];
  const renamed = new Map([['ny', 'gammel']]);
  const { fresh, known, gone } = compareWithBaseline(now, (key) => key, baseline, renamed);
  expect(known).toEqual([now[0]]);
  expect(fresh).toEqual(now.slice(1));
  expect(gone.map(({ code }) => code)).toEqual(['text/long']);
  expect(compareWithBaseline(now, (key) => key, baseline).known).toEqual([]);
});

test('the likeness stands in the list, which may do without it', () => {
  const baseline = makeBaseline([keyOf('a'), keyOf('b', { likeness: undefined as never })]);
  const text = writeBaseline(baseline);
  expect(text).toContain('"hash":"1","likeness":"a"}');
  expect(text.match(/likeness/g)).toHaveLength(1);
  expect(readBaseline(text)).toEqual(
    baseline.map((entry) =>
      Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)),
    ),
  );
});

test('ids are those of a directory, and of a file with one record', () => {
  const directory = { id: 'x', services: [{ id: 'a' }, {}], organizations: [{ id: 'b' }] };
  expect(idsIn(directory).sort()).toEqual(['a', 'b', 'x']);
  expect(idsIn({ id: 'a' })).toEqual(['a']);
  expect(idsIn(undefined)).toEqual([]);
});
