import * as z from 'zod';
import { expect, test } from 'vitest';
import { hasCode, hasFields, lacksFields, withRules } from './rule.ts';

const fields = z.strictObject({ kind: z.string(), address: z.string().optional() });
const secretHasNoAddress = {
  check({ kind, address }: z.infer<typeof fields>, refuse: (message: string, ...path: string[]) => void) {
    if (kind === 'secret' && address !== undefined) refuse('a secret has no address', 'address');
  },
  keywords: { if: hasCode('kind', ['secret']), then: lacksFields('address') },
};
const ruled = withRules(fields, [secretHasNoAddress]);

test('a rule is checked by zod, with its message, at the field that is to blame', () => {
  expect(ruled.safeParse({ kind: 'open', address: 'x' }).success).toBe(true);
  expect(ruled.safeParse({ kind: 'secret', address: 'x' }).error?.issues).toEqual([
    { code: 'custom', message: 'a secret has no address', path: ['address'] },
  ]);
});

test('a rule is told in JSON Schema, under allOf', () => {
  expect(z.toJSONSchema(ruled).allOf).toEqual([
    {
      if: { properties: { kind: { enum: ['secret'] } }, required: ['kind'] },
      then: { properties: { address: false } },
    },
  ]);
});

test('rules leave the shape to be read', () => {
  expect(Object.keys(ruled.shape)).toEqual(['kind', 'address']);
});

test('fields that must be there are named as properties too, for strict validators', () => {
  expect(hasFields('a', 'b')).toEqual({ properties: { a: true, b: true }, required: ['a', 'b'] });
});
