import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { applyChange, sameData, valueAt, type Change, type Path } from '../data.ts';
import { editText, writeText } from './edit-text.ts';

const yaml = (...lines: string[]) => `${lines.join('\n')}\n`;

const RECORD = yaml(
  '# Kept by the night shift',
  'id: havna',
  'name:',
  '  nb: Havna # the old name',
  '  en: "The harbour"',
  'needs: [food, shower-laundry]',
  'description:',
  '  nb: >-',
  '    En lang tekst',
  '    over to linjer.',
  '',
  'contacts:',
  '  # first the phone',
  '  - channel: phone',
  "    value: '+4722112233'",
  '  - channel: email',
  '    value: post@havna.example',
  'unknownField: stays',
);

const set = (path: Path, value: unknown, ...orders: (readonly string[])[]): Change => ({
  kind: 'set',
  path,
  value,
  orders,
});

/** The lines that went and came. */
function changedLines(before: string, after: string) {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return {
    gone: old.filter((line) => !now.includes(line)),
    come: now.filter((line) => !old.includes(line)),
  };
}

describe('a text of YAML', () => {
  test('a word is changed in its place, with the remark behind it and its quotation marks', () => {
    const one = editText(RECORD, 'YAML', set(['name', 'nb'], 'Havna natt')) ?? '';
    expect(changedLines(RECORD, one)).toEqual({
      gone: ['  nb: Havna # the old name'],
      come: ['  nb: Havna natt # the old name'],
    });
    const two = editText(RECORD, 'YAML', set(['name', 'en'], 'Harbour')) ?? '';
    expect(changedLines(RECORD, two)).toEqual({ gone: ['  en: "The harbour"'], come: ['  en: "Harbour"'] });
  });

  test('a new field comes where the schema has it, and touches no other line', () => {
    const order = ['id', 'name', 'summary', 'description', 'needs', 'contacts'];
    const after = editText(RECORD, 'YAML', set(['summary'], { nb: 'Kort' }, order)) ?? '';
    expect(changedLines(RECORD, after)).toEqual({ gone: [], come: ['summary:', '  nb: Kort'] });
    expect(after.indexOf('summary:')).toBeLessThan(after.indexOf('needs:'));
    expect(after.indexOf('summary:')).toBeGreaterThan(after.indexOf('en: "The harbour"'));
    const deep = editText(RECORD, 'YAML', set(['summary', 'nb'], 'Kort', ['nb', 'en'], order));
    expect(deep).toBe(after);
  });

  test('a block of text stays a block', () => {
    const after = editText(RECORD, 'YAML', set(['description', 'nb'], 'Noe annet.')) ?? '';
    expect(after).toContain('  nb: >-\n    Noe annet.\n\ncontacts:');
  });

  test('an item goes with its lines, and one comes with its own; the remark above stays', () => {
    const without = editText(RECORD, 'YAML', { kind: 'remove', path: ['contacts', 0] }) ?? '';
    expect(changedLines(RECORD, without)).toEqual({
      gone: ['  - channel: phone', "    value: '+4722112233'"],
      come: [],
    });
    const value = { channel: 'sms', value: '+4799887766' };
    const added = editText(RECORD, 'YAML', { kind: 'insert', path: ['contacts', 2], value }) ?? '';
    expect(changedLines(RECORD, added)).toEqual({
      gone: [],
      come: ['  - channel: sms', "    value: '+4799887766'"],
    });
    const first = editText(RECORD, 'YAML', { kind: 'insert', path: ['contacts', 0], value }) ?? '';
    expect((parse(first) as { contacts: unknown[] }).contacts[0]).toEqual(value);
    expect(changedLines(RECORD, first).gone).toEqual([]);
  });

  test('dates and times stand between quotation marks, as older readers need them', () => {
    const after = editText(RECORD, 'YAML', set(['verification'], { lastVerifiedOn: '2026-11-28' })) ?? '';
    expect(after).toContain("verification:\n  lastVerifiedOn: '2026-11-28'\n");
  });

  test('a list between brackets stays one', () => {
    const after = editText(RECORD, 'YAML', { kind: 'insert', path: ['needs', 2], value: 'dental' }) ?? '';
    expect(after).toContain('needs: [food, shower-laundry, dental]\n');
    const less = editText(RECORD, 'YAML', { kind: 'remove', path: ['needs', 0] }) ?? '';
    expect(less).toContain('needs: [shower-laundry]\n');
  });

  test('what is the same through an alias is changed in one place alone', () => {
    const text = yaml('a: &both', '  x: 1', 'b: *both');
    const after = editText(text, 'YAML', set(['b', 'x'], 2)) ?? '';
    expect(parse(after)).toEqual({ a: { x: 1 }, b: { x: 2 } });
  });

  test('a text that cannot be read is not touched', () => {
    expect(editText('a: [', 'YAML', set(['a'], 1))).toBeUndefined();
    expect(editText('{"a":', 'JSON', set(['a'], 1))).toBeUndefined();
  });

  test('line breaks of Windows, the mark at the beginning and a missing break at the end stay', () => {
    const text = `\uFEFF${RECORD.trimEnd().replaceAll('\n', '\r\n')}`;
    const after = editText(text, 'YAML', set(['last'], { a: 1, b: [2] })) ?? '';
    expect(after.startsWith(text)).toBe(true);
    expect(after.slice(text.length)).toBe('\r\nlast:\r\n  a: 1\r\n  b: [2]');
  });
});

