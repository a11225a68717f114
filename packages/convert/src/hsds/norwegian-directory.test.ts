import { describe, expect, test } from 'vitest';
import { fromHsds } from './from-hsds.ts';
import { checkHsds } from './objects/check-hsds.ts';
import { comingBack } from './testing/expected.ts';
import { norwegianDirectory } from './testing/norwegian-directory.ts';
import { toHsds } from './to-hsds.ts';

const directory = norwegianDirectory();
const today = '2026-11-27';

describe('The Norwegian directory in HSDS', () => {
  const { output, losses } = toHsds(directory, { today });

  test('has every service, and nothing that HSDS forbids', () => {
    expect(output.total_items).toBe(directory.services.length);
    expect(directory.services.length).toBeGreaterThan(100);
    for (const service of output.contents) expect(checkHsds('service', service)).toEqual([]);
  });

  test('loses the notes of its editors, the areas of its secret places and fine points of towns, and nothing else', () => {
    const reasons = new Set(losses.map(({ path, reason }) => `${reason} ${path.replace(/\d+/g, '*')}`));
    expect([...reasons].sort()).toEqual([
      'hsds/internal /services/*/internal',
      'hsds/secret /services/*/locations/*/area',
      'hsds/secret /services/*/locations/*/position',
    ]);
  });

  test.each(['page', 'services', 'organizations'] as const)(
    'comes back the same in the form of %s',
    (shape) => {
      const written: unknown = JSON.parse(JSON.stringify(toHsds(directory, { today, shape }).output));
      const back = fromHsds(written);
      expect(back.losses).toEqual([]);
      expect(back.output).toEqual(comingBack(directory));
    },
  );

  test('comes back the same when it is read on another day', () => {
    expect(fromHsds(output, { today: '2027-07-01' }).output).toEqual(comingBack(directory));
  });
});
