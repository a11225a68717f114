import { describe, expect, test } from 'vitest';
import { makeDirectory, makeService } from '../../../test/fixtures/make.ts';
import type { Service } from '../../entities/service.ts';
import type { CodeTerm } from './code-terms.ts';
import { withoutSoft } from './soft-words.ts';

const TERMS: readonly CodeTerm[] = [
  { list: 'toggles', code: 'noAppointment', phrases: ['drop-in', 'uten'] },
  { list: 'toggles', code: 'free', phrases: ['gratis', 'gratuite', 'uten betaling', '…'] },
  { list: 'toggles', code: 'moment', phrases: ['i natt', 'uker'] },
  { list: 'toggles', code: 'noPapers', phrases: ['papirer'] },
  { list: 'needs', code: 'free', phrases: ['mat'] },
];
const softIn = (words: string[], services: Service[] = []) =>
  withoutSoft(words, TERMS, makeDirectory(services));
const leftOf = (...words: string[]) => softIn(words)?.left;

describe('words without what is only good to have', () => {
  test.each([
    [['gratis', 'lege'], ['lege']],
    [['lege', 'gratis'], ['lege']],
    [
      ['lege', 'drop', 'in', 'oslo'],
      ['lege', 'oslo'],
    ],
    [['uten', 'betaling', 'lege'], ['lege']],
    [['uten', 'lege'], ['lege']],
    [['gratuit', 'lege'], ['lege']],
    [['gratas', 'lege'], ['lege']],
    [['voldtatt', 'i', 'natt'], ['voldtatt']],
    [['gravid', '6', 'uker'], ['gravid']],
    [['gravid', '12', 'uker'], ['gravid']],
    [
      ['gravid', '123', 'uker'],
      ['gravid', '123'],
    ],
    [
      ['gratis', '6', 'lege'],
      ['6', 'lege'],
    ],
  ])('of %j are %j', (words, left) => expect(leftOf(...words)).toEqual(left));

  test.each([
    [['lege']],
    [['gratis']],
    [['i', 'natt']],
    [['6', 'uker']],
    [['mat', 'oslo']],
    [['papirer', 'lege']],
    [['lege', 'drop']],
    [[]],
  ])('there are none in %j, or nothing else', (words) => expect(softIn(words)).toBeUndefined());

  test('a short word is no slip of another', () => {
    expect(leftOf('utem', 'lege')).toBeUndefined();
  });
});

describe('who says the contrary', () => {
  const today = '2026-11-24';
  const service = (access: Partial<Service['access']>) =>
    makeService('x', { access: { residenceStatus: 'unconfirmed', ...access } });
  const costing = (value: 'free' | 'partly-free' | 'small-fee' | 'paid') =>
    service({ cost: { value, basis: 'stated', checkedOn: '2026-11-01' } });
  const isContradicted = (words: string[], one: Service) =>
    softIn(words, [makeService('other'), one])!.isContradicted(1, () => today);

  test.each([
    ['small-fee', true],
    ['paid', true],
    ['free', false],
    ['partly-free', false],
  ] as const)('to “free” with the cost %s: %s', (cost, is) => {
    expect(isContradicted(['gratis', 'lege'], costing(cost))).toBe(is);
  });

  test('not to “free” who says nothing of money', () => {
    expect(isContradicted(['gratis', 'lege'], service({}))).toBe(false);
    expect(isContradicted(['gratis', 'lege'], service({ cost: 'unconfirmed' }))).toBe(false);
  });

  test.each([
    [['appointment'], true],
    [['appointment', 'walk-in'], false],
    [[], false],
  ] as const)('to “drop-in” with the entry %j: %s', (entry, is) => {
    expect(isContradicted(['drop', 'in', 'lege'], service({ entry: [...entry] }))).toBe(is);
  });

  test('to a time nobody does, and to two things who does to one', () => {
    expect(isContradicted(['lege', 'i', 'natt'], costing('paid'))).toBe(false);
    expect(isContradicted(['gratis', 'lege', 'drop', 'in'], service({ entry: ['appointment'] }))).toBe(true);
    expect(isContradicted(['gratis', 'lege', 'i', 'natt'], costing('paid'))).toBe(true);
  });
});