describe('a text of JSON', () => {
  const TEXT = `{
    "id": "a", "kind": "x",
    "list": [1, 2],
    "deep": { "one": 1.50 }
}
`;

  test('the style of the lines around is kept, and numbers are not written anew', () => {
    const after = editText(TEXT, 'JSON', set(['deep', 'two'], [{ three: 3 }])) ?? '';
    expect(after).toContain('"one": 1.50, "two": [');
    expect(after.startsWith(TEXT.slice(0, TEXT.indexOf('1.50')))).toBe(true);
    const item = editText(TEXT, 'JSON', { kind: 'insert', path: ['list', 1], value: 9 }) ?? '';
    expect(item).toContain('"list": [1, 9, 2],');
    const field = editText(TEXT, 'JSON', set(['name'], { nb: 'A' }, ['id', 'name', 'kind'])) ?? '';
    expect(field).toContain('"id": "a", ');
    expect(JSON.parse(field)).toMatchObject({ name: { nb: 'A' }, kind: 'x' });
  });

  test('a key that is there twice is not taken for the one that counts', () => {
    const text = '{"list": [{"a": 1}], "list": [{"a": 1}]}';
    const after = editText(text, 'JSON', set(['list', 0, 'a'], 2)) ?? '';
    expect(JSON.parse(after)).toEqual({ list: [{ a: 2 }] });
    const deep = editText('{"x": {"a": 1, "a": 1}}', 'JSON', set(['x', 'a'], 2)) ?? '';
    expect(JSON.parse(deep)).toEqual({ x: { a: 2 } });
  });

  test('quotation marks, brackets and backslashes inside texts end nothing', () => {
    const text = '{ "a": "\\\\", "b": ["]", "\\\\\\"}", {"c": "{"}], "d": 1 }';
    expect(editText(text, 'JSON', set(['d'], 2))).toBe(text.replace('"d": 1', '"d": 2'));
    expect(editText(text, 'JSON', set(['b', 2, 'c'], 'x'))).toBe(text.replace('"{"', '"x"'));
  });

  test('one edit after another finds its place, whatever the ones before did to the length', () => {
    let [text, data] = [TEXT, JSON.parse(TEXT) as unknown];
    for (const value of ['a long word', '', ['x', { y: 1 }], 2])
      for (const path of [['id'], ['list', 1], ['deep', 'one'], ['deep', 'new']]) {
        const wished = set(path, value);
        data = applyChange(data, wished);
        text = editText(text, 'JSON', wished) ?? '';
        expect(JSON.parse(text)).toEqual(data);
      }
  });

  test('what is nested thousands of levels deep cannot be read', () => {
    expect(editText(`${'['.repeat(9000)}${']'.repeat(9000)}`, 'JSON', set([0], 1))).toBeUndefined();
  });

  test('a long list is edited in a moment, not in the time that reading it takes', () => {
    const service = {
      id: 'a',
      name: { nb: 'Kafeen' },
      needs: ['food'],
      contacts: [{ channel: 'phone', value: '1' }],
    };
    const long = JSON.stringify({ services: Array.from({ length: 20_000 }, () => service) }, undefined, 2);
    const time = (run: () => unknown) => {
      const begin = performance.now();
      run();
      return performance.now() - begin;
    };
    let text = editText(long, 'JSON', set(['services', 0, 'id'], 'b')) ?? '';
    const edits = [7, 19_999, 10_000].map((index) =>
      time(() => (text = editText(text, 'JSON', set(['services', index, 'name', 'nb'], 'Ny')) ?? '')),
    );
    const reading = time(() => JSON.parse(text));
    expect(text.split('"Ny"')).toHaveLength(4);
    expect(Math.min(...edits)).toBeLessThan(reading);
  });

  test('a file of one line stays one', () => {
    const after = editText('{"a":1,"b":[{"c":2}]}', 'JSON', set(['b', 0, 'd'], { e: [3] })) ?? '';
    expect(after).toBe('{"a":1,"b":[{"c":2,"d":{"e":[3]}}]}');
  });
});

/** What programs that read YAML 1.1 take for something else than text. */
const MISREAD = [
  ...[
    'NO',
    'no',
    'Yes',
    'on',
    'Off',
    'y',
    'N',
    'true',
    'null',
    '~',
    '<<',
    '=',
    '.inf',
    '0123',
    '1e3',
    '1_000',
  ],
  ...[
    '0x1F',
    '0b1',
    '+47',
    '12:30',
    '190:20:30',
    '2026-11-28',
    '2026-11-28T10:00:00Z',
    '1.',
    '.5',
    '!tag',
    '*a',
    '&a',
  ],
];

