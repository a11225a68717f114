import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fromSpreadsheet, readWorkbook } from '@service-directory/convert/spreadsheet';
import { describe, expect, test } from 'vitest';
import { FILE_SENTENCES } from '../src/locales/file-sentences.ts';
import { sentencesFor } from '../src/locales/index.ts';
import { rules } from '../src/rules/index.ts';
import { toJsonPointer } from '../src/json-pointer.ts';
import { validate } from '../src/validate.ts';

const TODAY = '2026-06-15';
const bytesOf = (name: string) =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`fixtures/regneark/${name}`, import.meta.url))));
const severityOf = (code: string) => rules.find((rule) => rule.code === code)?.severity;

/** All that is said of a spreadsheet, in Bokmål, with the cell of each: what stands in the sheet, then what it says. */
function check(name: string) {
  const { workbook, problems } = readWorkbook(bytesOf(name), { name });
  if (workbook === undefined) throw new Error(`${name} cannot be read`);
  const { output, locate, isTold, hasHead, ...mapped } = fromSpreadsheet(workbook);
  const inSheet = [...problems, ...mapped.problems].map(({ code, sheet = '', cell, params }) => ({
    code,
    severity: severityOf(code),
    place: `${sheet}!${cell ?? ''}`,
    ...sentencesFor('nb', FILE_SENTENCES)(code, params),
  }));
  const { findings } = validate(output, {
    today: TODAY,
    lang: 'nb',
    locate: (path) => ({ file: name, path: toJsonPointer(path), line: 0, column: 0, ...locate(path) }),
    unread: { head: !hasHead },
  });
  const inDirectory = findings
    .filter(({ code, path }) => !isTold(code, path))
    .map(({ code, severity, sheet = '', cell, message, help }) => ({
      code,
      severity,
      place: `${sheet}!${cell ?? ''}`,
      message,
      help,
    }));
  return { output, inSheet, all: [...inSheet, ...inDirectory] };
}

describe('a clean list of twenty services', () => {
  test.each(['ren-liste.xlsx', 'ren-liste.ods', 'ren-liste.fods'])(
    '%s has nothing to tell of the sheet, and no error',
    (name) => {
      const { output, inSheet, all } = check(name);
      expect(inSheet).toEqual([]);
      expect(all.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(output.services).toHaveLength(20);
    },
  );

  test('says the same in every format', () => {
    const [first, ...others] = ['ren-liste.xlsx', 'ren-liste.ods', 'ren-liste.fods'].map(
      (name) => check(name).output,
    );
    for (const other of others) expect(other).toEqual(first);
  });

  test('as Norwegian Excel saves text, it is read the same, with four notes on commas and dates', () => {
    const { output, inSheet } = check('ren-liste.csv');
    expect(output.services).toEqual(check('ren-liste.xlsx').output.services);
    expect(inSheet.map(({ code, place }) => `${code} ${place}`)).toEqual([
      'sheet/encoding-guessed !',
      'sheet/decimal-comma !S2:S20',
      'sheet/decimal-comma !T2:T20',
      'sheet/date-as-text !AB2:AB21',
      'sheet/date-as-text !AD2:AD21',
    ]);
    expect(inSheet.every(({ severity }) => severity === 'info')).toBe(true);
  });
});

/** The mistakes of the list, where they stand, and what the message must name. */
const MISTAKES: readonly (readonly [code: string, place: string, named: RegExp])[] = [
  ['sheet/lost-zero', 'Ark1!H3', /«150».*0150/],
  ['sheet/decimal-comma', 'Ark1!K3', /«59,9127».*desimaltegn/],
  ['sheet/date-as-text', 'Ark1!N7', /«12\. mars 2026».*2026-03-12/],
  ['sheet/merged-cells', 'Ark1!B5:B6', /«Organisasjon».*B5/],
  ['sheet/yes-no', 'Ark1!E4', /«nei».*«Gratis\?»/],
  ['sheet/phone-without-country', 'Ark1!F6', /«22 99 00 08».*\+4722990008/],
  ['sheet/two-in-one-row', 'Ark1!A5', /«Natthjemmet» og «Dagstua»/],
  ['sheet/unknown-code', 'Ark1!D6', /«Tanlege».*«Type hjelp»/],
  ['sheet/number-as-date', 'Ark1!M6', /dato.*«Åpent»/],
  ['sheet/hidden-columns', 'Ark1!O1', /skjult \(O\)/],
  ['sheet/comments', 'Ark1!F7', /kommentar: F7/],
];

describe.each(['ti-feil.xlsx', 'ti-feil.ods', 'ti-feil.fods'])('the mistakes of %s', (name) => {
  const { all, output } = check(name);

  test.each(MISTAKES)('%s is told at %s, in words', (code, place, named) => {
    const found = all.find((finding) => finding.code === code && finding.place === place);
    expect(found?.message).toMatch(named);
    expect(found?.help).toMatch(/[.?]$/);
  });

  test('none of them hides a service', () => {
    expect(output.services.map(({ name: one }) => one)).toEqual([
      'Helsehjelpen',
      'Testen',
      'Natthjemmet / Dagstua',
      'Tannhjelpen',
      'Rettshjelpen',
    ]);
  });

  test('every finding names a cell, and none speaks of fields that the sheet does not have', () => {
    for (const { place, message } of all) {
      expect(place).toMatch(/^Ark1!.+/);
      expect(message).not.toMatch(/sourceIds|\bbasis\b|visibility|retrievedOn/);
    }
  });

  test('nothing that is hidden is repeated', () => {
    expect(JSON.stringify(all)).not.toContain('Kari');
  });
});

test('the text form has those that text can have', () => {
  const codes = check('ti-feil.csv').inSheet.map(({ code, place }) => `${code} ${place}`);
  for (const [code, place] of MISTAKES)
    if (!/merged|hidden|comments|decimal|date-as-text/.test(code))
      expect(codes).toContain(`${code} ${place.replace('Ark1', '')}`);
});
