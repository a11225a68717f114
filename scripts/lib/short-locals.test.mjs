import assert from 'node:assert/strict';
import { test } from 'node:test';
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
  assert.ok(short.length < CODE.length * 0.75);
  for (const name of ['openRecord', 'readKind', 'DeskPart', 'count', '.wanted', '.kind'])
    assert.ok(short.includes(name), name);
  assert.doesNotMatch(short, /options|record[^s]|#openRecords/);
});

test('it does the same as before', async () => {
  const load = (code) => import(`data:text/javascript,${encodeURIComponent(code)}`);
  const [before, after] = await Promise.all([load(CODE), load(withShortLocals('chunk.js', CODE))]);
  const record = { kind: 'service' };
  assert.deepEqual(after.openRecord(record, {}), before.openRecord(record, {}));
  assert.equal(new after.DeskPart().count(), 1);
  assert.deepEqual([after.openRecord.name, after.DeskPart.name], ['openRecord', 'DeskPart']);
});

test('what is no code is told', () => assert.throws(() => withShortLocals('chunk.js', 'let = ;')));
