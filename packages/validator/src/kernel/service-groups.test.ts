import { describe, expect, test } from 'vitest';
import type { RecordParts } from './record-parts.ts';
import { ServiceGroups } from './service-groups.ts';

const parts = (...keys: number[]) => ({ keys }) as unknown as RecordParts;

describe('ServiceGroups', () => {
  test('finds the group of services with the same parts in the same fields', () => {
    const groups = new ServiceGroups();
    const first = groups.find(parts(2, -1, 5));
    expect(first?.seen).toBe(1);
    expect(groups.find(parts(2, -1, 6))).not.toBe(first);
    expect(groups.find(parts(2, 5, -1))).not.toBe(first);
    expect(groups.find(parts(2, -1, 5))).toBe(first);
    expect(first?.seen).toBe(2);
  });

  test('looks no further when hardly any comes twice, and tries again later', () => {
    const groups = new ServiceGroups();
    for (let id = 0; id < 4_000; id++) groups.find(parts(id));
    expect(groups.find(parts(1))).toBeUndefined();
    for (let id = 0; id < 36_000; id++) groups.find(parts(1));
    expect(groups.find(parts(1))).toBeDefined();
  });

  test('forgets when there are too many, not the one that is just being found', () => {
    const groups = new ServiceGroups();
    const old = groups.find(parts(1));
    for (let id = 2; id < 3_010; id++) groups.find(parts(id));
    expect(groups.find(parts(1))).not.toBe(old);
    expect(groups.find(parts(1))?.seen).toBe(2);
  });
});
