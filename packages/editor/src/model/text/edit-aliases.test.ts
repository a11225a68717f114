import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { applyChange, type Change, type Path } from '../data.ts';
import { editText } from './edit-text.ts';

const crlf = (...lines: string[]) => lines.join('\r\n');
const set = (path: Path, value: unknown): Change => ({ kind: 'set', path, value });

/** One file by a person on Windows: remarks everywhere, blanks of her own, and values that stand for two places. */
const DIRECTORY = crlf(
  '# Havn – ført av Ærlig Østby  (ikke endre rekkefølgen!)',
  'kind: service-directory',
  "schemaVersion: '1.0'   # from 2025",
  'languages: [nb,   en]',
  'services:',
  '  # --- the first',
  '  - id:   natt',
  '    name:',
  '        nb: Nattåpent   # four blanks',
  '        en: >-',
  '          Night',
  '          open',
  '    needs: [food,',
  '            clothing]',
  '    x-local: &keep {a: 1, b: [z, y]}',
  '    verification: &v',
  "      lastVerifiedOn: '2025-01-01'   # by phone",
  '      method: phone',
  '  # --- the second',
  '  - id: dag',
  '    name: {nb: Dag, en: Day}',
  '    verification: *v   # same day',
  '    x-again: *keep',
);

/** The lines that went and came. */
function changedLines(before: string, after: string) {
  const [old, now] = [before.split('\r\n'), after.split('\r\n')];
  return {
    gone: old.filter((line) => !now.includes(line)),
    come: now.filter((line) => !old.includes(line)),
  };
}

const edited = (change: Change, text = DIRECTORY) => editText(text, 'YAML', change) ?? '';

describe('what an alias elsewhere stands for', () => {
  test('is changed in one place: the alias is written out, and every other line and remark stays', () => {
    const after = edited(set(['services', 0, 'verification', 'lastVerifiedOn'], '2026-11-28'));
    expect(changedLines(DIRECTORY, after)).toEqual({
      gone: ["      lastVerifiedOn: '2025-01-01'   # by phone", '    verification: *v   # same day'],
      come: [
        "      lastVerifiedOn: '2026-11-28'   # by phone",
        '    verification:   # same day',
        "      lastVerifiedOn: '2025-01-01'",
      ],
    });
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('is changed where the alias stands, and nothing else is', () => {
    const after = edited(set(['services', 1, 'verification', 'method'], 'website'));
    expect(changedLines(DIRECTORY, after).gone).toEqual(['    verification: *v   # same day']);
    expect(after).toContain('    verification: &v\r\n');
  });

  test('goes with its record: what else was meant by it is written out first', () => {
    const after = edited({ kind: 'remove', path: ['services', 0] });
    expect(parse(after)).toMatchObject({
      services: [{ verification: { lastVerifiedOn: '2025-01-01' }, 'x-again': { a: 1, b: ['z', 'y'] } }],
    });
    for (const remark of ['# Havn', '# from 2025', '# --- the first', '# --- the second', '# same day'])
      expect(after).toContain(remark);
    expect(after).toContain('languages: [nb,   en]\r\n');
  });

  test('may be merged into a record, between brackets or not, and be an item', () => {
    const lines = ['a: &v', '  x: 1 # one', 'list:', '  - <<: *v # merged', '    y: 2'];
    const text = [...lines, '  - {<<: *v, z: 3}', '  - *v # item', '  - [*v,  1]', ''].join('\n');
    expect(edited(set(['a', 'x'], 5), text)).toBe(
      [
        'a: &v',
        '  x: 5 # one',
        'list:',
        '  - <<: # merged',
        '      x: 1',
        '    y: 2',
        '  - {<<: {x: 1}, z: 3}',
        '  - x: 1 # item',
        '  - [{x: 1},  1]',
        '',
      ].join('\n'),
    );
  });

  test('may hold another one that is meant elsewhere', () => {
    const text = 'a: &o\n  b: &i\n    c: 1 # c\nx: *o\ny: *i\n';
    expect(edited(set(['a', 'b', 'c'], 2), text)).toBe(
      'a: &o\n  b: &i\n    c: 2 # c\nx:\n  b:\n    c: 1\ny:\n  c: 1\n',
    );
  });

  test('is changed in one place, whatever the path, and no remark outside of it is lost', () => {
    const paths: readonly Path[] = [
      ['services', 0, 'verification'],
      ['services', 0, 'verification', 'method'],
      ['services', 0, 'verification', 'new'],
      ['services', 0, 'x-local', 'b', 0],
      ['services', 0, 'x-local'],
      ['services', 0, 'name', 'nb'],
      ['services', 1, 'verification'],
      ['services', 1, 'x-again', 'a'],
      ['services', 1, 'x-again', 'b', 1],
      ['services', 1],
    ];
    const value = fc.oneof(
      fc.string(),
      fc.constant({ c: ['d'] }),
      fc.constant(['e']),
      fc.constant(undefined),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), value, (path, wished) => {
        const change: Change = wished === undefined ? { kind: 'remove', path } : set(path, wished);
        const after = edited(change);
        expect(parse(after)).toEqual(applyChange(parse(DIRECTORY), change));
        for (const remark of ['# Havn', '# from 2025', '# --- the first', '# --- the second'])
          expect(after).toContain(remark);
        expect(after).toContain('languages: [nb,   en]\r\n');
      }),
      { numRuns: 60 },
    );
  });
});

test('the only record of a list goes, and what stands around it stays', () => {
  const text = '# h\ns:\n  # first\n  - id: a # x\n\n# after\nz: [1,   2]\n';
  expect(edited({ kind: 'remove', path: ['s', 0] }, text)).toBe(
    '# h\ns:\n  # first\n  []\n\n# after\nz: [1,   2]\n',
  );
});
