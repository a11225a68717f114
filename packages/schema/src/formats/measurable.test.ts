import fc from 'fast-check';
import { expect, test } from 'vitest';
import { serviceSchema } from '../entities/service.ts';
import { measurable } from './measurable.ts';

/** Objects that have what texts and lists have, of whatever kind: what zod measures without asking what it is. */
const odd = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, '', 'a', 0, 1, true),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('length', 'size', 'toString', 'valueOf', 'a', '__proto__'), tie('value'), {
      maxKeys: 3,
    }),
  ),
})).value;

test('what has no measure of an odd kind stays the very same', () => {
  for (const value of ['a', 5, null, undefined, [1, { length: 3 }], { length: 'long', b: [{ size: null }] }])
    expect(measurable(value)).toBe(value);
});

test('only the measures are changed, in a copy', () => {
  const given = { id: { length: { toString: '' }, b: 2 }, c: [{ size: [] }] };
  expect(measurable(given)).toEqual({ id: { length: 1, b: 2 }, c: [{ size: 1 }] });
  expect(given.id.length).toEqual({ toString: '' });
});

test('data that are very deep, or hold themselves many times over, end', () => {
  let deep: unknown = { length: {} };
  for (let level = 0; level < 100_000; level++) deep = [deep];
  expect(measurable(deep)).toBe(deep);
  const self: Record<string, unknown> = { length: {} };
  for (const key of 'abcdefgh') self[key] = [self, self];
  expect((measurable(self) as { length: unknown }).length).toBe(1);
});

test('zod throws at nothing that it is then given', () => {
  fc.assert(
    fc.property(odd, odd, (id, name) => {
      serviceSchema.safeParse(
        measurable({ id, name, alternateName: name, needs: id, contacts: [{ value: name }] }),
      );
    }),
  );
});
