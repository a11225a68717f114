import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromHsds } from './from-hsds.ts';
import { HSDS_LOSS_REASONS } from './losses.ts';
import { EXTENSION } from './namespace.ts';
import { HSDS_OBJECTS } from './objects/hsds-objects.ts';
import { arbitraryDirectory, arbitraryMutation } from '../../../schema/test/arbitraries/index.ts';
import { fromHsdsTables } from './tabular/from-tables.ts';
import { toHsdsTables } from './tabular/to-tables.ts';
import { toHsds } from './to-hsds.ts';

const numRuns = Number(process.env['HSDS_RUNS'] ?? 60);

/** Names that somebody who knows HSDS and us would use. */
const names = fc.constantFrom(
  EXTENSION,
  'contents',
  'fields',
  'period',
  'hours',
  'stop',
  'context',
  'directory',
  'organizations',
  'services',
  'service',
  '__proto__',
  'constructor',
  ...Object.values(HSDS_OBJECTS).flatMap(({ properties }) => Object.keys(properties)),
);
const leaf = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    '',
    ' ',
    '10:00Z',
    'MO,1TU',
    'WEEKLY',
    '2026-02-30',
    '∞',
    1e308,
    -1,
    {},
    [],
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.array(fc.tuple(names, tie('tree')), { maxLength: 6 }).map((entries) => Object.fromEntries(entries)),
  ),
}));

const expectSound = ({ output, losses }: ReturnType<typeof fromHsds>) => {
  expect(Array.isArray(output.organizations) && Array.isArray(output.services)).toBe(true);
  for (const { reason } of losses) expect(HSDS_LOSS_REASONS).toHaveProperty([reason]);
  expect(Object.prototype).not.toHaveProperty('polluted');
  // What was read can be written, and that read again.
  expect(() => fromHsds(toHsds(output as never).output)).not.toThrow();
};

describe('Bad input', () => {
  test('of any form never throws, and what is told has a sentence', () => {
    fc.assert(
      fc.property(tree, (input) => expectSound(fromHsds(input))),
      { numRuns: numRuns * 3 },
    );
  });

  test('that was a page of ours never throws', () => {
    const spoiled = arbitraryDirectory.chain((directory) => {
      const page: unknown = JSON.parse(JSON.stringify(toHsds(directory).output));
      return arbitraryMutation(page, page);
    });
    fc.assert(
      fc.property(spoiled, (input) => expectSound(fromHsds(input))),
      { numRuns },
    );
  });

  test('in tables never throws', () => {
    const files = Object.values(HSDS_OBJECTS).map(({ file }) => file);
    const cell = fc.oneof(
      fc.constantFrom('', '"', ',', '\n', '\r', '{', '[]', 'null'),
      fc.string({ maxLength: 5 }),
    );
    const text = fc.oneof(
      fc.array(cell, { maxLength: 12 }).map((cells) => cells.join('')),
      fc
        .array(fc.array(fc.oneof(names, cell), { maxLength: 5 }), { maxLength: 5 })
        .map((rows) => rows.map((row) => row.join(',')).join('\n')),
    );
    const name = fc.constantFrom(...files, 'datapackage.json', 'odd.csv', '__proto__');
    fc.assert(
      fc.property(fc.dictionary(name, text, { maxKeys: 6 }), (input) => expectSound(fromHsdsTables(input))),
      { numRuns: numRuns * 3 },
    );
  });

  test('in one table of ours hides no table beside it', () => {
    fc.assert(
      fc.property(arbitraryDirectory, fc.string({ maxLength: 40 }), (directory, text) => {
        const { output } = toHsdsTables(directory);
        const back = fromHsdsTables({ ...output, 'phones.csv': text });
        expect(back.output.services.map(({ id }) => id)).toEqual(directory.services.map(({ id }) => id));
      }),
      { numRuns },
    );
  });

  test('in one service hides no service beside it', () => {
    const { output } = toHsds({
      ...BARE,
      services: ['a', 'b', 'c'].map((id) => ({ ...SERVICE, id })),
    } as never);
    const page = JSON.parse(JSON.stringify(output)) as { contents: Record<string, unknown>[] };
    let deep: unknown = 'x';
    for (let depth = 0; depth < 50_000; depth += 1) deep = [deep];
    page.contents[1] = { ...page.contents[1], funding: deep };
    const back = fromHsds(page);
    expect(back.output.services.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(back.losses).toEqual([{ path: '/contents/1', reason: 'hsds/too-deep' }]);
  });
});

const BARE = {
  kind: 'service-directory',
  schemaVersion: '1.1',
  id: 'example',
  name: 'Example',
  publisher: { name: 'Example' },
  license: 'CC0-1.0',
  country: 'NO',
  timeZone: 'Europe/Oslo',
  languages: ['nb'],
  updatedOn: '2026-11-01',
  organizations: [{ id: 'havna', name: 'Havna' }],
};
const SERVICE = {
  organizationIds: ['havna'],
  name: 'Havna',
  summary: 'Mat.',
  needs: ['food'],
  access: { residenceStatus: 'unconfirmed' },
  sources: [],
  verification: { method: 'website', confidence: 'low' },
};
