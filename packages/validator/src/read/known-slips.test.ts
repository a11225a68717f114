import { describe, expect, test } from 'vitest';
import { readFiles } from './index.ts';

/** What is said of a file, and the ids of the services that are left of it. */
function read(path: string, text: string, lang: 'nb' | 'en' = 'en') {
  const { problems, directory, salvaged } = readFiles([{ path, bytes: new TextEncoder().encode(text) }], {
    lang,
  });
  const { services = [] } = (directory ?? salvaged?.directory ?? {}) as {
    services?: ({ id: string } | null)[];
  };
  return {
    said: problems.map(({ line, column, message, help }) => `${line}:${column} ${message} ${help}`),
    ids: services.map((service) => service?.id),
  };
}

const HEAD = 'kind: service-directory\nservices:\n  - id: a\n';
const JSON_HEAD = '{"kind":"service-directory","services":[\n{"id":"a"},\n';

describe('the marks of a conflict are called so', () => {
  const CONFLICT =
    'This part of the file cannot be read, and is left out: two versions of the file were put together here, and the marks between them still stand. Keep what is right of the two, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.';

  test.each([
    [
      'k.yaml',
      `${HEAD}  - id: b\n<<<<<<< HEAD\n    name: x\n=======\n    name: y\n>>>>>>> b\n  - id: c\n`,
      `5:1 ${CONFLICT}`,
    ],
    [
      'k.json',
      `${JSON_HEAD}{"id":"b",\n<<<<<<< HEAD\n"name":"x"\n=======\n"name":"y"\n>>>>>>> b\n},\n{"id":"c"}]}`,
      `4:1 ${CONFLICT}`,
    ],
  ])('%s, and no other record is lost', (path, text, said) => {
    expect(read(path, text)).toEqual({ said: [said], ids: ['a', undefined, 'c'] });
  });

  test('at the head of a file, in Bokmål', () => {
    const { said } = read('k.yaml', `<<<<<<< HEAD\nkind: a\n=======\nkind: b\n>>>>>>> b\n`, 'nb');
    expect(said).toEqual([
      '1:1 Filen kan ikke leses: to utgaver av filen er slått sammen her, og merkene mellom dem står igjen. Behold det som er riktig av de to, og slett linjene som begynner med <<<<<<<, ======= og >>>>>>>.',
    ]);
  });

  test('a line in a text that looks like one is no fault', () => {
    expect(read('k.yaml', `${HEAD}    name: |\n      x\n      =======\n`).said).toEqual([]);
  });
});

describe('a text in YAML that begins with a star', () => {
  test('is told where it stands, and hides no other record', () => {
    const { said, ids } = read('k.yaml', `${HEAD}  - id: b\n    name: *Ring først*\n  - id: c\n`);
    expect(ids).toEqual(['a', undefined, 'c']);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^5:/);
  });

  test('is told so too when the name of an anchor could stand there', () => {
    const { said, ids } = read('k.yaml', `${HEAD}  - id: b\n    name: *viktig\n  - id: c\n`);
    expect(ids).toEqual(['a', undefined, 'c']);
    expect(said).toEqual([
      '5:11 This part of the file cannot be read, and is left out: a text that begins with * needs quotation marks around it. Write quotation marks around the text. Without them it stands for something that is named elsewhere with &, and nothing is named so.',
    ]);
  });

  test('stands for what another record names, when that does', () => {
    const text = 'kind: service-directory\nservices:\n  - id: a\n    name: &x A\n  - id: b\n    name: *x\n';
    expect(read('k.yaml', text)).toEqual({ said: [], ids: ['a', 'b'] });
    // Broken elsewhere, what stands before the fault is read.
    expect(read('k.yaml', `${text}  - id: c\n    name: "C\n`).ids).toEqual(['a', 'b']);
  });
});

test.each([
  [
    '{“kind”:“service-directory”}',
    '1:2 The file cannot be read: JSON knows straight, double quotation marks only (").',
  ],
  [
    "{'kind':'service-directory'}",
    '1:2 The file cannot be read: JSON knows straight, double quotation marks only (").',
  ],
  ['// hei\n{}', '1:1 The file cannot be read: JSON has no comments. Delete the comment, or save'],
])('what people write into JSON has its own sentence: %s', (text, said) => {
  expect(read('k.json', text).said).toEqual([expect.stringContaining(said)]);
});
