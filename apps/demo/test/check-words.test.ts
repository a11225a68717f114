import { describe, expect, it } from 'vitest';
import { progressWords } from '../src/check/busy-view.ts';
import { pastedInput } from '../src/check/chosen.ts';
import { localToday } from '../src/check/local-today.ts';
import { nameOf, placeInFile } from '../src/check/place-words.ts';
import { WORDS } from '../src/check/words/index.ts';

describe('placeInFile', () => {
  const place = { file: 'a', path: '/services/0/name', line: 12 };
  it('is the cell and sheet of a workbook, the line of a text, or the path of the field', () => {
    expect(placeInFile({ ...place, sheet: 'Tjenester', cell: 'C7' }, WORDS.nb)).toBe(
      'ark «Tjenester», celle C7',
    );
    expect(placeInFile({ ...place, cell: 'C7' }, WORDS.en)).toBe('cell C7');
    expect(placeInFile(place, WORDS.en)).toBe('line 12');
    expect(placeInFile({ ...place, line: 0 }, WORDS.nb)).toBe('/services/0/name');
  });
  it('names a file without its folders', () => {
    expect(nameOf('vestbyen/services/a.yaml')).toBe('a.yaml');
    expect(nameOf('a.yaml')).toBe('a.yaml');
  });
});

describe('pastedInput', () => {
  it.each([
    ['{"kind": "service-directory"}', 'json'],
    ['\n  [1, 2]', 'json'],
    ['kind: service-directory\nname: Prøve, og mer', 'yaml'],
    ['id\tname\tsummary\na\tb\tc', 'csv'],
    ['id;navn;telefon\na;b;c', 'csv'],
    ['id,name,summary\na,b,c', 'csv'],
    ['{"a": 1, "b": 2, "c": 3}', 'json'],
  ])('takes %j for %s', (text, ending) => {
    const input = pastedInput(text, 'innlimt');
    expect(input).toMatchObject({ path: `innlimt.${ending}` });
    expect(
      new TextDecoder().decode(
        'bytes' in input && input.bytes instanceof Uint8Array ? input.bytes : undefined,
      ),
    ).toBe(text);
  });
});

it('says how far it has come in the way of the language', () => {
  const read = { stage: 'read', done: 3.2 * 1024 * 1024, total: 10 * 1024 * 1024 } as const;
  expect(progressWords(read, WORDS.nb, 'nb')).toBe('Leser filene: 3,2 av 10,0 MB');
  expect(progressWords(read, WORDS.en, 'en')).toBe('Reading the files: 3.2 of 10.0 MB');
  const check = { stage: 'check', done: 1500, total: 2000 } as const;
  expect(progressWords(check, WORDS.en, 'en')).toBe('Checking: 1,500 of 2,000 records');
  expect(progressWords(undefined, WORDS.nb, 'nb')).toBe(WORDS.nb.loading);
});

it('knows the day of this device', () => {
  expect(localToday(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
});

it('has the same sentence about privacy on the page as in the words', async () => {
  const { readFile } = await import('node:fs/promises');
  const page = await readFile(new URL('../check/index.html', import.meta.url), 'utf8');
  for (const id of ['title', 'heading', 'lead', 'promise', 'back', 'leave'] as const)
    expect(page.replaceAll(/\s+/g, ' ')).toContain(WORDS.nb[id]);
});
