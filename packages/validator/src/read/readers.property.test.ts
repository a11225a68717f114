import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXAMPLE_TODAY } from '../rules/example.ts';
import { validate } from '../validate.ts';
import { READABLE_ENDINGS, readFiles } from './index.ts';
import type { InputFile } from './source.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** What every object of the program inherits; nothing in a file may change it. */
const inherited = () =>
  [Object.prototype, Array.prototype, String.prototype, Function.prototype].map((prototype) => {
    const own = Object.getOwnPropertyDescriptors(prototype) as Record<string, PropertyDescriptor>;
    return Reflect.ownKeys(own).map((key) => [key, own[String(key)]?.value as unknown] as const);
  });
const before = inherited();

/** Reads the files, checks what is in them, and looks whether anything broke. */
function tryOut(files: readonly InputFile[]): void {
  const source = readFiles(files);
  for (const path of [
    [],
    ['services', 0, 'name'],
    ['organizations', 0],
    ['__proto__'],
    ['services', 'constructor'],
  ])
    expect(source.locate(path).path.length).toBeGreaterThanOrEqual(0);
  const { crashes, findings } = validate(source.directory, {
    today: EXAMPLE_TODAY,
    locate: source.locate,
    unread: source.unread,
  });
  expect(crashes).toEqual([]);
  // What cannot be read is told.
  if (source.directory === undefined) expect(source.problems.length + findings.length).toBeGreaterThan(0);
  for (const { message, help } of [...source.problems, ...findings])
    expect(`${message} ${help}`).not.toMatch(/\[object|function /);
  expect(inherited()).toEqual(before);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
}

const ENDINGS = [...READABLE_ENDINGS, ''];
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'length',
  'polluted',
];
const FIELDS = [
  ...[
    'id',
    'kind',
    'name',
    'summary',
    'organizationIds',
    'needs',
    'access',
    'locations',
    'contacts',
    'sources',
  ],
  ...[
    'openingHours',
    'periods',
    'exceptions',
    'verification',
    'audience',
    'languages',
    'extensions',
    'internal',
  ],
  ...[
    'service',
    'organization',
    'services',
    'organizations',
    'position',
    'address',
    'stops',
    'value',
    'visibility',
  ],
  ...[
    'seeAlso',
    'replacedBy',
    'publicHolidays',
    'codes',
    'country',
    'publisher',
    'nb',
    'en',
    'group',
    'days',
  ],
];

/** JSON texts, in which a key may be `__proto__` as no object literal can have it. */
const { json } = fc.letrec<{ json: string; object: string; list: string; plain: string }>((tie) => ({
  json: fc.oneof({ depthSize: 'small' }, tie('plain'), tie('object'), tie('list')),
  plain: fc
    .oneof(
      fc.jsonValue({ maxDepth: 0 }),
      fc.constantFrom<unknown>(
        'confidential',
        'service-directory',
        'Hemmeliggata 5',
        '22 99 00 00',
        Number.MAX_VALUE,
        -0,
        ...NAMES,
      ),
    )
    .map((value) => JSON.stringify(value)),
  object: fc
    .array(fc.tuple(fc.constantFrom(...NAMES, ...FIELDS, ...FIELDS), tie('json')), { maxLength: 5 })
    .map((fields) => `{${fields.map(([key, value]) => `${JSON.stringify(key)}: ${value}`).join(', ')}}`),
  list: fc.array(tie('json'), { maxLength: 4 }).map((items) => `[${items.join(', ')}]`),
}));

test('arbitrary bytes break no reader', () => {
  const magic = fc.constantFrom(
    ...[
      [],
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0],
      [0xff, 0xfe],
      [0xfe, 0xff],
      [0xef, 0xbb, 0xbf],
      [0x7b],
      [0x5b],
    ],
  );
  fc.assert(
    fc.property(
      magic,
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom(...ENDINGS),
      (first, rest, ending) => {
        tryOut([{ path: `a${ending}`, bytes: Uint8Array.from([...first, ...rest]) }]);
      },
    ),
    { numRuns: 400 },
  );
});

test('texts made of the signs of each format break no reader', () => {
  const signs = fc.constantFrom(
    ...'{}[]":,;\t\n\r -#&*!|>%@\\\'ax1ø',
    '<<: ',
    '\n  ',
    '&a ',
    '*a',
    '!!binary ',
    '"a": ',
    '\u0000',
    '\uFEFF',
  );
  fc.assert(
    fc.property(fc.string({ unit: signs, maxLength: 80 }), fc.constantFrom(...ENDINGS), (text, ending) => {
      tryOut([{ path: `a${ending}`, bytes: encode(text) }]);
    }),
    { numRuns: 600 },
  );
});

test('arbitrary JSON, with names that every object has, breaks neither reader nor rule', () => {
  fc.assert(
    fc.property(json, fc.constantFrom('.json', '.yaml', '.ndjson', ''), (text, ending) => {
      tryOut([{ path: `a${ending}`, bytes: encode(text) }]);
    }),
    { numRuns: 600 },
  );
});

test('a folder of arbitrary files, with any names, breaks no reader', () => {
  const name = fc.constantFrom(
    ...[
      'directory.json',
      'directory.yaml',
      'services/a.json',
      'services/__proto__.yaml',
      'services/constructor.json',
    ],
    ...[
      'organizations/f.json',
      'services',
      'services/x/y.json',
      '.json',
      'services/.json',
      '/',
      '',
      '\\',
      'a\\b.csv',
    ],
  );
  const one = fc.record({ path: name, bytes: json.map(encode) }, { requiredKeys: ['path'] });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 5 }), fc.constantFrom('', 'k/'), (files, folder) => {
      tryOut(files.map((file) => ({ ...file, path: folder + file.path })));
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['an alias of itself', 'a.yaml', '&a [*a]'],
  ['a record that is its own place', 'a.yaml', 'organizationIds: []\nlocations: &a [{ stops: *a }]\n'],
  ['a merge of __proto__', 'a.yaml', 'a: &a { __proto__: { polluted: 1 } }\n<<: *a\n'],
  ['a key that is a map', 'a.yaml', '? { a: b }\n: c\n'],
  ['a table with __proto__ as heading', 'a.csv', '__proto__;constructor\nx;y\n'],
  ['a table with __proto__ as id', 'a.csv', 'id;navn\n__proto__;A\nconstructor;B\n'],
  ['lines of nothing', 'a.ndjson', '\n\r\n \n'],
  ['a deep list without end', 'a.json', '['.repeat(100_000)],
  ['a deep list without end on a line', 'a.ndjson', `{"id": ${'['.repeat(100_000)}`],
  ['a deep list on a line', 'a.ndjson', `{"id": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ['a deep list without end in YAML', 'a.yaml', '['.repeat(100_000)],
  ['a deep list', 'a.json', `${'['.repeat(5_000)}${']'.repeat(5_000)}`],
  ['a deep record', 'a.json', `{"services": [${'{"name":'.repeat(2_000)}1${'}'.repeat(2_000)}]}`],
])('%s breaks nothing', (_what, path, text) => {
  tryOut([{ path, bytes: encode(text) }]);
});
