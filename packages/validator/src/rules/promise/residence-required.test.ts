import { expect, test } from 'vitest';
import { inFamily } from '../../testing/example-codes.ts';

const { codesIn } = inFamily('promise');

const PROMISE = { value: 'not-asked', basis: 'stated', sourceIds: ['nettsiden'] };

test.each(['required', 'Required', ' needed ', 'legal-residence', 'kreves'])(
  'the code “%s” is answered in words, and once',
  (value) => {
    expect(codesIn('service', { access: { residenceStatus: { ...PROMISE, value } } })).toEqual([
      'condition/residence-required',
    ]);
    expect(codesIn('service', { access: { residenceStatus: value } })).toEqual([
      'condition/residence-required',
    ]);
  },
);

test.each(['not-askt', 'no', ''])('another wrong code, “%s”, is left to the shape', (value) => {
  expect(codesIn('service', { access: { residenceStatus: { ...PROMISE, value } } })).not.toContain(
    'condition/residence-required',
  );
});

test.each(['not-asked', 'not-required'])('the code “%s” is right', (value) => {
  expect(codesIn('service', { access: { residenceStatus: { ...PROMISE, value } } })).toEqual([]);
});
