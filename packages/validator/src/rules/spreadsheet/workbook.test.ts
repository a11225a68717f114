import { fromSpreadsheet, type Sheet, type Workbook } from '@service-directory/convert/spreadsheet';
import { describe, expect, test } from 'vitest';
import { FILE_SENTENCES } from '../../locales/file-sentences.ts';
import { sentencesFor } from '../../locales/index.ts';
import { spreadsheetRules } from './index.ts';

type Rows = readonly (readonly string[])[];
const HEADINGS = ['Navn', 'Organisasjon', 'Kort beskrivelse', 'Hjelper med', 'Telefon'];
const ROW = ['Helsehjelpen', 'Eksempelforeningen', 'Gratis hjelp.', 'Vanlig helsehjelp', '+47 22 99 00 00'];

function sheet(rows: Rows, more: Partial<Sheet> = {}): Sheet {
  return {
    name: 'Ark1',
    rows: rows.map((texts, index) => ({
      number: index + 1,
      cells: texts.flatMap((text, column) =>
        text === '' ? [] : [{ column, value: { kind: 'text' as const, text } }],
      ),
    })),
    hiddenColumns: [],
    merges: [],
    commentedCells: [],
    ...more,
  };
}
const workbook = (...sheets: Sheet[]): Workbook => ({ format: 'xlsx', sheets });
const list = (more: Partial<Sheet> = {}, rows: Rows = [ROW]) => sheet([HEADINGS, ...rows], more);

const withFormula = (): Sheet => {
  const made = list();
  return {
    ...made,
    rows: made.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (row.number > 1 ? { ...cell, isFormula: true as const } : cell)),
    })),
  };
};
const withHiddenRow = (): Sheet => {
  const made = list({}, [ROW, ['Natthjemmet', ...ROW.slice(1)]]);
  return {
    ...made,
    rows: made.rows.map((row) => (row.number === 3 ? { ...row, isHidden: true as const } : row)),
  };
};

/** A list with an addition to its first service. */
function withAddition(content: string, check: string): Workbook {
  const additions = [
    ['Hører til', 'Id i arket', 'Felt', 'Innhold', 'Kontrolltegn'],
    ['Tjenester', 'helsehjelpen', '/identifiers', content, check],
  ];
  return workbook(list({ name: 'Tjenester' }), sheet(additions, { name: 'Tillegg' }));
}

/** A workbook for each rule that no text can show, with what its messages must name. */
const SHOWN: readonly (readonly [code: string, workbook: Workbook, named: RegExp])[] = [
  ['sheet/addition-outdated', withAddition('[]', 'kgammelt'), /helsehjelpen/],
  ['sheet/addition-unreadable', withAddition('[', ''), /[Tt]illegg|addition/],
  ['sheet/comments', workbook(list({ commentedCells: ['E2'] })), /E2/],
  [
    'sheet/stored-copies',
    { ...workbook(list()), beside: [{ where: 'copy', text: 'Prøvegata 5' }] },
    /[Pp]ivot/,
  ],
  ['sheet/struck-out', workbook(list({ struckCells: ['E2'] })), /E2/],
  ['sheet/formula', workbook(withFormula()), /Navn/],
  ['sheet/hidden-columns', workbook(list({ hiddenColumns: [4] })), /\(E\)/],
  ['sheet/hidden-rows', workbook(withHiddenRow()), /\(3\)/],
  ['sheet/hidden-sheet', workbook(list(), sheet([['x']], { name: 'Gammelt', isHidden: true })), /Gammelt/],
  ['sheet/ignored-sheet', workbook(list(), sheet([['x']], { name: 'Notater' })), /Notater/],
  ['sheet/unread-list', workbook(list({ name: 'Tilbud' }), list({ name: 'Bergen' })), /Bergen/],
  [
    'sheet/link-behind',
    workbook(list({ links: new Map([['A2', 'https://example.org/x']]) })),
    /Helsehjelpen/,
  ],
  ['sheet/merged-cells', workbook(list({ merges: ['B2:B3'] })), /Organisasjon/],
  [
    'sheet/unknown-condition',
    workbook(
      list({ name: 'Tjenester' }),
      sheet(
        [
          ['Tjeneste', 'Vilkår', 'Verdi'],
          ['Helsehjelpen', 'Været', 'fint'],
        ],
        { name: 'Vilkår' },
      ),
    ),
    /Været/,
  ],
  [
    'sheet/unknown-record',
    workbook(
      list({ name: 'Tjenester' }),
      sheet(
        [
          ['Tjeneste', 'Kanal', 'Nummer'],
          ['Helsehjelpa', 'Telefon', '113'],
        ],
        { name: 'Kontakter' },
      ),
    ),
    /Helsehjelpa/,
  ],
];

describe.each(SHOWN)('%s', (code, shown, named) => {
  const problem = fromSpreadsheet(shown).problems.find((one) => one.code === code);

  test('is raised by a workbook that has it', () => {
    expect(problem).toBeDefined();
    expect(fromSpreadsheet(workbook(list())).problems.map((one) => one.code)).not.toContain(code);
  });

  test.each(['en', 'nb'] as const)('has words without gaps in %s, and says where', (lang) => {
    const { message, help } = sentencesFor(lang, FILE_SENTENCES)(code, problem?.params ?? {});
    expect(message).toMatch(named);
    expect(message).toMatch(/^[\p{L}“«\d].*\.$/u);
    expect(help).toMatch(/^[\p{L}“«].*[.?]$/u);
    expect(`${message} ${help}`).not.toMatch(/undefined|\[object|NaN|…/);
  });
});

test('every rule is shown by a text, by one of these workbooks, or by the reader of files', () => {
  const shown = [...SHOWN.map(([code]) => code), 'sheet/encoding-guessed'];
  expect(spreadsheetRules.filter(({ notOk, code }) => notOk === '' && !shown.includes(code))).toEqual([]);
});

test.each(['en', 'nb'] as const)(
  'no sentence in %s fails without what it is made of, as a catalogue may show it',
  (lang) => {
    for (const { code } of spreadsheetRules) {
      const { message, help } = sentencesFor(lang, FILE_SENTENCES)(code, {});
      expect(`${message} ${help}`).not.toMatch(/undefined|\[object|NaN/);
    }
  },
);
