import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDirectory } from '../../../schema/test/arbitraries/index.ts';
import { fromHsds } from './from-hsds.ts';
import { checkHsds } from './objects/check-hsds.ts';
import { fromHsdsTables } from './tabular/from-tables.ts';
import { toHsdsTables } from './tabular/to-tables.ts';
import { comingBack } from './testing/expected.ts';
import { toHsds, type ToHsdsOptions } from './to-hsds.ts';

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const numRuns = Number(process.env['HSDS_RUNS'] ?? 40);

describe('A directory that goes to HSDS and back', () => {
  const shapes: NonNullable<ToHsdsOptions['shape']>[] = ['page', 'services', 'organizations'];
  test.each(shapes)('is the same in the form of %s', (shape) => {
    fc.assert(
      fc.property(arbitraryDirectory, (directory) => {
        const { output, losses } = toHsds(directory, { shape });
        if (losses.some(({ reason }) => reason === 'hsds/no-record-for-head')) return;
        const back = fromHsds(throughJson(output));
        expect(back.output).toEqual(comingBack(directory));
        expect(back.losses).toEqual([]);
      }),
      { numRuns },
    );
  });

  test('is the same as tables', () => {
    fc.assert(
      fc.property(arbitraryDirectory, (directory) => {
        const back = fromHsdsTables(toHsdsTables(directory).output);
        expect(back.output).toEqual(comingBack(directory));
        expect(back.losses).toEqual([]);
      }),
      { numRuns },
    );
  });

  test.each(shapes)('has nothing in the form of %s that HSDS forbids', (shape) => {
    const kind = shape === 'organizations' ? 'organization' : 'service';
    fc.assert(
      fc.property(arbitraryDirectory, (directory) => {
        const { output } = toHsds(directory, { shape });
        const records = Array.isArray(output) ? output : output.contents;
        for (const record of records) {
          expect(checkHsds(kind, record)).toEqual([]);
          for (const service of (record['services'] ?? []) as unknown[])
            expect(checkHsds('service', service)).toEqual([]);
        }
      }),
      { numRuns },
    );
  });
});
