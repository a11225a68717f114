import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWithBaseline, makeBaseline, mayBeBaseline, readBaseline, writeBaseline } from './baseline.ts';
import type { FindingKey } from './finding-key.ts';

const keyOf = (code: string, file = 'a.yaml', hash = '1'): FindingKey => ({
  code,
  file,
  record: 'havn',
  at: '/name',
  hash,
});
const same = (key: FindingKey) => key;

test('is sorted by file and code, one entry a line, and counts equal findings', () => {
  const keys = [keyOf('text/html', 'b.yaml'), keyOf('text/html'), keyOf('alert/over'), keyOf('text/html')];
  expect(writeBaseline(makeBaseline(keys))).toBe(
    `{
  "version": 1,
  "findings": [
    {"file":"a.yaml","code":"alert/over","record":"havn","at":"/name","hash":"1"},
    {"file":"a.yaml","code":"text/html","record":"havn","at":"/name","hash":"1","times":2},
    {"file":"b.yaml","code":"text/html","record":"havn","at":"/name","hash":"1"}
  ]
}
`,
  );
  expect(writeBaseline([])).toBe('{\n  "version": 1,\n  "findings": []\n}\n');
});

describe('compared with what is found', () => {
  const baseline = makeBaseline([keyOf('text/html'), keyOf('text/html'), keyOf('alert/over')]);

  test('what it lists is known, what it does not is fresh', () => {
    const { fresh, known } = compareWithBaseline(
      [keyOf('text/html'), keyOf('service/stale')],
      same,
      baseline,
    );
    expect(known).toEqual([keyOf('text/html')]);
    expect(fresh).toEqual([keyOf('service/stale')]);
  });

  test('one more than it lists is fresh', () => {
    const three = [keyOf('text/html'), keyOf('text/html'), keyOf('text/html')];
    expect(compareWithBaseline(three, same, baseline).fresh).toHaveLength(1);
  });

  test('a changed value is fresh, and the old one gone', () => {
    const { fresh, gone } = compareWithBaseline([keyOf('alert/over', 'a.yaml', '2')], same, baseline);
    expect(fresh).toHaveLength(1);
    expect(gone.map(({ code, hash, times }) => [code, hash, times])).toEqual([
      ['alert/over', '1', 1],
      ['text/html', '1', 2],
    ]);
  });
});

test.each([
  ['{"version": 1, "findings": [{"file"', true],
  ['{"version": 2, "findings": []}', true],
  ['', true],
  ['{"kind": "service-directory", "findings": []}', false],
  ['kind: service-directory', false],
])('%j may be what is left of one: %s', (text, isOne) => {
  expect(mayBeBaseline(text)).toBe(isOne);
});

test('any findings written, read back and compared are all known', () => {
  const key = fc.record({
    code: fc.constantFrom('text/html', 'alert/over'),
    file: fc.string(),
    record: fc.string(),
    at: fc.string(),
    hash: fc.constantFrom('1', '2'),
  });
  fc.assert(
    fc.property(fc.array(key), (keys) => {
      const back = readBaseline(writeBaseline(makeBaseline(keys)));
      expect(compareWithBaseline(keys, same, back ?? [])).toMatchObject({ fresh: [], gone: [] });
    }),
  );
});

test.each([
  '',
  '[]',
  '{}',
  '{"version":2,"findings":[]}',
  '{"version":1,"findings":[{}]}',
  '{"version":1,"findings":{}}',
])('%s is no baseline', (text) => expect(readBaseline(text)).toBeUndefined());

test('any text is read or refused, never thrown at', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readBaseline(text)));
});
