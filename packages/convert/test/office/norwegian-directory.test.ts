import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import type { Directory } from '@service-directory/schema';
import {
  fromSpreadsheet,
  readCsvFiles,
  readWorkbook,
  SPREADSHEET_LOSSES,
  toSpreadsheet,
  writeCsv,
  writeCsvFiles,
  writeOds,
  writeXlsx,
  type Workbook,
  type WrittenWorkbook,
} from '../../src/spreadsheet/index.ts';

const FOLDER = fileURLToPath(new URL('../../../../apps/demo/directory/', import.meta.url));
const read = (path: string) => parse(readFileSync(`${FOLDER}${path}`, 'utf8')) as object;
const all = (folder: string) => readdirSync(`${FOLDER}${folder}`).map((name) => read(`${folder}/${name}`));
const NORWAY = {
  ...read('directory.yaml'),
  organizations: all('organizations'),
  services: all('services'),
} as Directory;

const open = (bytes: Uint8Array, name: string): Workbook => readWorkbook(bytes, { name }).workbook!;
const FILES: Readonly<Record<string, (written: WrittenWorkbook) => Workbook>> = {
  xlsx: (written) => open(writeXlsx(written), 'norge.xlsx'),
  ods: (written) => open(writeOds(written), 'norge.ods'),
  csv: (written) => readCsvFiles(writeCsvFiles(written)).workbook!,
};

describe.each(Object.entries(FILES))('the Norwegian directory in %s', (_, through) => {
  test.each(['nb', 'en'] as const)('comes back the same from the full shape in %s', (language) => {
    const { output, losses } = toSpreadsheet(NORWAY, { shape: 'full', language });
    expect(losses).toEqual([]);
    expect(fromSpreadsheet(through(output)).output).toEqual(NORWAY);
  });
});

/** What the simple shape loses of it, as docs/spreadsheet.md says. */
const LISTED: readonly (readonly [reason: string, path: RegExp])[] = [
  ['spreadsheet/no-head', /^\/\w+$/],
  ['spreadsheet/no-cell', /^\/(?:emergencyContacts|publicHolidays)(?:\/\d+)?$/],
  ['spreadsheet/no-cell', /^\/organizations\/\d+\/(?:alternateName|description|type)$/],
  ['spreadsheet/no-cell', /^\/services\/\d+\/contacts\/\d+(?:\/(?:label|purpose|languages|cost|numberShown|note))?$/],
  ['spreadsheet/no-cell', /^\/services\/\d+\/(?:languages\/\d+\/(?:mode|note)|locations\/0\/(?:name|surroundings))$/],
  ['spreadsheet/reads-otherwise', /^\/organizations\/\d+\/name$/],
  ['spreadsheet/reads-otherwise', /^\/services\/\d+\/(?:contacts\/\d+\/purpose|openingHours\/printed)$/],
  ['spreadsheet/id-made-anew', /\/id$/],
  ['spreadsheet/first-only', /^\/services\/\d+\/locations\/[1-9]$/],
  ['spreadsheet/other-evidence', /^\/services\/\d+\/access\/\w+(?:\/\d+)?(?:\/note|\/basis)?$/],
  ['spreadsheet/evidence-of-row', /^\/services\/\d+\/(?:sources|access)\/.*(?:\d+|sourceIds|supports|publishedOn|retrievedOn|via|checkedOn|title)$/],
  ['spreadsheet/hours-not-in-words', /openingHours(?:\/(?:periods|always|condition|exceptions))?$/],
  ['spreadsheet/order', /^\/services\/\d+\/(?:contacts|sources)/],
]; // prettier-ignore

describe.each([false, true])(
  'the Norwegian directory, a row a service, in one sheet alone: %s',
  (isOneSheet) => {
    const { output, losses } = toSpreadsheet(NORWAY, { shape: 'simple', language: 'nb', isOneSheet });

    test('loses what the docs list, and nothing else', () => {
      const unlisted = losses.filter(
        ({ reason, path }) => !LISTED.some(([listed, pattern]) => listed === reason && pattern.test(path)),
      );
      expect(unlisted).toEqual([]);
      const docs = readFileSync(
        fileURLToPath(new URL('../../../../docs/spreadsheet.md', import.meta.url)),
        'utf8',
      );
      for (const reason of Object.keys(SPREADSHEET_LOSSES)) expect(docs).toContain(`\`${reason}\``);
    });

    test('has every service, and every promise that rests on its row', () => {
      const bytes = isOneSheet ? new TextEncoder().encode(writeCsv(output)) : writeXlsx(output);
      const back = fromSpreadsheet(open(bytes, isOneSheet ? 'norge.csv' : 'norge.xlsx')).output;
      expect(back.services.map(({ id }) => id)).toEqual(NORWAY.services.map(({ id }) => id));
      const lost = new Set(losses.map(({ path }) => path));
      for (const [index, { access }] of NORWAY.services.entries()) {
        if (lost.has(`/services/${index}/access/residenceStatus`)) continue;
        const { value } = access.residenceStatus as { value: string };
        const now = (back.services[index]!['access'] as typeof access).residenceStatus;
        expect(now === value || (typeof now === 'object' && now.value === value)).toBe(true);
      }
    });
  },
);