/** Words as people type them, with what means something to YAML and JSON. */
const word = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    'a: b',
    '# no',
    "it's",
    '"',
    '- x',
    'yes',
    '2026-11-28',
    '22:00',
    ' pad ',
    'to\nlinjer\n',
    '[x',
    'æøå',
    ...MISREAD,
  ),
);
const key = fc.constantFrom('id', 'name', 'list', 'nb', 'en', 'no', 'y', 'note');
const { value: anyValue } = fc.letrec<{ value: unknown; record: unknown }>((tie) => ({
  record: fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  value: fc.oneof(
    { depthSize: 'small' },
    word,
    fc.integer(),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  ),
}));
const document = fc.dictionary(key, anyValue, { minKeys: 1, maxKeys: 5 });

/** Every path into some data. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) return [path, ...value.flatMap((item, index) => pathsIn(item, [...path, index]))];
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, item]) => pathsIn(item, [...path, name]))];
}

const change = (data: unknown, pick: number, kind: 'set' | 'insert' | 'remove', value: unknown): Change => {
  const paths = pathsIn(data).slice(1);
  const path = paths[pick % paths.length] ?? ['name'];
  if (kind === 'insert' && typeof path.at(-1) !== 'number') return set([...path.slice(0, -1), 'new'], value);
  return kind === 'remove' ? { kind, path } : { kind, path, value };
};

const VERSIONS = ['1.1', '1.2'] as const;

/** How somebody may have written what is edited. */
const PLACES: readonly (readonly [what: string, text: string, path: Path])[] = [
  ['a plain value', 'a: some\n', ['a']],
  ['a value in quotation marks', 'a: "some"\n', ['a']],
  ['a value between brackets', 'a: [some, other]\n', ['a', 0]],
  ['an item of a list', 'a:\n  - some\n  - other\n', ['a', 1]],
  ['a field that is new', 'b: some\n', ['a']],
  ['a field that is new between brackets', 'b: { c: some }\n', ['b', 'a']],
  ['what stands behind an alias', 'b: &x some\na: *x\n', ['a']],
  ['a block of text', 'a: >-\n  some\n', ['a']],
];

test.each(PLACES)('a text is read as itself by every version of YAML: %s', (_, text, path) => {
  fc.assert(
    fc.property(fc.oneof(word, fc.constantFrom(...MISREAD)), (value) => {
      const after = editText(text, 'YAML', set(path, value)) ?? '';
      for (const version of VERSIONS) {
        const back: unknown = parse(after, { version, logLevel: 'error' });
        expect([version, valueAt(back, path)]).toEqual([version, value]);
      }
    }),
    { numRuns: 100 },
  );
});

test('a key that a reader would take for something else stands between quotation marks too', () => {
  const after = editText('name:\n  en: Harbour\n', 'YAML', set(['name', 'no'], 'Havna')) ?? '';
  expect(after).toBe("name:\n  en: Harbour\n  'no': Havna\n");
});

test('what was not edited keeps its letters, also where a reader may take it for something else', () => {
  const text = 'country: NO\nopens: 10:00\nb: &x one\nc: *x\nname: A\n';
  expect(editText(text, 'YAML', set(['name'], 'B'))).toBe(text.replace('name: A', 'name: B'));
  // Through the library, which writes the document as a whole.
  expect(editText(text, 'YAML', set(['c'], 'NO'))).toContain('country: NO\nopens: 10:00\n');
});

test('a tag or a key that nobody knows says nothing on the console', () => {
  const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  const text = 'a: !odd some\n? [b, c]\n: d\nname: A\n';
  expect(editText(text, 'YAML', set(['name'], '!odd B'))).toContain("name: '!odd B'\n");
  expect(editText('b: &x !odd one\nc: *x\n', 'YAML', set(['c'], 'two'))).toContain('c: two');
  expect(warned).not.toHaveBeenCalled();
  warned.mockRestore();
});

test.each(['JSON', 'YAML'] as const)('whatever is changed in %s reads back as what was meant', (format) => {
  fc.assert(
    fc.property(
      document,
      fc.nat(),
      fc.constantFrom('set' as const, 'insert' as const, 'remove' as const),
      anyValue,
      fc.boolean(),
      (data, pick, kind, value, isOneLine) => {
        const text = format === 'JSON' && isOneLine ? JSON.stringify(data) : writeText(data, format);
        const wished = change(data, pick, kind, value);
        const after = editText(text, format, wished);
        expect(after).toBeDefined();
        const meant = applyChange(data, wished);
        const back: unknown[] =
          format === 'JSON'
            ? [JSON.parse(after ?? '')]
            : VERSIONS.map((version) => parse(after ?? '', { version, logLevel: 'error' }) as unknown);
        for (const one of back) expect(sameData(one, meant)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
