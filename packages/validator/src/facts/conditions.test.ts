import { describe, expect, test } from 'vitest';
import type { RuleContext } from '../rule.ts';
import { codeOf, conditionCode, conditionsOf, evidenceOf, hasEntry } from './conditions.ts';

const stated = (value: string) => ({ value, basis: 'stated', sourceIds: ['a'] });
const service = {
  access: {
    residenceStatus: 'unconfirmed',
    cost: stated('free'),
    entry: ['walk-in', stated('referral'), 7, { basis: 'stated' }],
    eligibility: 'For alle.',
  },
  sources: [{ id: 'a', url: 'https://example.org' }, { url: 'x' }, null],
};

describe('the conditions of a service', () => {
  test('are found however they are written, running text aside', () => {
    expect(conditionsOf(service).map(({ field, value, path }) => [field, value, path.join('.')])).toEqual([
      ['residenceStatus', 'unconfirmed', 'access.residenceStatus'],
      ['cost', 'free', 'access.cost'],
      ['entry', 'walk-in', 'access.entry.0'],
      ['entry', 'referral', 'access.entry.1'],
    ]);
    expect(conditionsOf({ access: 'free' })).toEqual([]);
    expect(conditionsOf({})).toEqual([]);
  });

  test('have a code, bare or not', () => {
    expect(codeOf('free')).toBe('free');
    expect(codeOf({ value: 'free' })).toBe('free');
    expect(codeOf({ value: 1 })).toBeUndefined();
    expect(conditionCode(service, 'cost')).toBe('free');
    expect(conditionCode(service, 'constructor')).toBeUndefined();
    expect(conditionCode({ access: null }, 'cost')).toBeUndefined();
  });

  test('tell the ways in', () => {
    expect(hasEntry(service, 'walk-in')).toBe(true);
    expect(hasEntry(service, 'referral')).toBe(true);
    expect(hasEntry(service, 'online')).toBe(false);
    expect(hasEntry({ access: { entry: 'walk-in' } }, 'walk-in')).toBe(false);
  });
});

describe('the evidence of a service', () => {
  const context = (): RuleContext => ({ today: '2026-06-15' }) as unknown as RuleContext;

  test('holds the sources that have an id', () => {
    const { conditions, sources } = evidenceOf(service, context());
    expect(conditions).toHaveLength(4);
    expect([...sources.keys()]).toEqual(['a']);
  });

  test('is put together once in a run, and anew in the next, since an editor changes records in place', () => {
    const run = context();
    const record: Record<string, unknown> = { access: { cost: 'free' } };
    const first = evidenceOf(record, run);
    expect(evidenceOf(record, run)).toBe(first);
    record['access'] = { cost: 'paid' };
    expect(evidenceOf(record, context()).conditions[0]?.value).toBe('paid');
    expect(evidenceOf({ access: {} }, run).conditions).toEqual([]);
  });
});
