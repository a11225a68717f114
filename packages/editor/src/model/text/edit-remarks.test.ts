import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { applyChange, type Change, type Path } from '../data.ts';
import { editText } from './edit-text.ts';

const set = (path: Path, value: unknown): Change => ({ kind: 'set', path, value });
const lines = (...all: string[]) => `${all.join('\n')}\n`;

/** A record as people write it, in which nothing is written as a program would. */
const around = (...own: string[]) =>
  lines(
    '# Nattåpent',
    'id:   natt   # fast',
    "name: {nb:   Natt, en: 'It''s night'}",
    ...own,
    'needs:   # se lista',
    '- food   # mat',
    '# neste år: dusj',
    '- "clothing"',
    'summary:',
    '    nb: >-',
    '        Varm mat',
    '        om natten.',
    'x-dyp: [1,   [2, {"a": "007"}]]',
    '# slutt',
  );

describe('a value is written, and the remark behind its key stays', () => {
  test.each<[what: string, before: string[], path: Path, value: unknown, after: string[]]>([
    [
      'a text in a language, in a field without a value',
      ['description:   # mangler ennå'],
      ['description', 'nb'],
      'Vi har mat.',
      ['description:   # mangler ennå', '  nb: Vi har mat.'],
    ],
    [
      'the first item of a list, under the remarks of the list',
      ['contacts: # fast', '  # bare kveld'],
      ['contacts'],
      [{ channel: 'phone', value: '1' }],
      ['contacts: # fast', '  # bare kveld', '  - channel: phone', "    value: '1'"],
    ],
    [
      'the first item where brackets stood',
      ['contacts: []   # ingen ennå'],
      ['contacts', 0],
      { channel: 'sms' },
      ['contacts:   # ingen ennå', '  - channel: sms'],
    ],
    [
      'a date',
      ['verification:', '    lastVerifiedOn:    # dato mangler'],
      ['verification', 'lastVerifiedOn'],
      '2026-11-29',
      ['verification:', "    lastVerifiedOn: '2026-11-29'    # dato mangler"],
    ],
    [
      'a text of two lines',
      ['description:', '    nb: Vi har mat.   # fra nettsiden', '    en: Food.'],
      ['description', 'nb'],
      'Vi har mat.\n\n- kaffe',
      [
        'description:',
        '    nb: |-   # fra nettsiden',
        '      Vi har mat.',
        '',
        '      - kaffe',
        '    en: Food.',
      ],
    ],
    [
      'a text of two lines between brackets',
      ['description: {nb: Mat., en: "Food."}   # r'],
      ['description', 'nb'],
      'Mat.\nTe: gratis',
      ['description: {nb: "Mat.\\nTe: gratis", en: "Food."}   # r'],
    ],
    [
      'a block of text with a remark where it begins',
      ['description:', '    nb: | # rem', '      Mat.', '      Te.'],
      ['description', 'nb'],
      'Mat.\nKaffe.\n',
      ['description:', '    nb: | # rem', '      Mat.', '      Kaffe.'],
    ],
    [
      'a text above remarks that would be a part of it',
      ['description:', '    nb: Mat.   # r', '        # mer'],
      ['description', 'nb'],
      'Mat.\nTe.',
      ['description:', '    nb: "Mat.\\nTe."   # r', '        # mer'],
    ],
    [
      'a record for a word',
      ['access:', '    cost: unconfirmed   # ring'],
      ['access', 'cost'],
      { value: 'free' },
      ['access:', '    cost:   # ring', '      value: free'],
    ],
    [
      'an item without a value, and one of which a remark has a dash',
      ['contacts:', '  - # tlf - vakta', '    channel: phone', '  - # tom'],
      ['contacts', 1],
      { channel: 'sms', value: '1' },
      [
        'contacts:',
        '  - # tlf - vakta',
        '    channel: phone',
        '  - # tom',
        '    channel: sms',
        "    value: '1'",
      ],
    ],
    [
      'a field behind one that has remarks and no value',
      ['verification:', '    method: # spør', '      # eller ring'],
      ['verification', 'confidence'],
      'low',
      ['verification:', '    method: # spør', '      # eller ring', '    confidence: low'],
    ],
  ])('%s', (_, before, path, value, after) => {
    expect(editText(around(...before), 'YAML', set(path, value))).toBe(around(...after));
  });
});

describe('remarks of what is written anew or goes', () => {
  test('stay where they are known: above a list that becomes another, and behind its last item', () => {
    const text = lines('needs: # se', '  # alle', '  - food', '  - clothing   # sist', 'x: [1,   2] # x');
    expect(editText(text, 'YAML', set(['needs'], ['dental']))).toBe(
      lines('needs: [dental] # se', '  # alle', '  # sist', 'x: [1,   2] # x'),
    );
  });

  test('go with it where they are set in below it, and would be taken for a part of the text above', () => {
    const text = lines('a: |-', '  tekst', 'b: # b', '  c: 1', '  # slutt', 'x: [1,   2] # x');
    expect(editText(text, 'YAML', { kind: 'remove', path: ['b'] })).toBe(
      lines('a: |-', '  tekst', 'x: [1,   2] # x'),
    );
  });

  test('go with the only field of an item, and no other line is touched', () => {
    const text = lines('k:', '   - n: # n', '      # m', '      - 12', 'x: [1,   2] # x');
    expect(editText(text, 'YAML', { kind: 'remove', path: ['k', 0, 'n'] })).toBe(
      lines('k:', '   - {}', 'x: [1,   2] # x'),
    );
  });
});

