import { expect, test } from 'vitest';
import { withShortLocals } from './short-locals.mjs';

const CODE = `export function openRecord(record, options) {
  const wanted = options.wanted ?? record;
  return { wanted, kind: readKind(wanted) };
}
const readKind = (wanted) => wanted.kind;
export class DeskPart { #openRecords = 1; count() { return this.#openRecords; } }
`;

test('variables inside of functions become short; functions, classes and fields keep their names', () => {
  const short = withShortLocals('chunk.js', CODE);
  expect(short.length).toBeLessThan(CODE.length * 0.75);
  for (const name of ['openRecord', 'readKind', 'DeskPart', 'count', '.wanted', '.kind'])
    expect(short).toContain(name);
  expect(short).not.toMatch(/options|record[^s]|#openRecords/);
});

test('it does the same as before', async () => {
  const load = (code) => import(`data:text/javascript,${encodeURIComponent(code)}`);
  const [before, after] = await Promise.all([load(CODE), load(withShortLocals('chunk.js', CODE))]);
  const record = { kind: 'service' };
  expect(after.openRecord(record, {})).toEqual(before.openRecord(record, {}));
  expect(new after.DeskPart().count()).toBe(1);
  expect([after.openRecord.name, after.DeskPart.name]).toEqual(['openRecord', 'DeskPart']);
});

test('what is no code is told', () => expect(() => withShortLocals('chunk.js', 'let = ;')).toThrow());
