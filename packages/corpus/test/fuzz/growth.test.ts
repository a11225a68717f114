import { readWorkbook, fromSpreadsheet } from '@service-directory/convert';
import * as schema from '@service-directory/schema';
import * as contacts from '@service-directory/schema/contacts';
import { fromOsmHours } from '@service-directory/schema/convert-hours';
import { rules, validateWith } from '@service-directory/validator';
import { expect, test } from 'vitest';
import { makeDirectory, makeNeighbour } from '../../src/good-directory.ts';
import { asBytes } from './values.ts';

/** Texts of a hundred thousand letters, of shapes that patterns go wrong at: their time must grow with the text. */

const SHORT = 10_000;
const LONG = 100_000;
/**
 * Ten times the text may take ten times as long, and what grows with the square takes a hundred times. The limit lies
 * between, and what takes less than `NO_TIME_MS` is not measured: a busy machine stops for as long.
 */
const MOST_TIMES = 40;
const NO_TIME_MS = 400;

const SHAPES: Readonly<Record<string, string>> = {
  blanks: ' ',
  'line breaks': '\n',
  points: '.',
  hyphens: '-',
  slashes: '/',
  letters: 'a',
  capitals: 'A',
  figures: '1',
  'letters and at': 'a@',
  'figures and blanks': '1 ',
  'steps of a path': '.a',
  brackets: '([',
  tags: '<a ',
  quotes: '"',
  'semicolons and blanks': '; ',
  Arabic: 'م',
};

/** What a text of a stranger comes into. The end is a letter that no pattern expects. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  foldText: schema.foldText,
  typedWords: schema.typedWords,
  webLink: contacts.webLink,
  baseLanguageOf: schema.baseLanguageOf,
  isOwnCode: schema.isOwnCode,
  fromOsmHours,
  'contactLink of an email': (value) => contacts.contactLink({ channel: 'email', value }),
  'a spreadsheet': (text) => {
    const cells = `"${text.replaceAll('"', '""')}"`;
    const head = 'Navn;Adresse;Telefon;E-post;Nettside;Språk;Målgruppe;Hjelper med;Åpningstider;Synlighet';
    const row = Array.from(head.split(';'), () => cells).join(';');
    const { workbook } = readWorkbook(asBytes(`${head}\r\n${row}\r\n`), { name: 'liste.csv' });
    return workbook === undefined ? undefined : fromSpreadsheet(workbook, { country: 'NO' });
  },
};

function timeOf(call: () => unknown): number {
  const began = performance.now();
  call();
  return performance.now() - began;
}

/** Throws when ten times the text takes far more than ten times as long, three times over. */
function expectGrowth(call: (text: string) => unknown, unit: string): void {
  const textOf = (length: number) => `x${unit.repeat(length / unit.length)}\u0001`;
  let told = '';
  for (let round = 0; round < 3; round++) {
    const long = timeOf(() => call(textOf(LONG)));
    if (long < NO_TIME_MS) return;
    const short = Math.max(
      1,
      timeOf(() => call(textOf(SHORT))),
    );
    if (long / short < MOST_TIMES) return;
    told = `${long.toFixed(0)} ms for ${LONG} letters, ${short.toFixed(0)} ms for ${SHORT}`;
  }
  expect.fail(told);
}

const cases = Object.keys(SHAPES);

test.each(Object.keys(READERS).flatMap((reader) => cases.map((shape) => [reader, shape] as const)))(
  '%s reads %s in time that grows with them',
  (reader, shape) => expectGrowth(READERS[reader]!, SHAPES[shape]!),
);

test.each(cases)('every rule reads %s in time that grows with them', (shape) => {
  const all = (text: string) =>
    validateWith(
      rules,
      makeDirectory(
        makeNeighbour({
          name: text,
          summary: { nb: text, en: text },
          description: { nb: text, en: text },
          openingHours: { printed: text },
          contacts: [{ channel: 'web', value: text, purpose: text }],
          sources: [{ id: 'side', url: text, title: text, retrievedOn: text, supports: [text] }],
        }),
      ),
      { today: '2026-06-15' },
    );
  expectGrowth(all, SHAPES[shape]!);
});
