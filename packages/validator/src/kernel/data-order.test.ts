import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Path, RawFinding } from '../finding.ts';
import { inDataOrder } from './data-order.ts';

const at = (path: Path, code = 'x/y'): RawFinding => ({
  code,
  severity: 'error',
  path,
  recordId: '',
  params: {},
  related: [],
});
const order = (root: unknown, paths: readonly Path[], from?: number) =>
  inDataOrder(
    paths.map((path) => at(path)),
    root,
    from,
  ).map(({ path }) => path.join('.'));

test('findings come in the order of the fields and entries, not of their names', () => {
  const root = { z: 1, services: [{ name: 'a', id: 'b' }, { id: 'c' }], a: 2 };
  expect(
    order(root, [
      ['a'],
      ['services', 1, 'id'],
      ['services', 0, 'id'],
      ['services', 0, 'name'],
      ['services', 10],
      ['z'],
    ]),
  ).toEqual(['z', 'services.0.name', 'services.0.id', 'services.1.id', 'services.10', 'a']);
});

test('a record comes before what is in it, and a field that is missing before those that are there', () => {
  const root = { services: [{ id: 'a' }] };
  expect(order(root, [['services', 0, 'id'], ['services', 0], ['services', 0, 'name'], []])).toEqual([
    '',
    'services.0',
    'services.0.name',
    'services.0.id',
  ]);
});

test('what stands at one place stays in the order of the rules', () => {
  const found = inDataOrder([at(['b'], 'b/1'), at(['a'], 'a/1'), at(['b'], 'b/2'), at(['a'], 'a/2')], {
    a: 1,
    b: 2,
  });
  expect(found.map(({ code }) => code)).toEqual(['a/1', 'a/2', 'b/1', 'b/2']);
});

test('of a record its paths count from the record', () => {
  expect(
    order(
      { b: 1, a: 2 },
      [
        ['services', 4, 'a'],
        ['services', 4, 'b'],
      ],
      2,
    ),
  ).toEqual(['services.4.b', 'services.4.a']);
});

test('paths through what is not there, or no object, end', () => {
  expect(order('text', [['b'], ['a', 0, 'c'], [3]])).toHaveLength(3);
  expect(
    order({ a: [1] }, [
      ['a', 'x'],
      ['a', 0, 'y'],
    ]),
  ).toHaveLength(2);
});

test('nothing is lost, and the findings that came in are left as they are', () => {
  const step = fc.oneof(fc.constantFrom('a', 'b', 'services'), fc.nat(3));
  fc.assert(
    fc.property(
      fc.array(fc.array(step, { maxLength: 4 }), { maxLength: 8 }),
      fc.jsonValue(),
      (paths, root) => {
        const findings = paths.map((path) => at(path));
        const before = [...findings];
        const sorted = inDataOrder(findings, root);
        expect(findings).toEqual(before);
        expect(new Set(sorted)).toEqual(new Set(findings));
        expect(sorted).toHaveLength(findings.length);
      },
    ),
  );
});