describe('between brackets over several lines', () => {
  const text = lines('needs: [', '  food, # mat', '  dental # tenner', '] # r');

  test('a new part comes below the remark of the one before it', () => {
    const insert = (at: number) =>
      editText(text, 'YAML', { kind: 'insert', path: ['needs', at], value: 'x' });
    expect(insert(2)).toBe(lines('needs: [', '  food, # mat', '  dental, # tenner', '  x', '] # r'));
    expect(insert(1)).toBe(lines('needs: [', '  food, # mat', '  x,', '  dental # tenner', '] # r'));
    const closed = text.replace('dental', 'dental,');
    expect(editText(closed, 'YAML', { kind: 'insert', path: ['needs', 2], value: 'x' })).toBe(
      lines('needs: [', '  food, # mat', '  dental, # tenner', '  x,', '] # r'),
    );
  });

  test('a part goes with its own remark', () => {
    const remove = (at: number) => editText(text, 'YAML', { kind: 'remove', path: ['needs', at] });
    expect(remove(0)).toBe(lines('needs: [', '  dental # tenner', '] # r'));
    expect(remove(1)).toBe(lines('needs: [', '  food, # mat', '] # r'));
  });
});

/** How a value may be written, behind a key that stands as far in as is told. */
const SPELLINGS: readonly (readonly [what: string, write: (indent: string, remark: string) => string[]])[] = [
  ['nothing', (_, remark) => [remark]],
  ['null', (_, remark) => [` ~${remark}`]],
  ['an empty text', (_, remark) => [` ""${remark}`]],
  ['an empty list', (_, remark) => [`   []${remark}`]],
  ['a plain text', (_, remark) => [`   Vi har mat.${remark}`]],
  ['a text in quotation marks', (_, remark) => [` 'it''s'${remark}`]],
  ['a plain text of two lines', (indent, remark) => [' Vi har', `${indent}  mat.${remark}`]],
  ['a block', (indent, remark) => [` |-${remark}`, `${indent}   Mat`, '', `${indent}     og te.`]],
  ['a folded block', (indent, remark) => [` >${remark}`, `${indent}  Mat`, `${indent}  om natten.`]],
  ['a record', (indent, remark) => [remark, `${indent}   nb: 'Mat'`, `${indent}   en: Food`]],
  ['a record in brackets', (_, remark) => [` {nb: "Mat",   en: Food}${remark}`]],
  ['a list', (indent, remark) => [remark, `${indent}- a`, `${indent}-   b`]],
];

const value = fc.oneof(
  fc.constantFrom<unknown>('', 'Mat', '2026-11-29', 'ja: # nei', 'Mat.\nTe.', ' a\n\n b\n', 'å'.repeat(200)),
  fc.string({ maxLength: 8 }),
  fc.constantFrom<unknown>(
    { nb: 'Mat' },
    { nb: 'a\nb', en: ['c'] },
    ['food'],
    [{ a: 1 }, { b: '2' }],
    [],
    {},
  ),
);

test('whatever is set, only the lines of its value are others, every remark is there, and it is read as what was meant', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SPELLINGS),
      fc.boolean(),
      fc.constantFrom<readonly string[]>([], ['x:'], ['x:', '   y:   # y']),
      fc.constantFrom('', '\n'),
      value,
      fc.boolean(),
      ([, write], hasRemark, holders, blank, wished, isWindows) => {
        const indent = ' '.repeat([0, 3, 7][holders.length] ?? 0);
        const own = write(indent, hasRemark ? '   # den: selv' : '');
        const [first = '', ...rest] = own;
        const tail = blank === '' ? [] : [''];
        const text = around(...holders, `${indent}felt:${first}`, ...rest, ...tail, '# etter');
        const written = isWindows ? text.replaceAll('\n', '\r\n') : text;
        const path = [...holders.map((line) => line.trim()[0] ?? ''), 'felt'];
        const change = set(path, wished);
        const after = editText(written, 'YAML', change) ?? '';
        expect(parse(after)).toEqual(applyChange(parse(written), change));
        const start = written.indexOf('felt:') + 'felt:'.length;
        const end = written.indexOf(isWindows ? '\r\n# etter' : '\n# etter');
        expect(after.slice(0, start)).toBe(written.slice(0, start));
        expect(after.endsWith(written.slice(end))).toBe(true);
        if (hasRemark) expect(after).toContain('   # den: selv');
      },
    ),
    { numRuns: 600 },
  );
});
