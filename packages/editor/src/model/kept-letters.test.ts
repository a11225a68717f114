import { describe, expect, test } from 'vitest';
import type { Change, Path } from './data.ts';
import { EditSession } from './edit-session.ts';
import { openFiles } from './open-files.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const crlf = (text: string) => text.replaceAll('\n', '\r\n');

/** A record as a person writes it who uses Windows, remarks, anchors, and styles of her own. */
const ODD = `\uFEFF${crlf(`# Run by volunteers
---
id:   kafeen      # never change it
organizationIds:
    - nettverket
    -   kirken   # new this year
name: {nb: "Kafeen",   en: 'The café'}
summary:
  nb: |
    Varm mat.

    Alle kan komme.
needs: [ food,
         clothing ]   # more?
mystery: &m {a: 1, b: [x, z]}
again: *m
access:
   residenceStatus: {value: not-asked, basis: stated, sourceIds: [s1]}
   # what it costs
   cost:    # nothing
      value: free
      sourceIds:
      - s1
contacts:
- channel: phone
  value: "+4722990000"

  # at night
- channel: phone
  value: '+4722990001'
verification:
  lastVerifiedOn: 2025-01-01
...
`)}`;

const BUS = `{
\t"id": "buss", "name": {"nb": "Bussen"},
\t"xUnknown": {"z": 1.0, "e": 1e3, "u": "\\u00e6\\/"},
\t"needs": [
\t\t"food"
\t]
}`;

const HEAD = crlf(`%YAML 1.2
---
kind: service-directory
country: NO
updatedOn: 2026-11-20   # the day
`);

const FOLDER = [
  { path: 'k/directory.yml', bytes: encode(HEAD) },
  { path: 'k/organizations/alle.yaml', bytes: encode('- id: nettverket # one\n- id: kirken\n') },
  { path: 'k/services/kafeen.YAML', bytes: encode(ODD) },
  { path: 'k/services/buss.json', bytes: encode(BUS) },
  { path: 'k/services/notes.txt', bytes: encode('not of the directory') },
];

function begin(files = FOLDER) {
  const opened = openFiles(files);
  if (opened.kind !== 'document') throw new Error(opened.kind);
  const session = new EditSession(opened.document);
  return {
    session,
    opened,
    textOf: (path: string) => session.document.files.find((one) => one.path === path)?.text,
  };
}

const set = (path: Path, value: unknown): Change => ({ kind: 'set', path, value });

test('a folder that is opened and not changed differs in no byte', () => {
  const { session } = begin();
  expect(session.unsaved).toEqual([]);
  for (const { path, text } of session.document.files) {
    const { bytes } = FOLDER.find((file) => file.path === path) ?? {};
    expect([path, encode(text)]).toEqual([path, bytes]);
  }
});

test('a file that is no text in UTF-8 is told, and is no part of what is saved', () => {
  const latin = { path: 'k/services/latin.yaml', bytes: Uint8Array.of(0x69, 0x64, 0x3a, 0x20, 0xe5) };
  const { opened, session } = begin([...FOLDER, latin]);
  expect(opened.document.notText).toEqual([latin.path]);
  expect(session.document.files.map(({ path }) => path)).not.toContain(latin.path);
});

/** In the order of their files: the bus is first. */
const CAFE = ['services', 1];
const EDITS: readonly (readonly [what: string, change: Change, gone: string[], come: string[]])[] = [
  [
    'a text between brackets',
    set([...CAFE, 'name', 'nb'], 'Nattkafeen'),
    [`name: {nb: "Kafeen",   en: 'The café'}`],
    [`name: {nb: Nattkafeen,   en: 'The café'}`],
  ],
  [
    'a line of a block',
    set([...CAFE, 'summary', 'nb'], 'Varm mat.\n\nAlle.\n'),
    ['    Alle kan komme.'],
    ['    Alle.'],
  ],
  [
    'one more in a list of two lines',
    { kind: 'insert', path: [...CAFE, 'needs', 2], value: 'dental' },
    ['         clothing ]   # more?'],
    ['         clothing, dental ]   # more?'],
  ],
  [
    'what stands behind an alias',
    set([...CAFE, 'again', 'a'], 2),
    ['again: *m'],
    ['again:', '  a: 2', '  b: [x, z]'],
  ],
  [
    'a field that is new, deep inside, with steps of three blanks',
    set([...CAFE, 'access', 'cost', 'note'], { nb: 'Kaffe' }),
    [],
    ['      note:', '        nb: Kaffe'],
  ],
  [
    'an item that goes, and the remark above the next one that stays',
    { kind: 'remove', path: [...CAFE, 'contacts', 0] },
    ['  value: "+4722990000"'],
    [],
  ],
  [
    'a date',
    set([...CAFE, 'verification', 'lastVerifiedOn'], '2026-11-28'),
    ['  lastVerifiedOn: 2025-01-01'],
    ["  lastVerifiedOn: '2026-11-28'"],
  ],
  [
    'a field of JSON beside numbers and escapes that nobody writes so',
    set(['services', 0, 'name', 'en'], 'The bus'),
    ['\t"id": "buss", "name": {"nb": "Bussen"},'],
    ['\t"id": "buss", "name": {"nb": "Bussen", "en": "The bus"},'],
  ],
  [
    'the head',
    set(['updatedOn'], '2026-11-28'),
    ['updatedOn: 2026-11-20   # the day'],
    ["updatedOn: '2026-11-28'   # the day"],
  ],
];

describe('an edit touches its own line and no other', () => {
  test.each(EDITS)('%s', (_, change, gone, come) => {
    const { session, textOf } = begin();
    session.apply([change]);
    const [changed] = session.unsaved;
    const path = changed?.path ?? '';
    const linesOf = (text = '') => text.split(path.endsWith('.json') ? '\n' : '\r\n');
    const [before, after] = [linesOf(changed?.before?.text), linesOf(textOf(path))];
    expect(before.filter((line) => !after.includes(line))).toEqual(gone);
    expect(after.filter((line) => !before.includes(line))).toEqual(come);
    // Not one line break became another.
    expect(
      after.some((line) => line.includes('\r') || (!path.endsWith('.json') && line.includes('\n'))),
    ).toBe(false);
    expect(session.unsaved).toHaveLength(1);
    session.undo();
    expect(session.unsaved).toEqual([]);
  });

  test('what an alias also stands for is changed in one place alone, and the remarks stay', () => {
    const { session, textOf } = begin();
    session.apply([set([...CAFE, 'mystery', 'a'], 2)]);
    expect(session.document.data['services']).toMatchObject([{}, { mystery: { a: 2 }, again: { a: 1 } }]);
    const text = textOf('k/services/kafeen.YAML') ?? '';
    for (const remark of [
      '# Run by volunteers',
      '# never change it',
      '# new this year',
      '# what it costs',
      '# at night',
    ])
      expect(text).toContain(remark);
    expect(text.startsWith('\uFEFF#')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });
});
